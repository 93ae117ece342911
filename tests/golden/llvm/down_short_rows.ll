; sum(a, axis=1) | a=float32[100000,8]
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
  %6 = alloca <16 x float>, i64 1, align 16
  %7 = alloca <16 x float>, i64 64, align 16
  %8 = getelementptr i64, ptr %strides, i64 1
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 3
  %11 = load i64, ptr %10, align 4
  %12 = alloca <16 x float>, i64 1, align 16
  %13 = alloca <16 x float>, i64 64, align 16
  br label %nest

nest:                                             ; preds = %entry
  %14 = udiv i64 %5, 16
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %16 = urem i64 %5, 16
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %103, %loop ]
  %18 = phi ptr [ %1, %then ], [ %104, %loop ]
  %19 = phi ptr [ %3, %then ], [ %105, %loop ]
  %20 = getelementptr i8, ptr %19, i64 0
  %21 = load <16 x float>, ptr %20, align 1
  %22 = getelementptr i8, ptr %19, i64 64
  %23 = load <16 x float>, ptr %22, align 1
  %24 = getelementptr i8, ptr %19, i64 128
  %25 = load <16 x float>, ptr %24, align 1
  %26 = getelementptr i8, ptr %19, i64 192
  %27 = load <16 x float>, ptr %26, align 1
  %28 = getelementptr i8, ptr %19, i64 256
  %29 = load <16 x float>, ptr %28, align 1
  %30 = getelementptr i8, ptr %19, i64 320
  %31 = load <16 x float>, ptr %30, align 1
  %32 = getelementptr i8, ptr %19, i64 384
  %33 = load <16 x float>, ptr %32, align 1
  %34 = getelementptr i8, ptr %19, i64 448
  %35 = load <16 x float>, ptr %34, align 1
  %36 = shufflevector <16 x float> %21, <16 x float> %23, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %37 = shufflevector <16 x float> %25, <16 x float> %27, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %38 = shufflevector <16 x float> %29, <16 x float> %31, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %39 = shufflevector <16 x float> %33, <16 x float> %35, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %40 = shufflevector <16 x float> %36, <16 x float> %37, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %41 = shufflevector <16 x float> %38, <16 x float> %39, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %42 = shufflevector <16 x float> %40, <16 x float> %41, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %43 = shufflevector <16 x float> %40, <16 x float> %41, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %44 = shufflevector <16 x float> %36, <16 x float> %37, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %45 = shufflevector <16 x float> %38, <16 x float> %39, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %46 = shufflevector <16 x float> %44, <16 x float> %45, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %47 = shufflevector <16 x float> %44, <16 x float> %45, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %48 = shufflevector <16 x float> %21, <16 x float> %23, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %49 = shufflevector <16 x float> %25, <16 x float> %27, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %50 = shufflevector <16 x float> %29, <16 x float> %31, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %51 = shufflevector <16 x float> %33, <16 x float> %35, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %52 = shufflevector <16 x float> %48, <16 x float> %49, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %53 = shufflevector <16 x float> %50, <16 x float> %51, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %54 = shufflevector <16 x float> %52, <16 x float> %53, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %55 = shufflevector <16 x float> %52, <16 x float> %53, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %56 = shufflevector <16 x float> %48, <16 x float> %49, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %57 = shufflevector <16 x float> %50, <16 x float> %51, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %58 = shufflevector <16 x float> %56, <16 x float> %57, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %59 = shufflevector <16 x float> %56, <16 x float> %57, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %60 = mul i64 %9, 0
  %61 = getelementptr i8, ptr %18, i64 %60
  %62 = mul i64 %11, 0
  %63 = getelementptr i8, ptr %19, i64 %62
  %64 = fadd <16 x float> splat (float -0.000000e+00), %42
  %65 = mul i64 %9, 1
  %66 = getelementptr i8, ptr %18, i64 %65
  %67 = mul i64 %11, 1
  %68 = getelementptr i8, ptr %19, i64 %67
  %69 = fadd <16 x float> %64, %54
  %70 = mul i64 %9, 2
  %71 = getelementptr i8, ptr %18, i64 %70
  %72 = mul i64 %11, 2
  %73 = getelementptr i8, ptr %19, i64 %72
  %74 = fadd <16 x float> %69, %46
  %75 = mul i64 %9, 3
  %76 = getelementptr i8, ptr %18, i64 %75
  %77 = mul i64 %11, 3
  %78 = getelementptr i8, ptr %19, i64 %77
  %79 = fadd <16 x float> %74, %58
  %80 = mul i64 %9, 4
  %81 = getelementptr i8, ptr %18, i64 %80
  %82 = mul i64 %11, 4
  %83 = getelementptr i8, ptr %19, i64 %82
  %84 = fadd <16 x float> %79, %43
  %85 = mul i64 %9, 5
  %86 = getelementptr i8, ptr %18, i64 %85
  %87 = mul i64 %11, 5
  %88 = getelementptr i8, ptr %19, i64 %87
  %89 = fadd <16 x float> %84, %55
  %90 = mul i64 %9, 6
  %91 = getelementptr i8, ptr %18, i64 %90
  %92 = mul i64 %11, 6
  %93 = getelementptr i8, ptr %19, i64 %92
  %94 = fadd <16 x float> %89, %47
  %95 = mul i64 %9, 7
  %96 = getelementptr i8, ptr %18, i64 %95
  %97 = mul i64 %11, 7
  %98 = getelementptr i8, ptr %19, i64 %97
  %99 = fadd <16 x float> %94, %59
  %100 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  store <16 x float> %99, ptr %100, align 1
  %101 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  %102 = load <16 x float>, ptr %101, align 1
  store <16 x float> %102, ptr %18, align 1
  %103 = add i64 %i, 1
  %104 = getelementptr i8, ptr %18, i64 64
  %105 = getelementptr i8, ptr %19, i64 512
  %106 = icmp eq i64 %103, %14
  br i1 %106, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %107 = sub i64 %5, %16
  %108 = mul i64 4, %107
  %109 = getelementptr i8, ptr %1, i64 %108
  %110 = mul i64 32, %107
  %111 = getelementptr i8, ptr %3, i64 %110
  %112 = add i64 %16, 15
  %113 = udiv i64 %112, 16
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %223, %loop4 ]
  %114 = phi ptr [ %109, %then2 ], [ %224, %loop4 ]
  %115 = phi ptr [ %111, %then2 ], [ %225, %loop4 ]
  %116 = mul i64 %i6, 16
  %117 = sub i64 %16, %116
  %118 = trunc i64 %117 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %118, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %119 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %120 = bitcast <16 x i1> %119 to i16
  %121 = zext i16 %120 to i64
  %122 = call i64 @llvm.ctpop.i64(i64 %121)
  %123 = mul i64 %122, 8
  %124 = getelementptr i8, ptr %115, i64 0
  %125 = trunc i64 %123 to i32
  %.splatinsert7 = insertelement <16 x i32> poison, i32 %125, i64 0
  %.splat8 = shufflevector <16 x i32> %.splatinsert7, <16 x i32> poison, <16 x i32> zeroinitializer
  %126 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat8
  %127 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %124, <16 x i1> %126, <16 x float> zeroinitializer)
  %128 = getelementptr i8, ptr %115, i64 64
  %129 = trunc i64 %123 to i32
  %.splatinsert9 = insertelement <16 x i32> poison, i32 %129, i64 0
  %.splat10 = shufflevector <16 x i32> %.splatinsert9, <16 x i32> poison, <16 x i32> zeroinitializer
  %130 = icmp ult <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat10
  %131 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %128, <16 x i1> %130, <16 x float> zeroinitializer)
  %132 = getelementptr i8, ptr %115, i64 128
  %133 = trunc i64 %123 to i32
  %.splatinsert11 = insertelement <16 x i32> poison, i32 %133, i64 0
  %.splat12 = shufflevector <16 x i32> %.splatinsert11, <16 x i32> poison, <16 x i32> zeroinitializer
  %134 = icmp ult <16 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat12
  %135 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %132, <16 x i1> %134, <16 x float> zeroinitializer)
  %136 = getelementptr i8, ptr %115, i64 192
  %137 = trunc i64 %123 to i32
  %.splatinsert13 = insertelement <16 x i32> poison, i32 %137, i64 0
  %.splat14 = shufflevector <16 x i32> %.splatinsert13, <16 x i32> poison, <16 x i32> zeroinitializer
  %138 = icmp ult <16 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat14
  %139 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %136, <16 x i1> %138, <16 x float> zeroinitializer)
  %140 = getelementptr i8, ptr %115, i64 256
  %141 = trunc i64 %123 to i32
  %.splatinsert15 = insertelement <16 x i32> poison, i32 %141, i64 0
  %.splat16 = shufflevector <16 x i32> %.splatinsert15, <16 x i32> poison, <16 x i32> zeroinitializer
  %142 = icmp ult <16 x i32> <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>, %.splat16
  %143 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %140, <16 x i1> %142, <16 x float> zeroinitializer)
  %144 = getelementptr i8, ptr %115, i64 320
  %145 = trunc i64 %123 to i32
  %.splatinsert17 = insertelement <16 x i32> poison, i32 %145, i64 0
  %.splat18 = shufflevector <16 x i32> %.splatinsert17, <16 x i32> poison, <16 x i32> zeroinitializer
  %146 = icmp ult <16 x i32> <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>, %.splat18
  %147 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %144, <16 x i1> %146, <16 x float> zeroinitializer)
  %148 = getelementptr i8, ptr %115, i64 384
  %149 = trunc i64 %123 to i32
  %.splatinsert19 = insertelement <16 x i32> poison, i32 %149, i64 0
  %.splat20 = shufflevector <16 x i32> %.splatinsert19, <16 x i32> poison, <16 x i32> zeroinitializer
  %150 = icmp ult <16 x i32> <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>, %.splat20
  %151 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %148, <16 x i1> %150, <16 x float> zeroinitializer)
  %152 = getelementptr i8, ptr %115, i64 448
  %153 = trunc i64 %123 to i32
  %.splatinsert21 = insertelement <16 x i32> poison, i32 %153, i64 0
  %.splat22 = shufflevector <16 x i32> %.splatinsert21, <16 x i32> poison, <16 x i32> zeroinitializer
  %154 = icmp ult <16 x i32> <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>, %.splat22
  %155 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %152, <16 x i1> %154, <16 x float> zeroinitializer)
  %156 = shufflevector <16 x float> %127, <16 x float> %131, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %157 = shufflevector <16 x float> %135, <16 x float> %139, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %158 = shufflevector <16 x float> %143, <16 x float> %147, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %159 = shufflevector <16 x float> %151, <16 x float> %155, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %160 = shufflevector <16 x float> %156, <16 x float> %157, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %161 = shufflevector <16 x float> %158, <16 x float> %159, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %162 = shufflevector <16 x float> %160, <16 x float> %161, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %163 = shufflevector <16 x float> %160, <16 x float> %161, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %164 = shufflevector <16 x float> %156, <16 x float> %157, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %165 = shufflevector <16 x float> %158, <16 x float> %159, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %166 = shufflevector <16 x float> %164, <16 x float> %165, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %167 = shufflevector <16 x float> %164, <16 x float> %165, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %168 = shufflevector <16 x float> %127, <16 x float> %131, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %169 = shufflevector <16 x float> %135, <16 x float> %139, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %170 = shufflevector <16 x float> %143, <16 x float> %147, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %171 = shufflevector <16 x float> %151, <16 x float> %155, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %172 = shufflevector <16 x float> %168, <16 x float> %169, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %173 = shufflevector <16 x float> %170, <16 x float> %171, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %174 = shufflevector <16 x float> %172, <16 x float> %173, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %175 = shufflevector <16 x float> %172, <16 x float> %173, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %176 = shufflevector <16 x float> %168, <16 x float> %169, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %177 = shufflevector <16 x float> %170, <16 x float> %171, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %178 = shufflevector <16 x float> %176, <16 x float> %177, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %179 = shufflevector <16 x float> %176, <16 x float> %177, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %180 = mul i64 %9, 0
  %181 = getelementptr i8, ptr %114, i64 %180
  %182 = mul i64 %11, 0
  %183 = getelementptr i8, ptr %115, i64 %182
  %184 = fadd <16 x float> splat (float -0.000000e+00), %162
  %185 = mul i64 %9, 1
  %186 = getelementptr i8, ptr %114, i64 %185
  %187 = mul i64 %11, 1
  %188 = getelementptr i8, ptr %115, i64 %187
  %189 = fadd <16 x float> %184, %174
  %190 = mul i64 %9, 2
  %191 = getelementptr i8, ptr %114, i64 %190
  %192 = mul i64 %11, 2
  %193 = getelementptr i8, ptr %115, i64 %192
  %194 = fadd <16 x float> %189, %166
  %195 = mul i64 %9, 3
  %196 = getelementptr i8, ptr %114, i64 %195
  %197 = mul i64 %11, 3
  %198 = getelementptr i8, ptr %115, i64 %197
  %199 = fadd <16 x float> %194, %178
  %200 = mul i64 %9, 4
  %201 = getelementptr i8, ptr %114, i64 %200
  %202 = mul i64 %11, 4
  %203 = getelementptr i8, ptr %115, i64 %202
  %204 = fadd <16 x float> %199, %163
  %205 = mul i64 %9, 5
  %206 = getelementptr i8, ptr %114, i64 %205
  %207 = mul i64 %11, 5
  %208 = getelementptr i8, ptr %115, i64 %207
  %209 = fadd <16 x float> %204, %175
  %210 = mul i64 %9, 6
  %211 = getelementptr i8, ptr %114, i64 %210
  %212 = mul i64 %11, 6
  %213 = getelementptr i8, ptr %115, i64 %212
  %214 = fadd <16 x float> %209, %167
  %215 = mul i64 %9, 7
  %216 = getelementptr i8, ptr %114, i64 %215
  %217 = mul i64 %11, 7
  %218 = getelementptr i8, ptr %115, i64 %217
  %219 = fadd <16 x float> %214, %179
  %220 = getelementptr inbounds <16 x float>, ptr %12, i64 0
  store <16 x float> %219, ptr %220, align 1
  %221 = getelementptr inbounds <16 x float>, ptr %12, i64 0
  %222 = load <16 x float>, ptr %221, align 1
  call void @llvm.masked.store.v16f32.p0(<16 x float> %222, ptr align 1 %114, <16 x i1> %119)
  %223 = add i64 %i6, 1
  %224 = getelementptr i8, ptr %114, i64 64
  %225 = getelementptr i8, ptr %115, i64 512
  %226 = icmp eq i64 %223, %113
  br i1 %226, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
