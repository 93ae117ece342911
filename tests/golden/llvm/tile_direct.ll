; a | a=float64[1000,1000].T
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
  %4 = getelementptr i64, ptr %extents, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %strides, i64 3
  %13 = load i64, ptr %12, align 4
  %14 = mul i64 %13, 1
  %15 = mul i64 %13, 1
  br label %nest

nest:                                             ; preds = %entry
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %33, %after3 ]
  %16 = icmp ult i64 %.0, %5
  br i1 %16, label %do, label %after

do:                                               ; preds = %while
  %17 = sub i64 %5, %.0
  %18 = call i64 @llvm.umin.i64(i64 %17, i64 32)
  %19 = mul i64 %7, %.0
  %20 = getelementptr i8, ptr %1, i64 %19
  %21 = mul i64 %9, %.0
  %22 = getelementptr i8, ptr %3, i64 %21
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after4, %do
  %.012 = phi i64 [ 0, %do ], [ %47, %after4 ]
  %23 = icmp ult i64 %.012, %11
  br i1 %23, label %do2, label %after3

do2:                                              ; preds = %while1
  %24 = sub i64 %11, %.012
  %25 = call i64 @llvm.umin.i64(i64 %24, i64 64)
  %26 = mul i64 8, %.012
  %27 = getelementptr i8, ptr %20, i64 %26
  %28 = mul i64 %14, %.012
  %29 = getelementptr i8, ptr %22, i64 %28
  %30 = sub i64 %11, %.012
  %31 = add i64 %25, 7
  %32 = udiv i64 %31, 8
  br label %loop

after3:                                           ; preds = %while1
  %33 = add i64 %.0, %18
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %170, %after10 ]
  %34 = sub i64 %25, 8
  %35 = mul i64 %i, 8
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 %34)
  %37 = mul i64 8, %36
  %38 = getelementptr i8, ptr %27, i64 %37
  %39 = mul i64 %15, %36
  %40 = getelementptr i8, ptr %29, i64 %39
  %41 = mul i64 %13, 16
  %42 = getelementptr i8, ptr %40, i64 %41
  %43 = mul i64 %18, 8
  %44 = add i64 %43, 0
  %45 = udiv i64 %44, 64
  %46 = icmp ne i64 %45, 0
  br i1 %46, label %then, label %after5

after4:                                           ; preds = %after10
  %47 = add i64 %.012, %25
  br label %while1

then:                                             ; preds = %loop
  %48 = mul i64 %45, 64
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %49 = add i64 %18, 7
  %50 = udiv i64 %49, 8
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %59, %loop6 ]
  %51 = getelementptr i8, ptr %42, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %51, i32 0, i32 2, i32 1)
  %52 = getelementptr i8, ptr %51, i64 %13
  call void @llvm.prefetch.p0(ptr %52, i32 0, i32 2, i32 1)
  %53 = getelementptr i8, ptr %52, i64 %13
  call void @llvm.prefetch.p0(ptr %53, i32 0, i32 2, i32 1)
  %54 = getelementptr i8, ptr %53, i64 %13
  call void @llvm.prefetch.p0(ptr %54, i32 0, i32 2, i32 1)
  %55 = getelementptr i8, ptr %54, i64 %13
  call void @llvm.prefetch.p0(ptr %55, i32 0, i32 2, i32 1)
  %56 = getelementptr i8, ptr %55, i64 %13
  call void @llvm.prefetch.p0(ptr %56, i32 0, i32 2, i32 1)
  %57 = getelementptr i8, ptr %56, i64 %13
  call void @llvm.prefetch.p0(ptr %57, i32 0, i32 2, i32 1)
  %58 = getelementptr i8, ptr %57, i64 %13
  call void @llvm.prefetch.p0(ptr %58, i32 0, i32 2, i32 1)
  %59 = add i64 %offset, 64
  %60 = icmp eq i64 %59, %48
  br i1 %60, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %loop9, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %168, %loop9 ]
  %61 = sub i64 %18, 8
  %62 = mul i64 %i11, 8
  %63 = call i64 @llvm.smin.i64(i64 %62, i64 %61)
  %64 = mul i64 %7, %63
  %65 = getelementptr i8, ptr %38, i64 %64
  %66 = mul i64 %9, %63
  %67 = getelementptr i8, ptr %40, i64 %66
  %68 = mul i64 0, %13
  %69 = getelementptr i8, ptr %67, i64 %68
  %70 = load <8 x double>, ptr %69, align 1
  %71 = bitcast <8 x double> %70 to <8 x i64>
  %72 = getelementptr i8, ptr %69, i64 %13
  %73 = load <8 x double>, ptr %72, align 1
  %74 = bitcast <8 x double> %73 to <8 x i64>
  %75 = shufflevector <8 x i64> %71, <8 x i64> %74, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %76 = shufflevector <8 x i64> %71, <8 x i64> %74, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %77 = mul i64 2, %13
  %78 = getelementptr i8, ptr %67, i64 %77
  %79 = load <8 x double>, ptr %78, align 1
  %80 = bitcast <8 x double> %79 to <8 x i64>
  %81 = getelementptr i8, ptr %78, i64 %13
  %82 = load <8 x double>, ptr %81, align 1
  %83 = bitcast <8 x double> %82 to <8 x i64>
  %84 = shufflevector <8 x i64> %80, <8 x i64> %83, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %85 = shufflevector <8 x i64> %80, <8 x i64> %83, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %86 = mul i64 4, %13
  %87 = getelementptr i8, ptr %67, i64 %86
  %88 = load <8 x double>, ptr %87, align 1
  %89 = bitcast <8 x double> %88 to <8 x i64>
  %90 = getelementptr i8, ptr %87, i64 %13
  %91 = load <8 x double>, ptr %90, align 1
  %92 = bitcast <8 x double> %91 to <8 x i64>
  %93 = shufflevector <8 x i64> %89, <8 x i64> %92, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %94 = shufflevector <8 x i64> %89, <8 x i64> %92, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %95 = mul i64 6, %13
  %96 = getelementptr i8, ptr %67, i64 %95
  %97 = load <8 x double>, ptr %96, align 1
  %98 = bitcast <8 x double> %97 to <8 x i64>
  %99 = getelementptr i8, ptr %96, i64 %13
  %100 = load <8 x double>, ptr %99, align 1
  %101 = bitcast <8 x double> %100 to <8 x i64>
  %102 = shufflevector <8 x i64> %98, <8 x i64> %101, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %103 = shufflevector <8 x i64> %98, <8 x i64> %101, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %104 = shufflevector <8 x i64> %75, <8 x i64> %84, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %105 = shufflevector <8 x i64> %93, <8 x i64> %102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %106 = shufflevector <8 x i64> %104, <8 x i64> %105, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %107 = shufflevector <8 x i64> %104, <8 x i64> %105, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %108 = shufflevector <8 x i64> %75, <8 x i64> %84, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %109 = shufflevector <8 x i64> %93, <8 x i64> %102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %110 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %111 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %112 = shufflevector <8 x i64> %76, <8 x i64> %85, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %113 = shufflevector <8 x i64> %94, <8 x i64> %103, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %114 = shufflevector <8 x i64> %112, <8 x i64> %113, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %115 = shufflevector <8 x i64> %112, <8 x i64> %113, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %116 = shufflevector <8 x i64> %76, <8 x i64> %85, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %117 = shufflevector <8 x i64> %94, <8 x i64> %103, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %118 = shufflevector <8 x i64> %116, <8 x i64> %117, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %119 = shufflevector <8 x i64> %116, <8 x i64> %117, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %120 = bitcast <8 x i64> %106 to <8 x double>
  %121 = mul i64 %7, 0
  %122 = getelementptr i8, ptr %65, i64 %121
  %123 = mul i64 %9, 0
  %124 = getelementptr i8, ptr %67, i64 %123
  %125 = getelementptr i8, ptr %122, i64 64
  call void @llvm.prefetch.p0(ptr %125, i32 1, i32 3, i32 1)
  store <8 x double> %120, ptr %122, align 1
  %126 = bitcast <8 x i64> %114 to <8 x double>
  %127 = mul i64 %7, 1
  %128 = getelementptr i8, ptr %65, i64 %127
  %129 = mul i64 %9, 1
  %130 = getelementptr i8, ptr %67, i64 %129
  %131 = getelementptr i8, ptr %128, i64 64
  call void @llvm.prefetch.p0(ptr %131, i32 1, i32 3, i32 1)
  store <8 x double> %126, ptr %128, align 1
  %132 = bitcast <8 x i64> %107 to <8 x double>
  %133 = mul i64 %7, 2
  %134 = getelementptr i8, ptr %65, i64 %133
  %135 = mul i64 %9, 2
  %136 = getelementptr i8, ptr %67, i64 %135
  %137 = getelementptr i8, ptr %134, i64 64
  call void @llvm.prefetch.p0(ptr %137, i32 1, i32 3, i32 1)
  store <8 x double> %132, ptr %134, align 1
  %138 = bitcast <8 x i64> %115 to <8 x double>
  %139 = mul i64 %7, 3
  %140 = getelementptr i8, ptr %65, i64 %139
  %141 = mul i64 %9, 3
  %142 = getelementptr i8, ptr %67, i64 %141
  %143 = getelementptr i8, ptr %140, i64 64
  call void @llvm.prefetch.p0(ptr %143, i32 1, i32 3, i32 1)
  store <8 x double> %138, ptr %140, align 1
  %144 = bitcast <8 x i64> %110 to <8 x double>
  %145 = mul i64 %7, 4
  %146 = getelementptr i8, ptr %65, i64 %145
  %147 = mul i64 %9, 4
  %148 = getelementptr i8, ptr %67, i64 %147
  %149 = getelementptr i8, ptr %146, i64 64
  call void @llvm.prefetch.p0(ptr %149, i32 1, i32 3, i32 1)
  store <8 x double> %144, ptr %146, align 1
  %150 = bitcast <8 x i64> %118 to <8 x double>
  %151 = mul i64 %7, 5
  %152 = getelementptr i8, ptr %65, i64 %151
  %153 = mul i64 %9, 5
  %154 = getelementptr i8, ptr %67, i64 %153
  %155 = getelementptr i8, ptr %152, i64 64
  call void @llvm.prefetch.p0(ptr %155, i32 1, i32 3, i32 1)
  store <8 x double> %150, ptr %152, align 1
  %156 = bitcast <8 x i64> %111 to <8 x double>
  %157 = mul i64 %7, 6
  %158 = getelementptr i8, ptr %65, i64 %157
  %159 = mul i64 %9, 6
  %160 = getelementptr i8, ptr %67, i64 %159
  %161 = getelementptr i8, ptr %158, i64 64
  call void @llvm.prefetch.p0(ptr %161, i32 1, i32 3, i32 1)
  store <8 x double> %156, ptr %158, align 1
  %162 = bitcast <8 x i64> %119 to <8 x double>
  %163 = mul i64 %7, 7
  %164 = getelementptr i8, ptr %65, i64 %163
  %165 = mul i64 %9, 7
  %166 = getelementptr i8, ptr %67, i64 %165
  %167 = getelementptr i8, ptr %164, i64 64
  call void @llvm.prefetch.p0(ptr %167, i32 1, i32 3, i32 1)
  store <8 x double> %162, ptr %164, align 1
  %168 = add i64 %i11, 1
  %169 = icmp eq i64 %168, %50
  br i1 %169, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %170 = add i64 %i, 1
  %171 = icmp eq i64 %170, %32
  br i1 %171, label %after4, label %loop
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
