; a // b | a=int32[1000] b=int32[1000]
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
  %8 = udiv i64 %7, 16
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  %10 = mul i64 %8, 64
  br label %loop

after:                                            ; preds = %after1, %nest
  %11 = urem i64 %7, 16
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %39, %loop ]
  %13 = getelementptr i8, ptr %1, i64 %offset
  %14 = getelementptr i8, ptr %3, i64 %offset
  %15 = getelementptr i8, ptr %5, i64 %offset
  %i = udiv exact i64 %offset, 64
  %16 = load <16 x i32>, ptr %14, align 1
  %17 = load <16 x i32>, ptr %15, align 1
  %18 = icmp eq <16 x i32> %17, zeroinitializer
  %19 = icmp eq <16 x i32> %17, splat (i32 -1)
  %20 = or <16 x i1> %18, %19
  %21 = select <16 x i1> %20, <16 x i32> splat (i32 1), <16 x i32> %17
  %22 = sitofp <16 x i32> %21 to <16 x double>
  %23 = sitofp <16 x i32> %16 to <16 x double>
  %24 = fdiv <16 x double> %23, %22
  %25 = fptosi <16 x double> %24 to <16 x i32>
  %26 = mul <16 x i32> %25, %21
  %27 = sub <16 x i32> %16, %26
  %28 = xor <16 x i32> %27, %21
  %29 = icmp slt <16 x i32> %28, zeroinitializer
  %30 = icmp ne <16 x i32> %27, zeroinitializer
  %31 = and <16 x i1> %29, %30
  %32 = add <16 x i32> %27, %21
  %33 = select <16 x i1> %31, <16 x i32> %32, <16 x i32> %27
  %34 = sub <16 x i32> %25, splat (i32 1)
  %35 = select <16 x i1> %31, <16 x i32> %34, <16 x i32> %25
  %36 = sub <16 x i32> zeroinitializer, %16
  %37 = select <16 x i1> %19, <16 x i32> %36, <16 x i32> %35
  %38 = select <16 x i1> %18, <16 x i32> zeroinitializer, <16 x i32> %37
  store <16 x i32> %38, ptr %13, align 1
  %39 = add i64 %offset, 64
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %41 = sub i64 %7, %11
  %42 = mul i64 4, %41
  %43 = getelementptr i8, ptr %1, i64 %42
  %44 = mul i64 4, %41
  %45 = getelementptr i8, ptr %3, i64 %44
  %46 = mul i64 4, %41
  %47 = getelementptr i8, ptr %5, i64 %46
  %48 = add i64 %11, 15
  %49 = udiv i64 %48, 16
  %50 = mul i64 %49, 64
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %offset6 = phi i64 [ 0, %then2 ], [ %81, %loop4 ]
  %51 = getelementptr i8, ptr %43, i64 %offset6
  %52 = getelementptr i8, ptr %45, i64 %offset6
  %53 = getelementptr i8, ptr %47, i64 %offset6
  %i7 = udiv exact i64 %offset6, 64
  %54 = mul i64 %i7, 16
  %55 = sub i64 %11, %54
  %56 = trunc i64 %55 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %56, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %57 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %58 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr align 1 %52, <16 x i1> %57, <16 x i32> zeroinitializer)
  %59 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr align 1 %53, <16 x i1> %57, <16 x i32> zeroinitializer)
  %60 = icmp eq <16 x i32> %59, zeroinitializer
  %61 = icmp eq <16 x i32> %59, splat (i32 -1)
  %62 = or <16 x i1> %60, %61
  %63 = select <16 x i1> %62, <16 x i32> splat (i32 1), <16 x i32> %59
  %64 = sitofp <16 x i32> %63 to <16 x double>
  %65 = sitofp <16 x i32> %58 to <16 x double>
  %66 = fdiv <16 x double> %65, %64
  %67 = fptosi <16 x double> %66 to <16 x i32>
  %68 = mul <16 x i32> %67, %63
  %69 = sub <16 x i32> %58, %68
  %70 = xor <16 x i32> %69, %63
  %71 = icmp slt <16 x i32> %70, zeroinitializer
  %72 = icmp ne <16 x i32> %69, zeroinitializer
  %73 = and <16 x i1> %71, %72
  %74 = add <16 x i32> %69, %63
  %75 = select <16 x i1> %73, <16 x i32> %74, <16 x i32> %69
  %76 = sub <16 x i32> %67, splat (i32 1)
  %77 = select <16 x i1> %73, <16 x i32> %76, <16 x i32> %67
  %78 = sub <16 x i32> zeroinitializer, %58
  %79 = select <16 x i1> %61, <16 x i32> %78, <16 x i32> %77
  %80 = select <16 x i1> %60, <16 x i32> zeroinitializer, <16 x i32> %79
  call void @llvm.masked.store.v16i32.p0(<16 x i32> %80, ptr align 1 %51, <16 x i1> %57)
  %81 = add i64 %offset6, 64
  %82 = icmp eq i64 %81, %50
  br i1 %82, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x i32> @llvm.masked.load.v16i32.p0(ptr captures(none), <16 x i1>, <16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i32.p0(<16 x i32>, ptr captures(none), <16 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
