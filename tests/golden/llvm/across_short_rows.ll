; max(a) | a=float32[100,20][:,:7]
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
  %4 = alloca float, i64 64, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = getelementptr i64, ptr %strides, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 2
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  %13 = trunc i64 %12 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %13, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %14 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after1, %nest
  %.07 = phi float [ undef, %nest ], [ %.18, %after1 ]
  %.05 = phi <16 x float> [ splat (float 0xFFF0000000000000), %nest ], [ %.16, %after1 ]
  %.03 = phi i64 [ 0, %nest ], [ %.14, %after1 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after1 ]
  %i = phi i64 [ 0, %nest ], [ %58, %after1 ]
  %15 = phi ptr [ %1, %nest ], [ %59, %after1 ]
  %16 = phi ptr [ %3, %nest ], [ %60, %after1 ]
  %17 = add i64 %i, 1
  %18 = icmp eq i64 %17, %6
  %19 = and i1 true, %18
  %20 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %16, <16 x i1> %14, <16 x float> zeroinitializer)
  %21 = fcmp ogt <16 x float> %.05, %20
  %22 = select <16 x i1> %21, <16 x float> %.05, <16 x float> %20
  %23 = fcmp uno <16 x float> %.05, %.05
  %24 = select <16 x i1> %23, <16 x float> %.05, <16 x float> %22
  %25 = select <16 x i1> %14, <16 x float> %24, <16 x float> %.05
  %26 = add i64 %.0, 1
  %27 = icmp uge i64 %26, 256
  %28 = or i1 %27, %19
  br i1 %28, label %then, label %after1

after:                                            ; preds = %after1
  store float %.18, ptr %1, align 1
  ret void

then:                                             ; preds = %loop
  %29 = shufflevector <16 x float> %25, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %30 = shufflevector <16 x float> %25, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %31 = fcmp ogt <8 x float> %30, %29
  %32 = select <8 x i1> %31, <8 x float> %30, <8 x float> %29
  %33 = fcmp uno <8 x float> %30, %30
  %34 = select <8 x i1> %33, <8 x float> %30, <8 x float> %32
  %35 = shufflevector <8 x float> %34, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %36 = shufflevector <8 x float> %34, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %37 = fcmp ogt <4 x float> %36, %35
  %38 = select <4 x i1> %37, <4 x float> %36, <4 x float> %35
  %39 = fcmp uno <4 x float> %36, %36
  %40 = select <4 x i1> %39, <4 x float> %36, <4 x float> %38
  %41 = shufflevector <4 x float> %40, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %42 = shufflevector <4 x float> %40, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %43 = fcmp ogt <2 x float> %42, %41
  %44 = select <2 x i1> %43, <2 x float> %42, <2 x float> %41
  %45 = fcmp uno <2 x float> %42, %42
  %46 = select <2 x i1> %45, <2 x float> %42, <2 x float> %44
  %47 = shufflevector <2 x float> %46, <2 x float> poison, <1 x i32> <i32 1>
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <1 x i32> zeroinitializer
  %49 = fcmp ogt <1 x float> %48, %47
  %50 = select <1 x i1> %49, <1 x float> %48, <1 x float> %47
  %51 = fcmp uno <1 x float> %48, %48
  %52 = select <1 x i1> %51, <1 x float> %48, <1 x float> %50
  %53 = extractelement <1 x float> %52, i64 0
  %54 = add i64 %.03, 1
  %55 = xor i64 %54, -1
  %56 = and i64 %.03, %55
  %57 = select i1 %19, i64 %.03, i64 %56
  br label %while

after1:                                           ; preds = %after2, %loop
  %.18 = phi float [ %.2, %after2 ], [ %.07, %loop ]
  %.16 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after2 ], [ %25, %loop ]
  %.14 = phi i64 [ %54, %after2 ], [ %.03, %loop ]
  %.1 = phi i64 [ 0, %after2 ], [ %26, %loop ]
  %58 = add i64 %i, 1
  %59 = getelementptr i8, ptr %15, i64 %8
  %60 = getelementptr i8, ptr %16, i64 %10
  %61 = icmp eq i64 %58, %6
  br i1 %61, label %after, label %loop

while:                                            ; preds = %do, %then
  %.09 = phi i64 [ %57, %then ], [ %72, %do ]
  %.2 = phi float [ %53, %then ], [ %70, %do ]
  %62 = icmp ne i64 %.09, 0
  br i1 %62, label %do, label %after2

do:                                               ; preds = %while
  %63 = call i64 @llvm.cttz.i64(i64 %.09, i1 true)
  %64 = mul i64 %63, 1
  %65 = getelementptr inbounds float, ptr %4, i64 %64
  %66 = load float, ptr %65, align 1
  %67 = fcmp ogt float %66, %.2
  %68 = select i1 %67, float %66, float %.2
  %69 = fcmp uno float %66, %66
  %70 = select i1 %69, float %66, float %68
  %71 = sub i64 %.09, 1
  %72 = and i64 %.09, %71
  br label %while

after2:                                           ; preds = %while
  %73 = xor i64 %.03, -1
  %74 = call i64 @llvm.cttz.i64(i64 %73, i1 true)
  %75 = mul i64 %74, 1
  %76 = getelementptr inbounds float, ptr %4, i64 %75
  store float %.2, ptr %76, align 1
  br label %after1
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
