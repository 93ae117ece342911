; a | a=float32[3,1000].T
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
  %4 = getelementptr i64, ptr %extents, i64 1
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %5, 16
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %12 = urem i64 %5, 16
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %36, %loop ]
  %14 = phi ptr [ %1, %then ], [ %37, %loop ]
  %15 = phi ptr [ %3, %then ], [ %38, %loop ]
  %16 = load <16 x float>, ptr %15, align 1
  %17 = mul i64 %7, 1
  %18 = getelementptr i8, ptr %14, i64 %17
  %19 = mul i64 %9, 1
  %20 = getelementptr i8, ptr %15, i64 %19
  %21 = load <16 x float>, ptr %20, align 1
  %22 = mul i64 %7, 2
  %23 = getelementptr i8, ptr %14, i64 %22
  %24 = mul i64 %9, 2
  %25 = getelementptr i8, ptr %15, i64 %24
  %26 = load <16 x float>, ptr %25, align 1
  %27 = shufflevector <16 x float> %16, <16 x float> %21, <16 x i32> <i32 0, i32 16, i32 poison, i32 1, i32 17, i32 poison, i32 2, i32 18, i32 poison, i32 3, i32 19, i32 poison, i32 4, i32 20, i32 poison, i32 5>
  %28 = shufflevector <16 x float> %27, <16 x float> %26, <16 x i32> <i32 0, i32 1, i32 16, i32 3, i32 4, i32 17, i32 6, i32 7, i32 18, i32 9, i32 10, i32 19, i32 12, i32 13, i32 20, i32 15>
  %29 = shufflevector <16 x float> %16, <16 x float> %21, <16 x i32> <i32 21, i32 poison, i32 6, i32 22, i32 poison, i32 7, i32 23, i32 poison, i32 8, i32 24, i32 poison, i32 9, i32 25, i32 poison, i32 10, i32 26>
  %30 = shufflevector <16 x float> %29, <16 x float> %26, <16 x i32> <i32 0, i32 21, i32 2, i32 3, i32 22, i32 5, i32 6, i32 23, i32 8, i32 9, i32 24, i32 11, i32 12, i32 25, i32 14, i32 15>
  %31 = shufflevector <16 x float> %16, <16 x float> %21, <16 x i32> <i32 poison, i32 11, i32 27, i32 poison, i32 12, i32 28, i32 poison, i32 13, i32 29, i32 poison, i32 14, i32 30, i32 poison, i32 15, i32 31, i32 poison>
  %32 = shufflevector <16 x float> %31, <16 x float> %26, <16 x i32> <i32 26, i32 1, i32 2, i32 27, i32 4, i32 5, i32 28, i32 7, i32 8, i32 29, i32 10, i32 11, i32 30, i32 13, i32 14, i32 31>
  %33 = getelementptr i8, ptr %14, i64 0
  store <16 x float> %28, ptr %33, align 1
  %34 = getelementptr i8, ptr %14, i64 64
  store <16 x float> %30, ptr %34, align 1
  %35 = getelementptr i8, ptr %14, i64 128
  store <16 x float> %32, ptr %35, align 1
  %36 = add i64 %i, 1
  %37 = getelementptr i8, ptr %14, i64 192
  %38 = getelementptr i8, ptr %15, i64 64
  %39 = icmp eq i64 %36, %10
  br i1 %39, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %40 = sub i64 %5, %12
  %41 = mul i64 12, %40
  %42 = getelementptr i8, ptr %1, i64 %41
  %43 = mul i64 4, %40
  %44 = getelementptr i8, ptr %3, i64 %43
  %45 = add i64 %12, 15
  %46 = udiv i64 %45, 16
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %85, %loop4 ]
  %47 = phi ptr [ %42, %then2 ], [ %86, %loop4 ]
  %48 = phi ptr [ %44, %then2 ], [ %87, %loop4 ]
  %49 = mul i64 %i6, 16
  %50 = sub i64 %12, %49
  %51 = trunc i64 %50 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %51, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %52 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %53 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %48, <16 x i1> %52, <16 x float> zeroinitializer)
  %54 = mul i64 %7, 1
  %55 = getelementptr i8, ptr %47, i64 %54
  %56 = mul i64 %9, 1
  %57 = getelementptr i8, ptr %48, i64 %56
  %58 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %57, <16 x i1> %52, <16 x float> zeroinitializer)
  %59 = mul i64 %7, 2
  %60 = getelementptr i8, ptr %47, i64 %59
  %61 = mul i64 %9, 2
  %62 = getelementptr i8, ptr %48, i64 %61
  %63 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %62, <16 x i1> %52, <16 x float> zeroinitializer)
  %64 = shufflevector <16 x float> %53, <16 x float> %58, <16 x i32> <i32 0, i32 16, i32 poison, i32 1, i32 17, i32 poison, i32 2, i32 18, i32 poison, i32 3, i32 19, i32 poison, i32 4, i32 20, i32 poison, i32 5>
  %65 = shufflevector <16 x float> %64, <16 x float> %63, <16 x i32> <i32 0, i32 1, i32 16, i32 3, i32 4, i32 17, i32 6, i32 7, i32 18, i32 9, i32 10, i32 19, i32 12, i32 13, i32 20, i32 15>
  %66 = shufflevector <16 x float> %53, <16 x float> %58, <16 x i32> <i32 21, i32 poison, i32 6, i32 22, i32 poison, i32 7, i32 23, i32 poison, i32 8, i32 24, i32 poison, i32 9, i32 25, i32 poison, i32 10, i32 26>
  %67 = shufflevector <16 x float> %66, <16 x float> %63, <16 x i32> <i32 0, i32 21, i32 2, i32 3, i32 22, i32 5, i32 6, i32 23, i32 8, i32 9, i32 24, i32 11, i32 12, i32 25, i32 14, i32 15>
  %68 = shufflevector <16 x float> %53, <16 x float> %58, <16 x i32> <i32 poison, i32 11, i32 27, i32 poison, i32 12, i32 28, i32 poison, i32 13, i32 29, i32 poison, i32 14, i32 30, i32 poison, i32 15, i32 31, i32 poison>
  %69 = shufflevector <16 x float> %68, <16 x float> %63, <16 x i32> <i32 26, i32 1, i32 2, i32 27, i32 4, i32 5, i32 28, i32 7, i32 8, i32 29, i32 10, i32 11, i32 30, i32 13, i32 14, i32 31>
  %70 = getelementptr i8, ptr %47, i64 0
  %71 = call i64 @llvm.umin.i64(i64 %50, i64 16)
  %72 = mul i64 %71, 3
  %73 = trunc i64 %72 to i32
  %.splatinsert7 = insertelement <16 x i32> poison, i32 %73, i64 0
  %.splat8 = shufflevector <16 x i32> %.splatinsert7, <16 x i32> poison, <16 x i32> zeroinitializer
  %74 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat8
  call void @llvm.masked.store.v16f32.p0(<16 x float> %65, ptr align 1 %70, <16 x i1> %74)
  %75 = getelementptr i8, ptr %47, i64 64
  %76 = call i64 @llvm.umin.i64(i64 %50, i64 16)
  %77 = mul i64 %76, 3
  %78 = trunc i64 %77 to i32
  %.splatinsert9 = insertelement <16 x i32> poison, i32 %78, i64 0
  %.splat10 = shufflevector <16 x i32> %.splatinsert9, <16 x i32> poison, <16 x i32> zeroinitializer
  %79 = icmp ult <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat10
  call void @llvm.masked.store.v16f32.p0(<16 x float> %67, ptr align 1 %75, <16 x i1> %79)
  %80 = getelementptr i8, ptr %47, i64 128
  %81 = call i64 @llvm.umin.i64(i64 %50, i64 16)
  %82 = mul i64 %81, 3
  %83 = trunc i64 %82 to i32
  %.splatinsert11 = insertelement <16 x i32> poison, i32 %83, i64 0
  %.splat12 = shufflevector <16 x i32> %.splatinsert11, <16 x i32> poison, <16 x i32> zeroinitializer
  %84 = icmp ult <16 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat12
  call void @llvm.masked.store.v16f32.p0(<16 x float> %69, ptr align 1 %80, <16 x i1> %84)
  %85 = add i64 %i6, 1
  %86 = getelementptr i8, ptr %47, i64 192
  %87 = getelementptr i8, ptr %48, i64 64
  %88 = icmp eq i64 %85, %46
  br i1 %88, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
