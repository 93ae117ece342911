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
  %offset = phi i64 [ 0, %then ], [ %36, %loop ]
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
  call void @stridejit_exp_float64x8(ptr %6, ptr %13, ptr %13, i64 4)
  %21 = getelementptr i8, ptr %6, i64 0
  %22 = load <8 x double>, ptr %21, align 1
  %23 = getelementptr i8, ptr %6, i64 64
  %24 = load <8 x double>, ptr %23, align 1
  %25 = getelementptr i8, ptr %6, i64 128
  %26 = load <8 x double>, ptr %25, align 1
  %27 = getelementptr i8, ptr %6, i64 192
  %28 = load <8 x double>, ptr %27, align 1
  %29 = fadd <8 x double> %22, splat (double 1.000000e+00)
  %30 = fadd <8 x double> %24, splat (double 1.000000e+00)
  %31 = fadd <8 x double> %26, splat (double 1.000000e+00)
  %32 = fadd <8 x double> %28, splat (double 1.000000e+00)
  store <8 x double> %29, ptr %12, align 1
  %33 = getelementptr i8, ptr %12, i64 64
  store <8 x double> %30, ptr %33, align 1
  %34 = getelementptr i8, ptr %12, i64 128
  store <8 x double> %31, ptr %34, align 1
  %35 = getelementptr i8, ptr %12, i64 192
  store <8 x double> %32, ptr %35, align 1
  %36 = add i64 %offset, 256
  %37 = icmp eq i64 %36, %9
  br i1 %37, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %38 = sub i64 %5, %10
  %39 = mul i64 8, %38
  %40 = getelementptr i8, ptr %1, i64 %39
  %41 = mul i64 8, %38
  %42 = getelementptr i8, ptr %3, i64 %41
  %43 = udiv i64 %10, 8
  %44 = icmp ne i64 %43, 0
  br i1 %44, label %then4, label %after5

after3:                                           ; preds = %after11, %after
  ret void

then4:                                            ; preds = %then2
  %45 = mul i64 %43, 64
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %46 = urem i64 %10, 8
  %47 = icmp ne i64 %46, 0
  br i1 %47, label %then10, label %after11

loop6:                                            ; preds = %loop6, %then4
  %offset8 = phi i64 [ 0, %then4 ], [ %54, %loop6 ]
  %48 = getelementptr i8, ptr %40, i64 %offset8
  %49 = getelementptr i8, ptr %42, i64 %offset8
  %i9 = udiv exact i64 %offset8, 64
  %50 = load <8 x double>, ptr %49, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %49, ptr %49, i64 1)
  %51 = getelementptr i8, ptr %6, i64 0
  %52 = load <8 x double>, ptr %51, align 1
  %53 = fadd <8 x double> %52, splat (double 1.000000e+00)
  store <8 x double> %53, ptr %48, align 1
  %54 = add i64 %offset8, 64
  %55 = icmp eq i64 %54, %45
  br i1 %55, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then10:                                           ; preds = %after5
  %56 = mul i64 %43, 8
  %57 = mul i64 8, %56
  %58 = getelementptr i8, ptr %40, i64 %57
  %59 = mul i64 8, %56
  %60 = getelementptr i8, ptr %42, i64 %59
  %61 = trunc i64 %46 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %61, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %62 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %63 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %60, <8 x i1> %62, <8 x double> zeroinitializer)
  %64 = getelementptr i8, ptr %6, i64 0
  store <8 x double> %63, ptr %64, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %6, ptr %6, i64 1)
  %65 = getelementptr i8, ptr %6, i64 0
  %66 = load <8 x double>, ptr %65, align 1
  %67 = fadd <8 x double> %66, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %67, ptr align 1 %58, <8 x i1> %62)
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
