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
  %10 = alloca float, i64 64, align 16
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after2, %nest
  %.088 = phi float [ undef, %nest ], [ %.290, %after2 ]
  %i = phi i64 [ 0, %nest ], [ %24, %after2 ]
  %13 = phi ptr [ %1, %nest ], [ %25, %after2 ]
  %14 = phi ptr [ %3, %nest ], [ %26, %after2 ]
  %15 = add i64 %12, 32767
  %16 = udiv i64 %15, 32768
  %17 = mul i64 %16, 131072
  br label %loop1

after:                                            ; preds = %after2
  ret void

loop1:                                            ; preds = %after40, %loop
  %.189 = phi float [ %.088, %loop ], [ %.290, %after40 ]
  %.082 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.587, %after40 ]
  %.076 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.581, %after40 ]
  %.070 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.575, %after40 ]
  %.064 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.569, %after40 ]
  %.058 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.563, %after40 ]
  %.052 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.557, %after40 ]
  %.046 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.551, %after40 ]
  %.044 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.5, %after40 ]
  %.042 = phi i64 [ 0, %loop ], [ %.143, %after40 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after40 ]
  %offset = phi i64 [ 0, %loop ], [ %268, %after40 ]
  %18 = getelementptr i8, ptr %14, i64 %offset
  %i3 = udiv exact i64 %offset, 131072
  %19 = mul i64 %i3, 32768
  %20 = sub i64 %12, %19
  %21 = call i64 @llvm.umin.i64(i64 %20, i64 32768)
  %22 = udiv i64 %21, 128
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %then, label %after4

after2:                                           ; preds = %after40
  store float %.290, ptr %13, align 1
  %24 = add i64 %i, 1
  %25 = getelementptr i8, ptr %13, i64 %5
  %26 = getelementptr i8, ptr %14, i64 %7
  %27 = icmp eq i64 %24, %9
  br i1 %27, label %after, label %loop

then:                                             ; preds = %loop1
  %28 = mul i64 %22, 512
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.183 = phi <16 x float> [ %78, %after6 ], [ %.082, %loop1 ]
  %.177 = phi <16 x float> [ %72, %after6 ], [ %.076, %loop1 ]
  %.171 = phi <16 x float> [ %66, %after6 ], [ %.070, %loop1 ]
  %.165 = phi <16 x float> [ %60, %after6 ], [ %.064, %loop1 ]
  %.159 = phi <16 x float> [ %54, %after6 ], [ %.058, %loop1 ]
  %.153 = phi <16 x float> [ %48, %after6 ], [ %.052, %loop1 ]
  %.147 = phi <16 x float> [ %42, %after6 ], [ %.046, %loop1 ]
  %.145 = phi <16 x float> [ %36, %after6 ], [ %.044, %loop1 ]
  %29 = urem i64 %21, 128
  %30 = icmp ne i64 %29, 0
  br i1 %30, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.284 = phi <16 x float> [ %.082, %then ], [ %78, %loop5 ]
  %.278 = phi <16 x float> [ %.076, %then ], [ %72, %loop5 ]
  %.272 = phi <16 x float> [ %.070, %then ], [ %66, %loop5 ]
  %.266 = phi <16 x float> [ %.064, %then ], [ %60, %loop5 ]
  %.260 = phi <16 x float> [ %.058, %then ], [ %54, %loop5 ]
  %.254 = phi <16 x float> [ %.052, %then ], [ %48, %loop5 ]
  %.248 = phi <16 x float> [ %.046, %then ], [ %42, %loop5 ]
  %.2 = phi <16 x float> [ %.044, %then ], [ %36, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %79, %loop5 ]
  %31 = getelementptr i8, ptr %18, i64 %offset7
  %i8 = udiv exact i64 %offset7, 512
  %32 = load <16 x float>, ptr %31, align 1
  %33 = fcmp ogt <16 x float> %.2, %32
  %34 = select <16 x i1> %33, <16 x float> %.2, <16 x float> %32
  %35 = fcmp uno <16 x float> %.2, %.2
  %36 = select <16 x i1> %35, <16 x float> %.2, <16 x float> %34
  %37 = getelementptr i8, ptr %31, i64 64
  %38 = load <16 x float>, ptr %37, align 1
  %39 = fcmp ogt <16 x float> %.248, %38
  %40 = select <16 x i1> %39, <16 x float> %.248, <16 x float> %38
  %41 = fcmp uno <16 x float> %.248, %.248
  %42 = select <16 x i1> %41, <16 x float> %.248, <16 x float> %40
  %43 = getelementptr i8, ptr %31, i64 128
  %44 = load <16 x float>, ptr %43, align 1
  %45 = fcmp ogt <16 x float> %.254, %44
  %46 = select <16 x i1> %45, <16 x float> %.254, <16 x float> %44
  %47 = fcmp uno <16 x float> %.254, %.254
  %48 = select <16 x i1> %47, <16 x float> %.254, <16 x float> %46
  %49 = getelementptr i8, ptr %31, i64 192
  %50 = load <16 x float>, ptr %49, align 1
  %51 = fcmp ogt <16 x float> %.260, %50
  %52 = select <16 x i1> %51, <16 x float> %.260, <16 x float> %50
  %53 = fcmp uno <16 x float> %.260, %.260
  %54 = select <16 x i1> %53, <16 x float> %.260, <16 x float> %52
  %55 = getelementptr i8, ptr %31, i64 256
  %56 = load <16 x float>, ptr %55, align 1
  %57 = fcmp ogt <16 x float> %.266, %56
  %58 = select <16 x i1> %57, <16 x float> %.266, <16 x float> %56
  %59 = fcmp uno <16 x float> %.266, %.266
  %60 = select <16 x i1> %59, <16 x float> %.266, <16 x float> %58
  %61 = getelementptr i8, ptr %31, i64 320
  %62 = load <16 x float>, ptr %61, align 1
  %63 = fcmp ogt <16 x float> %.272, %62
  %64 = select <16 x i1> %63, <16 x float> %.272, <16 x float> %62
  %65 = fcmp uno <16 x float> %.272, %.272
  %66 = select <16 x i1> %65, <16 x float> %.272, <16 x float> %64
  %67 = getelementptr i8, ptr %31, i64 384
  %68 = load <16 x float>, ptr %67, align 1
  %69 = fcmp ogt <16 x float> %.278, %68
  %70 = select <16 x i1> %69, <16 x float> %.278, <16 x float> %68
  %71 = fcmp uno <16 x float> %.278, %.278
  %72 = select <16 x i1> %71, <16 x float> %.278, <16 x float> %70
  %73 = getelementptr i8, ptr %31, i64 448
  %74 = load <16 x float>, ptr %73, align 1
  %75 = fcmp ogt <16 x float> %.284, %74
  %76 = select <16 x i1> %75, <16 x float> %.284, <16 x float> %74
  %77 = fcmp uno <16 x float> %.284, %.284
  %78 = select <16 x i1> %77, <16 x float> %.284, <16 x float> %76
  %79 = add i64 %offset7, 512
  %80 = icmp eq i64 %79, %28
  br i1 %80, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then9:                                            ; preds = %after4
  %81 = sub i64 %21, %29
  %82 = mul i64 4, %81
  %83 = getelementptr i8, ptr %18, i64 %82
  %84 = icmp ult i64 %29, 16
  br i1 %84, label %last, label %whole

after10:                                          ; preds = %after11, %after4
  %.385 = phi <16 x float> [ %.486, %after11 ], [ %.183, %after4 ]
  %.379 = phi <16 x float> [ %.480, %after11 ], [ %.177, %after4 ]
  %.373 = phi <16 x float> [ %.474, %after11 ], [ %.171, %after4 ]
  %.367 = phi <16 x float> [ %.468, %after11 ], [ %.165, %after4 ]
  %.361 = phi <16 x float> [ %.462, %after11 ], [ %.159, %after4 ]
  %.355 = phi <16 x float> [ %.456, %after11 ], [ %.153, %after4 ]
  %.349 = phi <16 x float> [ %.450, %after11 ], [ %.147, %after4 ]
  %.3 = phi <16 x float> [ %.4, %after11 ], [ %.145, %after4 ]
  %85 = add i64 %21, 127
  %86 = udiv i64 %85, 128
  %87 = add i64 %.0, %86
  %88 = add i64 %i3, 1
  %89 = icmp eq i64 %88, %16
  %90 = and i1 true, %89
  %91 = icmp uge i64 %87, 256
  %92 = or i1 %91, %90
  br i1 %92, label %then39, label %after40

after11:                                          ; preds = %last36, %last32, %last28, %last24, %last20, %last16, %last12, %last
  %.486 = phi <16 x float> [ %.183, %last ], [ %.183, %last12 ], [ %.183, %last16 ], [ %.183, %last20 ], [ %.183, %last24 ], [ %.183, %last28 ], [ %.183, %last32 ], [ %210, %last36 ]
  %.480 = phi <16 x float> [ %.177, %last ], [ %.177, %last12 ], [ %.177, %last16 ], [ %.177, %last20 ], [ %.177, %last24 ], [ %.177, %last28 ], [ %195, %last32 ], [ %201, %last36 ]
  %.474 = phi <16 x float> [ %.171, %last ], [ %.171, %last12 ], [ %.171, %last16 ], [ %.171, %last20 ], [ %.171, %last24 ], [ %179, %last28 ], [ %185, %last32 ], [ %185, %last36 ]
  %.468 = phi <16 x float> [ %.165, %last ], [ %.165, %last12 ], [ %.165, %last16 ], [ %.165, %last20 ], [ %163, %last24 ], [ %169, %last28 ], [ %169, %last32 ], [ %169, %last36 ]
  %.462 = phi <16 x float> [ %.159, %last ], [ %.159, %last12 ], [ %.159, %last16 ], [ %147, %last20 ], [ %153, %last24 ], [ %153, %last28 ], [ %153, %last32 ], [ %153, %last36 ]
  %.456 = phi <16 x float> [ %.153, %last ], [ %.153, %last12 ], [ %131, %last16 ], [ %137, %last20 ], [ %137, %last24 ], [ %137, %last28 ], [ %137, %last32 ], [ %137, %last36 ]
  %.450 = phi <16 x float> [ %.147, %last ], [ %115, %last12 ], [ %121, %last16 ], [ %121, %last20 ], [ %121, %last24 ], [ %121, %last28 ], [ %121, %last32 ], [ %121, %last36 ]
  %.4 = phi <16 x float> [ %100, %last ], [ %105, %last12 ], [ %105, %last16 ], [ %105, %last20 ], [ %105, %last24 ], [ %105, %last28 ], [ %105, %last32 ], [ %105, %last36 ]
  br label %after10

last:                                             ; preds = %then9
  %93 = trunc i64 %29 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %93, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %94 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %95 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %83, <16 x i1> %94, <16 x float> zeroinitializer)
  %96 = fcmp ogt <16 x float> %.145, %95
  %97 = select <16 x i1> %96, <16 x float> %.145, <16 x float> %95
  %98 = fcmp uno <16 x float> %.145, %.145
  %99 = select <16 x i1> %98, <16 x float> %.145, <16 x float> %97
  %100 = select <16 x i1> %94, <16 x float> %99, <16 x float> %.145
  br label %after11

whole:                                            ; preds = %then9
  %101 = load <16 x float>, ptr %83, align 1
  %102 = fcmp ogt <16 x float> %.145, %101
  %103 = select <16 x i1> %102, <16 x float> %.145, <16 x float> %101
  %104 = fcmp uno <16 x float> %.145, %.145
  %105 = select <16 x i1> %104, <16 x float> %.145, <16 x float> %103
  %106 = icmp ult i64 %29, 32
  br i1 %106, label %last12, label %whole13

last12:                                           ; preds = %whole
  %107 = trunc i64 %29 to i32
  %.splatinsert14 = insertelement <16 x i32> poison, i32 %107, i64 0
  %.splat15 = shufflevector <16 x i32> %.splatinsert14, <16 x i32> poison, <16 x i32> zeroinitializer
  %108 = icmp ult <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat15
  %109 = getelementptr i8, ptr %83, i64 64
  %110 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %109, <16 x i1> %108, <16 x float> zeroinitializer)
  %111 = fcmp ogt <16 x float> %.147, %110
  %112 = select <16 x i1> %111, <16 x float> %.147, <16 x float> %110
  %113 = fcmp uno <16 x float> %.147, %.147
  %114 = select <16 x i1> %113, <16 x float> %.147, <16 x float> %112
  %115 = select <16 x i1> %108, <16 x float> %114, <16 x float> %.147
  br label %after11

whole13:                                          ; preds = %whole
  %116 = getelementptr i8, ptr %83, i64 64
  %117 = load <16 x float>, ptr %116, align 1
  %118 = fcmp ogt <16 x float> %.147, %117
  %119 = select <16 x i1> %118, <16 x float> %.147, <16 x float> %117
  %120 = fcmp uno <16 x float> %.147, %.147
  %121 = select <16 x i1> %120, <16 x float> %.147, <16 x float> %119
  %122 = icmp ult i64 %29, 48
  br i1 %122, label %last16, label %whole17

last16:                                           ; preds = %whole13
  %123 = trunc i64 %29 to i32
  %.splatinsert18 = insertelement <16 x i32> poison, i32 %123, i64 0
  %.splat19 = shufflevector <16 x i32> %.splatinsert18, <16 x i32> poison, <16 x i32> zeroinitializer
  %124 = icmp ult <16 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat19
  %125 = getelementptr i8, ptr %83, i64 128
  %126 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %125, <16 x i1> %124, <16 x float> zeroinitializer)
  %127 = fcmp ogt <16 x float> %.153, %126
  %128 = select <16 x i1> %127, <16 x float> %.153, <16 x float> %126
  %129 = fcmp uno <16 x float> %.153, %.153
  %130 = select <16 x i1> %129, <16 x float> %.153, <16 x float> %128
  %131 = select <16 x i1> %124, <16 x float> %130, <16 x float> %.153
  br label %after11

whole17:                                          ; preds = %whole13
  %132 = getelementptr i8, ptr %83, i64 128
  %133 = load <16 x float>, ptr %132, align 1
  %134 = fcmp ogt <16 x float> %.153, %133
  %135 = select <16 x i1> %134, <16 x float> %.153, <16 x float> %133
  %136 = fcmp uno <16 x float> %.153, %.153
  %137 = select <16 x i1> %136, <16 x float> %.153, <16 x float> %135
  %138 = icmp ult i64 %29, 64
  br i1 %138, label %last20, label %whole21

last20:                                           ; preds = %whole17
  %139 = trunc i64 %29 to i32
  %.splatinsert22 = insertelement <16 x i32> poison, i32 %139, i64 0
  %.splat23 = shufflevector <16 x i32> %.splatinsert22, <16 x i32> poison, <16 x i32> zeroinitializer
  %140 = icmp ult <16 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat23
  %141 = getelementptr i8, ptr %83, i64 192
  %142 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %141, <16 x i1> %140, <16 x float> zeroinitializer)
  %143 = fcmp ogt <16 x float> %.159, %142
  %144 = select <16 x i1> %143, <16 x float> %.159, <16 x float> %142
  %145 = fcmp uno <16 x float> %.159, %.159
  %146 = select <16 x i1> %145, <16 x float> %.159, <16 x float> %144
  %147 = select <16 x i1> %140, <16 x float> %146, <16 x float> %.159
  br label %after11

whole21:                                          ; preds = %whole17
  %148 = getelementptr i8, ptr %83, i64 192
  %149 = load <16 x float>, ptr %148, align 1
  %150 = fcmp ogt <16 x float> %.159, %149
  %151 = select <16 x i1> %150, <16 x float> %.159, <16 x float> %149
  %152 = fcmp uno <16 x float> %.159, %.159
  %153 = select <16 x i1> %152, <16 x float> %.159, <16 x float> %151
  %154 = icmp ult i64 %29, 80
  br i1 %154, label %last24, label %whole25

last24:                                           ; preds = %whole21
  %155 = trunc i64 %29 to i32
  %.splatinsert26 = insertelement <16 x i32> poison, i32 %155, i64 0
  %.splat27 = shufflevector <16 x i32> %.splatinsert26, <16 x i32> poison, <16 x i32> zeroinitializer
  %156 = icmp ult <16 x i32> <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>, %.splat27
  %157 = getelementptr i8, ptr %83, i64 256
  %158 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %157, <16 x i1> %156, <16 x float> zeroinitializer)
  %159 = fcmp ogt <16 x float> %.165, %158
  %160 = select <16 x i1> %159, <16 x float> %.165, <16 x float> %158
  %161 = fcmp uno <16 x float> %.165, %.165
  %162 = select <16 x i1> %161, <16 x float> %.165, <16 x float> %160
  %163 = select <16 x i1> %156, <16 x float> %162, <16 x float> %.165
  br label %after11

whole25:                                          ; preds = %whole21
  %164 = getelementptr i8, ptr %83, i64 256
  %165 = load <16 x float>, ptr %164, align 1
  %166 = fcmp ogt <16 x float> %.165, %165
  %167 = select <16 x i1> %166, <16 x float> %.165, <16 x float> %165
  %168 = fcmp uno <16 x float> %.165, %.165
  %169 = select <16 x i1> %168, <16 x float> %.165, <16 x float> %167
  %170 = icmp ult i64 %29, 96
  br i1 %170, label %last28, label %whole29

last28:                                           ; preds = %whole25
  %171 = trunc i64 %29 to i32
  %.splatinsert30 = insertelement <16 x i32> poison, i32 %171, i64 0
  %.splat31 = shufflevector <16 x i32> %.splatinsert30, <16 x i32> poison, <16 x i32> zeroinitializer
  %172 = icmp ult <16 x i32> <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>, %.splat31
  %173 = getelementptr i8, ptr %83, i64 320
  %174 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %173, <16 x i1> %172, <16 x float> zeroinitializer)
  %175 = fcmp ogt <16 x float> %.171, %174
  %176 = select <16 x i1> %175, <16 x float> %.171, <16 x float> %174
  %177 = fcmp uno <16 x float> %.171, %.171
  %178 = select <16 x i1> %177, <16 x float> %.171, <16 x float> %176
  %179 = select <16 x i1> %172, <16 x float> %178, <16 x float> %.171
  br label %after11

whole29:                                          ; preds = %whole25
  %180 = getelementptr i8, ptr %83, i64 320
  %181 = load <16 x float>, ptr %180, align 1
  %182 = fcmp ogt <16 x float> %.171, %181
  %183 = select <16 x i1> %182, <16 x float> %.171, <16 x float> %181
  %184 = fcmp uno <16 x float> %.171, %.171
  %185 = select <16 x i1> %184, <16 x float> %.171, <16 x float> %183
  %186 = icmp ult i64 %29, 112
  br i1 %186, label %last32, label %whole33

last32:                                           ; preds = %whole29
  %187 = trunc i64 %29 to i32
  %.splatinsert34 = insertelement <16 x i32> poison, i32 %187, i64 0
  %.splat35 = shufflevector <16 x i32> %.splatinsert34, <16 x i32> poison, <16 x i32> zeroinitializer
  %188 = icmp ult <16 x i32> <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>, %.splat35
  %189 = getelementptr i8, ptr %83, i64 384
  %190 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %189, <16 x i1> %188, <16 x float> zeroinitializer)
  %191 = fcmp ogt <16 x float> %.177, %190
  %192 = select <16 x i1> %191, <16 x float> %.177, <16 x float> %190
  %193 = fcmp uno <16 x float> %.177, %.177
  %194 = select <16 x i1> %193, <16 x float> %.177, <16 x float> %192
  %195 = select <16 x i1> %188, <16 x float> %194, <16 x float> %.177
  br label %after11

whole33:                                          ; preds = %whole29
  %196 = getelementptr i8, ptr %83, i64 384
  %197 = load <16 x float>, ptr %196, align 1
  %198 = fcmp ogt <16 x float> %.177, %197
  %199 = select <16 x i1> %198, <16 x float> %.177, <16 x float> %197
  %200 = fcmp uno <16 x float> %.177, %.177
  %201 = select <16 x i1> %200, <16 x float> %.177, <16 x float> %199
  br label %last36

last36:                                           ; preds = %whole33
  %202 = trunc i64 %29 to i32
  %.splatinsert37 = insertelement <16 x i32> poison, i32 %202, i64 0
  %.splat38 = shufflevector <16 x i32> %.splatinsert37, <16 x i32> poison, <16 x i32> zeroinitializer
  %203 = icmp ult <16 x i32> <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>, %.splat38
  %204 = getelementptr i8, ptr %83, i64 448
  %205 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %204, <16 x i1> %203, <16 x float> zeroinitializer)
  %206 = fcmp ogt <16 x float> %.183, %205
  %207 = select <16 x i1> %206, <16 x float> %.183, <16 x float> %205
  %208 = fcmp uno <16 x float> %.183, %.183
  %209 = select <16 x i1> %208, <16 x float> %.183, <16 x float> %207
  %210 = select <16 x i1> %203, <16 x float> %209, <16 x float> %.183
  br label %after11

then39:                                           ; preds = %after10
  %211 = fcmp ogt <16 x float> %.3, %.367
  %212 = select <16 x i1> %211, <16 x float> %.3, <16 x float> %.367
  %213 = fcmp uno <16 x float> %.3, %.3
  %214 = select <16 x i1> %213, <16 x float> %.3, <16 x float> %212
  %215 = fcmp ogt <16 x float> %.349, %.373
  %216 = select <16 x i1> %215, <16 x float> %.349, <16 x float> %.373
  %217 = fcmp uno <16 x float> %.349, %.349
  %218 = select <16 x i1> %217, <16 x float> %.349, <16 x float> %216
  %219 = fcmp ogt <16 x float> %.355, %.379
  %220 = select <16 x i1> %219, <16 x float> %.355, <16 x float> %.379
  %221 = fcmp uno <16 x float> %.355, %.355
  %222 = select <16 x i1> %221, <16 x float> %.355, <16 x float> %220
  %223 = fcmp ogt <16 x float> %.361, %.385
  %224 = select <16 x i1> %223, <16 x float> %.361, <16 x float> %.385
  %225 = fcmp uno <16 x float> %.361, %.361
  %226 = select <16 x i1> %225, <16 x float> %.361, <16 x float> %224
  %227 = fcmp ogt <16 x float> %214, %222
  %228 = select <16 x i1> %227, <16 x float> %214, <16 x float> %222
  %229 = fcmp uno <16 x float> %214, %214
  %230 = select <16 x i1> %229, <16 x float> %214, <16 x float> %228
  %231 = fcmp ogt <16 x float> %218, %226
  %232 = select <16 x i1> %231, <16 x float> %218, <16 x float> %226
  %233 = fcmp uno <16 x float> %218, %218
  %234 = select <16 x i1> %233, <16 x float> %218, <16 x float> %232
  %235 = fcmp ogt <16 x float> %230, %234
  %236 = select <16 x i1> %235, <16 x float> %230, <16 x float> %234
  %237 = fcmp uno <16 x float> %230, %230
  %238 = select <16 x i1> %237, <16 x float> %230, <16 x float> %236
  %239 = shufflevector <16 x float> %238, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %240 = shufflevector <16 x float> %238, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %241 = fcmp ogt <8 x float> %240, %239
  %242 = select <8 x i1> %241, <8 x float> %240, <8 x float> %239
  %243 = fcmp uno <8 x float> %240, %240
  %244 = select <8 x i1> %243, <8 x float> %240, <8 x float> %242
  %245 = shufflevector <8 x float> %244, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %246 = shufflevector <8 x float> %244, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %247 = fcmp ogt <4 x float> %246, %245
  %248 = select <4 x i1> %247, <4 x float> %246, <4 x float> %245
  %249 = fcmp uno <4 x float> %246, %246
  %250 = select <4 x i1> %249, <4 x float> %246, <4 x float> %248
  %251 = shufflevector <4 x float> %250, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %252 = shufflevector <4 x float> %250, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %253 = fcmp ogt <2 x float> %252, %251
  %254 = select <2 x i1> %253, <2 x float> %252, <2 x float> %251
  %255 = fcmp uno <2 x float> %252, %252
  %256 = select <2 x i1> %255, <2 x float> %252, <2 x float> %254
  %257 = shufflevector <2 x float> %256, <2 x float> poison, <1 x i32> <i32 1>
  %258 = shufflevector <2 x float> %256, <2 x float> poison, <1 x i32> zeroinitializer
  %259 = fcmp ogt <1 x float> %258, %257
  %260 = select <1 x i1> %259, <1 x float> %258, <1 x float> %257
  %261 = fcmp uno <1 x float> %258, %258
  %262 = select <1 x i1> %261, <1 x float> %258, <1 x float> %260
  %263 = extractelement <1 x float> %262, i64 0
  %264 = add i64 %.042, 1
  %265 = xor i64 %264, -1
  %266 = and i64 %.042, %265
  %267 = select i1 %90, i64 %.042, i64 %266
  br label %while

after40:                                          ; preds = %after41, %after10
  %.290 = phi float [ %.391, %after41 ], [ %.189, %after10 ]
  %.587 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.385, %after10 ]
  %.581 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.379, %after10 ]
  %.575 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.373, %after10 ]
  %.569 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.367, %after10 ]
  %.563 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.361, %after10 ]
  %.557 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.355, %after10 ]
  %.551 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.349, %after10 ]
  %.5 = phi <16 x float> [ splat (float 0xFFF0000000000000), %after41 ], [ %.3, %after10 ]
  %.143 = phi i64 [ %264, %after41 ], [ %.042, %after10 ]
  %.1 = phi i64 [ 0, %after41 ], [ %87, %after10 ]
  %268 = add i64 %offset, 131072
  %269 = icmp eq i64 %268, %17
  br i1 %269, label %after2, label %loop1

while:                                            ; preds = %do, %then39
  %.092 = phi i64 [ %267, %then39 ], [ %280, %do ]
  %.391 = phi float [ %263, %then39 ], [ %278, %do ]
  %270 = icmp ne i64 %.092, 0
  br i1 %270, label %do, label %after41

do:                                               ; preds = %while
  %271 = call i64 @llvm.cttz.i64(i64 %.092, i1 true)
  %272 = mul i64 %271, 1
  %273 = getelementptr inbounds float, ptr %10, i64 %272
  %274 = load float, ptr %273, align 1
  %275 = fcmp ogt float %274, %.391
  %276 = select i1 %275, float %274, float %.391
  %277 = fcmp uno float %274, %274
  %278 = select i1 %277, float %274, float %276
  %279 = sub i64 %.092, 1
  %280 = and i64 %.092, %279
  br label %while

after41:                                          ; preds = %while
  %281 = xor i64 %.042, -1
  %282 = call i64 @llvm.cttz.i64(i64 %281, i1 true)
  %283 = mul i64 %282, 1
  %284 = getelementptr inbounds float, ptr %10, i64 %283
  store float %.391, ptr %284, align 1
  br label %after40
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
