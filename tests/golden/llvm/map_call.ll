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
  %6 = alloca i8, i64 256, align 64
  br label %nest

nest:                                             ; preds = %entry
  %7 = udiv i64 %5, 32
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %then, label %after

then:                                             ; preds = %nest
  %9 = mul i64 %7, 256
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %5, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %40, %loop ]
  %12 = getelementptr i8, ptr %1, i64 %offset
  %13 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 256
  %14 = load <8 x double>, ptr %13, align 1
  %15 = getelementptr i8, ptr %13, i64 64
  %16 = load <8 x double>, ptr %15, align 1
  %17 = getelementptr i8, ptr %13, i64 128
  %18 = load <8 x double>, ptr %17, align 1
  %19 = getelementptr i8, ptr %13, i64 192
  %20 = load <8 x double>, ptr %19, align 1
  %21 = getelementptr i8, ptr %6, i64 0
  store <8 x double> %14, ptr %21, align 1
  %22 = getelementptr i8, ptr %6, i64 64
  store <8 x double> %16, ptr %22, align 1
  %23 = getelementptr i8, ptr %6, i64 128
  store <8 x double> %18, ptr %23, align 1
  %24 = getelementptr i8, ptr %6, i64 192
  store <8 x double> %20, ptr %24, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %6, ptr %6, i64 4)
  %25 = getelementptr i8, ptr %6, i64 0
  %26 = load <8 x double>, ptr %25, align 1
  %27 = getelementptr i8, ptr %6, i64 64
  %28 = load <8 x double>, ptr %27, align 1
  %29 = getelementptr i8, ptr %6, i64 128
  %30 = load <8 x double>, ptr %29, align 1
  %31 = getelementptr i8, ptr %6, i64 192
  %32 = load <8 x double>, ptr %31, align 1
  %33 = fadd <8 x double> %26, splat (double 1.000000e+00)
  %34 = fadd <8 x double> %28, splat (double 1.000000e+00)
  %35 = fadd <8 x double> %30, splat (double 1.000000e+00)
  %36 = fadd <8 x double> %32, splat (double 1.000000e+00)
  store <8 x double> %33, ptr %12, align 1
  %37 = getelementptr i8, ptr %12, i64 64
  store <8 x double> %34, ptr %37, align 1
  %38 = getelementptr i8, ptr %12, i64 128
  store <8 x double> %35, ptr %38, align 1
  %39 = getelementptr i8, ptr %12, i64 192
  store <8 x double> %36, ptr %39, align 1
  %40 = add i64 %offset, 256
  %41 = icmp eq i64 %40, %9
  br i1 %41, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %42 = sub i64 %5, %10
  %43 = mul i64 8, %42
  %44 = getelementptr i8, ptr %1, i64 %43
  %45 = mul i64 8, %42
  %46 = getelementptr i8, ptr %3, i64 %45
  %47 = udiv i64 %10, 8
  %48 = icmp ne i64 %47, 0
  br i1 %48, label %then4, label %after5

after3:                                           ; preds = %after11, %after
  ret void

then4:                                            ; preds = %then2
  %49 = mul i64 %47, 64
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %50 = urem i64 %10, 8
  %51 = icmp ne i64 %50, 0
  br i1 %51, label %then10, label %after11

loop6:                                            ; preds = %loop6, %then4
  %offset8 = phi i64 [ 0, %then4 ], [ %59, %loop6 ]
  %52 = getelementptr i8, ptr %44, i64 %offset8
  %53 = getelementptr i8, ptr %46, i64 %offset8
  %i9 = udiv exact i64 %offset8, 64
  %54 = load <8 x double>, ptr %53, align 1
  %55 = getelementptr i8, ptr %6, i64 0
  store <8 x double> %54, ptr %55, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %6, ptr %6, i64 1)
  %56 = getelementptr i8, ptr %6, i64 0
  %57 = load <8 x double>, ptr %56, align 1
  %58 = fadd <8 x double> %57, splat (double 1.000000e+00)
  store <8 x double> %58, ptr %52, align 1
  %59 = add i64 %offset8, 64
  %60 = icmp eq i64 %59, %49
  br i1 %60, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then10:                                           ; preds = %after5
  %61 = mul i64 %47, 8
  %62 = mul i64 8, %61
  %63 = getelementptr i8, ptr %44, i64 %62
  %64 = mul i64 8, %61
  %65 = getelementptr i8, ptr %46, i64 %64
  %66 = trunc i64 %50 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %66, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %67 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %68 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %65, <8 x i1> %67, <8 x double> zeroinitializer)
  %69 = getelementptr i8, ptr %6, i64 0
  store <8 x double> %68, ptr %69, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %6, ptr %6, i64 1)
  %70 = getelementptr i8, ptr %6, i64 0
  %71 = load <8 x double>, ptr %70, align 1
  %72 = fadd <8 x double> %71, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %72, ptr align 1 %63, <8 x i1> %67)
  br label %after11

after11:                                          ; preds = %then10, %after5
  br label %after3
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
