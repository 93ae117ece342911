#!/usr/bin/env bash
# floors.sh ROOT: prints every include that points upward, and fails if there is one. The order is that of README.md:
# ir < engine < kernels, interop < tools, examples, benches, python, tests.
set -uo pipefail
cd "$1" || exit 2
bad=0

# forbid WHY PATTERN FOLDER...: no include in these folders names what the pattern begins with.
forbid() {
    local why=$1 pattern=$2 found
    shift 2
    # Sources spell "stridejit/engine/view.h"; without the prefix the same would be meant.
    found=$(grep -rnE --include='*.cpp' --include='*.h' --include='*.inc' "^ *# *include *[<\"]$pattern" "$@")
    case $? in
        0) bad=1; printf '%s:\n%s\n' "$why" "$found" ;;
        1) ;;
        *) exit 2 ;;  # a folder that is not there proves nothing
    esac
}

forbid 'ir is the lowest floor'              '(stridejit/)?(engine|kernels|interop)/|stridejit/stridejit\.h' ir
forbid 'ir needs the standard library alone' '[a-zA-Z0-9_]+/.*>|[a-zA-Z0-9_]+\.h>' ir
forbid 'engine lies below kernels'           '(stridejit/)?(kernels|interop)/|stridejit/stridejit\.h' engine
forbid 'kernels do not need it'              '(stridejit/)?interop/' kernels
forbid 'interop stands on engine'            '(stridejit/)?kernels/|stridejit/stridejit\.h' interop
forbid 'Eigen is for interop only'           '(unsupported/)?Eigen/' ir engine kernels interop/*.cpp interop/dlpack.h tools examples
forbid 'LLVM is for engine/llvm only'        'llvm(-c)?/' ir engine/*.* engine/interpret kernels interop tools examples benches tests python
forbid 'engine/llvm is loaded, not included' '(stridejit/)?engine/llvm/' ir engine kernels interop tools examples benches tests python
forbid 'nothing includes these'              '(stridejit/)?(tests|benches|examples|tools|python)/' ir engine kernels interop examples
forbid 'nothing includes these'              '(stridejit/)?(tests|benches|examples)/' tools
forbid 'nothing includes these'              '(stridejit/)?(tests|examples|tools)/' benches
forbid 'nothing includes these'              '(stridejit/)?(benches|examples)/' tests
forbid 'a path says where a header is from'  '[^>"]*\.\./' ir engine kernels interop tools examples benches tests python
exit $bad
