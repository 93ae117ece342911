; a*b + c | a=float64[1000] b=float64[1000] c=float64[1000]
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
  %6 = getelementptr ptr, ptr %pointers, i64 3
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %9, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  %12 = mul i64 %10, 256
  br label %loop

after:                                            ; preds = %after1, %nest
  %13 = urem i64 %9, 32
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %51, %loop ]
  %15 = getelementptr i8, ptr %1, i64 %offset
  %16 = getelementptr i8, ptr %3, i64 %offset
  %17 = getelementptr i8, ptr %5, i64 %offset
  %18 = getelementptr i8, ptr %7, i64 %offset
  %i = udiv exact i64 %offset, 256
  %19 = load <8 x double>, ptr %16, align 1
  %20 = load <8 x double>, ptr %17, align 1
  %21 = load <8 x double>, ptr %18, align 1
  %22 = fmul <8 x double> %19, %20
  %23 = fadd <8 x double> %22, %21
  store <8 x double> %23, ptr %15, align 1
  %24 = getelementptr i8, ptr %16, i64 64
  %25 = load <8 x double>, ptr %24, align 1
  %26 = getelementptr i8, ptr %17, i64 64
  %27 = load <8 x double>, ptr %26, align 1
  %28 = getelementptr i8, ptr %18, i64 64
  %29 = load <8 x double>, ptr %28, align 1
  %30 = fmul <8 x double> %25, %27
  %31 = fadd <8 x double> %30, %29
  %32 = getelementptr i8, ptr %15, i64 64
  store <8 x double> %31, ptr %32, align 1
  %33 = getelementptr i8, ptr %16, i64 128
  %34 = load <8 x double>, ptr %33, align 1
  %35 = getelementptr i8, ptr %17, i64 128
  %36 = load <8 x double>, ptr %35, align 1
  %37 = getelementptr i8, ptr %18, i64 128
  %38 = load <8 x double>, ptr %37, align 1
  %39 = fmul <8 x double> %34, %36
  %40 = fadd <8 x double> %39, %38
  %41 = getelementptr i8, ptr %15, i64 128
  store <8 x double> %40, ptr %41, align 1
  %42 = getelementptr i8, ptr %16, i64 192
  %43 = load <8 x double>, ptr %42, align 1
  %44 = getelementptr i8, ptr %17, i64 192
  %45 = load <8 x double>, ptr %44, align 1
  %46 = getelementptr i8, ptr %18, i64 192
  %47 = load <8 x double>, ptr %46, align 1
  %48 = fmul <8 x double> %43, %45
  %49 = fadd <8 x double> %48, %47
  %50 = getelementptr i8, ptr %15, i64 192
  store <8 x double> %49, ptr %50, align 1
  %51 = add i64 %offset, 256
  %52 = icmp eq i64 %51, %12
  br i1 %52, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %53 = sub i64 %9, %13
  %54 = mul i64 8, %53
  %55 = getelementptr i8, ptr %1, i64 %54
  %56 = mul i64 8, %53
  %57 = getelementptr i8, ptr %3, i64 %56
  %58 = mul i64 8, %53
  %59 = getelementptr i8, ptr %5, i64 %58
  %60 = mul i64 8, %53
  %61 = getelementptr i8, ptr %7, i64 %60
  %62 = udiv i64 %13, 8
  %63 = icmp ne i64 %62, 0
  br i1 %63, label %then4, label %after5

after3:                                           ; preds = %after11, %after
  ret void

then4:                                            ; preds = %then2
  %64 = mul i64 %62, 64
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %65 = urem i64 %13, 8
  %66 = icmp ne i64 %65, 0
  br i1 %66, label %then10, label %after11

loop6:                                            ; preds = %loop6, %then4
  %offset8 = phi i64 [ 0, %then4 ], [ %76, %loop6 ]
  %67 = getelementptr i8, ptr %55, i64 %offset8
  %68 = getelementptr i8, ptr %57, i64 %offset8
  %69 = getelementptr i8, ptr %59, i64 %offset8
  %70 = getelementptr i8, ptr %61, i64 %offset8
  %i9 = udiv exact i64 %offset8, 64
  %71 = load <8 x double>, ptr %68, align 1
  %72 = load <8 x double>, ptr %69, align 1
  %73 = load <8 x double>, ptr %70, align 1
  %74 = fmul <8 x double> %71, %72
  %75 = fadd <8 x double> %74, %73
  store <8 x double> %75, ptr %67, align 1
  %76 = add i64 %offset8, 64
  %77 = icmp eq i64 %76, %64
  br i1 %77, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then10:                                           ; preds = %after5
  %78 = mul i64 %62, 8
  %79 = mul i64 8, %78
  %80 = getelementptr i8, ptr %55, i64 %79
  %81 = mul i64 8, %78
  %82 = getelementptr i8, ptr %57, i64 %81
  %83 = mul i64 8, %78
  %84 = getelementptr i8, ptr %59, i64 %83
  %85 = mul i64 8, %78
  %86 = getelementptr i8, ptr %61, i64 %85
  %87 = trunc i64 %65 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %87, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %88 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %89 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %82, <8 x i1> %88, <8 x double> zeroinitializer)
  %90 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %84, <8 x i1> %88, <8 x double> zeroinitializer)
  %91 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %86, <8 x i1> %88, <8 x double> zeroinitializer)
  %92 = fmul <8 x double> %89, %90
  %93 = fadd <8 x double> %92, %91
  call void @llvm.masked.store.v8f64.p0(<8 x double> %93, ptr align 1 %80, <8 x i1> %88)
  br label %after11

after11:                                          ; preds = %then10, %after5
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
