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
  %13 = sub i64 %12, 1
  %14 = udiv i64 %13, 64
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %then, label %after1

after:                                            ; preds = %after11
  store i64 %.113, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %16 = mul i64 %14, 128
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.115 = phi <8 x i64> [ %32, %after3 ], [ %.014, %loop ]
  %17 = mul i64 %14, 64
  %18 = sub i64 %12, %17
  %19 = icmp ne i64 %18, 0
  br i1 %19, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.2 = phi <8 x i64> [ %.014, %then ], [ %32, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %33, %loop2 ]
  %20 = getelementptr i8, ptr %9, i64 %offset4
  %i5 = udiv exact i64 %offset4, 128
  %21 = getelementptr i8, ptr %20, i64 0
  %22 = load <64 x i8>, ptr %21, align 1
  %23 = and <64 x i8> %22, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %24 = xor <64 x i8> %23, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %25 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %24, <64 x i8> zeroinitializer)
  %26 = add <8 x i64> %.2, %25
  %27 = getelementptr i8, ptr %20, i64 64
  %28 = load <64 x i8>, ptr %27, align 1
  %29 = and <64 x i8> %28, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %30 = xor <64 x i8> %29, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %31 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %30, <64 x i8> zeroinitializer)
  %32 = add <8 x i64> %26, %31
  %33 = add i64 %offset4, 128
  %34 = icmp eq i64 %33, %16
  br i1 %34, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %35 = mul i64 2, %17
  %36 = getelementptr i8, ptr %9, i64 %35
  %37 = mul i64 %18, 2
  %38 = sub i64 %37, 1
  %39 = getelementptr i8, ptr %36, i64 0
  %40 = call i64 @llvm.usub.sat.i64(i64 %38, i64 0)
  %41 = call i64 @llvm.umin.i64(i64 %40, i64 64)
  %42 = trunc i64 %41 to i8
  %.splatinsert = insertelement <64 x i8> poison, i8 %42, i64 0
  %.splat = shufflevector <64 x i8> %.splatinsert, <64 x i8> poison, <64 x i32> zeroinitializer
  %43 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat
  %44 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %39, <64 x i1> %43, <64 x i8> zeroinitializer)
  %45 = and <64 x i8> %44, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %46 = xor <64 x i8> %45, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %47 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %46, <64 x i8> zeroinitializer)
  %48 = add <8 x i64> %.115, %47
  %49 = getelementptr i8, ptr %36, i64 64
  %50 = call i64 @llvm.usub.sat.i64(i64 %38, i64 64)
  %51 = call i64 @llvm.umin.i64(i64 %50, i64 64)
  %52 = trunc i64 %51 to i8
  %.splatinsert8 = insertelement <64 x i8> poison, i8 %52, i64 0
  %.splat9 = shufflevector <64 x i8> %.splatinsert8, <64 x i8> poison, <64 x i32> zeroinitializer
  %53 = icmp ult <64 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38, i8 39, i8 40, i8 41, i8 42, i8 43, i8 44, i8 45, i8 46, i8 47, i8 48, i8 49, i8 50, i8 51, i8 52, i8 53, i8 54, i8 55, i8 56, i8 57, i8 58, i8 59, i8 60, i8 61, i8 62, i8 63>, %.splat9
  %54 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %49, <64 x i1> %53, <64 x i8> zeroinitializer)
  %55 = and <64 x i8> %54, <i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0, i8 -1, i8 0>
  %56 = xor <64 x i8> %55, <i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0, i8 -128, i8 0>
  %57 = call <8 x i64> @llvm.x86.avx512.psad.bw.512(<64 x i8> %56, <64 x i8> zeroinitializer)
  %58 = add <8 x i64> %48, %57
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.3 = phi <8 x i64> [ %58, %then6 ], [ %.115, %after1 ]
  %59 = add i64 %12, 63
  %60 = udiv i64 %59, 64
  %61 = mul i64 %60, 8192
  %62 = insertelement <8 x i64> zeroinitializer, i64 %61, i64 0
  %63 = sub <8 x i64> %.3, %62
  %64 = add i64 %12, 63
  %65 = udiv i64 %64, 64
  %66 = add i64 %.0, %65
  %67 = add i64 %i, 1
  %68 = icmp eq i64 %67, %7
  %69 = and i1 true, %68
  %70 = icmp uge i64 %66, 512
  %71 = or i1 %70, %69
  br i1 %71, label %then10, label %after11

then10:                                           ; preds = %after7
  %72 = shufflevector <8 x i64> %63, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %73 = shufflevector <8 x i64> %63, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
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
  %.4 = phi <8 x i64> [ zeroinitializer, %then10 ], [ %63, %after7 ]
  %.113 = phi i64 [ %82, %then10 ], [ %.012, %after7 ]
  %.1 = phi i64 [ 0, %then10 ], [ %66, %after7 ]
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
