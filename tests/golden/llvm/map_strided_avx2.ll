; a + b | a=float32[2000][::2] b=float32[1000] out=float32[3000][::3] target=avx2
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
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  br label %nest

nest:                                             ; preds = %entry
  %8 = udiv i64 %7, 8
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %7, 8
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %55, %loop ]
  %12 = phi ptr [ %1, %then ], [ %56, %loop ]
  %13 = phi ptr [ %3, %then ], [ %57, %loop ]
  %14 = phi ptr [ %5, %then ], [ %58, %loop ]
  %15 = load float, ptr %13, align 1
  %16 = insertelement <8 x float> poison, float %15, i64 0
  %17 = getelementptr i8, ptr %13, i64 8
  %18 = load float, ptr %17, align 1
  %19 = insertelement <8 x float> %16, float %18, i64 1
  %20 = getelementptr i8, ptr %17, i64 8
  %21 = load float, ptr %20, align 1
  %22 = insertelement <8 x float> %19, float %21, i64 2
  %23 = getelementptr i8, ptr %20, i64 8
  %24 = load float, ptr %23, align 1
  %25 = insertelement <8 x float> %22, float %24, i64 3
  %26 = getelementptr i8, ptr %23, i64 8
  %27 = load float, ptr %26, align 1
  %28 = insertelement <8 x float> %25, float %27, i64 4
  %29 = getelementptr i8, ptr %26, i64 8
  %30 = load float, ptr %29, align 1
  %31 = insertelement <8 x float> %28, float %30, i64 5
  %32 = getelementptr i8, ptr %29, i64 8
  %33 = load float, ptr %32, align 1
  %34 = insertelement <8 x float> %31, float %33, i64 6
  %35 = getelementptr i8, ptr %32, i64 8
  %36 = load float, ptr %35, align 1
  %37 = insertelement <8 x float> %34, float %36, i64 7
  %38 = load <8 x float>, ptr %14, align 1
  %39 = fadd <8 x float> %37, %38
  %40 = extractelement <8 x float> %39, i64 0
  store float %40, ptr %12, align 1
  %41 = getelementptr i8, ptr %12, i64 12
  %42 = extractelement <8 x float> %39, i64 1
  store float %42, ptr %41, align 1
  %43 = getelementptr i8, ptr %41, i64 12
  %44 = extractelement <8 x float> %39, i64 2
  store float %44, ptr %43, align 1
  %45 = getelementptr i8, ptr %43, i64 12
  %46 = extractelement <8 x float> %39, i64 3
  store float %46, ptr %45, align 1
  %47 = getelementptr i8, ptr %45, i64 12
  %48 = extractelement <8 x float> %39, i64 4
  store float %48, ptr %47, align 1
  %49 = getelementptr i8, ptr %47, i64 12
  %50 = extractelement <8 x float> %39, i64 5
  store float %50, ptr %49, align 1
  %51 = getelementptr i8, ptr %49, i64 12
  %52 = extractelement <8 x float> %39, i64 6
  store float %52, ptr %51, align 1
  %53 = getelementptr i8, ptr %51, i64 12
  %54 = extractelement <8 x float> %39, i64 7
  store float %54, ptr %53, align 1
  %55 = add i64 %i, 1
  %56 = getelementptr i8, ptr %12, i64 96
  %57 = getelementptr i8, ptr %13, i64 64
  %58 = getelementptr i8, ptr %14, i64 32
  %59 = icmp eq i64 %55, %8
  br i1 %59, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %60 = sub i64 %7, %10
  %61 = mul i64 12, %60
  %62 = getelementptr i8, ptr %1, i64 %61
  %63 = mul i64 8, %60
  %64 = getelementptr i8, ptr %3, i64 %63
  %65 = mul i64 4, %60
  %66 = getelementptr i8, ptr %5, i64 %65
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %73, %loop4 ]
  %67 = phi ptr [ %62, %then2 ], [ %74, %loop4 ]
  %68 = phi ptr [ %64, %then2 ], [ %75, %loop4 ]
  %69 = phi ptr [ %66, %then2 ], [ %76, %loop4 ]
  %70 = load float, ptr %68, align 1
  %71 = load float, ptr %69, align 1
  %72 = fadd float %70, %71
  store float %72, ptr %67, align 1
  %73 = add i64 %i6, 1
  %74 = getelementptr i8, ptr %67, i64 12
  %75 = getelementptr i8, ptr %68, i64 8
  %76 = getelementptr i8, ptr %69, i64 4
  %77 = icmp eq i64 %73, %10
  br i1 %77, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
