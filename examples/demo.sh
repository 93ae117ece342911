#!/usr/bin/env bash
# demo.sh BIN [EXTENT]: the quickstart, then the command line on a volume made on the spot; each command is printed first.
set -euo pipefail
PATH=$(cd "$1" && pwd):$PATH
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

show() {
    printf '\n$'
    for word in "$@"; do
        case $word in
            *[\ \*\(]*) printf " '%s'" "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    "$@"
}

show quickstart ${2:-}
show make_volume volume.npy
show stridejit info volume.npy
show stridejit eval 'sum(a[::2, ::-1].T * 2, axis=0)' a=volume.npy -o out.npy
show stridejit info out.npy
