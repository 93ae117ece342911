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
  %offset = phi i64 [ 0, %nest ], [ %86, %after11 ]
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
  %.116 = phi <8 x i64> [ %35, %after3 ], [ %.015, %loop ]
  %18 = mul i64 %15, 64
  %19 = sub i64 %13, %18
  %20 = icmp ne i64 %19, 0
  br i1 %20, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.2 = phi <8 x i64> [ %.015, %then ], [ %35, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %36, %loop2 ]
  %21 = getelementptr i8, ptr %10, i64 %offset4
  %i5 = udiv exact i64 %offset4, 128
  %22 = getelementptr i8, ptr %21, i64 0
  %23 = load <64 x i8>, ptr %22, align 1
  %24 = and <64 x i8> %23, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %25 = xor <64 x i8> %24, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %26 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %25, <64 x i8> zeroinitializer)
  %27 = sub <8 x i64> %26, splat (i64 512)
  %28 = add <8 x i64> %.2, %27
  %29 = getelementptr i8, ptr %21, i64 64
  %30 = load <64 x i8>, ptr %29, align 1
  %31 = and <64 x i8> %30, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %32 = xor <64 x i8> %31, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %33 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %32, <64 x i8> zeroinitializer)
  %34 = sub <8 x i64> %33, splat (i64 512)
  %35 = add <8 x i64> %28, %34
  %36 = add i64 %offset4, 128
  %37 = icmp eq i64 %36, %17
  br i1 %37, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %38 = mul i64 2, %18
  %39 = getelementptr i8, ptr %10, i64 %38
  %40 = mul i64 %19, 2
  %41 = sub i64 %40, 1
  %42 = getelementptr i8, ptr %39, i64 0
  %43 = call i64 @llvm.usub.sat.i64(i64 %41, i64 0)
  %44 = call i64 @llvm.umin.i64(i64 %43, i64 64)
  %45 = trunc i64 %44 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %45, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %46 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %47 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %42, <64 x i1> %46, <64 x i8> zeroinitializer)
  %48 = and <64 x i8> %47, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %49 = xor <64 x i8> %48, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %50 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %49, <64 x i8> zeroinitializer)
  %51 = sub <8 x i64> %50, splat (i64 512)
  %52 = add <8 x i64> %.116, %51
  %53 = getelementptr i8, ptr %39, i64 64
  %54 = call i64 @llvm.usub.sat.i64(i64 %41, i64 64)
  %55 = call i64 @llvm.umin.i64(i64 %54, i64 64)
  %56 = trunc i64 %55 to i8
  %.splatinsert8 = insertelement <64 x i8> poison, i8 %56, i64 0
  %.splat9 = shufflevector <64 x i8> %.splatinsert8, <64 x i8> poison, <64 x i32> zeroinitializer
  %57 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat9
  %58 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %53, <64 x i1> %57, <64 x i8> zeroinitializer)
  %59 = and <64 x i8> %58, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %60 = xor <64 x i8> %59, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %61 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %60, <64 x i8> zeroinitializer)
  %62 = sub <8 x i64> %61, splat (i64 512)
  %63 = add <8 x i64> %52, %62
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.3 = phi <8 x i64> [ %63, %then6 ], [ %.116, %after1 ]
  %64 = add i64 %13, 63
  %65 = udiv i64 %64, 64
  %66 = add i64 %.0, %65
  %67 = add i64 %i, 1
  %68 = icmp eq i64 %67, %8
  %69 = and i1 true, %68
  %70 = icmp uge i64 %66, 512
  %71 = or i1 %70, %69
  br i1 %71, label %then10, label %after11

then10:                                           ; preds = %after7
  %72 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %73 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %74 = add <4 x i64> %73, %72
  %75 = shufflevector <4 x i64> %74, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %76 = shufflevector <4 x i64> %74, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %77 = add <2 x i64> %76, %75
  %78 = shufflevector <2 x i64> %77, <2 x i64> poison, <1 x i32> <i32 1>
  %79 = shufflevector <2 x i64> %77, <2 x i64> poison, <1 x i32> zeroinitializer
  %80 = add <1 x i64> %79, %78
  %81 = extractelement <1 x i64> %80, i64 0
  %82 = add i64 %.013, 1
  %83 = xor i64 %82, -1
  %84 = and i64 %.013, %83
  %85 = select i1 %69, i64 %.013, i64 %84
  br label %while

after11:                                          ; preds = %after12, %after7
  %.118 = phi i64 [ %.219, %after12 ], [ %.017, %after7 ]
  %.4 = phi <8 x i64> [ zeroinitializer, %after12 ], [ %.3, %after7 ]
  %.114 = phi i64 [ %82, %after12 ], [ %.013, %after7 ]
  %.1 = phi i64 [ 0, %after12 ], [ %66, %after7 ]
  %86 = add i64 %offset, 65536
  %87 = icmp eq i64 %86, %9
  br i1 %87, label %after, label %loop

while:                                            ; preds = %do, %then10
  %.020 = phi i64 [ %85, %then10 ], [ %95, %do ]
  %.219 = phi i64 [ %81, %then10 ], [ %93, %do ]
  %88 = icmp ne i64 %.020, 0
  br i1 %88, label %do, label %after12

do:                                               ; preds = %while
  %89 = call i64 @llvm.cttz.i64(i64 %.020, i1 true)
  %90 = mul i64 %89, 1
  %91 = getelementptr inbounds i64, ptr %4, i64 %90
  %92 = load i64, ptr %91, align 1
  %93 = add i64 %92, %.219
  %94 = sub i64 %.020, 1
  %95 = and i64 %.020, %94
  br label %while

after12:                                          ; preds = %while
  %96 = xor i64 %.013, -1
  %97 = call i64 @llvm.cttz.i64(i64 %96, i1 true)
  %98 = mul i64 %97, 1
  %99 = getelementptr inbounds i64, ptr %4, i64 %98
  store i64 %.219, ptr %99, align 1
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
