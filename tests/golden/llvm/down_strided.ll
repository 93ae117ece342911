; sum(a, axis=0) | a=float32[1000,2000][:,::2]
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
  %11 = mul i64 %10, 4
  %12 = add i64 %11, 0
  %13 = udiv i64 896, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 32)
  %15 = mul i64 %14, 64
  %16 = alloca i8, i64 57408, align 16
  %17 = ptrtoint ptr %16 to i64
  %18 = and i64 %17, 63
  %19 = sub i64 64, %18
  %20 = getelementptr i8, ptr %16, i64 %19
  %21 = mul i64 %10, 4
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
  %37 = mul i64 4, %15
  %38 = mul i64 8, %15
  br label %loop

loop:                                             ; preds = %after62, %nest
  %i = phi i64 [ 0, %nest ], [ %415, %after62 ]
  %39 = phi ptr [ %1, %nest ], [ %416, %after62 ]
  %40 = phi ptr [ %3, %nest ], [ %417, %after62 ]
  %41 = mul i64 %i, %15
  %42 = sub i64 %25, %41
  %43 = call i64 @llvm.umin.i64(i64 %42, i64 %15)
  %44 = add i64 %43, 15
  %45 = udiv i64 %44, 16
  %46 = mul i64 %45, 64
  br label %loop1

after:                                            ; preds = %after62
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %48, %loop1 ]
  %47 = getelementptr i8, ptr %20, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <16 x float> splat (float -0.000000e+00), ptr %47, align 1
  %48 = add i64 %offset, 64
  %49 = icmp eq i64 %48, %46
  br i1 %49, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %50 = add i64 %5, 127
  %51 = udiv i64 %50, 128
  br label %loop4

loop4:                                            ; preds = %after37, %after2
  %.066 = phi i64 [ 0, %after2 ], [ %.167, %after37 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after37 ]
  %i6 = phi i64 [ 0, %after2 ], [ %349, %after37 ]
  %52 = phi ptr [ %39, %after2 ], [ %350, %after37 ]
  %53 = phi ptr [ %40, %after2 ], [ %351, %after37 ]
  %54 = mul i64 %i6, 128
  %55 = sub i64 %5, %54
  %56 = call i64 @llvm.umin.i64(i64 %55, i64 128)
  %57 = udiv i64 %56, 4
  %58 = icmp ne i64 %57, 0
  br i1 %58, label %then, label %after7

after5:                                           ; preds = %after37
  %59 = icmp ne i64 %.167, 0
  br i1 %59, label %then47, label %after48

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
  br i1 %66, label %then21, label %after22

loop8:                                            ; preds = %after17, %then
  %i10 = phi i64 [ 0, %then ], [ %223, %after17 ]
  %67 = phi ptr [ %52, %then ], [ %224, %after17 ]
  %68 = phi ptr [ %53, %then ], [ %225, %after17 ]
  %69 = mul i64 %i10, 4
  %70 = getelementptr i8, ptr %67, i64 %27
  %71 = getelementptr i8, ptr %68, i64 %30
  %72 = getelementptr i8, ptr %70, i64 %27
  %73 = getelementptr i8, ptr %71, i64 %30
  %74 = getelementptr i8, ptr %72, i64 %27
  %75 = getelementptr i8, ptr %73, i64 %30
  %76 = udiv i64 %43, 64
  %77 = icmp ne i64 %76, 0
  br i1 %77, label %then11, label %after12

after9:                                           ; preds = %after17
  br label %after7

then11:                                           ; preds = %loop8
  br label %loop13

after12:                                          ; preds = %after14, %loop8
  %78 = urem i64 %43, 64
  %79 = icmp ne i64 %78, 0
  br i1 %79, label %then16, label %after17

loop13:                                           ; preds = %loop13, %then11
  %i15 = phi i64 [ 0, %then11 ], [ %193, %loop13 ]
  %80 = phi ptr [ %67, %then11 ], [ %194, %loop13 ]
  %81 = phi ptr [ %68, %then11 ], [ %195, %loop13 ]
  %82 = phi ptr [ %70, %then11 ], [ %196, %loop13 ]
  %83 = phi ptr [ %71, %then11 ], [ %197, %loop13 ]
  %84 = phi ptr [ %72, %then11 ], [ %198, %loop13 ]
  %85 = phi ptr [ %73, %then11 ], [ %199, %loop13 ]
  %86 = phi ptr [ %74, %then11 ], [ %200, %loop13 ]
  %87 = phi ptr [ %75, %then11 ], [ %201, %loop13 ]
  %88 = phi ptr [ %20, %then11 ], [ %202, %loop13 ]
  %89 = getelementptr i8, ptr %88, i64 0
  %90 = load <16 x float>, ptr %89, align 1
  %91 = getelementptr i8, ptr %88, i64 64
  %92 = load <16 x float>, ptr %91, align 1
  %93 = getelementptr i8, ptr %88, i64 128
  %94 = load <16 x float>, ptr %93, align 1
  %95 = getelementptr i8, ptr %88, i64 192
  %96 = load <16 x float>, ptr %95, align 1
  %97 = load <16 x float>, ptr %81, align 1
  %98 = getelementptr i8, ptr %81, i64 64
  %99 = load <16 x float>, ptr %98, align 1
  %100 = shufflevector <16 x float> %97, <16 x float> %99, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %101 = getelementptr i8, ptr %81, i64 128
  %102 = load <16 x float>, ptr %101, align 1
  %103 = getelementptr i8, ptr %101, i64 64
  %104 = load <16 x float>, ptr %103, align 1
  %105 = shufflevector <16 x float> %102, <16 x float> %104, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %106 = getelementptr i8, ptr %81, i64 256
  %107 = load <16 x float>, ptr %106, align 1
  %108 = getelementptr i8, ptr %106, i64 64
  %109 = load <16 x float>, ptr %108, align 1
  %110 = shufflevector <16 x float> %107, <16 x float> %109, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %111 = getelementptr i8, ptr %81, i64 384
  %112 = load <16 x float>, ptr %111, align 1
  %113 = getelementptr i8, ptr %111, i64 64
  %114 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %113, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %115 = shufflevector <16 x float> %112, <16 x float> %114, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %116 = fadd <16 x float> %90, %100
  %117 = fadd <16 x float> %92, %105
  %118 = fadd <16 x float> %94, %110
  %119 = fadd <16 x float> %96, %115
  %120 = load <16 x float>, ptr %83, align 1
  %121 = getelementptr i8, ptr %83, i64 64
  %122 = load <16 x float>, ptr %121, align 1
  %123 = shufflevector <16 x float> %120, <16 x float> %122, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %124 = getelementptr i8, ptr %83, i64 128
  %125 = load <16 x float>, ptr %124, align 1
  %126 = getelementptr i8, ptr %124, i64 64
  %127 = load <16 x float>, ptr %126, align 1
  %128 = shufflevector <16 x float> %125, <16 x float> %127, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %129 = getelementptr i8, ptr %83, i64 256
  %130 = load <16 x float>, ptr %129, align 1
  %131 = getelementptr i8, ptr %129, i64 64
  %132 = load <16 x float>, ptr %131, align 1
  %133 = shufflevector <16 x float> %130, <16 x float> %132, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %134 = getelementptr i8, ptr %83, i64 384
  %135 = load <16 x float>, ptr %134, align 1
  %136 = getelementptr i8, ptr %134, i64 64
  %137 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %136, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %138 = shufflevector <16 x float> %135, <16 x float> %137, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %139 = fadd <16 x float> %116, %123
  %140 = fadd <16 x float> %117, %128
  %141 = fadd <16 x float> %118, %133
  %142 = fadd <16 x float> %119, %138
  %143 = load <16 x float>, ptr %85, align 1
  %144 = getelementptr i8, ptr %85, i64 64
  %145 = load <16 x float>, ptr %144, align 1
  %146 = shufflevector <16 x float> %143, <16 x float> %145, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %147 = getelementptr i8, ptr %85, i64 128
  %148 = load <16 x float>, ptr %147, align 1
  %149 = getelementptr i8, ptr %147, i64 64
  %150 = load <16 x float>, ptr %149, align 1
  %151 = shufflevector <16 x float> %148, <16 x float> %150, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %152 = getelementptr i8, ptr %85, i64 256
  %153 = load <16 x float>, ptr %152, align 1
  %154 = getelementptr i8, ptr %152, i64 64
  %155 = load <16 x float>, ptr %154, align 1
  %156 = shufflevector <16 x float> %153, <16 x float> %155, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %157 = getelementptr i8, ptr %85, i64 384
  %158 = load <16 x float>, ptr %157, align 1
  %159 = getelementptr i8, ptr %157, i64 64
  %160 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %159, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %161 = shufflevector <16 x float> %158, <16 x float> %160, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %162 = fadd <16 x float> %139, %146
  %163 = fadd <16 x float> %140, %151
  %164 = fadd <16 x float> %141, %156
  %165 = fadd <16 x float> %142, %161
  %166 = load <16 x float>, ptr %87, align 1
  %167 = getelementptr i8, ptr %87, i64 64
  %168 = load <16 x float>, ptr %167, align 1
  %169 = shufflevector <16 x float> %166, <16 x float> %168, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %170 = getelementptr i8, ptr %87, i64 128
  %171 = load <16 x float>, ptr %170, align 1
  %172 = getelementptr i8, ptr %170, i64 64
  %173 = load <16 x float>, ptr %172, align 1
  %174 = shufflevector <16 x float> %171, <16 x float> %173, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %175 = getelementptr i8, ptr %87, i64 256
  %176 = load <16 x float>, ptr %175, align 1
  %177 = getelementptr i8, ptr %175, i64 64
  %178 = load <16 x float>, ptr %177, align 1
  %179 = shufflevector <16 x float> %176, <16 x float> %178, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %180 = getelementptr i8, ptr %87, i64 384
  %181 = load <16 x float>, ptr %180, align 1
  %182 = getelementptr i8, ptr %180, i64 64
  %183 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %182, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %184 = shufflevector <16 x float> %181, <16 x float> %183, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %185 = fadd <16 x float> %162, %169
  %186 = fadd <16 x float> %163, %174
  %187 = fadd <16 x float> %164, %179
  %188 = fadd <16 x float> %165, %184
  %189 = getelementptr i8, ptr %88, i64 0
  store <16 x float> %185, ptr %189, align 1
  %190 = getelementptr i8, ptr %88, i64 64
  store <16 x float> %186, ptr %190, align 1
  %191 = getelementptr i8, ptr %88, i64 128
  store <16 x float> %187, ptr %191, align 1
  %192 = getelementptr i8, ptr %88, i64 192
  store <16 x float> %188, ptr %192, align 1
  %193 = add i64 %i15, 1
  %194 = getelementptr i8, ptr %80, i64 256
  %195 = getelementptr i8, ptr %81, i64 512
  %196 = getelementptr i8, ptr %82, i64 256
  %197 = getelementptr i8, ptr %83, i64 512
  %198 = getelementptr i8, ptr %84, i64 256
  %199 = getelementptr i8, ptr %85, i64 512
  %200 = getelementptr i8, ptr %86, i64 256
  %201 = getelementptr i8, ptr %87, i64 512
  %202 = getelementptr i8, ptr %88, i64 256
  %203 = icmp eq i64 %193, %76
  br i1 %203, label %after14, label %loop13

after14:                                          ; preds = %loop13
  br label %after12

then16:                                           ; preds = %after12
  %204 = sub i64 %43, %78
  %205 = mul i64 4, %204
  %206 = getelementptr i8, ptr %67, i64 %205
  %207 = mul i64 8, %204
  %208 = getelementptr i8, ptr %68, i64 %207
  %209 = mul i64 4, %204
  %210 = getelementptr i8, ptr %70, i64 %209
  %211 = mul i64 8, %204
  %212 = getelementptr i8, ptr %71, i64 %211
  %213 = mul i64 4, %204
  %214 = getelementptr i8, ptr %72, i64 %213
  %215 = mul i64 8, %204
  %216 = getelementptr i8, ptr %73, i64 %215
  %217 = mul i64 4, %204
  %218 = getelementptr i8, ptr %74, i64 %217
  %219 = mul i64 8, %204
  %220 = getelementptr i8, ptr %75, i64 %219
  %221 = mul i64 4, %204
  %222 = getelementptr i8, ptr %20, i64 %221
  br label %loop18

after17:                                          ; preds = %after19, %after12
  %223 = add i64 %i10, 1
  %224 = getelementptr i8, ptr %67, i64 %32
  %225 = getelementptr i8, ptr %68, i64 %33
  %226 = icmp eq i64 %223, %57
  br i1 %226, label %after9, label %loop8

loop18:                                           ; preds = %loop18, %then16
  %i20 = phi i64 [ 0, %then16 ], [ %247, %loop18 ]
  %227 = phi ptr [ %206, %then16 ], [ %248, %loop18 ]
  %228 = phi ptr [ %208, %then16 ], [ %249, %loop18 ]
  %229 = phi ptr [ %210, %then16 ], [ %250, %loop18 ]
  %230 = phi ptr [ %212, %then16 ], [ %251, %loop18 ]
  %231 = phi ptr [ %214, %then16 ], [ %252, %loop18 ]
  %232 = phi ptr [ %216, %then16 ], [ %253, %loop18 ]
  %233 = phi ptr [ %218, %then16 ], [ %254, %loop18 ]
  %234 = phi ptr [ %220, %then16 ], [ %255, %loop18 ]
  %235 = phi ptr [ %222, %then16 ], [ %256, %loop18 ]
  %236 = getelementptr i8, ptr %235, i64 0
  %237 = load float, ptr %236, align 1
  %238 = load float, ptr %228, align 1
  %239 = fadd float %237, %238
  %240 = load float, ptr %230, align 1
  %241 = fadd float %239, %240
  %242 = load float, ptr %232, align 1
  %243 = fadd float %241, %242
  %244 = load float, ptr %234, align 1
  %245 = fadd float %243, %244
  %246 = getelementptr i8, ptr %235, i64 0
  store float %245, ptr %246, align 1
  %247 = add i64 %i20, 1
  %248 = getelementptr i8, ptr %227, i64 4
  %249 = getelementptr i8, ptr %228, i64 8
  %250 = getelementptr i8, ptr %229, i64 4
  %251 = getelementptr i8, ptr %230, i64 8
  %252 = getelementptr i8, ptr %231, i64 4
  %253 = getelementptr i8, ptr %232, i64 8
  %254 = getelementptr i8, ptr %233, i64 4
  %255 = getelementptr i8, ptr %234, i64 8
  %256 = getelementptr i8, ptr %235, i64 4
  %257 = icmp eq i64 %247, %78
  br i1 %257, label %after19, label %loop18

after19:                                          ; preds = %loop18
  br label %after17

then21:                                           ; preds = %after7
  br label %loop23

after22:                                          ; preds = %after24, %after7
  %258 = add i64 %56, 0
  %259 = udiv i64 %258, 1
  %260 = add i64 %.0, %259
  %261 = add i64 %i6, 1
  %262 = icmp eq i64 %261, %51
  %263 = and i1 true, %262
  %264 = icmp uge i64 %260, 128
  %265 = xor i1 %263, true
  %266 = and i1 %264, %265
  br i1 %266, label %then36, label %after37

loop23:                                           ; preds = %after32, %then21
  %i25 = phi i64 [ 0, %then21 ], [ %324, %after32 ]
  %267 = phi ptr [ %63, %then21 ], [ %325, %after32 ]
  %268 = phi ptr [ %65, %then21 ], [ %326, %after32 ]
  %269 = add i64 %61, %i25
  %270 = udiv i64 %43, 64
  %271 = icmp ne i64 %270, 0
  br i1 %271, label %then26, label %after27

after24:                                          ; preds = %after32
  br label %after22

then26:                                           ; preds = %loop23
  br label %loop28

after27:                                          ; preds = %after29, %loop23
  %272 = urem i64 %43, 64
  %273 = icmp ne i64 %272, 0
  br i1 %273, label %then31, label %after32

loop28:                                           ; preds = %loop28, %then26
  %i30 = phi i64 [ 0, %then26 ], [ %312, %loop28 ]
  %274 = phi ptr [ %267, %then26 ], [ %313, %loop28 ]
  %275 = phi ptr [ %268, %then26 ], [ %314, %loop28 ]
  %276 = phi ptr [ %20, %then26 ], [ %315, %loop28 ]
  %277 = getelementptr i8, ptr %276, i64 0
  %278 = load <16 x float>, ptr %277, align 1
  %279 = getelementptr i8, ptr %276, i64 64
  %280 = load <16 x float>, ptr %279, align 1
  %281 = getelementptr i8, ptr %276, i64 128
  %282 = load <16 x float>, ptr %281, align 1
  %283 = getelementptr i8, ptr %276, i64 192
  %284 = load <16 x float>, ptr %283, align 1
  %285 = load <16 x float>, ptr %275, align 1
  %286 = getelementptr i8, ptr %275, i64 64
  %287 = load <16 x float>, ptr %286, align 1
  %288 = shufflevector <16 x float> %285, <16 x float> %287, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %289 = getelementptr i8, ptr %275, i64 128
  %290 = load <16 x float>, ptr %289, align 1
  %291 = getelementptr i8, ptr %289, i64 64
  %292 = load <16 x float>, ptr %291, align 1
  %293 = shufflevector <16 x float> %290, <16 x float> %292, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %294 = getelementptr i8, ptr %275, i64 256
  %295 = load <16 x float>, ptr %294, align 1
  %296 = getelementptr i8, ptr %294, i64 64
  %297 = load <16 x float>, ptr %296, align 1
  %298 = shufflevector <16 x float> %295, <16 x float> %297, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %299 = getelementptr i8, ptr %275, i64 384
  %300 = load <16 x float>, ptr %299, align 1
  %301 = getelementptr i8, ptr %299, i64 64
  %302 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %301, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %303 = shufflevector <16 x float> %300, <16 x float> %302, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %304 = fadd <16 x float> %278, %288
  %305 = fadd <16 x float> %280, %293
  %306 = fadd <16 x float> %282, %298
  %307 = fadd <16 x float> %284, %303
  %308 = getelementptr i8, ptr %276, i64 0
  store <16 x float> %304, ptr %308, align 1
  %309 = getelementptr i8, ptr %276, i64 64
  store <16 x float> %305, ptr %309, align 1
  %310 = getelementptr i8, ptr %276, i64 128
  store <16 x float> %306, ptr %310, align 1
  %311 = getelementptr i8, ptr %276, i64 192
  store <16 x float> %307, ptr %311, align 1
  %312 = add i64 %i30, 1
  %313 = getelementptr i8, ptr %274, i64 256
  %314 = getelementptr i8, ptr %275, i64 512
  %315 = getelementptr i8, ptr %276, i64 256
  %316 = icmp eq i64 %312, %270
  br i1 %316, label %after29, label %loop28

after29:                                          ; preds = %loop28
  br label %after27

then31:                                           ; preds = %after27
  %317 = sub i64 %43, %272
  %318 = mul i64 4, %317
  %319 = getelementptr i8, ptr %267, i64 %318
  %320 = mul i64 8, %317
  %321 = getelementptr i8, ptr %268, i64 %320
  %322 = mul i64 4, %317
  %323 = getelementptr i8, ptr %20, i64 %322
  br label %loop33

after32:                                          ; preds = %after34, %after27
  %324 = add i64 %i25, 1
  %325 = getelementptr i8, ptr %267, i64 %27
  %326 = getelementptr i8, ptr %268, i64 %30
  %327 = icmp eq i64 %324, %60
  br i1 %327, label %after24, label %loop23

loop33:                                           ; preds = %loop33, %then31
  %i35 = phi i64 [ 0, %then31 ], [ %336, %loop33 ]
  %328 = phi ptr [ %319, %then31 ], [ %337, %loop33 ]
  %329 = phi ptr [ %321, %then31 ], [ %338, %loop33 ]
  %330 = phi ptr [ %323, %then31 ], [ %339, %loop33 ]
  %331 = getelementptr i8, ptr %330, i64 0
  %332 = load float, ptr %331, align 1
  %333 = load float, ptr %329, align 1
  %334 = fadd float %332, %333
  %335 = getelementptr i8, ptr %330, i64 0
  store float %334, ptr %335, align 1
  %336 = add i64 %i35, 1
  %337 = getelementptr i8, ptr %328, i64 4
  %338 = getelementptr i8, ptr %329, i64 8
  %339 = getelementptr i8, ptr %330, i64 4
  %340 = icmp eq i64 %336, %272
  br i1 %340, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then36:                                           ; preds = %after22
  %341 = xor i64 %.066, -1
  %342 = call i64 @llvm.cttz.i64(i64 %341, i1 true)
  %343 = add i64 %.066, 1
  %344 = xor i64 %343, -1
  %345 = and i64 %.066, %344
  %346 = add i64 %43, 15
  %347 = udiv i64 %346, 16
  %348 = mul i64 %347, 64
  br label %loop38

after37:                                          ; preds = %after44, %after22
  %.167 = phi i64 [ %359, %after44 ], [ %.066, %after22 ]
  %.1 = phi i64 [ 0, %after44 ], [ %260, %after22 ]
  %349 = add i64 %i6, 1
  %350 = getelementptr i8, ptr %52, i64 %28
  %351 = getelementptr i8, ptr %53, i64 %31
  %352 = icmp eq i64 %349, %51
  br i1 %352, label %after5, label %loop4

loop38:                                           ; preds = %after42, %then36
  %offset40 = phi i64 [ 0, %then36 ], [ %373, %after42 ]
  %353 = getelementptr i8, ptr %20, i64 %offset40
  %i41 = udiv exact i64 %offset40, 64
  %354 = mul i64 %15, 4
  %355 = add i64 %342, 1
  %356 = mul i64 %355, %354
  %357 = getelementptr i8, ptr %353, i64 %356
  %358 = load <16 x float>, ptr %353, align 1
  br label %while

after39:                                          ; preds = %after42
  %359 = add i64 %.066, 1
  %360 = add i64 %43, 15
  %361 = udiv i64 %360, 16
  %362 = mul i64 %361, 64
  br label %loop43

while:                                            ; preds = %do, %loop38
  %.069 = phi <16 x float> [ %358, %loop38 ], [ %370, %do ]
  %.068 = phi i64 [ %345, %loop38 ], [ %372, %do ]
  %363 = icmp ne i64 %.068, 0
  br i1 %363, label %do, label %after42

do:                                               ; preds = %while
  %364 = call i64 @llvm.cttz.i64(i64 %.068, i1 true)
  %365 = mul i64 %15, 4
  %366 = add i64 %364, 1
  %367 = mul i64 %366, %365
  %368 = getelementptr i8, ptr %353, i64 %367
  %369 = load <16 x float>, ptr %368, align 1
  %370 = fadd <16 x float> %369, %.069
  %371 = sub i64 %.068, 1
  %372 = and i64 %.068, %371
  br label %while

after42:                                          ; preds = %while
  store <16 x float> %.069, ptr %357, align 1
  %373 = add i64 %offset40, 64
  %374 = icmp eq i64 %373, %348
  br i1 %374, label %after39, label %loop38

loop43:                                           ; preds = %loop43, %after39
  %offset45 = phi i64 [ 0, %after39 ], [ %376, %loop43 ]
  %375 = getelementptr i8, ptr %20, i64 %offset45
  %i46 = udiv exact i64 %offset45, 64
  store <16 x float> splat (float -0.000000e+00), ptr %375, align 1
  %376 = add i64 %offset45, 64
  %377 = icmp eq i64 %376, %362
  br i1 %377, label %after44, label %loop43

after44:                                          ; preds = %loop43
  br label %after37

then47:                                           ; preds = %after5
  %378 = add i64 %43, 15
  %379 = udiv i64 %378, 16
  %380 = mul i64 %379, 64
  br label %loop49

after48:                                          ; preds = %after50, %after5
  %381 = udiv i64 %43, 16
  %382 = icmp ne i64 %381, 0
  br i1 %382, label %then56, label %after57

loop49:                                           ; preds = %after55, %then47
  %offset51 = phi i64 [ 0, %then47 ], [ %395, %after55 ]
  %383 = getelementptr i8, ptr %20, i64 %offset51
  %i52 = udiv exact i64 %offset51, 64
  %384 = load <16 x float>, ptr %383, align 1
  br label %while53

after50:                                          ; preds = %after55
  br label %after48

while53:                                          ; preds = %do54, %loop49
  %.071 = phi <16 x float> [ %384, %loop49 ], [ %392, %do54 ]
  %.070 = phi i64 [ %.167, %loop49 ], [ %394, %do54 ]
  %385 = icmp ne i64 %.070, 0
  br i1 %385, label %do54, label %after55

do54:                                             ; preds = %while53
  %386 = call i64 @llvm.cttz.i64(i64 %.070, i1 true)
  %387 = mul i64 %15, 4
  %388 = add i64 %386, 1
  %389 = mul i64 %388, %387
  %390 = getelementptr i8, ptr %383, i64 %389
  %391 = load <16 x float>, ptr %390, align 1
  %392 = fadd <16 x float> %391, %.071
  %393 = sub i64 %.070, 1
  %394 = and i64 %.070, %393
  br label %while53

after55:                                          ; preds = %while53
  store <16 x float> %.071, ptr %383, align 1
  %395 = add i64 %offset51, 64
  %396 = icmp eq i64 %395, %380
  br i1 %396, label %after50, label %loop49

then56:                                           ; preds = %after48
  br label %loop58

after57:                                          ; preds = %after59, %after48
  %397 = urem i64 %43, 16
  %398 = icmp ne i64 %397, 0
  br i1 %398, label %then61, label %after62

loop58:                                           ; preds = %loop58, %then56
  %i60 = phi i64 [ 0, %then56 ], [ %403, %loop58 ]
  %399 = phi ptr [ %39, %then56 ], [ %404, %loop58 ]
  %400 = phi ptr [ %40, %then56 ], [ %405, %loop58 ]
  %401 = phi ptr [ %20, %then56 ], [ %406, %loop58 ]
  %402 = load <16 x float>, ptr %401, align 1
  store <16 x float> %402, ptr %399, align 1
  %403 = add i64 %i60, 1
  %404 = getelementptr i8, ptr %399, i64 64
  %405 = getelementptr i8, ptr %400, i64 128
  %406 = getelementptr i8, ptr %401, i64 64
  %407 = icmp eq i64 %403, %381
  br i1 %407, label %after59, label %loop58

after59:                                          ; preds = %loop58
  br label %after57

then61:                                           ; preds = %after57
  %408 = sub i64 %43, %397
  %409 = mul i64 4, %408
  %410 = getelementptr i8, ptr %39, i64 %409
  %411 = mul i64 8, %408
  %412 = getelementptr i8, ptr %40, i64 %411
  %413 = mul i64 4, %408
  %414 = getelementptr i8, ptr %20, i64 %413
  br label %loop63

after62:                                          ; preds = %after64, %after57
  %415 = add i64 %i, 1
  %416 = getelementptr i8, ptr %39, i64 %37
  %417 = getelementptr i8, ptr %40, i64 %38
  %418 = icmp eq i64 %415, %36
  br i1 %418, label %after, label %loop

loop63:                                           ; preds = %loop63, %then61
  %i65 = phi i64 [ 0, %then61 ], [ %423, %loop63 ]
  %419 = phi ptr [ %410, %then61 ], [ %424, %loop63 ]
  %420 = phi ptr [ %412, %then61 ], [ %425, %loop63 ]
  %421 = phi ptr [ %414, %then61 ], [ %426, %loop63 ]
  %422 = load float, ptr %421, align 1
  store float %422, ptr %419, align 1
  %423 = add i64 %i65, 1
  %424 = getelementptr i8, ptr %419, i64 4
  %425 = getelementptr i8, ptr %420, i64 8
  %426 = getelementptr i8, ptr %421, i64 4
  %427 = icmp eq i64 %423, %397
  br i1 %427, label %after64, label %loop63

after64:                                          ; preds = %loop63
  br label %after62
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
