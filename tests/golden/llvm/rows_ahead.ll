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
  %4 = alloca i8, i64 20160, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = getelementptr i64, ptr %strides, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 2
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 3
  %14 = load i64, ptr %13, align 4
  %15 = mul i64 %14, 1
  br label %nest

nest:                                             ; preds = %entry
  %16 = getelementptr i8, ptr %4, i64 1728
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %34, %after3 ]
  %17 = icmp ult i64 %.0, %6
  br i1 %17, label %do, label %after

do:                                               ; preds = %while
  %18 = sub i64 %6, %.0
  %19 = call i64 @llvm.umin.i64(i64 %18, i64 32)
  %20 = mul i64 %8, %.0
  %21 = getelementptr i8, ptr %1, i64 %20
  %22 = mul i64 %10, %.0
  %23 = getelementptr i8, ptr %3, i64 %22
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after13, %do
  %.025 = phi i64 [ 0, %do ], [ %102, %after13 ]
  %24 = icmp ult i64 %.025, %12
  br i1 %24, label %do2, label %after3

do2:                                              ; preds = %while1
  %25 = sub i64 %12, %.025
  %26 = call i64 @llvm.umin.i64(i64 %25, i64 128)
  %27 = mul i64 28, %.025
  %28 = getelementptr i8, ptr %21, i64 %27
  %29 = mul i64 %15, %.025
  %30 = getelementptr i8, ptr %23, i64 %29
  %31 = add i64 %26, 3
  %32 = udiv i64 %31, 4
  %33 = mul i64 %14, 4
  br label %loop

after3:                                           ; preds = %while1
  %34 = add i64 %.0, %19
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %94, %after10 ]
  %35 = phi ptr [ %30, %do2 ], [ %95, %after10 ]
  %36 = phi ptr [ %16, %do2 ], [ %96, %after10 ]
  %37 = mul i64 %14, 8
  %38 = getelementptr i8, ptr %35, i64 %37
  %39 = mul i64 %19, 4
  %40 = add i64 %39, 0
  %41 = udiv i64 %40, 64
  %42 = icmp ne i64 %41, 0
  br i1 %42, label %then, label %after5

after4:                                           ; preds = %after10
  br label %loop12

then:                                             ; preds = %loop
  %43 = mul i64 %41, 64
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %44 = mul i64 %i, 4
  %45 = sub i64 %26, 1
  %46 = sub i64 %45, %44
  %47 = add i64 %19, 3
  %48 = udiv i64 %47, 4
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %53, %loop6 ]
  %49 = getelementptr i8, ptr %38, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %49, i32 0, i32 2, i32 1)
  %50 = getelementptr i8, ptr %49, i64 %14
  call void @llvm.prefetch.p0(ptr %50, i32 0, i32 2, i32 1)
  %51 = getelementptr i8, ptr %50, i64 %14
  call void @llvm.prefetch.p0(ptr %51, i32 0, i32 2, i32 1)
  %52 = getelementptr i8, ptr %51, i64 %14
  call void @llvm.prefetch.p0(ptr %52, i32 0, i32 2, i32 1)
  %53 = add i64 %offset, 64
  %54 = icmp eq i64 %53, %43
  br i1 %54, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %loop9, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %92, %loop9 ]
  %55 = sub i64 %19, 4
  %56 = mul i64 %i11, 4
  %57 = call i64 @llvm.smin.i64(i64 %56, i64 %55)
  %58 = mul i64 %57, 4
  %59 = mul i64 %57, 576
  %60 = getelementptr i8, ptr %36, i64 %59
  %61 = getelementptr i8, ptr %35, i64 %58
  %62 = mul i64 0, %14
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = call i64 @llvm.umin.i64(i64 0, i64 %46)
  %65 = mul i64 %64, %14
  %66 = getelementptr i8, ptr %61, i64 %65
  %67 = load <4 x i32>, ptr %66, align 1
  %68 = call i64 @llvm.umin.i64(i64 1, i64 %46)
  %69 = mul i64 %68, %14
  %70 = getelementptr i8, ptr %61, i64 %69
  %71 = load <4 x i32>, ptr %70, align 1
  %72 = call i64 @llvm.umin.i64(i64 2, i64 %46)
  %73 = mul i64 %72, %14
  %74 = getelementptr i8, ptr %61, i64 %73
  %75 = load <4 x i32>, ptr %74, align 1
  %76 = call i64 @llvm.umin.i64(i64 3, i64 %46)
  %77 = mul i64 %76, %14
  %78 = getelementptr i8, ptr %61, i64 %77
  %79 = load <4 x i32>, ptr %78, align 1
  %80 = shufflevector <4 x i32> %67, <4 x i32> %75, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %81 = shufflevector <4 x i32> %67, <4 x i32> %75, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %82 = shufflevector <4 x i32> %71, <4 x i32> %79, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %83 = shufflevector <4 x i32> %71, <4 x i32> %79, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %84 = shufflevector <4 x i32> %80, <4 x i32> %82, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %85 = shufflevector <4 x i32> %80, <4 x i32> %82, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %86 = shufflevector <4 x i32> %81, <4 x i32> %83, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %87 = shufflevector <4 x i32> %81, <4 x i32> %83, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %88 = getelementptr i8, ptr %60, i64 0
  store <4 x i32> %84, ptr %88, align 1
  %89 = getelementptr i8, ptr %60, i64 576
  store <4 x i32> %85, ptr %89, align 1
  %90 = getelementptr i8, ptr %60, i64 1152
  store <4 x i32> %86, ptr %90, align 1
  %91 = getelementptr i8, ptr %60, i64 1728
  store <4 x i32> %87, ptr %91, align 1
  %92 = add i64 %i11, 1
  %93 = icmp eq i64 %92, %48
  br i1 %93, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %94 = add i64 %i, 1
  %95 = getelementptr i8, ptr %35, i64 %33
  %96 = getelementptr i8, ptr %36, i64 16
  %97 = icmp eq i64 %94, %32
  br i1 %97, label %after4, label %loop

loop12:                                           ; preds = %after21, %after4
  %i14 = phi i64 [ 0, %after4 ], [ %148, %after21 ]
  %98 = phi ptr [ %28, %after4 ], [ %149, %after21 ]
  %99 = phi ptr [ %16, %after4 ], [ %150, %after21 ]
  %100 = udiv i64 %26, 16
  %101 = icmp ne i64 %100, 0
  br i1 %101, label %then15, label %after16

after13:                                          ; preds = %after21
  %102 = add i64 %.025, %26
  br label %while1

then15:                                           ; preds = %loop12
  br label %loop17

after16:                                          ; preds = %after18, %loop12
  %103 = urem i64 %26, 16
  %104 = icmp ne i64 %103, 0
  br i1 %104, label %then20, label %after21

loop17:                                           ; preds = %loop17, %then15
  %i19 = phi i64 [ 0, %then15 ], [ %139, %loop17 ]
  %105 = phi ptr [ %98, %then15 ], [ %140, %loop17 ]
  %106 = phi ptr [ %99, %then15 ], [ %141, %loop17 ]
  %107 = load <16 x float>, ptr %106, align 1
  %108 = extractelement <16 x float> %107, i64 0
  store float %108, ptr %105, align 1
  %109 = getelementptr i8, ptr %105, i64 28
  %110 = extractelement <16 x float> %107, i64 1
  store float %110, ptr %109, align 1
  %111 = getelementptr i8, ptr %109, i64 28
  %112 = extractelement <16 x float> %107, i64 2
  store float %112, ptr %111, align 1
  %113 = getelementptr i8, ptr %111, i64 28
  %114 = extractelement <16 x float> %107, i64 3
  store float %114, ptr %113, align 1
  %115 = getelementptr i8, ptr %113, i64 28
  %116 = extractelement <16 x float> %107, i64 4
  store float %116, ptr %115, align 1
  %117 = getelementptr i8, ptr %115, i64 28
  %118 = extractelement <16 x float> %107, i64 5
  store float %118, ptr %117, align 1
  %119 = getelementptr i8, ptr %117, i64 28
  %120 = extractelement <16 x float> %107, i64 6
  store float %120, ptr %119, align 1
  %121 = getelementptr i8, ptr %119, i64 28
  %122 = extractelement <16 x float> %107, i64 7
  store float %122, ptr %121, align 1
  %123 = getelementptr i8, ptr %121, i64 28
  %124 = extractelement <16 x float> %107, i64 8
  store float %124, ptr %123, align 1
  %125 = getelementptr i8, ptr %123, i64 28
  %126 = extractelement <16 x float> %107, i64 9
  store float %126, ptr %125, align 1
  %127 = getelementptr i8, ptr %125, i64 28
  %128 = extractelement <16 x float> %107, i64 10
  store float %128, ptr %127, align 1
  %129 = getelementptr i8, ptr %127, i64 28
  %130 = extractelement <16 x float> %107, i64 11
  store float %130, ptr %129, align 1
  %131 = getelementptr i8, ptr %129, i64 28
  %132 = extractelement <16 x float> %107, i64 12
  store float %132, ptr %131, align 1
  %133 = getelementptr i8, ptr %131, i64 28
  %134 = extractelement <16 x float> %107, i64 13
  store float %134, ptr %133, align 1
  %135 = getelementptr i8, ptr %133, i64 28
  %136 = extractelement <16 x float> %107, i64 14
  store float %136, ptr %135, align 1
  %137 = getelementptr i8, ptr %135, i64 28
  %138 = extractelement <16 x float> %107, i64 15
  store float %138, ptr %137, align 1
  %139 = add i64 %i19, 1
  %140 = getelementptr i8, ptr %105, i64 448
  %141 = getelementptr i8, ptr %106, i64 64
  %142 = icmp eq i64 %139, %100
  br i1 %142, label %after18, label %loop17

after18:                                          ; preds = %loop17
  br label %after16

then20:                                           ; preds = %after16
  %143 = sub i64 %26, %103
  %144 = mul i64 28, %143
  %145 = getelementptr i8, ptr %98, i64 %144
  %146 = mul i64 4, %143
  %147 = getelementptr i8, ptr %99, i64 %146
  br label %loop22

after21:                                          ; preds = %after23, %after16
  %148 = add i64 %i14, 1
  %149 = getelementptr i8, ptr %98, i64 %8
  %150 = getelementptr i8, ptr %99, i64 576
  %151 = icmp eq i64 %148, %19
  br i1 %151, label %after13, label %loop12

loop22:                                           ; preds = %loop22, %then20
  %i24 = phi i64 [ 0, %then20 ], [ %155, %loop22 ]
  %152 = phi ptr [ %145, %then20 ], [ %156, %loop22 ]
  %153 = phi ptr [ %147, %then20 ], [ %157, %loop22 ]
  %154 = load float, ptr %153, align 1
  store float %154, ptr %152, align 1
  %155 = add i64 %i24, 1
  %156 = getelementptr i8, ptr %152, i64 28
  %157 = getelementptr i8, ptr %153, i64 4
  %158 = icmp eq i64 %155, %103
  br i1 %158, label %after23, label %loop22

after23:                                          ; preds = %loop22
  br label %after21
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
