; a + b | a=float32[200,110][:,:100] b=float32[200,1]
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
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 4
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %extents, i64 0
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %extents, i64 1
  %15 = load i64, ptr %14, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after12, %nest
  %i = phi i64 [ 0, %nest ], [ %51, %after12 ]
  %16 = phi ptr [ %1, %nest ], [ %52, %after12 ]
  %17 = phi ptr [ %3, %nest ], [ %53, %after12 ]
  %18 = phi ptr [ %5, %nest ], [ %54, %after12 ]
  %19 = load float, ptr %18, align 1
  %20 = udiv i64 %15, 64
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %then, label %after1

after:                                            ; preds = %after12
  ret void

then:                                             ; preds = %loop
  %22 = mul i64 %20, 256
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %23 = urem i64 %15, 64
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %then11, label %after12

loop2:                                            ; preds = %loop2, %then
  %offset = phi i64 [ 0, %then ], [ %41, %loop2 ]
  %25 = getelementptr i8, ptr %16, i64 %offset
  %26 = getelementptr i8, ptr %17, i64 %offset
  %i4 = udiv exact i64 %offset, 256
  %27 = load <16 x float>, ptr %26, align 1
  %.splatinsert = insertelement <16 x float> poison, float %19, i64 0
  %.splat = shufflevector <16 x float> %.splatinsert, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = fadd <16 x float> %27, %.splat
  store <16 x float> %28, ptr %25, align 1
  %29 = getelementptr i8, ptr %26, i64 64
  %30 = load <16 x float>, ptr %29, align 1
  %.splatinsert5 = insertelement <16 x float> poison, float %19, i64 0
  %.splat6 = shufflevector <16 x float> %.splatinsert5, <16 x float> poison, <16 x i32> zeroinitializer
  %31 = fadd <16 x float> %30, %.splat6
  %32 = getelementptr i8, ptr %25, i64 64
  store <16 x float> %31, ptr %32, align 1
  %33 = getelementptr i8, ptr %26, i64 128
  %34 = load <16 x float>, ptr %33, align 1
  %.splatinsert7 = insertelement <16 x float> poison, float %19, i64 0
  %.splat8 = shufflevector <16 x float> %.splatinsert7, <16 x float> poison, <16 x i32> zeroinitializer
  %35 = fadd <16 x float> %34, %.splat8
  %36 = getelementptr i8, ptr %25, i64 128
  store <16 x float> %35, ptr %36, align 1
  %37 = getelementptr i8, ptr %26, i64 192
  %38 = load <16 x float>, ptr %37, align 1
  %.splatinsert9 = insertelement <16 x float> poison, float %19, i64 0
  %.splat10 = shufflevector <16 x float> %.splatinsert9, <16 x float> poison, <16 x i32> zeroinitializer
  %39 = fadd <16 x float> %38, %.splat10
  %40 = getelementptr i8, ptr %25, i64 192
  store <16 x float> %39, ptr %40, align 1
  %41 = add i64 %offset, 256
  %42 = icmp eq i64 %41, %22
  br i1 %42, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then11:                                           ; preds = %after1
  %43 = sub i64 %15, %23
  %44 = mul i64 4, %43
  %45 = getelementptr i8, ptr %16, i64 %44
  %46 = mul i64 4, %43
  %47 = getelementptr i8, ptr %17, i64 %46
  %48 = add i64 %23, 15
  %49 = udiv i64 %48, 16
  %50 = mul i64 %49, 64
  br label %loop13

after12:                                          ; preds = %after14, %after1
  %51 = add i64 %i, 1
  %52 = getelementptr i8, ptr %16, i64 %7
  %53 = getelementptr i8, ptr %17, i64 %9
  %54 = getelementptr i8, ptr %18, i64 %11
  %55 = icmp eq i64 %51, %13
  br i1 %55, label %after, label %loop

loop13:                                           ; preds = %loop13, %then11
  %offset15 = phi i64 [ 0, %then11 ], [ %64, %loop13 ]
  %56 = getelementptr i8, ptr %45, i64 %offset15
  %57 = getelementptr i8, ptr %47, i64 %offset15
  %i16 = udiv exact i64 %offset15, 64
  %58 = mul i64 %i16, 16
  %59 = sub i64 %23, %58
  %60 = trunc i64 %59 to i32
  %.splatinsert17 = insertelement <16 x i32> poison, i32 %60, i64 0
  %.splat18 = shufflevector <16 x i32> %.splatinsert17, <16 x i32> poison, <16 x i32> zeroinitializer
  %61 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat18
  %62 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %57, <16 x i1> %61, <16 x float> zeroinitializer)
  %.splatinsert19 = insertelement <16 x float> poison, float %19, i64 0
  %.splat20 = shufflevector <16 x float> %.splatinsert19, <16 x float> poison, <16 x i32> zeroinitializer
  %63 = fadd <16 x float> %62, %.splat20
  call void @llvm.masked.store.v16f32.p0(<16 x float> %63, ptr align 1 %56, <16 x i1> %61)
  %64 = add i64 %offset15, 64
  %65 = icmp eq i64 %64, %50
  br i1 %65, label %after14, label %loop13

after14:                                          ; preds = %loop13
  br label %after12
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
