; a | a=float32[30,20,30].T
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
  %4 = getelementptr i64, ptr %strides, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 3
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 1
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %strides, i64 4
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i64, ptr %extents, i64 2
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr i64, ptr %strides, i64 5
  %19 = load i64, ptr %18, align 4
  %20 = mul i64 %19, 1
  %21 = mul i64 %19, 1
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after1, %nest
  %i = phi i64 [ 0, %nest ], [ %31, %after1 ]
  %22 = phi ptr [ %1, %nest ], [ %32, %after1 ]
  %23 = phi ptr [ %3, %nest ], [ %33, %after1 ]
  br label %while

after:                                            ; preds = %after1
  ret void

while:                                            ; preds = %after4, %loop
  %.0 = phi i64 [ 0, %loop ], [ %45, %after4 ]
  %24 = icmp ult i64 %.0, %11
  br i1 %24, label %do, label %after1

do:                                               ; preds = %while
  %25 = sub i64 %11, %.0
  %26 = call i64 @llvm.umin.i64(i64 %25, i64 32)
  %27 = mul i64 %13, %.0
  %28 = getelementptr i8, ptr %22, i64 %27
  %29 = mul i64 %15, %.0
  %30 = getelementptr i8, ptr %23, i64 %29
  br label %while2

after1:                                           ; preds = %while
  %31 = add i64 %i, 1
  %32 = getelementptr i8, ptr %22, i64 %5
  %33 = getelementptr i8, ptr %23, i64 %7
  %34 = icmp eq i64 %31, %9
  br i1 %34, label %after, label %loop

while2:                                           ; preds = %after6, %do
  %.011 = phi i64 [ 0, %do ], [ %55, %after6 ]
  %35 = icmp ult i64 %.011, %17
  br i1 %35, label %do3, label %after4

do3:                                              ; preds = %while2
  %36 = sub i64 %17, %.011
  %37 = call i64 @llvm.umin.i64(i64 %36, i64 128)
  %38 = mul i64 4, %.011
  %39 = getelementptr i8, ptr %28, i64 %38
  %40 = mul i64 %20, %.011
  %41 = getelementptr i8, ptr %30, i64 %40
  %42 = sub i64 %17, %.011
  %43 = add i64 %37, 15
  %44 = udiv i64 %43, 16
  br label %loop5

after4:                                           ; preds = %while2
  %45 = add i64 %.0, %26
  br label %while

loop5:                                            ; preds = %after9, %do3
  %i7 = phi i64 [ 0, %do3 ], [ %245, %after9 ]
  %46 = sub i64 %37, 16
  %47 = mul i64 %i7, 16
  %48 = call i64 @llvm.smin.i64(i64 %47, i64 %46)
  %49 = mul i64 4, %48
  %50 = getelementptr i8, ptr %39, i64 %49
  %51 = mul i64 %21, %48
  %52 = getelementptr i8, ptr %41, i64 %51
  %53 = add i64 %26, 15
  %54 = udiv i64 %53, 16
  br label %loop8

after6:                                           ; preds = %after9
  %55 = add i64 %.011, %37
  br label %while2

loop8:                                            ; preds = %loop8, %loop5
  %i10 = phi i64 [ 0, %loop5 ], [ %243, %loop8 ]
  %56 = sub i64 %26, 16
  %57 = mul i64 %i10, 16
  %58 = call i64 @llvm.smin.i64(i64 %57, i64 %56)
  %59 = mul i64 %13, %58
  %60 = getelementptr i8, ptr %50, i64 %59
  %61 = mul i64 %15, %58
  %62 = getelementptr i8, ptr %52, i64 %61
  %63 = mul i64 0, %19
  %64 = getelementptr i8, ptr %62, i64 %63
  %65 = load <16 x i32>, ptr %64, align 1
  %66 = getelementptr i8, ptr %64, i64 %19
  %67 = load <16 x i32>, ptr %66, align 1
  %68 = getelementptr i8, ptr %66, i64 %19
  %69 = load <16 x i32>, ptr %68, align 1
  %70 = getelementptr i8, ptr %68, i64 %19
  %71 = load <16 x i32>, ptr %70, align 1
  %72 = shufflevector <16 x i32> %65, <16 x i32> %69, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %73 = shufflevector <16 x i32> %65, <16 x i32> %69, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %74 = shufflevector <16 x i32> %67, <16 x i32> %71, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %75 = shufflevector <16 x i32> %67, <16 x i32> %71, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %76 = shufflevector <16 x i32> %72, <16 x i32> %74, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %77 = shufflevector <16 x i32> %72, <16 x i32> %74, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %78 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %79 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %80 = mul i64 4, %19
  %81 = getelementptr i8, ptr %62, i64 %80
  %82 = load <16 x i32>, ptr %81, align 1
  %83 = getelementptr i8, ptr %81, i64 %19
  %84 = load <16 x i32>, ptr %83, align 1
  %85 = getelementptr i8, ptr %83, i64 %19
  %86 = load <16 x i32>, ptr %85, align 1
  %87 = getelementptr i8, ptr %85, i64 %19
  %88 = load <16 x i32>, ptr %87, align 1
  %89 = shufflevector <16 x i32> %82, <16 x i32> %86, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %90 = shufflevector <16 x i32> %82, <16 x i32> %86, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %91 = shufflevector <16 x i32> %84, <16 x i32> %88, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %92 = shufflevector <16 x i32> %84, <16 x i32> %88, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %93 = shufflevector <16 x i32> %89, <16 x i32> %91, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %94 = shufflevector <16 x i32> %89, <16 x i32> %91, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %95 = shufflevector <16 x i32> %90, <16 x i32> %92, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %96 = shufflevector <16 x i32> %90, <16 x i32> %92, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %97 = mul i64 8, %19
  %98 = getelementptr i8, ptr %62, i64 %97
  %99 = load <16 x i32>, ptr %98, align 1
  %100 = getelementptr i8, ptr %98, i64 %19
  %101 = load <16 x i32>, ptr %100, align 1
  %102 = getelementptr i8, ptr %100, i64 %19
  %103 = load <16 x i32>, ptr %102, align 1
  %104 = getelementptr i8, ptr %102, i64 %19
  %105 = load <16 x i32>, ptr %104, align 1
  %106 = shufflevector <16 x i32> %99, <16 x i32> %103, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %107 = shufflevector <16 x i32> %99, <16 x i32> %103, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %108 = shufflevector <16 x i32> %101, <16 x i32> %105, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %109 = shufflevector <16 x i32> %101, <16 x i32> %105, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %110 = shufflevector <16 x i32> %106, <16 x i32> %108, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %111 = shufflevector <16 x i32> %106, <16 x i32> %108, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %112 = shufflevector <16 x i32> %107, <16 x i32> %109, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %113 = shufflevector <16 x i32> %107, <16 x i32> %109, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %114 = mul i64 12, %19
  %115 = getelementptr i8, ptr %62, i64 %114
  %116 = load <16 x i32>, ptr %115, align 1
  %117 = getelementptr i8, ptr %115, i64 %19
  %118 = load <16 x i32>, ptr %117, align 1
  %119 = getelementptr i8, ptr %117, i64 %19
  %120 = load <16 x i32>, ptr %119, align 1
  %121 = getelementptr i8, ptr %119, i64 %19
  %122 = load <16 x i32>, ptr %121, align 1
  %123 = shufflevector <16 x i32> %116, <16 x i32> %120, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %124 = shufflevector <16 x i32> %116, <16 x i32> %120, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %125 = shufflevector <16 x i32> %118, <16 x i32> %122, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %126 = shufflevector <16 x i32> %118, <16 x i32> %122, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %127 = shufflevector <16 x i32> %123, <16 x i32> %125, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %128 = shufflevector <16 x i32> %123, <16 x i32> %125, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %129 = shufflevector <16 x i32> %124, <16 x i32> %126, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %130 = shufflevector <16 x i32> %124, <16 x i32> %126, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %131 = shufflevector <16 x i32> %76, <16 x i32> %93, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %132 = shufflevector <16 x i32> %110, <16 x i32> %127, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %133 = shufflevector <16 x i32> %131, <16 x i32> %132, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %134 = shufflevector <16 x i32> %131, <16 x i32> %132, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %135 = shufflevector <16 x i32> %76, <16 x i32> %93, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %136 = shufflevector <16 x i32> %110, <16 x i32> %127, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %137 = shufflevector <16 x i32> %135, <16 x i32> %136, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %138 = shufflevector <16 x i32> %135, <16 x i32> %136, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %139 = shufflevector <16 x i32> %77, <16 x i32> %94, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %140 = shufflevector <16 x i32> %111, <16 x i32> %128, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %141 = shufflevector <16 x i32> %139, <16 x i32> %140, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %142 = shufflevector <16 x i32> %139, <16 x i32> %140, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %143 = shufflevector <16 x i32> %77, <16 x i32> %94, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %144 = shufflevector <16 x i32> %111, <16 x i32> %128, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %145 = shufflevector <16 x i32> %143, <16 x i32> %144, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %146 = shufflevector <16 x i32> %143, <16 x i32> %144, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %147 = shufflevector <16 x i32> %78, <16 x i32> %95, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %148 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %149 = shufflevector <16 x i32> %147, <16 x i32> %148, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %150 = shufflevector <16 x i32> %147, <16 x i32> %148, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %151 = shufflevector <16 x i32> %78, <16 x i32> %95, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %152 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %153 = shufflevector <16 x i32> %151, <16 x i32> %152, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %154 = shufflevector <16 x i32> %151, <16 x i32> %152, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %155 = shufflevector <16 x i32> %79, <16 x i32> %96, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %156 = shufflevector <16 x i32> %113, <16 x i32> %130, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %157 = shufflevector <16 x i32> %155, <16 x i32> %156, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %158 = shufflevector <16 x i32> %155, <16 x i32> %156, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %159 = shufflevector <16 x i32> %79, <16 x i32> %96, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %160 = shufflevector <16 x i32> %113, <16 x i32> %130, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %161 = shufflevector <16 x i32> %159, <16 x i32> %160, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %162 = shufflevector <16 x i32> %159, <16 x i32> %160, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %163 = mul i64 %13, 0
  %164 = getelementptr i8, ptr %60, i64 %163
  %165 = mul i64 %15, 0
  %166 = getelementptr i8, ptr %62, i64 %165
  %167 = bitcast <16 x i32> %133 to <16 x float>
  store <16 x float> %167, ptr %164, align 1
  %168 = mul i64 %13, 1
  %169 = getelementptr i8, ptr %60, i64 %168
  %170 = mul i64 %15, 1
  %171 = getelementptr i8, ptr %62, i64 %170
  %172 = bitcast <16 x i32> %141 to <16 x float>
  store <16 x float> %172, ptr %169, align 1
  %173 = mul i64 %13, 2
  %174 = getelementptr i8, ptr %60, i64 %173
  %175 = mul i64 %15, 2
  %176 = getelementptr i8, ptr %62, i64 %175
  %177 = bitcast <16 x i32> %149 to <16 x float>
  store <16 x float> %177, ptr %174, align 1
  %178 = mul i64 %13, 3
  %179 = getelementptr i8, ptr %60, i64 %178
  %180 = mul i64 %15, 3
  %181 = getelementptr i8, ptr %62, i64 %180
  %182 = bitcast <16 x i32> %157 to <16 x float>
  store <16 x float> %182, ptr %179, align 1
  %183 = mul i64 %13, 4
  %184 = getelementptr i8, ptr %60, i64 %183
  %185 = mul i64 %15, 4
  %186 = getelementptr i8, ptr %62, i64 %185
  %187 = bitcast <16 x i32> %134 to <16 x float>
  store <16 x float> %187, ptr %184, align 1
  %188 = mul i64 %13, 5
  %189 = getelementptr i8, ptr %60, i64 %188
  %190 = mul i64 %15, 5
  %191 = getelementptr i8, ptr %62, i64 %190
  %192 = bitcast <16 x i32> %142 to <16 x float>
  store <16 x float> %192, ptr %189, align 1
  %193 = mul i64 %13, 6
  %194 = getelementptr i8, ptr %60, i64 %193
  %195 = mul i64 %15, 6
  %196 = getelementptr i8, ptr %62, i64 %195
  %197 = bitcast <16 x i32> %150 to <16 x float>
  store <16 x float> %197, ptr %194, align 1
  %198 = mul i64 %13, 7
  %199 = getelementptr i8, ptr %60, i64 %198
  %200 = mul i64 %15, 7
  %201 = getelementptr i8, ptr %62, i64 %200
  %202 = bitcast <16 x i32> %158 to <16 x float>
  store <16 x float> %202, ptr %199, align 1
  %203 = mul i64 %13, 8
  %204 = getelementptr i8, ptr %60, i64 %203
  %205 = mul i64 %15, 8
  %206 = getelementptr i8, ptr %62, i64 %205
  %207 = bitcast <16 x i32> %137 to <16 x float>
  store <16 x float> %207, ptr %204, align 1
  %208 = mul i64 %13, 9
  %209 = getelementptr i8, ptr %60, i64 %208
  %210 = mul i64 %15, 9
  %211 = getelementptr i8, ptr %62, i64 %210
  %212 = bitcast <16 x i32> %145 to <16 x float>
  store <16 x float> %212, ptr %209, align 1
  %213 = mul i64 %13, 10
  %214 = getelementptr i8, ptr %60, i64 %213
  %215 = mul i64 %15, 10
  %216 = getelementptr i8, ptr %62, i64 %215
  %217 = bitcast <16 x i32> %153 to <16 x float>
  store <16 x float> %217, ptr %214, align 1
  %218 = mul i64 %13, 11
  %219 = getelementptr i8, ptr %60, i64 %218
  %220 = mul i64 %15, 11
  %221 = getelementptr i8, ptr %62, i64 %220
  %222 = bitcast <16 x i32> %161 to <16 x float>
  store <16 x float> %222, ptr %219, align 1
  %223 = mul i64 %13, 12
  %224 = getelementptr i8, ptr %60, i64 %223
  %225 = mul i64 %15, 12
  %226 = getelementptr i8, ptr %62, i64 %225
  %227 = bitcast <16 x i32> %138 to <16 x float>
  store <16 x float> %227, ptr %224, align 1
  %228 = mul i64 %13, 13
  %229 = getelementptr i8, ptr %60, i64 %228
  %230 = mul i64 %15, 13
  %231 = getelementptr i8, ptr %62, i64 %230
  %232 = bitcast <16 x i32> %146 to <16 x float>
  store <16 x float> %232, ptr %229, align 1
  %233 = mul i64 %13, 14
  %234 = getelementptr i8, ptr %60, i64 %233
  %235 = mul i64 %15, 14
  %236 = getelementptr i8, ptr %62, i64 %235
  %237 = bitcast <16 x i32> %154 to <16 x float>
  store <16 x float> %237, ptr %234, align 1
  %238 = mul i64 %13, 15
  %239 = getelementptr i8, ptr %60, i64 %238
  %240 = mul i64 %15, 15
  %241 = getelementptr i8, ptr %62, i64 %240
  %242 = bitcast <16 x i32> %162 to <16 x float>
  store <16 x float> %242, ptr %239, align 1
  %243 = add i64 %i10, 1
  %244 = icmp eq i64 %243, %54
  br i1 %244, label %after9, label %loop8

after9:                                           ; preds = %loop8
  %245 = add i64 %i7, 1
  %246 = icmp eq i64 %245, %44
  br i1 %246, label %after6, label %loop5
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
