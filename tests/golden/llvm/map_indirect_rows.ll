; a + b | a=rows:float32[1000,2] b=float32[1000,2]
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
  %4 = getelementptr ptr, ptr %pointers, i64 2
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr i64, ptr %strides, i64 6
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 2
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 4
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %extents, i64 0
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i64, ptr %extents, i64 1
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr i64, ptr %strides, i64 3
  %19 = load i64, ptr %18, align 4
  %20 = mul i64 %19, 16
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after6, %nest
  %i = phi i64 [ 0, %nest ], [ %94, %after6 ]
  %21 = phi ptr [ %1, %nest ], [ %95, %after6 ]
  %22 = phi ptr [ %3, %nest ], [ %96, %after6 ]
  %23 = phi ptr [ %5, %nest ], [ %97, %after6 ]
  %24 = load ptr, ptr %22, align 1
  %25 = getelementptr i8, ptr %24, i64 %7
  %26 = udiv i64 %17, 16
  %27 = icmp ne i64 %26, 0
  br i1 %27, label %then, label %after1

after:                                            ; preds = %after6
  ret void

then:                                             ; preds = %loop
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %28 = urem i64 %17, 16
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %then5, label %after6

loop2:                                            ; preds = %loop2, %then
  %i4 = phi i64 [ 0, %then ], [ %82, %loop2 ]
  %30 = phi ptr [ %21, %then ], [ %83, %loop2 ]
  %31 = phi ptr [ %25, %then ], [ %84, %loop2 ]
  %32 = phi ptr [ %23, %then ], [ %85, %loop2 ]
  %33 = load float, ptr %31, align 1
  %34 = insertelement <16 x float> poison, float %33, i64 0
  %35 = getelementptr i8, ptr %31, i64 %19
  %36 = load float, ptr %35, align 1
  %37 = insertelement <16 x float> %34, float %36, i64 1
  %38 = getelementptr i8, ptr %35, i64 %19
  %39 = load float, ptr %38, align 1
  %40 = insertelement <16 x float> %37, float %39, i64 2
  %41 = getelementptr i8, ptr %38, i64 %19
  %42 = load float, ptr %41, align 1
  %43 = insertelement <16 x float> %40, float %42, i64 3
  %44 = getelementptr i8, ptr %41, i64 %19
  %45 = load float, ptr %44, align 1
  %46 = insertelement <16 x float> %43, float %45, i64 4
  %47 = getelementptr i8, ptr %44, i64 %19
  %48 = load float, ptr %47, align 1
  %49 = insertelement <16 x float> %46, float %48, i64 5
  %50 = getelementptr i8, ptr %47, i64 %19
  %51 = load float, ptr %50, align 1
  %52 = insertelement <16 x float> %49, float %51, i64 6
  %53 = getelementptr i8, ptr %50, i64 %19
  %54 = load float, ptr %53, align 1
  %55 = insertelement <16 x float> %52, float %54, i64 7
  %56 = getelementptr i8, ptr %53, i64 %19
  %57 = load float, ptr %56, align 1
  %58 = insertelement <16 x float> %55, float %57, i64 8
  %59 = getelementptr i8, ptr %56, i64 %19
  %60 = load float, ptr %59, align 1
  %61 = insertelement <16 x float> %58, float %60, i64 9
  %62 = getelementptr i8, ptr %59, i64 %19
  %63 = load float, ptr %62, align 1
  %64 = insertelement <16 x float> %61, float %63, i64 10
  %65 = getelementptr i8, ptr %62, i64 %19
  %66 = load float, ptr %65, align 1
  %67 = insertelement <16 x float> %64, float %66, i64 11
  %68 = getelementptr i8, ptr %65, i64 %19
  %69 = load float, ptr %68, align 1
  %70 = insertelement <16 x float> %67, float %69, i64 12
  %71 = getelementptr i8, ptr %68, i64 %19
  %72 = load float, ptr %71, align 1
  %73 = insertelement <16 x float> %70, float %72, i64 13
  %74 = getelementptr i8, ptr %71, i64 %19
  %75 = load float, ptr %74, align 1
  %76 = insertelement <16 x float> %73, float %75, i64 14
  %77 = getelementptr i8, ptr %74, i64 %19
  %78 = load float, ptr %77, align 1
  %79 = insertelement <16 x float> %76, float %78, i64 15
  %80 = load <16 x float>, ptr %32, align 1
  %81 = fadd <16 x float> %79, %80
  store <16 x float> %81, ptr %30, align 1
  %82 = add i64 %i4, 1
  %83 = getelementptr i8, ptr %30, i64 64
  %84 = getelementptr i8, ptr %31, i64 %20
  %85 = getelementptr i8, ptr %32, i64 64
  %86 = icmp eq i64 %82, %26
  br i1 %86, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then5:                                            ; preds = %after1
  %87 = sub i64 %17, %28
  %88 = mul i64 4, %87
  %89 = getelementptr i8, ptr %21, i64 %88
  %90 = mul i64 %19, %87
  %91 = getelementptr i8, ptr %25, i64 %90
  %92 = mul i64 4, %87
  %93 = getelementptr i8, ptr %23, i64 %92
  br label %loop7

after6:                                           ; preds = %after8, %after1
  %94 = add i64 %i, 1
  %95 = getelementptr i8, ptr %21, i64 %9
  %96 = getelementptr i8, ptr %22, i64 %11
  %97 = getelementptr i8, ptr %23, i64 %13
  %98 = icmp eq i64 %94, %15
  br i1 %98, label %after, label %loop

loop7:                                            ; preds = %loop7, %then5
  %i9 = phi i64 [ 0, %then5 ], [ %105, %loop7 ]
  %99 = phi ptr [ %89, %then5 ], [ %106, %loop7 ]
  %100 = phi ptr [ %91, %then5 ], [ %107, %loop7 ]
  %101 = phi ptr [ %93, %then5 ], [ %108, %loop7 ]
  %102 = load float, ptr %100, align 1
  %103 = load float, ptr %101, align 1
  %104 = fadd float %102, %103
  store float %104, ptr %99, align 1
  %105 = add i64 %i9, 1
  %106 = getelementptr i8, ptr %99, i64 4
  %107 = getelementptr i8, ptr %100, i64 %19
  %108 = getelementptr i8, ptr %101, i64 4
  %109 = icmp eq i64 %105, %28
  br i1 %109, label %after8, label %loop7

after8:                                           ; preds = %loop7
  br label %after6
}

attributes #0 = { nounwind }
