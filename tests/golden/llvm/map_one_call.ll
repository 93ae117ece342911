; exp(a) | a=float64[1000]
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
  %6 = alloca i8, i64 64, align 64
  br label %nest

nest:                                             ; preds = %entry
  %7 = urem i64 %5, 8
  %8 = sub i64 %5, %7
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  %10 = mul i64 %8, 8
  %11 = udiv i64 %10, 64
  call void @stridejit_exp_float64x8(ptr %1, ptr %3, ptr %3, i64 %11)
  br label %after

after:                                            ; preds = %then, %nest
  %12 = icmp ne i64 %7, 0
  br i1 %12, label %then1, label %after2

then1:                                            ; preds = %after
  %13 = mul i64 8, %8
  %14 = getelementptr i8, ptr %1, i64 %13
  %15 = mul i64 8, %8
  %16 = getelementptr i8, ptr %3, i64 %15
  %17 = trunc i64 %7 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %17, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %18 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %19 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %16, <8 x i1> %18, <8 x double> zeroinitializer)
  %20 = getelementptr i8, ptr %6, i64 0
  store <8 x double> %19, ptr %20, align 1
  call void @stridejit_exp_float64x8(ptr %6, ptr %6, ptr %6, i64 1)
  %21 = getelementptr i8, ptr %6, i64 0
  %22 = load <8 x double>, ptr %21, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %22, ptr align 1 %14, <8 x i1> %18)
  br label %after2

after2:                                           ; preds = %then1, %after
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
