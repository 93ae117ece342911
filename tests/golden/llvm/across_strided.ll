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
  %4 = getelementptr i64, ptr %extents, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = icmp ugt i64 %5, 131072
  %7 = alloca <16 x float>, i64 8, align 16
  br label %nest

nest:                                             ; preds = %entry
  %8 = add i64 %5, 2047
  %9 = udiv i64 %8, 2048
  %10 = mul i64 %9, 16384
  br label %loop

loop:                                             ; preds = %after15, %nest
  %.050 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.454, %after15 ]
  %.045 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.449, %after15 ]
  %.040 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.444, %after15 ]
  %.035 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.439, %after15 ]
  %.030 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.434, %after15 ]
  %.025 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.429, %after15 ]
  %.020 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.424, %after15 ]
  %.018 = phi <16 x float> [ splat (float -0.000000e+00), %nest ], [ %.4, %after15 ]
  %.016 = phi double [ -0.000000e+00, %nest ], [ %.117, %after15 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after15 ]
  %offset = phi i64 [ 0, %nest ], [ %152, %after15 ]
  %11 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 16384
  %12 = mul i64 %i, 2048
  %13 = sub i64 %5, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 2048)
  %15 = add i64 %i, 1
  %16 = icmp eq i64 %15, %9
  %17 = and i1 true, %16
  %18 = udiv i64 %14, 128
  %19 = icmp ne i64 %18, 0
  br i1 %19, label %then, label %after1

after:                                            ; preds = %after15
  %20 = fptrunc double %.117 to float
  store float %20, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %21 = mul i64 %18, 1024
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.151 = phi <16 x float> [ %87, %after3 ], [ %.050, %loop ]
  %.146 = phi <16 x float> [ %81, %after3 ], [ %.045, %loop ]
  %.141 = phi <16 x float> [ %75, %after3 ], [ %.040, %loop ]
  %.136 = phi <16 x float> [ %69, %after3 ], [ %.035, %loop ]
  %.131 = phi <16 x float> [ %63, %after3 ], [ %.030, %loop ]
  %.126 = phi <16 x float> [ %57, %after3 ], [ %.025, %loop ]
  %.121 = phi <16 x float> [ %51, %after3 ], [ %.020, %loop ]
  %.119 = phi <16 x float> [ %45, %after3 ], [ %.018, %loop ]
  %22 = urem i64 %14, 128
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.252 = phi <16 x float> [ %.050, %then ], [ %87, %after7 ]
  %.247 = phi <16 x float> [ %.045, %then ], [ %81, %after7 ]
  %.242 = phi <16 x float> [ %.040, %then ], [ %75, %after7 ]
  %.237 = phi <16 x float> [ %.035, %then ], [ %69, %after7 ]
  %.232 = phi <16 x float> [ %.030, %then ], [ %63, %after7 ]
  %.227 = phi <16 x float> [ %.025, %then ], [ %57, %after7 ]
  %.222 = phi <16 x float> [ %.020, %then ], [ %51, %after7 ]
  %.2 = phi <16 x float> [ %.018, %then ], [ %45, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %88, %after7 ]
  %24 = getelementptr i8, ptr %11, i64 %offset4
  %i5 = udiv exact i64 %offset4, 1024
  br i1 %6, label %then6, label %after7

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
  %51 = fadd <16 x float> %.222, %50
  %52 = getelementptr i8, ptr %24, i64 256
  %53 = load <16 x float>, ptr %52, align 1
  %54 = getelementptr i8, ptr %52, i64 64
  %55 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %54, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %56 = shufflevector <16 x float> %53, <16 x float> %55, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %57 = fadd <16 x float> %.227, %56
  %58 = getelementptr i8, ptr %24, i64 384
  %59 = load <16 x float>, ptr %58, align 1
  %60 = getelementptr i8, ptr %58, i64 64
  %61 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %60, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %62 = shufflevector <16 x float> %59, <16 x float> %61, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %63 = fadd <16 x float> %.232, %62
  %64 = getelementptr i8, ptr %24, i64 512
  %65 = load <16 x float>, ptr %64, align 1
  %66 = getelementptr i8, ptr %64, i64 64
  %67 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %66, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %68 = shufflevector <16 x float> %65, <16 x float> %67, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %69 = fadd <16 x float> %.237, %68
  %70 = getelementptr i8, ptr %24, i64 640
  %71 = load <16 x float>, ptr %70, align 1
  %72 = getelementptr i8, ptr %70, i64 64
  %73 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %72, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %74 = shufflevector <16 x float> %71, <16 x float> %73, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %75 = fadd <16 x float> %.242, %74
  %76 = getelementptr i8, ptr %24, i64 768
  %77 = load <16 x float>, ptr %76, align 1
  %78 = getelementptr i8, ptr %76, i64 64
  %79 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %78, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %80 = shufflevector <16 x float> %77, <16 x float> %79, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %81 = fadd <16 x float> %.247, %80
  %82 = getelementptr i8, ptr %24, i64 896
  %83 = load <16 x float>, ptr %82, align 1
  %84 = getelementptr i8, ptr %82, i64 64
  %85 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %84, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %86 = shufflevector <16 x float> %83, <16 x float> %85, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %87 = fadd <16 x float> %.252, %86
  %88 = add i64 %offset4, 1024
  %89 = icmp eq i64 %88, %21
  br i1 %89, label %after3, label %loop2

then8:                                            ; preds = %after1
  %90 = sub i64 %14, %22
  %91 = mul i64 8, %90
  %92 = getelementptr i8, ptr %11, i64 %91
  %93 = getelementptr inbounds <16 x float>, ptr %7, i64 0
  store <16 x float> %.119, ptr %93, align 1
  %94 = getelementptr inbounds <16 x float>, ptr %7, i64 1
  store <16 x float> %.121, ptr %94, align 1
  %95 = getelementptr inbounds <16 x float>, ptr %7, i64 2
  store <16 x float> %.126, ptr %95, align 1
  %96 = getelementptr inbounds <16 x float>, ptr %7, i64 3
  store <16 x float> %.131, ptr %96, align 1
  %97 = getelementptr inbounds <16 x float>, ptr %7, i64 4
  store <16 x float> %.136, ptr %97, align 1
  %98 = getelementptr inbounds <16 x float>, ptr %7, i64 5
  store <16 x float> %.141, ptr %98, align 1
  %99 = getelementptr inbounds <16 x float>, ptr %7, i64 6
  store <16 x float> %.146, ptr %99, align 1
  %100 = getelementptr inbounds <16 x float>, ptr %7, i64 7
  store <16 x float> %.151, ptr %100, align 1
  %101 = mul i64 %22, 8
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %.353 = phi <16 x float> [ %129, %after11 ], [ %.151, %after1 ]
  %.348 = phi <16 x float> [ %127, %after11 ], [ %.146, %after1 ]
  %.343 = phi <16 x float> [ %125, %after11 ], [ %.141, %after1 ]
  %.338 = phi <16 x float> [ %123, %after11 ], [ %.136, %after1 ]
  %.333 = phi <16 x float> [ %121, %after11 ], [ %.131, %after1 ]
  %.328 = phi <16 x float> [ %119, %after11 ], [ %.126, %after1 ]
  %.323 = phi <16 x float> [ %117, %after11 ], [ %.121, %after1 ]
  %.3 = phi <16 x float> [ %115, %after11 ], [ %.119, %after1 ]
  %102 = add i64 %14, 127
  %103 = udiv i64 %102, 128
  %104 = add i64 %.0, %103
  %105 = icmp uge i64 %104, 16
  %106 = or i1 %105, %17
  br i1 %106, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %112, %loop10 ]
  %107 = getelementptr i8, ptr %92, i64 %offset12
  %i13 = udiv exact i64 %offset12, 8
  %108 = load float, ptr %107, align 1
  %109 = getelementptr inbounds float, ptr %7, i64 %i13
  %110 = load float, ptr %109, align 1
  %111 = fadd float %110, %108
  store float %111, ptr %109, align 1
  %112 = add i64 %offset12, 8
  %113 = icmp eq i64 %112, %101
  br i1 %113, label %after11, label %loop10

after11:                                          ; preds = %loop10
  %114 = getelementptr inbounds <16 x float>, ptr %7, i64 0
  %115 = load <16 x float>, ptr %114, align 1
  %116 = getelementptr inbounds <16 x float>, ptr %7, i64 1
  %117 = load <16 x float>, ptr %116, align 1
  %118 = getelementptr inbounds <16 x float>, ptr %7, i64 2
  %119 = load <16 x float>, ptr %118, align 1
  %120 = getelementptr inbounds <16 x float>, ptr %7, i64 3
  %121 = load <16 x float>, ptr %120, align 1
  %122 = getelementptr inbounds <16 x float>, ptr %7, i64 4
  %123 = load <16 x float>, ptr %122, align 1
  %124 = getelementptr inbounds <16 x float>, ptr %7, i64 5
  %125 = load <16 x float>, ptr %124, align 1
  %126 = getelementptr inbounds <16 x float>, ptr %7, i64 6
  %127 = load <16 x float>, ptr %126, align 1
  %128 = getelementptr inbounds <16 x float>, ptr %7, i64 7
  %129 = load <16 x float>, ptr %128, align 1
  br label %after9

then14:                                           ; preds = %after9
  %130 = fadd <16 x float> %.3, %.338
  %131 = fadd <16 x float> %.323, %.343
  %132 = fadd <16 x float> %.328, %.348
  %133 = fadd <16 x float> %.333, %.353
  %134 = fadd <16 x float> %130, %132
  %135 = fadd <16 x float> %131, %133
  %136 = fadd <16 x float> %134, %135
  %137 = shufflevector <16 x float> %136, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %138 = shufflevector <16 x float> %136, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %139 = fadd <8 x float> %138, %137
  %140 = fpext <8 x float> %139 to <8 x double>
  %141 = shufflevector <8 x double> %140, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %142 = shufflevector <8 x double> %140, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %143 = fadd <4 x double> %142, %141
  %144 = shufflevector <4 x double> %143, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %145 = shufflevector <4 x double> %143, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %146 = fadd <2 x double> %145, %144
  %147 = shufflevector <2 x double> %146, <2 x double> poison, <1 x i32> <i32 1>
  %148 = shufflevector <2 x double> %146, <2 x double> poison, <1 x i32> zeroinitializer
  %149 = fadd <1 x double> %148, %147
  %150 = extractelement <1 x double> %149, i64 0
  %151 = fadd double %.016, %150
  br label %after15

after15:                                          ; preds = %then14, %after9
  %.454 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.353, %after9 ]
  %.449 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.348, %after9 ]
  %.444 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.343, %after9 ]
  %.439 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.338, %after9 ]
  %.434 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.333, %after9 ]
  %.429 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.328, %after9 ]
  %.424 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.323, %after9 ]
  %.4 = phi <16 x float> [ splat (float -0.000000e+00), %then14 ], [ %.3, %after9 ]
  %.117 = phi double [ %151, %then14 ], [ %.016, %after9 ]
  %.1 = phi i64 [ 0, %then14 ], [ %104, %after9 ]
  %152 = add i64 %offset, 16384
  %153 = icmp eq i64 %152, %10
  br i1 %153, label %after, label %loop
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
