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

loop:                                             ; preds = %after55, %nest
  %i = phi i64 [ 0, %nest ], [ %300, %after55 ]
  %39 = phi ptr [ %1, %nest ], [ %301, %after55 ]
  %40 = phi ptr [ %3, %nest ], [ %302, %after55 ]
  %41 = mul i64 %i, %15
  %42 = sub i64 %25, %41
  %43 = call i64 @llvm.umin.i64(i64 %42, i64 %15)
  %44 = add i64 %43, 7
  %45 = udiv i64 %44, 8
  %46 = mul i64 %45, 64
  br label %loop1

after:                                            ; preds = %after55
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

loop4:                                            ; preds = %after35, %after2
  %.060 = phi i64 [ 0, %after2 ], [ %.161, %after35 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after35 ]
  %i6 = phi i64 [ 0, %after2 ], [ %241, %after35 ]
  %52 = phi ptr [ %39, %after2 ], [ %242, %after35 ]
  %53 = phi ptr [ %40, %after2 ], [ %243, %after35 ]
  %54 = mul i64 %i6, 128
  %55 = sub i64 %5, %54
  %56 = call i64 @llvm.umin.i64(i64 %55, i64 128)
  %57 = udiv i64 %56, 4
  %58 = icmp ne i64 %57, 0
  br i1 %58, label %then, label %after7

after5:                                           ; preds = %after35
  %59 = icmp ne i64 %.161, 0
  br i1 %59, label %then45, label %after46

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
  br i1 %208, label %then34, label %after35

loop25:                                           ; preds = %after29, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %229, %after29 ]
  %209 = phi ptr [ %63, %then23 ], [ %230, %after29 ]
  %210 = phi ptr [ %65, %then23 ], [ %231, %after29 ]
  %211 = add i64 %61, %i27
  %212 = add i64 %43, 7
  %213 = udiv i64 %212, 8
  %214 = mul i64 %213, 64
  br label %loop28

after26:                                          ; preds = %after29
  br label %after24

loop28:                                           ; preds = %loop28, %loop25
  %offset30 = phi i64 [ 0, %loop25 ], [ %227, %loop28 ]
  %215 = getelementptr i8, ptr %209, i64 %offset30
  %216 = getelementptr i8, ptr %210, i64 %offset30
  %217 = getelementptr i8, ptr %20, i64 %offset30
  %i31 = udiv exact i64 %offset30, 64
  %218 = mul i64 %i31, 8
  %219 = sub i64 %43, %218
  %220 = trunc i64 %219 to i32
  %.splatinsert32 = insertelement <8 x i32> poison, i32 %220, i64 0
  %.splat33 = shufflevector <8 x i32> %.splatinsert32, <8 x i32> poison, <8 x i32> zeroinitializer
  %221 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat33
  %222 = getelementptr i8, ptr %217, i64 0
  %223 = load <8 x double>, ptr %222, align 1
  %224 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %216, <8 x i1> %221, <8 x double> zeroinitializer)
  %225 = fadd <8 x double> %223, %224
  %226 = getelementptr i8, ptr %217, i64 0
  store <8 x double> %225, ptr %226, align 1
  %227 = add i64 %offset30, 64
  %228 = icmp eq i64 %227, %214
  br i1 %228, label %after29, label %loop28

after29:                                          ; preds = %loop28
  %229 = add i64 %i27, 1
  %230 = getelementptr i8, ptr %209, i64 %27
  %231 = getelementptr i8, ptr %210, i64 %30
  %232 = icmp eq i64 %229, %60
  br i1 %232, label %after26, label %loop25

then34:                                           ; preds = %after24
  %233 = xor i64 %.060, -1
  %234 = call i64 @llvm.cttz.i64(i64 %233, i1 true)
  %235 = add i64 %.060, 1
  %236 = xor i64 %235, -1
  %237 = and i64 %.060, %236
  %238 = add i64 %43, 7
  %239 = udiv i64 %238, 8
  %240 = mul i64 %239, 64
  br label %loop36

after35:                                          ; preds = %after42, %after24
  %.161 = phi i64 [ %251, %after42 ], [ %.060, %after24 ]
  %.1 = phi i64 [ 0, %after42 ], [ %202, %after24 ]
  %241 = add i64 %i6, 1
  %242 = getelementptr i8, ptr %52, i64 %28
  %243 = getelementptr i8, ptr %53, i64 %31
  %244 = icmp eq i64 %241, %51
  br i1 %244, label %after5, label %loop4

loop36:                                           ; preds = %after40, %then34
  %offset38 = phi i64 [ 0, %then34 ], [ %265, %after40 ]
  %245 = getelementptr i8, ptr %20, i64 %offset38
  %i39 = udiv exact i64 %offset38, 64
  %246 = mul i64 %15, 8
  %247 = add i64 %234, 1
  %248 = mul i64 %247, %246
  %249 = getelementptr i8, ptr %245, i64 %248
  %250 = load <8 x double>, ptr %245, align 1
  br label %while

after37:                                          ; preds = %after40
  %251 = add i64 %.060, 1
  %252 = add i64 %43, 7
  %253 = udiv i64 %252, 8
  %254 = mul i64 %253, 64
  br label %loop41

while:                                            ; preds = %do, %loop36
  %.063 = phi <8 x double> [ %250, %loop36 ], [ %262, %do ]
  %.062 = phi i64 [ %237, %loop36 ], [ %264, %do ]
  %255 = icmp ne i64 %.062, 0
  br i1 %255, label %do, label %after40

do:                                               ; preds = %while
  %256 = call i64 @llvm.cttz.i64(i64 %.062, i1 true)
  %257 = mul i64 %15, 8
  %258 = add i64 %256, 1
  %259 = mul i64 %258, %257
  %260 = getelementptr i8, ptr %245, i64 %259
  %261 = load <8 x double>, ptr %260, align 1
  %262 = fadd <8 x double> %261, %.063
  %263 = sub i64 %.062, 1
  %264 = and i64 %.062, %263
  br label %while

after40:                                          ; preds = %while
  store <8 x double> %.063, ptr %249, align 1
  %265 = add i64 %offset38, 64
  %266 = icmp eq i64 %265, %240
  br i1 %266, label %after37, label %loop36

loop41:                                           ; preds = %loop41, %after37
  %offset43 = phi i64 [ 0, %after37 ], [ %268, %loop41 ]
  %267 = getelementptr i8, ptr %20, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  store <8 x double> splat (double -0.000000e+00), ptr %267, align 1
  %268 = add i64 %offset43, 64
  %269 = icmp eq i64 %268, %254
  br i1 %269, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after35

then45:                                           ; preds = %after5
  %270 = add i64 %43, 7
  %271 = udiv i64 %270, 8
  %272 = mul i64 %271, 64
  br label %loop47

after46:                                          ; preds = %after48, %after5
  %273 = add i64 %43, 7
  %274 = udiv i64 %273, 8
  %275 = mul i64 %274, 64
  br label %loop54

loop47:                                           ; preds = %after53, %then45
  %offset49 = phi i64 [ 0, %then45 ], [ %288, %after53 ]
  %276 = getelementptr i8, ptr %20, i64 %offset49
  %i50 = udiv exact i64 %offset49, 64
  %277 = load <8 x double>, ptr %276, align 1
  br label %while51

after48:                                          ; preds = %after53
  br label %after46

while51:                                          ; preds = %do52, %loop47
  %.065 = phi <8 x double> [ %277, %loop47 ], [ %285, %do52 ]
  %.064 = phi i64 [ %.161, %loop47 ], [ %287, %do52 ]
  %278 = icmp ne i64 %.064, 0
  br i1 %278, label %do52, label %after53

do52:                                             ; preds = %while51
  %279 = call i64 @llvm.cttz.i64(i64 %.064, i1 true)
  %280 = mul i64 %15, 8
  %281 = add i64 %279, 1
  %282 = mul i64 %281, %280
  %283 = getelementptr i8, ptr %276, i64 %282
  %284 = load <8 x double>, ptr %283, align 1
  %285 = fadd <8 x double> %284, %.065
  %286 = sub i64 %.064, 1
  %287 = and i64 %.064, %286
  br label %while51

after53:                                          ; preds = %while51
  store <8 x double> %.065, ptr %276, align 1
  %288 = add i64 %offset49, 64
  %289 = icmp eq i64 %288, %272
  br i1 %289, label %after48, label %loop47

loop54:                                           ; preds = %loop54, %after46
  %offset56 = phi i64 [ 0, %after46 ], [ %298, %loop54 ]
  %290 = getelementptr i8, ptr %39, i64 %offset56
  %291 = getelementptr i8, ptr %40, i64 %offset56
  %292 = getelementptr i8, ptr %20, i64 %offset56
  %i57 = udiv exact i64 %offset56, 64
  %293 = mul i64 %i57, 8
  %294 = sub i64 %43, %293
  %295 = trunc i64 %294 to i32
  %.splatinsert58 = insertelement <8 x i32> poison, i32 %295, i64 0
  %.splat59 = shufflevector <8 x i32> %.splatinsert58, <8 x i32> poison, <8 x i32> zeroinitializer
  %296 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat59
  %297 = load <8 x double>, ptr %292, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %297, ptr align 1 %290, <8 x i1> %296)
  %298 = add i64 %offset56, 64
  %299 = icmp eq i64 %298, %275
  br i1 %299, label %after55, label %loop54

after55:                                          ; preds = %loop54
  %300 = add i64 %i, 1
  %301 = getelementptr i8, ptr %39, i64 %37
  %302 = getelementptr i8, ptr %40, i64 %38
  %303 = icmp eq i64 %300, %36
  br i1 %303, label %after, label %loop
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
