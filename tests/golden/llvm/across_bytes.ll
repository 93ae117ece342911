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
  %i = phi i64 [ 0, %nest ], [ %26, %after2 ]
  %12 = phi ptr [ %1, %nest ], [ %27, %after2 ]
  %13 = phi ptr [ %3, %nest ], [ %28, %after2 ]
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
  %21 = add i64 %i3, 1
  %22 = icmp eq i64 %21, %15
  %23 = and i1 true, %22
  %24 = udiv i64 %20, 64
  %25 = icmp ne i64 %24, 0
  br i1 %25, label %then, label %after4

after2:                                           ; preds = %after12
  store i64 %.114, ptr %12, align 1
  %26 = add i64 %i, 1
  %27 = getelementptr i8, ptr %12, i64 %5
  %28 = getelementptr i8, ptr %13, i64 %7
  %29 = icmp eq i64 %26, %9
  br i1 %29, label %after, label %loop

then:                                             ; preds = %loop1
  %30 = mul i64 %24, 64
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.116 = phi <8 x i64> [ %38, %after6 ], [ %.015, %loop1 ]
  %31 = mul i64 %24, 64
  %32 = sub i64 %20, %31
  %33 = icmp ne i64 %32, 0
  br i1 %33, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.2 = phi <8 x i64> [ %.015, %then ], [ %38, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %39, %loop5 ]
  %34 = getelementptr i8, ptr %17, i64 %offset7
  %i8 = udiv exact i64 %offset7, 64
  %35 = getelementptr i8, ptr %34, i64 0
  %36 = load <64 x i8>, ptr %35, align 1
  %37 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %36, <64 x i8> zeroinitializer)
  %38 = add <8 x i64> %.2, %37
  %39 = add i64 %offset7, 64
  %40 = icmp eq i64 %39, %30
  br i1 %40, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then9:                                            ; preds = %after4
  %41 = mul i64 1, %31
  %42 = getelementptr i8, ptr %17, i64 %41
  %43 = getelementptr i8, ptr %42, i64 0
  %44 = call i64 @llvm.usub.sat.i64(i64 %32, i64 0)
  %45 = call i64 @llvm.umin.i64(i64 %44, i64 64)
  %46 = trunc i64 %45 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %46, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %47 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %48 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %43, <64 x i1> %47, <64 x i8> zeroinitializer)
  %49 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %48, <64 x i8> zeroinitializer)
  %50 = add <8 x i64> %.116, %49
  br label %after10

after10:                                          ; preds = %then9, %after4
  %.3 = phi <8 x i64> [ %50, %then9 ], [ %.116, %after4 ]
  %51 = add i64 %20, 63
  %52 = udiv i64 %51, 64
  %53 = add i64 %20, 63
  %54 = udiv i64 %53, 64
  %55 = add i64 %.0, %54
  %56 = icmp uge i64 %55, 512
  %57 = or i1 %56, %23
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
  %.1 = phi i64 [ 0, %then11 ], [ %55, %after10 ]
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
