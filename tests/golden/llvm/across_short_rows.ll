; max(a) | a=float32[100,20][:,:7]
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
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = trunc i64 %11 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %12, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %13 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after1, %nest
  %.04 = phi <16 x float> [ splat (float 0xFFF0000000000000), %nest ], [ %.15, %after1 ]
  %.02 = phi float [ 0xFFF0000000000000, %nest ], [ %.13, %after1 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after1 ]
  %i = phi i64 [ 0, %nest ], [ %57, %after1 ]
  %14 = phi ptr [ %1, %nest ], [ %58, %after1 ]
  %15 = phi ptr [ %3, %nest ], [ %59, %after1 ]
  %16 = add i64 %i, 1
  %17 = icmp eq i64 %16, %5
  %18 = and i1 true, %17
  %19 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %15, <16 x i1> %13, <16 x float> zeroinitializer)
  %20 = fcmp ogt <16 x float> %.04, %19
  %21 = select <16 x i1> %20, <16 x float> %.04, <16 x float> %19
  %22 = fcmp uno <16 x float> %.04, %.04
  %23 = select <16 x i1> %22, <16 x float> %.04, <16 x float> %21
  %24 = select <16 x i1> %13, <16 x float> %23, <16 x float> %.04
  %25 = add i64 %.0, 1
  %26 = icmp uge i64 %25, 256
  %27 = or i1 %26, %18
  br i1 %27, label %then, label %after1

after:                                            ; preds = %after1
  store float %.13, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %28 = shufflevector <16 x float> %24, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %29 = shufflevector <16 x float> %24, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %30 = fcmp ogt <8 x float> %29, %28
  %31 = select <8 x i1> %30, <8 x float> %29, <8 x float> %28
  %32 = fcmp uno <8 x float> %29, %29
  %33 = select <8 x i1> %32, <8 x float> %29, <8 x float> %31
  %34 = shufflevector <8 x float> %33, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %35 = shufflevector <8 x float> %33, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %36 = fcmp ogt <4 x float> %35, %34
  %37 = select <4 x i1> %36, <4 x float> %35, <4 x float> %34
  %38 = fcmp uno <4 x float> %35, %35
  %39 = select <4 x i1> %38, <4 x float> %35, <4 x float> %37
  %40 = shufflevector <4 x float> %39, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %41 = shufflevector <4 x float> %39, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %42 = fcmp ogt <2 x float> %41, %40
  %43 = select <2 x i1> %42, <2 x float> %41, <2 x float> %40
  %44 = fcmp uno <2 x float> %41, %41
  %45 = select <2 x i1> %44, <2 x float> %41, <2 x float> %43
  %46 = shufflevector <2 x float> %45, <2 x float> poison, <1 x i32> <i32 1>
  %47 = shufflevector <2 x float> %45, <2 x float> poison, <1 x i32> zeroinitializer
  %48 = fcmp ogt <1 x float> %47, %46
  %49 = select <1 x i1> %48, <1 x float> %47, <1 x float> %46
  %50 = fcmp uno <1 x float> %47, %47
  %51 = select <1 x i1> %50, <1 x float> %47, <1 x float> %49
  %52 = extractelement <1 x float> %51, i64 0
  %53 = fcmp ogt float %.02, %52
  %54 = select i1 %53, float %.02, float %52
  %55 = fcmp uno float %.02, %.02
  %56 = select i1 %55, float %.02, float %54
  br label %after1

after1:                                           ; preds = %then, %loop
  %.15 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then ], [ %24, %loop ]
  %.13 = phi float [ %56, %then ], [ %.02, %loop ]
  %.1 = phi i64 [ 0, %then ], [ %25, %loop ]
  %57 = add i64 %i, 1
  %58 = getelementptr i8, ptr %14, i64 %7
  %59 = getelementptr i8, ptr %15, i64 %9
  %60 = icmp eq i64 %57, %5
  br i1 %60, label %after, label %loop
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
