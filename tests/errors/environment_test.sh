#!/bin/sh
# What the environment may say, and what is answered to the rest. $1: environment_probe, $2: libstridejit.so.
# The environment is read once in a program's life, so each case is a program of its own.

failed=0

# expect 'VARIABLE=value' 'pattern of the whole answer'
expect() {
    answer=$(env $1 "$probe" 2>&1)
    if ! printf '%s\n' "$answer" | grep -qx -- "$2"; then
        printf '%s\n  expected: %s\n  answered: %s\n' "$1" "$2" "$answer"
        failed=1
    fi
}

probe=$1
unset STRIDEJIT_BACKEND STRIDEJIT_CPU STRIDEJIT_CACHES STRIDEJIT_CACHE_KERNELS STRIDEJIT_DEBUG
expect STRIDEJIT_BACKEND=interpreter '.*, interpreter'
expect STRIDEJIT_BACKEND=auto '.*, \(llvm\|interpreter\)'
expect STRIDEJIT_BACKEND= '.*, \(llvm\|interpreter\)'
expect STRIDEJIT_BACKEND=gcc "ValueError: STRIDEJIT_BACKEND is 'gcc'; it can be auto, llvm or interpreter"
expect STRIDEJIT_CPU=baseline 'baseline, .*'
expect STRIDEJIT_CPU=z80 "ValueError: target 'z80' is unknown; the targets are host, baseline, avx2, avx512 and neon"
expect STRIDEJIT_CACHES=48K,2M,33554432 '.*, .*'
for value in x 32K 32K,1M 32K,1M,32M,1 32K,,32M 32K,1G,32M 32K,1M,0 -1,1,1 1,1,99999999999999999M; do
    expect STRIDEJIT_CACHES=$value "ValueError: caches '$value' are not three sizes such as 32K,1M,32M: those of the first, second and third level"
done
expect STRIDEJIT_CACHE_KERNELS=7 '.*, .*'
for value in x 7x -7 1.5 99999999999999999999; do
    expect STRIDEJIT_CACHE_KERNELS=$value "ValueError: STRIDEJIT_CACHE_KERNELS is '$value'; it can be a number of kernels"
done
expect STRIDEJIT_DEBUG=nonsense,,plan,frob, '.*, .*'

# The library alone in a folder, taken before the one that the probe was linked with: there is no LLVM beside it.
alone=$(mktemp -d)
trap 'rm -rf "$alone"' EXIT
cp -L "$2" "$alone/"
library=$alone/$(basename "$2")
expect "LD_PRELOAD=$library STRIDEJIT_BACKEND=llvm" \
    "BufferError: engine: the LLVM backend is not to be had: .*libstridejit_llvm.so.*; the interpreter is (STRIDEJIT_BACKEND)"
expect "LD_PRELOAD=$library" '.*, interpreter'
exit $failed
