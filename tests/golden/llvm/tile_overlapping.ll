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
  %.0 = phi i64 [ 0, %loop ], [ %44, %after4 ]
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
  %.011 = phi i64 [ 0, %do ], [ %54, %after6 ]
  %35 = icmp ult i64 %.011, %17
  br i1 %35, label %do3, label %after4

do3:                                              ; preds = %while2
  %36 = sub i64 %17, %.011
  %37 = call i64 @llvm.umin.i64(i64 %36, i64 128)
  %38 = mul i64 4, %.011
  %39 = getelementptr i8, ptr %28, i64 %38
  %40 = mul i64 %20, %.011
  %41 = getelementptr i8, ptr %30, i64 %40
  %42 = add i64 %37, 15
  %43 = udiv i64 %42, 16
  br label %loop5

after4:                                           ; preds = %while2
  %44 = add i64 %.0, %26
  br label %while

loop5:                                            ; preds = %after9, %do3
  %i7 = phi i64 [ 0, %do3 ], [ %244, %after9 ]
  %45 = sub i64 %37, 16
  %46 = mul i64 %i7, 16
  %47 = call i64 @llvm.smin.i64(i64 %46, i64 %45)
  %48 = mul i64 4, %47
  %49 = getelementptr i8, ptr %39, i64 %48
  %50 = mul i64 %21, %47
  %51 = getelementptr i8, ptr %41, i64 %50
  %52 = add i64 %26, 15
  %53 = udiv i64 %52, 16
  br label %loop8

after6:                                           ; preds = %after9
  %54 = add i64 %.011, %37
  br label %while2

loop8:                                            ; preds = %loop8, %loop5
  %i10 = phi i64 [ 0, %loop5 ], [ %242, %loop8 ]
  %55 = sub i64 %26, 16
  %56 = mul i64 %i10, 16
  %57 = call i64 @llvm.smin.i64(i64 %56, i64 %55)
  %58 = mul i64 %13, %57
  %59 = getelementptr i8, ptr %49, i64 %58
  %60 = mul i64 %15, %57
  %61 = getelementptr i8, ptr %51, i64 %60
  %62 = mul i64 0, %19
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = load <16 x i32>, ptr %63, align 1
  %65 = getelementptr i8, ptr %63, i64 %19
  %66 = load <16 x i32>, ptr %65, align 1
  %67 = getelementptr i8, ptr %65, i64 %19
  %68 = load <16 x i32>, ptr %67, align 1
  %69 = getelementptr i8, ptr %67, i64 %19
  %70 = load <16 x i32>, ptr %69, align 1
  %71 = shufflevector <16 x i32> %64, <16 x i32> %68, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %72 = shufflevector <16 x i32> %64, <16 x i32> %68, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %73 = shufflevector <16 x i32> %66, <16 x i32> %70, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %74 = shufflevector <16 x i32> %66, <16 x i32> %70, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %75 = shufflevector <16 x i32> %71, <16 x i32> %73, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %76 = shufflevector <16 x i32> %71, <16 x i32> %73, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %77 = shufflevector <16 x i32> %72, <16 x i32> %74, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %78 = shufflevector <16 x i32> %72, <16 x i32> %74, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %79 = mul i64 4, %19
  %80 = getelementptr i8, ptr %61, i64 %79
  %81 = load <16 x i32>, ptr %80, align 1
  %82 = getelementptr i8, ptr %80, i64 %19
  %83 = load <16 x i32>, ptr %82, align 1
  %84 = getelementptr i8, ptr %82, i64 %19
  %85 = load <16 x i32>, ptr %84, align 1
  %86 = getelementptr i8, ptr %84, i64 %19
  %87 = load <16 x i32>, ptr %86, align 1
  %88 = shufflevector <16 x i32> %81, <16 x i32> %85, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %89 = shufflevector <16 x i32> %81, <16 x i32> %85, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %90 = shufflevector <16 x i32> %83, <16 x i32> %87, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %91 = shufflevector <16 x i32> %83, <16 x i32> %87, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %92 = shufflevector <16 x i32> %88, <16 x i32> %90, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %93 = shufflevector <16 x i32> %88, <16 x i32> %90, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %94 = shufflevector <16 x i32> %89, <16 x i32> %91, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %95 = shufflevector <16 x i32> %89, <16 x i32> %91, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %96 = mul i64 8, %19
  %97 = getelementptr i8, ptr %61, i64 %96
  %98 = load <16 x i32>, ptr %97, align 1
  %99 = getelementptr i8, ptr %97, i64 %19
  %100 = load <16 x i32>, ptr %99, align 1
  %101 = getelementptr i8, ptr %99, i64 %19
  %102 = load <16 x i32>, ptr %101, align 1
  %103 = getelementptr i8, ptr %101, i64 %19
  %104 = load <16 x i32>, ptr %103, align 1
  %105 = shufflevector <16 x i32> %98, <16 x i32> %102, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %106 = shufflevector <16 x i32> %98, <16 x i32> %102, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %107 = shufflevector <16 x i32> %100, <16 x i32> %104, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %108 = shufflevector <16 x i32> %100, <16 x i32> %104, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %109 = shufflevector <16 x i32> %105, <16 x i32> %107, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %110 = shufflevector <16 x i32> %105, <16 x i32> %107, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %111 = shufflevector <16 x i32> %106, <16 x i32> %108, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %112 = shufflevector <16 x i32> %106, <16 x i32> %108, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %113 = mul i64 12, %19
  %114 = getelementptr i8, ptr %61, i64 %113
  %115 = load <16 x i32>, ptr %114, align 1
  %116 = getelementptr i8, ptr %114, i64 %19
  %117 = load <16 x i32>, ptr %116, align 1
  %118 = getelementptr i8, ptr %116, i64 %19
  %119 = load <16 x i32>, ptr %118, align 1
  %120 = getelementptr i8, ptr %118, i64 %19
  %121 = load <16 x i32>, ptr %120, align 1
  %122 = shufflevector <16 x i32> %115, <16 x i32> %119, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %123 = shufflevector <16 x i32> %115, <16 x i32> %119, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %124 = shufflevector <16 x i32> %117, <16 x i32> %121, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %125 = shufflevector <16 x i32> %117, <16 x i32> %121, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %126 = shufflevector <16 x i32> %122, <16 x i32> %124, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %127 = shufflevector <16 x i32> %122, <16 x i32> %124, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %128 = shufflevector <16 x i32> %123, <16 x i32> %125, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %129 = shufflevector <16 x i32> %123, <16 x i32> %125, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %130 = shufflevector <16 x i32> %75, <16 x i32> %92, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %131 = shufflevector <16 x i32> %109, <16 x i32> %126, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %132 = shufflevector <16 x i32> %130, <16 x i32> %131, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %133 = shufflevector <16 x i32> %130, <16 x i32> %131, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %134 = shufflevector <16 x i32> %75, <16 x i32> %92, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %135 = shufflevector <16 x i32> %109, <16 x i32> %126, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %136 = shufflevector <16 x i32> %134, <16 x i32> %135, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %137 = shufflevector <16 x i32> %134, <16 x i32> %135, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %138 = shufflevector <16 x i32> %76, <16 x i32> %93, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %139 = shufflevector <16 x i32> %110, <16 x i32> %127, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %140 = shufflevector <16 x i32> %138, <16 x i32> %139, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %141 = shufflevector <16 x i32> %138, <16 x i32> %139, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %142 = shufflevector <16 x i32> %76, <16 x i32> %93, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %143 = shufflevector <16 x i32> %110, <16 x i32> %127, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %144 = shufflevector <16 x i32> %142, <16 x i32> %143, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %145 = shufflevector <16 x i32> %142, <16 x i32> %143, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %146 = shufflevector <16 x i32> %77, <16 x i32> %94, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %147 = shufflevector <16 x i32> %111, <16 x i32> %128, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %148 = shufflevector <16 x i32> %146, <16 x i32> %147, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %149 = shufflevector <16 x i32> %146, <16 x i32> %147, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %150 = shufflevector <16 x i32> %77, <16 x i32> %94, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %151 = shufflevector <16 x i32> %111, <16 x i32> %128, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %152 = shufflevector <16 x i32> %150, <16 x i32> %151, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %153 = shufflevector <16 x i32> %150, <16 x i32> %151, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %154 = shufflevector <16 x i32> %78, <16 x i32> %95, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %155 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %156 = shufflevector <16 x i32> %154, <16 x i32> %155, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %157 = shufflevector <16 x i32> %154, <16 x i32> %155, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %158 = shufflevector <16 x i32> %78, <16 x i32> %95, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %159 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %160 = shufflevector <16 x i32> %158, <16 x i32> %159, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %161 = shufflevector <16 x i32> %158, <16 x i32> %159, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %162 = mul i64 %13, 0
  %163 = getelementptr i8, ptr %59, i64 %162
  %164 = mul i64 %15, 0
  %165 = getelementptr i8, ptr %61, i64 %164
  %166 = bitcast <16 x i32> %132 to <16 x float>
  store <16 x float> %166, ptr %163, align 1
  %167 = mul i64 %13, 1
  %168 = getelementptr i8, ptr %59, i64 %167
  %169 = mul i64 %15, 1
  %170 = getelementptr i8, ptr %61, i64 %169
  %171 = bitcast <16 x i32> %140 to <16 x float>
  store <16 x float> %171, ptr %168, align 1
  %172 = mul i64 %13, 2
  %173 = getelementptr i8, ptr %59, i64 %172
  %174 = mul i64 %15, 2
  %175 = getelementptr i8, ptr %61, i64 %174
  %176 = bitcast <16 x i32> %148 to <16 x float>
  store <16 x float> %176, ptr %173, align 1
  %177 = mul i64 %13, 3
  %178 = getelementptr i8, ptr %59, i64 %177
  %179 = mul i64 %15, 3
  %180 = getelementptr i8, ptr %61, i64 %179
  %181 = bitcast <16 x i32> %156 to <16 x float>
  store <16 x float> %181, ptr %178, align 1
  %182 = mul i64 %13, 4
  %183 = getelementptr i8, ptr %59, i64 %182
  %184 = mul i64 %15, 4
  %185 = getelementptr i8, ptr %61, i64 %184
  %186 = bitcast <16 x i32> %133 to <16 x float>
  store <16 x float> %186, ptr %183, align 1
  %187 = mul i64 %13, 5
  %188 = getelementptr i8, ptr %59, i64 %187
  %189 = mul i64 %15, 5
  %190 = getelementptr i8, ptr %61, i64 %189
  %191 = bitcast <16 x i32> %141 to <16 x float>
  store <16 x float> %191, ptr %188, align 1
  %192 = mul i64 %13, 6
  %193 = getelementptr i8, ptr %59, i64 %192
  %194 = mul i64 %15, 6
  %195 = getelementptr i8, ptr %61, i64 %194
  %196 = bitcast <16 x i32> %149 to <16 x float>
  store <16 x float> %196, ptr %193, align 1
  %197 = mul i64 %13, 7
  %198 = getelementptr i8, ptr %59, i64 %197
  %199 = mul i64 %15, 7
  %200 = getelementptr i8, ptr %61, i64 %199
  %201 = bitcast <16 x i32> %157 to <16 x float>
  store <16 x float> %201, ptr %198, align 1
  %202 = mul i64 %13, 8
  %203 = getelementptr i8, ptr %59, i64 %202
  %204 = mul i64 %15, 8
  %205 = getelementptr i8, ptr %61, i64 %204
  %206 = bitcast <16 x i32> %136 to <16 x float>
  store <16 x float> %206, ptr %203, align 1
  %207 = mul i64 %13, 9
  %208 = getelementptr i8, ptr %59, i64 %207
  %209 = mul i64 %15, 9
  %210 = getelementptr i8, ptr %61, i64 %209
  %211 = bitcast <16 x i32> %144 to <16 x float>
  store <16 x float> %211, ptr %208, align 1
  %212 = mul i64 %13, 10
  %213 = getelementptr i8, ptr %59, i64 %212
  %214 = mul i64 %15, 10
  %215 = getelementptr i8, ptr %61, i64 %214
  %216 = bitcast <16 x i32> %152 to <16 x float>
  store <16 x float> %216, ptr %213, align 1
  %217 = mul i64 %13, 11
  %218 = getelementptr i8, ptr %59, i64 %217
  %219 = mul i64 %15, 11
  %220 = getelementptr i8, ptr %61, i64 %219
  %221 = bitcast <16 x i32> %160 to <16 x float>
  store <16 x float> %221, ptr %218, align 1
  %222 = mul i64 %13, 12
  %223 = getelementptr i8, ptr %59, i64 %222
  %224 = mul i64 %15, 12
  %225 = getelementptr i8, ptr %61, i64 %224
  %226 = bitcast <16 x i32> %137 to <16 x float>
  store <16 x float> %226, ptr %223, align 1
  %227 = mul i64 %13, 13
  %228 = getelementptr i8, ptr %59, i64 %227
  %229 = mul i64 %15, 13
  %230 = getelementptr i8, ptr %61, i64 %229
  %231 = bitcast <16 x i32> %145 to <16 x float>
  store <16 x float> %231, ptr %228, align 1
  %232 = mul i64 %13, 14
  %233 = getelementptr i8, ptr %59, i64 %232
  %234 = mul i64 %15, 14
  %235 = getelementptr i8, ptr %61, i64 %234
  %236 = bitcast <16 x i32> %153 to <16 x float>
  store <16 x float> %236, ptr %233, align 1
  %237 = mul i64 %13, 15
  %238 = getelementptr i8, ptr %59, i64 %237
  %239 = mul i64 %15, 15
  %240 = getelementptr i8, ptr %61, i64 %239
  %241 = bitcast <16 x i32> %161 to <16 x float>
  store <16 x float> %241, ptr %238, align 1
  %242 = add i64 %i10, 1
  %243 = icmp eq i64 %242, %53
  br i1 %243, label %after9, label %loop8

after9:                                           ; preds = %loop8
  %244 = add i64 %i7, 1
  %245 = icmp eq i64 %244, %43
  br i1 %245, label %after6, label %loop5
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
