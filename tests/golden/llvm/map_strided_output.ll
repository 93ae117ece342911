; a + 1.0 | a=float64[1000] out=float64[2000][::2]
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
  %6 = icmp ugt i64 %5, 65536
  br label %nest

nest:                                             ; preds = %entry
  %7 = udiv i64 %5, 32
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %9 = urem i64 %5, 32
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %then4, label %after5

loop:                                             ; preds = %after3, %then
  %i = phi i64 [ 0, %then ], [ %47, %after3 ]
  %11 = phi ptr [ %1, %then ], [ %48, %after3 ]
  %12 = phi ptr [ %3, %then ], [ %49, %after3 ]
  %13 = load <8 x double>, ptr %12, align 1
  %14 = fadd <8 x double> %13, splat (double 1.000000e+00)
  br i1 %6, label %then2, label %after3

after1:                                           ; preds = %after3
  br label %after

then2:                                            ; preds = %loop
  %15 = getelementptr i8, ptr %11, i64 2048
  call void @llvm.prefetch.p0(ptr %15, i32 0, i32 3, i32 1)
  %16 = getelementptr i8, ptr %11, i64 2112
  call void @llvm.prefetch.p0(ptr %16, i32 0, i32 3, i32 1)
  %17 = getelementptr i8, ptr %11, i64 2176
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %11, i64 2240
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %11, i64 2304
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %11, i64 2368
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  %21 = getelementptr i8, ptr %11, i64 2432
  call void @llvm.prefetch.p0(ptr %21, i32 0, i32 3, i32 1)
  %22 = getelementptr i8, ptr %11, i64 2496
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %23 = shufflevector <8 x double> %14, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %23, ptr align 1 %11, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %24 = shufflevector <8 x double> %14, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %25 = getelementptr i8, ptr %11, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %24, ptr align 1 %25, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %26 = getelementptr i8, ptr %12, i64 64
  %27 = load <8 x double>, ptr %26, align 1
  %28 = fadd <8 x double> %27, splat (double 1.000000e+00)
  %29 = getelementptr i8, ptr %11, i64 128
  %30 = shufflevector <8 x double> %28, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %30, ptr align 1 %29, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %31 = shufflevector <8 x double> %28, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %32 = getelementptr i8, ptr %29, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %31, ptr align 1 %32, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %33 = getelementptr i8, ptr %12, i64 128
  %34 = load <8 x double>, ptr %33, align 1
  %35 = fadd <8 x double> %34, splat (double 1.000000e+00)
  %36 = getelementptr i8, ptr %11, i64 256
  %37 = shufflevector <8 x double> %35, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %37, ptr align 1 %36, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %38 = shufflevector <8 x double> %35, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %39 = getelementptr i8, ptr %36, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %38, ptr align 1 %39, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %40 = getelementptr i8, ptr %12, i64 192
  %41 = load <8 x double>, ptr %40, align 1
  %42 = fadd <8 x double> %41, splat (double 1.000000e+00)
  %43 = getelementptr i8, ptr %11, i64 384
  %44 = shufflevector <8 x double> %42, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %44, ptr align 1 %43, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %45 = shufflevector <8 x double> %42, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %46 = getelementptr i8, ptr %43, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %45, ptr align 1 %46, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %47 = add i64 %i, 1
  %48 = getelementptr i8, ptr %11, i64 512
  %49 = getelementptr i8, ptr %12, i64 256
  %50 = icmp eq i64 %47, %7
  br i1 %50, label %after1, label %loop

then4:                                            ; preds = %after
  %51 = sub i64 %5, %9
  %52 = mul i64 16, %51
  %53 = getelementptr i8, ptr %1, i64 %52
  %54 = mul i64 8, %51
  %55 = getelementptr i8, ptr %3, i64 %54
  br label %loop6

after5:                                           ; preds = %after7, %after
  ret void

loop6:                                            ; preds = %loop6, %then4
  %i8 = phi i64 [ 0, %then4 ], [ %60, %loop6 ]
  %56 = phi ptr [ %53, %then4 ], [ %61, %loop6 ]
  %57 = phi ptr [ %55, %then4 ], [ %62, %loop6 ]
  %58 = load double, ptr %57, align 1
  %59 = fadd double %58, 1.000000e+00
  store double %59, ptr %56, align 1
  %60 = add i64 %i8, 1
  %61 = getelementptr i8, ptr %56, i64 16
  %62 = getelementptr i8, ptr %57, i64 8
  %63 = icmp eq i64 %60, %9
  br i1 %63, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
