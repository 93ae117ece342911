; sum(a, axis=1) | a=float64[100,60][:,::3]
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
  %4 = getelementptr i64, ptr %strides, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 2
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = alloca double, i64 64, align 16
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  %13 = trunc i64 %12 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %13, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %14 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat
  %15 = call i64 @llvm.usub.sat.i64(i64 %12, i64 16)
  %16 = call i64 @llvm.umin.i64(i64 %15, i64 8)
  %17 = mul i64 %16, 3
  %18 = sub i64 %17, 2
  %19 = trunc i64 %18 to i32
  %.splatinsert1 = insertelement <8 x i32> poison, i32 %19, i64 0
  %.splat2 = shufflevector <8 x i32> %.splatinsert1, <8 x i32> poison, <8 x i32> zeroinitializer
  %20 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat2
  %21 = trunc i64 %18 to i32
  %.splatinsert3 = insertelement <8 x i32> poison, i32 %21, i64 0
  %.splat4 = shufflevector <8 x i32> %.splatinsert3, <8 x i32> poison, <8 x i32> zeroinitializer
  %22 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat4
  %23 = trunc i64 %18 to i32
  %.splatinsert5 = insertelement <8 x i32> poison, i32 %23, i64 0
  %.splat6 = shufflevector <8 x i32> %.splatinsert5, <8 x i32> poison, <8 x i32> zeroinitializer
  %24 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat6
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %loop, %nest
  %i = phi i64 [ 0, %nest ], [ %66, %loop ]
  %25 = phi ptr [ %1, %nest ], [ %67, %loop ]
  %26 = phi ptr [ %3, %nest ], [ %68, %loop ]
  %27 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %26, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x double> zeroinitializer)
  %28 = getelementptr i8, ptr %26, i64 64
  %29 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %28, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x double> %27)
  %30 = getelementptr i8, ptr %26, i64 128
  %31 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %30, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %29)
  %32 = shufflevector <8 x double> %31, <8 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %33 = fadd <8 x double> splat (double -0.000000e+00), %32
  %34 = getelementptr i8, ptr %26, i64 192
  %35 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %34, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x double> zeroinitializer)
  %36 = getelementptr i8, ptr %34, i64 64
  %37 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %36, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x double> %35)
  %38 = getelementptr i8, ptr %34, i64 128
  %39 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %38, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x double> %37)
  %40 = shufflevector <8 x double> %39, <8 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %41 = fadd <8 x double> splat (double -0.000000e+00), %40
  %42 = getelementptr i8, ptr %26, i64 384
  %43 = and <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, %20
  %44 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %42, <8 x i1> %43, <8 x double> zeroinitializer)
  %45 = and <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, %22
  %46 = getelementptr i8, ptr %42, i64 64
  %47 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %46, <8 x i1> %45, <8 x double> %44)
  %48 = and <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, %24
  %49 = getelementptr i8, ptr %42, i64 128
  %50 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %49, <8 x i1> %48, <8 x double> %47)
  %51 = shufflevector <8 x double> %50, <8 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %52 = fadd <8 x double> splat (double -0.000000e+00), %51
  %53 = select <8 x i1> %14, <8 x double> %52, <8 x double> splat (double -0.000000e+00)
  %54 = fadd <8 x double> %33, %53
  %55 = fadd <8 x double> %54, %41
  %56 = shufflevector <8 x double> %55, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %57 = shufflevector <8 x double> %55, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %58 = fadd <4 x double> %57, %56
  %59 = shufflevector <4 x double> %58, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %60 = shufflevector <4 x double> %58, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %61 = fadd <2 x double> %60, %59
  %62 = shufflevector <2 x double> %61, <2 x double> poison, <1 x i32> <i32 1>
  %63 = shufflevector <2 x double> %61, <2 x double> poison, <1 x i32> zeroinitializer
  %64 = fadd <1 x double> %63, %62
  %65 = extractelement <1 x double> %64, i64 0
  store double %65, ptr %25, align 1
  %66 = add i64 %i, 1
  %67 = getelementptr i8, ptr %25, i64 %5
  %68 = getelementptr i8, ptr %26, i64 %7
  %69 = icmp eq i64 %66, %9
  br i1 %69, label %after, label %loop

after:                                            ; preds = %loop
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
