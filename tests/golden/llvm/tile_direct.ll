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
  %.0 = phi i64 [ 0, %nest ], [ %32, %after3 ]
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
  %.012 = phi i64 [ 0, %do ], [ %46, %after4 ]
  %23 = icmp ult i64 %.012, %11
  br i1 %23, label %do2, label %after3

do2:                                              ; preds = %while1
  %24 = sub i64 %11, %.012
  %25 = call i64 @llvm.umin.i64(i64 %24, i64 64)
  %26 = mul i64 8, %.012
  %27 = getelementptr i8, ptr %20, i64 %26
  %28 = mul i64 %14, %.012
  %29 = getelementptr i8, ptr %22, i64 %28
  %30 = add i64 %25, 7
  %31 = udiv i64 %30, 8
  br label %loop

after3:                                           ; preds = %while1
  %32 = add i64 %.0, %18
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %161, %after10 ]
  %33 = sub i64 %25, 8
  %34 = mul i64 %i, 8
  %35 = call i64 @llvm.smin.i64(i64 %34, i64 %33)
  %36 = mul i64 8, %35
  %37 = getelementptr i8, ptr %27, i64 %36
  %38 = mul i64 %15, %35
  %39 = getelementptr i8, ptr %29, i64 %38
  %40 = mul i64 %13, 16
  %41 = getelementptr i8, ptr %39, i64 %40
  %42 = mul i64 %18, 8
  %43 = add i64 %42, 0
  %44 = udiv i64 %43, 64
  %45 = icmp ne i64 %44, 0
  br i1 %45, label %then, label %after5

after4:                                           ; preds = %after10
  %46 = add i64 %.012, %25
  br label %while1

then:                                             ; preds = %loop
  %47 = mul i64 %44, 64
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %48 = add i64 %18, 7
  %49 = udiv i64 %48, 8
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %58, %loop6 ]
  %50 = getelementptr i8, ptr %41, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %50, i32 0, i32 2, i32 1)
  %51 = getelementptr i8, ptr %50, i64 %13
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
  %58 = add i64 %offset, 64
  %59 = icmp eq i64 %58, %47
  br i1 %59, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %loop9, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %159, %loop9 ]
  %60 = sub i64 %18, 8
  %61 = mul i64 %i11, 8
  %62 = call i64 @llvm.smin.i64(i64 %61, i64 %60)
  %63 = mul i64 %7, %62
  %64 = getelementptr i8, ptr %37, i64 %63
  %65 = mul i64 %9, %62
  %66 = getelementptr i8, ptr %39, i64 %65
  %67 = mul i64 0, %13
  %68 = getelementptr i8, ptr %66, i64 %67
  %69 = load <8 x i64>, ptr %68, align 1
  %70 = getelementptr i8, ptr %68, i64 %13
  %71 = load <8 x i64>, ptr %70, align 1
  %72 = shufflevector <8 x i64> %69, <8 x i64> %71, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %73 = shufflevector <8 x i64> %69, <8 x i64> %71, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %74 = mul i64 2, %13
  %75 = getelementptr i8, ptr %66, i64 %74
  %76 = load <8 x i64>, ptr %75, align 1
  %77 = getelementptr i8, ptr %75, i64 %13
  %78 = load <8 x i64>, ptr %77, align 1
  %79 = shufflevector <8 x i64> %76, <8 x i64> %78, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %80 = shufflevector <8 x i64> %76, <8 x i64> %78, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %81 = mul i64 4, %13
  %82 = getelementptr i8, ptr %66, i64 %81
  %83 = load <8 x i64>, ptr %82, align 1
  %84 = getelementptr i8, ptr %82, i64 %13
  %85 = load <8 x i64>, ptr %84, align 1
  %86 = shufflevector <8 x i64> %83, <8 x i64> %85, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %87 = shufflevector <8 x i64> %83, <8 x i64> %85, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %88 = mul i64 6, %13
  %89 = getelementptr i8, ptr %66, i64 %88
  %90 = load <8 x i64>, ptr %89, align 1
  %91 = getelementptr i8, ptr %89, i64 %13
  %92 = load <8 x i64>, ptr %91, align 1
  %93 = shufflevector <8 x i64> %90, <8 x i64> %92, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %94 = shufflevector <8 x i64> %90, <8 x i64> %92, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %95 = shufflevector <8 x i64> %72, <8 x i64> %79, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %96 = shufflevector <8 x i64> %86, <8 x i64> %93, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %97 = shufflevector <8 x i64> %95, <8 x i64> %96, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %98 = shufflevector <8 x i64> %95, <8 x i64> %96, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %99 = shufflevector <8 x i64> %72, <8 x i64> %79, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %100 = shufflevector <8 x i64> %86, <8 x i64> %93, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %101 = shufflevector <8 x i64> %99, <8 x i64> %100, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %102 = shufflevector <8 x i64> %99, <8 x i64> %100, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %103 = shufflevector <8 x i64> %73, <8 x i64> %80, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %104 = shufflevector <8 x i64> %87, <8 x i64> %94, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %105 = shufflevector <8 x i64> %103, <8 x i64> %104, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %106 = shufflevector <8 x i64> %103, <8 x i64> %104, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %107 = shufflevector <8 x i64> %73, <8 x i64> %80, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %108 = shufflevector <8 x i64> %87, <8 x i64> %94, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %109 = shufflevector <8 x i64> %107, <8 x i64> %108, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %110 = shufflevector <8 x i64> %107, <8 x i64> %108, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %111 = mul i64 %7, 0
  %112 = getelementptr i8, ptr %64, i64 %111
  %113 = mul i64 %9, 0
  %114 = getelementptr i8, ptr %66, i64 %113
  %115 = bitcast <8 x i64> %97 to <8 x double>
  %116 = getelementptr i8, ptr %112, i64 64
  call void @llvm.prefetch.p0(ptr %116, i32 1, i32 3, i32 1)
  store <8 x double> %115, ptr %112, align 1
  %117 = mul i64 %7, 1
  %118 = getelementptr i8, ptr %64, i64 %117
  %119 = mul i64 %9, 1
  %120 = getelementptr i8, ptr %66, i64 %119
  %121 = bitcast <8 x i64> %105 to <8 x double>
  %122 = getelementptr i8, ptr %118, i64 64
  call void @llvm.prefetch.p0(ptr %122, i32 1, i32 3, i32 1)
  store <8 x double> %121, ptr %118, align 1
  %123 = mul i64 %7, 2
  %124 = getelementptr i8, ptr %64, i64 %123
  %125 = mul i64 %9, 2
  %126 = getelementptr i8, ptr %66, i64 %125
  %127 = bitcast <8 x i64> %98 to <8 x double>
  %128 = getelementptr i8, ptr %124, i64 64
  call void @llvm.prefetch.p0(ptr %128, i32 1, i32 3, i32 1)
  store <8 x double> %127, ptr %124, align 1
  %129 = mul i64 %7, 3
  %130 = getelementptr i8, ptr %64, i64 %129
  %131 = mul i64 %9, 3
  %132 = getelementptr i8, ptr %66, i64 %131
  %133 = bitcast <8 x i64> %106 to <8 x double>
  %134 = getelementptr i8, ptr %130, i64 64
  call void @llvm.prefetch.p0(ptr %134, i32 1, i32 3, i32 1)
  store <8 x double> %133, ptr %130, align 1
  %135 = mul i64 %7, 4
  %136 = getelementptr i8, ptr %64, i64 %135
  %137 = mul i64 %9, 4
  %138 = getelementptr i8, ptr %66, i64 %137
  %139 = bitcast <8 x i64> %101 to <8 x double>
  %140 = getelementptr i8, ptr %136, i64 64
  call void @llvm.prefetch.p0(ptr %140, i32 1, i32 3, i32 1)
  store <8 x double> %139, ptr %136, align 1
  %141 = mul i64 %7, 5
  %142 = getelementptr i8, ptr %64, i64 %141
  %143 = mul i64 %9, 5
  %144 = getelementptr i8, ptr %66, i64 %143
  %145 = bitcast <8 x i64> %109 to <8 x double>
  %146 = getelementptr i8, ptr %142, i64 64
  call void @llvm.prefetch.p0(ptr %146, i32 1, i32 3, i32 1)
  store <8 x double> %145, ptr %142, align 1
  %147 = mul i64 %7, 6
  %148 = getelementptr i8, ptr %64, i64 %147
  %149 = mul i64 %9, 6
  %150 = getelementptr i8, ptr %66, i64 %149
  %151 = bitcast <8 x i64> %102 to <8 x double>
  %152 = getelementptr i8, ptr %148, i64 64
  call void @llvm.prefetch.p0(ptr %152, i32 1, i32 3, i32 1)
  store <8 x double> %151, ptr %148, align 1
  %153 = mul i64 %7, 7
  %154 = getelementptr i8, ptr %64, i64 %153
  %155 = mul i64 %9, 7
  %156 = getelementptr i8, ptr %66, i64 %155
  %157 = bitcast <8 x i64> %110 to <8 x double>
  %158 = getelementptr i8, ptr %154, i64 64
  call void @llvm.prefetch.p0(ptr %158, i32 1, i32 3, i32 1)
  store <8 x double> %157, ptr %154, align 1
  %159 = add i64 %i11, 1
  %160 = icmp eq i64 %159, %49
  br i1 %160, label %after10, label %loop9

after10:                                          ; preds = %loop9
  %161 = add i64 %i, 1
  %162 = icmp eq i64 %161, %31
  br i1 %162, label %after4, label %loop
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
