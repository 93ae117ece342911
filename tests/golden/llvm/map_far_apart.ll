; a + b | a=float64[7000][::7] b=float64[1000]
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
  %4 = getelementptr ptr, ptr %pointers, i64 2
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = icmp ugt i64 %7, 18724
  %9 = icmp ugt i64 %7, 18724
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %7, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %12 = urem i64 %7, 32
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then4, label %after5

loop:                                             ; preds = %after3, %then
  %i = phi i64 [ 0, %then ], [ %122, %after3 ]
  %14 = phi ptr [ %1, %then ], [ %123, %after3 ]
  %15 = phi ptr [ %3, %then ], [ %124, %after3 ]
  %16 = phi ptr [ %5, %then ], [ %125, %after3 ]
  br i1 %8, label %then2, label %after3

after1:                                           ; preds = %after3
  br label %after

then2:                                            ; preds = %loop
  %17 = getelementptr i8, ptr %15, i64 2048
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %15, i64 2112
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %15, i64 2176
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %15, i64 2240
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  %21 = getelementptr i8, ptr %15, i64 2304
  call void @llvm.prefetch.p0(ptr %21, i32 0, i32 3, i32 1)
  %22 = getelementptr i8, ptr %15, i64 2368
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  %23 = getelementptr i8, ptr %15, i64 2432
  call void @llvm.prefetch.p0(ptr %23, i32 0, i32 3, i32 1)
  %24 = getelementptr i8, ptr %15, i64 2496
  call void @llvm.prefetch.p0(ptr %24, i32 0, i32 3, i32 1)
  %25 = getelementptr i8, ptr %15, i64 2560
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %15, i64 2624
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %15, i64 2688
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %15, i64 2752
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %15, i64 2816
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %15, i64 2880
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  %31 = getelementptr i8, ptr %15, i64 2944
  call void @llvm.prefetch.p0(ptr %31, i32 0, i32 3, i32 1)
  %32 = getelementptr i8, ptr %15, i64 3008
  call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  %33 = getelementptr i8, ptr %15, i64 3072
  call void @llvm.prefetch.p0(ptr %33, i32 0, i32 3, i32 1)
  %34 = getelementptr i8, ptr %15, i64 3136
  call void @llvm.prefetch.p0(ptr %34, i32 0, i32 3, i32 1)
  %35 = getelementptr i8, ptr %15, i64 3200
  call void @llvm.prefetch.p0(ptr %35, i32 0, i32 3, i32 1)
  %36 = getelementptr i8, ptr %15, i64 3264
  call void @llvm.prefetch.p0(ptr %36, i32 0, i32 3, i32 1)
  %37 = getelementptr i8, ptr %15, i64 3328
  call void @llvm.prefetch.p0(ptr %37, i32 0, i32 3, i32 1)
  %38 = getelementptr i8, ptr %15, i64 3392
  call void @llvm.prefetch.p0(ptr %38, i32 0, i32 3, i32 1)
  %39 = getelementptr i8, ptr %15, i64 3456
  call void @llvm.prefetch.p0(ptr %39, i32 0, i32 3, i32 1)
  %40 = getelementptr i8, ptr %15, i64 3520
  call void @llvm.prefetch.p0(ptr %40, i32 0, i32 3, i32 1)
  %41 = getelementptr i8, ptr %15, i64 3584
  call void @llvm.prefetch.p0(ptr %41, i32 0, i32 3, i32 1)
  %42 = getelementptr i8, ptr %15, i64 3648
  call void @llvm.prefetch.p0(ptr %42, i32 0, i32 3, i32 1)
  %43 = getelementptr i8, ptr %15, i64 3712
  call void @llvm.prefetch.p0(ptr %43, i32 0, i32 3, i32 1)
  %44 = getelementptr i8, ptr %15, i64 3776
  call void @llvm.prefetch.p0(ptr %44, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %45 = getelementptr i8, ptr %15, i64 0
  %46 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %45, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %47 = getelementptr i8, ptr %15, i64 64
  %48 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %47, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %46)
  %49 = getelementptr i8, ptr %15, i64 128
  %50 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %49, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %48)
  %51 = getelementptr i8, ptr %15, i64 192
  %52 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %51, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %50)
  %53 = getelementptr i8, ptr %15, i64 256
  %54 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %53, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %52)
  %55 = getelementptr i8, ptr %15, i64 320
  %56 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %55, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %54)
  %57 = getelementptr i8, ptr %15, i64 384
  %58 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %57, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %56)
  %59 = shufflevector <8 x double> %58, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %60 = load <8 x double>, ptr %16, align 1
  %61 = fadd <8 x double> %59, %60
  store <8 x double> %61, ptr %14, align 1
  %62 = getelementptr i8, ptr %15, i64 448
  %63 = getelementptr i8, ptr %62, i64 0
  %64 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %63, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %65 = getelementptr i8, ptr %62, i64 64
  %66 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %65, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %64)
  %67 = getelementptr i8, ptr %62, i64 128
  %68 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %67, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %66)
  %69 = getelementptr i8, ptr %62, i64 192
  %70 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %69, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %68)
  %71 = getelementptr i8, ptr %62, i64 256
  %72 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %71, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %70)
  %73 = getelementptr i8, ptr %62, i64 320
  %74 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %73, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %72)
  %75 = getelementptr i8, ptr %62, i64 384
  %76 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %75, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %74)
  %77 = shufflevector <8 x double> %76, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %78 = getelementptr i8, ptr %16, i64 64
  %79 = load <8 x double>, ptr %78, align 1
  %80 = fadd <8 x double> %77, %79
  %81 = getelementptr i8, ptr %14, i64 64
  store <8 x double> %80, ptr %81, align 1
  %82 = getelementptr i8, ptr %15, i64 896
  %83 = getelementptr i8, ptr %82, i64 0
  %84 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %83, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %85 = getelementptr i8, ptr %82, i64 64
  %86 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %85, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %84)
  %87 = getelementptr i8, ptr %82, i64 128
  %88 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %87, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %86)
  %89 = getelementptr i8, ptr %82, i64 192
  %90 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %89, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %88)
  %91 = getelementptr i8, ptr %82, i64 256
  %92 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %91, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %90)
  %93 = getelementptr i8, ptr %82, i64 320
  %94 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %93, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %92)
  %95 = getelementptr i8, ptr %82, i64 384
  %96 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %95, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %94)
  %97 = shufflevector <8 x double> %96, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %98 = getelementptr i8, ptr %16, i64 128
  %99 = load <8 x double>, ptr %98, align 1
  %100 = fadd <8 x double> %97, %99
  %101 = getelementptr i8, ptr %14, i64 128
  store <8 x double> %100, ptr %101, align 1
  %102 = getelementptr i8, ptr %15, i64 1344
  %103 = getelementptr i8, ptr %102, i64 0
  %104 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %103, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %105 = getelementptr i8, ptr %102, i64 64
  %106 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %105, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %104)
  %107 = getelementptr i8, ptr %102, i64 128
  %108 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %107, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %106)
  %109 = getelementptr i8, ptr %102, i64 192
  %110 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %109, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %108)
  %111 = getelementptr i8, ptr %102, i64 256
  %112 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %111, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %110)
  %113 = getelementptr i8, ptr %102, i64 320
  %114 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %113, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %112)
  %115 = getelementptr i8, ptr %102, i64 384
  %116 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %115, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %114)
  %117 = shufflevector <8 x double> %116, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %118 = getelementptr i8, ptr %16, i64 192
  %119 = load <8 x double>, ptr %118, align 1
  %120 = fadd <8 x double> %117, %119
  %121 = getelementptr i8, ptr %14, i64 192
  store <8 x double> %120, ptr %121, align 1
  %122 = add i64 %i, 1
  %123 = getelementptr i8, ptr %14, i64 256
  %124 = getelementptr i8, ptr %15, i64 1792
  %125 = getelementptr i8, ptr %16, i64 256
  %126 = icmp eq i64 %122, %10
  br i1 %126, label %after1, label %loop

then4:                                            ; preds = %after
  %127 = sub i64 %7, %12
  %128 = mul i64 8, %127
  %129 = getelementptr i8, ptr %1, i64 %128
  %130 = mul i64 56, %127
  %131 = getelementptr i8, ptr %3, i64 %130
  %132 = mul i64 8, %127
  %133 = getelementptr i8, ptr %5, i64 %132
  %134 = udiv i64 %12, 8
  %135 = icmp ne i64 %134, 0
  br i1 %135, label %then6, label %after7

after5:                                           ; preds = %after14, %after
  ret void

then6:                                            ; preds = %then4
  br label %loop8

after7:                                           ; preds = %after9, %then4
  %136 = urem i64 %12, 8
  %137 = icmp ne i64 %136, 0
  br i1 %137, label %then13, label %after14

loop8:                                            ; preds = %after12, %then6
  %i10 = phi i64 [ 0, %then6 ], [ %186, %after12 ]
  %138 = phi ptr [ %129, %then6 ], [ %187, %after12 ]
  %139 = phi ptr [ %131, %then6 ], [ %188, %after12 ]
  %140 = phi ptr [ %133, %then6 ], [ %189, %after12 ]
  br i1 %9, label %then11, label %after12

after9:                                           ; preds = %after12
  br label %after7

then11:                                           ; preds = %loop8
  %141 = getelementptr i8, ptr %139, i64 2048
  call void @llvm.prefetch.p0(ptr %141, i32 0, i32 3, i32 1)
  %142 = getelementptr i8, ptr %139, i64 2112
  call void @llvm.prefetch.p0(ptr %142, i32 0, i32 3, i32 1)
  %143 = getelementptr i8, ptr %139, i64 2176
  call void @llvm.prefetch.p0(ptr %143, i32 0, i32 3, i32 1)
  %144 = getelementptr i8, ptr %139, i64 2240
  call void @llvm.prefetch.p0(ptr %144, i32 0, i32 3, i32 1)
  %145 = getelementptr i8, ptr %139, i64 2304
  call void @llvm.prefetch.p0(ptr %145, i32 0, i32 3, i32 1)
  %146 = getelementptr i8, ptr %139, i64 2368
  call void @llvm.prefetch.p0(ptr %146, i32 0, i32 3, i32 1)
  %147 = getelementptr i8, ptr %139, i64 2432
  call void @llvm.prefetch.p0(ptr %147, i32 0, i32 3, i32 1)
  %148 = getelementptr i8, ptr %139, i64 2496
  call void @llvm.prefetch.p0(ptr %148, i32 0, i32 3, i32 1)
  %149 = getelementptr i8, ptr %139, i64 2560
  call void @llvm.prefetch.p0(ptr %149, i32 0, i32 3, i32 1)
  %150 = getelementptr i8, ptr %139, i64 2624
  call void @llvm.prefetch.p0(ptr %150, i32 0, i32 3, i32 1)
  %151 = getelementptr i8, ptr %139, i64 2688
  call void @llvm.prefetch.p0(ptr %151, i32 0, i32 3, i32 1)
  %152 = getelementptr i8, ptr %139, i64 2752
  call void @llvm.prefetch.p0(ptr %152, i32 0, i32 3, i32 1)
  %153 = getelementptr i8, ptr %139, i64 2816
  call void @llvm.prefetch.p0(ptr %153, i32 0, i32 3, i32 1)
  %154 = getelementptr i8, ptr %139, i64 2880
  call void @llvm.prefetch.p0(ptr %154, i32 0, i32 3, i32 1)
  %155 = getelementptr i8, ptr %139, i64 2944
  call void @llvm.prefetch.p0(ptr %155, i32 0, i32 3, i32 1)
  %156 = getelementptr i8, ptr %139, i64 3008
  call void @llvm.prefetch.p0(ptr %156, i32 0, i32 3, i32 1)
  %157 = getelementptr i8, ptr %139, i64 3072
  call void @llvm.prefetch.p0(ptr %157, i32 0, i32 3, i32 1)
  %158 = getelementptr i8, ptr %139, i64 3136
  call void @llvm.prefetch.p0(ptr %158, i32 0, i32 3, i32 1)
  %159 = getelementptr i8, ptr %139, i64 3200
  call void @llvm.prefetch.p0(ptr %159, i32 0, i32 3, i32 1)
  %160 = getelementptr i8, ptr %139, i64 3264
  call void @llvm.prefetch.p0(ptr %160, i32 0, i32 3, i32 1)
  %161 = getelementptr i8, ptr %139, i64 3328
  call void @llvm.prefetch.p0(ptr %161, i32 0, i32 3, i32 1)
  %162 = getelementptr i8, ptr %139, i64 3392
  call void @llvm.prefetch.p0(ptr %162, i32 0, i32 3, i32 1)
  %163 = getelementptr i8, ptr %139, i64 3456
  call void @llvm.prefetch.p0(ptr %163, i32 0, i32 3, i32 1)
  %164 = getelementptr i8, ptr %139, i64 3520
  call void @llvm.prefetch.p0(ptr %164, i32 0, i32 3, i32 1)
  %165 = getelementptr i8, ptr %139, i64 3584
  call void @llvm.prefetch.p0(ptr %165, i32 0, i32 3, i32 1)
  %166 = getelementptr i8, ptr %139, i64 3648
  call void @llvm.prefetch.p0(ptr %166, i32 0, i32 3, i32 1)
  %167 = getelementptr i8, ptr %139, i64 3712
  call void @llvm.prefetch.p0(ptr %167, i32 0, i32 3, i32 1)
  %168 = getelementptr i8, ptr %139, i64 3776
  call void @llvm.prefetch.p0(ptr %168, i32 0, i32 3, i32 1)
  br label %after12

after12:                                          ; preds = %then11, %loop8
  %169 = getelementptr i8, ptr %139, i64 0
  %170 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %169, <8 x i1> <i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true>, <8 x double> zeroinitializer)
  %171 = getelementptr i8, ptr %139, i64 64
  %172 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %171, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false>, <8 x double> %170)
  %173 = getelementptr i8, ptr %139, i64 128
  %174 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %173, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %172)
  %175 = getelementptr i8, ptr %139, i64 192
  %176 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %175, <8 x i1> <i1 false, i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false>, <8 x double> %174)
  %177 = getelementptr i8, ptr %139, i64 256
  %178 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %177, <8 x i1> <i1 false, i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false>, <8 x double> %176)
  %179 = getelementptr i8, ptr %139, i64 320
  %180 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %179, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %178)
  %181 = getelementptr i8, ptr %139, i64 384
  %182 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %181, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x double> %180)
  %183 = shufflevector <8 x double> %182, <8 x double> poison, <8 x i32> <i32 0, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1>
  %184 = load <8 x double>, ptr %140, align 1
  %185 = fadd <8 x double> %183, %184
  store <8 x double> %185, ptr %138, align 1
  %186 = add i64 %i10, 1
  %187 = getelementptr i8, ptr %138, i64 64
  %188 = getelementptr i8, ptr %139, i64 448
  %189 = getelementptr i8, ptr %140, i64 64
  %190 = icmp eq i64 %186, %134
  br i1 %190, label %after9, label %loop8

then13:                                           ; preds = %after7
  %191 = mul i64 %134, 8
  %192 = mul i64 8, %191
  %193 = getelementptr i8, ptr %129, i64 %192
  %194 = mul i64 56, %191
  %195 = getelementptr i8, ptr %131, i64 %194
  %196 = mul i64 8, %191
  %197 = getelementptr i8, ptr %133, i64 %196
  br label %loop15

after14:                                          ; preds = %after16, %after7
  br label %after5

loop15:                                           ; preds = %loop15, %then13
  %i17 = phi i64 [ 0, %then13 ], [ %204, %loop15 ]
  %198 = phi ptr [ %193, %then13 ], [ %205, %loop15 ]
  %199 = phi ptr [ %195, %then13 ], [ %206, %loop15 ]
  %200 = phi ptr [ %197, %then13 ], [ %207, %loop15 ]
  %201 = load double, ptr %199, align 1
  %202 = load double, ptr %200, align 1
  %203 = fadd double %201, %202
  store double %203, ptr %198, align 1
  %204 = add i64 %i17, 1
  %205 = getelementptr i8, ptr %198, i64 8
  %206 = getelementptr i8, ptr %199, i64 56
  %207 = getelementptr i8, ptr %200, i64 8
  %208 = icmp eq i64 %204, %136
  br i1 %208, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
