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
  %i = phi i64 [ 0, %then ], [ %39, %loop ]
  %12 = phi ptr [ %1, %then ], [ %40, %loop ]
  %13 = phi ptr [ %3, %then ], [ %41, %loop ]
  %14 = phi ptr [ %5, %then ], [ %42, %loop ]
  %15 = load <4 x i64>, ptr %13, align 1
  %16 = getelementptr i8, ptr %13, i64 28
  %17 = load <4 x i64>, ptr %16, align 1
  %18 = lshr <4 x i64> %17, splat (i64 32)
  %19 = shufflevector <4 x i64> %15, <4 x i64> %18, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %20 = trunc <8 x i64> %19 to <8 x i32>
  %21 = bitcast <8 x i32> %20 to <8 x float>
  %22 = load <8 x float>, ptr %14, align 1
  %23 = fadd <8 x float> %21, %22
  %24 = extractelement <8 x float> %23, i64 0
  store float %24, ptr %12, align 1
  %25 = getelementptr i8, ptr %12, i64 12
  %26 = extractelement <8 x float> %23, i64 1
  store float %26, ptr %25, align 1
  %27 = getelementptr i8, ptr %25, i64 12
  %28 = extractelement <8 x float> %23, i64 2
  store float %28, ptr %27, align 1
  %29 = getelementptr i8, ptr %27, i64 12
  %30 = extractelement <8 x float> %23, i64 3
  store float %30, ptr %29, align 1
  %31 = getelementptr i8, ptr %29, i64 12
  %32 = extractelement <8 x float> %23, i64 4
  store float %32, ptr %31, align 1
  %33 = getelementptr i8, ptr %31, i64 12
  %34 = extractelement <8 x float> %23, i64 5
  store float %34, ptr %33, align 1
  %35 = getelementptr i8, ptr %33, i64 12
  %36 = extractelement <8 x float> %23, i64 6
  store float %36, ptr %35, align 1
  %37 = getelementptr i8, ptr %35, i64 12
  %38 = extractelement <8 x float> %23, i64 7
  store float %38, ptr %37, align 1
  %39 = add i64 %i, 1
  %40 = getelementptr i8, ptr %12, i64 96
  %41 = getelementptr i8, ptr %13, i64 64
  %42 = getelementptr i8, ptr %14, i64 32
  %43 = icmp eq i64 %39, %8
  br i1 %43, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %44 = sub i64 %7, %10
  %45 = mul i64 12, %44
  %46 = getelementptr i8, ptr %1, i64 %45
  %47 = mul i64 8, %44
  %48 = getelementptr i8, ptr %3, i64 %47
  %49 = mul i64 4, %44
  %50 = getelementptr i8, ptr %5, i64 %49
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %57, %loop4 ]
  %51 = phi ptr [ %46, %then2 ], [ %58, %loop4 ]
  %52 = phi ptr [ %48, %then2 ], [ %59, %loop4 ]
  %53 = phi ptr [ %50, %then2 ], [ %60, %loop4 ]
  %54 = load float, ptr %52, align 1
  %55 = load float, ptr %53, align 1
  %56 = fadd float %54, %55
  store float %56, ptr %51, align 1
  %57 = add i64 %i6, 1
  %58 = getelementptr i8, ptr %51, i64 12
  %59 = getelementptr i8, ptr %52, i64 8
  %60 = getelementptr i8, ptr %53, i64 4
  %61 = icmp eq i64 %57, %10
  br i1 %61, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
