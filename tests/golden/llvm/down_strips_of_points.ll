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
  %24 = mul i64 %13, 8
  %25 = mul i64 %18, %24
  %26 = getelementptr i8, ptr %23, i64 %25
  %27 = getelementptr i64, ptr %extents, i64 0
  %28 = load i64, ptr %27, align 4
  %29 = getelementptr i64, ptr %strides, i64 1
  %30 = load i64, ptr %29, align 4
  %31 = getelementptr i64, ptr %strides, i64 4
  %32 = load i64, ptr %31, align 4
  %33 = getelementptr i64, ptr %strides, i64 2
  %34 = load i64, ptr %33, align 4
  %35 = mul i64 %34, 128
  %36 = getelementptr i64, ptr %strides, i64 5
  %37 = load i64, ptr %36, align 4
  %38 = mul i64 %37, 128
  br label %nest

nest:                                             ; preds = %entry
  %39 = sub i64 %18, 1
  %40 = add i64 %28, %39
  %41 = udiv i64 %40, %18
  %42 = mul i64 8, %18
  %43 = mul i64 32, %18
  br label %loop

loop:                                             ; preds = %after48, %nest
  %i = phi i64 [ 0, %nest ], [ %309, %after48 ]
  %44 = phi ptr [ %1, %nest ], [ %310, %after48 ]
  %45 = phi ptr [ %3, %nest ], [ %311, %after48 ]
  %46 = mul i64 %i, %18
  %47 = sub i64 %28, %46
  %48 = call i64 @llvm.umin.i64(i64 %47, i64 %18)
  %49 = add i64 %48, 7
  %50 = udiv i64 %49, 8
  %51 = mul i64 %50, 64
  br label %loop1

after:                                            ; preds = %after48
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %53, %loop1 ]
  %52 = getelementptr i8, ptr %23, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %52, align 1
  %53 = add i64 %offset, 64
  %54 = icmp eq i64 %53, %51
  br i1 %54, label %after2, label %loop1

after2:                                           ; preds = %loop1
  br label %loop4

loop4:                                            ; preds = %after8, %after2
  %.052 = phi i64 [ 0, %after2 ], [ %.254, %after8 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.2, %after8 ]
  %i6 = phi i64 [ 0, %after2 ], [ %70, %after8 ]
  %55 = phi ptr [ %44, %after2 ], [ %71, %after8 ]
  %56 = phi ptr [ %45, %after2 ], [ %72, %after8 ]
  %57 = add i64 %i6, 1
  %58 = icmp eq i64 %57, %5
  %59 = and i1 true, %58
  %60 = add i64 %8, 127
  %61 = udiv i64 %60, 128
  br label %loop7

after5:                                           ; preds = %after8
  %62 = icmp ne i64 %.254, 0
  br i1 %62, label %then38, label %after39

loop7:                                            ; preds = %after28, %loop4
  %.153 = phi i64 [ %.052, %loop4 ], [ %.254, %after28 ]
  %.1 = phi i64 [ %.0, %loop4 ], [ %.2, %after28 ]
  %i9 = phi i64 [ 0, %loop4 ], [ %248, %after28 ]
  %63 = phi ptr [ %55, %loop4 ], [ %249, %after28 ]
  %64 = phi ptr [ %56, %loop4 ], [ %250, %after28 ]
  %65 = mul i64 %i9, 128
  %66 = sub i64 %8, %65
  %67 = call i64 @llvm.umin.i64(i64 %66, i64 128)
  %68 = udiv i64 %48, 16
  %69 = icmp ne i64 %68, 0
  br i1 %69, label %then, label %after10

after8:                                           ; preds = %after28
  %70 = add i64 %i6, 1
  %71 = getelementptr i8, ptr %55, i64 %30
  %72 = getelementptr i8, ptr %56, i64 %32
  %73 = icmp eq i64 %70, %5
  br i1 %73, label %after5, label %loop4

then:                                             ; preds = %loop7
  br label %loop11

after10:                                          ; preds = %after12, %loop7
  %74 = urem i64 %48, 16
  %75 = icmp ne i64 %74, 0
  br i1 %75, label %then14, label %after15

loop11:                                           ; preds = %loop11, %then
  %i13 = phi i64 [ 0, %then ], [ %155, %loop11 ]
  %76 = phi ptr [ %63, %then ], [ %156, %loop11 ]
  %77 = phi ptr [ %64, %then ], [ %157, %loop11 ]
  %78 = phi ptr [ %23, %then ], [ %158, %loop11 ]
  %79 = getelementptr i8, ptr %77, i64 0
  %80 = load <8 x double>, ptr %79, align 1
  %81 = getelementptr i8, ptr %77, i64 64
  %82 = load <8 x double>, ptr %81, align 1
  %83 = getelementptr i8, ptr %77, i64 128
  %84 = load <8 x double>, ptr %83, align 1
  %85 = getelementptr i8, ptr %77, i64 192
  %86 = load <8 x double>, ptr %85, align 1
  %87 = shufflevector <8 x double> %80, <8 x double> %82, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %88 = shufflevector <8 x double> %84, <8 x double> %86, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %89 = shufflevector <8 x double> %87, <8 x double> %88, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %90 = shufflevector <8 x double> %87, <8 x double> %88, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %91 = shufflevector <8 x double> %80, <8 x double> %82, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %92 = shufflevector <8 x double> %84, <8 x double> %86, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %93 = shufflevector <8 x double> %91, <8 x double> %92, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %94 = shufflevector <8 x double> %91, <8 x double> %92, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %95 = getelementptr i8, ptr %78, i64 0
  %96 = load <8 x double>, ptr %95, align 1
  %97 = mul i64 %34, 0
  %98 = getelementptr i8, ptr %76, i64 %97
  %99 = mul i64 %37, 0
  %100 = getelementptr i8, ptr %77, i64 %99
  %101 = fadd <8 x double> %96, %89
  %102 = mul i64 %34, 1
  %103 = getelementptr i8, ptr %76, i64 %102
  %104 = mul i64 %37, 1
  %105 = getelementptr i8, ptr %77, i64 %104
  %106 = fadd <8 x double> %101, %93
  %107 = mul i64 %34, 2
  %108 = getelementptr i8, ptr %76, i64 %107
  %109 = mul i64 %37, 2
  %110 = getelementptr i8, ptr %77, i64 %109
  %111 = fadd <8 x double> %106, %90
  %112 = mul i64 %34, 3
  %113 = getelementptr i8, ptr %76, i64 %112
  %114 = mul i64 %37, 3
  %115 = getelementptr i8, ptr %77, i64 %114
  %116 = fadd <8 x double> %111, %94
  store <8 x double> %116, ptr %95, align 1
  %117 = getelementptr i8, ptr %77, i64 256
  %118 = load <8 x double>, ptr %117, align 1
  %119 = getelementptr i8, ptr %77, i64 320
  %120 = load <8 x double>, ptr %119, align 1
  %121 = getelementptr i8, ptr %77, i64 384
  %122 = load <8 x double>, ptr %121, align 1
  %123 = getelementptr i8, ptr %77, i64 448
  %124 = load <8 x double>, ptr %123, align 1
  %125 = shufflevector <8 x double> %118, <8 x double> %120, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %126 = shufflevector <8 x double> %122, <8 x double> %124, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %127 = shufflevector <8 x double> %125, <8 x double> %126, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %128 = shufflevector <8 x double> %125, <8 x double> %126, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %129 = shufflevector <8 x double> %118, <8 x double> %120, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %130 = shufflevector <8 x double> %122, <8 x double> %124, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %131 = shufflevector <8 x double> %129, <8 x double> %130, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %132 = shufflevector <8 x double> %129, <8 x double> %130, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %133 = getelementptr i8, ptr %78, i64 64
  %134 = load <8 x double>, ptr %133, align 1
  %135 = mul i64 %34, 0
  %136 = getelementptr i8, ptr %76, i64 %135
  %137 = mul i64 %37, 0
  %138 = getelementptr i8, ptr %77, i64 %137
  %139 = fadd <8 x double> %134, %127
  %140 = mul i64 %34, 1
  %141 = getelementptr i8, ptr %76, i64 %140
  %142 = mul i64 %37, 1
  %143 = getelementptr i8, ptr %77, i64 %142
  %144 = fadd <8 x double> %139, %131
  %145 = mul i64 %34, 2
  %146 = getelementptr i8, ptr %76, i64 %145
  %147 = mul i64 %37, 2
  %148 = getelementptr i8, ptr %77, i64 %147
  %149 = fadd <8 x double> %144, %128
  %150 = mul i64 %34, 3
  %151 = getelementptr i8, ptr %76, i64 %150
  %152 = mul i64 %37, 3
  %153 = getelementptr i8, ptr %77, i64 %152
  %154 = fadd <8 x double> %149, %132
  store <8 x double> %154, ptr %133, align 1
  %155 = add i64 %i13, 1
  %156 = getelementptr i8, ptr %76, i64 128
  %157 = getelementptr i8, ptr %77, i64 512
  %158 = getelementptr i8, ptr %78, i64 128
  %159 = icmp eq i64 %155, %68
  br i1 %159, label %after12, label %loop11

after12:                                          ; preds = %loop11
  br label %after10

then14:                                           ; preds = %after10
  %160 = sub i64 %48, %74
  %161 = mul i64 8, %160
  %162 = getelementptr i8, ptr %63, i64 %161
  %163 = mul i64 32, %160
  %164 = getelementptr i8, ptr %64, i64 %163
  %165 = mul i64 8, %160
  %166 = getelementptr i8, ptr %23, i64 %165
  %167 = add i64 %74, 7
  %168 = udiv i64 %167, 8
  br label %loop16

after15:                                          ; preds = %after17, %after10
  %169 = add i64 %67, 0
  %170 = udiv i64 %169, 1
  %171 = add i64 %.1, %170
  %172 = add i64 %i9, 1
  %173 = icmp eq i64 %172, %61
  %174 = and i1 %59, %173
  %175 = icmp uge i64 %171, 128
  %176 = xor i1 %174, true
  %177 = and i1 %175, %176
  br i1 %177, label %then27, label %after28

loop16:                                           ; preds = %loop16, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %235, %loop16 ]
  %178 = phi ptr [ %162, %then14 ], [ %236, %loop16 ]
  %179 = phi ptr [ %164, %then14 ], [ %237, %loop16 ]
  %180 = phi ptr [ %166, %then14 ], [ %238, %loop16 ]
  %181 = mul i64 %i18, 8
  %182 = sub i64 %74, %181
  %183 = trunc i64 %182 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %183, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %184 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %185 = bitcast <8 x i1> %184 to i8
  %186 = zext i8 %185 to i64
  %187 = call i64 @llvm.ctpop.i64(i64 %186)
  %188 = mul i64 %187, 4
  %189 = getelementptr i8, ptr %179, i64 0
  %190 = trunc i64 %188 to i32
  %.splatinsert19 = insertelement <8 x i32> poison, i32 %190, i64 0
  %.splat20 = shufflevector <8 x i32> %.splatinsert19, <8 x i32> poison, <8 x i32> zeroinitializer
  %191 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat20
  %192 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %189, <8 x i1> %191, <8 x double> zeroinitializer)
  %193 = getelementptr i8, ptr %179, i64 64
  %194 = trunc i64 %188 to i32
  %.splatinsert21 = insertelement <8 x i32> poison, i32 %194, i64 0
  %.splat22 = shufflevector <8 x i32> %.splatinsert21, <8 x i32> poison, <8 x i32> zeroinitializer
  %195 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat22
  %196 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %193, <8 x i1> %195, <8 x double> zeroinitializer)
  %197 = getelementptr i8, ptr %179, i64 128
  %198 = trunc i64 %188 to i32
  %.splatinsert23 = insertelement <8 x i32> poison, i32 %198, i64 0
  %.splat24 = shufflevector <8 x i32> %.splatinsert23, <8 x i32> poison, <8 x i32> zeroinitializer
  %199 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat24
  %200 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %197, <8 x i1> %199, <8 x double> zeroinitializer)
  %201 = getelementptr i8, ptr %179, i64 192
  %202 = trunc i64 %188 to i32
  %.splatinsert25 = insertelement <8 x i32> poison, i32 %202, i64 0
  %.splat26 = shufflevector <8 x i32> %.splatinsert25, <8 x i32> poison, <8 x i32> zeroinitializer
  %203 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat26
  %204 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %201, <8 x i1> %203, <8 x double> zeroinitializer)
  %205 = shufflevector <8 x double> %192, <8 x double> %196, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %206 = shufflevector <8 x double> %200, <8 x double> %204, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %207 = shufflevector <8 x double> %205, <8 x double> %206, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %208 = shufflevector <8 x double> %205, <8 x double> %206, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %209 = shufflevector <8 x double> %192, <8 x double> %196, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %210 = shufflevector <8 x double> %200, <8 x double> %204, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %211 = shufflevector <8 x double> %209, <8 x double> %210, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %212 = shufflevector <8 x double> %209, <8 x double> %210, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %213 = getelementptr i8, ptr %180, i64 0
  %214 = load <8 x double>, ptr %213, align 1
  %215 = mul i64 %34, 0
  %216 = getelementptr i8, ptr %178, i64 %215
  %217 = mul i64 %37, 0
  %218 = getelementptr i8, ptr %179, i64 %217
  %219 = fadd <8 x double> %214, %207
  %220 = mul i64 %34, 1
  %221 = getelementptr i8, ptr %178, i64 %220
  %222 = mul i64 %37, 1
  %223 = getelementptr i8, ptr %179, i64 %222
  %224 = fadd <8 x double> %219, %211
  %225 = mul i64 %34, 2
  %226 = getelementptr i8, ptr %178, i64 %225
  %227 = mul i64 %37, 2
  %228 = getelementptr i8, ptr %179, i64 %227
  %229 = fadd <8 x double> %224, %208
  %230 = mul i64 %34, 3
  %231 = getelementptr i8, ptr %178, i64 %230
  %232 = mul i64 %37, 3
  %233 = getelementptr i8, ptr %179, i64 %232
  %234 = fadd <8 x double> %229, %212
  store <8 x double> %234, ptr %213, align 1
  %235 = add i64 %i18, 1
  %236 = getelementptr i8, ptr %178, i64 64
  %237 = getelementptr i8, ptr %179, i64 256
  %238 = getelementptr i8, ptr %180, i64 64
  %239 = icmp eq i64 %235, %168
  br i1 %239, label %after17, label %loop16

after17:                                          ; preds = %loop16
  br label %after15

then27:                                           ; preds = %after15
  %240 = xor i64 %.153, -1
  %241 = call i64 @llvm.cttz.i64(i64 %240, i1 true)
  %242 = add i64 %.153, 1
  %243 = xor i64 %242, -1
  %244 = and i64 %.153, %243
  %245 = add i64 %48, 7
  %246 = udiv i64 %245, 8
  %247 = mul i64 %246, 64
  br label %loop29

after28:                                          ; preds = %after35, %after15
  %.254 = phi i64 [ %258, %after35 ], [ %.153, %after15 ]
  %.2 = phi i64 [ 0, %after35 ], [ %171, %after15 ]
  %248 = add i64 %i9, 1
  %249 = getelementptr i8, ptr %63, i64 %35
  %250 = getelementptr i8, ptr %64, i64 %38
  %251 = icmp eq i64 %248, %61
  br i1 %251, label %after8, label %loop7

loop29:                                           ; preds = %after33, %then27
  %offset31 = phi i64 [ 0, %then27 ], [ %272, %after33 ]
  %252 = getelementptr i8, ptr %23, i64 %offset31
  %i32 = udiv exact i64 %offset31, 64
  %253 = mul i64 %18, 8
  %254 = add i64 %241, 1
  %255 = mul i64 %254, %253
  %256 = getelementptr i8, ptr %252, i64 %255
  %257 = load <8 x double>, ptr %252, align 1
  br label %while

after30:                                          ; preds = %after33
  %258 = add i64 %.153, 1
  %259 = add i64 %48, 7
  %260 = udiv i64 %259, 8
  %261 = mul i64 %260, 64
  br label %loop34

while:                                            ; preds = %do, %loop29
  %.056 = phi <8 x double> [ %257, %loop29 ], [ %269, %do ]
  %.055 = phi i64 [ %244, %loop29 ], [ %271, %do ]
  %262 = icmp ne i64 %.055, 0
  br i1 %262, label %do, label %after33

do:                                               ; preds = %while
  %263 = call i64 @llvm.cttz.i64(i64 %.055, i1 true)
  %264 = mul i64 %18, 8
  %265 = add i64 %263, 1
  %266 = mul i64 %265, %264
  %267 = getelementptr i8, ptr %252, i64 %266
  %268 = load <8 x double>, ptr %267, align 1
  %269 = fadd <8 x double> %268, %.056
  %270 = sub i64 %.055, 1
  %271 = and i64 %.055, %270
  br label %while

after33:                                          ; preds = %while
  store <8 x double> %.056, ptr %256, align 1
  %272 = add i64 %offset31, 64
  %273 = icmp eq i64 %272, %247
  br i1 %273, label %after30, label %loop29

loop34:                                           ; preds = %loop34, %after30
  %offset36 = phi i64 [ 0, %after30 ], [ %275, %loop34 ]
  %274 = getelementptr i8, ptr %23, i64 %offset36
  %i37 = udiv exact i64 %offset36, 64
  store <8 x double> splat (double -0.000000e+00), ptr %274, align 1
  %275 = add i64 %offset36, 64
  %276 = icmp eq i64 %275, %261
  br i1 %276, label %after35, label %loop34

after35:                                          ; preds = %loop34
  br label %after28

then38:                                           ; preds = %after5
  %277 = add i64 %48, 7
  %278 = udiv i64 %277, 8
  %279 = mul i64 %278, 64
  br label %loop40

after39:                                          ; preds = %after41, %after5
  %280 = add i64 %48, 7
  %281 = udiv i64 %280, 8
  br label %loop47

loop40:                                           ; preds = %after46, %then38
  %offset42 = phi i64 [ 0, %then38 ], [ %294, %after46 ]
  %282 = getelementptr i8, ptr %23, i64 %offset42
  %i43 = udiv exact i64 %offset42, 64
  %283 = load <8 x double>, ptr %282, align 1
  br label %while44

after41:                                          ; preds = %after46
  br label %after39

while44:                                          ; preds = %do45, %loop40
  %.058 = phi <8 x double> [ %283, %loop40 ], [ %291, %do45 ]
  %.057 = phi i64 [ %.254, %loop40 ], [ %293, %do45 ]
  %284 = icmp ne i64 %.057, 0
  br i1 %284, label %do45, label %after46

do45:                                             ; preds = %while44
  %285 = call i64 @llvm.cttz.i64(i64 %.057, i1 true)
  %286 = mul i64 %18, 8
  %287 = add i64 %285, 1
  %288 = mul i64 %287, %286
  %289 = getelementptr i8, ptr %282, i64 %288
  %290 = load <8 x double>, ptr %289, align 1
  %291 = fadd <8 x double> %290, %.058
  %292 = sub i64 %.057, 1
  %293 = and i64 %.057, %292
  br label %while44

after46:                                          ; preds = %while44
  store <8 x double> %.058, ptr %282, align 1
  %294 = add i64 %offset42, 64
  %295 = icmp eq i64 %294, %279
  br i1 %295, label %after41, label %loop40

loop47:                                           ; preds = %loop47, %after39
  %i49 = phi i64 [ 0, %after39 ], [ %304, %loop47 ]
  %296 = phi ptr [ %44, %after39 ], [ %305, %loop47 ]
  %297 = phi ptr [ %45, %after39 ], [ %306, %loop47 ]
  %298 = phi ptr [ %23, %after39 ], [ %307, %loop47 ]
  %299 = mul i64 %i49, 8
  %300 = sub i64 %48, %299
  %301 = trunc i64 %300 to i32
  %.splatinsert50 = insertelement <8 x i32> poison, i32 %301, i64 0
  %.splat51 = shufflevector <8 x i32> %.splatinsert50, <8 x i32> poison, <8 x i32> zeroinitializer
  %302 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat51
  %303 = load <8 x double>, ptr %298, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %303, ptr align 1 %296, <8 x i1> %302)
  %304 = add i64 %i49, 1
  %305 = getelementptr i8, ptr %296, i64 64
  %306 = getelementptr i8, ptr %297, i64 256
  %307 = getelementptr i8, ptr %298, i64 64
  %308 = icmp eq i64 %304, %281
  br i1 %308, label %after48, label %loop47

after48:                                          ; preds = %loop47
  %309 = add i64 %i, 1
  %310 = getelementptr i8, ptr %44, i64 %42
  %311 = getelementptr i8, ptr %45, i64 %43
  %312 = icmp eq i64 %309, %41
  br i1 %312, label %after, label %loop
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
