#!/usr/bin/env bash
# run.sh MAPS STRIDEJIT LIBRARY [LLVM_PART]: LLVM stays out of programs that do not compile, and its symbols out of all.
set -uo pipefail
maps=$1 stridejit=$2 library=$3 part=${4:-}
unset STRIDEJIT_BACKEND STRIDEJIT_CPU STRIDEJIT_DEBUG
bad=0
fail() { bad=1; printf '%s\n' "$@"; }

# exported FILE: names of what it defines for others, C++ names in full.
exported() { nm -D --defined-only -C "$1" | cut -d' ' -f3-; }

# loads_llvm ARGUMENT...: the program `stridejit` loads LLVM on the way, as the dynamic loader tells.
loads_llvm() {
    local told
    told=$(LD_DEBUG=files "$stridejit" "$@" 2>&1) || fail "stridejit $* fails" "$told"
    grep -q 'file=libc\.so' <<<"$told" || fail "the loader tells nothing of stridejit $*"
    grep -q 'libLLVM' <<<"$told"
}

names=$(exported "$library")
grep -q 'stridejit::compile' <<<"$names" || fail "$library exports nothing of its own"
found=$(grep -E 'llvm::|LLVM' <<<"$names") && fail "$library exports symbols of LLVM:" "$found"
found=$(readelf -d "$library" | grep -E 'NEEDED.*LLVM') && fail "$library cannot be loaded without LLVM:" "$found"

loads_llvm --version && fail "stridejit --version loads LLVM"
loads_llvm eval '6 * 7' --backend interpreter && fail "interpreting loads LLVM"

if [ -n "$part" ]; then
    found=$(exported "$part")
    [ "$found" = stridejit_make_llvm_backend ] || fail "$part exports more than its one symbol:" "$found"
    readelf -d "$part" | grep -qE 'NEEDED.*LLVM' || fail "$part does not link LLVM, and so this test proves nothing"
    loads_llvm eval '6 * 7' --backend llvm || fail "compiling loads no LLVM, and so this test proves nothing"
    "$maps" llvm || bad=1
else
    "$maps" interpreter || bad=1
fi
exit $bad
