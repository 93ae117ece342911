; sum(a, axis=1) | a=float32[100000,8]
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
  %6 = getelementptr i64, ptr %strides, i64 1
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 3
  %9 = load i64, ptr %8, align 4
  br label %nest

nest:                                             ; preds = %entry
  %10 = udiv i64 %5, 16
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %12 = urem i64 %5, 16
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %96, %loop ]
  %14 = phi ptr [ %1, %then ], [ %97, %loop ]
  %15 = phi ptr [ %3, %then ], [ %98, %loop ]
  %16 = getelementptr i8, ptr %15, i64 0
  %17 = load <16 x float>, ptr %16, align 1
  %18 = getelementptr i8, ptr %15, i64 64
  %19 = load <16 x float>, ptr %18, align 1
  %20 = getelementptr i8, ptr %15, i64 128
  %21 = load <16 x float>, ptr %20, align 1
  %22 = getelementptr i8, ptr %15, i64 192
  %23 = load <16 x float>, ptr %22, align 1
  %24 = getelementptr i8, ptr %15, i64 256
  %25 = load <16 x float>, ptr %24, align 1
  %26 = getelementptr i8, ptr %15, i64 320
  %27 = load <16 x float>, ptr %26, align 1
  %28 = getelementptr i8, ptr %15, i64 384
  %29 = load <16 x float>, ptr %28, align 1
  %30 = getelementptr i8, ptr %15, i64 448
  %31 = load <16 x float>, ptr %30, align 1
  %32 = shufflevector <16 x float> %17, <16 x float> %19, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %33 = shufflevector <16 x float> %21, <16 x float> %23, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %34 = shufflevector <16 x float> %25, <16 x float> %27, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %35 = shufflevector <16 x float> %29, <16 x float> %31, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %36 = shufflevector <16 x float> %32, <16 x float> %33, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %37 = shufflevector <16 x float> %34, <16 x float> %35, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %38 = shufflevector <16 x float> %36, <16 x float> %37, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %39 = shufflevector <16 x float> %36, <16 x float> %37, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %40 = shufflevector <16 x float> %32, <16 x float> %33, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %41 = shufflevector <16 x float> %34, <16 x float> %35, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %42 = shufflevector <16 x float> %40, <16 x float> %41, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %43 = shufflevector <16 x float> %40, <16 x float> %41, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %44 = shufflevector <16 x float> %17, <16 x float> %19, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %45 = shufflevector <16 x float> %21, <16 x float> %23, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %46 = shufflevector <16 x float> %25, <16 x float> %27, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %47 = shufflevector <16 x float> %29, <16 x float> %31, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %48 = shufflevector <16 x float> %44, <16 x float> %45, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %49 = shufflevector <16 x float> %46, <16 x float> %47, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %50 = shufflevector <16 x float> %48, <16 x float> %49, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %51 = shufflevector <16 x float> %48, <16 x float> %49, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %52 = shufflevector <16 x float> %44, <16 x float> %45, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %53 = shufflevector <16 x float> %46, <16 x float> %47, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %54 = shufflevector <16 x float> %52, <16 x float> %53, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %55 = shufflevector <16 x float> %52, <16 x float> %53, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %56 = mul i64 %7, 0
  %57 = getelementptr i8, ptr %14, i64 %56
  %58 = mul i64 %9, 0
  %59 = getelementptr i8, ptr %15, i64 %58
  %60 = fadd <16 x float> splat (float -0.000000e+00), %38
  %61 = mul i64 %7, 1
  %62 = getelementptr i8, ptr %14, i64 %61
  %63 = mul i64 %9, 1
  %64 = getelementptr i8, ptr %15, i64 %63
  %65 = fadd <16 x float> %60, %50
  %66 = mul i64 %7, 2
  %67 = getelementptr i8, ptr %14, i64 %66
  %68 = mul i64 %9, 2
  %69 = getelementptr i8, ptr %15, i64 %68
  %70 = fadd <16 x float> %65, %42
  %71 = mul i64 %7, 3
  %72 = getelementptr i8, ptr %14, i64 %71
  %73 = mul i64 %9, 3
  %74 = getelementptr i8, ptr %15, i64 %73
  %75 = fadd <16 x float> %70, %54
  %76 = mul i64 %7, 4
  %77 = getelementptr i8, ptr %14, i64 %76
  %78 = mul i64 %9, 4
  %79 = getelementptr i8, ptr %15, i64 %78
  %80 = fadd <16 x float> %75, %39
  %81 = mul i64 %7, 5
  %82 = getelementptr i8, ptr %14, i64 %81
  %83 = mul i64 %9, 5
  %84 = getelementptr i8, ptr %15, i64 %83
  %85 = fadd <16 x float> %80, %51
  %86 = mul i64 %7, 6
  %87 = getelementptr i8, ptr %14, i64 %86
  %88 = mul i64 %9, 6
  %89 = getelementptr i8, ptr %15, i64 %88
  %90 = fadd <16 x float> %85, %43
  %91 = mul i64 %7, 7
  %92 = getelementptr i8, ptr %14, i64 %91
  %93 = mul i64 %9, 7
  %94 = getelementptr i8, ptr %15, i64 %93
  %95 = fadd <16 x float> %90, %55
  store <16 x float> %95, ptr %14, align 1
  %96 = add i64 %i, 1
  %97 = getelementptr i8, ptr %14, i64 64
  %98 = getelementptr i8, ptr %15, i64 512
  %99 = icmp eq i64 %96, %10
  br i1 %99, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %100 = sub i64 %5, %12
  %101 = mul i64 4, %100
  %102 = getelementptr i8, ptr %1, i64 %101
  %103 = mul i64 32, %100
  %104 = getelementptr i8, ptr %3, i64 %103
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %155, %loop4 ]
  %105 = phi ptr [ %102, %then2 ], [ %156, %loop4 ]
  %106 = phi ptr [ %104, %then2 ], [ %157, %loop4 ]
  %107 = mul i64 %7, 0
  %108 = getelementptr i8, ptr %105, i64 %107
  %109 = mul i64 %9, 0
  %110 = getelementptr i8, ptr %106, i64 %109
  %111 = load float, ptr %110, align 1
  %112 = fadd float -0.000000e+00, %111
  %113 = mul i64 %7, 1
  %114 = getelementptr i8, ptr %105, i64 %113
  %115 = mul i64 %9, 1
  %116 = getelementptr i8, ptr %106, i64 %115
  %117 = load float, ptr %116, align 1
  %118 = fadd float %112, %117
  %119 = mul i64 %7, 2
  %120 = getelementptr i8, ptr %105, i64 %119
  %121 = mul i64 %9, 2
  %122 = getelementptr i8, ptr %106, i64 %121
  %123 = load float, ptr %122, align 1
  %124 = fadd float %118, %123
  %125 = mul i64 %7, 3
  %126 = getelementptr i8, ptr %105, i64 %125
  %127 = mul i64 %9, 3
  %128 = getelementptr i8, ptr %106, i64 %127
  %129 = load float, ptr %128, align 1
  %130 = fadd float %124, %129
  %131 = mul i64 %7, 4
  %132 = getelementptr i8, ptr %105, i64 %131
  %133 = mul i64 %9, 4
  %134 = getelementptr i8, ptr %106, i64 %133
  %135 = load float, ptr %134, align 1
  %136 = fadd float %130, %135
  %137 = mul i64 %7, 5
  %138 = getelementptr i8, ptr %105, i64 %137
  %139 = mul i64 %9, 5
  %140 = getelementptr i8, ptr %106, i64 %139
  %141 = load float, ptr %140, align 1
  %142 = fadd float %136, %141
  %143 = mul i64 %7, 6
  %144 = getelementptr i8, ptr %105, i64 %143
  %145 = mul i64 %9, 6
  %146 = getelementptr i8, ptr %106, i64 %145
  %147 = load float, ptr %146, align 1
  %148 = fadd float %142, %147
  %149 = mul i64 %7, 7
  %150 = getelementptr i8, ptr %105, i64 %149
  %151 = mul i64 %9, 7
  %152 = getelementptr i8, ptr %106, i64 %151
  %153 = load float, ptr %152, align 1
  %154 = fadd float %148, %153
  store float %154, ptr %105, align 1
  %155 = add i64 %i6, 1
  %156 = getelementptr i8, ptr %105, i64 4
  %157 = getelementptr i8, ptr %106, i64 32
  %158 = icmp eq i64 %155, %12
  br i1 %158, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
