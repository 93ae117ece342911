; a*2 | a=rows:float32[40,1000]
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
  %4 = getelementptr i64, ptr %strides, i64 4
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 0
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %extents, i64 1
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %strides, i64 3
  %15 = load i64, ptr %14, align 4
  %16 = mul i64 %15, 16
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after6, %nest
  %i = phi i64 [ 0, %nest ], [ %84, %after6 ]
  %17 = phi ptr [ %1, %nest ], [ %85, %after6 ]
  %18 = phi ptr [ %3, %nest ], [ %86, %after6 ]
  %19 = load ptr, ptr %18, align 1
  %20 = getelementptr i8, ptr %19, i64 %5
  %21 = udiv i64 %13, 16
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then, label %after1

after:                                            ; preds = %after6
  ret void

then:                                             ; preds = %loop
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %23 = urem i64 %13, 16
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %then5, label %after6

loop2:                                            ; preds = %loop2, %then
  %i4 = phi i64 [ 0, %then ], [ %75, %loop2 ]
  %25 = phi ptr [ %17, %then ], [ %76, %loop2 ]
  %26 = phi ptr [ %20, %then ], [ %77, %loop2 ]
  %27 = load float, ptr %26, align 1
  %28 = insertelement <16 x float> poison, float %27, i64 0
  %29 = getelementptr i8, ptr %26, i64 %15
  %30 = load float, ptr %29, align 1
  %31 = insertelement <16 x float> %28, float %30, i64 1
  %32 = getelementptr i8, ptr %29, i64 %15
  %33 = load float, ptr %32, align 1
  %34 = insertelement <16 x float> %31, float %33, i64 2
  %35 = getelementptr i8, ptr %32, i64 %15
  %36 = load float, ptr %35, align 1
  %37 = insertelement <16 x float> %34, float %36, i64 3
  %38 = getelementptr i8, ptr %35, i64 %15
  %39 = load float, ptr %38, align 1
  %40 = insertelement <16 x float> %37, float %39, i64 4
  %41 = getelementptr i8, ptr %38, i64 %15
  %42 = load float, ptr %41, align 1
  %43 = insertelement <16 x float> %40, float %42, i64 5
  %44 = getelementptr i8, ptr %41, i64 %15
  %45 = load float, ptr %44, align 1
  %46 = insertelement <16 x float> %43, float %45, i64 6
  %47 = getelementptr i8, ptr %44, i64 %15
  %48 = load float, ptr %47, align 1
  %49 = insertelement <16 x float> %46, float %48, i64 7
  %50 = getelementptr i8, ptr %47, i64 %15
  %51 = load float, ptr %50, align 1
  %52 = insertelement <16 x float> %49, float %51, i64 8
  %53 = getelementptr i8, ptr %50, i64 %15
  %54 = load float, ptr %53, align 1
  %55 = insertelement <16 x float> %52, float %54, i64 9
  %56 = getelementptr i8, ptr %53, i64 %15
  %57 = load float, ptr %56, align 1
  %58 = insertelement <16 x float> %55, float %57, i64 10
  %59 = getelementptr i8, ptr %56, i64 %15
  %60 = load float, ptr %59, align 1
  %61 = insertelement <16 x float> %58, float %60, i64 11
  %62 = getelementptr i8, ptr %59, i64 %15
  %63 = load float, ptr %62, align 1
  %64 = insertelement <16 x float> %61, float %63, i64 12
  %65 = getelementptr i8, ptr %62, i64 %15
  %66 = load float, ptr %65, align 1
  %67 = insertelement <16 x float> %64, float %66, i64 13
  %68 = getelementptr i8, ptr %65, i64 %15
  %69 = load float, ptr %68, align 1
  %70 = insertelement <16 x float> %67, float %69, i64 14
  %71 = getelementptr i8, ptr %68, i64 %15
  %72 = load float, ptr %71, align 1
  %73 = insertelement <16 x float> %70, float %72, i64 15
  %74 = fmul <16 x float> %73, splat (float 2.000000e+00)
  store <16 x float> %74, ptr %25, align 1
  %75 = add i64 %i4, 1
  %76 = getelementptr i8, ptr %25, i64 64
  %77 = getelementptr i8, ptr %26, i64 %16
  %78 = icmp eq i64 %75, %21
  br i1 %78, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then5:                                            ; preds = %after1
  %79 = sub i64 %13, %23
  %80 = mul i64 4, %79
  %81 = getelementptr i8, ptr %17, i64 %80
  %82 = mul i64 %15, %79
  %83 = getelementptr i8, ptr %20, i64 %82
  br label %loop7

after6:                                           ; preds = %after8, %after1
  %84 = add i64 %i, 1
  %85 = getelementptr i8, ptr %17, i64 %7
  %86 = getelementptr i8, ptr %18, i64 %9
  %87 = icmp eq i64 %84, %11
  br i1 %87, label %after, label %loop

loop7:                                            ; preds = %loop7, %then5
  %i9 = phi i64 [ 0, %then5 ], [ %92, %loop7 ]
  %88 = phi ptr [ %81, %then5 ], [ %93, %loop7 ]
  %89 = phi ptr [ %83, %then5 ], [ %94, %loop7 ]
  %90 = load float, ptr %89, align 1
  %91 = fmul float %90, 2.000000e+00
  store float %91, ptr %88, align 1
  %92 = add i64 %i9, 1
  %93 = getelementptr i8, ptr %88, i64 4
  %94 = getelementptr i8, ptr %89, i64 %15
  %95 = icmp eq i64 %92, %23
  br i1 %95, label %after8, label %loop7

after8:                                           ; preds = %loop7
  br label %after6
}

attributes #0 = { nounwind }
