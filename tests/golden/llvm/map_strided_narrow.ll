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
  br label %nest

nest:                                             ; preds = %entry
  %9 = udiv i64 %7, 256
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %11 = urem i64 %7, 256
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %then4, label %after5

loop:                                             ; preds = %after3, %then
  %i = phi i64 [ 0, %then ], [ %109, %after3 ]
  %13 = phi ptr [ %1, %then ], [ %110, %after3 ]
  %14 = phi ptr [ %3, %then ], [ %111, %after3 ]
  %15 = phi ptr [ %5, %then ], [ %112, %after3 ]
  br i1 %8, label %then2, label %after3

after1:                                           ; preds = %after3
  br label %after

then2:                                            ; preds = %loop
  %16 = getelementptr i8, ptr %14, i64 2048
  call void @llvm.prefetch.p0(ptr %16, i32 0, i32 3, i32 1)
  %17 = getelementptr i8, ptr %14, i64 2112
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %14, i64 2176
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %14, i64 2240
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %14, i64 2304
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  %21 = getelementptr i8, ptr %14, i64 2368
  call void @llvm.prefetch.p0(ptr %21, i32 0, i32 3, i32 1)
  %22 = getelementptr i8, ptr %14, i64 2432
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  %23 = getelementptr i8, ptr %14, i64 2496
  call void @llvm.prefetch.p0(ptr %23, i32 0, i32 3, i32 1)
  %24 = getelementptr i8, ptr %14, i64 2560
  call void @llvm.prefetch.p0(ptr %24, i32 0, i32 3, i32 1)
  %25 = getelementptr i8, ptr %14, i64 2624
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %14, i64 2688
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %14, i64 2752
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %14, i64 2816
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %14, i64 2880
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %14, i64 2944
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  %31 = getelementptr i8, ptr %14, i64 3008
  call void @llvm.prefetch.p0(ptr %31, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %32 = load <64 x i8>, ptr %14, align 1
  %33 = bitcast <64 x i8> %32 to <16 x i32>
  %34 = getelementptr i8, ptr %14, i64 64
  %35 = load <64 x i8>, ptr %34, align 1
  %36 = bitcast <64 x i8> %35 to <16 x i32>
  %37 = getelementptr i8, ptr %14, i64 128
  %38 = load <64 x i8>, ptr %37, align 1
  %39 = bitcast <64 x i8> %38 to <16 x i32>
  %40 = getelementptr i8, ptr %14, i64 192
  %41 = load <64 x i8>, ptr %40, align 1
  %42 = bitcast <64 x i8> %41 to <16 x i32>
  %43 = shufflevector <16 x i32> %33, <16 x i32> %36, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %44 = shufflevector <16 x i32> %39, <16 x i32> %42, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %45 = shufflevector <32 x i32> %43, <32 x i32> %44, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %46 = trunc <64 x i32> %45 to <64 x i8>
  %47 = load <64 x i8>, ptr %15, align 1
  %48 = add <64 x i8> %46, %47
  store <64 x i8> %48, ptr %13, align 1
  %49 = getelementptr i8, ptr %14, i64 256
  %50 = load <64 x i8>, ptr %49, align 1
  %51 = bitcast <64 x i8> %50 to <16 x i32>
  %52 = getelementptr i8, ptr %49, i64 64
  %53 = load <64 x i8>, ptr %52, align 1
  %54 = bitcast <64 x i8> %53 to <16 x i32>
  %55 = getelementptr i8, ptr %49, i64 128
  %56 = load <64 x i8>, ptr %55, align 1
  %57 = bitcast <64 x i8> %56 to <16 x i32>
  %58 = getelementptr i8, ptr %49, i64 192
  %59 = load <64 x i8>, ptr %58, align 1
  %60 = bitcast <64 x i8> %59 to <16 x i32>
  %61 = shufflevector <16 x i32> %51, <16 x i32> %54, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %62 = shufflevector <16 x i32> %57, <16 x i32> %60, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %63 = shufflevector <32 x i32> %61, <32 x i32> %62, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %64 = trunc <64 x i32> %63 to <64 x i8>
  %65 = getelementptr i8, ptr %15, i64 64
  %66 = load <64 x i8>, ptr %65, align 1
  %67 = add <64 x i8> %64, %66
  %68 = getelementptr i8, ptr %13, i64 64
  store <64 x i8> %67, ptr %68, align 1
  %69 = getelementptr i8, ptr %14, i64 512
  %70 = load <64 x i8>, ptr %69, align 1
  %71 = bitcast <64 x i8> %70 to <16 x i32>
  %72 = getelementptr i8, ptr %69, i64 64
  %73 = load <64 x i8>, ptr %72, align 1
  %74 = bitcast <64 x i8> %73 to <16 x i32>
  %75 = getelementptr i8, ptr %69, i64 128
  %76 = load <64 x i8>, ptr %75, align 1
  %77 = bitcast <64 x i8> %76 to <16 x i32>
  %78 = getelementptr i8, ptr %69, i64 192
  %79 = load <64 x i8>, ptr %78, align 1
  %80 = bitcast <64 x i8> %79 to <16 x i32>
  %81 = shufflevector <16 x i32> %71, <16 x i32> %74, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %82 = shufflevector <16 x i32> %77, <16 x i32> %80, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %83 = shufflevector <32 x i32> %81, <32 x i32> %82, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %84 = trunc <64 x i32> %83 to <64 x i8>
  %85 = getelementptr i8, ptr %15, i64 128
  %86 = load <64 x i8>, ptr %85, align 1
  %87 = add <64 x i8> %84, %86
  %88 = getelementptr i8, ptr %13, i64 128
  store <64 x i8> %87, ptr %88, align 1
  %89 = getelementptr i8, ptr %14, i64 768
  %90 = load <64 x i8>, ptr %89, align 1
  %91 = bitcast <64 x i8> %90 to <16 x i32>
  %92 = getelementptr i8, ptr %89, i64 64
  %93 = load <64 x i8>, ptr %92, align 1
  %94 = bitcast <64 x i8> %93 to <16 x i32>
  %95 = getelementptr i8, ptr %89, i64 128
  %96 = load <64 x i8>, ptr %95, align 1
  %97 = bitcast <64 x i8> %96 to <16 x i32>
  %98 = getelementptr i8, ptr %89, i64 192
  %99 = call <64 x i8> @llvm.masked.load.v64i8.p0(ptr align 1 %98, <64 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false>, <64 x i8> zeroinitializer)
  %100 = bitcast <64 x i8> %99 to <16 x i32>
  %101 = shufflevector <16 x i32> %91, <16 x i32> %94, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %102 = shufflevector <16 x i32> %97, <16 x i32> %100, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %103 = shufflevector <32 x i32> %101, <32 x i32> %102, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %104 = trunc <64 x i32> %103 to <64 x i8>
  %105 = getelementptr i8, ptr %15, i64 192
  %106 = load <64 x i8>, ptr %105, align 1
  %107 = add <64 x i8> %104, %106
  %108 = getelementptr i8, ptr %13, i64 192
  store <64 x i8> %107, ptr %108, align 1
  %109 = add i64 %i, 1
  %110 = getelementptr i8, ptr %13, i64 256
  %111 = getelementptr i8, ptr %14, i64 1024
  %112 = getelementptr i8, ptr %15, i64 256
  %113 = icmp eq i64 %109, %9
  br i1 %113, label %after1, label %loop

then4:                                            ; preds = %after
  %114 = sub i64 %7, %11
  %115 = mul i64 1, %114
  %116 = getelementptr i8, ptr %1, i64 %115
  %117 = mul i64 4, %114
  %118 = getelementptr i8, ptr %3, i64 %117
  %119 = mul i64 1, %114
  %120 = getelementptr i8, ptr %5, i64 %119
  br label %loop6

after5:                                           ; preds = %after7, %after
  ret void

loop6:                                            ; preds = %loop6, %then4
  %i8 = phi i64 [ 0, %then4 ], [ %127, %loop6 ]
  %121 = phi ptr [ %116, %then4 ], [ %128, %loop6 ]
  %122 = phi ptr [ %118, %then4 ], [ %129, %loop6 ]
  %123 = phi ptr [ %120, %then4 ], [ %130, %loop6 ]
  %124 = load i8, ptr %122, align 1
  %125 = load i8, ptr %123, align 1
  %126 = add i8 %124, %125
  store i8 %126, ptr %121, align 1
  %127 = add i64 %i8, 1
  %128 = getelementptr i8, ptr %121, i64 1
  %129 = getelementptr i8, ptr %122, i64 4
  %130 = getelementptr i8, ptr %123, i64 1
  %131 = icmp eq i64 %127, %11
  br i1 %131, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <64 x i8> @llvm.masked.load.v64i8.p0(ptr captures(none), <64 x i1>, <64 x i8>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
