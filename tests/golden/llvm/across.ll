; sum(a) | a=float64[100000]
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
  br label %nest

nest:                                             ; preds = %entry
  %7 = add i64 %6, 32767
  %8 = udiv i64 %7, 32768
  %9 = mul i64 %8, 262144
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
  %offset = phi i64 [ 0, %nest ], [ %124, %after23 ]
  %10 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %11 = mul i64 %i, 32768
  %12 = sub i64 %6, %11
  %13 = call i64 @llvm.umin.i64(i64 %12, i64 32768)
  %14 = add i64 %i, 1
  %15 = icmp eq i64 %14, %8
  %16 = and i1 true, %15
  %17 = udiv i64 %13, 64
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then, label %after1

after:                                            ; preds = %after23
  store double %.165, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %19 = mul i64 %17, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.160 = phi <8 x double> [ %45, %after3 ], [ %.059, %loop ]
  %.155 = phi <8 x double> [ %42, %after3 ], [ %.054, %loop ]
  %.150 = phi <8 x double> [ %39, %after3 ], [ %.049, %loop ]
  %.145 = phi <8 x double> [ %36, %after3 ], [ %.044, %loop ]
  %.140 = phi <8 x double> [ %33, %after3 ], [ %.039, %loop ]
  %.135 = phi <8 x double> [ %30, %after3 ], [ %.034, %loop ]
  %.130 = phi <8 x double> [ %27, %after3 ], [ %.029, %loop ]
  %.128 = phi <8 x double> [ %24, %after3 ], [ %.027, %loop ]
  %20 = urem i64 %13, 64
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.261 = phi <8 x double> [ %.059, %then ], [ %45, %loop2 ]
  %.256 = phi <8 x double> [ %.054, %then ], [ %42, %loop2 ]
  %.251 = phi <8 x double> [ %.049, %then ], [ %39, %loop2 ]
  %.246 = phi <8 x double> [ %.044, %then ], [ %36, %loop2 ]
  %.241 = phi <8 x double> [ %.039, %then ], [ %33, %loop2 ]
  %.236 = phi <8 x double> [ %.034, %then ], [ %30, %loop2 ]
  %.231 = phi <8 x double> [ %.029, %then ], [ %27, %loop2 ]
  %.2 = phi <8 x double> [ %.027, %then ], [ %24, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %46, %loop2 ]
  %22 = getelementptr i8, ptr %10, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %23 = load <8 x double>, ptr %22, align 1
  %24 = fadd <8 x double> %.2, %23
  %25 = getelementptr i8, ptr %22, i64 64
  %26 = load <8 x double>, ptr %25, align 1
  %27 = fadd <8 x double> %.231, %26
  %28 = getelementptr i8, ptr %22, i64 128
  %29 = load <8 x double>, ptr %28, align 1
  %30 = fadd <8 x double> %.236, %29
  %31 = getelementptr i8, ptr %22, i64 192
  %32 = load <8 x double>, ptr %31, align 1
  %33 = fadd <8 x double> %.241, %32
  %34 = getelementptr i8, ptr %22, i64 256
  %35 = load <8 x double>, ptr %34, align 1
  %36 = fadd <8 x double> %.246, %35
  %37 = getelementptr i8, ptr %22, i64 320
  %38 = load <8 x double>, ptr %37, align 1
  %39 = fadd <8 x double> %.251, %38
  %40 = getelementptr i8, ptr %22, i64 384
  %41 = load <8 x double>, ptr %40, align 1
  %42 = fadd <8 x double> %.256, %41
  %43 = getelementptr i8, ptr %22, i64 448
  %44 = load <8 x double>, ptr %43, align 1
  %45 = fadd <8 x double> %.261, %44
  %46 = add i64 %offset4, 512
  %47 = icmp eq i64 %46, %19
  br i1 %47, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %48 = sub i64 %13, %20
  %49 = mul i64 8, %48
  %50 = getelementptr i8, ptr %10, i64 %49
  %51 = trunc i64 %20 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %51, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %52 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %53 = trunc i64 %20 to i32
  %.splatinsert8 = insertelement <8 x i32> poison, i32 %53, i64 0
  %.splat9 = shufflevector <8 x i32> %.splatinsert8, <8 x i32> poison, <8 x i32> zeroinitializer
  %54 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat9
  %55 = trunc i64 %20 to i32
  %.splatinsert10 = insertelement <8 x i32> poison, i32 %55, i64 0
  %.splat11 = shufflevector <8 x i32> %.splatinsert10, <8 x i32> poison, <8 x i32> zeroinitializer
  %56 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat11
  %57 = trunc i64 %20 to i32
  %.splatinsert12 = insertelement <8 x i32> poison, i32 %57, i64 0
  %.splat13 = shufflevector <8 x i32> %.splatinsert12, <8 x i32> poison, <8 x i32> zeroinitializer
  %58 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat13
  %59 = trunc i64 %20 to i32
  %.splatinsert14 = insertelement <8 x i32> poison, i32 %59, i64 0
  %.splat15 = shufflevector <8 x i32> %.splatinsert14, <8 x i32> poison, <8 x i32> zeroinitializer
  %60 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat15
  %61 = trunc i64 %20 to i32
  %.splatinsert16 = insertelement <8 x i32> poison, i32 %61, i64 0
  %.splat17 = shufflevector <8 x i32> %.splatinsert16, <8 x i32> poison, <8 x i32> zeroinitializer
  %62 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat17
  %63 = trunc i64 %20 to i32
  %.splatinsert18 = insertelement <8 x i32> poison, i32 %63, i64 0
  %.splat19 = shufflevector <8 x i32> %.splatinsert18, <8 x i32> poison, <8 x i32> zeroinitializer
  %64 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat19
  %65 = trunc i64 %20 to i32
  %.splatinsert20 = insertelement <8 x i32> poison, i32 %65, i64 0
  %.splat21 = shufflevector <8 x i32> %.splatinsert20, <8 x i32> poison, <8 x i32> zeroinitializer
  %66 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat21
  %67 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %50, <8 x i1> %52, <8 x double> zeroinitializer)
  %68 = fadd <8 x double> %.128, %67
  %69 = select <8 x i1> %52, <8 x double> %68, <8 x double> %.128
  %70 = getelementptr i8, ptr %50, i64 64
  %71 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %70, <8 x i1> %54, <8 x double> zeroinitializer)
  %72 = fadd <8 x double> %.130, %71
  %73 = select <8 x i1> %54, <8 x double> %72, <8 x double> %.130
  %74 = getelementptr i8, ptr %50, i64 128
  %75 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %74, <8 x i1> %56, <8 x double> zeroinitializer)
  %76 = fadd <8 x double> %.135, %75
  %77 = select <8 x i1> %56, <8 x double> %76, <8 x double> %.135
  %78 = getelementptr i8, ptr %50, i64 192
  %79 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %78, <8 x i1> %58, <8 x double> zeroinitializer)
  %80 = fadd <8 x double> %.140, %79
  %81 = select <8 x i1> %58, <8 x double> %80, <8 x double> %.140
  %82 = getelementptr i8, ptr %50, i64 256
  %83 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %82, <8 x i1> %60, <8 x double> zeroinitializer)
  %84 = fadd <8 x double> %.145, %83
  %85 = select <8 x i1> %60, <8 x double> %84, <8 x double> %.145
  %86 = getelementptr i8, ptr %50, i64 320
  %87 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %86, <8 x i1> %62, <8 x double> zeroinitializer)
  %88 = fadd <8 x double> %.150, %87
  %89 = select <8 x i1> %62, <8 x double> %88, <8 x double> %.150
  %90 = getelementptr i8, ptr %50, i64 384
  %91 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %90, <8 x i1> %64, <8 x double> zeroinitializer)
  %92 = fadd <8 x double> %.155, %91
  %93 = select <8 x i1> %64, <8 x double> %92, <8 x double> %.155
  %94 = getelementptr i8, ptr %50, i64 448
  %95 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %94, <8 x i1> %66, <8 x double> zeroinitializer)
  %96 = fadd <8 x double> %.160, %95
  %97 = select <8 x i1> %66, <8 x double> %96, <8 x double> %.160
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.362 = phi <8 x double> [ %97, %then6 ], [ %.160, %after1 ]
  %.357 = phi <8 x double> [ %93, %then6 ], [ %.155, %after1 ]
  %.352 = phi <8 x double> [ %89, %then6 ], [ %.150, %after1 ]
  %.347 = phi <8 x double> [ %85, %then6 ], [ %.145, %after1 ]
  %.342 = phi <8 x double> [ %81, %then6 ], [ %.140, %after1 ]
  %.337 = phi <8 x double> [ %77, %then6 ], [ %.135, %after1 ]
  %.332 = phi <8 x double> [ %73, %then6 ], [ %.130, %after1 ]
  %.3 = phi <8 x double> [ %69, %then6 ], [ %.128, %after1 ]
  %98 = add i64 %13, 63
  %99 = udiv i64 %98, 64
  %100 = add i64 %.0, %99
  %101 = icmp uge i64 %100, 512
  %102 = or i1 %101, %16
  br i1 %102, label %then22, label %after23

then22:                                           ; preds = %after7
  %103 = fadd <8 x double> %.3, %.347
  %104 = fadd <8 x double> %.332, %.352
  %105 = fadd <8 x double> %.337, %.357
  %106 = fadd <8 x double> %.342, %.362
  %107 = fadd <8 x double> %103, %105
  %108 = fadd <8 x double> %104, %106
  %109 = fadd <8 x double> %107, %108
  %110 = shufflevector <8 x double> %109, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %111 = shufflevector <8 x double> %109, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %112 = fadd <4 x double> %111, %110
  %113 = shufflevector <4 x double> %112, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %114 = shufflevector <4 x double> %112, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %115 = fadd <2 x double> %114, %113
  %116 = shufflevector <2 x double> %115, <2 x double> poison, <1 x i32> <i32 1>
  %117 = shufflevector <2 x double> %115, <2 x double> poison, <1 x i32> zeroinitializer
  %118 = fadd <1 x double> %117, %116
  %119 = extractelement <1 x double> %118, i64 0
  %120 = add i64 %.025, 1
  %121 = xor i64 %120, -1
  %122 = and i64 %.025, %121
  %123 = select i1 %16, i64 %.025, i64 %122
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
  %.126 = phi i64 [ %120, %after24 ], [ %.025, %after7 ]
  %.1 = phi i64 [ 0, %after24 ], [ %100, %after7 ]
  %124 = add i64 %offset, 262144
  %125 = icmp eq i64 %124, %9
  br i1 %125, label %after, label %loop

while:                                            ; preds = %do, %then22
  %.067 = phi i64 [ %123, %then22 ], [ %133, %do ]
  %.266 = phi double [ %119, %then22 ], [ %131, %do ]
  %126 = icmp ne i64 %.067, 0
  br i1 %126, label %do, label %after24

do:                                               ; preds = %while
  %127 = call i64 @llvm.cttz.i64(i64 %.067, i1 true)
  %128 = mul i64 %127, 1
  %129 = getelementptr inbounds double, ptr %4, i64 %128
  %130 = load double, ptr %129, align 1
  %131 = fadd double %130, %.266
  %132 = sub i64 %.067, 1
  %133 = and i64 %.067, %132
  br label %while

after24:                                          ; preds = %while
  %134 = xor i64 %.025, -1
  %135 = call i64 @llvm.cttz.i64(i64 %134, i1 true)
  %136 = mul i64 %135, 1
  %137 = getelementptr inbounds double, ptr %4, i64 %136
  store double %.266, ptr %137, align 1
  br label %after23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
