#!/usr/bin/env python3
"""Takes the tests out of policies/ and lets `test --suggest` write them anew.

    run.py --policyc .build/debug/policyc [POLICY…]

What is pasted must pass and leave nothing untested, but for the policies in unsuggested.txt, each with the percentages that the
suggestions reach there and the reason. The coverage is also written as LCOV and read back: by lcov_cobertura where
that is installed, and in any case record by record.
"""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
passed = failed = 0


def result(what, problem):
    global passed, failed
    if problem:
        failed += 1
        print(f"FAILED {what}\n    " + problem.replace("\n", "\n    "))
    else:
        passed += 1


def without_tests(text):
    """The policy's text, its tests left out: each goes on to the next line that is not indented."""
    lines, is_test = [], False
    for line in text.split("\n"):
        if re.match(r'(uji|test) "', line):
            is_test = True
        elif line and not line.startswith(" "):
            is_test = False
        if not is_test:
            lines.append(line)
    return re.sub(r"```policy\n\s*```\n", "", "\n".join(lines))


def bases(path, policies):
    """The policies that this one rests on, and theirs."""
    def names(path, word):
        with open(path, encoding="utf-8") as file:
            found = re.search(rf"^(?:  )?(?:{word}) +(.+)$", file.read(), re.M)
        return re.split(r", *", found[1].strip()) if found else []
    known = {name: other for other in policies for name in names(other, "peraturan|regulation")}
    with open(path, encoding="utf-8") as file:
        limited = re.findall(r"^(?:batas|limits) +\S+ +(?:atas|to) +(\S+)", file.read(), re.M)
    found, left = [], limited + names(path, "mengingat|under")
    while left:
        other = known[left.pop()]
        if other not in found:
            found.append(other)
            left += names(other, "mengingat|under")
    return found


def floors(path):
    """What suggestions reach of the policies that they do not cover: file → (coverage, thresholds)."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                name, coverage, thresholds, reason = [part.strip() for part in line.split(" | ")]
                if not reason:
                    sys.exit(f"{path}: FILE | COVERAGE | THRESHOLDS | reason: {line}")
                found[name] = (coverage, thresholds)
    return found


def read_lcov(text):
    """What is wrong with an LCOV file, by the meaning of its records."""
    for record in text.split("end_of_record\n"):
        if not record:
            continue
        fields = [line.split(":", 1) for line in record.strip().split("\n")]
        values = lambda name: [value for key, value in fields if key == name]
        if len(values("SF")) != 1 or not os.path.exists(values("SF")[0]):
            return f"SF: {values('SF')}"
        lines = dict(value.split(",") for value in values("DA"))
        branches = [value.split(",") for value in values("BRDA")]
        sums = {
            "LF": len(lines), "LH": sum(hits != "0" for hits in lines.values()),
            "FNF": len(values("FN")), "FNH": sum(not value.startswith("0,") for value in values("FNDA")),
            "BRF": len(branches), "BRH": sum(taken not in ("0", "-") for *_, taken in branches),
        }
        for name, expected in sums.items():
            if values(name) != [str(expected)]:
                return f"{name}: {values(name)}, counted {expected}"
        if not all(line in lines for line, *_ in branches):
            return "a branch on a line that is not counted"
    return None


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--policyc", required=True)
    options.add_argument("policies", nargs="*")
    options = options.parse_args()
    policyc = os.path.abspath(options.policyc)
    everything = sorted(glob.glob(os.path.join(ROOT, "policies/**/*.policy*"), recursive=True))
    policies = options.policies or everything
    unsuggested = floors(os.path.join(ROOT, "Tests/Coverage/unsuggested.txt"))
    with tempfile.TemporaryDirectory() as folder:
        def run(*words):
            return subprocess.run([policyc, *words], cwd=folder, capture_output=True, text=True)

        for path in policies:
            name = os.path.basename(path)
            floor = unsuggested.get(os.path.relpath(path, ROOT), ("100", "100"))
            if floor[0] == "-":
                continue
            with open(path, encoding="utf-8") as file:
                bare = without_tests(file.read())
            target = os.path.join(folder, name)
            with open(target, "w", encoding="utf-8") as file:
                file.write(bare)
            names = [name]
            for base in bases(path, everything):  # with their own tests: nothing is suggested for them
                shutil.copy(base, folder)
                names.append(os.path.basename(base))
            suggested = run("test", *names, "--suggest")
            with open(target, "a", encoding="utf-8") as file:
                file.write("\n" + suggested.stdout)
            check = run(
                "test", *names, "--coverage-min", floor[0], "--threshold-min", floor[1], "--coverage-out", "c.info")
            result(f"{name}: suggestions", None if check.returncode == 0 else
                   suggested.stderr + check.stdout + check.stderr)
            with open(os.path.join(folder, "c.info"), encoding="utf-8") as file:
                text = file.read()
            here = os.getcwd()
            os.chdir(folder)
            result(f"{name}: LCOV", read_lcov(text))
            os.chdir(here)
            try:
                import lcov_cobertura
            except ImportError:
                continue
            report = lcov_cobertura.LcovCobertura(text).convert()
            result(f"{name}: LCOV, read by lcov_cobertura", None if 'line-rate="1.0"' in report else report[:300])
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
