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
  %4 = alloca i64, i64 1, align 16
  %5 = alloca i64, i64 64, align 16
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  br label %nest

nest:                                             ; preds = %entry
  %8 = add i64 %7, 32767
  %9 = udiv i64 %8, 32768
  %10 = mul i64 %9, 65536
  br label %loop

loop:                                             ; preds = %after11, %nest
  %.018 = phi <8 x i64> [ zeroinitializer, %nest ], [ %.4, %after11 ]
  %.016 = phi i64 [ 0, %nest ], [ %.117, %after11 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after11 ]
  %offset = phi i64 [ 0, %nest ], [ %86, %after11 ]
  %11 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 65536
  %12 = mul i64 %i, 32768
  %13 = sub i64 %7, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 32768)
  %15 = sub i64 %14, 1
  %16 = udiv i64 %15, 64
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %then, label %after1

after:                                            ; preds = %after11
  %18 = sub i64 %.117, 1
  %19 = and i64 %.117, %18
  br label %while13

then:                                             ; preds = %loop
  %20 = mul i64 %16, 128
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.119 = phi <8 x i64> [ %38, %after3 ], [ %.018, %loop ]
  %21 = mul i64 %16, 64
  %22 = sub i64 %14, %21
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.2 = phi <8 x i64> [ %.018, %then ], [ %38, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %39, %loop2 ]
  %24 = getelementptr i8, ptr %11, i64 %offset4
  %i5 = udiv exact i64 %offset4, 128
  %25 = getelementptr i8, ptr %24, i64 0
  %26 = load <64 x i8>, ptr %25, align 1
  %27 = and <64 x i8> %26, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %28 = xor <64 x i8> %27, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %29 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %28, <64 x i8> zeroinitializer)
  %30 = sub <8 x i64> %29, splat (i64 512)
  %31 = add <8 x i64> %.2, %30
  %32 = getelementptr i8, ptr %24, i64 64
  %33 = load <64 x i8>, ptr %32, align 1
  %34 = and <64 x i8> %33, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %35 = xor <64 x i8> %34, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %36 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %35, <64 x i8> zeroinitializer)
  %37 = sub <8 x i64> %36, splat (i64 512)
  %38 = add <8 x i64> %31, %37
  %39 = add i64 %offset4, 128
  %40 = icmp eq i64 %39, %20
  br i1 %40, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %41 = mul i64 2, %21
  %42 = getelementptr i8, ptr %11, i64 %41
  %43 = mul i64 %22, 2
  %44 = sub i64 %43, 1
  %45 = getelementptr i8, ptr %42, i64 0
  %46 = call i64 @llvm.usub.sat.i64(i64 %44, i64 0)
  %47 = call i64 @llvm.umin.i64(i64 %46, i64 64)
  %48 = trunc i64 %47 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %48, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %49 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %50 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %45, <64 x i1> %49, <64 x i8> zeroinitializer)
  %51 = and <64 x i8> %50, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %52 = xor <64 x i8> %51, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %53 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %52, <64 x i8> zeroinitializer)
  %54 = sub <8 x i64> %53, splat (i64 512)
  %55 = add <8 x i64> %.119, %54
  %56 = getelementptr i8, ptr %42, i64 64
  %57 = call i64 @llvm.usub.sat.i64(i64 %44, i64 64)
  %58 = call i64 @llvm.umin.i64(i64 %57, i64 64)
  %59 = trunc i64 %58 to i8
  %.splatinsert8 = insertelement <64 x i8> poison, i8 %59, i64 0
  %.splat9 = shufflevector <64 x i8> %.splatinsert8, <64 x i8> poison, <64 x i32> zeroinitializer
  %60 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat9
  %61 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %56, <64 x i1> %60, <64 x i8> zeroinitializer)
  %62 = and <64 x i8> %61, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %63 = xor <64 x i8> %62, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %64 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %63, <64 x i8> zeroinitializer)
  %65 = sub <8 x i64> %64, splat (i64 512)
  %66 = add <8 x i64> %55, %65
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.3 = phi <8 x i64> [ %66, %then6 ], [ %.119, %after1 ]
  %67 = add i64 %14, 63
  %68 = udiv i64 %67, 64
  %69 = add i64 %.0, %68
  %70 = add i64 %i, 1
  %71 = icmp eq i64 %70, %9
  %72 = and i1 true, %71
  %73 = icmp uge i64 %69, 512
  %74 = or i1 %73, %72
  br i1 %74, label %then10, label %after11

then10:                                           ; preds = %after7
  %75 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %76 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %77 = add <4 x i64> %76, %75
  %78 = shufflevector <4 x i64> %77, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %79 = shufflevector <4 x i64> %77, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %80 = add <2 x i64> %79, %78
  %81 = shufflevector <2 x i64> %80, <2 x i64> poison, <1 x i32> <i32 1>
  %82 = shufflevector <2 x i64> %80, <2 x i64> poison, <1 x i32> zeroinitializer
  %83 = add <1 x i64> %82, %81
  %84 = extractelement <1 x i64> %83, i64 0
  %85 = getelementptr inbounds i64, ptr %4, i64 0
  store i64 %84, ptr %85, align 1
  br label %while

after11:                                          ; preds = %after12, %after7
  %.4 = phi <8 x i64> [ zeroinitializer, %after12 ], [ %.3, %after7 ]
  %.117 = phi i64 [ %104, %after12 ], [ %.016, %after7 ]
  %.1 = phi i64 [ 0, %after12 ], [ %69, %after7 ]
  %86 = add i64 %offset, 65536
  %87 = icmp eq i64 %86, %10
  br i1 %87, label %after, label %loop

while:                                            ; preds = %do, %then10
  %.020 = phi i64 [ 0, %then10 ], [ %98, %do ]
  %88 = lshr i64 %.016, %.020
  %89 = trunc i64 %88 to i1
  br i1 %89, label %do, label %after12

do:                                               ; preds = %while
  %90 = mul i64 %.020, 1
  %91 = getelementptr inbounds i64, ptr %5, i64 %90
  %92 = getelementptr inbounds i64, ptr %4, i64 0
  %93 = load i64, ptr %92, align 1
  %94 = getelementptr inbounds i64, ptr %91, i64 0
  %95 = load i64, ptr %94, align 1
  %96 = add i64 %95, %93
  %97 = getelementptr inbounds i64, ptr %4, i64 0
  store i64 %96, ptr %97, align 1
  %98 = add i64 %.020, 1
  br label %while

after12:                                          ; preds = %while
  %99 = mul i64 %.020, 1
  %100 = getelementptr inbounds i64, ptr %5, i64 %99
  %101 = getelementptr inbounds i64, ptr %4, i64 0
  %102 = load i64, ptr %101, align 1
  %103 = getelementptr inbounds i64, ptr %100, i64 0
  store i64 %102, ptr %103, align 1
  %104 = add i64 %.016, 1
  br label %after11

while13:                                          ; preds = %do14, %after
  %.021 = phi i64 [ %19, %after ], [ %116, %do14 ]
  %105 = icmp ne i64 %.021, 0
  br i1 %105, label %do14, label %after15

do14:                                             ; preds = %while13
  %106 = call i64 @llvm.cttz.i64(i64 %.021, i1 true)
  %107 = mul i64 %106, 1
  %108 = getelementptr inbounds i64, ptr %5, i64 %107
  %109 = getelementptr inbounds i64, ptr %4, i64 0
  %110 = load i64, ptr %109, align 1
  %111 = getelementptr inbounds i64, ptr %108, i64 0
  %112 = load i64, ptr %111, align 1
  %113 = add i64 %112, %110
  %114 = getelementptr inbounds i64, ptr %4, i64 0
  store i64 %113, ptr %114, align 1
  %115 = sub i64 %.021, 1
  %116 = and i64 %.021, %115
  br label %while13

after15:                                          ; preds = %while13
  %117 = getelementptr inbounds i64, ptr %4, i64 0
  %118 = load i64, ptr %117, align 1
  store i64 %118, ptr %1, align 1
  ret void
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
