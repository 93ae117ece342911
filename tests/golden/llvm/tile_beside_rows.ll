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
  %.0 = phi i64 [ 0, %nest ], [ %61, %after3 ]
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
  %.047 = phi i64 [ 0, %do ], [ %437, %after15 ]
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
  %58 = or i64 %35, %49
  %59 = and i64 %58, 15
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %then, label %after4

after3:                                           ; preds = %while1
  %61 = add i64 %.0, %35
  br label %while

then:                                             ; preds = %do2
  %62 = udiv i64 %49, 16
  br label %loop

after4:                                           ; preds = %after5, %do2
  %63 = xor i1 %60, true
  br i1 %63, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %428, %after12 ]
  %64 = phi ptr [ %51, %then ], [ %429, %after12 ]
  %65 = phi ptr [ %53, %then ], [ %430, %after12 ]
  %66 = phi ptr [ %55, %then ], [ %431, %after12 ]
  %67 = phi ptr [ %57, %then ], [ %432, %after12 ]
  %68 = mul i64 %22, 128
  %69 = getelementptr i8, ptr %66, i64 %68
  %70 = mul i64 %35, 4
  %71 = add i64 %70, 0
  %72 = udiv i64 %71, 64
  %73 = icmp ne i64 %72, 0
  br i1 %73, label %then6, label %after7

after5:                                           ; preds = %after12
  br label %after4

then6:                                            ; preds = %loop
  %74 = mul i64 %72, 64
  br label %loop8

after7:                                           ; preds = %after9, %loop
  %75 = udiv i64 %35, 16
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %92, %loop8 ]
  %76 = getelementptr i8, ptr %69, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %76, i32 0, i32 2, i32 1)
  %77 = getelementptr i8, ptr %76, i64 %22
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
  %92 = add i64 %offset, 64
  %93 = icmp eq i64 %92, %74
  br i1 %93, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %422, %loop11 ]
  %94 = phi ptr [ %64, %after7 ], [ %423, %loop11 ]
  %95 = phi ptr [ %65, %after7 ], [ %424, %loop11 ]
  %96 = phi ptr [ %66, %after7 ], [ %425, %loop11 ]
  %97 = phi ptr [ %67, %after7 ], [ %426, %loop11 ]
  %98 = mul i64 0, %22
  %99 = getelementptr i8, ptr %96, i64 %98
  %100 = load <16 x i32>, ptr %99, align 1
  %101 = getelementptr i8, ptr %99, i64 %22
  %102 = load <16 x i32>, ptr %101, align 1
  %103 = getelementptr i8, ptr %101, i64 %22
  %104 = load <16 x i32>, ptr %103, align 1
  %105 = getelementptr i8, ptr %103, i64 %22
  %106 = load <16 x i32>, ptr %105, align 1
  %107 = shufflevector <16 x i32> %100, <16 x i32> %104, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %108 = shufflevector <16 x i32> %100, <16 x i32> %104, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %109 = shufflevector <16 x i32> %102, <16 x i32> %106, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %110 = shufflevector <16 x i32> %102, <16 x i32> %106, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %111 = shufflevector <16 x i32> %107, <16 x i32> %109, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %112 = shufflevector <16 x i32> %107, <16 x i32> %109, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %113 = shufflevector <16 x i32> %108, <16 x i32> %110, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %114 = shufflevector <16 x i32> %108, <16 x i32> %110, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %115 = mul i64 4, %22
  %116 = getelementptr i8, ptr %96, i64 %115
  %117 = load <16 x i32>, ptr %116, align 1
  %118 = getelementptr i8, ptr %116, i64 %22
  %119 = load <16 x i32>, ptr %118, align 1
  %120 = getelementptr i8, ptr %118, i64 %22
  %121 = load <16 x i32>, ptr %120, align 1
  %122 = getelementptr i8, ptr %120, i64 %22
  %123 = load <16 x i32>, ptr %122, align 1
  %124 = shufflevector <16 x i32> %117, <16 x i32> %121, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %125 = shufflevector <16 x i32> %117, <16 x i32> %121, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %126 = shufflevector <16 x i32> %119, <16 x i32> %123, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %127 = shufflevector <16 x i32> %119, <16 x i32> %123, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %128 = shufflevector <16 x i32> %124, <16 x i32> %126, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %129 = shufflevector <16 x i32> %124, <16 x i32> %126, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %130 = shufflevector <16 x i32> %125, <16 x i32> %127, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %131 = shufflevector <16 x i32> %125, <16 x i32> %127, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %132 = mul i64 8, %22
  %133 = getelementptr i8, ptr %96, i64 %132
  %134 = load <16 x i32>, ptr %133, align 1
  %135 = getelementptr i8, ptr %133, i64 %22
  %136 = load <16 x i32>, ptr %135, align 1
  %137 = getelementptr i8, ptr %135, i64 %22
  %138 = load <16 x i32>, ptr %137, align 1
  %139 = getelementptr i8, ptr %137, i64 %22
  %140 = load <16 x i32>, ptr %139, align 1
  %141 = shufflevector <16 x i32> %134, <16 x i32> %138, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %142 = shufflevector <16 x i32> %134, <16 x i32> %138, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %143 = shufflevector <16 x i32> %136, <16 x i32> %140, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %144 = shufflevector <16 x i32> %136, <16 x i32> %140, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %145 = shufflevector <16 x i32> %141, <16 x i32> %143, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %146 = shufflevector <16 x i32> %141, <16 x i32> %143, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %147 = shufflevector <16 x i32> %142, <16 x i32> %144, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %148 = shufflevector <16 x i32> %142, <16 x i32> %144, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %149 = mul i64 12, %22
  %150 = getelementptr i8, ptr %96, i64 %149
  %151 = load <16 x i32>, ptr %150, align 1
  %152 = getelementptr i8, ptr %150, i64 %22
  %153 = load <16 x i32>, ptr %152, align 1
  %154 = getelementptr i8, ptr %152, i64 %22
  %155 = load <16 x i32>, ptr %154, align 1
  %156 = getelementptr i8, ptr %154, i64 %22
  %157 = load <16 x i32>, ptr %156, align 1
  %158 = shufflevector <16 x i32> %151, <16 x i32> %155, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %159 = shufflevector <16 x i32> %151, <16 x i32> %155, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %160 = shufflevector <16 x i32> %153, <16 x i32> %157, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %161 = shufflevector <16 x i32> %153, <16 x i32> %157, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %162 = shufflevector <16 x i32> %158, <16 x i32> %160, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %163 = shufflevector <16 x i32> %158, <16 x i32> %160, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %164 = shufflevector <16 x i32> %159, <16 x i32> %161, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %165 = shufflevector <16 x i32> %159, <16 x i32> %161, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %166 = shufflevector <16 x i32> %111, <16 x i32> %128, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %167 = shufflevector <16 x i32> %145, <16 x i32> %162, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %168 = shufflevector <16 x i32> %166, <16 x i32> %167, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %169 = shufflevector <16 x i32> %166, <16 x i32> %167, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %170 = shufflevector <16 x i32> %111, <16 x i32> %128, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %171 = shufflevector <16 x i32> %145, <16 x i32> %162, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %172 = shufflevector <16 x i32> %170, <16 x i32> %171, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %173 = shufflevector <16 x i32> %170, <16 x i32> %171, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %174 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %175 = shufflevector <16 x i32> %146, <16 x i32> %163, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %176 = shufflevector <16 x i32> %174, <16 x i32> %175, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %177 = shufflevector <16 x i32> %174, <16 x i32> %175, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %178 = shufflevector <16 x i32> %112, <16 x i32> %129, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %179 = shufflevector <16 x i32> %146, <16 x i32> %163, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %180 = shufflevector <16 x i32> %178, <16 x i32> %179, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %181 = shufflevector <16 x i32> %178, <16 x i32> %179, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %182 = shufflevector <16 x i32> %113, <16 x i32> %130, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %183 = shufflevector <16 x i32> %147, <16 x i32> %164, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %184 = shufflevector <16 x i32> %182, <16 x i32> %183, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %185 = shufflevector <16 x i32> %182, <16 x i32> %183, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %186 = shufflevector <16 x i32> %113, <16 x i32> %130, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %187 = shufflevector <16 x i32> %147, <16 x i32> %164, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %188 = shufflevector <16 x i32> %186, <16 x i32> %187, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %189 = shufflevector <16 x i32> %186, <16 x i32> %187, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %190 = shufflevector <16 x i32> %114, <16 x i32> %131, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %191 = shufflevector <16 x i32> %148, <16 x i32> %165, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %192 = shufflevector <16 x i32> %190, <16 x i32> %191, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %193 = shufflevector <16 x i32> %190, <16 x i32> %191, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %194 = shufflevector <16 x i32> %114, <16 x i32> %131, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %195 = shufflevector <16 x i32> %148, <16 x i32> %165, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %196 = shufflevector <16 x i32> %194, <16 x i32> %195, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %197 = shufflevector <16 x i32> %194, <16 x i32> %195, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %198 = mul i64 %12, 0
  %199 = getelementptr i8, ptr %94, i64 %198
  %200 = mul i64 %14, 0
  %201 = getelementptr i8, ptr %95, i64 %200
  %202 = mul i64 %16, 0
  %203 = getelementptr i8, ptr %96, i64 %202
  %204 = mul i64 %18, 0
  %205 = getelementptr i8, ptr %97, i64 %204
  %206 = bitcast <16 x i32> %168 to <16 x float>
  %207 = getelementptr i8, ptr %199, i64 64
  call void @llvm.prefetch.p0(ptr %207, i32 1, i32 3, i32 1)
  %208 = load <16 x float>, ptr %201, align 1
  %209 = load <16 x float>, ptr %205, align 1
  %210 = fmul <16 x float> %208, %206
  %211 = fadd <16 x float> %210, %209
  store <16 x float> %211, ptr %199, align 1
  %212 = mul i64 %12, 1
  %213 = getelementptr i8, ptr %94, i64 %212
  %214 = mul i64 %14, 1
  %215 = getelementptr i8, ptr %95, i64 %214
  %216 = mul i64 %16, 1
  %217 = getelementptr i8, ptr %96, i64 %216
  %218 = mul i64 %18, 1
  %219 = getelementptr i8, ptr %97, i64 %218
  %220 = bitcast <16 x i32> %176 to <16 x float>
  %221 = getelementptr i8, ptr %213, i64 64
  call void @llvm.prefetch.p0(ptr %221, i32 1, i32 3, i32 1)
  %222 = load <16 x float>, ptr %215, align 1
  %223 = load <16 x float>, ptr %219, align 1
  %224 = fmul <16 x float> %222, %220
  %225 = fadd <16 x float> %224, %223
  store <16 x float> %225, ptr %213, align 1
  %226 = mul i64 %12, 2
  %227 = getelementptr i8, ptr %94, i64 %226
  %228 = mul i64 %14, 2
  %229 = getelementptr i8, ptr %95, i64 %228
  %230 = mul i64 %16, 2
  %231 = getelementptr i8, ptr %96, i64 %230
  %232 = mul i64 %18, 2
  %233 = getelementptr i8, ptr %97, i64 %232
  %234 = bitcast <16 x i32> %184 to <16 x float>
  %235 = getelementptr i8, ptr %227, i64 64
  call void @llvm.prefetch.p0(ptr %235, i32 1, i32 3, i32 1)
  %236 = load <16 x float>, ptr %229, align 1
  %237 = load <16 x float>, ptr %233, align 1
  %238 = fmul <16 x float> %236, %234
  %239 = fadd <16 x float> %238, %237
  store <16 x float> %239, ptr %227, align 1
  %240 = mul i64 %12, 3
  %241 = getelementptr i8, ptr %94, i64 %240
  %242 = mul i64 %14, 3
  %243 = getelementptr i8, ptr %95, i64 %242
  %244 = mul i64 %16, 3
  %245 = getelementptr i8, ptr %96, i64 %244
  %246 = mul i64 %18, 3
  %247 = getelementptr i8, ptr %97, i64 %246
  %248 = bitcast <16 x i32> %192 to <16 x float>
  %249 = getelementptr i8, ptr %241, i64 64
  call void @llvm.prefetch.p0(ptr %249, i32 1, i32 3, i32 1)
  %250 = load <16 x float>, ptr %243, align 1
  %251 = load <16 x float>, ptr %247, align 1
  %252 = fmul <16 x float> %250, %248
  %253 = fadd <16 x float> %252, %251
  store <16 x float> %253, ptr %241, align 1
  %254 = mul i64 %12, 4
  %255 = getelementptr i8, ptr %94, i64 %254
  %256 = mul i64 %14, 4
  %257 = getelementptr i8, ptr %95, i64 %256
  %258 = mul i64 %16, 4
  %259 = getelementptr i8, ptr %96, i64 %258
  %260 = mul i64 %18, 4
  %261 = getelementptr i8, ptr %97, i64 %260
  %262 = bitcast <16 x i32> %169 to <16 x float>
  %263 = getelementptr i8, ptr %255, i64 64
  call void @llvm.prefetch.p0(ptr %263, i32 1, i32 3, i32 1)
  %264 = load <16 x float>, ptr %257, align 1
  %265 = load <16 x float>, ptr %261, align 1
  %266 = fmul <16 x float> %264, %262
  %267 = fadd <16 x float> %266, %265
  store <16 x float> %267, ptr %255, align 1
  %268 = mul i64 %12, 5
  %269 = getelementptr i8, ptr %94, i64 %268
  %270 = mul i64 %14, 5
  %271 = getelementptr i8, ptr %95, i64 %270
  %272 = mul i64 %16, 5
  %273 = getelementptr i8, ptr %96, i64 %272
  %274 = mul i64 %18, 5
  %275 = getelementptr i8, ptr %97, i64 %274
  %276 = bitcast <16 x i32> %177 to <16 x float>
  %277 = getelementptr i8, ptr %269, i64 64
  call void @llvm.prefetch.p0(ptr %277, i32 1, i32 3, i32 1)
  %278 = load <16 x float>, ptr %271, align 1
  %279 = load <16 x float>, ptr %275, align 1
  %280 = fmul <16 x float> %278, %276
  %281 = fadd <16 x float> %280, %279
  store <16 x float> %281, ptr %269, align 1
  %282 = mul i64 %12, 6
  %283 = getelementptr i8, ptr %94, i64 %282
  %284 = mul i64 %14, 6
  %285 = getelementptr i8, ptr %95, i64 %284
  %286 = mul i64 %16, 6
  %287 = getelementptr i8, ptr %96, i64 %286
  %288 = mul i64 %18, 6
  %289 = getelementptr i8, ptr %97, i64 %288
  %290 = bitcast <16 x i32> %185 to <16 x float>
  %291 = getelementptr i8, ptr %283, i64 64
  call void @llvm.prefetch.p0(ptr %291, i32 1, i32 3, i32 1)
  %292 = load <16 x float>, ptr %285, align 1
  %293 = load <16 x float>, ptr %289, align 1
  %294 = fmul <16 x float> %292, %290
  %295 = fadd <16 x float> %294, %293
  store <16 x float> %295, ptr %283, align 1
  %296 = mul i64 %12, 7
  %297 = getelementptr i8, ptr %94, i64 %296
  %298 = mul i64 %14, 7
  %299 = getelementptr i8, ptr %95, i64 %298
  %300 = mul i64 %16, 7
  %301 = getelementptr i8, ptr %96, i64 %300
  %302 = mul i64 %18, 7
  %303 = getelementptr i8, ptr %97, i64 %302
  %304 = bitcast <16 x i32> %193 to <16 x float>
  %305 = getelementptr i8, ptr %297, i64 64
  call void @llvm.prefetch.p0(ptr %305, i32 1, i32 3, i32 1)
  %306 = load <16 x float>, ptr %299, align 1
  %307 = load <16 x float>, ptr %303, align 1
  %308 = fmul <16 x float> %306, %304
  %309 = fadd <16 x float> %308, %307
  store <16 x float> %309, ptr %297, align 1
  %310 = mul i64 %12, 8
  %311 = getelementptr i8, ptr %94, i64 %310
  %312 = mul i64 %14, 8
  %313 = getelementptr i8, ptr %95, i64 %312
  %314 = mul i64 %16, 8
  %315 = getelementptr i8, ptr %96, i64 %314
  %316 = mul i64 %18, 8
  %317 = getelementptr i8, ptr %97, i64 %316
  %318 = bitcast <16 x i32> %172 to <16 x float>
  %319 = getelementptr i8, ptr %311, i64 64
  call void @llvm.prefetch.p0(ptr %319, i32 1, i32 3, i32 1)
  %320 = load <16 x float>, ptr %313, align 1
  %321 = load <16 x float>, ptr %317, align 1
  %322 = fmul <16 x float> %320, %318
  %323 = fadd <16 x float> %322, %321
  store <16 x float> %323, ptr %311, align 1
  %324 = mul i64 %12, 9
  %325 = getelementptr i8, ptr %94, i64 %324
  %326 = mul i64 %14, 9
  %327 = getelementptr i8, ptr %95, i64 %326
  %328 = mul i64 %16, 9
  %329 = getelementptr i8, ptr %96, i64 %328
  %330 = mul i64 %18, 9
  %331 = getelementptr i8, ptr %97, i64 %330
  %332 = bitcast <16 x i32> %180 to <16 x float>
  %333 = getelementptr i8, ptr %325, i64 64
  call void @llvm.prefetch.p0(ptr %333, i32 1, i32 3, i32 1)
  %334 = load <16 x float>, ptr %327, align 1
  %335 = load <16 x float>, ptr %331, align 1
  %336 = fmul <16 x float> %334, %332
  %337 = fadd <16 x float> %336, %335
  store <16 x float> %337, ptr %325, align 1
  %338 = mul i64 %12, 10
  %339 = getelementptr i8, ptr %94, i64 %338
  %340 = mul i64 %14, 10
  %341 = getelementptr i8, ptr %95, i64 %340
  %342 = mul i64 %16, 10
  %343 = getelementptr i8, ptr %96, i64 %342
  %344 = mul i64 %18, 10
  %345 = getelementptr i8, ptr %97, i64 %344
  %346 = bitcast <16 x i32> %188 to <16 x float>
  %347 = getelementptr i8, ptr %339, i64 64
  call void @llvm.prefetch.p0(ptr %347, i32 1, i32 3, i32 1)
  %348 = load <16 x float>, ptr %341, align 1
  %349 = load <16 x float>, ptr %345, align 1
  %350 = fmul <16 x float> %348, %346
  %351 = fadd <16 x float> %350, %349
  store <16 x float> %351, ptr %339, align 1
  %352 = mul i64 %12, 11
  %353 = getelementptr i8, ptr %94, i64 %352
  %354 = mul i64 %14, 11
  %355 = getelementptr i8, ptr %95, i64 %354
  %356 = mul i64 %16, 11
  %357 = getelementptr i8, ptr %96, i64 %356
  %358 = mul i64 %18, 11
  %359 = getelementptr i8, ptr %97, i64 %358
  %360 = bitcast <16 x i32> %196 to <16 x float>
  %361 = getelementptr i8, ptr %353, i64 64
  call void @llvm.prefetch.p0(ptr %361, i32 1, i32 3, i32 1)
  %362 = load <16 x float>, ptr %355, align 1
  %363 = load <16 x float>, ptr %359, align 1
  %364 = fmul <16 x float> %362, %360
  %365 = fadd <16 x float> %364, %363
  store <16 x float> %365, ptr %353, align 1
  %366 = mul i64 %12, 12
  %367 = getelementptr i8, ptr %94, i64 %366
  %368 = mul i64 %14, 12
  %369 = getelementptr i8, ptr %95, i64 %368
  %370 = mul i64 %16, 12
  %371 = getelementptr i8, ptr %96, i64 %370
  %372 = mul i64 %18, 12
  %373 = getelementptr i8, ptr %97, i64 %372
  %374 = bitcast <16 x i32> %173 to <16 x float>
  %375 = getelementptr i8, ptr %367, i64 64
  call void @llvm.prefetch.p0(ptr %375, i32 1, i32 3, i32 1)
  %376 = load <16 x float>, ptr %369, align 1
  %377 = load <16 x float>, ptr %373, align 1
  %378 = fmul <16 x float> %376, %374
  %379 = fadd <16 x float> %378, %377
  store <16 x float> %379, ptr %367, align 1
  %380 = mul i64 %12, 13
  %381 = getelementptr i8, ptr %94, i64 %380
  %382 = mul i64 %14, 13
  %383 = getelementptr i8, ptr %95, i64 %382
  %384 = mul i64 %16, 13
  %385 = getelementptr i8, ptr %96, i64 %384
  %386 = mul i64 %18, 13
  %387 = getelementptr i8, ptr %97, i64 %386
  %388 = bitcast <16 x i32> %181 to <16 x float>
  %389 = getelementptr i8, ptr %381, i64 64
  call void @llvm.prefetch.p0(ptr %389, i32 1, i32 3, i32 1)
  %390 = load <16 x float>, ptr %383, align 1
  %391 = load <16 x float>, ptr %387, align 1
  %392 = fmul <16 x float> %390, %388
  %393 = fadd <16 x float> %392, %391
  store <16 x float> %393, ptr %381, align 1
  %394 = mul i64 %12, 14
  %395 = getelementptr i8, ptr %94, i64 %394
  %396 = mul i64 %14, 14
  %397 = getelementptr i8, ptr %95, i64 %396
  %398 = mul i64 %16, 14
  %399 = getelementptr i8, ptr %96, i64 %398
  %400 = mul i64 %18, 14
  %401 = getelementptr i8, ptr %97, i64 %400
  %402 = bitcast <16 x i32> %189 to <16 x float>
  %403 = getelementptr i8, ptr %395, i64 64
  call void @llvm.prefetch.p0(ptr %403, i32 1, i32 3, i32 1)
  %404 = load <16 x float>, ptr %397, align 1
  %405 = load <16 x float>, ptr %401, align 1
  %406 = fmul <16 x float> %404, %402
  %407 = fadd <16 x float> %406, %405
  store <16 x float> %407, ptr %395, align 1
  %408 = mul i64 %12, 15
  %409 = getelementptr i8, ptr %94, i64 %408
  %410 = mul i64 %14, 15
  %411 = getelementptr i8, ptr %95, i64 %410
  %412 = mul i64 %16, 15
  %413 = getelementptr i8, ptr %96, i64 %412
  %414 = mul i64 %18, 15
  %415 = getelementptr i8, ptr %97, i64 %414
  %416 = bitcast <16 x i32> %197 to <16 x float>
  %417 = getelementptr i8, ptr %409, i64 64
  call void @llvm.prefetch.p0(ptr %417, i32 1, i32 3, i32 1)
  %418 = load <16 x float>, ptr %411, align 1
  %419 = load <16 x float>, ptr %415, align 1
  %420 = fmul <16 x float> %418, %416
  %421 = fadd <16 x float> %420, %419
  store <16 x float> %421, ptr %409, align 1
  %422 = add i64 %i13, 1
  %423 = getelementptr i8, ptr %94, i64 %25
  %424 = getelementptr i8, ptr %95, i64 %26
  %425 = getelementptr i8, ptr %96, i64 %27
  %426 = getelementptr i8, ptr %97, i64 %28
  %427 = icmp eq i64 %422, %75
  br i1 %427, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %428 = add i64 %i, 1
  %429 = getelementptr i8, ptr %64, i64 64
  %430 = getelementptr i8, ptr %65, i64 64
  %431 = getelementptr i8, ptr %66, i64 %24
  %432 = getelementptr i8, ptr %67, i64 64
  %433 = icmp eq i64 %428, %62
  br i1 %433, label %after5, label %loop

then14:                                           ; preds = %after4
  %434 = add i64 %49, 15
  %435 = udiv i64 %434, 16
  %436 = mul i64 %22, 16
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %437 = add i64 %.047, %49
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %631, %after26 ]
  %438 = phi ptr [ %55, %then14 ], [ %632, %after26 ]
  %439 = phi ptr [ %29, %then14 ], [ %633, %after26 ]
  %440 = mul i64 %22, 128
  %441 = getelementptr i8, ptr %438, i64 %440
  %442 = mul i64 %35, 4
  %443 = add i64 %442, 0
  %444 = udiv i64 %443, 64
  %445 = icmp ne i64 %444, 0
  br i1 %445, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %446 = mul i64 %444, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %447 = mul i64 %i18, 16
  %448 = sub i64 %49, 1
  %449 = sub i64 %448, %447
  %450 = add i64 %35, 15
  %451 = udiv i64 %450, 16
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %468, %loop21 ]
  %452 = getelementptr i8, ptr %441, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %452, i32 0, i32 2, i32 1)
  %453 = getelementptr i8, ptr %452, i64 %22
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
  %468 = add i64 %offset23, 64
  %469 = icmp eq i64 %468, %446
  br i1 %469, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %629, %loop25 ]
  %470 = sub i64 %35, 16
  %471 = mul i64 %i27, 16
  %472 = call i64 @llvm.smin.i64(i64 %471, i64 %470)
  %473 = mul i64 %472, 4
  %474 = mul i64 %472, 1088
  %475 = getelementptr i8, ptr %439, i64 %474
  %476 = getelementptr i8, ptr %438, i64 %473
  %477 = mul i64 0, %22
  %478 = getelementptr i8, ptr %476, i64 %477
  %479 = call i64 @llvm.umin.i64(i64 0, i64 %449)
  %480 = mul i64 %479, %22
  %481 = getelementptr i8, ptr %476, i64 %480
  %482 = load <16 x i32>, ptr %481, align 1
  %483 = call i64 @llvm.umin.i64(i64 1, i64 %449)
  %484 = mul i64 %483, %22
  %485 = getelementptr i8, ptr %476, i64 %484
  %486 = load <16 x i32>, ptr %485, align 1
  %487 = call i64 @llvm.umin.i64(i64 2, i64 %449)
  %488 = mul i64 %487, %22
  %489 = getelementptr i8, ptr %476, i64 %488
  %490 = load <16 x i32>, ptr %489, align 1
  %491 = call i64 @llvm.umin.i64(i64 3, i64 %449)
  %492 = mul i64 %491, %22
  %493 = getelementptr i8, ptr %476, i64 %492
  %494 = load <16 x i32>, ptr %493, align 1
  %495 = shufflevector <16 x i32> %482, <16 x i32> %490, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %496 = shufflevector <16 x i32> %482, <16 x i32> %490, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %497 = shufflevector <16 x i32> %486, <16 x i32> %494, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %498 = shufflevector <16 x i32> %486, <16 x i32> %494, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %499 = shufflevector <16 x i32> %495, <16 x i32> %497, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %500 = shufflevector <16 x i32> %495, <16 x i32> %497, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %501 = shufflevector <16 x i32> %496, <16 x i32> %498, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %502 = shufflevector <16 x i32> %496, <16 x i32> %498, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %503 = mul i64 4, %22
  %504 = getelementptr i8, ptr %476, i64 %503
  %505 = call i64 @llvm.umin.i64(i64 4, i64 %449)
  %506 = mul i64 %505, %22
  %507 = getelementptr i8, ptr %476, i64 %506
  %508 = load <16 x i32>, ptr %507, align 1
  %509 = call i64 @llvm.umin.i64(i64 5, i64 %449)
  %510 = mul i64 %509, %22
  %511 = getelementptr i8, ptr %476, i64 %510
  %512 = load <16 x i32>, ptr %511, align 1
  %513 = call i64 @llvm.umin.i64(i64 6, i64 %449)
  %514 = mul i64 %513, %22
  %515 = getelementptr i8, ptr %476, i64 %514
  %516 = load <16 x i32>, ptr %515, align 1
  %517 = call i64 @llvm.umin.i64(i64 7, i64 %449)
  %518 = mul i64 %517, %22
  %519 = getelementptr i8, ptr %476, i64 %518
  %520 = load <16 x i32>, ptr %519, align 1
  %521 = shufflevector <16 x i32> %508, <16 x i32> %516, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %522 = shufflevector <16 x i32> %508, <16 x i32> %516, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %523 = shufflevector <16 x i32> %512, <16 x i32> %520, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %524 = shufflevector <16 x i32> %512, <16 x i32> %520, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %525 = shufflevector <16 x i32> %521, <16 x i32> %523, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %526 = shufflevector <16 x i32> %521, <16 x i32> %523, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %527 = shufflevector <16 x i32> %522, <16 x i32> %524, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %528 = shufflevector <16 x i32> %522, <16 x i32> %524, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %529 = mul i64 8, %22
  %530 = getelementptr i8, ptr %476, i64 %529
  %531 = call i64 @llvm.umin.i64(i64 8, i64 %449)
  %532 = mul i64 %531, %22
  %533 = getelementptr i8, ptr %476, i64 %532
  %534 = load <16 x i32>, ptr %533, align 1
  %535 = call i64 @llvm.umin.i64(i64 9, i64 %449)
  %536 = mul i64 %535, %22
  %537 = getelementptr i8, ptr %476, i64 %536
  %538 = load <16 x i32>, ptr %537, align 1
  %539 = call i64 @llvm.umin.i64(i64 10, i64 %449)
  %540 = mul i64 %539, %22
  %541 = getelementptr i8, ptr %476, i64 %540
  %542 = load <16 x i32>, ptr %541, align 1
  %543 = call i64 @llvm.umin.i64(i64 11, i64 %449)
  %544 = mul i64 %543, %22
  %545 = getelementptr i8, ptr %476, i64 %544
  %546 = load <16 x i32>, ptr %545, align 1
  %547 = shufflevector <16 x i32> %534, <16 x i32> %542, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %548 = shufflevector <16 x i32> %534, <16 x i32> %542, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %549 = shufflevector <16 x i32> %538, <16 x i32> %546, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %550 = shufflevector <16 x i32> %538, <16 x i32> %546, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %551 = shufflevector <16 x i32> %547, <16 x i32> %549, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %552 = shufflevector <16 x i32> %547, <16 x i32> %549, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %553 = shufflevector <16 x i32> %548, <16 x i32> %550, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %554 = shufflevector <16 x i32> %548, <16 x i32> %550, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %555 = mul i64 12, %22
  %556 = getelementptr i8, ptr %476, i64 %555
  %557 = call i64 @llvm.umin.i64(i64 12, i64 %449)
  %558 = mul i64 %557, %22
  %559 = getelementptr i8, ptr %476, i64 %558
  %560 = load <16 x i32>, ptr %559, align 1
  %561 = call i64 @llvm.umin.i64(i64 13, i64 %449)
  %562 = mul i64 %561, %22
  %563 = getelementptr i8, ptr %476, i64 %562
  %564 = load <16 x i32>, ptr %563, align 1
  %565 = call i64 @llvm.umin.i64(i64 14, i64 %449)
  %566 = mul i64 %565, %22
  %567 = getelementptr i8, ptr %476, i64 %566
  %568 = load <16 x i32>, ptr %567, align 1
  %569 = call i64 @llvm.umin.i64(i64 15, i64 %449)
  %570 = mul i64 %569, %22
  %571 = getelementptr i8, ptr %476, i64 %570
  %572 = load <16 x i32>, ptr %571, align 1
  %573 = shufflevector <16 x i32> %560, <16 x i32> %568, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %574 = shufflevector <16 x i32> %560, <16 x i32> %568, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %575 = shufflevector <16 x i32> %564, <16 x i32> %572, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %576 = shufflevector <16 x i32> %564, <16 x i32> %572, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %577 = shufflevector <16 x i32> %573, <16 x i32> %575, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %578 = shufflevector <16 x i32> %573, <16 x i32> %575, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %579 = shufflevector <16 x i32> %574, <16 x i32> %576, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %580 = shufflevector <16 x i32> %574, <16 x i32> %576, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %581 = shufflevector <16 x i32> %499, <16 x i32> %525, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %582 = shufflevector <16 x i32> %551, <16 x i32> %577, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %583 = shufflevector <16 x i32> %581, <16 x i32> %582, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %584 = shufflevector <16 x i32> %581, <16 x i32> %582, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %585 = shufflevector <16 x i32> %499, <16 x i32> %525, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %586 = shufflevector <16 x i32> %551, <16 x i32> %577, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %587 = shufflevector <16 x i32> %585, <16 x i32> %586, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %588 = shufflevector <16 x i32> %585, <16 x i32> %586, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %589 = shufflevector <16 x i32> %500, <16 x i32> %526, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %590 = shufflevector <16 x i32> %552, <16 x i32> %578, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %591 = shufflevector <16 x i32> %589, <16 x i32> %590, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %592 = shufflevector <16 x i32> %589, <16 x i32> %590, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %593 = shufflevector <16 x i32> %500, <16 x i32> %526, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %594 = shufflevector <16 x i32> %552, <16 x i32> %578, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %595 = shufflevector <16 x i32> %593, <16 x i32> %594, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %596 = shufflevector <16 x i32> %593, <16 x i32> %594, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %597 = shufflevector <16 x i32> %501, <16 x i32> %527, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %598 = shufflevector <16 x i32> %553, <16 x i32> %579, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %599 = shufflevector <16 x i32> %597, <16 x i32> %598, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %600 = shufflevector <16 x i32> %597, <16 x i32> %598, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %601 = shufflevector <16 x i32> %501, <16 x i32> %527, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %602 = shufflevector <16 x i32> %553, <16 x i32> %579, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %603 = shufflevector <16 x i32> %601, <16 x i32> %602, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %604 = shufflevector <16 x i32> %601, <16 x i32> %602, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %605 = shufflevector <16 x i32> %502, <16 x i32> %528, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %606 = shufflevector <16 x i32> %554, <16 x i32> %580, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %607 = shufflevector <16 x i32> %605, <16 x i32> %606, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %608 = shufflevector <16 x i32> %605, <16 x i32> %606, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %609 = shufflevector <16 x i32> %502, <16 x i32> %528, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %610 = shufflevector <16 x i32> %554, <16 x i32> %580, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %611 = shufflevector <16 x i32> %609, <16 x i32> %610, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %612 = shufflevector <16 x i32> %609, <16 x i32> %610, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %613 = getelementptr i8, ptr %475, i64 0
  store <16 x i32> %583, ptr %613, align 1
  %614 = getelementptr i8, ptr %475, i64 1088
  store <16 x i32> %591, ptr %614, align 1
  %615 = getelementptr i8, ptr %475, i64 2176
  store <16 x i32> %599, ptr %615, align 1
  %616 = getelementptr i8, ptr %475, i64 3264
  store <16 x i32> %607, ptr %616, align 1
  %617 = getelementptr i8, ptr %475, i64 4352
  store <16 x i32> %584, ptr %617, align 1
  %618 = getelementptr i8, ptr %475, i64 5440
  store <16 x i32> %592, ptr %618, align 1
  %619 = getelementptr i8, ptr %475, i64 6528
  store <16 x i32> %600, ptr %619, align 1
  %620 = getelementptr i8, ptr %475, i64 7616
  store <16 x i32> %608, ptr %620, align 1
  %621 = getelementptr i8, ptr %475, i64 8704
  store <16 x i32> %587, ptr %621, align 1
  %622 = getelementptr i8, ptr %475, i64 9792
  store <16 x i32> %595, ptr %622, align 1
  %623 = getelementptr i8, ptr %475, i64 10880
  store <16 x i32> %603, ptr %623, align 1
  %624 = getelementptr i8, ptr %475, i64 11968
  store <16 x i32> %611, ptr %624, align 1
  %625 = getelementptr i8, ptr %475, i64 13056
  store <16 x i32> %588, ptr %625, align 1
  %626 = getelementptr i8, ptr %475, i64 14144
  store <16 x i32> %596, ptr %626, align 1
  %627 = getelementptr i8, ptr %475, i64 15232
  store <16 x i32> %604, ptr %627, align 1
  %628 = getelementptr i8, ptr %475, i64 16320
  store <16 x i32> %612, ptr %628, align 1
  %629 = add i64 %i27, 1
  %630 = icmp eq i64 %629, %451
  br i1 %630, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %631 = add i64 %i18, 1
  %632 = getelementptr i8, ptr %438, i64 %436
  %633 = getelementptr i8, ptr %439, i64 64
  %634 = icmp eq i64 %631, %435
  br i1 %634, label %after17, label %loop16

loop28:                                           ; preds = %after38, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %705, %after38 ]
  %635 = phi ptr [ %51, %after17 ], [ %706, %after38 ]
  %636 = phi ptr [ %53, %after17 ], [ %707, %after38 ]
  %637 = phi ptr [ %29, %after17 ], [ %708, %after38 ]
  %638 = phi ptr [ %57, %after17 ], [ %709, %after38 ]
  %639 = udiv i64 %49, 64
  %640 = icmp ne i64 %639, 0
  br i1 %640, label %then31, label %after32

after29:                                          ; preds = %after38
  br label %after15

then31:                                           ; preds = %loop28
  %641 = mul i64 %639, 256
  br label %loop33

after32:                                          ; preds = %after34, %loop28
  %642 = urem i64 %49, 64
  %643 = icmp ne i64 %642, 0
  br i1 %643, label %then37, label %after38

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %692, %loop33 ]
  %644 = getelementptr i8, ptr %635, i64 %offset35
  %645 = getelementptr i8, ptr %636, i64 %offset35
  %646 = getelementptr i8, ptr %637, i64 %offset35
  %647 = getelementptr i8, ptr %638, i64 %offset35
  %i36 = udiv exact i64 %offset35, 256
  %648 = getelementptr i8, ptr %645, i64 1024
  call void @llvm.prefetch.p0(ptr %648, i32 0, i32 2, i32 1)
  %649 = load <16 x float>, ptr %645, align 1
  %650 = load <16 x float>, ptr %646, align 1
  %651 = getelementptr i8, ptr %647, i64 1024
  call void @llvm.prefetch.p0(ptr %651, i32 0, i32 2, i32 1)
  %652 = load <16 x float>, ptr %647, align 1
  %653 = fmul <16 x float> %649, %650
  %654 = fadd <16 x float> %653, %652
  %655 = getelementptr i8, ptr %644, i64 1024
  call void @llvm.prefetch.p0(ptr %655, i32 1, i32 3, i32 1)
  store <16 x float> %654, ptr %644, align 1
  %656 = getelementptr i8, ptr %645, i64 64
  %657 = getelementptr i8, ptr %656, i64 1024
  call void @llvm.prefetch.p0(ptr %657, i32 0, i32 2, i32 1)
  %658 = load <16 x float>, ptr %656, align 1
  %659 = getelementptr i8, ptr %646, i64 64
  %660 = load <16 x float>, ptr %659, align 1
  %661 = getelementptr i8, ptr %647, i64 64
  %662 = getelementptr i8, ptr %661, i64 1024
  call void @llvm.prefetch.p0(ptr %662, i32 0, i32 2, i32 1)
  %663 = load <16 x float>, ptr %661, align 1
  %664 = fmul <16 x float> %658, %660
  %665 = fadd <16 x float> %664, %663
  %666 = getelementptr i8, ptr %644, i64 64
  %667 = getelementptr i8, ptr %666, i64 1024
  call void @llvm.prefetch.p0(ptr %667, i32 1, i32 3, i32 1)
  store <16 x float> %665, ptr %666, align 1
  %668 = getelementptr i8, ptr %645, i64 128
  %669 = getelementptr i8, ptr %668, i64 1024
  call void @llvm.prefetch.p0(ptr %669, i32 0, i32 2, i32 1)
  %670 = load <16 x float>, ptr %668, align 1
  %671 = getelementptr i8, ptr %646, i64 128
  %672 = load <16 x float>, ptr %671, align 1
  %673 = getelementptr i8, ptr %647, i64 128
  %674 = getelementptr i8, ptr %673, i64 1024
  call void @llvm.prefetch.p0(ptr %674, i32 0, i32 2, i32 1)
  %675 = load <16 x float>, ptr %673, align 1
  %676 = fmul <16 x float> %670, %672
  %677 = fadd <16 x float> %676, %675
  %678 = getelementptr i8, ptr %644, i64 128
  %679 = getelementptr i8, ptr %678, i64 1024
  call void @llvm.prefetch.p0(ptr %679, i32 1, i32 3, i32 1)
  store <16 x float> %677, ptr %678, align 1
  %680 = getelementptr i8, ptr %645, i64 192
  %681 = getelementptr i8, ptr %680, i64 1024
  call void @llvm.prefetch.p0(ptr %681, i32 0, i32 2, i32 1)
  %682 = load <16 x float>, ptr %680, align 1
  %683 = getelementptr i8, ptr %646, i64 192
  %684 = load <16 x float>, ptr %683, align 1
  %685 = getelementptr i8, ptr %647, i64 192
  %686 = getelementptr i8, ptr %685, i64 1024
  call void @llvm.prefetch.p0(ptr %686, i32 0, i32 2, i32 1)
  %687 = load <16 x float>, ptr %685, align 1
  %688 = fmul <16 x float> %682, %684
  %689 = fadd <16 x float> %688, %687
  %690 = getelementptr i8, ptr %644, i64 192
  %691 = getelementptr i8, ptr %690, i64 1024
  call void @llvm.prefetch.p0(ptr %691, i32 1, i32 3, i32 1)
  store <16 x float> %689, ptr %690, align 1
  %692 = add i64 %offset35, 256
  %693 = icmp eq i64 %692, %641
  br i1 %693, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then37:                                           ; preds = %after32
  %694 = sub i64 %49, %642
  %695 = mul i64 4, %694
  %696 = getelementptr i8, ptr %635, i64 %695
  %697 = mul i64 4, %694
  %698 = getelementptr i8, ptr %636, i64 %697
  %699 = mul i64 4, %694
  %700 = getelementptr i8, ptr %637, i64 %699
  %701 = mul i64 4, %694
  %702 = getelementptr i8, ptr %638, i64 %701
  %703 = udiv i64 %642, 16
  %704 = icmp ne i64 %703, 0
  br i1 %704, label %then39, label %after40

after38:                                          ; preds = %after46, %after32
  %705 = add i64 %i30, 1
  %706 = getelementptr i8, ptr %635, i64 %12
  %707 = getelementptr i8, ptr %636, i64 %14
  %708 = getelementptr i8, ptr %637, i64 1088
  %709 = getelementptr i8, ptr %638, i64 %18
  %710 = icmp eq i64 %705, %35
  br i1 %710, label %after29, label %loop28

then39:                                           ; preds = %then37
  %711 = mul i64 %703, 64
  br label %loop41

after40:                                          ; preds = %after42, %then37
  %712 = urem i64 %642, 16
  %713 = icmp ne i64 %712, 0
  br i1 %713, label %then45, label %after46

loop41:                                           ; preds = %loop41, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %723, %loop41 ]
  %714 = getelementptr i8, ptr %696, i64 %offset43
  %715 = getelementptr i8, ptr %698, i64 %offset43
  %716 = getelementptr i8, ptr %700, i64 %offset43
  %717 = getelementptr i8, ptr %702, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %718 = load <16 x float>, ptr %715, align 1
  %719 = load <16 x float>, ptr %716, align 1
  %720 = load <16 x float>, ptr %717, align 1
  %721 = fmul <16 x float> %718, %719
  %722 = fadd <16 x float> %721, %720
  store <16 x float> %722, ptr %714, align 1
  %723 = add i64 %offset43, 64
  %724 = icmp eq i64 %723, %711
  br i1 %724, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after40

then45:                                           ; preds = %after40
  %725 = mul i64 %703, 16
  %726 = mul i64 4, %725
  %727 = getelementptr i8, ptr %696, i64 %726
  %728 = mul i64 4, %725
  %729 = getelementptr i8, ptr %698, i64 %728
  %730 = mul i64 4, %725
  %731 = getelementptr i8, ptr %700, i64 %730
  %732 = mul i64 4, %725
  %733 = getelementptr i8, ptr %702, i64 %732
  %734 = trunc i64 %712 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %734, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %735 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %736 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %729, <16 x i1> %735, <16 x float> zeroinitializer)
  %737 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %731, <16 x i1> %735, <16 x float> zeroinitializer)
  %738 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %733, <16 x i1> %735, <16 x float> zeroinitializer)
  %739 = fmul <16 x float> %736, %737
  %740 = fadd <16 x float> %739, %738
  call void @llvm.masked.store.v16f32.p0(<16 x float> %740, ptr align 1 %727, <16 x i1> %735)
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
