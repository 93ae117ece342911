#!/usr/bin/env bash
# sources.sh ROOT: prints each .cpp that no CMakeLists.txt of its folder or of one above names, and each source file of
# more than 700 lines; fails if there is one.
set -uo pipefail
cd "$1" || exit 2
folders=(ir engine kernels interop tools python benches examples tests)
bad=0
checked=0

# listed FILE: going up from its folder, some CMakeLists.txt has the path from there to the file as a word.
listed() {
    local folder name=${1##*/}
    folder=$(dirname "$1")
    while :; do
        if [ -f "$folder/CMakeLists.txt" ] &&
            sed 's/#.*//' "$folder/CMakeLists.txt" | tr -s ' ()"' '\n' | grep -qxF -- "$name"; then
            return 0
        fi
        [ "$folder" = . ] && return 1
        name=${folder##*/}/$name
        folder=$(dirname "$folder")
    done
}

while read -r file; do
    checked=$((checked + 1))
    listed "$file" || { bad=1; echo "$file is in no CMakeLists.txt"; }
done < <(find "${folders[@]}" -name '*.cpp' | sort)

while read -r lines file; do
    [ "$lines" -le 700 ] || { bad=1; echo "$file has $lines lines; 700 are the most"; }
done < <(find "${folders[@]}" scripts CMakeLists.txt -type f \
    \( -name '*.cpp' -o -name '*.h' -o -name '*.inc' -o -name '*.sh' -o -name '*.py' -o -name 'CMakeLists.txt' \) -exec wc -l {} \; | sort)

[ "$checked" -gt 0 ] || { echo "there is no .cpp in $1"; exit 2; }
exit $bad
