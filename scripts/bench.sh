#!/usr/bin/env bash
# bench.sh [--quick] [--figures] [FAMILY...]: runs the families of a finished bench build, all when none is named. "report" and
# "corpus" are programs of Python with peers: Debian's, and the newest of PyPI in build/bench/venv, which is made here.
# --figures draws docs/performance/ from the results.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=build/bench
quick=()
figures=no
report=no
corpus=no
families=()
for word in "$@"; do
    case $word in
        --quick) quick=(--quick) ;;
        --figures) figures=yes ;;
        report) report=yes ;;
        corpus) corpus=yes ;;
        *) families+=("$word") ;;
    esac
done
if [ ${#families[@]} -eq 0 ] && [ $report = no ] && [ $corpus = no ]; then
    report=yes corpus=yes
    "$folder/bin/stridejit_bench" "${quick[@]}"
elif [ ${#families[@]} -ne 0 ]; then
    "$folder/bin/stridejit_bench" "${quick[@]}" "${families[@]}"
fi
[ $report = no ] && [ $corpus = no ] && exit 0

scripts/setup.sh --peers
debian=''
[ -x /usr/bin/python3 ] && /usr/bin/python3 -c 'import numpy' 2>/dev/null && debian=/usr/bin/python3
python=$folder/venv/bin/python
if ! "$python" -c 'import numpy, numexpr, numba' 2>/dev/null; then
    echo "bench: making $folder/venv with NumPy, numexpr and Numba" >&2
    base=python3
    [ -x /usr/bin/python3 ] && base=/usr/bin/python3
    if ! { "$base" -m venv "$folder/venv" && "$folder/venv/bin/pip" install --quiet --upgrade numpy numexpr numba; }; then
        [ -n "$debian" ] || { echo "bench: there is no NumPy to measure against" >&2; exit 1; }
        echo "bench: pip could not install the newest versions; Debian's alone are measured" >&2
        python=$debian
        debian=''
    fi
fi

options=(--library "$folder/lib/libstridejit_report.so" --debian-python "$debian" --json "$folder/report.json" "${quick[@]}")
[ $report = yes ] || options+=(--sections none)
[ $corpus = yes ] && options+=(--corpus)
# One thread for everybody. OPENBLAS_* would choose kernels for another processor.
run() {
    env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE PYTHONPATH=benches PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore \
        NUMBA_NUM_THREADS=1 NUMEXPR_NUM_THREADS=1 NUMEXPR_MAX_THREADS=1 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 \
        STRIDEJIT_THREADS=1 STRIDEJIT_BACKEND=auto "$python" "$@"
}
if [ $figures = yes ]; then
    mkdir -p docs/performance
    run -m report "${options[@]}" | tee "$folder/report.txt"
    cp "$folder/report.txt" docs/performance/report.txt
    run -m report.plots "$folder/report.json" docs/performance
else
    run -m report "${options[@]}"
fi
