; a | a=uint8[1000,1000,3](1,0,2)
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
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 3
  %13 = load i64, ptr %12, align 4
  %14 = mul i64 %13, 1
  %15 = mul i64 %13, 1
  br label %nest

nest:                                             ; preds = %entry
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %33, %after3 ]
  %16 = icmp ult i64 %.0, %5
  br i1 %16, label %do, label %after

do:                                               ; preds = %while
  %17 = sub i64 %5, %.0
  %18 = call i64 @llvm.umin.i64(i64 %17, i64 32)
  %19 = mul i64 %7, %.0
  %20 = getelementptr i8, ptr %1, i64 %19
  %21 = mul i64 %9, %.0
  %22 = getelementptr i8, ptr %3, i64 %21
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after4, %do
  %.012 = phi i64 [ 0, %do ], [ %47, %after4 ]
  %23 = icmp ult i64 %.012, %11
  br i1 %23, label %do2, label %after3

do2:                                              ; preds = %while1
  %24 = sub i64 %11, %.012
  %25 = call i64 @llvm.umin.i64(i64 %24, i64 128)
  %26 = mul i64 3, %.012
  %27 = getelementptr i8, ptr %20, i64 %26
  %28 = mul i64 %14, %.012
  %29 = getelementptr i8, ptr %22, i64 %28
  %30 = sub i64 %11, %.012
  %31 = add i64 %25, 15
  %32 = udiv i64 %31, 16
  br label %loop

after3:                                           ; preds = %while1
  %33 = add i64 %.0, %18
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %418, %after10 ]
  %34 = sub i64 %25, 16
  %35 = mul i64 %i, 16
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 %34)
  %37 = mul i64 3, %36
  %38 = getelementptr i8, ptr %27, i64 %37
  %39 = mul i64 %15, %36
  %40 = getelementptr i8, ptr %29, i64 %39
  %41 = mul i64 %13, 32
  %42 = getelementptr i8, ptr %40, i64 %41
  %43 = mul i64 %18, 3
  %44 = add i64 %43, 0
  %45 = udiv i64 %44, 64
  %46 = icmp ne i64 %45, 0
  br i1 %46, label %then, label %after5

after4:                                           ; preds = %after10
  %47 = add i64 %.012, %25
  br label %while1

then:                                             ; preds = %loop
  %48 = mul i64 %45, 64
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %49 = add i64 %18, 15
  %50 = udiv i64 %49, 16
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %67, %loop6 ]
  %51 = getelementptr i8, ptr %42, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %51, i32 0, i32 2, i32 1)
  %52 = getelementptr i8, ptr %51, i64 %13
  call void @llvm.prefetch.p0(ptr %52, i32 0, i32 2, i32 1)
  %53 = getelementptr i8, ptr %52, i64 %13
  call void @llvm.prefetch.p0(ptr %53, i32 0, i32 2, i32 1)
  %54 = getelementptr i8, ptr %53, i64 %13
  call void @llvm.prefetch.p0(ptr %54, i32 0, i32 2, i32 1)
  %55 = getelementptr i8, ptr %54, i64 %13
  call void @llvm.prefetch.p0(ptr %55, i32 0, i32 2, i32 1)
  %56 = getelementptr i8, ptr %55, i64 %13
  call void @llvm.prefetch.p0(ptr %56, i32 0, i32 2, i32 1)
  %57 = getelementptr i8, ptr %56, i64 %13
  call void @llvm.prefetch.p0(ptr %57, i32 0, i32 2, i32 1)
  %58 = getelementptr i8, ptr %57, i64 %13
  call void @llvm.prefetch.p0(ptr %58, i32 0, i32 2, i32 1)
  %59 = getelementptr i8, ptr %58, i64 %13
  call void @llvm.prefetch.p0(ptr %59, i32 0, i32 2, i32 1)
  %60 = getelementptr i8, ptr %59, i64 %13
  call void @llvm.prefetch.p0(ptr %60, i32 0, i32 2, i32 1)
  %61 = getelementptr i8, ptr %60, i64 %13
  call void @llvm.prefetch.p0(ptr %61, i32 0, i32 2, i32 1)
  %62 = getelementptr i8, ptr %61, i64 %13
  call void @llvm.prefetch.p0(ptr %62, i32 0, i32 2, i32 1)
  %63 = getelementptr i8, ptr %62, i64 %13
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 2, i32 1)
  %64 = getelementptr i8, ptr %63, i64 %13
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 2, i32 1)
  %65 = getelementptr i8, ptr %64, i64 %13
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = getelementptr i8, ptr %65, i64 %13
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = add i64 %offset, 64
  %68 = icmp eq i64 %67, %48
  br i1 %68, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %loop9, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %416, %loop9 ]
  %69 = sub i64 %18, 16
  %70 = mul i64 %i11, 16
  %71 = call i64 @llvm.smin.i64(i64 %70, i64 %69)
  %72 = mul i64 %7, %71
  %73 = getelementptr i8, ptr %38, i64 %72
  %74 = mul i64 %9, %71
  %75 = getelementptr i8, ptr %40, i64 %74
  %76 = mul i64 0, %13
  %77 = getelementptr i8, ptr %75, i64 %76
  %78 = load <48 x i8>, ptr %77, align 1
  %79 = bitcast <48 x i8> %78 to <12 x i32>
  %80 = shufflevector <12 x i32> %79, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %81 = bitcast <16 x i32> %80 to <64 x i8>
  %82 = shufflevector <64 x i8> %81, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %83 = bitcast <64 x i8> %82 to <16 x i32>
  %84 = getelementptr i8, ptr %77, i64 %13
  %85 = load <48 x i8>, ptr %84, align 1
  %86 = bitcast <48 x i8> %85 to <12 x i32>
  %87 = shufflevector <12 x i32> %86, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %88 = bitcast <16 x i32> %87 to <64 x i8>
  %89 = shufflevector <64 x i8> %88, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %90 = bitcast <64 x i8> %89 to <16 x i32>
  %91 = getelementptr i8, ptr %84, i64 %13
  %92 = load <48 x i8>, ptr %91, align 1
  %93 = bitcast <48 x i8> %92 to <12 x i32>
  %94 = shufflevector <12 x i32> %93, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %95 = bitcast <16 x i32> %94 to <64 x i8>
  %96 = shufflevector <64 x i8> %95, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %97 = bitcast <64 x i8> %96 to <16 x i32>
  %98 = getelementptr i8, ptr %91, i64 %13
  %99 = load <48 x i8>, ptr %98, align 1
  %100 = bitcast <48 x i8> %99 to <12 x i32>
  %101 = shufflevector <12 x i32> %100, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %102 = bitcast <16 x i32> %101 to <64 x i8>
  %103 = shufflevector <64 x i8> %102, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %104 = bitcast <64 x i8> %103 to <16 x i32>
  %105 = shufflevector <16 x i32> %83, <16 x i32> %97, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %106 = shufflevector <16 x i32> %83, <16 x i32> %97, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %107 = shufflevector <16 x i32> %90, <16 x i32> %104, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %108 = shufflevector <16 x i32> %90, <16 x i32> %104, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %109 = shufflevector <16 x i32> %105, <16 x i32> %107, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %110 = shufflevector <16 x i32> %105, <16 x i32> %107, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %111 = shufflevector <16 x i32> %106, <16 x i32> %108, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %112 = shufflevector <16 x i32> %106, <16 x i32> %108, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %113 = mul i64 4, %13
  %114 = getelementptr i8, ptr %75, i64 %113
  %115 = load <48 x i8>, ptr %114, align 1
  %116 = bitcast <48 x i8> %115 to <12 x i32>
  %117 = shufflevector <12 x i32> %116, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %118 = bitcast <16 x i32> %117 to <64 x i8>
  %119 = shufflevector <64 x i8> %118, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %120 = bitcast <64 x i8> %119 to <16 x i32>
  %121 = getelementptr i8, ptr %114, i64 %13
  %122 = load <48 x i8>, ptr %121, align 1
  %123 = bitcast <48 x i8> %122 to <12 x i32>
  %124 = shufflevector <12 x i32> %123, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %125 = bitcast <16 x i32> %124 to <64 x i8>
  %126 = shufflevector <64 x i8> %125, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %127 = bitcast <64 x i8> %126 to <16 x i32>
  %128 = getelementptr i8, ptr %121, i64 %13
  %129 = load <48 x i8>, ptr %128, align 1
  %130 = bitcast <48 x i8> %129 to <12 x i32>
  %131 = shufflevector <12 x i32> %130, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %132 = bitcast <16 x i32> %131 to <64 x i8>
  %133 = shufflevector <64 x i8> %132, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %134 = bitcast <64 x i8> %133 to <16 x i32>
  %135 = getelementptr i8, ptr %128, i64 %13
  %136 = load <48 x i8>, ptr %135, align 1
  %137 = bitcast <48 x i8> %136 to <12 x i32>
  %138 = shufflevector <12 x i32> %137, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %139 = bitcast <16 x i32> %138 to <64 x i8>
  %140 = shufflevector <64 x i8> %139, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %141 = bitcast <64 x i8> %140 to <16 x i32>
  %142 = shufflevector <16 x i32> %120, <16 x i32> %134, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %143 = shufflevector <16 x i32> %120, <16 x i32> %134, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %144 = shufflevector <16 x i32> %127, <16 x i32> %141, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %145 = shufflevector <16 x i32> %127, <16 x i32> %141, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %146 = shufflevector <16 x i32> %142, <16 x i32> %144, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %147 = shufflevector <16 x i32> %142, <16 x i32> %144, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %148 = shufflevector <16 x i32> %143, <16 x i32> %145, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %149 = shufflevector <16 x i32> %143, <16 x i32> %145, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %150 = mul i64 8, %13
  %151 = getelementptr i8, ptr %75, i64 %150
  %152 = load <48 x i8>, ptr %151, align 1
  %153 = bitcast <48 x i8> %152 to <12 x i32>
  %154 = shufflevector <12 x i32> %153, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %155 = bitcast <16 x i32> %154 to <64 x i8>
  %156 = shufflevector <64 x i8> %155, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %157 = bitcast <64 x i8> %156 to <16 x i32>
  %158 = getelementptr i8, ptr %151, i64 %13
  %159 = load <48 x i8>, ptr %158, align 1
  %160 = bitcast <48 x i8> %159 to <12 x i32>
  %161 = shufflevector <12 x i32> %160, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %162 = bitcast <16 x i32> %161 to <64 x i8>
  %163 = shufflevector <64 x i8> %162, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %164 = bitcast <64 x i8> %163 to <16 x i32>
  %165 = getelementptr i8, ptr %158, i64 %13
  %166 = load <48 x i8>, ptr %165, align 1
  %167 = bitcast <48 x i8> %166 to <12 x i32>
  %168 = shufflevector <12 x i32> %167, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %169 = bitcast <16 x i32> %168 to <64 x i8>
  %170 = shufflevector <64 x i8> %169, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %171 = bitcast <64 x i8> %170 to <16 x i32>
  %172 = getelementptr i8, ptr %165, i64 %13
  %173 = load <48 x i8>, ptr %172, align 1
  %174 = bitcast <48 x i8> %173 to <12 x i32>
  %175 = shufflevector <12 x i32> %174, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %176 = bitcast <16 x i32> %175 to <64 x i8>
  %177 = shufflevector <64 x i8> %176, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %178 = bitcast <64 x i8> %177 to <16 x i32>
  %179 = shufflevector <16 x i32> %157, <16 x i32> %171, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %180 = shufflevector <16 x i32> %157, <16 x i32> %171, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %181 = shufflevector <16 x i32> %164, <16 x i32> %178, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %182 = shufflevector <16 x i32> %164, <16 x i32> %178, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %183 = shufflevector <16 x i32> %179, <16 x i32> %181, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %184 = shufflevector <16 x i32> %179, <16 x i32> %181, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %185 = shufflevector <16 x i32> %180, <16 x i32> %182, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %186 = shufflevector <16 x i32> %180, <16 x i32> %182, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %187 = mul i64 12, %13
  %188 = getelementptr i8, ptr %75, i64 %187
  %189 = load <48 x i8>, ptr %188, align 1
  %190 = bitcast <48 x i8> %189 to <12 x i32>
  %191 = shufflevector <12 x i32> %190, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %192 = bitcast <16 x i32> %191 to <64 x i8>
  %193 = shufflevector <64 x i8> %192, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %194 = bitcast <64 x i8> %193 to <16 x i32>
  %195 = getelementptr i8, ptr %188, i64 %13
  %196 = load <48 x i8>, ptr %195, align 1
  %197 = bitcast <48 x i8> %196 to <12 x i32>
  %198 = shufflevector <12 x i32> %197, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %199 = bitcast <16 x i32> %198 to <64 x i8>
  %200 = shufflevector <64 x i8> %199, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %201 = bitcast <64 x i8> %200 to <16 x i32>
  %202 = getelementptr i8, ptr %195, i64 %13
  %203 = load <48 x i8>, ptr %202, align 1
  %204 = bitcast <48 x i8> %203 to <12 x i32>
  %205 = shufflevector <12 x i32> %204, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %206 = bitcast <16 x i32> %205 to <64 x i8>
  %207 = shufflevector <64 x i8> %206, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %208 = bitcast <64 x i8> %207 to <16 x i32>
  %209 = getelementptr i8, ptr %202, i64 %13
  %210 = load <48 x i8>, ptr %209, align 1
  %211 = bitcast <48 x i8> %210 to <12 x i32>
  %212 = shufflevector <12 x i32> %211, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %213 = bitcast <16 x i32> %212 to <64 x i8>
  %214 = shufflevector <64 x i8> %213, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison, i32 16, i32 17, i32 18, i32 poison, i32 19, i32 20, i32 21, i32 poison, i32 22, i32 23, i32 24, i32 poison, i32 25, i32 26, i32 27, i32 poison, i32 32, i32 33, i32 34, i32 poison, i32 35, i32 36, i32 37, i32 poison, i32 38, i32 39, i32 40, i32 poison, i32 41, i32 42, i32 43, i32 poison, i32 48, i32 49, i32 50, i32 poison, i32 51, i32 52, i32 53, i32 poison, i32 54, i32 55, i32 56, i32 poison, i32 57, i32 58, i32 59, i32 poison>
  %215 = bitcast <64 x i8> %214 to <16 x i32>
  %216 = shufflevector <16 x i32> %194, <16 x i32> %208, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %217 = shufflevector <16 x i32> %194, <16 x i32> %208, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %218 = shufflevector <16 x i32> %201, <16 x i32> %215, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %219 = shufflevector <16 x i32> %201, <16 x i32> %215, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %220 = shufflevector <16 x i32> %216, <16 x i32> %218, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %221 = shufflevector <16 x i32> %216, <16 x i32> %218, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %222 = shufflevector <16 x i32> %217, <16 x i32> %219, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %223 = shufflevector <16 x i32> %217, <16 x i32> %219, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %224 = shufflevector <16 x i32> %109, <16 x i32> %146, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %225 = shufflevector <16 x i32> %183, <16 x i32> %220, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %226 = shufflevector <16 x i32> %224, <16 x i32> %225, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %227 = shufflevector <16 x i32> %224, <16 x i32> %225, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %228 = shufflevector <16 x i32> %109, <16 x i32> %146, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %229 = shufflevector <16 x i32> %183, <16 x i32> %220, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %230 = shufflevector <16 x i32> %228, <16 x i32> %229, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %231 = shufflevector <16 x i32> %228, <16 x i32> %229, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %232 = shufflevector <16 x i32> %110, <16 x i32> %147, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %233 = shufflevector <16 x i32> %184, <16 x i32> %221, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %234 = shufflevector <16 x i32> %232, <16 x i32> %233, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %235 = shufflevector <16 x i32> %232, <16 x i32> %233, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %236 = shufflevector <16 x i32> %110, <16 x i32> %147, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %237 = shufflevector <16 x i32> %184, <16 x i32> %221, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %238 = shufflevector <16 x i32> %236, <16 x i32> %237, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %239 = shufflevector <16 x i32> %236, <16 x i32> %237, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %240 = shufflevector <16 x i32> %111, <16 x i32> %148, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %241 = shufflevector <16 x i32> %185, <16 x i32> %222, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %242 = shufflevector <16 x i32> %240, <16 x i32> %241, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %243 = shufflevector <16 x i32> %240, <16 x i32> %241, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %244 = shufflevector <16 x i32> %111, <16 x i32> %148, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %245 = shufflevector <16 x i32> %185, <16 x i32> %222, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %246 = shufflevector <16 x i32> %244, <16 x i32> %245, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %247 = shufflevector <16 x i32> %244, <16 x i32> %245, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %248 = shufflevector <16 x i32> %112, <16 x i32> %149, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %249 = shufflevector <16 x i32> %186, <16 x i32> %223, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %250 = shufflevector <16 x i32> %248, <16 x i32> %249, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %251 = shufflevector <16 x i32> %248, <16 x i32> %249, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %252 = shufflevector <16 x i32> %112, <16 x i32> %149, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %253 = shufflevector <16 x i32> %186, <16 x i32> %223, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %254 = shufflevector <16 x i32> %252, <16 x i32> %253, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %255 = shufflevector <16 x i32> %252, <16 x i32> %253, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %256 = bitcast <16 x i32> %226 to <64 x i8>
  %257 = shufflevector <64 x i8> %256, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %258 = bitcast <64 x i8> %257 to <16 x i32>
  %259 = shufflevector <16 x i32> %258, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %260 = bitcast <12 x i32> %259 to <48 x i8>
  %261 = mul i64 %7, 0
  %262 = getelementptr i8, ptr %73, i64 %261
  %263 = mul i64 %9, 0
  %264 = getelementptr i8, ptr %75, i64 %263
  %265 = getelementptr i8, ptr %262, i64 64
  call void @llvm.prefetch.p0(ptr %265, i32 1, i32 3, i32 1)
  store <48 x i8> %260, ptr %262, align 1
  %266 = bitcast <16 x i32> %234 to <64 x i8>
  %267 = shufflevector <64 x i8> %266, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %268 = bitcast <64 x i8> %267 to <16 x i32>
  %269 = shufflevector <16 x i32> %268, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %270 = bitcast <12 x i32> %269 to <48 x i8>
  %271 = mul i64 %7, 1
  %272 = getelementptr i8, ptr %73, i64 %271
  %273 = mul i64 %9, 1
  %274 = getelementptr i8, ptr %75, i64 %273
  %275 = getelementptr i8, ptr %272, i64 64
  call void @llvm.prefetch.p0(ptr %275, i32 1, i32 3, i32 1)
  store <48 x i8> %270, ptr %272, align 1
  %276 = bitcast <16 x i32> %242 to <64 x i8>
  %277 = shufflevector <64 x i8> %276, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %278 = bitcast <64 x i8> %277 to <16 x i32>
  %279 = shufflevector <16 x i32> %278, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %280 = bitcast <12 x i32> %279 to <48 x i8>
  %281 = mul i64 %7, 2
  %282 = getelementptr i8, ptr %73, i64 %281
  %283 = mul i64 %9, 2
  %284 = getelementptr i8, ptr %75, i64 %283
  %285 = getelementptr i8, ptr %282, i64 64
  call void @llvm.prefetch.p0(ptr %285, i32 1, i32 3, i32 1)
  store <48 x i8> %280, ptr %282, align 1
  %286 = bitcast <16 x i32> %250 to <64 x i8>
  %287 = shufflevector <64 x i8> %286, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %288 = bitcast <64 x i8> %287 to <16 x i32>
  %289 = shufflevector <16 x i32> %288, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %290 = bitcast <12 x i32> %289 to <48 x i8>
  %291 = mul i64 %7, 3
  %292 = getelementptr i8, ptr %73, i64 %291
  %293 = mul i64 %9, 3
  %294 = getelementptr i8, ptr %75, i64 %293
  %295 = getelementptr i8, ptr %292, i64 64
  call void @llvm.prefetch.p0(ptr %295, i32 1, i32 3, i32 1)
  store <48 x i8> %290, ptr %292, align 1
  %296 = bitcast <16 x i32> %227 to <64 x i8>
  %297 = shufflevector <64 x i8> %296, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %298 = bitcast <64 x i8> %297 to <16 x i32>
  %299 = shufflevector <16 x i32> %298, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %300 = bitcast <12 x i32> %299 to <48 x i8>
  %301 = mul i64 %7, 4
  %302 = getelementptr i8, ptr %73, i64 %301
  %303 = mul i64 %9, 4
  %304 = getelementptr i8, ptr %75, i64 %303
  %305 = getelementptr i8, ptr %302, i64 64
  call void @llvm.prefetch.p0(ptr %305, i32 1, i32 3, i32 1)
  store <48 x i8> %300, ptr %302, align 1
  %306 = bitcast <16 x i32> %235 to <64 x i8>
  %307 = shufflevector <64 x i8> %306, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %308 = bitcast <64 x i8> %307 to <16 x i32>
  %309 = shufflevector <16 x i32> %308, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %310 = bitcast <12 x i32> %309 to <48 x i8>
  %311 = mul i64 %7, 5
  %312 = getelementptr i8, ptr %73, i64 %311
  %313 = mul i64 %9, 5
  %314 = getelementptr i8, ptr %75, i64 %313
  %315 = getelementptr i8, ptr %312, i64 64
  call void @llvm.prefetch.p0(ptr %315, i32 1, i32 3, i32 1)
  store <48 x i8> %310, ptr %312, align 1
  %316 = bitcast <16 x i32> %243 to <64 x i8>
  %317 = shufflevector <64 x i8> %316, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %318 = bitcast <64 x i8> %317 to <16 x i32>
  %319 = shufflevector <16 x i32> %318, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %320 = bitcast <12 x i32> %319 to <48 x i8>
  %321 = mul i64 %7, 6
  %322 = getelementptr i8, ptr %73, i64 %321
  %323 = mul i64 %9, 6
  %324 = getelementptr i8, ptr %75, i64 %323
  %325 = getelementptr i8, ptr %322, i64 64
  call void @llvm.prefetch.p0(ptr %325, i32 1, i32 3, i32 1)
  store <48 x i8> %320, ptr %322, align 1
  %326 = bitcast <16 x i32> %251 to <64 x i8>
  %327 = shufflevector <64 x i8> %326, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %328 = bitcast <64 x i8> %327 to <16 x i32>
  %329 = shufflevector <16 x i32> %328, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %330 = bitcast <12 x i32> %329 to <48 x i8>
  %331 = mul i64 %7, 7
  %332 = getelementptr i8, ptr %73, i64 %331
  %333 = mul i64 %9, 7
  %334 = getelementptr i8, ptr %75, i64 %333
  %335 = getelementptr i8, ptr %332, i64 64
  call void @llvm.prefetch.p0(ptr %335, i32 1, i32 3, i32 1)
  store <48 x i8> %330, ptr %332, align 1
  %336 = bitcast <16 x i32> %230 to <64 x i8>
  %337 = shufflevector <64 x i8> %336, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %338 = bitcast <64 x i8> %337 to <16 x i32>
  %339 = shufflevector <16 x i32> %338, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %340 = bitcast <12 x i32> %339 to <48 x i8>
  %341 = mul i64 %7, 8
  %342 = getelementptr i8, ptr %73, i64 %341
  %343 = mul i64 %9, 8
  %344 = getelementptr i8, ptr %75, i64 %343
  %345 = getelementptr i8, ptr %342, i64 64
  call void @llvm.prefetch.p0(ptr %345, i32 1, i32 3, i32 1)
  store <48 x i8> %340, ptr %342, align 1
  %346 = bitcast <16 x i32> %238 to <64 x i8>
  %347 = shufflevector <64 x i8> %346, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %348 = bitcast <64 x i8> %347 to <16 x i32>
  %349 = shufflevector <16 x i32> %348, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %350 = bitcast <12 x i32> %349 to <48 x i8>
  %351 = mul i64 %7, 9
  %352 = getelementptr i8, ptr %73, i64 %351
  %353 = mul i64 %9, 9
  %354 = getelementptr i8, ptr %75, i64 %353
  %355 = getelementptr i8, ptr %352, i64 64
  call void @llvm.prefetch.p0(ptr %355, i32 1, i32 3, i32 1)
  store <48 x i8> %350, ptr %352, align 1
  %356 = bitcast <16 x i32> %246 to <64 x i8>
  %357 = shufflevector <64 x i8> %356, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %358 = bitcast <64 x i8> %357 to <16 x i32>
  %359 = shufflevector <16 x i32> %358, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %360 = bitcast <12 x i32> %359 to <48 x i8>
  %361 = mul i64 %7, 10
  %362 = getelementptr i8, ptr %73, i64 %361
  %363 = mul i64 %9, 10
  %364 = getelementptr i8, ptr %75, i64 %363
  %365 = getelementptr i8, ptr %362, i64 64
  call void @llvm.prefetch.p0(ptr %365, i32 1, i32 3, i32 1)
  store <48 x i8> %360, ptr %362, align 1
  %366 = bitcast <16 x i32> %254 to <64 x i8>
  %367 = shufflevector <64 x i8> %366, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %368 = bitcast <64 x i8> %367 to <16 x i32>
  %369 = shufflevector <16 x i32> %368, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %370 = bitcast <12 x i32> %369 to <48 x i8>
  %371 = mul i64 %7, 11
  %372 = getelementptr i8, ptr %73, i64 %371
  %373 = mul i64 %9, 11
  %374 = getelementptr i8, ptr %75, i64 %373
  %375 = getelementptr i8, ptr %372, i64 64
  call void @llvm.prefetch.p0(ptr %375, i32 1, i32 3, i32 1)
  store <48 x i8> %370, ptr %372, align 1
  %376 = bitcast <16 x i32> %231 to <64 x i8>
  %377 = shufflevector <64 x i8> %376, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %378 = bitcast <64 x i8> %377 to <16 x i32>
  %379 = shufflevector <16 x i32> %378, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %380 = bitcast <12 x i32> %379 to <48 x i8>
  %381 = mul i64 %7, 12
  %382 = getelementptr i8, ptr %73, i64 %381
  %383 = mul i64 %9, 12
  %384 = getelementptr i8, ptr %75, i64 %383
  %385 = getelementptr i8, ptr %382, i64 64
  call void @llvm.prefetch.p0(ptr %385, i32 1, i32 3, i32 1)
  store <48 x i8> %380, ptr %382, align 1
  %386 = bitcast <16 x i32> %239 to <64 x i8>
  %387 = shufflevector <64 x i8> %386, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %388 = bitcast <64 x i8> %387 to <16 x i32>
  %389 = shufflevector <16 x i32> %388, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %390 = bitcast <12 x i32> %389 to <48 x i8>
  %391 = mul i64 %7, 13
  %392 = getelementptr i8, ptr %73, i64 %391
  %393 = mul i64 %9, 13
  %394 = getelementptr i8, ptr %75, i64 %393
  %395 = getelementptr i8, ptr %392, i64 64
  call void @llvm.prefetch.p0(ptr %395, i32 1, i32 3, i32 1)
  store <48 x i8> %390, ptr %392, align 1
  %396 = bitcast <16 x i32> %247 to <64 x i8>
  %397 = shufflevector <64 x i8> %396, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %398 = bitcast <64 x i8> %397 to <16 x i32>
  %399 = shufflevector <16 x i32> %398, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %400 = bitcast <12 x i32> %399 to <48 x i8>
  %401 = mul i64 %7, 14
  %402 = getelementptr i8, ptr %73, i64 %401
  %403 = mul i64 %9, 14
  %404 = getelementptr i8, ptr %75, i64 %403
  %405 = getelementptr i8, ptr %402, i64 64
  call void @llvm.prefetch.p0(ptr %405, i32 1, i32 3, i32 1)
  store <48 x i8> %400, ptr %402, align 1
  %406 = bitcast <16 x i32> %255 to <64 x i8>
  %407 = shufflevector <64 x i8> %406, <64 x i8> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14, i32 poison, i32 poison, i32 poison, i32 poison, i32 16, i32 17, i32 18, i32 20, i32 21, i32 22, i32 24, i32 25, i32 26, i32 28, i32 29, i32 30, i32 poison, i32 poison, i32 poison, i32 poison, i32 32, i32 33, i32 34, i32 36, i32 37, i32 38, i32 40, i32 41, i32 42, i32 44, i32 45, i32 46, i32 poison, i32 poison, i32 poison, i32 poison, i32 48, i32 49, i32 50, i32 52, i32 53, i32 54, i32 56, i32 57, i32 58, i32 60, i32 61, i32 62, i32 poison, i32 poison, i32 poison, i32 poison>
  %408 = bitcast <64 x i8> %407 to <16 x i32>
  %409 = shufflevector <16 x i32> %408, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %410 = bitcast <12 x i32> %409 to <48 x i8>
  %411 = mul i64 %7, 15
  %412 = getelementptr i8, ptr %73, i64 %411
  %413 = mul i64 %9, 15
  %414 = getelementptr i8, ptr %75, i64 %413
  %415 = getelementptr i8, ptr %412, i64 64
  call void @llvm.prefetch.p0(ptr %415, i32 1, i32 3, i32 1)
  store <48 x i8> %410, ptr %412, align 1
  %416 = add i64 %i11, 1
  %417 = icmp eq i64 %416, %50
  br i1 %417, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %418 = add i64 %i, 1
  %419 = icmp eq i64 %418, %32
  br i1 %419, label %after4, label %loop
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
