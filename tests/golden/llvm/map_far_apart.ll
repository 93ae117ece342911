; a + b | a=float64[7000][::7] b=float64[1000]
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
  %8 = getelementptr i64, ptr %strides, i64 1
  %9 = load i64, ptr %8, align 4
  %10 = mul i64 %9, 8
  br label %nest

nest:                                             ; preds = %entry
  %11 = udiv i64 %7, 8
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %13 = urem i64 %7, 8
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %43, %loop ]
  %15 = phi ptr [ %1, %then ], [ %44, %loop ]
  %16 = phi ptr [ %3, %then ], [ %45, %loop ]
  %17 = phi ptr [ %5, %then ], [ %46, %loop ]
  %18 = load double, ptr %16, align 1
  %19 = insertelement <8 x double> poison, double %18, i64 0
  %20 = getelementptr i8, ptr %16, i64 %9
  %21 = load double, ptr %20, align 1
  %22 = insertelement <8 x double> %19, double %21, i64 1
  %23 = getelementptr i8, ptr %20, i64 %9
  %24 = load double, ptr %23, align 1
  %25 = insertelement <8 x double> %22, double %24, i64 2
  %26 = getelementptr i8, ptr %23, i64 %9
  %27 = load double, ptr %26, align 1
  %28 = insertelement <8 x double> %25, double %27, i64 3
  %29 = getelementptr i8, ptr %26, i64 %9
  %30 = load double, ptr %29, align 1
  %31 = insertelement <8 x double> %28, double %30, i64 4
  %32 = getelementptr i8, ptr %29, i64 %9
  %33 = load double, ptr %32, align 1
  %34 = insertelement <8 x double> %31, double %33, i64 5
  %35 = getelementptr i8, ptr %32, i64 %9
  %36 = load double, ptr %35, align 1
  %37 = insertelement <8 x double> %34, double %36, i64 6
  %38 = getelementptr i8, ptr %35, i64 %9
  %39 = load double, ptr %38, align 1
  %40 = insertelement <8 x double> %37, double %39, i64 7
  %41 = load <8 x double>, ptr %17, align 1
  %42 = fadd <8 x double> %40, %41
  store <8 x double> %42, ptr %15, align 1
  %43 = add i64 %i, 1
  %44 = getelementptr i8, ptr %15, i64 64
  %45 = getelementptr i8, ptr %16, i64 %10
  %46 = getelementptr i8, ptr %17, i64 64
  %47 = icmp eq i64 %43, %11
  br i1 %47, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %48 = sub i64 %7, %13
  %49 = mul i64 8, %48
  %50 = getelementptr i8, ptr %1, i64 %49
  %51 = mul i64 %9, %48
  %52 = getelementptr i8, ptr %3, i64 %51
  %53 = mul i64 8, %48
  %54 = getelementptr i8, ptr %5, i64 %53
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %61, %loop4 ]
  %55 = phi ptr [ %50, %then2 ], [ %62, %loop4 ]
  %56 = phi ptr [ %52, %then2 ], [ %63, %loop4 ]
  %57 = phi ptr [ %54, %then2 ], [ %64, %loop4 ]
  %58 = load double, ptr %56, align 1
  %59 = load double, ptr %57, align 1
  %60 = fadd double %58, %59
  store double %60, ptr %55, align 1
  %61 = add i64 %i6, 1
  %62 = getelementptr i8, ptr %55, i64 8
  %63 = getelementptr i8, ptr %56, i64 %9
  %64 = getelementptr i8, ptr %57, i64 8
  %65 = icmp eq i64 %61, %13
  br i1 %65, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
