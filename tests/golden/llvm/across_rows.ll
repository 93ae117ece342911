; max(a, axis=1) | a=float32[1000,1000]
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
  %4 = getelementptr i64, ptr %strides, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr i64, ptr %strides, i64 2
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  %10 = alloca float, i64 1, align 16
  %11 = alloca float, i64 64, align 16
  %12 = getelementptr i64, ptr %extents, i64 1
  %13 = load i64, ptr %12, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after30, %nest
  %i = phi i64 [ 0, %nest ], [ %255, %after30 ]
  %14 = phi ptr [ %1, %nest ], [ %256, %after30 ]
  %15 = phi ptr [ %3, %nest ], [ %257, %after30 ]
  %16 = add i64 %13, 32767
  %17 = udiv i64 %16, 32768
  %18 = mul i64 %17, 131072
  br label %loop1

after:                                            ; preds = %after30
  ret void

loop1:                                            ; preds = %after26, %loop
  %.065 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.469, %after26 ]
  %.060 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.464, %after26 ]
  %.055 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.459, %after26 ]
  %.050 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.454, %after26 ]
  %.045 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.449, %after26 ]
  %.040 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.444, %after26 ]
  %.035 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.439, %after26 ]
  %.033 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.4, %after26 ]
  %.031 = phi i64 [ 0, %loop ], [ %.132, %after26 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after26 ]
  %offset = phi i64 [ 0, %loop ], [ %216, %after26 ]
  %19 = getelementptr i8, ptr %15, i64 %offset
  %i3 = udiv exact i64 %offset, 131072
  %20 = mul i64 %i3, 32768
  %21 = sub i64 %13, %20
  %22 = call i64 @llvm.umin.i64(i64 %21, i64 32768)
  %23 = udiv i64 %22, 128
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %then, label %after4

after2:                                           ; preds = %after26
  %25 = sub i64 %.132, 1
  %26 = and i64 %.132, %25
  br label %while28

then:                                             ; preds = %loop1
  %27 = mul i64 %23, 512
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.166 = phi <16 x float> [ %77, %after6 ], [ %.065, %loop1 ]
  %.161 = phi <16 x float> [ %71, %after6 ], [ %.060, %loop1 ]
  %.156 = phi <16 x float> [ %65, %after6 ], [ %.055, %loop1 ]
  %.151 = phi <16 x float> [ %59, %after6 ], [ %.050, %loop1 ]
  %.146 = phi <16 x float> [ %53, %after6 ], [ %.045, %loop1 ]
  %.141 = phi <16 x float> [ %47, %after6 ], [ %.040, %loop1 ]
  %.136 = phi <16 x float> [ %41, %after6 ], [ %.035, %loop1 ]
  %.134 = phi <16 x float> [ %35, %after6 ], [ %.033, %loop1 ]
  %28 = urem i64 %22, 128
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.267 = phi <16 x float> [ %.065, %then ], [ %77, %loop5 ]
  %.262 = phi <16 x float> [ %.060, %then ], [ %71, %loop5 ]
  %.257 = phi <16 x float> [ %.055, %then ], [ %65, %loop5 ]
  %.252 = phi <16 x float> [ %.050, %then ], [ %59, %loop5 ]
  %.247 = phi <16 x float> [ %.045, %then ], [ %53, %loop5 ]
  %.242 = phi <16 x float> [ %.040, %then ], [ %47, %loop5 ]
  %.237 = phi <16 x float> [ %.035, %then ], [ %41, %loop5 ]
  %.2 = phi <16 x float> [ %.033, %then ], [ %35, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %78, %loop5 ]
  %30 = getelementptr i8, ptr %19, i64 %offset7
  %i8 = udiv exact i64 %offset7, 512
  %31 = load <16 x float>, ptr %30, align 1
  %32 = fcmp ogt <16 x float> %.2, %31
  %33 = select <16 x i1> %32, <16 x float> %.2, <16 x float> %31
  %34 = fcmp uno <16 x float> %.2, %.2
  %35 = select <16 x i1> %34, <16 x float> %.2, <16 x float> %33
  %36 = getelementptr i8, ptr %30, i64 64
  %37 = load <16 x float>, ptr %36, align 1
  %38 = fcmp ogt <16 x float> %.237, %37
  %39 = select <16 x i1> %38, <16 x float> %.237, <16 x float> %37
  %40 = fcmp uno <16 x float> %.237, %.237
  %41 = select <16 x i1> %40, <16 x float> %.237, <16 x float> %39
  %42 = getelementptr i8, ptr %30, i64 128
  %43 = load <16 x float>, ptr %42, align 1
  %44 = fcmp ogt <16 x float> %.242, %43
  %45 = select <16 x i1> %44, <16 x float> %.242, <16 x float> %43
  %46 = fcmp uno <16 x float> %.242, %.242
  %47 = select <16 x i1> %46, <16 x float> %.242, <16 x float> %45
  %48 = getelementptr i8, ptr %30, i64 192
  %49 = load <16 x float>, ptr %48, align 1
  %50 = fcmp ogt <16 x float> %.247, %49
  %51 = select <16 x i1> %50, <16 x float> %.247, <16 x float> %49
  %52 = fcmp uno <16 x float> %.247, %.247
  %53 = select <16 x i1> %52, <16 x float> %.247, <16 x float> %51
  %54 = getelementptr i8, ptr %30, i64 256
  %55 = load <16 x float>, ptr %54, align 1
  %56 = fcmp ogt <16 x float> %.252, %55
  %57 = select <16 x i1> %56, <16 x float> %.252, <16 x float> %55
  %58 = fcmp uno <16 x float> %.252, %.252
  %59 = select <16 x i1> %58, <16 x float> %.252, <16 x float> %57
  %60 = getelementptr i8, ptr %30, i64 320
  %61 = load <16 x float>, ptr %60, align 1
  %62 = fcmp ogt <16 x float> %.257, %61
  %63 = select <16 x i1> %62, <16 x float> %.257, <16 x float> %61
  %64 = fcmp uno <16 x float> %.257, %.257
  %65 = select <16 x i1> %64, <16 x float> %.257, <16 x float> %63
  %66 = getelementptr i8, ptr %30, i64 384
  %67 = load <16 x float>, ptr %66, align 1
  %68 = fcmp ogt <16 x float> %.262, %67
  %69 = select <16 x i1> %68, <16 x float> %.262, <16 x float> %67
  %70 = fcmp uno <16 x float> %.262, %.262
  %71 = select <16 x i1> %70, <16 x float> %.262, <16 x float> %69
  %72 = getelementptr i8, ptr %30, i64 448
  %73 = load <16 x float>, ptr %72, align 1
  %74 = fcmp ogt <16 x float> %.267, %73
  %75 = select <16 x i1> %74, <16 x float> %.267, <16 x float> %73
  %76 = fcmp uno <16 x float> %.267, %.267
  %77 = select <16 x i1> %76, <16 x float> %.267, <16 x float> %75
  %78 = add i64 %offset7, 512
  %79 = icmp eq i64 %78, %27
  br i1 %79, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then9:                                            ; preds = %after4
  %80 = sub i64 %22, %28
  %81 = mul i64 4, %80
  %82 = getelementptr i8, ptr %19, i64 %81
  %83 = trunc i64 %28 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %83, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %84 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %85 = trunc i64 %28 to i32
  %.splatinsert11 = insertelement <16 x i32> poison, i32 %85, i64 0
  %.splat12 = shufflevector <16 x i32> %.splatinsert11, <16 x i32> poison, <16 x i32> zeroinitializer
  %86 = icmp ult <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat12
  %87 = trunc i64 %28 to i32
  %.splatinsert13 = insertelement <16 x i32> poison, i32 %87, i64 0
  %.splat14 = shufflevector <16 x i32> %.splatinsert13, <16 x i32> poison, <16 x i32> zeroinitializer
  %88 = icmp ult <16 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat14
  %89 = trunc i64 %28 to i32
  %.splatinsert15 = insertelement <16 x i32> poison, i32 %89, i64 0
  %.splat16 = shufflevector <16 x i32> %.splatinsert15, <16 x i32> poison, <16 x i32> zeroinitializer
  %90 = icmp ult <16 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat16
  %91 = trunc i64 %28 to i32
  %.splatinsert17 = insertelement <16 x i32> poison, i32 %91, i64 0
  %.splat18 = shufflevector <16 x i32> %.splatinsert17, <16 x i32> poison, <16 x i32> zeroinitializer
  %92 = icmp ult <16 x i32> <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>, %.splat18
  %93 = trunc i64 %28 to i32
  %.splatinsert19 = insertelement <16 x i32> poison, i32 %93, i64 0
  %.splat20 = shufflevector <16 x i32> %.splatinsert19, <16 x i32> poison, <16 x i32> zeroinitializer
  %94 = icmp ult <16 x i32> <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>, %.splat20
  %95 = trunc i64 %28 to i32
  %.splatinsert21 = insertelement <16 x i32> poison, i32 %95, i64 0
  %.splat22 = shufflevector <16 x i32> %.splatinsert21, <16 x i32> poison, <16 x i32> zeroinitializer
  %96 = icmp ult <16 x i32> <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>, %.splat22
  %97 = trunc i64 %28 to i32
  %.splatinsert23 = insertelement <16 x i32> poison, i32 %97, i64 0
  %.splat24 = shufflevector <16 x i32> %.splatinsert23, <16 x i32> poison, <16 x i32> zeroinitializer
  %98 = icmp ult <16 x i32> <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>, %.splat24
  %99 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %82, <16 x i1> %84, <16 x float> zeroinitializer)
  %100 = fcmp ogt <16 x float> %.134, %99
  %101 = select <16 x i1> %100, <16 x float> %.134, <16 x float> %99
  %102 = fcmp uno <16 x float> %.134, %.134
  %103 = select <16 x i1> %102, <16 x float> %.134, <16 x float> %101
  %104 = select <16 x i1> %84, <16 x float> %103, <16 x float> %.134
  %105 = getelementptr i8, ptr %82, i64 64
  %106 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %105, <16 x i1> %86, <16 x float> zeroinitializer)
  %107 = fcmp ogt <16 x float> %.136, %106
  %108 = select <16 x i1> %107, <16 x float> %.136, <16 x float> %106
  %109 = fcmp uno <16 x float> %.136, %.136
  %110 = select <16 x i1> %109, <16 x float> %.136, <16 x float> %108
  %111 = select <16 x i1> %86, <16 x float> %110, <16 x float> %.136
  %112 = getelementptr i8, ptr %82, i64 128
  %113 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %112, <16 x i1> %88, <16 x float> zeroinitializer)
  %114 = fcmp ogt <16 x float> %.141, %113
  %115 = select <16 x i1> %114, <16 x float> %.141, <16 x float> %113
  %116 = fcmp uno <16 x float> %.141, %.141
  %117 = select <16 x i1> %116, <16 x float> %.141, <16 x float> %115
  %118 = select <16 x i1> %88, <16 x float> %117, <16 x float> %.141
  %119 = getelementptr i8, ptr %82, i64 192
  %120 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %119, <16 x i1> %90, <16 x float> zeroinitializer)
  %121 = fcmp ogt <16 x float> %.146, %120
  %122 = select <16 x i1> %121, <16 x float> %.146, <16 x float> %120
  %123 = fcmp uno <16 x float> %.146, %.146
  %124 = select <16 x i1> %123, <16 x float> %.146, <16 x float> %122
  %125 = select <16 x i1> %90, <16 x float> %124, <16 x float> %.146
  %126 = getelementptr i8, ptr %82, i64 256
  %127 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %126, <16 x i1> %92, <16 x float> zeroinitializer)
  %128 = fcmp ogt <16 x float> %.151, %127
  %129 = select <16 x i1> %128, <16 x float> %.151, <16 x float> %127
  %130 = fcmp uno <16 x float> %.151, %.151
  %131 = select <16 x i1> %130, <16 x float> %.151, <16 x float> %129
  %132 = select <16 x i1> %92, <16 x float> %131, <16 x float> %.151
  %133 = getelementptr i8, ptr %82, i64 320
  %134 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %133, <16 x i1> %94, <16 x float> zeroinitializer)
  %135 = fcmp ogt <16 x float> %.156, %134
  %136 = select <16 x i1> %135, <16 x float> %.156, <16 x float> %134
  %137 = fcmp uno <16 x float> %.156, %.156
  %138 = select <16 x i1> %137, <16 x float> %.156, <16 x float> %136
  %139 = select <16 x i1> %94, <16 x float> %138, <16 x float> %.156
  %140 = getelementptr i8, ptr %82, i64 384
  %141 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %140, <16 x i1> %96, <16 x float> zeroinitializer)
  %142 = fcmp ogt <16 x float> %.161, %141
  %143 = select <16 x i1> %142, <16 x float> %.161, <16 x float> %141
  %144 = fcmp uno <16 x float> %.161, %.161
  %145 = select <16 x i1> %144, <16 x float> %.161, <16 x float> %143
  %146 = select <16 x i1> %96, <16 x float> %145, <16 x float> %.161
  %147 = getelementptr i8, ptr %82, i64 448
  %148 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %147, <16 x i1> %98, <16 x float> zeroinitializer)
  %149 = fcmp ogt <16 x float> %.166, %148
  %150 = select <16 x i1> %149, <16 x float> %.166, <16 x float> %148
  %151 = fcmp uno <16 x float> %.166, %.166
  %152 = select <16 x i1> %151, <16 x float> %.166, <16 x float> %150
  %153 = select <16 x i1> %98, <16 x float> %152, <16 x float> %.166
  br label %after10

after10:                                          ; preds = %then9, %after4
  %.368 = phi <16 x float> [ %153, %then9 ], [ %.166, %after4 ]
  %.363 = phi <16 x float> [ %146, %then9 ], [ %.161, %after4 ]
  %.358 = phi <16 x float> [ %139, %then9 ], [ %.156, %after4 ]
  %.353 = phi <16 x float> [ %132, %then9 ], [ %.151, %after4 ]
  %.348 = phi <16 x float> [ %125, %then9 ], [ %.146, %after4 ]
  %.343 = phi <16 x float> [ %118, %then9 ], [ %.141, %after4 ]
  %.338 = phi <16 x float> [ %111, %then9 ], [ %.136, %after4 ]
  %.3 = phi <16 x float> [ %104, %then9 ], [ %.134, %after4 ]
  %154 = add i64 %22, 127
  %155 = udiv i64 %154, 128
  %156 = add i64 %.0, %155
  %157 = add i64 %i3, 1
  %158 = icmp eq i64 %157, %17
  %159 = and i1 true, %158
  %160 = icmp uge i64 %156, 256
  %161 = or i1 %160, %159
  br i1 %161, label %then25, label %after26

then25:                                           ; preds = %after10
  %162 = fcmp ogt <16 x float> %.3, %.353
  %163 = select <16 x i1> %162, <16 x float> %.3, <16 x float> %.353
  %164 = fcmp uno <16 x float> %.3, %.3
  %165 = select <16 x i1> %164, <16 x float> %.3, <16 x float> %163
  %166 = fcmp ogt <16 x float> %.338, %.358
  %167 = select <16 x i1> %166, <16 x float> %.338, <16 x float> %.358
  %168 = fcmp uno <16 x float> %.338, %.338
  %169 = select <16 x i1> %168, <16 x float> %.338, <16 x float> %167
  %170 = fcmp ogt <16 x float> %.343, %.363
  %171 = select <16 x i1> %170, <16 x float> %.343, <16 x float> %.363
  %172 = fcmp uno <16 x float> %.343, %.343
  %173 = select <16 x i1> %172, <16 x float> %.343, <16 x float> %171
  %174 = fcmp ogt <16 x float> %.348, %.368
  %175 = select <16 x i1> %174, <16 x float> %.348, <16 x float> %.368
  %176 = fcmp uno <16 x float> %.348, %.348
  %177 = select <16 x i1> %176, <16 x float> %.348, <16 x float> %175
  %178 = fcmp ogt <16 x float> %165, %173
  %179 = select <16 x i1> %178, <16 x float> %165, <16 x float> %173
  %180 = fcmp uno <16 x float> %165, %165
  %181 = select <16 x i1> %180, <16 x float> %165, <16 x float> %179
  %182 = fcmp ogt <16 x float> %169, %177
  %183 = select <16 x i1> %182, <16 x float> %169, <16 x float> %177
  %184 = fcmp uno <16 x float> %169, %169
  %185 = select <16 x i1> %184, <16 x float> %169, <16 x float> %183
  %186 = fcmp ogt <16 x float> %181, %185
  %187 = select <16 x i1> %186, <16 x float> %181, <16 x float> %185
  %188 = fcmp uno <16 x float> %181, %181
  %189 = select <16 x i1> %188, <16 x float> %181, <16 x float> %187
  %190 = shufflevector <16 x float> %189, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %191 = shufflevector <16 x float> %189, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %192 = fcmp ogt <8 x float> %191, %190
  %193 = select <8 x i1> %192, <8 x float> %191, <8 x float> %190
  %194 = fcmp uno <8 x float> %191, %191
  %195 = select <8 x i1> %194, <8 x float> %191, <8 x float> %193
  %196 = shufflevector <8 x float> %195, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %197 = shufflevector <8 x float> %195, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %198 = fcmp ogt <4 x float> %197, %196
  %199 = select <4 x i1> %198, <4 x float> %197, <4 x float> %196
  %200 = fcmp uno <4 x float> %197, %197
  %201 = select <4 x i1> %200, <4 x float> %197, <4 x float> %199
  %202 = shufflevector <4 x float> %201, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %203 = shufflevector <4 x float> %201, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %204 = fcmp ogt <2 x float> %203, %202
  %205 = select <2 x i1> %204, <2 x float> %203, <2 x float> %202
  %206 = fcmp uno <2 x float> %203, %203
  %207 = select <2 x i1> %206, <2 x float> %203, <2 x float> %205
  %208 = shufflevector <2 x float> %207, <2 x float> poison, <1 x i32> <i32 1>
  %209 = shufflevector <2 x float> %207, <2 x float> poison, <1 x i32> zeroinitializer
  %210 = fcmp ogt <1 x float> %209, %208
  %211 = select <1 x i1> %210, <1 x float> %209, <1 x float> %208
  %212 = fcmp uno <1 x float> %209, %209
  %213 = select <1 x i1> %212, <1 x float> %209, <1 x float> %211
  %214 = extractelement <1 x float> %213, i64 0
  %215 = getelementptr inbounds float, ptr %10, i64 0
  store float %214, ptr %215, align 1
  br label %while

after26:                                          ; preds = %after27, %after10
  %.469 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.368, %after10 ]
  %.464 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.363, %after10 ]
  %.459 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.358, %after10 ]
  %.454 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.353, %after10 ]
  %.449 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.348, %after10 ]
  %.444 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.343, %after10 ]
  %.439 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.338, %after10 ]
  %.4 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after27 ], [ %.3, %after10 ]
  %.132 = phi i64 [ %237, %after27 ], [ %.031, %after10 ]
  %.1 = phi i64 [ 0, %after27 ], [ %156, %after10 ]
  %216 = add i64 %offset, 131072
  %217 = icmp eq i64 %216, %18
  br i1 %217, label %after2, label %loop1

while:                                            ; preds = %do, %then25
  %.070 = phi i64 [ 0, %then25 ], [ %231, %do ]
  %218 = lshr i64 %.031, %.070
  %219 = trunc i64 %218 to i1
  br i1 %219, label %do, label %after27

do:                                               ; preds = %while
  %220 = mul i64 %.070, 1
  %221 = getelementptr inbounds float, ptr %11, i64 %220
  %222 = getelementptr inbounds float, ptr %10, i64 0
  %223 = load float, ptr %222, align 1
  %224 = getelementptr inbounds float, ptr %221, i64 0
  %225 = load float, ptr %224, align 1
  %226 = fcmp ogt float %225, %223
  %227 = select i1 %226, float %225, float %223
  %228 = fcmp uno float %225, %225
  %229 = select i1 %228, float %225, float %227
  %230 = getelementptr inbounds float, ptr %10, i64 0
  store float %229, ptr %230, align 1
  %231 = add i64 %.070, 1
  br label %while

after27:                                          ; preds = %while
  %232 = mul i64 %.070, 1
  %233 = getelementptr inbounds float, ptr %11, i64 %232
  %234 = getelementptr inbounds float, ptr %10, i64 0
  %235 = load float, ptr %234, align 1
  %236 = getelementptr inbounds float, ptr %233, i64 0
  store float %235, ptr %236, align 1
  %237 = add i64 %.031, 1
  br label %after26

while28:                                          ; preds = %do29, %after2
  %.071 = phi i64 [ %26, %after2 ], [ %252, %do29 ]
  %238 = icmp ne i64 %.071, 0
  br i1 %238, label %do29, label %after30

do29:                                             ; preds = %while28
  %239 = call i64 @llvm.cttz.i64(i64 %.071, i1 true)
  %240 = mul i64 %239, 1
  %241 = getelementptr inbounds float, ptr %11, i64 %240
  %242 = getelementptr inbounds float, ptr %10, i64 0
  %243 = load float, ptr %242, align 1
  %244 = getelementptr inbounds float, ptr %241, i64 0
  %245 = load float, ptr %244, align 1
  %246 = fcmp ogt float %245, %243
  %247 = select i1 %246, float %245, float %243
  %248 = fcmp uno float %245, %245
  %249 = select i1 %248, float %245, float %247
  %250 = getelementptr inbounds float, ptr %10, i64 0
  store float %249, ptr %250, align 1
  %251 = sub i64 %.071, 1
  %252 = and i64 %.071, %251
  br label %while28

after30:                                          ; preds = %while28
  %253 = getelementptr inbounds float, ptr %10, i64 0
  %254 = load float, ptr %253, align 1
  store float %254, ptr %14, align 1
  %255 = add i64 %i, 1
  %256 = getelementptr i8, ptr %14, i64 %5
  %257 = getelementptr i8, ptr %15, i64 %7
  %258 = icmp eq i64 %255, %9
  br i1 %258, label %after, label %loop
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
