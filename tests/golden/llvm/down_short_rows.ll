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
  %6 = alloca <16 x float>, i64 1, align 16
  %7 = alloca <16 x float>, i64 64, align 16
  %8 = getelementptr i64, ptr %strides, i64 1
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 3
  %11 = load i64, ptr %10, align 4
  %12 = alloca float, i64 1, align 16
  %13 = alloca float, i64 64, align 16
  br label %nest

nest:                                             ; preds = %entry
  %14 = udiv i64 %5, 16
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %16 = urem i64 %5, 16
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %i = phi i64 [ 0, %then ], [ %103, %loop ]
  %18 = phi ptr [ %1, %then ], [ %104, %loop ]
  %19 = phi ptr [ %3, %then ], [ %105, %loop ]
  %20 = getelementptr i8, ptr %19, i64 0
  %21 = load <16 x float>, ptr %20, align 1
  %22 = getelementptr i8, ptr %19, i64 64
  %23 = load <16 x float>, ptr %22, align 1
  %24 = getelementptr i8, ptr %19, i64 128
  %25 = load <16 x float>, ptr %24, align 1
  %26 = getelementptr i8, ptr %19, i64 192
  %27 = load <16 x float>, ptr %26, align 1
  %28 = getelementptr i8, ptr %19, i64 256
  %29 = load <16 x float>, ptr %28, align 1
  %30 = getelementptr i8, ptr %19, i64 320
  %31 = load <16 x float>, ptr %30, align 1
  %32 = getelementptr i8, ptr %19, i64 384
  %33 = load <16 x float>, ptr %32, align 1
  %34 = getelementptr i8, ptr %19, i64 448
  %35 = load <16 x float>, ptr %34, align 1
  %36 = shufflevector <16 x float> %21, <16 x float> %23, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %37 = shufflevector <16 x float> %25, <16 x float> %27, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %38 = shufflevector <16 x float> %29, <16 x float> %31, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %39 = shufflevector <16 x float> %33, <16 x float> %35, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %40 = shufflevector <16 x float> %36, <16 x float> %37, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %41 = shufflevector <16 x float> %38, <16 x float> %39, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %42 = shufflevector <16 x float> %40, <16 x float> %41, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %43 = shufflevector <16 x float> %40, <16 x float> %41, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %44 = shufflevector <16 x float> %36, <16 x float> %37, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %45 = shufflevector <16 x float> %38, <16 x float> %39, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %46 = shufflevector <16 x float> %44, <16 x float> %45, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %47 = shufflevector <16 x float> %44, <16 x float> %45, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %48 = shufflevector <16 x float> %21, <16 x float> %23, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %49 = shufflevector <16 x float> %25, <16 x float> %27, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %50 = shufflevector <16 x float> %29, <16 x float> %31, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %51 = shufflevector <16 x float> %33, <16 x float> %35, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %52 = shufflevector <16 x float> %48, <16 x float> %49, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %53 = shufflevector <16 x float> %50, <16 x float> %51, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %54 = shufflevector <16 x float> %52, <16 x float> %53, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %55 = shufflevector <16 x float> %52, <16 x float> %53, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %56 = shufflevector <16 x float> %48, <16 x float> %49, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %57 = shufflevector <16 x float> %50, <16 x float> %51, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %58 = shufflevector <16 x float> %56, <16 x float> %57, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %59 = shufflevector <16 x float> %56, <16 x float> %57, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %60 = mul i64 %9, 0
  %61 = getelementptr i8, ptr %18, i64 %60
  %62 = mul i64 %11, 0
  %63 = getelementptr i8, ptr %19, i64 %62
  %64 = fadd <16 x float> splat (float -0.000000e+00), %42
  %65 = mul i64 %9, 1
  %66 = getelementptr i8, ptr %18, i64 %65
  %67 = mul i64 %11, 1
  %68 = getelementptr i8, ptr %19, i64 %67
  %69 = fadd <16 x float> %64, %54
  %70 = mul i64 %9, 2
  %71 = getelementptr i8, ptr %18, i64 %70
  %72 = mul i64 %11, 2
  %73 = getelementptr i8, ptr %19, i64 %72
  %74 = fadd <16 x float> %69, %46
  %75 = mul i64 %9, 3
  %76 = getelementptr i8, ptr %18, i64 %75
  %77 = mul i64 %11, 3
  %78 = getelementptr i8, ptr %19, i64 %77
  %79 = fadd <16 x float> %74, %58
  %80 = mul i64 %9, 4
  %81 = getelementptr i8, ptr %18, i64 %80
  %82 = mul i64 %11, 4
  %83 = getelementptr i8, ptr %19, i64 %82
  %84 = fadd <16 x float> %79, %43
  %85 = mul i64 %9, 5
  %86 = getelementptr i8, ptr %18, i64 %85
  %87 = mul i64 %11, 5
  %88 = getelementptr i8, ptr %19, i64 %87
  %89 = fadd <16 x float> %84, %55
  %90 = mul i64 %9, 6
  %91 = getelementptr i8, ptr %18, i64 %90
  %92 = mul i64 %11, 6
  %93 = getelementptr i8, ptr %19, i64 %92
  %94 = fadd <16 x float> %89, %47
  %95 = mul i64 %9, 7
  %96 = getelementptr i8, ptr %18, i64 %95
  %97 = mul i64 %11, 7
  %98 = getelementptr i8, ptr %19, i64 %97
  %99 = fadd <16 x float> %94, %59
  %100 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  store <16 x float> %99, ptr %100, align 1
  %101 = getelementptr inbounds <16 x float>, ptr %6, i64 0
  %102 = load <16 x float>, ptr %101, align 1
  store <16 x float> %102, ptr %18, align 1
  %103 = add i64 %i, 1
  %104 = getelementptr i8, ptr %18, i64 64
  %105 = getelementptr i8, ptr %19, i64 512
  %106 = icmp eq i64 %103, %14
  br i1 %106, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %107 = sub i64 %5, %16
  %108 = mul i64 4, %107
  %109 = getelementptr i8, ptr %1, i64 %108
  %110 = mul i64 32, %107
  %111 = getelementptr i8, ptr %3, i64 %110
  br label %loop4

after3:                                           ; preds = %after5, %after
  ret void

loop4:                                            ; preds = %loop4, %then2
  %i6 = phi i64 [ 0, %then2 ], [ %165, %loop4 ]
  %112 = phi ptr [ %109, %then2 ], [ %166, %loop4 ]
  %113 = phi ptr [ %111, %then2 ], [ %167, %loop4 ]
  %114 = mul i64 %9, 0
  %115 = getelementptr i8, ptr %112, i64 %114
  %116 = mul i64 %11, 0
  %117 = getelementptr i8, ptr %113, i64 %116
  %118 = load float, ptr %117, align 1
  %119 = fadd float -0.000000e+00, %118
  %120 = mul i64 %9, 1
  %121 = getelementptr i8, ptr %112, i64 %120
  %122 = mul i64 %11, 1
  %123 = getelementptr i8, ptr %113, i64 %122
  %124 = load float, ptr %123, align 1
  %125 = fadd float %119, %124
  %126 = mul i64 %9, 2
  %127 = getelementptr i8, ptr %112, i64 %126
  %128 = mul i64 %11, 2
  %129 = getelementptr i8, ptr %113, i64 %128
  %130 = load float, ptr %129, align 1
  %131 = fadd float %125, %130
  %132 = mul i64 %9, 3
  %133 = getelementptr i8, ptr %112, i64 %132
  %134 = mul i64 %11, 3
  %135 = getelementptr i8, ptr %113, i64 %134
  %136 = load float, ptr %135, align 1
  %137 = fadd float %131, %136
  %138 = mul i64 %9, 4
  %139 = getelementptr i8, ptr %112, i64 %138
  %140 = mul i64 %11, 4
  %141 = getelementptr i8, ptr %113, i64 %140
  %142 = load float, ptr %141, align 1
  %143 = fadd float %137, %142
  %144 = mul i64 %9, 5
  %145 = getelementptr i8, ptr %112, i64 %144
  %146 = mul i64 %11, 5
  %147 = getelementptr i8, ptr %113, i64 %146
  %148 = load float, ptr %147, align 1
  %149 = fadd float %143, %148
  %150 = mul i64 %9, 6
  %151 = getelementptr i8, ptr %112, i64 %150
  %152 = mul i64 %11, 6
  %153 = getelementptr i8, ptr %113, i64 %152
  %154 = load float, ptr %153, align 1
  %155 = fadd float %149, %154
  %156 = mul i64 %9, 7
  %157 = getelementptr i8, ptr %112, i64 %156
  %158 = mul i64 %11, 7
  %159 = getelementptr i8, ptr %113, i64 %158
  %160 = load float, ptr %159, align 1
  %161 = fadd float %155, %160
  %162 = getelementptr inbounds float, ptr %12, i64 0
  store float %161, ptr %162, align 1
  %163 = getelementptr inbounds float, ptr %12, i64 0
  %164 = load float, ptr %163, align 1
  store float %164, ptr %112, align 1
  %165 = add i64 %i6, 1
  %166 = getelementptr i8, ptr %112, i64 4
  %167 = getelementptr i8, ptr %113, i64 32
  %168 = icmp eq i64 %165, %16
  br i1 %168, label %after5, label %loop4

after5:                                           ; preds = %loop4
  br label %after3
}

attributes #0 = { nounwind }
