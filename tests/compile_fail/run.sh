#!/usr/bin/env bash
# run.sh COMPILER INCLUDES CASES_CPP: the file compiles with no CASE, and with each `CASE == n` it names it does not; what
# the compiler says then holds the words behind `// error:` of that line.
set -uo pipefail
compiler=$1 includes=$2 source=$3
compile() { "$compiler" -std=c++20 -fsyntax-only -I "$includes" -DCASE="$1" "$source" 2>&1; }

out=$(compile 0) || { echo "the file itself does not compile: $out"; exit 1; }
# One line for each case: its number and the words.
cases=$(sed -n 's/^#if CASE == \([0-9]*\) *\/\/ error: \(.*\)/\1 \2/p' "$source")
[ -n "$cases" ] || { echo "$source has no case"; exit 1; }

check() {
    local number=$1 words=$2 out
    if out=$(compile "$number"); then
        echo "case $number compiles, and should not: $words"
        return 1
    fi
    grep -qE -- "$words" <<<"$out" || { printf 'case %s: expected "%s", got\n%s\n' "$number" "$words" "$(head -20 <<<"$out")"; return 1; }
}
bad=0
pids=()
while read -r number words; do
    check "$number" "$words" &
    pids+=($!)
    if [ ${#pids[@]} -ge 2 ]; then wait "${pids[0]}" || bad=1; pids=("${pids[@]:1}"); fi
done <<<"$cases"
for pid in "${pids[@]}"; do wait "$pid" || bad=1; done
exit $bad
