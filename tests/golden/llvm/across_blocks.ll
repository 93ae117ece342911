; sum(a*b) | a=float64[1000,1000] b=float64[1000,1000].T
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
  %6 = alloca double, i64 64, align 16
  %7 = getelementptr i64, ptr %extents, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = alloca i8, i64 18432, align 16
  %10 = getelementptr i64, ptr %strides, i64 0
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 2
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %strides, i64 4
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i64, ptr %extents, i64 1
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr i64, ptr %strides, i64 5
  %19 = load i64, ptr %18, align 4
  %20 = mul i64 %19, 1
  br label %nest

nest:                                             ; preds = %entry
  %21 = getelementptr i8, ptr %9, i64 0
  br label %while

while:                                            ; preds = %after3, %nest
  %.0125 = phi i64 [ 0, %nest ], [ %45, %after3 ]
  %.0120 = phi double [ undef, %nest ], [ %.1121, %after3 ]
  %.0112 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.1113, %after3 ]
  %.0104 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.1105, %after3 ]
  %.096 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.197, %after3 ]
  %.088 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.189, %after3 ]
  %.080 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.181, %after3 ]
  %.072 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.173, %after3 ]
  %.064 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.165, %after3 ]
  %.060 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.161, %after3 ]
  %.056 = phi i64 [ 0, %nest ], [ %.157, %after3 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after3 ]
  %22 = icmp ult i64 %.0125, %8
  br i1 %22, label %do, label %after

do:                                               ; preds = %while
  %23 = sub i64 %8, %.0125
  %24 = call i64 @llvm.umin.i64(i64 %23, i64 32)
  %25 = mul i64 %11, %.0125
  %26 = getelementptr i8, ptr %1, i64 %25
  %27 = mul i64 %13, %.0125
  %28 = getelementptr i8, ptr %3, i64 %27
  %29 = mul i64 %15, %.0125
  %30 = getelementptr i8, ptr %5, i64 %29
  br label %while1

after:                                            ; preds = %while
  store double %.0120, ptr %1, align 1
  ret void

while1:                                           ; preds = %after13, %do
  %.0126 = phi i64 [ 0, %do ], [ %179, %after13 ]
  %.1121 = phi double [ %.0120, %do ], [ %.3123, %after13 ]
  %.1113 = phi <8 x double> [ %.0112, %do ], [ %.7119, %after13 ]
  %.1105 = phi <8 x double> [ %.0104, %do ], [ %.7111, %after13 ]
  %.197 = phi <8 x double> [ %.096, %do ], [ %.7103, %after13 ]
  %.189 = phi <8 x double> [ %.088, %do ], [ %.795, %after13 ]
  %.181 = phi <8 x double> [ %.080, %do ], [ %.787, %after13 ]
  %.173 = phi <8 x double> [ %.072, %do ], [ %.779, %after13 ]
  %.165 = phi <8 x double> [ %.064, %do ], [ %.771, %after13 ]
  %.161 = phi <8 x double> [ %.060, %do ], [ %.7, %after13 ]
  %.157 = phi i64 [ %.056, %do ], [ %.359, %after13 ]
  %.1 = phi i64 [ %.0, %do ], [ %.3, %after13 ]
  %31 = icmp ult i64 %.0126, %17
  br i1 %31, label %do2, label %after3

do2:                                              ; preds = %while1
  %32 = sub i64 %17, %.0126
  %33 = call i64 @llvm.umin.i64(i64 %32, i64 64)
  %34 = mul i64 8, %.0126
  %35 = getelementptr i8, ptr %28, i64 %34
  %36 = mul i64 %20, %.0126
  %37 = getelementptr i8, ptr %30, i64 %36
  %38 = sub i64 32, %24
  %39 = mul i64 %15, %38
  %40 = sub i64 0, %39
  %41 = getelementptr i8, ptr %37, i64 %40
  %42 = add i64 %33, 7
  %43 = udiv i64 %42, 8
  %44 = mul i64 %19, 8
  br label %loop

after3:                                           ; preds = %while1
  %45 = add i64 %.0125, %24
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %166, %after10 ]
  %46 = phi ptr [ %41, %do2 ], [ %167, %after10 ]
  %47 = phi ptr [ %21, %do2 ], [ %168, %after10 ]
  %48 = mul i64 %19, 16
  %49 = getelementptr i8, ptr %46, i64 %48
  br i1 true, label %then, label %after5

after4:                                           ; preds = %after10
  %50 = mul i64 %38, 576
  %51 = getelementptr i8, ptr %21, i64 %50
  %52 = add i64 %.0126, %33
  %53 = icmp eq i64 %52, %17
  %54 = add i64 %.0125, %24
  %55 = icmp eq i64 %54, %8
  %56 = and i1 %55, %53
  br label %loop12

then:                                             ; preds = %loop
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %57 = mul i64 %i, 8
  %58 = sub i64 %33, 1
  %59 = sub i64 %58, %57
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %68, %loop6 ]
  %60 = getelementptr i8, ptr %49, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %60, i32 0, i32 2, i32 1)
  %61 = getelementptr i8, ptr %60, i64 %19
  call void @llvm.prefetch.p0(ptr %61, i32 0, i32 2, i32 1)
  %62 = getelementptr i8, ptr %61, i64 %19
  call void @llvm.prefetch.p0(ptr %62, i32 0, i32 2, i32 1)
  %63 = getelementptr i8, ptr %62, i64 %19
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 2, i32 1)
  %64 = getelementptr i8, ptr %63, i64 %19
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 2, i32 1)
  %65 = getelementptr i8, ptr %64, i64 %19
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = getelementptr i8, ptr %65, i64 %19
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = getelementptr i8, ptr %66, i64 %19
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 2, i32 1)
  %68 = add i64 %offset, 64
  %69 = icmp eq i64 %68, 256
  br i1 %69, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %loop9, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %164, %loop9 ]
  %70 = mul i64 %i11, 8
  %71 = call i64 @llvm.smin.i64(i64 %70, i64 24)
  %72 = mul i64 %71, 8
  %73 = mul i64 %71, 576
  %74 = getelementptr i8, ptr %47, i64 %73
  %75 = getelementptr i8, ptr %46, i64 %72
  %76 = mul i64 0, %19
  %77 = getelementptr i8, ptr %75, i64 %76
  %78 = call i64 @llvm.umin.i64(i64 0, i64 %59)
  %79 = mul i64 %78, %19
  %80 = getelementptr i8, ptr %75, i64 %79
  %81 = load <8 x double>, ptr %80, align 1
  %82 = bitcast <8 x double> %81 to <8 x i64>
  %83 = call i64 @llvm.umin.i64(i64 1, i64 %59)
  %84 = mul i64 %83, %19
  %85 = getelementptr i8, ptr %75, i64 %84
  %86 = load <8 x double>, ptr %85, align 1
  %87 = bitcast <8 x double> %86 to <8 x i64>
  %88 = shufflevector <8 x i64> %82, <8 x i64> %87, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %89 = shufflevector <8 x i64> %82, <8 x i64> %87, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %90 = mul i64 2, %19
  %91 = getelementptr i8, ptr %75, i64 %90
  %92 = call i64 @llvm.umin.i64(i64 2, i64 %59)
  %93 = mul i64 %92, %19
  %94 = getelementptr i8, ptr %75, i64 %93
  %95 = load <8 x double>, ptr %94, align 1
  %96 = bitcast <8 x double> %95 to <8 x i64>
  %97 = call i64 @llvm.umin.i64(i64 3, i64 %59)
  %98 = mul i64 %97, %19
  %99 = getelementptr i8, ptr %75, i64 %98
  %100 = load <8 x double>, ptr %99, align 1
  %101 = bitcast <8 x double> %100 to <8 x i64>
  %102 = shufflevector <8 x i64> %96, <8 x i64> %101, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %103 = shufflevector <8 x i64> %96, <8 x i64> %101, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %104 = mul i64 4, %19
  %105 = getelementptr i8, ptr %75, i64 %104
  %106 = call i64 @llvm.umin.i64(i64 4, i64 %59)
  %107 = mul i64 %106, %19
  %108 = getelementptr i8, ptr %75, i64 %107
  %109 = load <8 x double>, ptr %108, align 1
  %110 = bitcast <8 x double> %109 to <8 x i64>
  %111 = call i64 @llvm.umin.i64(i64 5, i64 %59)
  %112 = mul i64 %111, %19
  %113 = getelementptr i8, ptr %75, i64 %112
  %114 = load <8 x double>, ptr %113, align 1
  %115 = bitcast <8 x double> %114 to <8 x i64>
  %116 = shufflevector <8 x i64> %110, <8 x i64> %115, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %117 = shufflevector <8 x i64> %110, <8 x i64> %115, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %118 = mul i64 6, %19
  %119 = getelementptr i8, ptr %75, i64 %118
  %120 = call i64 @llvm.umin.i64(i64 6, i64 %59)
  %121 = mul i64 %120, %19
  %122 = getelementptr i8, ptr %75, i64 %121
  %123 = load <8 x double>, ptr %122, align 1
  %124 = bitcast <8 x double> %123 to <8 x i64>
  %125 = call i64 @llvm.umin.i64(i64 7, i64 %59)
  %126 = mul i64 %125, %19
  %127 = getelementptr i8, ptr %75, i64 %126
  %128 = load <8 x double>, ptr %127, align 1
  %129 = bitcast <8 x double> %128 to <8 x i64>
  %130 = shufflevector <8 x i64> %124, <8 x i64> %129, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %131 = shufflevector <8 x i64> %124, <8 x i64> %129, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %132 = shufflevector <8 x i64> %88, <8 x i64> %102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %133 = shufflevector <8 x i64> %116, <8 x i64> %130, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %134 = shufflevector <8 x i64> %132, <8 x i64> %133, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %135 = shufflevector <8 x i64> %132, <8 x i64> %133, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %136 = shufflevector <8 x i64> %88, <8 x i64> %102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %137 = shufflevector <8 x i64> %116, <8 x i64> %130, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %138 = shufflevector <8 x i64> %136, <8 x i64> %137, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %139 = shufflevector <8 x i64> %136, <8 x i64> %137, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %140 = shufflevector <8 x i64> %89, <8 x i64> %103, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %141 = shufflevector <8 x i64> %117, <8 x i64> %131, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %142 = shufflevector <8 x i64> %140, <8 x i64> %141, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %143 = shufflevector <8 x i64> %140, <8 x i64> %141, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %144 = shufflevector <8 x i64> %89, <8 x i64> %103, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %145 = shufflevector <8 x i64> %117, <8 x i64> %131, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %146 = shufflevector <8 x i64> %144, <8 x i64> %145, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %147 = shufflevector <8 x i64> %144, <8 x i64> %145, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %148 = bitcast <8 x i64> %134 to <8 x double>
  %149 = getelementptr i8, ptr %74, i64 0
  store <8 x double> %148, ptr %149, align 1
  %150 = bitcast <8 x i64> %142 to <8 x double>
  %151 = getelementptr i8, ptr %74, i64 576
  store <8 x double> %150, ptr %151, align 1
  %152 = bitcast <8 x i64> %135 to <8 x double>
  %153 = getelementptr i8, ptr %74, i64 1152
  store <8 x double> %152, ptr %153, align 1
  %154 = bitcast <8 x i64> %143 to <8 x double>
  %155 = getelementptr i8, ptr %74, i64 1728
  store <8 x double> %154, ptr %155, align 1
  %156 = bitcast <8 x i64> %138 to <8 x double>
  %157 = getelementptr i8, ptr %74, i64 2304
  store <8 x double> %156, ptr %157, align 1
  %158 = bitcast <8 x i64> %146 to <8 x double>
  %159 = getelementptr i8, ptr %74, i64 2880
  store <8 x double> %158, ptr %159, align 1
  %160 = bitcast <8 x i64> %139 to <8 x double>
  %161 = getelementptr i8, ptr %74, i64 3456
  store <8 x double> %160, ptr %161, align 1
  %162 = bitcast <8 x i64> %147 to <8 x double>
  %163 = getelementptr i8, ptr %74, i64 4032
  store <8 x double> %162, ptr %163, align 1
  %164 = add i64 %i11, 1
  %165 = icmp eq i64 %164, 4
  br i1 %165, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %166 = add i64 %i, 1
  %167 = getelementptr i8, ptr %46, i64 %44
  %168 = getelementptr i8, ptr %47, i64 64
  %169 = icmp eq i64 %166, %43
  br i1 %169, label %after4, label %loop

loop12:                                           ; preds = %after52, %after4
  %.2122 = phi double [ %.1121, %after4 ], [ %.3123, %after52 ]
  %.2114 = phi <8 x double> [ %.1113, %after4 ], [ %.7119, %after52 ]
  %.2106 = phi <8 x double> [ %.1105, %after4 ], [ %.7111, %after52 ]
  %.298 = phi <8 x double> [ %.197, %after4 ], [ %.7103, %after52 ]
  %.290 = phi <8 x double> [ %.189, %after4 ], [ %.795, %after52 ]
  %.282 = phi <8 x double> [ %.181, %after4 ], [ %.787, %after52 ]
  %.274 = phi <8 x double> [ %.173, %after4 ], [ %.779, %after52 ]
  %.266 = phi <8 x double> [ %.165, %after4 ], [ %.771, %after52 ]
  %.262 = phi <8 x double> [ %.161, %after4 ], [ %.7, %after52 ]
  %.258 = phi i64 [ %.157, %after4 ], [ %.359, %after52 ]
  %.2 = phi i64 [ %.1, %after4 ], [ %.3, %after52 ]
  %i14 = phi i64 [ 0, %after4 ], [ %389, %after52 ]
  %170 = phi ptr [ %26, %after4 ], [ %390, %after52 ]
  %171 = phi ptr [ %35, %after4 ], [ %391, %after52 ]
  %172 = phi ptr [ %51, %after4 ], [ %392, %after52 ]
  %173 = add i64 %i14, 1
  %174 = icmp eq i64 %173, %24
  %175 = and i1 %56, %174
  %176 = and i1 true, %175
  %177 = udiv i64 %33, 64
  %178 = icmp ne i64 %177, 0
  br i1 %178, label %then15, label %after16

after13:                                          ; preds = %after52
  %179 = add i64 %.0126, %33
  br label %while1

then15:                                           ; preds = %loop12
  %180 = mul i64 %177, 512
  br label %loop17

after16:                                          ; preds = %after18, %loop12
  %.3115 = phi <8 x double> [ %238, %after18 ], [ %.2114, %loop12 ]
  %.3107 = phi <8 x double> [ %232, %after18 ], [ %.2106, %loop12 ]
  %.399 = phi <8 x double> [ %226, %after18 ], [ %.298, %loop12 ]
  %.391 = phi <8 x double> [ %220, %after18 ], [ %.290, %loop12 ]
  %.383 = phi <8 x double> [ %214, %after18 ], [ %.282, %loop12 ]
  %.375 = phi <8 x double> [ %208, %after18 ], [ %.274, %loop12 ]
  %.367 = phi <8 x double> [ %202, %after18 ], [ %.266, %loop12 ]
  %.363 = phi <8 x double> [ %196, %after18 ], [ %.262, %loop12 ]
  %181 = urem i64 %33, 64
  %182 = icmp ne i64 %181, 0
  br i1 %182, label %then21, label %after22

loop17:                                           ; preds = %loop17, %then15
  %.4116 = phi <8 x double> [ %.2114, %then15 ], [ %238, %loop17 ]
  %.4108 = phi <8 x double> [ %.2106, %then15 ], [ %232, %loop17 ]
  %.4100 = phi <8 x double> [ %.298, %then15 ], [ %226, %loop17 ]
  %.492 = phi <8 x double> [ %.290, %then15 ], [ %220, %loop17 ]
  %.484 = phi <8 x double> [ %.282, %then15 ], [ %214, %loop17 ]
  %.476 = phi <8 x double> [ %.274, %then15 ], [ %208, %loop17 ]
  %.468 = phi <8 x double> [ %.266, %then15 ], [ %202, %loop17 ]
  %.4 = phi <8 x double> [ %.262, %then15 ], [ %196, %loop17 ]
  %offset19 = phi i64 [ 0, %then15 ], [ %239, %loop17 ]
  %183 = getelementptr i8, ptr %171, i64 %offset19
  %184 = getelementptr i8, ptr %172, i64 %offset19
  %i20 = udiv exact i64 %offset19, 512
  %185 = getelementptr i8, ptr %183, i64 8192
  call void @llvm.prefetch.p0(ptr %185, i32 0, i32 3, i32 1)
  %186 = getelementptr i8, ptr %183, i64 8256
  call void @llvm.prefetch.p0(ptr %186, i32 0, i32 3, i32 1)
  %187 = getelementptr i8, ptr %183, i64 8320
  call void @llvm.prefetch.p0(ptr %187, i32 0, i32 3, i32 1)
  %188 = getelementptr i8, ptr %183, i64 8384
  call void @llvm.prefetch.p0(ptr %188, i32 0, i32 3, i32 1)
  %189 = getelementptr i8, ptr %183, i64 8448
  call void @llvm.prefetch.p0(ptr %189, i32 0, i32 3, i32 1)
  %190 = getelementptr i8, ptr %183, i64 8512
  call void @llvm.prefetch.p0(ptr %190, i32 0, i32 3, i32 1)
  %191 = getelementptr i8, ptr %183, i64 8576
  call void @llvm.prefetch.p0(ptr %191, i32 0, i32 3, i32 1)
  %192 = getelementptr i8, ptr %183, i64 8640
  call void @llvm.prefetch.p0(ptr %192, i32 0, i32 3, i32 1)
  %193 = load <8 x double>, ptr %183, align 1
  %194 = load <8 x double>, ptr %184, align 1
  %195 = fmul <8 x double> %193, %194
  %196 = fadd <8 x double> %.4, %195
  %197 = getelementptr i8, ptr %183, i64 64
  %198 = load <8 x double>, ptr %197, align 1
  %199 = getelementptr i8, ptr %184, i64 64
  %200 = load <8 x double>, ptr %199, align 1
  %201 = fmul <8 x double> %198, %200
  %202 = fadd <8 x double> %.468, %201
  %203 = getelementptr i8, ptr %183, i64 128
  %204 = load <8 x double>, ptr %203, align 1
  %205 = getelementptr i8, ptr %184, i64 128
  %206 = load <8 x double>, ptr %205, align 1
  %207 = fmul <8 x double> %204, %206
  %208 = fadd <8 x double> %.476, %207
  %209 = getelementptr i8, ptr %183, i64 192
  %210 = load <8 x double>, ptr %209, align 1
  %211 = getelementptr i8, ptr %184, i64 192
  %212 = load <8 x double>, ptr %211, align 1
  %213 = fmul <8 x double> %210, %212
  %214 = fadd <8 x double> %.484, %213
  %215 = getelementptr i8, ptr %183, i64 256
  %216 = load <8 x double>, ptr %215, align 1
  %217 = getelementptr i8, ptr %184, i64 256
  %218 = load <8 x double>, ptr %217, align 1
  %219 = fmul <8 x double> %216, %218
  %220 = fadd <8 x double> %.492, %219
  %221 = getelementptr i8, ptr %183, i64 320
  %222 = load <8 x double>, ptr %221, align 1
  %223 = getelementptr i8, ptr %184, i64 320
  %224 = load <8 x double>, ptr %223, align 1
  %225 = fmul <8 x double> %222, %224
  %226 = fadd <8 x double> %.4100, %225
  %227 = getelementptr i8, ptr %183, i64 384
  %228 = load <8 x double>, ptr %227, align 1
  %229 = getelementptr i8, ptr %184, i64 384
  %230 = load <8 x double>, ptr %229, align 1
  %231 = fmul <8 x double> %228, %230
  %232 = fadd <8 x double> %.4108, %231
  %233 = getelementptr i8, ptr %183, i64 448
  %234 = load <8 x double>, ptr %233, align 1
  %235 = getelementptr i8, ptr %184, i64 448
  %236 = load <8 x double>, ptr %235, align 1
  %237 = fmul <8 x double> %234, %236
  %238 = fadd <8 x double> %.4116, %237
  %239 = add i64 %offset19, 512
  %240 = icmp eq i64 %239, %180
  br i1 %240, label %after18, label %loop17

after18:                                          ; preds = %loop17
  br label %after16

then21:                                           ; preds = %after16
  %241 = sub i64 %33, %181
  %242 = mul i64 8, %241
  %243 = getelementptr i8, ptr %171, i64 %242
  %244 = mul i64 8, %241
  %245 = getelementptr i8, ptr %172, i64 %244
  %246 = icmp ult i64 %181, 8
  br i1 %246, label %last, label %whole

after22:                                          ; preds = %after23, %after16
  %.5117 = phi <8 x double> [ %.6118, %after23 ], [ %.3115, %after16 ]
  %.5109 = phi <8 x double> [ %.6110, %after23 ], [ %.3107, %after16 ]
  %.5101 = phi <8 x double> [ %.6102, %after23 ], [ %.399, %after16 ]
  %.593 = phi <8 x double> [ %.694, %after23 ], [ %.391, %after16 ]
  %.585 = phi <8 x double> [ %.686, %after23 ], [ %.383, %after16 ]
  %.577 = phi <8 x double> [ %.678, %after23 ], [ %.375, %after16 ]
  %.569 = phi <8 x double> [ %.670, %after23 ], [ %.367, %after16 ]
  %.5 = phi <8 x double> [ %.6, %after23 ], [ %.363, %after16 ]
  %247 = add i64 %33, 63
  %248 = udiv i64 %247, 64
  %249 = add i64 %.2, %248
  %250 = icmp uge i64 %249, 512
  %251 = or i1 %250, %176
  br i1 %251, label %then51, label %after52

after23:                                          ; preds = %last48, %last44, %last40, %last36, %last32, %last28, %last24, %last
  %.6118 = phi <8 x double> [ %.3115, %last ], [ %.3115, %last24 ], [ %.3115, %last28 ], [ %.3115, %last32 ], [ %.3115, %last36 ], [ %.3115, %last40 ], [ %.3115, %last44 ], [ %367, %last48 ]
  %.6110 = phi <8 x double> [ %.3107, %last ], [ %.3107, %last24 ], [ %.3107, %last28 ], [ %.3107, %last32 ], [ %.3107, %last36 ], [ %.3107, %last40 ], [ %352, %last44 ], [ %358, %last48 ]
  %.6102 = phi <8 x double> [ %.399, %last ], [ %.399, %last24 ], [ %.399, %last28 ], [ %.399, %last32 ], [ %.399, %last36 ], [ %336, %last40 ], [ %342, %last44 ], [ %342, %last48 ]
  %.694 = phi <8 x double> [ %.391, %last ], [ %.391, %last24 ], [ %.391, %last28 ], [ %.391, %last32 ], [ %320, %last36 ], [ %326, %last40 ], [ %326, %last44 ], [ %326, %last48 ]
  %.686 = phi <8 x double> [ %.383, %last ], [ %.383, %last24 ], [ %.383, %last28 ], [ %304, %last32 ], [ %310, %last36 ], [ %310, %last40 ], [ %310, %last44 ], [ %310, %last48 ]
  %.678 = phi <8 x double> [ %.375, %last ], [ %.375, %last24 ], [ %288, %last28 ], [ %294, %last32 ], [ %294, %last36 ], [ %294, %last40 ], [ %294, %last44 ], [ %294, %last48 ]
  %.670 = phi <8 x double> [ %.367, %last ], [ %272, %last24 ], [ %278, %last28 ], [ %278, %last32 ], [ %278, %last36 ], [ %278, %last40 ], [ %278, %last44 ], [ %278, %last48 ]
  %.6 = phi <8 x double> [ %258, %last ], [ %262, %last24 ], [ %262, %last28 ], [ %262, %last32 ], [ %262, %last36 ], [ %262, %last40 ], [ %262, %last44 ], [ %262, %last48 ]
  br label %after22

last:                                             ; preds = %then21
  %252 = trunc i64 %181 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %252, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %253 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %254 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %243, <8 x i1> %253, <8 x double> zeroinitializer)
  %255 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %245, <8 x i1> %253, <8 x double> zeroinitializer)
  %256 = fmul <8 x double> %254, %255
  %257 = fadd <8 x double> %.363, %256
  %258 = select <8 x i1> %253, <8 x double> %257, <8 x double> %.363
  br label %after23

whole:                                            ; preds = %then21
  %259 = load <8 x double>, ptr %243, align 1
  %260 = load <8 x double>, ptr %245, align 1
  %261 = fmul <8 x double> %259, %260
  %262 = fadd <8 x double> %.363, %261
  %263 = icmp ult i64 %181, 16
  br i1 %263, label %last24, label %whole25

last24:                                           ; preds = %whole
  %264 = trunc i64 %181 to i32
  %.splatinsert26 = insertelement <8 x i32> poison, i32 %264, i64 0
  %.splat27 = shufflevector <8 x i32> %.splatinsert26, <8 x i32> poison, <8 x i32> zeroinitializer
  %265 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat27
  %266 = getelementptr i8, ptr %243, i64 64
  %267 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %266, <8 x i1> %265, <8 x double> zeroinitializer)
  %268 = getelementptr i8, ptr %245, i64 64
  %269 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %268, <8 x i1> %265, <8 x double> zeroinitializer)
  %270 = fmul <8 x double> %267, %269
  %271 = fadd <8 x double> %.367, %270
  %272 = select <8 x i1> %265, <8 x double> %271, <8 x double> %.367
  br label %after23

whole25:                                          ; preds = %whole
  %273 = getelementptr i8, ptr %243, i64 64
  %274 = load <8 x double>, ptr %273, align 1
  %275 = getelementptr i8, ptr %245, i64 64
  %276 = load <8 x double>, ptr %275, align 1
  %277 = fmul <8 x double> %274, %276
  %278 = fadd <8 x double> %.367, %277
  %279 = icmp ult i64 %181, 24
  br i1 %279, label %last28, label %whole29

last28:                                           ; preds = %whole25
  %280 = trunc i64 %181 to i32
  %.splatinsert30 = insertelement <8 x i32> poison, i32 %280, i64 0
  %.splat31 = shufflevector <8 x i32> %.splatinsert30, <8 x i32> poison, <8 x i32> zeroinitializer
  %281 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat31
  %282 = getelementptr i8, ptr %243, i64 128
  %283 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %282, <8 x i1> %281, <8 x double> zeroinitializer)
  %284 = getelementptr i8, ptr %245, i64 128
  %285 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %284, <8 x i1> %281, <8 x double> zeroinitializer)
  %286 = fmul <8 x double> %283, %285
  %287 = fadd <8 x double> %.375, %286
  %288 = select <8 x i1> %281, <8 x double> %287, <8 x double> %.375
  br label %after23

whole29:                                          ; preds = %whole25
  %289 = getelementptr i8, ptr %243, i64 128
  %290 = load <8 x double>, ptr %289, align 1
  %291 = getelementptr i8, ptr %245, i64 128
  %292 = load <8 x double>, ptr %291, align 1
  %293 = fmul <8 x double> %290, %292
  %294 = fadd <8 x double> %.375, %293
  %295 = icmp ult i64 %181, 32
  br i1 %295, label %last32, label %whole33

last32:                                           ; preds = %whole29
  %296 = trunc i64 %181 to i32
  %.splatinsert34 = insertelement <8 x i32> poison, i32 %296, i64 0
  %.splat35 = shufflevector <8 x i32> %.splatinsert34, <8 x i32> poison, <8 x i32> zeroinitializer
  %297 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat35
  %298 = getelementptr i8, ptr %243, i64 192
  %299 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %298, <8 x i1> %297, <8 x double> zeroinitializer)
  %300 = getelementptr i8, ptr %245, i64 192
  %301 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %300, <8 x i1> %297, <8 x double> zeroinitializer)
  %302 = fmul <8 x double> %299, %301
  %303 = fadd <8 x double> %.383, %302
  %304 = select <8 x i1> %297, <8 x double> %303, <8 x double> %.383
  br label %after23

whole33:                                          ; preds = %whole29
  %305 = getelementptr i8, ptr %243, i64 192
  %306 = load <8 x double>, ptr %305, align 1
  %307 = getelementptr i8, ptr %245, i64 192
  %308 = load <8 x double>, ptr %307, align 1
  %309 = fmul <8 x double> %306, %308
  %310 = fadd <8 x double> %.383, %309
  %311 = icmp ult i64 %181, 40
  br i1 %311, label %last36, label %whole37

last36:                                           ; preds = %whole33
  %312 = trunc i64 %181 to i32
  %.splatinsert38 = insertelement <8 x i32> poison, i32 %312, i64 0
  %.splat39 = shufflevector <8 x i32> %.splatinsert38, <8 x i32> poison, <8 x i32> zeroinitializer
  %313 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat39
  %314 = getelementptr i8, ptr %243, i64 256
  %315 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %314, <8 x i1> %313, <8 x double> zeroinitializer)
  %316 = getelementptr i8, ptr %245, i64 256
  %317 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %316, <8 x i1> %313, <8 x double> zeroinitializer)
  %318 = fmul <8 x double> %315, %317
  %319 = fadd <8 x double> %.391, %318
  %320 = select <8 x i1> %313, <8 x double> %319, <8 x double> %.391
  br label %after23

whole37:                                          ; preds = %whole33
  %321 = getelementptr i8, ptr %243, i64 256
  %322 = load <8 x double>, ptr %321, align 1
  %323 = getelementptr i8, ptr %245, i64 256
  %324 = load <8 x double>, ptr %323, align 1
  %325 = fmul <8 x double> %322, %324
  %326 = fadd <8 x double> %.391, %325
  %327 = icmp ult i64 %181, 48
  br i1 %327, label %last40, label %whole41

last40:                                           ; preds = %whole37
  %328 = trunc i64 %181 to i32
  %.splatinsert42 = insertelement <8 x i32> poison, i32 %328, i64 0
  %.splat43 = shufflevector <8 x i32> %.splatinsert42, <8 x i32> poison, <8 x i32> zeroinitializer
  %329 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat43
  %330 = getelementptr i8, ptr %243, i64 320
  %331 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %330, <8 x i1> %329, <8 x double> zeroinitializer)
  %332 = getelementptr i8, ptr %245, i64 320
  %333 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %332, <8 x i1> %329, <8 x double> zeroinitializer)
  %334 = fmul <8 x double> %331, %333
  %335 = fadd <8 x double> %.399, %334
  %336 = select <8 x i1> %329, <8 x double> %335, <8 x double> %.399
  br label %after23

whole41:                                          ; preds = %whole37
  %337 = getelementptr i8, ptr %243, i64 320
  %338 = load <8 x double>, ptr %337, align 1
  %339 = getelementptr i8, ptr %245, i64 320
  %340 = load <8 x double>, ptr %339, align 1
  %341 = fmul <8 x double> %338, %340
  %342 = fadd <8 x double> %.399, %341
  %343 = icmp ult i64 %181, 56
  br i1 %343, label %last44, label %whole45

last44:                                           ; preds = %whole41
  %344 = trunc i64 %181 to i32
  %.splatinsert46 = insertelement <8 x i32> poison, i32 %344, i64 0
  %.splat47 = shufflevector <8 x i32> %.splatinsert46, <8 x i32> poison, <8 x i32> zeroinitializer
  %345 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat47
  %346 = getelementptr i8, ptr %243, i64 384
  %347 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %346, <8 x i1> %345, <8 x double> zeroinitializer)
  %348 = getelementptr i8, ptr %245, i64 384
  %349 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %348, <8 x i1> %345, <8 x double> zeroinitializer)
  %350 = fmul <8 x double> %347, %349
  %351 = fadd <8 x double> %.3107, %350
  %352 = select <8 x i1> %345, <8 x double> %351, <8 x double> %.3107
  br label %after23

whole45:                                          ; preds = %whole41
  %353 = getelementptr i8, ptr %243, i64 384
  %354 = load <8 x double>, ptr %353, align 1
  %355 = getelementptr i8, ptr %245, i64 384
  %356 = load <8 x double>, ptr %355, align 1
  %357 = fmul <8 x double> %354, %356
  %358 = fadd <8 x double> %.3107, %357
  br label %last48

last48:                                           ; preds = %whole45
  %359 = trunc i64 %181 to i32
  %.splatinsert49 = insertelement <8 x i32> poison, i32 %359, i64 0
  %.splat50 = shufflevector <8 x i32> %.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  %360 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat50
  %361 = getelementptr i8, ptr %243, i64 448
  %362 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %361, <8 x i1> %360, <8 x double> zeroinitializer)
  %363 = getelementptr i8, ptr %245, i64 448
  %364 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %363, <8 x i1> %360, <8 x double> zeroinitializer)
  %365 = fmul <8 x double> %362, %364
  %366 = fadd <8 x double> %.3115, %365
  %367 = select <8 x i1> %360, <8 x double> %366, <8 x double> %.3115
  br label %after23

then51:                                           ; preds = %after22
  %368 = fadd <8 x double> %.5, %.593
  %369 = fadd <8 x double> %.569, %.5101
  %370 = fadd <8 x double> %.577, %.5109
  %371 = fadd <8 x double> %.585, %.5117
  %372 = fadd <8 x double> %368, %370
  %373 = fadd <8 x double> %369, %371
  %374 = fadd <8 x double> %372, %373
  %375 = shufflevector <8 x double> %374, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %376 = shufflevector <8 x double> %374, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %377 = fadd <4 x double> %376, %375
  %378 = shufflevector <4 x double> %377, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %379 = shufflevector <4 x double> %377, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %380 = fadd <2 x double> %379, %378
  %381 = shufflevector <2 x double> %380, <2 x double> poison, <1 x i32> <i32 1>
  %382 = shufflevector <2 x double> %380, <2 x double> poison, <1 x i32> zeroinitializer
  %383 = fadd <1 x double> %382, %381
  %384 = extractelement <1 x double> %383, i64 0
  %385 = add i64 %.258, 1
  %386 = xor i64 %385, -1
  %387 = and i64 %.258, %386
  %388 = select i1 %176, i64 %.258, i64 %387
  br label %while53

after52:                                          ; preds = %after55, %after22
  %.3123 = phi double [ %.4124, %after55 ], [ %.2122, %after22 ]
  %.7119 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.5117, %after22 ]
  %.7111 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.5109, %after22 ]
  %.7103 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.5101, %after22 ]
  %.795 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.593, %after22 ]
  %.787 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.585, %after22 ]
  %.779 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.577, %after22 ]
  %.771 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.569, %after22 ]
  %.7 = phi <8 x double> [ splat (double -0.000000e+00), %after55 ], [ %.5, %after22 ]
  %.359 = phi i64 [ %385, %after55 ], [ %.258, %after22 ]
  %.3 = phi i64 [ 0, %after55 ], [ %249, %after22 ]
  %389 = add i64 %i14, 1
  %390 = getelementptr i8, ptr %170, i64 %11
  %391 = getelementptr i8, ptr %171, i64 %13
  %392 = getelementptr i8, ptr %172, i64 576
  %393 = icmp eq i64 %389, %24
  br i1 %393, label %after13, label %loop12

while53:                                          ; preds = %do54, %then51
  %.0127 = phi i64 [ %388, %then51 ], [ %401, %do54 ]
  %.4124 = phi double [ %384, %then51 ], [ %399, %do54 ]
  %394 = icmp ne i64 %.0127, 0
  br i1 %394, label %do54, label %after55

do54:                                             ; preds = %while53
  %395 = call i64 @llvm.cttz.i64(i64 %.0127, i1 true)
  %396 = mul i64 %395, 1
  %397 = getelementptr inbounds double, ptr %6, i64 %396
  %398 = load double, ptr %397, align 1
  %399 = fadd double %398, %.4124
  %400 = sub i64 %.0127, 1
  %401 = and i64 %.0127, %400
  br label %while53

after55:                                          ; preds = %while53
  %402 = xor i64 %.258, -1
  %403 = call i64 @llvm.cttz.i64(i64 %402, i1 true)
  %404 = mul i64 %403, 1
  %405 = getelementptr inbounds double, ptr %6, i64 %404
  store double %.4124, ptr %405, align 1
  br label %after52
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
