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
  %.047 = phi i64 [ 0, %do ], [ %454, %after15 ]
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
  %i = phi i64 [ 0, %then ], [ %445, %after12 ]
  %65 = phi ptr [ %51, %then ], [ %446, %after12 ]
  %66 = phi ptr [ %53, %then ], [ %447, %after12 ]
  %67 = phi ptr [ %55, %then ], [ %448, %after12 ]
  %68 = phi ptr [ %57, %then ], [ %449, %after12 ]
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
  %i13 = phi i64 [ 0, %after7 ], [ %439, %loop11 ]
  %95 = phi ptr [ %65, %after7 ], [ %440, %loop11 ]
  %96 = phi ptr [ %66, %after7 ], [ %441, %loop11 ]
  %97 = phi ptr [ %67, %after7 ], [ %442, %loop11 ]
  %98 = phi ptr [ %68, %after7 ], [ %443, %loop11 ]
  %99 = mul i64 0, %22
  %100 = getelementptr i8, ptr %97, i64 %99
  %101 = load <16 x float>, ptr %100, align 1
  %102 = bitcast <16 x float> %101 to <16 x i32>
  %103 = getelementptr i8, ptr %100, i64 %22
  %104 = load <16 x float>, ptr %103, align 1
  %105 = bitcast <16 x float> %104 to <16 x i32>
  %106 = getelementptr i8, ptr %103, i64 %22
  %107 = load <16 x float>, ptr %106, align 1
  %108 = bitcast <16 x float> %107 to <16 x i32>
  %109 = getelementptr i8, ptr %106, i64 %22
  %110 = load <16 x float>, ptr %109, align 1
  %111 = bitcast <16 x float> %110 to <16 x i32>
  %112 = shufflevector <16 x i32> %102, <16 x i32> %108, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %113 = shufflevector <16 x i32> %102, <16 x i32> %108, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %114 = shufflevector <16 x i32> %105, <16 x i32> %111, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %115 = shufflevector <16 x i32> %105, <16 x i32> %111, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %116 = shufflevector <16 x i32> %112, <16 x i32> %114, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %117 = shufflevector <16 x i32> %112, <16 x i32> %114, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %118 = shufflevector <16 x i32> %113, <16 x i32> %115, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %119 = shufflevector <16 x i32> %113, <16 x i32> %115, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %120 = mul i64 4, %22
  %121 = getelementptr i8, ptr %97, i64 %120
  %122 = load <16 x float>, ptr %121, align 1
  %123 = bitcast <16 x float> %122 to <16 x i32>
  %124 = getelementptr i8, ptr %121, i64 %22
  %125 = load <16 x float>, ptr %124, align 1
  %126 = bitcast <16 x float> %125 to <16 x i32>
  %127 = getelementptr i8, ptr %124, i64 %22
  %128 = load <16 x float>, ptr %127, align 1
  %129 = bitcast <16 x float> %128 to <16 x i32>
  %130 = getelementptr i8, ptr %127, i64 %22
  %131 = load <16 x float>, ptr %130, align 1
  %132 = bitcast <16 x float> %131 to <16 x i32>
  %133 = shufflevector <16 x i32> %123, <16 x i32> %129, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %134 = shufflevector <16 x i32> %123, <16 x i32> %129, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %135 = shufflevector <16 x i32> %126, <16 x i32> %132, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %136 = shufflevector <16 x i32> %126, <16 x i32> %132, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %137 = shufflevector <16 x i32> %133, <16 x i32> %135, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %138 = shufflevector <16 x i32> %133, <16 x i32> %135, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %139 = shufflevector <16 x i32> %134, <16 x i32> %136, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %140 = shufflevector <16 x i32> %134, <16 x i32> %136, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %141 = mul i64 8, %22
  %142 = getelementptr i8, ptr %97, i64 %141
  %143 = load <16 x float>, ptr %142, align 1
  %144 = bitcast <16 x float> %143 to <16 x i32>
  %145 = getelementptr i8, ptr %142, i64 %22
  %146 = load <16 x float>, ptr %145, align 1
  %147 = bitcast <16 x float> %146 to <16 x i32>
  %148 = getelementptr i8, ptr %145, i64 %22
  %149 = load <16 x float>, ptr %148, align 1
  %150 = bitcast <16 x float> %149 to <16 x i32>
  %151 = getelementptr i8, ptr %148, i64 %22
  %152 = load <16 x float>, ptr %151, align 1
  %153 = bitcast <16 x float> %152 to <16 x i32>
  %154 = shufflevector <16 x i32> %144, <16 x i32> %150, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %155 = shufflevector <16 x i32> %144, <16 x i32> %150, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %156 = shufflevector <16 x i32> %147, <16 x i32> %153, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %157 = shufflevector <16 x i32> %147, <16 x i32> %153, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %158 = shufflevector <16 x i32> %154, <16 x i32> %156, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %159 = shufflevector <16 x i32> %154, <16 x i32> %156, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %160 = shufflevector <16 x i32> %155, <16 x i32> %157, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %161 = shufflevector <16 x i32> %155, <16 x i32> %157, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %162 = mul i64 12, %22
  %163 = getelementptr i8, ptr %97, i64 %162
  %164 = load <16 x float>, ptr %163, align 1
  %165 = bitcast <16 x float> %164 to <16 x i32>
  %166 = getelementptr i8, ptr %163, i64 %22
  %167 = load <16 x float>, ptr %166, align 1
  %168 = bitcast <16 x float> %167 to <16 x i32>
  %169 = getelementptr i8, ptr %166, i64 %22
  %170 = load <16 x float>, ptr %169, align 1
  %171 = bitcast <16 x float> %170 to <16 x i32>
  %172 = getelementptr i8, ptr %169, i64 %22
  %173 = load <16 x float>, ptr %172, align 1
  %174 = bitcast <16 x float> %173 to <16 x i32>
  %175 = shufflevector <16 x i32> %165, <16 x i32> %171, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %176 = shufflevector <16 x i32> %165, <16 x i32> %171, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %177 = shufflevector <16 x i32> %168, <16 x i32> %174, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %178 = shufflevector <16 x i32> %168, <16 x i32> %174, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %179 = shufflevector <16 x i32> %175, <16 x i32> %177, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %180 = shufflevector <16 x i32> %175, <16 x i32> %177, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %181 = shufflevector <16 x i32> %176, <16 x i32> %178, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %182 = shufflevector <16 x i32> %176, <16 x i32> %178, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %183 = shufflevector <16 x i32> %116, <16 x i32> %137, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %184 = shufflevector <16 x i32> %158, <16 x i32> %179, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %185 = shufflevector <16 x i32> %183, <16 x i32> %184, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %186 = shufflevector <16 x i32> %183, <16 x i32> %184, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %187 = shufflevector <16 x i32> %116, <16 x i32> %137, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %188 = shufflevector <16 x i32> %158, <16 x i32> %179, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %189 = shufflevector <16 x i32> %187, <16 x i32> %188, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %190 = shufflevector <16 x i32> %187, <16 x i32> %188, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %191 = shufflevector <16 x i32> %117, <16 x i32> %138, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %192 = shufflevector <16 x i32> %159, <16 x i32> %180, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %193 = shufflevector <16 x i32> %191, <16 x i32> %192, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %194 = shufflevector <16 x i32> %191, <16 x i32> %192, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %195 = shufflevector <16 x i32> %117, <16 x i32> %138, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %196 = shufflevector <16 x i32> %159, <16 x i32> %180, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %197 = shufflevector <16 x i32> %195, <16 x i32> %196, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %198 = shufflevector <16 x i32> %195, <16 x i32> %196, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %199 = shufflevector <16 x i32> %118, <16 x i32> %139, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %200 = shufflevector <16 x i32> %160, <16 x i32> %181, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %201 = shufflevector <16 x i32> %199, <16 x i32> %200, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %202 = shufflevector <16 x i32> %199, <16 x i32> %200, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %203 = shufflevector <16 x i32> %118, <16 x i32> %139, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %204 = shufflevector <16 x i32> %160, <16 x i32> %181, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %205 = shufflevector <16 x i32> %203, <16 x i32> %204, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %206 = shufflevector <16 x i32> %203, <16 x i32> %204, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %207 = shufflevector <16 x i32> %119, <16 x i32> %140, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %208 = shufflevector <16 x i32> %161, <16 x i32> %182, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %209 = shufflevector <16 x i32> %207, <16 x i32> %208, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %210 = shufflevector <16 x i32> %207, <16 x i32> %208, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %211 = shufflevector <16 x i32> %119, <16 x i32> %140, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %212 = shufflevector <16 x i32> %161, <16 x i32> %182, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %213 = shufflevector <16 x i32> %211, <16 x i32> %212, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %214 = shufflevector <16 x i32> %211, <16 x i32> %212, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %215 = bitcast <16 x i32> %185 to <16 x float>
  %216 = mul i64 %12, 0
  %217 = getelementptr i8, ptr %95, i64 %216
  %218 = mul i64 %14, 0
  %219 = getelementptr i8, ptr %96, i64 %218
  %220 = mul i64 %16, 0
  %221 = getelementptr i8, ptr %97, i64 %220
  %222 = mul i64 %18, 0
  %223 = getelementptr i8, ptr %98, i64 %222
  %224 = getelementptr i8, ptr %217, i64 64
  call void @llvm.prefetch.p0(ptr %224, i32 1, i32 3, i32 1)
  %225 = load <16 x float>, ptr %219, align 1
  %226 = load <16 x float>, ptr %223, align 1
  %227 = fmul <16 x float> %225, %215
  %228 = fadd <16 x float> %227, %226
  store <16 x float> %228, ptr %217, align 1
  %229 = bitcast <16 x i32> %193 to <16 x float>
  %230 = mul i64 %12, 1
  %231 = getelementptr i8, ptr %95, i64 %230
  %232 = mul i64 %14, 1
  %233 = getelementptr i8, ptr %96, i64 %232
  %234 = mul i64 %16, 1
  %235 = getelementptr i8, ptr %97, i64 %234
  %236 = mul i64 %18, 1
  %237 = getelementptr i8, ptr %98, i64 %236
  %238 = getelementptr i8, ptr %231, i64 64
  call void @llvm.prefetch.p0(ptr %238, i32 1, i32 3, i32 1)
  %239 = load <16 x float>, ptr %233, align 1
  %240 = load <16 x float>, ptr %237, align 1
  %241 = fmul <16 x float> %239, %229
  %242 = fadd <16 x float> %241, %240
  store <16 x float> %242, ptr %231, align 1
  %243 = bitcast <16 x i32> %201 to <16 x float>
  %244 = mul i64 %12, 2
  %245 = getelementptr i8, ptr %95, i64 %244
  %246 = mul i64 %14, 2
  %247 = getelementptr i8, ptr %96, i64 %246
  %248 = mul i64 %16, 2
  %249 = getelementptr i8, ptr %97, i64 %248
  %250 = mul i64 %18, 2
  %251 = getelementptr i8, ptr %98, i64 %250
  %252 = getelementptr i8, ptr %245, i64 64
  call void @llvm.prefetch.p0(ptr %252, i32 1, i32 3, i32 1)
  %253 = load <16 x float>, ptr %247, align 1
  %254 = load <16 x float>, ptr %251, align 1
  %255 = fmul <16 x float> %253, %243
  %256 = fadd <16 x float> %255, %254
  store <16 x float> %256, ptr %245, align 1
  %257 = bitcast <16 x i32> %209 to <16 x float>
  %258 = mul i64 %12, 3
  %259 = getelementptr i8, ptr %95, i64 %258
  %260 = mul i64 %14, 3
  %261 = getelementptr i8, ptr %96, i64 %260
  %262 = mul i64 %16, 3
  %263 = getelementptr i8, ptr %97, i64 %262
  %264 = mul i64 %18, 3
  %265 = getelementptr i8, ptr %98, i64 %264
  %266 = getelementptr i8, ptr %259, i64 64
  call void @llvm.prefetch.p0(ptr %266, i32 1, i32 3, i32 1)
  %267 = load <16 x float>, ptr %261, align 1
  %268 = load <16 x float>, ptr %265, align 1
  %269 = fmul <16 x float> %267, %257
  %270 = fadd <16 x float> %269, %268
  store <16 x float> %270, ptr %259, align 1
  %271 = bitcast <16 x i32> %186 to <16 x float>
  %272 = mul i64 %12, 4
  %273 = getelementptr i8, ptr %95, i64 %272
  %274 = mul i64 %14, 4
  %275 = getelementptr i8, ptr %96, i64 %274
  %276 = mul i64 %16, 4
  %277 = getelementptr i8, ptr %97, i64 %276
  %278 = mul i64 %18, 4
  %279 = getelementptr i8, ptr %98, i64 %278
  %280 = getelementptr i8, ptr %273, i64 64
  call void @llvm.prefetch.p0(ptr %280, i32 1, i32 3, i32 1)
  %281 = load <16 x float>, ptr %275, align 1
  %282 = load <16 x float>, ptr %279, align 1
  %283 = fmul <16 x float> %281, %271
  %284 = fadd <16 x float> %283, %282
  store <16 x float> %284, ptr %273, align 1
  %285 = bitcast <16 x i32> %194 to <16 x float>
  %286 = mul i64 %12, 5
  %287 = getelementptr i8, ptr %95, i64 %286
  %288 = mul i64 %14, 5
  %289 = getelementptr i8, ptr %96, i64 %288
  %290 = mul i64 %16, 5
  %291 = getelementptr i8, ptr %97, i64 %290
  %292 = mul i64 %18, 5
  %293 = getelementptr i8, ptr %98, i64 %292
  %294 = getelementptr i8, ptr %287, i64 64
  call void @llvm.prefetch.p0(ptr %294, i32 1, i32 3, i32 1)
  %295 = load <16 x float>, ptr %289, align 1
  %296 = load <16 x float>, ptr %293, align 1
  %297 = fmul <16 x float> %295, %285
  %298 = fadd <16 x float> %297, %296
  store <16 x float> %298, ptr %287, align 1
  %299 = bitcast <16 x i32> %202 to <16 x float>
  %300 = mul i64 %12, 6
  %301 = getelementptr i8, ptr %95, i64 %300
  %302 = mul i64 %14, 6
  %303 = getelementptr i8, ptr %96, i64 %302
  %304 = mul i64 %16, 6
  %305 = getelementptr i8, ptr %97, i64 %304
  %306 = mul i64 %18, 6
  %307 = getelementptr i8, ptr %98, i64 %306
  %308 = getelementptr i8, ptr %301, i64 64
  call void @llvm.prefetch.p0(ptr %308, i32 1, i32 3, i32 1)
  %309 = load <16 x float>, ptr %303, align 1
  %310 = load <16 x float>, ptr %307, align 1
  %311 = fmul <16 x float> %309, %299
  %312 = fadd <16 x float> %311, %310
  store <16 x float> %312, ptr %301, align 1
  %313 = bitcast <16 x i32> %210 to <16 x float>
  %314 = mul i64 %12, 7
  %315 = getelementptr i8, ptr %95, i64 %314
  %316 = mul i64 %14, 7
  %317 = getelementptr i8, ptr %96, i64 %316
  %318 = mul i64 %16, 7
  %319 = getelementptr i8, ptr %97, i64 %318
  %320 = mul i64 %18, 7
  %321 = getelementptr i8, ptr %98, i64 %320
  %322 = getelementptr i8, ptr %315, i64 64
  call void @llvm.prefetch.p0(ptr %322, i32 1, i32 3, i32 1)
  %323 = load <16 x float>, ptr %317, align 1
  %324 = load <16 x float>, ptr %321, align 1
  %325 = fmul <16 x float> %323, %313
  %326 = fadd <16 x float> %325, %324
  store <16 x float> %326, ptr %315, align 1
  %327 = bitcast <16 x i32> %189 to <16 x float>
  %328 = mul i64 %12, 8
  %329 = getelementptr i8, ptr %95, i64 %328
  %330 = mul i64 %14, 8
  %331 = getelementptr i8, ptr %96, i64 %330
  %332 = mul i64 %16, 8
  %333 = getelementptr i8, ptr %97, i64 %332
  %334 = mul i64 %18, 8
  %335 = getelementptr i8, ptr %98, i64 %334
  %336 = getelementptr i8, ptr %329, i64 64
  call void @llvm.prefetch.p0(ptr %336, i32 1, i32 3, i32 1)
  %337 = load <16 x float>, ptr %331, align 1
  %338 = load <16 x float>, ptr %335, align 1
  %339 = fmul <16 x float> %337, %327
  %340 = fadd <16 x float> %339, %338
  store <16 x float> %340, ptr %329, align 1
  %341 = bitcast <16 x i32> %197 to <16 x float>
  %342 = mul i64 %12, 9
  %343 = getelementptr i8, ptr %95, i64 %342
  %344 = mul i64 %14, 9
  %345 = getelementptr i8, ptr %96, i64 %344
  %346 = mul i64 %16, 9
  %347 = getelementptr i8, ptr %97, i64 %346
  %348 = mul i64 %18, 9
  %349 = getelementptr i8, ptr %98, i64 %348
  %350 = getelementptr i8, ptr %343, i64 64
  call void @llvm.prefetch.p0(ptr %350, i32 1, i32 3, i32 1)
  %351 = load <16 x float>, ptr %345, align 1
  %352 = load <16 x float>, ptr %349, align 1
  %353 = fmul <16 x float> %351, %341
  %354 = fadd <16 x float> %353, %352
  store <16 x float> %354, ptr %343, align 1
  %355 = bitcast <16 x i32> %205 to <16 x float>
  %356 = mul i64 %12, 10
  %357 = getelementptr i8, ptr %95, i64 %356
  %358 = mul i64 %14, 10
  %359 = getelementptr i8, ptr %96, i64 %358
  %360 = mul i64 %16, 10
  %361 = getelementptr i8, ptr %97, i64 %360
  %362 = mul i64 %18, 10
  %363 = getelementptr i8, ptr %98, i64 %362
  %364 = getelementptr i8, ptr %357, i64 64
  call void @llvm.prefetch.p0(ptr %364, i32 1, i32 3, i32 1)
  %365 = load <16 x float>, ptr %359, align 1
  %366 = load <16 x float>, ptr %363, align 1
  %367 = fmul <16 x float> %365, %355
  %368 = fadd <16 x float> %367, %366
  store <16 x float> %368, ptr %357, align 1
  %369 = bitcast <16 x i32> %213 to <16 x float>
  %370 = mul i64 %12, 11
  %371 = getelementptr i8, ptr %95, i64 %370
  %372 = mul i64 %14, 11
  %373 = getelementptr i8, ptr %96, i64 %372
  %374 = mul i64 %16, 11
  %375 = getelementptr i8, ptr %97, i64 %374
  %376 = mul i64 %18, 11
  %377 = getelementptr i8, ptr %98, i64 %376
  %378 = getelementptr i8, ptr %371, i64 64
  call void @llvm.prefetch.p0(ptr %378, i32 1, i32 3, i32 1)
  %379 = load <16 x float>, ptr %373, align 1
  %380 = load <16 x float>, ptr %377, align 1
  %381 = fmul <16 x float> %379, %369
  %382 = fadd <16 x float> %381, %380
  store <16 x float> %382, ptr %371, align 1
  %383 = bitcast <16 x i32> %190 to <16 x float>
  %384 = mul i64 %12, 12
  %385 = getelementptr i8, ptr %95, i64 %384
  %386 = mul i64 %14, 12
  %387 = getelementptr i8, ptr %96, i64 %386
  %388 = mul i64 %16, 12
  %389 = getelementptr i8, ptr %97, i64 %388
  %390 = mul i64 %18, 12
  %391 = getelementptr i8, ptr %98, i64 %390
  %392 = getelementptr i8, ptr %385, i64 64
  call void @llvm.prefetch.p0(ptr %392, i32 1, i32 3, i32 1)
  %393 = load <16 x float>, ptr %387, align 1
  %394 = load <16 x float>, ptr %391, align 1
  %395 = fmul <16 x float> %393, %383
  %396 = fadd <16 x float> %395, %394
  store <16 x float> %396, ptr %385, align 1
  %397 = bitcast <16 x i32> %198 to <16 x float>
  %398 = mul i64 %12, 13
  %399 = getelementptr i8, ptr %95, i64 %398
  %400 = mul i64 %14, 13
  %401 = getelementptr i8, ptr %96, i64 %400
  %402 = mul i64 %16, 13
  %403 = getelementptr i8, ptr %97, i64 %402
  %404 = mul i64 %18, 13
  %405 = getelementptr i8, ptr %98, i64 %404
  %406 = getelementptr i8, ptr %399, i64 64
  call void @llvm.prefetch.p0(ptr %406, i32 1, i32 3, i32 1)
  %407 = load <16 x float>, ptr %401, align 1
  %408 = load <16 x float>, ptr %405, align 1
  %409 = fmul <16 x float> %407, %397
  %410 = fadd <16 x float> %409, %408
  store <16 x float> %410, ptr %399, align 1
  %411 = bitcast <16 x i32> %206 to <16 x float>
  %412 = mul i64 %12, 14
  %413 = getelementptr i8, ptr %95, i64 %412
  %414 = mul i64 %14, 14
  %415 = getelementptr i8, ptr %96, i64 %414
  %416 = mul i64 %16, 14
  %417 = getelementptr i8, ptr %97, i64 %416
  %418 = mul i64 %18, 14
  %419 = getelementptr i8, ptr %98, i64 %418
  %420 = getelementptr i8, ptr %413, i64 64
  call void @llvm.prefetch.p0(ptr %420, i32 1, i32 3, i32 1)
  %421 = load <16 x float>, ptr %415, align 1
  %422 = load <16 x float>, ptr %419, align 1
  %423 = fmul <16 x float> %421, %411
  %424 = fadd <16 x float> %423, %422
  store <16 x float> %424, ptr %413, align 1
  %425 = bitcast <16 x i32> %214 to <16 x float>
  %426 = mul i64 %12, 15
  %427 = getelementptr i8, ptr %95, i64 %426
  %428 = mul i64 %14, 15
  %429 = getelementptr i8, ptr %96, i64 %428
  %430 = mul i64 %16, 15
  %431 = getelementptr i8, ptr %97, i64 %430
  %432 = mul i64 %18, 15
  %433 = getelementptr i8, ptr %98, i64 %432
  %434 = getelementptr i8, ptr %427, i64 64
  call void @llvm.prefetch.p0(ptr %434, i32 1, i32 3, i32 1)
  %435 = load <16 x float>, ptr %429, align 1
  %436 = load <16 x float>, ptr %433, align 1
  %437 = fmul <16 x float> %435, %425
  %438 = fadd <16 x float> %437, %436
  store <16 x float> %438, ptr %427, align 1
  %439 = add i64 %i13, 1
  %440 = getelementptr i8, ptr %95, i64 %25
  %441 = getelementptr i8, ptr %96, i64 %26
  %442 = getelementptr i8, ptr %97, i64 %27
  %443 = getelementptr i8, ptr %98, i64 %28
  %444 = icmp eq i64 %439, %76
  br i1 %444, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %445 = add i64 %i, 1
  %446 = getelementptr i8, ptr %65, i64 64
  %447 = getelementptr i8, ptr %66, i64 64
  %448 = getelementptr i8, ptr %67, i64 %24
  %449 = getelementptr i8, ptr %68, i64 64
  %450 = icmp eq i64 %445, %63
  br i1 %450, label %after5, label %loop

then14:                                           ; preds = %after4
  %451 = add i64 %49, 15
  %452 = udiv i64 %451, 16
  %453 = mul i64 %22, 16
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %454 = add i64 %.047, %49
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %680, %after26 ]
  %455 = phi ptr [ %55, %then14 ], [ %681, %after26 ]
  %456 = phi ptr [ %29, %then14 ], [ %682, %after26 ]
  %457 = mul i64 %22, 128
  %458 = getelementptr i8, ptr %455, i64 %457
  %459 = mul i64 %35, 4
  %460 = add i64 %459, 0
  %461 = udiv i64 %460, 64
  %462 = icmp ne i64 %461, 0
  br i1 %462, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %463 = mul i64 %461, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %464 = mul i64 %i18, 16
  %465 = sub i64 %49, 1
  %466 = sub i64 %465, %464
  %467 = add i64 %35, 15
  %468 = udiv i64 %467, 16
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %485, %loop21 ]
  %469 = getelementptr i8, ptr %458, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %469, i32 0, i32 2, i32 1)
  %470 = getelementptr i8, ptr %469, i64 %22
  call void @llvm.prefetch.p0(ptr %470, i32 0, i32 2, i32 1)
  %471 = getelementptr i8, ptr %470, i64 %22
  call void @llvm.prefetch.p0(ptr %471, i32 0, i32 2, i32 1)
  %472 = getelementptr i8, ptr %471, i64 %22
  call void @llvm.prefetch.p0(ptr %472, i32 0, i32 2, i32 1)
  %473 = getelementptr i8, ptr %472, i64 %22
  call void @llvm.prefetch.p0(ptr %473, i32 0, i32 2, i32 1)
  %474 = getelementptr i8, ptr %473, i64 %22
  call void @llvm.prefetch.p0(ptr %474, i32 0, i32 2, i32 1)
  %475 = getelementptr i8, ptr %474, i64 %22
  call void @llvm.prefetch.p0(ptr %475, i32 0, i32 2, i32 1)
  %476 = getelementptr i8, ptr %475, i64 %22
  call void @llvm.prefetch.p0(ptr %476, i32 0, i32 2, i32 1)
  %477 = getelementptr i8, ptr %476, i64 %22
  call void @llvm.prefetch.p0(ptr %477, i32 0, i32 2, i32 1)
  %478 = getelementptr i8, ptr %477, i64 %22
  call void @llvm.prefetch.p0(ptr %478, i32 0, i32 2, i32 1)
  %479 = getelementptr i8, ptr %478, i64 %22
  call void @llvm.prefetch.p0(ptr %479, i32 0, i32 2, i32 1)
  %480 = getelementptr i8, ptr %479, i64 %22
  call void @llvm.prefetch.p0(ptr %480, i32 0, i32 2, i32 1)
  %481 = getelementptr i8, ptr %480, i64 %22
  call void @llvm.prefetch.p0(ptr %481, i32 0, i32 2, i32 1)
  %482 = getelementptr i8, ptr %481, i64 %22
  call void @llvm.prefetch.p0(ptr %482, i32 0, i32 2, i32 1)
  %483 = getelementptr i8, ptr %482, i64 %22
  call void @llvm.prefetch.p0(ptr %483, i32 0, i32 2, i32 1)
  %484 = getelementptr i8, ptr %483, i64 %22
  call void @llvm.prefetch.p0(ptr %484, i32 0, i32 2, i32 1)
  %485 = add i64 %offset23, 64
  %486 = icmp eq i64 %485, %463
  br i1 %486, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %678, %loop25 ]
  %487 = sub i64 %35, 16
  %488 = mul i64 %i27, 16
  %489 = call i64 @llvm.smin.i64(i64 %488, i64 %487)
  %490 = mul i64 %489, 4
  %491 = mul i64 %489, 1088
  %492 = getelementptr i8, ptr %456, i64 %491
  %493 = getelementptr i8, ptr %455, i64 %490
  %494 = mul i64 0, %22
  %495 = getelementptr i8, ptr %493, i64 %494
  %496 = call i64 @llvm.umin.i64(i64 0, i64 %466)
  %497 = mul i64 %496, %22
  %498 = getelementptr i8, ptr %493, i64 %497
  %499 = load <16 x float>, ptr %498, align 1
  %500 = bitcast <16 x float> %499 to <16 x i32>
  %501 = call i64 @llvm.umin.i64(i64 1, i64 %466)
  %502 = mul i64 %501, %22
  %503 = getelementptr i8, ptr %493, i64 %502
  %504 = load <16 x float>, ptr %503, align 1
  %505 = bitcast <16 x float> %504 to <16 x i32>
  %506 = call i64 @llvm.umin.i64(i64 2, i64 %466)
  %507 = mul i64 %506, %22
  %508 = getelementptr i8, ptr %493, i64 %507
  %509 = load <16 x float>, ptr %508, align 1
  %510 = bitcast <16 x float> %509 to <16 x i32>
  %511 = call i64 @llvm.umin.i64(i64 3, i64 %466)
  %512 = mul i64 %511, %22
  %513 = getelementptr i8, ptr %493, i64 %512
  %514 = load <16 x float>, ptr %513, align 1
  %515 = bitcast <16 x float> %514 to <16 x i32>
  %516 = shufflevector <16 x i32> %500, <16 x i32> %510, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %517 = shufflevector <16 x i32> %500, <16 x i32> %510, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %518 = shufflevector <16 x i32> %505, <16 x i32> %515, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %519 = shufflevector <16 x i32> %505, <16 x i32> %515, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %520 = shufflevector <16 x i32> %516, <16 x i32> %518, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %521 = shufflevector <16 x i32> %516, <16 x i32> %518, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %522 = shufflevector <16 x i32> %517, <16 x i32> %519, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %523 = shufflevector <16 x i32> %517, <16 x i32> %519, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %524 = mul i64 4, %22
  %525 = getelementptr i8, ptr %493, i64 %524
  %526 = call i64 @llvm.umin.i64(i64 4, i64 %466)
  %527 = mul i64 %526, %22
  %528 = getelementptr i8, ptr %493, i64 %527
  %529 = load <16 x float>, ptr %528, align 1
  %530 = bitcast <16 x float> %529 to <16 x i32>
  %531 = call i64 @llvm.umin.i64(i64 5, i64 %466)
  %532 = mul i64 %531, %22
  %533 = getelementptr i8, ptr %493, i64 %532
  %534 = load <16 x float>, ptr %533, align 1
  %535 = bitcast <16 x float> %534 to <16 x i32>
  %536 = call i64 @llvm.umin.i64(i64 6, i64 %466)
  %537 = mul i64 %536, %22
  %538 = getelementptr i8, ptr %493, i64 %537
  %539 = load <16 x float>, ptr %538, align 1
  %540 = bitcast <16 x float> %539 to <16 x i32>
  %541 = call i64 @llvm.umin.i64(i64 7, i64 %466)
  %542 = mul i64 %541, %22
  %543 = getelementptr i8, ptr %493, i64 %542
  %544 = load <16 x float>, ptr %543, align 1
  %545 = bitcast <16 x float> %544 to <16 x i32>
  %546 = shufflevector <16 x i32> %530, <16 x i32> %540, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %547 = shufflevector <16 x i32> %530, <16 x i32> %540, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %548 = shufflevector <16 x i32> %535, <16 x i32> %545, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %549 = shufflevector <16 x i32> %535, <16 x i32> %545, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %550 = shufflevector <16 x i32> %546, <16 x i32> %548, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %551 = shufflevector <16 x i32> %546, <16 x i32> %548, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %552 = shufflevector <16 x i32> %547, <16 x i32> %549, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %553 = shufflevector <16 x i32> %547, <16 x i32> %549, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %554 = mul i64 8, %22
  %555 = getelementptr i8, ptr %493, i64 %554
  %556 = call i64 @llvm.umin.i64(i64 8, i64 %466)
  %557 = mul i64 %556, %22
  %558 = getelementptr i8, ptr %493, i64 %557
  %559 = load <16 x float>, ptr %558, align 1
  %560 = bitcast <16 x float> %559 to <16 x i32>
  %561 = call i64 @llvm.umin.i64(i64 9, i64 %466)
  %562 = mul i64 %561, %22
  %563 = getelementptr i8, ptr %493, i64 %562
  %564 = load <16 x float>, ptr %563, align 1
  %565 = bitcast <16 x float> %564 to <16 x i32>
  %566 = call i64 @llvm.umin.i64(i64 10, i64 %466)
  %567 = mul i64 %566, %22
  %568 = getelementptr i8, ptr %493, i64 %567
  %569 = load <16 x float>, ptr %568, align 1
  %570 = bitcast <16 x float> %569 to <16 x i32>
  %571 = call i64 @llvm.umin.i64(i64 11, i64 %466)
  %572 = mul i64 %571, %22
  %573 = getelementptr i8, ptr %493, i64 %572
  %574 = load <16 x float>, ptr %573, align 1
  %575 = bitcast <16 x float> %574 to <16 x i32>
  %576 = shufflevector <16 x i32> %560, <16 x i32> %570, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %577 = shufflevector <16 x i32> %560, <16 x i32> %570, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %578 = shufflevector <16 x i32> %565, <16 x i32> %575, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %579 = shufflevector <16 x i32> %565, <16 x i32> %575, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %580 = shufflevector <16 x i32> %576, <16 x i32> %578, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %581 = shufflevector <16 x i32> %576, <16 x i32> %578, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %582 = shufflevector <16 x i32> %577, <16 x i32> %579, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %583 = shufflevector <16 x i32> %577, <16 x i32> %579, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %584 = mul i64 12, %22
  %585 = getelementptr i8, ptr %493, i64 %584
  %586 = call i64 @llvm.umin.i64(i64 12, i64 %466)
  %587 = mul i64 %586, %22
  %588 = getelementptr i8, ptr %493, i64 %587
  %589 = load <16 x float>, ptr %588, align 1
  %590 = bitcast <16 x float> %589 to <16 x i32>
  %591 = call i64 @llvm.umin.i64(i64 13, i64 %466)
  %592 = mul i64 %591, %22
  %593 = getelementptr i8, ptr %493, i64 %592
  %594 = load <16 x float>, ptr %593, align 1
  %595 = bitcast <16 x float> %594 to <16 x i32>
  %596 = call i64 @llvm.umin.i64(i64 14, i64 %466)
  %597 = mul i64 %596, %22
  %598 = getelementptr i8, ptr %493, i64 %597
  %599 = load <16 x float>, ptr %598, align 1
  %600 = bitcast <16 x float> %599 to <16 x i32>
  %601 = call i64 @llvm.umin.i64(i64 15, i64 %466)
  %602 = mul i64 %601, %22
  %603 = getelementptr i8, ptr %493, i64 %602
  %604 = load <16 x float>, ptr %603, align 1
  %605 = bitcast <16 x float> %604 to <16 x i32>
  %606 = shufflevector <16 x i32> %590, <16 x i32> %600, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %607 = shufflevector <16 x i32> %590, <16 x i32> %600, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %608 = shufflevector <16 x i32> %595, <16 x i32> %605, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %609 = shufflevector <16 x i32> %595, <16 x i32> %605, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %610 = shufflevector <16 x i32> %606, <16 x i32> %608, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %611 = shufflevector <16 x i32> %606, <16 x i32> %608, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %612 = shufflevector <16 x i32> %607, <16 x i32> %609, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %613 = shufflevector <16 x i32> %607, <16 x i32> %609, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %614 = shufflevector <16 x i32> %520, <16 x i32> %550, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %615 = shufflevector <16 x i32> %580, <16 x i32> %610, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %616 = shufflevector <16 x i32> %614, <16 x i32> %615, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %617 = shufflevector <16 x i32> %614, <16 x i32> %615, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %618 = shufflevector <16 x i32> %520, <16 x i32> %550, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %619 = shufflevector <16 x i32> %580, <16 x i32> %610, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %620 = shufflevector <16 x i32> %618, <16 x i32> %619, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %621 = shufflevector <16 x i32> %618, <16 x i32> %619, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %622 = shufflevector <16 x i32> %521, <16 x i32> %551, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %623 = shufflevector <16 x i32> %581, <16 x i32> %611, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %624 = shufflevector <16 x i32> %622, <16 x i32> %623, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %625 = shufflevector <16 x i32> %622, <16 x i32> %623, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %626 = shufflevector <16 x i32> %521, <16 x i32> %551, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %627 = shufflevector <16 x i32> %581, <16 x i32> %611, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %628 = shufflevector <16 x i32> %626, <16 x i32> %627, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %629 = shufflevector <16 x i32> %626, <16 x i32> %627, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %630 = shufflevector <16 x i32> %522, <16 x i32> %552, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %631 = shufflevector <16 x i32> %582, <16 x i32> %612, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %632 = shufflevector <16 x i32> %630, <16 x i32> %631, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %633 = shufflevector <16 x i32> %630, <16 x i32> %631, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %634 = shufflevector <16 x i32> %522, <16 x i32> %552, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %635 = shufflevector <16 x i32> %582, <16 x i32> %612, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %636 = shufflevector <16 x i32> %634, <16 x i32> %635, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %637 = shufflevector <16 x i32> %634, <16 x i32> %635, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %638 = shufflevector <16 x i32> %523, <16 x i32> %553, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %639 = shufflevector <16 x i32> %583, <16 x i32> %613, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %640 = shufflevector <16 x i32> %638, <16 x i32> %639, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %641 = shufflevector <16 x i32> %638, <16 x i32> %639, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %642 = shufflevector <16 x i32> %523, <16 x i32> %553, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %643 = shufflevector <16 x i32> %583, <16 x i32> %613, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %644 = shufflevector <16 x i32> %642, <16 x i32> %643, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %645 = shufflevector <16 x i32> %642, <16 x i32> %643, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %646 = bitcast <16 x i32> %616 to <16 x float>
  %647 = getelementptr i8, ptr %492, i64 0
  store <16 x float> %646, ptr %647, align 1
  %648 = bitcast <16 x i32> %624 to <16 x float>
  %649 = getelementptr i8, ptr %492, i64 1088
  store <16 x float> %648, ptr %649, align 1
  %650 = bitcast <16 x i32> %632 to <16 x float>
  %651 = getelementptr i8, ptr %492, i64 2176
  store <16 x float> %650, ptr %651, align 1
  %652 = bitcast <16 x i32> %640 to <16 x float>
  %653 = getelementptr i8, ptr %492, i64 3264
  store <16 x float> %652, ptr %653, align 1
  %654 = bitcast <16 x i32> %617 to <16 x float>
  %655 = getelementptr i8, ptr %492, i64 4352
  store <16 x float> %654, ptr %655, align 1
  %656 = bitcast <16 x i32> %625 to <16 x float>
  %657 = getelementptr i8, ptr %492, i64 5440
  store <16 x float> %656, ptr %657, align 1
  %658 = bitcast <16 x i32> %633 to <16 x float>
  %659 = getelementptr i8, ptr %492, i64 6528
  store <16 x float> %658, ptr %659, align 1
  %660 = bitcast <16 x i32> %641 to <16 x float>
  %661 = getelementptr i8, ptr %492, i64 7616
  store <16 x float> %660, ptr %661, align 1
  %662 = bitcast <16 x i32> %620 to <16 x float>
  %663 = getelementptr i8, ptr %492, i64 8704
  store <16 x float> %662, ptr %663, align 1
  %664 = bitcast <16 x i32> %628 to <16 x float>
  %665 = getelementptr i8, ptr %492, i64 9792
  store <16 x float> %664, ptr %665, align 1
  %666 = bitcast <16 x i32> %636 to <16 x float>
  %667 = getelementptr i8, ptr %492, i64 10880
  store <16 x float> %666, ptr %667, align 1
  %668 = bitcast <16 x i32> %644 to <16 x float>
  %669 = getelementptr i8, ptr %492, i64 11968
  store <16 x float> %668, ptr %669, align 1
  %670 = bitcast <16 x i32> %621 to <16 x float>
  %671 = getelementptr i8, ptr %492, i64 13056
  store <16 x float> %670, ptr %671, align 1
  %672 = bitcast <16 x i32> %629 to <16 x float>
  %673 = getelementptr i8, ptr %492, i64 14144
  store <16 x float> %672, ptr %673, align 1
  %674 = bitcast <16 x i32> %637 to <16 x float>
  %675 = getelementptr i8, ptr %492, i64 15232
  store <16 x float> %674, ptr %675, align 1
  %676 = bitcast <16 x i32> %645 to <16 x float>
  %677 = getelementptr i8, ptr %492, i64 16320
  store <16 x float> %676, ptr %677, align 1
  %678 = add i64 %i27, 1
  %679 = icmp eq i64 %678, %468
  br i1 %679, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %680 = add i64 %i18, 1
  %681 = getelementptr i8, ptr %455, i64 %453
  %682 = getelementptr i8, ptr %456, i64 64
  %683 = icmp eq i64 %680, %452
  br i1 %683, label %after17, label %loop16

loop28:                                           ; preds = %after38, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %754, %after38 ]
  %684 = phi ptr [ %51, %after17 ], [ %755, %after38 ]
  %685 = phi ptr [ %53, %after17 ], [ %756, %after38 ]
  %686 = phi ptr [ %29, %after17 ], [ %757, %after38 ]
  %687 = phi ptr [ %57, %after17 ], [ %758, %after38 ]
  %688 = udiv i64 %49, 64
  %689 = icmp ne i64 %688, 0
  br i1 %689, label %then31, label %after32

after29:                                          ; preds = %after38
  br label %after15

then31:                                           ; preds = %loop28
  %690 = mul i64 %688, 256
  br label %loop33

after32:                                          ; preds = %after34, %loop28
  %691 = urem i64 %49, 64
  %692 = icmp ne i64 %691, 0
  br i1 %692, label %then37, label %after38

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %741, %loop33 ]
  %693 = getelementptr i8, ptr %684, i64 %offset35
  %694 = getelementptr i8, ptr %685, i64 %offset35
  %695 = getelementptr i8, ptr %686, i64 %offset35
  %696 = getelementptr i8, ptr %687, i64 %offset35
  %i36 = udiv exact i64 %offset35, 256
  %697 = getelementptr i8, ptr %694, i64 1024
  call void @llvm.prefetch.p0(ptr %697, i32 0, i32 2, i32 1)
  %698 = load <16 x float>, ptr %694, align 1
  %699 = load <16 x float>, ptr %695, align 1
  %700 = getelementptr i8, ptr %696, i64 1024
  call void @llvm.prefetch.p0(ptr %700, i32 0, i32 2, i32 1)
  %701 = load <16 x float>, ptr %696, align 1
  %702 = fmul <16 x float> %698, %699
  %703 = fadd <16 x float> %702, %701
  %704 = getelementptr i8, ptr %693, i64 1024
  call void @llvm.prefetch.p0(ptr %704, i32 1, i32 3, i32 1)
  store <16 x float> %703, ptr %693, align 1
  %705 = getelementptr i8, ptr %694, i64 64
  %706 = getelementptr i8, ptr %705, i64 1024
  call void @llvm.prefetch.p0(ptr %706, i32 0, i32 2, i32 1)
  %707 = load <16 x float>, ptr %705, align 1
  %708 = getelementptr i8, ptr %695, i64 64
  %709 = load <16 x float>, ptr %708, align 1
  %710 = getelementptr i8, ptr %696, i64 64
  %711 = getelementptr i8, ptr %710, i64 1024
  call void @llvm.prefetch.p0(ptr %711, i32 0, i32 2, i32 1)
  %712 = load <16 x float>, ptr %710, align 1
  %713 = fmul <16 x float> %707, %709
  %714 = fadd <16 x float> %713, %712
  %715 = getelementptr i8, ptr %693, i64 64
  %716 = getelementptr i8, ptr %715, i64 1024
  call void @llvm.prefetch.p0(ptr %716, i32 1, i32 3, i32 1)
  store <16 x float> %714, ptr %715, align 1
  %717 = getelementptr i8, ptr %694, i64 128
  %718 = getelementptr i8, ptr %717, i64 1024
  call void @llvm.prefetch.p0(ptr %718, i32 0, i32 2, i32 1)
  %719 = load <16 x float>, ptr %717, align 1
  %720 = getelementptr i8, ptr %695, i64 128
  %721 = load <16 x float>, ptr %720, align 1
  %722 = getelementptr i8, ptr %696, i64 128
  %723 = getelementptr i8, ptr %722, i64 1024
  call void @llvm.prefetch.p0(ptr %723, i32 0, i32 2, i32 1)
  %724 = load <16 x float>, ptr %722, align 1
  %725 = fmul <16 x float> %719, %721
  %726 = fadd <16 x float> %725, %724
  %727 = getelementptr i8, ptr %693, i64 128
  %728 = getelementptr i8, ptr %727, i64 1024
  call void @llvm.prefetch.p0(ptr %728, i32 1, i32 3, i32 1)
  store <16 x float> %726, ptr %727, align 1
  %729 = getelementptr i8, ptr %694, i64 192
  %730 = getelementptr i8, ptr %729, i64 1024
  call void @llvm.prefetch.p0(ptr %730, i32 0, i32 2, i32 1)
  %731 = load <16 x float>, ptr %729, align 1
  %732 = getelementptr i8, ptr %695, i64 192
  %733 = load <16 x float>, ptr %732, align 1
  %734 = getelementptr i8, ptr %696, i64 192
  %735 = getelementptr i8, ptr %734, i64 1024
  call void @llvm.prefetch.p0(ptr %735, i32 0, i32 2, i32 1)
  %736 = load <16 x float>, ptr %734, align 1
  %737 = fmul <16 x float> %731, %733
  %738 = fadd <16 x float> %737, %736
  %739 = getelementptr i8, ptr %693, i64 192
  %740 = getelementptr i8, ptr %739, i64 1024
  call void @llvm.prefetch.p0(ptr %740, i32 1, i32 3, i32 1)
  store <16 x float> %738, ptr %739, align 1
  %741 = add i64 %offset35, 256
  %742 = icmp eq i64 %741, %690
  br i1 %742, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then37:                                           ; preds = %after32
  %743 = sub i64 %49, %691
  %744 = mul i64 4, %743
  %745 = getelementptr i8, ptr %684, i64 %744
  %746 = mul i64 4, %743
  %747 = getelementptr i8, ptr %685, i64 %746
  %748 = mul i64 4, %743
  %749 = getelementptr i8, ptr %686, i64 %748
  %750 = mul i64 4, %743
  %751 = getelementptr i8, ptr %687, i64 %750
  %752 = udiv i64 %691, 16
  %753 = icmp ne i64 %752, 0
  br i1 %753, label %then39, label %after40

after38:                                          ; preds = %after46, %after32
  %754 = add i64 %i30, 1
  %755 = getelementptr i8, ptr %684, i64 %12
  %756 = getelementptr i8, ptr %685, i64 %14
  %757 = getelementptr i8, ptr %686, i64 1088
  %758 = getelementptr i8, ptr %687, i64 %18
  %759 = icmp eq i64 %754, %35
  br i1 %759, label %after29, label %loop28

then39:                                           ; preds = %then37
  %760 = mul i64 %752, 64
  br label %loop41

after40:                                          ; preds = %after42, %then37
  %761 = urem i64 %691, 16
  %762 = icmp ne i64 %761, 0
  br i1 %762, label %then45, label %after46

loop41:                                           ; preds = %loop41, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %772, %loop41 ]
  %763 = getelementptr i8, ptr %745, i64 %offset43
  %764 = getelementptr i8, ptr %747, i64 %offset43
  %765 = getelementptr i8, ptr %749, i64 %offset43
  %766 = getelementptr i8, ptr %751, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %767 = load <16 x float>, ptr %764, align 1
  %768 = load <16 x float>, ptr %765, align 1
  %769 = load <16 x float>, ptr %766, align 1
  %770 = fmul <16 x float> %767, %768
  %771 = fadd <16 x float> %770, %769
  store <16 x float> %771, ptr %763, align 1
  %772 = add i64 %offset43, 64
  %773 = icmp eq i64 %772, %760
  br i1 %773, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after40

then45:                                           ; preds = %after40
  %774 = mul i64 %752, 16
  %775 = mul i64 4, %774
  %776 = getelementptr i8, ptr %745, i64 %775
  %777 = mul i64 4, %774
  %778 = getelementptr i8, ptr %747, i64 %777
  %779 = mul i64 4, %774
  %780 = getelementptr i8, ptr %749, i64 %779
  %781 = mul i64 4, %774
  %782 = getelementptr i8, ptr %751, i64 %781
  %783 = trunc i64 %761 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %783, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %784 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %785 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %778, <16 x i1> %784, <16 x float> zeroinitializer)
  %786 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %780, <16 x i1> %784, <16 x float> zeroinitializer)
  %787 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %782, <16 x i1> %784, <16 x float> zeroinitializer)
  %788 = fmul <16 x float> %785, %786
  %789 = fadd <16 x float> %788, %787
  call void @llvm.masked.store.v16f32.p0(<16 x float> %789, ptr align 1 %776, <16 x i1> %784)
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
