; sum(exp(a)) | a=float64[1003]
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
  %7 = alloca i8, i64 512, align 64
  br label %nest

nest:                                             ; preds = %entry
  %8 = add i64 %6, 32767
  %9 = udiv i64 %8, 32768
  %10 = mul i64 %9, 262144
  br label %loop

loop:                                             ; preds = %after23, %nest
  %.064 = phi double [ undef, %nest ], [ %.165, %after23 ]
  %.059 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.463, %after23 ]
  %.054 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.458, %after23 ]
  %.049 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.453, %after23 ]
  %.044 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.448, %after23 ]
  %.039 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.443, %after23 ]
  %.034 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.438, %after23 ]
  %.029 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.433, %after23 ]
  %.027 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after23 ]
  %.025 = phi i64 [ 0, %nest ], [ %.126, %after23 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after23 ]
  %offset = phi i64 [ 0, %nest ], [ %168, %after23 ]
  %11 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %12 = mul i64 %i, 32768
  %13 = sub i64 %6, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 32768)
  %15 = add i64 %i, 1
  %16 = icmp eq i64 %15, %9
  %17 = and i1 true, %16
  %18 = udiv i64 %14, 64
  %19 = icmp ne i64 %18, 0
  br i1 %19, label %then, label %after1

after:                                            ; preds = %after23
  store double %.165, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %20 = mul i64 %18, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.160 = phi <8 x double> [ %62, %after3 ], [ %.059, %loop ]
  %.155 = phi <8 x double> [ %61, %after3 ], [ %.054, %loop ]
  %.150 = phi <8 x double> [ %60, %after3 ], [ %.049, %loop ]
  %.145 = phi <8 x double> [ %59, %after3 ], [ %.044, %loop ]
  %.140 = phi <8 x double> [ %58, %after3 ], [ %.039, %loop ]
  %.135 = phi <8 x double> [ %57, %after3 ], [ %.034, %loop ]
  %.130 = phi <8 x double> [ %56, %after3 ], [ %.029, %loop ]
  %.128 = phi <8 x double> [ %55, %after3 ], [ %.027, %loop ]
  %21 = urem i64 %14, 64
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.261 = phi <8 x double> [ %.059, %then ], [ %62, %loop2 ]
  %.256 = phi <8 x double> [ %.054, %then ], [ %61, %loop2 ]
  %.251 = phi <8 x double> [ %.049, %then ], [ %60, %loop2 ]
  %.246 = phi <8 x double> [ %.044, %then ], [ %59, %loop2 ]
  %.241 = phi <8 x double> [ %.039, %then ], [ %58, %loop2 ]
  %.236 = phi <8 x double> [ %.034, %then ], [ %57, %loop2 ]
  %.231 = phi <8 x double> [ %.029, %then ], [ %56, %loop2 ]
  %.2 = phi <8 x double> [ %.027, %then ], [ %55, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %63, %loop2 ]
  %23 = getelementptr i8, ptr %11, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %24 = load <8 x double>, ptr %23, align 1
  %25 = getelementptr i8, ptr %23, i64 64
  %26 = load <8 x double>, ptr %25, align 1
  %27 = getelementptr i8, ptr %23, i64 128
  %28 = load <8 x double>, ptr %27, align 1
  %29 = getelementptr i8, ptr %23, i64 192
  %30 = load <8 x double>, ptr %29, align 1
  %31 = getelementptr i8, ptr %23, i64 256
  %32 = load <8 x double>, ptr %31, align 1
  %33 = getelementptr i8, ptr %23, i64 320
  %34 = load <8 x double>, ptr %33, align 1
  %35 = getelementptr i8, ptr %23, i64 384
  %36 = load <8 x double>, ptr %35, align 1
  %37 = getelementptr i8, ptr %23, i64 448
  %38 = load <8 x double>, ptr %37, align 1
  call void @stridejit_exp_float64x8(ptr %7, ptr %23, ptr %23, i64 8)
  %39 = getelementptr i8, ptr %7, i64 0
  %40 = load <8 x double>, ptr %39, align 1
  %41 = getelementptr i8, ptr %7, i64 64
  %42 = load <8 x double>, ptr %41, align 1
  %43 = getelementptr i8, ptr %7, i64 128
  %44 = load <8 x double>, ptr %43, align 1
  %45 = getelementptr i8, ptr %7, i64 192
  %46 = load <8 x double>, ptr %45, align 1
  %47 = getelementptr i8, ptr %7, i64 256
  %48 = load <8 x double>, ptr %47, align 1
  %49 = getelementptr i8, ptr %7, i64 320
  %50 = load <8 x double>, ptr %49, align 1
  %51 = getelementptr i8, ptr %7, i64 384
  %52 = load <8 x double>, ptr %51, align 1
  %53 = getelementptr i8, ptr %7, i64 448
  %54 = load <8 x double>, ptr %53, align 1
  %55 = fadd <8 x double> %.2, %40
  %56 = fadd <8 x double> %.231, %42
  %57 = fadd <8 x double> %.236, %44
  %58 = fadd <8 x double> %.241, %46
  %59 = fadd <8 x double> %.246, %48
  %60 = fadd <8 x double> %.251, %50
  %61 = fadd <8 x double> %.256, %52
  %62 = fadd <8 x double> %.261, %54
  %63 = add i64 %offset4, 512
  %64 = icmp eq i64 %63, %20
  br i1 %64, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %65 = sub i64 %14, %21
  %66 = mul i64 8, %65
  %67 = getelementptr i8, ptr %11, i64 %66
  %68 = trunc i64 %21 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %68, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %69 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %70 = trunc i64 %21 to i32
  %.splatinsert8 = insertelement <8 x i32> poison, i32 %70, i64 0
  %.splat9 = shufflevector <8 x i32> %.splatinsert8, <8 x i32> poison, <8 x i32> zeroinitializer
  %71 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat9
  %72 = trunc i64 %21 to i32
  %.splatinsert10 = insertelement <8 x i32> poison, i32 %72, i64 0
  %.splat11 = shufflevector <8 x i32> %.splatinsert10, <8 x i32> poison, <8 x i32> zeroinitializer
  %73 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat11
  %74 = trunc i64 %21 to i32
  %.splatinsert12 = insertelement <8 x i32> poison, i32 %74, i64 0
  %.splat13 = shufflevector <8 x i32> %.splatinsert12, <8 x i32> poison, <8 x i32> zeroinitializer
  %75 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat13
  %76 = trunc i64 %21 to i32
  %.splatinsert14 = insertelement <8 x i32> poison, i32 %76, i64 0
  %.splat15 = shufflevector <8 x i32> %.splatinsert14, <8 x i32> poison, <8 x i32> zeroinitializer
  %77 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat15
  %78 = trunc i64 %21 to i32
  %.splatinsert16 = insertelement <8 x i32> poison, i32 %78, i64 0
  %.splat17 = shufflevector <8 x i32> %.splatinsert16, <8 x i32> poison, <8 x i32> zeroinitializer
  %79 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat17
  %80 = trunc i64 %21 to i32
  %.splatinsert18 = insertelement <8 x i32> poison, i32 %80, i64 0
  %.splat19 = shufflevector <8 x i32> %.splatinsert18, <8 x i32> poison, <8 x i32> zeroinitializer
  %81 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat19
  %82 = trunc i64 %21 to i32
  %.splatinsert20 = insertelement <8 x i32> poison, i32 %82, i64 0
  %.splat21 = shufflevector <8 x i32> %.splatinsert20, <8 x i32> poison, <8 x i32> zeroinitializer
  %83 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat21
  %84 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %67, <8 x i1> %69, <8 x double> zeroinitializer)
  %85 = getelementptr i8, ptr %67, i64 64
  %86 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %85, <8 x i1> %71, <8 x double> zeroinitializer)
  %87 = getelementptr i8, ptr %67, i64 128
  %88 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %87, <8 x i1> %73, <8 x double> zeroinitializer)
  %89 = getelementptr i8, ptr %67, i64 192
  %90 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %89, <8 x i1> %75, <8 x double> zeroinitializer)
  %91 = getelementptr i8, ptr %67, i64 256
  %92 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %91, <8 x i1> %77, <8 x double> zeroinitializer)
  %93 = getelementptr i8, ptr %67, i64 320
  %94 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %93, <8 x i1> %79, <8 x double> zeroinitializer)
  %95 = getelementptr i8, ptr %67, i64 384
  %96 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %95, <8 x i1> %81, <8 x double> zeroinitializer)
  %97 = getelementptr i8, ptr %67, i64 448
  %98 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %97, <8 x i1> %83, <8 x double> zeroinitializer)
  %99 = getelementptr i8, ptr %7, i64 0
  store <8 x double> %84, ptr %99, align 1
  %100 = getelementptr i8, ptr %7, i64 64
  store <8 x double> %86, ptr %100, align 1
  %101 = getelementptr i8, ptr %7, i64 128
  store <8 x double> %88, ptr %101, align 1
  %102 = getelementptr i8, ptr %7, i64 192
  store <8 x double> %90, ptr %102, align 1
  %103 = getelementptr i8, ptr %7, i64 256
  store <8 x double> %92, ptr %103, align 1
  %104 = getelementptr i8, ptr %7, i64 320
  store <8 x double> %94, ptr %104, align 1
  %105 = getelementptr i8, ptr %7, i64 384
  store <8 x double> %96, ptr %105, align 1
  %106 = getelementptr i8, ptr %7, i64 448
  store <8 x double> %98, ptr %106, align 1
  %107 = mul i64 %21, 8
  %108 = add i64 %107, 63
  %109 = udiv i64 %108, 64
  call void @stridejit_exp_float64x8(ptr %7, ptr %7, ptr %7, i64 %109)
  %110 = getelementptr i8, ptr %7, i64 0
  %111 = load <8 x double>, ptr %110, align 1
  %112 = getelementptr i8, ptr %7, i64 64
  %113 = load <8 x double>, ptr %112, align 1
  %114 = getelementptr i8, ptr %7, i64 128
  %115 = load <8 x double>, ptr %114, align 1
  %116 = getelementptr i8, ptr %7, i64 192
  %117 = load <8 x double>, ptr %116, align 1
  %118 = getelementptr i8, ptr %7, i64 256
  %119 = load <8 x double>, ptr %118, align 1
  %120 = getelementptr i8, ptr %7, i64 320
  %121 = load <8 x double>, ptr %120, align 1
  %122 = getelementptr i8, ptr %7, i64 384
  %123 = load <8 x double>, ptr %122, align 1
  %124 = getelementptr i8, ptr %7, i64 448
  %125 = load <8 x double>, ptr %124, align 1
  %126 = fadd <8 x double> %.128, %111
  %127 = select <8 x i1> %69, <8 x double> %126, <8 x double> %.128
  %128 = fadd <8 x double> %.130, %113
  %129 = select <8 x i1> %71, <8 x double> %128, <8 x double> %.130
  %130 = fadd <8 x double> %.135, %115
  %131 = select <8 x i1> %73, <8 x double> %130, <8 x double> %.135
  %132 = fadd <8 x double> %.140, %117
  %133 = select <8 x i1> %75, <8 x double> %132, <8 x double> %.140
  %134 = fadd <8 x double> %.145, %119
  %135 = select <8 x i1> %77, <8 x double> %134, <8 x double> %.145
  %136 = fadd <8 x double> %.150, %121
  %137 = select <8 x i1> %79, <8 x double> %136, <8 x double> %.150
  %138 = fadd <8 x double> %.155, %123
  %139 = select <8 x i1> %81, <8 x double> %138, <8 x double> %.155
  %140 = fadd <8 x double> %.160, %125
  %141 = select <8 x i1> %83, <8 x double> %140, <8 x double> %.160
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.362 = phi <8 x double> [ %141, %then6 ], [ %.160, %after1 ]
  %.357 = phi <8 x double> [ %139, %then6 ], [ %.155, %after1 ]
  %.352 = phi <8 x double> [ %137, %then6 ], [ %.150, %after1 ]
  %.347 = phi <8 x double> [ %135, %then6 ], [ %.145, %after1 ]
  %.342 = phi <8 x double> [ %133, %then6 ], [ %.140, %after1 ]
  %.337 = phi <8 x double> [ %131, %then6 ], [ %.135, %after1 ]
  %.332 = phi <8 x double> [ %129, %then6 ], [ %.130, %after1 ]
  %.3 = phi <8 x double> [ %127, %then6 ], [ %.128, %after1 ]
  %142 = add i64 %14, 63
  %143 = udiv i64 %142, 64
  %144 = add i64 %.0, %143
  %145 = icmp uge i64 %144, 512
  %146 = or i1 %145, %17
  br i1 %146, label %then22, label %after23

then22:                                           ; preds = %after7
  %147 = fadd <8 x double> %.3, %.347
  %148 = fadd <8 x double> %.332, %.352
  %149 = fadd <8 x double> %.337, %.357
  %150 = fadd <8 x double> %.342, %.362
  %151 = fadd <8 x double> %147, %149
  %152 = fadd <8 x double> %148, %150
  %153 = fadd <8 x double> %151, %152
  %154 = shufflevector <8 x double> %153, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %155 = shufflevector <8 x double> %153, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %156 = fadd <4 x double> %155, %154
  %157 = shufflevector <4 x double> %156, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %158 = shufflevector <4 x double> %156, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %159 = fadd <2 x double> %158, %157
  %160 = shufflevector <2 x double> %159, <2 x double> poison, <1 x i32> <i32 1>
  %161 = shufflevector <2 x double> %159, <2 x double> poison, <1 x i32> zeroinitializer
  %162 = fadd <1 x double> %161, %160
  %163 = extractelement <1 x double> %162, i64 0
  %164 = add i64 %.025, 1
  %165 = xor i64 %164, -1
  %166 = and i64 %.025, %165
  %167 = select i1 %17, i64 %.025, i64 %166
  br label %while

after23:                                          ; preds = %after24, %after7
  %.165 = phi double [ %.266, %after24 ], [ %.064, %after7 ]
  %.463 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.362, %after7 ]
  %.458 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.357, %after7 ]
  %.453 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.352, %after7 ]
  %.448 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.347, %after7 ]
  %.443 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.342, %after7 ]
  %.438 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.337, %after7 ]
  %.433 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.332, %after7 ]
  %.4 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.3, %after7 ]
  %.126 = phi i64 [ %164, %after24 ], [ %.025, %after7 ]
  %.1 = phi i64 [ 0, %after24 ], [ %144, %after7 ]
  %168 = add i64 %offset, 262144
  %169 = icmp eq i64 %168, %10
  br i1 %169, label %after, label %loop

while:                                            ; preds = %do, %then22
  %.067 = phi i64 [ %167, %then22 ], [ %177, %do ]
  %.266 = phi double [ %163, %then22 ], [ %175, %do ]
  %170 = icmp ne i64 %.067, 0
  br i1 %170, label %do, label %after24

do:                                               ; preds = %while
  %171 = call i64 @llvm.cttz.i64(i64 %.067, i1 true)
  %172 = mul i64 %171, 1
  %173 = getelementptr inbounds double, ptr %4, i64 %172
  %174 = load double, ptr %173, align 1
  %175 = fadd double %174, %.266
  %176 = sub i64 %.067, 1
  %177 = and i64 %.067, %176
  br label %while

after24:                                          ; preds = %while
  %178 = xor i64 %.025, -1
  %179 = call i64 @llvm.cttz.i64(i64 %178, i1 true)
  %180 = mul i64 %179, 1
  %181 = getelementptr inbounds double, ptr %4, i64 %180
  store double %.266, ptr %181, align 1
  br label %after23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nounwind
declare void @stridejit_exp_float64x8(ptr, ptr, ptr, i64) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
