; a | a=float32[1000,1000,3](1,0,2)
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
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 3
  %13 = load i64, ptr %12, align 4
  %14 = mul i64 %13, 1
  %15 = mul i64 %13, 1
  br label %nest

nest:                                             ; preds = %entry
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %33, %after3 ]
  %16 = icmp ult i64 %.0, %5
  br i1 %16, label %do, label %after

do:                                               ; preds = %while
  %17 = sub i64 %5, %.0
  %18 = call i64 @llvm.umin.i64(i64 %17, i64 32)
  %19 = mul i64 %7, %.0
  %20 = getelementptr i8, ptr %1, i64 %19
  %21 = mul i64 %9, %.0
  %22 = getelementptr i8, ptr %3, i64 %21
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after4, %do
  %.012 = phi i64 [ 0, %do ], [ %47, %after4 ]
  %23 = icmp ult i64 %.012, %11
  br i1 %23, label %do2, label %after3

do2:                                              ; preds = %while1
  %24 = sub i64 %11, %.012
  %25 = call i64 @llvm.umin.i64(i64 %24, i64 32)
  %26 = mul i64 12, %.012
  %27 = getelementptr i8, ptr %20, i64 %26
  %28 = mul i64 %14, %.012
  %29 = getelementptr i8, ptr %22, i64 %28
  %30 = sub i64 %11, %.012
  %31 = add i64 %25, 3
  %32 = udiv i64 %31, 4
  br label %loop

after3:                                           ; preds = %while1
  %33 = add i64 %.0, %18
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %122, %after10 ]
  %34 = sub i64 %25, 4
  %35 = mul i64 %i, 4
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 %34)
  %37 = mul i64 12, %36
  %38 = getelementptr i8, ptr %27, i64 %37
  %39 = mul i64 %15, %36
  %40 = getelementptr i8, ptr %29, i64 %39
  %41 = mul i64 %13, 8
  %42 = getelementptr i8, ptr %40, i64 %41
  %43 = mul i64 %18, 12
  %44 = add i64 %43, 0
  %45 = udiv i64 %44, 64
  %46 = icmp ne i64 %45, 0
  br i1 %46, label %then, label %after5

after4:                                           ; preds = %after10
  %47 = add i64 %.012, %25
  br label %while1

then:                                             ; preds = %loop
  %48 = mul i64 %45, 64
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %49 = add i64 %18, 3
  %50 = udiv i64 %49, 4
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %55, %loop6 ]
  %51 = getelementptr i8, ptr %42, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %51, i32 0, i32 2, i32 1)
  %52 = getelementptr i8, ptr %51, i64 %13
  call void @llvm.prefetch.p0(ptr %52, i32 0, i32 2, i32 1)
  %53 = getelementptr i8, ptr %52, i64 %13
  call void @llvm.prefetch.p0(ptr %53, i32 0, i32 2, i32 1)
  %54 = getelementptr i8, ptr %53, i64 %13
  call void @llvm.prefetch.p0(ptr %54, i32 0, i32 2, i32 1)
  %55 = add i64 %offset, 64
  %56 = icmp eq i64 %55, %48
  br i1 %56, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %loop9, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %120, %loop9 ]
  %57 = sub i64 %18, 4
  %58 = mul i64 %i11, 4
  %59 = call i64 @llvm.smin.i64(i64 %58, i64 %57)
  %60 = mul i64 %7, %59
  %61 = getelementptr i8, ptr %38, i64 %60
  %62 = mul i64 %9, %59
  %63 = getelementptr i8, ptr %40, i64 %62
  %64 = mul i64 0, %13
  %65 = getelementptr i8, ptr %63, i64 %64
  %66 = load <12 x i32>, ptr %65, align 1
  %67 = shufflevector <12 x i32> %66, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %68 = bitcast <16 x i32> %67 to <8 x i64>
  %69 = mul i64 1, %13
  %70 = getelementptr i8, ptr %63, i64 %69
  %71 = load <12 x i32>, ptr %70, align 1
  %72 = shufflevector <12 x i32> %71, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %73 = bitcast <16 x i32> %72 to <8 x i64>
  %74 = mul i64 2, %13
  %75 = getelementptr i8, ptr %63, i64 %74
  %76 = load <12 x i32>, ptr %75, align 1
  %77 = shufflevector <12 x i32> %76, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %78 = bitcast <16 x i32> %77 to <8 x i64>
  %79 = mul i64 3, %13
  %80 = getelementptr i8, ptr %63, i64 %79
  %81 = load <12 x i32>, ptr %80, align 1
  %82 = shufflevector <12 x i32> %81, <12 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 poison, i32 3, i32 4, i32 5, i32 poison, i32 6, i32 7, i32 8, i32 poison, i32 9, i32 10, i32 11, i32 poison>
  %83 = bitcast <16 x i32> %82 to <8 x i64>
  %84 = shufflevector <8 x i64> %68, <8 x i64> %73, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %85 = shufflevector <8 x i64> %78, <8 x i64> %83, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %86 = shufflevector <8 x i64> %84, <8 x i64> %85, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %87 = shufflevector <8 x i64> %84, <8 x i64> %85, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %88 = shufflevector <8 x i64> %68, <8 x i64> %73, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %89 = shufflevector <8 x i64> %78, <8 x i64> %83, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %90 = shufflevector <8 x i64> %88, <8 x i64> %89, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %91 = shufflevector <8 x i64> %88, <8 x i64> %89, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %92 = bitcast <8 x i64> %86 to <16 x i32>
  %93 = shufflevector <16 x i32> %92, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %94 = mul i64 %7, 0
  %95 = getelementptr i8, ptr %61, i64 %94
  %96 = mul i64 %9, 0
  %97 = getelementptr i8, ptr %63, i64 %96
  %98 = getelementptr i8, ptr %95, i64 64
  call void @llvm.prefetch.p0(ptr %98, i32 1, i32 3, i32 1)
  store <12 x i32> %93, ptr %95, align 1
  %99 = bitcast <8 x i64> %87 to <16 x i32>
  %100 = shufflevector <16 x i32> %99, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %101 = mul i64 %7, 1
  %102 = getelementptr i8, ptr %61, i64 %101
  %103 = mul i64 %9, 1
  %104 = getelementptr i8, ptr %63, i64 %103
  %105 = getelementptr i8, ptr %102, i64 64
  call void @llvm.prefetch.p0(ptr %105, i32 1, i32 3, i32 1)
  store <12 x i32> %100, ptr %102, align 1
  %106 = bitcast <8 x i64> %90 to <16 x i32>
  %107 = shufflevector <16 x i32> %106, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %108 = mul i64 %7, 2
  %109 = getelementptr i8, ptr %61, i64 %108
  %110 = mul i64 %9, 2
  %111 = getelementptr i8, ptr %63, i64 %110
  %112 = getelementptr i8, ptr %109, i64 64
  call void @llvm.prefetch.p0(ptr %112, i32 1, i32 3, i32 1)
  store <12 x i32> %107, ptr %109, align 1
  %113 = bitcast <8 x i64> %91 to <16 x i32>
  %114 = shufflevector <16 x i32> %113, <16 x i32> poison, <12 x i32> <i32 0, i32 1, i32 2, i32 4, i32 5, i32 6, i32 8, i32 9, i32 10, i32 12, i32 13, i32 14>
  %115 = mul i64 %7, 3
  %116 = getelementptr i8, ptr %61, i64 %115
  %117 = mul i64 %9, 3
  %118 = getelementptr i8, ptr %63, i64 %117
  %119 = getelementptr i8, ptr %116, i64 64
  call void @llvm.prefetch.p0(ptr %119, i32 1, i32 3, i32 1)
  store <12 x i32> %114, ptr %116, align 1
  %120 = add i64 %i11, 1
  %121 = icmp eq i64 %120, %50
  br i1 %121, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %122 = add i64 %i, 1
  %123 = icmp eq i64 %122, %32
  br i1 %123, label %after4, label %loop
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
