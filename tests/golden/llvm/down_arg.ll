; argmin(a, axis=0) | a=float32[300,1000]
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
  %6 = getelementptr i64, ptr %extents, i64 1
  %7 = load i64, ptr %6, align 4
  %8 = mul i64 1, %7
  %9 = udiv i64 %8, 128
  %10 = add i64 %9, 1
  %11 = call i64 @llvm.ctlz.i64(i64 %10, i1 true)
  %12 = sub i64 65, %11
  %13 = mul i64 %12, 0
  %14 = add i64 %13, 20
  %15 = udiv i64 1792, %14
  %16 = call i64 @llvm.umin.i64(i64 %15, i64 64)
  %17 = mul i64 %16, 32
  %18 = alloca i8, i64 57408, align 16
  %19 = ptrtoint ptr %18 to i64
  %20 = and i64 %19, 63
  %21 = sub i64 64, %20
  %22 = getelementptr i8, ptr %18, i64 %21
  %23 = mul i64 %17, 8
  %24 = getelementptr i8, ptr %22, i64 %23
  %25 = mul i64 %17, 4
  %26 = getelementptr i8, ptr %24, i64 %25
  %27 = mul i64 %17, 4
  %28 = getelementptr i8, ptr %26, i64 %27
  %29 = mul i64 %17, 4
  %30 = getelementptr i8, ptr %28, i64 %29
  %31 = getelementptr i64, ptr %extents, i64 0
  %32 = load i64, ptr %31, align 4
  %33 = getelementptr i64, ptr %strides, i64 2
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr i64, ptr %strides, i64 1
  %36 = load i64, ptr %35, align 4
  %37 = mul i64 %36, 128
  %38 = getelementptr i64, ptr %strides, i64 3
  %39 = load i64, ptr %38, align 4
  %40 = mul i64 %39, 128
  %41 = getelementptr i64, ptr %strides, i64 5
  %42 = load i64, ptr %41, align 4
  %43 = mul i64 %42, 128
  %44 = mul i64 %36, 4
  %45 = mul i64 %39, 4
  %46 = mul i64 %42, 4
  %47 = mul i64 %34, 16
  br label %nest

nest:                                             ; preds = %entry
  %48 = sub i64 %17, 1
  %49 = add i64 %32, %48
  %50 = udiv i64 %49, %17
  %51 = mul i64 8, %17
  %52 = mul i64 %34, %17
  %53 = mul i64 4, %17
  br label %loop

loop:                                             ; preds = %after70, %nest
  %i = phi i64 [ 0, %nest ], [ %412, %after70 ]
  %54 = phi ptr [ %1, %nest ], [ %413, %after70 ]
  %55 = phi ptr [ %3, %nest ], [ %414, %after70 ]
  %56 = phi ptr [ %5, %nest ], [ %415, %after70 ]
  %57 = mul i64 %i, %17
  %58 = sub i64 %32, %57
  %59 = call i64 @llvm.umin.i64(i64 %58, i64 %17)
  %60 = add i64 %59, 15
  %61 = udiv i64 %60, 16
  %62 = mul i64 %61, 64
  br label %loop1

after:                                            ; preds = %after70
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %65, %loop1 ]
  %63 = getelementptr i8, ptr %24, i64 %offset
  %64 = getelementptr i8, ptr %26, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %63, align 1
  store <16 x i32> zeroinitializer, ptr %64, align 1
  %65 = add i64 %offset, 64
  %66 = icmp eq i64 %65, %62
  br i1 %66, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %67 = ptrtoint ptr %55 to i64
  %68 = add i64 %59, 15
  %69 = udiv i64 %68, 16
  br label %loop4

loop4:                                            ; preds = %loop4, %after2
  %i6 = phi i64 [ 0, %after2 ], [ %72, %loop4 ]
  %70 = phi ptr [ %28, %after2 ], [ %73, %loop4 ]
  %71 = phi ptr [ %22, %after2 ], [ %74, %loop4 ]
  store <16 x float> splat (float 0x7FF0000000000000), ptr %70, align 1
  %.splatinsert = insertelement <16 x i64> poison, i64 %67, i64 0
  %.splat = shufflevector <16 x i64> %.splatinsert, <16 x i64> poison, <16 x i32> zeroinitializer
  store <16 x i64> %.splat, ptr %71, align 1
  %72 = add i64 %i6, 1
  %73 = getelementptr i8, ptr %70, i64 64
  %74 = getelementptr i8, ptr %71, i64 128
  %75 = icmp eq i64 %72, %69
  br i1 %75, label %after5, label %loop4

after5:                                           ; preds = %loop4
  %76 = add i64 %7, 127
  %77 = udiv i64 %76, 128
  br label %loop7

loop7:                                            ; preds = %after64, %after5
  %.074 = phi i64 [ 0, %after5 ], [ %.175, %after64 ]
  %.0 = phi i64 [ 0, %after5 ], [ %.1, %after64 ]
  %i9 = phi i64 [ 0, %after5 ], [ %388, %after64 ]
  %78 = phi ptr [ %54, %after5 ], [ %389, %after64 ]
  %79 = phi ptr [ %55, %after5 ], [ %390, %after64 ]
  %80 = phi ptr [ %56, %after5 ], [ %391, %after64 ]
  %81 = mul i64 %i9, 128
  %82 = sub i64 %7, %81
  %83 = call i64 @llvm.umin.i64(i64 %82, i64 128)
  %84 = udiv i64 %83, 4
  %85 = icmp ne i64 %84, 0
  br i1 %85, label %then, label %after10

after8:                                           ; preds = %after64
  %86 = add i64 %59, 15
  %87 = udiv i64 %86, 16
  br label %loop69

then:                                             ; preds = %loop7
  br label %loop11

after10:                                          ; preds = %after12, %loop7
  %.076 = phi i64 [ %.4, %after12 ], [ 0, %loop7 ]
  %88 = urem i64 %83, 4
  %89 = sub i64 %83, %88
  %90 = icmp ne i64 %.076, 0
  br i1 %90, label %then34, label %after35

loop11:                                           ; preds = %after28, %then
  %.177 = phi i64 [ 0, %then ], [ %.4, %after28 ]
  %i13 = phi i64 [ 0, %then ], [ %216, %after28 ]
  %91 = phi ptr [ %78, %then ], [ %217, %after28 ]
  %92 = phi ptr [ %79, %then ], [ %218, %after28 ]
  %93 = phi ptr [ %80, %then ], [ %219, %after28 ]
  %94 = mul i64 %i13, 4
  %95 = add i64 %94, 0
  %96 = trunc i64 %95 to i32
  %.splatinsert14 = insertelement <16 x i32> poison, i32 %96, i64 0
  %.splat15 = shufflevector <16 x i32> %.splatinsert14, <16 x i32> poison, <16 x i32> zeroinitializer
  %97 = getelementptr i8, ptr %91, i64 %36
  %98 = getelementptr i8, ptr %93, i64 %42
  %99 = add i64 %94, 1
  %100 = trunc i64 %99 to i32
  %.splatinsert16 = insertelement <16 x i32> poison, i32 %100, i64 0
  %.splat17 = shufflevector <16 x i32> %.splatinsert16, <16 x i32> poison, <16 x i32> zeroinitializer
  %101 = getelementptr i8, ptr %97, i64 %36
  %102 = getelementptr i8, ptr %98, i64 %42
  %103 = add i64 %94, 2
  %104 = trunc i64 %103 to i32
  %.splatinsert18 = insertelement <16 x i32> poison, i32 %104, i64 0
  %.splat19 = shufflevector <16 x i32> %.splatinsert18, <16 x i32> poison, <16 x i32> zeroinitializer
  %105 = getelementptr i8, ptr %101, i64 %36
  %106 = getelementptr i8, ptr %102, i64 %42
  %107 = add i64 %94, 3
  %108 = trunc i64 %107 to i32
  %.splatinsert20 = insertelement <16 x i32> poison, i32 %108, i64 0
  %.splat21 = shufflevector <16 x i32> %.splatinsert20, <16 x i32> poison, <16 x i32> zeroinitializer
  %109 = udiv i64 %59, 32
  %110 = icmp ne i64 %109, 0
  br i1 %110, label %then22, label %after23

after12:                                          ; preds = %after28
  br label %after10

then22:                                           ; preds = %loop11
  br label %loop24

after23:                                          ; preds = %after25, %loop11
  %.2 = phi i64 [ %176, %after25 ], [ %.177, %loop11 ]
  %111 = urem i64 %59, 32
  %112 = icmp ne i64 %111, 0
  br i1 %112, label %then27, label %after28

loop24:                                           ; preds = %loop24, %then22
  %.3 = phi i64 [ %.177, %then22 ], [ %176, %loop24 ]
  %i26 = phi i64 [ 0, %then22 ], [ %181, %loop24 ]
  %113 = phi ptr [ %91, %then22 ], [ %182, %loop24 ]
  %114 = phi ptr [ %93, %then22 ], [ %183, %loop24 ]
  %115 = phi ptr [ %97, %then22 ], [ %184, %loop24 ]
  %116 = phi ptr [ %98, %then22 ], [ %185, %loop24 ]
  %117 = phi ptr [ %101, %then22 ], [ %186, %loop24 ]
  %118 = phi ptr [ %102, %then22 ], [ %187, %loop24 ]
  %119 = phi ptr [ %105, %then22 ], [ %188, %loop24 ]
  %120 = phi ptr [ %106, %then22 ], [ %189, %loop24 ]
  %121 = phi ptr [ %24, %then22 ], [ %190, %loop24 ]
  %122 = phi ptr [ %26, %then22 ], [ %191, %loop24 ]
  %123 = getelementptr i8, ptr %121, i64 0
  %124 = getelementptr i8, ptr %122, i64 0
  %125 = load <16 x float>, ptr %123, align 1
  %126 = load <16 x i32>, ptr %124, align 1
  %127 = getelementptr i8, ptr %121, i64 64
  %128 = getelementptr i8, ptr %122, i64 64
  %129 = load <16 x float>, ptr %127, align 1
  %130 = load <16 x i32>, ptr %128, align 1
  %131 = load <16 x float>, ptr %114, align 1
  %132 = getelementptr i8, ptr %114, i64 64
  %133 = load <16 x float>, ptr %132, align 1
  %134 = fcmp olt <16 x float> %131, %125
  %135 = select <16 x i1> %134, <16 x float> %131, <16 x float> %125
  %136 = select <16 x i1> %134, <16 x i32> %.splat15, <16 x i32> %126
  %137 = fcmp uno <16 x float> %131, %133
  %138 = fcmp olt <16 x float> %133, %129
  %139 = select <16 x i1> %138, <16 x float> %133, <16 x float> %129
  %140 = select <16 x i1> %138, <16 x i32> %.splat15, <16 x i32> %130
  %141 = load <16 x float>, ptr %116, align 1
  %142 = getelementptr i8, ptr %116, i64 64
  %143 = load <16 x float>, ptr %142, align 1
  %144 = fcmp olt <16 x float> %141, %135
  %145 = select <16 x i1> %144, <16 x float> %141, <16 x float> %135
  %146 = select <16 x i1> %144, <16 x i32> %.splat17, <16 x i32> %136
  %147 = fcmp uno <16 x float> %141, %143
  %148 = or <16 x i1> %137, %147
  %149 = fcmp olt <16 x float> %143, %139
  %150 = select <16 x i1> %149, <16 x float> %143, <16 x float> %139
  %151 = select <16 x i1> %149, <16 x i32> %.splat17, <16 x i32> %140
  %152 = load <16 x float>, ptr %118, align 1
  %153 = getelementptr i8, ptr %118, i64 64
  %154 = load <16 x float>, ptr %153, align 1
  %155 = fcmp olt <16 x float> %152, %145
  %156 = select <16 x i1> %155, <16 x float> %152, <16 x float> %145
  %157 = select <16 x i1> %155, <16 x i32> %.splat19, <16 x i32> %146
  %158 = fcmp uno <16 x float> %152, %154
  %159 = or <16 x i1> %148, %158
  %160 = fcmp olt <16 x float> %154, %150
  %161 = select <16 x i1> %160, <16 x float> %154, <16 x float> %150
  %162 = select <16 x i1> %160, <16 x i32> %.splat19, <16 x i32> %151
  %163 = load <16 x float>, ptr %120, align 1
  %164 = getelementptr i8, ptr %120, i64 64
  %165 = load <16 x float>, ptr %164, align 1
  %166 = fcmp olt <16 x float> %163, %156
  %167 = select <16 x i1> %166, <16 x float> %163, <16 x float> %156
  %168 = select <16 x i1> %166, <16 x i32> %.splat21, <16 x i32> %157
  %169 = fcmp uno <16 x float> %163, %165
  %170 = or <16 x i1> %159, %169
  %171 = fcmp olt <16 x float> %165, %161
  %172 = select <16 x i1> %171, <16 x float> %165, <16 x float> %161
  %173 = select <16 x i1> %171, <16 x i32> %.splat21, <16 x i32> %162
  %174 = bitcast <16 x i1> %170 to i16
  %175 = zext i16 %174 to i64
  %176 = or i64 %.3, %175
  %177 = getelementptr i8, ptr %121, i64 0
  %178 = getelementptr i8, ptr %122, i64 0
  store <16 x float> %167, ptr %177, align 1
  store <16 x i32> %168, ptr %178, align 1
  %179 = getelementptr i8, ptr %121, i64 64
  %180 = getelementptr i8, ptr %122, i64 64
  store <16 x float> %172, ptr %179, align 1
  store <16 x i32> %173, ptr %180, align 1
  %181 = add i64 %i26, 1
  %182 = getelementptr i8, ptr %113, i64 256
  %183 = getelementptr i8, ptr %114, i64 128
  %184 = getelementptr i8, ptr %115, i64 256
  %185 = getelementptr i8, ptr %116, i64 128
  %186 = getelementptr i8, ptr %117, i64 256
  %187 = getelementptr i8, ptr %118, i64 128
  %188 = getelementptr i8, ptr %119, i64 256
  %189 = getelementptr i8, ptr %120, i64 128
  %190 = getelementptr i8, ptr %121, i64 128
  %191 = getelementptr i8, ptr %122, i64 128
  %192 = icmp eq i64 %181, %109
  br i1 %192, label %after25, label %loop24

after25:                                          ; preds = %loop24
  br label %after23

then27:                                           ; preds = %after23
  %193 = sub i64 %59, %111
  %194 = mul i64 8, %193
  %195 = getelementptr i8, ptr %91, i64 %194
  %196 = mul i64 4, %193
  %197 = getelementptr i8, ptr %93, i64 %196
  %198 = mul i64 8, %193
  %199 = getelementptr i8, ptr %97, i64 %198
  %200 = mul i64 4, %193
  %201 = getelementptr i8, ptr %98, i64 %200
  %202 = mul i64 8, %193
  %203 = getelementptr i8, ptr %101, i64 %202
  %204 = mul i64 4, %193
  %205 = getelementptr i8, ptr %102, i64 %204
  %206 = mul i64 8, %193
  %207 = getelementptr i8, ptr %105, i64 %206
  %208 = mul i64 4, %193
  %209 = getelementptr i8, ptr %106, i64 %208
  %210 = mul i64 4, %193
  %211 = getelementptr i8, ptr %24, i64 %210
  %212 = mul i64 4, %193
  %213 = getelementptr i8, ptr %26, i64 %212
  %214 = add i64 %111, 15
  %215 = udiv i64 %214, 16
  br label %loop29

after28:                                          ; preds = %after30, %after23
  %.4 = phi i64 [ %260, %after30 ], [ %.2, %after23 ]
  %216 = add i64 %i13, 1
  %217 = getelementptr i8, ptr %91, i64 %44
  %218 = getelementptr i8, ptr %92, i64 %45
  %219 = getelementptr i8, ptr %93, i64 %46
  %220 = icmp eq i64 %216, %84
  br i1 %220, label %after12, label %loop11

loop29:                                           ; preds = %loop29, %then27
  %.5 = phi i64 [ %.2, %then27 ], [ %260, %loop29 ]
  %i31 = phi i64 [ 0, %then27 ], [ %263, %loop29 ]
  %221 = phi ptr [ %195, %then27 ], [ %264, %loop29 ]
  %222 = phi ptr [ %197, %then27 ], [ %265, %loop29 ]
  %223 = phi ptr [ %199, %then27 ], [ %266, %loop29 ]
  %224 = phi ptr [ %201, %then27 ], [ %267, %loop29 ]
  %225 = phi ptr [ %203, %then27 ], [ %268, %loop29 ]
  %226 = phi ptr [ %205, %then27 ], [ %269, %loop29 ]
  %227 = phi ptr [ %207, %then27 ], [ %270, %loop29 ]
  %228 = phi ptr [ %209, %then27 ], [ %271, %loop29 ]
  %229 = phi ptr [ %211, %then27 ], [ %272, %loop29 ]
  %230 = phi ptr [ %213, %then27 ], [ %273, %loop29 ]
  %231 = mul i64 %i31, 16
  %232 = sub i64 %111, %231
  %233 = trunc i64 %232 to i32
  %.splatinsert32 = insertelement <16 x i32> poison, i32 %233, i64 0
  %.splat33 = shufflevector <16 x i32> %.splatinsert32, <16 x i32> poison, <16 x i32> zeroinitializer
  %234 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat33
  %235 = getelementptr i8, ptr %229, i64 0
  %236 = getelementptr i8, ptr %230, i64 0
  %237 = load <16 x float>, ptr %235, align 1
  %238 = load <16 x i32>, ptr %236, align 1
  %239 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %222, <16 x i1> %234, <16 x float> zeroinitializer)
  %240 = fcmp olt <16 x float> %239, %237
  %241 = select <16 x i1> %240, <16 x float> %239, <16 x float> %237
  %242 = select <16 x i1> %240, <16 x i32> %.splat15, <16 x i32> %238
  %243 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %224, <16 x i1> %234, <16 x float> zeroinitializer)
  %244 = fcmp uno <16 x float> %239, %243
  %245 = fcmp olt <16 x float> %243, %241
  %246 = select <16 x i1> %245, <16 x float> %243, <16 x float> %241
  %247 = select <16 x i1> %245, <16 x i32> %.splat17, <16 x i32> %242
  %248 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %226, <16 x i1> %234, <16 x float> zeroinitializer)
  %249 = fcmp olt <16 x float> %248, %246
  %250 = select <16 x i1> %249, <16 x float> %248, <16 x float> %246
  %251 = select <16 x i1> %249, <16 x i32> %.splat19, <16 x i32> %247
  %252 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %228, <16 x i1> %234, <16 x float> zeroinitializer)
  %253 = fcmp uno <16 x float> %248, %252
  %254 = or <16 x i1> %244, %253
  %255 = fcmp olt <16 x float> %252, %250
  %256 = select <16 x i1> %255, <16 x float> %252, <16 x float> %250
  %257 = select <16 x i1> %255, <16 x i32> %.splat21, <16 x i32> %251
  %258 = bitcast <16 x i1> %254 to i16
  %259 = zext i16 %258 to i64
  %260 = or i64 %.5, %259
  %261 = getelementptr i8, ptr %229, i64 0
  %262 = getelementptr i8, ptr %230, i64 0
  store <16 x float> %256, ptr %261, align 1
  store <16 x i32> %257, ptr %262, align 1
  %263 = add i64 %i31, 1
  %264 = getelementptr i8, ptr %221, i64 128
  %265 = getelementptr i8, ptr %222, i64 64
  %266 = getelementptr i8, ptr %223, i64 128
  %267 = getelementptr i8, ptr %224, i64 64
  %268 = getelementptr i8, ptr %225, i64 128
  %269 = getelementptr i8, ptr %226, i64 64
  %270 = getelementptr i8, ptr %227, i64 128
  %271 = getelementptr i8, ptr %228, i64 64
  %272 = getelementptr i8, ptr %229, i64 64
  %273 = getelementptr i8, ptr %230, i64 64
  %274 = icmp eq i64 %263, %215
  br i1 %274, label %after30, label %loop29

after30:                                          ; preds = %loop29
  br label %after28

then34:                                           ; preds = %after10
  %275 = add i64 %59, 15
  %276 = udiv i64 %275, 16
  %277 = mul i64 %276, 64
  br label %loop36

after35:                                          ; preds = %after37, %after10
  %278 = select i1 %90, i64 %83, i64 %88
  %279 = select i1 %90, i64 0, i64 %89
  %280 = mul i64 %36, %279
  %281 = getelementptr i8, ptr %78, i64 %280
  %282 = mul i64 %39, %279
  %283 = getelementptr i8, ptr %79, i64 %282
  %284 = mul i64 %42, %279
  %285 = getelementptr i8, ptr %80, i64 %284
  %286 = icmp ne i64 %278, 0
  br i1 %286, label %then40, label %after41

loop36:                                           ; preds = %loop36, %then34
  %offset38 = phi i64 [ 0, %then34 ], [ %289, %loop36 ]
  %287 = getelementptr i8, ptr %24, i64 %offset38
  %288 = getelementptr i8, ptr %26, i64 %offset38
  %i39 = udiv exact i64 %offset38, 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %287, align 1
  store <16 x i32> zeroinitializer, ptr %288, align 1
  %289 = add i64 %offset38, 64
  %290 = icmp eq i64 %289, %277
  br i1 %290, label %after37, label %loop36

after37:                                          ; preds = %loop36
  br label %after35

then40:                                           ; preds = %after35
  br label %loop42

after41:                                          ; preds = %after43, %after35
  %291 = ptrtoint ptr %79 to i64
  %.splatinsert52 = insertelement <16 x i64> poison, i64 %291, i64 0
  %.splat53 = shufflevector <16 x i64> %.splatinsert52, <16 x i64> poison, <16 x i32> zeroinitializer
  %.splatinsert54 = insertelement <16 x i64> poison, i64 %39, i64 0
  %.splat55 = shufflevector <16 x i64> %.splatinsert54, <16 x i64> poison, <16 x i32> zeroinitializer
  %292 = add i64 %59, 15
  %293 = udiv i64 %292, 16
  br label %loop56

loop42:                                           ; preds = %after48, %then40
  %i44 = phi i64 [ 0, %then40 ], [ %328, %after48 ]
  %294 = phi ptr [ %281, %then40 ], [ %329, %after48 ]
  %295 = phi ptr [ %283, %then40 ], [ %330, %after48 ]
  %296 = phi ptr [ %285, %then40 ], [ %331, %after48 ]
  %297 = add i64 %279, %i44
  %298 = add i64 %297, 0
  %299 = trunc i64 %298 to i32
  %.splatinsert45 = insertelement <16 x i32> poison, i32 %299, i64 0
  %.splat46 = shufflevector <16 x i32> %.splatinsert45, <16 x i32> poison, <16 x i32> zeroinitializer
  %300 = add i64 %59, 15
  %301 = udiv i64 %300, 16
  br label %loop47

after43:                                          ; preds = %after48
  br label %after41

loop47:                                           ; preds = %loop47, %loop42
  %i49 = phi i64 [ 0, %loop42 ], [ %322, %loop47 ]
  %302 = phi ptr [ %294, %loop42 ], [ %323, %loop47 ]
  %303 = phi ptr [ %296, %loop42 ], [ %324, %loop47 ]
  %304 = phi ptr [ %24, %loop42 ], [ %325, %loop47 ]
  %305 = phi ptr [ %26, %loop42 ], [ %326, %loop47 ]
  %306 = mul i64 %i49, 16
  %307 = sub i64 %59, %306
  %308 = trunc i64 %307 to i32
  %.splatinsert50 = insertelement <16 x i32> poison, i32 %308, i64 0
  %.splat51 = shufflevector <16 x i32> %.splatinsert50, <16 x i32> poison, <16 x i32> zeroinitializer
  %309 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat51
  %310 = getelementptr i8, ptr %304, i64 0
  %311 = getelementptr i8, ptr %305, i64 0
  %312 = load <16 x float>, ptr %310, align 1
  %313 = load <16 x i32>, ptr %311, align 1
  %314 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %303, <16 x i1> %309, <16 x float> zeroinitializer)
  %315 = fcmp ult <16 x float> %314, %312
  %316 = fcmp ord <16 x float> %312, %312
  %317 = and <16 x i1> %315, %316
  %318 = select <16 x i1> %317, <16 x float> %314, <16 x float> %312
  %319 = select <16 x i1> %317, <16 x i32> %.splat46, <16 x i32> %313
  %320 = getelementptr i8, ptr %304, i64 0
  %321 = getelementptr i8, ptr %305, i64 0
  store <16 x float> %318, ptr %320, align 1
  store <16 x i32> %319, ptr %321, align 1
  %322 = add i64 %i49, 1
  %323 = getelementptr i8, ptr %302, i64 128
  %324 = getelementptr i8, ptr %303, i64 64
  %325 = getelementptr i8, ptr %304, i64 64
  %326 = getelementptr i8, ptr %305, i64 64
  %327 = icmp eq i64 %322, %301
  br i1 %327, label %after48, label %loop47

after48:                                          ; preds = %loop47
  %328 = add i64 %i44, 1
  %329 = getelementptr i8, ptr %294, i64 %36
  %330 = getelementptr i8, ptr %295, i64 %39
  %331 = getelementptr i8, ptr %296, i64 %42
  %332 = icmp eq i64 %328, %278
  br i1 %332, label %after43, label %loop42

loop56:                                           ; preds = %loop56, %after41
  %i58 = phi i64 [ 0, %after41 ], [ %357, %loop56 ]
  %333 = phi ptr [ %24, %after41 ], [ %358, %loop56 ]
  %334 = phi ptr [ %26, %after41 ], [ %359, %loop56 ]
  %335 = phi ptr [ %28, %after41 ], [ %360, %loop56 ]
  %336 = phi ptr [ %22, %after41 ], [ %361, %loop56 ]
  %337 = load <16 x float>, ptr %333, align 1
  %338 = load <16 x i32>, ptr %334, align 1
  %339 = load <16 x float>, ptr %335, align 1
  %340 = load <16 x i64>, ptr %336, align 1
  %341 = zext <16 x i32> %338 to <16 x i64>
  %342 = mul <16 x i64> %341, %.splat55
  %343 = add <16 x i64> %.splat53, %342
  %344 = fcmp uno <16 x float> %339, %339
  %345 = fcmp uno <16 x float> %337, %337
  %346 = and <16 x i1> %345, %344
  %347 = fcmp oeq <16 x float> %337, %339
  %348 = or <16 x i1> %347, %346
  %349 = icmp slt <16 x i64> %343, %340
  %350 = and <16 x i1> %348, %349
  %351 = fcmp ult <16 x float> %337, %339
  %352 = fcmp ord <16 x float> %339, %339
  %353 = and <16 x i1> %351, %352
  %354 = or <16 x i1> %353, %350
  %355 = select <16 x i1> %354, <16 x float> %337, <16 x float> %339
  store <16 x float> %355, ptr %335, align 1
  %356 = select <16 x i1> %354, <16 x i64> %343, <16 x i64> %340
  store <16 x i64> %356, ptr %336, align 1
  %357 = add i64 %i58, 1
  %358 = getelementptr i8, ptr %333, i64 64
  %359 = getelementptr i8, ptr %334, i64 64
  %360 = getelementptr i8, ptr %335, i64 64
  %361 = getelementptr i8, ptr %336, i64 128
  %362 = icmp eq i64 %357, %293
  br i1 %362, label %after57, label %loop56

after57:                                          ; preds = %loop56
  %363 = add i64 %59, 15
  %364 = udiv i64 %363, 16
  %365 = mul i64 %364, 64
  br label %loop59

loop59:                                           ; preds = %loop59, %after57
  %offset61 = phi i64 [ 0, %after57 ], [ %368, %loop59 ]
  %366 = getelementptr i8, ptr %24, i64 %offset61
  %367 = getelementptr i8, ptr %26, i64 %offset61
  %i62 = udiv exact i64 %offset61, 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %366, align 1
  store <16 x i32> zeroinitializer, ptr %367, align 1
  %368 = add i64 %offset61, 64
  %369 = icmp eq i64 %368, %365
  br i1 %369, label %after60, label %loop59

after60:                                          ; preds = %loop59
  %370 = add i64 %83, 0
  %371 = udiv i64 %370, 1
  %372 = add i64 %.0, %371
  %373 = add i64 %i9, 1
  %374 = icmp eq i64 %373, %77
  %375 = and i1 true, %374
  %376 = icmp uge i64 %372, 128
  %377 = xor i1 %375, true
  %378 = and i1 %376, %377
  br i1 %378, label %then63, label %after64

then63:                                           ; preds = %after60
  %379 = xor i64 %.074, -1
  %380 = call i64 @llvm.cttz.i64(i64 %379, i1 true)
  %381 = add i64 %.074, 1
  %382 = xor i64 %381, -1
  %383 = and i64 %.074, %382
  %384 = add i64 %.074, 1
  %385 = add i64 %59, 15
  %386 = udiv i64 %385, 16
  %387 = mul i64 %386, 64
  br label %loop65

after64:                                          ; preds = %after66, %after60
  %.175 = phi i64 [ %384, %after66 ], [ %.074, %after60 ]
  %.1 = phi i64 [ 0, %after66 ], [ %372, %after60 ]
  %388 = add i64 %i9, 1
  %389 = getelementptr i8, ptr %78, i64 %37
  %390 = getelementptr i8, ptr %79, i64 %40
  %391 = getelementptr i8, ptr %80, i64 %43
  %392 = icmp eq i64 %388, %77
  br i1 %392, label %after8, label %loop7

loop65:                                           ; preds = %loop65, %then63
  %offset67 = phi i64 [ 0, %then63 ], [ %395, %loop65 ]
  %393 = getelementptr i8, ptr %24, i64 %offset67
  %394 = getelementptr i8, ptr %26, i64 %offset67
  %i68 = udiv exact i64 %offset67, 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %393, align 1
  store <16 x i32> zeroinitializer, ptr %394, align 1
  %395 = add i64 %offset67, 64
  %396 = icmp eq i64 %395, %387
  br i1 %396, label %after66, label %loop65

after66:                                          ; preds = %loop65
  br label %after64

loop69:                                           ; preds = %loop69, %after8
  %i71 = phi i64 [ 0, %after8 ], [ %406, %loop69 ]
  %397 = phi ptr [ %54, %after8 ], [ %407, %loop69 ]
  %398 = phi ptr [ %55, %after8 ], [ %408, %loop69 ]
  %399 = phi ptr [ %56, %after8 ], [ %409, %loop69 ]
  %400 = phi ptr [ %22, %after8 ], [ %410, %loop69 ]
  %401 = mul i64 %i71, 16
  %402 = sub i64 %59, %401
  %403 = trunc i64 %402 to i32
  %.splatinsert72 = insertelement <16 x i32> poison, i32 %403, i64 0
  %.splat73 = shufflevector <16 x i32> %.splatinsert72, <16 x i32> poison, <16 x i32> zeroinitializer
  %404 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat73
  %405 = load <16 x i64>, ptr %400, align 1
  call void @llvm.masked.store.v16i64.p0(<16 x i64> %405, ptr align 1 %397, <16 x i1> %404)
  %406 = add i64 %i71, 1
  %407 = getelementptr i8, ptr %397, i64 128
  %408 = getelementptr i8, ptr %398, i64 %47
  %409 = getelementptr i8, ptr %399, i64 64
  %410 = getelementptr i8, ptr %400, i64 128
  %411 = icmp eq i64 %406, %87
  br i1 %411, label %after70, label %loop69

after70:                                          ; preds = %loop69
  %412 = add i64 %i, 1
  %413 = getelementptr i8, ptr %54, i64 %51
  %414 = getelementptr i8, ptr %55, i64 %52
  %415 = getelementptr i8, ptr %56, i64 %53
  %416 = icmp eq i64 %412, %50
  br i1 %416, label %after, label %loop
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i64.p0(<16 x i64>, ptr captures(none), <16 x i1>) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
