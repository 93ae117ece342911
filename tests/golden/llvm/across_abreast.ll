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

loop:                                             ; preds = %after37, %nest
  %.088 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.593, %after37 ]
  %.082 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.587, %after37 ]
  %.076 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.581, %after37 ]
  %.070 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.575, %after37 ]
  %.064 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.569, %after37 ]
  %.058 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.563, %after37 ]
  %.052 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.557, %after37 ]
  %.050 = phi <8 x double> [ splat (double -0.000000e+00), %nest ], [ %.5, %after37 ]
  %.048 = phi i64 [ 0, %nest ], [ %.149, %after37 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after37 ]
  %offset = phi i64 [ 0, %nest ], [ %145, %after37 ]
  %16 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 262144
  %17 = mul i64 %i, 8192
  %18 = sub i64 %8, %17
  %19 = call i64 @llvm.umin.i64(i64 %18, i64 8192)
  %20 = add i64 %i, 1
  %21 = icmp eq i64 %20, %14
  %22 = and i1 true, %21
  %23 = mul i64 %19, 4
  %24 = udiv i64 %23, 64
  %25 = icmp ne i64 %24, 0
  br i1 %25, label %then, label %after1

after:                                            ; preds = %after37
  br label %loop45

then:                                             ; preds = %loop
  %26 = mul i64 %24, 512
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.189 = phi <8 x double> [ %52, %after3 ], [ %.088, %loop ]
  %.183 = phi <8 x double> [ %49, %after3 ], [ %.082, %loop ]
  %.177 = phi <8 x double> [ %46, %after3 ], [ %.076, %loop ]
  %.171 = phi <8 x double> [ %43, %after3 ], [ %.070, %loop ]
  %.165 = phi <8 x double> [ %40, %after3 ], [ %.064, %loop ]
  %.159 = phi <8 x double> [ %37, %after3 ], [ %.058, %loop ]
  %.153 = phi <8 x double> [ %34, %after3 ], [ %.052, %loop ]
  %.151 = phi <8 x double> [ %31, %after3 ], [ %.050, %loop ]
  %27 = urem i64 %23, 64
  %28 = icmp ne i64 %27, 0
  br i1 %28, label %then6, label %after7

loop2:                                            ; preds = %loop2, %then
  %.290 = phi <8 x double> [ %.088, %then ], [ %52, %loop2 ]
  %.284 = phi <8 x double> [ %.082, %then ], [ %49, %loop2 ]
  %.278 = phi <8 x double> [ %.076, %then ], [ %46, %loop2 ]
  %.272 = phi <8 x double> [ %.070, %then ], [ %43, %loop2 ]
  %.266 = phi <8 x double> [ %.064, %then ], [ %40, %loop2 ]
  %.260 = phi <8 x double> [ %.058, %then ], [ %37, %loop2 ]
  %.254 = phi <8 x double> [ %.052, %then ], [ %34, %loop2 ]
  %.2 = phi <8 x double> [ %.050, %then ], [ %31, %loop2 ]
  %offset4 = phi i64 [ 0, %then ], [ %53, %loop2 ]
  %29 = getelementptr i8, ptr %16, i64 %offset4
  %i5 = udiv exact i64 %offset4, 512
  %30 = load <8 x double>, ptr %29, align 1
  %31 = fadd <8 x double> %.2, %30
  %32 = getelementptr i8, ptr %29, i64 64
  %33 = load <8 x double>, ptr %32, align 1
  %34 = fadd <8 x double> %.254, %33
  %35 = getelementptr i8, ptr %29, i64 128
  %36 = load <8 x double>, ptr %35, align 1
  %37 = fadd <8 x double> %.260, %36
  %38 = getelementptr i8, ptr %29, i64 192
  %39 = load <8 x double>, ptr %38, align 1
  %40 = fadd <8 x double> %.266, %39
  %41 = getelementptr i8, ptr %29, i64 256
  %42 = load <8 x double>, ptr %41, align 1
  %43 = fadd <8 x double> %.272, %42
  %44 = getelementptr i8, ptr %29, i64 320
  %45 = load <8 x double>, ptr %44, align 1
  %46 = fadd <8 x double> %.278, %45
  %47 = getelementptr i8, ptr %29, i64 384
  %48 = load <8 x double>, ptr %47, align 1
  %49 = fadd <8 x double> %.284, %48
  %50 = getelementptr i8, ptr %29, i64 448
  %51 = load <8 x double>, ptr %50, align 1
  %52 = fadd <8 x double> %.290, %51
  %53 = add i64 %offset4, 512
  %54 = icmp eq i64 %53, %26
  br i1 %54, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then6:                                            ; preds = %after1
  %55 = sub i64 %23, %27
  %56 = mul i64 8, %55
  %57 = getelementptr i8, ptr %16, i64 %56
  %58 = icmp ult i64 %27, 8
  br i1 %58, label %last, label %whole

after7:                                           ; preds = %after8, %after1
  %.391 = phi <8 x double> [ %.492, %after8 ], [ %.189, %after1 ]
  %.385 = phi <8 x double> [ %.486, %after8 ], [ %.183, %after1 ]
  %.379 = phi <8 x double> [ %.480, %after8 ], [ %.177, %after1 ]
  %.373 = phi <8 x double> [ %.474, %after8 ], [ %.171, %after1 ]
  %.367 = phi <8 x double> [ %.468, %after8 ], [ %.165, %after1 ]
  %.361 = phi <8 x double> [ %.462, %after8 ], [ %.159, %after1 ]
  %.355 = phi <8 x double> [ %.456, %after8 ], [ %.153, %after1 ]
  %.3 = phi <8 x double> [ %.4, %after8 ], [ %.151, %after1 ]
  %59 = add i64 %19, 15
  %60 = udiv i64 %59, 16
  %61 = add i64 %.0, %60
  %62 = icmp uge i64 %61, 512
  %63 = or i1 %62, %22
  br i1 %63, label %then36, label %after37

after8:                                           ; preds = %last33, %last29, %last25, %last21, %last17, %last13, %last9, %last
  %.492 = phi <8 x double> [ %.189, %last ], [ %.189, %last9 ], [ %.189, %last13 ], [ %.189, %last17 ], [ %.189, %last21 ], [ %.189, %last25 ], [ %.189, %last29 ], [ %136, %last33 ]
  %.486 = phi <8 x double> [ %.183, %last ], [ %.183, %last9 ], [ %.183, %last13 ], [ %.183, %last17 ], [ %.183, %last21 ], [ %.183, %last25 ], [ %127, %last29 ], [ %130, %last33 ]
  %.480 = phi <8 x double> [ %.177, %last ], [ %.177, %last9 ], [ %.177, %last13 ], [ %.177, %last17 ], [ %.177, %last21 ], [ %117, %last25 ], [ %120, %last29 ], [ %120, %last33 ]
  %.474 = phi <8 x double> [ %.171, %last ], [ %.171, %last9 ], [ %.171, %last13 ], [ %.171, %last17 ], [ %107, %last21 ], [ %110, %last25 ], [ %110, %last29 ], [ %110, %last33 ]
  %.468 = phi <8 x double> [ %.165, %last ], [ %.165, %last9 ], [ %.165, %last13 ], [ %97, %last17 ], [ %100, %last21 ], [ %100, %last25 ], [ %100, %last29 ], [ %100, %last33 ]
  %.462 = phi <8 x double> [ %.159, %last ], [ %.159, %last9 ], [ %87, %last13 ], [ %90, %last17 ], [ %90, %last21 ], [ %90, %last25 ], [ %90, %last29 ], [ %90, %last33 ]
  %.456 = phi <8 x double> [ %.153, %last ], [ %77, %last9 ], [ %80, %last13 ], [ %80, %last17 ], [ %80, %last21 ], [ %80, %last25 ], [ %80, %last29 ], [ %80, %last33 ]
  %.4 = phi <8 x double> [ %68, %last ], [ %70, %last9 ], [ %70, %last13 ], [ %70, %last17 ], [ %70, %last21 ], [ %70, %last25 ], [ %70, %last29 ], [ %70, %last33 ]
  br label %after7

last:                                             ; preds = %then6
  %64 = trunc i64 %27 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %64, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %65 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %66 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %57, <8 x i1> %65, <8 x double> zeroinitializer)
  %67 = fadd <8 x double> %.151, %66
  %68 = select <8 x i1> %65, <8 x double> %67, <8 x double> %.151
  br label %after8

whole:                                            ; preds = %then6
  %69 = load <8 x double>, ptr %57, align 1
  %70 = fadd <8 x double> %.151, %69
  %71 = icmp ult i64 %27, 16
  br i1 %71, label %last9, label %whole10

last9:                                            ; preds = %whole
  %72 = trunc i64 %27 to i32
  %.splatinsert11 = insertelement <8 x i32> poison, i32 %72, i64 0
  %.splat12 = shufflevector <8 x i32> %.splatinsert11, <8 x i32> poison, <8 x i32> zeroinitializer
  %73 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat12
  %74 = getelementptr i8, ptr %57, i64 64
  %75 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %74, <8 x i1> %73, <8 x double> zeroinitializer)
  %76 = fadd <8 x double> %.153, %75
  %77 = select <8 x i1> %73, <8 x double> %76, <8 x double> %.153
  br label %after8

whole10:                                          ; preds = %whole
  %78 = getelementptr i8, ptr %57, i64 64
  %79 = load <8 x double>, ptr %78, align 1
  %80 = fadd <8 x double> %.153, %79
  %81 = icmp ult i64 %27, 24
  br i1 %81, label %last13, label %whole14

last13:                                           ; preds = %whole10
  %82 = trunc i64 %27 to i32
  %.splatinsert15 = insertelement <8 x i32> poison, i32 %82, i64 0
  %.splat16 = shufflevector <8 x i32> %.splatinsert15, <8 x i32> poison, <8 x i32> zeroinitializer
  %83 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat16
  %84 = getelementptr i8, ptr %57, i64 128
  %85 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %84, <8 x i1> %83, <8 x double> zeroinitializer)
  %86 = fadd <8 x double> %.159, %85
  %87 = select <8 x i1> %83, <8 x double> %86, <8 x double> %.159
  br label %after8

whole14:                                          ; preds = %whole10
  %88 = getelementptr i8, ptr %57, i64 128
  %89 = load <8 x double>, ptr %88, align 1
  %90 = fadd <8 x double> %.159, %89
  %91 = icmp ult i64 %27, 32
  br i1 %91, label %last17, label %whole18

last17:                                           ; preds = %whole14
  %92 = trunc i64 %27 to i32
  %.splatinsert19 = insertelement <8 x i32> poison, i32 %92, i64 0
  %.splat20 = shufflevector <8 x i32> %.splatinsert19, <8 x i32> poison, <8 x i32> zeroinitializer
  %93 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat20
  %94 = getelementptr i8, ptr %57, i64 192
  %95 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %94, <8 x i1> %93, <8 x double> zeroinitializer)
  %96 = fadd <8 x double> %.165, %95
  %97 = select <8 x i1> %93, <8 x double> %96, <8 x double> %.165
  br label %after8

whole18:                                          ; preds = %whole14
  %98 = getelementptr i8, ptr %57, i64 192
  %99 = load <8 x double>, ptr %98, align 1
  %100 = fadd <8 x double> %.165, %99
  %101 = icmp ult i64 %27, 40
  br i1 %101, label %last21, label %whole22

last21:                                           ; preds = %whole18
  %102 = trunc i64 %27 to i32
  %.splatinsert23 = insertelement <8 x i32> poison, i32 %102, i64 0
  %.splat24 = shufflevector <8 x i32> %.splatinsert23, <8 x i32> poison, <8 x i32> zeroinitializer
  %103 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat24
  %104 = getelementptr i8, ptr %57, i64 256
  %105 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %104, <8 x i1> %103, <8 x double> zeroinitializer)
  %106 = fadd <8 x double> %.171, %105
  %107 = select <8 x i1> %103, <8 x double> %106, <8 x double> %.171
  br label %after8

whole22:                                          ; preds = %whole18
  %108 = getelementptr i8, ptr %57, i64 256
  %109 = load <8 x double>, ptr %108, align 1
  %110 = fadd <8 x double> %.171, %109
  %111 = icmp ult i64 %27, 48
  br i1 %111, label %last25, label %whole26

last25:                                           ; preds = %whole22
  %112 = trunc i64 %27 to i32
  %.splatinsert27 = insertelement <8 x i32> poison, i32 %112, i64 0
  %.splat28 = shufflevector <8 x i32> %.splatinsert27, <8 x i32> poison, <8 x i32> zeroinitializer
  %113 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat28
  %114 = getelementptr i8, ptr %57, i64 320
  %115 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %114, <8 x i1> %113, <8 x double> zeroinitializer)
  %116 = fadd <8 x double> %.177, %115
  %117 = select <8 x i1> %113, <8 x double> %116, <8 x double> %.177
  br label %after8

whole26:                                          ; preds = %whole22
  %118 = getelementptr i8, ptr %57, i64 320
  %119 = load <8 x double>, ptr %118, align 1
  %120 = fadd <8 x double> %.177, %119
  %121 = icmp ult i64 %27, 56
  br i1 %121, label %last29, label %whole30

last29:                                           ; preds = %whole26
  %122 = trunc i64 %27 to i32
  %.splatinsert31 = insertelement <8 x i32> poison, i32 %122, i64 0
  %.splat32 = shufflevector <8 x i32> %.splatinsert31, <8 x i32> poison, <8 x i32> zeroinitializer
  %123 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat32
  %124 = getelementptr i8, ptr %57, i64 384
  %125 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %124, <8 x i1> %123, <8 x double> zeroinitializer)
  %126 = fadd <8 x double> %.183, %125
  %127 = select <8 x i1> %123, <8 x double> %126, <8 x double> %.183
  br label %after8

whole30:                                          ; preds = %whole26
  %128 = getelementptr i8, ptr %57, i64 384
  %129 = load <8 x double>, ptr %128, align 1
  %130 = fadd <8 x double> %.183, %129
  br label %last33

last33:                                           ; preds = %whole30
  %131 = trunc i64 %27 to i32
  %.splatinsert34 = insertelement <8 x i32> poison, i32 %131, i64 0
  %.splat35 = shufflevector <8 x i32> %.splatinsert34, <8 x i32> poison, <8 x i32> zeroinitializer
  %132 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat35
  %133 = getelementptr i8, ptr %57, i64 448
  %134 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %133, <8 x i1> %132, <8 x double> zeroinitializer)
  %135 = fadd <8 x double> %.189, %134
  %136 = select <8 x i1> %132, <8 x double> %135, <8 x double> %.189
  br label %after8

then36:                                           ; preds = %after7
  %137 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  store <8 x double> %.3, ptr %137, align 1
  %138 = getelementptr inbounds <8 x double>, ptr %4, i64 1
  store <8 x double> %.355, ptr %138, align 1
  %139 = getelementptr inbounds <8 x double>, ptr %4, i64 2
  store <8 x double> %.361, ptr %139, align 1
  %140 = getelementptr inbounds <8 x double>, ptr %4, i64 3
  store <8 x double> %.367, ptr %140, align 1
  %141 = getelementptr inbounds <8 x double>, ptr %4, i64 4
  store <8 x double> %.373, ptr %141, align 1
  %142 = getelementptr inbounds <8 x double>, ptr %4, i64 5
  store <8 x double> %.379, ptr %142, align 1
  %143 = getelementptr inbounds <8 x double>, ptr %4, i64 6
  store <8 x double> %.385, ptr %143, align 1
  %144 = getelementptr inbounds <8 x double>, ptr %4, i64 7
  store <8 x double> %.391, ptr %144, align 1
  br label %while

after37:                                          ; preds = %after44, %after7
  %.593 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.391, %after7 ]
  %.587 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.385, %after7 ]
  %.581 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.379, %after7 ]
  %.575 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.373, %after7 ]
  %.569 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.367, %after7 ]
  %.563 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.361, %after7 ]
  %.557 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.355, %after7 ]
  %.5 = phi <8 x double> [ splat (double -0.000000e+00), %after44 ], [ %.3, %after7 ]
  %.149 = phi i64 [ %152, %after44 ], [ %.048, %after7 ]
  %.1 = phi i64 [ 0, %after44 ], [ %61, %after7 ]
  %145 = add i64 %offset, 262144
  %146 = icmp eq i64 %145, %15
  br i1 %146, label %after, label %loop

while:                                            ; preds = %after40, %then36
  %.094 = phi i64 [ 32, %then36 ], [ %163, %after40 ]
  %147 = icmp uge i64 %.094, 4
  br i1 %147, label %do, label %after38

do:                                               ; preds = %while
  %148 = add i64 %.094, 7
  %149 = udiv i64 %148, 8
  br label %loop39

after38:                                          ; preds = %while
  %150 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  %151 = load <8 x double>, ptr %150, align 1
  store <8 x double> %151, ptr %5, align 1
  %152 = add i64 %.048, 1
  %153 = xor i64 %152, -1
  %154 = and i64 %.048, %153
  %155 = select i1 %22, i64 %.048, i64 %154
  br label %while42

loop39:                                           ; preds = %loop39, %do
  %i41 = phi i64 [ 0, %do ], [ %161, %loop39 ]
  %156 = getelementptr inbounds <8 x double>, ptr %4, i64 %i41
  %157 = load <8 x double>, ptr %156, align 1
  %158 = getelementptr inbounds double, ptr %156, i64 %.094
  %159 = load <8 x double>, ptr %158, align 1
  %160 = fadd <8 x double> %157, %159
  store <8 x double> %160, ptr %156, align 1
  %161 = add i64 %i41, 1
  %162 = icmp eq i64 %161, %149
  br i1 %162, label %after40, label %loop39

after40:                                          ; preds = %loop39
  %163 = lshr i64 %.094, 1
  br label %while

while42:                                          ; preds = %do43, %after38
  %.095 = phi i64 [ %155, %after38 ], [ %172, %do43 ]
  %164 = icmp ne i64 %.095, 0
  br i1 %164, label %do43, label %after44

do43:                                             ; preds = %while42
  %165 = call i64 @llvm.cttz.i64(i64 %.095, i1 true)
  %166 = mul i64 %165, 1
  %167 = getelementptr inbounds <8 x double>, ptr %6, i64 %166
  %168 = load <8 x double>, ptr %5, align 1
  %169 = load <8 x double>, ptr %167, align 1
  %170 = fadd <8 x double> %169, %168
  store <8 x double> %170, ptr %5, align 1
  %171 = sub i64 %.095, 1
  %172 = and i64 %.095, %171
  br label %while42

after44:                                          ; preds = %while42
  %173 = xor i64 %.048, -1
  %174 = call i64 @llvm.cttz.i64(i64 %173, i1 true)
  %175 = mul i64 %174, 1
  %176 = getelementptr inbounds <8 x double>, ptr %6, i64 %175
  %177 = load <8 x double>, ptr %5, align 1
  store <8 x double> %177, ptr %176, align 1
  br label %after37

loop45:                                           ; preds = %loop45, %after
  %i47 = phi i64 [ 0, %after ], [ %182, %loop45 ]
  %178 = phi ptr [ %1, %after ], [ %183, %loop45 ]
  %179 = phi ptr [ %3, %after ], [ %184, %loop45 ]
  %180 = getelementptr inbounds double, ptr %5, i64 %i47
  %181 = load double, ptr %180, align 1
  store double %181, ptr %178, align 1
  %182 = add i64 %i47, 1
  %183 = getelementptr i8, ptr %178, i64 %10
  %184 = getelementptr i8, ptr %179, i64 %12
  %185 = icmp eq i64 %182, 4
  br i1 %185, label %after46, label %loop45

after46:                                          ; preds = %loop45
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
