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
  %4 = getelementptr i64, ptr %extents, i64 0
  %5 = load i64, ptr %4, align 4
  br label %nest

nest:                                             ; preds = %entry
  %6 = add i64 %5, 32767
  %7 = udiv i64 %6, 32768
  %8 = mul i64 %7, 65536
  br label %loop

loop:                                             ; preds = %after11, %nest
  %.014 = phi <8 x i64> [ zeroinitializer, %nest ], [ %.4, %after11 ]
  %.012 = phi i64 [ 0, %nest ], [ %.113, %after11 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after11 ]
  %offset = phi i64 [ 0, %nest ], [ %83, %after11 ]
  %9 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 65536
  %10 = mul i64 %i, 32768
  %11 = sub i64 %5, %10
  %12 = call i64 @llvm.umin.i64(i64 %11, i64 32768)
  %13 = add i64 %i, 1
  %14 = icmp eq i64 %13, %7
  %15 = and i1 true, %14
  %16 = sub i64 %12, 1
  %17 = udiv i64 %16, 64
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then, label %after1

after:                                            ; preds = %after11
  store i64 %.113, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %19 = mul i64 %17, 128
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.115 = phi <8 x i64> [ %35, %after3 ], [ %.014, %loop ]
  %20 = mul i64 %17, 64
  %21 = sub i64 %12, %20
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.2 = phi <8 x i64> [ %.014, %then ], [ %35, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %36, %loop2 ]
  %23 = getelementptr i8, ptr %9, i64 %offset4
  %i5 = udiv exact i64 %offset4, 128
  %24 = getelementptr i8, ptr %23, i64 0
  %25 = load <64 x i8>, ptr %24, align 1
  %26 = and <64 x i8> %25, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %27 = xor <64 x i8> %26, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %28 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %27, <64 x i8> zeroinitializer)
  %29 = add <8 x i64> %.2, %28
  %30 = getelementptr i8, ptr %23, i64 64
  %31 = load <64 x i8>, ptr %30, align 1
  %32 = and <64 x i8> %31, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %33 = xor <64 x i8> %32, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %34 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %33, <64 x i8> zeroinitializer)
  %35 = add <8 x i64> %29, %34
  %36 = add i64 %offset4, 128
  %37 = icmp eq i64 %36, %19
  br i1 %37, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %38 = mul i64 2, %20
  %39 = getelementptr i8, ptr %9, i64 %38
  %40 = mul i64 %21, 2
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
  %51 = add <8 x i64> %.115, %50
  %52 = getelementptr i8, ptr %39, i64 64
  %53 = call i64 @llvm.usub.sat.i64(i64 %41, i64 64)
  %54 = call i64 @llvm.umin.i64(i64 %53, i64 64)
  %55 = trunc i64 %54 to i8
  %.splatinsert8 = insertelement <64 x i8> poison, i8 %55, i64 0
  %.splat9 = shufflevector <64 x i8> %.splatinsert8, <64 x i8> poison, <64 x i32> zeroinitializer
  %56 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat9
  %57 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %52, <64 x i1> %56, <64 x i8> zeroinitializer)
  %58 = and <64 x i8> %57, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %59 = xor <64 x i8> %58, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %60 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %59, <64 x i8> zeroinitializer)
  %61 = add <8 x i64> %51, %60
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.3 = phi <8 x i64> [ %61, %then6 ], [ %.115, %after1 ]
  %62 = add i64 %12, 63
  %63 = udiv i64 %62, 64
  %64 = mul i64 %63, 8192
  %65 = insertelement <8 x i64> zeroinitializer, i64 %64, i64 0
  %66 = sub <8 x i64> %.3, %65
  %67 = add i64 %12, 63
  %68 = udiv i64 %67, 64
  %69 = add i64 %.0, %68
  %70 = icmp uge i64 %69, 512
  %71 = or i1 %70, %15
  br i1 %71, label %then10, label %after11

then10:                                           ; preds = %after7
  %72 = shufflevector <8 x i64> %66, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %73 = shufflevector <8 x i64> %66, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %74 = add <4 x i64> %73, %72
  %75 = shufflevector <4 x i64> %74, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %76 = shufflevector <4 x i64> %74, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %77 = add <2 x i64> %76, %75
  %78 = shufflevector <2 x i64> %77, <2 x i64> poison, <1 x i32> <i32 1>
  %79 = shufflevector <2 x i64> %77, <2 x i64> poison, <1 x i32> zeroinitializer
  %80 = add <1 x i64> %79, %78
  %81 = extractelement <1 x i64> %80, i64 0
  %82 = add i64 %.012, %81
  br label %after11

after11:                                          ; preds = %then10, %after7
  %.4 = phi <8 x i64> [ zeroinitializer, %then10 ], [ %66, %after7 ]
  %.113 = phi i64 [ %82, %then10 ], [ %.012, %after7 ]
  %.1 = phi i64 [ 0, %then10 ], [ %69, %after7 ]
  %83 = add i64 %offset, 65536
  %84 = icmp eq i64 %83, %8
  br i1 %84, label %after, label %loop
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
