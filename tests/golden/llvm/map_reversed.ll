; a - b | a=float32[1000][::-1] b=float32[1000]
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
  %8 = udiv i64 %7, 64
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %7, 64
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %41, %loop ]
  %12 = phi ptr [ %1, %then ], [ %42, %loop ]
  %13 = phi ptr [ %3, %then ], [ %43, %loop ]
  %14 = phi ptr [ %5, %then ], [ %44, %loop ]
  %15 = getelementptr i8, ptr %13, i64 -60
  %16 = load <16 x float>, ptr %15, align 1
  %17 = shufflevector <16 x float> %16, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %18 = load <16 x float>, ptr %14, align 1
  %19 = fsub <16 x float> %17, %18
  store <16 x float> %19, ptr %12, align 1
  %20 = getelementptr i8, ptr %13, i64 -124
  %21 = load <16 x float>, ptr %20, align 1
  %22 = shufflevector <16 x float> %21, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %23 = getelementptr i8, ptr %14, i64 64
  %24 = load <16 x float>, ptr %23, align 1
  %25 = fsub <16 x float> %22, %24
  %26 = getelementptr i8, ptr %12, i64 64
  store <16 x float> %25, ptr %26, align 1
  %27 = getelementptr i8, ptr %13, i64 -188
  %28 = load <16 x float>, ptr %27, align 1
  %29 = shufflevector <16 x float> %28, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %30 = getelementptr i8, ptr %14, i64 128
  %31 = load <16 x float>, ptr %30, align 1
  %32 = fsub <16 x float> %29, %31
  %33 = getelementptr i8, ptr %12, i64 128
  store <16 x float> %32, ptr %33, align 1
  %34 = getelementptr i8, ptr %13, i64 -252
  %35 = load <16 x float>, ptr %34, align 1
  %36 = shufflevector <16 x float> %35, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %37 = getelementptr i8, ptr %14, i64 192
  %38 = load <16 x float>, ptr %37, align 1
  %39 = fsub <16 x float> %36, %38
  %40 = getelementptr i8, ptr %12, i64 192
  store <16 x float> %39, ptr %40, align 1
  %41 = add i64 %i, 1
  %42 = getelementptr i8, ptr %12, i64 256
  %43 = getelementptr i8, ptr %13, i64 -256
  %44 = getelementptr i8, ptr %14, i64 256
  %45 = icmp eq i64 %41, %8
  br i1 %45, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %46 = sub i64 %7, %10
  %47 = mul i64 4, %46
  %48 = getelementptr i8, ptr %1, i64 %47
  %49 = mul i64 -4, %46
  %50 = getelementptr i8, ptr %3, i64 %49
  %51 = mul i64 4, %46
  %52 = getelementptr i8, ptr %5, i64 %51
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %59, %loop4 ]
  %53 = phi ptr [ %48, %then2 ], [ %60, %loop4 ]
  %54 = phi ptr [ %50, %then2 ], [ %61, %loop4 ]
  %55 = phi ptr [ %52, %then2 ], [ %62, %loop4 ]
  %56 = load float, ptr %54, align 1
  %57 = load float, ptr %55, align 1
  %58 = fsub float %56, %57
  store float %58, ptr %53, align 1
  %59 = add i64 %i6, 1
  %60 = getelementptr i8, ptr %53, i64 4
  %61 = getelementptr i8, ptr %54, i64 -4
  %62 = getelementptr i8, ptr %55, i64 4
  %63 = icmp eq i64 %59, %10
  br i1 %63, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
