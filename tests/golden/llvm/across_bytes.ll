; sum(a, axis=1) | a=uint8[1000,300]
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
  %4 = getelementptr i64, ptr %strides, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 2
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = alloca i64, i64 1, align 16
  %11 = alloca i64, i64 64, align 16
  %12 = getelementptr i64, ptr %extents, i64 1
  %13 = load i64, ptr %12, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after16, %nest
  %i = phi i64 [ 0, %nest ], [ %100, %after16 ]
  %14 = phi ptr [ %1, %nest ], [ %101, %after16 ]
  %15 = phi ptr [ %3, %nest ], [ %102, %after16 ]
  %16 = add i64 %13, 32767
  %17 = udiv i64 %16, 32768
  %18 = mul i64 %17, 32768
  br label %loop1

after:                                            ; preds = %after16
  ret void

loop1:                                            ; preds = %after12, %loop
  %.019 = phi <8 x i64> [ zeroinitializer, %loop ], [ %.4, %after12 ]
  %.017 = phi i64 [ 0, %loop ], [ %.118, %after12 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after12 ]
  %offset = phi i64 [ 0, %loop ], [ %67, %after12 ]
  %19 = getelementptr i8, ptr %15, i64 %offset
  %i3 = udiv exact i64 %offset, 32768
  %20 = mul i64 %i3, 32768
  %21 = sub i64 %13, %20
  %22 = call i64 @llvm.umin.i64(i64 %21, i64 32768)
  %23 = udiv i64 %22, 64
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %then, label %after4

after2:                                           ; preds = %after12
  %25 = sub i64 %.118, 1
  %26 = and i64 %.118, %25
  br label %while14

then:                                             ; preds = %loop1
  %27 = mul i64 %23, 64
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.120 = phi <8 x i64> [ %35, %after6 ], [ %.019, %loop1 ]
  %28 = mul i64 %23, 64
  %29 = sub i64 %22, %28
  %30 = icmp ne i64 %29, 0
  br i1 %30, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.2 = phi <8 x i64> [ %.019, %then ], [ %35, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %36, %loop5 ]
  %31 = getelementptr i8, ptr %19, i64 %offset7
  %i8 = udiv exact i64 %offset7, 64
  %32 = getelementptr i8, ptr %31, i64 0
  %33 = load <64 x i8>, ptr %32, align 1
  %34 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %33, <64 x i8> zeroinitializer)
  %35 = add <8 x i64> %.2, %34
  %36 = add i64 %offset7, 64
  %37 = icmp eq i64 %36, %27
  br i1 %37, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then9:                                            ; preds = %after4
  %38 = mul i64 1, %28
  %39 = getelementptr i8, ptr %19, i64 %38
  %40 = getelementptr i8, ptr %39, i64 0
  %41 = call i64 @llvm.usub.sat.i64(i64 %29, i64 0)
  %42 = call i64 @llvm.umin.i64(i64 %41, i64 64)
  %43 = trunc i64 %42 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %43, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %44 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %45 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %40, <64 x i1> %44, <64 x i8> zeroinitializer)
  %46 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %45, <64 x i8> zeroinitializer)
  %47 = add <8 x i64> %.120, %46
  br label %after10

after10:                                          ; preds = %then9, %after4
  %.3 = phi <8 x i64> [ %47, %then9 ], [ %.120, %after4 ]
  %48 = add i64 %22, 63
  %49 = udiv i64 %48, 64
  %50 = add i64 %.0, %49
  %51 = add i64 %i3, 1
  %52 = icmp eq i64 %51, %17
  %53 = and i1 true, %52
  %54 = icmp uge i64 %50, 512
  %55 = or i1 %54, %53
  br i1 %55, label %then11, label %after12

then11:                                           ; preds = %after10
  %56 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %57 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %58 = add <4 x i64> %57, %56
  %59 = shufflevector <4 x i64> %58, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %60 = shufflevector <4 x i64> %58, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %61 = add <2 x i64> %60, %59
  %62 = shufflevector <2 x i64> %61, <2 x i64> poison, <1 x i32> <i32 1>
  %63 = shufflevector <2 x i64> %61, <2 x i64> poison, <1 x i32> zeroinitializer
  %64 = add <1 x i64> %63, %62
  %65 = extractelement <1 x i64> %64, i64 0
  %66 = getelementptr inbounds i64, ptr %10, i64 0
  store i64 %65, ptr %66, align 1
  br label %while

after12:                                          ; preds = %after13, %after10
  %.4 = phi <8 x i64> [ zeroinitializer, %after13 ], [ %.3, %after10 ]
  %.118 = phi i64 [ %85, %after13 ], [ %.017, %after10 ]
  %.1 = phi i64 [ 0, %after13 ], [ %50, %after10 ]
  %67 = add i64 %offset, 32768
  %68 = icmp eq i64 %67, %18
  br i1 %68, label %after2, label %loop1

while:                                            ; preds = %do, %then11
  %.021 = phi i64 [ 0, %then11 ], [ %79, %do ]
  %69 = lshr i64 %.017, %.021
  %70 = trunc i64 %69 to i1
  br i1 %70, label %do, label %after13

do:                                               ; preds = %while
  %71 = mul i64 %.021, 1
  %72 = getelementptr inbounds i64, ptr %11, i64 %71
  %73 = getelementptr inbounds i64, ptr %10, i64 0
  %74 = load i64, ptr %73, align 1
  %75 = getelementptr inbounds i64, ptr %72, i64 0
  %76 = load i64, ptr %75, align 1
  %77 = add i64 %76, %74
  %78 = getelementptr inbounds i64, ptr %10, i64 0
  store i64 %77, ptr %78, align 1
  %79 = add i64 %.021, 1
  br label %while

after13:                                          ; preds = %while
  %80 = mul i64 %.021, 1
  %81 = getelementptr inbounds i64, ptr %11, i64 %80
  %82 = getelementptr inbounds i64, ptr %10, i64 0
  %83 = load i64, ptr %82, align 1
  %84 = getelementptr inbounds i64, ptr %81, i64 0
  store i64 %83, ptr %84, align 1
  %85 = add i64 %.017, 1
  br label %after12

while14:                                          ; preds = %do15, %after2
  %.022 = phi i64 [ %26, %after2 ], [ %97, %do15 ]
  %86 = icmp ne i64 %.022, 0
  br i1 %86, label %do15, label %after16

do15:                                             ; preds = %while14
  %87 = call i64 @llvm.cttz.i64(i64 %.022, i1 true)
  %88 = mul i64 %87, 1
  %89 = getelementptr inbounds i64, ptr %11, i64 %88
  %90 = getelementptr inbounds i64, ptr %10, i64 0
  %91 = load i64, ptr %90, align 1
  %92 = getelementptr inbounds i64, ptr %89, i64 0
  %93 = load i64, ptr %92, align 1
  %94 = add i64 %93, %91
  %95 = getelementptr inbounds i64, ptr %10, i64 0
  store i64 %94, ptr %95, align 1
  %96 = sub i64 %.022, 1
  %97 = and i64 %.022, %96
  br label %while14

after16:                                          ; preds = %while14
  %98 = getelementptr inbounds i64, ptr %10, i64 0
  %99 = load i64, ptr %98, align 1
  store i64 %99, ptr %14, align 1
  %100 = add i64 %i, 1
  %101 = getelementptr i8, ptr %14, i64 %5
  %102 = getelementptr i8, ptr %15, i64 %7
  %103 = icmp eq i64 %100, %9
  br i1 %103, label %after, label %loop
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
