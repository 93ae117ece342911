; -a | a=complex128[1000,1000].T
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
  %8 = getelementptr i64, ptr %strides, i64 3
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 4
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %extents, i64 0
  %15 = load i64, ptr %14, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %while

while:                                            ; preds = %after1, %nest
  %.0 = phi i64 [ 0, %nest ], [ %25, %after1 ]
  %16 = icmp ult i64 %.0, %5
  br i1 %16, label %do, label %after

do:                                               ; preds = %while
  %17 = sub i64 %5, %.0
  %18 = call i64 @llvm.umin.i64(i64 %17, i64 16)
  %19 = mul i64 %11, %.0
  %20 = getelementptr i8, ptr %1, i64 %19
  %21 = mul i64 %13, %.0
  %22 = getelementptr i8, ptr %3, i64 %21
  br label %loop

after:                                            ; preds = %while
  ret void

loop:                                             ; preds = %after3, %do
  %i = phi i64 [ 0, %do ], [ %34, %after3 ]
  %23 = phi ptr [ %20, %do ], [ %35, %after3 ]
  %24 = phi ptr [ %22, %do ], [ %36, %after3 ]
  br label %loop2

after1:                                           ; preds = %after3
  %25 = add i64 %.0, %18
  br label %while

loop2:                                            ; preds = %loop2, %loop
  %i4 = phi i64 [ 0, %loop ], [ %30, %loop2 ]
  %26 = phi ptr [ %23, %loop ], [ %31, %loop2 ]
  %27 = phi ptr [ %24, %loop ], [ %32, %loop2 ]
  %28 = load <2 x double>, ptr %27, align 1
  %29 = fneg <2 x double> %28
  store <2 x double> %29, ptr %26, align 1
  %30 = add i64 %i4, 1
  %31 = getelementptr i8, ptr %26, i64 %11
  %32 = getelementptr i8, ptr %27, i64 %13
  %33 = icmp eq i64 %30, %18
  br i1 %33, label %after3, label %loop2

after3:                                           ; preds = %loop2
  %34 = add i64 %i, 1
  %35 = getelementptr i8, ptr %23, i64 %7
  %36 = getelementptr i8, ptr %24, i64 %9
  %37 = icmp eq i64 %34, %15
  br i1 %37, label %after1, label %loop
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
