; sum(a) | a=float64[100000] target=avx2
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
  %8 = alloca <4 x double>, i64 16, align 16
  br label %nest

nest:                                             ; preds = %entry
  %9 = add i64 %7, 32767
  %10 = udiv i64 %9, 32768
  %11 = mul i64 %10, 262144
  br label %loop

loop:                                             ; preds = %after13, %nest
  %.092 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.496, %after13 ]
  %.087 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.491, %after13 ]
  %.082 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.486, %after13 ]
  %.077 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.481, %after13 ]
  %.072 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.476, %after13 ]
  %.067 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.471, %after13 ]
  %.062 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.466, %after13 ]
  %.057 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.461, %after13 ]
  %.052 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.456, %after13 ]
  %.047 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.451, %after13 ]
  %.042 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.446, %after13 ]
  %.037 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.441, %after13 ]
  %.032 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.436, %after13 ]
  %.027 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.431, %after13 ]
  %.022 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.426, %after13 ]
  %.020 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after13 ]
  %.018 = phi i64 [ 0, %nest ], [ %.119, %after13 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after13 ]
  %offset = phi i64 [ 0, %nest ], [ %163, %after13 ]
  %12 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %13 = mul i64 %i, 32768
  %14 = sub i64 %7, %13
  %15 = call i64 @llvm.umin.i64(i64 %14, i64 32768)
  %16 = udiv i64 %15, 64
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %then, label %after1

after:                                            ; preds = %after13
  %18 = sub i64 %.119, 1
  %19 = and i64 %.119, %18
  br label %while15

then:                                             ; preds = %loop
  %20 = mul i64 %16, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.193 = phi <4 x double> [ %70, %after3 ], [ %.092, %loop ]
  %.188 = phi <4 x double> [ %67, %after3 ], [ %.087, %loop ]
  %.183 = phi <4 x double> [ %64, %after3 ], [ %.082, %loop ]
  %.178 = phi <4 x double> [ %61, %after3 ], [ %.077, %loop ]
  %.173 = phi <4 x double> [ %58, %after3 ], [ %.072, %loop ]
  %.168 = phi <4 x double> [ %55, %after3 ], [ %.067, %loop ]
  %.163 = phi <4 x double> [ %52, %after3 ], [ %.062, %loop ]
  %.158 = phi <4 x double> [ %49, %after3 ], [ %.057, %loop ]
  %.153 = phi <4 x double> [ %46, %after3 ], [ %.052, %loop ]
  %.148 = phi <4 x double> [ %43, %after3 ], [ %.047, %loop ]
  %.143 = phi <4 x double> [ %40, %after3 ], [ %.042, %loop ]
  %.138 = phi <4 x double> [ %37, %after3 ], [ %.037, %loop ]
  %.133 = phi <4 x double> [ %34, %after3 ], [ %.032, %loop ]
  %.128 = phi <4 x double> [ %31, %after3 ], [ %.027, %loop ]
  %.123 = phi <4 x double> [ %28, %after3 ], [ %.022, %loop ]
  %.121 = phi <4 x double> [ %25, %after3 ], [ %.020, %loop ]
  %21 = urem i64 %15, 64
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.294 = phi <4 x double> [ %.092, %then ], [ %70, %loop2 ]
  %.289 = phi <4 x double> [ %.087, %then ], [ %67, %loop2 ]
  %.284 = phi <4 x double> [ %.082, %then ], [ %64, %loop2 ]
  %.279 = phi <4 x double> [ %.077, %then ], [ %61, %loop2 ]
  %.274 = phi <4 x double> [ %.072, %then ], [ %58, %loop2 ]
  %.269 = phi <4 x double> [ %.067, %then ], [ %55, %loop2 ]
  %.264 = phi <4 x double> [ %.062, %then ], [ %52, %loop2 ]
  %.259 = phi <4 x double> [ %.057, %then ], [ %49, %loop2 ]
  %.254 = phi <4 x double> [ %.052, %then ], [ %46, %loop2 ]
  %.249 = phi <4 x double> [ %.047, %then ], [ %43, %loop2 ]
  %.244 = phi <4 x double> [ %.042, %then ], [ %40, %loop2 ]
  %.239 = phi <4 x double> [ %.037, %then ], [ %37, %loop2 ]
  %.234 = phi <4 x double> [ %.032, %then ], [ %34, %loop2 ]
  %.229 = phi <4 x double> [ %.027, %then ], [ %31, %loop2 ]
  %.224 = phi <4 x double> [ %.022, %then ], [ %28, %loop2 ]
  %.2 = phi <4 x double> [ %.020, %then ], [ %25, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %71, %loop2 ]
  %23 = getelementptr i8, ptr %12, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %24 = load <4 x double>, ptr %23, align 1
  %25 = fadd <4 x double> %.2, %24
  %26 = getelementptr i8, ptr %23, i64 32
  %27 = load <4 x double>, ptr %26, align 1
  %28 = fadd <4 x double> %.224, %27
  %29 = getelementptr i8, ptr %23, i64 64
  %30 = load <4 x double>, ptr %29, align 1
  %31 = fadd <4 x double> %.229, %30
  %32 = getelementptr i8, ptr %23, i64 96
  %33 = load <4 x double>, ptr %32, align 1
  %34 = fadd <4 x double> %.234, %33
  %35 = getelementptr i8, ptr %23, i64 128
  %36 = load <4 x double>, ptr %35, align 1
  %37 = fadd <4 x double> %.239, %36
  %38 = getelementptr i8, ptr %23, i64 160
  %39 = load <4 x double>, ptr %38, align 1
  %40 = fadd <4 x double> %.244, %39
  %41 = getelementptr i8, ptr %23, i64 192
  %42 = load <4 x double>, ptr %41, align 1
  %43 = fadd <4 x double> %.249, %42
  %44 = getelementptr i8, ptr %23, i64 224
  %45 = load <4 x double>, ptr %44, align 1
  %46 = fadd <4 x double> %.254, %45
  %47 = getelementptr i8, ptr %23, i64 256
  %48 = load <4 x double>, ptr %47, align 1
  %49 = fadd <4 x double> %.259, %48
  %50 = getelementptr i8, ptr %23, i64 288
  %51 = load <4 x double>, ptr %50, align 1
  %52 = fadd <4 x double> %.264, %51
  %53 = getelementptr i8, ptr %23, i64 320
  %54 = load <4 x double>, ptr %53, align 1
  %55 = fadd <4 x double> %.269, %54
  %56 = getelementptr i8, ptr %23, i64 352
  %57 = load <4 x double>, ptr %56, align 1
  %58 = fadd <4 x double> %.274, %57
  %59 = getelementptr i8, ptr %23, i64 384
  %60 = load <4 x double>, ptr %59, align 1
  %61 = fadd <4 x double> %.279, %60
  %62 = getelementptr i8, ptr %23, i64 416
  %63 = load <4 x double>, ptr %62, align 1
  %64 = fadd <4 x double> %.284, %63
  %65 = getelementptr i8, ptr %23, i64 448
  %66 = load <4 x double>, ptr %65, align 1
  %67 = fadd <4 x double> %.289, %66
  %68 = getelementptr i8, ptr %23, i64 480
  %69 = load <4 x double>, ptr %68, align 1
  %70 = fadd <4 x double> %.294, %69
  %71 = add i64 %offset4, 512
  %72 = icmp eq i64 %71, %20
  br i1 %72, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %73 = sub i64 %15, %21
  %74 = mul i64 8, %73
  %75 = getelementptr i8, ptr %12, i64 %74
  %76 = getelementptr inbounds <4 x double>, ptr %8, i64 0
  store <4 x double> %.121, ptr %76, align 1
  %77 = getelementptr inbounds <4 x double>, ptr %8, i64 1
  store <4 x double> %.123, ptr %77, align 1
  %78 = getelementptr inbounds <4 x double>, ptr %8, i64 2
  store <4 x double> %.128, ptr %78, align 1
  %79 = getelementptr inbounds <4 x double>, ptr %8, i64 3
  store <4 x double> %.133, ptr %79, align 1
  %80 = getelementptr inbounds <4 x double>, ptr %8, i64 4
  store <4 x double> %.138, ptr %80, align 1
  %81 = getelementptr inbounds <4 x double>, ptr %8, i64 5
  store <4 x double> %.143, ptr %81, align 1
  %82 = getelementptr inbounds <4 x double>, ptr %8, i64 6
  store <4 x double> %.148, ptr %82, align 1
  %83 = getelementptr inbounds <4 x double>, ptr %8, i64 7
  store <4 x double> %.153, ptr %83, align 1
  %84 = getelementptr inbounds <4 x double>, ptr %8, i64 8
  store <4 x double> %.158, ptr %84, align 1
  %85 = getelementptr inbounds <4 x double>, ptr %8, i64 9
  store <4 x double> %.163, ptr %85, align 1
  %86 = getelementptr inbounds <4 x double>, ptr %8, i64 10
  store <4 x double> %.168, ptr %86, align 1
  %87 = getelementptr inbounds <4 x double>, ptr %8, i64 11
  store <4 x double> %.173, ptr %87, align 1
  %88 = getelementptr inbounds <4 x double>, ptr %8, i64 12
  store <4 x double> %.178, ptr %88, align 1
  %89 = getelementptr inbounds <4 x double>, ptr %8, i64 13
  store <4 x double> %.183, ptr %89, align 1
  %90 = getelementptr inbounds <4 x double>, ptr %8, i64 14
  store <4 x double> %.188, ptr %90, align 1
  %91 = getelementptr inbounds <4 x double>, ptr %8, i64 15
  store <4 x double> %.193, ptr %91, align 1
  %92 = mul i64 %21, 8
  br label %loop8

after7:                                           ; preds = %after9, %after1
  %.395 = phi <4 x double> [ %139, %after9 ], [ %.193, %after1 ]
  %.390 = phi <4 x double> [ %137, %after9 ], [ %.188, %after1 ]
  %.385 = phi <4 x double> [ %135, %after9 ], [ %.183, %after1 ]
  %.380 = phi <4 x double> [ %133, %after9 ], [ %.178, %after1 ]
  %.375 = phi <4 x double> [ %131, %after9 ], [ %.173, %after1 ]
  %.370 = phi <4 x double> [ %129, %after9 ], [ %.168, %after1 ]
  %.365 = phi <4 x double> [ %127, %after9 ], [ %.163, %after1 ]
  %.360 = phi <4 x double> [ %125, %after9 ], [ %.158, %after1 ]
  %.355 = phi <4 x double> [ %123, %after9 ], [ %.153, %after1 ]
  %.350 = phi <4 x double> [ %121, %after9 ], [ %.148, %after1 ]
  %.345 = phi <4 x double> [ %119, %after9 ], [ %.143, %after1 ]
  %.340 = phi <4 x double> [ %117, %after9 ], [ %.138, %after1 ]
  %.335 = phi <4 x double> [ %115, %after9 ], [ %.133, %after1 ]
  %.330 = phi <4 x double> [ %113, %after9 ], [ %.128, %after1 ]
  %.325 = phi <4 x double> [ %111, %after9 ], [ %.123, %after1 ]
  %.3 = phi <4 x double> [ %109, %after9 ], [ %.121, %after1 ]
  %93 = add i64 %15, 63
  %94 = udiv i64 %93, 64
  %95 = add i64 %.0, %94
  %96 = add i64 %i, 1
  %97 = icmp eq i64 %96, %10
  %98 = and i1 true, %97
  %99 = icmp uge i64 %95, 512
  %100 = or i1 %99, %98
  br i1 %100, label %then12, label %after13

loop8:                                            ; preds = %loop8, %then6
  %offset10 = phi i64 [ 0, %then6 ], [ %106, %loop8 ]
  %101 = getelementptr i8, ptr %75, i64 %offset10
  %i11 = udiv exact i64 %offset10, 8
  %102 = load double, ptr %101, align 1
  %103 = getelementptr inbounds double, ptr %8, i64 %i11
  %104 = load double, ptr %103, align 8
  %105 = fadd double %104, %102
  store double %105, ptr %103, align 8
  %106 = add i64 %offset10, 8
  %107 = icmp eq i64 %106, %92
  br i1 %107, label %after9, label %loop8

after9:                                           ; preds = %loop8
  %108 = getelementptr inbounds <4 x double>, ptr %8, i64 0
  %109 = load <4 x double>, ptr %108, align 1
  %110 = getelementptr inbounds <4 x double>, ptr %8, i64 1
  %111 = load <4 x double>, ptr %110, align 1
  %112 = getelementptr inbounds <4 x double>, ptr %8, i64 2
  %113 = load <4 x double>, ptr %112, align 1
  %114 = getelementptr inbounds <4 x double>, ptr %8, i64 3
  %115 = load <4 x double>, ptr %114, align 1
  %116 = getelementptr inbounds <4 x double>, ptr %8, i64 4
  %117 = load <4 x double>, ptr %116, align 1
  %118 = getelementptr inbounds <4 x double>, ptr %8, i64 5
  %119 = load <4 x double>, ptr %118, align 1
  %120 = getelementptr inbounds <4 x double>, ptr %8, i64 6
  %121 = load <4 x double>, ptr %120, align 1
  %122 = getelementptr inbounds <4 x double>, ptr %8, i64 7
  %123 = load <4 x double>, ptr %122, align 1
  %124 = getelementptr inbounds <4 x double>, ptr %8, i64 8
  %125 = load <4 x double>, ptr %124, align 1
  %126 = getelementptr inbounds <4 x double>, ptr %8, i64 9
  %127 = load <4 x double>, ptr %126, align 1
  %128 = getelementptr inbounds <4 x double>, ptr %8, i64 10
  %129 = load <4 x double>, ptr %128, align 1
  %130 = getelementptr inbounds <4 x double>, ptr %8, i64 11
  %131 = load <4 x double>, ptr %130, align 1
  %132 = getelementptr inbounds <4 x double>, ptr %8, i64 12
  %133 = load <4 x double>, ptr %132, align 1
  %134 = getelementptr inbounds <4 x double>, ptr %8, i64 13
  %135 = load <4 x double>, ptr %134, align 1
  %136 = getelementptr inbounds <4 x double>, ptr %8, i64 14
  %137 = load <4 x double>, ptr %136, align 1
  %138 = getelementptr inbounds <4 x double>, ptr %8, i64 15
  %139 = load <4 x double>, ptr %138, align 1
  br label %after7

then12:                                           ; preds = %after7
  %140 = fadd <4 x double> %.3, %.360
  %141 = fadd <4 x double> %.325, %.365
  %142 = fadd <4 x double> %.330, %.370
  %143 = fadd <4 x double> %.335, %.375
  %144 = fadd <4 x double> %.340, %.380
  %145 = fadd <4 x double> %.345, %.385
  %146 = fadd <4 x double> %.350, %.390
  %147 = fadd <4 x double> %.355, %.395
  %148 = fadd <4 x double> %140, %144
  %149 = fadd <4 x double> %141, %145
  %150 = fadd <4 x double> %142, %146
  %151 = fadd <4 x double> %143, %147
  %152 = fadd <4 x double> %148, %150
  %153 = fadd <4 x double> %149, %151
  %154 = fadd <4 x double> %152, %153
  %155 = shufflevector <4 x double> %154, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %156 = shufflevector <4 x double> %154, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %157 = fadd <2 x double> %156, %155
  %158 = shufflevector <2 x double> %157, <2 x double> poison, <1 x i32> <i32 1>
  %159 = shufflevector <2 x double> %157, <2 x double> poison, <1 x i32> zeroinitializer
  %160 = fadd <1 x double> %159, %158
  %161 = extractelement <1 x double> %160, i64 0
  %162 = getelementptr inbounds double, ptr %4, i64 0
  store double %161, ptr %162, align 1
  br label %while

after13:                                          ; preds = %after14, %after7
  %.496 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.395, %after7 ]
  %.491 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.390, %after7 ]
  %.486 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.385, %after7 ]
  %.481 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.380, %after7 ]
  %.476 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.375, %after7 ]
  %.471 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.370, %after7 ]
  %.466 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.365, %after7 ]
  %.461 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.360, %after7 ]
  %.456 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.355, %after7 ]
  %.451 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.350, %after7 ]
  %.446 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.345, %after7 ]
  %.441 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.340, %after7 ]
  %.436 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.335, %after7 ]
  %.431 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.330, %after7 ]
  %.426 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.325, %after7 ]
  %.4 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.3, %after7 ]
  %.119 = phi i64 [ %181, %after14 ], [ %.018, %after7 ]
  %.1 = phi i64 [ 0, %after14 ], [ %95, %after7 ]
  %163 = add i64 %offset, 262144
  %164 = icmp eq i64 %163, %11
  br i1 %164, label %after, label %loop

while:                                            ; preds = %do, %then12
  %.097 = phi i64 [ 0, %then12 ], [ %175, %do ]
  %165 = lshr i64 %.018, %.097
  %166 = trunc i64 %165 to i1
  br i1 %166, label %do, label %after14

do:                                               ; preds = %while
  %167 = mul i64 %.097, 1
  %168 = getelementptr inbounds double, ptr %5, i64 %167
  %169 = getelementptr inbounds double, ptr %4, i64 0
  %170 = load double, ptr %169, align 1
  %171 = getelementptr inbounds double, ptr %168, i64 0
  %172 = load double, ptr %171, align 1
  %173 = fadd double %172, %170
  %174 = getelementptr inbounds double, ptr %4, i64 0
  store double %173, ptr %174, align 1
  %175 = add i64 %.097, 1
  br label %while

after14:                                          ; preds = %while
  %176 = mul i64 %.097, 1
  %177 = getelementptr inbounds double, ptr %5, i64 %176
  %178 = getelementptr inbounds double, ptr %4, i64 0
  %179 = load double, ptr %178, align 1
  %180 = getelementptr inbounds double, ptr %177, i64 0
  store double %179, ptr %180, align 1
  %181 = add i64 %.018, 1
  br label %after13

while15:                                          ; preds = %do16, %after
  %.098 = phi i64 [ %19, %after ], [ %193, %do16 ]
  %182 = icmp ne i64 %.098, 0
  br i1 %182, label %do16, label %after17

do16:                                             ; preds = %while15
  %183 = call i64 @llvm.cttz.i64(i64 %.098, i1 true)
  %184 = mul i64 %183, 1
  %185 = getelementptr inbounds double, ptr %5, i64 %184
  %186 = getelementptr inbounds double, ptr %4, i64 0
  %187 = load double, ptr %186, align 1
  %188 = getelementptr inbounds double, ptr %185, i64 0
  %189 = load double, ptr %188, align 1
  %190 = fadd double %189, %187
  %191 = getelementptr inbounds double, ptr %4, i64 0
  store double %190, ptr %191, align 1
  %192 = sub i64 %.098, 1
  %193 = and i64 %.098, %192
  br label %while15

after17:                                          ; preds = %while15
  %194 = getelementptr inbounds double, ptr %4, i64 0
  %195 = load double, ptr %194, align 1
  store double %195, ptr %1, align 1
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
