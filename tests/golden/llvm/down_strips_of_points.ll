; sum(a, axis=(0,2)) | a=float64[20,50,4]
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
  %7 = getelementptr i64, ptr %extents, i64 2
  %8 = load i64, ptr %7, align 4
  %9 = mul i64 %6, %8
  %10 = udiv i64 %9, 128
  %11 = add i64 %10, 1
  %12 = call i64 @llvm.ctlz.i64(i64 %11, i1 true)
  %13 = sub i64 65, %12
  %14 = mul i64 %13, 8
  %15 = add i64 %14, 0
  %16 = udiv i64 3584, %15
  %17 = call i64 @llvm.umin.i64(i64 %16, i64 64)
  %18 = mul i64 %17, 16
  %19 = alloca i8, i64 57408, align 16
  %20 = ptrtoint ptr %19 to i64
  %21 = and i64 %20, 63
  %22 = sub i64 64, %21
  %23 = getelementptr i8, ptr %19, i64 %22
  %24 = mul i64 %18, 8
  %25 = getelementptr i8, ptr %23, i64 %24
  %26 = sub i64 %13, 1
  %27 = mul i64 %26, 8
  %28 = mul i64 %18, %27
  %29 = getelementptr i8, ptr %25, i64 %28
  %30 = getelementptr i64, ptr %extents, i64 0
  %31 = load i64, ptr %30, align 4
  %32 = getelementptr i64, ptr %strides, i64 1
  %33 = load i64, ptr %32, align 4
  %34 = getelementptr i64, ptr %strides, i64 4
  %35 = load i64, ptr %34, align 4
  %36 = getelementptr i64, ptr %strides, i64 2
  %37 = load i64, ptr %36, align 4
  %38 = mul i64 %37, 128
  %39 = getelementptr i64, ptr %strides, i64 5
  %40 = load i64, ptr %39, align 4
  %41 = mul i64 %40, 128
  br label %nest

nest:                                             ; preds = %entry
  %42 = sub i64 %18, 1
  %43 = add i64 %31, %42
  %44 = udiv i64 %43, %18
  %45 = mul i64 8, %18
  %46 = mul i64 32, %18
  br label %loop

loop:                                             ; preds = %after48, %nest
  %i = phi i64 [ 0, %nest ], [ %311, %after48 ]
  %47 = phi ptr [ %1, %nest ], [ %312, %after48 ]
  %48 = phi ptr [ %3, %nest ], [ %313, %after48 ]
  %49 = mul i64 %i, %18
  %50 = sub i64 %31, %49
  %51 = call i64 @llvm.umin.i64(i64 %50, i64 %18)
  %52 = add i64 %51, 7
  %53 = udiv i64 %52, 8
  %54 = mul i64 %53, 64
  br label %loop1

after:                                            ; preds = %after48
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %56, %loop1 ]
  %55 = getelementptr i8, ptr %23, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %55, align 1
  %56 = add i64 %offset, 64
  %57 = icmp eq i64 %56, %54
  br i1 %57, label %after2, label %loop1

after2:                                           ; preds = %loop1
  br label %loop4

loop4:                                            ; preds = %after8, %after2
  %.052 = phi i64 [ 0, %after2 ], [ %.254, %after8 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.2, %after8 ]
  %i6 = phi i64 [ 0, %after2 ], [ %76, %after8 ]
  %58 = phi ptr [ %47, %after2 ], [ %77, %after8 ]
  %59 = phi ptr [ %48, %after2 ], [ %78, %after8 ]
  %60 = add i64 %i6, 1
  %61 = icmp eq i64 %60, %5
  %62 = and i1 true, %61
  %63 = add i64 %8, 127
  %64 = udiv i64 %63, 128
  br label %loop7

after5:                                           ; preds = %after8
  %65 = icmp ne i64 %.254, 0
  br i1 %65, label %then38, label %after39

loop7:                                            ; preds = %after28, %loop4
  %.153 = phi i64 [ %.052, %loop4 ], [ %.254, %after28 ]
  %.1 = phi i64 [ %.0, %loop4 ], [ %.2, %after28 ]
  %i9 = phi i64 [ 0, %loop4 ], [ %251, %after28 ]
  %66 = phi ptr [ %58, %loop4 ], [ %252, %after28 ]
  %67 = phi ptr [ %59, %loop4 ], [ %253, %after28 ]
  %68 = mul i64 %i9, 128
  %69 = sub i64 %8, %68
  %70 = call i64 @llvm.umin.i64(i64 %69, i64 128)
  %71 = add i64 %i9, 1
  %72 = icmp eq i64 %71, %64
  %73 = and i1 %62, %72
  %74 = udiv i64 %51, 16
  %75 = icmp ne i64 %74, 0
  br i1 %75, label %then, label %after10

after8:                                           ; preds = %after28
  %76 = add i64 %i6, 1
  %77 = getelementptr i8, ptr %58, i64 %33
  %78 = getelementptr i8, ptr %59, i64 %35
  %79 = icmp eq i64 %76, %5
  br i1 %79, label %after5, label %loop4

then:                                             ; preds = %loop7
  br label %loop11

after10:                                          ; preds = %after12, %loop7
  %80 = urem i64 %51, 16
  %81 = icmp ne i64 %80, 0
  br i1 %81, label %then14, label %after15

loop11:                                           ; preds = %loop11, %then
  %i13 = phi i64 [ 0, %then ], [ %161, %loop11 ]
  %82 = phi ptr [ %66, %then ], [ %162, %loop11 ]
  %83 = phi ptr [ %67, %then ], [ %163, %loop11 ]
  %84 = phi ptr [ %23, %then ], [ %164, %loop11 ]
  %85 = getelementptr i8, ptr %83, i64 0
  %86 = load <8 x double>, ptr %85, align 1
  %87 = getelementptr i8, ptr %83, i64 64
  %88 = load <8 x double>, ptr %87, align 1
  %89 = getelementptr i8, ptr %83, i64 128
  %90 = load <8 x double>, ptr %89, align 1
  %91 = getelementptr i8, ptr %83, i64 192
  %92 = load <8 x double>, ptr %91, align 1
  %93 = shufflevector <8 x double> %86, <8 x double> %88, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %94 = shufflevector <8 x double> %90, <8 x double> %92, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %95 = shufflevector <8 x double> %93, <8 x double> %94, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %96 = shufflevector <8 x double> %93, <8 x double> %94, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %97 = shufflevector <8 x double> %86, <8 x double> %88, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %98 = shufflevector <8 x double> %90, <8 x double> %92, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %99 = shufflevector <8 x double> %97, <8 x double> %98, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %100 = shufflevector <8 x double> %97, <8 x double> %98, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %101 = getelementptr i8, ptr %84, i64 0
  %102 = load <8 x double>, ptr %101, align 1
  %103 = mul i64 %37, 0
  %104 = getelementptr i8, ptr %82, i64 %103
  %105 = mul i64 %40, 0
  %106 = getelementptr i8, ptr %83, i64 %105
  %107 = fadd <8 x double> %102, %95
  %108 = mul i64 %37, 1
  %109 = getelementptr i8, ptr %82, i64 %108
  %110 = mul i64 %40, 1
  %111 = getelementptr i8, ptr %83, i64 %110
  %112 = fadd <8 x double> %107, %99
  %113 = mul i64 %37, 2
  %114 = getelementptr i8, ptr %82, i64 %113
  %115 = mul i64 %40, 2
  %116 = getelementptr i8, ptr %83, i64 %115
  %117 = fadd <8 x double> %112, %96
  %118 = mul i64 %37, 3
  %119 = getelementptr i8, ptr %82, i64 %118
  %120 = mul i64 %40, 3
  %121 = getelementptr i8, ptr %83, i64 %120
  %122 = fadd <8 x double> %117, %100
  store <8 x double> %122, ptr %101, align 1
  %123 = getelementptr i8, ptr %83, i64 256
  %124 = load <8 x double>, ptr %123, align 1
  %125 = getelementptr i8, ptr %83, i64 320
  %126 = load <8 x double>, ptr %125, align 1
  %127 = getelementptr i8, ptr %83, i64 384
  %128 = load <8 x double>, ptr %127, align 1
  %129 = getelementptr i8, ptr %83, i64 448
  %130 = load <8 x double>, ptr %129, align 1
  %131 = shufflevector <8 x double> %124, <8 x double> %126, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %132 = shufflevector <8 x double> %128, <8 x double> %130, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %133 = shufflevector <8 x double> %131, <8 x double> %132, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %134 = shufflevector <8 x double> %131, <8 x double> %132, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %135 = shufflevector <8 x double> %124, <8 x double> %126, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %136 = shufflevector <8 x double> %128, <8 x double> %130, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %137 = shufflevector <8 x double> %135, <8 x double> %136, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %138 = shufflevector <8 x double> %135, <8 x double> %136, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %139 = getelementptr i8, ptr %84, i64 64
  %140 = load <8 x double>, ptr %139, align 1
  %141 = mul i64 %37, 0
  %142 = getelementptr i8, ptr %82, i64 %141
  %143 = mul i64 %40, 0
  %144 = getelementptr i8, ptr %83, i64 %143
  %145 = fadd <8 x double> %140, %133
  %146 = mul i64 %37, 1
  %147 = getelementptr i8, ptr %82, i64 %146
  %148 = mul i64 %40, 1
  %149 = getelementptr i8, ptr %83, i64 %148
  %150 = fadd <8 x double> %145, %137
  %151 = mul i64 %37, 2
  %152 = getelementptr i8, ptr %82, i64 %151
  %153 = mul i64 %40, 2
  %154 = getelementptr i8, ptr %83, i64 %153
  %155 = fadd <8 x double> %150, %134
  %156 = mul i64 %37, 3
  %157 = getelementptr i8, ptr %82, i64 %156
  %158 = mul i64 %40, 3
  %159 = getelementptr i8, ptr %83, i64 %158
  %160 = fadd <8 x double> %155, %138
  store <8 x double> %160, ptr %139, align 1
  %161 = add i64 %i13, 1
  %162 = getelementptr i8, ptr %82, i64 128
  %163 = getelementptr i8, ptr %83, i64 512
  %164 = getelementptr i8, ptr %84, i64 128
  %165 = icmp eq i64 %161, %74
  br i1 %165, label %after12, label %loop11

after12:                                          ; preds = %loop11
  br label %after10

then14:                                           ; preds = %after10
  %166 = sub i64 %51, %80
  %167 = mul i64 8, %166
  %168 = getelementptr i8, ptr %66, i64 %167
  %169 = mul i64 32, %166
  %170 = getelementptr i8, ptr %67, i64 %169
  %171 = mul i64 8, %166
  %172 = getelementptr i8, ptr %23, i64 %171
  %173 = add i64 %80, 7
  %174 = udiv i64 %173, 8
  br label %loop16

after15:                                          ; preds = %after17, %after10
  %175 = add i64 %70, 0
  %176 = udiv i64 %175, 1
  %177 = add i64 %.1, %176
  %178 = icmp uge i64 %177, 128
  %179 = xor i1 %73, true
  %180 = and i1 %178, %179
  br i1 %180, label %then27, label %after28

loop16:                                           ; preds = %loop16, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %238, %loop16 ]
  %181 = phi ptr [ %168, %then14 ], [ %239, %loop16 ]
  %182 = phi ptr [ %170, %then14 ], [ %240, %loop16 ]
  %183 = phi ptr [ %172, %then14 ], [ %241, %loop16 ]
  %184 = mul i64 %i18, 8
  %185 = sub i64 %80, %184
  %186 = trunc i64 %185 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %186, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %187 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %188 = bitcast <8 x i1> %187 to i8
  %189 = zext i8 %188 to i64
  %190 = call i64 @llvm.ctpop.i64(i64 %189)
  %191 = mul i64 %190, 4
  %192 = getelementptr i8, ptr %182, i64 0
  %193 = trunc i64 %191 to i32
  %.splatinsert19 = insertelement <8 x i32> poison, i32 %193, i64 0
  %.splat20 = shufflevector <8 x i32> %.splatinsert19, <8 x i32> poison, <8 x i32> zeroinitializer
  %194 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat20
  %195 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %192, <8 x i1> %194, <8 x double> zeroinitializer)
  %196 = getelementptr i8, ptr %182, i64 64
  %197 = trunc i64 %191 to i32
  %.splatinsert21 = insertelement <8 x i32> poison, i32 %197, i64 0
  %.splat22 = shufflevector <8 x i32> %.splatinsert21, <8 x i32> poison, <8 x i32> zeroinitializer
  %198 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat22
  %199 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %196, <8 x i1> %198, <8 x double> zeroinitializer)
  %200 = getelementptr i8, ptr %182, i64 128
  %201 = trunc i64 %191 to i32
  %.splatinsert23 = insertelement <8 x i32> poison, i32 %201, i64 0
  %.splat24 = shufflevector <8 x i32> %.splatinsert23, <8 x i32> poison, <8 x i32> zeroinitializer
  %202 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat24
  %203 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %200, <8 x i1> %202, <8 x double> zeroinitializer)
  %204 = getelementptr i8, ptr %182, i64 192
  %205 = trunc i64 %191 to i32
  %.splatinsert25 = insertelement <8 x i32> poison, i32 %205, i64 0
  %.splat26 = shufflevector <8 x i32> %.splatinsert25, <8 x i32> poison, <8 x i32> zeroinitializer
  %206 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat26
  %207 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %204, <8 x i1> %206, <8 x double> zeroinitializer)
  %208 = shufflevector <8 x double> %195, <8 x double> %199, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %209 = shufflevector <8 x double> %203, <8 x double> %207, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %210 = shufflevector <8 x double> %208, <8 x double> %209, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %211 = shufflevector <8 x double> %208, <8 x double> %209, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %212 = shufflevector <8 x double> %195, <8 x double> %199, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %213 = shufflevector <8 x double> %203, <8 x double> %207, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %214 = shufflevector <8 x double> %212, <8 x double> %213, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %215 = shufflevector <8 x double> %212, <8 x double> %213, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %216 = getelementptr i8, ptr %183, i64 0
  %217 = load <8 x double>, ptr %216, align 1
  %218 = mul i64 %37, 0
  %219 = getelementptr i8, ptr %181, i64 %218
  %220 = mul i64 %40, 0
  %221 = getelementptr i8, ptr %182, i64 %220
  %222 = fadd <8 x double> %217, %210
  %223 = mul i64 %37, 1
  %224 = getelementptr i8, ptr %181, i64 %223
  %225 = mul i64 %40, 1
  %226 = getelementptr i8, ptr %182, i64 %225
  %227 = fadd <8 x double> %222, %214
  %228 = mul i64 %37, 2
  %229 = getelementptr i8, ptr %181, i64 %228
  %230 = mul i64 %40, 2
  %231 = getelementptr i8, ptr %182, i64 %230
  %232 = fadd <8 x double> %227, %211
  %233 = mul i64 %37, 3
  %234 = getelementptr i8, ptr %181, i64 %233
  %235 = mul i64 %40, 3
  %236 = getelementptr i8, ptr %182, i64 %235
  %237 = fadd <8 x double> %232, %215
  store <8 x double> %237, ptr %216, align 1
  %238 = add i64 %i18, 1
  %239 = getelementptr i8, ptr %181, i64 64
  %240 = getelementptr i8, ptr %182, i64 256
  %241 = getelementptr i8, ptr %183, i64 64
  %242 = icmp eq i64 %238, %174
  br i1 %242, label %after17, label %loop16

after17:                                          ; preds = %loop16
  br label %after15

then27:                                           ; preds = %after15
  %243 = xor i64 %.153, -1
  %244 = call i64 @llvm.cttz.i64(i64 %243, i1 true)
  %245 = add i64 %.153, 1
  %246 = xor i64 %245, -1
  %247 = and i64 %.153, %246
  %248 = add i64 %51, 7
  %249 = udiv i64 %248, 8
  %250 = mul i64 %249, 64
  br label %loop29

after28:                                          ; preds = %after35, %after15
  %.254 = phi i64 [ %258, %after35 ], [ %.153, %after15 ]
  %.2 = phi i64 [ 0, %after35 ], [ %177, %after15 ]
  %251 = add i64 %i9, 1
  %252 = getelementptr i8, ptr %66, i64 %38
  %253 = getelementptr i8, ptr %67, i64 %41
  %254 = icmp eq i64 %251, %64
  br i1 %254, label %after8, label %loop7

loop29:                                           ; preds = %after33, %then27
  %offset31 = phi i64 [ 0, %then27 ], [ %274, %after33 ]
  %255 = getelementptr i8, ptr %23, i64 %offset31
  %256 = getelementptr i8, ptr %25, i64 %offset31
  %i32 = udiv exact i64 %offset31, 64
  %257 = load <8 x double>, ptr %255, align 1
  br label %while

after30:                                          ; preds = %after33
  %258 = add i64 %.153, 1
  %259 = add i64 %51, 7
  %260 = udiv i64 %259, 8
  %261 = mul i64 %260, 64
  br label %loop34

while:                                            ; preds = %do, %loop29
  %.056 = phi <8 x double> [ %257, %loop29 ], [ %268, %do ]
  %.055 = phi i64 [ %247, %loop29 ], [ %270, %do ]
  %262 = icmp ne i64 %.055, 0
  br i1 %262, label %do, label %after33

do:                                               ; preds = %while
  %263 = call i64 @llvm.cttz.i64(i64 %.055, i1 true)
  %264 = mul i64 %18, 8
  %265 = mul i64 %263, %264
  %266 = getelementptr i8, ptr %256, i64 %265
  %267 = load <8 x double>, ptr %266, align 1
  %268 = fadd <8 x double> %267, %.056
  %269 = sub i64 %.055, 1
  %270 = and i64 %.055, %269
  br label %while

after33:                                          ; preds = %while
  %271 = mul i64 %18, 8
  %272 = mul i64 %244, %271
  %273 = getelementptr i8, ptr %256, i64 %272
  store <8 x double> %.056, ptr %273, align 1
  %274 = add i64 %offset31, 64
  %275 = icmp eq i64 %274, %250
  br i1 %275, label %after30, label %loop29

loop34:                                           ; preds = %loop34, %after30
  %offset36 = phi i64 [ 0, %after30 ], [ %277, %loop34 ]
  %276 = getelementptr i8, ptr %23, i64 %offset36
  %i37 = udiv exact i64 %offset36, 64
  store <8 x double> splat (double -0.000000e+00), ptr %276, align 1
  %277 = add i64 %offset36, 64
  %278 = icmp eq i64 %277, %261
  br i1 %278, label %after35, label %loop34

after35:                                          ; preds = %loop34
  br label %after28

then38:                                           ; preds = %after5
  %279 = add i64 %51, 7
  %280 = udiv i64 %279, 8
  %281 = mul i64 %280, 64
  br label %loop40

after39:                                          ; preds = %after41, %after5
  %282 = add i64 %51, 7
  %283 = udiv i64 %282, 8
  br label %loop47

loop40:                                           ; preds = %after46, %then38
  %offset42 = phi i64 [ 0, %then38 ], [ %296, %after46 ]
  %284 = getelementptr i8, ptr %23, i64 %offset42
  %285 = getelementptr i8, ptr %25, i64 %offset42
  %i43 = udiv exact i64 %offset42, 64
  %286 = load <8 x double>, ptr %284, align 1
  br label %while44

after41:                                          ; preds = %after46
  br label %after39

while44:                                          ; preds = %do45, %loop40
  %.058 = phi <8 x double> [ %286, %loop40 ], [ %293, %do45 ]
  %.057 = phi i64 [ %.254, %loop40 ], [ %295, %do45 ]
  %287 = icmp ne i64 %.057, 0
  br i1 %287, label %do45, label %after46

do45:                                             ; preds = %while44
  %288 = call i64 @llvm.cttz.i64(i64 %.057, i1 true)
  %289 = mul i64 %18, 8
  %290 = mul i64 %288, %289
  %291 = getelementptr i8, ptr %285, i64 %290
  %292 = load <8 x double>, ptr %291, align 1
  %293 = fadd <8 x double> %292, %.058
  %294 = sub i64 %.057, 1
  %295 = and i64 %.057, %294
  br label %while44

after46:                                          ; preds = %while44
  store <8 x double> %.058, ptr %284, align 1
  %296 = add i64 %offset42, 64
  %297 = icmp eq i64 %296, %281
  br i1 %297, label %after41, label %loop40

loop47:                                           ; preds = %loop47, %after39
  %i49 = phi i64 [ 0, %after39 ], [ %306, %loop47 ]
  %298 = phi ptr [ %47, %after39 ], [ %307, %loop47 ]
  %299 = phi ptr [ %48, %after39 ], [ %308, %loop47 ]
  %300 = phi ptr [ %23, %after39 ], [ %309, %loop47 ]
  %301 = mul i64 %i49, 8
  %302 = sub i64 %51, %301
  %303 = trunc i64 %302 to i32
  %.splatinsert50 = insertelement <8 x i32> poison, i32 %303, i64 0
  %.splat51 = shufflevector <8 x i32> %.splatinsert50, <8 x i32> poison, <8 x i32> zeroinitializer
  %304 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat51
  %305 = load <8 x double>, ptr %300, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %305, ptr align 1 %298, <8 x i1> %304)
  %306 = add i64 %i49, 1
  %307 = getelementptr i8, ptr %298, i64 64
  %308 = getelementptr i8, ptr %299, i64 256
  %309 = getelementptr i8, ptr %300, i64 64
  %310 = icmp eq i64 %306, %283
  br i1 %310, label %after48, label %loop47

after48:                                          ; preds = %loop47
  %311 = add i64 %i, 1
  %312 = getelementptr i8, ptr %47, i64 %45
  %313 = getelementptr i8, ptr %48, i64 %46
  %314 = icmp eq i64 %311, %44
  br i1 %314, label %after, label %loop
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

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
