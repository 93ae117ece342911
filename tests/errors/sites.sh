#!/bin/sh
# Every text that the library can throw at a caller must stand in a test. For each STRIDEJIT_REQUIRE, throw of a user
# error and fail() in ir/, engine/, kernels/ and interop/ this takes the longest piece of its text and looks for it in the tests.
# $1: the folder of the project. Prints the sites whose text no test has, and how many sites there are.

cd "$1" || exit 1
wanted=$(mktemp) told=$(mktemp)
trap 'rm -f "$wanted" "$told"' EXIT
cat tests/errors/*_test.cpp tests/errors/environment_test.sh tests/ir/*_test.cpp tests/engine/*_test.cpp tests/interop/*_test.cpp | tr '\n' ' ' | sed 's/" *"//g' > "$told"

for file in ir/*.cpp ir/*.h ir/passes/*.cpp engine/*.cpp engine/*.h engine/interpret/*.cpp engine/llvm/*.cpp kernels/*.cpp kernels/*.h interop/*.cpp interop/*.h; do
    case $file in ir/error.h | ir/verify.cpp) continue ;; esac  # the macro itself; words about nests, not errors
    awk -v file="$file" '
        !inside && /STRIDEJIT_REQUIRE\(|throw (Value|Index|Type|Buffer)Error|fail(<[A-Za-z]*>)?\(/ && !/noreturn/ {
            inside = 1; line = FNR; text = ""
        }
        inside { text = text $0; if (/;[ }]*(\/\/.*)?$/) { inside = 0; report() } }
        function report(    best, rest, piece) {
            sub(/.*(STRIDEJIT_REQUIRE\(|throw |fail\(|fail<)/, "", text)
            gsub(/"[ ]*"/, "", text)
            best = ""
            rest = text
            while (match(rest, /"([^"\\]|\\.)*"/)) {
                piece = substr(rest, RSTART + 1, RLENGTH - 2)
                if (length(piece) > length(best)) best = piece
                rest = substr(rest, RSTART + RLENGTH)
            }
            print file ":" line "\t" best
        }' "$file"
done > "$wanted"

missing=0
while IFS="$(printf '\t')" read -r place piece; do
    [ ${#piece} -lt 4 ] && continue  # rethrown, with a prefix
    grep -qF -- "$piece" "$told" && continue
    printf '%s: no test has "%s"\n' "$place" "$piece"
    missing=$((missing + 1))
done < "$wanted"
echo "$(wc -l < "$wanted") sites, $missing without a test"
[ "$missing" -eq 0 ]
