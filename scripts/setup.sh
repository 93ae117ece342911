#!/usr/bin/env bash
# Installs the Debian packages that are missing, and only those; needs root or sudo when there are any. Elsewhere it says
# what is needed and goes on. LLVM in the environment is a major version, or OFF; 22 where it is not set.
# With --fuzz also what the fuzz targets of tests/fuzz are built with, with --peers what benches/report measures against.
# With --python what `pip install .` needs besides; with --test that, and what the test of AArch64's code runs on.
set -euo pipefail

llvm=${LLVM:-22}
packages=(g++ make cmake ninja-build libeigen3-dev doctest-dev libfmt-dev libcli11-dev ccache)
[ "$llvm" = OFF ] || packages+=("llvm-$llvm-dev")
[[ "${1:-}" = --test || "${1:-}" = --python ]] && packages+=(python3-dev python3-venv)
[ "${1:-}" = --test ] && [ "$llvm" != OFF ] && [ "$(uname -m)" != aarch64 ] &&
    packages+=(g++-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user)
[ "${1:-}" = --fuzz ] && packages+=(clang-22 libclang-rt-22-dev)
[ "${1:-}" = --peers ] && packages+=(python3-venv python3-numpy python3-numexpr python3-numba)

say() { printf 'setup: %s\n' "$@" >&2; }

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "this is not Debian, so nothing is installed; the build needs what these packages are there:" \
        "  ${packages[*]}" \
        "  (CMake 3.25 or newer; a compiler of C++20; -DLLVM_DIR= tells CMake the folder of LLVMConfig.cmake)"
    exit 0
fi

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }
missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "these packages are missing, and there is neither root nor sudo to install them; as root:" \
            "  apt-get install ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
fi
say "installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq || say "apt-get update failed; trying with the lists that are there"
unknown=()
for package in "${missing[@]}"; do
    [ -n "$(apt-cache madison "$package")" ] || unknown+=("$package")
done
if [ ${#unknown[@]} -ne 0 ]; then
    say "apt finds no package ${unknown[*]}"
    [[ " ${unknown[*]} " != *" llvm-"* ]] ||
        say "make with LLVM=19 (or any newer that apt has) builds against that one, with LLVM=OFF without LLVM;" \
            "with cmake: -DSTRIDEJIT_LLVM_VERSION=19 or -DSTRIDEJIT_LLVM=OFF; https://apt.llvm.org has every version"
    exit 1
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" || {
    say "apt-get could not install ${missing[*]}"
    exit 1
}
