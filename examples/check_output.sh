#!/usr/bin/env bash
# check_output.sh EXPECTED PROGRAM [ARGUMENT...]: the program succeeds and prints the lines EXPECTED first of all.
set -u
expected=$1
shift
actual=$("$@") || { printf 'exit code %d of %s\n%s\n' $? "$*" "$actual"; exit 1; }
case "$actual" in
    "$expected"*) ;;
    *) printf 'expected:\n%s\n\ngot:\n%s\n' "$expected" "$actual"; exit 1 ;;
esac
