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
  %.067 = phi i64 [ 0, %do ], [ %181, %after15 ]
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
  %i = phi i64 [ 0, %then ], [ %171, %after12 ]
  %53 = phi ptr [ %41, %then ], [ %172, %after12 ]
  %54 = phi ptr [ %43, %then ], [ %173, %after12 ]
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
  %i13 = phi i64 [ 0, %after7 ], [ %167, %loop11 ]
  %73 = phi ptr [ %53, %after7 ], [ %168, %loop11 ]
  %74 = phi ptr [ %54, %after7 ], [ %169, %loop11 ]
  %75 = mul i64 0, %14
  %76 = getelementptr i8, ptr %74, i64 %75
  %77 = load <8 x i64>, ptr %76, align 1
  %78 = getelementptr i8, ptr %76, i64 %14
  %79 = load <8 x i64>, ptr %78, align 1
  %80 = shufflevector <8 x i64> %77, <8 x i64> %79, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %81 = shufflevector <8 x i64> %77, <8 x i64> %79, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %82 = mul i64 2, %14
  %83 = getelementptr i8, ptr %74, i64 %82
  %84 = load <8 x i64>, ptr %83, align 1
  %85 = getelementptr i8, ptr %83, i64 %14
  %86 = load <8 x i64>, ptr %85, align 1
  %87 = shufflevector <8 x i64> %84, <8 x i64> %86, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %88 = shufflevector <8 x i64> %84, <8 x i64> %86, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %89 = mul i64 4, %14
  %90 = getelementptr i8, ptr %74, i64 %89
  %91 = load <8 x i64>, ptr %90, align 1
  %92 = getelementptr i8, ptr %90, i64 %14
  %93 = load <8 x i64>, ptr %92, align 1
  %94 = shufflevector <8 x i64> %91, <8 x i64> %93, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %95 = shufflevector <8 x i64> %91, <8 x i64> %93, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %96 = mul i64 6, %14
  %97 = getelementptr i8, ptr %74, i64 %96
  %98 = load <8 x i64>, ptr %97, align 1
  %99 = getelementptr i8, ptr %97, i64 %14
  %100 = load <8 x i64>, ptr %99, align 1
  %101 = shufflevector <8 x i64> %98, <8 x i64> %100, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %102 = shufflevector <8 x i64> %98, <8 x i64> %100, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %103 = shufflevector <8 x i64> %80, <8 x i64> %87, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %104 = shufflevector <8 x i64> %94, <8 x i64> %101, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %105 = shufflevector <8 x i64> %103, <8 x i64> %104, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %106 = shufflevector <8 x i64> %103, <8 x i64> %104, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %107 = shufflevector <8 x i64> %80, <8 x i64> %87, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %108 = shufflevector <8 x i64> %94, <8 x i64> %101, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %109 = shufflevector <8 x i64> %107, <8 x i64> %108, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %110 = shufflevector <8 x i64> %107, <8 x i64> %108, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %111 = shufflevector <8 x i64> %81, <8 x i64> %88, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %112 = shufflevector <8 x i64> %95, <8 x i64> %102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %113 = shufflevector <8 x i64> %111, <8 x i64> %112, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %114 = shufflevector <8 x i64> %111, <8 x i64> %112, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %115 = shufflevector <8 x i64> %81, <8 x i64> %88, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %116 = shufflevector <8 x i64> %95, <8 x i64> %102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %117 = shufflevector <8 x i64> %115, <8 x i64> %116, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %118 = shufflevector <8 x i64> %115, <8 x i64> %116, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %119 = mul i64 %6, 0
  %120 = getelementptr i8, ptr %73, i64 %119
  %121 = mul i64 %10, 0
  %122 = getelementptr i8, ptr %74, i64 %121
  %123 = bitcast <8 x i64> %105 to <8 x double>
  %124 = fadd <8 x double> %123, splat (double 1.000000e+00)
  store <8 x double> %124, ptr %120, align 64, !nontemporal !0
  %125 = mul i64 %6, 1
  %126 = getelementptr i8, ptr %73, i64 %125
  %127 = mul i64 %10, 1
  %128 = getelementptr i8, ptr %74, i64 %127
  %129 = bitcast <8 x i64> %113 to <8 x double>
  %130 = fadd <8 x double> %129, splat (double 1.000000e+00)
  store <8 x double> %130, ptr %126, align 64, !nontemporal !0
  %131 = mul i64 %6, 2
  %132 = getelementptr i8, ptr %73, i64 %131
  %133 = mul i64 %10, 2
  %134 = getelementptr i8, ptr %74, i64 %133
  %135 = bitcast <8 x i64> %106 to <8 x double>
  %136 = fadd <8 x double> %135, splat (double 1.000000e+00)
  store <8 x double> %136, ptr %132, align 64, !nontemporal !0
  %137 = mul i64 %6, 3
  %138 = getelementptr i8, ptr %73, i64 %137
  %139 = mul i64 %10, 3
  %140 = getelementptr i8, ptr %74, i64 %139
  %141 = bitcast <8 x i64> %114 to <8 x double>
  %142 = fadd <8 x double> %141, splat (double 1.000000e+00)
  store <8 x double> %142, ptr %138, align 64, !nontemporal !0
  %143 = mul i64 %6, 4
  %144 = getelementptr i8, ptr %73, i64 %143
  %145 = mul i64 %10, 4
  %146 = getelementptr i8, ptr %74, i64 %145
  %147 = bitcast <8 x i64> %109 to <8 x double>
  %148 = fadd <8 x double> %147, splat (double 1.000000e+00)
  store <8 x double> %148, ptr %144, align 64, !nontemporal !0
  %149 = mul i64 %6, 5
  %150 = getelementptr i8, ptr %73, i64 %149
  %151 = mul i64 %10, 5
  %152 = getelementptr i8, ptr %74, i64 %151
  %153 = bitcast <8 x i64> %117 to <8 x double>
  %154 = fadd <8 x double> %153, splat (double 1.000000e+00)
  store <8 x double> %154, ptr %150, align 64, !nontemporal !0
  %155 = mul i64 %6, 6
  %156 = getelementptr i8, ptr %73, i64 %155
  %157 = mul i64 %10, 6
  %158 = getelementptr i8, ptr %74, i64 %157
  %159 = bitcast <8 x i64> %110 to <8 x double>
  %160 = fadd <8 x double> %159, splat (double 1.000000e+00)
  store <8 x double> %160, ptr %156, align 64, !nontemporal !0
  %161 = mul i64 %6, 7
  %162 = getelementptr i8, ptr %73, i64 %161
  %163 = mul i64 %10, 7
  %164 = getelementptr i8, ptr %74, i64 %163
  %165 = bitcast <8 x i64> %118 to <8 x double>
  %166 = fadd <8 x double> %165, splat (double 1.000000e+00)
  store <8 x double> %166, ptr %162, align 64, !nontemporal !0
  %167 = add i64 %i13, 1
  %168 = getelementptr i8, ptr %73, i64 %17
  %169 = getelementptr i8, ptr %74, i64 %18
  %170 = icmp eq i64 %167, %62
  br i1 %170, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %171 = add i64 %i, 1
  %172 = getelementptr i8, ptr %53, i64 64
  %173 = getelementptr i8, ptr %54, i64 %16
  %174 = icmp eq i64 %171, %51
  br i1 %174, label %after5, label %loop

then14:                                           ; preds = %after4
  %175 = select i1 %23, i64 8, i64 0
  %176 = add i64 %39, %175
  %177 = call i64 @llvm.umin.i64(i64 %176, i64 %44)
  %178 = add i64 %177, 7
  %179 = udiv i64 %178, 8
  %180 = mul i64 %14, 8
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %181 = add i64 %.067, %39
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %287, %after26 ]
  %182 = phi ptr [ %43, %then14 ], [ %288, %after26 ]
  %183 = phi ptr [ %19, %then14 ], [ %289, %after26 ]
  %184 = mul i64 %14, 16
  %185 = getelementptr i8, ptr %182, i64 %184
  %186 = mul i64 %29, 8
  %187 = add i64 %186, 0
  %188 = udiv i64 %187, 64
  %189 = icmp ne i64 %188, 0
  br i1 %189, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %190 = mul i64 %188, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %191 = mul i64 %i18, 8
  %192 = sub i64 %177, 1
  %193 = sub i64 %192, %191
  %194 = add i64 %29, 7
  %195 = udiv i64 %194, 8
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %204, %loop21 ]
  %196 = getelementptr i8, ptr %185, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %196, i32 0, i32 2, i32 1)
  %197 = getelementptr i8, ptr %196, i64 %14
  call void @llvm.prefetch.p0(ptr %197, i32 0, i32 2, i32 1)
  %198 = getelementptr i8, ptr %197, i64 %14
  call void @llvm.prefetch.p0(ptr %198, i32 0, i32 2, i32 1)
  %199 = getelementptr i8, ptr %198, i64 %14
  call void @llvm.prefetch.p0(ptr %199, i32 0, i32 2, i32 1)
  %200 = getelementptr i8, ptr %199, i64 %14
  call void @llvm.prefetch.p0(ptr %200, i32 0, i32 2, i32 1)
  %201 = getelementptr i8, ptr %200, i64 %14
  call void @llvm.prefetch.p0(ptr %201, i32 0, i32 2, i32 1)
  %202 = getelementptr i8, ptr %201, i64 %14
  call void @llvm.prefetch.p0(ptr %202, i32 0, i32 2, i32 1)
  %203 = getelementptr i8, ptr %202, i64 %14
  call void @llvm.prefetch.p0(ptr %203, i32 0, i32 2, i32 1)
  %204 = add i64 %offset23, 64
  %205 = icmp eq i64 %204, %190
  br i1 %205, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %285, %loop25 ]
  %206 = sub i64 %29, 8
  %207 = mul i64 %i27, 8
  %208 = call i64 @llvm.smin.i64(i64 %207, i64 %206)
  %209 = mul i64 %208, 8
  %210 = mul i64 %208, 640
  %211 = getelementptr i8, ptr %183, i64 %210
  %212 = getelementptr i8, ptr %182, i64 %209
  %213 = mul i64 0, %14
  %214 = getelementptr i8, ptr %212, i64 %213
  %215 = call i64 @llvm.umin.i64(i64 0, i64 %193)
  %216 = mul i64 %215, %14
  %217 = getelementptr i8, ptr %212, i64 %216
  %218 = load <8 x i64>, ptr %217, align 1
  %219 = call i64 @llvm.umin.i64(i64 1, i64 %193)
  %220 = mul i64 %219, %14
  %221 = getelementptr i8, ptr %212, i64 %220
  %222 = load <8 x i64>, ptr %221, align 1
  %223 = shufflevector <8 x i64> %218, <8 x i64> %222, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %224 = shufflevector <8 x i64> %218, <8 x i64> %222, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %225 = mul i64 2, %14
  %226 = getelementptr i8, ptr %212, i64 %225
  %227 = call i64 @llvm.umin.i64(i64 2, i64 %193)
  %228 = mul i64 %227, %14
  %229 = getelementptr i8, ptr %212, i64 %228
  %230 = load <8 x i64>, ptr %229, align 1
  %231 = call i64 @llvm.umin.i64(i64 3, i64 %193)
  %232 = mul i64 %231, %14
  %233 = getelementptr i8, ptr %212, i64 %232
  %234 = load <8 x i64>, ptr %233, align 1
  %235 = shufflevector <8 x i64> %230, <8 x i64> %234, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %236 = shufflevector <8 x i64> %230, <8 x i64> %234, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %237 = mul i64 4, %14
  %238 = getelementptr i8, ptr %212, i64 %237
  %239 = call i64 @llvm.umin.i64(i64 4, i64 %193)
  %240 = mul i64 %239, %14
  %241 = getelementptr i8, ptr %212, i64 %240
  %242 = load <8 x i64>, ptr %241, align 1
  %243 = call i64 @llvm.umin.i64(i64 5, i64 %193)
  %244 = mul i64 %243, %14
  %245 = getelementptr i8, ptr %212, i64 %244
  %246 = load <8 x i64>, ptr %245, align 1
  %247 = shufflevector <8 x i64> %242, <8 x i64> %246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %248 = shufflevector <8 x i64> %242, <8 x i64> %246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %249 = mul i64 6, %14
  %250 = getelementptr i8, ptr %212, i64 %249
  %251 = call i64 @llvm.umin.i64(i64 6, i64 %193)
  %252 = mul i64 %251, %14
  %253 = getelementptr i8, ptr %212, i64 %252
  %254 = load <8 x i64>, ptr %253, align 1
  %255 = call i64 @llvm.umin.i64(i64 7, i64 %193)
  %256 = mul i64 %255, %14
  %257 = getelementptr i8, ptr %212, i64 %256
  %258 = load <8 x i64>, ptr %257, align 1
  %259 = shufflevector <8 x i64> %254, <8 x i64> %258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %260 = shufflevector <8 x i64> %254, <8 x i64> %258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %261 = shufflevector <8 x i64> %223, <8 x i64> %235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %262 = shufflevector <8 x i64> %247, <8 x i64> %259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %263 = shufflevector <8 x i64> %261, <8 x i64> %262, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %264 = shufflevector <8 x i64> %261, <8 x i64> %262, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %265 = shufflevector <8 x i64> %223, <8 x i64> %235, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %266 = shufflevector <8 x i64> %247, <8 x i64> %259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %267 = shufflevector <8 x i64> %265, <8 x i64> %266, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %268 = shufflevector <8 x i64> %265, <8 x i64> %266, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %269 = shufflevector <8 x i64> %224, <8 x i64> %236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %270 = shufflevector <8 x i64> %248, <8 x i64> %260, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %271 = shufflevector <8 x i64> %269, <8 x i64> %270, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %272 = shufflevector <8 x i64> %269, <8 x i64> %270, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %273 = shufflevector <8 x i64> %224, <8 x i64> %236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %274 = shufflevector <8 x i64> %248, <8 x i64> %260, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %275 = shufflevector <8 x i64> %273, <8 x i64> %274, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %276 = shufflevector <8 x i64> %273, <8 x i64> %274, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %277 = getelementptr i8, ptr %211, i64 0
  store <8 x i64> %263, ptr %277, align 1
  %278 = getelementptr i8, ptr %211, i64 640
  store <8 x i64> %271, ptr %278, align 1
  %279 = getelementptr i8, ptr %211, i64 1280
  store <8 x i64> %264, ptr %279, align 1
  %280 = getelementptr i8, ptr %211, i64 1920
  store <8 x i64> %272, ptr %280, align 1
  %281 = getelementptr i8, ptr %211, i64 2560
  store <8 x i64> %267, ptr %281, align 1
  %282 = getelementptr i8, ptr %211, i64 3200
  store <8 x i64> %275, ptr %282, align 1
  %283 = getelementptr i8, ptr %211, i64 3840
  store <8 x i64> %268, ptr %283, align 1
  %284 = getelementptr i8, ptr %211, i64 4480
  store <8 x i64> %276, ptr %284, align 1
  %285 = add i64 %i27, 1
  %286 = icmp eq i64 %285, %195
  br i1 %286, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %287 = add i64 %i18, 1
  %288 = getelementptr i8, ptr %182, i64 %180
  %289 = getelementptr i8, ptr %183, i64 64
  %290 = icmp eq i64 %287, %179
  br i1 %290, label %after17, label %loop16

loop28:                                           ; preds = %after32, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %338, %after32 ]
  %291 = phi ptr [ %41, %after17 ], [ %339, %after32 ]
  %292 = phi ptr [ %19, %after17 ], [ %340, %after32 ]
  %293 = sub i64 %44, 0
  %294 = getelementptr i8, ptr %291, i64 0
  %295 = getelementptr i8, ptr %292, i64 0
  %296 = ptrtoint ptr %294 to i64
  %297 = urem i64 %296, 8
  %298 = icmp eq i64 %297, 0
  %299 = sub i64 0, %296
  %300 = urem i64 %299, 64
  %301 = udiv i64 %300, 8
  %302 = select i1 %298, i64 %301, i64 0
  %303 = call i64 @llvm.umin.i64(i64 %293, i64 %302)
  %304 = select i1 %23, i64 %303, i64 0
  %305 = add i64 0, %304
  %306 = icmp eq i64 %.067, 0
  %307 = select i1 %306, i64 0, i64 %305
  %308 = sub i64 %44, %39
  %309 = mul i64 8, %39
  %310 = getelementptr i8, ptr %291, i64 %309
  %311 = mul i64 8, %39
  %312 = getelementptr i8, ptr %292, i64 %311
  %313 = ptrtoint ptr %310 to i64
  %314 = urem i64 %313, 8
  %315 = icmp eq i64 %314, 0
  %316 = sub i64 0, %313
  %317 = urem i64 %316, 64
  %318 = udiv i64 %317, 8
  %319 = select i1 %315, i64 %318, i64 0
  %320 = call i64 @llvm.umin.i64(i64 %308, i64 %319)
  %321 = select i1 %23, i64 %320, i64 0
  %322 = add i64 %39, %321
  %323 = icmp ult i64 %307, %322
  br i1 %323, label %then31, label %after32

after29:                                          ; preds = %after32
  br label %after15

then31:                                           ; preds = %loop28
  %324 = sub i64 %322, %307
  %325 = mul i64 8, %307
  %326 = getelementptr i8, ptr %291, i64 %325
  %327 = mul i64 8, %307
  %328 = getelementptr i8, ptr %292, i64 %327
  %329 = ptrtoint ptr %326 to i64
  %330 = urem i64 %329, 8
  %331 = icmp eq i64 %330, 0
  %332 = sub i64 0, %329
  %333 = urem i64 %332, 64
  %334 = udiv i64 %333, 8
  %335 = select i1 %331, i64 %334, i64 0
  %336 = call i64 @llvm.umin.i64(i64 %324, i64 %335)
  %337 = icmp ne i64 %336, 0
  br i1 %337, label %then33, label %after34

after32:                                          ; preds = %after56, %loop28
  %338 = add i64 %i30, 1
  %339 = getelementptr i8, ptr %291, i64 %6
  %340 = getelementptr i8, ptr %292, i64 640
  %341 = icmp eq i64 %338, %29
  br i1 %341, label %after29, label %loop28

then33:                                           ; preds = %then31
  %342 = udiv i64 %336, 8
  %343 = icmp ne i64 %342, 0
  br i1 %343, label %then35, label %after36

after34:                                          ; preds = %after42, %then31
  %344 = mul i64 8, %336
  %345 = getelementptr i8, ptr %326, i64 %344
  %346 = mul i64 8, %336
  %347 = getelementptr i8, ptr %328, i64 %346
  %348 = sub i64 %324, %336
  %349 = udiv i64 %348, 32
  %350 = icmp ne i64 %349, 0
  %351 = and i1 %350, %331
  br i1 %351, label %then43, label %after44

then35:                                           ; preds = %then33
  %352 = mul i64 %342, 64
  br label %loop37

after36:                                          ; preds = %after38, %then33
  %353 = urem i64 %336, 8
  %354 = icmp ne i64 %353, 0
  br i1 %354, label %then41, label %after42

loop37:                                           ; preds = %loop37, %then35
  %offset39 = phi i64 [ 0, %then35 ], [ %359, %loop37 ]
  %355 = getelementptr i8, ptr %326, i64 %offset39
  %356 = getelementptr i8, ptr %328, i64 %offset39
  %i40 = udiv exact i64 %offset39, 64
  %357 = load <8 x double>, ptr %356, align 1
  %358 = fadd <8 x double> %357, splat (double 1.000000e+00)
  store <8 x double> %358, ptr %355, align 1
  %359 = add i64 %offset39, 64
  %360 = icmp eq i64 %359, %352
  br i1 %360, label %after38, label %loop37

after38:                                          ; preds = %loop37
  br label %after36

then41:                                           ; preds = %after36
  %361 = mul i64 %342, 8
  %362 = mul i64 8, %361
  %363 = getelementptr i8, ptr %326, i64 %362
  %364 = mul i64 8, %361
  %365 = getelementptr i8, ptr %328, i64 %364
  %366 = trunc i64 %353 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %366, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %367 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %368 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %365, <8 x i1> %367, <8 x double> zeroinitializer)
  %369 = fadd <8 x double> %368, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %369, ptr align 1 %363, <8 x i1> %367)
  br label %after42

after42:                                          ; preds = %then41, %after36
  br label %after34

then43:                                           ; preds = %after34
  %370 = mul i64 %349, 256
  br label %loop45

after44:                                          ; preds = %after46, %after34
  %371 = xor i1 %331, true
  %372 = and i1 %350, %371
  br i1 %372, label %then49, label %after50

loop45:                                           ; preds = %loop45, %then43
  %offset47 = phi i64 [ 0, %then43 ], [ %389, %loop45 ]
  %373 = getelementptr i8, ptr %345, i64 %offset47
  %374 = getelementptr i8, ptr %347, i64 %offset47
  %i48 = udiv exact i64 %offset47, 256
  %375 = load <8 x double>, ptr %374, align 1
  %376 = fadd <8 x double> %375, splat (double 1.000000e+00)
  store <8 x double> %376, ptr %373, align 64, !nontemporal !0
  %377 = getelementptr i8, ptr %374, i64 64
  %378 = load <8 x double>, ptr %377, align 1
  %379 = fadd <8 x double> %378, splat (double 1.000000e+00)
  %380 = getelementptr i8, ptr %373, i64 64
  store <8 x double> %379, ptr %380, align 64, !nontemporal !0
  %381 = getelementptr i8, ptr %374, i64 128
  %382 = load <8 x double>, ptr %381, align 1
  %383 = fadd <8 x double> %382, splat (double 1.000000e+00)
  %384 = getelementptr i8, ptr %373, i64 128
  store <8 x double> %383, ptr %384, align 64, !nontemporal !0
  %385 = getelementptr i8, ptr %374, i64 192
  %386 = load <8 x double>, ptr %385, align 1
  %387 = fadd <8 x double> %386, splat (double 1.000000e+00)
  %388 = getelementptr i8, ptr %373, i64 192
  store <8 x double> %387, ptr %388, align 64, !nontemporal !0
  %389 = add i64 %offset47, 256
  %390 = icmp eq i64 %389, %370
  br i1 %390, label %after46, label %loop45

after46:                                          ; preds = %loop45
  br label %after44

then49:                                           ; preds = %after44
  %391 = mul i64 %349, 256
  br label %loop51

after50:                                          ; preds = %after52, %after44
  %392 = urem i64 %348, 32
  %393 = icmp ne i64 %392, 0
  br i1 %393, label %then55, label %after56

loop51:                                           ; preds = %loop51, %then49
  %offset53 = phi i64 [ 0, %then49 ], [ %414, %loop51 ]
  %394 = getelementptr i8, ptr %345, i64 %offset53
  %395 = getelementptr i8, ptr %347, i64 %offset53
  %i54 = udiv exact i64 %offset53, 256
  %396 = load <8 x double>, ptr %395, align 1
  %397 = fadd <8 x double> %396, splat (double 1.000000e+00)
  %398 = getelementptr i8, ptr %394, i64 512
  call void @llvm.prefetch.p0(ptr %398, i32 1, i32 3, i32 1)
  store <8 x double> %397, ptr %394, align 1
  %399 = getelementptr i8, ptr %395, i64 64
  %400 = load <8 x double>, ptr %399, align 1
  %401 = fadd <8 x double> %400, splat (double 1.000000e+00)
  %402 = getelementptr i8, ptr %394, i64 64
  %403 = getelementptr i8, ptr %402, i64 512
  call void @llvm.prefetch.p0(ptr %403, i32 1, i32 3, i32 1)
  store <8 x double> %401, ptr %402, align 1
  %404 = getelementptr i8, ptr %395, i64 128
  %405 = load <8 x double>, ptr %404, align 1
  %406 = fadd <8 x double> %405, splat (double 1.000000e+00)
  %407 = getelementptr i8, ptr %394, i64 128
  %408 = getelementptr i8, ptr %407, i64 512
  call void @llvm.prefetch.p0(ptr %408, i32 1, i32 3, i32 1)
  store <8 x double> %406, ptr %407, align 1
  %409 = getelementptr i8, ptr %395, i64 192
  %410 = load <8 x double>, ptr %409, align 1
  %411 = fadd <8 x double> %410, splat (double 1.000000e+00)
  %412 = getelementptr i8, ptr %394, i64 192
  %413 = getelementptr i8, ptr %412, i64 512
  call void @llvm.prefetch.p0(ptr %413, i32 1, i32 3, i32 1)
  store <8 x double> %411, ptr %412, align 1
  %414 = add i64 %offset53, 256
  %415 = icmp eq i64 %414, %391
  br i1 %415, label %after52, label %loop51

after52:                                          ; preds = %loop51
  br label %after50

then55:                                           ; preds = %after50
  %416 = sub i64 %348, %392
  %417 = mul i64 8, %416
  %418 = getelementptr i8, ptr %345, i64 %417
  %419 = mul i64 8, %416
  %420 = getelementptr i8, ptr %347, i64 %419
  %421 = udiv i64 %392, 8
  %422 = icmp ne i64 %421, 0
  br i1 %422, label %then57, label %after58

after56:                                          ; preds = %after64, %after50
  br label %after32

then57:                                           ; preds = %then55
  %423 = mul i64 %421, 64
  br label %loop59

after58:                                          ; preds = %after60, %then55
  %424 = urem i64 %392, 8
  %425 = icmp ne i64 %424, 0
  br i1 %425, label %then63, label %after64

loop59:                                           ; preds = %loop59, %then57
  %offset61 = phi i64 [ 0, %then57 ], [ %430, %loop59 ]
  %426 = getelementptr i8, ptr %418, i64 %offset61
  %427 = getelementptr i8, ptr %420, i64 %offset61
  %i62 = udiv exact i64 %offset61, 64
  %428 = load <8 x double>, ptr %427, align 1
  %429 = fadd <8 x double> %428, splat (double 1.000000e+00)
  store <8 x double> %429, ptr %426, align 1
  %430 = add i64 %offset61, 64
  %431 = icmp eq i64 %430, %423
  br i1 %431, label %after60, label %loop59

after60:                                          ; preds = %loop59
  br label %after58

then63:                                           ; preds = %after58
  %432 = mul i64 %421, 8
  %433 = mul i64 8, %432
  %434 = getelementptr i8, ptr %418, i64 %433
  %435 = mul i64 8, %432
  %436 = getelementptr i8, ptr %420, i64 %435
  %437 = trunc i64 %424 to i32
  %.splatinsert65 = insertelement <8 x i32> poison, i32 %437, i64 0
  %.splat66 = shufflevector <8 x i32> %.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  %438 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat66
  %439 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %436, <8 x i1> %438, <8 x double> zeroinitializer)
  %440 = fadd <8 x double> %439, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %440, ptr align 1 %434, <8 x i1> %438)
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
