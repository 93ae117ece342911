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
  %i = phi i64 [ 0, %then ], [ %164, %after19 ]
  %24 = phi ptr [ %1, %then ], [ %165, %after19 ]
  %25 = phi ptr [ %3, %then ], [ %166, %after19 ]
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
  %i4 = phi i64 [ 0, %loop ], [ %112, %after9 ]
  %28 = phi ptr [ %24, %loop ], [ %113, %after9 ]
  %29 = phi ptr [ %25, %loop ], [ %114, %after9 ]
  %30 = mul i64 %i4, 128
  %31 = sub i64 %9, %30
  %32 = call i64 @llvm.umin.i64(i64 %31, i64 128)
  br label %loop5

after3:                                           ; preds = %after9
  %33 = sub i64 %.143, 1
  %34 = and i64 %.143, %33
  br label %while17

loop5:                                            ; preds = %loop5, %loop2
  %.165 = phi <16 x float> [ %.064, %loop2 ], [ %91, %loop5 ]
  %.162 = phi <16 x float> [ %.061, %loop2 ], [ %84, %loop5 ]
  %.159 = phi <16 x float> [ %.058, %loop2 ], [ %77, %loop5 ]
  %.156 = phi <16 x float> [ %.055, %loop2 ], [ %70, %loop5 ]
  %.153 = phi <16 x float> [ %.052, %loop2 ], [ %63, %loop5 ]
  %.150 = phi <16 x float> [ %.049, %loop2 ], [ %56, %loop5 ]
  %.147 = phi <16 x float> [ %.046, %loop2 ], [ %49, %loop5 ]
  %.145 = phi <16 x float> [ %.044, %loop2 ], [ %42, %loop5 ]
  %i7 = phi i64 [ 0, %loop2 ], [ %92, %loop5 ]
  %35 = phi ptr [ %28, %loop2 ], [ %93, %loop5 ]
  %36 = phi ptr [ %29, %loop2 ], [ %94, %loop5 ]
  %37 = getelementptr i8, ptr %36, i64 0
  %38 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %37, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %39 = getelementptr i8, ptr %36, i64 60
  %40 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %39, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %38)
  %41 = shufflevector <16 x float> %40, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %42 = fadd <16 x float> %.145, %41
  %43 = getelementptr i8, ptr %36, i64 128
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %44, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %46 = getelementptr i8, ptr %43, i64 60
  %47 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %46, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %45)
  %48 = shufflevector <16 x float> %47, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %49 = fadd <16 x float> %.147, %48
  %50 = getelementptr i8, ptr %36, i64 256
  %51 = getelementptr i8, ptr %50, i64 0
  %52 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %51, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %53 = getelementptr i8, ptr %50, i64 60
  %54 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %53, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %52)
  %55 = shufflevector <16 x float> %54, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %56 = fadd <16 x float> %.150, %55
  %57 = getelementptr i8, ptr %36, i64 384
  %58 = getelementptr i8, ptr %57, i64 0
  %59 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %58, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %60 = getelementptr i8, ptr %57, i64 60
  %61 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %60, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %59)
  %62 = shufflevector <16 x float> %61, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %63 = fadd <16 x float> %.153, %62
  %64 = getelementptr i8, ptr %36, i64 512
  %65 = getelementptr i8, ptr %64, i64 0
  %66 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %65, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %67 = getelementptr i8, ptr %64, i64 60
  %68 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %67, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %66)
  %69 = shufflevector <16 x float> %68, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %70 = fadd <16 x float> %.156, %69
  %71 = getelementptr i8, ptr %36, i64 640
  %72 = getelementptr i8, ptr %71, i64 0
  %73 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %72, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %74 = getelementptr i8, ptr %71, i64 60
  %75 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %74, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %73)
  %76 = shufflevector <16 x float> %75, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %77 = fadd <16 x float> %.159, %76
  %78 = getelementptr i8, ptr %36, i64 768
  %79 = getelementptr i8, ptr %78, i64 0
  %80 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %79, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %81 = getelementptr i8, ptr %78, i64 60
  %82 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %81, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %80)
  %83 = shufflevector <16 x float> %82, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %84 = fadd <16 x float> %.162, %83
  %85 = getelementptr i8, ptr %36, i64 896
  %86 = getelementptr i8, ptr %85, i64 0
  %87 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %86, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <16 x float> zeroinitializer)
  %88 = getelementptr i8, ptr %85, i64 60
  %89 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %88, <16 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <16 x float> %87)
  %90 = shufflevector <16 x float> %89, <16 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %91 = fadd <16 x float> %.165, %90
  %92 = add i64 %i7, 1
  %93 = getelementptr i8, ptr %35, i64 %11
  %94 = getelementptr i8, ptr %36, i64 %14
  %95 = icmp eq i64 %92, %32
  br i1 %95, label %after6, label %loop5

after6:                                           ; preds = %loop5
  %96 = add i64 %32, 0
  %97 = udiv i64 %96, 1
  %98 = add i64 %.0, %97
  %99 = icmp uge i64 %98, 128
  %100 = add i64 %i4, 1
  %101 = icmp eq i64 %100, %27
  %102 = and i1 true, %101
  %103 = or i1 %99, %102
  br i1 %103, label %then8, label %after9

then8:                                            ; preds = %after6
  %104 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  store <16 x float> %42, ptr %104, align 1
  %105 = getelementptr inbounds <16 x float>, ptr %6, i64 1
  store <16 x float> %49, ptr %105, align 1
  %106 = getelementptr inbounds <16 x float>, ptr %6, i64 2
  store <16 x float> %56, ptr %106, align 1
  %107 = getelementptr inbounds <16 x float>, ptr %6, i64 3
  store <16 x float> %63, ptr %107, align 1
  %108 = getelementptr inbounds <16 x float>, ptr %6, i64 4
  store <16 x float> %70, ptr %108, align 1
  %109 = getelementptr inbounds <16 x float>, ptr %6, i64 5
  store <16 x float> %77, ptr %109, align 1
  %110 = getelementptr inbounds <16 x float>, ptr %6, i64 6
  store <16 x float> %84, ptr %110, align 1
  %111 = getelementptr inbounds <16 x float>, ptr %6, i64 7
  store <16 x float> %91, ptr %111, align 1
  br label %while

after9:                                           ; preds = %after15, %after6
  %.266 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %91, %after6 ]
  %.263 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %84, %after6 ]
  %.260 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %77, %after6 ]
  %.257 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %70, %after6 ]
  %.254 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %63, %after6 ]
  %.251 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %56, %after6 ]
  %.248 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %49, %after6 ]
  %.2 = phi <16 x float> [ splat (float -0.000000e+00), %after15 ], [ %42, %after6 ]
  %.143 = phi i64 [ %136, %after15 ], [ %.042, %after6 ]
  %.1 = phi i64 [ 0, %after15 ], [ %98, %after6 ]
  %112 = add i64 %i4, 1
  %113 = getelementptr i8, ptr %28, i64 %12
  %114 = getelementptr i8, ptr %29, i64 %15
  %115 = icmp eq i64 %112, %27
  br i1 %115, label %after3, label %loop2

while:                                            ; preds = %after12, %then8
  %.067 = phi i64 [ 0, %then8 ], [ %130, %after12 ]
  %116 = lshr i64 %.042, %.067
  %117 = trunc i64 %116 to i1
  br i1 %117, label %do, label %after10

do:                                               ; preds = %while
  %118 = mul i64 %.067, 8
  %119 = getelementptr inbounds <16 x float>, ptr %7, i64 %118
  br label %loop11

after10:                                          ; preds = %while
  %120 = mul i64 %.067, 8
  %121 = getelementptr inbounds <16 x float>, ptr %7, i64 %120
  br label %loop14

loop11:                                           ; preds = %loop11, %do
  %i13 = phi i64 [ 0, %do ], [ %128, %loop11 ]
  %122 = getelementptr inbounds <16 x float>, ptr %6, i64 %i13
  %123 = load <16 x float>, ptr %122, align 1
  %124 = getelementptr inbounds <16 x float>, ptr %119, i64 %i13
  %125 = load <16 x float>, ptr %124, align 1
  %126 = fadd <16 x float> %125, %123
  %127 = getelementptr inbounds <16 x float>, ptr %6, i64 %i13
  store <16 x float> %126, ptr %127, align 1
  %128 = add i64 %i13, 1
  %129 = icmp eq i64 %128, 8
  br i1 %129, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %130 = add i64 %.067, 1
  br label %while

loop14:                                           ; preds = %loop14, %after10
  %i16 = phi i64 [ 0, %after10 ], [ %134, %loop14 ]
  %131 = getelementptr inbounds <16 x float>, ptr %6, i64 %i16
  %132 = load <16 x float>, ptr %131, align 1
  %133 = getelementptr inbounds <16 x float>, ptr %121, i64 %i16
  store <16 x float> %132, ptr %133, align 1
  %134 = add i64 %i16, 1
  %135 = icmp eq i64 %134, 8
  br i1 %135, label %after15, label %loop14

after15:                                          ; preds = %loop14
  %136 = add i64 %.042, 1
  br label %after9

while17:                                          ; preds = %after21, %after3
  %.068 = phi i64 [ %34, %after3 ], [ %177, %after21 ]
  %137 = icmp ne i64 %.068, 0
  br i1 %137, label %do18, label %after19

do18:                                             ; preds = %while17
  %138 = call i64 @llvm.cttz.i64(i64 %.068, i1 true)
  %139 = mul i64 %138, 8
  %140 = getelementptr inbounds <16 x float>, ptr %7, i64 %139
  br label %loop20

after19:                                          ; preds = %while17
  %141 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  %142 = load <16 x float>, ptr %141, align 1
  %143 = getelementptr inbounds <16 x float>, ptr %6, i64 1
  %144 = load <16 x float>, ptr %143, align 1
  %145 = getelementptr inbounds <16 x float>, ptr %6, i64 2
  %146 = load <16 x float>, ptr %145, align 1
  %147 = getelementptr inbounds <16 x float>, ptr %6, i64 3
  %148 = load <16 x float>, ptr %147, align 1
  %149 = getelementptr inbounds <16 x float>, ptr %6, i64 4
  %150 = load <16 x float>, ptr %149, align 1
  %151 = getelementptr inbounds <16 x float>, ptr %6, i64 5
  %152 = load <16 x float>, ptr %151, align 1
  %153 = getelementptr inbounds <16 x float>, ptr %6, i64 6
  %154 = load <16 x float>, ptr %153, align 1
  %155 = getelementptr inbounds <16 x float>, ptr %6, i64 7
  %156 = load <16 x float>, ptr %155, align 1
  store <16 x float> %142, ptr %24, align 1
  %157 = getelementptr i8, ptr %24, i64 64
  store <16 x float> %144, ptr %157, align 1
  %158 = getelementptr i8, ptr %24, i64 128
  store <16 x float> %146, ptr %158, align 1
  %159 = getelementptr i8, ptr %24, i64 192
  store <16 x float> %148, ptr %159, align 1
  %160 = getelementptr i8, ptr %24, i64 256
  store <16 x float> %150, ptr %160, align 1
  %161 = getelementptr i8, ptr %24, i64 320
  store <16 x float> %152, ptr %161, align 1
  %162 = getelementptr i8, ptr %24, i64 384
  store <16 x float> %154, ptr %162, align 1
  %163 = getelementptr i8, ptr %24, i64 448
  store <16 x float> %156, ptr %163, align 1
  %164 = add i64 %i, 1
  %165 = getelementptr i8, ptr %24, i64 512
  %166 = getelementptr i8, ptr %25, i64 1024
  %167 = icmp eq i64 %164, %20
  br i1 %167, label %after1, label %loop

loop20:                                           ; preds = %loop20, %do18
  %i22 = phi i64 [ 0, %do18 ], [ %174, %loop20 ]
  %168 = getelementptr inbounds <16 x float>, ptr %6, i64 %i22
  %169 = load <16 x float>, ptr %168, align 1
  %170 = getelementptr inbounds <16 x float>, ptr %140, i64 %i22
  %171 = load <16 x float>, ptr %170, align 1
  %172 = fadd <16 x float> %171, %169
  %173 = getelementptr inbounds <16 x float>, ptr %6, i64 %i22
  store <16 x float> %172, ptr %173, align 1
  %174 = add i64 %i22, 1
  %175 = icmp eq i64 %174, 8
  br i1 %175, label %after21, label %loop20

after21:                                          ; preds = %loop20
  %176 = sub i64 %.068, 1
  %177 = and i64 %.068, %176
  br label %while17

then23:                                           ; preds = %after
  %178 = sub i64 %5, %22
  %179 = mul i64 4, %178
  %180 = getelementptr i8, ptr %1, i64 %179
  %181 = mul i64 8, %178
  %182 = getelementptr i8, ptr %3, i64 %181
  br label %loop25

after24:                                          ; preds = %after26, %after
  ret void

loop25:                                           ; preds = %after41, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %246, %after41 ]
  %183 = phi ptr [ %180, %then23 ], [ %247, %after41 ]
  %184 = phi ptr [ %182, %then23 ], [ %248, %after41 ]
  %185 = add i64 %9, 127
  %186 = udiv i64 %185, 128
  br label %loop28

after26:                                          ; preds = %after41
  br label %after24

loop28:                                           ; preds = %after35, %loop25
  %.073 = phi float [ -0.000000e+00, %loop25 ], [ %.275, %after35 ]
  %.071 = phi i64 [ 0, %loop25 ], [ %.172, %after35 ]
  %.069 = phi i64 [ 0, %loop25 ], [ %.170, %after35 ]
  %i30 = phi i64 [ 0, %loop25 ], [ %211, %after35 ]
  %187 = phi ptr [ %183, %loop25 ], [ %212, %after35 ]
  %188 = phi ptr [ %184, %loop25 ], [ %213, %after35 ]
  %189 = mul i64 %i30, 128
  %190 = sub i64 %9, %189
  %191 = call i64 @llvm.umin.i64(i64 %190, i64 128)
  br label %loop31

after29:                                          ; preds = %after35
  %192 = sub i64 %.172, 1
  %193 = and i64 %.172, %192
  br label %while39

loop31:                                           ; preds = %loop31, %loop28
  %.174 = phi float [ %.073, %loop28 ], [ %197, %loop31 ]
  %i33 = phi i64 [ 0, %loop28 ], [ %198, %loop31 ]
  %194 = phi ptr [ %187, %loop28 ], [ %199, %loop31 ]
  %195 = phi ptr [ %188, %loop28 ], [ %200, %loop31 ]
  %196 = load float, ptr %195, align 1
  %197 = fadd float %.174, %196
  %198 = add i64 %i33, 1
  %199 = getelementptr i8, ptr %194, i64 %11
  %200 = getelementptr i8, ptr %195, i64 %14
  %201 = icmp eq i64 %198, %191
  br i1 %201, label %after32, label %loop31

after32:                                          ; preds = %loop31
  %202 = add i64 %191, 0
  %203 = udiv i64 %202, 1
  %204 = add i64 %.069, %203
  %205 = icmp uge i64 %204, 128
  %206 = add i64 %i30, 1
  %207 = icmp eq i64 %206, %186
  %208 = and i1 true, %207
  %209 = or i1 %205, %208
  br i1 %209, label %then34, label %after35

then34:                                           ; preds = %after32
  %210 = getelementptr inbounds float, ptr %16, i64 0
  store float %197, ptr %210, align 1
  br label %while36

after35:                                          ; preds = %after38, %after32
  %.275 = phi float [ -0.000000e+00, %after38 ], [ %197, %after32 ]
  %.172 = phi i64 [ %231, %after38 ], [ %.071, %after32 ]
  %.170 = phi i64 [ 0, %after38 ], [ %204, %after32 ]
  %211 = add i64 %i30, 1
  %212 = getelementptr i8, ptr %187, i64 %18
  %213 = getelementptr i8, ptr %188, i64 %19
  %214 = icmp eq i64 %211, %186
  br i1 %214, label %after29, label %loop28

while36:                                          ; preds = %do37, %then34
  %.076 = phi i64 [ 0, %then34 ], [ %225, %do37 ]
  %215 = lshr i64 %.071, %.076
  %216 = trunc i64 %215 to i1
  br i1 %216, label %do37, label %after38

do37:                                             ; preds = %while36
  %217 = mul i64 %.076, 1
  %218 = getelementptr inbounds float, ptr %17, i64 %217
  %219 = getelementptr inbounds float, ptr %16, i64 0
  %220 = load float, ptr %219, align 1
  %221 = getelementptr inbounds float, ptr %218, i64 0
  %222 = load float, ptr %221, align 1
  %223 = fadd float %222, %220
  %224 = getelementptr inbounds float, ptr %16, i64 0
  store float %223, ptr %224, align 1
  %225 = add i64 %.076, 1
  br label %while36

after38:                                          ; preds = %while36
  %226 = mul i64 %.076, 1
  %227 = getelementptr inbounds float, ptr %17, i64 %226
  %228 = getelementptr inbounds float, ptr %16, i64 0
  %229 = load float, ptr %228, align 1
  %230 = getelementptr inbounds float, ptr %227, i64 0
  store float %229, ptr %230, align 1
  %231 = add i64 %.071, 1
  br label %after35

while39:                                          ; preds = %do40, %after29
  %.077 = phi i64 [ %193, %after29 ], [ %243, %do40 ]
  %232 = icmp ne i64 %.077, 0
  br i1 %232, label %do40, label %after41

do40:                                             ; preds = %while39
  %233 = call i64 @llvm.cttz.i64(i64 %.077, i1 true)
  %234 = mul i64 %233, 1
  %235 = getelementptr inbounds float, ptr %17, i64 %234
  %236 = getelementptr inbounds float, ptr %16, i64 0
  %237 = load float, ptr %236, align 1
  %238 = getelementptr inbounds float, ptr %235, i64 0
  %239 = load float, ptr %238, align 1
  %240 = fadd float %239, %237
  %241 = getelementptr inbounds float, ptr %16, i64 0
  store float %240, ptr %241, align 1
  %242 = sub i64 %.077, 1
  %243 = and i64 %.077, %242
  br label %while39

after41:                                          ; preds = %while39
  %244 = getelementptr inbounds float, ptr %16, i64 0
  %245 = load float, ptr %244, align 1
  store float %245, ptr %183, align 1
  %246 = add i64 %i27, 1
  %247 = getelementptr i8, ptr %183, i64 4
  %248 = getelementptr i8, ptr %184, i64 8
  %249 = icmp eq i64 %246, %22
  br i1 %249, label %after26, label %loop25
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
