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
  %7 = icmp ugt i64 %5, 65536
  br label %nest

nest:                                             ; preds = %entry
  %8 = udiv i64 %5, 32
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %5, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then4, label %after5

loop:                                             ; preds = %after3, %then
  %i = phi i64 [ 0, %then ], [ %48, %after3 ]
  %12 = phi ptr [ %1, %then ], [ %49, %after3 ]
  %13 = phi ptr [ %3, %then ], [ %50, %after3 ]
  %14 = load <8 x double>, ptr %13, align 1
  %15 = fadd <8 x double> %14, splat (double 1.000000e+00)
  br i1 %6, label %then2, label %after3

after1:                                           ; preds = %after3
  br label %after

then2:                                            ; preds = %loop
  %16 = getelementptr i8, ptr %12, i64 2048
  call void @llvm.prefetch.p0(ptr %16, i32 0, i32 3, i32 1)
  %17 = getelementptr i8, ptr %12, i64 2112
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %12, i64 2176
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %12, i64 2240
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %12, i64 2304
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  %21 = getelementptr i8, ptr %12, i64 2368
  call void @llvm.prefetch.p0(ptr %21, i32 0, i32 3, i32 1)
  %22 = getelementptr i8, ptr %12, i64 2432
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  %23 = getelementptr i8, ptr %12, i64 2496
  call void @llvm.prefetch.p0(ptr %23, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %24 = shufflevector <8 x double> %15, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %24, ptr align 1 %12, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %25 = shufflevector <8 x double> %15, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %26 = getelementptr i8, ptr %12, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %25, ptr align 1 %26, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %27 = getelementptr i8, ptr %13, i64 64
  %28 = load <8 x double>, ptr %27, align 1
  %29 = fadd <8 x double> %28, splat (double 1.000000e+00)
  %30 = getelementptr i8, ptr %12, i64 128
  %31 = shufflevector <8 x double> %29, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %31, ptr align 1 %30, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %32 = shufflevector <8 x double> %29, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %33 = getelementptr i8, ptr %30, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %32, ptr align 1 %33, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %34 = getelementptr i8, ptr %13, i64 128
  %35 = load <8 x double>, ptr %34, align 1
  %36 = fadd <8 x double> %35, splat (double 1.000000e+00)
  %37 = getelementptr i8, ptr %12, i64 256
  %38 = shufflevector <8 x double> %36, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %38, ptr align 1 %37, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %39 = shufflevector <8 x double> %36, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %40 = getelementptr i8, ptr %37, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %39, ptr align 1 %40, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %41 = getelementptr i8, ptr %13, i64 192
  %42 = load <8 x double>, ptr %41, align 1
  %43 = fadd <8 x double> %42, splat (double 1.000000e+00)
  %44 = getelementptr i8, ptr %12, i64 384
  %45 = shufflevector <8 x double> %43, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %45, ptr align 1 %44, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %46 = shufflevector <8 x double> %43, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %47 = getelementptr i8, ptr %44, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %46, ptr align 1 %47, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %48 = add i64 %i, 1
  %49 = getelementptr i8, ptr %12, i64 512
  %50 = getelementptr i8, ptr %13, i64 256
  %51 = icmp eq i64 %48, %8
  br i1 %51, label %after1, label %loop

then4:                                            ; preds = %after
  %52 = sub i64 %5, %10
  %53 = mul i64 16, %52
  %54 = getelementptr i8, ptr %1, i64 %53
  %55 = mul i64 8, %52
  %56 = getelementptr i8, ptr %3, i64 %55
  %57 = udiv i64 %10, 8
  %58 = icmp ne i64 %57, 0
  br i1 %58, label %then6, label %after7

after5:                                           ; preds = %after14, %after
  ret void

then6:                                            ; preds = %then4
  br label %loop8

after7:                                           ; preds = %after9, %then4
  %59 = urem i64 %10, 8
  %60 = icmp ne i64 %59, 0
  br i1 %60, label %then13, label %after14

loop8:                                            ; preds = %after12, %then6
  %i10 = phi i64 [ 0, %then6 ], [ %76, %after12 ]
  %61 = phi ptr [ %54, %then6 ], [ %77, %after12 ]
  %62 = phi ptr [ %56, %then6 ], [ %78, %after12 ]
  %63 = load <8 x double>, ptr %62, align 1
  %64 = fadd <8 x double> %63, splat (double 1.000000e+00)
  br i1 %7, label %then11, label %after12

after9:                                           ; preds = %after12
  br label %after7

then11:                                           ; preds = %loop8
  %65 = getelementptr i8, ptr %61, i64 2048
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 3, i32 1)
  %66 = getelementptr i8, ptr %61, i64 2112
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 3, i32 1)
  %67 = getelementptr i8, ptr %61, i64 2176
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 3, i32 1)
  %68 = getelementptr i8, ptr %61, i64 2240
  call void @llvm.prefetch.p0(ptr %68, i32 0, i32 3, i32 1)
  %69 = getelementptr i8, ptr %61, i64 2304
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 3, i32 1)
  %70 = getelementptr i8, ptr %61, i64 2368
  call void @llvm.prefetch.p0(ptr %70, i32 0, i32 3, i32 1)
  %71 = getelementptr i8, ptr %61, i64 2432
  call void @llvm.prefetch.p0(ptr %71, i32 0, i32 3, i32 1)
  %72 = getelementptr i8, ptr %61, i64 2496
  call void @llvm.prefetch.p0(ptr %72, i32 0, i32 3, i32 1)
  br label %after12

after12:                                          ; preds = %then11, %loop8
  %73 = shufflevector <8 x double> %64, <8 x double> poison, <8 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %73, ptr align 1 %61, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %74 = shufflevector <8 x double> %64, <8 x double> poison, <8 x i32> <i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  %75 = getelementptr i8, ptr %61, i64 64
  call void @llvm.masked.store.v8f64.p0(<8 x double> %74, ptr align 1 %75, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %76 = add i64 %i10, 1
  %77 = getelementptr i8, ptr %61, i64 128
  %78 = getelementptr i8, ptr %62, i64 64
  %79 = icmp eq i64 %76, %57
  br i1 %79, label %after9, label %loop8

then13:                                           ; preds = %after7
  %80 = mul i64 %57, 8
  %81 = mul i64 16, %80
  %82 = getelementptr i8, ptr %54, i64 %81
  %83 = mul i64 8, %80
  %84 = getelementptr i8, ptr %56, i64 %83
  br label %loop15

after14:                                          ; preds = %after16, %after7
  br label %after5

loop15:                                           ; preds = %loop15, %then13
  %i17 = phi i64 [ 0, %then13 ], [ %89, %loop15 ]
  %85 = phi ptr [ %82, %then13 ], [ %90, %loop15 ]
  %86 = phi ptr [ %84, %then13 ], [ %91, %loop15 ]
  %87 = load double, ptr %86, align 1
  %88 = fadd double %87, 1.000000e+00
  store double %88, ptr %85, align 1
  %89 = add i64 %i17, 1
  %90 = getelementptr i8, ptr %85, i64 16
  %91 = getelementptr i8, ptr %86, i64 8
  %92 = icmp eq i64 %89, %59
  br i1 %92, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
