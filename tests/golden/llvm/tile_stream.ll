; a + 1 | a=float64[4000,4000].T
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
  %4 = alloca i8, i64 24960, align 16
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
  %16 = mul i64 %14, 8
  %17 = mul i64 %6, 8
  %18 = mul i64 %10, 8
  br label %nest

nest:                                             ; preds = %entry
  %19 = getelementptr i8, ptr %4, i64 4480
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
  %27 = and i64 %26, -8
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
  %.067 = phi i64 [ 0, %do ], [ %189, %after15 ]
  %34 = icmp ult i64 %.067, %12
  br i1 %34, label %do2, label %after3

do2:                                              ; preds = %while1
  %35 = sub i64 %12, %.067
  %36 = call i64 @llvm.umin.i64(i64 %35, i64 64)
  %37 = and i64 %36, -8
  %38 = icmp eq i64 %37, 0
  %39 = select i1 %38, i64 %36, i64 %37
  %40 = mul i64 8, %.067
  %41 = getelementptr i8, ptr %31, i64 %40
  %42 = mul i64 %15, %.067
  %43 = getelementptr i8, ptr %33, i64 %42
  %44 = sub i64 %12, %.067
  %45 = or i64 %29, %39
  %46 = and i64 %45, 7
  %47 = icmp eq i64 %46, 0
  %48 = xor i1 %23, true
  %49 = and i1 %47, %48
  br i1 %49, label %then, label %after4

after3:                                           ; preds = %while1
  %50 = add i64 %.0, %29
  br label %while

then:                                             ; preds = %do2
  %51 = udiv i64 %39, 8
  br label %loop

after4:                                           ; preds = %after5, %do2
  %52 = xor i1 %49, true
  br i1 %52, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %179, %after12 ]
  %53 = phi ptr [ %41, %then ], [ %180, %after12 ]
  %54 = phi ptr [ %43, %then ], [ %181, %after12 ]
  %55 = mul i64 %14, 16
  %56 = getelementptr i8, ptr %54, i64 %55
  %57 = mul i64 %29, 8
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
  %62 = udiv i64 %29, 8
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %71, %loop8 ]
  %63 = getelementptr i8, ptr %56, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 2, i32 1)
  %64 = getelementptr i8, ptr %63, i64 %14
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 2, i32 1)
  %65 = getelementptr i8, ptr %64, i64 %14
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = getelementptr i8, ptr %65, i64 %14
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = getelementptr i8, ptr %66, i64 %14
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 2, i32 1)
  %68 = getelementptr i8, ptr %67, i64 %14
  call void @llvm.prefetch.p0(ptr %68, i32 0, i32 2, i32 1)
  %69 = getelementptr i8, ptr %68, i64 %14
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 2, i32 1)
  %70 = getelementptr i8, ptr %69, i64 %14
  call void @llvm.prefetch.p0(ptr %70, i32 0, i32 2, i32 1)
  %71 = add i64 %offset, 64
  %72 = icmp eq i64 %71, %61
  br i1 %72, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %175, %loop11 ]
  %73 = phi ptr [ %53, %after7 ], [ %176, %loop11 ]
  %74 = phi ptr [ %54, %after7 ], [ %177, %loop11 ]
  %75 = mul i64 0, %14
  %76 = getelementptr i8, ptr %74, i64 %75
  %77 = load <8 x double>, ptr %76, align 1
  %78 = bitcast <8 x double> %77 to <8 x i64>
  %79 = getelementptr i8, ptr %76, i64 %14
  %80 = load <8 x double>, ptr %79, align 1
  %81 = bitcast <8 x double> %80 to <8 x i64>
  %82 = shufflevector <8 x i64> %78, <8 x i64> %81, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %83 = shufflevector <8 x i64> %78, <8 x i64> %81, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %84 = mul i64 2, %14
  %85 = getelementptr i8, ptr %74, i64 %84
  %86 = load <8 x double>, ptr %85, align 1
  %87 = bitcast <8 x double> %86 to <8 x i64>
  %88 = getelementptr i8, ptr %85, i64 %14
  %89 = load <8 x double>, ptr %88, align 1
  %90 = bitcast <8 x double> %89 to <8 x i64>
  %91 = shufflevector <8 x i64> %87, <8 x i64> %90, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %92 = shufflevector <8 x i64> %87, <8 x i64> %90, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %93 = mul i64 4, %14
  %94 = getelementptr i8, ptr %74, i64 %93
  %95 = load <8 x double>, ptr %94, align 1
  %96 = bitcast <8 x double> %95 to <8 x i64>
  %97 = getelementptr i8, ptr %94, i64 %14
  %98 = load <8 x double>, ptr %97, align 1
  %99 = bitcast <8 x double> %98 to <8 x i64>
  %100 = shufflevector <8 x i64> %96, <8 x i64> %99, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %101 = shufflevector <8 x i64> %96, <8 x i64> %99, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %102 = mul i64 6, %14
  %103 = getelementptr i8, ptr %74, i64 %102
  %104 = load <8 x double>, ptr %103, align 1
  %105 = bitcast <8 x double> %104 to <8 x i64>
  %106 = getelementptr i8, ptr %103, i64 %14
  %107 = load <8 x double>, ptr %106, align 1
  %108 = bitcast <8 x double> %107 to <8 x i64>
  %109 = shufflevector <8 x i64> %105, <8 x i64> %108, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %110 = shufflevector <8 x i64> %105, <8 x i64> %108, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %111 = shufflevector <8 x i64> %82, <8 x i64> %91, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %112 = shufflevector <8 x i64> %100, <8 x i64> %109, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %113 = shufflevector <8 x i64> %111, <8 x i64> %112, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %114 = shufflevector <8 x i64> %111, <8 x i64> %112, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %115 = shufflevector <8 x i64> %82, <8 x i64> %91, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %116 = shufflevector <8 x i64> %100, <8 x i64> %109, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %117 = shufflevector <8 x i64> %115, <8 x i64> %116, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %118 = shufflevector <8 x i64> %115, <8 x i64> %116, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %119 = shufflevector <8 x i64> %83, <8 x i64> %92, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %120 = shufflevector <8 x i64> %101, <8 x i64> %110, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %121 = shufflevector <8 x i64> %119, <8 x i64> %120, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %122 = shufflevector <8 x i64> %119, <8 x i64> %120, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %123 = shufflevector <8 x i64> %83, <8 x i64> %92, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %124 = shufflevector <8 x i64> %101, <8 x i64> %110, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %125 = shufflevector <8 x i64> %123, <8 x i64> %124, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %126 = shufflevector <8 x i64> %123, <8 x i64> %124, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %127 = bitcast <8 x i64> %113 to <8 x double>
  %128 = mul i64 %6, 0
  %129 = getelementptr i8, ptr %73, i64 %128
  %130 = mul i64 %10, 0
  %131 = getelementptr i8, ptr %74, i64 %130
  %132 = fadd <8 x double> %127, splat (double 1.000000e+00)
  store <8 x double> %132, ptr %129, align 64, !nontemporal !0
  %133 = bitcast <8 x i64> %121 to <8 x double>
  %134 = mul i64 %6, 1
  %135 = getelementptr i8, ptr %73, i64 %134
  %136 = mul i64 %10, 1
  %137 = getelementptr i8, ptr %74, i64 %136
  %138 = fadd <8 x double> %133, splat (double 1.000000e+00)
  store <8 x double> %138, ptr %135, align 64, !nontemporal !0
  %139 = bitcast <8 x i64> %114 to <8 x double>
  %140 = mul i64 %6, 2
  %141 = getelementptr i8, ptr %73, i64 %140
  %142 = mul i64 %10, 2
  %143 = getelementptr i8, ptr %74, i64 %142
  %144 = fadd <8 x double> %139, splat (double 1.000000e+00)
  store <8 x double> %144, ptr %141, align 64, !nontemporal !0
  %145 = bitcast <8 x i64> %122 to <8 x double>
  %146 = mul i64 %6, 3
  %147 = getelementptr i8, ptr %73, i64 %146
  %148 = mul i64 %10, 3
  %149 = getelementptr i8, ptr %74, i64 %148
  %150 = fadd <8 x double> %145, splat (double 1.000000e+00)
  store <8 x double> %150, ptr %147, align 64, !nontemporal !0
  %151 = bitcast <8 x i64> %117 to <8 x double>
  %152 = mul i64 %6, 4
  %153 = getelementptr i8, ptr %73, i64 %152
  %154 = mul i64 %10, 4
  %155 = getelementptr i8, ptr %74, i64 %154
  %156 = fadd <8 x double> %151, splat (double 1.000000e+00)
  store <8 x double> %156, ptr %153, align 64, !nontemporal !0
  %157 = bitcast <8 x i64> %125 to <8 x double>
  %158 = mul i64 %6, 5
  %159 = getelementptr i8, ptr %73, i64 %158
  %160 = mul i64 %10, 5
  %161 = getelementptr i8, ptr %74, i64 %160
  %162 = fadd <8 x double> %157, splat (double 1.000000e+00)
  store <8 x double> %162, ptr %159, align 64, !nontemporal !0
  %163 = bitcast <8 x i64> %118 to <8 x double>
  %164 = mul i64 %6, 6
  %165 = getelementptr i8, ptr %73, i64 %164
  %166 = mul i64 %10, 6
  %167 = getelementptr i8, ptr %74, i64 %166
  %168 = fadd <8 x double> %163, splat (double 1.000000e+00)
  store <8 x double> %168, ptr %165, align 64, !nontemporal !0
  %169 = bitcast <8 x i64> %126 to <8 x double>
  %170 = mul i64 %6, 7
  %171 = getelementptr i8, ptr %73, i64 %170
  %172 = mul i64 %10, 7
  %173 = getelementptr i8, ptr %74, i64 %172
  %174 = fadd <8 x double> %169, splat (double 1.000000e+00)
  store <8 x double> %174, ptr %171, align 64, !nontemporal !0
  %175 = add i64 %i13, 1
  %176 = getelementptr i8, ptr %73, i64 %17
  %177 = getelementptr i8, ptr %74, i64 %18
  %178 = icmp eq i64 %175, %62
  br i1 %178, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %179 = add i64 %i, 1
  %180 = getelementptr i8, ptr %53, i64 64
  %181 = getelementptr i8, ptr %54, i64 %16
  %182 = icmp eq i64 %179, %51
  br i1 %182, label %after5, label %loop

then14:                                           ; preds = %after4
  %183 = select i1 %23, i64 8, i64 0
  %184 = add i64 %39, %183
  %185 = call i64 @llvm.umin.i64(i64 %184, i64 %44)
  %186 = add i64 %185, 7
  %187 = udiv i64 %186, 8
  %188 = mul i64 %14, 8
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %189 = add i64 %.067, %39
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %311, %after26 ]
  %190 = phi ptr [ %43, %then14 ], [ %312, %after26 ]
  %191 = phi ptr [ %19, %then14 ], [ %313, %after26 ]
  %192 = mul i64 %14, 16
  %193 = getelementptr i8, ptr %190, i64 %192
  %194 = mul i64 %29, 8
  %195 = add i64 %194, 0
  %196 = udiv i64 %195, 64
  %197 = icmp ne i64 %196, 0
  br i1 %197, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %198 = mul i64 %196, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %199 = mul i64 %i18, 8
  %200 = sub i64 %185, 1
  %201 = sub i64 %200, %199
  %202 = add i64 %29, 7
  %203 = udiv i64 %202, 8
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %212, %loop21 ]
  %204 = getelementptr i8, ptr %193, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %204, i32 0, i32 2, i32 1)
  %205 = getelementptr i8, ptr %204, i64 %14
  call void @llvm.prefetch.p0(ptr %205, i32 0, i32 2, i32 1)
  %206 = getelementptr i8, ptr %205, i64 %14
  call void @llvm.prefetch.p0(ptr %206, i32 0, i32 2, i32 1)
  %207 = getelementptr i8, ptr %206, i64 %14
  call void @llvm.prefetch.p0(ptr %207, i32 0, i32 2, i32 1)
  %208 = getelementptr i8, ptr %207, i64 %14
  call void @llvm.prefetch.p0(ptr %208, i32 0, i32 2, i32 1)
  %209 = getelementptr i8, ptr %208, i64 %14
  call void @llvm.prefetch.p0(ptr %209, i32 0, i32 2, i32 1)
  %210 = getelementptr i8, ptr %209, i64 %14
  call void @llvm.prefetch.p0(ptr %210, i32 0, i32 2, i32 1)
  %211 = getelementptr i8, ptr %210, i64 %14
  call void @llvm.prefetch.p0(ptr %211, i32 0, i32 2, i32 1)
  %212 = add i64 %offset23, 64
  %213 = icmp eq i64 %212, %198
  br i1 %213, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %309, %loop25 ]
  %214 = sub i64 %29, 8
  %215 = mul i64 %i27, 8
  %216 = call i64 @llvm.smin.i64(i64 %215, i64 %214)
  %217 = mul i64 %216, 8
  %218 = mul i64 %216, 640
  %219 = getelementptr i8, ptr %191, i64 %218
  %220 = getelementptr i8, ptr %190, i64 %217
  %221 = mul i64 0, %14
  %222 = getelementptr i8, ptr %220, i64 %221
  %223 = call i64 @llvm.umin.i64(i64 0, i64 %201)
  %224 = mul i64 %223, %14
  %225 = getelementptr i8, ptr %220, i64 %224
  %226 = load <8 x double>, ptr %225, align 1
  %227 = bitcast <8 x double> %226 to <8 x i64>
  %228 = call i64 @llvm.umin.i64(i64 1, i64 %201)
  %229 = mul i64 %228, %14
  %230 = getelementptr i8, ptr %220, i64 %229
  %231 = load <8 x double>, ptr %230, align 1
  %232 = bitcast <8 x double> %231 to <8 x i64>
  %233 = shufflevector <8 x i64> %227, <8 x i64> %232, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %234 = shufflevector <8 x i64> %227, <8 x i64> %232, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %235 = mul i64 2, %14
  %236 = getelementptr i8, ptr %220, i64 %235
  %237 = call i64 @llvm.umin.i64(i64 2, i64 %201)
  %238 = mul i64 %237, %14
  %239 = getelementptr i8, ptr %220, i64 %238
  %240 = load <8 x double>, ptr %239, align 1
  %241 = bitcast <8 x double> %240 to <8 x i64>
  %242 = call i64 @llvm.umin.i64(i64 3, i64 %201)
  %243 = mul i64 %242, %14
  %244 = getelementptr i8, ptr %220, i64 %243
  %245 = load <8 x double>, ptr %244, align 1
  %246 = bitcast <8 x double> %245 to <8 x i64>
  %247 = shufflevector <8 x i64> %241, <8 x i64> %246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %248 = shufflevector <8 x i64> %241, <8 x i64> %246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %249 = mul i64 4, %14
  %250 = getelementptr i8, ptr %220, i64 %249
  %251 = call i64 @llvm.umin.i64(i64 4, i64 %201)
  %252 = mul i64 %251, %14
  %253 = getelementptr i8, ptr %220, i64 %252
  %254 = load <8 x double>, ptr %253, align 1
  %255 = bitcast <8 x double> %254 to <8 x i64>
  %256 = call i64 @llvm.umin.i64(i64 5, i64 %201)
  %257 = mul i64 %256, %14
  %258 = getelementptr i8, ptr %220, i64 %257
  %259 = load <8 x double>, ptr %258, align 1
  %260 = bitcast <8 x double> %259 to <8 x i64>
  %261 = shufflevector <8 x i64> %255, <8 x i64> %260, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %262 = shufflevector <8 x i64> %255, <8 x i64> %260, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %263 = mul i64 6, %14
  %264 = getelementptr i8, ptr %220, i64 %263
  %265 = call i64 @llvm.umin.i64(i64 6, i64 %201)
  %266 = mul i64 %265, %14
  %267 = getelementptr i8, ptr %220, i64 %266
  %268 = load <8 x double>, ptr %267, align 1
  %269 = bitcast <8 x double> %268 to <8 x i64>
  %270 = call i64 @llvm.umin.i64(i64 7, i64 %201)
  %271 = mul i64 %270, %14
  %272 = getelementptr i8, ptr %220, i64 %271
  %273 = load <8 x double>, ptr %272, align 1
  %274 = bitcast <8 x double> %273 to <8 x i64>
  %275 = shufflevector <8 x i64> %269, <8 x i64> %274, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %276 = shufflevector <8 x i64> %269, <8 x i64> %274, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %277 = shufflevector <8 x i64> %233, <8 x i64> %247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %278 = shufflevector <8 x i64> %261, <8 x i64> %275, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %279 = shufflevector <8 x i64> %277, <8 x i64> %278, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %280 = shufflevector <8 x i64> %277, <8 x i64> %278, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %281 = shufflevector <8 x i64> %233, <8 x i64> %247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %282 = shufflevector <8 x i64> %261, <8 x i64> %275, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %283 = shufflevector <8 x i64> %281, <8 x i64> %282, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %284 = shufflevector <8 x i64> %281, <8 x i64> %282, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %285 = shufflevector <8 x i64> %234, <8 x i64> %248, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %286 = shufflevector <8 x i64> %262, <8 x i64> %276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %287 = shufflevector <8 x i64> %285, <8 x i64> %286, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %288 = shufflevector <8 x i64> %285, <8 x i64> %286, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %289 = shufflevector <8 x i64> %234, <8 x i64> %248, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %290 = shufflevector <8 x i64> %262, <8 x i64> %276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %291 = shufflevector <8 x i64> %289, <8 x i64> %290, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %292 = shufflevector <8 x i64> %289, <8 x i64> %290, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %293 = bitcast <8 x i64> %279 to <8 x double>
  %294 = getelementptr i8, ptr %219, i64 0
  store <8 x double> %293, ptr %294, align 1
  %295 = bitcast <8 x i64> %287 to <8 x double>
  %296 = getelementptr i8, ptr %219, i64 640
  store <8 x double> %295, ptr %296, align 1
  %297 = bitcast <8 x i64> %280 to <8 x double>
  %298 = getelementptr i8, ptr %219, i64 1280
  store <8 x double> %297, ptr %298, align 1
  %299 = bitcast <8 x i64> %288 to <8 x double>
  %300 = getelementptr i8, ptr %219, i64 1920
  store <8 x double> %299, ptr %300, align 1
  %301 = bitcast <8 x i64> %283 to <8 x double>
  %302 = getelementptr i8, ptr %219, i64 2560
  store <8 x double> %301, ptr %302, align 1
  %303 = bitcast <8 x i64> %291 to <8 x double>
  %304 = getelementptr i8, ptr %219, i64 3200
  store <8 x double> %303, ptr %304, align 1
  %305 = bitcast <8 x i64> %284 to <8 x double>
  %306 = getelementptr i8, ptr %219, i64 3840
  store <8 x double> %305, ptr %306, align 1
  %307 = bitcast <8 x i64> %292 to <8 x double>
  %308 = getelementptr i8, ptr %219, i64 4480
  store <8 x double> %307, ptr %308, align 1
  %309 = add i64 %i27, 1
  %310 = icmp eq i64 %309, %203
  br i1 %310, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %311 = add i64 %i18, 1
  %312 = getelementptr i8, ptr %190, i64 %188
  %313 = getelementptr i8, ptr %191, i64 64
  %314 = icmp eq i64 %311, %187
  br i1 %314, label %after17, label %loop16

loop28:                                           ; preds = %after32, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %362, %after32 ]
  %315 = phi ptr [ %41, %after17 ], [ %363, %after32 ]
  %316 = phi ptr [ %19, %after17 ], [ %364, %after32 ]
  %317 = sub i64 %44, 0
  %318 = getelementptr i8, ptr %315, i64 0
  %319 = getelementptr i8, ptr %316, i64 0
  %320 = ptrtoint ptr %318 to i64
  %321 = urem i64 %320, 8
  %322 = icmp eq i64 %321, 0
  %323 = sub i64 0, %320
  %324 = urem i64 %323, 64
  %325 = udiv i64 %324, 8
  %326 = select i1 %322, i64 %325, i64 0
  %327 = call i64 @llvm.umin.i64(i64 %317, i64 %326)
  %328 = select i1 %23, i64 %327, i64 0
  %329 = add i64 0, %328
  %330 = icmp eq i64 %.067, 0
  %331 = select i1 %330, i64 0, i64 %329
  %332 = sub i64 %44, %39
  %333 = mul i64 8, %39
  %334 = getelementptr i8, ptr %315, i64 %333
  %335 = mul i64 8, %39
  %336 = getelementptr i8, ptr %316, i64 %335
  %337 = ptrtoint ptr %334 to i64
  %338 = urem i64 %337, 8
  %339 = icmp eq i64 %338, 0
  %340 = sub i64 0, %337
  %341 = urem i64 %340, 64
  %342 = udiv i64 %341, 8
  %343 = select i1 %339, i64 %342, i64 0
  %344 = call i64 @llvm.umin.i64(i64 %332, i64 %343)
  %345 = select i1 %23, i64 %344, i64 0
  %346 = add i64 %39, %345
  %347 = icmp ult i64 %331, %346
  br i1 %347, label %then31, label %after32

after29:                                          ; preds = %after32
  br label %after15

then31:                                           ; preds = %loop28
  %348 = sub i64 %346, %331
  %349 = mul i64 8, %331
  %350 = getelementptr i8, ptr %315, i64 %349
  %351 = mul i64 8, %331
  %352 = getelementptr i8, ptr %316, i64 %351
  %353 = ptrtoint ptr %350 to i64
  %354 = urem i64 %353, 8
  %355 = icmp eq i64 %354, 0
  %356 = sub i64 0, %353
  %357 = urem i64 %356, 64
  %358 = udiv i64 %357, 8
  %359 = select i1 %355, i64 %358, i64 0
  %360 = call i64 @llvm.umin.i64(i64 %348, i64 %359)
  %361 = icmp ne i64 %360, 0
  br i1 %361, label %then33, label %after34

after32:                                          ; preds = %after56, %loop28
  %362 = add i64 %i30, 1
  %363 = getelementptr i8, ptr %315, i64 %6
  %364 = getelementptr i8, ptr %316, i64 640
  %365 = icmp eq i64 %362, %29
  br i1 %365, label %after29, label %loop28

then33:                                           ; preds = %then31
  %366 = udiv i64 %360, 8
  %367 = icmp ne i64 %366, 0
  br i1 %367, label %then35, label %after36

after34:                                          ; preds = %after42, %then31
  %368 = mul i64 8, %360
  %369 = getelementptr i8, ptr %350, i64 %368
  %370 = mul i64 8, %360
  %371 = getelementptr i8, ptr %352, i64 %370
  %372 = sub i64 %348, %360
  %373 = udiv i64 %372, 32
  %374 = icmp ne i64 %373, 0
  %375 = and i1 %374, %355
  br i1 %375, label %then43, label %after44

then35:                                           ; preds = %then33
  %376 = mul i64 %366, 64
  br label %loop37

after36:                                          ; preds = %after38, %then33
  %377 = urem i64 %360, 8
  %378 = icmp ne i64 %377, 0
  br i1 %378, label %then41, label %after42

loop37:                                           ; preds = %loop37, %then35
  %offset39 = phi i64 [ 0, %then35 ], [ %383, %loop37 ]
  %379 = getelementptr i8, ptr %350, i64 %offset39
  %380 = getelementptr i8, ptr %352, i64 %offset39
  %i40 = udiv exact i64 %offset39, 64
  %381 = load <8 x double>, ptr %380, align 1
  %382 = fadd <8 x double> %381, splat (double 1.000000e+00)
  store <8 x double> %382, ptr %379, align 1
  %383 = add i64 %offset39, 64
  %384 = icmp eq i64 %383, %376
  br i1 %384, label %after38, label %loop37

after38:                                          ; preds = %loop37
  br label %after36

then41:                                           ; preds = %after36
  %385 = mul i64 %366, 8
  %386 = mul i64 8, %385
  %387 = getelementptr i8, ptr %350, i64 %386
  %388 = mul i64 8, %385
  %389 = getelementptr i8, ptr %352, i64 %388
  %390 = trunc i64 %377 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %390, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %391 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %392 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %389, <8 x i1> %391, <8 x double> zeroinitializer)
  %393 = fadd <8 x double> %392, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %393, ptr align 1 %387, <8 x i1> %391)
  br label %after42

after42:                                          ; preds = %then41, %after36
  br label %after34

then43:                                           ; preds = %after34
  %394 = mul i64 %373, 256
  br label %loop45

after44:                                          ; preds = %after46, %after34
  %395 = xor i1 %355, true
  %396 = and i1 %374, %395
  br i1 %396, label %then49, label %after50

loop45:                                           ; preds = %loop45, %then43
  %offset47 = phi i64 [ 0, %then43 ], [ %413, %loop45 ]
  %397 = getelementptr i8, ptr %369, i64 %offset47
  %398 = getelementptr i8, ptr %371, i64 %offset47
  %i48 = udiv exact i64 %offset47, 256
  %399 = load <8 x double>, ptr %398, align 1
  %400 = fadd <8 x double> %399, splat (double 1.000000e+00)
  store <8 x double> %400, ptr %397, align 64, !nontemporal !0
  %401 = getelementptr i8, ptr %398, i64 64
  %402 = load <8 x double>, ptr %401, align 1
  %403 = fadd <8 x double> %402, splat (double 1.000000e+00)
  %404 = getelementptr i8, ptr %397, i64 64
  store <8 x double> %403, ptr %404, align 64, !nontemporal !0
  %405 = getelementptr i8, ptr %398, i64 128
  %406 = load <8 x double>, ptr %405, align 1
  %407 = fadd <8 x double> %406, splat (double 1.000000e+00)
  %408 = getelementptr i8, ptr %397, i64 128
  store <8 x double> %407, ptr %408, align 64, !nontemporal !0
  %409 = getelementptr i8, ptr %398, i64 192
  %410 = load <8 x double>, ptr %409, align 1
  %411 = fadd <8 x double> %410, splat (double 1.000000e+00)
  %412 = getelementptr i8, ptr %397, i64 192
  store <8 x double> %411, ptr %412, align 64, !nontemporal !0
  %413 = add i64 %offset47, 256
  %414 = icmp eq i64 %413, %394
  br i1 %414, label %after46, label %loop45

after46:                                          ; preds = %loop45
  br label %after44

then49:                                           ; preds = %after44
  %415 = mul i64 %373, 256
  br label %loop51

after50:                                          ; preds = %after52, %after44
  %416 = urem i64 %372, 32
  %417 = icmp ne i64 %416, 0
  br i1 %417, label %then55, label %after56

loop51:                                           ; preds = %loop51, %then49
  %offset53 = phi i64 [ 0, %then49 ], [ %438, %loop51 ]
  %418 = getelementptr i8, ptr %369, i64 %offset53
  %419 = getelementptr i8, ptr %371, i64 %offset53
  %i54 = udiv exact i64 %offset53, 256
  %420 = load <8 x double>, ptr %419, align 1
  %421 = fadd <8 x double> %420, splat (double 1.000000e+00)
  %422 = getelementptr i8, ptr %418, i64 512
  call void @llvm.prefetch.p0(ptr %422, i32 1, i32 3, i32 1)
  store <8 x double> %421, ptr %418, align 1
  %423 = getelementptr i8, ptr %419, i64 64
  %424 = load <8 x double>, ptr %423, align 1
  %425 = fadd <8 x double> %424, splat (double 1.000000e+00)
  %426 = getelementptr i8, ptr %418, i64 64
  %427 = getelementptr i8, ptr %426, i64 512
  call void @llvm.prefetch.p0(ptr %427, i32 1, i32 3, i32 1)
  store <8 x double> %425, ptr %426, align 1
  %428 = getelementptr i8, ptr %419, i64 128
  %429 = load <8 x double>, ptr %428, align 1
  %430 = fadd <8 x double> %429, splat (double 1.000000e+00)
  %431 = getelementptr i8, ptr %418, i64 128
  %432 = getelementptr i8, ptr %431, i64 512
  call void @llvm.prefetch.p0(ptr %432, i32 1, i32 3, i32 1)
  store <8 x double> %430, ptr %431, align 1
  %433 = getelementptr i8, ptr %419, i64 192
  %434 = load <8 x double>, ptr %433, align 1
  %435 = fadd <8 x double> %434, splat (double 1.000000e+00)
  %436 = getelementptr i8, ptr %418, i64 192
  %437 = getelementptr i8, ptr %436, i64 512
  call void @llvm.prefetch.p0(ptr %437, i32 1, i32 3, i32 1)
  store <8 x double> %435, ptr %436, align 1
  %438 = add i64 %offset53, 256
  %439 = icmp eq i64 %438, %415
  br i1 %439, label %after52, label %loop51

after52:                                          ; preds = %loop51
  br label %after50

then55:                                           ; preds = %after50
  %440 = sub i64 %372, %416
  %441 = mul i64 8, %440
  %442 = getelementptr i8, ptr %369, i64 %441
  %443 = mul i64 8, %440
  %444 = getelementptr i8, ptr %371, i64 %443
  %445 = udiv i64 %416, 8
  %446 = icmp ne i64 %445, 0
  br i1 %446, label %then57, label %after58

after56:                                          ; preds = %after64, %after50
  br label %after32

then57:                                           ; preds = %then55
  %447 = mul i64 %445, 64
  br label %loop59

after58:                                          ; preds = %after60, %then55
  %448 = urem i64 %416, 8
  %449 = icmp ne i64 %448, 0
  br i1 %449, label %then63, label %after64

loop59:                                           ; preds = %loop59, %then57
  %offset61 = phi i64 [ 0, %then57 ], [ %454, %loop59 ]
  %450 = getelementptr i8, ptr %442, i64 %offset61
  %451 = getelementptr i8, ptr %444, i64 %offset61
  %i62 = udiv exact i64 %offset61, 64
  %452 = load <8 x double>, ptr %451, align 1
  %453 = fadd <8 x double> %452, splat (double 1.000000e+00)
  store <8 x double> %453, ptr %450, align 1
  %454 = add i64 %offset61, 64
  %455 = icmp eq i64 %454, %447
  br i1 %455, label %after60, label %loop59

after60:                                          ; preds = %loop59
  br label %after58

then63:                                           ; preds = %after58
  %456 = mul i64 %445, 8
  %457 = mul i64 8, %456
  %458 = getelementptr i8, ptr %442, i64 %457
  %459 = mul i64 8, %456
  %460 = getelementptr i8, ptr %444, i64 %459
  %461 = trunc i64 %448 to i32
  %.splatinsert65 = insertelement <8 x i32> poison, i32 %461, i64 0
  %.splat66 = shufflevector <8 x i32> %.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  %462 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat66
  %463 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %460, <8 x i1> %462, <8 x double> zeroinitializer)
  %464 = fadd <8 x double> %463, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %464, ptr align 1 %458, <8 x i1> %462)
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
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #4

; Function Attrs: nounwind
declare void @llvm.x86.sse.sfence() #0

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!0 = !{i32 1}
