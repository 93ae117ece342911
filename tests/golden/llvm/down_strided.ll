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
  %58 = udiv i64 %57, 4
  %59 = icmp ne i64 %58, 0
  br i1 %59, label %then, label %after7

after5:                                           ; preds = %after51
  %60 = icmp ne i64 %.175, 0
  br i1 %60, label %then59, label %after60

then:                                             ; preds = %loop4
  br label %loop8

after7:                                           ; preds = %after9, %loop4
  %61 = urem i64 %57, 4
  %62 = sub i64 %57, %61
  %63 = mul i64 %28, %62
  %64 = getelementptr i8, ptr %53, i64 %63
  %65 = mul i64 %31, %62
  %66 = getelementptr i8, ptr %54, i64 %65
  %67 = icmp ne i64 %61, 0
  br i1 %67, label %then28, label %after29

loop8:                                            ; preds = %after17, %then
  %i10 = phi i64 [ 0, %then ], [ %226, %after17 ]
  %68 = phi ptr [ %53, %then ], [ %227, %after17 ]
  %69 = phi ptr [ %54, %then ], [ %228, %after17 ]
  %70 = mul i64 %i10, 4
  %71 = getelementptr i8, ptr %68, i64 %28
  %72 = getelementptr i8, ptr %69, i64 %31
  %73 = getelementptr i8, ptr %71, i64 %28
  %74 = getelementptr i8, ptr %72, i64 %31
  %75 = getelementptr i8, ptr %73, i64 %28
  %76 = getelementptr i8, ptr %74, i64 %31
  %77 = udiv i64 %44, 64
  %78 = icmp ne i64 %77, 0
  br i1 %78, label %then11, label %after12

after9:                                           ; preds = %after17
  br label %after7

then11:                                           ; preds = %loop8
  br label %loop13

after12:                                          ; preds = %after14, %loop8
  %79 = urem i64 %44, 64
  %80 = icmp ne i64 %79, 0
  br i1 %80, label %then16, label %after17

loop13:                                           ; preds = %loop13, %then11
  %i15 = phi i64 [ 0, %then11 ], [ %194, %loop13 ]
  %81 = phi ptr [ %68, %then11 ], [ %195, %loop13 ]
  %82 = phi ptr [ %69, %then11 ], [ %196, %loop13 ]
  %83 = phi ptr [ %71, %then11 ], [ %197, %loop13 ]
  %84 = phi ptr [ %72, %then11 ], [ %198, %loop13 ]
  %85 = phi ptr [ %73, %then11 ], [ %199, %loop13 ]
  %86 = phi ptr [ %74, %then11 ], [ %200, %loop13 ]
  %87 = phi ptr [ %75, %then11 ], [ %201, %loop13 ]
  %88 = phi ptr [ %76, %then11 ], [ %202, %loop13 ]
  %89 = phi ptr [ %20, %then11 ], [ %203, %loop13 ]
  %90 = getelementptr i8, ptr %89, i64 0
  %91 = load <16 x float>, ptr %90, align 1
  %92 = getelementptr i8, ptr %89, i64 64
  %93 = load <16 x float>, ptr %92, align 1
  %94 = getelementptr i8, ptr %89, i64 128
  %95 = load <16 x float>, ptr %94, align 1
  %96 = getelementptr i8, ptr %89, i64 192
  %97 = load <16 x float>, ptr %96, align 1
  %98 = load <16 x float>, ptr %82, align 1
  %99 = getelementptr i8, ptr %82, i64 64
  %100 = load <16 x float>, ptr %99, align 1
  %101 = shufflevector <16 x float> %98, <16 x float> %100, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %102 = getelementptr i8, ptr %82, i64 128
  %103 = load <16 x float>, ptr %102, align 1
  %104 = getelementptr i8, ptr %102, i64 64
  %105 = load <16 x float>, ptr %104, align 1
  %106 = shufflevector <16 x float> %103, <16 x float> %105, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %107 = getelementptr i8, ptr %82, i64 256
  %108 = load <16 x float>, ptr %107, align 1
  %109 = getelementptr i8, ptr %107, i64 64
  %110 = load <16 x float>, ptr %109, align 1
  %111 = shufflevector <16 x float> %108, <16 x float> %110, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %112 = getelementptr i8, ptr %82, i64 384
  %113 = load <16 x float>, ptr %112, align 1
  %114 = getelementptr i8, ptr %112, i64 64
  %115 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %114, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %116 = shufflevector <16 x float> %113, <16 x float> %115, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %117 = fadd <16 x float> %91, %101
  %118 = fadd <16 x float> %93, %106
  %119 = fadd <16 x float> %95, %111
  %120 = fadd <16 x float> %97, %116
  %121 = load <16 x float>, ptr %84, align 1
  %122 = getelementptr i8, ptr %84, i64 64
  %123 = load <16 x float>, ptr %122, align 1
  %124 = shufflevector <16 x float> %121, <16 x float> %123, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %125 = getelementptr i8, ptr %84, i64 128
  %126 = load <16 x float>, ptr %125, align 1
  %127 = getelementptr i8, ptr %125, i64 64
  %128 = load <16 x float>, ptr %127, align 1
  %129 = shufflevector <16 x float> %126, <16 x float> %128, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %130 = getelementptr i8, ptr %84, i64 256
  %131 = load <16 x float>, ptr %130, align 1
  %132 = getelementptr i8, ptr %130, i64 64
  %133 = load <16 x float>, ptr %132, align 1
  %134 = shufflevector <16 x float> %131, <16 x float> %133, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %135 = getelementptr i8, ptr %84, i64 384
  %136 = load <16 x float>, ptr %135, align 1
  %137 = getelementptr i8, ptr %135, i64 64
  %138 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %137, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %139 = shufflevector <16 x float> %136, <16 x float> %138, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %140 = fadd <16 x float> %117, %124
  %141 = fadd <16 x float> %118, %129
  %142 = fadd <16 x float> %119, %134
  %143 = fadd <16 x float> %120, %139
  %144 = load <16 x float>, ptr %86, align 1
  %145 = getelementptr i8, ptr %86, i64 64
  %146 = load <16 x float>, ptr %145, align 1
  %147 = shufflevector <16 x float> %144, <16 x float> %146, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %148 = getelementptr i8, ptr %86, i64 128
  %149 = load <16 x float>, ptr %148, align 1
  %150 = getelementptr i8, ptr %148, i64 64
  %151 = load <16 x float>, ptr %150, align 1
  %152 = shufflevector <16 x float> %149, <16 x float> %151, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %153 = getelementptr i8, ptr %86, i64 256
  %154 = load <16 x float>, ptr %153, align 1
  %155 = getelementptr i8, ptr %153, i64 64
  %156 = load <16 x float>, ptr %155, align 1
  %157 = shufflevector <16 x float> %154, <16 x float> %156, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %158 = getelementptr i8, ptr %86, i64 384
  %159 = load <16 x float>, ptr %158, align 1
  %160 = getelementptr i8, ptr %158, i64 64
  %161 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %160, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %162 = shufflevector <16 x float> %159, <16 x float> %161, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %163 = fadd <16 x float> %140, %147
  %164 = fadd <16 x float> %141, %152
  %165 = fadd <16 x float> %142, %157
  %166 = fadd <16 x float> %143, %162
  %167 = load <16 x float>, ptr %88, align 1
  %168 = getelementptr i8, ptr %88, i64 64
  %169 = load <16 x float>, ptr %168, align 1
  %170 = shufflevector <16 x float> %167, <16 x float> %169, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %171 = getelementptr i8, ptr %88, i64 128
  %172 = load <16 x float>, ptr %171, align 1
  %173 = getelementptr i8, ptr %171, i64 64
  %174 = load <16 x float>, ptr %173, align 1
  %175 = shufflevector <16 x float> %172, <16 x float> %174, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %176 = getelementptr i8, ptr %88, i64 256
  %177 = load <16 x float>, ptr %176, align 1
  %178 = getelementptr i8, ptr %176, i64 64
  %179 = load <16 x float>, ptr %178, align 1
  %180 = shufflevector <16 x float> %177, <16 x float> %179, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %181 = getelementptr i8, ptr %88, i64 384
  %182 = load <16 x float>, ptr %181, align 1
  %183 = getelementptr i8, ptr %181, i64 64
  %184 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %183, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %185 = shufflevector <16 x float> %182, <16 x float> %184, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %186 = fadd <16 x float> %163, %170
  %187 = fadd <16 x float> %164, %175
  %188 = fadd <16 x float> %165, %180
  %189 = fadd <16 x float> %166, %185
  %190 = getelementptr i8, ptr %89, i64 0
  store <16 x float> %186, ptr %190, align 1
  %191 = getelementptr i8, ptr %89, i64 64
  store <16 x float> %187, ptr %191, align 1
  %192 = getelementptr i8, ptr %89, i64 128
  store <16 x float> %188, ptr %192, align 1
  %193 = getelementptr i8, ptr %89, i64 192
  store <16 x float> %189, ptr %193, align 1
  %194 = add i64 %i15, 1
  %195 = getelementptr i8, ptr %81, i64 256
  %196 = getelementptr i8, ptr %82, i64 512
  %197 = getelementptr i8, ptr %83, i64 256
  %198 = getelementptr i8, ptr %84, i64 512
  %199 = getelementptr i8, ptr %85, i64 256
  %200 = getelementptr i8, ptr %86, i64 512
  %201 = getelementptr i8, ptr %87, i64 256
  %202 = getelementptr i8, ptr %88, i64 512
  %203 = getelementptr i8, ptr %89, i64 256
  %204 = icmp eq i64 %194, %77
  br i1 %204, label %after14, label %loop13

after14:                                          ; preds = %loop13
  br label %after12

then16:                                           ; preds = %after12
  %205 = sub i64 %44, %79
  %206 = mul i64 4, %205
  %207 = getelementptr i8, ptr %68, i64 %206
  %208 = mul i64 8, %205
  %209 = getelementptr i8, ptr %69, i64 %208
  %210 = mul i64 4, %205
  %211 = getelementptr i8, ptr %71, i64 %210
  %212 = mul i64 8, %205
  %213 = getelementptr i8, ptr %72, i64 %212
  %214 = mul i64 4, %205
  %215 = getelementptr i8, ptr %73, i64 %214
  %216 = mul i64 8, %205
  %217 = getelementptr i8, ptr %74, i64 %216
  %218 = mul i64 4, %205
  %219 = getelementptr i8, ptr %75, i64 %218
  %220 = mul i64 8, %205
  %221 = getelementptr i8, ptr %76, i64 %220
  %222 = mul i64 4, %205
  %223 = getelementptr i8, ptr %20, i64 %222
  %224 = udiv i64 %79, 16
  %225 = icmp ne i64 %224, 0
  br i1 %225, label %then18, label %after19

after17:                                          ; preds = %after24, %after12
  %226 = add i64 %i10, 1
  %227 = getelementptr i8, ptr %68, i64 %33
  %228 = getelementptr i8, ptr %69, i64 %34
  %229 = icmp eq i64 %226, %58
  br i1 %229, label %after9, label %loop8

then18:                                           ; preds = %then16
  br label %loop20

after19:                                          ; preds = %after21, %then16
  %230 = urem i64 %79, 16
  %231 = icmp ne i64 %230, 0
  br i1 %231, label %then23, label %after24

loop20:                                           ; preds = %loop20, %then18
  %i22 = phi i64 [ 0, %then18 ], [ %264, %loop20 ]
  %232 = phi ptr [ %207, %then18 ], [ %265, %loop20 ]
  %233 = phi ptr [ %209, %then18 ], [ %266, %loop20 ]
  %234 = phi ptr [ %211, %then18 ], [ %267, %loop20 ]
  %235 = phi ptr [ %213, %then18 ], [ %268, %loop20 ]
  %236 = phi ptr [ %215, %then18 ], [ %269, %loop20 ]
  %237 = phi ptr [ %217, %then18 ], [ %270, %loop20 ]
  %238 = phi ptr [ %219, %then18 ], [ %271, %loop20 ]
  %239 = phi ptr [ %221, %then18 ], [ %272, %loop20 ]
  %240 = phi ptr [ %223, %then18 ], [ %273, %loop20 ]
  %241 = getelementptr i8, ptr %240, i64 0
  %242 = load <16 x float>, ptr %241, align 1
  %243 = load <16 x float>, ptr %233, align 1
  %244 = getelementptr i8, ptr %233, i64 64
  %245 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %244, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %246 = shufflevector <16 x float> %243, <16 x float> %245, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %247 = fadd <16 x float> %242, %246
  %248 = load <16 x float>, ptr %235, align 1
  %249 = getelementptr i8, ptr %235, i64 64
  %250 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %249, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %251 = shufflevector <16 x float> %248, <16 x float> %250, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %252 = fadd <16 x float> %247, %251
  %253 = load <16 x float>, ptr %237, align 1
  %254 = getelementptr i8, ptr %237, i64 64
  %255 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %254, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %256 = shufflevector <16 x float> %253, <16 x float> %255, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %257 = fadd <16 x float> %252, %256
  %258 = load <16 x float>, ptr %239, align 1
  %259 = getelementptr i8, ptr %239, i64 64
  %260 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %259, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false>, <16 x float> zeroinitializer)
  %261 = shufflevector <16 x float> %258, <16 x float> %260, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %262 = fadd <16 x float> %257, %261
  %263 = getelementptr i8, ptr %240, i64 0
  store <16 x float> %262, ptr %263, align 1
  %264 = add i64 %i22, 1
  %265 = getelementptr i8, ptr %232, i64 64
  %266 = getelementptr i8, ptr %233, i64 128
  %267 = getelementptr i8, ptr %234, i64 64
  %268 = getelementptr i8, ptr %235, i64 128
  %269 = getelementptr i8, ptr %236, i64 64
  %270 = getelementptr i8, ptr %237, i64 128
  %271 = getelementptr i8, ptr %238, i64 64
  %272 = getelementptr i8, ptr %239, i64 128
  %273 = getelementptr i8, ptr %240, i64 64
  %274 = icmp eq i64 %264, %224
  br i1 %274, label %after21, label %loop20

after21:                                          ; preds = %loop20
  br label %after19

then23:                                           ; preds = %after19
  %275 = sub i64 %79, %230
  %276 = mul i64 4, %275
  %277 = getelementptr i8, ptr %207, i64 %276
  %278 = mul i64 8, %275
  %279 = getelementptr i8, ptr %209, i64 %278
  %280 = mul i64 4, %275
  %281 = getelementptr i8, ptr %211, i64 %280
  %282 = mul i64 8, %275
  %283 = getelementptr i8, ptr %213, i64 %282
  %284 = mul i64 4, %275
  %285 = getelementptr i8, ptr %215, i64 %284
  %286 = mul i64 8, %275
  %287 = getelementptr i8, ptr %217, i64 %286
  %288 = mul i64 4, %275
  %289 = getelementptr i8, ptr %219, i64 %288
  %290 = mul i64 8, %275
  %291 = getelementptr i8, ptr %221, i64 %290
  %292 = mul i64 4, %275
  %293 = getelementptr i8, ptr %223, i64 %292
  br label %loop25

after24:                                          ; preds = %after26, %after19
  br label %after17

loop25:                                           ; preds = %loop25, %then23
  %i27 = phi i64 [ 0, %then23 ], [ %314, %loop25 ]
  %294 = phi ptr [ %277, %then23 ], [ %315, %loop25 ]
  %295 = phi ptr [ %279, %then23 ], [ %316, %loop25 ]
  %296 = phi ptr [ %281, %then23 ], [ %317, %loop25 ]
  %297 = phi ptr [ %283, %then23 ], [ %318, %loop25 ]
  %298 = phi ptr [ %285, %then23 ], [ %319, %loop25 ]
  %299 = phi ptr [ %287, %then23 ], [ %320, %loop25 ]
  %300 = phi ptr [ %289, %then23 ], [ %321, %loop25 ]
  %301 = phi ptr [ %291, %then23 ], [ %322, %loop25 ]
  %302 = phi ptr [ %293, %then23 ], [ %323, %loop25 ]
  %303 = getelementptr i8, ptr %302, i64 0
  %304 = load float, ptr %303, align 1
  %305 = load float, ptr %295, align 1
  %306 = fadd float %304, %305
  %307 = load float, ptr %297, align 1
  %308 = fadd float %306, %307
  %309 = load float, ptr %299, align 1
  %310 = fadd float %308, %309
  %311 = load float, ptr %301, align 1
  %312 = fadd float %310, %311
  %313 = getelementptr i8, ptr %302, i64 0
  store float %312, ptr %313, align 1
  %314 = add i64 %i27, 1
  %315 = getelementptr i8, ptr %294, i64 4
  %316 = getelementptr i8, ptr %295, i64 8
  %317 = getelementptr i8, ptr %296, i64 4
  %318 = getelementptr i8, ptr %297, i64 8
  %319 = getelementptr i8, ptr %298, i64 4
  %320 = getelementptr i8, ptr %299, i64 8
  %321 = getelementptr i8, ptr %300, i64 4
  %322 = getelementptr i8, ptr %301, i64 8
  %323 = getelementptr i8, ptr %302, i64 4
  %324 = icmp eq i64 %314, %230
  br i1 %324, label %after26, label %loop25

after26:                                          ; preds = %loop25
  br label %after24

then28:                                           ; preds = %after7
  br label %loop30

after29:                                          ; preds = %after31, %after7
  %325 = add i64 %57, 0
  %326 = udiv i64 %325, 1
  %327 = add i64 %.0, %326
  %328 = add i64 %i6, 1
  %329 = icmp eq i64 %328, %52
  %330 = and i1 true, %329
  %331 = icmp uge i64 %327, 16
  %332 = xor i1 %330, true
  %333 = and i1 %331, %332
  br i1 %333, label %then50, label %after51

loop30:                                           ; preds = %after39, %then28
  %i32 = phi i64 [ 0, %then28 ], [ %393, %after39 ]
  %334 = phi ptr [ %64, %then28 ], [ %394, %after39 ]
  %335 = phi ptr [ %66, %then28 ], [ %395, %after39 ]
  %336 = add i64 %62, %i32
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
  %396 = icmp eq i64 %393, %61
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
  %.1 = phi i64 [ 0, %after56 ], [ %327, %after29 ]
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
