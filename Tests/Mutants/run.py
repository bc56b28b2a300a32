#!/usr/bin/env python3
"""Holds the worked examples of policies/ against mutants of those policies.

    run.py --policyc .build/debug/policyc [--list Tests/Mutants/living.txt] [POLICY…]

Every mutant that lives must be in the list, with its reason; every line of the list must be a mutant that lives.
"""
import argparse
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def allowed(path):
    found = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                parts = [part.strip() for part in line.split(" | ")]
                if len(parts) != 4 or not parts[3]:
                    sys.exit(f"{path}: FILE | VALUE | CHANGE | reason: {line}")
                found.add(tuple(parts[:3]))
    return found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--policyc", required=True)
    options.add_argument("--list", default=os.path.join(ROOT, "Tests/Mutants/living.txt"))
    options.add_argument("policies", nargs="*", default=["policies"])
    options = options.parse_args()
    run = subprocess.run(
        [os.path.abspath(options.policyc), "test", *options.policies, "--mutate", "--format", "json", "--lang", "id"],
        cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    mutants = [mutant for policy in json.loads(run.stdout)["policies"] for mutant in policy["mutation"]["mutants"]]
    living = {
        (mutant["file"], mutant["value"], mutant["change"]): mutant["line"]
        for mutant in mutants if mutant["fate"] in ("lives", "untested")}
    listed = allowed(options.list)
    failed = 0
    for mutant in sorted(set(living) - listed):
        failed += 1
        print(f"no test notices {mutant[0]}:{living[mutant]}: {mutant[1]}: {mutant[2]}")
    for mutant in sorted(listed - set(living)):
        failed += 1
        print(f"listed, but noticed: {' | '.join(mutant)}")
    counted = sum(mutant["fate"] in ("caught", "lives", "untested") for mutant in mutants)
    print(f"{counted - failed} passed, {failed} failed")
    return failed or not counted


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
