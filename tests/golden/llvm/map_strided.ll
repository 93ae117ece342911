; a + b | a=float32[2000][::2] b=int32[3000][::3]
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
  %8 = icmp ugt i64 %7, 131072
  %9 = icmp ugt i64 %7, 87381
  %10 = icmp ugt i64 %7, 131072
  %11 = icmp ugt i64 %7, 87381
  br label %nest

nest:                                             ; preds = %entry
  %12 = udiv i64 %7, 32
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %14 = urem i64 %7, 32
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %then6, label %after7

loop:                                             ; preds = %after5, %then
  %i = phi i64 [ 0, %then ], [ %90, %after5 ]
  %16 = phi ptr [ %1, %then ], [ %91, %after5 ]
  %17 = phi ptr [ %3, %then ], [ %92, %after5 ]
  %18 = phi ptr [ %5, %then ], [ %93, %after5 ]
  br i1 %8, label %then2, label %after3

after1:                                           ; preds = %after5
  br label %after

then2:                                            ; preds = %loop
  %19 = getelementptr i8, ptr %17, i64 2048
  call void @llvm.prefetch.p0(ptr %19, i32 0, i32 3, i32 1)
  %20 = getelementptr i8, ptr %17, i64 2112
  call void @llvm.prefetch.p0(ptr %20, i32 0, i32 3, i32 1)
  %21 = getelementptr i8, ptr %17, i64 2176
  call void @llvm.prefetch.p0(ptr %21, i32 0, i32 3, i32 1)
  %22 = getelementptr i8, ptr %17, i64 2240
  call void @llvm.prefetch.p0(ptr %22, i32 0, i32 3, i32 1)
  br label %after3

after3:                                           ; preds = %then2, %loop
  %23 = load <8 x float>, ptr %17, align 1
  %24 = getelementptr i8, ptr %17, i64 32
  %25 = load <8 x float>, ptr %24, align 1
  %26 = shufflevector <8 x float> %23, <8 x float> %25, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  br i1 %9, label %then4, label %after5

then4:                                            ; preds = %after3
  %27 = getelementptr i8, ptr %18, i64 2048
  call void @llvm.prefetch.p0(ptr %27, i32 0, i32 3, i32 1)
  %28 = getelementptr i8, ptr %18, i64 2112
  call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr i8, ptr %18, i64 2176
  call void @llvm.prefetch.p0(ptr %29, i32 0, i32 3, i32 1)
  %30 = getelementptr i8, ptr %18, i64 2240
  call void @llvm.prefetch.p0(ptr %30, i32 0, i32 3, i32 1)
  %31 = getelementptr i8, ptr %18, i64 2304
  call void @llvm.prefetch.p0(ptr %31, i32 0, i32 3, i32 1)
  %32 = getelementptr i8, ptr %18, i64 2368
  call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  br label %after5

after5:                                           ; preds = %then4, %after3
  %33 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %18, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %34 = getelementptr i8, ptr %18, i64 32
  %35 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %34, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %33)
  %36 = getelementptr i8, ptr %18, i64 64
  %37 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %36, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %35)
  %38 = shufflevector <8 x i32> %37, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %39 = fpext <8 x float> %26 to <8 x double>
  %40 = sitofp <8 x i32> %38 to <8 x double>
  %41 = fadd <8 x double> %39, %40
  store <8 x double> %41, ptr %16, align 1
  %42 = getelementptr i8, ptr %17, i64 64
  %43 = load <8 x float>, ptr %42, align 1
  %44 = getelementptr i8, ptr %42, i64 32
  %45 = load <8 x float>, ptr %44, align 1
  %46 = shufflevector <8 x float> %43, <8 x float> %45, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %47 = getelementptr i8, ptr %18, i64 96
  %48 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %47, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %49 = getelementptr i8, ptr %47, i64 32
  %50 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %49, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %48)
  %51 = getelementptr i8, ptr %47, i64 64
  %52 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %51, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %50)
  %53 = shufflevector <8 x i32> %52, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %54 = fpext <8 x float> %46 to <8 x double>
  %55 = sitofp <8 x i32> %53 to <8 x double>
  %56 = fadd <8 x double> %54, %55
  %57 = getelementptr i8, ptr %16, i64 64
  store <8 x double> %56, ptr %57, align 1
  %58 = getelementptr i8, ptr %17, i64 128
  %59 = load <8 x float>, ptr %58, align 1
  %60 = getelementptr i8, ptr %58, i64 32
  %61 = load <8 x float>, ptr %60, align 1
  %62 = shufflevector <8 x float> %59, <8 x float> %61, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %63 = getelementptr i8, ptr %18, i64 192
  %64 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %63, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %65 = getelementptr i8, ptr %63, i64 32
  %66 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %65, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %64)
  %67 = getelementptr i8, ptr %63, i64 64
  %68 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %67, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %66)
  %69 = shufflevector <8 x i32> %68, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %70 = fpext <8 x float> %62 to <8 x double>
  %71 = sitofp <8 x i32> %69 to <8 x double>
  %72 = fadd <8 x double> %70, %71
  %73 = getelementptr i8, ptr %16, i64 128
  store <8 x double> %72, ptr %73, align 1
  %74 = getelementptr i8, ptr %17, i64 192
  %75 = load <8 x float>, ptr %74, align 1
  %76 = getelementptr i8, ptr %74, i64 32
  %77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %76, <8 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <8 x float> zeroinitializer)
  %78 = shufflevector <8 x float> %75, <8 x float> %77, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %79 = getelementptr i8, ptr %18, i64 288
  %80 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %79, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %81 = getelementptr i8, ptr %79, i64 32
  %82 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %81, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %80)
  %83 = getelementptr i8, ptr %79, i64 64
  %84 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %83, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %82)
  %85 = shufflevector <8 x i32> %84, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %86 = fpext <8 x float> %78 to <8 x double>
  %87 = sitofp <8 x i32> %85 to <8 x double>
  %88 = fadd <8 x double> %86, %87
  %89 = getelementptr i8, ptr %16, i64 192
  store <8 x double> %88, ptr %89, align 1
  %90 = add i64 %i, 1
  %91 = getelementptr i8, ptr %16, i64 256
  %92 = getelementptr i8, ptr %17, i64 256
  %93 = getelementptr i8, ptr %18, i64 384
  %94 = icmp eq i64 %90, %12
  br i1 %94, label %after1, label %loop

then6:                                            ; preds = %after
  %95 = sub i64 %7, %14
  %96 = mul i64 8, %95
  %97 = getelementptr i8, ptr %1, i64 %96
  %98 = mul i64 8, %95
  %99 = getelementptr i8, ptr %3, i64 %98
  %100 = mul i64 12, %95
  %101 = getelementptr i8, ptr %5, i64 %100
  %102 = udiv i64 %14, 8
  %103 = icmp ne i64 %102, 0
  br i1 %103, label %then8, label %after9

after7:                                           ; preds = %after18, %after
  ret void

then8:                                            ; preds = %then6
  br label %loop10

after9:                                           ; preds = %after11, %then6
  %104 = urem i64 %14, 8
  %105 = icmp ne i64 %104, 0
  br i1 %105, label %then17, label %after18

loop10:                                           ; preds = %after16, %then8
  %i12 = phi i64 [ 0, %then8 ], [ %132, %after16 ]
  %106 = phi ptr [ %97, %then8 ], [ %133, %after16 ]
  %107 = phi ptr [ %99, %then8 ], [ %134, %after16 ]
  %108 = phi ptr [ %101, %then8 ], [ %135, %after16 ]
  br i1 %10, label %then13, label %after14

after11:                                          ; preds = %after16
  br label %after9

then13:                                           ; preds = %loop10
  %109 = getelementptr i8, ptr %107, i64 2048
  call void @llvm.prefetch.p0(ptr %109, i32 0, i32 3, i32 1)
  %110 = getelementptr i8, ptr %107, i64 2112
  call void @llvm.prefetch.p0(ptr %110, i32 0, i32 3, i32 1)
  %111 = getelementptr i8, ptr %107, i64 2176
  call void @llvm.prefetch.p0(ptr %111, i32 0, i32 3, i32 1)
  %112 = getelementptr i8, ptr %107, i64 2240
  call void @llvm.prefetch.p0(ptr %112, i32 0, i32 3, i32 1)
  br label %after14

after14:                                          ; preds = %then13, %loop10
  %113 = load <8 x float>, ptr %107, align 1
  %114 = getelementptr i8, ptr %107, i64 32
  %115 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 1 %114, <8 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <8 x float> zeroinitializer)
  %116 = shufflevector <8 x float> %113, <8 x float> %115, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  br i1 %11, label %then15, label %after16

then15:                                           ; preds = %after14
  %117 = getelementptr i8, ptr %108, i64 2048
  call void @llvm.prefetch.p0(ptr %117, i32 0, i32 3, i32 1)
  %118 = getelementptr i8, ptr %108, i64 2112
  call void @llvm.prefetch.p0(ptr %118, i32 0, i32 3, i32 1)
  %119 = getelementptr i8, ptr %108, i64 2176
  call void @llvm.prefetch.p0(ptr %119, i32 0, i32 3, i32 1)
  %120 = getelementptr i8, ptr %108, i64 2240
  call void @llvm.prefetch.p0(ptr %120, i32 0, i32 3, i32 1)
  %121 = getelementptr i8, ptr %108, i64 2304
  call void @llvm.prefetch.p0(ptr %121, i32 0, i32 3, i32 1)
  %122 = getelementptr i8, ptr %108, i64 2368
  call void @llvm.prefetch.p0(ptr %122, i32 0, i32 3, i32 1)
  br label %after16

after16:                                          ; preds = %then15, %after14
  %123 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %108, <8 x i1> <i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false>, <8 x i32> zeroinitializer)
  %124 = getelementptr i8, ptr %108, i64 32
  %125 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %124, <8 x i1> <i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false, i1 true>, <8 x i32> %123)
  %126 = getelementptr i8, ptr %108, i64 64
  %127 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 1 %126, <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 true, i1 false, i1 false>, <8 x i32> %125)
  %128 = shufflevector <8 x i32> %127, <8 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 1, i32 4, i32 7, i32 2, i32 5>
  %129 = fpext <8 x float> %116 to <8 x double>
  %130 = sitofp <8 x i32> %128 to <8 x double>
  %131 = fadd <8 x double> %129, %130
  store <8 x double> %131, ptr %106, align 1
  %132 = add i64 %i12, 1
  %133 = getelementptr i8, ptr %106, i64 64
  %134 = getelementptr i8, ptr %107, i64 64
  %135 = getelementptr i8, ptr %108, i64 96
  %136 = icmp eq i64 %132, %102
  br i1 %136, label %after11, label %loop10

then17:                                           ; preds = %after9
  %137 = mul i64 %102, 8
  %138 = mul i64 8, %137
  %139 = getelementptr i8, ptr %97, i64 %138
  %140 = mul i64 8, %137
  %141 = getelementptr i8, ptr %99, i64 %140
  %142 = mul i64 12, %137
  %143 = getelementptr i8, ptr %101, i64 %142
  br label %loop19

after18:                                          ; preds = %after20, %after9
  br label %after7

loop19:                                           ; preds = %loop19, %then17
  %i21 = phi i64 [ 0, %then17 ], [ %152, %loop19 ]
  %144 = phi ptr [ %139, %then17 ], [ %153, %loop19 ]
  %145 = phi ptr [ %141, %then17 ], [ %154, %loop19 ]
  %146 = phi ptr [ %143, %then17 ], [ %155, %loop19 ]
  %147 = load float, ptr %145, align 1
  %148 = load i32, ptr %146, align 1
  %149 = fpext float %147 to double
  %150 = sitofp i32 %148 to double
  %151 = fadd double %149, %150
  store double %151, ptr %144, align 1
  %152 = add i64 %i21, 1
  %153 = getelementptr i8, ptr %144, i64 8
  %154 = getelementptr i8, ptr %145, i64 8
  %155 = getelementptr i8, ptr %146, i64 12
  %156 = icmp eq i64 %152, %104
  br i1 %156, label %after20, label %loop19

after20:                                          ; preds = %loop19
  br label %after18
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr captures(none), <8 x i1>, <8 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
