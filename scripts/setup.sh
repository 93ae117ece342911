#!/usr/bin/env bash
# Installs the Debian packages that are missing, and only those. Needs root or sudo when there are any.
# With --fuzz also what the fuzz targets of tests/fuzz are built with.
set -euo pipefail

packages=(g++ cmake ninja-build llvm-22-dev libeigen3-dev doctest-dev libfmt-dev libcli11-dev ccache)
[ "${1:-}" = --fuzz ] && packages+=(clang-22 libclang-rt-22-dev)

command -v dpkg-query >/dev/null || { echo "setup: this is no Debian; install the equivalents of: ${packages[*]}" >&2; exit 0; }
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "setup: missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "setup: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
