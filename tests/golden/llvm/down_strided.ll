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
  %7 = udiv i64 %6, 16
  %8 = add i64 %7, 1
  %9 = call i64 @llvm.ctlz.i64(i64 %8, i1 true)
  %10 = sub i64 65, %9
  %11 = mul i64 %10, 0
  %12 = add i64 %11, 12
  %13 = udiv i64 896, %12
  %14 = call i64 @llvm.umin.i64(i64 %13, i64 32)
  %15 = mul i64 %14, 64
  %16 = alloca i8, i64 57408, align 16
  %17 = ptrtoint ptr %16 to i64
  %18 = and i64 %17, 63
  %19 = sub i64 64, %18
  %20 = getelementptr i8, ptr %16, i64 %19
  %21 = mul i64 %15, 4
  %22 = getelementptr i8, ptr %20, i64 %21
  %23 = mul i64 %15, 8
  %24 = getelementptr i8, ptr %22, i64 %23
  %25 = getelementptr i64, ptr %extents, i64 0
  %26 = load i64, ptr %25, align 4
  %27 = getelementptr i64, ptr %strides, i64 1
  %28 = load i64, ptr %27, align 4
  %29 = mul i64 %28, 16
  %30 = getelementptr i64, ptr %strides, i64 3
  %31 = load i64, ptr %30, align 4
  %32 = mul i64 %31, 16
  %33 = mul i64 %28, 4
  %34 = mul i64 %31, 4
  br label %nest

nest:                                             ; preds = %entry
  %35 = sub i64 %15, 1
  %36 = add i64 %26, %35
  %37 = udiv i64 %36, %15
  %38 = mul i64 4, %15
  %39 = mul i64 8, %15
  br label %loop

loop:                                             ; preds = %after70, %nest
  %i = phi i64 [ 0, %nest ], [ %500, %after70 ]
  %40 = phi ptr [ %1, %nest ], [ %501, %after70 ]
  %41 = phi ptr [ %3, %nest ], [ %502, %after70 ]
  %42 = mul i64 %i, %15
  %43 = sub i64 %26, %42
  %44 = call i64 @llvm.umin.i64(i64 %43, i64 %15)
  %45 = add i64 %44, 15
  %46 = udiv i64 %45, 16
  %47 = mul i64 %46, 64
  br label %loop1

after:                                            ; preds = %after70
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %49, %loop1 ]
  %48 = getelementptr i8, ptr %20, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <16 x float> splat (float -0.000000e+00), ptr %48, align 1
  %49 = add i64 %offset, 64
  %50 = icmp eq i64 %49, %47
  br i1 %50, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %51 = add i64 %5, 15
  %52 = udiv i64 %51, 16
  br label %loop4

loop4:                                            ; preds = %after51, %after2
  %.074 = phi i64 [ 0, %after2 ], [ %.175, %after51 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after51 ]
  %i6 = phi i64 [ 0, %after2 ], [ %442, %after51 ]
  %53 = phi ptr [ %40, %after2 ], [ %443, %after51 ]
  %54 = phi ptr [ %41, %after2 ], [ %444, %after51 ]
  %55 = mul i64 %i6, 16
  %56 = sub i64 %5, %55
  %57 = call i64 @llvm.umin.i64(i64 %56, i64 16)
  %58 = add i64 %i6, 1
  %59 = icmp eq i64 %58, %52
  %60 = and i1 true, %59
  %61 = udiv i64 %57, 4
  %62 = icmp ne i64 %61, 0
  br i1 %62, label %then, label %after7

after5:                                           ; preds = %after51
  %63 = icmp ne i64 %.175, 0
  br i1 %63, label %then59, label %after60

then:                                             ; preds = %loop4
  br label %loop8

after7:                                           ; preds = %after9, %loop4
  %64 = urem i64 %57, 4
  %65 = sub i64 %57, %64
  %66 = mul i64 %28, %65
  %67 = getelementptr i8, ptr %53, i64 %66
  %68 = mul i64 %31, %65
  %69 = getelementptr i8, ptr %54, i64 %68
  %70 = icmp ne i64 %64, 0
  br i1 %70, label %then28, label %after29

loop8:                                            ; preds = %after17, %then
  %i10 = phi i64 [ 0, %then ], [ %229, %after17 ]
  %71 = phi ptr [ %53, %then ], [ %230, %after17 ]
  %72 = phi ptr [ %54, %then ], [ %231, %after17 ]
  %73 = mul i64 %i10, 4
  %74 = getelementptr i8, ptr %71, i64 %28
  %75 = getelementptr i8, ptr %72, i64 %31
  %76 = getelementptr i8, ptr %74, i64 %28
  %77 = getelementptr i8, ptr %75, i64 %31
  %78 = getelementptr i8, ptr %76, i64 %28
  %79 = getelementptr i8, ptr %77, i64 %31
  %80 = udiv i64 %44, 64
  %81 = icmp ne i64 %80, 0
  br i1 %81, label %then11, label %after12

after9:                                           ; preds = %after17
  br label %after7

then11:                                           ; preds = %loop8
  br label %loop13

after12:                                          ; preds = %after14, %loop8
  %82 = urem i64 %44, 64
  %83 = icmp ne i64 %82, 0
  br i1 %83, label %then16, label %after17

loop13:                                           ; preds = %loop13, %then11
  %i15 = phi i64 [ 0, %then11 ], [ %197, %loop13 ]
  %84 = phi ptr [ %71, %then11 ], [ %198, %loop13 ]
  %85 = phi ptr [ %72, %then11 ], [ %199, %loop13 ]
  %86 = phi ptr [ %74, %then11 ], [ %200, %loop13 ]
  %87 = phi ptr [ %75, %then11 ], [ %201, %loop13 ]
  %88 = phi ptr [ %76, %then11 ], [ %202, %loop13 ]
  %89 = phi ptr [ %77, %then11 ], [ %203, %loop13 ]
  %90 = phi ptr [ %78, %then11 ], [ %204, %loop13 ]
  %91 = phi ptr [ %79, %then11 ], [ %205, %loop13 ]
  %92 = phi ptr [ %20, %then11 ], [ %206, %loop13 ]
  %93 = getelementptr i8, ptr %92, i64 0
  %94 = load <16 x float>, ptr %93, align 1
  %95 = getelementptr i8, ptr %92, i64 64
  %96 = load <16 x float>, ptr %95, align 1
  %97 = getelementptr i8, ptr %92, i64 128
  %98 = load <16 x float>, ptr %97, align 1
  %99 = getelementptr i8, ptr %92, i64 192
  %100 = load <16 x float>, ptr %99, align 1
  %101 = load <16 x float>, ptr %85, align 1
  %102 = getelementptr i8, ptr %85, i64 64
  %103 = load <16 x float>, ptr %102, align 1
  %104 = shufflevector <16 x float> %101, <16 x float> %103, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %105 = getelementptr i8, ptr %85, i64 128
  %106 = load <16 x float>, ptr %105, align 1
  %107 = getelementptr i8, ptr %105, i64 64
  %108 = load <16 x float>, ptr %107, align 1
  %109 = shufflevector <16 x float> %106, <16 x float> %108, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %110 = getelementptr i8, ptr %85, i64 256
  %111 = load <16 x float>, ptr %110, align 1
  %112 = getelementptr i8, ptr %110, i64 64
  %113 = load <16 x float>, ptr %112, align 1
  %114 = shufflevector <16 x float> %111, <16 x float> %113, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %115 = getelementptr i8, ptr %85, i64 384
  %116 = load <16 x float>, ptr %115, align 1
  %117 = getelementptr i8, ptr %115, i64 64
  %118 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %117, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %119 = shufflevector <16 x float> %116, <16 x float> %118, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %120 = fadd <16 x float> %94, %104
  %121 = fadd <16 x float> %96, %109
  %122 = fadd <16 x float> %98, %114
  %123 = fadd <16 x float> %100, %119
  %124 = load <16 x float>, ptr %87, align 1
  %125 = getelementptr i8, ptr %87, i64 64
  %126 = load <16 x float>, ptr %125, align 1
  %127 = shufflevector <16 x float> %124, <16 x float> %126, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %128 = getelementptr i8, ptr %87, i64 128
  %129 = load <16 x float>, ptr %128, align 1
  %130 = getelementptr i8, ptr %128, i64 64
  %131 = load <16 x float>, ptr %130, align 1
  %132 = shufflevector <16 x float> %129, <16 x float> %131, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %133 = getelementptr i8, ptr %87, i64 256
  %134 = load <16 x float>, ptr %133, align 1
  %135 = getelementptr i8, ptr %133, i64 64
  %136 = load <16 x float>, ptr %135, align 1
  %137 = shufflevector <16 x float> %134, <16 x float> %136, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %138 = getelementptr i8, ptr %87, i64 384
  %139 = load <16 x float>, ptr %138, align 1
  %140 = getelementptr i8, ptr %138, i64 64
  %141 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %140, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %142 = shufflevector <16 x float> %139, <16 x float> %141, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %143 = fadd <16 x float> %120, %127
  %144 = fadd <16 x float> %121, %132
  %145 = fadd <16 x float> %122, %137
  %146 = fadd <16 x float> %123, %142
  %147 = load <16 x float>, ptr %89, align 1
  %148 = getelementptr i8, ptr %89, i64 64
  %149 = load <16 x float>, ptr %148, align 1
  %150 = shufflevector <16 x float> %147, <16 x float> %149, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %151 = getelementptr i8, ptr %89, i64 128
  %152 = load <16 x float>, ptr %151, align 1
  %153 = getelementptr i8, ptr %151, i64 64
  %154 = load <16 x float>, ptr %153, align 1
  %155 = shufflevector <16 x float> %152, <16 x float> %154, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %156 = getelementptr i8, ptr %89, i64 256
  %157 = load <16 x float>, ptr %156, align 1
  %158 = getelementptr i8, ptr %156, i64 64
  %159 = load <16 x float>, ptr %158, align 1
  %160 = shufflevector <16 x float> %157, <16 x float> %159, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %161 = getelementptr i8, ptr %89, i64 384
  %162 = load <16 x float>, ptr %161, align 1
  %163 = getelementptr i8, ptr %161, i64 64
  %164 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %163, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %165 = shufflevector <16 x float> %162, <16 x float> %164, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %166 = fadd <16 x float> %143, %150
  %167 = fadd <16 x float> %144, %155
  %168 = fadd <16 x float> %145, %160
  %169 = fadd <16 x float> %146, %165
  %170 = load <16 x float>, ptr %91, align 1
  %171 = getelementptr i8, ptr %91, i64 64
  %172 = load <16 x float>, ptr %171, align 1
  %173 = shufflevector <16 x float> %170, <16 x float> %172, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %174 = getelementptr i8, ptr %91, i64 128
  %175 = load <16 x float>, ptr %174, align 1
  %176 = getelementptr i8, ptr %174, i64 64
  %177 = load <16 x float>, ptr %176, align 1
  %178 = shufflevector <16 x float> %175, <16 x float> %177, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %179 = getelementptr i8, ptr %91, i64 256
  %180 = load <16 x float>, ptr %179, align 1
  %181 = getelementptr i8, ptr %179, i64 64
  %182 = load <16 x float>, ptr %181, align 1
  %183 = shufflevector <16 x float> %180, <16 x float> %182, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %184 = getelementptr i8, ptr %91, i64 384
  %185 = load <16 x float>, ptr %184, align 1
  %186 = getelementptr i8, ptr %184, i64 64
  %187 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %186, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %188 = shufflevector <16 x float> %185, <16 x float> %187, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %189 = fadd <16 x float> %166, %173
  %190 = fadd <16 x float> %167, %178
  %191 = fadd <16 x float> %168, %183
  %192 = fadd <16 x float> %169, %188
  %193 = getelementptr i8, ptr %92, i64 0
  store <16 x float> %189, ptr %193, align 1
  %194 = getelementptr i8, ptr %92, i64 64
  store <16 x float> %190, ptr %194, align 1
  %195 = getelementptr i8, ptr %92, i64 128
  store <16 x float> %191, ptr %195, align 1
  %196 = getelementptr i8, ptr %92, i64 192
  store <16 x float> %192, ptr %196, align 1
  %197 = add i64 %i15, 1
  %198 = getelementptr i8, ptr %84, i64 256
  %199 = getelementptr i8, ptr %85, i64 512
  %200 = getelementptr i8, ptr %86, i64 256
  %201 = getelementptr i8, ptr %87, i64 512
  %202 = getelementptr i8, ptr %88, i64 256
  %203 = getelementptr i8, ptr %89, i64 512
  %204 = getelementptr i8, ptr %90, i64 256
  %205 = getelementptr i8, ptr %91, i64 512
  %206 = getelementptr i8, ptr %92, i64 256
  %207 = icmp eq i64 %197, %80
  br i1 %207, label %after14, label %loop13

after14:                                          ; preds = %loop13
  br label %after12

then16:                                           ; preds = %after12
  %208 = sub i64 %44, %82
  %209 = mul i64 4, %208
  %210 = getelementptr i8, ptr %71, i64 %209
  %211 = mul i64 8, %208
  %212 = getelementptr i8, ptr %72, i64 %211
  %213 = mul i64 4, %208
  %214 = getelementptr i8, ptr %74, i64 %213
  %215 = mul i64 8, %208
  %216 = getelementptr i8, ptr %75, i64 %215
  %217 = mul i64 4, %208
  %218 = getelementptr i8, ptr %76, i64 %217
  %219 = mul i64 8, %208
  %220 = getelementptr i8, ptr %77, i64 %219
  %221 = mul i64 4, %208
  %222 = getelementptr i8, ptr %78, i64 %221
  %223 = mul i64 8, %208
  %224 = getelementptr i8, ptr %79, i64 %223
  %225 = mul i64 4, %208
  %226 = getelementptr i8, ptr %20, i64 %225
  %227 = udiv i64 %82, 16
  %228 = icmp ne i64 %227, 0
  br i1 %228, label %then18, label %after19

after17:                                          ; preds = %after24, %after12
  %229 = add i64 %i10, 1
  %230 = getelementptr i8, ptr %71, i64 %33
  %231 = getelementptr i8, ptr %72, i64 %34
  %232 = icmp eq i64 %229, %61
  br i1 %232, label %after9, label %loop8

then18:                                           ; preds = %then16
  br label %loop20

after19:                                          ; preds = %after21, %then16
  %233 = urem i64 %82, 16
  %234 = icmp ne i64 %233, 0
  br i1 %234, label %then23, label %after24

loop20:                                           ; preds = %loop20, %then18
  %i22 = phi i64 [ 0, %then18 ], [ %267, %loop20 ]
  %235 = phi ptr [ %210, %then18 ], [ %268, %loop20 ]
  %236 = phi ptr [ %212, %then18 ], [ %269, %loop20 ]
  %237 = phi ptr [ %214, %then18 ], [ %270, %loop20 ]
  %238 = phi ptr [ %216, %then18 ], [ %271, %loop20 ]
  %239 = phi ptr [ %218, %then18 ], [ %272, %loop20 ]
  %240 = phi ptr [ %220, %then18 ], [ %273, %loop20 ]
  %241 = phi ptr [ %222, %then18 ], [ %274, %loop20 ]
  %242 = phi ptr [ %224, %then18 ], [ %275, %loop20 ]
  %243 = phi ptr [ %226, %then18 ], [ %276, %loop20 ]
  %244 = getelementptr i8, ptr %243, i64 0
  %245 = load <16 x float>, ptr %244, align 1
  %246 = load <16 x float>, ptr %236, align 1
  %247 = getelementptr i8, ptr %236, i64 64
  %248 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %247, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %249 = shufflevector <16 x float> %246, <16 x float> %248, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %250 = fadd <16 x float> %245, %249
  %251 = load <16 x float>, ptr %238, align 1
  %252 = getelementptr i8, ptr %238, i64 64
  %253 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %252, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %254 = shufflevector <16 x float> %251, <16 x float> %253, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %255 = fadd <16 x float> %250, %254
  %256 = load <16 x float>, ptr %240, align 1
  %257 = getelementptr i8, ptr %240, i64 64
  %258 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %257, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %259 = shufflevector <16 x float> %256, <16 x float> %258, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %260 = fadd <16 x float> %255, %259
  %261 = load <16 x float>, ptr %242, align 1
  %262 = getelementptr i8, ptr %242, i64 64
  %263 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %262, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %264 = shufflevector <16 x float> %261, <16 x float> %263, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %265 = fadd <16 x float> %260, %264
  %266 = getelementptr i8, ptr %243, i64 0
  store <16 x float> %265, ptr %266, align 1
  %267 = add i64 %i22, 1
  %268 = getelementptr i8, ptr %235, i64 64
  %269 = getelementptr i8, ptr %236, i64 128
  %270 = getelementptr i8, ptr %237, i64 64
  %271 = getelementptr i8, ptr %238, i64 128
  %272 = getelementptr i8, ptr %239, i64 64
  %273 = getelementptr i8, ptr %240, i64 128
  %274 = getelementptr i8, ptr %241, i64 64
  %275 = getelementptr i8, ptr %242, i64 128
  %276 = getelementptr i8, ptr %243, i64 64
  %277 = icmp eq i64 %267, %227
  br i1 %277, label %after21, label %loop20

after21:                                          ; preds = %loop20
  br label %after19

then23:                                           ; preds = %after19
  %278 = sub i64 %82, %233
  %279 = mul i64 4, %278
  %280 = getelementptr i8, ptr %210, i64 %279
  %281 = mul i64 8, %278
  %282 = getelementptr i8, ptr %212, i64 %281
  %283 = mul i64 4, %278
  %284 = getelementptr i8, ptr %214, i64 %283
  %285 = mul i64 8, %278
  %286 = getelementptr i8, ptr %216, i64 %285
  %287 = mul i64 4, %278
  %288 = getelementptr i8, ptr %218, i64 %287
  %289 = mul i64 8, %278
  %290 = getelementptr i8, ptr %220, i64 %289
  %291 = mul i64 4, %278
  %292 = getelementptr i8, ptr %222, i64 %291
  %293 = mul i64 8, %278
  %294 = getelementptr i8, ptr %224, i64 %293
  %295 = mul i64 4, %278
  %296 = getelementptr i8, ptr %226, i64 %295
  br label %loop25

after24:                                          ; preds = %after26, %after19
  br label %after17

loop25:                                           ; preds = %loop25, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %317, %loop25 ]
  %297 = phi ptr [ %280, %then23 ], [ %318, %loop25 ]
  %298 = phi ptr [ %282, %then23 ], [ %319, %loop25 ]
  %299 = phi ptr [ %284, %then23 ], [ %320, %loop25 ]
  %300 = phi ptr [ %286, %then23 ], [ %321, %loop25 ]
  %301 = phi ptr [ %288, %then23 ], [ %322, %loop25 ]
  %302 = phi ptr [ %290, %then23 ], [ %323, %loop25 ]
  %303 = phi ptr [ %292, %then23 ], [ %324, %loop25 ]
  %304 = phi ptr [ %294, %then23 ], [ %325, %loop25 ]
  %305 = phi ptr [ %296, %then23 ], [ %326, %loop25 ]
  %306 = getelementptr i8, ptr %305, i64 0
  %307 = load float, ptr %306, align 1
  %308 = load float, ptr %298, align 1
  %309 = fadd float %307, %308
  %310 = load float, ptr %300, align 1
  %311 = fadd float %309, %310
  %312 = load float, ptr %302, align 1
  %313 = fadd float %311, %312
  %314 = load float, ptr %304, align 1
  %315 = fadd float %313, %314
  %316 = getelementptr i8, ptr %305, i64 0
  store float %315, ptr %316, align 1
  %317 = add i64 %i27, 1
  %318 = getelementptr i8, ptr %297, i64 4
  %319 = getelementptr i8, ptr %298, i64 8
  %320 = getelementptr i8, ptr %299, i64 4
  %321 = getelementptr i8, ptr %300, i64 8
  %322 = getelementptr i8, ptr %301, i64 4
  %323 = getelementptr i8, ptr %302, i64 8
  %324 = getelementptr i8, ptr %303, i64 4
  %325 = getelementptr i8, ptr %304, i64 8
  %326 = getelementptr i8, ptr %305, i64 4
  %327 = icmp eq i64 %317, %233
  br i1 %327, label %after26, label %loop25

after26:                                          ; preds = %loop25
  br label %after24

then28:                                           ; preds = %after7
  br label %loop30

after29:                                          ; preds = %after31, %after7
  %328 = add i64 %57, 0
  %329 = udiv i64 %328, 1
  %330 = add i64 %.0, %329
  %331 = icmp uge i64 %330, 16
  %332 = xor i1 %60, true
  %333 = and i1 %331, %332
  br i1 %333, label %then50, label %after51

loop30:                                           ; preds = %after39, %then28
  %i32 = phi i64 [ 0, %then28 ], [ %393, %after39 ]
  %334 = phi ptr [ %67, %then28 ], [ %394, %after39 ]
  %335 = phi ptr [ %69, %then28 ], [ %395, %after39 ]
  %336 = add i64 %65, %i32
  %337 = udiv i64 %44, 64
  %338 = icmp ne i64 %337, 0
  br i1 %338, label %then33, label %after34

after31:                                          ; preds = %after39
  br label %after29

then33:                                           ; preds = %loop30
  br label %loop35

after34:                                          ; preds = %after36, %loop30
  %339 = urem i64 %44, 64
  %340 = icmp ne i64 %339, 0
  br i1 %340, label %then38, label %after39

loop35:                                           ; preds = %loop35, %then33
  %i37 = phi i64 [ 0, %then33 ], [ %379, %loop35 ]
  %341 = phi ptr [ %334, %then33 ], [ %380, %loop35 ]
  %342 = phi ptr [ %335, %then33 ], [ %381, %loop35 ]
  %343 = phi ptr [ %20, %then33 ], [ %382, %loop35 ]
  %344 = getelementptr i8, ptr %343, i64 0
  %345 = load <16 x float>, ptr %344, align 1
  %346 = getelementptr i8, ptr %343, i64 64
  %347 = load <16 x float>, ptr %346, align 1
  %348 = getelementptr i8, ptr %343, i64 128
  %349 = load <16 x float>, ptr %348, align 1
  %350 = getelementptr i8, ptr %343, i64 192
  %351 = load <16 x float>, ptr %350, align 1
  %352 = load <16 x float>, ptr %342, align 1
  %353 = getelementptr i8, ptr %342, i64 64
  %354 = load <16 x float>, ptr %353, align 1
  %355 = shufflevector <16 x float> %352, <16 x float> %354, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %356 = getelementptr i8, ptr %342, i64 128
  %357 = load <16 x float>, ptr %356, align 1
  %358 = getelementptr i8, ptr %356, i64 64
  %359 = load <16 x float>, ptr %358, align 1
  %360 = shufflevector <16 x float> %357, <16 x float> %359, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %361 = getelementptr i8, ptr %342, i64 256
  %362 = load <16 x float>, ptr %361, align 1
  %363 = getelementptr i8, ptr %361, i64 64
  %364 = load <16 x float>, ptr %363, align 1
  %365 = shufflevector <16 x float> %362, <16 x float> %364, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %366 = getelementptr i8, ptr %342, i64 384
  %367 = load <16 x float>, ptr %366, align 1
  %368 = getelementptr i8, ptr %366, i64 64
  %369 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %368, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %370 = shufflevector <16 x float> %367, <16 x float> %369, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %371 = fadd <16 x float> %345, %355
  %372 = fadd <16 x float> %347, %360
  %373 = fadd <16 x float> %349, %365
  %374 = fadd <16 x float> %351, %370
  %375 = getelementptr i8, ptr %343, i64 0
  store <16 x float> %371, ptr %375, align 1
  %376 = getelementptr i8, ptr %343, i64 64
  store <16 x float> %372, ptr %376, align 1
  %377 = getelementptr i8, ptr %343, i64 128
  store <16 x float> %373, ptr %377, align 1
  %378 = getelementptr i8, ptr %343, i64 192
  store <16 x float> %374, ptr %378, align 1
  %379 = add i64 %i37, 1
  %380 = getelementptr i8, ptr %341, i64 256
  %381 = getelementptr i8, ptr %342, i64 512
  %382 = getelementptr i8, ptr %343, i64 256
  %383 = icmp eq i64 %379, %337
  br i1 %383, label %after36, label %loop35

after36:                                          ; preds = %loop35
  br label %after34

then38:                                           ; preds = %after34
  %384 = sub i64 %44, %339
  %385 = mul i64 4, %384
  %386 = getelementptr i8, ptr %334, i64 %385
  %387 = mul i64 8, %384
  %388 = getelementptr i8, ptr %335, i64 %387
  %389 = mul i64 4, %384
  %390 = getelementptr i8, ptr %20, i64 %389
  %391 = udiv i64 %339, 16
  %392 = icmp ne i64 %391, 0
  br i1 %392, label %then40, label %after41

after39:                                          ; preds = %after46, %after34
  %393 = add i64 %i32, 1
  %394 = getelementptr i8, ptr %334, i64 %28
  %395 = getelementptr i8, ptr %335, i64 %31
  %396 = icmp eq i64 %393, %64
  br i1 %396, label %after31, label %loop30

then40:                                           ; preds = %then38
  br label %loop42

after41:                                          ; preds = %after43, %then38
  %397 = urem i64 %339, 16
  %398 = icmp ne i64 %397, 0
  br i1 %398, label %then45, label %after46

loop42:                                           ; preds = %loop42, %then40
  %i44 = phi i64 [ 0, %then40 ], [ %410, %loop42 ]
  %399 = phi ptr [ %386, %then40 ], [ %411, %loop42 ]
  %400 = phi ptr [ %388, %then40 ], [ %412, %loop42 ]
  %401 = phi ptr [ %390, %then40 ], [ %413, %loop42 ]
  %402 = getelementptr i8, ptr %401, i64 0
  %403 = load <16 x float>, ptr %402, align 1
  %404 = load <16 x float>, ptr %400, align 1
  %405 = getelementptr i8, ptr %400, i64 64
  %406 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %405, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %407 = shufflevector <16 x float> %404, <16 x float> %406, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %408 = fadd <16 x float> %403, %407
  %409 = getelementptr i8, ptr %401, i64 0
  store <16 x float> %408, ptr %409, align 1
  %410 = add i64 %i44, 1
  %411 = getelementptr i8, ptr %399, i64 64
  %412 = getelementptr i8, ptr %400, i64 128
  %413 = getelementptr i8, ptr %401, i64 64
  %414 = icmp eq i64 %410, %391
  br i1 %414, label %after43, label %loop42

after43:                                          ; preds = %loop42
  br label %after41

then45:                                           ; preds = %after41
  %415 = sub i64 %339, %397
  %416 = mul i64 4, %415
  %417 = getelementptr i8, ptr %386, i64 %416
  %418 = mul i64 8, %415
  %419 = getelementptr i8, ptr %388, i64 %418
  %420 = mul i64 4, %415
  %421 = getelementptr i8, ptr %390, i64 %420
  br label %loop47

after46:                                          ; preds = %after48, %after41
  br label %after39

loop47:                                           ; preds = %loop47, %then45
  %i49 = phi i64 [ 0, %then45 ], [ %430, %loop47 ]
  %422 = phi ptr [ %417, %then45 ], [ %431, %loop47 ]
  %423 = phi ptr [ %419, %then45 ], [ %432, %loop47 ]
  %424 = phi ptr [ %421, %then45 ], [ %433, %loop47 ]
  %425 = getelementptr i8, ptr %424, i64 0
  %426 = load float, ptr %425, align 1
  %427 = load float, ptr %423, align 1
  %428 = fadd float %426, %427
  %429 = getelementptr i8, ptr %424, i64 0
  store float %428, ptr %429, align 1
  %430 = add i64 %i49, 1
  %431 = getelementptr i8, ptr %422, i64 4
  %432 = getelementptr i8, ptr %423, i64 8
  %433 = getelementptr i8, ptr %424, i64 4
  %434 = icmp eq i64 %430, %397
  br i1 %434, label %after48, label %loop47

after48:                                          ; preds = %loop47
  br label %after46

then50:                                           ; preds = %after29
  %435 = xor i64 %.074, -1
  %436 = call i64 @llvm.cttz.i64(i64 %435, i1 true)
  %437 = add i64 %.074, 1
  %438 = xor i64 %437, -1
  %439 = and i64 %.074, %438
  %440 = add i64 %44, 15
  %441 = udiv i64 %440, 16
  br label %loop52

after51:                                          ; preds = %after56, %after29
  %.175 = phi i64 [ %458, %after56 ], [ %.074, %after29 ]
  %.1 = phi i64 [ 0, %after56 ], [ %330, %after29 ]
  %442 = add i64 %i6, 1
  %443 = getelementptr i8, ptr %53, i64 %29
  %444 = getelementptr i8, ptr %54, i64 %32
  %445 = icmp eq i64 %442, %52
  br i1 %445, label %after5, label %loop4

loop52:                                           ; preds = %loop52, %then50
  %i54 = phi i64 [ 0, %then50 ], [ %454, %loop52 ]
  %446 = phi ptr [ %20, %then50 ], [ %455, %loop52 ]
  %447 = phi ptr [ %22, %then50 ], [ %456, %loop52 ]
  %448 = load <16 x float>, ptr %446, align 1
  %449 = fpext <16 x float> %448 to <16 x double>
  %450 = load <16 x double>, ptr %447, align 1
  %451 = fadd <16 x double> %450, %449
  %452 = icmp eq i64 %.074, 0
  %453 = select i1 %452, <16 x double> %449, <16 x double> %451
  store <16 x double> %453, ptr %447, align 1
  %454 = add i64 %i54, 1
  %455 = getelementptr i8, ptr %446, i64 64
  %456 = getelementptr i8, ptr %447, i64 128
  %457 = icmp eq i64 %454, %441
  br i1 %457, label %after53, label %loop52

after53:                                          ; preds = %loop52
  %458 = add i64 %.074, 1
  %459 = add i64 %44, 15
  %460 = udiv i64 %459, 16
  %461 = mul i64 %460, 64
  br label %loop55

loop55:                                           ; preds = %loop55, %after53
  %offset57 = phi i64 [ 0, %after53 ], [ %463, %loop55 ]
  %462 = getelementptr i8, ptr %20, i64 %offset57
  %i58 = udiv exact i64 %offset57, 64
  store <16 x float> splat (float -0.000000e+00), ptr %462, align 1
  %463 = add i64 %offset57, 64
  %464 = icmp eq i64 %463, %461
  br i1 %464, label %after56, label %loop55

after56:                                          ; preds = %loop55
  br label %after51

then59:                                           ; preds = %after5
  %465 = add i64 %44, 15
  %466 = udiv i64 %465, 16
  br label %loop61

after60:                                          ; preds = %after62, %after5
  %467 = udiv i64 %44, 16
  %468 = icmp ne i64 %467, 0
  br i1 %468, label %then64, label %after65

loop61:                                           ; preds = %loop61, %then59
  %i63 = phi i64 [ 0, %then59 ], [ %478, %loop61 ]
  %469 = phi ptr [ %20, %then59 ], [ %479, %loop61 ]
  %470 = phi ptr [ %22, %then59 ], [ %480, %loop61 ]
  %471 = load <16 x float>, ptr %469, align 1
  %472 = fpext <16 x float> %471 to <16 x double>
  %473 = load <16 x double>, ptr %470, align 1
  %474 = fadd <16 x double> %473, %472
  %475 = icmp eq i64 %.175, 0
  %476 = select i1 %475, <16 x double> %472, <16 x double> %474
  %477 = fptrunc <16 x double> %476 to <16 x float>
  store <16 x float> %477, ptr %469, align 1
  %478 = add i64 %i63, 1
  %479 = getelementptr i8, ptr %469, i64 64
  %480 = getelementptr i8, ptr %470, i64 128
  %481 = icmp eq i64 %478, %466
  br i1 %481, label %after62, label %loop61

after62:                                          ; preds = %loop61
  br label %after60

then64:                                           ; preds = %after60
  br label %loop66

after65:                                          ; preds = %after67, %after60
  %482 = urem i64 %44, 16
  %483 = icmp ne i64 %482, 0
  br i1 %483, label %then69, label %after70

loop66:                                           ; preds = %loop66, %then64
  %i68 = phi i64 [ 0, %then64 ], [ %488, %loop66 ]
  %484 = phi ptr [ %40, %then64 ], [ %489, %loop66 ]
  %485 = phi ptr [ %41, %then64 ], [ %490, %loop66 ]
  %486 = phi ptr [ %20, %then64 ], [ %491, %loop66 ]
  %487 = load <16 x float>, ptr %486, align 1
  store <16 x float> %487, ptr %484, align 1
  %488 = add i64 %i68, 1
  %489 = getelementptr i8, ptr %484, i64 64
  %490 = getelementptr i8, ptr %485, i64 128
  %491 = getelementptr i8, ptr %486, i64 64
  %492 = icmp eq i64 %488, %467
  br i1 %492, label %after67, label %loop66

after67:                                          ; preds = %loop66
  br label %after65

then69:                                           ; preds = %after65
  %493 = sub i64 %44, %482
  %494 = mul i64 4, %493
  %495 = getelementptr i8, ptr %40, i64 %494
  %496 = mul i64 8, %493
  %497 = getelementptr i8, ptr %41, i64 %496
  %498 = mul i64 4, %493
  %499 = getelementptr i8, ptr %20, i64 %498
  br label %loop71

after70:                                          ; preds = %after72, %after65
  %500 = add i64 %i, 1
  %501 = getelementptr i8, ptr %40, i64 %38
  %502 = getelementptr i8, ptr %41, i64 %39
  %503 = icmp eq i64 %500, %37
  br i1 %503, label %after, label %loop

loop71:                                           ; preds = %loop71, %then69
  %i73 = phi i64 [ 0, %then69 ], [ %508, %loop71 ]
  %504 = phi ptr [ %495, %then69 ], [ %509, %loop71 ]
  %505 = phi ptr [ %497, %then69 ], [ %510, %loop71 ]
  %506 = phi ptr [ %499, %then69 ], [ %511, %loop71 ]
  %507 = load float, ptr %506, align 1
  store float %507, ptr %504, align 1
  %508 = add i64 %i73, 1
  %509 = getelementptr i8, ptr %504, i64 4
  %510 = getelementptr i8, ptr %505, i64 8
  %511 = getelementptr i8, ptr %506, i64 4
  %512 = icmp eq i64 %508, %482
  br i1 %512, label %after72, label %loop71

after72:                                          ; preds = %loop71
  br label %after70
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
