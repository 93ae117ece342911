; sum(a, axis=0) | a=float64[3,1000]
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
  %6 = getelementptr i64, ptr %strides, i64 1
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 3
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  br label %nest

nest:                                             ; preds = %entry
  %12 = udiv i64 %5, 64
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then, label %after

then:                                             ; preds = %nest
  %14 = mul i64 %12, 512
  br label %loop

after:                                            ; preds = %after1, %nest
  %15 = urem i64 %5, 64
  %16 = icmp ne i64 %15, 0
  br i1 %16, label %then5, label %after6

loop:                                             ; preds = %after3, %then
  %offset = phi i64 [ 0, %then ], [ %55, %after3 ]
  %17 = getelementptr i8, ptr %1, i64 %offset
  %18 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 512
  br label %loop2

after1:                                           ; preds = %after3
  br label %after

loop2:                                            ; preds = %loop2, %loop
  %.021 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %40, %loop2 ]
  %.020 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %37, %loop2 ]
  %.019 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %34, %loop2 ]
  %.018 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %31, %loop2 ]
  %.017 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %28, %loop2 ]
  %.016 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %25, %loop2 ]
  %.015 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %22, %loop2 ]
  %.014 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %43, %loop2 ]
  %i4 = phi i64 [ 0, %loop ], [ %44, %loop2 ]
  %19 = phi ptr [ %17, %loop ], [ %45, %loop2 ]
  %20 = phi ptr [ %18, %loop ], [ %46, %loop2 ]
  %21 = load <8 x double>, ptr %20, align 1
  %22 = fadd <8 x double> %.015, %21
  %23 = getelementptr i8, ptr %20, i64 64
  %24 = load <8 x double>, ptr %23, align 1
  %25 = fadd <8 x double> %.016, %24
  %26 = getelementptr i8, ptr %20, i64 128
  %27 = load <8 x double>, ptr %26, align 1
  %28 = fadd <8 x double> %.017, %27
  %29 = getelementptr i8, ptr %20, i64 192
  %30 = load <8 x double>, ptr %29, align 1
  %31 = fadd <8 x double> %.018, %30
  %32 = getelementptr i8, ptr %20, i64 256
  %33 = load <8 x double>, ptr %32, align 1
  %34 = fadd <8 x double> %.019, %33
  %35 = getelementptr i8, ptr %20, i64 320
  %36 = load <8 x double>, ptr %35, align 1
  %37 = fadd <8 x double> %.020, %36
  %38 = getelementptr i8, ptr %20, i64 384
  %39 = load <8 x double>, ptr %38, align 1
  %40 = fadd <8 x double> %.021, %39
  %41 = getelementptr i8, ptr %20, i64 448
  %42 = load <8 x double>, ptr %41, align 1
  %43 = fadd <8 x double> %.014, %42
  %44 = add i64 %i4, 1
  %45 = getelementptr i8, ptr %19, i64 %7
  %46 = getelementptr i8, ptr %20, i64 %9
  %47 = icmp eq i64 %44, %11
  br i1 %47, label %after3, label %loop2

after3:                                           ; preds = %loop2
  store <8 x double> %22, ptr %17, align 1
  %48 = getelementptr i8, ptr %17, i64 64
  store <8 x double> %25, ptr %48, align 1
  %49 = getelementptr i8, ptr %17, i64 128
  store <8 x double> %28, ptr %49, align 1
  %50 = getelementptr i8, ptr %17, i64 192
  store <8 x double> %31, ptr %50, align 1
  %51 = getelementptr i8, ptr %17, i64 256
  store <8 x double> %34, ptr %51, align 1
  %52 = getelementptr i8, ptr %17, i64 320
  store <8 x double> %37, ptr %52, align 1
  %53 = getelementptr i8, ptr %17, i64 384
  store <8 x double> %40, ptr %53, align 1
  %54 = getelementptr i8, ptr %17, i64 448
  store <8 x double> %43, ptr %54, align 1
  %55 = add i64 %offset, 512
  %56 = icmp eq i64 %55, %14
  br i1 %56, label %after1, label %loop

then5:                                            ; preds = %after
  %57 = sub i64 %5, %15
  %58 = mul i64 8, %57
  %59 = getelementptr i8, ptr %1, i64 %58
  %60 = mul i64 8, %57
  %61 = getelementptr i8, ptr %3, i64 %60
  %62 = add i64 %15, 7
  %63 = udiv i64 %62, 8
  %64 = mul i64 %63, 64
  br label %loop7

after6:                                           ; preds = %after8, %after
  ret void

loop7:                                            ; preds = %after12, %then5
  %offset9 = phi i64 [ 0, %then5 ], [ %79, %after12 ]
  %65 = getelementptr i8, ptr %59, i64 %offset9
  %66 = getelementptr i8, ptr %61, i64 %offset9
  %i10 = udiv exact i64 %offset9, 64
  %67 = mul i64 %i10, 8
  %68 = sub i64 %15, %67
  %69 = trunc i64 %68 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %69, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %70 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  br label %loop11

after8:                                           ; preds = %after12
  br label %after6

loop11:                                           ; preds = %loop11, %loop7
  %.0 = phi <8 x double> [ splat (double -0.000000e+00), %loop7 ], [ %74, %loop11 ]
  %i13 = phi i64 [ 0, %loop7 ], [ %75, %loop11 ]
  %71 = phi ptr [ %65, %loop7 ], [ %76, %loop11 ]
  %72 = phi ptr [ %66, %loop7 ], [ %77, %loop11 ]
  %73 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %72, <8 x i1> %70, <8 x double> zeroinitializer)
  %74 = fadd <8 x double> %.0, %73
  %75 = add i64 %i13, 1
  %76 = getelementptr i8, ptr %71, i64 %7
  %77 = getelementptr i8, ptr %72, i64 %9
  %78 = icmp eq i64 %75, %11
  br i1 %78, label %after12, label %loop11

after12:                                          ; preds = %loop11
  call void @llvm.masked.store.v8f64.p0(<8 x double> %74, ptr align 1 %65, <8 x i1> %70)
  %79 = add i64 %offset9, 64
  %80 = icmp eq i64 %79, %64
  br i1 %80, label %after8, label %loop7
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
