; sum(a) | a=int8[200000][::2]
; ModuleID = 'kernel'
source_filename = "kernel"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind
define void @kernel(ptr %pointers, ptr %extents, ptr %strides, ptr %self) #0 {
entry:
  %0 = getelementptr ptr, ptr %pointers, i64 0
  %1 = load ptr, ptr %0, align 8
  %2 = getelementptr ptr, ptr %pointers, i64 1
  %3 = load ptr, ptr %2, align 8
  %4 = alloca i64, i64 64, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  br label %nest

nest:                                             ; preds = %entry
  %7 = add i64 %6, 32767
  %8 = udiv i64 %7, 32768
  %9 = mul i64 %8, 65536
  br label %loop

loop:                                             ; preds = %after11, %nest
  %.017 = phi i64 [ undef, %nest ], [ %.118, %after11 ]
  %.015 = phi <8 x i64> [ zeroinitializer, %nest ], [ %.4, %after11 ]
  %.013 = phi i64 [ 0, %nest ], [ %.114, %after11 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after11 ]
  %offset = phi i64 [ 0, %nest ], [ %87, %after11 ]
  %10 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 65536
  %11 = mul i64 %i, 32768
  %12 = sub i64 %6, %11
  %13 = call i64 @llvm.umin.i64(i64 %12, i64 32768)
  %14 = sub i64 %13, 1
  %15 = udiv i64 %14, 64
  %16 = icmp ne i64 %15, 0
  br i1 %16, label %then, label %after1

after:                                            ; preds = %after11
  store i64 %.118, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %17 = mul i64 %15, 128
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.116 = phi <8 x i64> [ %33, %after3 ], [ %.015, %loop ]
  %18 = mul i64 %15, 64
  %19 = sub i64 %13, %18
  %20 = icmp ne i64 %19, 0
  br i1 %20, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.2 = phi <8 x i64> [ %.015, %then ], [ %33, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %34, %loop2 ]
  %21 = getelementptr i8, ptr %10, i64 %offset4
  %i5 = udiv exact i64 %offset4, 128
  %22 = getelementptr i8, ptr %21, i64 0
  %23 = load <64 x i8>, ptr %22, align 1
  %24 = and <64 x i8> %23, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %25 = xor <64 x i8> %24, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %26 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %25, <64 x i8> zeroinitializer)
  %27 = add <8 x i64> %.2, %26
  %28 = getelementptr i8, ptr %21, i64 64
  %29 = load <64 x i8>, ptr %28, align 1
  %30 = and <64 x i8> %29, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %31 = xor <64 x i8> %30, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %32 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %31, <64 x i8> zeroinitializer)
  %33 = add <8 x i64> %27, %32
  %34 = add i64 %offset4, 128
  %35 = icmp eq i64 %34, %17
  br i1 %35, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %36 = mul i64 2, %18
  %37 = getelementptr i8, ptr %10, i64 %36
  %38 = mul i64 %19, 2
  %39 = sub i64 %38, 1
  %40 = getelementptr i8, ptr %37, i64 0
  %41 = call i64 @llvm.usub.sat.i64(i64 %39, i64 0)
  %42 = call i64 @llvm.umin.i64(i64 %41, i64 64)
  %43 = trunc i64 %42 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %43, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %44 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %45 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %40, <64 x i1> %44, <64 x i8> zeroinitializer)
  %46 = and <64 x i8> %45, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %47 = xor <64 x i8> %46, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %48 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %47, <64 x i8> zeroinitializer)
  %49 = add <8 x i64> %.116, %48
  %50 = getelementptr i8, ptr %37, i64 64
  %51 = call i64 @llvm.usub.sat.i64(i64 %39, i64 64)
  %52 = call i64 @llvm.umin.i64(i64 %51, i64 64)
  %53 = trunc i64 %52 to i8
  %.splatinsert8 = insertelement <64 x i8> poison, i8 %53, i64 0
  %.splat9 = shufflevector <64 x i8> %.splatinsert8, <64 x i8> poison, <64 x i32> zeroinitializer
  %54 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat9
  %55 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %50, <64 x i1> %54, <64 x i8> zeroinitializer)
  %56 = and <64 x i8> %55, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %57 = xor <64 x i8> %56, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %58 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %57, <64 x i8> zeroinitializer)
  %59 = add <8 x i64> %49, %58
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.3 = phi <8 x i64> [ %59, %then6 ], [ %.116, %after1 ]
  %60 = add i64 %13, 63
  %61 = udiv i64 %60, 64
  %62 = mul i64 %61, 8192
  %63 = insertelement <8 x i64> zeroinitializer, i64 %62, i64 0
  %64 = sub <8 x i64> %.3, %63
  %65 = add i64 %13, 63
  %66 = udiv i64 %65, 64
  %67 = add i64 %.0, %66
  %68 = add i64 %i, 1
  %69 = icmp eq i64 %68, %8
  %70 = and i1 true, %69
  %71 = icmp uge i64 %67, 512
  %72 = or i1 %71, %70
  br i1 %72, label %then10, label %after11

then10:                                           ; preds = %after7
  %73 = shufflevector <8 x i64> %64, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %74 = shufflevector <8 x i64> %64, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %75 = add <4 x i64> %74, %73
  %76 = shufflevector <4 x i64> %75, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %77 = shufflevector <4 x i64> %75, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %78 = add <2 x i64> %77, %76
  %79 = shufflevector <2 x i64> %78, <2 x i64> poison, <1 x i32> <i32 1>
  %80 = shufflevector <2 x i64> %78, <2 x i64> poison, <1 x i32> zeroinitializer
  %81 = add <1 x i64> %80, %79
  %82 = extractelement <1 x i64> %81, i64 0
  %83 = add i64 %.013, 1
  %84 = xor i64 %83, -1
  %85 = and i64 %.013, %84
  %86 = select i1 %70, i64 %.013, i64 %85
  br label %while

after11:                                          ; preds = %after12, %after7
  %.118 = phi i64 [ %.219, %after12 ], [ %.017, %after7 ]
  %.4 = phi <8 x i64> [ zeroinitializer, %after12 ], [ %64, %after7 ]
  %.114 = phi i64 [ %83, %after12 ], [ %.013, %after7 ]
  %.1 = phi i64 [ 0, %after12 ], [ %67, %after7 ]
  %87 = add i64 %offset, 65536
  %88 = icmp eq i64 %87, %9
  br i1 %88, label %after, label %loop

while:                                            ; preds = %do, %then10
  %.020 = phi i64 [ %86, %then10 ], [ %96, %do ]
  %.219 = phi i64 [ %82, %then10 ], [ %94, %do ]
  %89 = icmp ne i64 %.020, 0
  br i1 %89, label %do, label %after12

do:                                               ; preds = %while
  %90 = call i64 @llvm.cttz.i64(i64 %.020, i1 true)
  %91 = mul i64 %90, 1
  %92 = getelementptr inbounds i64, ptr %4, i64 %91
  %93 = load i64, ptr %92, align 1
  %94 = add i64 %93, %.219
  %95 = sub i64 %.020, 1
  %96 = and i64 %.020, %95
  br label %while

after12:                                          ; preds = %while
  %97 = xor i64 %.013, -1
  %98 = call i64 @llvm.cttz.i64(i64 %97, i1 true)
  %99 = mul i64 %98, 1
  %100 = getelementptr inbounds i64, ptr %4, i64 %99
  store i64 %.219, ptr %100, align 1
  br label %after11
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8>, <64 x i8>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <64 x i8> @llvm.masked.load.v64i8.p0(ptr captures(none), <64 x i1>, <64 x i8>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
