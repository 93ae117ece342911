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
  %84 = add i64 %i9, 1
  %85 = icmp eq i64 %84, %77
  %86 = and i1 true, %85
  %87 = udiv i64 %83, 4
  %88 = icmp ne i64 %87, 0
  br i1 %88, label %then, label %after10

after8:                                           ; preds = %after64
  %89 = add i64 %59, 15
  %90 = udiv i64 %89, 16
  br label %loop69

then:                                             ; preds = %loop7
  br label %loop11

after10:                                          ; preds = %after12, %loop7
  %.076 = phi i64 [ %.4, %after12 ], [ 0, %loop7 ]
  %91 = urem i64 %83, 4
  %92 = sub i64 %83, %91
  %93 = icmp ne i64 %.076, 0
  br i1 %93, label %then34, label %after35

loop11:                                           ; preds = %after28, %then
  %.177 = phi i64 [ 0, %then ], [ %.4, %after28 ]
  %i13 = phi i64 [ 0, %then ], [ %219, %after28 ]
  %94 = phi ptr [ %78, %then ], [ %220, %after28 ]
  %95 = phi ptr [ %79, %then ], [ %221, %after28 ]
  %96 = phi ptr [ %80, %then ], [ %222, %after28 ]
  %97 = mul i64 %i13, 4
  %98 = add i64 %97, 0
  %99 = trunc i64 %98 to i32
  %.splatinsert14 = insertelement <16 x i32> poison, i32 %99, i64 0
  %.splat15 = shufflevector <16 x i32> %.splatinsert14, <16 x i32> poison, <16 x i32> zeroinitializer
  %100 = getelementptr i8, ptr %94, i64 %36
  %101 = getelementptr i8, ptr %96, i64 %42
  %102 = add i64 %97, 1
  %103 = trunc i64 %102 to i32
  %.splatinsert16 = insertelement <16 x i32> poison, i32 %103, i64 0
  %.splat17 = shufflevector <16 x i32> %.splatinsert16, <16 x i32> poison, <16 x i32> zeroinitializer
  %104 = getelementptr i8, ptr %100, i64 %36
  %105 = getelementptr i8, ptr %101, i64 %42
  %106 = add i64 %97, 2
  %107 = trunc i64 %106 to i32
  %.splatinsert18 = insertelement <16 x i32> poison, i32 %107, i64 0
  %.splat19 = shufflevector <16 x i32> %.splatinsert18, <16 x i32> poison, <16 x i32> zeroinitializer
  %108 = getelementptr i8, ptr %104, i64 %36
  %109 = getelementptr i8, ptr %105, i64 %42
  %110 = add i64 %97, 3
  %111 = trunc i64 %110 to i32
  %.splatinsert20 = insertelement <16 x i32> poison, i32 %111, i64 0
  %.splat21 = shufflevector <16 x i32> %.splatinsert20, <16 x i32> poison, <16 x i32> zeroinitializer
  %112 = udiv i64 %59, 32
  %113 = icmp ne i64 %112, 0
  br i1 %113, label %then22, label %after23

after12:                                          ; preds = %after28
  br label %after10

then22:                                           ; preds = %loop11
  br label %loop24

after23:                                          ; preds = %after25, %loop11
  %.2 = phi i64 [ %179, %after25 ], [ %.177, %loop11 ]
  %114 = urem i64 %59, 32
  %115 = icmp ne i64 %114, 0
  br i1 %115, label %then27, label %after28

loop24:                                           ; preds = %loop24, %then22
  %.3 = phi i64 [ %.177, %then22 ], [ %179, %loop24 ]
  %i26 = phi i64 [ 0, %then22 ], [ %184, %loop24 ]
  %116 = phi ptr [ %94, %then22 ], [ %185, %loop24 ]
  %117 = phi ptr [ %96, %then22 ], [ %186, %loop24 ]
  %118 = phi ptr [ %100, %then22 ], [ %187, %loop24 ]
  %119 = phi ptr [ %101, %then22 ], [ %188, %loop24 ]
  %120 = phi ptr [ %104, %then22 ], [ %189, %loop24 ]
  %121 = phi ptr [ %105, %then22 ], [ %190, %loop24 ]
  %122 = phi ptr [ %108, %then22 ], [ %191, %loop24 ]
  %123 = phi ptr [ %109, %then22 ], [ %192, %loop24 ]
  %124 = phi ptr [ %24, %then22 ], [ %193, %loop24 ]
  %125 = phi ptr [ %26, %then22 ], [ %194, %loop24 ]
  %126 = getelementptr i8, ptr %124, i64 0
  %127 = getelementptr i8, ptr %125, i64 0
  %128 = load <16 x float>, ptr %126, align 1
  %129 = load <16 x i32>, ptr %127, align 1
  %130 = getelementptr i8, ptr %124, i64 64
  %131 = getelementptr i8, ptr %125, i64 64
  %132 = load <16 x float>, ptr %130, align 1
  %133 = load <16 x i32>, ptr %131, align 1
  %134 = load <16 x float>, ptr %117, align 1
  %135 = getelementptr i8, ptr %117, i64 64
  %136 = load <16 x float>, ptr %135, align 1
  %137 = fcmp olt <16 x float> %134, %128
  %138 = select <16 x i1> %137, <16 x float> %134, <16 x float> %128
  %139 = select <16 x i1> %137, <16 x i32> %.splat15, <16 x i32> %129
  %140 = fcmp uno <16 x float> %134, %136
  %141 = fcmp olt <16 x float> %136, %132
  %142 = select <16 x i1> %141, <16 x float> %136, <16 x float> %132
  %143 = select <16 x i1> %141, <16 x i32> %.splat15, <16 x i32> %133
  %144 = load <16 x float>, ptr %119, align 1
  %145 = getelementptr i8, ptr %119, i64 64
  %146 = load <16 x float>, ptr %145, align 1
  %147 = fcmp olt <16 x float> %144, %138
  %148 = select <16 x i1> %147, <16 x float> %144, <16 x float> %138
  %149 = select <16 x i1> %147, <16 x i32> %.splat17, <16 x i32> %139
  %150 = fcmp uno <16 x float> %144, %146
  %151 = or <16 x i1> %140, %150
  %152 = fcmp olt <16 x float> %146, %142
  %153 = select <16 x i1> %152, <16 x float> %146, <16 x float> %142
  %154 = select <16 x i1> %152, <16 x i32> %.splat17, <16 x i32> %143
  %155 = load <16 x float>, ptr %121, align 1
  %156 = getelementptr i8, ptr %121, i64 64
  %157 = load <16 x float>, ptr %156, align 1
  %158 = fcmp olt <16 x float> %155, %148
  %159 = select <16 x i1> %158, <16 x float> %155, <16 x float> %148
  %160 = select <16 x i1> %158, <16 x i32> %.splat19, <16 x i32> %149
  %161 = fcmp uno <16 x float> %155, %157
  %162 = or <16 x i1> %151, %161
  %163 = fcmp olt <16 x float> %157, %153
  %164 = select <16 x i1> %163, <16 x float> %157, <16 x float> %153
  %165 = select <16 x i1> %163, <16 x i32> %.splat19, <16 x i32> %154
  %166 = load <16 x float>, ptr %123, align 1
  %167 = getelementptr i8, ptr %123, i64 64
  %168 = load <16 x float>, ptr %167, align 1
  %169 = fcmp olt <16 x float> %166, %159
  %170 = select <16 x i1> %169, <16 x float> %166, <16 x float> %159
  %171 = select <16 x i1> %169, <16 x i32> %.splat21, <16 x i32> %160
  %172 = fcmp uno <16 x float> %166, %168
  %173 = or <16 x i1> %162, %172
  %174 = fcmp olt <16 x float> %168, %164
  %175 = select <16 x i1> %174, <16 x float> %168, <16 x float> %164
  %176 = select <16 x i1> %174, <16 x i32> %.splat21, <16 x i32> %165
  %177 = bitcast <16 x i1> %173 to i16
  %178 = zext i16 %177 to i64
  %179 = or i64 %.3, %178
  %180 = getelementptr i8, ptr %124, i64 0
  %181 = getelementptr i8, ptr %125, i64 0
  store <16 x float> %170, ptr %180, align 1
  store <16 x i32> %171, ptr %181, align 1
  %182 = getelementptr i8, ptr %124, i64 64
  %183 = getelementptr i8, ptr %125, i64 64
  store <16 x float> %175, ptr %182, align 1
  store <16 x i32> %176, ptr %183, align 1
  %184 = add i64 %i26, 1
  %185 = getelementptr i8, ptr %116, i64 256
  %186 = getelementptr i8, ptr %117, i64 128
  %187 = getelementptr i8, ptr %118, i64 256
  %188 = getelementptr i8, ptr %119, i64 128
  %189 = getelementptr i8, ptr %120, i64 256
  %190 = getelementptr i8, ptr %121, i64 128
  %191 = getelementptr i8, ptr %122, i64 256
  %192 = getelementptr i8, ptr %123, i64 128
  %193 = getelementptr i8, ptr %124, i64 128
  %194 = getelementptr i8, ptr %125, i64 128
  %195 = icmp eq i64 %184, %112
  br i1 %195, label %after25, label %loop24

after25:                                          ; preds = %loop24
  br label %after23

then27:                                           ; preds = %after23
  %196 = sub i64 %59, %114
  %197 = mul i64 8, %196
  %198 = getelementptr i8, ptr %94, i64 %197
  %199 = mul i64 4, %196
  %200 = getelementptr i8, ptr %96, i64 %199
  %201 = mul i64 8, %196
  %202 = getelementptr i8, ptr %100, i64 %201
  %203 = mul i64 4, %196
  %204 = getelementptr i8, ptr %101, i64 %203
  %205 = mul i64 8, %196
  %206 = getelementptr i8, ptr %104, i64 %205
  %207 = mul i64 4, %196
  %208 = getelementptr i8, ptr %105, i64 %207
  %209 = mul i64 8, %196
  %210 = getelementptr i8, ptr %108, i64 %209
  %211 = mul i64 4, %196
  %212 = getelementptr i8, ptr %109, i64 %211
  %213 = mul i64 4, %196
  %214 = getelementptr i8, ptr %24, i64 %213
  %215 = mul i64 4, %196
  %216 = getelementptr i8, ptr %26, i64 %215
  %217 = add i64 %114, 15
  %218 = udiv i64 %217, 16
  br label %loop29

after28:                                          ; preds = %after30, %after23
  %.4 = phi i64 [ %263, %after30 ], [ %.2, %after23 ]
  %219 = add i64 %i13, 1
  %220 = getelementptr i8, ptr %94, i64 %44
  %221 = getelementptr i8, ptr %95, i64 %45
  %222 = getelementptr i8, ptr %96, i64 %46
  %223 = icmp eq i64 %219, %87
  br i1 %223, label %after12, label %loop11

loop29:                                           ; preds = %loop29, %then27
  %.5 = phi i64 [ %.2, %then27 ], [ %263, %loop29 ]
  %i31 = phi i64 [ 0, %then27 ], [ %266, %loop29 ]
  %224 = phi ptr [ %198, %then27 ], [ %267, %loop29 ]
  %225 = phi ptr [ %200, %then27 ], [ %268, %loop29 ]
  %226 = phi ptr [ %202, %then27 ], [ %269, %loop29 ]
  %227 = phi ptr [ %204, %then27 ], [ %270, %loop29 ]
  %228 = phi ptr [ %206, %then27 ], [ %271, %loop29 ]
  %229 = phi ptr [ %208, %then27 ], [ %272, %loop29 ]
  %230 = phi ptr [ %210, %then27 ], [ %273, %loop29 ]
  %231 = phi ptr [ %212, %then27 ], [ %274, %loop29 ]
  %232 = phi ptr [ %214, %then27 ], [ %275, %loop29 ]
  %233 = phi ptr [ %216, %then27 ], [ %276, %loop29 ]
  %234 = mul i64 %i31, 16
  %235 = sub i64 %114, %234
  %236 = trunc i64 %235 to i32
  %.splatinsert32 = insertelement <16 x i32> poison, i32 %236, i64 0
  %.splat33 = shufflevector <16 x i32> %.splatinsert32, <16 x i32> poison, <16 x i32> zeroinitializer
  %237 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat33
  %238 = getelementptr i8, ptr %232, i64 0
  %239 = getelementptr i8, ptr %233, i64 0
  %240 = load <16 x float>, ptr %238, align 1
  %241 = load <16 x i32>, ptr %239, align 1
  %242 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %225, <16 x i1> %237, <16 x float> zeroinitializer)
  %243 = fcmp olt <16 x float> %242, %240
  %244 = select <16 x i1> %243, <16 x float> %242, <16 x float> %240
  %245 = select <16 x i1> %243, <16 x i32> %.splat15, <16 x i32> %241
  %246 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %227, <16 x i1> %237, <16 x float> zeroinitializer)
  %247 = fcmp uno <16 x float> %242, %246
  %248 = fcmp olt <16 x float> %246, %244
  %249 = select <16 x i1> %248, <16 x float> %246, <16 x float> %244
  %250 = select <16 x i1> %248, <16 x i32> %.splat17, <16 x i32> %245
  %251 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %229, <16 x i1> %237, <16 x float> zeroinitializer)
  %252 = fcmp olt <16 x float> %251, %249
  %253 = select <16 x i1> %252, <16 x float> %251, <16 x float> %249
  %254 = select <16 x i1> %252, <16 x i32> %.splat19, <16 x i32> %250
  %255 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %231, <16 x i1> %237, <16 x float> zeroinitializer)
  %256 = fcmp uno <16 x float> %251, %255
  %257 = or <16 x i1> %247, %256
  %258 = fcmp olt <16 x float> %255, %253
  %259 = select <16 x i1> %258, <16 x float> %255, <16 x float> %253
  %260 = select <16 x i1> %258, <16 x i32> %.splat21, <16 x i32> %254
  %261 = bitcast <16 x i1> %257 to i16
  %262 = zext i16 %261 to i64
  %263 = or i64 %.5, %262
  %264 = getelementptr i8, ptr %232, i64 0
  %265 = getelementptr i8, ptr %233, i64 0
  store <16 x float> %259, ptr %264, align 1
  store <16 x i32> %260, ptr %265, align 1
  %266 = add i64 %i31, 1
  %267 = getelementptr i8, ptr %224, i64 128
  %268 = getelementptr i8, ptr %225, i64 64
  %269 = getelementptr i8, ptr %226, i64 128
  %270 = getelementptr i8, ptr %227, i64 64
  %271 = getelementptr i8, ptr %228, i64 128
  %272 = getelementptr i8, ptr %229, i64 64
  %273 = getelementptr i8, ptr %230, i64 128
  %274 = getelementptr i8, ptr %231, i64 64
  %275 = getelementptr i8, ptr %232, i64 64
  %276 = getelementptr i8, ptr %233, i64 64
  %277 = icmp eq i64 %266, %218
  br i1 %277, label %after30, label %loop29

after30:                                          ; preds = %loop29
  br label %after28

then34:                                           ; preds = %after10
  %278 = add i64 %59, 15
  %279 = udiv i64 %278, 16
  %280 = mul i64 %279, 64
  br label %loop36

after35:                                          ; preds = %after37, %after10
  %281 = select i1 %93, i64 %83, i64 %91
  %282 = select i1 %93, i64 0, i64 %92
  %283 = mul i64 %36, %282
  %284 = getelementptr i8, ptr %78, i64 %283
  %285 = mul i64 %39, %282
  %286 = getelementptr i8, ptr %79, i64 %285
  %287 = mul i64 %42, %282
  %288 = getelementptr i8, ptr %80, i64 %287
  %289 = icmp ne i64 %281, 0
  br i1 %289, label %then40, label %after41

loop36:                                           ; preds = %loop36, %then34
  %offset38 = phi i64 [ 0, %then34 ], [ %292, %loop36 ]
  %290 = getelementptr i8, ptr %24, i64 %offset38
  %291 = getelementptr i8, ptr %26, i64 %offset38
  %i39 = udiv exact i64 %offset38, 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %290, align 1
  store <16 x i32> zeroinitializer, ptr %291, align 1
  %292 = add i64 %offset38, 64
  %293 = icmp eq i64 %292, %280
  br i1 %293, label %after37, label %loop36

after37:                                          ; preds = %loop36
  br label %after35

then40:                                           ; preds = %after35
  br label %loop42

after41:                                          ; preds = %after43, %after35
  %294 = ptrtoint ptr %79 to i64
  %.splatinsert52 = insertelement <16 x i64> poison, i64 %294, i64 0
  %.splat53 = shufflevector <16 x i64> %.splatinsert52, <16 x i64> poison, <16 x i32> zeroinitializer
  %.splatinsert54 = insertelement <16 x i64> poison, i64 %39, i64 0
  %.splat55 = shufflevector <16 x i64> %.splatinsert54, <16 x i64> poison, <16 x i32> zeroinitializer
  %295 = add i64 %59, 15
  %296 = udiv i64 %295, 16
  br label %loop56

loop42:                                           ; preds = %after48, %then40
  %i44 = phi i64 [ 0, %then40 ], [ %331, %after48 ]
  %297 = phi ptr [ %284, %then40 ], [ %332, %after48 ]
  %298 = phi ptr [ %286, %then40 ], [ %333, %after48 ]
  %299 = phi ptr [ %288, %then40 ], [ %334, %after48 ]
  %300 = add i64 %282, %i44
  %301 = add i64 %300, 0
  %302 = trunc i64 %301 to i32
  %.splatinsert45 = insertelement <16 x i32> poison, i32 %302, i64 0
  %.splat46 = shufflevector <16 x i32> %.splatinsert45, <16 x i32> poison, <16 x i32> zeroinitializer
  %303 = add i64 %59, 15
  %304 = udiv i64 %303, 16
  br label %loop47

after43:                                          ; preds = %after48
  br label %after41

loop47:                                           ; preds = %loop47, %loop42
  %i49 = phi i64 [ 0, %loop42 ], [ %325, %loop47 ]
  %305 = phi ptr [ %297, %loop42 ], [ %326, %loop47 ]
  %306 = phi ptr [ %299, %loop42 ], [ %327, %loop47 ]
  %307 = phi ptr [ %24, %loop42 ], [ %328, %loop47 ]
  %308 = phi ptr [ %26, %loop42 ], [ %329, %loop47 ]
  %309 = mul i64 %i49, 16
  %310 = sub i64 %59, %309
  %311 = trunc i64 %310 to i32
  %.splatinsert50 = insertelement <16 x i32> poison, i32 %311, i64 0
  %.splat51 = shufflevector <16 x i32> %.splatinsert50, <16 x i32> poison, <16 x i32> zeroinitializer
  %312 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat51
  %313 = getelementptr i8, ptr %307, i64 0
  %314 = getelementptr i8, ptr %308, i64 0
  %315 = load <16 x float>, ptr %313, align 1
  %316 = load <16 x i32>, ptr %314, align 1
  %317 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %306, <16 x i1> %312, <16 x float> zeroinitializer)
  %318 = fcmp ult <16 x float> %317, %315
  %319 = fcmp ord <16 x float> %315, %315
  %320 = and <16 x i1> %318, %319
  %321 = select <16 x i1> %320, <16 x float> %317, <16 x float> %315
  %322 = select <16 x i1> %320, <16 x i32> %.splat46, <16 x i32> %316
  %323 = getelementptr i8, ptr %307, i64 0
  %324 = getelementptr i8, ptr %308, i64 0
  store <16 x float> %321, ptr %323, align 1
  store <16 x i32> %322, ptr %324, align 1
  %325 = add i64 %i49, 1
  %326 = getelementptr i8, ptr %305, i64 128
  %327 = getelementptr i8, ptr %306, i64 64
  %328 = getelementptr i8, ptr %307, i64 64
  %329 = getelementptr i8, ptr %308, i64 64
  %330 = icmp eq i64 %325, %304
  br i1 %330, label %after48, label %loop47

after48:                                          ; preds = %loop47
  %331 = add i64 %i44, 1
  %332 = getelementptr i8, ptr %297, i64 %36
  %333 = getelementptr i8, ptr %298, i64 %39
  %334 = getelementptr i8, ptr %299, i64 %42
  %335 = icmp eq i64 %331, %281
  br i1 %335, label %after43, label %loop42

loop56:                                           ; preds = %loop56, %after41
  %i58 = phi i64 [ 0, %after41 ], [ %360, %loop56 ]
  %336 = phi ptr [ %24, %after41 ], [ %361, %loop56 ]
  %337 = phi ptr [ %26, %after41 ], [ %362, %loop56 ]
  %338 = phi ptr [ %28, %after41 ], [ %363, %loop56 ]
  %339 = phi ptr [ %22, %after41 ], [ %364, %loop56 ]
  %340 = load <16 x float>, ptr %336, align 1
  %341 = load <16 x i32>, ptr %337, align 1
  %342 = load <16 x float>, ptr %338, align 1
  %343 = load <16 x i64>, ptr %339, align 1
  %344 = zext <16 x i32> %341 to <16 x i64>
  %345 = mul <16 x i64> %344, %.splat55
  %346 = add <16 x i64> %.splat53, %345
  %347 = fcmp uno <16 x float> %342, %342
  %348 = fcmp uno <16 x float> %340, %340
  %349 = and <16 x i1> %348, %347
  %350 = fcmp oeq <16 x float> %340, %342
  %351 = or <16 x i1> %350, %349
  %352 = icmp slt <16 x i64> %346, %343
  %353 = and <16 x i1> %351, %352
  %354 = fcmp ult <16 x float> %340, %342
  %355 = fcmp ord <16 x float> %342, %342
  %356 = and <16 x i1> %354, %355
  %357 = or <16 x i1> %356, %353
  %358 = select <16 x i1> %357, <16 x float> %340, <16 x float> %342
  store <16 x float> %358, ptr %338, align 1
  %359 = select <16 x i1> %357, <16 x i64> %346, <16 x i64> %343
  store <16 x i64> %359, ptr %339, align 1
  %360 = add i64 %i58, 1
  %361 = getelementptr i8, ptr %336, i64 64
  %362 = getelementptr i8, ptr %337, i64 64
  %363 = getelementptr i8, ptr %338, i64 64
  %364 = getelementptr i8, ptr %339, i64 128
  %365 = icmp eq i64 %360, %296
  br i1 %365, label %after57, label %loop56

after57:                                          ; preds = %loop56
  %366 = add i64 %59, 15
  %367 = udiv i64 %366, 16
  %368 = mul i64 %367, 64
  br label %loop59

loop59:                                           ; preds = %loop59, %after57
  %offset61 = phi i64 [ 0, %after57 ], [ %371, %loop59 ]
  %369 = getelementptr i8, ptr %24, i64 %offset61
  %370 = getelementptr i8, ptr %26, i64 %offset61
  %i62 = udiv exact i64 %offset61, 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %369, align 1
  store <16 x i32> zeroinitializer, ptr %370, align 1
  %371 = add i64 %offset61, 64
  %372 = icmp eq i64 %371, %368
  br i1 %372, label %after60, label %loop59

after60:                                          ; preds = %loop59
  %373 = add i64 %83, 0
  %374 = udiv i64 %373, 1
  %375 = add i64 %.0, %374
  %376 = icmp uge i64 %375, 128
  %377 = xor i1 %86, true
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
  %.1 = phi i64 [ 0, %after66 ], [ %375, %after60 ]
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
  %411 = icmp eq i64 %406, %90
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
