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
  %i = phi i64 [ 0, %do2 ], [ %162, %after10 ]
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
  %i11 = phi i64 [ 0, %after5 ], [ %160, %loop9 ]
  %61 = sub i64 %18, 8
  %62 = mul i64 %i11, 8
  %63 = call i64 @llvm.smin.i64(i64 %62, i64 %61)
  %64 = mul i64 %7, %63
  %65 = getelementptr i8, ptr %38, i64 %64
  %66 = mul i64 %9, %63
  %67 = getelementptr i8, ptr %40, i64 %66
  %68 = mul i64 0, %13
  %69 = getelementptr i8, ptr %67, i64 %68
  %70 = load <8 x i64>, ptr %69, align 1
  %71 = getelementptr i8, ptr %69, i64 %13
  %72 = load <8 x i64>, ptr %71, align 1
  %73 = shufflevector <8 x i64> %70, <8 x i64> %72, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %74 = shufflevector <8 x i64> %70, <8 x i64> %72, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %75 = mul i64 2, %13
  %76 = getelementptr i8, ptr %67, i64 %75
  %77 = load <8 x i64>, ptr %76, align 1
  %78 = getelementptr i8, ptr %76, i64 %13
  %79 = load <8 x i64>, ptr %78, align 1
  %80 = shufflevector <8 x i64> %77, <8 x i64> %79, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %81 = shufflevector <8 x i64> %77, <8 x i64> %79, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %82 = mul i64 4, %13
  %83 = getelementptr i8, ptr %67, i64 %82
  %84 = load <8 x i64>, ptr %83, align 1
  %85 = getelementptr i8, ptr %83, i64 %13
  %86 = load <8 x i64>, ptr %85, align 1
  %87 = shufflevector <8 x i64> %84, <8 x i64> %86, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %88 = shufflevector <8 x i64> %84, <8 x i64> %86, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %89 = mul i64 6, %13
  %90 = getelementptr i8, ptr %67, i64 %89
  %91 = load <8 x i64>, ptr %90, align 1
  %92 = getelementptr i8, ptr %90, i64 %13
  %93 = load <8 x i64>, ptr %92, align 1
  %94 = shufflevector <8 x i64> %91, <8 x i64> %93, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %95 = shufflevector <8 x i64> %91, <8 x i64> %93, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %96 = shufflevector <8 x i64> %73, <8 x i64> %80, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %97 = shufflevector <8 x i64> %87, <8 x i64> %94, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %98 = shufflevector <8 x i64> %96, <8 x i64> %97, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %99 = shufflevector <8 x i64> %96, <8 x i64> %97, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %100 = shufflevector <8 x i64> %73, <8 x i64> %80, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %101 = shufflevector <8 x i64> %87, <8 x i64> %94, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %102 = shufflevector <8 x i64> %100, <8 x i64> %101, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %103 = shufflevector <8 x i64> %100, <8 x i64> %101, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %104 = shufflevector <8 x i64> %74, <8 x i64> %81, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %105 = shufflevector <8 x i64> %88, <8 x i64> %95, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %106 = shufflevector <8 x i64> %104, <8 x i64> %105, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %107 = shufflevector <8 x i64> %104, <8 x i64> %105, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %108 = shufflevector <8 x i64> %74, <8 x i64> %81, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %109 = shufflevector <8 x i64> %88, <8 x i64> %95, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %110 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %111 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %112 = mul i64 %7, 0
  %113 = getelementptr i8, ptr %65, i64 %112
  %114 = mul i64 %9, 0
  %115 = getelementptr i8, ptr %67, i64 %114
  %116 = bitcast <8 x i64> %98 to <8 x double>
  %117 = getelementptr i8, ptr %113, i64 64
  call void @llvm.prefetch.p0(ptr %117, i32 1, i32 3, i32 1)
  store <8 x double> %116, ptr %113, align 1
  %118 = mul i64 %7, 1
  %119 = getelementptr i8, ptr %65, i64 %118
  %120 = mul i64 %9, 1
  %121 = getelementptr i8, ptr %67, i64 %120
  %122 = bitcast <8 x i64> %106 to <8 x double>
  %123 = getelementptr i8, ptr %119, i64 64
  call void @llvm.prefetch.p0(ptr %123, i32 1, i32 3, i32 1)
  store <8 x double> %122, ptr %119, align 1
  %124 = mul i64 %7, 2
  %125 = getelementptr i8, ptr %65, i64 %124
  %126 = mul i64 %9, 2
  %127 = getelementptr i8, ptr %67, i64 %126
  %128 = bitcast <8 x i64> %99 to <8 x double>
  %129 = getelementptr i8, ptr %125, i64 64
  call void @llvm.prefetch.p0(ptr %129, i32 1, i32 3, i32 1)
  store <8 x double> %128, ptr %125, align 1
  %130 = mul i64 %7, 3
  %131 = getelementptr i8, ptr %65, i64 %130
  %132 = mul i64 %9, 3
  %133 = getelementptr i8, ptr %67, i64 %132
  %134 = bitcast <8 x i64> %107 to <8 x double>
  %135 = getelementptr i8, ptr %131, i64 64
  call void @llvm.prefetch.p0(ptr %135, i32 1, i32 3, i32 1)
  store <8 x double> %134, ptr %131, align 1
  %136 = mul i64 %7, 4
  %137 = getelementptr i8, ptr %65, i64 %136
  %138 = mul i64 %9, 4
  %139 = getelementptr i8, ptr %67, i64 %138
  %140 = bitcast <8 x i64> %102 to <8 x double>
  %141 = getelementptr i8, ptr %137, i64 64
  call void @llvm.prefetch.p0(ptr %141, i32 1, i32 3, i32 1)
  store <8 x double> %140, ptr %137, align 1
  %142 = mul i64 %7, 5
  %143 = getelementptr i8, ptr %65, i64 %142
  %144 = mul i64 %9, 5
  %145 = getelementptr i8, ptr %67, i64 %144
  %146 = bitcast <8 x i64> %110 to <8 x double>
  %147 = getelementptr i8, ptr %143, i64 64
  call void @llvm.prefetch.p0(ptr %147, i32 1, i32 3, i32 1)
  store <8 x double> %146, ptr %143, align 1
  %148 = mul i64 %7, 6
  %149 = getelementptr i8, ptr %65, i64 %148
  %150 = mul i64 %9, 6
  %151 = getelementptr i8, ptr %67, i64 %150
  %152 = bitcast <8 x i64> %103 to <8 x double>
  %153 = getelementptr i8, ptr %149, i64 64
  call void @llvm.prefetch.p0(ptr %153, i32 1, i32 3, i32 1)
  store <8 x double> %152, ptr %149, align 1
  %154 = mul i64 %7, 7
  %155 = getelementptr i8, ptr %65, i64 %154
  %156 = mul i64 %9, 7
  %157 = getelementptr i8, ptr %67, i64 %156
  %158 = bitcast <8 x i64> %111 to <8 x double>
  %159 = getelementptr i8, ptr %155, i64 64
  call void @llvm.prefetch.p0(ptr %159, i32 1, i32 3, i32 1)
  store <8 x double> %158, ptr %155, align 1
  %160 = add i64 %i11, 1
  %161 = icmp eq i64 %160, %50
  br i1 %161, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %162 = add i64 %i, 1
  %163 = icmp eq i64 %162, %32
  br i1 %163, label %after4, label %loop
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
