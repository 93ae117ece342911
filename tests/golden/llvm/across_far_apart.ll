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
  %16 = udiv i64 %15, 64
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %then, label %after1

after:                                            ; preds = %after15
  store double %.157, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %18 = mul i64 %16, 3584
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.152 = phi <8 x double> [ %212, %after3 ], [ %.051, %loop ]
  %.147 = phi <8 x double> [ %195, %after3 ], [ %.046, %loop ]
  %.142 = phi <8 x double> [ %178, %after3 ], [ %.041, %loop ]
  %.137 = phi <8 x double> [ %161, %after3 ], [ %.036, %loop ]
  %.132 = phi <8 x double> [ %144, %after3 ], [ %.031, %loop ]
  %.127 = phi <8 x double> [ %127, %after3 ], [ %.026, %loop ]
  %.122 = phi <8 x double> [ %110, %after3 ], [ %.021, %loop ]
  %.120 = phi <8 x double> [ %93, %after3 ], [ %.019, %loop ]
  %19 = urem i64 %15, 64
  %20 = icmp ne i64 %19, 0
  br i1 %20, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.253 = phi <8 x double> [ %.051, %then ], [ %212, %after7 ]
  %.248 = phi <8 x double> [ %.046, %then ], [ %195, %after7 ]
  %.243 = phi <8 x double> [ %.041, %then ], [ %178, %after7 ]
  %.238 = phi <8 x double> [ %.036, %then ], [ %161, %after7 ]
  %.233 = phi <8 x double> [ %.031, %then ], [ %144, %after7 ]
  %.228 = phi <8 x double> [ %.026, %then ], [ %127, %after7 ]
  %.223 = phi <8 x double> [ %.021, %then ], [ %110, %after7 ]
  %.2 = phi <8 x double> [ %.019, %then ], [ %93, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %213, %after7 ]
  %21 = getelementptr i8, ptr %12, i64 %offset4
  %i5 = udiv exact i64 %offset4, 3584
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
  %38 = getelementptr i8, ptr %21, i64 3072
  call void @llvm.prefetch.p0(ptr %38, i32 0, i32 3, i32 1)
  %39 = getelementptr i8, ptr %21, i64 3136
  call void @llvm.prefetch.p0(ptr %39, i32 0, i32 3, i32 1)
  %40 = getelementptr i8, ptr %21, i64 3200
  call void @llvm.prefetch.p0(ptr %40, i32 0, i32 3, i32 1)
  %41 = getelementptr i8, ptr %21, i64 3264
  call void @llvm.prefetch.p0(ptr %41, i32 0, i32 3, i32 1)
  %42 = getelementptr i8, ptr %21, i64 3328
  call void @llvm.prefetch.p0(ptr %42, i32 0, i32 3, i32 1)
  %43 = getelementptr i8, ptr %21, i64 3392
  call void @llvm.prefetch.p0(ptr %43, i32 0, i32 3, i32 1)
  %44 = getelementptr i8, ptr %21, i64 3456
  call void @llvm.prefetch.p0(ptr %44, i32 0, i32 3, i32 1)
  %45 = getelementptr i8, ptr %21, i64 3520
  call void @llvm.prefetch.p0(ptr %45, i32 0, i32 3, i32 1)
  %46 = getelementptr i8, ptr %21, i64 3584
  call void @llvm.prefetch.p0(ptr %46, i32 0, i32 3, i32 1)
  %47 = getelementptr i8, ptr %21, i64 3648
  call void @llvm.prefetch.p0(ptr %47, i32 0, i32 3, i32 1)
  %48 = getelementptr i8, ptr %21, i64 3712
  call void @llvm.prefetch.p0(ptr %48, i32 0, i32 3, i32 1)
  %49 = getelementptr i8, ptr %21, i64 3776
  call void @llvm.prefetch.p0(ptr %49, i32 0, i32 3, i32 1)
  %50 = getelementptr i8, ptr %21, i64 3840
  call void @llvm.prefetch.p0(ptr %50, i32 0, i32 3, i32 1)
  %51 = getelementptr i8, ptr %21, i64 3904
  call void @llvm.prefetch.p0(ptr %51, i32 0, i32 3, i32 1)
  %52 = getelementptr i8, ptr %21, i64 3968
  call void @llvm.prefetch.p0(ptr %52, i32 0, i32 3, i32 1)
  %53 = getelementptr i8, ptr %21, i64 4032
  call void @llvm.prefetch.p0(ptr %53, i32 0, i32 3, i32 1)
  %54 = getelementptr i8, ptr %21, i64 4096
  call void @llvm.prefetch.p0(ptr %54, i32 0, i32 3, i32 1)
  %55 = getelementptr i8, ptr %21, i64 4160
  call void @llvm.prefetch.p0(ptr %55, i32 0, i32 3, i32 1)
  %56 = getelementptr i8, ptr %21, i64 4224
  call void @llvm.prefetch.p0(ptr %56, i32 0, i32 3, i32 1)
  %57 = getelementptr i8, ptr %21, i64 4288
  call void @llvm.prefetch.p0(ptr %57, i32 0, i32 3, i32 1)
  %58 = getelementptr i8, ptr %21, i64 4352
  call void @llvm.prefetch.p0(ptr %58, i32 0, i32 3, i32 1)
  %59 = getelementptr i8, ptr %21, i64 4416
  call void @llvm.prefetch.p0(ptr %59, i32 0, i32 3, i32 1)
  %60 = getelementptr i8, ptr %21, i64 4480
  call void @llvm.prefetch.p0(ptr %60, i32 0, i32 3, i32 1)
  %61 = getelementptr i8, ptr %21, i64 4544
  call void @llvm.prefetch.p0(ptr %61, i32 0, i32 3, i32 1)
  %62 = getelementptr i8, ptr %21, i64 4608
  call void @llvm.prefetch.p0(ptr %62, i32 0, i32 3, i32 1)
  %63 = getelementptr i8, ptr %21, i64 4672
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 3, i32 1)
  %64 = getelementptr i8, ptr %21, i64 4736
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 3, i32 1)
  %65 = getelementptr i8, ptr %21, i64 4800
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 3, i32 1)
  %66 = getelementptr i8, ptr %21, i64 4864
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 3, i32 1)
  %67 = getelementptr i8, ptr %21, i64 4928
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 3, i32 1)
  %68 = getelementptr i8, ptr %21, i64 4992
  call void @llvm.prefetch.p0(ptr %68, i32 0, i32 3, i32 1)
  %69 = getelementptr i8, ptr %21, i64 5056
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 3, i32 1)
  %70 = getelementptr i8, ptr %21, i64 5120
  call void @llvm.prefetch.p0(ptr %70, i32 0, i32 3, i32 1)
  %71 = getelementptr i8, ptr %21, i64 5184
  call void @llvm.prefetch.p0(ptr %71, i32 0, i32 3, i32 1)
  %72 = getelementptr i8, ptr %21, i64 5248
  call void @llvm.prefetch.p0(ptr %72, i32 0, i32 3, i32 1)
  %73 = getelementptr i8, ptr %21, i64 5312
  call void @llvm.prefetch.p0(ptr %73, i32 0, i32 3, i32 1)
  %74 = getelementptr i8, ptr %21, i64 5376
  call void @llvm.prefetch.p0(ptr %74, i32 0, i32 3, i32 1)
  %75 = getelementptr i8, ptr %21, i64 5440
  call void @llvm.prefetch.p0(ptr %75, i32 0, i32 3, i32 1)
  %76 = getelementptr i8, ptr %21, i64 5504
  call void @llvm.prefetch.p0(ptr %76, i32 0, i32 3, i32 1)
  %77 = getelementptr i8, ptr %21, i64 5568
  call void @llvm.prefetch.p0(ptr %77, i32 0, i32 3, i32 1)
  br label %after7

after7:                                           ; preds = %then6, %loop2
  %78 = getelementptr i8, ptr %21, i64 0
  %79 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %78, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %80 = getelementptr i8, ptr %21, i64 64
  %81 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %80, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %79)
  %82 = getelementptr i8, ptr %21, i64 128
  %83 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %82, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %81)
  %84 = getelementptr i8, ptr %21, i64 192
  %85 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %84, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %83)
  %86 = getelementptr i8, ptr %21, i64 256
  %87 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %86, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %85)
  %88 = getelementptr i8, ptr %21, i64 320
  %89 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %88, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %87)
  %90 = getelementptr i8, ptr %21, i64 384
  %91 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %90, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %89)
  %92 = shufflevector <8 x double> %91, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %93 = fadd <8 x double> %.2, %92
  %94 = getelementptr i8, ptr %21, i64 448
  %95 = getelementptr i8, ptr %94, i64 0
  %96 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %95, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %97 = getelementptr i8, ptr %94, i64 64
  %98 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %97, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %96)
  %99 = getelementptr i8, ptr %94, i64 128
  %100 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %99, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %98)
  %101 = getelementptr i8, ptr %94, i64 192
  %102 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %101, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %100)
  %103 = getelementptr i8, ptr %94, i64 256
  %104 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %103, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %102)
  %105 = getelementptr i8, ptr %94, i64 320
  %106 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %105, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %104)
  %107 = getelementptr i8, ptr %94, i64 384
  %108 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %107, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %106)
  %109 = shufflevector <8 x double> %108, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %110 = fadd <8 x double> %.223, %109
  %111 = getelementptr i8, ptr %21, i64 896
  %112 = getelementptr i8, ptr %111, i64 0
  %113 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %112, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %114 = getelementptr i8, ptr %111, i64 64
  %115 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %114, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %113)
  %116 = getelementptr i8, ptr %111, i64 128
  %117 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %116, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %115)
  %118 = getelementptr i8, ptr %111, i64 192
  %119 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %118, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %117)
  %120 = getelementptr i8, ptr %111, i64 256
  %121 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %120, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %119)
  %122 = getelementptr i8, ptr %111, i64 320
  %123 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %122, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %121)
  %124 = getelementptr i8, ptr %111, i64 384
  %125 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %124, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %123)
  %126 = shufflevector <8 x double> %125, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %127 = fadd <8 x double> %.228, %126
  %128 = getelementptr i8, ptr %21, i64 1344
  %129 = getelementptr i8, ptr %128, i64 0
  %130 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %129, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %131 = getelementptr i8, ptr %128, i64 64
  %132 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %131, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %130)
  %133 = getelementptr i8, ptr %128, i64 128
  %134 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %133, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %132)
  %135 = getelementptr i8, ptr %128, i64 192
  %136 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %135, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %134)
  %137 = getelementptr i8, ptr %128, i64 256
  %138 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %137, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %136)
  %139 = getelementptr i8, ptr %128, i64 320
  %140 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %139, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %138)
  %141 = getelementptr i8, ptr %128, i64 384
  %142 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %141, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %140)
  %143 = shufflevector <8 x double> %142, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %144 = fadd <8 x double> %.233, %143
  %145 = getelementptr i8, ptr %21, i64 1792
  %146 = getelementptr i8, ptr %145, i64 0
  %147 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %146, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %148 = getelementptr i8, ptr %145, i64 64
  %149 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %148, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %147)
  %150 = getelementptr i8, ptr %145, i64 128
  %151 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %150, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %149)
  %152 = getelementptr i8, ptr %145, i64 192
  %153 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %152, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %151)
  %154 = getelementptr i8, ptr %145, i64 256
  %155 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %154, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %153)
  %156 = getelementptr i8, ptr %145, i64 320
  %157 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %156, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %155)
  %158 = getelementptr i8, ptr %145, i64 384
  %159 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %158, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %157)
  %160 = shufflevector <8 x double> %159, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %161 = fadd <8 x double> %.238, %160
  %162 = getelementptr i8, ptr %21, i64 2240
  %163 = getelementptr i8, ptr %162, i64 0
  %164 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %163, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %165 = getelementptr i8, ptr %162, i64 64
  %166 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %165, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %164)
  %167 = getelementptr i8, ptr %162, i64 128
  %168 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %167, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %166)
  %169 = getelementptr i8, ptr %162, i64 192
  %170 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %169, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %168)
  %171 = getelementptr i8, ptr %162, i64 256
  %172 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %171, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %170)
  %173 = getelementptr i8, ptr %162, i64 320
  %174 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %173, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %172)
  %175 = getelementptr i8, ptr %162, i64 384
  %176 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %175, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %174)
  %177 = shufflevector <8 x double> %176, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %178 = fadd <8 x double> %.243, %177
  %179 = getelementptr i8, ptr %21, i64 2688
  %180 = getelementptr i8, ptr %179, i64 0
  %181 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %180, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %182 = getelementptr i8, ptr %179, i64 64
  %183 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %182, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %181)
  %184 = getelementptr i8, ptr %179, i64 128
  %185 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %184, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %183)
  %186 = getelementptr i8, ptr %179, i64 192
  %187 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %186, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %185)
  %188 = getelementptr i8, ptr %179, i64 256
  %189 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %188, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %187)
  %190 = getelementptr i8, ptr %179, i64 320
  %191 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %190, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %189)
  %192 = getelementptr i8, ptr %179, i64 384
  %193 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %192, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %191)
  %194 = shufflevector <8 x double> %193, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %195 = fadd <8 x double> %.248, %194
  %196 = getelementptr i8, ptr %21, i64 3136
  %197 = getelementptr i8, ptr %196, i64 0
  %198 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %197, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %199 = getelementptr i8, ptr %196, i64 64
  %200 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %199, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %198)
  %201 = getelementptr i8, ptr %196, i64 128
  %202 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %201, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %200)
  %203 = getelementptr i8, ptr %196, i64 192
  %204 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %203, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %202)
  %205 = getelementptr i8, ptr %196, i64 256
  %206 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %205, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %204)
  %207 = getelementptr i8, ptr %196, i64 320
  %208 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %207, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %206)
  %209 = getelementptr i8, ptr %196, i64 384
  %210 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %209, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %208)
  %211 = shufflevector <8 x double> %210, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %212 = fadd <8 x double> %.253, %211
  %213 = add i64 %offset4, 3584
  %214 = icmp eq i64 %213, %18
  br i1 %214, label %after3, label %loop2

then8:                                            ; preds = %after1
  %215 = sub i64 %15, %19
  %216 = mul i64 56, %215
  %217 = getelementptr i8, ptr %12, i64 %216
  %218 = getelementptr inbounds <8 x double>, ptr %8, i64 0
  store <8 x double> %.120, ptr %218, align 1
  %219 = getelementptr inbounds <8 x double>, ptr %8, i64 1
  store <8 x double> %.122, ptr %219, align 1
  %220 = getelementptr inbounds <8 x double>, ptr %8, i64 2
  store <8 x double> %.127, ptr %220, align 1
  %221 = getelementptr inbounds <8 x double>, ptr %8, i64 3
  store <8 x double> %.132, ptr %221, align 1
  %222 = getelementptr inbounds <8 x double>, ptr %8, i64 4
  store <8 x double> %.137, ptr %222, align 1
  %223 = getelementptr inbounds <8 x double>, ptr %8, i64 5
  store <8 x double> %.142, ptr %223, align 1
  %224 = getelementptr inbounds <8 x double>, ptr %8, i64 6
  store <8 x double> %.147, ptr %224, align 1
  %225 = getelementptr inbounds <8 x double>, ptr %8, i64 7
  store <8 x double> %.152, ptr %225, align 1
  %226 = mul i64 %19, 56
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
  %227 = add i64 %15, 63
  %228 = udiv i64 %227, 64
  %229 = add i64 %.0, %228
  %230 = add i64 %i, 1
  %231 = icmp eq i64 %230, %10
  %232 = and i1 true, %231
  %233 = icmp uge i64 %229, 512
  %234 = or i1 %233, %232
  br i1 %234, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %240, %loop10 ]
  %235 = getelementptr i8, ptr %217, i64 %offset12
  %i13 = udiv exact i64 %offset12, 56
  %236 = load double, ptr %235, align 1
  %237 = getelementptr inbounds double, ptr %8, i64 %i13
  %238 = load double, ptr %237, align 1
  %239 = fadd double %238, %236
  store double %239, ptr %237, align 1
  %240 = add i64 %offset12, 56
  %241 = icmp eq i64 %240, %226
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
  %278 = select i1 %232, i64 %.017, i64 %277
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
  %.1 = phi i64 [ 0, %after16 ], [ %229, %after9 ]
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
