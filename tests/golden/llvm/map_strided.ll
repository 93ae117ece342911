; a + b | a=float32[2000][::2] b=int32[3000][::3]
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
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = icmp ugt i64 %7, 131072
  %9 = icmp ugt i64 %7, 87381
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %7, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %12 = urem i64 %7, 32
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then6, label %after7

loop:                                             ; preds = %after5, %then
  %i = phi i64 [ 0, %then ], [ %88, %after5 ]
  %14 = phi ptr [ %1, %then ], [ %89, %after5 ]
  %15 = phi ptr [ %3, %then ], [ %90, %after5 ]
  %16 = phi ptr [ %5, %then ], [ %91, %after5 ]
  br i1 %8, label %then2, label %after3

after1:                                           ; preds = %after5
  br label %after

then2:                                            ; preds = %loop
  %17 = getelementptr i8, ptr %15, i64 2048
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %15, i64 2112
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %15, i64 2176
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %15, i64 2240
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %21 = load <8 x float>, ptr %15, align 1
  %22 = getelementptr i8, ptr %15, i64 32
  %23 = load <8 x float>, ptr %22, align 1
  %24 = shufflevector <8 x float> %21, <8 x float> %23, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  br i1 %9, label %then4, label %after5

then4:                                            ; preds = %after3
  %25 = getelementptr i8, ptr %16, i64 2048
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %16, i64 2112
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %16, i64 2176
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %16, i64 2240
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %16, i64 2304
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %16, i64 2368
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  br label %after5

after5:                                           ; preds = %then4, %after3
  %31 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %16, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %32 = getelementptr i8, ptr %16, i64 32
  %33 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %32, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %31)
  %34 = getelementptr i8, ptr %16, i64 64
  %35 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %34, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %33)
  %36 = shufflevector <8 x i32> %35, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %37 = fpext <8 x float> %24 to <8 x double>
  %38 = sitofp <8 x i32> %36 to <8 x double>
  %39 = fadd <8 x double> %37, %38
  store <8 x double> %39, ptr %14, align 1
  %40 = getelementptr i8, ptr %15, i64 64
  %41 = load <8 x float>, ptr %40, align 1
  %42 = getelementptr i8, ptr %40, i64 32
  %43 = load <8 x float>, ptr %42, align 1
  %44 = shufflevector <8 x float> %41, <8 x float> %43, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %45 = getelementptr i8, ptr %16, i64 96
  %46 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %45, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %47 = getelementptr i8, ptr %45, i64 32
  %48 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %47, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %46)
  %49 = getelementptr i8, ptr %45, i64 64
  %50 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %49, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %48)
  %51 = shufflevector <8 x i32> %50, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %52 = fpext <8 x float> %44 to <8 x double>
  %53 = sitofp <8 x i32> %51 to <8 x double>
  %54 = fadd <8 x double> %52, %53
  %55 = getelementptr i8, ptr %14, i64 64
  store <8 x double> %54, ptr %55, align 1
  %56 = getelementptr i8, ptr %15, i64 128
  %57 = load <8 x float>, ptr %56, align 1
  %58 = getelementptr i8, ptr %56, i64 32
  %59 = load <8 x float>, ptr %58, align 1
  %60 = shufflevector <8 x float> %57, <8 x float> %59, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %61 = getelementptr i8, ptr %16, i64 192
  %62 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %61, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %63 = getelementptr i8, ptr %61, i64 32
  %64 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %63, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %62)
  %65 = getelementptr i8, ptr %61, i64 64
  %66 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %65, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %64)
  %67 = shufflevector <8 x i32> %66, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %68 = fpext <8 x float> %60 to <8 x double>
  %69 = sitofp <8 x i32> %67 to <8 x double>
  %70 = fadd <8 x double> %68, %69
  %71 = getelementptr i8, ptr %14, i64 128
  store <8 x double> %70, ptr %71, align 1
  %72 = getelementptr i8, ptr %15, i64 192
  %73 = load <8 x float>, ptr %72, align 1
  %74 = getelementptr i8, ptr %72, i64 32
  %75 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %74, <8 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <8 x float> zeroinitializer)
  %76 = shufflevector <8 x float> %73, <8 x float> %75, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %77 = getelementptr i8, ptr %16, i64 288
  %78 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %77, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %79 = getelementptr i8, ptr %77, i64 32
  %80 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %79, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %78)
  %81 = getelementptr i8, ptr %77, i64 64
  %82 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %81, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %80)
  %83 = shufflevector <8 x i32> %82, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %84 = fpext <8 x float> %76 to <8 x double>
  %85 = sitofp <8 x i32> %83 to <8 x double>
  %86 = fadd <8 x double> %84, %85
  %87 = getelementptr i8, ptr %14, i64 192
  store <8 x double> %86, ptr %87, align 1
  %88 = add i64 %i, 1
  %89 = getelementptr i8, ptr %14, i64 256
  %90 = getelementptr i8, ptr %15, i64 256
  %91 = getelementptr i8, ptr %16, i64 384
  %92 = icmp eq i64 %88, %10
  br i1 %92, label %after1, label %loop

then6:                                            ; preds = %after
  %93 = sub i64 %7, %12
  %94 = mul i64 8, %93
  %95 = getelementptr i8, ptr %1, i64 %94
  %96 = mul i64 8, %93
  %97 = getelementptr i8, ptr %3, i64 %96
  %98 = mul i64 12, %93
  %99 = getelementptr i8, ptr %5, i64 %98
  br label %loop8

after7:                                           ; preds = %after9, %after
  ret void

loop8:                                            ; preds = %loop8, %then6
  %i10 = phi i64 [ 0, %then6 ], [ %108, %loop8 ]
  %100 = phi ptr [ %95, %then6 ], [ %109, %loop8 ]
  %101 = phi ptr [ %97, %then6 ], [ %110, %loop8 ]
  %102 = phi ptr [ %99, %then6 ], [ %111, %loop8 ]
  %103 = load float, ptr %101, align 1
  %104 = load i32, ptr %102, align 1
  %105 = fpext float %103 to double
  %106 = sitofp i32 %104 to double
  %107 = fadd double %105, %106
  store double %107, ptr %100, align 1
  %108 = add i64 %i10, 1
  %109 = getelementptr i8, ptr %100, i64 8
  %110 = getelementptr i8, ptr %101, i64 8
  %111 = getelementptr i8, ptr %102, i64 12
  %112 = icmp eq i64 %108, %12
  br i1 %112, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr captures(none), <8 x i1>, <8 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
