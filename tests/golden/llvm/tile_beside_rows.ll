; a*b + c | a=float32[1000,1000] b=float32[1000,1000].T c=float32[1000,1000]
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
  %6 = getelementptr ptr, ptr %pointers, i64 3
  %7 = load ptr, ptr %6, align 8
  %8 = alloca i8, i64 33728, align 16
  %9 = getelementptr i64, ptr %extents, i64 0
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %strides, i64 0
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 2
  %14 = load i64, ptr %13, align 4
  %15 = getelementptr i64, ptr %strides, i64 4
  %16 = load i64, ptr %15, align 4
  %17 = getelementptr i64, ptr %strides, i64 6
  %18 = load i64, ptr %17, align 4
  %19 = getelementptr i64, ptr %extents, i64 1
  %20 = load i64, ptr %19, align 4
  %21 = getelementptr i64, ptr %strides, i64 5
  %22 = load i64, ptr %21, align 4
  %23 = mul i64 %22, 1
  %24 = mul i64 %22, 16
  %25 = mul i64 %12, 16
  %26 = mul i64 %14, 16
  %27 = mul i64 %16, 16
  %28 = mul i64 %18, 16
  br label %nest

nest:                                             ; preds = %entry
  %29 = getelementptr i8, ptr %8, i64 16320
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %62, %after3 ]
  %30 = icmp ult i64 %.0, %10
  br i1 %30, label %do, label %after

do:                                               ; preds = %while
  %31 = sub i64 %10, %.0
  %32 = call i64 @llvm.umin.i64(i64 %31, i64 16)
  %33 = and i64 %32, -16
  %34 = icmp eq i64 %33, 0
  %35 = select i1 %34, i64 %32, i64 %33
  %36 = mul i64 %12, %.0
  %37 = getelementptr i8, ptr %1, i64 %36
  %38 = mul i64 %14, %.0
  %39 = getelementptr i8, ptr %3, i64 %38
  %40 = mul i64 %16, %.0
  %41 = getelementptr i8, ptr %5, i64 %40
  %42 = mul i64 %18, %.0
  %43 = getelementptr i8, ptr %7, i64 %42
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after15, %do
  %.047 = phi i64 [ 0, %do ], [ %438, %after15 ]
  %44 = icmp ult i64 %.047, %20
  br i1 %44, label %do2, label %after3

do2:                                              ; preds = %while1
  %45 = sub i64 %20, %.047
  %46 = call i64 @llvm.umin.i64(i64 %45, i64 256)
  %47 = and i64 %46, -16
  %48 = icmp eq i64 %47, 0
  %49 = select i1 %48, i64 %46, i64 %47
  %50 = mul i64 4, %.047
  %51 = getelementptr i8, ptr %37, i64 %50
  %52 = mul i64 4, %.047
  %53 = getelementptr i8, ptr %39, i64 %52
  %54 = mul i64 %23, %.047
  %55 = getelementptr i8, ptr %41, i64 %54
  %56 = mul i64 4, %.047
  %57 = getelementptr i8, ptr %43, i64 %56
  %58 = sub i64 %20, %.047
  %59 = or i64 %35, %49
  %60 = and i64 %59, 15
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %then, label %after4

after3:                                           ; preds = %while1
  %62 = add i64 %.0, %35
  br label %while

then:                                             ; preds = %do2
  %63 = udiv i64 %49, 16
  br label %loop

after4:                                           ; preds = %after5, %do2
  %64 = xor i1 %61, true
  br i1 %64, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %429, %after12 ]
  %65 = phi ptr [ %51, %then ], [ %430, %after12 ]
  %66 = phi ptr [ %53, %then ], [ %431, %after12 ]
  %67 = phi ptr [ %55, %then ], [ %432, %after12 ]
  %68 = phi ptr [ %57, %then ], [ %433, %after12 ]
  %69 = mul i64 %22, 128
  %70 = getelementptr i8, ptr %67, i64 %69
  %71 = mul i64 %35, 4
  %72 = add i64 %71, 0
  %73 = udiv i64 %72, 64
  %74 = icmp ne i64 %73, 0
  br i1 %74, label %then6, label %after7

after5:                                           ; preds = %after12
  br label %after4

then6:                                            ; preds = %loop
  %75 = mul i64 %73, 64
  br label %loop8

after7:                                           ; preds = %after9, %loop
  %76 = udiv i64 %35, 16
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %93, %loop8 ]
  %77 = getelementptr i8, ptr %70, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %77, i32 0, i32 2, i32 1)
  %78 = getelementptr i8, ptr %77, i64 %22
  call void @llvm.prefetch.p0(ptr %78, i32 0, i32 2, i32 1)
  %79 = getelementptr i8, ptr %78, i64 %22
  call void @llvm.prefetch.p0(ptr %79, i32 0, i32 2, i32 1)
  %80 = getelementptr i8, ptr %79, i64 %22
  call void @llvm.prefetch.p0(ptr %80, i32 0, i32 2, i32 1)
  %81 = getelementptr i8, ptr %80, i64 %22
  call void @llvm.prefetch.p0(ptr %81, i32 0, i32 2, i32 1)
  %82 = getelementptr i8, ptr %81, i64 %22
  call void @llvm.prefetch.p0(ptr %82, i32 0, i32 2, i32 1)
  %83 = getelementptr i8, ptr %82, i64 %22
  call void @llvm.prefetch.p0(ptr %83, i32 0, i32 2, i32 1)
  %84 = getelementptr i8, ptr %83, i64 %22
  call void @llvm.prefetch.p0(ptr %84, i32 0, i32 2, i32 1)
  %85 = getelementptr i8, ptr %84, i64 %22
  call void @llvm.prefetch.p0(ptr %85, i32 0, i32 2, i32 1)
  %86 = getelementptr i8, ptr %85, i64 %22
  call void @llvm.prefetch.p0(ptr %86, i32 0, i32 2, i32 1)
  %87 = getelementptr i8, ptr %86, i64 %22
  call void @llvm.prefetch.p0(ptr %87, i32 0, i32 2, i32 1)
  %88 = getelementptr i8, ptr %87, i64 %22
  call void @llvm.prefetch.p0(ptr %88, i32 0, i32 2, i32 1)
  %89 = getelementptr i8, ptr %88, i64 %22
  call void @llvm.prefetch.p0(ptr %89, i32 0, i32 2, i32 1)
  %90 = getelementptr i8, ptr %89, i64 %22
  call void @llvm.prefetch.p0(ptr %90, i32 0, i32 2, i32 1)
  %91 = getelementptr i8, ptr %90, i64 %22
  call void @llvm.prefetch.p0(ptr %91, i32 0, i32 2, i32 1)
  %92 = getelementptr i8, ptr %91, i64 %22
  call void @llvm.prefetch.p0(ptr %92, i32 0, i32 2, i32 1)
  %93 = add i64 %offset, 64
  %94 = icmp eq i64 %93, %75
  br i1 %94, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %423, %loop11 ]
  %95 = phi ptr [ %65, %after7 ], [ %424, %loop11 ]
  %96 = phi ptr [ %66, %after7 ], [ %425, %loop11 ]
  %97 = phi ptr [ %67, %after7 ], [ %426, %loop11 ]
  %98 = phi ptr [ %68, %after7 ], [ %427, %loop11 ]
  %99 = mul i64 0, %22
  %100 = getelementptr i8, ptr %97, i64 %99
  %101 = load <16 x i32>, ptr %100, align 1
  %102 = getelementptr i8, ptr %100, i64 %22
  %103 = load <16 x i32>, ptr %102, align 1
  %104 = getelementptr i8, ptr %102, i64 %22
  %105 = load <16 x i32>, ptr %104, align 1
  %106 = getelementptr i8, ptr %104, i64 %22
  %107 = load <16 x i32>, ptr %106, align 1
  %108 = shufflevector <16 x i32> %101, <16 x i32> %105, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %109 = shufflevector <16 x i32> %101, <16 x i32> %105, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %110 = shufflevector <16 x i32> %103, <16 x i32> %107, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %111 = shufflevector <16 x i32> %103, <16 x i32> %107, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %112 = shufflevector <16 x i32> %108, <16 x i32> %110, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %113 = shufflevector <16 x i32> %108, <16 x i32> %110, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %114 = shufflevector <16 x i32> %109, <16 x i32> %111, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %115 = shufflevector <16 x i32> %109, <16 x i32> %111, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %116 = mul i64 4, %22
  %117 = getelementptr i8, ptr %97, i64 %116
  %118 = load <16 x i32>, ptr %117, align 1
  %119 = getelementptr i8, ptr %117, i64 %22
  %120 = load <16 x i32>, ptr %119, align 1
  %121 = getelementptr i8, ptr %119, i64 %22
  %122 = load <16 x i32>, ptr %121, align 1
  %123 = getelementptr i8, ptr %121, i64 %22
  %124 = load <16 x i32>, ptr %123, align 1
  %125 = shufflevector <16 x i32> %118, <16 x i32> %122, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %126 = shufflevector <16 x i32> %118, <16 x i32> %122, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %127 = shufflevector <16 x i32> %120, <16 x i32> %124, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %128 = shufflevector <16 x i32> %120, <16 x i32> %124, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %129 = shufflevector <16 x i32> %125, <16 x i32> %127, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %130 = shufflevector <16 x i32> %125, <16 x i32> %127, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %131 = shufflevector <16 x i32> %126, <16 x i32> %128, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %132 = shufflevector <16 x i32> %126, <16 x i32> %128, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %133 = mul i64 8, %22
  %134 = getelementptr i8, ptr %97, i64 %133
  %135 = load <16 x i32>, ptr %134, align 1
  %136 = getelementptr i8, ptr %134, i64 %22
  %137 = load <16 x i32>, ptr %136, align 1
  %138 = getelementptr i8, ptr %136, i64 %22
  %139 = load <16 x i32>, ptr %138, align 1
  %140 = getelementptr i8, ptr %138, i64 %22
  %141 = load <16 x i32>, ptr %140, align 1
  %142 = shufflevector <16 x i32> %135, <16 x i32> %139, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %143 = shufflevector <16 x i32> %135, <16 x i32> %139, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %144 = shufflevector <16 x i32> %137, <16 x i32> %141, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %145 = shufflevector <16 x i32> %137, <16 x i32> %141, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %146 = shufflevector <16 x i32> %142, <16 x i32> %144, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %147 = shufflevector <16 x i32> %142, <16 x i32> %144, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %148 = shufflevector <16 x i32> %143, <16 x i32> %145, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %149 = shufflevector <16 x i32> %143, <16 x i32> %145, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %150 = mul i64 12, %22
  %151 = getelementptr i8, ptr %97, i64 %150
  %152 = load <16 x i32>, ptr %151, align 1
  %153 = getelementptr i8, ptr %151, i64 %22
  %154 = load <16 x i32>, ptr %153, align 1
  %155 = getelementptr i8, ptr %153, i64 %22
  %156 = load <16 x i32>, ptr %155, align 1
  %157 = getelementptr i8, ptr %155, i64 %22
  %158 = load <16 x i32>, ptr %157, align 1
  %159 = shufflevector <16 x i32> %152, <16 x i32> %156, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %160 = shufflevector <16 x i32> %152, <16 x i32> %156, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %161 = shufflevector <16 x i32> %154, <16 x i32> %158, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %162 = shufflevector <16 x i32> %154, <16 x i32> %158, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %163 = shufflevector <16 x i32> %159, <16 x i32> %161, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %164 = shufflevector <16 x i32> %159, <16 x i32> %161, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %165 = shufflevector <16 x i32> %160, <16 x i32> %162, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %166 = shufflevector <16 x i32> %160, <16 x i32> %162, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %167 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %168 = shufflevector <16 x i32> %146, <16 x i32> %163, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %169 = shufflevector <16 x i32> %167, <16 x i32> %168, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %170 = shufflevector <16 x i32> %167, <16 x i32> %168, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %171 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %172 = shufflevector <16 x i32> %146, <16 x i32> %163, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %173 = shufflevector <16 x i32> %171, <16 x i32> %172, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %174 = shufflevector <16 x i32> %171, <16 x i32> %172, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %175 = shufflevector <16 x i32> %113, <16 x i32> %130, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %176 = shufflevector <16 x i32> %147, <16 x i32> %164, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %177 = shufflevector <16 x i32> %175, <16 x i32> %176, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %178 = shufflevector <16 x i32> %175, <16 x i32> %176, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %179 = shufflevector <16 x i32> %113, <16 x i32> %130, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %180 = shufflevector <16 x i32> %147, <16 x i32> %164, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %181 = shufflevector <16 x i32> %179, <16 x i32> %180, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %182 = shufflevector <16 x i32> %179, <16 x i32> %180, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %183 = shufflevector <16 x i32> %114, <16 x i32> %131, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %184 = shufflevector <16 x i32> %148, <16 x i32> %165, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %185 = shufflevector <16 x i32> %183, <16 x i32> %184, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %186 = shufflevector <16 x i32> %183, <16 x i32> %184, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %187 = shufflevector <16 x i32> %114, <16 x i32> %131, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %188 = shufflevector <16 x i32> %148, <16 x i32> %165, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %189 = shufflevector <16 x i32> %187, <16 x i32> %188, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %190 = shufflevector <16 x i32> %187, <16 x i32> %188, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %191 = shufflevector <16 x i32> %115, <16 x i32> %132, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %192 = shufflevector <16 x i32> %149, <16 x i32> %166, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %193 = shufflevector <16 x i32> %191, <16 x i32> %192, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %194 = shufflevector <16 x i32> %191, <16 x i32> %192, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %195 = shufflevector <16 x i32> %115, <16 x i32> %132, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %196 = shufflevector <16 x i32> %149, <16 x i32> %166, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %197 = shufflevector <16 x i32> %195, <16 x i32> %196, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %198 = shufflevector <16 x i32> %195, <16 x i32> %196, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %199 = mul i64 %12, 0
  %200 = getelementptr i8, ptr %95, i64 %199
  %201 = mul i64 %14, 0
  %202 = getelementptr i8, ptr %96, i64 %201
  %203 = mul i64 %16, 0
  %204 = getelementptr i8, ptr %97, i64 %203
  %205 = mul i64 %18, 0
  %206 = getelementptr i8, ptr %98, i64 %205
  %207 = bitcast <16 x i32> %169 to <16 x float>
  %208 = getelementptr i8, ptr %200, i64 64
  call void @llvm.prefetch.p0(ptr %208, i32 1, i32 3, i32 1)
  %209 = load <16 x float>, ptr %202, align 1
  %210 = load <16 x float>, ptr %206, align 1
  %211 = fmul <16 x float> %209, %207
  %212 = fadd <16 x float> %211, %210
  store <16 x float> %212, ptr %200, align 1
  %213 = mul i64 %12, 1
  %214 = getelementptr i8, ptr %95, i64 %213
  %215 = mul i64 %14, 1
  %216 = getelementptr i8, ptr %96, i64 %215
  %217 = mul i64 %16, 1
  %218 = getelementptr i8, ptr %97, i64 %217
  %219 = mul i64 %18, 1
  %220 = getelementptr i8, ptr %98, i64 %219
  %221 = bitcast <16 x i32> %177 to <16 x float>
  %222 = getelementptr i8, ptr %214, i64 64
  call void @llvm.prefetch.p0(ptr %222, i32 1, i32 3, i32 1)
  %223 = load <16 x float>, ptr %216, align 1
  %224 = load <16 x float>, ptr %220, align 1
  %225 = fmul <16 x float> %223, %221
  %226 = fadd <16 x float> %225, %224
  store <16 x float> %226, ptr %214, align 1
  %227 = mul i64 %12, 2
  %228 = getelementptr i8, ptr %95, i64 %227
  %229 = mul i64 %14, 2
  %230 = getelementptr i8, ptr %96, i64 %229
  %231 = mul i64 %16, 2
  %232 = getelementptr i8, ptr %97, i64 %231
  %233 = mul i64 %18, 2
  %234 = getelementptr i8, ptr %98, i64 %233
  %235 = bitcast <16 x i32> %185 to <16 x float>
  %236 = getelementptr i8, ptr %228, i64 64
  call void @llvm.prefetch.p0(ptr %236, i32 1, i32 3, i32 1)
  %237 = load <16 x float>, ptr %230, align 1
  %238 = load <16 x float>, ptr %234, align 1
  %239 = fmul <16 x float> %237, %235
  %240 = fadd <16 x float> %239, %238
  store <16 x float> %240, ptr %228, align 1
  %241 = mul i64 %12, 3
  %242 = getelementptr i8, ptr %95, i64 %241
  %243 = mul i64 %14, 3
  %244 = getelementptr i8, ptr %96, i64 %243
  %245 = mul i64 %16, 3
  %246 = getelementptr i8, ptr %97, i64 %245
  %247 = mul i64 %18, 3
  %248 = getelementptr i8, ptr %98, i64 %247
  %249 = bitcast <16 x i32> %193 to <16 x float>
  %250 = getelementptr i8, ptr %242, i64 64
  call void @llvm.prefetch.p0(ptr %250, i32 1, i32 3, i32 1)
  %251 = load <16 x float>, ptr %244, align 1
  %252 = load <16 x float>, ptr %248, align 1
  %253 = fmul <16 x float> %251, %249
  %254 = fadd <16 x float> %253, %252
  store <16 x float> %254, ptr %242, align 1
  %255 = mul i64 %12, 4
  %256 = getelementptr i8, ptr %95, i64 %255
  %257 = mul i64 %14, 4
  %258 = getelementptr i8, ptr %96, i64 %257
  %259 = mul i64 %16, 4
  %260 = getelementptr i8, ptr %97, i64 %259
  %261 = mul i64 %18, 4
  %262 = getelementptr i8, ptr %98, i64 %261
  %263 = bitcast <16 x i32> %170 to <16 x float>
  %264 = getelementptr i8, ptr %256, i64 64
  call void @llvm.prefetch.p0(ptr %264, i32 1, i32 3, i32 1)
  %265 = load <16 x float>, ptr %258, align 1
  %266 = load <16 x float>, ptr %262, align 1
  %267 = fmul <16 x float> %265, %263
  %268 = fadd <16 x float> %267, %266
  store <16 x float> %268, ptr %256, align 1
  %269 = mul i64 %12, 5
  %270 = getelementptr i8, ptr %95, i64 %269
  %271 = mul i64 %14, 5
  %272 = getelementptr i8, ptr %96, i64 %271
  %273 = mul i64 %16, 5
  %274 = getelementptr i8, ptr %97, i64 %273
  %275 = mul i64 %18, 5
  %276 = getelementptr i8, ptr %98, i64 %275
  %277 = bitcast <16 x i32> %178 to <16 x float>
  %278 = getelementptr i8, ptr %270, i64 64
  call void @llvm.prefetch.p0(ptr %278, i32 1, i32 3, i32 1)
  %279 = load <16 x float>, ptr %272, align 1
  %280 = load <16 x float>, ptr %276, align 1
  %281 = fmul <16 x float> %279, %277
  %282 = fadd <16 x float> %281, %280
  store <16 x float> %282, ptr %270, align 1
  %283 = mul i64 %12, 6
  %284 = getelementptr i8, ptr %95, i64 %283
  %285 = mul i64 %14, 6
  %286 = getelementptr i8, ptr %96, i64 %285
  %287 = mul i64 %16, 6
  %288 = getelementptr i8, ptr %97, i64 %287
  %289 = mul i64 %18, 6
  %290 = getelementptr i8, ptr %98, i64 %289
  %291 = bitcast <16 x i32> %186 to <16 x float>
  %292 = getelementptr i8, ptr %284, i64 64
  call void @llvm.prefetch.p0(ptr %292, i32 1, i32 3, i32 1)
  %293 = load <16 x float>, ptr %286, align 1
  %294 = load <16 x float>, ptr %290, align 1
  %295 = fmul <16 x float> %293, %291
  %296 = fadd <16 x float> %295, %294
  store <16 x float> %296, ptr %284, align 1
  %297 = mul i64 %12, 7
  %298 = getelementptr i8, ptr %95, i64 %297
  %299 = mul i64 %14, 7
  %300 = getelementptr i8, ptr %96, i64 %299
  %301 = mul i64 %16, 7
  %302 = getelementptr i8, ptr %97, i64 %301
  %303 = mul i64 %18, 7
  %304 = getelementptr i8, ptr %98, i64 %303
  %305 = bitcast <16 x i32> %194 to <16 x float>
  %306 = getelementptr i8, ptr %298, i64 64
  call void @llvm.prefetch.p0(ptr %306, i32 1, i32 3, i32 1)
  %307 = load <16 x float>, ptr %300, align 1
  %308 = load <16 x float>, ptr %304, align 1
  %309 = fmul <16 x float> %307, %305
  %310 = fadd <16 x float> %309, %308
  store <16 x float> %310, ptr %298, align 1
  %311 = mul i64 %12, 8
  %312 = getelementptr i8, ptr %95, i64 %311
  %313 = mul i64 %14, 8
  %314 = getelementptr i8, ptr %96, i64 %313
  %315 = mul i64 %16, 8
  %316 = getelementptr i8, ptr %97, i64 %315
  %317 = mul i64 %18, 8
  %318 = getelementptr i8, ptr %98, i64 %317
  %319 = bitcast <16 x i32> %173 to <16 x float>
  %320 = getelementptr i8, ptr %312, i64 64
  call void @llvm.prefetch.p0(ptr %320, i32 1, i32 3, i32 1)
  %321 = load <16 x float>, ptr %314, align 1
  %322 = load <16 x float>, ptr %318, align 1
  %323 = fmul <16 x float> %321, %319
  %324 = fadd <16 x float> %323, %322
  store <16 x float> %324, ptr %312, align 1
  %325 = mul i64 %12, 9
  %326 = getelementptr i8, ptr %95, i64 %325
  %327 = mul i64 %14, 9
  %328 = getelementptr i8, ptr %96, i64 %327
  %329 = mul i64 %16, 9
  %330 = getelementptr i8, ptr %97, i64 %329
  %331 = mul i64 %18, 9
  %332 = getelementptr i8, ptr %98, i64 %331
  %333 = bitcast <16 x i32> %181 to <16 x float>
  %334 = getelementptr i8, ptr %326, i64 64
  call void @llvm.prefetch.p0(ptr %334, i32 1, i32 3, i32 1)
  %335 = load <16 x float>, ptr %328, align 1
  %336 = load <16 x float>, ptr %332, align 1
  %337 = fmul <16 x float> %335, %333
  %338 = fadd <16 x float> %337, %336
  store <16 x float> %338, ptr %326, align 1
  %339 = mul i64 %12, 10
  %340 = getelementptr i8, ptr %95, i64 %339
  %341 = mul i64 %14, 10
  %342 = getelementptr i8, ptr %96, i64 %341
  %343 = mul i64 %16, 10
  %344 = getelementptr i8, ptr %97, i64 %343
  %345 = mul i64 %18, 10
  %346 = getelementptr i8, ptr %98, i64 %345
  %347 = bitcast <16 x i32> %189 to <16 x float>
  %348 = getelementptr i8, ptr %340, i64 64
  call void @llvm.prefetch.p0(ptr %348, i32 1, i32 3, i32 1)
  %349 = load <16 x float>, ptr %342, align 1
  %350 = load <16 x float>, ptr %346, align 1
  %351 = fmul <16 x float> %349, %347
  %352 = fadd <16 x float> %351, %350
  store <16 x float> %352, ptr %340, align 1
  %353 = mul i64 %12, 11
  %354 = getelementptr i8, ptr %95, i64 %353
  %355 = mul i64 %14, 11
  %356 = getelementptr i8, ptr %96, i64 %355
  %357 = mul i64 %16, 11
  %358 = getelementptr i8, ptr %97, i64 %357
  %359 = mul i64 %18, 11
  %360 = getelementptr i8, ptr %98, i64 %359
  %361 = bitcast <16 x i32> %197 to <16 x float>
  %362 = getelementptr i8, ptr %354, i64 64
  call void @llvm.prefetch.p0(ptr %362, i32 1, i32 3, i32 1)
  %363 = load <16 x float>, ptr %356, align 1
  %364 = load <16 x float>, ptr %360, align 1
  %365 = fmul <16 x float> %363, %361
  %366 = fadd <16 x float> %365, %364
  store <16 x float> %366, ptr %354, align 1
  %367 = mul i64 %12, 12
  %368 = getelementptr i8, ptr %95, i64 %367
  %369 = mul i64 %14, 12
  %370 = getelementptr i8, ptr %96, i64 %369
  %371 = mul i64 %16, 12
  %372 = getelementptr i8, ptr %97, i64 %371
  %373 = mul i64 %18, 12
  %374 = getelementptr i8, ptr %98, i64 %373
  %375 = bitcast <16 x i32> %174 to <16 x float>
  %376 = getelementptr i8, ptr %368, i64 64
  call void @llvm.prefetch.p0(ptr %376, i32 1, i32 3, i32 1)
  %377 = load <16 x float>, ptr %370, align 1
  %378 = load <16 x float>, ptr %374, align 1
  %379 = fmul <16 x float> %377, %375
  %380 = fadd <16 x float> %379, %378
  store <16 x float> %380, ptr %368, align 1
  %381 = mul i64 %12, 13
  %382 = getelementptr i8, ptr %95, i64 %381
  %383 = mul i64 %14, 13
  %384 = getelementptr i8, ptr %96, i64 %383
  %385 = mul i64 %16, 13
  %386 = getelementptr i8, ptr %97, i64 %385
  %387 = mul i64 %18, 13
  %388 = getelementptr i8, ptr %98, i64 %387
  %389 = bitcast <16 x i32> %182 to <16 x float>
  %390 = getelementptr i8, ptr %382, i64 64
  call void @llvm.prefetch.p0(ptr %390, i32 1, i32 3, i32 1)
  %391 = load <16 x float>, ptr %384, align 1
  %392 = load <16 x float>, ptr %388, align 1
  %393 = fmul <16 x float> %391, %389
  %394 = fadd <16 x float> %393, %392
  store <16 x float> %394, ptr %382, align 1
  %395 = mul i64 %12, 14
  %396 = getelementptr i8, ptr %95, i64 %395
  %397 = mul i64 %14, 14
  %398 = getelementptr i8, ptr %96, i64 %397
  %399 = mul i64 %16, 14
  %400 = getelementptr i8, ptr %97, i64 %399
  %401 = mul i64 %18, 14
  %402 = getelementptr i8, ptr %98, i64 %401
  %403 = bitcast <16 x i32> %190 to <16 x float>
  %404 = getelementptr i8, ptr %396, i64 64
  call void @llvm.prefetch.p0(ptr %404, i32 1, i32 3, i32 1)
  %405 = load <16 x float>, ptr %398, align 1
  %406 = load <16 x float>, ptr %402, align 1
  %407 = fmul <16 x float> %405, %403
  %408 = fadd <16 x float> %407, %406
  store <16 x float> %408, ptr %396, align 1
  %409 = mul i64 %12, 15
  %410 = getelementptr i8, ptr %95, i64 %409
  %411 = mul i64 %14, 15
  %412 = getelementptr i8, ptr %96, i64 %411
  %413 = mul i64 %16, 15
  %414 = getelementptr i8, ptr %97, i64 %413
  %415 = mul i64 %18, 15
  %416 = getelementptr i8, ptr %98, i64 %415
  %417 = bitcast <16 x i32> %198 to <16 x float>
  %418 = getelementptr i8, ptr %410, i64 64
  call void @llvm.prefetch.p0(ptr %418, i32 1, i32 3, i32 1)
  %419 = load <16 x float>, ptr %412, align 1
  %420 = load <16 x float>, ptr %416, align 1
  %421 = fmul <16 x float> %419, %417
  %422 = fadd <16 x float> %421, %420
  store <16 x float> %422, ptr %410, align 1
  %423 = add i64 %i13, 1
  %424 = getelementptr i8, ptr %95, i64 %25
  %425 = getelementptr i8, ptr %96, i64 %26
  %426 = getelementptr i8, ptr %97, i64 %27
  %427 = getelementptr i8, ptr %98, i64 %28
  %428 = icmp eq i64 %423, %76
  br i1 %428, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %429 = add i64 %i, 1
  %430 = getelementptr i8, ptr %65, i64 64
  %431 = getelementptr i8, ptr %66, i64 64
  %432 = getelementptr i8, ptr %67, i64 %24
  %433 = getelementptr i8, ptr %68, i64 64
  %434 = icmp eq i64 %429, %63
  br i1 %434, label %after5, label %loop

then14:                                           ; preds = %after4
  %435 = add i64 %49, 15
  %436 = udiv i64 %435, 16
  %437 = mul i64 %22, 16
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %438 = add i64 %.047, %49
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %632, %after26 ]
  %439 = phi ptr [ %55, %then14 ], [ %633, %after26 ]
  %440 = phi ptr [ %29, %then14 ], [ %634, %after26 ]
  %441 = mul i64 %22, 128
  %442 = getelementptr i8, ptr %439, i64 %441
  %443 = mul i64 %35, 4
  %444 = add i64 %443, 0
  %445 = udiv i64 %444, 64
  %446 = icmp ne i64 %445, 0
  br i1 %446, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %447 = mul i64 %445, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %448 = mul i64 %i18, 16
  %449 = sub i64 %49, 1
  %450 = sub i64 %449, %448
  %451 = add i64 %35, 15
  %452 = udiv i64 %451, 16
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %469, %loop21 ]
  %453 = getelementptr i8, ptr %442, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %453, i32 0, i32 2, i32 1)
  %454 = getelementptr i8, ptr %453, i64 %22
  call void @llvm.prefetch.p0(ptr %454, i32 0, i32 2, i32 1)
  %455 = getelementptr i8, ptr %454, i64 %22
  call void @llvm.prefetch.p0(ptr %455, i32 0, i32 2, i32 1)
  %456 = getelementptr i8, ptr %455, i64 %22
  call void @llvm.prefetch.p0(ptr %456, i32 0, i32 2, i32 1)
  %457 = getelementptr i8, ptr %456, i64 %22
  call void @llvm.prefetch.p0(ptr %457, i32 0, i32 2, i32 1)
  %458 = getelementptr i8, ptr %457, i64 %22
  call void @llvm.prefetch.p0(ptr %458, i32 0, i32 2, i32 1)
  %459 = getelementptr i8, ptr %458, i64 %22
  call void @llvm.prefetch.p0(ptr %459, i32 0, i32 2, i32 1)
  %460 = getelementptr i8, ptr %459, i64 %22
  call void @llvm.prefetch.p0(ptr %460, i32 0, i32 2, i32 1)
  %461 = getelementptr i8, ptr %460, i64 %22
  call void @llvm.prefetch.p0(ptr %461, i32 0, i32 2, i32 1)
  %462 = getelementptr i8, ptr %461, i64 %22
  call void @llvm.prefetch.p0(ptr %462, i32 0, i32 2, i32 1)
  %463 = getelementptr i8, ptr %462, i64 %22
  call void @llvm.prefetch.p0(ptr %463, i32 0, i32 2, i32 1)
  %464 = getelementptr i8, ptr %463, i64 %22
  call void @llvm.prefetch.p0(ptr %464, i32 0, i32 2, i32 1)
  %465 = getelementptr i8, ptr %464, i64 %22
  call void @llvm.prefetch.p0(ptr %465, i32 0, i32 2, i32 1)
  %466 = getelementptr i8, ptr %465, i64 %22
  call void @llvm.prefetch.p0(ptr %466, i32 0, i32 2, i32 1)
  %467 = getelementptr i8, ptr %466, i64 %22
  call void @llvm.prefetch.p0(ptr %467, i32 0, i32 2, i32 1)
  %468 = getelementptr i8, ptr %467, i64 %22
  call void @llvm.prefetch.p0(ptr %468, i32 0, i32 2, i32 1)
  %469 = add i64 %offset23, 64
  %470 = icmp eq i64 %469, %447
  br i1 %470, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %630, %loop25 ]
  %471 = sub i64 %35, 16
  %472 = mul i64 %i27, 16
  %473 = call i64 @llvm.smin.i64(i64 %472, i64 %471)
  %474 = mul i64 %473, 4
  %475 = mul i64 %473, 1088
  %476 = getelementptr i8, ptr %440, i64 %475
  %477 = getelementptr i8, ptr %439, i64 %474
  %478 = mul i64 0, %22
  %479 = getelementptr i8, ptr %477, i64 %478
  %480 = call i64 @llvm.umin.i64(i64 0, i64 %450)
  %481 = mul i64 %480, %22
  %482 = getelementptr i8, ptr %477, i64 %481
  %483 = load <16 x i32>, ptr %482, align 1
  %484 = call i64 @llvm.umin.i64(i64 1, i64 %450)
  %485 = mul i64 %484, %22
  %486 = getelementptr i8, ptr %477, i64 %485
  %487 = load <16 x i32>, ptr %486, align 1
  %488 = call i64 @llvm.umin.i64(i64 2, i64 %450)
  %489 = mul i64 %488, %22
  %490 = getelementptr i8, ptr %477, i64 %489
  %491 = load <16 x i32>, ptr %490, align 1
  %492 = call i64 @llvm.umin.i64(i64 3, i64 %450)
  %493 = mul i64 %492, %22
  %494 = getelementptr i8, ptr %477, i64 %493
  %495 = load <16 x i32>, ptr %494, align 1
  %496 = shufflevector <16 x i32> %483, <16 x i32> %491, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %497 = shufflevector <16 x i32> %483, <16 x i32> %491, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %498 = shufflevector <16 x i32> %487, <16 x i32> %495, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %499 = shufflevector <16 x i32> %487, <16 x i32> %495, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %500 = shufflevector <16 x i32> %496, <16 x i32> %498, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %501 = shufflevector <16 x i32> %496, <16 x i32> %498, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %502 = shufflevector <16 x i32> %497, <16 x i32> %499, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %503 = shufflevector <16 x i32> %497, <16 x i32> %499, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %504 = mul i64 4, %22
  %505 = getelementptr i8, ptr %477, i64 %504
  %506 = call i64 @llvm.umin.i64(i64 4, i64 %450)
  %507 = mul i64 %506, %22
  %508 = getelementptr i8, ptr %477, i64 %507
  %509 = load <16 x i32>, ptr %508, align 1
  %510 = call i64 @llvm.umin.i64(i64 5, i64 %450)
  %511 = mul i64 %510, %22
  %512 = getelementptr i8, ptr %477, i64 %511
  %513 = load <16 x i32>, ptr %512, align 1
  %514 = call i64 @llvm.umin.i64(i64 6, i64 %450)
  %515 = mul i64 %514, %22
  %516 = getelementptr i8, ptr %477, i64 %515
  %517 = load <16 x i32>, ptr %516, align 1
  %518 = call i64 @llvm.umin.i64(i64 7, i64 %450)
  %519 = mul i64 %518, %22
  %520 = getelementptr i8, ptr %477, i64 %519
  %521 = load <16 x i32>, ptr %520, align 1
  %522 = shufflevector <16 x i32> %509, <16 x i32> %517, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %523 = shufflevector <16 x i32> %509, <16 x i32> %517, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %524 = shufflevector <16 x i32> %513, <16 x i32> %521, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %525 = shufflevector <16 x i32> %513, <16 x i32> %521, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %526 = shufflevector <16 x i32> %522, <16 x i32> %524, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %527 = shufflevector <16 x i32> %522, <16 x i32> %524, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %528 = shufflevector <16 x i32> %523, <16 x i32> %525, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %529 = shufflevector <16 x i32> %523, <16 x i32> %525, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %530 = mul i64 8, %22
  %531 = getelementptr i8, ptr %477, i64 %530
  %532 = call i64 @llvm.umin.i64(i64 8, i64 %450)
  %533 = mul i64 %532, %22
  %534 = getelementptr i8, ptr %477, i64 %533
  %535 = load <16 x i32>, ptr %534, align 1
  %536 = call i64 @llvm.umin.i64(i64 9, i64 %450)
  %537 = mul i64 %536, %22
  %538 = getelementptr i8, ptr %477, i64 %537
  %539 = load <16 x i32>, ptr %538, align 1
  %540 = call i64 @llvm.umin.i64(i64 10, i64 %450)
  %541 = mul i64 %540, %22
  %542 = getelementptr i8, ptr %477, i64 %541
  %543 = load <16 x i32>, ptr %542, align 1
  %544 = call i64 @llvm.umin.i64(i64 11, i64 %450)
  %545 = mul i64 %544, %22
  %546 = getelementptr i8, ptr %477, i64 %545
  %547 = load <16 x i32>, ptr %546, align 1
  %548 = shufflevector <16 x i32> %535, <16 x i32> %543, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %549 = shufflevector <16 x i32> %535, <16 x i32> %543, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %550 = shufflevector <16 x i32> %539, <16 x i32> %547, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %551 = shufflevector <16 x i32> %539, <16 x i32> %547, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %552 = shufflevector <16 x i32> %548, <16 x i32> %550, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %553 = shufflevector <16 x i32> %548, <16 x i32> %550, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %554 = shufflevector <16 x i32> %549, <16 x i32> %551, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %555 = shufflevector <16 x i32> %549, <16 x i32> %551, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %556 = mul i64 12, %22
  %557 = getelementptr i8, ptr %477, i64 %556
  %558 = call i64 @llvm.umin.i64(i64 12, i64 %450)
  %559 = mul i64 %558, %22
  %560 = getelementptr i8, ptr %477, i64 %559
  %561 = load <16 x i32>, ptr %560, align 1
  %562 = call i64 @llvm.umin.i64(i64 13, i64 %450)
  %563 = mul i64 %562, %22
  %564 = getelementptr i8, ptr %477, i64 %563
  %565 = load <16 x i32>, ptr %564, align 1
  %566 = call i64 @llvm.umin.i64(i64 14, i64 %450)
  %567 = mul i64 %566, %22
  %568 = getelementptr i8, ptr %477, i64 %567
  %569 = load <16 x i32>, ptr %568, align 1
  %570 = call i64 @llvm.umin.i64(i64 15, i64 %450)
  %571 = mul i64 %570, %22
  %572 = getelementptr i8, ptr %477, i64 %571
  %573 = load <16 x i32>, ptr %572, align 1
  %574 = shufflevector <16 x i32> %561, <16 x i32> %569, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %575 = shufflevector <16 x i32> %561, <16 x i32> %569, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %576 = shufflevector <16 x i32> %565, <16 x i32> %573, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %577 = shufflevector <16 x i32> %565, <16 x i32> %573, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %578 = shufflevector <16 x i32> %574, <16 x i32> %576, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %579 = shufflevector <16 x i32> %574, <16 x i32> %576, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %580 = shufflevector <16 x i32> %575, <16 x i32> %577, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %581 = shufflevector <16 x i32> %575, <16 x i32> %577, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %582 = shufflevector <16 x i32> %500, <16 x i32> %526, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %583 = shufflevector <16 x i32> %552, <16 x i32> %578, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %584 = shufflevector <16 x i32> %582, <16 x i32> %583, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %585 = shufflevector <16 x i32> %582, <16 x i32> %583, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %586 = shufflevector <16 x i32> %500, <16 x i32> %526, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %587 = shufflevector <16 x i32> %552, <16 x i32> %578, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %588 = shufflevector <16 x i32> %586, <16 x i32> %587, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %589 = shufflevector <16 x i32> %586, <16 x i32> %587, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %590 = shufflevector <16 x i32> %501, <16 x i32> %527, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %591 = shufflevector <16 x i32> %553, <16 x i32> %579, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %592 = shufflevector <16 x i32> %590, <16 x i32> %591, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %593 = shufflevector <16 x i32> %590, <16 x i32> %591, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %594 = shufflevector <16 x i32> %501, <16 x i32> %527, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %595 = shufflevector <16 x i32> %553, <16 x i32> %579, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %596 = shufflevector <16 x i32> %594, <16 x i32> %595, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %597 = shufflevector <16 x i32> %594, <16 x i32> %595, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %598 = shufflevector <16 x i32> %502, <16 x i32> %528, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %599 = shufflevector <16 x i32> %554, <16 x i32> %580, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %600 = shufflevector <16 x i32> %598, <16 x i32> %599, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %601 = shufflevector <16 x i32> %598, <16 x i32> %599, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %602 = shufflevector <16 x i32> %502, <16 x i32> %528, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %603 = shufflevector <16 x i32> %554, <16 x i32> %580, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %604 = shufflevector <16 x i32> %602, <16 x i32> %603, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %605 = shufflevector <16 x i32> %602, <16 x i32> %603, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %606 = shufflevector <16 x i32> %503, <16 x i32> %529, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %607 = shufflevector <16 x i32> %555, <16 x i32> %581, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %608 = shufflevector <16 x i32> %606, <16 x i32> %607, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %609 = shufflevector <16 x i32> %606, <16 x i32> %607, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %610 = shufflevector <16 x i32> %503, <16 x i32> %529, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %611 = shufflevector <16 x i32> %555, <16 x i32> %581, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %612 = shufflevector <16 x i32> %610, <16 x i32> %611, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %613 = shufflevector <16 x i32> %610, <16 x i32> %611, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %614 = getelementptr i8, ptr %476, i64 0
  store <16 x i32> %584, ptr %614, align 1
  %615 = getelementptr i8, ptr %476, i64 1088
  store <16 x i32> %592, ptr %615, align 1
  %616 = getelementptr i8, ptr %476, i64 2176
  store <16 x i32> %600, ptr %616, align 1
  %617 = getelementptr i8, ptr %476, i64 3264
  store <16 x i32> %608, ptr %617, align 1
  %618 = getelementptr i8, ptr %476, i64 4352
  store <16 x i32> %585, ptr %618, align 1
  %619 = getelementptr i8, ptr %476, i64 5440
  store <16 x i32> %593, ptr %619, align 1
  %620 = getelementptr i8, ptr %476, i64 6528
  store <16 x i32> %601, ptr %620, align 1
  %621 = getelementptr i8, ptr %476, i64 7616
  store <16 x i32> %609, ptr %621, align 1
  %622 = getelementptr i8, ptr %476, i64 8704
  store <16 x i32> %588, ptr %622, align 1
  %623 = getelementptr i8, ptr %476, i64 9792
  store <16 x i32> %596, ptr %623, align 1
  %624 = getelementptr i8, ptr %476, i64 10880
  store <16 x i32> %604, ptr %624, align 1
  %625 = getelementptr i8, ptr %476, i64 11968
  store <16 x i32> %612, ptr %625, align 1
  %626 = getelementptr i8, ptr %476, i64 13056
  store <16 x i32> %589, ptr %626, align 1
  %627 = getelementptr i8, ptr %476, i64 14144
  store <16 x i32> %597, ptr %627, align 1
  %628 = getelementptr i8, ptr %476, i64 15232
  store <16 x i32> %605, ptr %628, align 1
  %629 = getelementptr i8, ptr %476, i64 16320
  store <16 x i32> %613, ptr %629, align 1
  %630 = add i64 %i27, 1
  %631 = icmp eq i64 %630, %452
  br i1 %631, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %632 = add i64 %i18, 1
  %633 = getelementptr i8, ptr %439, i64 %437
  %634 = getelementptr i8, ptr %440, i64 64
  %635 = icmp eq i64 %632, %436
  br i1 %635, label %after17, label %loop16

loop28:                                           ; preds = %after38, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %706, %after38 ]
  %636 = phi ptr [ %51, %after17 ], [ %707, %after38 ]
  %637 = phi ptr [ %53, %after17 ], [ %708, %after38 ]
  %638 = phi ptr [ %29, %after17 ], [ %709, %after38 ]
  %639 = phi ptr [ %57, %after17 ], [ %710, %after38 ]
  %640 = udiv i64 %49, 64
  %641 = icmp ne i64 %640, 0
  br i1 %641, label %then31, label %after32

after29:                                          ; preds = %after38
  br label %after15

then31:                                           ; preds = %loop28
  %642 = mul i64 %640, 256
  br label %loop33

after32:                                          ; preds = %after34, %loop28
  %643 = urem i64 %49, 64
  %644 = icmp ne i64 %643, 0
  br i1 %644, label %then37, label %after38

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %693, %loop33 ]
  %645 = getelementptr i8, ptr %636, i64 %offset35
  %646 = getelementptr i8, ptr %637, i64 %offset35
  %647 = getelementptr i8, ptr %638, i64 %offset35
  %648 = getelementptr i8, ptr %639, i64 %offset35
  %i36 = udiv exact i64 %offset35, 256
  %649 = getelementptr i8, ptr %646, i64 1024
  call void @llvm.prefetch.p0(ptr %649, i32 0, i32 2, i32 1)
  %650 = load <16 x float>, ptr %646, align 1
  %651 = load <16 x float>, ptr %647, align 1
  %652 = getelementptr i8, ptr %648, i64 1024
  call void @llvm.prefetch.p0(ptr %652, i32 0, i32 2, i32 1)
  %653 = load <16 x float>, ptr %648, align 1
  %654 = fmul <16 x float> %650, %651
  %655 = fadd <16 x float> %654, %653
  %656 = getelementptr i8, ptr %645, i64 1024
  call void @llvm.prefetch.p0(ptr %656, i32 1, i32 3, i32 1)
  store <16 x float> %655, ptr %645, align 1
  %657 = getelementptr i8, ptr %646, i64 64
  %658 = getelementptr i8, ptr %657, i64 1024
  call void @llvm.prefetch.p0(ptr %658, i32 0, i32 2, i32 1)
  %659 = load <16 x float>, ptr %657, align 1
  %660 = getelementptr i8, ptr %647, i64 64
  %661 = load <16 x float>, ptr %660, align 1
  %662 = getelementptr i8, ptr %648, i64 64
  %663 = getelementptr i8, ptr %662, i64 1024
  call void @llvm.prefetch.p0(ptr %663, i32 0, i32 2, i32 1)
  %664 = load <16 x float>, ptr %662, align 1
  %665 = fmul <16 x float> %659, %661
  %666 = fadd <16 x float> %665, %664
  %667 = getelementptr i8, ptr %645, i64 64
  %668 = getelementptr i8, ptr %667, i64 1024
  call void @llvm.prefetch.p0(ptr %668, i32 1, i32 3, i32 1)
  store <16 x float> %666, ptr %667, align 1
  %669 = getelementptr i8, ptr %646, i64 128
  %670 = getelementptr i8, ptr %669, i64 1024
  call void @llvm.prefetch.p0(ptr %670, i32 0, i32 2, i32 1)
  %671 = load <16 x float>, ptr %669, align 1
  %672 = getelementptr i8, ptr %647, i64 128
  %673 = load <16 x float>, ptr %672, align 1
  %674 = getelementptr i8, ptr %648, i64 128
  %675 = getelementptr i8, ptr %674, i64 1024
  call void @llvm.prefetch.p0(ptr %675, i32 0, i32 2, i32 1)
  %676 = load <16 x float>, ptr %674, align 1
  %677 = fmul <16 x float> %671, %673
  %678 = fadd <16 x float> %677, %676
  %679 = getelementptr i8, ptr %645, i64 128
  %680 = getelementptr i8, ptr %679, i64 1024
  call void @llvm.prefetch.p0(ptr %680, i32 1, i32 3, i32 1)
  store <16 x float> %678, ptr %679, align 1
  %681 = getelementptr i8, ptr %646, i64 192
  %682 = getelementptr i8, ptr %681, i64 1024
  call void @llvm.prefetch.p0(ptr %682, i32 0, i32 2, i32 1)
  %683 = load <16 x float>, ptr %681, align 1
  %684 = getelementptr i8, ptr %647, i64 192
  %685 = load <16 x float>, ptr %684, align 1
  %686 = getelementptr i8, ptr %648, i64 192
  %687 = getelementptr i8, ptr %686, i64 1024
  call void @llvm.prefetch.p0(ptr %687, i32 0, i32 2, i32 1)
  %688 = load <16 x float>, ptr %686, align 1
  %689 = fmul <16 x float> %683, %685
  %690 = fadd <16 x float> %689, %688
  %691 = getelementptr i8, ptr %645, i64 192
  %692 = getelementptr i8, ptr %691, i64 1024
  call void @llvm.prefetch.p0(ptr %692, i32 1, i32 3, i32 1)
  store <16 x float> %690, ptr %691, align 1
  %693 = add i64 %offset35, 256
  %694 = icmp eq i64 %693, %642
  br i1 %694, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then37:                                           ; preds = %after32
  %695 = sub i64 %49, %643
  %696 = mul i64 4, %695
  %697 = getelementptr i8, ptr %636, i64 %696
  %698 = mul i64 4, %695
  %699 = getelementptr i8, ptr %637, i64 %698
  %700 = mul i64 4, %695
  %701 = getelementptr i8, ptr %638, i64 %700
  %702 = mul i64 4, %695
  %703 = getelementptr i8, ptr %639, i64 %702
  %704 = udiv i64 %643, 16
  %705 = icmp ne i64 %704, 0
  br i1 %705, label %then39, label %after40

after38:                                          ; preds = %after46, %after32
  %706 = add i64 %i30, 1
  %707 = getelementptr i8, ptr %636, i64 %12
  %708 = getelementptr i8, ptr %637, i64 %14
  %709 = getelementptr i8, ptr %638, i64 1088
  %710 = getelementptr i8, ptr %639, i64 %18
  %711 = icmp eq i64 %706, %35
  br i1 %711, label %after29, label %loop28

then39:                                           ; preds = %then37
  %712 = mul i64 %704, 64
  br label %loop41

after40:                                          ; preds = %after42, %then37
  %713 = urem i64 %643, 16
  %714 = icmp ne i64 %713, 0
  br i1 %714, label %then45, label %after46

loop41:                                           ; preds = %loop41, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %724, %loop41 ]
  %715 = getelementptr i8, ptr %697, i64 %offset43
  %716 = getelementptr i8, ptr %699, i64 %offset43
  %717 = getelementptr i8, ptr %701, i64 %offset43
  %718 = getelementptr i8, ptr %703, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %719 = load <16 x float>, ptr %716, align 1
  %720 = load <16 x float>, ptr %717, align 1
  %721 = load <16 x float>, ptr %718, align 1
  %722 = fmul <16 x float> %719, %720
  %723 = fadd <16 x float> %722, %721
  store <16 x float> %723, ptr %715, align 1
  %724 = add i64 %offset43, 64
  %725 = icmp eq i64 %724, %712
  br i1 %725, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after40

then45:                                           ; preds = %after40
  %726 = mul i64 %704, 16
  %727 = mul i64 4, %726
  %728 = getelementptr i8, ptr %697, i64 %727
  %729 = mul i64 4, %726
  %730 = getelementptr i8, ptr %699, i64 %729
  %731 = mul i64 4, %726
  %732 = getelementptr i8, ptr %701, i64 %731
  %733 = mul i64 4, %726
  %734 = getelementptr i8, ptr %703, i64 %733
  %735 = trunc i64 %713 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %735, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %736 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %737 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %730, <16 x i1> %736, <16 x float> zeroinitializer)
  %738 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %732, <16 x i1> %736, <16 x float> zeroinitializer)
  %739 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %734, <16 x i1> %736, <16 x float> zeroinitializer)
  %740 = fmul <16 x float> %737, %738
  %741 = fadd <16 x float> %740, %739
  call void @llvm.masked.store.v16f32.p0(<16 x float> %741, ptr align 1 %728, <16 x i1> %736)
  br label %after46

after46:                                          ; preds = %then45, %after40
  br label %after38
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
