; a + b | a=uint8[4000][::4] b=uint8[1000]
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
  %8 = udiv i64 %7, 16
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %7, 16
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %64, %loop ]
  %12 = phi ptr [ %1, %then ], [ %65, %loop ]
  %13 = phi ptr [ %3, %then ], [ %66, %loop ]
  %14 = phi ptr [ %5, %then ], [ %67, %loop ]
  %15 = load i8, ptr %13, align 1
  %16 = insertelement <16 x i8> poison, i8 %15, i64 0
  %17 = getelementptr i8, ptr %13, i64 4
  %18 = load i8, ptr %17, align 1
  %19 = insertelement <16 x i8> %16, i8 %18, i64 1
  %20 = getelementptr i8, ptr %17, i64 4
  %21 = load i8, ptr %20, align 1
  %22 = insertelement <16 x i8> %19, i8 %21, i64 2
  %23 = getelementptr i8, ptr %20, i64 4
  %24 = load i8, ptr %23, align 1
  %25 = insertelement <16 x i8> %22, i8 %24, i64 3
  %26 = getelementptr i8, ptr %23, i64 4
  %27 = load i8, ptr %26, align 1
  %28 = insertelement <16 x i8> %25, i8 %27, i64 4
  %29 = getelementptr i8, ptr %26, i64 4
  %30 = load i8, ptr %29, align 1
  %31 = insertelement <16 x i8> %28, i8 %30, i64 5
  %32 = getelementptr i8, ptr %29, i64 4
  %33 = load i8, ptr %32, align 1
  %34 = insertelement <16 x i8> %31, i8 %33, i64 6
  %35 = getelementptr i8, ptr %32, i64 4
  %36 = load i8, ptr %35, align 1
  %37 = insertelement <16 x i8> %34, i8 %36, i64 7
  %38 = getelementptr i8, ptr %35, i64 4
  %39 = load i8, ptr %38, align 1
  %40 = insertelement <16 x i8> %37, i8 %39, i64 8
  %41 = getelementptr i8, ptr %38, i64 4
  %42 = load i8, ptr %41, align 1
  %43 = insertelement <16 x i8> %40, i8 %42, i64 9
  %44 = getelementptr i8, ptr %41, i64 4
  %45 = load i8, ptr %44, align 1
  %46 = insertelement <16 x i8> %43, i8 %45, i64 10
  %47 = getelementptr i8, ptr %44, i64 4
  %48 = load i8, ptr %47, align 1
  %49 = insertelement <16 x i8> %46, i8 %48, i64 11
  %50 = getelementptr i8, ptr %47, i64 4
  %51 = load i8, ptr %50, align 1
  %52 = insertelement <16 x i8> %49, i8 %51, i64 12
  %53 = getelementptr i8, ptr %50, i64 4
  %54 = load i8, ptr %53, align 1
  %55 = insertelement <16 x i8> %52, i8 %54, i64 13
  %56 = getelementptr i8, ptr %53, i64 4
  %57 = load i8, ptr %56, align 1
  %58 = insertelement <16 x i8> %55, i8 %57, i64 14
  %59 = getelementptr i8, ptr %56, i64 4
  %60 = load i8, ptr %59, align 1
  %61 = insertelement <16 x i8> %58, i8 %60, i64 15
  %62 = load <16 x i8>, ptr %14, align 1
  %63 = add <16 x i8> %61, %62
  store <16 x i8> %63, ptr %12, align 1
  %64 = add i64 %i, 1
  %65 = getelementptr i8, ptr %12, i64 16
  %66 = getelementptr i8, ptr %13, i64 64
  %67 = getelementptr i8, ptr %14, i64 16
  %68 = icmp eq i64 %64, %8
  br i1 %68, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %69 = sub i64 %7, %10
  %70 = mul i64 1, %69
  %71 = getelementptr i8, ptr %1, i64 %70
  %72 = mul i64 4, %69
  %73 = getelementptr i8, ptr %3, i64 %72
  %74 = mul i64 1, %69
  %75 = getelementptr i8, ptr %5, i64 %74
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %82, %loop4 ]
  %76 = phi ptr [ %71, %then2 ], [ %83, %loop4 ]
  %77 = phi ptr [ %73, %then2 ], [ %84, %loop4 ]
  %78 = phi ptr [ %75, %then2 ], [ %85, %loop4 ]
  %79 = load i8, ptr %77, align 1
  %80 = load i8, ptr %78, align 1
  %81 = add i8 %79, %80
  store i8 %81, ptr %76, align 1
  %82 = add i64 %i6, 1
  %83 = getelementptr i8, ptr %76, i64 1
  %84 = getelementptr i8, ptr %77, i64 4
  %85 = getelementptr i8, ptr %78, i64 1
  %86 = icmp eq i64 %82, %10
  br i1 %86, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
