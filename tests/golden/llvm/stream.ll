; a*b + c | a=float64[20000000] b=float64[20000000] c=float64[20000000]
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
  %10 = ptrtoint ptr %1 to i64
  %11 = urem i64 %10, 8
  %12 = icmp eq i64 %11, 0
  %13 = sub i64 0, %10
  %14 = urem i64 %13, 64
  %15 = udiv i64 %14, 8
  %16 = select i1 %12, i64 %15, i64 0
  %17 = call i64 @llvm.umin.i64(i64 %9, i64 %16)
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then, label %after

then:                                             ; preds = %nest
  %19 = add i64 %17, 7
  %20 = udiv i64 %19, 8
  %21 = mul i64 %20, 64
  br label %loop

after:                                            ; preds = %after1, %nest
  %22 = mul i64 8, %17
  %23 = getelementptr i8, ptr %1, i64 %22
  %24 = mul i64 8, %17
  %25 = getelementptr i8, ptr %3, i64 %24
  %26 = mul i64 8, %17
  %27 = getelementptr i8, ptr %5, i64 %26
  %28 = mul i64 8, %17
  %29 = getelementptr i8, ptr %7, i64 %28
  %30 = sub i64 %9, %17
  %31 = udiv i64 %30, 32
  %32 = icmp ne i64 %31, 0
  %33 = and i1 %32, %12
  br i1 %33, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %47, %loop ]
  %34 = getelementptr i8, ptr %1, i64 %offset
  %35 = getelementptr i8, ptr %3, i64 %offset
  %36 = getelementptr i8, ptr %5, i64 %offset
  %37 = getelementptr i8, ptr %7, i64 %offset
  %i = udiv exact i64 %offset, 64
  %38 = mul i64 %i, 8
  %39 = sub i64 %17, %38
  %40 = trunc i64 %39 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %40, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %41 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %42 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %35, <8 x i1> %41, <8 x double> zeroinitializer)
  %43 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %36, <8 x i1> %41, <8 x double> zeroinitializer)
  %44 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %37, <8 x i1> %41, <8 x double> zeroinitializer)
  %45 = fmul <8 x double> %42, %43
  %46 = fadd <8 x double> %45, %44
  call void @llvm.masked.store.v8f64.p0(<8 x double> %46, ptr align 1 %34, <8 x i1> %41)
  %47 = add i64 %offset, 64
  %48 = icmp eq i64 %47, %21
  br i1 %48, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %49 = mul i64 %31, 256
  br label %loop4

after3:                                           ; preds = %after5, %after
  %50 = xor i1 %12, true
  %51 = and i1 %32, %50
  br i1 %51, label %then8, label %after9

loop4:                                            ; preds = %loop4, %then2
  %offset6 = phi i64 [ 0, %then2 ], [ %88, %loop4 ]
  %52 = getelementptr i8, ptr %23, i64 %offset6
  %53 = getelementptr i8, ptr %25, i64 %offset6
  %54 = getelementptr i8, ptr %27, i64 %offset6
  %55 = getelementptr i8, ptr %29, i64 %offset6
  %i7 = udiv exact i64 %offset6, 256
  %56 = load <8 x double>, ptr %53, align 1
  %57 = load <8 x double>, ptr %54, align 1
  %58 = load <8 x double>, ptr %55, align 1
  %59 = fmul <8 x double> %56, %57
  %60 = fadd <8 x double> %59, %58
  store <8 x double> %60, ptr %52, align 64, !nontemporal !0
  %61 = getelementptr i8, ptr %53, i64 64
  %62 = load <8 x double>, ptr %61, align 1
  %63 = getelementptr i8, ptr %54, i64 64
  %64 = load <8 x double>, ptr %63, align 1
  %65 = getelementptr i8, ptr %55, i64 64
  %66 = load <8 x double>, ptr %65, align 1
  %67 = fmul <8 x double> %62, %64
  %68 = fadd <8 x double> %67, %66
  %69 = getelementptr i8, ptr %52, i64 64
  store <8 x double> %68, ptr %69, align 64, !nontemporal !0
  %70 = getelementptr i8, ptr %53, i64 128
  %71 = load <8 x double>, ptr %70, align 1
  %72 = getelementptr i8, ptr %54, i64 128
  %73 = load <8 x double>, ptr %72, align 1
  %74 = getelementptr i8, ptr %55, i64 128
  %75 = load <8 x double>, ptr %74, align 1
  %76 = fmul <8 x double> %71, %73
  %77 = fadd <8 x double> %76, %75
  %78 = getelementptr i8, ptr %52, i64 128
  store <8 x double> %77, ptr %78, align 64, !nontemporal !0
  %79 = getelementptr i8, ptr %53, i64 192
  %80 = load <8 x double>, ptr %79, align 1
  %81 = getelementptr i8, ptr %54, i64 192
  %82 = load <8 x double>, ptr %81, align 1
  %83 = getelementptr i8, ptr %55, i64 192
  %84 = load <8 x double>, ptr %83, align 1
  %85 = fmul <8 x double> %80, %82
  %86 = fadd <8 x double> %85, %84
  %87 = getelementptr i8, ptr %52, i64 192
  store <8 x double> %86, ptr %87, align 64, !nontemporal !0
  %88 = add i64 %offset6, 256
  %89 = icmp eq i64 %88, %49
  br i1 %89, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3

then8:                                            ; preds = %after3
  %90 = mul i64 %31, 256
  br label %loop10

after9:                                           ; preds = %after11, %after3
  %91 = urem i64 %30, 32
  %92 = icmp ne i64 %91, 0
  br i1 %92, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %129, %loop10 ]
  %93 = getelementptr i8, ptr %23, i64 %offset12
  %94 = getelementptr i8, ptr %25, i64 %offset12
  %95 = getelementptr i8, ptr %27, i64 %offset12
  %96 = getelementptr i8, ptr %29, i64 %offset12
  %i13 = udiv exact i64 %offset12, 256
  %97 = load <8 x double>, ptr %94, align 1
  %98 = load <8 x double>, ptr %95, align 1
  %99 = load <8 x double>, ptr %96, align 1
  %100 = fmul <8 x double> %97, %98
  %101 = fadd <8 x double> %100, %99
  store <8 x double> %101, ptr %93, align 1
  %102 = getelementptr i8, ptr %94, i64 64
  %103 = load <8 x double>, ptr %102, align 1
  %104 = getelementptr i8, ptr %95, i64 64
  %105 = load <8 x double>, ptr %104, align 1
  %106 = getelementptr i8, ptr %96, i64 64
  %107 = load <8 x double>, ptr %106, align 1
  %108 = fmul <8 x double> %103, %105
  %109 = fadd <8 x double> %108, %107
  %110 = getelementptr i8, ptr %93, i64 64
  store <8 x double> %109, ptr %110, align 1
  %111 = getelementptr i8, ptr %94, i64 128
  %112 = load <8 x double>, ptr %111, align 1
  %113 = getelementptr i8, ptr %95, i64 128
  %114 = load <8 x double>, ptr %113, align 1
  %115 = getelementptr i8, ptr %96, i64 128
  %116 = load <8 x double>, ptr %115, align 1
  %117 = fmul <8 x double> %112, %114
  %118 = fadd <8 x double> %117, %116
  %119 = getelementptr i8, ptr %93, i64 128
  store <8 x double> %118, ptr %119, align 1
  %120 = getelementptr i8, ptr %94, i64 192
  %121 = load <8 x double>, ptr %120, align 1
  %122 = getelementptr i8, ptr %95, i64 192
  %123 = load <8 x double>, ptr %122, align 1
  %124 = getelementptr i8, ptr %96, i64 192
  %125 = load <8 x double>, ptr %124, align 1
  %126 = fmul <8 x double> %121, %123
  %127 = fadd <8 x double> %126, %125
  %128 = getelementptr i8, ptr %93, i64 192
  store <8 x double> %127, ptr %128, align 1
  %129 = add i64 %offset12, 256
  %130 = icmp eq i64 %129, %90
  br i1 %130, label %after11, label %loop10

after11:                                          ; preds = %loop10
  br label %after9

then14:                                           ; preds = %after9
  %131 = sub i64 %30, %91
  %132 = mul i64 8, %131
  %133 = getelementptr i8, ptr %23, i64 %132
  %134 = mul i64 8, %131
  %135 = getelementptr i8, ptr %25, i64 %134
  %136 = mul i64 8, %131
  %137 = getelementptr i8, ptr %27, i64 %136
  %138 = mul i64 8, %131
  %139 = getelementptr i8, ptr %29, i64 %138
  %140 = add i64 %91, 7
  %141 = udiv i64 %140, 8
  %142 = mul i64 %141, 64
  br label %loop16

after15:                                          ; preds = %after17, %after9
  call void @llvm.x86.sse.sfence()
  ret void

loop16:                                           ; preds = %loop16, %then14
  %offset18 = phi i64 [ 0, %then14 ], [ %156, %loop16 ]
  %143 = getelementptr i8, ptr %133, i64 %offset18
  %144 = getelementptr i8, ptr %135, i64 %offset18
  %145 = getelementptr i8, ptr %137, i64 %offset18
  %146 = getelementptr i8, ptr %139, i64 %offset18
  %i19 = udiv exact i64 %offset18, 64
  %147 = mul i64 %i19, 8
  %148 = sub i64 %91, %147
  %149 = trunc i64 %148 to i32
  %.splatinsert20 = insertelement <8 x i32> poison, i32 %149, i64 0
  %.splat21 = shufflevector <8 x i32> %.splatinsert20, <8 x i32> poison, <8 x i32> zeroinitializer
  %150 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat21
  %151 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %144, <8 x i1> %150, <8 x double> zeroinitializer)
  %152 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %145, <8 x i1> %150, <8 x double> zeroinitializer)
  %153 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %146, <8 x i1> %150, <8 x double> zeroinitializer)
  %154 = fmul <8 x double> %151, %152
  %155 = fadd <8 x double> %154, %153
  call void @llvm.masked.store.v8f64.p0(<8 x double> %155, ptr align 1 %143, <8 x i1> %150)
  %156 = add i64 %offset18, 64
  %157 = icmp eq i64 %156, %142
  br i1 %157, label %after17, label %loop16

after17:                                          ; preds = %loop16
  br label %after15
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #3

; Function Attrs: nounwind
declare void @llvm.x86.sse.sfence() #0

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!0 = !{i32 1}
