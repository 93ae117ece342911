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
  %8 = icmp ugt i64 %7, 65536
  br label %nest

nest:                                             ; preds = %entry
  %9 = udiv i64 %7, 32
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %11 = urem i64 %7, 32
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %then6, label %after7

loop:                                             ; preds = %after5, %then
  %i = phi i64 [ 0, %then ], [ %95, %after5 ]
  %13 = phi ptr [ %1, %then ], [ %96, %after5 ]
  %14 = phi ptr [ %3, %then ], [ %97, %after5 ]
  %15 = phi ptr [ %5, %then ], [ %98, %after5 ]
  br i1 %8, label %then2, label %after3

after1:                                           ; preds = %after5
  br label %after

then2:                                            ; preds = %loop
  %16 = getelementptr i8, ptr %14, i64 2048
  call void @llvm.prefetch.p0(ptr %16, i32 0, i32 3, i32 1)
  %17 = getelementptr i8, ptr %14, i64 2112
  call void @llvm.prefetch.p0(ptr %17, i32 0, i32 3, i32 1)
  %18 = getelementptr i8, ptr %14, i64 2176
  call void @llvm.prefetch.p0(ptr %18, i32 0, i32 3, i32 1)
  %19 = getelementptr i8, ptr %14, i64 2240
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %20 = getelementptr i8, ptr %14, i64 0
  %21 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %20, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <8 x float> zeroinitializer)
  %22 = getelementptr i8, ptr %14, i64 28
  %23 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %22, <8 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <8 x float> %21)
  %24 = shufflevector <8 x float> %23, <8 x float> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 1, i32 3, i32 5, i32 7>
  br i1 %8, label %then4, label %after5

then4:                                            ; preds = %after3
  %25 = getelementptr i8, ptr %15, i64 2048
  call void @llvm.prefetch.p0(ptr %25, i32 0, i32 3, i32 1)
  %26 = getelementptr i8, ptr %15, i64 2112
  call void @llvm.prefetch.p0(ptr %26, i32 0, i32 3, i32 1)
  %27 = getelementptr i8, ptr %15, i64 2176
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %15, i64 2240
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %15, i64 2304
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %15, i64 2368
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  br label %after5

after5:                                           ; preds = %then4, %after3
  %31 = getelementptr i8, ptr %15, i64 0
  %32 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %31, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %33 = getelementptr i8, ptr %15, i64 32
  %34 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %33, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %32)
  %35 = getelementptr i8, ptr %15, i64 64
  %36 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %35, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %34)
  %37 = shufflevector <8 x i32> %36, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %38 = fpext <8 x float> %24 to <8 x double>
  %39 = sitofp <8 x i32> %37 to <8 x double>
  %40 = fadd <8 x double> %38, %39
  store <8 x double> %40, ptr %13, align 1
  %41 = getelementptr i8, ptr %14, i64 64
  %42 = getelementptr i8, ptr %41, i64 0
  %43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %42, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <8 x float> zeroinitializer)
  %44 = getelementptr i8, ptr %41, i64 28
  %45 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %44, <8 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <8 x float> %43)
  %46 = shufflevector <8 x float> %45, <8 x float> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 1, i32 3, i32 5, i32 7>
  %47 = getelementptr i8, ptr %15, i64 96
  %48 = getelementptr i8, ptr %47, i64 0
  %49 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %48, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %50 = getelementptr i8, ptr %47, i64 32
  %51 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %50, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %49)
  %52 = getelementptr i8, ptr %47, i64 64
  %53 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %52, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %51)
  %54 = shufflevector <8 x i32> %53, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %55 = fpext <8 x float> %46 to <8 x double>
  %56 = sitofp <8 x i32> %54 to <8 x double>
  %57 = fadd <8 x double> %55, %56
  %58 = getelementptr i8, ptr %13, i64 64
  store <8 x double> %57, ptr %58, align 1
  %59 = getelementptr i8, ptr %14, i64 128
  %60 = getelementptr i8, ptr %59, i64 0
  %61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %60, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <8 x float> zeroinitializer)
  %62 = getelementptr i8, ptr %59, i64 28
  %63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %62, <8 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <8 x float> %61)
  %64 = shufflevector <8 x float> %63, <8 x float> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 1, i32 3, i32 5, i32 7>
  %65 = getelementptr i8, ptr %15, i64 192
  %66 = getelementptr i8, ptr %65, i64 0
  %67 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %66, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %68 = getelementptr i8, ptr %65, i64 32
  %69 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %68, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %67)
  %70 = getelementptr i8, ptr %65, i64 64
  %71 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %70, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %69)
  %72 = shufflevector <8 x i32> %71, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %73 = fpext <8 x float> %64 to <8 x double>
  %74 = sitofp <8 x i32> %72 to <8 x double>
  %75 = fadd <8 x double> %73, %74
  %76 = getelementptr i8, ptr %13, i64 128
  store <8 x double> %75, ptr %76, align 1
  %77 = getelementptr i8, ptr %14, i64 192
  %78 = getelementptr i8, ptr %77, i64 0
  %79 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %78, <8 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>, <8 x float> zeroinitializer)
  %80 = getelementptr i8, ptr %77, i64 28
  %81 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %80, <8 x i1> <i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true>, <8 x float> %79)
  %82 = shufflevector <8 x float> %81, <8 x float> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 1, i32 3, i32 5, i32 7>
  %83 = getelementptr i8, ptr %15, i64 288
  %84 = getelementptr i8, ptr %83, i64 0
  %85 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %84, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %86 = getelementptr i8, ptr %83, i64 32
  %87 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %86, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %85)
  %88 = getelementptr i8, ptr %83, i64 64
  %89 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %88, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %87)
  %90 = shufflevector <8 x i32> %89, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %91 = fpext <8 x float> %82 to <8 x double>
  %92 = sitofp <8 x i32> %90 to <8 x double>
  %93 = fadd <8 x double> %91, %92
  %94 = getelementptr i8, ptr %13, i64 192
  store <8 x double> %93, ptr %94, align 1
  %95 = add i64 %i, 1
  %96 = getelementptr i8, ptr %13, i64 256
  %97 = getelementptr i8, ptr %14, i64 256
  %98 = getelementptr i8, ptr %15, i64 384
  %99 = icmp eq i64 %95, %9
  br i1 %99, label %after1, label %loop

then6:                                            ; preds = %after
  %100 = sub i64 %7, %11
  %101 = mul i64 8, %100
  %102 = getelementptr i8, ptr %1, i64 %101
  %103 = mul i64 8, %100
  %104 = getelementptr i8, ptr %3, i64 %103
  %105 = mul i64 12, %100
  %106 = getelementptr i8, ptr %5, i64 %105
  br label %loop8

after7:                                           ; preds = %after9, %after
  ret void

loop8:                                            ; preds = %loop8, %then6
  %i10 = phi i64 [ 0, %then6 ], [ %115, %loop8 ]
  %107 = phi ptr [ %102, %then6 ], [ %116, %loop8 ]
  %108 = phi ptr [ %104, %then6 ], [ %117, %loop8 ]
  %109 = phi ptr [ %106, %then6 ], [ %118, %loop8 ]
  %110 = load float, ptr %108, align 1
  %111 = load i32, ptr %109, align 1
  %112 = fpext float %110 to double
  %113 = sitofp i32 %111 to double
  %114 = fadd double %112, %113
  store double %114, ptr %107, align 1
  %115 = add i64 %i10, 1
  %116 = getelementptr i8, ptr %107, i64 8
  %117 = getelementptr i8, ptr %108, i64 8
  %118 = getelementptr i8, ptr %109, i64 12
  %119 = icmp eq i64 %115, %11
  br i1 %119, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr captures(none), <8 x i1>, <8 x i32>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
