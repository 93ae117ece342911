; a | a=float32[60,500,48,10][:,:,:,:7]
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
  %4 = getelementptr i64, ptr %strides, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 2
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = mul i64 %5, 16
  %13 = mul i64 %7, 16
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after14, %nest
  %i = phi i64 [ 0, %nest ], [ %59, %after14 ]
  %14 = phi ptr [ %1, %nest ], [ %60, %after14 ]
  %15 = phi ptr [ %3, %nest ], [ %61, %after14 ]
  %16 = mul i64 %11, 4
  %17 = add i64 %16, 63
  %18 = udiv i64 %17, 64
  %19 = getelementptr i8, ptr %14, i64 %12
  %20 = mul i64 %18, 64
  br label %loop1

after:                                            ; preds = %after14
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %22, %loop1 ]
  %21 = getelementptr i8, ptr %19, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %21, i32 1, i32 3, i32 1)
  %22 = add i64 %offset, 64
  %23 = icmp eq i64 %22, %20
  br i1 %23, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %24 = mul i64 %11, 4
  %25 = add i64 %24, 63
  %26 = udiv i64 %25, 64
  %27 = getelementptr i8, ptr %15, i64 %13
  %28 = mul i64 %26, 64
  br label %loop4

loop4:                                            ; preds = %loop4, %after2
  %offset6 = phi i64 [ 0, %after2 ], [ %30, %loop4 ]
  %29 = getelementptr i8, ptr %27, i64 %offset6
  %i7 = udiv exact i64 %offset6, 64
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 2, i32 1)
  %30 = add i64 %offset6, 64
  %31 = icmp eq i64 %30, %28
  br i1 %31, label %after5, label %loop4

after5:                                           ; preds = %loop4
  %32 = udiv i64 %11, 64
  %33 = icmp ne i64 %32, 0
  br i1 %33, label %then, label %after8

then:                                             ; preds = %after5
  %34 = mul i64 %32, 256
  br label %loop9

after8:                                           ; preds = %after10, %after5
  %35 = urem i64 %11, 64
  %36 = icmp ne i64 %35, 0
  br i1 %36, label %then13, label %after14

loop9:                                            ; preds = %loop9, %then
  %offset11 = phi i64 [ 0, %then ], [ %49, %loop9 ]
  %37 = getelementptr i8, ptr %14, i64 %offset11
  %38 = getelementptr i8, ptr %15, i64 %offset11
  %i12 = udiv exact i64 %offset11, 256
  %39 = load <16 x float>, ptr %38, align 1
  store <16 x float> %39, ptr %37, align 1
  %40 = getelementptr i8, ptr %38, i64 64
  %41 = load <16 x float>, ptr %40, align 1
  %42 = getelementptr i8, ptr %37, i64 64
  store <16 x float> %41, ptr %42, align 1
  %43 = getelementptr i8, ptr %38, i64 128
  %44 = load <16 x float>, ptr %43, align 1
  %45 = getelementptr i8, ptr %37, i64 128
  store <16 x float> %44, ptr %45, align 1
  %46 = getelementptr i8, ptr %38, i64 192
  %47 = load <16 x float>, ptr %46, align 1
  %48 = getelementptr i8, ptr %37, i64 192
  store <16 x float> %47, ptr %48, align 1
  %49 = add i64 %offset11, 256
  %50 = icmp eq i64 %49, %34
  br i1 %50, label %after10, label %loop9

after10:                                          ; preds = %loop9
  br label %after8

then13:                                           ; preds = %after8
  %51 = sub i64 %11, %35
  %52 = mul i64 4, %51
  %53 = getelementptr i8, ptr %14, i64 %52
  %54 = mul i64 4, %51
  %55 = getelementptr i8, ptr %15, i64 %54
  %56 = add i64 %35, 15
  %57 = udiv i64 %56, 16
  %58 = mul i64 %57, 64
  br label %loop15

after14:                                          ; preds = %after16, %after8
  %59 = add i64 %i, 1
  %60 = getelementptr i8, ptr %14, i64 %5
  %61 = getelementptr i8, ptr %15, i64 %7
  %62 = icmp eq i64 %59, %9
  br i1 %62, label %after, label %loop

loop15:                                           ; preds = %loop15, %then13
  %offset17 = phi i64 [ 0, %then13 ], [ %70, %loop15 ]
  %63 = getelementptr i8, ptr %53, i64 %offset17
  %64 = getelementptr i8, ptr %55, i64 %offset17
  %i18 = udiv exact i64 %offset17, 64
  %65 = mul i64 %i18, 16
  %66 = sub i64 %35, %65
  %67 = trunc i64 %66 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %67, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %68 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %69 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %64, <16 x i1> %68, <16 x float> zeroinitializer)
  call void @llvm.masked.store.v16f32.p0(<16 x float> %69, ptr align 1 %63, <16 x i1> %68)
  %70 = add i64 %offset17, 64
  %71 = icmp eq i64 %70, %58
  br i1 %71, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
