; sum(a, axis=0) | a=float32[1000,2000][:,::2]
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
  %6 = alloca <16 x float>, i64 8, align 16
  %7 = alloca <16 x float>, i64 512, align 16
  %8 = getelementptr i64, ptr %extents, i64 1
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = mul i64 %11, 128
  %13 = getelementptr i64, ptr %strides, i64 3
  %14 = load i64, ptr %13, align 4
  %15 = mul i64 %14, 128
  %16 = alloca float, i64 1, align 16
  %17 = alloca float, i64 64, align 16
  %18 = mul i64 %11, 128
  %19 = mul i64 %14, 128
  br label %nest

nest:                                             ; preds = %entry
  %20 = udiv i64 %5, 128
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %22 = urem i64 %5, 128
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then23, label %after24

loop:                                             ; preds = %after19, %then
  %i = phi i64 [ 0, %then ], [ %156, %after19 ]
  %24 = phi ptr [ %1, %then ], [ %157, %after19 ]
  %25 = phi ptr [ %3, %then ], [ %158, %after19 ]
  %26 = add i64 %9, 127
  %27 = udiv i64 %26, 128
  br label %loop2

after1:                                           ; preds = %after19
  br label %after

loop2:                                            ; preds = %after9, %loop
  %.064 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.266, %after9 ]
  %.061 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.263, %after9 ]
  %.058 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.260, %after9 ]
  %.055 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.257, %after9 ]
  %.052 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.254, %after9 ]
  %.049 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.251, %after9 ]
  %.046 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.248, %after9 ]
  %.044 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.2, %after9 ]
  %.042 = phi i64 [ 0, %loop ], [ %.143, %after9 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after9 ]
  %i4 = phi i64 [ 0, %loop ], [ %104, %after9 ]
  %28 = phi ptr [ %24, %loop ], [ %105, %after9 ]
  %29 = phi ptr [ %25, %loop ], [ %106, %after9 ]
  %30 = mul i64 %i4, 128
  %31 = sub i64 %9, %30
  %32 = call i64 @llvm.umin.i64(i64 %31, i64 128)
  br label %loop5

after3:                                           ; preds = %after9
  %33 = sub i64 %.143, 1
  %34 = and i64 %.143, %33
  br label %while17

loop5:                                            ; preds = %loop5, %loop2
  %.165 = phi <16 x float> [ %.064, %loop2 ], [ %83, %loop5 ]
  %.162 = phi <16 x float> [ %.061, %loop2 ], [ %77, %loop5 ]
  %.159 = phi <16 x float> [ %.058, %loop2 ], [ %71, %loop5 ]
  %.156 = phi <16 x float> [ %.055, %loop2 ], [ %65, %loop5 ]
  %.153 = phi <16 x float> [ %.052, %loop2 ], [ %59, %loop5 ]
  %.150 = phi <16 x float> [ %.049, %loop2 ], [ %53, %loop5 ]
  %.147 = phi <16 x float> [ %.046, %loop2 ], [ %47, %loop5 ]
  %.145 = phi <16 x float> [ %.044, %loop2 ], [ %41, %loop5 ]
  %i7 = phi i64 [ 0, %loop2 ], [ %84, %loop5 ]
  %35 = phi ptr [ %28, %loop2 ], [ %85, %loop5 ]
  %36 = phi ptr [ %29, %loop2 ], [ %86, %loop5 ]
  %37 = load <16 x float>, ptr %36, align 1
  %38 = getelementptr i8, ptr %36, i64 64
  %39 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %38, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %40 = shufflevector <16 x float> %37, <16 x float> %39, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %41 = fadd <16 x float> %.145, %40
  %42 = getelementptr i8, ptr %36, i64 128
  %43 = load <16 x float>, ptr %42, align 1
  %44 = getelementptr i8, ptr %42, i64 64
  %45 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %44, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %46 = shufflevector <16 x float> %43, <16 x float> %45, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %47 = fadd <16 x float> %.147, %46
  %48 = getelementptr i8, ptr %36, i64 256
  %49 = load <16 x float>, ptr %48, align 1
  %50 = getelementptr i8, ptr %48, i64 64
  %51 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %50, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %52 = shufflevector <16 x float> %49, <16 x float> %51, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %53 = fadd <16 x float> %.150, %52
  %54 = getelementptr i8, ptr %36, i64 384
  %55 = load <16 x float>, ptr %54, align 1
  %56 = getelementptr i8, ptr %54, i64 64
  %57 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %56, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %58 = shufflevector <16 x float> %55, <16 x float> %57, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %59 = fadd <16 x float> %.153, %58
  %60 = getelementptr i8, ptr %36, i64 512
  %61 = load <16 x float>, ptr %60, align 1
  %62 = getelementptr i8, ptr %60, i64 64
  %63 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %62, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %64 = shufflevector <16 x float> %61, <16 x float> %63, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %65 = fadd <16 x float> %.156, %64
  %66 = getelementptr i8, ptr %36, i64 640
  %67 = load <16 x float>, ptr %66, align 1
  %68 = getelementptr i8, ptr %66, i64 64
  %69 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %68, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %70 = shufflevector <16 x float> %67, <16 x float> %69, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %71 = fadd <16 x float> %.159, %70
  %72 = getelementptr i8, ptr %36, i64 768
  %73 = load <16 x float>, ptr %72, align 1
  %74 = getelementptr i8, ptr %72, i64 64
  %75 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %74, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %76 = shufflevector <16 x float> %73, <16 x float> %75, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %77 = fadd <16 x float> %.162, %76
  %78 = getelementptr i8, ptr %36, i64 896
  %79 = load <16 x float>, ptr %78, align 1
  %80 = getelementptr i8, ptr %78, i64 64
  %81 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %80, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %82 = shufflevector <16 x float> %79, <16 x float> %81, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %83 = fadd <16 x float> %.165, %82
  %84 = add i64 %i7, 1
  %85 = getelementptr i8, ptr %35, i64 %11
  %86 = getelementptr i8, ptr %36, i64 %14
  %87 = icmp eq i64 %84, %32
  br i1 %87, label %after6, label %loop5

after6:                                           ; preds = %loop5
  %88 = add i64 %32, 0
  %89 = udiv i64 %88, 1
  %90 = add i64 %.0, %89
  %91 = icmp uge i64 %90, 128
  %92 = add i64 %i4, 1
  %93 = icmp eq i64 %92, %27
  %94 = and i1 true, %93
  %95 = or i1 %91, %94
  br i1 %95, label %then8, label %after9

then8:                                            ; preds = %after6
  %96 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  store <16 x float> %41, ptr %96, align 1
  %97 = getelementptr inbounds <16 x float>, ptr %6, i64 1
  store <16 x float> %47, ptr %97, align 1
  %98 = getelementptr inbounds <16 x float>, ptr %6, i64 2
  store <16 x float> %53, ptr %98, align 1
  %99 = getelementptr inbounds <16 x float>, ptr %6, i64 3
  store <16 x float> %59, ptr %99, align 1
  %100 = getelementptr inbounds <16 x float>, ptr %6, i64 4
  store <16 x float> %65, ptr %100, align 1
  %101 = getelementptr inbounds <16 x float>, ptr %6, i64 5
  store <16 x float> %71, ptr %101, align 1
  %102 = getelementptr inbounds <16 x float>, ptr %6, i64 6
  store <16 x float> %77, ptr %102, align 1
  %103 = getelementptr inbounds <16 x float>, ptr %6, i64 7
  store <16 x float> %83, ptr %103, align 1
  br label %while

after9:                                           ; preds = %after15, %after6
  %.266 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %83, %after6 ]
  %.263 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %77, %after6 ]
  %.260 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %71, %after6 ]
  %.257 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %65, %after6 ]
  %.254 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %59, %after6 ]
  %.251 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %53, %after6 ]
  %.248 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %47, %after6 ]
  %.2 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %41, %after6 ]
  %.143 = phi i64 [ %128, %after15 ], [ %.042, %after6 ]
  %.1 = phi i64 [ 0, %after15 ], [ %90, %after6 ]
  %104 = add i64 %i4, 1
  %105 = getelementptr i8, ptr %28, i64 %12
  %106 = getelementptr i8, ptr %29, i64 %15
  %107 = icmp eq i64 %104, %27
  br i1 %107, label %after3, label %loop2

while:                                            ; preds = %after12, %then8
  %.067 = phi i64 [ 0, %then8 ], [ %122, %after12 ]
  %108 = lshr i64 %.042, %.067
  %109 = trunc i64 %108 to i1
  br i1 %109, label %do, label %after10

do:                                               ; preds = %while
  %110 = mul i64 %.067, 8
  %111 = getelementptr inbounds <16 x float>, ptr %7, i64 %110
  br label %loop11

after10:                                          ; preds = %while
  %112 = mul i64 %.067, 8
  %113 = getelementptr inbounds <16 x float>, ptr %7, i64 %112
  br label %loop14

loop11:                                           ; preds = %loop11, %do
  %i13 = phi i64 [ 0, %do ], [ %120, %loop11 ]
  %114 = getelementptr inbounds <16 x float>, ptr %6, i64 %i13
  %115 = load <16 x float>, ptr %114, align 1
  %116 = getelementptr inbounds <16 x float>, ptr %111, i64 %i13
  %117 = load <16 x float>, ptr %116, align 1
  %118 = fadd <16 x float> %117, %115
  %119 = getelementptr inbounds <16 x float>, ptr %6, i64 %i13
  store <16 x float> %118, ptr %119, align 1
  %120 = add i64 %i13, 1
  %121 = icmp eq i64 %120, 8
  br i1 %121, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %122 = add i64 %.067, 1
  br label %while

loop14:                                           ; preds = %loop14, %after10
  %i16 = phi i64 [ 0, %after10 ], [ %126, %loop14 ]
  %123 = getelementptr inbounds <16 x float>, ptr %6, i64 %i16
  %124 = load <16 x float>, ptr %123, align 1
  %125 = getelementptr inbounds <16 x float>, ptr %113, i64 %i16
  store <16 x float> %124, ptr %125, align 1
  %126 = add i64 %i16, 1
  %127 = icmp eq i64 %126, 8
  br i1 %127, label %after15, label %loop14

after15:                                          ; preds = %loop14
  %128 = add i64 %.042, 1
  br label %after9

while17:                                          ; preds = %after21, %after3
  %.068 = phi i64 [ %34, %after3 ], [ %169, %after21 ]
  %129 = icmp ne i64 %.068, 0
  br i1 %129, label %do18, label %after19

do18:                                             ; preds = %while17
  %130 = call i64 @llvm.cttz.i64(i64 %.068, i1 true)
  %131 = mul i64 %130, 8
  %132 = getelementptr inbounds <16 x float>, ptr %7, i64 %131
  br label %loop20

after19:                                          ; preds = %while17
  %133 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  %134 = load <16 x float>, ptr %133, align 1
  %135 = getelementptr inbounds <16 x float>, ptr %6, i64 1
  %136 = load <16 x float>, ptr %135, align 1
  %137 = getelementptr inbounds <16 x float>, ptr %6, i64 2
  %138 = load <16 x float>, ptr %137, align 1
  %139 = getelementptr inbounds <16 x float>, ptr %6, i64 3
  %140 = load <16 x float>, ptr %139, align 1
  %141 = getelementptr inbounds <16 x float>, ptr %6, i64 4
  %142 = load <16 x float>, ptr %141, align 1
  %143 = getelementptr inbounds <16 x float>, ptr %6, i64 5
  %144 = load <16 x float>, ptr %143, align 1
  %145 = getelementptr inbounds <16 x float>, ptr %6, i64 6
  %146 = load <16 x float>, ptr %145, align 1
  %147 = getelementptr inbounds <16 x float>, ptr %6, i64 7
  %148 = load <16 x float>, ptr %147, align 1
  store <16 x float> %134, ptr %24, align 1
  %149 = getelementptr i8, ptr %24, i64 64
  store <16 x float> %136, ptr %149, align 1
  %150 = getelementptr i8, ptr %24, i64 128
  store <16 x float> %138, ptr %150, align 1
  %151 = getelementptr i8, ptr %24, i64 192
  store <16 x float> %140, ptr %151, align 1
  %152 = getelementptr i8, ptr %24, i64 256
  store <16 x float> %142, ptr %152, align 1
  %153 = getelementptr i8, ptr %24, i64 320
  store <16 x float> %144, ptr %153, align 1
  %154 = getelementptr i8, ptr %24, i64 384
  store <16 x float> %146, ptr %154, align 1
  %155 = getelementptr i8, ptr %24, i64 448
  store <16 x float> %148, ptr %155, align 1
  %156 = add i64 %i, 1
  %157 = getelementptr i8, ptr %24, i64 512
  %158 = getelementptr i8, ptr %25, i64 1024
  %159 = icmp eq i64 %156, %20
  br i1 %159, label %after1, label %loop

loop20:                                           ; preds = %loop20, %do18
  %i22 = phi i64 [ 0, %do18 ], [ %166, %loop20 ]
  %160 = getelementptr inbounds <16 x float>, ptr %6, i64 %i22
  %161 = load <16 x float>, ptr %160, align 1
  %162 = getelementptr inbounds <16 x float>, ptr %132, i64 %i22
  %163 = load <16 x float>, ptr %162, align 1
  %164 = fadd <16 x float> %163, %161
  %165 = getelementptr inbounds <16 x float>, ptr %6, i64 %i22
  store <16 x float> %164, ptr %165, align 1
  %166 = add i64 %i22, 1
  %167 = icmp eq i64 %166, 8
  br i1 %167, label %after21, label %loop20

after21:                                          ; preds = %loop20
  %168 = sub i64 %.068, 1
  %169 = and i64 %.068, %168
  br label %while17

then23:                                           ; preds = %after
  %170 = sub i64 %5, %22
  %171 = mul i64 4, %170
  %172 = getelementptr i8, ptr %1, i64 %171
  %173 = mul i64 8, %170
  %174 = getelementptr i8, ptr %3, i64 %173
  br label %loop25

after24:                                          ; preds = %after26, %after
  ret void

loop25:                                           ; preds = %after41, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %238, %after41 ]
  %175 = phi ptr [ %172, %then23 ], [ %239, %after41 ]
  %176 = phi ptr [ %174, %then23 ], [ %240, %after41 ]
  %177 = add i64 %9, 127
  %178 = udiv i64 %177, 128
  br label %loop28

after26:                                          ; preds = %after41
  br label %after24

loop28:                                           ; preds = %after35, %loop25
  %.073 = phi float [ -0.000000e+00, %loop25 ], [ %.275, %after35 ]
  %.071 = phi i64 [ 0, %loop25 ], [ %.172, %after35 ]
  %.069 = phi i64 [ 0, %loop25 ], [ %.170, %after35 ]
  %i30 = phi i64 [ 0, %loop25 ], [ %203, %after35 ]
  %179 = phi ptr [ %175, %loop25 ], [ %204, %after35 ]
  %180 = phi ptr [ %176, %loop25 ], [ %205, %after35 ]
  %181 = mul i64 %i30, 128
  %182 = sub i64 %9, %181
  %183 = call i64 @llvm.umin.i64(i64 %182, i64 128)
  br label %loop31

after29:                                          ; preds = %after35
  %184 = sub i64 %.172, 1
  %185 = and i64 %.172, %184
  br label %while39

loop31:                                           ; preds = %loop31, %loop28
  %.174 = phi float [ %.073, %loop28 ], [ %189, %loop31 ]
  %i33 = phi i64 [ 0, %loop28 ], [ %190, %loop31 ]
  %186 = phi ptr [ %179, %loop28 ], [ %191, %loop31 ]
  %187 = phi ptr [ %180, %loop28 ], [ %192, %loop31 ]
  %188 = load float, ptr %187, align 1
  %189 = fadd float %.174, %188
  %190 = add i64 %i33, 1
  %191 = getelementptr i8, ptr %186, i64 %11
  %192 = getelementptr i8, ptr %187, i64 %14
  %193 = icmp eq i64 %190, %183
  br i1 %193, label %after32, label %loop31

after32:                                          ; preds = %loop31
  %194 = add i64 %183, 0
  %195 = udiv i64 %194, 1
  %196 = add i64 %.069, %195
  %197 = icmp uge i64 %196, 128
  %198 = add i64 %i30, 1
  %199 = icmp eq i64 %198, %178
  %200 = and i1 true, %199
  %201 = or i1 %197, %200
  br i1 %201, label %then34, label %after35

then34:                                           ; preds = %after32
  %202 = getelementptr inbounds float, ptr %16, i64 0
  store float %189, ptr %202, align 1
  br label %while36

after35:                                          ; preds = %after38, %after32
  %.275 = phi float [ -0.000000e+00, %after38 ], [ %189, %after32 ]
  %.172 = phi i64 [ %223, %after38 ], [ %.071, %after32 ]
  %.170 = phi i64 [ 0, %after38 ], [ %196, %after32 ]
  %203 = add i64 %i30, 1
  %204 = getelementptr i8, ptr %179, i64 %18
  %205 = getelementptr i8, ptr %180, i64 %19
  %206 = icmp eq i64 %203, %178
  br i1 %206, label %after29, label %loop28

while36:                                          ; preds = %do37, %then34
  %.076 = phi i64 [ 0, %then34 ], [ %217, %do37 ]
  %207 = lshr i64 %.071, %.076
  %208 = trunc i64 %207 to i1
  br i1 %208, label %do37, label %after38

do37:                                             ; preds = %while36
  %209 = mul i64 %.076, 1
  %210 = getelementptr inbounds float, ptr %17, i64 %209
  %211 = getelementptr inbounds float, ptr %16, i64 0
  %212 = load float, ptr %211, align 1
  %213 = getelementptr inbounds float, ptr %210, i64 0
  %214 = load float, ptr %213, align 1
  %215 = fadd float %214, %212
  %216 = getelementptr inbounds float, ptr %16, i64 0
  store float %215, ptr %216, align 1
  %217 = add i64 %.076, 1
  br label %while36

after38:                                          ; preds = %while36
  %218 = mul i64 %.076, 1
  %219 = getelementptr inbounds float, ptr %17, i64 %218
  %220 = getelementptr inbounds float, ptr %16, i64 0
  %221 = load float, ptr %220, align 1
  %222 = getelementptr inbounds float, ptr %219, i64 0
  store float %221, ptr %222, align 1
  %223 = add i64 %.071, 1
  br label %after35

while39:                                          ; preds = %do40, %after29
  %.077 = phi i64 [ %185, %after29 ], [ %235, %do40 ]
  %224 = icmp ne i64 %.077, 0
  br i1 %224, label %do40, label %after41

do40:                                             ; preds = %while39
  %225 = call i64 @llvm.cttz.i64(i64 %.077, i1 true)
  %226 = mul i64 %225, 1
  %227 = getelementptr inbounds float, ptr %17, i64 %226
  %228 = getelementptr inbounds float, ptr %16, i64 0
  %229 = load float, ptr %228, align 1
  %230 = getelementptr inbounds float, ptr %227, i64 0
  %231 = load float, ptr %230, align 1
  %232 = fadd float %231, %229
  %233 = getelementptr inbounds float, ptr %16, i64 0
  store float %232, ptr %233, align 1
  %234 = sub i64 %.077, 1
  %235 = and i64 %.077, %234
  br label %while39

after41:                                          ; preds = %while39
  %236 = getelementptr inbounds float, ptr %16, i64 0
  %237 = load float, ptr %236, align 1
  store float %237, ptr %175, align 1
  %238 = add i64 %i27, 1
  %239 = getelementptr i8, ptr %175, i64 4
  %240 = getelementptr i8, ptr %176, i64 8
  %241 = icmp eq i64 %238, %22
  br i1 %241, label %after26, label %loop25
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
