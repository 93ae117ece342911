; a - b | a=float32[1000][::-1] b=float32[1000]
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
  br label %nest

nest:                                             ; preds = %entry
  %8 = udiv i64 %7, 64
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %7, 64
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %41, %loop ]
  %12 = phi ptr [ %1, %then ], [ %42, %loop ]
  %13 = phi ptr [ %3, %then ], [ %43, %loop ]
  %14 = phi ptr [ %5, %then ], [ %44, %loop ]
  %15 = getelementptr i8, ptr %13, i64 -60
  %16 = load <16 x float>, ptr %15, align 1
  %17 = shufflevector <16 x float> %16, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %18 = load <16 x float>, ptr %14, align 1
  %19 = fsub <16 x float> %17, %18
  store <16 x float> %19, ptr %12, align 1
  %20 = getelementptr i8, ptr %13, i64 -124
  %21 = load <16 x float>, ptr %20, align 1
  %22 = shufflevector <16 x float> %21, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %23 = getelementptr i8, ptr %14, i64 64
  %24 = load <16 x float>, ptr %23, align 1
  %25 = fsub <16 x float> %22, %24
  %26 = getelementptr i8, ptr %12, i64 64
  store <16 x float> %25, ptr %26, align 1
  %27 = getelementptr i8, ptr %13, i64 -188
  %28 = load <16 x float>, ptr %27, align 1
  %29 = shufflevector <16 x float> %28, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %30 = getelementptr i8, ptr %14, i64 128
  %31 = load <16 x float>, ptr %30, align 1
  %32 = fsub <16 x float> %29, %31
  %33 = getelementptr i8, ptr %12, i64 128
  store <16 x float> %32, ptr %33, align 1
  %34 = getelementptr i8, ptr %13, i64 -252
  %35 = load <16 x float>, ptr %34, align 1
  %36 = shufflevector <16 x float> %35, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %37 = getelementptr i8, ptr %14, i64 192
  %38 = load <16 x float>, ptr %37, align 1
  %39 = fsub <16 x float> %36, %38
  %40 = getelementptr i8, ptr %12, i64 192
  store <16 x float> %39, ptr %40, align 1
  %41 = add i64 %i, 1
  %42 = getelementptr i8, ptr %12, i64 256
  %43 = getelementptr i8, ptr %13, i64 -256
  %44 = getelementptr i8, ptr %14, i64 256
  %45 = icmp eq i64 %41, %8
  br i1 %45, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %46 = sub i64 %7, %10
  %47 = mul i64 4, %46
  %48 = getelementptr i8, ptr %1, i64 %47
  %49 = mul i64 -4, %46
  %50 = getelementptr i8, ptr %3, i64 %49
  %51 = mul i64 4, %46
  %52 = getelementptr i8, ptr %5, i64 %51
  %53 = udiv i64 %10, 16
  %54 = icmp ne i64 %53, 0
  br i1 %54, label %then4, label %after5

after3:                                           ; preds = %after10, %after
  ret void

then4:                                            ; preds = %then2
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %55 = urem i64 %10, 16
  %56 = icmp ne i64 %55, 0
  br i1 %56, label %then9, label %after10

loop6:                                            ; preds = %loop6, %then4
  %i8 = phi i64 [ 0, %then4 ], [ %65, %loop6 ]
  %57 = phi ptr [ %48, %then4 ], [ %66, %loop6 ]
  %58 = phi ptr [ %50, %then4 ], [ %67, %loop6 ]
  %59 = phi ptr [ %52, %then4 ], [ %68, %loop6 ]
  %60 = getelementptr i8, ptr %58, i64 -60
  %61 = load <16 x float>, ptr %60, align 1
  %62 = shufflevector <16 x float> %61, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %63 = load <16 x float>, ptr %59, align 1
  %64 = fsub <16 x float> %62, %63
  store <16 x float> %64, ptr %57, align 1
  %65 = add i64 %i8, 1
  %66 = getelementptr i8, ptr %57, i64 64
  %67 = getelementptr i8, ptr %58, i64 -64
  %68 = getelementptr i8, ptr %59, i64 64
  %69 = icmp eq i64 %65, %53
  br i1 %69, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then9:                                            ; preds = %after5
  %70 = mul i64 %53, 16
  %71 = mul i64 4, %70
  %72 = getelementptr i8, ptr %48, i64 %71
  %73 = mul i64 -4, %70
  %74 = getelementptr i8, ptr %50, i64 %73
  %75 = mul i64 4, %70
  %76 = getelementptr i8, ptr %52, i64 %75
  %77 = trunc i64 %55 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %77, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %78 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %79 = getelementptr i8, ptr %74, i64 -60
  %80 = icmp ult <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>, %.splat
  %81 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %79, <16 x i1> %80, <16 x float> zeroinitializer)
  %82 = shufflevector <16 x float> %81, <16 x float> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %83 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %76, <16 x i1> %78, <16 x float> zeroinitializer)
  %84 = fsub <16 x float> %82, %83
  call void @llvm.masked.store.v16f32.p0(<16 x float> %84, ptr align 1 %72, <16 x i1> %78)
  br label %after10

after10:                                          ; preds = %then9, %after5
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
