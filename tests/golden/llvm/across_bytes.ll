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
  %10 = alloca i64, i64 64, align 16
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after2, %nest
  %.018 = phi i64 [ undef, %nest ], [ %.220, %after2 ]
  %i = phi i64 [ 0, %nest ], [ %24, %after2 ]
  %13 = phi ptr [ %1, %nest ], [ %25, %after2 ]
  %14 = phi ptr [ %3, %nest ], [ %26, %after2 ]
  %15 = add i64 %12, 32767
  %16 = udiv i64 %15, 32768
  %17 = mul i64 %16, 32768
  br label %loop1

after:                                            ; preds = %after2
  ret void

loop1:                                            ; preds = %after12, %loop
  %.119 = phi i64 [ %.018, %loop ], [ %.220, %after12 ]
  %.016 = phi <8 x i64> [ zeroinitializer, %loop ], [ %.4, %after12 ]
  %.014 = phi i64 [ 0, %loop ], [ %.115, %after12 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after12 ]
  %offset = phi i64 [ 0, %loop ], [ %73, %after12 ]
  %18 = getelementptr i8, ptr %14, i64 %offset
  %i3 = udiv exact i64 %offset, 32768
  %19 = mul i64 %i3, 32768
  %20 = sub i64 %12, %19
  %21 = call i64 @llvm.umin.i64(i64 %20, i64 32768)
  %22 = udiv i64 %21, 64
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then, label %after4

after2:                                           ; preds = %after12
  store i64 %.220, ptr %13, align 1
  %24 = add i64 %i, 1
  %25 = getelementptr i8, ptr %13, i64 %5
  %26 = getelementptr i8, ptr %14, i64 %7
  %27 = icmp eq i64 %24, %9
  br i1 %27, label %after, label %loop

then:                                             ; preds = %loop1
  %28 = mul i64 %22, 64
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.117 = phi <8 x i64> [ %36, %after6 ], [ %.016, %loop1 ]
  %29 = mul i64 %22, 64
  %30 = sub i64 %21, %29
  %31 = icmp ne i64 %30, 0
  br i1 %31, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.2 = phi <8 x i64> [ %.016, %then ], [ %36, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %37, %loop5 ]
  %32 = getelementptr i8, ptr %18, i64 %offset7
  %i8 = udiv exact i64 %offset7, 64
  %33 = getelementptr i8, ptr %32, i64 0
  %34 = load <64 x i8>, ptr %33, align 1
  %35 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %34, <64 x i8> zeroinitializer)
  %36 = add <8 x i64> %.2, %35
  %37 = add i64 %offset7, 64
  %38 = icmp eq i64 %37, %28
  br i1 %38, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then9:                                            ; preds = %after4
  %39 = mul i64 1, %29
  %40 = getelementptr i8, ptr %18, i64 %39
  %41 = getelementptr i8, ptr %40, i64 0
  %42 = call i64 @llvm.usub.sat.i64(i64 %30, i64 0)
  %43 = call i64 @llvm.umin.i64(i64 %42, i64 64)
  %44 = trunc i64 %43 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %44, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %45 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %46 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %41, <64 x i1> %45, <64 x i8> zeroinitializer)
  %47 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %46, <64 x i8> zeroinitializer)
  %48 = add <8 x i64> %.117, %47
  br label %after10

after10:                                          ; preds = %then9, %after4
  %.3 = phi <8 x i64> [ %48, %then9 ], [ %.117, %after4 ]
  %49 = add i64 %21, 63
  %50 = udiv i64 %49, 64
  %51 = add i64 %21, 63
  %52 = udiv i64 %51, 64
  %53 = add i64 %.0, %52
  %54 = add i64 %i3, 1
  %55 = icmp eq i64 %54, %16
  %56 = and i1 true, %55
  %57 = icmp uge i64 %53, 512
  %58 = or i1 %57, %56
  br i1 %58, label %then11, label %after12

then11:                                           ; preds = %after10
  %59 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %60 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %61 = add <4 x i64> %60, %59
  %62 = shufflevector <4 x i64> %61, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %63 = shufflevector <4 x i64> %61, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %64 = add <2 x i64> %63, %62
  %65 = shufflevector <2 x i64> %64, <2 x i64> poison, <1 x i32> <i32 1>
  %66 = shufflevector <2 x i64> %64, <2 x i64> poison, <1 x i32> zeroinitializer
  %67 = add <1 x i64> %66, %65
  %68 = extractelement <1 x i64> %67, i64 0
  %69 = add i64 %.014, 1
  %70 = xor i64 %69, -1
  %71 = and i64 %.014, %70
  %72 = select i1 %56, i64 %.014, i64 %71
  br label %while

after12:                                          ; preds = %after13, %after10
  %.220 = phi i64 [ %.321, %after13 ], [ %.119, %after10 ]
  %.4 = phi <8 x i64> [ zeroinitializer, %after13 ], [ %.3, %after10 ]
  %.115 = phi i64 [ %69, %after13 ], [ %.014, %after10 ]
  %.1 = phi i64 [ 0, %after13 ], [ %53, %after10 ]
  %73 = add i64 %offset, 32768
  %74 = icmp eq i64 %73, %17
  br i1 %74, label %after2, label %loop1

while:                                            ; preds = %do, %then11
  %.022 = phi i64 [ %72, %then11 ], [ %82, %do ]
  %.321 = phi i64 [ %68, %then11 ], [ %80, %do ]
  %75 = icmp ne i64 %.022, 0
  br i1 %75, label %do, label %after13

do:                                               ; preds = %while
  %76 = call i64 @llvm.cttz.i64(i64 %.022, i1 true)
  %77 = mul i64 %76, 1
  %78 = getelementptr inbounds i64, ptr %10, i64 %77
  %79 = load i64, ptr %78, align 1
  %80 = add i64 %79, %.321
  %81 = sub i64 %.022, 1
  %82 = and i64 %.022, %81
  br label %while

after13:                                          ; preds = %while
  %83 = xor i64 %.014, -1
  %84 = call i64 @llvm.cttz.i64(i64 %83, i1 true)
  %85 = mul i64 %84, 1
  %86 = getelementptr inbounds i64, ptr %10, i64 %85
  store i64 %.321, ptr %86, align 1
  br label %after12
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
