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
  %i7 = phi i64 [ 0, %do3 ], [ %277, %after9 ]
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
  %i10 = phi i64 [ 0, %loop5 ], [ %275, %loop8 ]
  %56 = sub i64 %26, 16
  %57 = mul i64 %i10, 16
  %58 = call i64 @llvm.smin.i64(i64 %57, i64 %56)
  %59 = mul i64 %13, %58
  %60 = getelementptr i8, ptr %50, i64 %59
  %61 = mul i64 %15, %58
  %62 = getelementptr i8, ptr %52, i64 %61
  %63 = mul i64 0, %19
  %64 = getelementptr i8, ptr %62, i64 %63
  %65 = load <16 x float>, ptr %64, align 1
  %66 = bitcast <16 x float> %65 to <16 x i32>
  %67 = getelementptr i8, ptr %64, i64 %19
  %68 = load <16 x float>, ptr %67, align 1
  %69 = bitcast <16 x float> %68 to <16 x i32>
  %70 = getelementptr i8, ptr %67, i64 %19
  %71 = load <16 x float>, ptr %70, align 1
  %72 = bitcast <16 x float> %71 to <16 x i32>
  %73 = getelementptr i8, ptr %70, i64 %19
  %74 = load <16 x float>, ptr %73, align 1
  %75 = bitcast <16 x float> %74 to <16 x i32>
  %76 = shufflevector <16 x i32> %66, <16 x i32> %72, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %77 = shufflevector <16 x i32> %66, <16 x i32> %72, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %78 = shufflevector <16 x i32> %69, <16 x i32> %75, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %79 = shufflevector <16 x i32> %69, <16 x i32> %75, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %80 = shufflevector <16 x i32> %76, <16 x i32> %78, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %81 = shufflevector <16 x i32> %76, <16 x i32> %78, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %82 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %83 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %84 = mul i64 4, %19
  %85 = getelementptr i8, ptr %62, i64 %84
  %86 = load <16 x float>, ptr %85, align 1
  %87 = bitcast <16 x float> %86 to <16 x i32>
  %88 = getelementptr i8, ptr %85, i64 %19
  %89 = load <16 x float>, ptr %88, align 1
  %90 = bitcast <16 x float> %89 to <16 x i32>
  %91 = getelementptr i8, ptr %88, i64 %19
  %92 = load <16 x float>, ptr %91, align 1
  %93 = bitcast <16 x float> %92 to <16 x i32>
  %94 = getelementptr i8, ptr %91, i64 %19
  %95 = load <16 x float>, ptr %94, align 1
  %96 = bitcast <16 x float> %95 to <16 x i32>
  %97 = shufflevector <16 x i32> %87, <16 x i32> %93, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %98 = shufflevector <16 x i32> %87, <16 x i32> %93, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %99 = shufflevector <16 x i32> %90, <16 x i32> %96, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %100 = shufflevector <16 x i32> %90, <16 x i32> %96, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %101 = shufflevector <16 x i32> %97, <16 x i32> %99, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %102 = shufflevector <16 x i32> %97, <16 x i32> %99, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %103 = shufflevector <16 x i32> %98, <16 x i32> %100, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %104 = shufflevector <16 x i32> %98, <16 x i32> %100, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %105 = mul i64 8, %19
  %106 = getelementptr i8, ptr %62, i64 %105
  %107 = load <16 x float>, ptr %106, align 1
  %108 = bitcast <16 x float> %107 to <16 x i32>
  %109 = getelementptr i8, ptr %106, i64 %19
  %110 = load <16 x float>, ptr %109, align 1
  %111 = bitcast <16 x float> %110 to <16 x i32>
  %112 = getelementptr i8, ptr %109, i64 %19
  %113 = load <16 x float>, ptr %112, align 1
  %114 = bitcast <16 x float> %113 to <16 x i32>
  %115 = getelementptr i8, ptr %112, i64 %19
  %116 = load <16 x float>, ptr %115, align 1
  %117 = bitcast <16 x float> %116 to <16 x i32>
  %118 = shufflevector <16 x i32> %108, <16 x i32> %114, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %119 = shufflevector <16 x i32> %108, <16 x i32> %114, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %120 = shufflevector <16 x i32> %111, <16 x i32> %117, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %121 = shufflevector <16 x i32> %111, <16 x i32> %117, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %122 = shufflevector <16 x i32> %118, <16 x i32> %120, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %123 = shufflevector <16 x i32> %118, <16 x i32> %120, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %124 = shufflevector <16 x i32> %119, <16 x i32> %121, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %125 = shufflevector <16 x i32> %119, <16 x i32> %121, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %126 = mul i64 12, %19
  %127 = getelementptr i8, ptr %62, i64 %126
  %128 = load <16 x float>, ptr %127, align 1
  %129 = bitcast <16 x float> %128 to <16 x i32>
  %130 = getelementptr i8, ptr %127, i64 %19
  %131 = load <16 x float>, ptr %130, align 1
  %132 = bitcast <16 x float> %131 to <16 x i32>
  %133 = getelementptr i8, ptr %130, i64 %19
  %134 = load <16 x float>, ptr %133, align 1
  %135 = bitcast <16 x float> %134 to <16 x i32>
  %136 = getelementptr i8, ptr %133, i64 %19
  %137 = load <16 x float>, ptr %136, align 1
  %138 = bitcast <16 x float> %137 to <16 x i32>
  %139 = shufflevector <16 x i32> %129, <16 x i32> %135, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %140 = shufflevector <16 x i32> %129, <16 x i32> %135, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %141 = shufflevector <16 x i32> %132, <16 x i32> %138, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %142 = shufflevector <16 x i32> %132, <16 x i32> %138, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %143 = shufflevector <16 x i32> %139, <16 x i32> %141, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %144 = shufflevector <16 x i32> %139, <16 x i32> %141, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %145 = shufflevector <16 x i32> %140, <16 x i32> %142, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %146 = shufflevector <16 x i32> %140, <16 x i32> %142, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %147 = shufflevector <16 x i32> %80, <16 x i32> %101, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %148 = shufflevector <16 x i32> %122, <16 x i32> %143, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %149 = shufflevector <16 x i32> %147, <16 x i32> %148, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %150 = shufflevector <16 x i32> %147, <16 x i32> %148, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %151 = shufflevector <16 x i32> %80, <16 x i32> %101, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %152 = shufflevector <16 x i32> %122, <16 x i32> %143, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %153 = shufflevector <16 x i32> %151, <16 x i32> %152, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %154 = shufflevector <16 x i32> %151, <16 x i32> %152, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %155 = shufflevector <16 x i32> %81, <16 x i32> %102, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %156 = shufflevector <16 x i32> %123, <16 x i32> %144, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %157 = shufflevector <16 x i32> %155, <16 x i32> %156, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %158 = shufflevector <16 x i32> %155, <16 x i32> %156, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %159 = shufflevector <16 x i32> %81, <16 x i32> %102, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %160 = shufflevector <16 x i32> %123, <16 x i32> %144, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %161 = shufflevector <16 x i32> %159, <16 x i32> %160, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %162 = shufflevector <16 x i32> %159, <16 x i32> %160, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %163 = shufflevector <16 x i32> %82, <16 x i32> %103, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %164 = shufflevector <16 x i32> %124, <16 x i32> %145, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %165 = shufflevector <16 x i32> %163, <16 x i32> %164, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %166 = shufflevector <16 x i32> %163, <16 x i32> %164, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %167 = shufflevector <16 x i32> %82, <16 x i32> %103, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %168 = shufflevector <16 x i32> %124, <16 x i32> %145, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %169 = shufflevector <16 x i32> %167, <16 x i32> %168, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %170 = shufflevector <16 x i32> %167, <16 x i32> %168, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %171 = shufflevector <16 x i32> %83, <16 x i32> %104, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %172 = shufflevector <16 x i32> %125, <16 x i32> %146, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %173 = shufflevector <16 x i32> %171, <16 x i32> %172, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %174 = shufflevector <16 x i32> %171, <16 x i32> %172, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %175 = shufflevector <16 x i32> %83, <16 x i32> %104, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %176 = shufflevector <16 x i32> %125, <16 x i32> %146, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %177 = shufflevector <16 x i32> %175, <16 x i32> %176, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %178 = shufflevector <16 x i32> %175, <16 x i32> %176, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %179 = bitcast <16 x i32> %149 to <16 x float>
  %180 = mul i64 %13, 0
  %181 = getelementptr i8, ptr %60, i64 %180
  %182 = mul i64 %15, 0
  %183 = getelementptr i8, ptr %62, i64 %182
  %184 = getelementptr i8, ptr %181, i64 64
  call void @llvm.prefetch.p0(ptr %184, i32 1, i32 3, i32 1)
  store <16 x float> %179, ptr %181, align 1
  %185 = bitcast <16 x i32> %157 to <16 x float>
  %186 = mul i64 %13, 1
  %187 = getelementptr i8, ptr %60, i64 %186
  %188 = mul i64 %15, 1
  %189 = getelementptr i8, ptr %62, i64 %188
  %190 = getelementptr i8, ptr %187, i64 64
  call void @llvm.prefetch.p0(ptr %190, i32 1, i32 3, i32 1)
  store <16 x float> %185, ptr %187, align 1
  %191 = bitcast <16 x i32> %165 to <16 x float>
  %192 = mul i64 %13, 2
  %193 = getelementptr i8, ptr %60, i64 %192
  %194 = mul i64 %15, 2
  %195 = getelementptr i8, ptr %62, i64 %194
  %196 = getelementptr i8, ptr %193, i64 64
  call void @llvm.prefetch.p0(ptr %196, i32 1, i32 3, i32 1)
  store <16 x float> %191, ptr %193, align 1
  %197 = bitcast <16 x i32> %173 to <16 x float>
  %198 = mul i64 %13, 3
  %199 = getelementptr i8, ptr %60, i64 %198
  %200 = mul i64 %15, 3
  %201 = getelementptr i8, ptr %62, i64 %200
  %202 = getelementptr i8, ptr %199, i64 64
  call void @llvm.prefetch.p0(ptr %202, i32 1, i32 3, i32 1)
  store <16 x float> %197, ptr %199, align 1
  %203 = bitcast <16 x i32> %150 to <16 x float>
  %204 = mul i64 %13, 4
  %205 = getelementptr i8, ptr %60, i64 %204
  %206 = mul i64 %15, 4
  %207 = getelementptr i8, ptr %62, i64 %206
  %208 = getelementptr i8, ptr %205, i64 64
  call void @llvm.prefetch.p0(ptr %208, i32 1, i32 3, i32 1)
  store <16 x float> %203, ptr %205, align 1
  %209 = bitcast <16 x i32> %158 to <16 x float>
  %210 = mul i64 %13, 5
  %211 = getelementptr i8, ptr %60, i64 %210
  %212 = mul i64 %15, 5
  %213 = getelementptr i8, ptr %62, i64 %212
  %214 = getelementptr i8, ptr %211, i64 64
  call void @llvm.prefetch.p0(ptr %214, i32 1, i32 3, i32 1)
  store <16 x float> %209, ptr %211, align 1
  %215 = bitcast <16 x i32> %166 to <16 x float>
  %216 = mul i64 %13, 6
  %217 = getelementptr i8, ptr %60, i64 %216
  %218 = mul i64 %15, 6
  %219 = getelementptr i8, ptr %62, i64 %218
  %220 = getelementptr i8, ptr %217, i64 64
  call void @llvm.prefetch.p0(ptr %220, i32 1, i32 3, i32 1)
  store <16 x float> %215, ptr %217, align 1
  %221 = bitcast <16 x i32> %174 to <16 x float>
  %222 = mul i64 %13, 7
  %223 = getelementptr i8, ptr %60, i64 %222
  %224 = mul i64 %15, 7
  %225 = getelementptr i8, ptr %62, i64 %224
  %226 = getelementptr i8, ptr %223, i64 64
  call void @llvm.prefetch.p0(ptr %226, i32 1, i32 3, i32 1)
  store <16 x float> %221, ptr %223, align 1
  %227 = bitcast <16 x i32> %153 to <16 x float>
  %228 = mul i64 %13, 8
  %229 = getelementptr i8, ptr %60, i64 %228
  %230 = mul i64 %15, 8
  %231 = getelementptr i8, ptr %62, i64 %230
  %232 = getelementptr i8, ptr %229, i64 64
  call void @llvm.prefetch.p0(ptr %232, i32 1, i32 3, i32 1)
  store <16 x float> %227, ptr %229, align 1
  %233 = bitcast <16 x i32> %161 to <16 x float>
  %234 = mul i64 %13, 9
  %235 = getelementptr i8, ptr %60, i64 %234
  %236 = mul i64 %15, 9
  %237 = getelementptr i8, ptr %62, i64 %236
  %238 = getelementptr i8, ptr %235, i64 64
  call void @llvm.prefetch.p0(ptr %238, i32 1, i32 3, i32 1)
  store <16 x float> %233, ptr %235, align 1
  %239 = bitcast <16 x i32> %169 to <16 x float>
  %240 = mul i64 %13, 10
  %241 = getelementptr i8, ptr %60, i64 %240
  %242 = mul i64 %15, 10
  %243 = getelementptr i8, ptr %62, i64 %242
  %244 = getelementptr i8, ptr %241, i64 64
  call void @llvm.prefetch.p0(ptr %244, i32 1, i32 3, i32 1)
  store <16 x float> %239, ptr %241, align 1
  %245 = bitcast <16 x i32> %177 to <16 x float>
  %246 = mul i64 %13, 11
  %247 = getelementptr i8, ptr %60, i64 %246
  %248 = mul i64 %15, 11
  %249 = getelementptr i8, ptr %62, i64 %248
  %250 = getelementptr i8, ptr %247, i64 64
  call void @llvm.prefetch.p0(ptr %250, i32 1, i32 3, i32 1)
  store <16 x float> %245, ptr %247, align 1
  %251 = bitcast <16 x i32> %154 to <16 x float>
  %252 = mul i64 %13, 12
  %253 = getelementptr i8, ptr %60, i64 %252
  %254 = mul i64 %15, 12
  %255 = getelementptr i8, ptr %62, i64 %254
  %256 = getelementptr i8, ptr %253, i64 64
  call void @llvm.prefetch.p0(ptr %256, i32 1, i32 3, i32 1)
  store <16 x float> %251, ptr %253, align 1
  %257 = bitcast <16 x i32> %162 to <16 x float>
  %258 = mul i64 %13, 13
  %259 = getelementptr i8, ptr %60, i64 %258
  %260 = mul i64 %15, 13
  %261 = getelementptr i8, ptr %62, i64 %260
  %262 = getelementptr i8, ptr %259, i64 64
  call void @llvm.prefetch.p0(ptr %262, i32 1, i32 3, i32 1)
  store <16 x float> %257, ptr %259, align 1
  %263 = bitcast <16 x i32> %170 to <16 x float>
  %264 = mul i64 %13, 14
  %265 = getelementptr i8, ptr %60, i64 %264
  %266 = mul i64 %15, 14
  %267 = getelementptr i8, ptr %62, i64 %266
  %268 = getelementptr i8, ptr %265, i64 64
  call void @llvm.prefetch.p0(ptr %268, i32 1, i32 3, i32 1)
  store <16 x float> %263, ptr %265, align 1
  %269 = bitcast <16 x i32> %178 to <16 x float>
  %270 = mul i64 %13, 15
  %271 = getelementptr i8, ptr %60, i64 %270
  %272 = mul i64 %15, 15
  %273 = getelementptr i8, ptr %62, i64 %272
  %274 = getelementptr i8, ptr %271, i64 64
  call void @llvm.prefetch.p0(ptr %274, i32 1, i32 3, i32 1)
  store <16 x float> %269, ptr %271, align 1
  %275 = add i64 %i10, 1
  %276 = icmp eq i64 %275, %54
  br i1 %276, label %after9, label %loop8

after9:                                           ; preds = %loop8
  %277 = add i64 %i7, 1
  %278 = icmp eq i64 %277, %44
  br i1 %278, label %after6, label %loop5
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
