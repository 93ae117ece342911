#!/usr/bin/env bash
# cli_test.sh STRIDEJIT MAKE_NPY: runs the program as users do; compares whole outputs and exit codes.
set -u
stridejit=$1
make_npy=$2
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset STRIDEJIT_BACKEND STRIDEJIT_CPU STRIDEJIT_DEBUG
failures=0
checks=0

# run ARGUMENT...: fills $out, $err and $code.
run() {
    out=$("$stridejit" "$@" 2>err.txt)
    code=$?
    err=$(cat err.txt)
    last="stridejit $*"
}

# same WHAT WANTED GOT
same() {
    checks=$((checks + 1))
    [ "$2" = "$3" ] && return
    failures=$((failures + 1))
    printf '%s\n%s, wanted:\n%s\ngot:\n%s\n\n' "$last" "$1" "$2" "$3"
}

# prints WANTED ARGUMENT...: succeeds and prints just this.
prints() {
    local wanted=$1
    shift
    run "$@"
    same 'exit code' 0 "$code"
    same 'stderr' '' "$err"
    same 'stdout' "$wanted" "$out"
}

# matches PATTERN ARGUMENT...: succeeds; its output matches this extended regular expression.
matches() {
    local pattern=$1
    shift
    run "$@"
    same 'exit code' 0 "$code"
    same 'stderr' '' "$err"
    checks=$((checks + 1))
    [[ $out =~ $pattern ]] && return
    failures=$((failures + 1))
    printf '%s\nstdout should match:\n%s\ngot:\n%s\n\n' "$last" "$pattern" "$out"
}

# refuses CODE MESSAGE ARGUMENT...: fails with this code and just this on stderr.
refuses() {
    local wanted_code=$1 wanted=$2
    shift 2
    run "$@"
    same 'exit code' "$wanted_code" "$code"
    same 'stdout' '' "$out"
    same 'stderr' "$wanted" "$err"
}

"$make_npy" a.npy float64 4,6 C 0 1 || exit 1
"$make_npy" b.npy float32 6 C 1 0.5 || exit 1
"$make_npy" f.npy int32 3,4 F 0 1 || exit 1
"$make_npy" empty.npy float32 0,3 C 0 1 || exit 1
"$make_npy" big.npy int64 100,100 C 0 1 || exit 1
"$make_npy" flags.npy bool 3 C 0 1 || exit 1

# --- help and version
prints 'stridejit 0.1.0' --version
matches '^Evaluates expressions over NumPy.*info .*eval .*explain ' --help
matches 'Usage: stridejit eval \[OPTIONS\] EXPR \[NAME=VALUE\.\.\.\]' eval --help
run
same 'exit code' 2 "$code"
same 'stderr' 'info, eval or explain is required
Run with --help for more information.' "$err"

# --- eval: what it prints
prints '276.0' eval 'sum(a)' a=a.npy
prints '[12.0 14.0 16.0 18.0 20.0 22.0]' eval 'a[0] + a[2]' a=a.npy
prints '[[ 0  4  8]
 [ 1  5  9]
 [ 2  6 10]
 [ 3  7 11]]' eval 'f.T' f=f.npy
prints '[44.0 40.0 36.0 32.0 28.0 24.0]' eval 'sum(a[::2, ::-1] * 2, axis=0)' a=a.npy
prints '[ 30.0 174.0]' eval 'sum(a * 2, axis=1)' 'a=a.npy[::2]' --backend interpreter
prints '[3.5 3.0 2.5 2.0 1.5 1.0]' eval 'b' 'b=b.npy[::-1]'
prints '[ 3.0  4.5  6.0  7.5  9.0 10.5]' eval 'b * k' b=b.npy k=3
prints '6' eval 'k * 2' k=3
prints '7.0' eval 'k * 2' k=3.5
prints '[0 1 2]' eval 'a[0, :3]' a=a.npy --dtype int8
prints '[]' eval 'x + 1' x=empty.npy
prints '[False  True  True]' eval 'flags' flags=flags.npy
prints '[[   0    1    2 ...   97   98   99]
 [ 100  101  102 ...  197  198  199]
 [ 200  201  202 ...  297  298  299]
 ...
 [9700 9701 9702 ... 9797 9798 9799]
 [9800 9801 9802 ... 9897 9898 9899]
 [9900 9901 9902 ... 9997 9998 9999]]' eval 'x' x=big.npy
prints '-276.0' eval -- '-sum(a)' a=a.npy
prints '0.0
23.0' eval 'min(a), max(a)' a=a.npy
prints '12.0' eval 'most(a) - k' a=a.npy k=11 --define-reduction 'associative most(a, b) = maximum(a, b) from -inf'
run eval 'sum(a)' a=a.npy --repeat 3
same 'exit code' 0 "$code"
same 'stdout' '276.0' "$out"

# --- eval -o: what it stores
speed='[0-9.]+ (ns|us|ms|s)  [0-9.e+-]+ GB/s  (llvm|interpreter)$'
matches "^out\.npy: float64 \[3\]  $speed" eval 'sum(a[::2, ::-2].T * 2, axis=1)' a=a.npy -o out.npy
prints '[44.0 36.0 28.0]' eval 'out' out=out.npy
matches "^out\.npy: float64 \[2\]  $speed" eval 'sum(a[::2, ::-1].T * 2, axis=0)' a=a.npy -o out.npy
prints '[ 30.0 174.0]' eval 'out' out=out.npy
matches "^f32\.npy: float32 \[4, 6\]  .*then .*\(median of 4\)  .*GB/s" \
    eval 'a / 2' a=a.npy -o f32.npy --dtype float32 --repeat 5 --backend interpreter
# The input may be the output: it is mapped, and replaced whole.
matches '^a2\.npy: ' eval 'a' a=a.npy -o a2.npy
matches '^a2\.npy: ' eval 'x[::-1] + 1' x=a2.npy -o a2.npy
prints '[[19.0 20.0]
 [13.0 14.0]
 [ 7.0  8.0]
 [ 1.0  2.0]]' eval 'x[:, :2]' x=a2.npy

# --- explain
stages='overlap -.*nest as built.*canonical nest.*plan .*key \(kernel was not cached\).*(LLVM IR|block program) .*assembly .*run .*first call .*warm call .*moved .*GB/s'
for backend in auto interpreter; do
    matches "^sum\(a\*a, axis=0\).*  a = float64 \[4, 6\], strides \[48, 8\].*out = float64 \[6\], strides \[8\].*$stages" \
        explain 'sum(a*a, axis=0)' a=a.npy --backend $backend
done
matches '^a.*canonical nest -.*key \(' explain --only canonical,key 'a + 1' a=a.npy
for stage in 'as built' 'plan -' ' IR -' 'block program' 'assembly' 'run -'; do
    checks=$((checks + 1))
    [[ $out == *"$stage"* ]] || continue
    failures=$((failures + 1))
    printf 'explain --only canonical,key prints %s\n' "$stage"
done
matches 'target neon.*a neon register of 16 bytes' explain --target neon --only plan,run 'a + 1' a=a.npy
matches '^a.*target baseline.*block program' explain --target baseline --only ir 'a + 1' a=a.npy --backend interpreter
matches 'no kernel.*there is no element to compute' explain 'x + 1' x=empty.npy

# --- info
prints 'f.npy
  format    1.0, data from byte 128
  dtype     int32
  shape     [3, 4]
  strides   [4, 12] bytes
  order     Fortran
  elements  12
  bytes     48
  min       0
  max       11
  mean      5.5' info f.npy
prints 'b.npy[::-2]
  format    1.0, data from byte 128
  dtype     float32
  shape     [3]
  strides   [-8] bytes
  order     strided
  elements  3
  bytes     12
  min       1.5
  max       3.5
  mean      2.5
  NaN       0
empty.npy
  format    1.0, data from byte 128
  dtype     float32
  shape     [0, 3]
  strides   [4, 4] bytes
  order     C and Fortran
  elements  0
  bytes     0' info 'b.npy[::-2]' empty.npy
prints 'flags.npy
  format    1.0, data from byte 128
  dtype     bool
  shape     [3]
  strides   [1] bytes
  order     C and Fortran
  elements  3
  bytes     3' info --no-values flags.npy
run info gone.npy flags.npy --no-values
same 'exit code' 1 "$code"
same 'stderr' 'stridejit: gone.npy: cannot open: No such file or directory' "$err"
same 'first line' 'flags.npy' "${out%%$'\n'*}"

# --- mistakes in what is given: 1
refuses 1 'stridejit: gone.npy: cannot open: No such file or directory' eval 'a' a=gone.npy
refuses 1 'stridejit: .: is a directory; a .npy file is wanted' eval 'a' a=.
head -c 200 a.npy >cut.npy
refuses 1 'stridejit: cut.npy: truncated: shape [4, 6] of float64 needs 192 bytes after the header, the file has 72' \
    eval 'a' a=cut.npy
refuses 1 "stridejit: 'a' is given twice: 'a=a.npy' and 'a=f.npy'" eval 'a' a=a.npy a=f.npy
refuses 1 "stridejit: kernel: variable 'c' is not bound to a view" eval 'a + c' a=a.npy
refuses 1 "stridejit: kernel: 'c' is no variable of the expression; its variables are: a" eval 'a' a=a.npy c=b.npy
refuses 1 'stridejit: parse: column 4: expected an operand, found the end
  a +
     ^' eval 'a +' a=a.npy
refuses 1 "stridejit: parse: column 1: there is no function 'sine'
  sine(a)
  ^" eval 'sine(a)' a=a.npy
refuses 1 'stridejit: add: shapes [4, 6] and [3, 4] do not broadcast together (axis 0 of the result: 4 against 3); only extent 1 repeats
  a + f
    ^' eval 'a + f' a=a.npy f=f.npy
refuses 1 'stridejit: sum: axis 2 is out of range for rank 2; valid axes are -2..1
  sum(a, axis=2)
  ^' eval 'sum(a, axis=2)' a=a.npy
refuses 1 'stridejit: a.npy[7]: index 7 is out of bounds for axis 0 with extent 4' eval 'a' 'a=a.npy[7]'
refuses 1 "stridejit: a.npy[x]: index: column 2: expected an integer, found 'x'
  [x]
   ^" eval 'a' 'a=a.npy[x]'
refuses 1 "stridejit: function: column 15: 'z' is no parameter of f
  f(x, y) = x * z
                ^" eval 'f(a, a)' a=a.npy --define 'f(x, y) = x * z'
refuses 1 "stridejit: reduction: column 15: 'z' is no parameter of f
  f(x, y) = x * z from 0
                ^" eval 'f(a)' a=a.npy --define-reduction 'f(x, y) = x * z from 0'
refuses 1 'stridejit: --output stores one value, the expression has 2' eval 'a, a' a=a.npy -o out.npy
refuses 1 "stridejit: 'k' is no variable of any of the expressions" eval 'a, a' a=a.npy k=3
refuses 1 "stridejit: kernel: variable 'a': index: too many indices: the view has rank 2, but 3 were given" eval 'a[0, 0, 0]' a=a.npy
refuses 1 'stridejit: min: no elements along the reduced axes of shape [0, 3], and min has no value for none
  min(x)
  ^' eval 'min(x)' x=empty.npy
refuses 1 'stridejit: gone/out.npy: cannot create: No such file or directory' eval 'a' a=a.npy -o gone/out.npy
refuses 1 'stridejit: .: cannot write: is a directory' eval 'a' a=a.npy -o .
refuses 1 'stridejit: the name of the output file is empty' eval 'a' a=a.npy -o ''
out=$(ulimit -f 1; "$stridejit" eval 'x + 1' x=big.npy -o large.npy 2>&1)
same 'exit code' 1 $?
same 'stderr' 'stridejit: large.npy: cannot write: File too large' "$out"
last='stridejit eval > /dev/full'
"$stridejit" eval 'sum(a)' a=a.npy >/dev/full 2>err.txt
same 'exit code' 1 $?
same 'stderr' 'stridejit: cannot write to standard output' "$(cat err.txt)"
STRIDEJIT_BACKEND=gpu refuses 1 "stridejit: STRIDEJIT_BACKEND is 'gpu'; it can be auto, llvm or interpreter" eval '1 + k' k=1

# --- mistakes in how it is given: 2
more='
Run with --help for more information.'
refuses 2 "'a.npy' is not of the form name=FILE or name=number$more" eval 'a' a.npy
refuses 2 "'3' in '3=a.npy' is not a name$more" eval 'a' 3=a.npy
refuses 2 "nothing follows the '=' of 'a='$more" eval 'a' a=
refuses 2 "EXPR is required$more" eval
refuses 2 "--backend: gpu not in {auto,llvm,interpreter}$more" eval 'a' a=a.npy --backend gpu
refuses 2 "--dtype: float128 not in {bool,int8,int16,int32,int64,uint8,uint16,uint32,uint64,float16,bfloat16,float32,float64,complex64,complex128}$more" eval 'a' a=a.npy --dtype float128
refuses 2 "--only: pland not in {overlap,nest,canonical,plan,key,ir,asm,run}$more" explain 'a' a=a.npy --only nest,pland
refuses 2 "--target: z80 not in {baseline,avx2,avx512,neon}$more" explain 'a' a=a.npy --target z80
refuses 2 "--repeat: Value 0 not in range 1 to 1000000$more" eval 'a' a=a.npy --repeat 0
refuses 2 "The following argument was not expected: --threads$more" eval 'a' a=a.npy --threads 2
refuses 2 "The following arguments were not expected: a=a.npy a evaluate$more" evaluate 'a' a=a.npy
refuses 2 "FILE is required$more" info

# --- nothing is left behind
last='leftovers'
same 'temporary files' '' "$(ls -a | grep stridejit)"
printf '%d checks, %d failures\n' "$checks" "$failures"
[ "$failures" -eq 0 ]
