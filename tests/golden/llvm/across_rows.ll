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
  %10 = getelementptr i64, ptr %extents, i64 1
  %11 = load i64, ptr %10, align 4
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after2, %nest
  %i = phi i64 [ 0, %nest ], [ %26, %after2 ]
  %12 = phi ptr [ %1, %nest ], [ %27, %after2 ]
  %13 = phi ptr [ %3, %nest ], [ %28, %after2 ]
  %14 = add i64 %11, 32767
  %15 = udiv i64 %14, 32768
  %16 = mul i64 %15, 131072
  br label %loop1

after:                                            ; preds = %after2
  ret void

loop1:                                            ; preds = %after40, %loop
  %.081 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.586, %after40 ]
  %.075 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.580, %after40 ]
  %.069 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.574, %after40 ]
  %.063 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.568, %after40 ]
  %.057 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.562, %after40 ]
  %.051 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.556, %after40 ]
  %.045 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.550, %after40 ]
  %.043 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop ], [ %.5, %after40 ]
  %.041 = phi float [ 0xFFF0000000000000, %loop ], [ %.142, %after40 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after40 ]
  %offset = phi i64 [ 0, %loop ], [ %267, %after40 ]
  %17 = getelementptr i8, ptr %13, i64 %offset
  %i3 = udiv exact i64 %offset, 131072
  %18 = mul i64 %i3, 32768
  %19 = sub i64 %11, %18
  %20 = call i64 @llvm.umin.i64(i64 %19, i64 32768)
  %21 = add i64 %i3, 1
  %22 = icmp eq i64 %21, %15
  %23 = and i1 true, %22
  %24 = udiv i64 %20, 128
  %25 = icmp ne i64 %24, 0
  br i1 %25, label %then, label %after4

after2:                                           ; preds = %after40
  store float %.142, ptr %12, align 1
  %26 = add i64 %i, 1
  %27 = getelementptr i8, ptr %12, i64 %5
  %28 = getelementptr i8, ptr %13, i64 %7
  %29 = icmp eq i64 %26, %9
  br i1 %29, label %after, label %loop

then:                                             ; preds = %loop1
  %30 = mul i64 %24, 512
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.182 = phi <16 x float> [ %80, %after6 ], [ %.081, %loop1 ]
  %.176 = phi <16 x float> [ %74, %after6 ], [ %.075, %loop1 ]
  %.170 = phi <16 x float> [ %68, %after6 ], [ %.069, %loop1 ]
  %.164 = phi <16 x float> [ %62, %after6 ], [ %.063, %loop1 ]
  %.158 = phi <16 x float> [ %56, %after6 ], [ %.057, %loop1 ]
  %.152 = phi <16 x float> [ %50, %after6 ], [ %.051, %loop1 ]
  %.146 = phi <16 x float> [ %44, %after6 ], [ %.045, %loop1 ]
  %.144 = phi <16 x float> [ %38, %after6 ], [ %.043, %loop1 ]
  %31 = urem i64 %20, 128
  %32 = icmp ne i64 %31, 0
  br i1 %32, label %then9, label %after10

loop5:                                            ; preds = %loop5, %then
  %.283 = phi <16 x float> [ %.081, %then ], [ %80, %loop5 ]
  %.277 = phi <16 x float> [ %.075, %then ], [ %74, %loop5 ]
  %.271 = phi <16 x float> [ %.069, %then ], [ %68, %loop5 ]
  %.265 = phi <16 x float> [ %.063, %then ], [ %62, %loop5 ]
  %.259 = phi <16 x float> [ %.057, %then ], [ %56, %loop5 ]
  %.253 = phi <16 x float> [ %.051, %then ], [ %50, %loop5 ]
  %.247 = phi <16 x float> [ %.045, %then ], [ %44, %loop5 ]
  %.2 = phi <16 x float> [ %.043, %then ], [ %38, %loop5 ]
  %offset7 = phi i64 [ 0, %then ], [ %81, %loop5 ]
  %33 = getelementptr i8, ptr %17, i64 %offset7
  %i8 = udiv exact i64 %offset7, 512
  %34 = load <16 x float>, ptr %33, align 1
  %35 = fcmp ogt <16 x float> %.2, %34
  %36 = select <16 x i1> %35, <16 x float> %.2, <16 x float> %34
  %37 = fcmp uno <16 x float> %.2, %.2
  %38 = select <16 x i1> %37, <16 x float> %.2, <16 x float> %36
  %39 = getelementptr i8, ptr %33, i64 64
  %40 = load <16 x float>, ptr %39, align 1
  %41 = fcmp ogt <16 x float> %.247, %40
  %42 = select <16 x i1> %41, <16 x float> %.247, <16 x float> %40
  %43 = fcmp uno <16 x float> %.247, %.247
  %44 = select <16 x i1> %43, <16 x float> %.247, <16 x float> %42
  %45 = getelementptr i8, ptr %33, i64 128
  %46 = load <16 x float>, ptr %45, align 1
  %47 = fcmp ogt <16 x float> %.253, %46
  %48 = select <16 x i1> %47, <16 x float> %.253, <16 x float> %46
  %49 = fcmp uno <16 x float> %.253, %.253
  %50 = select <16 x i1> %49, <16 x float> %.253, <16 x float> %48
  %51 = getelementptr i8, ptr %33, i64 192
  %52 = load <16 x float>, ptr %51, align 1
  %53 = fcmp ogt <16 x float> %.259, %52
  %54 = select <16 x i1> %53, <16 x float> %.259, <16 x float> %52
  %55 = fcmp uno <16 x float> %.259, %.259
  %56 = select <16 x i1> %55, <16 x float> %.259, <16 x float> %54
  %57 = getelementptr i8, ptr %33, i64 256
  %58 = load <16 x float>, ptr %57, align 1
  %59 = fcmp ogt <16 x float> %.265, %58
  %60 = select <16 x i1> %59, <16 x float> %.265, <16 x float> %58
  %61 = fcmp uno <16 x float> %.265, %.265
  %62 = select <16 x i1> %61, <16 x float> %.265, <16 x float> %60
  %63 = getelementptr i8, ptr %33, i64 320
  %64 = load <16 x float>, ptr %63, align 1
  %65 = fcmp ogt <16 x float> %.271, %64
  %66 = select <16 x i1> %65, <16 x float> %.271, <16 x float> %64
  %67 = fcmp uno <16 x float> %.271, %.271
  %68 = select <16 x i1> %67, <16 x float> %.271, <16 x float> %66
  %69 = getelementptr i8, ptr %33, i64 384
  %70 = load <16 x float>, ptr %69, align 1
  %71 = fcmp ogt <16 x float> %.277, %70
  %72 = select <16 x i1> %71, <16 x float> %.277, <16 x float> %70
  %73 = fcmp uno <16 x float> %.277, %.277
  %74 = select <16 x i1> %73, <16 x float> %.277, <16 x float> %72
  %75 = getelementptr i8, ptr %33, i64 448
  %76 = load <16 x float>, ptr %75, align 1
  %77 = fcmp ogt <16 x float> %.283, %76
  %78 = select <16 x i1> %77, <16 x float> %.283, <16 x float> %76
  %79 = fcmp uno <16 x float> %.283, %.283
  %80 = select <16 x i1> %79, <16 x float> %.283, <16 x float> %78
  %81 = add i64 %offset7, 512
  %82 = icmp eq i64 %81, %30
  br i1 %82, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then9:                                            ; preds = %after4
  %83 = sub i64 %20, %31
  %84 = mul i64 4, %83
  %85 = getelementptr i8, ptr %17, i64 %84
  %86 = icmp ult i64 %31, 16
  br i1 %86, label %last, label %whole

after10:                                          ; preds = %after11, %after4
  %.384 = phi <16 x float> [ %.485, %after11 ], [ %.182, %after4 ]
  %.378 = phi <16 x float> [ %.479, %after11 ], [ %.176, %after4 ]
  %.372 = phi <16 x float> [ %.473, %after11 ], [ %.170, %after4 ]
  %.366 = phi <16 x float> [ %.467, %after11 ], [ %.164, %after4 ]
  %.360 = phi <16 x float> [ %.461, %after11 ], [ %.158, %after4 ]
  %.354 = phi <16 x float> [ %.455, %after11 ], [ %.152, %after4 ]
  %.348 = phi <16 x float> [ %.449, %after11 ], [ %.146, %after4 ]
  %.3 = phi <16 x float> [ %.4, %after11 ], [ %.144, %after4 ]
  %87 = add i64 %20, 127
  %88 = udiv i64 %87, 128
  %89 = add i64 %.0, %88
  %90 = icmp uge i64 %89, 256
  %91 = or i1 %90, %23
  br i1 %91, label %then39, label %after40

after11:                                          ; preds = %last36, %last32, %last28, %last24, %last20, %last16, %last12, %last
  %.485 = phi <16 x float> [ %.182, %last ], [ %.182, %last12 ], [ %.182, %last16 ], [ %.182, %last20 ], [ %.182, %last24 ], [ %.182, %last28 ], [ %.182, %last32 ], [ %209, %last36 ]
  %.479 = phi <16 x float> [ %.176, %last ], [ %.176, %last12 ], [ %.176, %last16 ], [ %.176, %last20 ], [ %.176, %last24 ], [ %.176, %last28 ], [ %194, %last32 ], [ %200, %last36 ]
  %.473 = phi <16 x float> [ %.170, %last ], [ %.170, %last12 ], [ %.170, %last16 ], [ %.170, %last20 ], [ %.170, %last24 ], [ %178, %last28 ], [ %184, %last32 ], [ %184, %last36 ]
  %.467 = phi <16 x float> [ %.164, %last ], [ %.164, %last12 ], [ %.164, %last16 ], [ %.164, %last20 ], [ %162, %last24 ], [ %168, %last28 ], [ %168, %last32 ], [ %168, %last36 ]
  %.461 = phi <16 x float> [ %.158, %last ], [ %.158, %last12 ], [ %.158, %last16 ], [ %146, %last20 ], [ %152, %last24 ], [ %152, %last28 ], [ %152, %last32 ], [ %152, %last36 ]
  %.455 = phi <16 x float> [ %.152, %last ], [ %.152, %last12 ], [ %130, %last16 ], [ %136, %last20 ], [ %136, %last24 ], [ %136, %last28 ], [ %136, %last32 ], [ %136, %last36 ]
  %.449 = phi <16 x float> [ %.146, %last ], [ %114, %last12 ], [ %120, %last16 ], [ %120, %last20 ], [ %120, %last24 ], [ %120, %last28 ], [ %120, %last32 ], [ %120, %last36 ]
  %.4 = phi <16 x float> [ %99, %last ], [ %104, %last12 ], [ %104, %last16 ], [ %104, %last20 ], [ %104, %last24 ], [ %104, %last28 ], [ %104, %last32 ], [ %104, %last36 ]
  br label %after10

last:                                             ; preds = %then9
  %92 = trunc i64 %31 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %92, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %93 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %94 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %85, <16 x i1> %93, <16 x float> zeroinitializer)
  %95 = fcmp ogt <16 x float> %.144, %94
  %96 = select <16 x i1> %95, <16 x float> %.144, <16 x float> %94
  %97 = fcmp uno <16 x float> %.144, %.144
  %98 = select <16 x i1> %97, <16 x float> %.144, <16 x float> %96
  %99 = select <16 x i1> %93, <16 x float> %98, <16 x float> %.144
  br label %after11

whole:                                            ; preds = %then9
  %100 = load <16 x float>, ptr %85, align 1
  %101 = fcmp ogt <16 x float> %.144, %100
  %102 = select <16 x i1> %101, <16 x float> %.144, <16 x float> %100
  %103 = fcmp uno <16 x float> %.144, %.144
  %104 = select <16 x i1> %103, <16 x float> %.144, <16 x float> %102
  %105 = icmp ult i64 %31, 32
  br i1 %105, label %last12, label %whole13

last12:                                           ; preds = %whole
  %106 = trunc i64 %31 to i32
  %.splatinsert14 = insertelement <16 x i32> poison, i32 %106, i64 0
  %.splat15 = shufflevector <16 x i32> %.splatinsert14, <16 x i32> poison, <16 x i32> zeroinitializer
  %107 = icmp ult <16 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat15
  %108 = getelementptr i8, ptr %85, i64 64
  %109 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %108, <16 x i1> %107, <16 x float> zeroinitializer)
  %110 = fcmp ogt <16 x float> %.146, %109
  %111 = select <16 x i1> %110, <16 x float> %.146, <16 x float> %109
  %112 = fcmp uno <16 x float> %.146, %.146
  %113 = select <16 x i1> %112, <16 x float> %.146, <16 x float> %111
  %114 = select <16 x i1> %107, <16 x float> %113, <16 x float> %.146
  br label %after11

whole13:                                          ; preds = %whole
  %115 = getelementptr i8, ptr %85, i64 64
  %116 = load <16 x float>, ptr %115, align 1
  %117 = fcmp ogt <16 x float> %.146, %116
  %118 = select <16 x i1> %117, <16 x float> %.146, <16 x float> %116
  %119 = fcmp uno <16 x float> %.146, %.146
  %120 = select <16 x i1> %119, <16 x float> %.146, <16 x float> %118
  %121 = icmp ult i64 %31, 48
  br i1 %121, label %last16, label %whole17

last16:                                           ; preds = %whole13
  %122 = trunc i64 %31 to i32
  %.splatinsert18 = insertelement <16 x i32> poison, i32 %122, i64 0
  %.splat19 = shufflevector <16 x i32> %.splatinsert18, <16 x i32> poison, <16 x i32> zeroinitializer
  %123 = icmp ult <16 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat19
  %124 = getelementptr i8, ptr %85, i64 128
  %125 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %124, <16 x i1> %123, <16 x float> zeroinitializer)
  %126 = fcmp ogt <16 x float> %.152, %125
  %127 = select <16 x i1> %126, <16 x float> %.152, <16 x float> %125
  %128 = fcmp uno <16 x float> %.152, %.152
  %129 = select <16 x i1> %128, <16 x float> %.152, <16 x float> %127
  %130 = select <16 x i1> %123, <16 x float> %129, <16 x float> %.152
  br label %after11

whole17:                                          ; preds = %whole13
  %131 = getelementptr i8, ptr %85, i64 128
  %132 = load <16 x float>, ptr %131, align 1
  %133 = fcmp ogt <16 x float> %.152, %132
  %134 = select <16 x i1> %133, <16 x float> %.152, <16 x float> %132
  %135 = fcmp uno <16 x float> %.152, %.152
  %136 = select <16 x i1> %135, <16 x float> %.152, <16 x float> %134
  %137 = icmp ult i64 %31, 64
  br i1 %137, label %last20, label %whole21

last20:                                           ; preds = %whole17
  %138 = trunc i64 %31 to i32
  %.splatinsert22 = insertelement <16 x i32> poison, i32 %138, i64 0
  %.splat23 = shufflevector <16 x i32> %.splatinsert22, <16 x i32> poison, <16 x i32> zeroinitializer
  %139 = icmp ult <16 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat23
  %140 = getelementptr i8, ptr %85, i64 192
  %141 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %140, <16 x i1> %139, <16 x float> zeroinitializer)
  %142 = fcmp ogt <16 x float> %.158, %141
  %143 = select <16 x i1> %142, <16 x float> %.158, <16 x float> %141
  %144 = fcmp uno <16 x float> %.158, %.158
  %145 = select <16 x i1> %144, <16 x float> %.158, <16 x float> %143
  %146 = select <16 x i1> %139, <16 x float> %145, <16 x float> %.158
  br label %after11

whole21:                                          ; preds = %whole17
  %147 = getelementptr i8, ptr %85, i64 192
  %148 = load <16 x float>, ptr %147, align 1
  %149 = fcmp ogt <16 x float> %.158, %148
  %150 = select <16 x i1> %149, <16 x float> %.158, <16 x float> %148
  %151 = fcmp uno <16 x float> %.158, %.158
  %152 = select <16 x i1> %151, <16 x float> %.158, <16 x float> %150
  %153 = icmp ult i64 %31, 80
  br i1 %153, label %last24, label %whole25

last24:                                           ; preds = %whole21
  %154 = trunc i64 %31 to i32
  %.splatinsert26 = insertelement <16 x i32> poison, i32 %154, i64 0
  %.splat27 = shufflevector <16 x i32> %.splatinsert26, <16 x i32> poison, <16 x i32> zeroinitializer
  %155 = icmp ult <16 x i32> <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>, %.splat27
  %156 = getelementptr i8, ptr %85, i64 256
  %157 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %156, <16 x i1> %155, <16 x float> zeroinitializer)
  %158 = fcmp ogt <16 x float> %.164, %157
  %159 = select <16 x i1> %158, <16 x float> %.164, <16 x float> %157
  %160 = fcmp uno <16 x float> %.164, %.164
  %161 = select <16 x i1> %160, <16 x float> %.164, <16 x float> %159
  %162 = select <16 x i1> %155, <16 x float> %161, <16 x float> %.164
  br label %after11

whole25:                                          ; preds = %whole21
  %163 = getelementptr i8, ptr %85, i64 256
  %164 = load <16 x float>, ptr %163, align 1
  %165 = fcmp ogt <16 x float> %.164, %164
  %166 = select <16 x i1> %165, <16 x float> %.164, <16 x float> %164
  %167 = fcmp uno <16 x float> %.164, %.164
  %168 = select <16 x i1> %167, <16 x float> %.164, <16 x float> %166
  %169 = icmp ult i64 %31, 96
  br i1 %169, label %last28, label %whole29

last28:                                           ; preds = %whole25
  %170 = trunc i64 %31 to i32
  %.splatinsert30 = insertelement <16 x i32> poison, i32 %170, i64 0
  %.splat31 = shufflevector <16 x i32> %.splatinsert30, <16 x i32> poison, <16 x i32> zeroinitializer
  %171 = icmp ult <16 x i32> <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>, %.splat31
  %172 = getelementptr i8, ptr %85, i64 320
  %173 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %172, <16 x i1> %171, <16 x float> zeroinitializer)
  %174 = fcmp ogt <16 x float> %.170, %173
  %175 = select <16 x i1> %174, <16 x float> %.170, <16 x float> %173
  %176 = fcmp uno <16 x float> %.170, %.170
  %177 = select <16 x i1> %176, <16 x float> %.170, <16 x float> %175
  %178 = select <16 x i1> %171, <16 x float> %177, <16 x float> %.170
  br label %after11

whole29:                                          ; preds = %whole25
  %179 = getelementptr i8, ptr %85, i64 320
  %180 = load <16 x float>, ptr %179, align 1
  %181 = fcmp ogt <16 x float> %.170, %180
  %182 = select <16 x i1> %181, <16 x float> %.170, <16 x float> %180
  %183 = fcmp uno <16 x float> %.170, %.170
  %184 = select <16 x i1> %183, <16 x float> %.170, <16 x float> %182
  %185 = icmp ult i64 %31, 112
  br i1 %185, label %last32, label %whole33

last32:                                           ; preds = %whole29
  %186 = trunc i64 %31 to i32
  %.splatinsert34 = insertelement <16 x i32> poison, i32 %186, i64 0
  %.splat35 = shufflevector <16 x i32> %.splatinsert34, <16 x i32> poison, <16 x i32> zeroinitializer
  %187 = icmp ult <16 x i32> <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>, %.splat35
  %188 = getelementptr i8, ptr %85, i64 384
  %189 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %188, <16 x i1> %187, <16 x float> zeroinitializer)
  %190 = fcmp ogt <16 x float> %.176, %189
  %191 = select <16 x i1> %190, <16 x float> %.176, <16 x float> %189
  %192 = fcmp uno <16 x float> %.176, %.176
  %193 = select <16 x i1> %192, <16 x float> %.176, <16 x float> %191
  %194 = select <16 x i1> %187, <16 x float> %193, <16 x float> %.176
  br label %after11

whole33:                                          ; preds = %whole29
  %195 = getelementptr i8, ptr %85, i64 384
  %196 = load <16 x float>, ptr %195, align 1
  %197 = fcmp ogt <16 x float> %.176, %196
  %198 = select <16 x i1> %197, <16 x float> %.176, <16 x float> %196
  %199 = fcmp uno <16 x float> %.176, %.176
  %200 = select <16 x i1> %199, <16 x float> %.176, <16 x float> %198
  br label %last36

last36:                                           ; preds = %whole33
  %201 = trunc i64 %31 to i32
  %.splatinsert37 = insertelement <16 x i32> poison, i32 %201, i64 0
  %.splat38 = shufflevector <16 x i32> %.splatinsert37, <16 x i32> poison, <16 x i32> zeroinitializer
  %202 = icmp ult <16 x i32> <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>, %.splat38
  %203 = getelementptr i8, ptr %85, i64 448
  %204 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %203, <16 x i1> %202, <16 x float> zeroinitializer)
  %205 = fcmp ogt <16 x float> %.182, %204
  %206 = select <16 x i1> %205, <16 x float> %.182, <16 x float> %204
  %207 = fcmp uno <16 x float> %.182, %.182
  %208 = select <16 x i1> %207, <16 x float> %.182, <16 x float> %206
  %209 = select <16 x i1> %202, <16 x float> %208, <16 x float> %.182
  br label %after11

then39:                                           ; preds = %after10
  %210 = fcmp ogt <16 x float> %.3, %.366
  %211 = select <16 x i1> %210, <16 x float> %.3, <16 x float> %.366
  %212 = fcmp uno <16 x float> %.3, %.3
  %213 = select <16 x i1> %212, <16 x float> %.3, <16 x float> %211
  %214 = fcmp ogt <16 x float> %.348, %.372
  %215 = select <16 x i1> %214, <16 x float> %.348, <16 x float> %.372
  %216 = fcmp uno <16 x float> %.348, %.348
  %217 = select <16 x i1> %216, <16 x float> %.348, <16 x float> %215
  %218 = fcmp ogt <16 x float> %.354, %.378
  %219 = select <16 x i1> %218, <16 x float> %.354, <16 x float> %.378
  %220 = fcmp uno <16 x float> %.354, %.354
  %221 = select <16 x i1> %220, <16 x float> %.354, <16 x float> %219
  %222 = fcmp ogt <16 x float> %.360, %.384
  %223 = select <16 x i1> %222, <16 x float> %.360, <16 x float> %.384
  %224 = fcmp uno <16 x float> %.360, %.360
  %225 = select <16 x i1> %224, <16 x float> %.360, <16 x float> %223
  %226 = fcmp ogt <16 x float> %213, %221
  %227 = select <16 x i1> %226, <16 x float> %213, <16 x float> %221
  %228 = fcmp uno <16 x float> %213, %213
  %229 = select <16 x i1> %228, <16 x float> %213, <16 x float> %227
  %230 = fcmp ogt <16 x float> %217, %225
  %231 = select <16 x i1> %230, <16 x float> %217, <16 x float> %225
  %232 = fcmp uno <16 x float> %217, %217
  %233 = select <16 x i1> %232, <16 x float> %217, <16 x float> %231
  %234 = fcmp ogt <16 x float> %229, %233
  %235 = select <16 x i1> %234, <16 x float> %229, <16 x float> %233
  %236 = fcmp uno <16 x float> %229, %229
  %237 = select <16 x i1> %236, <16 x float> %229, <16 x float> %235
  %238 = shufflevector <16 x float> %237, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %239 = shufflevector <16 x float> %237, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %240 = fcmp ogt <8 x float> %239, %238
  %241 = select <8 x i1> %240, <8 x float> %239, <8 x float> %238
  %242 = fcmp uno <8 x float> %239, %239
  %243 = select <8 x i1> %242, <8 x float> %239, <8 x float> %241
  %244 = shufflevector <8 x float> %243, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %245 = shufflevector <8 x float> %243, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %246 = fcmp ogt <4 x float> %245, %244
  %247 = select <4 x i1> %246, <4 x float> %245, <4 x float> %244
  %248 = fcmp uno <4 x float> %245, %245
  %249 = select <4 x i1> %248, <4 x float> %245, <4 x float> %247
  %250 = shufflevector <4 x float> %249, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %251 = shufflevector <4 x float> %249, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %252 = fcmp ogt <2 x float> %251, %250
  %253 = select <2 x i1> %252, <2 x float> %251, <2 x float> %250
  %254 = fcmp uno <2 x float> %251, %251
  %255 = select <2 x i1> %254, <2 x float> %251, <2 x float> %253
  %256 = shufflevector <2 x float> %255, <2 x float> poison, <1 x i32> <i32 1>
  %257 = shufflevector <2 x float> %255, <2 x float> poison, <1 x i32> zeroinitializer
  %258 = fcmp ogt <1 x float> %257, %256
  %259 = select <1 x i1> %258, <1 x float> %257, <1 x float> %256
  %260 = fcmp uno <1 x float> %257, %257
  %261 = select <1 x i1> %260, <1 x float> %257, <1 x float> %259
  %262 = extractelement <1 x float> %261, i64 0
  %263 = fcmp ogt float %.041, %262
  %264 = select i1 %263, float %.041, float %262
  %265 = fcmp uno float %.041, %.041
  %266 = select i1 %265, float %.041, float %264
  br label %after40

after40:                                          ; preds = %then39, %after10
  %.586 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.384, %after10 ]
  %.580 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.378, %after10 ]
  %.574 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.372, %after10 ]
  %.568 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.366, %after10 ]
  %.562 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.360, %after10 ]
  %.556 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.354, %after10 ]
  %.550 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.348, %after10 ]
  %.5 = phi <16 x float> [ splat (float 0xFFF0000000000000), %then39 ], [ %.3, %after10 ]
  %.142 = phi float [ %266, %then39 ], [ %.041, %after10 ]
  %.1 = phi i64 [ 0, %then39 ], [ %89, %after10 ]
  %267 = add i64 %offset, 131072
  %268 = icmp eq i64 %267, %16
  br i1 %268, label %after2, label %loop1
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
