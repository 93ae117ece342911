#!/usr/bin/env bash
# compare.sh COMPILER INCLUDES LOOPS_CPP: for each pair typed_x, raw_x of functions, the innermost loops that work on
# vectors are made of the same instructions, registers and order aside. Of Clang, which unrolls the one or the other once
# more, the same kinds of vector instructions are enough. 77: not x86-64.
set -euo pipefail
compiler=$1 includes=$2 source=$3
[ "$(uname -m)" = x86_64 ] || exit 77
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$compiler" -std=c++20 -O3 -mavx2 -fno-asynchronous-unwind-tables -S -I "$includes" "$source" -o "$folder/loops.s"

kinds() { tr ' ' '\n' <<<"$1" | sort | tr '\n' ' '; }
if "$compiler" --version | grep -q clang; then
    kinds() { tr ' ' '\n' <<<"$1" | grep '^v' | sort -u | tr '\n' ' '; }
fi

# loops FUNCTION: a line for each of its innermost vector loops, the mnemonics sorted; which way a test jumps is no matter.
loops() {
    awk -v wanted="$1:" '
        $1 == wanted { inside = 1; next }
        inside && /\.size|^\.Lfunc_end/ { exit }
        !inside || /^[ \t]*[.#]/ && !/^\.L[A-Za-z0-9_]+:/ { next }
        /^\.L[A-Za-z0-9_]+:/ { sub(/:.*/, "", $1); start[$1] = count; next }
        NF > 0 {
            line[count] = $1; vector[count] = /[xyz]mm/; jumps[count] = ($1 ~ /^j/); target = $2; sub(/#.*/, "", target)
            if ($1 ~ /^j/ && target in start) {
                innermost = 1; vectors = 0; list = ""
                for (i = start[target]; i < count; ++i) { if (back[i]) innermost = 0; vectors += vector[i] }
                back[count] = 1
                if (innermost && vectors > 0)
                    for (i = start[target]; i <= count; ++i) list = list " " (jumps[i] ? "jump" : line[i])
                if (list != "") print list
            }
            ++count
        }' "$folder/loops.s" | while read -r words; do kinds "$words"; echo; done | sort
}

bad=0
pairs=$(sed -n 's/^raw_\([a-z0-9_]*\):.*/\1/p' "$folder/loops.s")
[ -n "$pairs" ] || { echo "no pair of functions in the assembly"; exit 1; }
for pair in $pairs; do
    typed=$(loops "typed_$pair") raw=$(loops "raw_$pair")
    grep -qE '\bv?(padd|add|mul)' <<<"$raw" || { echo "$pair: the loop over pointers is not vectorised: '$raw'"; bad=1; }
    [ "$typed" = "$raw" ] || { printf '%s differs\ntyped: %s\nraw:   %s\n' "$pair" "$typed" "$raw"; bad=1; }
    [ -z "${STRIDEJIT_SHOW:-}" ] || printf '%s: %s\n' "$pair" "$typed"
done
exit $bad
