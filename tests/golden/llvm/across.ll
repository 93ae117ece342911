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
  %4 = alloca double, i64 1, align 16
  %5 = alloca double, i64 64, align 16
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  br label %nest

nest:                                             ; preds = %entry
  %8 = add i64 %7, 32767
  %9 = udiv i64 %8, 32768
  %10 = mul i64 %9, 262144
  br label %loop

loop:                                             ; preds = %after23, %nest
  %.062 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.466, %after23 ]
  %.057 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.461, %after23 ]
  %.052 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.456, %after23 ]
  %.047 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.451, %after23 ]
  %.042 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.446, %after23 ]
  %.037 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.441, %after23 ]
  %.032 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.436, %after23 ]
  %.030 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after23 ]
  %.028 = phi i64 [ 0, %nest ], [ %.129, %after23 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after23 ]
  %offset = phi i64 [ 0, %nest ], [ %124, %after23 ]
  %11 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %12 = mul i64 %i, 32768
  %13 = sub i64 %7, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 32768)
  %15 = udiv i64 %14, 64
  %16 = icmp ne i64 %15, 0
  br i1 %16, label %then, label %after1

after:                                            ; preds = %after23
  %17 = sub i64 %.129, 1
  %18 = and i64 %.129, %17
  br label %while25

then:                                             ; preds = %loop
  %19 = mul i64 %15, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.163 = phi <8 x double> [ %45, %after3 ], [ %.062, %loop ]
  %.158 = phi <8 x double> [ %42, %after3 ], [ %.057, %loop ]
  %.153 = phi <8 x double> [ %39, %after3 ], [ %.052, %loop ]
  %.148 = phi <8 x double> [ %36, %after3 ], [ %.047, %loop ]
  %.143 = phi <8 x double> [ %33, %after3 ], [ %.042, %loop ]
  %.138 = phi <8 x double> [ %30, %after3 ], [ %.037, %loop ]
  %.133 = phi <8 x double> [ %27, %after3 ], [ %.032, %loop ]
  %.131 = phi <8 x double> [ %24, %after3 ], [ %.030, %loop ]
  %20 = urem i64 %14, 64
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.264 = phi <8 x double> [ %.062, %then ], [ %45, %loop2 ]
  %.259 = phi <8 x double> [ %.057, %then ], [ %42, %loop2 ]
  %.254 = phi <8 x double> [ %.052, %then ], [ %39, %loop2 ]
  %.249 = phi <8 x double> [ %.047, %then ], [ %36, %loop2 ]
  %.244 = phi <8 x double> [ %.042, %then ], [ %33, %loop2 ]
  %.239 = phi <8 x double> [ %.037, %then ], [ %30, %loop2 ]
  %.234 = phi <8 x double> [ %.032, %then ], [ %27, %loop2 ]
  %.2 = phi <8 x double> [ %.030, %then ], [ %24, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %46, %loop2 ]
  %22 = getelementptr i8, ptr %11, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %23 = load <8 x double>, ptr %22, align 1
  %24 = fadd <8 x double> %.2, %23
  %25 = getelementptr i8, ptr %22, i64 64
  %26 = load <8 x double>, ptr %25, align 1
  %27 = fadd <8 x double> %.234, %26
  %28 = getelementptr i8, ptr %22, i64 128
  %29 = load <8 x double>, ptr %28, align 1
  %30 = fadd <8 x double> %.239, %29
  %31 = getelementptr i8, ptr %22, i64 192
  %32 = load <8 x double>, ptr %31, align 1
  %33 = fadd <8 x double> %.244, %32
  %34 = getelementptr i8, ptr %22, i64 256
  %35 = load <8 x double>, ptr %34, align 1
  %36 = fadd <8 x double> %.249, %35
  %37 = getelementptr i8, ptr %22, i64 320
  %38 = load <8 x double>, ptr %37, align 1
  %39 = fadd <8 x double> %.254, %38
  %40 = getelementptr i8, ptr %22, i64 384
  %41 = load <8 x double>, ptr %40, align 1
  %42 = fadd <8 x double> %.259, %41
  %43 = getelementptr i8, ptr %22, i64 448
  %44 = load <8 x double>, ptr %43, align 1
  %45 = fadd <8 x double> %.264, %44
  %46 = add i64 %offset4, 512
  %47 = icmp eq i64 %46, %19
  br i1 %47, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %48 = sub i64 %14, %20
  %49 = mul i64 8, %48
  %50 = getelementptr i8, ptr %11, i64 %49
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
  %68 = fadd <8 x double> %.131, %67
  %69 = select <8 x i1> %52, <8 x double> %68, <8 x double> %.131
  %70 = getelementptr i8, ptr %50, i64 64
  %71 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %70, <8 x i1> %54, <8 x double> zeroinitializer)
  %72 = fadd <8 x double> %.133, %71
  %73 = select <8 x i1> %54, <8 x double> %72, <8 x double> %.133
  %74 = getelementptr i8, ptr %50, i64 128
  %75 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %74, <8 x i1> %56, <8 x double> zeroinitializer)
  %76 = fadd <8 x double> %.138, %75
  %77 = select <8 x i1> %56, <8 x double> %76, <8 x double> %.138
  %78 = getelementptr i8, ptr %50, i64 192
  %79 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %78, <8 x i1> %58, <8 x double> zeroinitializer)
  %80 = fadd <8 x double> %.143, %79
  %81 = select <8 x i1> %58, <8 x double> %80, <8 x double> %.143
  %82 = getelementptr i8, ptr %50, i64 256
  %83 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %82, <8 x i1> %60, <8 x double> zeroinitializer)
  %84 = fadd <8 x double> %.148, %83
  %85 = select <8 x i1> %60, <8 x double> %84, <8 x double> %.148
  %86 = getelementptr i8, ptr %50, i64 320
  %87 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %86, <8 x i1> %62, <8 x double> zeroinitializer)
  %88 = fadd <8 x double> %.153, %87
  %89 = select <8 x i1> %62, <8 x double> %88, <8 x double> %.153
  %90 = getelementptr i8, ptr %50, i64 384
  %91 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %90, <8 x i1> %64, <8 x double> zeroinitializer)
  %92 = fadd <8 x double> %.158, %91
  %93 = select <8 x i1> %64, <8 x double> %92, <8 x double> %.158
  %94 = getelementptr i8, ptr %50, i64 448
  %95 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %94, <8 x i1> %66, <8 x double> zeroinitializer)
  %96 = fadd <8 x double> %.163, %95
  %97 = select <8 x i1> %66, <8 x double> %96, <8 x double> %.163
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.365 = phi <8 x double> [ %97, %then6 ], [ %.163, %after1 ]
  %.360 = phi <8 x double> [ %93, %then6 ], [ %.158, %after1 ]
  %.355 = phi <8 x double> [ %89, %then6 ], [ %.153, %after1 ]
  %.350 = phi <8 x double> [ %85, %then6 ], [ %.148, %after1 ]
  %.345 = phi <8 x double> [ %81, %then6 ], [ %.143, %after1 ]
  %.340 = phi <8 x double> [ %77, %then6 ], [ %.138, %after1 ]
  %.335 = phi <8 x double> [ %73, %then6 ], [ %.133, %after1 ]
  %.3 = phi <8 x double> [ %69, %then6 ], [ %.131, %after1 ]
  %98 = add i64 %14, 63
  %99 = udiv i64 %98, 64
  %100 = add i64 %.0, %99
  %101 = add i64 %i, 1
  %102 = icmp eq i64 %101, %9
  %103 = and i1 true, %102
  %104 = icmp uge i64 %100, 512
  %105 = or i1 %104, %103
  br i1 %105, label %then22, label %after23

then22:                                           ; preds = %after7
  %106 = fadd <8 x double> %.3, %.350
  %107 = fadd <8 x double> %.335, %.355
  %108 = fadd <8 x double> %.340, %.360
  %109 = fadd <8 x double> %.345, %.365
  %110 = fadd <8 x double> %106, %108
  %111 = fadd <8 x double> %107, %109
  %112 = fadd <8 x double> %110, %111
  %113 = shufflevector <8 x double> %112, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %114 = shufflevector <8 x double> %112, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %115 = fadd <4 x double> %114, %113
  %116 = shufflevector <4 x double> %115, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %117 = shufflevector <4 x double> %115, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %118 = fadd <2 x double> %117, %116
  %119 = shufflevector <2 x double> %118, <2 x double> poison, <1 x i32> <i32 1>
  %120 = shufflevector <2 x double> %118, <2 x double> poison, <1 x i32> zeroinitializer
  %121 = fadd <1 x double> %120, %119
  %122 = extractelement <1 x double> %121, i64 0
  %123 = getelementptr inbounds double, ptr %4, i64 0
  store double %122, ptr %123, align 1
  br label %while

after23:                                          ; preds = %after24, %after7
  %.466 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.365, %after7 ]
  %.461 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.360, %after7 ]
  %.456 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.355, %after7 ]
  %.451 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.350, %after7 ]
  %.446 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.345, %after7 ]
  %.441 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.340, %after7 ]
  %.436 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.335, %after7 ]
  %.4 = phi <8 x double> [ splat (double -0.000000e+00), %after24 ], [ %.3, %after7 ]
  %.129 = phi i64 [ %142, %after24 ], [ %.028, %after7 ]
  %.1 = phi i64 [ 0, %after24 ], [ %100, %after7 ]
  %124 = add i64 %offset, 262144
  %125 = icmp eq i64 %124, %10
  br i1 %125, label %after, label %loop

while:                                            ; preds = %do, %then22
  %.067 = phi i64 [ 0, %then22 ], [ %136, %do ]
  %126 = lshr i64 %.028, %.067
  %127 = trunc i64 %126 to i1
  br i1 %127, label %do, label %after24

do:                                               ; preds = %while
  %128 = mul i64 %.067, 1
  %129 = getelementptr inbounds double, ptr %5, i64 %128
  %130 = getelementptr inbounds double, ptr %4, i64 0
  %131 = load double, ptr %130, align 1
  %132 = getelementptr inbounds double, ptr %129, i64 0
  %133 = load double, ptr %132, align 1
  %134 = fadd double %133, %131
  %135 = getelementptr inbounds double, ptr %4, i64 0
  store double %134, ptr %135, align 1
  %136 = add i64 %.067, 1
  br label %while

after24:                                          ; preds = %while
  %137 = mul i64 %.067, 1
  %138 = getelementptr inbounds double, ptr %5, i64 %137
  %139 = getelementptr inbounds double, ptr %4, i64 0
  %140 = load double, ptr %139, align 1
  %141 = getelementptr inbounds double, ptr %138, i64 0
  store double %140, ptr %141, align 1
  %142 = add i64 %.028, 1
  br label %after23

while25:                                          ; preds = %do26, %after
  %.068 = phi i64 [ %18, %after ], [ %154, %do26 ]
  %143 = icmp ne i64 %.068, 0
  br i1 %143, label %do26, label %after27

do26:                                             ; preds = %while25
  %144 = call i64 @llvm.cttz.i64(i64 %.068, i1 true)
  %145 = mul i64 %144, 1
  %146 = getelementptr inbounds double, ptr %5, i64 %145
  %147 = getelementptr inbounds double, ptr %4, i64 0
  %148 = load double, ptr %147, align 1
  %149 = getelementptr inbounds double, ptr %146, i64 0
  %150 = load double, ptr %149, align 1
  %151 = fadd double %150, %148
  %152 = getelementptr inbounds double, ptr %4, i64 0
  store double %151, ptr %152, align 1
  %153 = sub i64 %.068, 1
  %154 = and i64 %.068, %153
  br label %while25

after27:                                          ; preds = %while25
  %155 = getelementptr inbounds double, ptr %4, i64 0
  %156 = load double, ptr %155, align 1
  store double %156, ptr %1, align 1
  ret void
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
