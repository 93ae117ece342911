; where(a < b, a, b) | a=int8[4000] b=float32[4000] out=float64[4000]
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
  %8 = udiv i64 %7, 32
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %10 = urem i64 %7, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %48, %loop ]
  %12 = phi ptr [ %1, %then ], [ %49, %loop ]
  %13 = phi ptr [ %3, %then ], [ %50, %loop ]
  %14 = phi ptr [ %5, %then ], [ %51, %loop ]
  %15 = load <8 x i8>, ptr %13, align 1
  %16 = load <8 x float>, ptr %14, align 1
  %17 = sitofp <8 x i8> %15 to <8 x float>
  %18 = fcmp olt <8 x float> %17, %16
  %19 = select <8 x i1> %18, <8 x float> %17, <8 x float> %16
  %20 = fpext <8 x float> %19 to <8 x double>
  store <8 x double> %20, ptr %12, align 1
  %21 = getelementptr i8, ptr %13, i64 8
  %22 = load <8 x i8>, ptr %21, align 1
  %23 = getelementptr i8, ptr %14, i64 32
  %24 = load <8 x float>, ptr %23, align 1
  %25 = sitofp <8 x i8> %22 to <8 x float>
  %26 = fcmp olt <8 x float> %25, %24
  %27 = select <8 x i1> %26, <8 x float> %25, <8 x float> %24
  %28 = fpext <8 x float> %27 to <8 x double>
  %29 = getelementptr i8, ptr %12, i64 64
  store <8 x double> %28, ptr %29, align 1
  %30 = getelementptr i8, ptr %13, i64 16
  %31 = load <8 x i8>, ptr %30, align 1
  %32 = getelementptr i8, ptr %14, i64 64
  %33 = load <8 x float>, ptr %32, align 1
  %34 = sitofp <8 x i8> %31 to <8 x float>
  %35 = fcmp olt <8 x float> %34, %33
  %36 = select <8 x i1> %35, <8 x float> %34, <8 x float> %33
  %37 = fpext <8 x float> %36 to <8 x double>
  %38 = getelementptr i8, ptr %12, i64 128
  store <8 x double> %37, ptr %38, align 1
  %39 = getelementptr i8, ptr %13, i64 24
  %40 = load <8 x i8>, ptr %39, align 1
  %41 = getelementptr i8, ptr %14, i64 96
  %42 = load <8 x float>, ptr %41, align 1
  %43 = sitofp <8 x i8> %40 to <8 x float>
  %44 = fcmp olt <8 x float> %43, %42
  %45 = select <8 x i1> %44, <8 x float> %43, <8 x float> %42
  %46 = fpext <8 x float> %45 to <8 x double>
  %47 = getelementptr i8, ptr %12, i64 192
  store <8 x double> %46, ptr %47, align 1
  %48 = add i64 %i, 1
  %49 = getelementptr i8, ptr %12, i64 256
  %50 = getelementptr i8, ptr %13, i64 32
  %51 = getelementptr i8, ptr %14, i64 128
  %52 = icmp eq i64 %48, %8
  br i1 %52, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %53 = sub i64 %7, %10
  %54 = mul i64 8, %53
  %55 = getelementptr i8, ptr %1, i64 %54
  %56 = mul i64 1, %53
  %57 = getelementptr i8, ptr %3, i64 %56
  %58 = mul i64 4, %53
  %59 = getelementptr i8, ptr %5, i64 %58
  %60 = udiv i64 %10, 8
  %61 = icmp ne i64 %60, 0
  br i1 %61, label %then4, label %after5

after3:                                           ; preds = %after10, %after
  ret void

then4:                                            ; preds = %then2
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %62 = urem i64 %10, 8
  %63 = icmp ne i64 %62, 0
  br i1 %63, label %then9, label %after10

loop6:                                            ; preds = %loop6, %then4
  %i8 = phi i64 [ 0, %then4 ], [ %73, %loop6 ]
  %64 = phi ptr [ %55, %then4 ], [ %74, %loop6 ]
  %65 = phi ptr [ %57, %then4 ], [ %75, %loop6 ]
  %66 = phi ptr [ %59, %then4 ], [ %76, %loop6 ]
  %67 = load <8 x i8>, ptr %65, align 1
  %68 = load <8 x float>, ptr %66, align 1
  %69 = sitofp <8 x i8> %67 to <8 x float>
  %70 = fcmp olt <8 x float> %69, %68
  %71 = select <8 x i1> %70, <8 x float> %69, <8 x float> %68
  %72 = fpext <8 x float> %71 to <8 x double>
  store <8 x double> %72, ptr %64, align 1
  %73 = add i64 %i8, 1
  %74 = getelementptr i8, ptr %64, i64 64
  %75 = getelementptr i8, ptr %65, i64 8
  %76 = getelementptr i8, ptr %66, i64 32
  %77 = icmp eq i64 %73, %60
  br i1 %77, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then9:                                            ; preds = %after5
  %78 = mul i64 %60, 8
  %79 = mul i64 8, %78
  %80 = getelementptr i8, ptr %55, i64 %79
  %81 = mul i64 1, %78
  %82 = getelementptr i8, ptr %57, i64 %81
  %83 = mul i64 4, %78
  %84 = getelementptr i8, ptr %59, i64 %83
  %85 = trunc i64 %62 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %85, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %86 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %87 = call <8 x i8> @llvm.masked.load.v8i8.p0(ptr align 1 %82, <8 x i1> %86, <8 x i8> zeroinitializer)
  %88 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %84, <8 x i1> %86, <8 x float> zeroinitializer)
  %89 = sitofp <8 x i8> %87 to <8 x float>
  %90 = fcmp olt <8 x float> %89, %88
  %91 = select <8 x i1> %90, <8 x float> %89, <8 x float> %88
  %92 = fpext <8 x float> %91 to <8 x double>
  call void @llvm.masked.store.v8f64.p0(<8 x double> %92, ptr align 1 %80, <8 x i1> %86)
  br label %after10

after10:                                          ; preds = %then9, %after5
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i8> @llvm.masked.load.v8i8.p0(ptr captures(none), <8 x i1>, <8 x i8>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
