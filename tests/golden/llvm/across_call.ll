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
  %15 = udiv i64 %14, 64
  %16 = icmp ne i64 %15, 0
  br i1 %16, label %then, label %after1

after:                                            ; preds = %after23
  store double %.165, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %17 = mul i64 %15, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.160 = phi <8 x double> [ %59, %after3 ], [ %.059, %loop ]
  %.155 = phi <8 x double> [ %58, %after3 ], [ %.054, %loop ]
  %.150 = phi <8 x double> [ %57, %after3 ], [ %.049, %loop ]
  %.145 = phi <8 x double> [ %56, %after3 ], [ %.044, %loop ]
  %.140 = phi <8 x double> [ %55, %after3 ], [ %.039, %loop ]
  %.135 = phi <8 x double> [ %54, %after3 ], [ %.034, %loop ]
  %.130 = phi <8 x double> [ %53, %after3 ], [ %.029, %loop ]
  %.128 = phi <8 x double> [ %52, %after3 ], [ %.027, %loop ]
  %18 = urem i64 %14, 64
  %19 = icmp ne i64 %18, 0
  br i1 %19, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.261 = phi <8 x double> [ %.059, %then ], [ %59, %loop2 ]
  %.256 = phi <8 x double> [ %.054, %then ], [ %58, %loop2 ]
  %.251 = phi <8 x double> [ %.049, %then ], [ %57, %loop2 ]
  %.246 = phi <8 x double> [ %.044, %then ], [ %56, %loop2 ]
  %.241 = phi <8 x double> [ %.039, %then ], [ %55, %loop2 ]
  %.236 = phi <8 x double> [ %.034, %then ], [ %54, %loop2 ]
  %.231 = phi <8 x double> [ %.029, %then ], [ %53, %loop2 ]
  %.2 = phi <8 x double> [ %.027, %then ], [ %52, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %60, %loop2 ]
  %20 = getelementptr i8, ptr %11, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %21 = load <8 x double>, ptr %20, align 1
  %22 = getelementptr i8, ptr %20, i64 64
  %23 = load <8 x double>, ptr %22, align 1
  %24 = getelementptr i8, ptr %20, i64 128
  %25 = load <8 x double>, ptr %24, align 1
  %26 = getelementptr i8, ptr %20, i64 192
  %27 = load <8 x double>, ptr %26, align 1
  %28 = getelementptr i8, ptr %20, i64 256
  %29 = load <8 x double>, ptr %28, align 1
  %30 = getelementptr i8, ptr %20, i64 320
  %31 = load <8 x double>, ptr %30, align 1
  %32 = getelementptr i8, ptr %20, i64 384
  %33 = load <8 x double>, ptr %32, align 1
  %34 = getelementptr i8, ptr %20, i64 448
  %35 = load <8 x double>, ptr %34, align 1
  call void @stridejit_exp_float64x8(ptr %7, ptr %20, ptr %20, i64 8)
  %36 = getelementptr i8, ptr %7, i64 0
  %37 = load <8 x double>, ptr %36, align 1
  %38 = getelementptr i8, ptr %7, i64 64
  %39 = load <8 x double>, ptr %38, align 1
  %40 = getelementptr i8, ptr %7, i64 128
  %41 = load <8 x double>, ptr %40, align 1
  %42 = getelementptr i8, ptr %7, i64 192
  %43 = load <8 x double>, ptr %42, align 1
  %44 = getelementptr i8, ptr %7, i64 256
  %45 = load <8 x double>, ptr %44, align 1
  %46 = getelementptr i8, ptr %7, i64 320
  %47 = load <8 x double>, ptr %46, align 1
  %48 = getelementptr i8, ptr %7, i64 384
  %49 = load <8 x double>, ptr %48, align 1
  %50 = getelementptr i8, ptr %7, i64 448
  %51 = load <8 x double>, ptr %50, align 1
  %52 = fadd <8 x double> %.2, %37
  %53 = fadd <8 x double> %.231, %39
  %54 = fadd <8 x double> %.236, %41
  %55 = fadd <8 x double> %.241, %43
  %56 = fadd <8 x double> %.246, %45
  %57 = fadd <8 x double> %.251, %47
  %58 = fadd <8 x double> %.256, %49
  %59 = fadd <8 x double> %.261, %51
  %60 = add i64 %offset4, 512
  %61 = icmp eq i64 %60, %17
  br i1 %61, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %62 = sub i64 %14, %18
  %63 = mul i64 8, %62
  %64 = getelementptr i8, ptr %11, i64 %63
  %65 = trunc i64 %18 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %65, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %66 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %67 = trunc i64 %18 to i32
  %.splatinsert8 = insertelement <8 x i32> poison, i32 %67, i64 0
  %.splat9 = shufflevector <8 x i32> %.splatinsert8, <8 x i32> poison, <8 x i32> zeroinitializer
  %68 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat9
  %69 = trunc i64 %18 to i32
  %.splatinsert10 = insertelement <8 x i32> poison, i32 %69, i64 0
  %.splat11 = shufflevector <8 x i32> %.splatinsert10, <8 x i32> poison, <8 x i32> zeroinitializer
  %70 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat11
  %71 = trunc i64 %18 to i32
  %.splatinsert12 = insertelement <8 x i32> poison, i32 %71, i64 0
  %.splat13 = shufflevector <8 x i32> %.splatinsert12, <8 x i32> poison, <8 x i32> zeroinitializer
  %72 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat13
  %73 = trunc i64 %18 to i32
  %.splatinsert14 = insertelement <8 x i32> poison, i32 %73, i64 0
  %.splat15 = shufflevector <8 x i32> %.splatinsert14, <8 x i32> poison, <8 x i32> zeroinitializer
  %74 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat15
  %75 = trunc i64 %18 to i32
  %.splatinsert16 = insertelement <8 x i32> poison, i32 %75, i64 0
  %.splat17 = shufflevector <8 x i32> %.splatinsert16, <8 x i32> poison, <8 x i32> zeroinitializer
  %76 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat17
  %77 = trunc i64 %18 to i32
  %.splatinsert18 = insertelement <8 x i32> poison, i32 %77, i64 0
  %.splat19 = shufflevector <8 x i32> %.splatinsert18, <8 x i32> poison, <8 x i32> zeroinitializer
  %78 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat19
  %79 = trunc i64 %18 to i32
  %.splatinsert20 = insertelement <8 x i32> poison, i32 %79, i64 0
  %.splat21 = shufflevector <8 x i32> %.splatinsert20, <8 x i32> poison, <8 x i32> zeroinitializer
  %80 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat21
  %81 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %64, <8 x i1> %66, <8 x double> zeroinitializer)
  %82 = getelementptr i8, ptr %64, i64 64
  %83 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %82, <8 x i1> %68, <8 x double> zeroinitializer)
  %84 = getelementptr i8, ptr %64, i64 128
  %85 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %84, <8 x i1> %70, <8 x double> zeroinitializer)
  %86 = getelementptr i8, ptr %64, i64 192
  %87 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %86, <8 x i1> %72, <8 x double> zeroinitializer)
  %88 = getelementptr i8, ptr %64, i64 256
  %89 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %88, <8 x i1> %74, <8 x double> zeroinitializer)
  %90 = getelementptr i8, ptr %64, i64 320
  %91 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %90, <8 x i1> %76, <8 x double> zeroinitializer)
  %92 = getelementptr i8, ptr %64, i64 384
  %93 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %92, <8 x i1> %78, <8 x double> zeroinitializer)
  %94 = getelementptr i8, ptr %64, i64 448
  %95 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %94, <8 x i1> %80, <8 x double> zeroinitializer)
  %96 = getelementptr i8, ptr %7, i64 0
  store <8 x double> %81, ptr %96, align 1
  %97 = getelementptr i8, ptr %7, i64 64
  store <8 x double> %83, ptr %97, align 1
  %98 = getelementptr i8, ptr %7, i64 128
  store <8 x double> %85, ptr %98, align 1
  %99 = getelementptr i8, ptr %7, i64 192
  store <8 x double> %87, ptr %99, align 1
  %100 = getelementptr i8, ptr %7, i64 256
  store <8 x double> %89, ptr %100, align 1
  %101 = getelementptr i8, ptr %7, i64 320
  store <8 x double> %91, ptr %101, align 1
  %102 = getelementptr i8, ptr %7, i64 384
  store <8 x double> %93, ptr %102, align 1
  %103 = getelementptr i8, ptr %7, i64 448
  store <8 x double> %95, ptr %103, align 1
  %104 = mul i64 %18, 8
  %105 = add i64 %104, 63
  %106 = udiv i64 %105, 64
  call void @stridejit_exp_float64x8(ptr %7, ptr %7, ptr %7, i64 %106)
  %107 = getelementptr i8, ptr %7, i64 0
  %108 = load <8 x double>, ptr %107, align 1
  %109 = getelementptr i8, ptr %7, i64 64
  %110 = load <8 x double>, ptr %109, align 1
  %111 = getelementptr i8, ptr %7, i64 128
  %112 = load <8 x double>, ptr %111, align 1
  %113 = getelementptr i8, ptr %7, i64 192
  %114 = load <8 x double>, ptr %113, align 1
  %115 = getelementptr i8, ptr %7, i64 256
  %116 = load <8 x double>, ptr %115, align 1
  %117 = getelementptr i8, ptr %7, i64 320
  %118 = load <8 x double>, ptr %117, align 1
  %119 = getelementptr i8, ptr %7, i64 384
  %120 = load <8 x double>, ptr %119, align 1
  %121 = getelementptr i8, ptr %7, i64 448
  %122 = load <8 x double>, ptr %121, align 1
  %123 = fadd <8 x double> %.128, %108
  %124 = select <8 x i1> %66, <8 x double> %123, <8 x double> %.128
  %125 = fadd <8 x double> %.130, %110
  %126 = select <8 x i1> %68, <8 x double> %125, <8 x double> %.130
  %127 = fadd <8 x double> %.135, %112
  %128 = select <8 x i1> %70, <8 x double> %127, <8 x double> %.135
  %129 = fadd <8 x double> %.140, %114
  %130 = select <8 x i1> %72, <8 x double> %129, <8 x double> %.140
  %131 = fadd <8 x double> %.145, %116
  %132 = select <8 x i1> %74, <8 x double> %131, <8 x double> %.145
  %133 = fadd <8 x double> %.150, %118
  %134 = select <8 x i1> %76, <8 x double> %133, <8 x double> %.150
  %135 = fadd <8 x double> %.155, %120
  %136 = select <8 x i1> %78, <8 x double> %135, <8 x double> %.155
  %137 = fadd <8 x double> %.160, %122
  %138 = select <8 x i1> %80, <8 x double> %137, <8 x double> %.160
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.362 = phi <8 x double> [ %138, %then6 ], [ %.160, %after1 ]
  %.357 = phi <8 x double> [ %136, %then6 ], [ %.155, %after1 ]
  %.352 = phi <8 x double> [ %134, %then6 ], [ %.150, %after1 ]
  %.347 = phi <8 x double> [ %132, %then6 ], [ %.145, %after1 ]
  %.342 = phi <8 x double> [ %130, %then6 ], [ %.140, %after1 ]
  %.337 = phi <8 x double> [ %128, %then6 ], [ %.135, %after1 ]
  %.332 = phi <8 x double> [ %126, %then6 ], [ %.130, %after1 ]
  %.3 = phi <8 x double> [ %124, %then6 ], [ %.128, %after1 ]
  %139 = add i64 %14, 63
  %140 = udiv i64 %139, 64
  %141 = add i64 %.0, %140
  %142 = add i64 %i, 1
  %143 = icmp eq i64 %142, %9
  %144 = and i1 true, %143
  %145 = icmp uge i64 %141, 512
  %146 = or i1 %145, %144
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
  %167 = select i1 %144, i64 %.025, i64 %166
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
  %.1 = phi i64 [ 0, %after24 ], [ %141, %after7 ]
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
