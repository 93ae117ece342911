#!/usr/bin/env bash
# run.sh CMAKE BUILD PYTHON: builds the wheel against what BUILD has built, installs it into an environment of its own under
# BUILD, and runs the tests beside this script there. Exit code 77, with the reason, where this Python cannot do that.
set -euo pipefail
cmake=$1 build=$2 python=$3
here=$(cd "$(dirname "$0")" && pwd)
source=$(dirname "$(dirname "$here")")
work=$build/python
unset STRIDEJIT_BACKEND STRIDEJIT_CPU STRIDEJIT_DEBUG PYTHONPATH PYTHONHOME

skip() { echo "skipped: $*"; exit 77; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip "$python is older than Python 3.11"
"$python" -c 'import ensurepip, venv' 2>/dev/null || skip "$python makes no environments (Debian: python3-venv)"
"$python" -c 'import os, sysconfig, sys; sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' ||
    skip "$python has no headers (Debian: python3-dev)"

mkdir -p "$work"
if [ ! -e "$work/environment" ] || [ "$(cat "$work/environment")" != "$python" ]; then
    rm -rf "$work/venv"
    "$python" -m venv "$work/venv"
    # From here on pip needs the package index.
    "$work/venv/bin/pip" install -q --disable-pip-version-check -r "$here/requirements.txt" ||
        skip "the packages of tests/python/requirements.txt are not to be had"
    echo "$python" > "$work/environment"
fi
rm -rf "$work/installed" "$work/wheel"
"$cmake" --install "$build" --prefix "$work/installed" > "$work/install.log" || { cat "$work/install.log"; exit 1; }
"$work/venv/bin/pip" wheel -q --disable-pip-version-check --no-deps --no-build-isolation --no-index -w "$work/wheel" \
    --config-settings="cmake.define.STRIDEJIT_INSTALLED=$work/installed" --config-settings="build-dir=$work/build" "$source" \
    > "$work/wheel.log" 2>&1 || { cat "$work/wheel.log"; exit 1; }
"$work/venv/bin/pip" install -q --disable-pip-version-check --no-deps --no-index --force-reinstall "$work"/wheel/*.whl
cd "$work"
"$work/venv/bin/python" -m pytest -q -p no:cacheprovider -rs "$here"
for example in "$source"/examples/python/{image_pipeline,heat}.py; do
    "$work/venv/bin/python" "$example" "$work"
done
