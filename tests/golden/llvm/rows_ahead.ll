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
  %14 = sub i64 %11, 4
  %15 = mul i64 4, %14
  %16 = mul i64 4, %14
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after5, %nest
  %i = phi i64 [ 0, %nest ], [ %39, %after5 ]
  %17 = phi ptr [ %1, %nest ], [ %40, %after5 ]
  %18 = phi ptr [ %3, %nest ], [ %41, %after5 ]
  %19 = mul i64 %11, 4
  %20 = add i64 %19, 63
  %21 = udiv i64 %20, 64
  %22 = getelementptr i8, ptr %17, i64 %12
  %23 = mul i64 %21, 64
  br label %loop1

after:                                            ; preds = %after5
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %25, %loop1 ]
  %24 = getelementptr i8, ptr %22, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %24, i32 1, i32 3, i32 1)
  %25 = add i64 %offset, 64
  %26 = icmp eq i64 %25, %23
  br i1 %26, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %27 = mul i64 %11, 4
  %28 = add i64 %27, 63
  %29 = udiv i64 %28, 64
  %30 = getelementptr i8, ptr %18, i64 %13
  %31 = mul i64 %29, 64
  br label %loop4

loop4:                                            ; preds = %loop4, %after2
  %offset6 = phi i64 [ 0, %after2 ], [ %33, %loop4 ]
  %32 = getelementptr i8, ptr %30, i64 %offset6
  %i7 = udiv exact i64 %offset6, 64
  call void @llvm.prefetch.p0(ptr %32, i32 0, i32 2, i32 1)
  %33 = add i64 %offset6, 64
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %after5, label %loop4

after5:                                           ; preds = %loop4
  %35 = getelementptr i8, ptr %17, i64 %15
  %36 = getelementptr i8, ptr %18, i64 %16
  %37 = load <4 x float>, ptr %18, align 1
  %38 = load <4 x float>, ptr %36, align 1
  store <4 x float> %37, ptr %17, align 1
  store <4 x float> %38, ptr %35, align 1
  %39 = add i64 %i, 1
  %40 = getelementptr i8, ptr %17, i64 %5
  %41 = getelementptr i8, ptr %18, i64 %7
  %42 = icmp eq i64 %39, %9
  br i1 %42, label %after, label %loop
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
