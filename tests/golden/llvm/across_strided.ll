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
  %4 = alloca float, i64 64, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = icmp ugt i64 %6, 131072
  %8 = alloca <16 x float>, i64 8, align 16
  br label %nest

nest:                                             ; preds = %entry
  %9 = add i64 %6, 32767
  %10 = udiv i64 %9, 32768
  %11 = mul i64 %10, 262144
  br label %loop

loop:                                             ; preds = %after15, %nest
  %.056 = phi float [ undef, %nest ], [ %.157, %after15 ]
  %.051 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.455, %after15 ]
  %.046 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.450, %after15 ]
  %.041 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.445, %after15 ]
  %.036 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.440, %after15 ]
  %.031 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.435, %after15 ]
  %.026 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.430, %after15 ]
  %.021 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.425, %after15 ]
  %.019 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.4, %after15 ]
  %.017 = phi i64 [ 0, %nest ], [ %.118, %after15 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after15 ]
  %offset = phi i64 [ 0, %nest ], [ %154, %after15 ]
  %12 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %13 = mul i64 %i, 32768
  %14 = sub i64 %6, %13
  %15 = call i64 @llvm.umin.i64(i64 %14, i64 32768)
  %16 = udiv i64 %15, 128
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %then, label %after1

after:                                            ; preds = %after15
  store float %.157, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %18 = mul i64 %16, 1024
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.152 = phi <16 x float> [ %84, %after3 ], [ %.051, %loop ]
  %.147 = phi <16 x float> [ %78, %after3 ], [ %.046, %loop ]
  %.142 = phi <16 x float> [ %72, %after3 ], [ %.041, %loop ]
  %.137 = phi <16 x float> [ %66, %after3 ], [ %.036, %loop ]
  %.132 = phi <16 x float> [ %60, %after3 ], [ %.031, %loop ]
  %.127 = phi <16 x float> [ %54, %after3 ], [ %.026, %loop ]
  %.122 = phi <16 x float> [ %48, %after3 ], [ %.021, %loop ]
  %.120 = phi <16 x float> [ %42, %after3 ], [ %.019, %loop ]
  %19 = urem i64 %15, 128
  %20 = icmp ne i64 %19, 0
  br i1 %20, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.253 = phi <16 x float> [ %.051, %then ], [ %84, %after7 ]
  %.248 = phi <16 x float> [ %.046, %then ], [ %78, %after7 ]
  %.243 = phi <16 x float> [ %.041, %then ], [ %72, %after7 ]
  %.238 = phi <16 x float> [ %.036, %then ], [ %66, %after7 ]
  %.233 = phi <16 x float> [ %.031, %then ], [ %60, %after7 ]
  %.228 = phi <16 x float> [ %.026, %then ], [ %54, %after7 ]
  %.223 = phi <16 x float> [ %.021, %then ], [ %48, %after7 ]
  %.2 = phi <16 x float> [ %.019, %then ], [ %42, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %85, %after7 ]
  %21 = getelementptr i8, ptr %12, i64 %offset4
  %i5 = udiv exact i64 %offset4, 1024
  br i1 %7, label %then6, label %after7

after3:                                           ; preds = %after7
  br label %after1

then6:                                            ; preds = %loop2
  %22 = getelementptr i8, ptr %21, i64 2048
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  %23 = getelementptr i8, ptr %21, i64 2112
  call void @llvm.prefetch.p0(ptr %23, i32 0, i32 3, i32 1)
  %24 = getelementptr i8, ptr %21, i64 2176
  call void @llvm.prefetch.p0(ptr %24, i32 0, i32 3, i32 1)
  %25 = getelementptr i8, ptr %21, i64 2240
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %21, i64 2304
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %21, i64 2368
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %21, i64 2432
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %21, i64 2496
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %21, i64 2560
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  %31 = getelementptr i8, ptr %21, i64 2624
  call void @llvm.prefetch.p0(ptr %31, i32 0, i32 3, i32 1)
  %32 = getelementptr i8, ptr %21, i64 2688
  call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  %33 = getelementptr i8, ptr %21, i64 2752
  call void @llvm.prefetch.p0(ptr %33, i32 0, i32 3, i32 1)
  %34 = getelementptr i8, ptr %21, i64 2816
  call void @llvm.prefetch.p0(ptr %34, i32 0, i32 3, i32 1)
  %35 = getelementptr i8, ptr %21, i64 2880
  call void @llvm.prefetch.p0(ptr %35, i32 0, i32 3, i32 1)
  %36 = getelementptr i8, ptr %21, i64 2944
  call void @llvm.prefetch.p0(ptr %36, i32 0, i32 3, i32 1)
  %37 = getelementptr i8, ptr %21, i64 3008
  call void @llvm.prefetch.p0(ptr %37, i32 0, i32 3, i32 1)
  br label %after7

after7:                                           ; preds = %then6, %loop2
  %38 = load <16 x float>, ptr %21, align 1
  %39 = getelementptr i8, ptr %21, i64 64
  %40 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %39, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %41 = shufflevector <16 x float> %38, <16 x float> %40, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %42 = fadd <16 x float> %.2, %41
  %43 = getelementptr i8, ptr %21, i64 128
  %44 = load <16 x float>, ptr %43, align 1
  %45 = getelementptr i8, ptr %43, i64 64
  %46 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %45, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %47 = shufflevector <16 x float> %44, <16 x float> %46, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %48 = fadd <16 x float> %.223, %47
  %49 = getelementptr i8, ptr %21, i64 256
  %50 = load <16 x float>, ptr %49, align 1
  %51 = getelementptr i8, ptr %49, i64 64
  %52 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %51, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %53 = shufflevector <16 x float> %50, <16 x float> %52, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %54 = fadd <16 x float> %.228, %53
  %55 = getelementptr i8, ptr %21, i64 384
  %56 = load <16 x float>, ptr %55, align 1
  %57 = getelementptr i8, ptr %55, i64 64
  %58 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %57, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %59 = shufflevector <16 x float> %56, <16 x float> %58, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %60 = fadd <16 x float> %.233, %59
  %61 = getelementptr i8, ptr %21, i64 512
  %62 = load <16 x float>, ptr %61, align 1
  %63 = getelementptr i8, ptr %61, i64 64
  %64 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %63, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %65 = shufflevector <16 x float> %62, <16 x float> %64, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %66 = fadd <16 x float> %.238, %65
  %67 = getelementptr i8, ptr %21, i64 640
  %68 = load <16 x float>, ptr %67, align 1
  %69 = getelementptr i8, ptr %67, i64 64
  %70 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %69, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %71 = shufflevector <16 x float> %68, <16 x float> %70, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %72 = fadd <16 x float> %.243, %71
  %73 = getelementptr i8, ptr %21, i64 768
  %74 = load <16 x float>, ptr %73, align 1
  %75 = getelementptr i8, ptr %73, i64 64
  %76 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %75, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %77 = shufflevector <16 x float> %74, <16 x float> %76, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %78 = fadd <16 x float> %.248, %77
  %79 = getelementptr i8, ptr %21, i64 896
  %80 = load <16 x float>, ptr %79, align 1
  %81 = getelementptr i8, ptr %79, i64 64
  %82 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %81, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %83 = shufflevector <16 x float> %80, <16 x float> %82, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %84 = fadd <16 x float> %.253, %83
  %85 = add i64 %offset4, 1024
  %86 = icmp eq i64 %85, %18
  br i1 %86, label %after3, label %loop2

then8:                                            ; preds = %after1
  %87 = sub i64 %15, %19
  %88 = mul i64 8, %87
  %89 = getelementptr i8, ptr %12, i64 %88
  %90 = getelementptr inbounds <16 x float>, ptr %8, i64 0
  store <16 x float> %.120, ptr %90, align 1
  %91 = getelementptr inbounds <16 x float>, ptr %8, i64 1
  store <16 x float> %.122, ptr %91, align 1
  %92 = getelementptr inbounds <16 x float>, ptr %8, i64 2
  store <16 x float> %.127, ptr %92, align 1
  %93 = getelementptr inbounds <16 x float>, ptr %8, i64 3
  store <16 x float> %.132, ptr %93, align 1
  %94 = getelementptr inbounds <16 x float>, ptr %8, i64 4
  store <16 x float> %.137, ptr %94, align 1
  %95 = getelementptr inbounds <16 x float>, ptr %8, i64 5
  store <16 x float> %.142, ptr %95, align 1
  %96 = getelementptr inbounds <16 x float>, ptr %8, i64 6
  store <16 x float> %.147, ptr %96, align 1
  %97 = getelementptr inbounds <16 x float>, ptr %8, i64 7
  store <16 x float> %.152, ptr %97, align 1
  %98 = mul i64 %19, 8
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %.354 = phi <16 x float> [ %129, %after11 ], [ %.152, %after1 ]
  %.349 = phi <16 x float> [ %127, %after11 ], [ %.147, %after1 ]
  %.344 = phi <16 x float> [ %125, %after11 ], [ %.142, %after1 ]
  %.339 = phi <16 x float> [ %123, %after11 ], [ %.137, %after1 ]
  %.334 = phi <16 x float> [ %121, %after11 ], [ %.132, %after1 ]
  %.329 = phi <16 x float> [ %119, %after11 ], [ %.127, %after1 ]
  %.324 = phi <16 x float> [ %117, %after11 ], [ %.122, %after1 ]
  %.3 = phi <16 x float> [ %115, %after11 ], [ %.120, %after1 ]
  %99 = add i64 %15, 127
  %100 = udiv i64 %99, 128
  %101 = add i64 %.0, %100
  %102 = add i64 %i, 1
  %103 = icmp eq i64 %102, %10
  %104 = and i1 true, %103
  %105 = icmp uge i64 %101, 256
  %106 = or i1 %105, %104
  br i1 %106, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %112, %loop10 ]
  %107 = getelementptr i8, ptr %89, i64 %offset12
  %i13 = udiv exact i64 %offset12, 8
  %108 = load float, ptr %107, align 1
  %109 = getelementptr inbounds float, ptr %8, i64 %i13
  %110 = load float, ptr %109, align 1
  %111 = fadd float %110, %108
  store float %111, ptr %109, align 1
  %112 = add i64 %offset12, 8
  %113 = icmp eq i64 %112, %98
  br i1 %113, label %after11, label %loop10

after11:                                          ; preds = %loop10
  %114 = getelementptr inbounds <16 x float>, ptr %8, i64 0
  %115 = load <16 x float>, ptr %114, align 1
  %116 = getelementptr inbounds <16 x float>, ptr %8, i64 1
  %117 = load <16 x float>, ptr %116, align 1
  %118 = getelementptr inbounds <16 x float>, ptr %8, i64 2
  %119 = load <16 x float>, ptr %118, align 1
  %120 = getelementptr inbounds <16 x float>, ptr %8, i64 3
  %121 = load <16 x float>, ptr %120, align 1
  %122 = getelementptr inbounds <16 x float>, ptr %8, i64 4
  %123 = load <16 x float>, ptr %122, align 1
  %124 = getelementptr inbounds <16 x float>, ptr %8, i64 5
  %125 = load <16 x float>, ptr %124, align 1
  %126 = getelementptr inbounds <16 x float>, ptr %8, i64 6
  %127 = load <16 x float>, ptr %126, align 1
  %128 = getelementptr inbounds <16 x float>, ptr %8, i64 7
  %129 = load <16 x float>, ptr %128, align 1
  br label %after9

then14:                                           ; preds = %after9
  %130 = fadd <16 x float> %.3, %.339
  %131 = fadd <16 x float> %.324, %.344
  %132 = fadd <16 x float> %.329, %.349
  %133 = fadd <16 x float> %.334, %.354
  %134 = fadd <16 x float> %130, %132
  %135 = fadd <16 x float> %131, %133
  %136 = fadd <16 x float> %134, %135
  %137 = shufflevector <16 x float> %136, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %138 = shufflevector <16 x float> %136, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %139 = fadd <8 x float> %138, %137
  %140 = shufflevector <8 x float> %139, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %141 = shufflevector <8 x float> %139, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %142 = fadd <4 x float> %141, %140
  %143 = shufflevector <4 x float> %142, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %144 = shufflevector <4 x float> %142, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %145 = fadd <2 x float> %144, %143
  %146 = shufflevector <2 x float> %145, <2 x float> poison, <1 x i32> <i32 1>
  %147 = shufflevector <2 x float> %145, <2 x float> poison, <1 x i32> zeroinitializer
  %148 = fadd <1 x float> %147, %146
  %149 = extractelement <1 x float> %148, i64 0
  %150 = add i64 %.017, 1
  %151 = xor i64 %150, -1
  %152 = and i64 %.017, %151
  %153 = select i1 %104, i64 %.017, i64 %152
  br label %while

after15:                                          ; preds = %after16, %after9
  %.157 = phi float [ %.258, %after16 ], [ %.056, %after9 ]
  %.455 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.354, %after9 ]
  %.450 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.349, %after9 ]
  %.445 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.344, %after9 ]
  %.440 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.339, %after9 ]
  %.435 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.334, %after9 ]
  %.430 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.329, %after9 ]
  %.425 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.324, %after9 ]
  %.4 = phi <16 x float> [ splat (float -0.000000e+00), %after16 ], [ %.3, %after9 ]
  %.118 = phi i64 [ %150, %after16 ], [ %.017, %after9 ]
  %.1 = phi i64 [ 0, %after16 ], [ %101, %after9 ]
  %154 = add i64 %offset, 262144
  %155 = icmp eq i64 %154, %11
  br i1 %155, label %after, label %loop

while:                                            ; preds = %do, %then14
  %.059 = phi i64 [ %153, %then14 ], [ %163, %do ]
  %.258 = phi float [ %149, %then14 ], [ %161, %do ]
  %156 = icmp ne i64 %.059, 0
  br i1 %156, label %do, label %after16

do:                                               ; preds = %while
  %157 = call i64 @llvm.cttz.i64(i64 %.059, i1 true)
  %158 = mul i64 %157, 1
  %159 = getelementptr inbounds float, ptr %4, i64 %158
  %160 = load float, ptr %159, align 1
  %161 = fadd float %160, %.258
  %162 = sub i64 %.059, 1
  %163 = and i64 %.059, %162
  br label %while

after16:                                          ; preds = %while
  %164 = xor i64 %.017, -1
  %165 = call i64 @llvm.cttz.i64(i64 %164, i1 true)
  %166 = mul i64 %165, 1
  %167 = getelementptr inbounds float, ptr %4, i64 %166
  store float %.258, ptr %167, align 1
  br label %after15
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
