#!/usr/bin/env python3
"""policyc against the oracle: both example policies, several seeds and sizes, byte for byte.

    compare.py --policyc .build/debug/policyc [--quick]

Also checks that the bytes depend neither on the order of the rows nor on the number of threads, that the reference engine
agrees, and that the committed sample is what generate.py makes.
"""
import argparse
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SAMPLE = os.path.join(ROOT, "policies", "contoh", "data")
SAMPLE_ARGUMENTS = ["--people", "40", "--months", "1", "--seed", "2025"]
POLICIES = {"kota": "tpp_kota.policy.md", "pembulatan": "tpp_pembulatan.policy.md"}
OUTPUTS = ("scores.csv", "skpd.csv")
passed = failed = 0


def check(name, problem):
    global passed, failed
    if problem:
        failed += 1
        print(f"FAILED {name}\n  {problem}")
    else:
        passed += 1


def python(script, *arguments):
    subprocess.run([sys.executable, os.path.join(HERE, script), *arguments], check=True, stdout=subprocess.DEVNULL)


def first_difference(got, wanted):
    for name in OUTPUTS:
        path = os.path.join(got, name)
        if not os.path.exists(path):
            return f"{name} was not written"
        if not filecmp.cmp(path, os.path.join(wanted, name), shallow=False):
            with open(path, encoding="utf-8") as a, open(os.path.join(wanted, name), encoding="utf-8") as b:
                for number, (x, y) in enumerate(zip(a, b), 1):
                    if x != y:
                        return f"{name}:{number}: policyc {x.rstrip()!r}, oracle {y.rstrip()!r}"
            return f"{name}: one is longer than the other"
    return None


def score(policyc, constants, data, out, *options):
    shutil.rmtree(out, ignore_errors=True)
    policy = os.path.join(ROOT, "policies", "contoh", POLICIES[constants])
    command = [policyc, "score", policy, "--data", data, "--out", out, *options]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode != 0:
        return f"exit code {run.returncode}: {run.stdout.strip()[-600:]}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--policyc", required=True)
    parser.add_argument("--quick", action="store_true", help="two small data sets only")
    arguments = parser.parse_args()
    policyc = os.path.abspath(arguments.policyc)
    with tempfile.TemporaryDirectory() as work:
        def at(*parts):
            return os.path.join(work, *parts)

        python("generate.py", *SAMPLE_ARGUMENTS, "--out", at("sample"))
        differing = [n for n in sorted(os.listdir(at("sample"))) if not filecmp.cmp(at("sample", n), os.path.join(SAMPLE, n), shallow=False)]
        check("the committed sample", f"differs from generate.py {' '.join(SAMPLE_ARGUMENTS)}: {differing}" if differing else None)

        # (people, months, seed)
        sizes = [(40, 1, 2025), (12, 12, 1)] if arguments.quick else [
            (40, 1, 2025), (1, 1, 3), (12, 12, 1), (60, 12, 2), (7, 5, 4), (200, 3, 5), (90, 12, 6), (33, 2, 7),
        ]
        for people, months, seed in sizes:
            data = at("data")
            shutil.rmtree(data, ignore_errors=True)
            size = ["--people", str(people), "--months", str(months), "--seed", str(seed)]
            python("generate.py", *size, "--out", data)
            for constants in POLICIES:
                name = f"{constants}, {people} people, {months} months, seed {seed}"
                shutil.rmtree(at("oracle"), ignore_errors=True)
                python("city_year.py", "--data", data, "--out", at("oracle"), "--constants", constants)
                check(name, score(policyc, constants, data, at("out")) or first_difference(at("out"), at("oracle")))
                if people * months <= 200:
                    check(
                        f"{name}, reference engine",
                        score(policyc, constants, data, at("out"), "--engine", "reference") or first_difference(at("out"), at("oracle")),
                    )
            # the last constants again, on the same rows in another order, with one and with three threads
            python("generate.py", *size, "--shuffle", "--out", at("shuffled"))
            for threads in ("1", "3"):
                check(
                    f"{name}, shuffled, {threads} threads",
                    score(policyc, constants, at("shuffled"), at("out"), "--threads", threads) or first_difference(at("out"), at("oracle")),
                )
    print(f"oracle: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
