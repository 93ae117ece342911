; cummax(a, axis=1) | a=int32[3,1000]
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
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after6, %nest
  %i = phi i64 [ 0, %nest ], [ %49, %after6 ]
  %12 = phi ptr [ %1, %nest ], [ %50, %after6 ]
  %13 = phi ptr [ %3, %nest ], [ %51, %after6 ]
  %14 = udiv i64 %11, 16
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %then, label %after1

after:                                            ; preds = %after6
  ret void

then:                                             ; preds = %loop
  %16 = mul i64 %14, 64
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %.0 = phi i32 [ %36, %after3 ], [ -2147483648, %loop ]
  %17 = urem i64 %11, 16
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then5, label %after6

loop2:                                            ; preds = %loop2, %then
  %.1 = phi i32 [ -2147483648, %then ], [ %36, %loop2 ]
  %offset = phi i64 [ 0, %then ], [ %39, %loop2 ]
  %19 = getelementptr i8, ptr %12, i64 %offset
  %20 = getelementptr i8, ptr %13, i64 %offset
  %i4 = udiv exact i64 %offset, 64
  %21 = load <16 x i32>, ptr %20, align 1
  %22 = shufflevector <16 x i32> %21, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14>
  %23 = icmp sgt <16 x i32> %22, %21
  %24 = select <16 x i1> %23, <16 x i32> %22, <16 x i32> %21
  %25 = shufflevector <16 x i32> %24, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 17, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13>
  %26 = icmp sgt <16 x i32> %25, %24
  %27 = select <16 x i1> %26, <16 x i32> %25, <16 x i32> %24
  %28 = shufflevector <16 x i32> %27, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %29 = icmp sgt <16 x i32> %28, %27
  %30 = select <16 x i1> %29, <16 x i32> %28, <16 x i32> %27
  %31 = shufflevector <16 x i32> %30, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %32 = icmp sgt <16 x i32> %31, %30
  %33 = select <16 x i1> %32, <16 x i32> %31, <16 x i32> %30
  %34 = extractelement <16 x i32> %33, i64 15
  %35 = icmp sgt i32 %.1, %34
  %36 = select i1 %35, i32 %.1, i32 %34
  %.splatinsert = insertelement <16 x i32> poison, i32 %.1, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %37 = icmp sgt <16 x i32> %.splat, %33
  %38 = select <16 x i1> %37, <16 x i32> %.splat, <16 x i32> %33
  store <16 x i32> %38, ptr %19, align 1
  %39 = add i64 %offset, 64
  %40 = icmp eq i64 %39, %16
  br i1 %40, label %after3, label %loop2

after3:                                           ; preds = %loop2
  br label %after1

then5:                                            ; preds = %after1
  %41 = sub i64 %11, %17
  %42 = mul i64 4, %41
  %43 = getelementptr i8, ptr %12, i64 %42
  %44 = mul i64 4, %41
  %45 = getelementptr i8, ptr %13, i64 %44
  %46 = add i64 %17, 15
  %47 = udiv i64 %46, 16
  %48 = mul i64 %47, 64
  br label %loop7

after6:                                           ; preds = %after8, %after1
  %49 = add i64 %i, 1
  %50 = getelementptr i8, ptr %12, i64 %5
  %51 = getelementptr i8, ptr %13, i64 %7
  %52 = icmp eq i64 %49, %9
  br i1 %52, label %after, label %loop

loop7:                                            ; preds = %loop7, %then5
  %.2 = phi i32 [ %.0, %then5 ], [ %75, %loop7 ]
  %offset9 = phi i64 [ 0, %then5 ], [ %78, %loop7 ]
  %53 = getelementptr i8, ptr %43, i64 %offset9
  %54 = getelementptr i8, ptr %45, i64 %offset9
  %i10 = udiv exact i64 %offset9, 64
  %55 = mul i64 %i10, 16
  %56 = sub i64 %17, %55
  %57 = trunc i64 %56 to i32
  %.splatinsert11 = insertelement <16 x i32> poison, i32 %57, i64 0
  %.splat12 = shufflevector <16 x i32> %.splatinsert11, <16 x i32> poison, <16 x i32> zeroinitializer
  %58 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat12
  %59 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr align 1 %54, <16 x i1> %58, <16 x i32> zeroinitializer)
  %60 = select <16 x i1> %58, <16 x i32> %59, <16 x i32> splat (i32 -2147483648)
  %61 = shufflevector <16 x i32> %60, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14>
  %62 = icmp sgt <16 x i32> %61, %60
  %63 = select <16 x i1> %62, <16 x i32> %61, <16 x i32> %60
  %64 = shufflevector <16 x i32> %63, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 17, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13>
  %65 = icmp sgt <16 x i32> %64, %63
  %66 = select <16 x i1> %65, <16 x i32> %64, <16 x i32> %63
  %67 = shufflevector <16 x i32> %66, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %68 = icmp sgt <16 x i32> %67, %66
  %69 = select <16 x i1> %68, <16 x i32> %67, <16 x i32> %66
  %70 = shufflevector <16 x i32> %69, <16 x i32> splat (i32 -2147483648), <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %71 = icmp sgt <16 x i32> %70, %69
  %72 = select <16 x i1> %71, <16 x i32> %70, <16 x i32> %69
  %73 = extractelement <16 x i32> %72, i64 15
  %74 = icmp sgt i32 %.2, %73
  %75 = select i1 %74, i32 %.2, i32 %73
  %.splatinsert13 = insertelement <16 x i32> poison, i32 %.2, i64 0
  %.splat14 = shufflevector <16 x i32> %.splatinsert13, <16 x i32> poison, <16 x i32> zeroinitializer
  %76 = icmp sgt <16 x i32> %.splat14, %72
  %77 = select <16 x i1> %76, <16 x i32> %.splat14, <16 x i32> %72
  call void @llvm.masked.store.v16i32.p0(<16 x i32> %77, ptr align 1 %53, <16 x i1> %58)
  %78 = add i64 %offset9, 64
  %79 = icmp eq i64 %78, %48
  br i1 %79, label %after8, label %loop7

after8:                                           ; preds = %loop7
  br label %after6
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x i32> @llvm.masked.load.v16i32.p0(ptr captures(none), <16 x i1>, <16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i32.p0(<16 x i32>, ptr captures(none), <16 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
