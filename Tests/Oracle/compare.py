#!/usr/bin/env python3
"""policyc against the oracle: both example policies, several seeds and sizes, byte for byte.

    compare.py --policyc .build/debug/policyc [--quick]

Simulations and sweeps are held against it, too: both texts, each office's change, and the total of each variant.
Also checks that the bytes depend neither on the order of the rows nor on the number of threads, that the reference engine
agrees, and that the committed sample is what generate.py makes.
"""
import argparse
import csv
import filecmp
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

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


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return None if done.returncode == 0 else f"exit code {done.returncode}: {done.stdout.strip()[-600:]}"


def totals(folder):
    with open(os.path.join(folder, "skpd.csv"), newline="", encoding="utf-8") as file:
        return {line["skpd"]: int(line["tpp"]) for line in csv.DictReader(file)}


def regraded(data, before, after):
    """By office, how many people have another grade in some month."""
    def lines(*parts):
        with open(os.path.join(*parts), newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    office = {line["nip"]: line["skpd"] for line in lines(data, "pegawai.csv")}
    moved = {
        old["nip"] for old, new in zip(lines(before, "scores.csv"), lines(after, "scores.csv")) if old["grade"] != new["grade"]
    }
    return dict(Counter(office[nip] for nip in moved))


def check_simulation(policyc, name, data, at):
    """The first example amendment, as if it had held from the start."""
    for constants, folder in (("kota", "before"), ("perubahan", "after")):
        python("city_year.py", "--data", data, "--out", at("wanted", folder), "--constants", constants)
    policy = os.path.join(ROOT, "policies", "contoh", POLICIES["kota"])
    amendment = os.path.join(ROOT, "policies", "contoh", "tpp_kota_perubahan_1.policy.md")
    problem = run(
        policyc, "simulate", policy, "--amend", amendment, "--as-if-since", "2018-01", "--data", data, "--out", at("simulated")
    )
    check(f"simulation, {name}", problem)
    if problem:
        return
    for folder in ("before", "after"):
        check(f"simulation, {name}, {folder}", first_difference(at("simulated", folder), at("wanted", folder)))
    old, new = totals(at("wanted", "before")), totals(at("wanted", "after"))
    with open(at("simulated", "summary.json"), encoding="utf-8") as file:
        summary = json.load(file)
    got = {office: tally["change"] for office, tally in summary["groups"]["skpd"].items()}
    wanted = {office: new[office] - old[office] for office in old}
    check(f"simulation, {name}, offices", None if got == wanted else f"policyc {got}, oracle {wanted}")
    moved = regraded(data, at("wanted", "before"), at("wanted", "after"))
    got = {office: tally["regradedHeads"] for office, tally in summary["groups"]["skpd"].items() if tally["regradedHeads"]}
    check(f"simulation, {name}, people with another grade", None if got == moved else f"policyc {got}, oracle {moved}")
    shares = sum(clause["share"] for clause in summary["clauses"])
    whole = sum(new.values()) - sum(old.values())
    check(f"simulation, {name}, clauses", None if shares == whole else f"shares {shares}, change {whole}")


def check_sweep(policyc, name, data, at):
    policy = os.path.join(ROOT, "policies", "contoh", POLICIES["kota"])
    problem = run(policyc, "sweep", policy, "--vary", "batas_harian=300..498:33", "--data", data, "--out", at("swept"))
    check(f"sweep, {name}", problem)
    if problem:
        return
    with open(at("swept", "variants.csv"), newline="", encoding="utf-8") as file:
        got = {int(line["batas_harian"]): int(line["tpp"]) for line in csv.DictReader(file)}
    wanted = {}
    for cap in range(300, 499, 33):
        python("city_year.py", "--data", data, "--out", at("wanted", "cap"), "--daily-cap", str(cap))
        wanted[cap] = sum(totals(at("wanted", "cap")).values())
    check(f"sweep, {name}, totals", None if got == wanted else f"policyc {got}, oracle {wanted}")


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
            if people * months <= 400:
                check_simulation(policyc, f"{people} people, {months} months, seed {seed}", data, at)
                check_sweep(policyc, f"{people} people, {months} months, seed {seed}", data, at)
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
