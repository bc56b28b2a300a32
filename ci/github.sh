#!/usr/bin/env bash
# What the GitHub action does; its inputs come as variables, so that no input is ever read as a command.
set -euo pipefail

# Sets `policyc`: the program named, the release named, or what is on PATH.
find_policyc() {
    if [ -n "${POLICYC_PATH:-}" ]; then
        policyc=$POLICYC_PATH
    elif [ -n "${POLICYC_VERSION:-}" ]; then
        local folder="${RUNNER_TEMP:-/tmp}/policyc-$POLICYC_VERSION"
        mkdir -p "$folder"
        curl --fail --silent --show-error --location --retry 3 \
            "$POLICYC_RELEASES/v$POLICYC_VERSION/policyc-$POLICYC_VERSION-linux-$(uname -m).tar.gz" | tar -xz -C "$folder"
        policyc=$folder/policyc
    else
        policyc=policyc
    fi
    if ! command -v "$policyc" >/dev/null; then
        echo "::error::policyc was not found: give the input path or version, or install it before this step"
        exit 2
    fi
    # For the steps that follow.
    if [ -n "${GITHUB_PATH:-}" ] && [ "$policyc" != policyc ]; then
        (cd "$(dirname "$policyc")" && pwd) >>"$GITHUB_PATH"
    fi
}

# run COMMAND…: the exit code of the whole is that of the gravest.
status=0
run() {
    local code=0
    "$policyc" "$@" || code=$?
    if [ "$code" -gt "$status" ]; then
        status=$code
    fi
}

find_policyc
options=(--format "${POLICYC_FORMAT:-github}")
if [ "${POLICYC_DENY_WARNINGS:-false}" = true ]; then
    options+=(--deny-warnings)
fi
policies=()
while IFS= read -r line; do
    if [ -n "$line" ]; then
        policies+=("$line")
    fi
done <<<"${POLICYC_POLICIES:-.}"

if [ -n "${POLICYC_SARIF:-}" ]; then
    # The findings are shown by the next run; this one only files them.
    run check --format sarif --output "$POLICYC_SARIF" --quiet -- "${policies[@]}" >/dev/null
fi
run check "${options[@]}" -- "${policies[@]}"
if [ "${POLICYC_TEST:-true}" = true ]; then
    run test "${options[@]}" -- "${policies[@]}"
fi
exit "$status"
