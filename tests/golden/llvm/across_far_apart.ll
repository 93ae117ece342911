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
  %4 = alloca double, i64 1, align 16
  %5 = alloca double, i64 64, align 16
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = icmp ugt i64 %7, 18724
  %9 = alloca <8 x double>, i64 8, align 16
  br label %nest

nest:                                             ; preds = %entry
  %10 = add i64 %7, 32767
  %11 = udiv i64 %10, 32768
  %12 = mul i64 %11, 1835008
  br label %loop

loop:                                             ; preds = %after15, %nest
  %.054 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.458, %after15 ]
  %.049 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.453, %after15 ]
  %.044 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.448, %after15 ]
  %.039 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.443, %after15 ]
  %.034 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.438, %after15 ]
  %.029 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.433, %after15 ]
  %.024 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.428, %after15 ]
  %.022 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after15 ]
  %.020 = phi i64 [ 0, %nest ], [ %.121, %after15 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after15 ]
  %offset = phi i64 [ 0, %nest ], [ %279, %after15 ]
  %13 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 1835008
  %14 = mul i64 %i, 32768
  %15 = sub i64 %7, %14
  %16 = call i64 @llvm.umin.i64(i64 %15, i64 32768)
  %17 = udiv i64 %16, 64
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then, label %after1

after:                                            ; preds = %after15
  %19 = sub i64 %.121, 1
  %20 = and i64 %.121, %19
  br label %while17

then:                                             ; preds = %loop
  %21 = mul i64 %17, 3584
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.155 = phi <8 x double> [ %215, %after3 ], [ %.054, %loop ]
  %.150 = phi <8 x double> [ %198, %after3 ], [ %.049, %loop ]
  %.145 = phi <8 x double> [ %181, %after3 ], [ %.044, %loop ]
  %.140 = phi <8 x double> [ %164, %after3 ], [ %.039, %loop ]
  %.135 = phi <8 x double> [ %147, %after3 ], [ %.034, %loop ]
  %.130 = phi <8 x double> [ %130, %after3 ], [ %.029, %loop ]
  %.125 = phi <8 x double> [ %113, %after3 ], [ %.024, %loop ]
  %.123 = phi <8 x double> [ %96, %after3 ], [ %.022, %loop ]
  %22 = urem i64 %16, 64
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then8, label %after9

loop2:                                            ; preds = %after7, %then
  %.256 = phi <8 x double> [ %.054, %then ], [ %215, %after7 ]
  %.251 = phi <8 x double> [ %.049, %then ], [ %198, %after7 ]
  %.246 = phi <8 x double> [ %.044, %then ], [ %181, %after7 ]
  %.241 = phi <8 x double> [ %.039, %then ], [ %164, %after7 ]
  %.236 = phi <8 x double> [ %.034, %then ], [ %147, %after7 ]
  %.231 = phi <8 x double> [ %.029, %then ], [ %130, %after7 ]
  %.226 = phi <8 x double> [ %.024, %then ], [ %113, %after7 ]
  %.2 = phi <8 x double> [ %.022, %then ], [ %96, %after7 ]
  %offset4 = phi i64 [ 0, %then ], [ %216, %after7 ]
  %24 = getelementptr i8, ptr %13, i64 %offset4
  %i5 = udiv exact i64 %offset4, 3584
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
  %113 = fadd <8 x double> %.226, %112
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
  %130 = fadd <8 x double> %.231, %129
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
  %147 = fadd <8 x double> %.236, %146
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
  %164 = fadd <8 x double> %.241, %163
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
  %181 = fadd <8 x double> %.246, %180
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
  %198 = fadd <8 x double> %.251, %197
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
  %215 = fadd <8 x double> %.256, %214
  %216 = add i64 %offset4, 3584
  %217 = icmp eq i64 %216, %21
  br i1 %217, label %after3, label %loop2

then8:                                            ; preds = %after1
  %218 = sub i64 %16, %22
  %219 = mul i64 56, %218
  %220 = getelementptr i8, ptr %13, i64 %219
  %221 = getelementptr inbounds <8 x double>, ptr %9, i64 0
  store <8 x double> %.123, ptr %221, align 1
  %222 = getelementptr inbounds <8 x double>, ptr %9, i64 1
  store <8 x double> %.125, ptr %222, align 1
  %223 = getelementptr inbounds <8 x double>, ptr %9, i64 2
  store <8 x double> %.130, ptr %223, align 1
  %224 = getelementptr inbounds <8 x double>, ptr %9, i64 3
  store <8 x double> %.135, ptr %224, align 1
  %225 = getelementptr inbounds <8 x double>, ptr %9, i64 4
  store <8 x double> %.140, ptr %225, align 1
  %226 = getelementptr inbounds <8 x double>, ptr %9, i64 5
  store <8 x double> %.145, ptr %226, align 1
  %227 = getelementptr inbounds <8 x double>, ptr %9, i64 6
  store <8 x double> %.150, ptr %227, align 1
  %228 = getelementptr inbounds <8 x double>, ptr %9, i64 7
  store <8 x double> %.155, ptr %228, align 1
  %229 = mul i64 %22, 56
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %.357 = phi <8 x double> [ %260, %after11 ], [ %.155, %after1 ]
  %.352 = phi <8 x double> [ %258, %after11 ], [ %.150, %after1 ]
  %.347 = phi <8 x double> [ %256, %after11 ], [ %.145, %after1 ]
  %.342 = phi <8 x double> [ %254, %after11 ], [ %.140, %after1 ]
  %.337 = phi <8 x double> [ %252, %after11 ], [ %.135, %after1 ]
  %.332 = phi <8 x double> [ %250, %after11 ], [ %.130, %after1 ]
  %.327 = phi <8 x double> [ %248, %after11 ], [ %.125, %after1 ]
  %.3 = phi <8 x double> [ %246, %after11 ], [ %.123, %after1 ]
  %230 = add i64 %16, 63
  %231 = udiv i64 %230, 64
  %232 = add i64 %.0, %231
  %233 = add i64 %i, 1
  %234 = icmp eq i64 %233, %11
  %235 = and i1 true, %234
  %236 = icmp uge i64 %232, 512
  %237 = or i1 %236, %235
  br i1 %237, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %243, %loop10 ]
  %238 = getelementptr i8, ptr %220, i64 %offset12
  %i13 = udiv exact i64 %offset12, 56
  %239 = load double, ptr %238, align 1
  %240 = getelementptr inbounds double, ptr %9, i64 %i13
  %241 = load double, ptr %240, align 8
  %242 = fadd double %241, %239
  store double %242, ptr %240, align 8
  %243 = add i64 %offset12, 56
  %244 = icmp eq i64 %243, %229
  br i1 %244, label %after11, label %loop10

after11:                                          ; preds = %loop10
  %245 = getelementptr inbounds <8 x double>, ptr %9, i64 0
  %246 = load <8 x double>, ptr %245, align 1
  %247 = getelementptr inbounds <8 x double>, ptr %9, i64 1
  %248 = load <8 x double>, ptr %247, align 1
  %249 = getelementptr inbounds <8 x double>, ptr %9, i64 2
  %250 = load <8 x double>, ptr %249, align 1
  %251 = getelementptr inbounds <8 x double>, ptr %9, i64 3
  %252 = load <8 x double>, ptr %251, align 1
  %253 = getelementptr inbounds <8 x double>, ptr %9, i64 4
  %254 = load <8 x double>, ptr %253, align 1
  %255 = getelementptr inbounds <8 x double>, ptr %9, i64 5
  %256 = load <8 x double>, ptr %255, align 1
  %257 = getelementptr inbounds <8 x double>, ptr %9, i64 6
  %258 = load <8 x double>, ptr %257, align 1
  %259 = getelementptr inbounds <8 x double>, ptr %9, i64 7
  %260 = load <8 x double>, ptr %259, align 1
  br label %after9

then14:                                           ; preds = %after9
  %261 = fadd <8 x double> %.3, %.342
  %262 = fadd <8 x double> %.327, %.347
  %263 = fadd <8 x double> %.332, %.352
  %264 = fadd <8 x double> %.337, %.357
  %265 = fadd <8 x double> %261, %263
  %266 = fadd <8 x double> %262, %264
  %267 = fadd <8 x double> %265, %266
  %268 = shufflevector <8 x double> %267, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %269 = shufflevector <8 x double> %267, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %270 = fadd <4 x double> %269, %268
  %271 = shufflevector <4 x double> %270, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %272 = shufflevector <4 x double> %270, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %273 = fadd <2 x double> %272, %271
  %274 = shufflevector <2 x double> %273, <2 x double> poison, <1 x i32> <i32 1>
  %275 = shufflevector <2 x double> %273, <2 x double> poison, <1 x i32> zeroinitializer
  %276 = fadd <1 x double> %275, %274
  %277 = extractelement <1 x double> %276, i64 0
  %278 = getelementptr inbounds double, ptr %4, i64 0
  store double %277, ptr %278, align 1
  br label %while

after15:                                          ; preds = %after16, %after9
  %.458 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.357, %after9 ]
  %.453 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.352, %after9 ]
  %.448 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.347, %after9 ]
  %.443 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.342, %after9 ]
  %.438 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.337, %after9 ]
  %.433 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.332, %after9 ]
  %.428 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.327, %after9 ]
  %.4 = phi <8 x double> [ splat (double -0.000000e+00), %after16 ], [ %.3, %after9 ]
  %.121 = phi i64 [ %297, %after16 ], [ %.020, %after9 ]
  %.1 = phi i64 [ 0, %after16 ], [ %232, %after9 ]
  %279 = add i64 %offset, 1835008
  %280 = icmp eq i64 %279, %12
  br i1 %280, label %after, label %loop

while:                                            ; preds = %do, %then14
  %.059 = phi i64 [ 0, %then14 ], [ %291, %do ]
  %281 = lshr i64 %.020, %.059
  %282 = trunc i64 %281 to i1
  br i1 %282, label %do, label %after16

do:                                               ; preds = %while
  %283 = mul i64 %.059, 1
  %284 = getelementptr inbounds double, ptr %5, i64 %283
  %285 = getelementptr inbounds double, ptr %4, i64 0
  %286 = load double, ptr %285, align 1
  %287 = getelementptr inbounds double, ptr %284, i64 0
  %288 = load double, ptr %287, align 1
  %289 = fadd double %288, %286
  %290 = getelementptr inbounds double, ptr %4, i64 0
  store double %289, ptr %290, align 1
  %291 = add i64 %.059, 1
  br label %while

after16:                                          ; preds = %while
  %292 = mul i64 %.059, 1
  %293 = getelementptr inbounds double, ptr %5, i64 %292
  %294 = getelementptr inbounds double, ptr %4, i64 0
  %295 = load double, ptr %294, align 1
  %296 = getelementptr inbounds double, ptr %293, i64 0
  store double %295, ptr %296, align 1
  %297 = add i64 %.020, 1
  br label %after15

while17:                                          ; preds = %do18, %after
  %.060 = phi i64 [ %20, %after ], [ %309, %do18 ]
  %298 = icmp ne i64 %.060, 0
  br i1 %298, label %do18, label %after19

do18:                                             ; preds = %while17
  %299 = call i64 @llvm.cttz.i64(i64 %.060, i1 true)
  %300 = mul i64 %299, 1
  %301 = getelementptr inbounds double, ptr %5, i64 %300
  %302 = getelementptr inbounds double, ptr %4, i64 0
  %303 = load double, ptr %302, align 1
  %304 = getelementptr inbounds double, ptr %301, i64 0
  %305 = load double, ptr %304, align 1
  %306 = fadd double %305, %303
  %307 = getelementptr inbounds double, ptr %4, i64 0
  store double %306, ptr %307, align 1
  %308 = sub i64 %.060, 1
  %309 = and i64 %.060, %308
  br label %while17

after19:                                          ; preds = %while17
  %310 = getelementptr inbounds double, ptr %4, i64 0
  %311 = load double, ptr %310, align 1
  store double %311, ptr %1, align 1
  ret void
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
