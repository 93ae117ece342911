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

loop:                                             ; preds = %after76, %nest
  %i = phi i64 [ 0, %nest ], [ %508, %after76 ]
  %39 = phi ptr [ %1, %nest ], [ %509, %after76 ]
  %40 = phi ptr [ %3, %nest ], [ %510, %after76 ]
  %41 = mul i64 %i, %15
  %42 = sub i64 %25, %41
  %43 = call i64 @llvm.umin.i64(i64 %42, i64 %15)
  %44 = add i64 %43, 15
  %45 = udiv i64 %44, 16
  %46 = mul i64 %45, 64
  br label %loop1

after:                                            ; preds = %after76
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

loop4:                                            ; preds = %after51, %after2
  %.080 = phi i64 [ 0, %after2 ], [ %.181, %after51 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after51 ]
  %i6 = phi i64 [ 0, %after2 ], [ %442, %after51 ]
  %52 = phi ptr [ %39, %after2 ], [ %443, %after51 ]
  %53 = phi ptr [ %40, %after2 ], [ %444, %after51 ]
  %54 = mul i64 %i6, 128
  %55 = sub i64 %5, %54
  %56 = call i64 @llvm.umin.i64(i64 %55, i64 128)
  %57 = udiv i64 %56, 4
  %58 = icmp ne i64 %57, 0
  br i1 %58, label %then, label %after7

after5:                                           ; preds = %after51
  %59 = icmp ne i64 %.181, 0
  br i1 %59, label %then61, label %after62

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
  br i1 %66, label %then28, label %after29

loop8:                                            ; preds = %after17, %then
  %i10 = phi i64 [ 0, %then ], [ %225, %after17 ]
  %67 = phi ptr [ %52, %then ], [ %226, %after17 ]
  %68 = phi ptr [ %53, %then ], [ %227, %after17 ]
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
  %223 = udiv i64 %78, 16
  %224 = icmp ne i64 %223, 0
  br i1 %224, label %then18, label %after19

after17:                                          ; preds = %after24, %after12
  %225 = add i64 %i10, 1
  %226 = getelementptr i8, ptr %67, i64 %32
  %227 = getelementptr i8, ptr %68, i64 %33
  %228 = icmp eq i64 %225, %57
  br i1 %228, label %after9, label %loop8

then18:                                           ; preds = %then16
  br label %loop20

after19:                                          ; preds = %after21, %then16
  %229 = urem i64 %78, 16
  %230 = icmp ne i64 %229, 0
  br i1 %230, label %then23, label %after24

loop20:                                           ; preds = %loop20, %then18
  %i22 = phi i64 [ 0, %then18 ], [ %263, %loop20 ]
  %231 = phi ptr [ %206, %then18 ], [ %264, %loop20 ]
  %232 = phi ptr [ %208, %then18 ], [ %265, %loop20 ]
  %233 = phi ptr [ %210, %then18 ], [ %266, %loop20 ]
  %234 = phi ptr [ %212, %then18 ], [ %267, %loop20 ]
  %235 = phi ptr [ %214, %then18 ], [ %268, %loop20 ]
  %236 = phi ptr [ %216, %then18 ], [ %269, %loop20 ]
  %237 = phi ptr [ %218, %then18 ], [ %270, %loop20 ]
  %238 = phi ptr [ %220, %then18 ], [ %271, %loop20 ]
  %239 = phi ptr [ %222, %then18 ], [ %272, %loop20 ]
  %240 = getelementptr i8, ptr %239, i64 0
  %241 = load <16 x float>, ptr %240, align 1
  %242 = load <16 x float>, ptr %232, align 1
  %243 = getelementptr i8, ptr %232, i64 64
  %244 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %243, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %245 = shufflevector <16 x float> %242, <16 x float> %244, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %246 = fadd <16 x float> %241, %245
  %247 = load <16 x float>, ptr %234, align 1
  %248 = getelementptr i8, ptr %234, i64 64
  %249 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %248, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %250 = shufflevector <16 x float> %247, <16 x float> %249, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %251 = fadd <16 x float> %246, %250
  %252 = load <16 x float>, ptr %236, align 1
  %253 = getelementptr i8, ptr %236, i64 64
  %254 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %253, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %255 = shufflevector <16 x float> %252, <16 x float> %254, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %256 = fadd <16 x float> %251, %255
  %257 = load <16 x float>, ptr %238, align 1
  %258 = getelementptr i8, ptr %238, i64 64
  %259 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %258, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %260 = shufflevector <16 x float> %257, <16 x float> %259, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %261 = fadd <16 x float> %256, %260
  %262 = getelementptr i8, ptr %239, i64 0
  store <16 x float> %261, ptr %262, align 1
  %263 = add i64 %i22, 1
  %264 = getelementptr i8, ptr %231, i64 64
  %265 = getelementptr i8, ptr %232, i64 128
  %266 = getelementptr i8, ptr %233, i64 64
  %267 = getelementptr i8, ptr %234, i64 128
  %268 = getelementptr i8, ptr %235, i64 64
  %269 = getelementptr i8, ptr %236, i64 128
  %270 = getelementptr i8, ptr %237, i64 64
  %271 = getelementptr i8, ptr %238, i64 128
  %272 = getelementptr i8, ptr %239, i64 64
  %273 = icmp eq i64 %263, %223
  br i1 %273, label %after21, label %loop20

after21:                                          ; preds = %loop20
  br label %after19

then23:                                           ; preds = %after19
  %274 = sub i64 %78, %229
  %275 = mul i64 4, %274
  %276 = getelementptr i8, ptr %206, i64 %275
  %277 = mul i64 8, %274
  %278 = getelementptr i8, ptr %208, i64 %277
  %279 = mul i64 4, %274
  %280 = getelementptr i8, ptr %210, i64 %279
  %281 = mul i64 8, %274
  %282 = getelementptr i8, ptr %212, i64 %281
  %283 = mul i64 4, %274
  %284 = getelementptr i8, ptr %214, i64 %283
  %285 = mul i64 8, %274
  %286 = getelementptr i8, ptr %216, i64 %285
  %287 = mul i64 4, %274
  %288 = getelementptr i8, ptr %218, i64 %287
  %289 = mul i64 8, %274
  %290 = getelementptr i8, ptr %220, i64 %289
  %291 = mul i64 4, %274
  %292 = getelementptr i8, ptr %222, i64 %291
  br label %loop25

after24:                                          ; preds = %after26, %after19
  br label %after17

loop25:                                           ; preds = %loop25, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %313, %loop25 ]
  %293 = phi ptr [ %276, %then23 ], [ %314, %loop25 ]
  %294 = phi ptr [ %278, %then23 ], [ %315, %loop25 ]
  %295 = phi ptr [ %280, %then23 ], [ %316, %loop25 ]
  %296 = phi ptr [ %282, %then23 ], [ %317, %loop25 ]
  %297 = phi ptr [ %284, %then23 ], [ %318, %loop25 ]
  %298 = phi ptr [ %286, %then23 ], [ %319, %loop25 ]
  %299 = phi ptr [ %288, %then23 ], [ %320, %loop25 ]
  %300 = phi ptr [ %290, %then23 ], [ %321, %loop25 ]
  %301 = phi ptr [ %292, %then23 ], [ %322, %loop25 ]
  %302 = getelementptr i8, ptr %301, i64 0
  %303 = load float, ptr %302, align 1
  %304 = load float, ptr %294, align 1
  %305 = fadd float %303, %304
  %306 = load float, ptr %296, align 1
  %307 = fadd float %305, %306
  %308 = load float, ptr %298, align 1
  %309 = fadd float %307, %308
  %310 = load float, ptr %300, align 1
  %311 = fadd float %309, %310
  %312 = getelementptr i8, ptr %301, i64 0
  store float %311, ptr %312, align 1
  %313 = add i64 %i27, 1
  %314 = getelementptr i8, ptr %293, i64 4
  %315 = getelementptr i8, ptr %294, i64 8
  %316 = getelementptr i8, ptr %295, i64 4
  %317 = getelementptr i8, ptr %296, i64 8
  %318 = getelementptr i8, ptr %297, i64 4
  %319 = getelementptr i8, ptr %298, i64 8
  %320 = getelementptr i8, ptr %299, i64 4
  %321 = getelementptr i8, ptr %300, i64 8
  %322 = getelementptr i8, ptr %301, i64 4
  %323 = icmp eq i64 %313, %229
  br i1 %323, label %after26, label %loop25

after26:                                          ; preds = %loop25
  br label %after24

then28:                                           ; preds = %after7
  br label %loop30

after29:                                          ; preds = %after31, %after7
  %324 = add i64 %56, 0
  %325 = udiv i64 %324, 1
  %326 = add i64 %.0, %325
  %327 = add i64 %i6, 1
  %328 = icmp eq i64 %327, %51
  %329 = and i1 true, %328
  %330 = icmp uge i64 %326, 128
  %331 = xor i1 %329, true
  %332 = and i1 %330, %331
  br i1 %332, label %then50, label %after51

loop30:                                           ; preds = %after39, %then28
  %i32 = phi i64 [ 0, %then28 ], [ %392, %after39 ]
  %333 = phi ptr [ %63, %then28 ], [ %393, %after39 ]
  %334 = phi ptr [ %65, %then28 ], [ %394, %after39 ]
  %335 = add i64 %61, %i32
  %336 = udiv i64 %43, 64
  %337 = icmp ne i64 %336, 0
  br i1 %337, label %then33, label %after34

after31:                                          ; preds = %after39
  br label %after29

then33:                                           ; preds = %loop30
  br label %loop35

after34:                                          ; preds = %after36, %loop30
  %338 = urem i64 %43, 64
  %339 = icmp ne i64 %338, 0
  br i1 %339, label %then38, label %after39

loop35:                                           ; preds = %loop35, %then33
  %i37 = phi i64 [ 0, %then33 ], [ %378, %loop35 ]
  %340 = phi ptr [ %333, %then33 ], [ %379, %loop35 ]
  %341 = phi ptr [ %334, %then33 ], [ %380, %loop35 ]
  %342 = phi ptr [ %20, %then33 ], [ %381, %loop35 ]
  %343 = getelementptr i8, ptr %342, i64 0
  %344 = load <16 x float>, ptr %343, align 1
  %345 = getelementptr i8, ptr %342, i64 64
  %346 = load <16 x float>, ptr %345, align 1
  %347 = getelementptr i8, ptr %342, i64 128
  %348 = load <16 x float>, ptr %347, align 1
  %349 = getelementptr i8, ptr %342, i64 192
  %350 = load <16 x float>, ptr %349, align 1
  %351 = load <16 x float>, ptr %341, align 1
  %352 = getelementptr i8, ptr %341, i64 64
  %353 = load <16 x float>, ptr %352, align 1
  %354 = shufflevector <16 x float> %351, <16 x float> %353, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %355 = getelementptr i8, ptr %341, i64 128
  %356 = load <16 x float>, ptr %355, align 1
  %357 = getelementptr i8, ptr %355, i64 64
  %358 = load <16 x float>, ptr %357, align 1
  %359 = shufflevector <16 x float> %356, <16 x float> %358, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %360 = getelementptr i8, ptr %341, i64 256
  %361 = load <16 x float>, ptr %360, align 1
  %362 = getelementptr i8, ptr %360, i64 64
  %363 = load <16 x float>, ptr %362, align 1
  %364 = shufflevector <16 x float> %361, <16 x float> %363, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %365 = getelementptr i8, ptr %341, i64 384
  %366 = load <16 x float>, ptr %365, align 1
  %367 = getelementptr i8, ptr %365, i64 64
  %368 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %367, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %369 = shufflevector <16 x float> %366, <16 x float> %368, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %370 = fadd <16 x float> %344, %354
  %371 = fadd <16 x float> %346, %359
  %372 = fadd <16 x float> %348, %364
  %373 = fadd <16 x float> %350, %369
  %374 = getelementptr i8, ptr %342, i64 0
  store <16 x float> %370, ptr %374, align 1
  %375 = getelementptr i8, ptr %342, i64 64
  store <16 x float> %371, ptr %375, align 1
  %376 = getelementptr i8, ptr %342, i64 128
  store <16 x float> %372, ptr %376, align 1
  %377 = getelementptr i8, ptr %342, i64 192
  store <16 x float> %373, ptr %377, align 1
  %378 = add i64 %i37, 1
  %379 = getelementptr i8, ptr %340, i64 256
  %380 = getelementptr i8, ptr %341, i64 512
  %381 = getelementptr i8, ptr %342, i64 256
  %382 = icmp eq i64 %378, %336
  br i1 %382, label %after36, label %loop35

after36:                                          ; preds = %loop35
  br label %after34

then38:                                           ; preds = %after34
  %383 = sub i64 %43, %338
  %384 = mul i64 4, %383
  %385 = getelementptr i8, ptr %333, i64 %384
  %386 = mul i64 8, %383
  %387 = getelementptr i8, ptr %334, i64 %386
  %388 = mul i64 4, %383
  %389 = getelementptr i8, ptr %20, i64 %388
  %390 = udiv i64 %338, 16
  %391 = icmp ne i64 %390, 0
  br i1 %391, label %then40, label %after41

after39:                                          ; preds = %after46, %after34
  %392 = add i64 %i32, 1
  %393 = getelementptr i8, ptr %333, i64 %27
  %394 = getelementptr i8, ptr %334, i64 %30
  %395 = icmp eq i64 %392, %60
  br i1 %395, label %after31, label %loop30

then40:                                           ; preds = %then38
  br label %loop42

after41:                                          ; preds = %after43, %then38
  %396 = urem i64 %338, 16
  %397 = icmp ne i64 %396, 0
  br i1 %397, label %then45, label %after46

loop42:                                           ; preds = %loop42, %then40
  %i44 = phi i64 [ 0, %then40 ], [ %409, %loop42 ]
  %398 = phi ptr [ %385, %then40 ], [ %410, %loop42 ]
  %399 = phi ptr [ %387, %then40 ], [ %411, %loop42 ]
  %400 = phi ptr [ %389, %then40 ], [ %412, %loop42 ]
  %401 = getelementptr i8, ptr %400, i64 0
  %402 = load <16 x float>, ptr %401, align 1
  %403 = load <16 x float>, ptr %399, align 1
  %404 = getelementptr i8, ptr %399, i64 64
  %405 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %404, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %406 = shufflevector <16 x float> %403, <16 x float> %405, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %407 = fadd <16 x float> %402, %406
  %408 = getelementptr i8, ptr %400, i64 0
  store <16 x float> %407, ptr %408, align 1
  %409 = add i64 %i44, 1
  %410 = getelementptr i8, ptr %398, i64 64
  %411 = getelementptr i8, ptr %399, i64 128
  %412 = getelementptr i8, ptr %400, i64 64
  %413 = icmp eq i64 %409, %390
  br i1 %413, label %after43, label %loop42

after43:                                          ; preds = %loop42
  br label %after41

then45:                                           ; preds = %after41
  %414 = sub i64 %338, %396
  %415 = mul i64 4, %414
  %416 = getelementptr i8, ptr %385, i64 %415
  %417 = mul i64 8, %414
  %418 = getelementptr i8, ptr %387, i64 %417
  %419 = mul i64 4, %414
  %420 = getelementptr i8, ptr %389, i64 %419
  br label %loop47

after46:                                          ; preds = %after48, %after41
  br label %after39

loop47:                                           ; preds = %loop47, %then45
  %i49 = phi i64 [ 0, %then45 ], [ %429, %loop47 ]
  %421 = phi ptr [ %416, %then45 ], [ %430, %loop47 ]
  %422 = phi ptr [ %418, %then45 ], [ %431, %loop47 ]
  %423 = phi ptr [ %420, %then45 ], [ %432, %loop47 ]
  %424 = getelementptr i8, ptr %423, i64 0
  %425 = load float, ptr %424, align 1
  %426 = load float, ptr %422, align 1
  %427 = fadd float %425, %426
  %428 = getelementptr i8, ptr %423, i64 0
  store float %427, ptr %428, align 1
  %429 = add i64 %i49, 1
  %430 = getelementptr i8, ptr %421, i64 4
  %431 = getelementptr i8, ptr %422, i64 8
  %432 = getelementptr i8, ptr %423, i64 4
  %433 = icmp eq i64 %429, %396
  br i1 %433, label %after48, label %loop47

after48:                                          ; preds = %loop47
  br label %after46

then50:                                           ; preds = %after29
  %434 = xor i64 %.080, -1
  %435 = call i64 @llvm.cttz.i64(i64 %434, i1 true)
  %436 = add i64 %.080, 1
  %437 = xor i64 %436, -1
  %438 = and i64 %.080, %437
  %439 = add i64 %43, 15
  %440 = udiv i64 %439, 16
  %441 = mul i64 %440, 64
  br label %loop52

after51:                                          ; preds = %after58, %after29
  %.181 = phi i64 [ %452, %after58 ], [ %.080, %after29 ]
  %.1 = phi i64 [ 0, %after58 ], [ %326, %after29 ]
  %442 = add i64 %i6, 1
  %443 = getelementptr i8, ptr %52, i64 %28
  %444 = getelementptr i8, ptr %53, i64 %31
  %445 = icmp eq i64 %442, %51
  br i1 %445, label %after5, label %loop4

loop52:                                           ; preds = %after56, %then50
  %offset54 = phi i64 [ 0, %then50 ], [ %466, %after56 ]
  %446 = getelementptr i8, ptr %20, i64 %offset54
  %i55 = udiv exact i64 %offset54, 64
  %447 = mul i64 %15, 4
  %448 = add i64 %435, 1
  %449 = mul i64 %448, %447
  %450 = getelementptr i8, ptr %446, i64 %449
  %451 = load <16 x float>, ptr %446, align 1
  br label %while

after53:                                          ; preds = %after56
  %452 = add i64 %.080, 1
  %453 = add i64 %43, 15
  %454 = udiv i64 %453, 16
  %455 = mul i64 %454, 64
  br label %loop57

while:                                            ; preds = %do, %loop52
  %.083 = phi <16 x float> [ %451, %loop52 ], [ %463, %do ]
  %.082 = phi i64 [ %438, %loop52 ], [ %465, %do ]
  %456 = icmp ne i64 %.082, 0
  br i1 %456, label %do, label %after56

do:                                               ; preds = %while
  %457 = call i64 @llvm.cttz.i64(i64 %.082, i1 true)
  %458 = mul i64 %15, 4
  %459 = add i64 %457, 1
  %460 = mul i64 %459, %458
  %461 = getelementptr i8, ptr %446, i64 %460
  %462 = load <16 x float>, ptr %461, align 1
  %463 = fadd <16 x float> %462, %.083
  %464 = sub i64 %.082, 1
  %465 = and i64 %.082, %464
  br label %while

after56:                                          ; preds = %while
  store <16 x float> %.083, ptr %450, align 1
  %466 = add i64 %offset54, 64
  %467 = icmp eq i64 %466, %441
  br i1 %467, label %after53, label %loop52

loop57:                                           ; preds = %loop57, %after53
  %offset59 = phi i64 [ 0, %after53 ], [ %469, %loop57 ]
  %468 = getelementptr i8, ptr %20, i64 %offset59
  %i60 = udiv exact i64 %offset59, 64
  store <16 x float> splat (float -0.000000e+00), ptr %468, align 1
  %469 = add i64 %offset59, 64
  %470 = icmp eq i64 %469, %455
  br i1 %470, label %after58, label %loop57

after58:                                          ; preds = %loop57
  br label %after51

then61:                                           ; preds = %after5
  %471 = add i64 %43, 15
  %472 = udiv i64 %471, 16
  %473 = mul i64 %472, 64
  br label %loop63

after62:                                          ; preds = %after64, %after5
  %474 = udiv i64 %43, 16
  %475 = icmp ne i64 %474, 0
  br i1 %475, label %then70, label %after71

loop63:                                           ; preds = %after69, %then61
  %offset65 = phi i64 [ 0, %then61 ], [ %488, %after69 ]
  %476 = getelementptr i8, ptr %20, i64 %offset65
  %i66 = udiv exact i64 %offset65, 64
  %477 = load <16 x float>, ptr %476, align 1
  br label %while67

after64:                                          ; preds = %after69
  br label %after62

while67:                                          ; preds = %do68, %loop63
  %.085 = phi <16 x float> [ %477, %loop63 ], [ %485, %do68 ]
  %.084 = phi i64 [ %.181, %loop63 ], [ %487, %do68 ]
  %478 = icmp ne i64 %.084, 0
  br i1 %478, label %do68, label %after69

do68:                                             ; preds = %while67
  %479 = call i64 @llvm.cttz.i64(i64 %.084, i1 true)
  %480 = mul i64 %15, 4
  %481 = add i64 %479, 1
  %482 = mul i64 %481, %480
  %483 = getelementptr i8, ptr %476, i64 %482
  %484 = load <16 x float>, ptr %483, align 1
  %485 = fadd <16 x float> %484, %.085
  %486 = sub i64 %.084, 1
  %487 = and i64 %.084, %486
  br label %while67

after69:                                          ; preds = %while67
  store <16 x float> %.085, ptr %476, align 1
  %488 = add i64 %offset65, 64
  %489 = icmp eq i64 %488, %473
  br i1 %489, label %after64, label %loop63

then70:                                           ; preds = %after62
  br label %loop72

after71:                                          ; preds = %after73, %after62
  %490 = urem i64 %43, 16
  %491 = icmp ne i64 %490, 0
  br i1 %491, label %then75, label %after76

loop72:                                           ; preds = %loop72, %then70
  %i74 = phi i64 [ 0, %then70 ], [ %496, %loop72 ]
  %492 = phi ptr [ %39, %then70 ], [ %497, %loop72 ]
  %493 = phi ptr [ %40, %then70 ], [ %498, %loop72 ]
  %494 = phi ptr [ %20, %then70 ], [ %499, %loop72 ]
  %495 = load <16 x float>, ptr %494, align 1
  store <16 x float> %495, ptr %492, align 1
  %496 = add i64 %i74, 1
  %497 = getelementptr i8, ptr %492, i64 64
  %498 = getelementptr i8, ptr %493, i64 128
  %499 = getelementptr i8, ptr %494, i64 64
  %500 = icmp eq i64 %496, %474
  br i1 %500, label %after73, label %loop72

after73:                                          ; preds = %loop72
  br label %after71

then75:                                           ; preds = %after71
  %501 = sub i64 %43, %490
  %502 = mul i64 4, %501
  %503 = getelementptr i8, ptr %39, i64 %502
  %504 = mul i64 8, %501
  %505 = getelementptr i8, ptr %40, i64 %504
  %506 = mul i64 4, %501
  %507 = getelementptr i8, ptr %20, i64 %506
  br label %loop77

after76:                                          ; preds = %after78, %after71
  %508 = add i64 %i, 1
  %509 = getelementptr i8, ptr %39, i64 %37
  %510 = getelementptr i8, ptr %40, i64 %38
  %511 = icmp eq i64 %508, %36
  br i1 %511, label %after, label %loop

loop77:                                           ; preds = %loop77, %then75
  %i79 = phi i64 [ 0, %then75 ], [ %516, %loop77 ]
  %512 = phi ptr [ %503, %then75 ], [ %517, %loop77 ]
  %513 = phi ptr [ %505, %then75 ], [ %518, %loop77 ]
  %514 = phi ptr [ %507, %then75 ], [ %519, %loop77 ]
  %515 = load float, ptr %514, align 1
  store float %515, ptr %512, align 1
  %516 = add i64 %i79, 1
  %517 = getelementptr i8, ptr %512, i64 4
  %518 = getelementptr i8, ptr %513, i64 8
  %519 = getelementptr i8, ptr %514, i64 4
  %520 = icmp eq i64 %516, %490
  br i1 %520, label %after78, label %loop77

after78:                                          ; preds = %loop77
  br label %after76
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
