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
  %21 = mul i64 %15, 8
  %22 = getelementptr i8, ptr %20, i64 %21
  %23 = sub i64 %10, 1
  %24 = mul i64 %23, 8
  %25 = mul i64 %15, %24
  %26 = getelementptr i8, ptr %22, i64 %25
  %27 = getelementptr i64, ptr %extents, i64 0
  %28 = load i64, ptr %27, align 4
  %29 = getelementptr i64, ptr %strides, i64 1
  %30 = load i64, ptr %29, align 4
  %31 = mul i64 %30, 128
  %32 = getelementptr i64, ptr %strides, i64 3
  %33 = load i64, ptr %32, align 4
  %34 = mul i64 %33, 128
  %35 = mul i64 %30, 4
  %36 = mul i64 %33, 4
  br label %nest

nest:                                             ; preds = %entry
  %37 = sub i64 %15, 1
  %38 = add i64 %28, %37
  %39 = udiv i64 %38, %15
  %40 = mul i64 8, %15
  %41 = mul i64 8, %15
  br label %loop

loop:                                             ; preds = %after55, %nest
  %i = phi i64 [ 0, %nest ], [ %302, %after55 ]
  %42 = phi ptr [ %1, %nest ], [ %303, %after55 ]
  %43 = phi ptr [ %3, %nest ], [ %304, %after55 ]
  %44 = mul i64 %i, %15
  %45 = sub i64 %28, %44
  %46 = call i64 @llvm.umin.i64(i64 %45, i64 %15)
  %47 = add i64 %46, 7
  %48 = udiv i64 %47, 8
  %49 = mul i64 %48, 64
  br label %loop1

after:                                            ; preds = %after55
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %51, %loop1 ]
  %50 = getelementptr i8, ptr %20, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %50, align 1
  %51 = add i64 %offset, 64
  %52 = icmp eq i64 %51, %49
  br i1 %52, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %53 = add i64 %5, 127
  %54 = udiv i64 %53, 128
  br label %loop4

loop4:                                            ; preds = %after35, %after2
  %.060 = phi i64 [ 0, %after2 ], [ %.161, %after35 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after35 ]
  %i6 = phi i64 [ 0, %after2 ], [ %244, %after35 ]
  %55 = phi ptr [ %42, %after2 ], [ %245, %after35 ]
  %56 = phi ptr [ %43, %after2 ], [ %246, %after35 ]
  %57 = mul i64 %i6, 128
  %58 = sub i64 %5, %57
  %59 = call i64 @llvm.umin.i64(i64 %58, i64 128)
  %60 = add i64 %i6, 1
  %61 = icmp eq i64 %60, %54
  %62 = and i1 true, %61
  %63 = udiv i64 %59, 4
  %64 = icmp ne i64 %63, 0
  br i1 %64, label %then, label %after7

after5:                                           ; preds = %after35
  %65 = icmp ne i64 %.161, 0
  br i1 %65, label %then45, label %after46

then:                                             ; preds = %loop4
  br label %loop8

after7:                                           ; preds = %after9, %loop4
  %66 = urem i64 %59, 4
  %67 = sub i64 %59, %66
  %68 = mul i64 %30, %67
  %69 = getelementptr i8, ptr %55, i64 %68
  %70 = mul i64 %33, %67
  %71 = getelementptr i8, ptr %56, i64 %70
  %72 = icmp ne i64 %66, 0
  br i1 %72, label %then23, label %after24

loop8:                                            ; preds = %after18, %then
  %i10 = phi i64 [ 0, %then ], [ %176, %after18 ]
  %73 = phi ptr [ %55, %then ], [ %177, %after18 ]
  %74 = phi ptr [ %56, %then ], [ %178, %after18 ]
  %75 = mul i64 %i10, 4
  %76 = getelementptr i8, ptr %73, i64 %30
  %77 = getelementptr i8, ptr %74, i64 %33
  %78 = getelementptr i8, ptr %76, i64 %30
  %79 = getelementptr i8, ptr %77, i64 %33
  %80 = getelementptr i8, ptr %78, i64 %30
  %81 = getelementptr i8, ptr %79, i64 %33
  %82 = udiv i64 %46, 32
  %83 = icmp ne i64 %82, 0
  br i1 %83, label %then11, label %after12

after9:                                           ; preds = %after18
  br label %after7

then11:                                           ; preds = %loop8
  %84 = mul i64 %82, 256
  br label %loop13

after12:                                          ; preds = %after14, %loop8
  %85 = urem i64 %46, 32
  %86 = icmp ne i64 %85, 0
  br i1 %86, label %then17, label %after18

loop13:                                           ; preds = %loop13, %then11
  %offset15 = phi i64 [ 0, %then11 ], [ %152, %loop13 ]
  %87 = getelementptr i8, ptr %73, i64 %offset15
  %88 = getelementptr i8, ptr %74, i64 %offset15
  %89 = getelementptr i8, ptr %76, i64 %offset15
  %90 = getelementptr i8, ptr %77, i64 %offset15
  %91 = getelementptr i8, ptr %78, i64 %offset15
  %92 = getelementptr i8, ptr %79, i64 %offset15
  %93 = getelementptr i8, ptr %80, i64 %offset15
  %94 = getelementptr i8, ptr %81, i64 %offset15
  %95 = getelementptr i8, ptr %20, i64 %offset15
  %i16 = udiv exact i64 %offset15, 256
  %96 = getelementptr i8, ptr %95, i64 0
  %97 = load <8 x double>, ptr %96, align 1
  %98 = getelementptr i8, ptr %95, i64 64
  %99 = load <8 x double>, ptr %98, align 1
  %100 = getelementptr i8, ptr %95, i64 128
  %101 = load <8 x double>, ptr %100, align 1
  %102 = getelementptr i8, ptr %95, i64 192
  %103 = load <8 x double>, ptr %102, align 1
  %104 = load <8 x double>, ptr %88, align 1
  %105 = getelementptr i8, ptr %88, i64 64
  %106 = load <8 x double>, ptr %105, align 1
  %107 = getelementptr i8, ptr %88, i64 128
  %108 = load <8 x double>, ptr %107, align 1
  %109 = getelementptr i8, ptr %88, i64 192
  %110 = load <8 x double>, ptr %109, align 1
  %111 = fadd <8 x double> %97, %104
  %112 = fadd <8 x double> %99, %106
  %113 = fadd <8 x double> %101, %108
  %114 = fadd <8 x double> %103, %110
  %115 = load <8 x double>, ptr %90, align 1
  %116 = getelementptr i8, ptr %90, i64 64
  %117 = load <8 x double>, ptr %116, align 1
  %118 = getelementptr i8, ptr %90, i64 128
  %119 = load <8 x double>, ptr %118, align 1
  %120 = getelementptr i8, ptr %90, i64 192
  %121 = load <8 x double>, ptr %120, align 1
  %122 = fadd <8 x double> %111, %115
  %123 = fadd <8 x double> %112, %117
  %124 = fadd <8 x double> %113, %119
  %125 = fadd <8 x double> %114, %121
  %126 = load <8 x double>, ptr %92, align 1
  %127 = getelementptr i8, ptr %92, i64 64
  %128 = load <8 x double>, ptr %127, align 1
  %129 = getelementptr i8, ptr %92, i64 128
  %130 = load <8 x double>, ptr %129, align 1
  %131 = getelementptr i8, ptr %92, i64 192
  %132 = load <8 x double>, ptr %131, align 1
  %133 = fadd <8 x double> %122, %126
  %134 = fadd <8 x double> %123, %128
  %135 = fadd <8 x double> %124, %130
  %136 = fadd <8 x double> %125, %132
  %137 = load <8 x double>, ptr %94, align 1
  %138 = getelementptr i8, ptr %94, i64 64
  %139 = load <8 x double>, ptr %138, align 1
  %140 = getelementptr i8, ptr %94, i64 128
  %141 = load <8 x double>, ptr %140, align 1
  %142 = getelementptr i8, ptr %94, i64 192
  %143 = load <8 x double>, ptr %142, align 1
  %144 = fadd <8 x double> %133, %137
  %145 = fadd <8 x double> %134, %139
  %146 = fadd <8 x double> %135, %141
  %147 = fadd <8 x double> %136, %143
  %148 = getelementptr i8, ptr %95, i64 0
  store <8 x double> %144, ptr %148, align 1
  %149 = getelementptr i8, ptr %95, i64 64
  store <8 x double> %145, ptr %149, align 1
  %150 = getelementptr i8, ptr %95, i64 128
  store <8 x double> %146, ptr %150, align 1
  %151 = getelementptr i8, ptr %95, i64 192
  store <8 x double> %147, ptr %151, align 1
  %152 = add i64 %offset15, 256
  %153 = icmp eq i64 %152, %84
  br i1 %153, label %after14, label %loop13

after14:                                          ; preds = %loop13
  br label %after12

then17:                                           ; preds = %after12
  %154 = sub i64 %46, %85
  %155 = mul i64 8, %154
  %156 = getelementptr i8, ptr %73, i64 %155
  %157 = mul i64 8, %154
  %158 = getelementptr i8, ptr %74, i64 %157
  %159 = mul i64 8, %154
  %160 = getelementptr i8, ptr %76, i64 %159
  %161 = mul i64 8, %154
  %162 = getelementptr i8, ptr %77, i64 %161
  %163 = mul i64 8, %154
  %164 = getelementptr i8, ptr %78, i64 %163
  %165 = mul i64 8, %154
  %166 = getelementptr i8, ptr %79, i64 %165
  %167 = mul i64 8, %154
  %168 = getelementptr i8, ptr %80, i64 %167
  %169 = mul i64 8, %154
  %170 = getelementptr i8, ptr %81, i64 %169
  %171 = mul i64 8, %154
  %172 = getelementptr i8, ptr %20, i64 %171
  %173 = add i64 %85, 7
  %174 = udiv i64 %173, 8
  %175 = mul i64 %174, 64
  br label %loop19

after18:                                          ; preds = %after20, %after12
  %176 = add i64 %i10, 1
  %177 = getelementptr i8, ptr %73, i64 %35
  %178 = getelementptr i8, ptr %74, i64 %36
  %179 = icmp eq i64 %176, %63
  br i1 %179, label %after9, label %loop8

loop19:                                           ; preds = %loop19, %then17
  %offset21 = phi i64 [ 0, %then17 ], [ %204, %loop19 ]
  %180 = getelementptr i8, ptr %156, i64 %offset21
  %181 = getelementptr i8, ptr %158, i64 %offset21
  %182 = getelementptr i8, ptr %160, i64 %offset21
  %183 = getelementptr i8, ptr %162, i64 %offset21
  %184 = getelementptr i8, ptr %164, i64 %offset21
  %185 = getelementptr i8, ptr %166, i64 %offset21
  %186 = getelementptr i8, ptr %168, i64 %offset21
  %187 = getelementptr i8, ptr %170, i64 %offset21
  %188 = getelementptr i8, ptr %172, i64 %offset21
  %i22 = udiv exact i64 %offset21, 64
  %189 = mul i64 %i22, 8
  %190 = sub i64 %85, %189
  %191 = trunc i64 %190 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %191, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %192 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %193 = getelementptr i8, ptr %188, i64 0
  %194 = load <8 x double>, ptr %193, align 1
  %195 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %181, <8 x i1> %192, <8 x double> zeroinitializer)
  %196 = fadd <8 x double> %194, %195
  %197 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %183, <8 x i1> %192, <8 x double> zeroinitializer)
  %198 = fadd <8 x double> %196, %197
  %199 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %185, <8 x i1> %192, <8 x double> zeroinitializer)
  %200 = fadd <8 x double> %198, %199
  %201 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %187, <8 x i1> %192, <8 x double> zeroinitializer)
  %202 = fadd <8 x double> %200, %201
  %203 = getelementptr i8, ptr %188, i64 0
  store <8 x double> %202, ptr %203, align 1
  %204 = add i64 %offset21, 64
  %205 = icmp eq i64 %204, %175
  br i1 %205, label %after20, label %loop19

after20:                                          ; preds = %loop19
  br label %after18

then23:                                           ; preds = %after7
  br label %loop25

after24:                                          ; preds = %after26, %after7
  %206 = add i64 %59, 0
  %207 = udiv i64 %206, 1
  %208 = add i64 %.0, %207
  %209 = icmp uge i64 %208, 128
  %210 = xor i1 %62, true
  %211 = and i1 %209, %210
  br i1 %211, label %then34, label %after35

loop25:                                           ; preds = %after29, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %232, %after29 ]
  %212 = phi ptr [ %69, %then23 ], [ %233, %after29 ]
  %213 = phi ptr [ %71, %then23 ], [ %234, %after29 ]
  %214 = add i64 %67, %i27
  %215 = add i64 %46, 7
  %216 = udiv i64 %215, 8
  %217 = mul i64 %216, 64
  br label %loop28

after26:                                          ; preds = %after29
  br label %after24

loop28:                                           ; preds = %loop28, %loop25
  %offset30 = phi i64 [ 0, %loop25 ], [ %230, %loop28 ]
  %218 = getelementptr i8, ptr %212, i64 %offset30
  %219 = getelementptr i8, ptr %213, i64 %offset30
  %220 = getelementptr i8, ptr %20, i64 %offset30
  %i31 = udiv exact i64 %offset30, 64
  %221 = mul i64 %i31, 8
  %222 = sub i64 %46, %221
  %223 = trunc i64 %222 to i32
  %.splatinsert32 = insertelement <8 x i32> poison, i32 %223, i64 0
  %.splat33 = shufflevector <8 x i32> %.splatinsert32, <8 x i32> poison, <8 x i32> zeroinitializer
  %224 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat33
  %225 = getelementptr i8, ptr %220, i64 0
  %226 = load <8 x double>, ptr %225, align 1
  %227 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %219, <8 x i1> %224, <8 x double> zeroinitializer)
  %228 = fadd <8 x double> %226, %227
  %229 = getelementptr i8, ptr %220, i64 0
  store <8 x double> %228, ptr %229, align 1
  %230 = add i64 %offset30, 64
  %231 = icmp eq i64 %230, %217
  br i1 %231, label %after29, label %loop28

after29:                                          ; preds = %loop28
  %232 = add i64 %i27, 1
  %233 = getelementptr i8, ptr %212, i64 %30
  %234 = getelementptr i8, ptr %213, i64 %33
  %235 = icmp eq i64 %232, %66
  br i1 %235, label %after26, label %loop25

then34:                                           ; preds = %after24
  %236 = xor i64 %.060, -1
  %237 = call i64 @llvm.cttz.i64(i64 %236, i1 true)
  %238 = add i64 %.060, 1
  %239 = xor i64 %238, -1
  %240 = and i64 %.060, %239
  %241 = add i64 %46, 7
  %242 = udiv i64 %241, 8
  %243 = mul i64 %242, 64
  br label %loop36

after35:                                          ; preds = %after42, %after24
  %.161 = phi i64 [ %251, %after42 ], [ %.060, %after24 ]
  %.1 = phi i64 [ 0, %after42 ], [ %208, %after24 ]
  %244 = add i64 %i6, 1
  %245 = getelementptr i8, ptr %55, i64 %31
  %246 = getelementptr i8, ptr %56, i64 %34
  %247 = icmp eq i64 %244, %54
  br i1 %247, label %after5, label %loop4

loop36:                                           ; preds = %after40, %then34
  %offset38 = phi i64 [ 0, %then34 ], [ %267, %after40 ]
  %248 = getelementptr i8, ptr %20, i64 %offset38
  %249 = getelementptr i8, ptr %22, i64 %offset38
  %i39 = udiv exact i64 %offset38, 64
  %250 = load <8 x double>, ptr %248, align 1
  br label %while

after37:                                          ; preds = %after40
  %251 = add i64 %.060, 1
  %252 = add i64 %46, 7
  %253 = udiv i64 %252, 8
  %254 = mul i64 %253, 64
  br label %loop41

while:                                            ; preds = %do, %loop36
  %.063 = phi <8 x double> [ %250, %loop36 ], [ %261, %do ]
  %.062 = phi i64 [ %240, %loop36 ], [ %263, %do ]
  %255 = icmp ne i64 %.062, 0
  br i1 %255, label %do, label %after40

do:                                               ; preds = %while
  %256 = call i64 @llvm.cttz.i64(i64 %.062, i1 true)
  %257 = mul i64 %15, 8
  %258 = mul i64 %256, %257
  %259 = getelementptr i8, ptr %249, i64 %258
  %260 = load <8 x double>, ptr %259, align 1
  %261 = fadd <8 x double> %260, %.063
  %262 = sub i64 %.062, 1
  %263 = and i64 %.062, %262
  br label %while

after40:                                          ; preds = %while
  %264 = mul i64 %15, 8
  %265 = mul i64 %237, %264
  %266 = getelementptr i8, ptr %249, i64 %265
  store <8 x double> %.063, ptr %266, align 1
  %267 = add i64 %offset38, 64
  %268 = icmp eq i64 %267, %243
  br i1 %268, label %after37, label %loop36

loop41:                                           ; preds = %loop41, %after37
  %offset43 = phi i64 [ 0, %after37 ], [ %270, %loop41 ]
  %269 = getelementptr i8, ptr %20, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  store <8 x double> splat (double -0.000000e+00), ptr %269, align 1
  %270 = add i64 %offset43, 64
  %271 = icmp eq i64 %270, %254
  br i1 %271, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after35

then45:                                           ; preds = %after5
  %272 = add i64 %46, 7
  %273 = udiv i64 %272, 8
  %274 = mul i64 %273, 64
  br label %loop47

after46:                                          ; preds = %after48, %after5
  %275 = add i64 %46, 7
  %276 = udiv i64 %275, 8
  %277 = mul i64 %276, 64
  br label %loop54

loop47:                                           ; preds = %after53, %then45
  %offset49 = phi i64 [ 0, %then45 ], [ %290, %after53 ]
  %278 = getelementptr i8, ptr %20, i64 %offset49
  %279 = getelementptr i8, ptr %22, i64 %offset49
  %i50 = udiv exact i64 %offset49, 64
  %280 = load <8 x double>, ptr %278, align 1
  br label %while51

after48:                                          ; preds = %after53
  br label %after46

while51:                                          ; preds = %do52, %loop47
  %.065 = phi <8 x double> [ %280, %loop47 ], [ %287, %do52 ]
  %.064 = phi i64 [ %.161, %loop47 ], [ %289, %do52 ]
  %281 = icmp ne i64 %.064, 0
  br i1 %281, label %do52, label %after53

do52:                                             ; preds = %while51
  %282 = call i64 @llvm.cttz.i64(i64 %.064, i1 true)
  %283 = mul i64 %15, 8
  %284 = mul i64 %282, %283
  %285 = getelementptr i8, ptr %279, i64 %284
  %286 = load <8 x double>, ptr %285, align 1
  %287 = fadd <8 x double> %286, %.065
  %288 = sub i64 %.064, 1
  %289 = and i64 %.064, %288
  br label %while51

after53:                                          ; preds = %while51
  store <8 x double> %.065, ptr %278, align 1
  %290 = add i64 %offset49, 64
  %291 = icmp eq i64 %290, %274
  br i1 %291, label %after48, label %loop47

loop54:                                           ; preds = %loop54, %after46
  %offset56 = phi i64 [ 0, %after46 ], [ %300, %loop54 ]
  %292 = getelementptr i8, ptr %42, i64 %offset56
  %293 = getelementptr i8, ptr %43, i64 %offset56
  %294 = getelementptr i8, ptr %20, i64 %offset56
  %i57 = udiv exact i64 %offset56, 64
  %295 = mul i64 %i57, 8
  %296 = sub i64 %46, %295
  %297 = trunc i64 %296 to i32
  %.splatinsert58 = insertelement <8 x i32> poison, i32 %297, i64 0
  %.splat59 = shufflevector <8 x i32> %.splatinsert58, <8 x i32> poison, <8 x i32> zeroinitializer
  %298 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat59
  %299 = load <8 x double>, ptr %294, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %299, ptr align 1 %292, <8 x i1> %298)
  %300 = add i64 %offset56, 64
  %301 = icmp eq i64 %300, %277
  br i1 %301, label %after55, label %loop54

after55:                                          ; preds = %loop54
  %302 = add i64 %i, 1
  %303 = getelementptr i8, ptr %42, i64 %40
  %304 = getelementptr i8, ptr %43, i64 %41
  %305 = icmp eq i64 %302, %39
  br i1 %305, label %after, label %loop
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
