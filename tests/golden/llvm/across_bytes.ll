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
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after2, %nest
  %i = phi i64 [ 0, %nest ], [ %23, %after2 ]
  %12 = phi ptr [ %1, %nest ], [ %24, %after2 ]
  %13 = phi ptr [ %3, %nest ], [ %25, %after2 ]
  %14 = add i64 %11, 32767
  %15 = udiv i64 %14, 32768
  %16 = mul i64 %15, 32768
  br label %loop1

after:                                            ; preds = %after2
  ret void

loop1:                                            ; preds = %after12, %loop
  %.015 = phi <8 x i64> [ zeroinitializer, %loop ], [ %.4, %after12 ]
  %.013 = phi i64 [ 0, %loop ], [ %.114, %after12 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after12 ]
  %offset = phi i64 [ 0, %loop ], [ %69, %after12 ]
  %17 = getelementptr i8, ptr %13, i64 %offset
  %i3 = udiv exact i64 %offset, 32768
  %18 = mul i64 %i3, 32768
  %19 = sub i64 %11, %18
  %20 = call i64 @llvm.umin.i64(i64 %19, i64 32768)
  %21 = udiv i64 %20, 64
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then, label %after4

after2:                                           ; preds = %after12
  store i64 %.114, ptr %12, align 1
  %23 = add i64 %i, 1
  %24 = getelementptr i8, ptr %12, i64 %5
  %25 = getelementptr i8, ptr %13, i64 %7
  %26 = icmp eq i64 %23, %9
  br i1 %26, label %after, label %loop

then:                                             ; preds = %loop1
  %27 = mul i64 %21, 64
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.116 = phi <8 x i64> [ %35, %after6 ], [ %.015, %loop1 ]
  %28 = mul i64 %21, 64
  %29 = sub i64 %20, %28
  %30 = icmp ne i64 %29, 0
  br i1 %30, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.2 = phi <8 x i64> [ %.015, %then ], [ %35, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %36, %loop5 ]
  %31 = getelementptr i8, ptr %17, i64 %offset7
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
  %39 = getelementptr i8, ptr %17, i64 %38
  %40 = getelementptr i8, ptr %39, i64 0
  %41 = call i64 @llvm.usub.sat.i64(i64 %29, i64 0)
  %42 = call i64 @llvm.umin.i64(i64 %41, i64 64)
  %43 = trunc i64 %42 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %43, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %44 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %45 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %40, <64 x i1> %44, <64 x i8> zeroinitializer)
  %46 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %45, <64 x i8> zeroinitializer)
  %47 = add <8 x i64> %.116, %46
  br label %after10

after10:                                          ; preds = %then9, %after4
  %.3 = phi <8 x i64> [ %47, %then9 ], [ %.116, %after4 ]
  %48 = add i64 %20, 63
  %49 = udiv i64 %48, 64
  %50 = add i64 %20, 63
  %51 = udiv i64 %50, 64
  %52 = add i64 %.0, %51
  %53 = add i64 %i3, 1
  %54 = icmp eq i64 %53, %15
  %55 = and i1 true, %54
  %56 = icmp uge i64 %52, 512
  %57 = or i1 %56, %55
  br i1 %57, label %then11, label %after12

then11:                                           ; preds = %after10
  %58 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %59 = shufflevector <8 x i64> %.3, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %60 = add <4 x i64> %59, %58
  %61 = shufflevector <4 x i64> %60, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %62 = shufflevector <4 x i64> %60, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %63 = add <2 x i64> %62, %61
  %64 = shufflevector <2 x i64> %63, <2 x i64> poison, <1 x i32> <i32 1>
  %65 = shufflevector <2 x i64> %63, <2 x i64> poison, <1 x i32> zeroinitializer
  %66 = add <1 x i64> %65, %64
  %67 = extractelement <1 x i64> %66, i64 0
  %68 = add i64 %.013, %67
  br label %after12

after12:                                          ; preds = %then11, %after10
  %.4 = phi <8 x i64> [ zeroinitializer, %then11 ], [ %.3, %after10 ]
  %.114 = phi i64 [ %68, %then11 ], [ %.013, %after10 ]
  %.1 = phi i64 [ 0, %then11 ], [ %52, %after10 ]
  %69 = add i64 %offset, 32768
  %70 = icmp eq i64 %69, %16
  br i1 %70, label %after2, label %loop1
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8>, <64 x i8>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <64 x i8> @llvm.masked.load.v64i8.p0(ptr captures(none), <64 x i1>, <64 x i8>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
