; a | a=complex128[1000,1000].T
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
  %4 = alloca i8, i64 22400, align 16
  %5 = getelementptr i64, ptr %strides, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = getelementptr i64, ptr %extents, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 2
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 3
  %14 = load i64, ptr %13, align 4
  %15 = mul i64 %14, 1
  %16 = mul i64 %14, 4
  %17 = mul i64 %6, 4
  %18 = mul i64 %10, 4
  br label %nest

nest:                                             ; preds = %entry
  %19 = getelementptr i8, ptr %4, i64 1920
  %20 = ptrtoint ptr %1 to i64
  %21 = or i64 %20, %6
  %22 = and i64 %21, 63
  %23 = icmp ne i64 %22, 0
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %50, %after3 ]
  %24 = icmp ult i64 %.0, %8
  br i1 %24, label %do, label %after

do:                                               ; preds = %while
  %25 = sub i64 %8, %.0
  %26 = call i64 @llvm.umin.i64(i64 %25, i64 32)
  %27 = and i64 %26, -4
  %28 = icmp eq i64 %27, 0
  %29 = select i1 %28, i64 %26, i64 %27
  %30 = mul i64 %6, %.0
  %31 = getelementptr i8, ptr %1, i64 %30
  %32 = mul i64 %10, %.0
  %33 = getelementptr i8, ptr %3, i64 %32
  br label %while1

after:                                            ; preds = %while
  call void @llvm.x86.sse.sfence()
  ret void

while1:                                           ; preds = %after15, %do
  %.067 = phi i64 [ 0, %do ], [ %121, %after15 ]
  %34 = icmp ult i64 %.067, %12
  br i1 %34, label %do2, label %after3

do2:                                              ; preds = %while1
  %35 = sub i64 %12, %.067
  %36 = call i64 @llvm.umin.i64(i64 %35, i64 32)
  %37 = and i64 %36, -4
  %38 = icmp eq i64 %37, 0
  %39 = select i1 %38, i64 %36, i64 %37
  %40 = mul i64 16, %.067
  %41 = getelementptr i8, ptr %31, i64 %40
  %42 = mul i64 %15, %.067
  %43 = getelementptr i8, ptr %33, i64 %42
  %44 = sub i64 %12, %.067
  %45 = or i64 %29, %39
  %46 = and i64 %45, 3
  %47 = icmp eq i64 %46, 0
  %48 = xor i1 %23, true
  %49 = and i1 %47, %48
  br i1 %49, label %then, label %after4

after3:                                           ; preds = %while1
  %50 = add i64 %.0, %29
  br label %while

then:                                             ; preds = %do2
  %51 = udiv i64 %39, 4
  br label %loop

after4:                                           ; preds = %after5, %do2
  %52 = xor i1 %49, true
  br i1 %52, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %111, %after12 ]
  %53 = phi ptr [ %41, %then ], [ %112, %after12 ]
  %54 = phi ptr [ %43, %then ], [ %113, %after12 ]
  %55 = mul i64 %14, 8
  %56 = getelementptr i8, ptr %54, i64 %55
  %57 = mul i64 %29, 16
  %58 = add i64 %57, 0
  %59 = udiv i64 %58, 64
  %60 = icmp ne i64 %59, 0
  br i1 %60, label %then6, label %after7

after5:                                           ; preds = %after12
  br label %after4

then6:                                            ; preds = %loop
  %61 = mul i64 %59, 64
  br label %loop8

after7:                                           ; preds = %after9, %loop
  %62 = udiv i64 %29, 4
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %67, %loop8 ]
  %63 = getelementptr i8, ptr %56, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 2, i32 1)
  %64 = getelementptr i8, ptr %63, i64 %14
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 2, i32 1)
  %65 = getelementptr i8, ptr %64, i64 %14
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = getelementptr i8, ptr %65, i64 %14
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = add i64 %offset, 64
  %68 = icmp eq i64 %67, %61
  br i1 %68, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %107, %loop11 ]
  %69 = phi ptr [ %53, %after7 ], [ %108, %loop11 ]
  %70 = phi ptr [ %54, %after7 ], [ %109, %loop11 ]
  %71 = mul i64 0, %14
  %72 = getelementptr i8, ptr %70, i64 %71
  %73 = load <8 x i64>, ptr %72, align 1
  %74 = mul i64 1, %14
  %75 = getelementptr i8, ptr %70, i64 %74
  %76 = load <8 x i64>, ptr %75, align 1
  %77 = mul i64 2, %14
  %78 = getelementptr i8, ptr %70, i64 %77
  %79 = load <8 x i64>, ptr %78, align 1
  %80 = mul i64 3, %14
  %81 = getelementptr i8, ptr %70, i64 %80
  %82 = load <8 x i64>, ptr %81, align 1
  %83 = shufflevector <8 x i64> %73, <8 x i64> %76, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %84 = shufflevector <8 x i64> %79, <8 x i64> %82, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %85 = shufflevector <8 x i64> %83, <8 x i64> %84, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %86 = shufflevector <8 x i64> %83, <8 x i64> %84, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %87 = shufflevector <8 x i64> %73, <8 x i64> %76, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %88 = shufflevector <8 x i64> %79, <8 x i64> %82, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %89 = shufflevector <8 x i64> %87, <8 x i64> %88, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %90 = shufflevector <8 x i64> %87, <8 x i64> %88, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %91 = mul i64 %6, 0
  %92 = getelementptr i8, ptr %69, i64 %91
  %93 = mul i64 %10, 0
  %94 = getelementptr i8, ptr %70, i64 %93
  store <8 x i64> %85, ptr %92, align 64, !nontemporal !0
  %95 = mul i64 %6, 1
  %96 = getelementptr i8, ptr %69, i64 %95
  %97 = mul i64 %10, 1
  %98 = getelementptr i8, ptr %70, i64 %97
  store <8 x i64> %86, ptr %96, align 64, !nontemporal !0
  %99 = mul i64 %6, 2
  %100 = getelementptr i8, ptr %69, i64 %99
  %101 = mul i64 %10, 2
  %102 = getelementptr i8, ptr %70, i64 %101
  store <8 x i64> %89, ptr %100, align 64, !nontemporal !0
  %103 = mul i64 %6, 3
  %104 = getelementptr i8, ptr %69, i64 %103
  %105 = mul i64 %10, 3
  %106 = getelementptr i8, ptr %70, i64 %105
  store <8 x i64> %90, ptr %104, align 64, !nontemporal !0
  %107 = add i64 %i13, 1
  %108 = getelementptr i8, ptr %69, i64 %17
  %109 = getelementptr i8, ptr %70, i64 %18
  %110 = icmp eq i64 %107, %62
  br i1 %110, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %111 = add i64 %i, 1
  %112 = getelementptr i8, ptr %53, i64 64
  %113 = getelementptr i8, ptr %54, i64 %16
  %114 = icmp eq i64 %111, %51
  br i1 %114, label %after5, label %loop

then14:                                           ; preds = %after4
  %115 = select i1 %23, i64 4, i64 0
  %116 = add i64 %39, %115
  %117 = call i64 @llvm.umin.i64(i64 %116, i64 %44)
  %118 = add i64 %117, 3
  %119 = udiv i64 %118, 4
  %120 = mul i64 %14, 4
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %121 = add i64 %.067, %39
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %187, %after26 ]
  %122 = phi ptr [ %43, %then14 ], [ %188, %after26 ]
  %123 = phi ptr [ %19, %then14 ], [ %189, %after26 ]
  %124 = mul i64 %14, 8
  %125 = getelementptr i8, ptr %122, i64 %124
  %126 = mul i64 %29, 16
  %127 = add i64 %126, 0
  %128 = udiv i64 %127, 64
  %129 = icmp ne i64 %128, 0
  br i1 %129, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %130 = mul i64 %128, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %131 = mul i64 %i18, 4
  %132 = sub i64 %117, 1
  %133 = sub i64 %132, %131
  %134 = add i64 %29, 3
  %135 = udiv i64 %134, 4
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %140, %loop21 ]
  %136 = getelementptr i8, ptr %125, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %136, i32 0, i32 2, i32 1)
  %137 = getelementptr i8, ptr %136, i64 %14
  call void @llvm.prefetch.p0(ptr %137, i32 0, i32 2, i32 1)
  %138 = getelementptr i8, ptr %137, i64 %14
  call void @llvm.prefetch.p0(ptr %138, i32 0, i32 2, i32 1)
  %139 = getelementptr i8, ptr %138, i64 %14
  call void @llvm.prefetch.p0(ptr %139, i32 0, i32 2, i32 1)
  %140 = add i64 %offset23, 64
  %141 = icmp eq i64 %140, %130
  br i1 %141, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %185, %loop25 ]
  %142 = sub i64 %29, 4
  %143 = mul i64 %i27, 4
  %144 = call i64 @llvm.smin.i64(i64 %143, i64 %142)
  %145 = mul i64 %144, 16
  %146 = mul i64 %144, 640
  %147 = getelementptr i8, ptr %123, i64 %146
  %148 = getelementptr i8, ptr %122, i64 %145
  %149 = mul i64 0, %14
  %150 = getelementptr i8, ptr %148, i64 %149
  %151 = call i64 @llvm.umin.i64(i64 0, i64 %133)
  %152 = mul i64 %151, %14
  %153 = getelementptr i8, ptr %148, i64 %152
  %154 = load <8 x i64>, ptr %153, align 1
  %155 = mul i64 1, %14
  %156 = getelementptr i8, ptr %148, i64 %155
  %157 = call i64 @llvm.umin.i64(i64 1, i64 %133)
  %158 = mul i64 %157, %14
  %159 = getelementptr i8, ptr %148, i64 %158
  %160 = load <8 x i64>, ptr %159, align 1
  %161 = mul i64 2, %14
  %162 = getelementptr i8, ptr %148, i64 %161
  %163 = call i64 @llvm.umin.i64(i64 2, i64 %133)
  %164 = mul i64 %163, %14
  %165 = getelementptr i8, ptr %148, i64 %164
  %166 = load <8 x i64>, ptr %165, align 1
  %167 = mul i64 3, %14
  %168 = getelementptr i8, ptr %148, i64 %167
  %169 = call i64 @llvm.umin.i64(i64 3, i64 %133)
  %170 = mul i64 %169, %14
  %171 = getelementptr i8, ptr %148, i64 %170
  %172 = load <8 x i64>, ptr %171, align 1
  %173 = shufflevector <8 x i64> %154, <8 x i64> %160, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %174 = shufflevector <8 x i64> %166, <8 x i64> %172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %175 = shufflevector <8 x i64> %173, <8 x i64> %174, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %176 = shufflevector <8 x i64> %173, <8 x i64> %174, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %177 = shufflevector <8 x i64> %154, <8 x i64> %160, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %178 = shufflevector <8 x i64> %166, <8 x i64> %172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %179 = shufflevector <8 x i64> %177, <8 x i64> %178, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %180 = shufflevector <8 x i64> %177, <8 x i64> %178, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %181 = getelementptr i8, ptr %147, i64 0
  store <8 x i64> %175, ptr %181, align 1
  %182 = getelementptr i8, ptr %147, i64 640
  store <8 x i64> %176, ptr %182, align 1
  %183 = getelementptr i8, ptr %147, i64 1280
  store <8 x i64> %179, ptr %183, align 1
  %184 = getelementptr i8, ptr %147, i64 1920
  store <8 x i64> %180, ptr %184, align 1
  %185 = add i64 %i27, 1
  %186 = icmp eq i64 %185, %135
  br i1 %186, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %187 = add i64 %i18, 1
  %188 = getelementptr i8, ptr %122, i64 %120
  %189 = getelementptr i8, ptr %123, i64 64
  %190 = icmp eq i64 %187, %119
  br i1 %190, label %after17, label %loop16

loop28:                                           ; preds = %after32, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %238, %after32 ]
  %191 = phi ptr [ %41, %after17 ], [ %239, %after32 ]
  %192 = phi ptr [ %19, %after17 ], [ %240, %after32 ]
  %193 = sub i64 %44, 0
  %194 = getelementptr i8, ptr %191, i64 0
  %195 = getelementptr i8, ptr %192, i64 0
  %196 = ptrtoint ptr %194 to i64
  %197 = urem i64 %196, 16
  %198 = icmp eq i64 %197, 0
  %199 = sub i64 0, %196
  %200 = urem i64 %199, 64
  %201 = udiv i64 %200, 16
  %202 = select i1 %198, i64 %201, i64 0
  %203 = call i64 @llvm.umin.i64(i64 %193, i64 %202)
  %204 = select i1 %23, i64 %203, i64 0
  %205 = add i64 0, %204
  %206 = icmp eq i64 %.067, 0
  %207 = select i1 %206, i64 0, i64 %205
  %208 = sub i64 %44, %39
  %209 = mul i64 16, %39
  %210 = getelementptr i8, ptr %191, i64 %209
  %211 = mul i64 16, %39
  %212 = getelementptr i8, ptr %192, i64 %211
  %213 = ptrtoint ptr %210 to i64
  %214 = urem i64 %213, 16
  %215 = icmp eq i64 %214, 0
  %216 = sub i64 0, %213
  %217 = urem i64 %216, 64
  %218 = udiv i64 %217, 16
  %219 = select i1 %215, i64 %218, i64 0
  %220 = call i64 @llvm.umin.i64(i64 %208, i64 %219)
  %221 = select i1 %23, i64 %220, i64 0
  %222 = add i64 %39, %221
  %223 = icmp ult i64 %207, %222
  br i1 %223, label %then31, label %after32

after29:                                          ; preds = %after32
  br label %after15

then31:                                           ; preds = %loop28
  %224 = sub i64 %222, %207
  %225 = mul i64 16, %207
  %226 = getelementptr i8, ptr %191, i64 %225
  %227 = mul i64 16, %207
  %228 = getelementptr i8, ptr %192, i64 %227
  %229 = ptrtoint ptr %226 to i64
  %230 = urem i64 %229, 16
  %231 = icmp eq i64 %230, 0
  %232 = sub i64 0, %229
  %233 = urem i64 %232, 64
  %234 = udiv i64 %233, 16
  %235 = select i1 %231, i64 %234, i64 0
  %236 = call i64 @llvm.umin.i64(i64 %224, i64 %235)
  %237 = icmp ne i64 %236, 0
  br i1 %237, label %then33, label %after34

after32:                                          ; preds = %after56, %loop28
  %238 = add i64 %i30, 1
  %239 = getelementptr i8, ptr %191, i64 %6
  %240 = getelementptr i8, ptr %192, i64 640
  %241 = icmp eq i64 %238, %29
  br i1 %241, label %after29, label %loop28

then33:                                           ; preds = %then31
  %242 = udiv i64 %236, 4
  %243 = icmp ne i64 %242, 0
  br i1 %243, label %then35, label %after36

after34:                                          ; preds = %after42, %then31
  %244 = mul i64 16, %236
  %245 = getelementptr i8, ptr %226, i64 %244
  %246 = mul i64 16, %236
  %247 = getelementptr i8, ptr %228, i64 %246
  %248 = sub i64 %224, %236
  %249 = udiv i64 %248, 16
  %250 = icmp ne i64 %249, 0
  %251 = and i1 %250, %231
  br i1 %251, label %then43, label %after44

then35:                                           ; preds = %then33
  %252 = mul i64 %242, 64
  br label %loop37

after36:                                          ; preds = %after38, %then33
  %253 = urem i64 %236, 4
  %254 = icmp ne i64 %253, 0
  br i1 %254, label %then41, label %after42

loop37:                                           ; preds = %loop37, %then35
  %offset39 = phi i64 [ 0, %then35 ], [ %258, %loop37 ]
  %255 = getelementptr i8, ptr %226, i64 %offset39
  %256 = getelementptr i8, ptr %228, i64 %offset39
  %i40 = udiv exact i64 %offset39, 64
  %257 = load <8 x i64>, ptr %256, align 1
  store <8 x i64> %257, ptr %255, align 1
  %258 = add i64 %offset39, 64
  %259 = icmp eq i64 %258, %252
  br i1 %259, label %after38, label %loop37

after38:                                          ; preds = %loop37
  br label %after36

then41:                                           ; preds = %after36
  %260 = mul i64 %242, 4
  %261 = mul i64 16, %260
  %262 = getelementptr i8, ptr %226, i64 %261
  %263 = mul i64 16, %260
  %264 = getelementptr i8, ptr %228, i64 %263
  %265 = trunc i64 %253 to i32
  %.splatinsert = insertelement <4 x i32> poison, i32 %265, i64 0
  %.splat = shufflevector <4 x i32> %.splatinsert, <4 x i32> poison, <4 x i32> zeroinitializer
  %266 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %.splat
  %267 = shufflevector <4 x i1> %266, <4 x i1> poison, <8 x i32> <i32 0, i32 0, i32 1, i32 1, i32 2, i32 2, i32 3, i32 3>
  %268 = call <8 x i64> @llvm.masked.load.v8i64.p0(ptr align 1 %264, <8 x i1> %267, <8 x i64> zeroinitializer)
  %269 = shufflevector <4 x i1> %266, <4 x i1> poison, <8 x i32> <i32 0, i32 0, i32 1, i32 1, i32 2, i32 2, i32 3, i32 3>
  call void @llvm.masked.store.v8i64.p0(<8 x i64> %268, ptr align 1 %262, <8 x i1> %269)
  br label %after42

after42:                                          ; preds = %then41, %after36
  br label %after34

then43:                                           ; preds = %after34
  %270 = mul i64 %249, 256
  br label %loop45

after44:                                          ; preds = %after46, %after34
  %271 = xor i1 %231, true
  %272 = and i1 %250, %271
  br i1 %272, label %then49, label %after50

loop45:                                           ; preds = %loop45, %then43
  %offset47 = phi i64 [ 0, %then43 ], [ %285, %loop45 ]
  %273 = getelementptr i8, ptr %245, i64 %offset47
  %274 = getelementptr i8, ptr %247, i64 %offset47
  %i48 = udiv exact i64 %offset47, 256
  %275 = load <8 x i64>, ptr %274, align 1
  store <8 x i64> %275, ptr %273, align 64, !nontemporal !0
  %276 = getelementptr i8, ptr %274, i64 64
  %277 = load <8 x i64>, ptr %276, align 1
  %278 = getelementptr i8, ptr %273, i64 64
  store <8 x i64> %277, ptr %278, align 64, !nontemporal !0
  %279 = getelementptr i8, ptr %274, i64 128
  %280 = load <8 x i64>, ptr %279, align 1
  %281 = getelementptr i8, ptr %273, i64 128
  store <8 x i64> %280, ptr %281, align 64, !nontemporal !0
  %282 = getelementptr i8, ptr %274, i64 192
  %283 = load <8 x i64>, ptr %282, align 1
  %284 = getelementptr i8, ptr %273, i64 192
  store <8 x i64> %283, ptr %284, align 64, !nontemporal !0
  %285 = add i64 %offset47, 256
  %286 = icmp eq i64 %285, %270
  br i1 %286, label %after46, label %loop45

after46:                                          ; preds = %loop45
  br label %after44

then49:                                           ; preds = %after44
  %287 = mul i64 %249, 256
  br label %loop51

after50:                                          ; preds = %after52, %after44
  %288 = urem i64 %248, 16
  %289 = icmp ne i64 %288, 0
  br i1 %289, label %then55, label %after56

loop51:                                           ; preds = %loop51, %then49
  %offset53 = phi i64 [ 0, %then49 ], [ %306, %loop51 ]
  %290 = getelementptr i8, ptr %245, i64 %offset53
  %291 = getelementptr i8, ptr %247, i64 %offset53
  %i54 = udiv exact i64 %offset53, 256
  %292 = load <8 x i64>, ptr %291, align 1
  %293 = getelementptr i8, ptr %290, i64 512
  call void @llvm.prefetch.p0(ptr %293, i32 1, i32 3, i32 1)
  store <8 x i64> %292, ptr %290, align 1
  %294 = getelementptr i8, ptr %291, i64 64
  %295 = load <8 x i64>, ptr %294, align 1
  %296 = getelementptr i8, ptr %290, i64 64
  %297 = getelementptr i8, ptr %296, i64 512
  call void @llvm.prefetch.p0(ptr %297, i32 1, i32 3, i32 1)
  store <8 x i64> %295, ptr %296, align 1
  %298 = getelementptr i8, ptr %291, i64 128
  %299 = load <8 x i64>, ptr %298, align 1
  %300 = getelementptr i8, ptr %290, i64 128
  %301 = getelementptr i8, ptr %300, i64 512
  call void @llvm.prefetch.p0(ptr %301, i32 1, i32 3, i32 1)
  store <8 x i64> %299, ptr %300, align 1
  %302 = getelementptr i8, ptr %291, i64 192
  %303 = load <8 x i64>, ptr %302, align 1
  %304 = getelementptr i8, ptr %290, i64 192
  %305 = getelementptr i8, ptr %304, i64 512
  call void @llvm.prefetch.p0(ptr %305, i32 1, i32 3, i32 1)
  store <8 x i64> %303, ptr %304, align 1
  %306 = add i64 %offset53, 256
  %307 = icmp eq i64 %306, %287
  br i1 %307, label %after52, label %loop51

after52:                                          ; preds = %loop51
  br label %after50

then55:                                           ; preds = %after50
  %308 = sub i64 %248, %288
  %309 = mul i64 16, %308
  %310 = getelementptr i8, ptr %245, i64 %309
  %311 = mul i64 16, %308
  %312 = getelementptr i8, ptr %247, i64 %311
  %313 = udiv i64 %288, 4
  %314 = icmp ne i64 %313, 0
  br i1 %314, label %then57, label %after58

after56:                                          ; preds = %after64, %after50
  br label %after32

then57:                                           ; preds = %then55
  %315 = mul i64 %313, 64
  br label %loop59

after58:                                          ; preds = %after60, %then55
  %316 = urem i64 %288, 4
  %317 = icmp ne i64 %316, 0
  br i1 %317, label %then63, label %after64

loop59:                                           ; preds = %loop59, %then57
  %offset61 = phi i64 [ 0, %then57 ], [ %321, %loop59 ]
  %318 = getelementptr i8, ptr %310, i64 %offset61
  %319 = getelementptr i8, ptr %312, i64 %offset61
  %i62 = udiv exact i64 %offset61, 64
  %320 = load <8 x i64>, ptr %319, align 1
  store <8 x i64> %320, ptr %318, align 1
  %321 = add i64 %offset61, 64
  %322 = icmp eq i64 %321, %315
  br i1 %322, label %after60, label %loop59

after60:                                          ; preds = %loop59
  br label %after58

then63:                                           ; preds = %after58
  %323 = mul i64 %313, 4
  %324 = mul i64 16, %323
  %325 = getelementptr i8, ptr %310, i64 %324
  %326 = mul i64 16, %323
  %327 = getelementptr i8, ptr %312, i64 %326
  %328 = trunc i64 %316 to i32
  %.splatinsert65 = insertelement <4 x i32> poison, i32 %328, i64 0
  %.splat66 = shufflevector <4 x i32> %.splatinsert65, <4 x i32> poison, <4 x i32> zeroinitializer
  %329 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %.splat66
  %330 = shufflevector <4 x i1> %329, <4 x i1> poison, <8 x i32> <i32 0, i32 0, i32 1, i32 1, i32 2, i32 2, i32 3, i32 3>
  %331 = call <8 x i64> @llvm.masked.load.v8i64.p0(ptr align 1 %327, <8 x i1> %330, <8 x i64> zeroinitializer)
  %332 = shufflevector <4 x i1> %329, <4 x i1> poison, <8 x i32> <i32 0, i32 0, i32 1, i32 1, i32 2, i32 2, i32 3, i32 3>
  call void @llvm.masked.store.v8i64.p0(<8 x i64> %331, ptr align 1 %325, <8 x i1> %332)
  br label %after64

after64:                                          ; preds = %then63, %after58
  br label %after56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr captures(none), <8 x i1>, <8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8i64.p0(<8 x i64>, ptr captures(none), <8 x i1>) #4

; Function Attrs: nounwind
declare void @llvm.x86.sse.sfence() #0

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!0 = !{i32 1}
