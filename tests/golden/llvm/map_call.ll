; exp(a) + 1 | a=float64[1000]
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
  %6 = alloca i8, i64 512, align 64
  br label %nest

nest:                                             ; preds = %entry
  %7 = udiv i64 %5, 64
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %then, label %after

then:                                             ; preds = %nest
  %9 = mul i64 %7, 512
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %5, 64
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %60, %loop ]
  %12 = getelementptr i8, ptr %1, i64 %offset
  %13 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 512
  %14 = load <8 x double>, ptr %13, align 1
  %15 = getelementptr i8, ptr %13, i64 64
  %16 = load <8 x double>, ptr %15, align 1
  %17 = getelementptr i8, ptr %13, i64 128
  %18 = load <8 x double>, ptr %17, align 1
  %19 = getelementptr i8, ptr %13, i64 192
  %20 = load <8 x double>, ptr %19, align 1
  %21 = getelementptr i8, ptr %13, i64 256
  %22 = load <8 x double>, ptr %21, align 1
  %23 = getelementptr i8, ptr %13, i64 320
  %24 = load <8 x double>, ptr %23, align 1
  %25 = getelementptr i8, ptr %13, i64 384
  %26 = load <8 x double>, ptr %25, align 1
  %27 = getelementptr i8, ptr %13, i64 448
  %28 = load <8 x double>, ptr %27, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %13, ptr %13, i64 8)
  %29 = getelementptr i8, ptr %6, i64 0
  %30 = load <8 x double>, ptr %29, align 1
  %31 = getelementptr i8, ptr %6, i64 64
  %32 = load <8 x double>, ptr %31, align 1
  %33 = getelementptr i8, ptr %6, i64 128
  %34 = load <8 x double>, ptr %33, align 1
  %35 = getelementptr i8, ptr %6, i64 192
  %36 = load <8 x double>, ptr %35, align 1
  %37 = getelementptr i8, ptr %6, i64 256
  %38 = load <8 x double>, ptr %37, align 1
  %39 = getelementptr i8, ptr %6, i64 320
  %40 = load <8 x double>, ptr %39, align 1
  %41 = getelementptr i8, ptr %6, i64 384
  %42 = load <8 x double>, ptr %41, align 1
  %43 = getelementptr i8, ptr %6, i64 448
  %44 = load <8 x double>, ptr %43, align 1
  %45 = fadd <8 x double> %30, splat (double 1.000000e+00)
  %46 = fadd <8 x double> %32, splat (double 1.000000e+00)
  %47 = fadd <8 x double> %34, splat (double 1.000000e+00)
  %48 = fadd <8 x double> %36, splat (double 1.000000e+00)
  %49 = fadd <8 x double> %38, splat (double 1.000000e+00)
  %50 = fadd <8 x double> %40, splat (double 1.000000e+00)
  %51 = fadd <8 x double> %42, splat (double 1.000000e+00)
  %52 = fadd <8 x double> %44, splat (double 1.000000e+00)
  store <8 x double> %45, ptr %12, align 1
  %53 = getelementptr i8, ptr %12, i64 64
  store <8 x double> %46, ptr %53, align 1
  %54 = getelementptr i8, ptr %12, i64 128
  store <8 x double> %47, ptr %54, align 1
  %55 = getelementptr i8, ptr %12, i64 192
  store <8 x double> %48, ptr %55, align 1
  %56 = getelementptr i8, ptr %12, i64 256
  store <8 x double> %49, ptr %56, align 1
  %57 = getelementptr i8, ptr %12, i64 320
  store <8 x double> %50, ptr %57, align 1
  %58 = getelementptr i8, ptr %12, i64 384
  store <8 x double> %51, ptr %58, align 1
  %59 = getelementptr i8, ptr %12, i64 448
  store <8 x double> %52, ptr %59, align 1
  %60 = add i64 %offset, 512
  %61 = icmp eq i64 %60, %9
  br i1 %61, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %62 = sub i64 %5, %10
  %63 = mul i64 8, %62
  %64 = getelementptr i8, ptr %1, i64 %63
  %65 = mul i64 8, %62
  %66 = getelementptr i8, ptr %3, i64 %65
  %67 = trunc i64 %10 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %67, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %68 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %69 = trunc i64 %10 to i32
  %.splatinsert4 = insertelement <8 x i32> poison, i32 %69, i64 0
  %.splat5 = shufflevector <8 x i32> %.splatinsert4, <8 x i32> poison, <8 x i32> zeroinitializer
  %70 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat5
  %71 = trunc i64 %10 to i32
  %.splatinsert6 = insertelement <8 x i32> poison, i32 %71, i64 0
  %.splat7 = shufflevector <8 x i32> %.splatinsert6, <8 x i32> poison, <8 x i32> zeroinitializer
  %72 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat7
  %73 = trunc i64 %10 to i32
  %.splatinsert8 = insertelement <8 x i32> poison, i32 %73, i64 0
  %.splat9 = shufflevector <8 x i32> %.splatinsert8, <8 x i32> poison, <8 x i32> zeroinitializer
  %74 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat9
  %75 = trunc i64 %10 to i32
  %.splatinsert10 = insertelement <8 x i32> poison, i32 %75, i64 0
  %.splat11 = shufflevector <8 x i32> %.splatinsert10, <8 x i32> poison, <8 x i32> zeroinitializer
  %76 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat11
  %77 = trunc i64 %10 to i32
  %.splatinsert12 = insertelement <8 x i32> poison, i32 %77, i64 0
  %.splat13 = shufflevector <8 x i32> %.splatinsert12, <8 x i32> poison, <8 x i32> zeroinitializer
  %78 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat13
  %79 = trunc i64 %10 to i32
  %.splatinsert14 = insertelement <8 x i32> poison, i32 %79, i64 0
  %.splat15 = shufflevector <8 x i32> %.splatinsert14, <8 x i32> poison, <8 x i32> zeroinitializer
  %80 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat15
  %81 = trunc i64 %10 to i32
  %.splatinsert16 = insertelement <8 x i32> poison, i32 %81, i64 0
  %.splat17 = shufflevector <8 x i32> %.splatinsert16, <8 x i32> poison, <8 x i32> zeroinitializer
  %82 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat17
  %83 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %66, <8 x i1> %68, <8 x double> zeroinitializer)
  %84 = getelementptr i8, ptr %66, i64 64
  %85 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %84, <8 x i1> %70, <8 x double> zeroinitializer)
  %86 = getelementptr i8, ptr %66, i64 128
  %87 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %86, <8 x i1> %72, <8 x double> zeroinitializer)
  %88 = getelementptr i8, ptr %66, i64 192
  %89 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %88, <8 x i1> %74, <8 x double> zeroinitializer)
  %90 = getelementptr i8, ptr %66, i64 256
  %91 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %90, <8 x i1> %76, <8 x double> zeroinitializer)
  %92 = getelementptr i8, ptr %66, i64 320
  %93 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %92, <8 x i1> %78, <8 x double> zeroinitializer)
  %94 = getelementptr i8, ptr %66, i64 384
  %95 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %94, <8 x i1> %80, <8 x double> zeroinitializer)
  %96 = getelementptr i8, ptr %66, i64 448
  %97 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %96, <8 x i1> %82, <8 x double> zeroinitializer)
  %98 = getelementptr i8, ptr %6, i64 0
  store <8 x double> %83, ptr %98, align 1
  %99 = getelementptr i8, ptr %6, i64 64
  store <8 x double> %85, ptr %99, align 1
  %100 = getelementptr i8, ptr %6, i64 128
  store <8 x double> %87, ptr %100, align 1
  %101 = getelementptr i8, ptr %6, i64 192
  store <8 x double> %89, ptr %101, align 1
  %102 = getelementptr i8, ptr %6, i64 256
  store <8 x double> %91, ptr %102, align 1
  %103 = getelementptr i8, ptr %6, i64 320
  store <8 x double> %93, ptr %103, align 1
  %104 = getelementptr i8, ptr %6, i64 384
  store <8 x double> %95, ptr %104, align 1
  %105 = getelementptr i8, ptr %6, i64 448
  store <8 x double> %97, ptr %105, align 1
  %106 = mul i64 %10, 8
  %107 = add i64 %106, 63
  %108 = udiv i64 %107, 64
  call void @stridejit_exp_float64x8(ptr %6, ptr %6, ptr %6, i64 %108)
  %109 = getelementptr i8, ptr %6, i64 0
  %110 = load <8 x double>, ptr %109, align 1
  %111 = getelementptr i8, ptr %6, i64 64
  %112 = load <8 x double>, ptr %111, align 1
  %113 = getelementptr i8, ptr %6, i64 128
  %114 = load <8 x double>, ptr %113, align 1
  %115 = getelementptr i8, ptr %6, i64 192
  %116 = load <8 x double>, ptr %115, align 1
  %117 = getelementptr i8, ptr %6, i64 256
  %118 = load <8 x double>, ptr %117, align 1
  %119 = getelementptr i8, ptr %6, i64 320
  %120 = load <8 x double>, ptr %119, align 1
  %121 = getelementptr i8, ptr %6, i64 384
  %122 = load <8 x double>, ptr %121, align 1
  %123 = getelementptr i8, ptr %6, i64 448
  %124 = load <8 x double>, ptr %123, align 1
  %125 = fadd <8 x double> %110, splat (double 1.000000e+00)
  %126 = fadd <8 x double> %112, splat (double 1.000000e+00)
  %127 = fadd <8 x double> %114, splat (double 1.000000e+00)
  %128 = fadd <8 x double> %116, splat (double 1.000000e+00)
  %129 = fadd <8 x double> %118, splat (double 1.000000e+00)
  %130 = fadd <8 x double> %120, splat (double 1.000000e+00)
  %131 = fadd <8 x double> %122, splat (double 1.000000e+00)
  %132 = fadd <8 x double> %124, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %125, ptr align 1 %64, <8 x i1> %68)
  %133 = getelementptr i8, ptr %64, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %126, ptr align 1 %133, <8 x i1> %70)
  %134 = getelementptr i8, ptr %64, i64 128
  call void @llvm.masked.store.v8f64.p0(<8 x double> %127, ptr align 1 %134, <8 x i1> %72)
  %135 = getelementptr i8, ptr %64, i64 192
  call void @llvm.masked.store.v8f64.p0(<8 x double> %128, ptr align 1 %135, <8 x i1> %74)
  %136 = getelementptr i8, ptr %64, i64 256
  call void @llvm.masked.store.v8f64.p0(<8 x double> %129, ptr align 1 %136, <8 x i1> %76)
  %137 = getelementptr i8, ptr %64, i64 320
  call void @llvm.masked.store.v8f64.p0(<8 x double> %130, ptr align 1 %137, <8 x i1> %78)
  %138 = getelementptr i8, ptr %64, i64 384
  call void @llvm.masked.store.v8f64.p0(<8 x double> %131, ptr align 1 %138, <8 x i1> %80)
  %139 = getelementptr i8, ptr %64, i64 448
  call void @llvm.masked.store.v8f64.p0(<8 x double> %132, ptr align 1 %139, <8 x i1> %82)
  br label %after3

after3:                                           ; preds = %then2, %after
  ret void
}

; Function Attrs: nounwind
declare void @stridejit_exp_float64x8(ptr, ptr, ptr, i64) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
