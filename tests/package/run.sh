#!/usr/bin/env bash
# run.sh CMAKE BUILD VERSION BACKEND [OPTION...]: installs the build folder, moves the installation, then builds and runs
# the project beside this script against it. BACKEND is what has to run its kernels; options go to its configuration.
set -euo pipefail
cmake=$1 build=$2 version=$3 backend=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
work=$build/package
unset STRIDEJIT_BACKEND STRIDEJIT_CPU STRIDEJIT_DEBUG

rm -rf "$work"
"$cmake" --install "$build" --prefix "$work/installed" >"$work.log" || { cat "$work.log"; exit 1; }
mkdir "$work/elsewhere"
mv "$work/installed" "$work/elsewhere/moved"
prefix=$work/elsewhere/moved
# What is installed says nothing of the folders that it was made in.
if grep -rIl -e "$build" -e "$(dirname "$(dirname "$here")")" "$prefix"; then
    echo "these files name a folder of the build"
    exit 1
fi

"$cmake" -S "$here" -B "$work/outside" -DCMAKE_PREFIX_PATH="$prefix" -DEXPECTED_VERSION="$version" "$@"
"$cmake" --build "$work/outside"
"$work/outside/outside" "$backend"

[ "$("$prefix/bin/stridejit" --version)" = "stridejit $version" ]
[ "$("$prefix/bin/stridejit" eval '6 * 7' --backend "$backend")" = 42 ]
