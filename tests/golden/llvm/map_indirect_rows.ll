; a + b | a=rows:float32[1000,2] b=float32[1000,2]
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
  %6 = getelementptr i64, ptr %strides, i64 6
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 2
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 4
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %extents, i64 0
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i64, ptr %extents, i64 1
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr i64, ptr %strides, i64 3
  %19 = load i64, ptr %18, align 4
  %20 = mul i64 %19, 16
  %21 = icmp ugt i64 %17, 131072
  %22 = icmp ugt i64 %17, 131072
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after10, %nest
  %i = phi i64 [ 0, %nest ], [ %136, %after10 ]
  %23 = phi ptr [ %1, %nest ], [ %137, %after10 ]
  %24 = phi ptr [ %5, %nest ], [ %138, %after10 ]
  %25 = phi i64 [ %7, %nest ], [ %139, %after10 ]
  %26 = udiv i64 %17, 16
  %27 = icmp ne i64 %26, 0
  br i1 %27, label %then, label %after1

after:                                            ; preds = %after10
  ret void

then:                                             ; preds = %loop
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %28 = urem i64 %17, 16
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %then9, label %after10

loop2:                                            ; preds = %after8, %then
  %i4 = phi i64 [ 0, %then ], [ %124, %after8 ]
  %30 = phi ptr [ %23, %then ], [ %125, %after8 ]
  %31 = phi ptr [ %3, %then ], [ %126, %after8 ]
  %32 = phi ptr [ %24, %then ], [ %127, %after8 ]
  %33 = load ptr, ptr %31, align 1
  %34 = getelementptr i8, ptr %33, i64 %25
  %35 = load float, ptr %34, align 1
  %36 = insertelement <16 x float> poison, float %35, i64 0
  %37 = getelementptr i8, ptr %31, i64 %19
  %38 = load ptr, ptr %37, align 1
  %39 = getelementptr i8, ptr %38, i64 %25
  %40 = load float, ptr %39, align 1
  %41 = insertelement <16 x float> %36, float %40, i64 1
  %42 = getelementptr i8, ptr %37, i64 %19
  %43 = load ptr, ptr %42, align 1
  %44 = getelementptr i8, ptr %43, i64 %25
  %45 = load float, ptr %44, align 1
  %46 = insertelement <16 x float> %41, float %45, i64 2
  %47 = getelementptr i8, ptr %42, i64 %19
  %48 = load ptr, ptr %47, align 1
  %49 = getelementptr i8, ptr %48, i64 %25
  %50 = load float, ptr %49, align 1
  %51 = insertelement <16 x float> %46, float %50, i64 3
  %52 = getelementptr i8, ptr %47, i64 %19
  %53 = load ptr, ptr %52, align 1
  %54 = getelementptr i8, ptr %53, i64 %25
  %55 = load float, ptr %54, align 1
  %56 = insertelement <16 x float> %51, float %55, i64 4
  %57 = getelementptr i8, ptr %52, i64 %19
  %58 = load ptr, ptr %57, align 1
  %59 = getelementptr i8, ptr %58, i64 %25
  %60 = load float, ptr %59, align 1
  %61 = insertelement <16 x float> %56, float %60, i64 5
  %62 = getelementptr i8, ptr %57, i64 %19
  %63 = load ptr, ptr %62, align 1
  %64 = getelementptr i8, ptr %63, i64 %25
  %65 = load float, ptr %64, align 1
  %66 = insertelement <16 x float> %61, float %65, i64 6
  %67 = getelementptr i8, ptr %62, i64 %19
  %68 = load ptr, ptr %67, align 1
  %69 = getelementptr i8, ptr %68, i64 %25
  %70 = load float, ptr %69, align 1
  %71 = insertelement <16 x float> %66, float %70, i64 7
  %72 = getelementptr i8, ptr %67, i64 %19
  %73 = load ptr, ptr %72, align 1
  %74 = getelementptr i8, ptr %73, i64 %25
  %75 = load float, ptr %74, align 1
  %76 = insertelement <16 x float> %71, float %75, i64 8
  %77 = getelementptr i8, ptr %72, i64 %19
  %78 = load ptr, ptr %77, align 1
  %79 = getelementptr i8, ptr %78, i64 %25
  %80 = load float, ptr %79, align 1
  %81 = insertelement <16 x float> %76, float %80, i64 9
  %82 = getelementptr i8, ptr %77, i64 %19
  %83 = load ptr, ptr %82, align 1
  %84 = getelementptr i8, ptr %83, i64 %25
  %85 = load float, ptr %84, align 1
  %86 = insertelement <16 x float> %81, float %85, i64 10
  %87 = getelementptr i8, ptr %82, i64 %19
  %88 = load ptr, ptr %87, align 1
  %89 = getelementptr i8, ptr %88, i64 %25
  %90 = load float, ptr %89, align 1
  %91 = insertelement <16 x float> %86, float %90, i64 11
  %92 = getelementptr i8, ptr %87, i64 %19
  %93 = load ptr, ptr %92, align 1
  %94 = getelementptr i8, ptr %93, i64 %25
  %95 = load float, ptr %94, align 1
  %96 = insertelement <16 x float> %91, float %95, i64 12
  %97 = getelementptr i8, ptr %92, i64 %19
  %98 = load ptr, ptr %97, align 1
  %99 = getelementptr i8, ptr %98, i64 %25
  %100 = load float, ptr %99, align 1
  %101 = insertelement <16 x float> %96, float %100, i64 13
  %102 = getelementptr i8, ptr %97, i64 %19
  %103 = load ptr, ptr %102, align 1
  %104 = getelementptr i8, ptr %103, i64 %25
  %105 = load float, ptr %104, align 1
  %106 = insertelement <16 x float> %101, float %105, i64 14
  %107 = getelementptr i8, ptr %102, i64 %19
  %108 = load ptr, ptr %107, align 1
  %109 = getelementptr i8, ptr %108, i64 %25
  %110 = load float, ptr %109, align 1
  %111 = insertelement <16 x float> %106, float %110, i64 15
  br i1 %21, label %then5, label %after6

after3:                                           ; preds = %after8
  br label %after1

then5:                                            ; preds = %loop2
  %112 = getelementptr i8, ptr %32, i64 2048
  call void @llvm.prefetch.p0(ptr %112, i32 0, i32 3, i32 1)
  %113 = getelementptr i8, ptr %32, i64 2112
  call void @llvm.prefetch.p0(ptr %113, i32 0, i32 3, i32 1)
  br label %after6

after6:                                           ; preds = %then5, %loop2
  %114 = load <16 x float>, ptr %32, align 1
  %115 = getelementptr i8, ptr %32, i64 64
  %116 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %115, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %117 = shufflevector <16 x float> %114, <16 x float> %116, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %118 = fadd <16 x float> %111, %117
  br i1 %22, label %then7, label %after8

then7:                                            ; preds = %after6
  %119 = getelementptr i8, ptr %30, i64 2048
  call void @llvm.prefetch.p0(ptr %119, i32 0, i32 3, i32 1)
  %120 = getelementptr i8, ptr %30, i64 2112
  call void @llvm.prefetch.p0(ptr %120, i32 0, i32 3, i32 1)
  br label %after8

after8:                                           ; preds = %then7, %after6
  %121 = shufflevector <16 x float> %118, <16 x float> poison, <16 x i32> <i32 0, i32 poison, i32 1, i32 poison, i32 2, i32 poison, i32 3, i32 poison, i32 4, i32 poison, i32 5, i32 poison, i32 6, i32 poison, i32 7, i32 poison>
  call void @llvm.masked.store.v16f32.p0(<16 x float> %121, ptr align 1 %30, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %122 = shufflevector <16 x float> %118, <16 x float> poison, <16 x i32> <i32 8, i32 poison, i32 9, i32 poison, i32 10, i32 poison, i32 11, i32 poison, i32 12, i32 poison, i32 13, i32 poison, i32 14, i32 poison, i32 15, i32 poison>
  %123 = getelementptr i8, ptr %30, i64 64
  call void @llvm.masked.store.v16f32.p0(<16 x float> %122, ptr align 1 %123, <16 x i1> <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>)
  %124 = add i64 %i4, 1
  %125 = getelementptr i8, ptr %30, i64 128
  %126 = getelementptr i8, ptr %31, i64 %20
  %127 = getelementptr i8, ptr %32, i64 128
  %128 = icmp eq i64 %124, %26
  br i1 %128, label %after3, label %loop2

then9:                                            ; preds = %after1
  %129 = sub i64 %17, %28
  %130 = mul i64 8, %129
  %131 = getelementptr i8, ptr %23, i64 %130
  %132 = mul i64 %19, %129
  %133 = getelementptr i8, ptr %3, i64 %132
  %134 = mul i64 8, %129
  %135 = getelementptr i8, ptr %24, i64 %134
  br label %loop11

after10:                                          ; preds = %after12, %after1
  %136 = add i64 %i, 1
  %137 = getelementptr i8, ptr %23, i64 %9
  %138 = getelementptr i8, ptr %24, i64 %13
  %139 = add i64 %25, %11
  %140 = icmp eq i64 %136, %15
  br i1 %140, label %after, label %loop

loop11:                                           ; preds = %loop11, %then9
  %i13 = phi i64 [ 0, %then9 ], [ %149, %loop11 ]
  %141 = phi ptr [ %131, %then9 ], [ %150, %loop11 ]
  %142 = phi ptr [ %133, %then9 ], [ %151, %loop11 ]
  %143 = phi ptr [ %135, %then9 ], [ %152, %loop11 ]
  %144 = load ptr, ptr %142, align 1
  %145 = getelementptr i8, ptr %144, i64 %25
  %146 = load float, ptr %145, align 1
  %147 = load float, ptr %143, align 1
  %148 = fadd float %146, %147
  store float %148, ptr %141, align 1
  %149 = add i64 %i13, 1
  %150 = getelementptr i8, ptr %141, i64 8
  %151 = getelementptr i8, ptr %142, i64 %19
  %152 = getelementptr i8, ptr %143, i64 8
  %153 = icmp eq i64 %149, %28
  br i1 %153, label %after12, label %loop11

after12:                                          ; preds = %loop11
  br label %after10
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
