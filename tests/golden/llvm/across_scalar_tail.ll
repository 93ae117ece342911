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
  %4 = alloca double, i64 64, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = alloca <4 x double>, i64 16, align 16
  br label %nest

nest:                                             ; preds = %entry
  %8 = add i64 %6, 32767
  %9 = udiv i64 %8, 32768
  %10 = mul i64 %9, 262144
  br label %loop

loop:                                             ; preds = %after13, %nest
  %.094 = phi double [ undef, %nest ], [ %.195, %after13 ]
  %.089 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.493, %after13 ]
  %.084 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.488, %after13 ]
  %.079 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.483, %after13 ]
  %.074 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.478, %after13 ]
  %.069 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.473, %after13 ]
  %.064 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.468, %after13 ]
  %.059 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.463, %after13 ]
  %.054 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.458, %after13 ]
  %.049 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.453, %after13 ]
  %.044 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.448, %after13 ]
  %.039 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.443, %after13 ]
  %.034 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.438, %after13 ]
  %.029 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.433, %after13 ]
  %.024 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.428, %after13 ]
  %.019 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.423, %after13 ]
  %.017 = phi <4 x double> [ splat (double -0.000000e+00), %nest ], [ %.4, %after13 ]
  %.015 = phi i64 [ 0, %nest ], [ %.116, %after13 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after13 ]
  %offset = phi i64 [ 0, %nest ], [ %163, %after13 ]
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

after:                                            ; preds = %after13
  store double %.195, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %20 = mul i64 %18, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.190 = phi <4 x double> [ %70, %after3 ], [ %.089, %loop ]
  %.185 = phi <4 x double> [ %67, %after3 ], [ %.084, %loop ]
  %.180 = phi <4 x double> [ %64, %after3 ], [ %.079, %loop ]
  %.175 = phi <4 x double> [ %61, %after3 ], [ %.074, %loop ]
  %.170 = phi <4 x double> [ %58, %after3 ], [ %.069, %loop ]
  %.165 = phi <4 x double> [ %55, %after3 ], [ %.064, %loop ]
  %.160 = phi <4 x double> [ %52, %after3 ], [ %.059, %loop ]
  %.155 = phi <4 x double> [ %49, %after3 ], [ %.054, %loop ]
  %.150 = phi <4 x double> [ %46, %after3 ], [ %.049, %loop ]
  %.145 = phi <4 x double> [ %43, %after3 ], [ %.044, %loop ]
  %.140 = phi <4 x double> [ %40, %after3 ], [ %.039, %loop ]
  %.135 = phi <4 x double> [ %37, %after3 ], [ %.034, %loop ]
  %.130 = phi <4 x double> [ %34, %after3 ], [ %.029, %loop ]
  %.125 = phi <4 x double> [ %31, %after3 ], [ %.024, %loop ]
  %.120 = phi <4 x double> [ %28, %after3 ], [ %.019, %loop ]
  %.118 = phi <4 x double> [ %25, %after3 ], [ %.017, %loop ]
  %21 = urem i64 %14, 64
  %22 = icmp ne i64 %21, 0
  br i1 %22, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.291 = phi <4 x double> [ %.089, %then ], [ %70, %loop2 ]
  %.286 = phi <4 x double> [ %.084, %then ], [ %67, %loop2 ]
  %.281 = phi <4 x double> [ %.079, %then ], [ %64, %loop2 ]
  %.276 = phi <4 x double> [ %.074, %then ], [ %61, %loop2 ]
  %.271 = phi <4 x double> [ %.069, %then ], [ %58, %loop2 ]
  %.266 = phi <4 x double> [ %.064, %then ], [ %55, %loop2 ]
  %.261 = phi <4 x double> [ %.059, %then ], [ %52, %loop2 ]
  %.256 = phi <4 x double> [ %.054, %then ], [ %49, %loop2 ]
  %.251 = phi <4 x double> [ %.049, %then ], [ %46, %loop2 ]
  %.246 = phi <4 x double> [ %.044, %then ], [ %43, %loop2 ]
  %.241 = phi <4 x double> [ %.039, %then ], [ %40, %loop2 ]
  %.236 = phi <4 x double> [ %.034, %then ], [ %37, %loop2 ]
  %.231 = phi <4 x double> [ %.029, %then ], [ %34, %loop2 ]
  %.226 = phi <4 x double> [ %.024, %then ], [ %31, %loop2 ]
  %.221 = phi <4 x double> [ %.019, %then ], [ %28, %loop2 ]
  %.2 = phi <4 x double> [ %.017, %then ], [ %25, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %71, %loop2 ]
  %23 = getelementptr i8, ptr %11, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %24 = load <4 x double>, ptr %23, align 1
  %25 = fadd <4 x double> %.2, %24
  %26 = getelementptr i8, ptr %23, i64 32
  %27 = load <4 x double>, ptr %26, align 1
  %28 = fadd <4 x double> %.221, %27
  %29 = getelementptr i8, ptr %23, i64 64
  %30 = load <4 x double>, ptr %29, align 1
  %31 = fadd <4 x double> %.226, %30
  %32 = getelementptr i8, ptr %23, i64 96
  %33 = load <4 x double>, ptr %32, align 1
  %34 = fadd <4 x double> %.231, %33
  %35 = getelementptr i8, ptr %23, i64 128
  %36 = load <4 x double>, ptr %35, align 1
  %37 = fadd <4 x double> %.236, %36
  %38 = getelementptr i8, ptr %23, i64 160
  %39 = load <4 x double>, ptr %38, align 1
  %40 = fadd <4 x double> %.241, %39
  %41 = getelementptr i8, ptr %23, i64 192
  %42 = load <4 x double>, ptr %41, align 1
  %43 = fadd <4 x double> %.246, %42
  %44 = getelementptr i8, ptr %23, i64 224
  %45 = load <4 x double>, ptr %44, align 1
  %46 = fadd <4 x double> %.251, %45
  %47 = getelementptr i8, ptr %23, i64 256
  %48 = load <4 x double>, ptr %47, align 1
  %49 = fadd <4 x double> %.256, %48
  %50 = getelementptr i8, ptr %23, i64 288
  %51 = load <4 x double>, ptr %50, align 1
  %52 = fadd <4 x double> %.261, %51
  %53 = getelementptr i8, ptr %23, i64 320
  %54 = load <4 x double>, ptr %53, align 1
  %55 = fadd <4 x double> %.266, %54
  %56 = getelementptr i8, ptr %23, i64 352
  %57 = load <4 x double>, ptr %56, align 1
  %58 = fadd <4 x double> %.271, %57
  %59 = getelementptr i8, ptr %23, i64 384
  %60 = load <4 x double>, ptr %59, align 1
  %61 = fadd <4 x double> %.276, %60
  %62 = getelementptr i8, ptr %23, i64 416
  %63 = load <4 x double>, ptr %62, align 1
  %64 = fadd <4 x double> %.281, %63
  %65 = getelementptr i8, ptr %23, i64 448
  %66 = load <4 x double>, ptr %65, align 1
  %67 = fadd <4 x double> %.286, %66
  %68 = getelementptr i8, ptr %23, i64 480
  %69 = load <4 x double>, ptr %68, align 1
  %70 = fadd <4 x double> %.291, %69
  %71 = add i64 %offset4, 512
  %72 = icmp eq i64 %71, %20
  br i1 %72, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %73 = sub i64 %14, %21
  %74 = mul i64 8, %73
  %75 = getelementptr i8, ptr %11, i64 %74
  %76 = getelementptr inbounds <4 x double>, ptr %7, i64 0
  store <4 x double> %.118, ptr %76, align 1
  %77 = getelementptr inbounds <4 x double>, ptr %7, i64 1
  store <4 x double> %.120, ptr %77, align 1
  %78 = getelementptr inbounds <4 x double>, ptr %7, i64 2
  store <4 x double> %.125, ptr %78, align 1
  %79 = getelementptr inbounds <4 x double>, ptr %7, i64 3
  store <4 x double> %.130, ptr %79, align 1
  %80 = getelementptr inbounds <4 x double>, ptr %7, i64 4
  store <4 x double> %.135, ptr %80, align 1
  %81 = getelementptr inbounds <4 x double>, ptr %7, i64 5
  store <4 x double> %.140, ptr %81, align 1
  %82 = getelementptr inbounds <4 x double>, ptr %7, i64 6
  store <4 x double> %.145, ptr %82, align 1
  %83 = getelementptr inbounds <4 x double>, ptr %7, i64 7
  store <4 x double> %.150, ptr %83, align 1
  %84 = getelementptr inbounds <4 x double>, ptr %7, i64 8
  store <4 x double> %.155, ptr %84, align 1
  %85 = getelementptr inbounds <4 x double>, ptr %7, i64 9
  store <4 x double> %.160, ptr %85, align 1
  %86 = getelementptr inbounds <4 x double>, ptr %7, i64 10
  store <4 x double> %.165, ptr %86, align 1
  %87 = getelementptr inbounds <4 x double>, ptr %7, i64 11
  store <4 x double> %.170, ptr %87, align 1
  %88 = getelementptr inbounds <4 x double>, ptr %7, i64 12
  store <4 x double> %.175, ptr %88, align 1
  %89 = getelementptr inbounds <4 x double>, ptr %7, i64 13
  store <4 x double> %.180, ptr %89, align 1
  %90 = getelementptr inbounds <4 x double>, ptr %7, i64 14
  store <4 x double> %.185, ptr %90, align 1
  %91 = getelementptr inbounds <4 x double>, ptr %7, i64 15
  store <4 x double> %.190, ptr %91, align 1
  %92 = mul i64 %21, 8
  br label %loop8

after7:                                           ; preds = %after9, %after1
  %.392 = phi <4 x double> [ %136, %after9 ], [ %.190, %after1 ]
  %.387 = phi <4 x double> [ %134, %after9 ], [ %.185, %after1 ]
  %.382 = phi <4 x double> [ %132, %after9 ], [ %.180, %after1 ]
  %.377 = phi <4 x double> [ %130, %after9 ], [ %.175, %after1 ]
  %.372 = phi <4 x double> [ %128, %after9 ], [ %.170, %after1 ]
  %.367 = phi <4 x double> [ %126, %after9 ], [ %.165, %after1 ]
  %.362 = phi <4 x double> [ %124, %after9 ], [ %.160, %after1 ]
  %.357 = phi <4 x double> [ %122, %after9 ], [ %.155, %after1 ]
  %.352 = phi <4 x double> [ %120, %after9 ], [ %.150, %after1 ]
  %.347 = phi <4 x double> [ %118, %after9 ], [ %.145, %after1 ]
  %.342 = phi <4 x double> [ %116, %after9 ], [ %.140, %after1 ]
  %.337 = phi <4 x double> [ %114, %after9 ], [ %.135, %after1 ]
  %.332 = phi <4 x double> [ %112, %after9 ], [ %.130, %after1 ]
  %.327 = phi <4 x double> [ %110, %after9 ], [ %.125, %after1 ]
  %.322 = phi <4 x double> [ %108, %after9 ], [ %.120, %after1 ]
  %.3 = phi <4 x double> [ %106, %after9 ], [ %.118, %after1 ]
  %93 = add i64 %14, 63
  %94 = udiv i64 %93, 64
  %95 = add i64 %.0, %94
  %96 = icmp uge i64 %95, 512
  %97 = or i1 %96, %17
  br i1 %97, label %then12, label %after13

loop8:                                            ; preds = %loop8, %then6
  %offset10 = phi i64 [ 0, %then6 ], [ %103, %loop8 ]
  %98 = getelementptr i8, ptr %75, i64 %offset10
  %i11 = udiv exact i64 %offset10, 8
  %99 = load double, ptr %98, align 1
  %100 = getelementptr inbounds double, ptr %7, i64 %i11
  %101 = load double, ptr %100, align 1
  %102 = fadd double %101, %99
  store double %102, ptr %100, align 1
  %103 = add i64 %offset10, 8
  %104 = icmp eq i64 %103, %92
  br i1 %104, label %after9, label %loop8

after9:                                           ; preds = %loop8
  %105 = getelementptr inbounds <4 x double>, ptr %7, i64 0
  %106 = load <4 x double>, ptr %105, align 1
  %107 = getelementptr inbounds <4 x double>, ptr %7, i64 1
  %108 = load <4 x double>, ptr %107, align 1
  %109 = getelementptr inbounds <4 x double>, ptr %7, i64 2
  %110 = load <4 x double>, ptr %109, align 1
  %111 = getelementptr inbounds <4 x double>, ptr %7, i64 3
  %112 = load <4 x double>, ptr %111, align 1
  %113 = getelementptr inbounds <4 x double>, ptr %7, i64 4
  %114 = load <4 x double>, ptr %113, align 1
  %115 = getelementptr inbounds <4 x double>, ptr %7, i64 5
  %116 = load <4 x double>, ptr %115, align 1
  %117 = getelementptr inbounds <4 x double>, ptr %7, i64 6
  %118 = load <4 x double>, ptr %117, align 1
  %119 = getelementptr inbounds <4 x double>, ptr %7, i64 7
  %120 = load <4 x double>, ptr %119, align 1
  %121 = getelementptr inbounds <4 x double>, ptr %7, i64 8
  %122 = load <4 x double>, ptr %121, align 1
  %123 = getelementptr inbounds <4 x double>, ptr %7, i64 9
  %124 = load <4 x double>, ptr %123, align 1
  %125 = getelementptr inbounds <4 x double>, ptr %7, i64 10
  %126 = load <4 x double>, ptr %125, align 1
  %127 = getelementptr inbounds <4 x double>, ptr %7, i64 11
  %128 = load <4 x double>, ptr %127, align 1
  %129 = getelementptr inbounds <4 x double>, ptr %7, i64 12
  %130 = load <4 x double>, ptr %129, align 1
  %131 = getelementptr inbounds <4 x double>, ptr %7, i64 13
  %132 = load <4 x double>, ptr %131, align 1
  %133 = getelementptr inbounds <4 x double>, ptr %7, i64 14
  %134 = load <4 x double>, ptr %133, align 1
  %135 = getelementptr inbounds <4 x double>, ptr %7, i64 15
  %136 = load <4 x double>, ptr %135, align 1
  br label %after7

then12:                                           ; preds = %after7
  %137 = fadd <4 x double> %.3, %.357
  %138 = fadd <4 x double> %.322, %.362
  %139 = fadd <4 x double> %.327, %.367
  %140 = fadd <4 x double> %.332, %.372
  %141 = fadd <4 x double> %.337, %.377
  %142 = fadd <4 x double> %.342, %.382
  %143 = fadd <4 x double> %.347, %.387
  %144 = fadd <4 x double> %.352, %.392
  %145 = fadd <4 x double> %137, %141
  %146 = fadd <4 x double> %138, %142
  %147 = fadd <4 x double> %139, %143
  %148 = fadd <4 x double> %140, %144
  %149 = fadd <4 x double> %145, %147
  %150 = fadd <4 x double> %146, %148
  %151 = fadd <4 x double> %149, %150
  %152 = shufflevector <4 x double> %151, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %153 = shufflevector <4 x double> %151, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %154 = fadd <2 x double> %153, %152
  %155 = shufflevector <2 x double> %154, <2 x double> poison, <1 x i32> <i32 1>
  %156 = shufflevector <2 x double> %154, <2 x double> poison, <1 x i32> zeroinitializer
  %157 = fadd <1 x double> %156, %155
  %158 = extractelement <1 x double> %157, i64 0
  %159 = add i64 %.015, 1
  %160 = xor i64 %159, -1
  %161 = and i64 %.015, %160
  %162 = select i1 %17, i64 %.015, i64 %161
  br label %while

after13:                                          ; preds = %after14, %after7
  %.195 = phi double [ %.296, %after14 ], [ %.094, %after7 ]
  %.493 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.392, %after7 ]
  %.488 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.387, %after7 ]
  %.483 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.382, %after7 ]
  %.478 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.377, %after7 ]
  %.473 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.372, %after7 ]
  %.468 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.367, %after7 ]
  %.463 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.362, %after7 ]
  %.458 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.357, %after7 ]
  %.453 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.352, %after7 ]
  %.448 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.347, %after7 ]
  %.443 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.342, %after7 ]
  %.438 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.337, %after7 ]
  %.433 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.332, %after7 ]
  %.428 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.327, %after7 ]
  %.423 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.322, %after7 ]
  %.4 = phi <4 x double> [ splat (double -0.000000e+00), %after14 ], [ %.3, %after7 ]
  %.116 = phi i64 [ %159, %after14 ], [ %.015, %after7 ]
  %.1 = phi i64 [ 0, %after14 ], [ %95, %after7 ]
  %163 = add i64 %offset, 262144
  %164 = icmp eq i64 %163, %10
  br i1 %164, label %after, label %loop

while:                                            ; preds = %do, %then12
  %.097 = phi i64 [ %162, %then12 ], [ %172, %do ]
  %.296 = phi double [ %158, %then12 ], [ %170, %do ]
  %165 = icmp ne i64 %.097, 0
  br i1 %165, label %do, label %after14

do:                                               ; preds = %while
  %166 = call i64 @llvm.cttz.i64(i64 %.097, i1 true)
  %167 = mul i64 %166, 1
  %168 = getelementptr inbounds double, ptr %4, i64 %167
  %169 = load double, ptr %168, align 1
  %170 = fadd double %169, %.296
  %171 = sub i64 %.097, 1
  %172 = and i64 %.097, %171
  br label %while

after14:                                          ; preds = %while
  %173 = xor i64 %.015, -1
  %174 = call i64 @llvm.cttz.i64(i64 %173, i1 true)
  %175 = mul i64 %174, 1
  %176 = getelementptr inbounds double, ptr %4, i64 %175
  store double %.296, ptr %176, align 1
  br label %after13
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
