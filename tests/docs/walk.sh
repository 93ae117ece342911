#!/usr/bin/env bash
# walk.sh STRIDEJIT MAKE_NPY WALK_MD: the listings of docs/walk.md are what the program prints.
# With STRIDEJIT_BLESS=1 they are written anew. IR and assembly differ between versions of LLVM: written, not compared.
set -euo pipefail
stridejit=$1 make_npy=$2 page=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset STRIDEJIT_BACKEND STRIDEJIT_DEBUG
export STRIDEJIT_CPU=avx512 STRIDEJIT_CACHES=32K,1M,32M
"$make_npy" a.npy float32 30,40 C 1 1
"$make_npy" b.npy float32 30,40 C 2 1
expression='sum(a[::-1].T * b[::-1].T)'

# listing STAGE [OPTION...]: what stands below the stage's heading.
listing() {
    local stage=$1
    shift
    "$stridejit" explain "$expression" a=a.npy b=b.npy --only "$stage" "$@" | sed -e '1,/^---- /d' -e '${/^$/d}'
}

if ! listing plan >/dev/null 2>&1; then
    echo "no AVX-512 here: the page shows code for it"
    exit 77
fi
for stage in overlap nest canonical plan key ir asm; do listing $stage >$stage.txt; done
listing ir --backend interpreter >block.txt

awk '/^<!-- [a-z]+ -->$/ { print; stage = $2; getline; print; while ((getline line < (stage ".txt")) > 0) print line
                           while ((getline line) > 0 && line != "```") { } print line; next } { print }' "$page" >fresh.md
if [ "${STRIDEJIT_BLESS:-}" = 1 ]; then
    cp fresh.md "$page"
    exit
fi
without_code() { awk '/^<!-- (ir|asm) -->$/ { getline; while ((getline line) > 0 && line != "```") { } next } { print }' "$1"; }
diff <(without_code "$page") <(without_code fresh.md) || { echo "rerun with STRIDEJIT_BLESS=1 to accept, then read the diff"; exit 1; }
