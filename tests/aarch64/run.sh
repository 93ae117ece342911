#!/usr/bin/env bash
# run.sh CASES DRIVER_CPP: the NEON code of all cases, assembled, linked with the driver and run, here or under qemu,
# leaves the bits of this machine's interpreter. 77: the tools for it are not here.
set -euo pipefail
cases=$1 driver=$2
compiler=aarch64-linux-gnu-g++ emulator=qemu-aarch64
[ "$(uname -m)" = aarch64 ] && compiler=g++ emulator=env
for tool in "$compiler" "$emulator"; do
    command -v "$tool" >/dev/null || { echo "$tool is not here: Debian has g++-aarch64-linux-gnu and qemu-user"; exit 77; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cases" write "$folder"
"$compiler" -std=c++17 -O1 -static "$driver" "$folder/kernels.s" -o "$folder/driver"
"$emulator" "$folder/driver" "$folder/cases.bin" "$folder/results.bin"
"$cases" check "$folder"
