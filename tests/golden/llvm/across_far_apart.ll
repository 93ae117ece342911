; sum(a) | a=float64[70000][::7]
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
  %4 = alloca double, i64 64, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = icmp ugt i64 %6, 18724
  %8 = alloca <8 x double>, i64 8, align 16
  br label %nest

nest:                                             ; preds = %entry
  %9 = add i64 %6, 32767
  %10 = udiv i64 %9, 32768
  %11 = mul i64 %10, 1835008
  br label %loop

loop:                                             ; preds = %after15, %nest
  %.056 = phi double [ undef, %nest ], [ %.157, %after15 ]
  %.051 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.455, %after15 ]
  %.046 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.450, %after15 ]
  %.041 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.445, %after15 ]
  %.036 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.440, %after15 ]
  %.031 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.435, %after15 ]
  %.026 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.430, %after15 ]
  %.021 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.425, %after15 ]
  %.019 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after15 ]
  %.017 = phi i64 [ 0, %nest ], [ %.118, %after15 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after15 ]
  %offset = phi i64 [ 0, %nest ], [ %279, %after15 ]
  %12 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 1835008
  %13 = mul i64 %i, 32768
  %14 = sub i64 %6, %13
  %15 = call i64 @llvm.umin.i64(i64 %14, i64 32768)
  %16 = add i64 %i, 1
  %17 = icmp eq i64 %16, %10
  %18 = and i1 true, %17
  %19 = udiv i64 %15, 64
  %20 = icmp ne i64 %19, 0
  br i1 %20, label %then, label %after1

after:                                            ; preds = %after15
  store double %.157, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %21 = mul i64 %19, 3584
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.152 = phi <8 x double> [ %215, %after3 ], [ %.051, %loop ]
  %.147 = phi <8 x double> [ %198, %after3 ], [ %.046, %loop ]
  %.142 = phi <8 x double> [ %181, %after3 ], [ %.041, %loop ]
  %.137 = phi <8 x double> [ %164, %after3 ], [ %.036, %loop ]
  %.132 = phi <8 x double> [ %147, %after3 ], [ %.031, %loop ]
  %.127 = phi <8 x double> [ %130, %after3 ], [ %.026, %loop ]
  %.122 = phi <8 x double> [ %113, %after3 ], [ %.021, %loop ]
  %.120 = phi <8 x double> [ %96, %after3 ], [ %.019, %loop ]
  %22 = urem i64 %15, 64
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.253 = phi <8 x double> [ %.051, %then ], [ %215, %after7 ]
  %.248 = phi <8 x double> [ %.046, %then ], [ %198, %after7 ]
  %.243 = phi <8 x double> [ %.041, %then ], [ %181, %after7 ]
  %.238 = phi <8 x double> [ %.036, %then ], [ %164, %after7 ]
  %.233 = phi <8 x double> [ %.031, %then ], [ %147, %after7 ]
  %.228 = phi <8 x double> [ %.026, %then ], [ %130, %after7 ]
  %.223 = phi <8 x double> [ %.021, %then ], [ %113, %after7 ]
  %.2 = phi <8 x double> [ %.019, %then ], [ %96, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %216, %after7 ]
  %24 = getelementptr i8, ptr %12, i64 %offset4
  %i5 = udiv exact i64 %offset4, 3584
  br i1 %7, label %then6, label %after7

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
  %41 = getelementptr i8, ptr %24, i64 3072
  call void @llvm.prefetch.p0(ptr %41, i32 0, i32 3, i32 1)
  %42 = getelementptr i8, ptr %24, i64 3136
  call void @llvm.prefetch.p0(ptr %42, i32 0, i32 3, i32 1)
  %43 = getelementptr i8, ptr %24, i64 3200
  call void @llvm.prefetch.p0(ptr %43, i32 0, i32 3, i32 1)
  %44 = getelementptr i8, ptr %24, i64 3264
  call void @llvm.prefetch.p0(ptr %44, i32 0, i32 3, i32 1)
  %45 = getelementptr i8, ptr %24, i64 3328
  call void @llvm.prefetch.p0(ptr %45, i32 0, i32 3, i32 1)
  %46 = getelementptr i8, ptr %24, i64 3392
  call void @llvm.prefetch.p0(ptr %46, i32 0, i32 3, i32 1)
  %47 = getelementptr i8, ptr %24, i64 3456
  call void @llvm.prefetch.p0(ptr %47, i32 0, i32 3, i32 1)
  %48 = getelementptr i8, ptr %24, i64 3520
  call void @llvm.prefetch.p0(ptr %48, i32 0, i32 3, i32 1)
  %49 = getelementptr i8, ptr %24, i64 3584
  call void @llvm.prefetch.p0(ptr %49, i32 0, i32 3, i32 1)
  %50 = getelementptr i8, ptr %24, i64 3648
  call void @llvm.prefetch.p0(ptr %50, i32 0, i32 3, i32 1)
  %51 = getelementptr i8, ptr %24, i64 3712
  call void @llvm.prefetch.p0(ptr %51, i32 0, i32 3, i32 1)
  %52 = getelementptr i8, ptr %24, i64 3776
  call void @llvm.prefetch.p0(ptr %52, i32 0, i32 3, i32 1)
  %53 = getelementptr i8, ptr %24, i64 3840
  call void @llvm.prefetch.p0(ptr %53, i32 0, i32 3, i32 1)
  %54 = getelementptr i8, ptr %24, i64 3904
  call void @llvm.prefetch.p0(ptr %54, i32 0, i32 3, i32 1)
  %55 = getelementptr i8, ptr %24, i64 3968
  call void @llvm.prefetch.p0(ptr %55, i32 0, i32 3, i32 1)
  %56 = getelementptr i8, ptr %24, i64 4032
  call void @llvm.prefetch.p0(ptr %56, i32 0, i32 3, i32 1)
  %57 = getelementptr i8, ptr %24, i64 4096
  call void @llvm.prefetch.p0(ptr %57, i32 0, i32 3, i32 1)
  %58 = getelementptr i8, ptr %24, i64 4160
  call void @llvm.prefetch.p0(ptr %58, i32 0, i32 3, i32 1)
  %59 = getelementptr i8, ptr %24, i64 4224
  call void @llvm.prefetch.p0(ptr %59, i32 0, i32 3, i32 1)
  %60 = getelementptr i8, ptr %24, i64 4288
  call void @llvm.prefetch.p0(ptr %60, i32 0, i32 3, i32 1)
  %61 = getelementptr i8, ptr %24, i64 4352
  call void @llvm.prefetch.p0(ptr %61, i32 0, i32 3, i32 1)
  %62 = getelementptr i8, ptr %24, i64 4416
  call void @llvm.prefetch.p0(ptr %62, i32 0, i32 3, i32 1)
  %63 = getelementptr i8, ptr %24, i64 4480
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 3, i32 1)
  %64 = getelementptr i8, ptr %24, i64 4544
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 3, i32 1)
  %65 = getelementptr i8, ptr %24, i64 4608
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 3, i32 1)
  %66 = getelementptr i8, ptr %24, i64 4672
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 3, i32 1)
  %67 = getelementptr i8, ptr %24, i64 4736
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 3, i32 1)
  %68 = getelementptr i8, ptr %24, i64 4800
  call void @llvm.prefetch.p0(ptr %68, i32 0, i32 3, i32 1)
  %69 = getelementptr i8, ptr %24, i64 4864
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 3, i32 1)
  %70 = getelementptr i8, ptr %24, i64 4928
  call void @llvm.prefetch.p0(ptr %70, i32 0, i32 3, i32 1)
  %71 = getelementptr i8, ptr %24, i64 4992
  call void @llvm.prefetch.p0(ptr %71, i32 0, i32 3, i32 1)
  %72 = getelementptr i8, ptr %24, i64 5056
  call void @llvm.prefetch.p0(ptr %72, i32 0, i32 3, i32 1)
  %73 = getelementptr i8, ptr %24, i64 5120
  call void @llvm.prefetch.p0(ptr %73, i32 0, i32 3, i32 1)
  %74 = getelementptr i8, ptr %24, i64 5184
  call void @llvm.prefetch.p0(ptr %74, i32 0, i32 3, i32 1)
  %75 = getelementptr i8, ptr %24, i64 5248
  call void @llvm.prefetch.p0(ptr %75, i32 0, i32 3, i32 1)
  %76 = getelementptr i8, ptr %24, i64 5312
  call void @llvm.prefetch.p0(ptr %76, i32 0, i32 3, i32 1)
  %77 = getelementptr i8, ptr %24, i64 5376
  call void @llvm.prefetch.p0(ptr %77, i32 0, i32 3, i32 1)
  %78 = getelementptr i8, ptr %24, i64 5440
  call void @llvm.prefetch.p0(ptr %78, i32 0, i32 3, i32 1)
  %79 = getelementptr i8, ptr %24, i64 5504
  call void @llvm.prefetch.p0(ptr %79, i32 0, i32 3, i32 1)
  %80 = getelementptr i8, ptr %24, i64 5568
  call void @llvm.prefetch.p0(ptr %80, i32 0, i32 3, i32 1)
  br label %after7

after7:                                           ; preds = %then6, %loop2
  %81 = getelementptr i8, ptr %24, i64 0
  %82 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %81, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %83 = getelementptr i8, ptr %24, i64 64
  %84 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %83, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %82)
  %85 = getelementptr i8, ptr %24, i64 128
  %86 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %85, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %84)
  %87 = getelementptr i8, ptr %24, i64 192
  %88 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %87, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %86)
  %89 = getelementptr i8, ptr %24, i64 256
  %90 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %89, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %88)
  %91 = getelementptr i8, ptr %24, i64 320
  %92 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %91, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %90)
  %93 = getelementptr i8, ptr %24, i64 384
  %94 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %93, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %92)
  %95 = shufflevector <8 x double> %94, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %96 = fadd <8 x double> %.2, %95
  %97 = getelementptr i8, ptr %24, i64 448
  %98 = getelementptr i8, ptr %97, i64 0
  %99 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %98, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %100 = getelementptr i8, ptr %97, i64 64
  %101 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %100, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %99)
  %102 = getelementptr i8, ptr %97, i64 128
  %103 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %102, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %101)
  %104 = getelementptr i8, ptr %97, i64 192
  %105 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %104, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %103)
  %106 = getelementptr i8, ptr %97, i64 256
  %107 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %106, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %105)
  %108 = getelementptr i8, ptr %97, i64 320
  %109 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %108, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %107)
  %110 = getelementptr i8, ptr %97, i64 384
  %111 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %110, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %109)
  %112 = shufflevector <8 x double> %111, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %113 = fadd <8 x double> %.223, %112
  %114 = getelementptr i8, ptr %24, i64 896
  %115 = getelementptr i8, ptr %114, i64 0
  %116 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %115, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %117 = getelementptr i8, ptr %114, i64 64
  %118 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %117, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %116)
  %119 = getelementptr i8, ptr %114, i64 128
  %120 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %119, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %118)
  %121 = getelementptr i8, ptr %114, i64 192
  %122 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %121, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %120)
  %123 = getelementptr i8, ptr %114, i64 256
  %124 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %123, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %122)
  %125 = getelementptr i8, ptr %114, i64 320
  %126 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %125, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %124)
  %127 = getelementptr i8, ptr %114, i64 384
  %128 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %127, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %126)
  %129 = shufflevector <8 x double> %128, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %130 = fadd <8 x double> %.228, %129
  %131 = getelementptr i8, ptr %24, i64 1344
  %132 = getelementptr i8, ptr %131, i64 0
  %133 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %132, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %134 = getelementptr i8, ptr %131, i64 64
  %135 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %134, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %133)
  %136 = getelementptr i8, ptr %131, i64 128
  %137 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %136, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %135)
  %138 = getelementptr i8, ptr %131, i64 192
  %139 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %138, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %137)
  %140 = getelementptr i8, ptr %131, i64 256
  %141 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %140, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %139)
  %142 = getelementptr i8, ptr %131, i64 320
  %143 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %142, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %141)
  %144 = getelementptr i8, ptr %131, i64 384
  %145 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %144, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %143)
  %146 = shufflevector <8 x double> %145, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %147 = fadd <8 x double> %.233, %146
  %148 = getelementptr i8, ptr %24, i64 1792
  %149 = getelementptr i8, ptr %148, i64 0
  %150 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %149, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %151 = getelementptr i8, ptr %148, i64 64
  %152 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %151, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %150)
  %153 = getelementptr i8, ptr %148, i64 128
  %154 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %153, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %152)
  %155 = getelementptr i8, ptr %148, i64 192
  %156 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %155, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %154)
  %157 = getelementptr i8, ptr %148, i64 256
  %158 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %157, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %156)
  %159 = getelementptr i8, ptr %148, i64 320
  %160 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %159, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %158)
  %161 = getelementptr i8, ptr %148, i64 384
  %162 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %161, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %160)
  %163 = shufflevector <8 x double> %162, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %164 = fadd <8 x double> %.238, %163
  %165 = getelementptr i8, ptr %24, i64 2240
  %166 = getelementptr i8, ptr %165, i64 0
  %167 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %166, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %168 = getelementptr i8, ptr %165, i64 64
  %169 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %168, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %167)
  %170 = getelementptr i8, ptr %165, i64 128
  %171 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %170, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %169)
  %172 = getelementptr i8, ptr %165, i64 192
  %173 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %172, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %171)
  %174 = getelementptr i8, ptr %165, i64 256
  %175 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %174, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %173)
  %176 = getelementptr i8, ptr %165, i64 320
  %177 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %176, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %175)
  %178 = getelementptr i8, ptr %165, i64 384
  %179 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %178, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %177)
  %180 = shufflevector <8 x double> %179, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %181 = fadd <8 x double> %.243, %180
  %182 = getelementptr i8, ptr %24, i64 2688
  %183 = getelementptr i8, ptr %182, i64 0
  %184 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %183, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %185 = getelementptr i8, ptr %182, i64 64
  %186 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %185, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %184)
  %187 = getelementptr i8, ptr %182, i64 128
  %188 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %187, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %186)
  %189 = getelementptr i8, ptr %182, i64 192
  %190 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %189, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %188)
  %191 = getelementptr i8, ptr %182, i64 256
  %192 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %191, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %190)
  %193 = getelementptr i8, ptr %182, i64 320
  %194 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %193, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %192)
  %195 = getelementptr i8, ptr %182, i64 384
  %196 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %195, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %194)
  %197 = shufflevector <8 x double> %196, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %198 = fadd <8 x double> %.248, %197
  %199 = getelementptr i8, ptr %24, i64 3136
  %200 = getelementptr i8, ptr %199, i64 0
  %201 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %200, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %202 = getelementptr i8, ptr %199, i64 64
  %203 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %202, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %201)
  %204 = getelementptr i8, ptr %199, i64 128
  %205 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %204, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %203)
  %206 = getelementptr i8, ptr %199, i64 192
  %207 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %206, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %205)
  %208 = getelementptr i8, ptr %199, i64 256
  %209 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %208, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %207)
  %210 = getelementptr i8, ptr %199, i64 320
  %211 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %210, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %209)
  %212 = getelementptr i8, ptr %199, i64 384
  %213 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %212, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %211)
  %214 = shufflevector <8 x double> %213, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %215 = fadd <8 x double> %.253, %214
  %216 = add i64 %offset4, 3584
  %217 = icmp eq i64 %216, %21
  br i1 %217, label %after3, label %loop2

then8:                                            ; preds = %after1
  %218 = sub i64 %15, %22
  %219 = mul i64 56, %218
  %220 = getelementptr i8, ptr %12, i64 %219
  %221 = getelementptr inbounds <8 x double>, ptr %8, i64 0
  store <8 x double> %.120, ptr %221, align 1
  %222 = getelementptr inbounds <8 x double>, ptr %8, i64 1
  store <8 x double> %.122, ptr %222, align 1
  %223 = getelementptr inbounds <8 x double>, ptr %8, i64 2
  store <8 x double> %.127, ptr %223, align 1
  %224 = getelementptr inbounds <8 x double>, ptr %8, i64 3
  store <8 x double> %.132, ptr %224, align 1
  %225 = getelementptr inbounds <8 x double>, ptr %8, i64 4
  store <8 x double> %.137, ptr %225, align 1
  %226 = getelementptr inbounds <8 x double>, ptr %8, i64 5
  store <8 x double> %.142, ptr %226, align 1
  %227 = getelementptr inbounds <8 x double>, ptr %8, i64 6
  store <8 x double> %.147, ptr %227, align 1
  %228 = getelementptr inbounds <8 x double>, ptr %8, i64 7
  store <8 x double> %.152, ptr %228, align 1
  %229 = mul i64 %22, 56
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %.354 = phi <8 x double> [ %257, %after11 ], [ %.152, %after1 ]
  %.349 = phi <8 x double> [ %255, %after11 ], [ %.147, %after1 ]
  %.344 = phi <8 x double> [ %253, %after11 ], [ %.142, %after1 ]
  %.339 = phi <8 x double> [ %251, %after11 ], [ %.137, %after1 ]
  %.334 = phi <8 x double> [ %249, %after11 ], [ %.132, %after1 ]
  %.329 = phi <8 x double> [ %247, %after11 ], [ %.127, %after1 ]
  %.324 = phi <8 x double> [ %245, %after11 ], [ %.122, %after1 ]
  %.3 = phi <8 x double> [ %243, %after11 ], [ %.120, %after1 ]
  %230 = add i64 %15, 63
  %231 = udiv i64 %230, 64
  %232 = add i64 %.0, %231
  %233 = icmp uge i64 %232, 512
  %234 = or i1 %233, %18
  br i1 %234, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %240, %loop10 ]
  %235 = getelementptr i8, ptr %220, i64 %offset12
  %i13 = udiv exact i64 %offset12, 56
  %236 = load double, ptr %235, align 1
  %237 = getelementptr inbounds double, ptr %8, i64 %i13
  %238 = load double, ptr %237, align 1
  %239 = fadd double %238, %236
  store double %239, ptr %237, align 1
  %240 = add i64 %offset12, 56
  %241 = icmp eq i64 %240, %229
  br i1 %241, label %after11, label %loop10

after11:                                          ; preds = %loop10
  %242 = getelementptr inbounds <8 x double>, ptr %8, i64 0
  %243 = load <8 x double>, ptr %242, align 1
  %244 = getelementptr inbounds <8 x double>, ptr %8, i64 1
  %245 = load <8 x double>, ptr %244, align 1
  %246 = getelementptr inbounds <8 x double>, ptr %8, i64 2
  %247 = load <8 x double>, ptr %246, align 1
  %248 = getelementptr inbounds <8 x double>, ptr %8, i64 3
  %249 = load <8 x double>, ptr %248, align 1
  %250 = getelementptr inbounds <8 x double>, ptr %8, i64 4
  %251 = load <8 x double>, ptr %250, align 1
  %252 = getelementptr inbounds <8 x double>, ptr %8, i64 5
  %253 = load <8 x double>, ptr %252, align 1
  %254 = getelementptr inbounds <8 x double>, ptr %8, i64 6
  %255 = load <8 x double>, ptr %254, align 1
  %256 = getelementptr inbounds <8 x double>, ptr %8, i64 7
  %257 = load <8 x double>, ptr %256, align 1
  br label %after9

then14:                                           ; preds = %after9
  %258 = fadd <8 x double> %.3, %.339
  %259 = fadd <8 x double> %.324, %.344
  %260 = fadd <8 x double> %.329, %.349
  %261 = fadd <8 x double> %.334, %.354
  %262 = fadd <8 x double> %258, %260
  %263 = fadd <8 x double> %259, %261
  %264 = fadd <8 x double> %262, %263
  %265 = shufflevector <8 x double> %264, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %266 = shufflevector <8 x double> %264, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %267 = fadd <4 x double> %266, %265
  %268 = shufflevector <4 x double> %267, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %269 = shufflevector <4 x double> %267, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %270 = fadd <2 x double> %269, %268
  %271 = shufflevector <2 x double> %270, <2 x double> poison, <1 x i32> <i32 1>
  %272 = shufflevector <2 x double> %270, <2 x double> poison, <1 x i32> zeroinitializer
  %273 = fadd <1 x double> %272, %271
  %274 = extractelement <1 x double> %273, i64 0
  %275 = add i64 %.017, 1
  %276 = xor i64 %275, -1
  %277 = and i64 %.017, %276
  %278 = select i1 %18, i64 %.017, i64 %277
  br label %while

after15:                                          ; preds = %after16, %after9
  %.157 = phi double [ %.258, %after16 ], [ %.056, %after9 ]
  %.455 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.354, %after9 ]
  %.450 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.349, %after9 ]
  %.445 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.344, %after9 ]
  %.440 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.339, %after9 ]
  %.435 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.334, %after9 ]
  %.430 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.329, %after9 ]
  %.425 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.324, %after9 ]
  %.4 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.3, %after9 ]
  %.118 = phi i64 [ %275, %after16 ], [ %.017, %after9 ]
  %.1 = phi i64 [ 0, %after16 ], [ %232, %after9 ]
  %279 = add i64 %offset, 1835008
  %280 = icmp eq i64 %279, %11
  br i1 %280, label %after, label %loop

while:                                            ; preds = %do, %then14
  %.059 = phi i64 [ %278, %then14 ], [ %288, %do ]
  %.258 = phi double [ %274, %then14 ], [ %286, %do ]
  %281 = icmp ne i64 %.059, 0
  br i1 %281, label %do, label %after16

do:                                               ; preds = %while
  %282 = call i64 @llvm.cttz.i64(i64 %.059, i1 true)
  %283 = mul i64 %282, 1
  %284 = getelementptr inbounds double, ptr %4, i64 %283
  %285 = load double, ptr %284, align 1
  %286 = fadd double %285, %.258
  %287 = sub i64 %.059, 1
  %288 = and i64 %.059, %287
  br label %while

after16:                                          ; preds = %while
  %289 = xor i64 %.017, -1
  %290 = call i64 @llvm.cttz.i64(i64 %289, i1 true)
  %291 = mul i64 %290, 1
  %292 = getelementptr inbounds double, ptr %4, i64 %291
  store double %.258, ptr %292, align 1
  br label %after15
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
