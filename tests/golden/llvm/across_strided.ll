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
  %8 = icmp ugt i64 %7, 131072
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
  %offset = phi i64 [ 0, %nest ], [ %154, %after15 ]
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
  %.155 = phi <16 x float> [ %87, %after3 ], [ %.054, %loop ]
  %.150 = phi <16 x float> [ %81, %after3 ], [ %.049, %loop ]
  %.145 = phi <16 x float> [ %75, %after3 ], [ %.044, %loop ]
  %.140 = phi <16 x float> [ %69, %after3 ], [ %.039, %loop ]
  %.135 = phi <16 x float> [ %63, %after3 ], [ %.034, %loop ]
  %.130 = phi <16 x float> [ %57, %after3 ], [ %.029, %loop ]
  %.125 = phi <16 x float> [ %51, %after3 ], [ %.024, %loop ]
  %.123 = phi <16 x float> [ %45, %after3 ], [ %.022, %loop ]
  %22 = urem i64 %16, 128
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.256 = phi <16 x float> [ %.054, %then ], [ %87, %after7 ]
  %.251 = phi <16 x float> [ %.049, %then ], [ %81, %after7 ]
  %.246 = phi <16 x float> [ %.044, %then ], [ %75, %after7 ]
  %.241 = phi <16 x float> [ %.039, %then ], [ %69, %after7 ]
  %.236 = phi <16 x float> [ %.034, %then ], [ %63, %after7 ]
  %.231 = phi <16 x float> [ %.029, %then ], [ %57, %after7 ]
  %.226 = phi <16 x float> [ %.024, %then ], [ %51, %after7 ]
  %.2 = phi <16 x float> [ %.022, %then ], [ %45, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %88, %after7 ]
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
  %41 = load <16 x float>, ptr %24, align 1
  %42 = getelementptr i8, ptr %24, i64 64
  %43 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %42, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %44 = shufflevector <16 x float> %41, <16 x float> %43, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %45 = fadd <16 x float> %.2, %44
  %46 = getelementptr i8, ptr %24, i64 128
  %47 = load <16 x float>, ptr %46, align 1
  %48 = getelementptr i8, ptr %46, i64 64
  %49 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %48, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %50 = shufflevector <16 x float> %47, <16 x float> %49, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %51 = fadd <16 x float> %.226, %50
  %52 = getelementptr i8, ptr %24, i64 256
  %53 = load <16 x float>, ptr %52, align 1
  %54 = getelementptr i8, ptr %52, i64 64
  %55 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %54, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %56 = shufflevector <16 x float> %53, <16 x float> %55, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %57 = fadd <16 x float> %.231, %56
  %58 = getelementptr i8, ptr %24, i64 384
  %59 = load <16 x float>, ptr %58, align 1
  %60 = getelementptr i8, ptr %58, i64 64
  %61 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %60, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %62 = shufflevector <16 x float> %59, <16 x float> %61, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %63 = fadd <16 x float> %.236, %62
  %64 = getelementptr i8, ptr %24, i64 512
  %65 = load <16 x float>, ptr %64, align 1
  %66 = getelementptr i8, ptr %64, i64 64
  %67 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %66, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %68 = shufflevector <16 x float> %65, <16 x float> %67, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %69 = fadd <16 x float> %.241, %68
  %70 = getelementptr i8, ptr %24, i64 640
  %71 = load <16 x float>, ptr %70, align 1
  %72 = getelementptr i8, ptr %70, i64 64
  %73 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %72, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %74 = shufflevector <16 x float> %71, <16 x float> %73, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %75 = fadd <16 x float> %.246, %74
  %76 = getelementptr i8, ptr %24, i64 768
  %77 = load <16 x float>, ptr %76, align 1
  %78 = getelementptr i8, ptr %76, i64 64
  %79 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %78, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %80 = shufflevector <16 x float> %77, <16 x float> %79, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %81 = fadd <16 x float> %.251, %80
  %82 = getelementptr i8, ptr %24, i64 896
  %83 = load <16 x float>, ptr %82, align 1
  %84 = getelementptr i8, ptr %82, i64 64
  %85 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %84, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %86 = shufflevector <16 x float> %83, <16 x float> %85, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %87 = fadd <16 x float> %.256, %86
  %88 = add i64 %offset4, 1024
  %89 = icmp eq i64 %88, %21
  br i1 %89, label %after3, label %loop2

then8:                                            ; preds = %after1
  %90 = sub i64 %16, %22
  %91 = mul i64 8, %90
  %92 = getelementptr i8, ptr %13, i64 %91
  %93 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  store <16 x float> %.123, ptr %93, align 1
  %94 = getelementptr inbounds <16 x float>, ptr %9, i64 1
  store <16 x float> %.125, ptr %94, align 1
  %95 = getelementptr inbounds <16 x float>, ptr %9, i64 2
  store <16 x float> %.130, ptr %95, align 1
  %96 = getelementptr inbounds <16 x float>, ptr %9, i64 3
  store <16 x float> %.135, ptr %96, align 1
  %97 = getelementptr inbounds <16 x float>, ptr %9, i64 4
  store <16 x float> %.140, ptr %97, align 1
  %98 = getelementptr inbounds <16 x float>, ptr %9, i64 5
  store <16 x float> %.145, ptr %98, align 1
  %99 = getelementptr inbounds <16 x float>, ptr %9, i64 6
  store <16 x float> %.150, ptr %99, align 1
  %100 = getelementptr inbounds <16 x float>, ptr %9, i64 7
  store <16 x float> %.155, ptr %100, align 1
  %101 = mul i64 %22, 8
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %.357 = phi <16 x float> [ %132, %after11 ], [ %.155, %after1 ]
  %.352 = phi <16 x float> [ %130, %after11 ], [ %.150, %after1 ]
  %.347 = phi <16 x float> [ %128, %after11 ], [ %.145, %after1 ]
  %.342 = phi <16 x float> [ %126, %after11 ], [ %.140, %after1 ]
  %.337 = phi <16 x float> [ %124, %after11 ], [ %.135, %after1 ]
  %.332 = phi <16 x float> [ %122, %after11 ], [ %.130, %after1 ]
  %.327 = phi <16 x float> [ %120, %after11 ], [ %.125, %after1 ]
  %.3 = phi <16 x float> [ %118, %after11 ], [ %.123, %after1 ]
  %102 = add i64 %16, 127
  %103 = udiv i64 %102, 128
  %104 = add i64 %.0, %103
  %105 = add i64 %i, 1
  %106 = icmp eq i64 %105, %11
  %107 = and i1 true, %106
  %108 = icmp uge i64 %104, 256
  %109 = or i1 %108, %107
  br i1 %109, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %115, %loop10 ]
  %110 = getelementptr i8, ptr %92, i64 %offset12
  %i13 = udiv exact i64 %offset12, 8
  %111 = load float, ptr %110, align 1
  %112 = getelementptr inbounds float, ptr %9, i64 %i13
  %113 = load float, ptr %112, align 4
  %114 = fadd float %113, %111
  store float %114, ptr %112, align 4
  %115 = add i64 %offset12, 8
  %116 = icmp eq i64 %115, %101
  br i1 %116, label %after11, label %loop10

after11:                                          ; preds = %loop10
  %117 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  %118 = load <16 x float>, ptr %117, align 1
  %119 = getelementptr inbounds <16 x float>, ptr %9, i64 1
  %120 = load <16 x float>, ptr %119, align 1
  %121 = getelementptr inbounds <16 x float>, ptr %9, i64 2
  %122 = load <16 x float>, ptr %121, align 1
  %123 = getelementptr inbounds <16 x float>, ptr %9, i64 3
  %124 = load <16 x float>, ptr %123, align 1
  %125 = getelementptr inbounds <16 x float>, ptr %9, i64 4
  %126 = load <16 x float>, ptr %125, align 1
  %127 = getelementptr inbounds <16 x float>, ptr %9, i64 5
  %128 = load <16 x float>, ptr %127, align 1
  %129 = getelementptr inbounds <16 x float>, ptr %9, i64 6
  %130 = load <16 x float>, ptr %129, align 1
  %131 = getelementptr inbounds <16 x float>, ptr %9, i64 7
  %132 = load <16 x float>, ptr %131, align 1
  br label %after9

then14:                                           ; preds = %after9
  %133 = fadd <16 x float> %.3, %.342
  %134 = fadd <16 x float> %.327, %.347
  %135 = fadd <16 x float> %.332, %.352
  %136 = fadd <16 x float> %.337, %.357
  %137 = fadd <16 x float> %133, %135
  %138 = fadd <16 x float> %134, %136
  %139 = fadd <16 x float> %137, %138
  %140 = shufflevector <16 x float> %139, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %141 = shufflevector <16 x float> %139, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %142 = fadd <8 x float> %141, %140
  %143 = shufflevector <8 x float> %142, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %144 = shufflevector <8 x float> %142, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %145 = fadd <4 x float> %144, %143
  %146 = shufflevector <4 x float> %145, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %147 = shufflevector <4 x float> %145, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %148 = fadd <2 x float> %147, %146
  %149 = shufflevector <2 x float> %148, <2 x float> poison, <1 x i32> <i32 1>
  %150 = shufflevector <2 x float> %148, <2 x float> poison, <1 x i32> zeroinitializer
  %151 = fadd <1 x float> %150, %149
  %152 = extractelement <1 x float> %151, i64 0
  %153 = getelementptr inbounds float, ptr %4, i64 0
  store float %152, ptr %153, align 1
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
  %.121 = phi i64 [ %172, %after16 ], [ %.020, %after9 ]
  %.1 = phi i64 [ 0, %after16 ], [ %104, %after9 ]
  %154 = add i64 %offset, 262144
  %155 = icmp eq i64 %154, %12
  br i1 %155, label %after, label %loop

while:                                            ; preds = %do, %then14
  %.059 = phi i64 [ 0, %then14 ], [ %166, %do ]
  %156 = lshr i64 %.020, %.059
  %157 = trunc i64 %156 to i1
  br i1 %157, label %do, label %after16

do:                                               ; preds = %while
  %158 = mul i64 %.059, 1
  %159 = getelementptr inbounds float, ptr %5, i64 %158
  %160 = getelementptr inbounds float, ptr %4, i64 0
  %161 = load float, ptr %160, align 1
  %162 = getelementptr inbounds float, ptr %159, i64 0
  %163 = load float, ptr %162, align 1
  %164 = fadd float %163, %161
  %165 = getelementptr inbounds float, ptr %4, i64 0
  store float %164, ptr %165, align 1
  %166 = add i64 %.059, 1
  br label %while

after16:                                          ; preds = %while
  %167 = mul i64 %.059, 1
  %168 = getelementptr inbounds float, ptr %5, i64 %167
  %169 = getelementptr inbounds float, ptr %4, i64 0
  %170 = load float, ptr %169, align 1
  %171 = getelementptr inbounds float, ptr %168, i64 0
  store float %170, ptr %171, align 1
  %172 = add i64 %.020, 1
  br label %after15

while17:                                          ; preds = %do18, %after
  %.060 = phi i64 [ %20, %after ], [ %184, %do18 ]
  %173 = icmp ne i64 %.060, 0
  br i1 %173, label %do18, label %after19

do18:                                             ; preds = %while17
  %174 = call i64 @llvm.cttz.i64(i64 %.060, i1 true)
  %175 = mul i64 %174, 1
  %176 = getelementptr inbounds float, ptr %5, i64 %175
  %177 = getelementptr inbounds float, ptr %4, i64 0
  %178 = load float, ptr %177, align 1
  %179 = getelementptr inbounds float, ptr %176, i64 0
  %180 = load float, ptr %179, align 1
  %181 = fadd float %180, %178
  %182 = getelementptr inbounds float, ptr %4, i64 0
  store float %181, ptr %182, align 1
  %183 = sub i64 %.060, 1
  %184 = and i64 %.060, %183
  br label %while17

after19:                                          ; preds = %while17
  %185 = getelementptr inbounds float, ptr %4, i64 0
  %186 = load float, ptr %185, align 1
  store float %186, ptr %1, align 1
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
