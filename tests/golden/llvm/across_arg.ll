; argmax(a, axis=1) | a=float64[100,1000]
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
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 4
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %extents, i64 0
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %extents, i64 1
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i64, ptr %strides, i64 3
  %17 = load i64, ptr %16, align 4
  %18 = mul i64 %17, 32768
  %19 = mul i64 %17, 64
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after71, %nest
  %i = phi i64 [ 0, %nest ], [ %390, %after71 ]
  %20 = phi ptr [ %1, %nest ], [ %391, %after71 ]
  %21 = phi ptr [ %3, %nest ], [ %392, %after71 ]
  %22 = phi ptr [ %5, %nest ], [ %393, %after71 ]
  %23 = ptrtoint ptr %21 to i64
  %24 = add i64 %15, 32767
  %25 = udiv i64 %24, 32768
  br label %loop1

after:                                            ; preds = %after71
  ret void

loop1:                                            ; preds = %after67, %loop
  %.0113 = phi i64 [ %23, %loop ], [ %.1114, %after67 ]
  %.0111 = phi double [ 0xFFF0000000000000, %loop ], [ %.1112, %after67 ]
  %.072 = phi i64 [ 0, %loop ], [ %.173, %after67 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after67 ]
  %i3 = phi i64 [ 0, %loop ], [ %378, %after67 ]
  %26 = phi ptr [ %21, %loop ], [ %379, %after67 ]
  %27 = phi ptr [ %22, %loop ], [ %380, %after67 ]
  %28 = mul i64 %i3, 32768
  %29 = sub i64 %15, %28
  %30 = call i64 @llvm.umin.i64(i64 %29, i64 32768)
  %31 = udiv i64 %30, 64
  %32 = icmp ne i64 %31, 0
  br i1 %32, label %then, label %after4

after2:                                           ; preds = %after67
  %33 = sub i64 %.173, 1
  %34 = and i64 %.173, %33
  br label %while69

then:                                             ; preds = %loop1
  %35 = mul i64 %31, 512
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.1151 = phi <8 x i64> [ %92, %after6 ], [ zeroinitializer, %loop1 ]
  %.1146 = phi <8 x i64> [ %85, %after6 ], [ zeroinitializer, %loop1 ]
  %.1141 = phi <8 x i64> [ %78, %after6 ], [ zeroinitializer, %loop1 ]
  %.1136 = phi <8 x i64> [ %71, %after6 ], [ zeroinitializer, %loop1 ]
  %.1131 = phi <8 x i64> [ %64, %after6 ], [ zeroinitializer, %loop1 ]
  %.1126 = phi <8 x i64> [ %57, %after6 ], [ zeroinitializer, %loop1 ]
  %.1121 = phi <8 x i64> [ %50, %after6 ], [ zeroinitializer, %loop1 ]
  %.1116 = phi <8 x i64> [ %43, %after6 ], [ zeroinitializer, %loop1 ]
  %.1107 = phi <8 x double> [ %93, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1102 = phi <8 x double> [ %86, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.197 = phi <8 x double> [ %79, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.192 = phi <8 x double> [ %72, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.187 = phi <8 x double> [ %65, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.182 = phi <8 x double> [ %58, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.177 = phi <8 x double> [ %51, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.175 = phi <8 x double> [ %44, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %36 = urem i64 %30, 64
  %37 = icmp ne i64 %36, 0
  br i1 %37, label %then22, label %after23

loop5:                                            ; preds = %loop5, %then
  %.2152 = phi <8 x i64> [ zeroinitializer, %then ], [ %92, %loop5 ]
  %.2147 = phi <8 x i64> [ zeroinitializer, %then ], [ %85, %loop5 ]
  %.2142 = phi <8 x i64> [ zeroinitializer, %then ], [ %78, %loop5 ]
  %.2137 = phi <8 x i64> [ zeroinitializer, %then ], [ %71, %loop5 ]
  %.2132 = phi <8 x i64> [ zeroinitializer, %then ], [ %64, %loop5 ]
  %.2127 = phi <8 x i64> [ zeroinitializer, %then ], [ %57, %loop5 ]
  %.2122 = phi <8 x i64> [ zeroinitializer, %then ], [ %50, %loop5 ]
  %.2117 = phi <8 x i64> [ zeroinitializer, %then ], [ %43, %loop5 ]
  %.2108 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %93, %loop5 ]
  %.2103 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %86, %loop5 ]
  %.298 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %79, %loop5 ]
  %.293 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %72, %loop5 ]
  %.288 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %65, %loop5 ]
  %.283 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %58, %loop5 ]
  %.278 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %51, %loop5 ]
  %.2 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %44, %loop5 ]
  %offset = phi i64 [ 0, %then ], [ %94, %loop5 ]
  %38 = getelementptr i8, ptr %27, i64 %offset
  %i7 = udiv exact i64 %offset, 512
  %39 = load <8 x double>, ptr %38, align 1
  %40 = fcmp ugt <8 x double> %39, %.2
  %41 = fcmp ord <8 x double> %.2, %.2
  %42 = and <8 x i1> %40, %41
  %.splatinsert = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat = shufflevector <8 x i64> %.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %43 = select <8 x i1> %42, <8 x i64> %.splat, <8 x i64> %.2117
  %44 = select <8 x i1> %42, <8 x double> %39, <8 x double> %.2
  %45 = getelementptr i8, ptr %38, i64 64
  %46 = load <8 x double>, ptr %45, align 1
  %47 = fcmp ugt <8 x double> %46, %.278
  %48 = fcmp ord <8 x double> %.278, %.278
  %49 = and <8 x i1> %47, %48
  %.splatinsert8 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat9 = shufflevector <8 x i64> %.splatinsert8, <8 x i64> poison, <8 x i32> zeroinitializer
  %50 = select <8 x i1> %49, <8 x i64> %.splat9, <8 x i64> %.2122
  %51 = select <8 x i1> %49, <8 x double> %46, <8 x double> %.278
  %52 = getelementptr i8, ptr %38, i64 128
  %53 = load <8 x double>, ptr %52, align 1
  %54 = fcmp ugt <8 x double> %53, %.283
  %55 = fcmp ord <8 x double> %.283, %.283
  %56 = and <8 x i1> %54, %55
  %.splatinsert10 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat11 = shufflevector <8 x i64> %.splatinsert10, <8 x i64> poison, <8 x i32> zeroinitializer
  %57 = select <8 x i1> %56, <8 x i64> %.splat11, <8 x i64> %.2127
  %58 = select <8 x i1> %56, <8 x double> %53, <8 x double> %.283
  %59 = getelementptr i8, ptr %38, i64 192
  %60 = load <8 x double>, ptr %59, align 1
  %61 = fcmp ugt <8 x double> %60, %.288
  %62 = fcmp ord <8 x double> %.288, %.288
  %63 = and <8 x i1> %61, %62
  %.splatinsert12 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat13 = shufflevector <8 x i64> %.splatinsert12, <8 x i64> poison, <8 x i32> zeroinitializer
  %64 = select <8 x i1> %63, <8 x i64> %.splat13, <8 x i64> %.2132
  %65 = select <8 x i1> %63, <8 x double> %60, <8 x double> %.288
  %66 = getelementptr i8, ptr %38, i64 256
  %67 = load <8 x double>, ptr %66, align 1
  %68 = fcmp ugt <8 x double> %67, %.293
  %69 = fcmp ord <8 x double> %.293, %.293
  %70 = and <8 x i1> %68, %69
  %.splatinsert14 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat15 = shufflevector <8 x i64> %.splatinsert14, <8 x i64> poison, <8 x i32> zeroinitializer
  %71 = select <8 x i1> %70, <8 x i64> %.splat15, <8 x i64> %.2137
  %72 = select <8 x i1> %70, <8 x double> %67, <8 x double> %.293
  %73 = getelementptr i8, ptr %38, i64 320
  %74 = load <8 x double>, ptr %73, align 1
  %75 = fcmp ugt <8 x double> %74, %.298
  %76 = fcmp ord <8 x double> %.298, %.298
  %77 = and <8 x i1> %75, %76
  %.splatinsert16 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat17 = shufflevector <8 x i64> %.splatinsert16, <8 x i64> poison, <8 x i32> zeroinitializer
  %78 = select <8 x i1> %77, <8 x i64> %.splat17, <8 x i64> %.2142
  %79 = select <8 x i1> %77, <8 x double> %74, <8 x double> %.298
  %80 = getelementptr i8, ptr %38, i64 384
  %81 = load <8 x double>, ptr %80, align 1
  %82 = fcmp ugt <8 x double> %81, %.2103
  %83 = fcmp ord <8 x double> %.2103, %.2103
  %84 = and <8 x i1> %82, %83
  %.splatinsert18 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat19 = shufflevector <8 x i64> %.splatinsert18, <8 x i64> poison, <8 x i32> zeroinitializer
  %85 = select <8 x i1> %84, <8 x i64> %.splat19, <8 x i64> %.2147
  %86 = select <8 x i1> %84, <8 x double> %81, <8 x double> %.2103
  %87 = getelementptr i8, ptr %38, i64 448
  %88 = load <8 x double>, ptr %87, align 1
  %89 = fcmp ugt <8 x double> %88, %.2108
  %90 = fcmp ord <8 x double> %.2108, %.2108
  %91 = and <8 x i1> %89, %90
  %.splatinsert20 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat21 = shufflevector <8 x i64> %.splatinsert20, <8 x i64> poison, <8 x i32> zeroinitializer
  %92 = select <8 x i1> %91, <8 x i64> %.splat21, <8 x i64> %.2152
  %93 = select <8 x i1> %91, <8 x double> %88, <8 x double> %.2108
  %94 = add i64 %offset, 512
  %95 = icmp eq i64 %94, %35
  br i1 %95, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then22:                                           ; preds = %after4
  %96 = sub i64 %30, %36
  %97 = mul i64 %17, %96
  %98 = getelementptr i8, ptr %26, i64 %97
  %99 = mul i64 8, %96
  %100 = getelementptr i8, ptr %27, i64 %99
  %101 = trunc i64 %36 to i32
  %.splatinsert24 = insertelement <8 x i32> poison, i32 %101, i64 0
  %.splat25 = shufflevector <8 x i32> %.splatinsert24, <8 x i32> poison, <8 x i32> zeroinitializer
  %102 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat25
  %103 = trunc i64 %36 to i32
  %.splatinsert26 = insertelement <8 x i32> poison, i32 %103, i64 0
  %.splat27 = shufflevector <8 x i32> %.splatinsert26, <8 x i32> poison, <8 x i32> zeroinitializer
  %104 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat27
  %105 = trunc i64 %36 to i32
  %.splatinsert28 = insertelement <8 x i32> poison, i32 %105, i64 0
  %.splat29 = shufflevector <8 x i32> %.splatinsert28, <8 x i32> poison, <8 x i32> zeroinitializer
  %106 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat29
  %107 = trunc i64 %36 to i32
  %.splatinsert30 = insertelement <8 x i32> poison, i32 %107, i64 0
  %.splat31 = shufflevector <8 x i32> %.splatinsert30, <8 x i32> poison, <8 x i32> zeroinitializer
  %108 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat31
  %109 = trunc i64 %36 to i32
  %.splatinsert32 = insertelement <8 x i32> poison, i32 %109, i64 0
  %.splat33 = shufflevector <8 x i32> %.splatinsert32, <8 x i32> poison, <8 x i32> zeroinitializer
  %110 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat33
  %111 = trunc i64 %36 to i32
  %.splatinsert34 = insertelement <8 x i32> poison, i32 %111, i64 0
  %.splat35 = shufflevector <8 x i32> %.splatinsert34, <8 x i32> poison, <8 x i32> zeroinitializer
  %112 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat35
  %113 = trunc i64 %36 to i32
  %.splatinsert36 = insertelement <8 x i32> poison, i32 %113, i64 0
  %.splat37 = shufflevector <8 x i32> %.splatinsert36, <8 x i32> poison, <8 x i32> zeroinitializer
  %114 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat37
  %115 = trunc i64 %36 to i32
  %.splatinsert38 = insertelement <8 x i32> poison, i32 %115, i64 0
  %.splat39 = shufflevector <8 x i32> %.splatinsert38, <8 x i32> poison, <8 x i32> zeroinitializer
  %116 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat39
  %117 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %100, <8 x i1> %102, <8 x double> zeroinitializer)
  %118 = fcmp ugt <8 x double> %117, %.175
  %119 = fcmp ord <8 x double> %.175, %.175
  %120 = and <8 x i1> %118, %119
  %121 = and <8 x i1> %120, %102
  %.splatinsert40 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat41 = shufflevector <8 x i64> %.splatinsert40, <8 x i64> poison, <8 x i32> zeroinitializer
  %122 = select <8 x i1> %121, <8 x i64> %.splat41, <8 x i64> %.1116
  %123 = select <8 x i1> %121, <8 x double> %117, <8 x double> %.175
  %124 = getelementptr i8, ptr %100, i64 64
  %125 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %124, <8 x i1> %104, <8 x double> zeroinitializer)
  %126 = fcmp ugt <8 x double> %125, %.177
  %127 = fcmp ord <8 x double> %.177, %.177
  %128 = and <8 x i1> %126, %127
  %129 = and <8 x i1> %128, %104
  %.splatinsert42 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat43 = shufflevector <8 x i64> %.splatinsert42, <8 x i64> poison, <8 x i32> zeroinitializer
  %130 = select <8 x i1> %129, <8 x i64> %.splat43, <8 x i64> %.1121
  %131 = select <8 x i1> %129, <8 x double> %125, <8 x double> %.177
  %132 = getelementptr i8, ptr %100, i64 128
  %133 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %132, <8 x i1> %106, <8 x double> zeroinitializer)
  %134 = fcmp ugt <8 x double> %133, %.182
  %135 = fcmp ord <8 x double> %.182, %.182
  %136 = and <8 x i1> %134, %135
  %137 = and <8 x i1> %136, %106
  %.splatinsert44 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat45 = shufflevector <8 x i64> %.splatinsert44, <8 x i64> poison, <8 x i32> zeroinitializer
  %138 = select <8 x i1> %137, <8 x i64> %.splat45, <8 x i64> %.1126
  %139 = select <8 x i1> %137, <8 x double> %133, <8 x double> %.182
  %140 = getelementptr i8, ptr %100, i64 192
  %141 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %140, <8 x i1> %108, <8 x double> zeroinitializer)
  %142 = fcmp ugt <8 x double> %141, %.187
  %143 = fcmp ord <8 x double> %.187, %.187
  %144 = and <8 x i1> %142, %143
  %145 = and <8 x i1> %144, %108
  %.splatinsert46 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat47 = shufflevector <8 x i64> %.splatinsert46, <8 x i64> poison, <8 x i32> zeroinitializer
  %146 = select <8 x i1> %145, <8 x i64> %.splat47, <8 x i64> %.1131
  %147 = select <8 x i1> %145, <8 x double> %141, <8 x double> %.187
  %148 = getelementptr i8, ptr %100, i64 256
  %149 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %148, <8 x i1> %110, <8 x double> zeroinitializer)
  %150 = fcmp ugt <8 x double> %149, %.192
  %151 = fcmp ord <8 x double> %.192, %.192
  %152 = and <8 x i1> %150, %151
  %153 = and <8 x i1> %152, %110
  %.splatinsert48 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat49 = shufflevector <8 x i64> %.splatinsert48, <8 x i64> poison, <8 x i32> zeroinitializer
  %154 = select <8 x i1> %153, <8 x i64> %.splat49, <8 x i64> %.1136
  %155 = select <8 x i1> %153, <8 x double> %149, <8 x double> %.192
  %156 = getelementptr i8, ptr %100, i64 320
  %157 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %156, <8 x i1> %112, <8 x double> zeroinitializer)
  %158 = fcmp ugt <8 x double> %157, %.197
  %159 = fcmp ord <8 x double> %.197, %.197
  %160 = and <8 x i1> %158, %159
  %161 = and <8 x i1> %160, %112
  %.splatinsert50 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat51 = shufflevector <8 x i64> %.splatinsert50, <8 x i64> poison, <8 x i32> zeroinitializer
  %162 = select <8 x i1> %161, <8 x i64> %.splat51, <8 x i64> %.1141
  %163 = select <8 x i1> %161, <8 x double> %157, <8 x double> %.197
  %164 = getelementptr i8, ptr %100, i64 384
  %165 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %164, <8 x i1> %114, <8 x double> zeroinitializer)
  %166 = fcmp ugt <8 x double> %165, %.1102
  %167 = fcmp ord <8 x double> %.1102, %.1102
  %168 = and <8 x i1> %166, %167
  %169 = and <8 x i1> %168, %114
  %.splatinsert52 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat53 = shufflevector <8 x i64> %.splatinsert52, <8 x i64> poison, <8 x i32> zeroinitializer
  %170 = select <8 x i1> %169, <8 x i64> %.splat53, <8 x i64> %.1146
  %171 = select <8 x i1> %169, <8 x double> %165, <8 x double> %.1102
  %172 = getelementptr i8, ptr %100, i64 448
  %173 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %172, <8 x i1> %116, <8 x double> zeroinitializer)
  %174 = fcmp ugt <8 x double> %173, %.1107
  %175 = fcmp ord <8 x double> %.1107, %.1107
  %176 = and <8 x i1> %174, %175
  %177 = and <8 x i1> %176, %116
  %.splatinsert54 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat55 = shufflevector <8 x i64> %.splatinsert54, <8 x i64> poison, <8 x i32> zeroinitializer
  %178 = select <8 x i1> %177, <8 x i64> %.splat55, <8 x i64> %.1151
  %179 = select <8 x i1> %177, <8 x double> %173, <8 x double> %.1107
  br label %after23

after23:                                          ; preds = %then22, %after4
  %.3153 = phi <8 x i64> [ %178, %then22 ], [ %.1151, %after4 ]
  %.3148 = phi <8 x i64> [ %170, %then22 ], [ %.1146, %after4 ]
  %.3143 = phi <8 x i64> [ %162, %then22 ], [ %.1141, %after4 ]
  %.3138 = phi <8 x i64> [ %154, %then22 ], [ %.1136, %after4 ]
  %.3133 = phi <8 x i64> [ %146, %then22 ], [ %.1131, %after4 ]
  %.3128 = phi <8 x i64> [ %138, %then22 ], [ %.1126, %after4 ]
  %.3123 = phi <8 x i64> [ %130, %then22 ], [ %.1121, %after4 ]
  %.3118 = phi <8 x i64> [ %122, %then22 ], [ %.1116, %after4 ]
  %.3109 = phi <8 x double> [ %179, %then22 ], [ %.1107, %after4 ]
  %.3104 = phi <8 x double> [ %171, %then22 ], [ %.1102, %after4 ]
  %.399 = phi <8 x double> [ %163, %then22 ], [ %.197, %after4 ]
  %.394 = phi <8 x double> [ %155, %then22 ], [ %.192, %after4 ]
  %.389 = phi <8 x double> [ %147, %then22 ], [ %.187, %after4 ]
  %.384 = phi <8 x double> [ %139, %then22 ], [ %.182, %after4 ]
  %.379 = phi <8 x double> [ %131, %then22 ], [ %.177, %after4 ]
  %.3 = phi <8 x double> [ %123, %then22 ], [ %.175, %after4 ]
  %180 = fcmp ogt <8 x double> %.3, %.394
  %181 = select <8 x i1> %180, <8 x double> %.3, <8 x double> %.394
  %182 = fcmp uno <8 x double> %.3, %.3
  %183 = select <8 x i1> %182, <8 x double> %.3, <8 x double> %181
  %184 = fcmp ogt <8 x double> %.379, %.399
  %185 = select <8 x i1> %184, <8 x double> %.379, <8 x double> %.399
  %186 = fcmp uno <8 x double> %.379, %.379
  %187 = select <8 x i1> %186, <8 x double> %.379, <8 x double> %185
  %188 = fcmp ogt <8 x double> %.384, %.3104
  %189 = select <8 x i1> %188, <8 x double> %.384, <8 x double> %.3104
  %190 = fcmp uno <8 x double> %.384, %.384
  %191 = select <8 x i1> %190, <8 x double> %.384, <8 x double> %189
  %192 = fcmp ogt <8 x double> %.389, %.3109
  %193 = select <8 x i1> %192, <8 x double> %.389, <8 x double> %.3109
  %194 = fcmp uno <8 x double> %.389, %.389
  %195 = select <8 x i1> %194, <8 x double> %.389, <8 x double> %193
  %196 = fcmp ogt <8 x double> %183, %191
  %197 = select <8 x i1> %196, <8 x double> %183, <8 x double> %191
  %198 = fcmp uno <8 x double> %183, %183
  %199 = select <8 x i1> %198, <8 x double> %183, <8 x double> %197
  %200 = fcmp ogt <8 x double> %187, %195
  %201 = select <8 x i1> %200, <8 x double> %187, <8 x double> %195
  %202 = fcmp uno <8 x double> %187, %187
  %203 = select <8 x i1> %202, <8 x double> %187, <8 x double> %201
  %204 = fcmp ogt <8 x double> %199, %203
  %205 = select <8 x i1> %204, <8 x double> %199, <8 x double> %203
  %206 = fcmp uno <8 x double> %199, %199
  %207 = select <8 x i1> %206, <8 x double> %199, <8 x double> %205
  %208 = ptrtoint ptr %26 to i64
  %209 = icmp slt i64 %208, %.0113
  %.splatinsert56 = insertelement <8 x double> poison, double %.0111, i64 0
  %.splat57 = shufflevector <8 x double> %.splatinsert56, <8 x double> poison, <8 x i32> zeroinitializer
  %.splatinsert58 = insertelement <8 x i1> poison, i1 %209, i64 0
  %.splat59 = shufflevector <8 x i1> %.splatinsert58, <8 x i1> poison, <8 x i32> zeroinitializer
  %210 = fcmp uno <8 x double> %.splat57, %.splat57
  %211 = fcmp uno <8 x double> %207, %207
  %212 = and <8 x i1> %211, %210
  %213 = fcmp oeq <8 x double> %207, %.splat57
  %214 = or <8 x i1> %213, %212
  %215 = and <8 x i1> %214, %.splat59
  %216 = fcmp ugt <8 x double> %207, %.splat57
  %217 = fcmp ord <8 x double> %.splat57, %.splat57
  %218 = and <8 x i1> %216, %217
  %219 = or <8 x i1> %218, %215
  %220 = bitcast <8 x i1> %219 to i8
  %221 = icmp ne i8 %220, 0
  br i1 %221, label %then60, label %after61

then60:                                           ; preds = %after23
  %222 = shufflevector <8 x double> %207, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %223 = shufflevector <8 x double> %207, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %224 = fcmp ogt <4 x double> %223, %222
  %225 = select <4 x i1> %224, <4 x double> %223, <4 x double> %222
  %226 = fcmp uno <4 x double> %223, %223
  %227 = select <4 x i1> %226, <4 x double> %223, <4 x double> %225
  %228 = shufflevector <4 x double> %227, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %229 = shufflevector <4 x double> %227, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %230 = fcmp ogt <2 x double> %229, %228
  %231 = select <2 x i1> %230, <2 x double> %229, <2 x double> %228
  %232 = fcmp uno <2 x double> %229, %229
  %233 = select <2 x i1> %232, <2 x double> %229, <2 x double> %231
  %234 = shufflevector <2 x double> %233, <2 x double> poison, <1 x i32> <i32 1>
  %235 = shufflevector <2 x double> %233, <2 x double> poison, <1 x i32> zeroinitializer
  %236 = fcmp ogt <1 x double> %235, %234
  %237 = select <1 x i1> %236, <1 x double> %235, <1 x double> %234
  %238 = fcmp uno <1 x double> %235, %235
  %239 = select <1 x i1> %238, <1 x double> %235, <1 x double> %237
  %240 = extractelement <1 x double> %239, i64 0
  %.splatinsert62 = insertelement <8 x double> poison, double %240, i64 0
  %.splat63 = shufflevector <8 x double> %.splatinsert62, <8 x double> poison, <8 x i32> zeroinitializer
  %241 = fcmp uno <8 x double> %.splat63, %.splat63
  %242 = fcmp uno <8 x double> %.3, %.3
  %243 = and <8 x i1> %242, %241
  %244 = fcmp oeq <8 x double> %.3, %.splat63
  %245 = or <8 x i1> %244, %243
  %246 = select <8 x i1> %245, <8 x i64> %.3118, <8 x i64> splat (i64 -1)
  %247 = fcmp uno <8 x double> %.splat63, %.splat63
  %248 = fcmp uno <8 x double> %.379, %.379
  %249 = and <8 x i1> %248, %247
  %250 = fcmp oeq <8 x double> %.379, %.splat63
  %251 = or <8 x i1> %250, %249
  %252 = select <8 x i1> %251, <8 x i64> %.3123, <8 x i64> splat (i64 -1)
  %253 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %246, <8 x i64> %252)
  %254 = fcmp uno <8 x double> %.splat63, %.splat63
  %255 = fcmp uno <8 x double> %.384, %.384
  %256 = and <8 x i1> %255, %254
  %257 = fcmp oeq <8 x double> %.384, %.splat63
  %258 = or <8 x i1> %257, %256
  %259 = select <8 x i1> %258, <8 x i64> %.3128, <8 x i64> splat (i64 -1)
  %260 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %253, <8 x i64> %259)
  %261 = fcmp uno <8 x double> %.splat63, %.splat63
  %262 = fcmp uno <8 x double> %.389, %.389
  %263 = and <8 x i1> %262, %261
  %264 = fcmp oeq <8 x double> %.389, %.splat63
  %265 = or <8 x i1> %264, %263
  %266 = select <8 x i1> %265, <8 x i64> %.3133, <8 x i64> splat (i64 -1)
  %267 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %260, <8 x i64> %266)
  %268 = fcmp uno <8 x double> %.splat63, %.splat63
  %269 = fcmp uno <8 x double> %.394, %.394
  %270 = and <8 x i1> %269, %268
  %271 = fcmp oeq <8 x double> %.394, %.splat63
  %272 = or <8 x i1> %271, %270
  %273 = select <8 x i1> %272, <8 x i64> %.3138, <8 x i64> splat (i64 -1)
  %274 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %267, <8 x i64> %273)
  %275 = fcmp uno <8 x double> %.splat63, %.splat63
  %276 = fcmp uno <8 x double> %.399, %.399
  %277 = and <8 x i1> %276, %275
  %278 = fcmp oeq <8 x double> %.399, %.splat63
  %279 = or <8 x i1> %278, %277
  %280 = select <8 x i1> %279, <8 x i64> %.3143, <8 x i64> splat (i64 -1)
  %281 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %274, <8 x i64> %280)
  %282 = fcmp uno <8 x double> %.splat63, %.splat63
  %283 = fcmp uno <8 x double> %.3104, %.3104
  %284 = and <8 x i1> %283, %282
  %285 = fcmp oeq <8 x double> %.3104, %.splat63
  %286 = or <8 x i1> %285, %284
  %287 = select <8 x i1> %286, <8 x i64> %.3148, <8 x i64> splat (i64 -1)
  %288 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %281, <8 x i64> %287)
  %289 = fcmp uno <8 x double> %.splat63, %.splat63
  %290 = fcmp uno <8 x double> %.3109, %.3109
  %291 = and <8 x i1> %290, %289
  %292 = fcmp oeq <8 x double> %.3109, %.splat63
  %293 = or <8 x i1> %292, %291
  %294 = select <8 x i1> %293, <8 x i64> %.3153, <8 x i64> splat (i64 -1)
  %295 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %288, <8 x i64> %294)
  %296 = call i64 @llvm.vector.reduce.umin.v8i64(<8 x i64> %295)
  %.splatinsert64 = insertelement <8 x i64> poison, i64 %296, i64 0
  %.splat65 = shufflevector <8 x i64> %.splatinsert64, <8 x i64> poison, <8 x i32> zeroinitializer
  %297 = icmp eq <8 x i64> %294, %.splat65
  %298 = bitcast <8 x i1> %297 to i8
  %299 = zext i8 %298 to i64
  %300 = call i64 @llvm.cttz.i64(i64 %299, i1 false)
  %301 = add i64 %300, 56
  %302 = icmp ne i64 %299, 0
  %303 = select i1 %302, i64 %301, i64 0
  %304 = icmp eq <8 x i64> %287, %.splat65
  %305 = bitcast <8 x i1> %304 to i8
  %306 = zext i8 %305 to i64
  %307 = call i64 @llvm.cttz.i64(i64 %306, i1 false)
  %308 = add i64 %307, 48
  %309 = icmp ne i64 %306, 0
  %310 = select i1 %309, i64 %308, i64 %303
  %311 = icmp eq <8 x i64> %280, %.splat65
  %312 = bitcast <8 x i1> %311 to i8
  %313 = zext i8 %312 to i64
  %314 = call i64 @llvm.cttz.i64(i64 %313, i1 false)
  %315 = add i64 %314, 40
  %316 = icmp ne i64 %313, 0
  %317 = select i1 %316, i64 %315, i64 %310
  %318 = icmp eq <8 x i64> %273, %.splat65
  %319 = bitcast <8 x i1> %318 to i8
  %320 = zext i8 %319 to i64
  %321 = call i64 @llvm.cttz.i64(i64 %320, i1 false)
  %322 = add i64 %321, 32
  %323 = icmp ne i64 %320, 0
  %324 = select i1 %323, i64 %322, i64 %317
  %325 = icmp eq <8 x i64> %266, %.splat65
  %326 = bitcast <8 x i1> %325 to i8
  %327 = zext i8 %326 to i64
  %328 = call i64 @llvm.cttz.i64(i64 %327, i1 false)
  %329 = add i64 %328, 24
  %330 = icmp ne i64 %327, 0
  %331 = select i1 %330, i64 %329, i64 %324
  %332 = icmp eq <8 x i64> %259, %.splat65
  %333 = bitcast <8 x i1> %332 to i8
  %334 = zext i8 %333 to i64
  %335 = call i64 @llvm.cttz.i64(i64 %334, i1 false)
  %336 = add i64 %335, 16
  %337 = icmp ne i64 %334, 0
  %338 = select i1 %337, i64 %336, i64 %331
  %339 = icmp eq <8 x i64> %252, %.splat65
  %340 = bitcast <8 x i1> %339 to i8
  %341 = zext i8 %340 to i64
  %342 = call i64 @llvm.cttz.i64(i64 %341, i1 false)
  %343 = add i64 %342, 8
  %344 = icmp ne i64 %341, 0
  %345 = select i1 %344, i64 %343, i64 %338
  %346 = icmp eq <8 x i64> %246, %.splat65
  %347 = bitcast <8 x i1> %346 to i8
  %348 = zext i8 %347 to i64
  %349 = call i64 @llvm.cttz.i64(i64 %348, i1 false)
  %350 = add i64 %349, 0
  %351 = icmp ne i64 %348, 0
  %352 = select i1 %351, i64 %350, i64 %345
  %353 = mul i64 %296, 64
  %354 = add i64 %353, %352
  %355 = mul i64 %354, %17
  %356 = add i64 %208, %355
  %357 = icmp slt i64 %356, %.0113
  %358 = fcmp uno double %.0111, %.0111
  %359 = fcmp uno double %240, %240
  %360 = and i1 %359, %358
  %361 = fcmp oeq double %240, %.0111
  %362 = or i1 %361, %360
  %363 = and i1 %362, %357
  %364 = fcmp ugt double %240, %.0111
  %365 = fcmp ord double %.0111, %.0111
  %366 = and i1 %364, %365
  %367 = or i1 %366, %363
  %368 = select i1 %367, double %240, double %.0111
  %369 = select i1 %367, i64 %356, i64 %.0113
  br label %after61

after61:                                          ; preds = %then60, %after23
  %.1114 = phi i64 [ %369, %then60 ], [ %.0113, %after23 ]
  %.1112 = phi double [ %368, %then60 ], [ %.0111, %after23 ]
  %370 = add i64 %30, 63
  %371 = udiv i64 %370, 64
  %372 = add i64 %.0, %371
  %373 = add i64 %i3, 1
  %374 = icmp eq i64 %373, %25
  %375 = and i1 true, %374
  %376 = icmp uge i64 %372, 512
  %377 = or i1 %376, %375
  br i1 %377, label %then66, label %after67

then66:                                           ; preds = %after61
  br label %while

after67:                                          ; preds = %after68, %after61
  %.173 = phi i64 [ %385, %after68 ], [ %.072, %after61 ]
  %.1 = phi i64 [ 0, %after68 ], [ %372, %after61 ]
  %378 = add i64 %i3, 1
  %379 = getelementptr i8, ptr %26, i64 %18
  %380 = getelementptr i8, ptr %27, i64 262144
  %381 = icmp eq i64 %378, %25
  br i1 %381, label %after2, label %loop1

while:                                            ; preds = %do, %then66
  %.0155 = phi i64 [ 0, %then66 ], [ %384, %do ]
  %382 = lshr i64 %.072, %.0155
  %383 = trunc i64 %382 to i1
  br i1 %383, label %do, label %after68

do:                                               ; preds = %while
  %384 = add i64 %.0155, 1
  br label %while

after68:                                          ; preds = %while
  %385 = add i64 %.072, 1
  br label %after67

while69:                                          ; preds = %do70, %after2
  %.0156 = phi i64 [ %34, %after2 ], [ %389, %do70 ]
  %386 = icmp ne i64 %.0156, 0
  br i1 %386, label %do70, label %after71

do70:                                             ; preds = %while69
  %387 = call i64 @llvm.cttz.i64(i64 %.0156, i1 true)
  %388 = sub i64 %.0156, 1
  %389 = and i64 %.0156, %388
  br label %while69

after71:                                          ; preds = %while69
  store i64 %.1114, ptr %20, align 1
  %390 = add i64 %i, 1
  %391 = getelementptr i8, ptr %20, i64 %7
  %392 = getelementptr i8, ptr %21, i64 %9
  %393 = getelementptr i8, ptr %22, i64 %11
  %394 = icmp eq i64 %390, %13
  br i1 %394, label %after, label %loop
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.umin.v8i64(<8 x i64>, <8 x i64>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.umin.v8i64(<8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
