; sum(a, axis=0) | a=float64[1000,1000]
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
  %4 = getelementptr i64, ptr %extents, i64 1
  %5 = load i64, ptr %4, align 4
  %6 = mul i64 1, %5
  %7 = udiv i64 %6, 128
  %8 = add i64 %7, 1
  %9 = call i64 @llvm.ctlz.i64(i64 %8, i1 true)
  %10 = sub i64 65, %9
  %11 = mul i64 %10, 8
  %12 = add i64 %11, 0
  %13 = udiv i64 1792, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 32)
  %15 = mul i64 %14, 32
  %16 = alloca i8, i64 57408, align 16
  %17 = ptrtoint ptr %16 to i64
  %18 = and i64 %17, 63
  %19 = sub i64 64, %18
  %20 = getelementptr i8, ptr %16, i64 %19
  %21 = mul i64 %10, 8
  %22 = mul i64 %15, %21
  %23 = getelementptr i8, ptr %20, i64 %22
  %24 = getelementptr i64, ptr %extents, i64 0
  %25 = load i64, ptr %24, align 4
  %26 = getelementptr i64, ptr %strides, i64 1
  %27 = load i64, ptr %26, align 4
  %28 = mul i64 %27, 128
  %29 = getelementptr i64, ptr %strides, i64 3
  %30 = load i64, ptr %29, align 4
  %31 = mul i64 %30, 128
  %32 = mul i64 %27, 4
  %33 = mul i64 %30, 4
  br label %nest

nest:                                             ; preds = %entry
  %34 = sub i64 %15, 1
  %35 = add i64 %25, %34
  %36 = udiv i64 %35, %15
  %37 = mul i64 8, %15
  %38 = mul i64 8, %15
  br label %loop

loop:                                             ; preds = %after69, %nest
  %i = phi i64 [ 0, %nest ], [ %348, %after69 ]
  %39 = phi ptr [ %1, %nest ], [ %349, %after69 ]
  %40 = phi ptr [ %3, %nest ], [ %350, %after69 ]
  %41 = mul i64 %i, %15
  %42 = sub i64 %25, %41
  %43 = call i64 @llvm.umin.i64(i64 %42, i64 %15)
  %44 = add i64 %43, 7
  %45 = udiv i64 %44, 8
  %46 = mul i64 %45, 64
  br label %loop1

after:                                            ; preds = %after69
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %48, %loop1 ]
  %47 = getelementptr i8, ptr %20, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %47, align 1
  %48 = add i64 %offset, 64
  %49 = icmp eq i64 %48, %46
  br i1 %49, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %50 = add i64 %5, 127
  %51 = udiv i64 %50, 128
  br label %loop4

loop4:                                            ; preds = %after43, %after2
  %.076 = phi i64 [ 0, %after2 ], [ %.177, %after43 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after43 ]
  %i6 = phi i64 [ 0, %after2 ], [ %281, %after43 ]
  %52 = phi ptr [ %39, %after2 ], [ %282, %after43 ]
  %53 = phi ptr [ %40, %after2 ], [ %283, %after43 ]
  %54 = mul i64 %i6, 128
  %55 = sub i64 %5, %54
  %56 = call i64 @llvm.umin.i64(i64 %55, i64 128)
  %57 = udiv i64 %56, 4
  %58 = icmp ne i64 %57, 0
  br i1 %58, label %then, label %after7

after5:                                           ; preds = %after43
  %59 = icmp ne i64 %.177, 0
  br i1 %59, label %then53, label %after54

then:                                             ; preds = %loop4
  br label %loop8

after7:                                           ; preds = %after9, %loop4
  %60 = urem i64 %56, 4
  %61 = sub i64 %56, %60
  %62 = mul i64 %27, %61
  %63 = getelementptr i8, ptr %52, i64 %62
  %64 = mul i64 %30, %61
  %65 = getelementptr i8, ptr %53, i64 %64
  %66 = icmp ne i64 %60, 0
  br i1 %66, label %then23, label %after24

loop8:                                            ; preds = %after18, %then
  %i10 = phi i64 [ 0, %then ], [ %170, %after18 ]
  %67 = phi ptr [ %52, %then ], [ %171, %after18 ]
  %68 = phi ptr [ %53, %then ], [ %172, %after18 ]
  %69 = mul i64 %i10, 4
  %70 = getelementptr i8, ptr %67, i64 %27
  %71 = getelementptr i8, ptr %68, i64 %30
  %72 = getelementptr i8, ptr %70, i64 %27
  %73 = getelementptr i8, ptr %71, i64 %30
  %74 = getelementptr i8, ptr %72, i64 %27
  %75 = getelementptr i8, ptr %73, i64 %30
  %76 = udiv i64 %43, 32
  %77 = icmp ne i64 %76, 0
  br i1 %77, label %then11, label %after12

after9:                                           ; preds = %after18
  br label %after7

then11:                                           ; preds = %loop8
  %78 = mul i64 %76, 256
  br label %loop13

after12:                                          ; preds = %after14, %loop8
  %79 = urem i64 %43, 32
  %80 = icmp ne i64 %79, 0
  br i1 %80, label %then17, label %after18

loop13:                                           ; preds = %loop13, %then11
  %offset15 = phi i64 [ 0, %then11 ], [ %146, %loop13 ]
  %81 = getelementptr i8, ptr %67, i64 %offset15
  %82 = getelementptr i8, ptr %68, i64 %offset15
  %83 = getelementptr i8, ptr %70, i64 %offset15
  %84 = getelementptr i8, ptr %71, i64 %offset15
  %85 = getelementptr i8, ptr %72, i64 %offset15
  %86 = getelementptr i8, ptr %73, i64 %offset15
  %87 = getelementptr i8, ptr %74, i64 %offset15
  %88 = getelementptr i8, ptr %75, i64 %offset15
  %89 = getelementptr i8, ptr %20, i64 %offset15
  %i16 = udiv exact i64 %offset15, 256
  %90 = getelementptr i8, ptr %89, i64 0
  %91 = load <8 x double>, ptr %90, align 1
  %92 = getelementptr i8, ptr %89, i64 64
  %93 = load <8 x double>, ptr %92, align 1
  %94 = getelementptr i8, ptr %89, i64 128
  %95 = load <8 x double>, ptr %94, align 1
  %96 = getelementptr i8, ptr %89, i64 192
  %97 = load <8 x double>, ptr %96, align 1
  %98 = load <8 x double>, ptr %82, align 1
  %99 = getelementptr i8, ptr %82, i64 64
  %100 = load <8 x double>, ptr %99, align 1
  %101 = getelementptr i8, ptr %82, i64 128
  %102 = load <8 x double>, ptr %101, align 1
  %103 = getelementptr i8, ptr %82, i64 192
  %104 = load <8 x double>, ptr %103, align 1
  %105 = fadd <8 x double> %91, %98
  %106 = fadd <8 x double> %93, %100
  %107 = fadd <8 x double> %95, %102
  %108 = fadd <8 x double> %97, %104
  %109 = load <8 x double>, ptr %84, align 1
  %110 = getelementptr i8, ptr %84, i64 64
  %111 = load <8 x double>, ptr %110, align 1
  %112 = getelementptr i8, ptr %84, i64 128
  %113 = load <8 x double>, ptr %112, align 1
  %114 = getelementptr i8, ptr %84, i64 192
  %115 = load <8 x double>, ptr %114, align 1
  %116 = fadd <8 x double> %105, %109
  %117 = fadd <8 x double> %106, %111
  %118 = fadd <8 x double> %107, %113
  %119 = fadd <8 x double> %108, %115
  %120 = load <8 x double>, ptr %86, align 1
  %121 = getelementptr i8, ptr %86, i64 64
  %122 = load <8 x double>, ptr %121, align 1
  %123 = getelementptr i8, ptr %86, i64 128
  %124 = load <8 x double>, ptr %123, align 1
  %125 = getelementptr i8, ptr %86, i64 192
  %126 = load <8 x double>, ptr %125, align 1
  %127 = fadd <8 x double> %116, %120
  %128 = fadd <8 x double> %117, %122
  %129 = fadd <8 x double> %118, %124
  %130 = fadd <8 x double> %119, %126
  %131 = load <8 x double>, ptr %88, align 1
  %132 = getelementptr i8, ptr %88, i64 64
  %133 = load <8 x double>, ptr %132, align 1
  %134 = getelementptr i8, ptr %88, i64 128
  %135 = load <8 x double>, ptr %134, align 1
  %136 = getelementptr i8, ptr %88, i64 192
  %137 = load <8 x double>, ptr %136, align 1
  %138 = fadd <8 x double> %127, %131
  %139 = fadd <8 x double> %128, %133
  %140 = fadd <8 x double> %129, %135
  %141 = fadd <8 x double> %130, %137
  %142 = getelementptr i8, ptr %89, i64 0
  store <8 x double> %138, ptr %142, align 1
  %143 = getelementptr i8, ptr %89, i64 64
  store <8 x double> %139, ptr %143, align 1
  %144 = getelementptr i8, ptr %89, i64 128
  store <8 x double> %140, ptr %144, align 1
  %145 = getelementptr i8, ptr %89, i64 192
  store <8 x double> %141, ptr %145, align 1
  %146 = add i64 %offset15, 256
  %147 = icmp eq i64 %146, %78
  br i1 %147, label %after14, label %loop13

after14:                                          ; preds = %loop13
  br label %after12

then17:                                           ; preds = %after12
  %148 = sub i64 %43, %79
  %149 = mul i64 8, %148
  %150 = getelementptr i8, ptr %67, i64 %149
  %151 = mul i64 8, %148
  %152 = getelementptr i8, ptr %68, i64 %151
  %153 = mul i64 8, %148
  %154 = getelementptr i8, ptr %70, i64 %153
  %155 = mul i64 8, %148
  %156 = getelementptr i8, ptr %71, i64 %155
  %157 = mul i64 8, %148
  %158 = getelementptr i8, ptr %72, i64 %157
  %159 = mul i64 8, %148
  %160 = getelementptr i8, ptr %73, i64 %159
  %161 = mul i64 8, %148
  %162 = getelementptr i8, ptr %74, i64 %161
  %163 = mul i64 8, %148
  %164 = getelementptr i8, ptr %75, i64 %163
  %165 = mul i64 8, %148
  %166 = getelementptr i8, ptr %20, i64 %165
  %167 = add i64 %79, 7
  %168 = udiv i64 %167, 8
  %169 = mul i64 %168, 64
  br label %loop19

after18:                                          ; preds = %after20, %after12
  %170 = add i64 %i10, 1
  %171 = getelementptr i8, ptr %67, i64 %32
  %172 = getelementptr i8, ptr %68, i64 %33
  %173 = icmp eq i64 %170, %57
  br i1 %173, label %after9, label %loop8

loop19:                                           ; preds = %loop19, %then17
  %offset21 = phi i64 [ 0, %then17 ], [ %198, %loop19 ]
  %174 = getelementptr i8, ptr %150, i64 %offset21
  %175 = getelementptr i8, ptr %152, i64 %offset21
  %176 = getelementptr i8, ptr %154, i64 %offset21
  %177 = getelementptr i8, ptr %156, i64 %offset21
  %178 = getelementptr i8, ptr %158, i64 %offset21
  %179 = getelementptr i8, ptr %160, i64 %offset21
  %180 = getelementptr i8, ptr %162, i64 %offset21
  %181 = getelementptr i8, ptr %164, i64 %offset21
  %182 = getelementptr i8, ptr %166, i64 %offset21
  %i22 = udiv exact i64 %offset21, 64
  %183 = mul i64 %i22, 8
  %184 = sub i64 %79, %183
  %185 = trunc i64 %184 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %185, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %186 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %187 = getelementptr i8, ptr %182, i64 0
  %188 = load <8 x double>, ptr %187, align 1
  %189 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %175, <8 x i1> %186, <8 x double> zeroinitializer)
  %190 = fadd <8 x double> %188, %189
  %191 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %177, <8 x i1> %186, <8 x double> zeroinitializer)
  %192 = fadd <8 x double> %190, %191
  %193 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %179, <8 x i1> %186, <8 x double> zeroinitializer)
  %194 = fadd <8 x double> %192, %193
  %195 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %181, <8 x i1> %186, <8 x double> zeroinitializer)
  %196 = fadd <8 x double> %194, %195
  %197 = getelementptr i8, ptr %182, i64 0
  store <8 x double> %196, ptr %197, align 1
  %198 = add i64 %offset21, 64
  %199 = icmp eq i64 %198, %169
  br i1 %199, label %after20, label %loop19

after20:                                          ; preds = %loop19
  br label %after18

then23:                                           ; preds = %after7
  br label %loop25

after24:                                          ; preds = %after26, %after7
  %200 = add i64 %56, 0
  %201 = udiv i64 %200, 1
  %202 = add i64 %.0, %201
  %203 = add i64 %i6, 1
  %204 = icmp eq i64 %203, %51
  %205 = and i1 true, %204
  %206 = icmp uge i64 %202, 128
  %207 = xor i1 %205, true
  %208 = and i1 %206, %207
  br i1 %208, label %then42, label %after43

loop25:                                           ; preds = %after35, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %255, %after35 ]
  %209 = phi ptr [ %63, %then23 ], [ %256, %after35 ]
  %210 = phi ptr [ %65, %then23 ], [ %257, %after35 ]
  %211 = add i64 %61, %i27
  %212 = udiv i64 %43, 32
  %213 = icmp ne i64 %212, 0
  br i1 %213, label %then28, label %after29

after26:                                          ; preds = %after35
  br label %after24

then28:                                           ; preds = %loop25
  %214 = mul i64 %212, 256
  br label %loop30

after29:                                          ; preds = %after31, %loop25
  %215 = urem i64 %43, 32
  %216 = icmp ne i64 %215, 0
  br i1 %216, label %then34, label %after35

loop30:                                           ; preds = %loop30, %then28
  %offset32 = phi i64 [ 0, %then28 ], [ %243, %loop30 ]
  %217 = getelementptr i8, ptr %209, i64 %offset32
  %218 = getelementptr i8, ptr %210, i64 %offset32
  %219 = getelementptr i8, ptr %20, i64 %offset32
  %i33 = udiv exact i64 %offset32, 256
  %220 = getelementptr i8, ptr %219, i64 0
  %221 = load <8 x double>, ptr %220, align 1
  %222 = getelementptr i8, ptr %219, i64 64
  %223 = load <8 x double>, ptr %222, align 1
  %224 = getelementptr i8, ptr %219, i64 128
  %225 = load <8 x double>, ptr %224, align 1
  %226 = getelementptr i8, ptr %219, i64 192
  %227 = load <8 x double>, ptr %226, align 1
  %228 = load <8 x double>, ptr %218, align 1
  %229 = getelementptr i8, ptr %218, i64 64
  %230 = load <8 x double>, ptr %229, align 1
  %231 = getelementptr i8, ptr %218, i64 128
  %232 = load <8 x double>, ptr %231, align 1
  %233 = getelementptr i8, ptr %218, i64 192
  %234 = load <8 x double>, ptr %233, align 1
  %235 = fadd <8 x double> %221, %228
  %236 = fadd <8 x double> %223, %230
  %237 = fadd <8 x double> %225, %232
  %238 = fadd <8 x double> %227, %234
  %239 = getelementptr i8, ptr %219, i64 0
  store <8 x double> %235, ptr %239, align 1
  %240 = getelementptr i8, ptr %219, i64 64
  store <8 x double> %236, ptr %240, align 1
  %241 = getelementptr i8, ptr %219, i64 128
  store <8 x double> %237, ptr %241, align 1
  %242 = getelementptr i8, ptr %219, i64 192
  store <8 x double> %238, ptr %242, align 1
  %243 = add i64 %offset32, 256
  %244 = icmp eq i64 %243, %214
  br i1 %244, label %after31, label %loop30

after31:                                          ; preds = %loop30
  br label %after29

then34:                                           ; preds = %after29
  %245 = sub i64 %43, %215
  %246 = mul i64 8, %245
  %247 = getelementptr i8, ptr %209, i64 %246
  %248 = mul i64 8, %245
  %249 = getelementptr i8, ptr %210, i64 %248
  %250 = mul i64 8, %245
  %251 = getelementptr i8, ptr %20, i64 %250
  %252 = add i64 %215, 7
  %253 = udiv i64 %252, 8
  %254 = mul i64 %253, 64
  br label %loop36

after35:                                          ; preds = %after37, %after29
  %255 = add i64 %i27, 1
  %256 = getelementptr i8, ptr %209, i64 %27
  %257 = getelementptr i8, ptr %210, i64 %30
  %258 = icmp eq i64 %255, %60
  br i1 %258, label %after26, label %loop25

loop36:                                           ; preds = %loop36, %then34
  %offset38 = phi i64 [ 0, %then34 ], [ %271, %loop36 ]
  %259 = getelementptr i8, ptr %247, i64 %offset38
  %260 = getelementptr i8, ptr %249, i64 %offset38
  %261 = getelementptr i8, ptr %251, i64 %offset38
  %i39 = udiv exact i64 %offset38, 64
  %262 = mul i64 %i39, 8
  %263 = sub i64 %215, %262
  %264 = trunc i64 %263 to i32
  %.splatinsert40 = insertelement <8 x i32> poison, i32 %264, i64 0
  %.splat41 = shufflevector <8 x i32> %.splatinsert40, <8 x i32> poison, <8 x i32> zeroinitializer
  %265 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat41
  %266 = getelementptr i8, ptr %261, i64 0
  %267 = load <8 x double>, ptr %266, align 1
  %268 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %260, <8 x i1> %265, <8 x double> zeroinitializer)
  %269 = fadd <8 x double> %267, %268
  %270 = getelementptr i8, ptr %261, i64 0
  store <8 x double> %269, ptr %270, align 1
  %271 = add i64 %offset38, 64
  %272 = icmp eq i64 %271, %254
  br i1 %272, label %after37, label %loop36

after37:                                          ; preds = %loop36
  br label %after35

then42:                                           ; preds = %after24
  %273 = xor i64 %.076, -1
  %274 = call i64 @llvm.cttz.i64(i64 %273, i1 true)
  %275 = add i64 %.076, 1
  %276 = xor i64 %275, -1
  %277 = and i64 %.076, %276
  %278 = add i64 %43, 7
  %279 = udiv i64 %278, 8
  %280 = mul i64 %279, 64
  br label %loop44

after43:                                          ; preds = %after50, %after24
  %.177 = phi i64 [ %291, %after50 ], [ %.076, %after24 ]
  %.1 = phi i64 [ 0, %after50 ], [ %202, %after24 ]
  %281 = add i64 %i6, 1
  %282 = getelementptr i8, ptr %52, i64 %28
  %283 = getelementptr i8, ptr %53, i64 %31
  %284 = icmp eq i64 %281, %51
  br i1 %284, label %after5, label %loop4

loop44:                                           ; preds = %after48, %then42
  %offset46 = phi i64 [ 0, %then42 ], [ %305, %after48 ]
  %285 = getelementptr i8, ptr %20, i64 %offset46
  %i47 = udiv exact i64 %offset46, 64
  %286 = mul i64 %15, 8
  %287 = add i64 %274, 1
  %288 = mul i64 %287, %286
  %289 = getelementptr i8, ptr %285, i64 %288
  %290 = load <8 x double>, ptr %285, align 1
  br label %while

after45:                                          ; preds = %after48
  %291 = add i64 %.076, 1
  %292 = add i64 %43, 7
  %293 = udiv i64 %292, 8
  %294 = mul i64 %293, 64
  br label %loop49

while:                                            ; preds = %do, %loop44
  %.079 = phi <8 x double> [ %290, %loop44 ], [ %302, %do ]
  %.078 = phi i64 [ %277, %loop44 ], [ %304, %do ]
  %295 = icmp ne i64 %.078, 0
  br i1 %295, label %do, label %after48

do:                                               ; preds = %while
  %296 = call i64 @llvm.cttz.i64(i64 %.078, i1 true)
  %297 = mul i64 %15, 8
  %298 = add i64 %296, 1
  %299 = mul i64 %298, %297
  %300 = getelementptr i8, ptr %285, i64 %299
  %301 = load <8 x double>, ptr %300, align 1
  %302 = fadd <8 x double> %301, %.079
  %303 = sub i64 %.078, 1
  %304 = and i64 %.078, %303
  br label %while

after48:                                          ; preds = %while
  store <8 x double> %.079, ptr %289, align 1
  %305 = add i64 %offset46, 64
  %306 = icmp eq i64 %305, %280
  br i1 %306, label %after45, label %loop44

loop49:                                           ; preds = %loop49, %after45
  %offset51 = phi i64 [ 0, %after45 ], [ %308, %loop49 ]
  %307 = getelementptr i8, ptr %20, i64 %offset51
  %i52 = udiv exact i64 %offset51, 64
  store <8 x double> splat (double -0.000000e+00), ptr %307, align 1
  %308 = add i64 %offset51, 64
  %309 = icmp eq i64 %308, %294
  br i1 %309, label %after50, label %loop49

after50:                                          ; preds = %loop49
  br label %after43

then53:                                           ; preds = %after5
  %310 = add i64 %43, 7
  %311 = udiv i64 %310, 8
  %312 = mul i64 %311, 64
  br label %loop55

after54:                                          ; preds = %after56, %after5
  %313 = udiv i64 %43, 8
  %314 = icmp ne i64 %313, 0
  br i1 %314, label %then62, label %after63

loop55:                                           ; preds = %after61, %then53
  %offset57 = phi i64 [ 0, %then53 ], [ %327, %after61 ]
  %315 = getelementptr i8, ptr %20, i64 %offset57
  %i58 = udiv exact i64 %offset57, 64
  %316 = load <8 x double>, ptr %315, align 1
  br label %while59

after56:                                          ; preds = %after61
  br label %after54

while59:                                          ; preds = %do60, %loop55
  %.081 = phi <8 x double> [ %316, %loop55 ], [ %324, %do60 ]
  %.080 = phi i64 [ %.177, %loop55 ], [ %326, %do60 ]
  %317 = icmp ne i64 %.080, 0
  br i1 %317, label %do60, label %after61

do60:                                             ; preds = %while59
  %318 = call i64 @llvm.cttz.i64(i64 %.080, i1 true)
  %319 = mul i64 %15, 8
  %320 = add i64 %318, 1
  %321 = mul i64 %320, %319
  %322 = getelementptr i8, ptr %315, i64 %321
  %323 = load <8 x double>, ptr %322, align 1
  %324 = fadd <8 x double> %323, %.081
  %325 = sub i64 %.080, 1
  %326 = and i64 %.080, %325
  br label %while59

after61:                                          ; preds = %while59
  store <8 x double> %.081, ptr %315, align 1
  %327 = add i64 %offset57, 64
  %328 = icmp eq i64 %327, %312
  br i1 %328, label %after56, label %loop55

then62:                                           ; preds = %after54
  %329 = mul i64 %313, 64
  br label %loop64

after63:                                          ; preds = %after65, %after54
  %330 = urem i64 %43, 8
  %331 = icmp ne i64 %330, 0
  br i1 %331, label %then68, label %after69

loop64:                                           ; preds = %loop64, %then62
  %offset66 = phi i64 [ 0, %then62 ], [ %336, %loop64 ]
  %332 = getelementptr i8, ptr %39, i64 %offset66
  %333 = getelementptr i8, ptr %40, i64 %offset66
  %334 = getelementptr i8, ptr %20, i64 %offset66
  %i67 = udiv exact i64 %offset66, 64
  %335 = load <8 x double>, ptr %334, align 1
  store <8 x double> %335, ptr %332, align 1
  %336 = add i64 %offset66, 64
  %337 = icmp eq i64 %336, %329
  br i1 %337, label %after65, label %loop64

after65:                                          ; preds = %loop64
  br label %after63

then68:                                           ; preds = %after63
  %338 = sub i64 %43, %330
  %339 = mul i64 8, %338
  %340 = getelementptr i8, ptr %39, i64 %339
  %341 = mul i64 8, %338
  %342 = getelementptr i8, ptr %40, i64 %341
  %343 = mul i64 8, %338
  %344 = getelementptr i8, ptr %20, i64 %343
  %345 = add i64 %330, 7
  %346 = udiv i64 %345, 8
  %347 = mul i64 %346, 64
  br label %loop70

after69:                                          ; preds = %after71, %after63
  %348 = add i64 %i, 1
  %349 = getelementptr i8, ptr %39, i64 %37
  %350 = getelementptr i8, ptr %40, i64 %38
  %351 = icmp eq i64 %348, %36
  br i1 %351, label %after, label %loop

loop70:                                           ; preds = %loop70, %then68
  %offset72 = phi i64 [ 0, %then68 ], [ %360, %loop70 ]
  %352 = getelementptr i8, ptr %340, i64 %offset72
  %353 = getelementptr i8, ptr %342, i64 %offset72
  %354 = getelementptr i8, ptr %344, i64 %offset72
  %i73 = udiv exact i64 %offset72, 64
  %355 = mul i64 %i73, 8
  %356 = sub i64 %330, %355
  %357 = trunc i64 %356 to i32
  %.splatinsert74 = insertelement <8 x i32> poison, i32 %357, i64 0
  %.splat75 = shufflevector <8 x i32> %.splatinsert74, <8 x i32> poison, <8 x i32> zeroinitializer
  %358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat75
  %359 = load <8 x double>, ptr %354, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %359, ptr align 1 %352, <8 x i1> %358)
  %360 = add i64 %offset72, 64
  %361 = icmp eq i64 %360, %347
  br i1 %361, label %after71, label %loop70

after71:                                          ; preds = %loop70
  br label %after69
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
