#!/bin/sh
# Makes the pictures of page 25 again: docs/gambar/buat.sh POLICYC (chromium on the path, in a checkout).
set -eu
cd "$(dirname "$0")/../.."
policyc=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 Tests/Oracle/generate.py --people 120 --months 12 --year 2018 --offices 8 --out "$work/data" > /dev/null
for language in id en; do
    "$policyc" simulate policies/contoh/tpp_kota.policy.md --amend policies/contoh/tpp_kota_perubahan_1.policy.md \
        --as-if-since 2018-01 --data "$work/data" --lang "$language" --report "$work/report.html" > /dev/null
    # picture: which of the report's sections, and how high; 0 is what stands before the first
    for part in "1 0 430" "2 2 240" "3 3 330" "4 4 500" "5 6 430"; do
        set -- $part
        sed "s#</head>#<style>main>*{display:none}main>:nth-child($(($2 + 1))){display:block;border:0;margin:0;padding:0}details{display:none}</style></head>#" \
            "$work/report.html" > "$work/part.html"
        chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="1040,$3" \
            --screenshot="docs/gambar/laporan-$1.$language.png" "file://$work/part.html" > /dev/null 2>&1
    done
done
