; (a < b) & c | a=float64[1000] b=float64[1000] c=bool[1000]
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
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %9, 32
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %12 = urem i64 %9, 32
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %58, %loop ]
  %14 = phi ptr [ %1, %then ], [ %59, %loop ]
  %15 = phi ptr [ %3, %then ], [ %60, %loop ]
  %16 = phi ptr [ %5, %then ], [ %61, %loop ]
  %17 = phi ptr [ %7, %then ], [ %62, %loop ]
  %18 = load <8 x double>, ptr %15, align 1
  %19 = load <8 x double>, ptr %16, align 1
  %20 = load <8 x i8>, ptr %17, align 1
  %21 = icmp ne <8 x i8> %20, zeroinitializer
  %22 = fcmp olt <8 x double> %18, %19
  %23 = and <8 x i1> %22, %21
  %24 = zext <8 x i1> %23 to <8 x i8>
  store <8 x i8> %24, ptr %14, align 1
  %25 = getelementptr i8, ptr %15, i64 64
  %26 = load <8 x double>, ptr %25, align 1
  %27 = getelementptr i8, ptr %16, i64 64
  %28 = load <8 x double>, ptr %27, align 1
  %29 = getelementptr i8, ptr %17, i64 8
  %30 = load <8 x i8>, ptr %29, align 1
  %31 = icmp ne <8 x i8> %30, zeroinitializer
  %32 = fcmp olt <8 x double> %26, %28
  %33 = and <8 x i1> %32, %31
  %34 = zext <8 x i1> %33 to <8 x i8>
  %35 = getelementptr i8, ptr %14, i64 8
  store <8 x i8> %34, ptr %35, align 1
  %36 = getelementptr i8, ptr %15, i64 128
  %37 = load <8 x double>, ptr %36, align 1
  %38 = getelementptr i8, ptr %16, i64 128
  %39 = load <8 x double>, ptr %38, align 1
  %40 = getelementptr i8, ptr %17, i64 16
  %41 = load <8 x i8>, ptr %40, align 1
  %42 = icmp ne <8 x i8> %41, zeroinitializer
  %43 = fcmp olt <8 x double> %37, %39
  %44 = and <8 x i1> %43, %42
  %45 = zext <8 x i1> %44 to <8 x i8>
  %46 = getelementptr i8, ptr %14, i64 16
  store <8 x i8> %45, ptr %46, align 1
  %47 = getelementptr i8, ptr %15, i64 192
  %48 = load <8 x double>, ptr %47, align 1
  %49 = getelementptr i8, ptr %16, i64 192
  %50 = load <8 x double>, ptr %49, align 1
  %51 = getelementptr i8, ptr %17, i64 24
  %52 = load <8 x i8>, ptr %51, align 1
  %53 = icmp ne <8 x i8> %52, zeroinitializer
  %54 = fcmp olt <8 x double> %48, %50
  %55 = and <8 x i1> %54, %53
  %56 = zext <8 x i1> %55 to <8 x i8>
  %57 = getelementptr i8, ptr %14, i64 24
  store <8 x i8> %56, ptr %57, align 1
  %58 = add i64 %i, 1
  %59 = getelementptr i8, ptr %14, i64 32
  %60 = getelementptr i8, ptr %15, i64 256
  %61 = getelementptr i8, ptr %16, i64 256
  %62 = getelementptr i8, ptr %17, i64 32
  %63 = icmp eq i64 %58, %10
  br i1 %63, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %64 = sub i64 %9, %12
  %65 = mul i64 1, %64
  %66 = getelementptr i8, ptr %1, i64 %65
  %67 = mul i64 8, %64
  %68 = getelementptr i8, ptr %3, i64 %67
  %69 = mul i64 8, %64
  %70 = getelementptr i8, ptr %5, i64 %69
  %71 = mul i64 1, %64
  %72 = getelementptr i8, ptr %7, i64 %71
  %73 = udiv i64 %12, 8
  %74 = icmp ne i64 %73, 0
  br i1 %74, label %then4, label %after5

after3:                                           ; preds = %after10, %after
  ret void

then4:                                            ; preds = %then2
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %75 = urem i64 %12, 8
  %76 = icmp ne i64 %75, 0
  br i1 %76, label %then9, label %after10

loop6:                                            ; preds = %loop6, %then4
  %i8 = phi i64 [ 0, %then4 ], [ %88, %loop6 ]
  %77 = phi ptr [ %66, %then4 ], [ %89, %loop6 ]
  %78 = phi ptr [ %68, %then4 ], [ %90, %loop6 ]
  %79 = phi ptr [ %70, %then4 ], [ %91, %loop6 ]
  %80 = phi ptr [ %72, %then4 ], [ %92, %loop6 ]
  %81 = load <8 x double>, ptr %78, align 1
  %82 = load <8 x double>, ptr %79, align 1
  %83 = load <8 x i8>, ptr %80, align 1
  %84 = icmp ne <8 x i8> %83, zeroinitializer
  %85 = fcmp olt <8 x double> %81, %82
  %86 = and <8 x i1> %85, %84
  %87 = zext <8 x i1> %86 to <8 x i8>
  store <8 x i8> %87, ptr %77, align 1
  %88 = add i64 %i8, 1
  %89 = getelementptr i8, ptr %77, i64 8
  %90 = getelementptr i8, ptr %78, i64 64
  %91 = getelementptr i8, ptr %79, i64 64
  %92 = getelementptr i8, ptr %80, i64 8
  %93 = icmp eq i64 %88, %73
  br i1 %93, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then9:                                            ; preds = %after5
  %94 = mul i64 %73, 8
  %95 = mul i64 1, %94
  %96 = getelementptr i8, ptr %66, i64 %95
  %97 = mul i64 8, %94
  %98 = getelementptr i8, ptr %68, i64 %97
  %99 = mul i64 8, %94
  %100 = getelementptr i8, ptr %70, i64 %99
  %101 = mul i64 1, %94
  %102 = getelementptr i8, ptr %72, i64 %101
  %103 = trunc i64 %75 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %103, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %104 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %105 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %98, <8 x i1> %104, <8 x double> zeroinitializer)
  %106 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %100, <8 x i1> %104, <8 x double> zeroinitializer)
  %107 = call <8 x i8> @llvm.masked.load.v8i8.p0(ptr align 1 %102, <8 x i1> %104, <8 x i8> zeroinitializer)
  %108 = icmp ne <8 x i8> %107, zeroinitializer
  %109 = fcmp olt <8 x double> %105, %106
  %110 = and <8 x i1> %109, %108
  %111 = zext <8 x i1> %110 to <8 x i8>
  call void @llvm.masked.store.v8i8.p0(<8 x i8> %111, ptr align 1 %96, <8 x i1> %104)
  br label %after10

after10:                                          ; preds = %then9, %after5
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i8> @llvm.masked.load.v8i8.p0(ptr captures(none), <8 x i1>, <8 x i8>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8i8.p0(<8 x i8>, ptr captures(none), <8 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
