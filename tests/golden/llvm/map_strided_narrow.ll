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
  %8 = icmp ugt i64 %7, 262144
  %9 = icmp ugt i64 %7, 262144
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %7, 256
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %12 = urem i64 %7, 256
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then4, label %after5

loop:                                             ; preds = %after3, %then
  %i = phi i64 [ 0, %then ], [ %110, %after3 ]
  %14 = phi ptr [ %1, %then ], [ %111, %after3 ]
  %15 = phi ptr [ %3, %then ], [ %112, %after3 ]
  %16 = phi ptr [ %5, %then ], [ %113, %after3 ]
  br i1 %8, label %then2, label %after3

after1:                                           ; preds = %after3
  br label %after

then2:                                            ; preds = %loop
  %17 = getelementptr i8, ptr %15, i64 2048
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %15, i64 2112
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %15, i64 2176
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %15, i64 2240
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  %21 = getelementptr i8, ptr %15, i64 2304
  call void @llvm.prefetch.p0(ptr %21, i32 0, i32 3, i32 1)
  %22 = getelementptr i8, ptr %15, i64 2368
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  %23 = getelementptr i8, ptr %15, i64 2432
  call void @llvm.prefetch.p0(ptr %23, i32 0, i32 3, i32 1)
  %24 = getelementptr i8, ptr %15, i64 2496
  call void @llvm.prefetch.p0(ptr %24, i32 0, i32 3, i32 1)
  %25 = getelementptr i8, ptr %15, i64 2560
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %15, i64 2624
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %15, i64 2688
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %15, i64 2752
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %15, i64 2816
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %15, i64 2880
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  %31 = getelementptr i8, ptr %15, i64 2944
  call void @llvm.prefetch.p0(ptr %31, i32 0, i32 3, i32 1)
  %32 = getelementptr i8, ptr %15, i64 3008
  call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %33 = load <64 x i8>, ptr %15, align 1
  %34 = bitcast <64 x i8> %33 to <16 x i32>
  %35 = getelementptr i8, ptr %15, i64 64
  %36 = load <64 x i8>, ptr %35, align 1
  %37 = bitcast <64 x i8> %36 to <16 x i32>
  %38 = getelementptr i8, ptr %15, i64 128
  %39 = load <64 x i8>, ptr %38, align 1
  %40 = bitcast <64 x i8> %39 to <16 x i32>
  %41 = getelementptr i8, ptr %15, i64 192
  %42 = load <64 x i8>, ptr %41, align 1
  %43 = bitcast <64 x i8> %42 to <16 x i32>
  %44 = shufflevector <16 x i32> %34, <16 x i32> %37, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %45 = shufflevector <16 x i32> %40, <16 x i32> %43, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %46 = shufflevector <32 x i32> %44, <32 x i32> %45, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %47 = trunc <64 x i32> %46 to <64 x i8>
  %48 = load <64 x i8>, ptr %16, align 1
  %49 = add <64 x i8> %47, %48
  store <64 x i8> %49, ptr %14, align 1
  %50 = getelementptr i8, ptr %15, i64 256
  %51 = load <64 x i8>, ptr %50, align 1
  %52 = bitcast <64 x i8> %51 to <16 x i32>
  %53 = getelementptr i8, ptr %50, i64 64
  %54 = load <64 x i8>, ptr %53, align 1
  %55 = bitcast <64 x i8> %54 to <16 x i32>
  %56 = getelementptr i8, ptr %50, i64 128
  %57 = load <64 x i8>, ptr %56, align 1
  %58 = bitcast <64 x i8> %57 to <16 x i32>
  %59 = getelementptr i8, ptr %50, i64 192
  %60 = load <64 x i8>, ptr %59, align 1
  %61 = bitcast <64 x i8> %60 to <16 x i32>
  %62 = shufflevector <16 x i32> %52, <16 x i32> %55, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %63 = shufflevector <16 x i32> %58, <16 x i32> %61, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %64 = shufflevector <32 x i32> %62, <32 x i32> %63, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %65 = trunc <64 x i32> %64 to <64 x i8>
  %66 = getelementptr i8, ptr %16, i64 64
  %67 = load <64 x i8>, ptr %66, align 1
  %68 = add <64 x i8> %65, %67
  %69 = getelementptr i8, ptr %14, i64 64
  store <64 x i8> %68, ptr %69, align 1
  %70 = getelementptr i8, ptr %15, i64 512
  %71 = load <64 x i8>, ptr %70, align 1
  %72 = bitcast <64 x i8> %71 to <16 x i32>
  %73 = getelementptr i8, ptr %70, i64 64
  %74 = load <64 x i8>, ptr %73, align 1
  %75 = bitcast <64 x i8> %74 to <16 x i32>
  %76 = getelementptr i8, ptr %70, i64 128
  %77 = load <64 x i8>, ptr %76, align 1
  %78 = bitcast <64 x i8> %77 to <16 x i32>
  %79 = getelementptr i8, ptr %70, i64 192
  %80 = load <64 x i8>, ptr %79, align 1
  %81 = bitcast <64 x i8> %80 to <16 x i32>
  %82 = shufflevector <16 x i32> %72, <16 x i32> %75, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %83 = shufflevector <16 x i32> %78, <16 x i32> %81, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %84 = shufflevector <32 x i32> %82, <32 x i32> %83, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %85 = trunc <64 x i32> %84 to <64 x i8>
  %86 = getelementptr i8, ptr %16, i64 128
  %87 = load <64 x i8>, ptr %86, align 1
  %88 = add <64 x i8> %85, %87
  %89 = getelementptr i8, ptr %14, i64 128
  store <64 x i8> %88, ptr %89, align 1
  %90 = getelementptr i8, ptr %15, i64 768
  %91 = load <64 x i8>, ptr %90, align 1
  %92 = bitcast <64 x i8> %91 to <16 x i32>
  %93 = getelementptr i8, ptr %90, i64 64
  %94 = load <64 x i8>, ptr %93, align 1
  %95 = bitcast <64 x i8> %94 to <16 x i32>
  %96 = getelementptr i8, ptr %90, i64 128
  %97 = load <64 x i8>, ptr %96, align 1
  %98 = bitcast <64 x i8> %97 to <16 x i32>
  %99 = getelementptr i8, ptr %90, i64 192
  %100 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %99, <64 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false>, <64 x i8> zeroinitializer)
  %101 = bitcast <64 x i8> %100 to <16 x i32>
  %102 = shufflevector <16 x i32> %92, <16 x i32> %95, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %103 = shufflevector <16 x i32> %98, <16 x i32> %101, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %104 = shufflevector <32 x i32> %102, <32 x i32> %103, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %105 = trunc <64 x i32> %104 to <64 x i8>
  %106 = getelementptr i8, ptr %16, i64 192
  %107 = load <64 x i8>, ptr %106, align 1
  %108 = add <64 x i8> %105, %107
  %109 = getelementptr i8, ptr %14, i64 192
  store <64 x i8> %108, ptr %109, align 1
  %110 = add i64 %i, 1
  %111 = getelementptr i8, ptr %14, i64 256
  %112 = getelementptr i8, ptr %15, i64 1024
  %113 = getelementptr i8, ptr %16, i64 256
  %114 = icmp eq i64 %110, %10
  br i1 %114, label %after1, label %loop

then4:                                            ; preds = %after
  %115 = sub i64 %7, %12
  %116 = mul i64 1, %115
  %117 = getelementptr i8, ptr %1, i64 %116
  %118 = mul i64 4, %115
  %119 = getelementptr i8, ptr %3, i64 %118
  %120 = mul i64 1, %115
  %121 = getelementptr i8, ptr %5, i64 %120
  %122 = udiv i64 %12, 64
  %123 = icmp ne i64 %122, 0
  br i1 %123, label %then6, label %after7

after5:                                           ; preds = %after14, %after
  ret void

then6:                                            ; preds = %then4
  br label %loop8

after7:                                           ; preds = %after9, %then4
  %124 = urem i64 %12, 64
  %125 = icmp ne i64 %124, 0
  br i1 %125, label %then13, label %after14

loop8:                                            ; preds = %after12, %then6
  %i10 = phi i64 [ 0, %then6 ], [ %162, %after12 ]
  %126 = phi ptr [ %117, %then6 ], [ %163, %after12 ]
  %127 = phi ptr [ %119, %then6 ], [ %164, %after12 ]
  %128 = phi ptr [ %121, %then6 ], [ %165, %after12 ]
  br i1 %9, label %then11, label %after12

after9:                                           ; preds = %after12
  br label %after7

then11:                                           ; preds = %loop8
  %129 = getelementptr i8, ptr %127, i64 2048
  call void @llvm.prefetch.p0(ptr %129, i32 0, i32 3, i32 1)
  %130 = getelementptr i8, ptr %127, i64 2112
  call void @llvm.prefetch.p0(ptr %130, i32 0, i32 3, i32 1)
  %131 = getelementptr i8, ptr %127, i64 2176
  call void @llvm.prefetch.p0(ptr %131, i32 0, i32 3, i32 1)
  %132 = getelementptr i8, ptr %127, i64 2240
  call void @llvm.prefetch.p0(ptr %132, i32 0, i32 3, i32 1)
  %133 = getelementptr i8, ptr %127, i64 2304
  call void @llvm.prefetch.p0(ptr %133, i32 0, i32 3, i32 1)
  %134 = getelementptr i8, ptr %127, i64 2368
  call void @llvm.prefetch.p0(ptr %134, i32 0, i32 3, i32 1)
  %135 = getelementptr i8, ptr %127, i64 2432
  call void @llvm.prefetch.p0(ptr %135, i32 0, i32 3, i32 1)
  %136 = getelementptr i8, ptr %127, i64 2496
  call void @llvm.prefetch.p0(ptr %136, i32 0, i32 3, i32 1)
  %137 = getelementptr i8, ptr %127, i64 2560
  call void @llvm.prefetch.p0(ptr %137, i32 0, i32 3, i32 1)
  %138 = getelementptr i8, ptr %127, i64 2624
  call void @llvm.prefetch.p0(ptr %138, i32 0, i32 3, i32 1)
  %139 = getelementptr i8, ptr %127, i64 2688
  call void @llvm.prefetch.p0(ptr %139, i32 0, i32 3, i32 1)
  %140 = getelementptr i8, ptr %127, i64 2752
  call void @llvm.prefetch.p0(ptr %140, i32 0, i32 3, i32 1)
  %141 = getelementptr i8, ptr %127, i64 2816
  call void @llvm.prefetch.p0(ptr %141, i32 0, i32 3, i32 1)
  %142 = getelementptr i8, ptr %127, i64 2880
  call void @llvm.prefetch.p0(ptr %142, i32 0, i32 3, i32 1)
  %143 = getelementptr i8, ptr %127, i64 2944
  call void @llvm.prefetch.p0(ptr %143, i32 0, i32 3, i32 1)
  %144 = getelementptr i8, ptr %127, i64 3008
  call void @llvm.prefetch.p0(ptr %144, i32 0, i32 3, i32 1)
  br label %after12

after12:                                          ; preds = %then11, %loop8
  %145 = load <64 x i8>, ptr %127, align 1
  %146 = bitcast <64 x i8> %145 to <16 x i32>
  %147 = getelementptr i8, ptr %127, i64 64
  %148 = load <64 x i8>, ptr %147, align 1
  %149 = bitcast <64 x i8> %148 to <16 x i32>
  %150 = getelementptr i8, ptr %127, i64 128
  %151 = load <64 x i8>, ptr %150, align 1
  %152 = bitcast <64 x i8> %151 to <16 x i32>
  %153 = getelementptr i8, ptr %127, i64 192
  %154 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %153, <64 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false>, <64 x i8> zeroinitializer)
  %155 = bitcast <64 x i8> %154 to <16 x i32>
  %156 = shufflevector <16 x i32> %146, <16 x i32> %149, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %157 = shufflevector <16 x i32> %152, <16 x i32> %155, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %158 = shufflevector <32 x i32> %156, <32 x i32> %157, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %159 = trunc <64 x i32> %158 to <64 x i8>
  %160 = load <64 x i8>, ptr %128, align 1
  %161 = add <64 x i8> %159, %160
  store <64 x i8> %161, ptr %126, align 1
  %162 = add i64 %i10, 1
  %163 = getelementptr i8, ptr %126, i64 64
  %164 = getelementptr i8, ptr %127, i64 256
  %165 = getelementptr i8, ptr %128, i64 64
  %166 = icmp eq i64 %162, %122
  br i1 %166, label %after9, label %loop8

then13:                                           ; preds = %after7
  %167 = mul i64 %122, 64
  %168 = mul i64 1, %167
  %169 = getelementptr i8, ptr %117, i64 %168
  %170 = mul i64 4, %167
  %171 = getelementptr i8, ptr %119, i64 %170
  %172 = mul i64 1, %167
  %173 = getelementptr i8, ptr %121, i64 %172
  br label %loop15

after14:                                          ; preds = %after16, %after7
  br label %after5

loop15:                                           ; preds = %loop15, %then13
  %i17 = phi i64 [ 0, %then13 ], [ %180, %loop15 ]
  %174 = phi ptr [ %169, %then13 ], [ %181, %loop15 ]
  %175 = phi ptr [ %171, %then13 ], [ %182, %loop15 ]
  %176 = phi ptr [ %173, %then13 ], [ %183, %loop15 ]
  %177 = load i8, ptr %175, align 1
  %178 = load i8, ptr %176, align 1
  %179 = add i8 %177, %178
  store i8 %179, ptr %174, align 1
  %180 = add i64 %i17, 1
  %181 = getelementptr i8, ptr %174, i64 1
  %182 = getelementptr i8, ptr %175, i64 4
  %183 = getelementptr i8, ptr %176, i64 1
  %184 = icmp eq i64 %180, %124
  br i1 %184, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <64 x i8> @llvm.masked.load.v64i8.p0(ptr captures(none), <64 x i1>, <64 x i8>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
