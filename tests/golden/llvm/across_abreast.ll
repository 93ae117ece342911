; sum(a, axis=0) | a=float64[100,4]
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
  %4 = alloca <8 x double>, i64 9, align 16
  %5 = alloca <8 x double>, i64 1, align 16
  %6 = alloca <8 x double>, i64 64, align 16
  %7 = getelementptr i64, ptr %extents, i64 1
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 0
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %strides, i64 2
  %12 = load i64, ptr %11, align 4
  br label %nest

nest:                                             ; preds = %entry
  %13 = add i64 %8, 8191
  %14 = udiv i64 %13, 8192
  %15 = mul i64 %14, 262144
  br label %loop

loop:                                             ; preds = %after23, %nest
  %.071 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.475, %after23 ]
  %.066 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.470, %after23 ]
  %.061 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.465, %after23 ]
  %.056 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.460, %after23 ]
  %.051 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.455, %after23 ]
  %.046 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.450, %after23 ]
  %.041 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.445, %after23 ]
  %.039 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after23 ]
  %.037 = phi i64 [ 0, %nest ], [ %.138, %after23 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after23 ]
  %offset = phi i64 [ 0, %nest ], [ %120, %after23 ]
  %16 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %17 = mul i64 %i, 8192
  %18 = sub i64 %8, %17
  %19 = call i64 @llvm.umin.i64(i64 %18, i64 8192)
  %20 = mul i64 %19, 4
  %21 = udiv i64 %20, 64
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then, label %after1

after:                                            ; preds = %after23
  %23 = sub i64 %.138, 1
  %24 = and i64 %.138, %23
  br label %while31

then:                                             ; preds = %loop
  %25 = mul i64 %21, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.172 = phi <8 x double> [ %51, %after3 ], [ %.071, %loop ]
  %.167 = phi <8 x double> [ %48, %after3 ], [ %.066, %loop ]
  %.162 = phi <8 x double> [ %45, %after3 ], [ %.061, %loop ]
  %.157 = phi <8 x double> [ %42, %after3 ], [ %.056, %loop ]
  %.152 = phi <8 x double> [ %39, %after3 ], [ %.051, %loop ]
  %.147 = phi <8 x double> [ %36, %after3 ], [ %.046, %loop ]
  %.142 = phi <8 x double> [ %33, %after3 ], [ %.041, %loop ]
  %.140 = phi <8 x double> [ %30, %after3 ], [ %.039, %loop ]
  %26 = urem i64 %20, 64
  %27 = icmp ne i64 %26, 0
  br i1 %27, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.273 = phi <8 x double> [ %.071, %then ], [ %51, %loop2 ]
  %.268 = phi <8 x double> [ %.066, %then ], [ %48, %loop2 ]
  %.263 = phi <8 x double> [ %.061, %then ], [ %45, %loop2 ]
  %.258 = phi <8 x double> [ %.056, %then ], [ %42, %loop2 ]
  %.253 = phi <8 x double> [ %.051, %then ], [ %39, %loop2 ]
  %.248 = phi <8 x double> [ %.046, %then ], [ %36, %loop2 ]
  %.243 = phi <8 x double> [ %.041, %then ], [ %33, %loop2 ]
  %.2 = phi <8 x double> [ %.039, %then ], [ %30, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %52, %loop2 ]
  %28 = getelementptr i8, ptr %16, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %29 = load <8 x double>, ptr %28, align 1
  %30 = fadd <8 x double> %.2, %29
  %31 = getelementptr i8, ptr %28, i64 64
  %32 = load <8 x double>, ptr %31, align 1
  %33 = fadd <8 x double> %.243, %32
  %34 = getelementptr i8, ptr %28, i64 128
  %35 = load <8 x double>, ptr %34, align 1
  %36 = fadd <8 x double> %.248, %35
  %37 = getelementptr i8, ptr %28, i64 192
  %38 = load <8 x double>, ptr %37, align 1
  %39 = fadd <8 x double> %.253, %38
  %40 = getelementptr i8, ptr %28, i64 256
  %41 = load <8 x double>, ptr %40, align 1
  %42 = fadd <8 x double> %.258, %41
  %43 = getelementptr i8, ptr %28, i64 320
  %44 = load <8 x double>, ptr %43, align 1
  %45 = fadd <8 x double> %.263, %44
  %46 = getelementptr i8, ptr %28, i64 384
  %47 = load <8 x double>, ptr %46, align 1
  %48 = fadd <8 x double> %.268, %47
  %49 = getelementptr i8, ptr %28, i64 448
  %50 = load <8 x double>, ptr %49, align 1
  %51 = fadd <8 x double> %.273, %50
  %52 = add i64 %offset4, 512
  %53 = icmp eq i64 %52, %25
  br i1 %53, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %54 = sub i64 %20, %26
  %55 = mul i64 8, %54
  %56 = getelementptr i8, ptr %16, i64 %55
  %57 = trunc i64 %26 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %57, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %58 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %59 = trunc i64 %26 to i32
  %.splatinsert8 = insertelement <8 x i32> poison, i32 %59, i64 0
  %.splat9 = shufflevector <8 x i32> %.splatinsert8, <8 x i32> poison, <8 x i32> zeroinitializer
  %60 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat9
  %61 = trunc i64 %26 to i32
  %.splatinsert10 = insertelement <8 x i32> poison, i32 %61, i64 0
  %.splat11 = shufflevector <8 x i32> %.splatinsert10, <8 x i32> poison, <8 x i32> zeroinitializer
  %62 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat11
  %63 = trunc i64 %26 to i32
  %.splatinsert12 = insertelement <8 x i32> poison, i32 %63, i64 0
  %.splat13 = shufflevector <8 x i32> %.splatinsert12, <8 x i32> poison, <8 x i32> zeroinitializer
  %64 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat13
  %65 = trunc i64 %26 to i32
  %.splatinsert14 = insertelement <8 x i32> poison, i32 %65, i64 0
  %.splat15 = shufflevector <8 x i32> %.splatinsert14, <8 x i32> poison, <8 x i32> zeroinitializer
  %66 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat15
  %67 = trunc i64 %26 to i32
  %.splatinsert16 = insertelement <8 x i32> poison, i32 %67, i64 0
  %.splat17 = shufflevector <8 x i32> %.splatinsert16, <8 x i32> poison, <8 x i32> zeroinitializer
  %68 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat17
  %69 = trunc i64 %26 to i32
  %.splatinsert18 = insertelement <8 x i32> poison, i32 %69, i64 0
  %.splat19 = shufflevector <8 x i32> %.splatinsert18, <8 x i32> poison, <8 x i32> zeroinitializer
  %70 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat19
  %71 = trunc i64 %26 to i32
  %.splatinsert20 = insertelement <8 x i32> poison, i32 %71, i64 0
  %.splat21 = shufflevector <8 x i32> %.splatinsert20, <8 x i32> poison, <8 x i32> zeroinitializer
  %72 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat21
  %73 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %56, <8 x i1> %58, <8 x double> zeroinitializer)
  %74 = fadd <8 x double> %.140, %73
  %75 = select <8 x i1> %58, <8 x double> %74, <8 x double> %.140
  %76 = getelementptr i8, ptr %56, i64 64
  %77 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %76, <8 x i1> %60, <8 x double> zeroinitializer)
  %78 = fadd <8 x double> %.142, %77
  %79 = select <8 x i1> %60, <8 x double> %78, <8 x double> %.142
  %80 = getelementptr i8, ptr %56, i64 128
  %81 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %80, <8 x i1> %62, <8 x double> zeroinitializer)
  %82 = fadd <8 x double> %.147, %81
  %83 = select <8 x i1> %62, <8 x double> %82, <8 x double> %.147
  %84 = getelementptr i8, ptr %56, i64 192
  %85 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %84, <8 x i1> %64, <8 x double> zeroinitializer)
  %86 = fadd <8 x double> %.152, %85
  %87 = select <8 x i1> %64, <8 x double> %86, <8 x double> %.152
  %88 = getelementptr i8, ptr %56, i64 256
  %89 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %88, <8 x i1> %66, <8 x double> zeroinitializer)
  %90 = fadd <8 x double> %.157, %89
  %91 = select <8 x i1> %66, <8 x double> %90, <8 x double> %.157
  %92 = getelementptr i8, ptr %56, i64 320
  %93 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %92, <8 x i1> %68, <8 x double> zeroinitializer)
  %94 = fadd <8 x double> %.162, %93
  %95 = select <8 x i1> %68, <8 x double> %94, <8 x double> %.162
  %96 = getelementptr i8, ptr %56, i64 384
  %97 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %96, <8 x i1> %70, <8 x double> zeroinitializer)
  %98 = fadd <8 x double> %.167, %97
  %99 = select <8 x i1> %70, <8 x double> %98, <8 x double> %.167
  %100 = getelementptr i8, ptr %56, i64 448
  %101 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %100, <8 x i1> %72, <8 x double> zeroinitializer)
  %102 = fadd <8 x double> %.172, %101
  %103 = select <8 x i1> %72, <8 x double> %102, <8 x double> %.172
  br label %after7

after7:                                           ; preds = %then6, %after1
  %.374 = phi <8 x double> [ %103, %then6 ], [ %.172, %after1 ]
  %.369 = phi <8 x double> [ %99, %then6 ], [ %.167, %after1 ]
  %.364 = phi <8 x double> [ %95, %then6 ], [ %.162, %after1 ]
  %.359 = phi <8 x double> [ %91, %then6 ], [ %.157, %after1 ]
  %.354 = phi <8 x double> [ %87, %then6 ], [ %.152, %after1 ]
  %.349 = phi <8 x double> [ %83, %then6 ], [ %.147, %after1 ]
  %.344 = phi <8 x double> [ %79, %then6 ], [ %.142, %after1 ]
  %.3 = phi <8 x double> [ %75, %then6 ], [ %.140, %after1 ]
  %104 = add i64 %19, 15
  %105 = udiv i64 %104, 16
  %106 = add i64 %.0, %105
  %107 = add i64 %i, 1
  %108 = icmp eq i64 %107, %14
  %109 = and i1 true, %108
  %110 = icmp uge i64 %106, 512
  %111 = or i1 %110, %109
  br i1 %111, label %then22, label %after23

then22:                                           ; preds = %after7
  %112 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  store <8 x double> %.3, ptr %112, align 1
  %113 = getelementptr inbounds <8 x double>, ptr %4, i64 1
  store <8 x double> %.344, ptr %113, align 1
  %114 = getelementptr inbounds <8 x double>, ptr %4, i64 2
  store <8 x double> %.349, ptr %114, align 1
  %115 = getelementptr inbounds <8 x double>, ptr %4, i64 3
  store <8 x double> %.354, ptr %115, align 1
  %116 = getelementptr inbounds <8 x double>, ptr %4, i64 4
  store <8 x double> %.359, ptr %116, align 1
  %117 = getelementptr inbounds <8 x double>, ptr %4, i64 5
  store <8 x double> %.364, ptr %117, align 1
  %118 = getelementptr inbounds <8 x double>, ptr %4, i64 6
  store <8 x double> %.369, ptr %118, align 1
  %119 = getelementptr inbounds <8 x double>, ptr %4, i64 7
  store <8 x double> %.374, ptr %119, align 1
  br label %while

after23:                                          ; preds = %after30, %after7
  %.475 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.374, %after7 ]
  %.470 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.369, %after7 ]
  %.465 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.364, %after7 ]
  %.460 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.359, %after7 ]
  %.455 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.354, %after7 ]
  %.450 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.349, %after7 ]
  %.445 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.344, %after7 ]
  %.4 = phi <8 x double> [ splat (double -0.000000e+00), %after30 ], [ %.3, %after7 ]
  %.138 = phi i64 [ %154, %after30 ], [ %.037, %after7 ]
  %.1 = phi i64 [ 0, %after30 ], [ %106, %after7 ]
  %120 = add i64 %offset, 262144
  %121 = icmp eq i64 %120, %15
  br i1 %121, label %after, label %loop

while:                                            ; preds = %after26, %then22
  %.077 = phi i64 [ 32, %then22 ], [ %137, %after26 ]
  %122 = icmp uge i64 %.077, 4
  br i1 %122, label %do, label %after24

do:                                               ; preds = %while
  %123 = add i64 %.077, 7
  %124 = udiv i64 %123, 8
  br label %loop25

after24:                                          ; preds = %while
  %125 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  %126 = load <8 x double>, ptr %125, align 1
  %127 = getelementptr inbounds <8 x double>, ptr %5, i64 0
  store <8 x double> %126, ptr %127, align 1
  br label %while28

loop25:                                           ; preds = %loop25, %do
  %i27 = phi i64 [ 0, %do ], [ %135, %loop25 ]
  %128 = getelementptr inbounds <8 x double>, ptr %4, i64 %i27
  %129 = load <8 x double>, ptr %128, align 1
  %130 = getelementptr inbounds <8 x double>, ptr %4, i64 %i27
  %131 = getelementptr inbounds double, ptr %130, i64 %.077
  %132 = load <8 x double>, ptr %131, align 1
  %133 = getelementptr inbounds <8 x double>, ptr %4, i64 %i27
  %134 = fadd <8 x double> %129, %132
  store <8 x double> %134, ptr %133, align 1
  %135 = add i64 %i27, 1
  %136 = icmp eq i64 %135, %124
  br i1 %136, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %137 = lshr i64 %.077, 1
  br label %while

while28:                                          ; preds = %do29, %after24
  %.076 = phi i64 [ 0, %after24 ], [ %148, %do29 ]
  %138 = lshr i64 %.037, %.076
  %139 = trunc i64 %138 to i1
  br i1 %139, label %do29, label %after30

do29:                                             ; preds = %while28
  %140 = mul i64 %.076, 1
  %141 = getelementptr inbounds <8 x double>, ptr %6, i64 %140
  %142 = getelementptr inbounds <8 x double>, ptr %5, i64 0
  %143 = load <8 x double>, ptr %142, align 1
  %144 = getelementptr inbounds <8 x double>, ptr %141, i64 0
  %145 = load <8 x double>, ptr %144, align 1
  %146 = fadd <8 x double> %145, %143
  %147 = getelementptr inbounds <8 x double>, ptr %5, i64 0
  store <8 x double> %146, ptr %147, align 1
  %148 = add i64 %.076, 1
  br label %while28

after30:                                          ; preds = %while28
  %149 = mul i64 %.076, 1
  %150 = getelementptr inbounds <8 x double>, ptr %6, i64 %149
  %151 = getelementptr inbounds <8 x double>, ptr %5, i64 0
  %152 = load <8 x double>, ptr %151, align 1
  %153 = getelementptr inbounds <8 x double>, ptr %150, i64 0
  store <8 x double> %152, ptr %153, align 1
  %154 = add i64 %.037, 1
  br label %after23

while31:                                          ; preds = %do32, %after
  %.078 = phi i64 [ %24, %after ], [ %166, %do32 ]
  %155 = icmp ne i64 %.078, 0
  br i1 %155, label %do32, label %after33

do32:                                             ; preds = %while31
  %156 = call i64 @llvm.cttz.i64(i64 %.078, i1 true)
  %157 = mul i64 %156, 1
  %158 = getelementptr inbounds <8 x double>, ptr %6, i64 %157
  %159 = getelementptr inbounds <8 x double>, ptr %5, i64 0
  %160 = load <8 x double>, ptr %159, align 1
  %161 = getelementptr inbounds <8 x double>, ptr %158, i64 0
  %162 = load <8 x double>, ptr %161, align 1
  %163 = fadd <8 x double> %162, %160
  %164 = getelementptr inbounds <8 x double>, ptr %5, i64 0
  store <8 x double> %163, ptr %164, align 1
  %165 = sub i64 %.078, 1
  %166 = and i64 %.078, %165
  br label %while31

after33:                                          ; preds = %while31
  br label %loop34

loop34:                                           ; preds = %loop34, %after33
  %i36 = phi i64 [ 0, %after33 ], [ %171, %loop34 ]
  %167 = phi ptr [ %1, %after33 ], [ %172, %loop34 ]
  %168 = phi ptr [ %3, %after33 ], [ %173, %loop34 ]
  %169 = getelementptr inbounds double, ptr %5, i64 %i36
  %170 = load double, ptr %169, align 8
  store double %170, ptr %167, align 1
  %171 = add i64 %i36, 1
  %172 = getelementptr i8, ptr %167, i64 %10
  %173 = getelementptr i8, ptr %168, i64 %12
  %174 = icmp eq i64 %171, 4
  br i1 %174, label %after35, label %loop34

after35:                                          ; preds = %loop34
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
