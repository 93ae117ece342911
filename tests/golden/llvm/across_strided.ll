; sum(a) | a=float32[200000][::2]
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
  %4 = alloca float, i64 1, align 16
  %5 = alloca float, i64 64, align 16
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = icmp ugt i64 %7, 65536
  %9 = alloca <16 x float>, i64 8, align 16
  br label %nest

nest:                                             ; preds = %entry
  %10 = add i64 %7, 32767
  %11 = udiv i64 %10, 32768
  %12 = mul i64 %11, 262144
  br label %loop

loop:                                             ; preds = %after15, %nest
  %.054 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.458, %after15 ]
  %.049 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.453, %after15 ]
  %.044 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.448, %after15 ]
  %.039 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.443, %after15 ]
  %.034 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.438, %after15 ]
  %.029 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.433, %after15 ]
  %.024 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.428, %after15 ]
  %.022 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.4, %after15 ]
  %.020 = phi i64 [ 0, %nest ], [ %.121, %after15 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after15 ]
  %offset = phi i64 [ 0, %nest ], [ %162, %after15 ]
  %13 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %14 = mul i64 %i, 32768
  %15 = sub i64 %7, %14
  %16 = call i64 @llvm.umin.i64(i64 %15, i64 32768)
  %17 = udiv i64 %16, 128
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then, label %after1

after:                                            ; preds = %after15
  %19 = sub i64 %.121, 1
  %20 = and i64 %.121, %19
  br label %while17

then:                                             ; preds = %loop
  %21 = mul i64 %17, 1024
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.155 = phi <16 x float> [ %95, %after3 ], [ %.054, %loop ]
  %.150 = phi <16 x float> [ %88, %after3 ], [ %.049, %loop ]
  %.145 = phi <16 x float> [ %81, %after3 ], [ %.044, %loop ]
  %.140 = phi <16 x float> [ %74, %after3 ], [ %.039, %loop ]
  %.135 = phi <16 x float> [ %67, %after3 ], [ %.034, %loop ]
  %.130 = phi <16 x float> [ %60, %after3 ], [ %.029, %loop ]
  %.125 = phi <16 x float> [ %53, %after3 ], [ %.024, %loop ]
  %.123 = phi <16 x float> [ %46, %after3 ], [ %.022, %loop ]
  %22 = urem i64 %16, 128
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.256 = phi <16 x float> [ %.054, %then ], [ %95, %after7 ]
  %.251 = phi <16 x float> [ %.049, %then ], [ %88, %after7 ]
  %.246 = phi <16 x float> [ %.044, %then ], [ %81, %after7 ]
  %.241 = phi <16 x float> [ %.039, %then ], [ %74, %after7 ]
  %.236 = phi <16 x float> [ %.034, %then ], [ %67, %after7 ]
  %.231 = phi <16 x float> [ %.029, %then ], [ %60, %after7 ]
  %.226 = phi <16 x float> [ %.024, %then ], [ %53, %after7 ]
  %.2 = phi <16 x float> [ %.022, %then ], [ %46, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %96, %after7 ]
  %24 = getelementptr i8, ptr %13, i64 %offset4
  %i5 = udiv exact i64 %offset4, 1024
  br i1 %8, label %then6, label %after7

after3:                                           ; preds = %after7
  br label %after1

then6:                                            ; preds = %loop2
  %25 = getelementptr i8, ptr %24, i64 2048
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %24, i64 2112
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %24, i64 2176
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %24, i64 2240
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %24, i64 2304
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %24, i64 2368
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  %31 = getelementptr i8, ptr %24, i64 2432
  call void @llvm.prefetch.p0(ptr %31, i32 0, i32 3, i32 1)
  %32 = getelementptr i8, ptr %24, i64 2496
  call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  %33 = getelementptr i8, ptr %24, i64 2560
  call void @llvm.prefetch.p0(ptr %33, i32 0, i32 3, i32 1)
  %34 = getelementptr i8, ptr %24, i64 2624
  call void @llvm.prefetch.p0(ptr %34, i32 0, i32 3, i32 1)
  %35 = getelementptr i8, ptr %24, i64 2688
  call void @llvm.prefetch.p0(ptr %35, i32 0, i32 3, i32 1)
  %36 = getelementptr i8, ptr %24, i64 2752
  call void @llvm.prefetch.p0(ptr %36, i32 0, i32 3, i32 1)
  %37 = getelementptr i8, ptr %24, i64 2816
  call void @llvm.prefetch.p0(ptr %37, i32 0, i32 3, i32 1)
  %38 = getelementptr i8, ptr %24, i64 2880
  call void @llvm.prefetch.p0(ptr %38, i32 0, i32 3, i32 1)
  %39 = getelementptr i8, ptr %24, i64 2944
  call void @llvm.prefetch.p0(ptr %39, i32 0, i32 3, i32 1)
  %40 = getelementptr i8, ptr %24, i64 3008
  call void @llvm.prefetch.p0(ptr %40, i32 0, i32 3, i32 1)
  br label %after7

after7:                                           ; preds = %then6, %loop2
  %41 = getelementptr i8, ptr %24, i64 0
  %42 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %41, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %43 = getelementptr i8, ptr %24, i64 60
  %44 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %43, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %42)
  %45 = shufflevector <16 x float> %44, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %46 = fadd <16 x float> %.2, %45
  %47 = getelementptr i8, ptr %24, i64 128
  %48 = getelementptr i8, ptr %47, i64 0
  %49 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %48, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %50 = getelementptr i8, ptr %47, i64 60
  %51 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %50, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %49)
  %52 = shufflevector <16 x float> %51, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %53 = fadd <16 x float> %.226, %52
  %54 = getelementptr i8, ptr %24, i64 256
  %55 = getelementptr i8, ptr %54, i64 0
  %56 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %55, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %57 = getelementptr i8, ptr %54, i64 60
  %58 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %57, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %56)
  %59 = shufflevector <16 x float> %58, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %60 = fadd <16 x float> %.231, %59
  %61 = getelementptr i8, ptr %24, i64 384
  %62 = getelementptr i8, ptr %61, i64 0
  %63 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %62, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %64 = getelementptr i8, ptr %61, i64 60
  %65 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %64, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %63)
  %66 = shufflevector <16 x float> %65, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %67 = fadd <16 x float> %.236, %66
  %68 = getelementptr i8, ptr %24, i64 512
  %69 = getelementptr i8, ptr %68, i64 0
  %70 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %69, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %71 = getelementptr i8, ptr %68, i64 60
  %72 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %71, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %70)
  %73 = shufflevector <16 x float> %72, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %74 = fadd <16 x float> %.241, %73
  %75 = getelementptr i8, ptr %24, i64 640
  %76 = getelementptr i8, ptr %75, i64 0
  %77 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %76, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %78 = getelementptr i8, ptr %75, i64 60
  %79 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %78, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %77)
  %80 = shufflevector <16 x float> %79, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %81 = fadd <16 x float> %.246, %80
  %82 = getelementptr i8, ptr %24, i64 768
  %83 = getelementptr i8, ptr %82, i64 0
  %84 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %83, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %85 = getelementptr i8, ptr %82, i64 60
  %86 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %85, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %84)
  %87 = shufflevector <16 x float> %86, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %88 = fadd <16 x float> %.251, %87
  %89 = getelementptr i8, ptr %24, i64 896
  %90 = getelementptr i8, ptr %89, i64 0
  %91 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %90, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %92 = getelementptr i8, ptr %89, i64 60
  %93 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %92, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %91)
  %94 = shufflevector <16 x float> %93, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %95 = fadd <16 x float> %.256, %94
  %96 = add i64 %offset4, 1024
  %97 = icmp eq i64 %96, %21
  br i1 %97, label %after3, label %loop2

then8:                                            ; preds = %after1
  %98 = sub i64 %16, %22
  %99 = mul i64 8, %98
  %100 = getelementptr i8, ptr %13, i64 %99
  %101 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  store <16 x float> %.123, ptr %101, align 1
  %102 = getelementptr inbounds <16 x float>, ptr %9, i64 1
  store <16 x float> %.125, ptr %102, align 1
  %103 = getelementptr inbounds <16 x float>, ptr %9, i64 2
  store <16 x float> %.130, ptr %103, align 1
  %104 = getelementptr inbounds <16 x float>, ptr %9, i64 3
  store <16 x float> %.135, ptr %104, align 1
  %105 = getelementptr inbounds <16 x float>, ptr %9, i64 4
  store <16 x float> %.140, ptr %105, align 1
  %106 = getelementptr inbounds <16 x float>, ptr %9, i64 5
  store <16 x float> %.145, ptr %106, align 1
  %107 = getelementptr inbounds <16 x float>, ptr %9, i64 6
  store <16 x float> %.150, ptr %107, align 1
  %108 = getelementptr inbounds <16 x float>, ptr %9, i64 7
  store <16 x float> %.155, ptr %108, align 1
  %109 = mul i64 %22, 8
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %.357 = phi <16 x float> [ %140, %after11 ], [ %.155, %after1 ]
  %.352 = phi <16 x float> [ %138, %after11 ], [ %.150, %after1 ]
  %.347 = phi <16 x float> [ %136, %after11 ], [ %.145, %after1 ]
  %.342 = phi <16 x float> [ %134, %after11 ], [ %.140, %after1 ]
  %.337 = phi <16 x float> [ %132, %after11 ], [ %.135, %after1 ]
  %.332 = phi <16 x float> [ %130, %after11 ], [ %.130, %after1 ]
  %.327 = phi <16 x float> [ %128, %after11 ], [ %.125, %after1 ]
  %.3 = phi <16 x float> [ %126, %after11 ], [ %.123, %after1 ]
  %110 = add i64 %16, 127
  %111 = udiv i64 %110, 128
  %112 = add i64 %.0, %111
  %113 = icmp uge i64 %112, 256
  %114 = add i64 %i, 1
  %115 = icmp eq i64 %114, %11
  %116 = and i1 true, %115
  %117 = or i1 %113, %116
  br i1 %117, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %123, %loop10 ]
  %118 = getelementptr i8, ptr %100, i64 %offset12
  %i13 = udiv exact i64 %offset12, 8
  %119 = load float, ptr %118, align 1
  %120 = getelementptr inbounds float, ptr %9, i64 %i13
  %121 = load float, ptr %120, align 4
  %122 = fadd float %121, %119
  store float %122, ptr %120, align 4
  %123 = add i64 %offset12, 8
  %124 = icmp eq i64 %123, %109
  br i1 %124, label %after11, label %loop10

after11:                                          ; preds = %loop10
  %125 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  %126 = load <16 x float>, ptr %125, align 1
  %127 = getelementptr inbounds <16 x float>, ptr %9, i64 1
  %128 = load <16 x float>, ptr %127, align 1
  %129 = getelementptr inbounds <16 x float>, ptr %9, i64 2
  %130 = load <16 x float>, ptr %129, align 1
  %131 = getelementptr inbounds <16 x float>, ptr %9, i64 3
  %132 = load <16 x float>, ptr %131, align 1
  %133 = getelementptr inbounds <16 x float>, ptr %9, i64 4
  %134 = load <16 x float>, ptr %133, align 1
  %135 = getelementptr inbounds <16 x float>, ptr %9, i64 5
  %136 = load <16 x float>, ptr %135, align 1
  %137 = getelementptr inbounds <16 x float>, ptr %9, i64 6
  %138 = load <16 x float>, ptr %137, align 1
  %139 = getelementptr inbounds <16 x float>, ptr %9, i64 7
  %140 = load <16 x float>, ptr %139, align 1
  br label %after9

then14:                                           ; preds = %after9
  %141 = fadd <16 x float> %.3, %.342
  %142 = fadd <16 x float> %.327, %.347
  %143 = fadd <16 x float> %.332, %.352
  %144 = fadd <16 x float> %.337, %.357
  %145 = fadd <16 x float> %141, %143
  %146 = fadd <16 x float> %142, %144
  %147 = fadd <16 x float> %145, %146
  %148 = shufflevector <16 x float> %147, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %149 = shufflevector <16 x float> %147, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %150 = fadd <8 x float> %149, %148
  %151 = shufflevector <8 x float> %150, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %152 = shufflevector <8 x float> %150, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %153 = fadd <4 x float> %152, %151
  %154 = shufflevector <4 x float> %153, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %155 = shufflevector <4 x float> %153, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %156 = fadd <2 x float> %155, %154
  %157 = shufflevector <2 x float> %156, <2 x float> poison, <1 x i32> <i32 1>
  %158 = shufflevector <2 x float> %156, <2 x float> poison, <1 x i32> zeroinitializer
  %159 = fadd <1 x float> %158, %157
  %160 = extractelement <1 x float> %159, i64 0
  %161 = getelementptr inbounds float, ptr %4, i64 0
  store float %160, ptr %161, align 1
  br label %while

after15:                                          ; preds = %after16, %after9
  %.458 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.357, %after9 ]
  %.453 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.352, %after9 ]
  %.448 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.347, %after9 ]
  %.443 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.342, %after9 ]
  %.438 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.337, %after9 ]
  %.433 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.332, %after9 ]
  %.428 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.327, %after9 ]
  %.4 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.3, %after9 ]
  %.121 = phi i64 [ %180, %after16 ], [ %.020, %after9 ]
  %.1 = phi i64 [ 0, %after16 ], [ %112, %after9 ]
  %162 = add i64 %offset, 262144
  %163 = icmp eq i64 %162, %12
  br i1 %163, label %after, label %loop

while:                                            ; preds = %do, %then14
  %.059 = phi i64 [ 0, %then14 ], [ %174, %do ]
  %164 = lshr i64 %.020, %.059
  %165 = trunc i64 %164 to i1
  br i1 %165, label %do, label %after16

do:                                               ; preds = %while
  %166 = mul i64 %.059, 1
  %167 = getelementptr inbounds float, ptr %5, i64 %166
  %168 = getelementptr inbounds float, ptr %4, i64 0
  %169 = load float, ptr %168, align 1
  %170 = getelementptr inbounds float, ptr %167, i64 0
  %171 = load float, ptr %170, align 1
  %172 = fadd float %171, %169
  %173 = getelementptr inbounds float, ptr %4, i64 0
  store float %172, ptr %173, align 1
  %174 = add i64 %.059, 1
  br label %while

after16:                                          ; preds = %while
  %175 = mul i64 %.059, 1
  %176 = getelementptr inbounds float, ptr %5, i64 %175
  %177 = getelementptr inbounds float, ptr %4, i64 0
  %178 = load float, ptr %177, align 1
  %179 = getelementptr inbounds float, ptr %176, i64 0
  store float %178, ptr %179, align 1
  %180 = add i64 %.020, 1
  br label %after15

while17:                                          ; preds = %do18, %after
  %.060 = phi i64 [ %20, %after ], [ %192, %do18 ]
  %181 = icmp ne i64 %.060, 0
  br i1 %181, label %do18, label %after19

do18:                                             ; preds = %while17
  %182 = call i64 @llvm.cttz.i64(i64 %.060, i1 true)
  %183 = mul i64 %182, 1
  %184 = getelementptr inbounds float, ptr %5, i64 %183
  %185 = getelementptr inbounds float, ptr %4, i64 0
  %186 = load float, ptr %185, align 1
  %187 = getelementptr inbounds float, ptr %184, i64 0
  %188 = load float, ptr %187, align 1
  %189 = fadd float %188, %186
  %190 = getelementptr inbounds float, ptr %4, i64 0
  store float %189, ptr %190, align 1
  %191 = sub i64 %.060, 1
  %192 = and i64 %.060, %191
  br label %while17

after19:                                          ; preds = %while17
  %193 = getelementptr inbounds float, ptr %4, i64 0
  %194 = load float, ptr %193, align 1
  store float %194, ptr %1, align 1
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
