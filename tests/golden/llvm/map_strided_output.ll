; a + 1.0 | a=float64[1000] out=float64[2000][::2]
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
  %6 = udiv i64 %5, 8
  %7 = icmp ne i64 %6, 0
  br i1 %7, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %8 = urem i64 %5, 8
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %29, %loop ]
  %10 = phi ptr [ %1, %then ], [ %30, %loop ]
  %11 = phi ptr [ %3, %then ], [ %31, %loop ]
  %12 = load <8 x double>, ptr %11, align 1
  %13 = fadd <8 x double> %12, splat (double 1.000000e+00)
  %14 = extractelement <8 x double> %13, i64 0
  store double %14, ptr %10, align 1
  %15 = getelementptr i8, ptr %10, i64 16
  %16 = extractelement <8 x double> %13, i64 1
  store double %16, ptr %15, align 1
  %17 = getelementptr i8, ptr %15, i64 16
  %18 = extractelement <8 x double> %13, i64 2
  store double %18, ptr %17, align 1
  %19 = getelementptr i8, ptr %17, i64 16
  %20 = extractelement <8 x double> %13, i64 3
  store double %20, ptr %19, align 1
  %21 = getelementptr i8, ptr %19, i64 16
  %22 = extractelement <8 x double> %13, i64 4
  store double %22, ptr %21, align 1
  %23 = getelementptr i8, ptr %21, i64 16
  %24 = extractelement <8 x double> %13, i64 5
  store double %24, ptr %23, align 1
  %25 = getelementptr i8, ptr %23, i64 16
  %26 = extractelement <8 x double> %13, i64 6
  store double %26, ptr %25, align 1
  %27 = getelementptr i8, ptr %25, i64 16
  %28 = extractelement <8 x double> %13, i64 7
  store double %28, ptr %27, align 1
  %29 = add i64 %i, 1
  %30 = getelementptr i8, ptr %10, i64 128
  %31 = getelementptr i8, ptr %11, i64 64
  %32 = icmp eq i64 %29, %6
  br i1 %32, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %33 = sub i64 %5, %8
  %34 = mul i64 16, %33
  %35 = getelementptr i8, ptr %1, i64 %34
  %36 = mul i64 8, %33
  %37 = getelementptr i8, ptr %3, i64 %36
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %42, %loop4 ]
  %38 = phi ptr [ %35, %then2 ], [ %43, %loop4 ]
  %39 = phi ptr [ %37, %then2 ], [ %44, %loop4 ]
  %40 = load double, ptr %39, align 1
  %41 = fadd double %40, 1.000000e+00
  store double %41, ptr %38, align 1
  %42 = add i64 %i6, 1
  %43 = getelementptr i8, ptr %38, i64 16
  %44 = getelementptr i8, ptr %39, i64 8
  %45 = icmp eq i64 %42, %8
  br i1 %45, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
