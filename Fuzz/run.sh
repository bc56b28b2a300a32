#!/usr/bin/env bash
# Builds the fuzzers and runs each for SECONDS (default 10) on the stored corpus.
# What makes one fail is kept in Fuzz/Findings and named; fix it, then add the file to the corpus.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}
export POLICYC_FUZZ=1
# Swift's own backtracer would end the process before the input is saved.
export SWIFT_BACKTRACE=enable=no

failed=0
passed=0
mkdir -p Fuzz/Findings .build-fuzz/corpus
for name in Lexer Parser Door; do
    swift build --scratch-path .build-fuzz --sanitize=fuzzer --sanitize=address --product "Fuzz$name"
done
bin=$(swift build --scratch-path .build-fuzz --sanitize=fuzzer --sanitize=address --show-bin-path)
for name in Lexer Parser Door; do
    lower=$(echo "$name" | tr '[:upper:]' '[:lower:]')
    mkdir -p ".build-fuzz/corpus/$lower"
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=4096 -print_final_stats=1)
    if [ -f "Fuzz/$lower.dict" ]; then options+=(-dict="Fuzz/$lower.dict"); fi
    if "$bin/Fuzz$name" "${options[@]}" -artifact_prefix="Fuzz/Findings/$lower-" \
        ".build-fuzz/corpus/$lower" "Fuzz/Corpus/$lower"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
rmdir Fuzz/Findings 2>/dev/null || true
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
