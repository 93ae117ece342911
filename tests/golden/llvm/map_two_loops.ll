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
  %i = phi i64 [ 0, %nest ], [ %50, %after12 ]
  %16 = phi ptr [ %1, %nest ], [ %51, %after12 ]
  %17 = phi ptr [ %3, %nest ], [ %52, %after12 ]
  %18 = phi ptr [ %5, %nest ], [ %53, %after12 ]
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
  %48 = udiv i64 %23, 16
  %49 = icmp ne i64 %48, 0
  br i1 %49, label %then13, label %after14

after12:                                          ; preds = %after22, %after1
  %50 = add i64 %i, 1
  %51 = getelementptr i8, ptr %16, i64 %7
  %52 = getelementptr i8, ptr %17, i64 %9
  %53 = getelementptr i8, ptr %18, i64 %11
  %54 = icmp eq i64 %50, %13
  br i1 %54, label %after, label %loop

then13:                                           ; preds = %then11
  %55 = mul i64 %48, 64
  br label %loop15

after14:                                          ; preds = %after16, %then11
  %56 = urem i64 %23, 16
  %57 = icmp ne i64 %56, 0
  br i1 %57, label %then21, label %after22

loop15:                                           ; preds = %loop15, %then13
  %offset17 = phi i64 [ 0, %then13 ], [ %62, %loop15 ]
  %58 = getelementptr i8, ptr %45, i64 %offset17
  %59 = getelementptr i8, ptr %47, i64 %offset17
  %i18 = udiv exact i64 %offset17, 64
  %60 = load <16 x float>, ptr %59, align 1
  %.splatinsert19 = insertelement <16 x float> poison, float %19, i64 0
  %.splat20 = shufflevector <16 x float> %.splatinsert19, <16 x float> poison, <16 x i32> zeroinitializer
  %61 = fadd <16 x float> %60, %.splat20
  store <16 x float> %61, ptr %58, align 1
  %62 = add i64 %offset17, 64
  %63 = icmp eq i64 %62, %55
  br i1 %63, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14

then21:                                           ; preds = %after14
  %64 = mul i64 %48, 16
  %65 = mul i64 4, %64
  %66 = getelementptr i8, ptr %45, i64 %65
  %67 = mul i64 4, %64
  %68 = getelementptr i8, ptr %47, i64 %67
  %69 = trunc i64 %56 to i32
  %.splatinsert23 = insertelement <16 x i32> poison, i32 %69, i64 0
  %.splat24 = shufflevector <16 x i32> %.splatinsert23, <16 x i32> poison, <16 x i32> zeroinitializer
  %70 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat24
  %71 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %68, <16 x i1> %70, <16 x float> zeroinitializer)
  %.splatinsert25 = insertelement <16 x float> poison, float %19, i64 0
  %.splat26 = shufflevector <16 x float> %.splatinsert25, <16 x float> poison, <16 x i32> zeroinitializer
  %72 = fadd <16 x float> %71, %.splat26
  call void @llvm.masked.store.v16f32.p0(<16 x float> %72, ptr align 1 %66, <16 x i1> %70)
  br label %after22

after22:                                          ; preds = %then21, %after14
  br label %after12
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
