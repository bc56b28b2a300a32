#!/usr/bin/env bash
# The one command that passes the tests. Needs Swift, git and Python 3. Where there is a network, the tools that read the
# formats back are installed under .build; nothing else is.
#
#   Tests/run.sh            everything
#   Tests/run.sh --quick    without the oracle's larger sizes; fuzzers and generated policies briefly
set -uo pipefail
cd "$(dirname "$0")/.."

quick=no
[ "${1:-}" = "--quick" ] && quick=yes
[ "$quick" = yes ] && export GENERATED_POLICIES=${GENERATED_POLICIES:-200}

passed=0
failed=0
log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT

# step NAME COMMAND…: runs it, prints how long it took and, where it fails, what it said.
# Counts come from a last line "N passed, M failed" of the step, from Swift Testing's lines, or else the step counts as one.
step() {
    local name=$1
    shift
    local started=$SECONDS file="$log/${name// /-}" status good bad
    printf '%-44s' "$name"
    "$@" >"$file" 2>&1
    status=$?
    good=$(sed -nE 's/(^|.*[^0-9])([0-9]+) passed, [0-9]+ failed.*/\2/p' "$file" | tail -n 1)
    bad=$(sed -nE 's/.*[0-9]+ passed, ([0-9]+) failed.*/\1/p' "$file" | tail -n 1)
    if grep -qE 'Test run with [0-9]+ tests?' "$file"; then
        good=$(grep -E ' Test .* passed after ' "$file" | grep -cvE 'Test run with')
        bad=$(grep -E ' Test .* failed after ' "$file" | grep -cvE 'Test run with')
    fi
    if [ -z "$good" ]; then
        good=$((status == 0)) bad=$((status != 0))
    fi
    if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
        bad=1
    fi
    passed=$((passed + good))
    failed=$((failed + bad))
    if [ "$status" -eq 0 ]; then
        printf 'ok      %4d s  %5d passed\n' $((SECONDS - started)) "$good"
    else
        printf 'FAILED  %4d s  %5d passed, %d failed\n' $((SECONDS - started)) "$good" "$bad"
        # what failed, not what passed
        grep -vE '^(◇|✔|↳)|Test .* (started|passed)|^\[[0-9]+/[0-9]+\]' "$file" | tail -n 60 | sed 's/^/    /'
    fi
    return "$status"
}

finish() {
    printf '%d passed, %d failed (%d s)\n' "$passed" "$failed" "$SECONDS"
    [ "$failed" -eq 0 ]
    exit
}

lint() { swift format lint --strict --recursive Sources Tests Fuzz Package.swift; }

step "format" lint
step "architecture" python3 Tests/Architecture/check.py
step "build, warnings as errors" swift build --build-tests || finish
step "unit tests" swift test --skip-build

policyc=$(swift build --show-bin-path)/policyc
step "policies: check" "$policyc" check policies
step "policies: tests, coverage" "$policyc" test policies --coverage-min 100 --threshold-min 100
step "policies: suggested tests" python3 Tests/Coverage/run.py --policyc "$policyc"
step "policies: mutants" python3 Tests/Mutants/run.py --policyc "$policyc"
step "policies: format" "$policyc" fmt --check policies
step "formats and CI files" python3 Tests/Formats/run.py --policyc "$policyc"
step "manual: every example" python3 Tests/Manual/run.py --policyc "$policyc"
if [ "$quick" = yes ]; then
    step "fuzzers, briefly" Fuzz/run.sh 3
    step "oracle, small sizes" python3 Tests/Oracle/compare.py --policyc "$policyc" --quick
else
    step "fuzzers" Fuzz/run.sh 10
    step "oracle" python3 Tests/Oracle/compare.py --policyc "$policyc"
fi
finish
