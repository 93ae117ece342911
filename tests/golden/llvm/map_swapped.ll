; a + 1 | a=swapped:int32[4000]
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
  br label %nest

nest:                                             ; preds = %entry
  %6 = udiv i64 %5, 64
  %7 = icmp ne i64 %6, 0
  br i1 %7, label %then, label %after

then:                                             ; preds = %nest
  %8 = mul i64 %6, 256
  br label %loop

after:                                            ; preds = %after1, %nest
  %9 = urem i64 %5, 64
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %31, %loop ]
  %11 = getelementptr i8, ptr %1, i64 %offset
  %12 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 256
  %13 = load <16 x i32>, ptr %12, align 1
  %14 = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %13)
  %15 = add <16 x i32> %14, splat (i32 1)
  store <16 x i32> %15, ptr %11, align 1
  %16 = getelementptr i8, ptr %12, i64 64
  %17 = load <16 x i32>, ptr %16, align 1
  %18 = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %17)
  %19 = add <16 x i32> %18, splat (i32 1)
  %20 = getelementptr i8, ptr %11, i64 64
  store <16 x i32> %19, ptr %20, align 1
  %21 = getelementptr i8, ptr %12, i64 128
  %22 = load <16 x i32>, ptr %21, align 1
  %23 = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %22)
  %24 = add <16 x i32> %23, splat (i32 1)
  %25 = getelementptr i8, ptr %11, i64 128
  store <16 x i32> %24, ptr %25, align 1
  %26 = getelementptr i8, ptr %12, i64 192
  %27 = load <16 x i32>, ptr %26, align 1
  %28 = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %27)
  %29 = add <16 x i32> %28, splat (i32 1)
  %30 = getelementptr i8, ptr %11, i64 192
  store <16 x i32> %29, ptr %30, align 1
  %31 = add i64 %offset, 256
  %32 = icmp eq i64 %31, %8
  br i1 %32, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %33 = sub i64 %5, %9
  %34 = mul i64 4, %33
  %35 = getelementptr i8, ptr %1, i64 %34
  %36 = mul i64 4, %33
  %37 = getelementptr i8, ptr %3, i64 %36
  %38 = udiv i64 %9, 16
  %39 = icmp ne i64 %38, 0
  br i1 %39, label %then4, label %after5

after3:                                           ; preds = %after11, %after
  ret void

then4:                                            ; preds = %then2
  %40 = mul i64 %38, 64
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %41 = urem i64 %9, 16
  %42 = icmp ne i64 %41, 0
  br i1 %42, label %then10, label %after11

loop6:                                            ; preds = %loop6, %then4
  %offset8 = phi i64 [ 0, %then4 ], [ %48, %loop6 ]
  %43 = getelementptr i8, ptr %35, i64 %offset8
  %44 = getelementptr i8, ptr %37, i64 %offset8
  %i9 = udiv exact i64 %offset8, 64
  %45 = load <16 x i32>, ptr %44, align 1
  %46 = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %45)
  %47 = add <16 x i32> %46, splat (i32 1)
  store <16 x i32> %47, ptr %43, align 1
  %48 = add i64 %offset8, 64
  %49 = icmp eq i64 %48, %40
  br i1 %49, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then10:                                           ; preds = %after5
  %50 = mul i64 %38, 16
  %51 = mul i64 4, %50
  %52 = getelementptr i8, ptr %35, i64 %51
  %53 = mul i64 4, %50
  %54 = getelementptr i8, ptr %37, i64 %53
  %55 = trunc i64 %41 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %55, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %56 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %57 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr align 1 %54, <16 x i1> %56, <16 x i32> zeroinitializer)
  %58 = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %57)
  %59 = add <16 x i32> %58, splat (i32 1)
  call void @llvm.masked.store.v16i32.p0(<16 x i32> %59, ptr align 1 %52, <16 x i1> %56)
  br label %after11

after11:                                          ; preds = %then10, %after5
  br label %after3
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.bswap.v16i32(<16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x i32> @llvm.masked.load.v16i32.p0(ptr captures(none), <16 x i1>, <16 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i32.p0(<16 x i32>, ptr captures(none), <16 x i1>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
