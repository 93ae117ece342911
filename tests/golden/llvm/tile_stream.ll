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
  %4 = alloca i8, i64 22464, align 16
  %5 = getelementptr i64, ptr %extents, i64 0
  %6 = load i64, ptr %5, align 4
  %7 = getelementptr i64, ptr %strides, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 2
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 3
  %14 = load i64, ptr %13, align 4
  %15 = mul i64 %14, 1
  %16 = mul i64 %14, 8
  %17 = mul i64 %8, 8
  %18 = mul i64 %10, 8
  br label %nest

nest:                                             ; preds = %entry
  %19 = getelementptr i8, ptr %4, i64 4032
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %47, %after3 ]
  %20 = icmp ult i64 %.0, %6
  br i1 %20, label %do, label %after

do:                                               ; preds = %while
  %21 = sub i64 %6, %.0
  %22 = call i64 @llvm.umin.i64(i64 %21, i64 32)
  %23 = and i64 %22, -8
  %24 = icmp eq i64 %23, 0
  %25 = select i1 %24, i64 %22, i64 %23
  %26 = mul i64 %8, %.0
  %27 = getelementptr i8, ptr %1, i64 %26
  %28 = mul i64 %10, %.0
  %29 = getelementptr i8, ptr %3, i64 %28
  br label %while1

after:                                            ; preds = %while
  call void @llvm.x86.sse.sfence()
  ret void

while1:                                           ; preds = %after15, %do
  %.065 = phi i64 [ 0, %do ], [ %175, %after15 ]
  %30 = icmp ult i64 %.065, %12
  br i1 %30, label %do2, label %after3

do2:                                              ; preds = %while1
  %31 = sub i64 %12, %.065
  %32 = call i64 @llvm.umin.i64(i64 %31, i64 64)
  %33 = and i64 %32, -8
  %34 = icmp eq i64 %33, 0
  %35 = select i1 %34, i64 %32, i64 %33
  %36 = mul i64 8, %.065
  %37 = getelementptr i8, ptr %27, i64 %36
  %38 = mul i64 %15, %.065
  %39 = getelementptr i8, ptr %29, i64 %38
  %40 = or i64 %25, %35
  %41 = and i64 %40, 7
  %42 = ptrtoint ptr %37 to i64
  %43 = or i64 %42, %8
  %44 = and i64 %43, 63
  %45 = or i64 %41, %44
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %then, label %after4

after3:                                           ; preds = %while1
  %47 = add i64 %.0, %25
  br label %while

then:                                             ; preds = %do2
  %48 = udiv i64 %35, 8
  br label %loop

after4:                                           ; preds = %after5, %do2
  %49 = xor i1 %46, true
  br i1 %49, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %168, %after12 ]
  %50 = phi ptr [ %37, %then ], [ %169, %after12 ]
  %51 = phi ptr [ %39, %then ], [ %170, %after12 ]
  %52 = mul i64 %14, 16
  %53 = getelementptr i8, ptr %51, i64 %52
  %54 = mul i64 %25, 8
  %55 = add i64 %54, 0
  %56 = udiv i64 %55, 64
  %57 = icmp ne i64 %56, 0
  br i1 %57, label %then6, label %after7

after5:                                           ; preds = %after12
  br label %after4

then6:                                            ; preds = %loop
  %58 = mul i64 %56, 64
  br label %loop8

after7:                                           ; preds = %after9, %loop
  %59 = udiv i64 %25, 8
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %68, %loop8 ]
  %60 = getelementptr i8, ptr %53, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %60, i32 0, i32 2, i32 1)
  %61 = getelementptr i8, ptr %60, i64 %14
  call void @llvm.prefetch.p0(ptr %61, i32 0, i32 2, i32 1)
  %62 = getelementptr i8, ptr %61, i64 %14
  call void @llvm.prefetch.p0(ptr %62, i32 0, i32 2, i32 1)
  %63 = getelementptr i8, ptr %62, i64 %14
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 2, i32 1)
  %64 = getelementptr i8, ptr %63, i64 %14
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 2, i32 1)
  %65 = getelementptr i8, ptr %64, i64 %14
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = getelementptr i8, ptr %65, i64 %14
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = getelementptr i8, ptr %66, i64 %14
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 2, i32 1)
  %68 = add i64 %offset, 64
  %69 = icmp eq i64 %68, %58
  br i1 %69, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %164, %loop11 ]
  %70 = phi ptr [ %50, %after7 ], [ %165, %loop11 ]
  %71 = phi ptr [ %51, %after7 ], [ %166, %loop11 ]
  %72 = mul i64 0, %14
  %73 = getelementptr i8, ptr %71, i64 %72
  %74 = load <8 x i64>, ptr %73, align 1
  %75 = getelementptr i8, ptr %73, i64 %14
  %76 = load <8 x i64>, ptr %75, align 1
  %77 = shufflevector <8 x i64> %74, <8 x i64> %76, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %78 = shufflevector <8 x i64> %74, <8 x i64> %76, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %79 = mul i64 2, %14
  %80 = getelementptr i8, ptr %71, i64 %79
  %81 = load <8 x i64>, ptr %80, align 1
  %82 = getelementptr i8, ptr %80, i64 %14
  %83 = load <8 x i64>, ptr %82, align 1
  %84 = shufflevector <8 x i64> %81, <8 x i64> %83, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %85 = shufflevector <8 x i64> %81, <8 x i64> %83, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %86 = mul i64 4, %14
  %87 = getelementptr i8, ptr %71, i64 %86
  %88 = load <8 x i64>, ptr %87, align 1
  %89 = getelementptr i8, ptr %87, i64 %14
  %90 = load <8 x i64>, ptr %89, align 1
  %91 = shufflevector <8 x i64> %88, <8 x i64> %90, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %92 = shufflevector <8 x i64> %88, <8 x i64> %90, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %93 = mul i64 6, %14
  %94 = getelementptr i8, ptr %71, i64 %93
  %95 = load <8 x i64>, ptr %94, align 1
  %96 = getelementptr i8, ptr %94, i64 %14
  %97 = load <8 x i64>, ptr %96, align 1
  %98 = shufflevector <8 x i64> %95, <8 x i64> %97, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %99 = shufflevector <8 x i64> %95, <8 x i64> %97, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %100 = shufflevector <8 x i64> %77, <8 x i64> %84, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %101 = shufflevector <8 x i64> %91, <8 x i64> %98, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %102 = shufflevector <8 x i64> %100, <8 x i64> %101, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %103 = shufflevector <8 x i64> %100, <8 x i64> %101, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %104 = shufflevector <8 x i64> %77, <8 x i64> %84, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %105 = shufflevector <8 x i64> %91, <8 x i64> %98, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %106 = shufflevector <8 x i64> %104, <8 x i64> %105, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %107 = shufflevector <8 x i64> %104, <8 x i64> %105, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %108 = shufflevector <8 x i64> %78, <8 x i64> %85, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %109 = shufflevector <8 x i64> %92, <8 x i64> %99, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %110 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %111 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %112 = shufflevector <8 x i64> %78, <8 x i64> %85, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %113 = shufflevector <8 x i64> %92, <8 x i64> %99, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %114 = shufflevector <8 x i64> %112, <8 x i64> %113, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %115 = shufflevector <8 x i64> %112, <8 x i64> %113, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %116 = mul i64 %8, 0
  %117 = getelementptr i8, ptr %70, i64 %116
  %118 = mul i64 %10, 0
  %119 = getelementptr i8, ptr %71, i64 %118
  %120 = bitcast <8 x i64> %102 to <8 x double>
  %121 = fadd <8 x double> %120, splat (double 1.000000e+00)
  store <8 x double> %121, ptr %117, align 64, !nontemporal !0
  %122 = mul i64 %8, 1
  %123 = getelementptr i8, ptr %70, i64 %122
  %124 = mul i64 %10, 1
  %125 = getelementptr i8, ptr %71, i64 %124
  %126 = bitcast <8 x i64> %110 to <8 x double>
  %127 = fadd <8 x double> %126, splat (double 1.000000e+00)
  store <8 x double> %127, ptr %123, align 64, !nontemporal !0
  %128 = mul i64 %8, 2
  %129 = getelementptr i8, ptr %70, i64 %128
  %130 = mul i64 %10, 2
  %131 = getelementptr i8, ptr %71, i64 %130
  %132 = bitcast <8 x i64> %103 to <8 x double>
  %133 = fadd <8 x double> %132, splat (double 1.000000e+00)
  store <8 x double> %133, ptr %129, align 64, !nontemporal !0
  %134 = mul i64 %8, 3
  %135 = getelementptr i8, ptr %70, i64 %134
  %136 = mul i64 %10, 3
  %137 = getelementptr i8, ptr %71, i64 %136
  %138 = bitcast <8 x i64> %111 to <8 x double>
  %139 = fadd <8 x double> %138, splat (double 1.000000e+00)
  store <8 x double> %139, ptr %135, align 64, !nontemporal !0
  %140 = mul i64 %8, 4
  %141 = getelementptr i8, ptr %70, i64 %140
  %142 = mul i64 %10, 4
  %143 = getelementptr i8, ptr %71, i64 %142
  %144 = bitcast <8 x i64> %106 to <8 x double>
  %145 = fadd <8 x double> %144, splat (double 1.000000e+00)
  store <8 x double> %145, ptr %141, align 64, !nontemporal !0
  %146 = mul i64 %8, 5
  %147 = getelementptr i8, ptr %70, i64 %146
  %148 = mul i64 %10, 5
  %149 = getelementptr i8, ptr %71, i64 %148
  %150 = bitcast <8 x i64> %114 to <8 x double>
  %151 = fadd <8 x double> %150, splat (double 1.000000e+00)
  store <8 x double> %151, ptr %147, align 64, !nontemporal !0
  %152 = mul i64 %8, 6
  %153 = getelementptr i8, ptr %70, i64 %152
  %154 = mul i64 %10, 6
  %155 = getelementptr i8, ptr %71, i64 %154
  %156 = bitcast <8 x i64> %107 to <8 x double>
  %157 = fadd <8 x double> %156, splat (double 1.000000e+00)
  store <8 x double> %157, ptr %153, align 64, !nontemporal !0
  %158 = mul i64 %8, 7
  %159 = getelementptr i8, ptr %70, i64 %158
  %160 = mul i64 %10, 7
  %161 = getelementptr i8, ptr %71, i64 %160
  %162 = bitcast <8 x i64> %115 to <8 x double>
  %163 = fadd <8 x double> %162, splat (double 1.000000e+00)
  store <8 x double> %163, ptr %159, align 64, !nontemporal !0
  %164 = add i64 %i13, 1
  %165 = getelementptr i8, ptr %70, i64 %17
  %166 = getelementptr i8, ptr %71, i64 %18
  %167 = icmp eq i64 %164, %59
  br i1 %167, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %168 = add i64 %i, 1
  %169 = getelementptr i8, ptr %50, i64 64
  %170 = getelementptr i8, ptr %51, i64 %16
  %171 = icmp eq i64 %168, %48
  br i1 %171, label %after5, label %loop

then14:                                           ; preds = %after4
  %172 = add i64 %35, 7
  %173 = udiv i64 %172, 8
  %174 = mul i64 %14, 8
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %175 = add i64 %.065, %35
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %281, %after26 ]
  %176 = phi ptr [ %39, %then14 ], [ %282, %after26 ]
  %177 = phi ptr [ %19, %then14 ], [ %283, %after26 ]
  %178 = mul i64 %14, 16
  %179 = getelementptr i8, ptr %176, i64 %178
  %180 = mul i64 %25, 8
  %181 = add i64 %180, 0
  %182 = udiv i64 %181, 64
  %183 = icmp ne i64 %182, 0
  br i1 %183, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %184 = mul i64 %182, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %185 = mul i64 %i18, 8
  %186 = sub i64 %35, 1
  %187 = sub i64 %186, %185
  %188 = add i64 %25, 7
  %189 = udiv i64 %188, 8
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %198, %loop21 ]
  %190 = getelementptr i8, ptr %179, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %190, i32 0, i32 2, i32 1)
  %191 = getelementptr i8, ptr %190, i64 %14
  call void @llvm.prefetch.p0(ptr %191, i32 0, i32 2, i32 1)
  %192 = getelementptr i8, ptr %191, i64 %14
  call void @llvm.prefetch.p0(ptr %192, i32 0, i32 2, i32 1)
  %193 = getelementptr i8, ptr %192, i64 %14
  call void @llvm.prefetch.p0(ptr %193, i32 0, i32 2, i32 1)
  %194 = getelementptr i8, ptr %193, i64 %14
  call void @llvm.prefetch.p0(ptr %194, i32 0, i32 2, i32 1)
  %195 = getelementptr i8, ptr %194, i64 %14
  call void @llvm.prefetch.p0(ptr %195, i32 0, i32 2, i32 1)
  %196 = getelementptr i8, ptr %195, i64 %14
  call void @llvm.prefetch.p0(ptr %196, i32 0, i32 2, i32 1)
  %197 = getelementptr i8, ptr %196, i64 %14
  call void @llvm.prefetch.p0(ptr %197, i32 0, i32 2, i32 1)
  %198 = add i64 %offset23, 64
  %199 = icmp eq i64 %198, %184
  br i1 %199, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %279, %loop25 ]
  %200 = sub i64 %25, 8
  %201 = mul i64 %i27, 8
  %202 = call i64 @llvm.smin.i64(i64 %201, i64 %200)
  %203 = mul i64 %202, 8
  %204 = mul i64 %202, 576
  %205 = getelementptr i8, ptr %177, i64 %204
  %206 = getelementptr i8, ptr %176, i64 %203
  %207 = mul i64 0, %14
  %208 = getelementptr i8, ptr %206, i64 %207
  %209 = call i64 @llvm.umin.i64(i64 0, i64 %187)
  %210 = mul i64 %209, %14
  %211 = getelementptr i8, ptr %206, i64 %210
  %212 = load <8 x i64>, ptr %211, align 1
  %213 = call i64 @llvm.umin.i64(i64 1, i64 %187)
  %214 = mul i64 %213, %14
  %215 = getelementptr i8, ptr %206, i64 %214
  %216 = load <8 x i64>, ptr %215, align 1
  %217 = shufflevector <8 x i64> %212, <8 x i64> %216, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %218 = shufflevector <8 x i64> %212, <8 x i64> %216, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %219 = mul i64 2, %14
  %220 = getelementptr i8, ptr %206, i64 %219
  %221 = call i64 @llvm.umin.i64(i64 2, i64 %187)
  %222 = mul i64 %221, %14
  %223 = getelementptr i8, ptr %206, i64 %222
  %224 = load <8 x i64>, ptr %223, align 1
  %225 = call i64 @llvm.umin.i64(i64 3, i64 %187)
  %226 = mul i64 %225, %14
  %227 = getelementptr i8, ptr %206, i64 %226
  %228 = load <8 x i64>, ptr %227, align 1
  %229 = shufflevector <8 x i64> %224, <8 x i64> %228, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %230 = shufflevector <8 x i64> %224, <8 x i64> %228, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %231 = mul i64 4, %14
  %232 = getelementptr i8, ptr %206, i64 %231
  %233 = call i64 @llvm.umin.i64(i64 4, i64 %187)
  %234 = mul i64 %233, %14
  %235 = getelementptr i8, ptr %206, i64 %234
  %236 = load <8 x i64>, ptr %235, align 1
  %237 = call i64 @llvm.umin.i64(i64 5, i64 %187)
  %238 = mul i64 %237, %14
  %239 = getelementptr i8, ptr %206, i64 %238
  %240 = load <8 x i64>, ptr %239, align 1
  %241 = shufflevector <8 x i64> %236, <8 x i64> %240, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %242 = shufflevector <8 x i64> %236, <8 x i64> %240, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %243 = mul i64 6, %14
  %244 = getelementptr i8, ptr %206, i64 %243
  %245 = call i64 @llvm.umin.i64(i64 6, i64 %187)
  %246 = mul i64 %245, %14
  %247 = getelementptr i8, ptr %206, i64 %246
  %248 = load <8 x i64>, ptr %247, align 1
  %249 = call i64 @llvm.umin.i64(i64 7, i64 %187)
  %250 = mul i64 %249, %14
  %251 = getelementptr i8, ptr %206, i64 %250
  %252 = load <8 x i64>, ptr %251, align 1
  %253 = shufflevector <8 x i64> %248, <8 x i64> %252, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %254 = shufflevector <8 x i64> %248, <8 x i64> %252, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %255 = shufflevector <8 x i64> %217, <8 x i64> %229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %256 = shufflevector <8 x i64> %241, <8 x i64> %253, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %257 = shufflevector <8 x i64> %255, <8 x i64> %256, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %258 = shufflevector <8 x i64> %255, <8 x i64> %256, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %259 = shufflevector <8 x i64> %217, <8 x i64> %229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %260 = shufflevector <8 x i64> %241, <8 x i64> %253, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %261 = shufflevector <8 x i64> %259, <8 x i64> %260, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %262 = shufflevector <8 x i64> %259, <8 x i64> %260, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %263 = shufflevector <8 x i64> %218, <8 x i64> %230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %264 = shufflevector <8 x i64> %242, <8 x i64> %254, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %265 = shufflevector <8 x i64> %263, <8 x i64> %264, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %266 = shufflevector <8 x i64> %263, <8 x i64> %264, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %267 = shufflevector <8 x i64> %218, <8 x i64> %230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %268 = shufflevector <8 x i64> %242, <8 x i64> %254, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %269 = shufflevector <8 x i64> %267, <8 x i64> %268, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %270 = shufflevector <8 x i64> %267, <8 x i64> %268, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %271 = getelementptr i8, ptr %205, i64 0
  store <8 x i64> %257, ptr %271, align 1
  %272 = getelementptr i8, ptr %205, i64 576
  store <8 x i64> %265, ptr %272, align 1
  %273 = getelementptr i8, ptr %205, i64 1152
  store <8 x i64> %258, ptr %273, align 1
  %274 = getelementptr i8, ptr %205, i64 1728
  store <8 x i64> %266, ptr %274, align 1
  %275 = getelementptr i8, ptr %205, i64 2304
  store <8 x i64> %261, ptr %275, align 1
  %276 = getelementptr i8, ptr %205, i64 2880
  store <8 x i64> %269, ptr %276, align 1
  %277 = getelementptr i8, ptr %205, i64 3456
  store <8 x i64> %262, ptr %277, align 1
  %278 = getelementptr i8, ptr %205, i64 4032
  store <8 x i64> %270, ptr %278, align 1
  %279 = add i64 %i27, 1
  %280 = icmp eq i64 %279, %189
  br i1 %280, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %281 = add i64 %i18, 1
  %282 = getelementptr i8, ptr %176, i64 %174
  %283 = getelementptr i8, ptr %177, i64 64
  %284 = icmp eq i64 %281, %173
  br i1 %284, label %after17, label %loop16

loop28:                                           ; preds = %after54, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %377, %after54 ]
  %285 = phi ptr [ %37, %after17 ], [ %378, %after54 ]
  %286 = phi ptr [ %19, %after17 ], [ %379, %after54 ]
  %287 = ptrtoint ptr %285 to i64
  %288 = urem i64 %287, 8
  %289 = icmp eq i64 %288, 0
  %290 = sub i64 0, %287
  %291 = urem i64 %290, 64
  %292 = udiv i64 %291, 8
  %293 = select i1 %289, i64 %292, i64 0
  %294 = call i64 @llvm.umin.i64(i64 %35, i64 %293)
  %295 = icmp ne i64 %294, 0
  br i1 %295, label %then31, label %after32

after29:                                          ; preds = %after54
  br label %after15

then31:                                           ; preds = %loop28
  %296 = udiv i64 %294, 8
  %297 = icmp ne i64 %296, 0
  br i1 %297, label %then33, label %after34

after32:                                          ; preds = %after40, %loop28
  %298 = mul i64 8, %294
  %299 = getelementptr i8, ptr %285, i64 %298
  %300 = mul i64 8, %294
  %301 = getelementptr i8, ptr %286, i64 %300
  %302 = sub i64 %35, %294
  %303 = udiv i64 %302, 32
  %304 = icmp ne i64 %303, 0
  %305 = and i1 %304, %289
  br i1 %305, label %then41, label %after42

then33:                                           ; preds = %then31
  %306 = mul i64 %296, 64
  br label %loop35

after34:                                          ; preds = %after36, %then31
  %307 = urem i64 %294, 8
  %308 = icmp ne i64 %307, 0
  br i1 %308, label %then39, label %after40

loop35:                                           ; preds = %loop35, %then33
  %offset37 = phi i64 [ 0, %then33 ], [ %313, %loop35 ]
  %309 = getelementptr i8, ptr %285, i64 %offset37
  %310 = getelementptr i8, ptr %286, i64 %offset37
  %i38 = udiv exact i64 %offset37, 64
  %311 = load <8 x double>, ptr %310, align 1
  %312 = fadd <8 x double> %311, splat (double 1.000000e+00)
  store <8 x double> %312, ptr %309, align 1
  %313 = add i64 %offset37, 64
  %314 = icmp eq i64 %313, %306
  br i1 %314, label %after36, label %loop35

after36:                                          ; preds = %loop35
  br label %after34

then39:                                           ; preds = %after34
  %315 = mul i64 %296, 8
  %316 = mul i64 8, %315
  %317 = getelementptr i8, ptr %285, i64 %316
  %318 = mul i64 8, %315
  %319 = getelementptr i8, ptr %286, i64 %318
  %320 = trunc i64 %307 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %320, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %321 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %322 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %319, <8 x i1> %321, <8 x double> zeroinitializer)
  %323 = fadd <8 x double> %322, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %323, ptr align 1 %317, <8 x i1> %321)
  br label %after40

after40:                                          ; preds = %then39, %after34
  br label %after32

then41:                                           ; preds = %after32
  %324 = mul i64 %303, 256
  br label %loop43

after42:                                          ; preds = %after44, %after32
  %325 = xor i1 %289, true
  %326 = and i1 %304, %325
  br i1 %326, label %then47, label %after48

loop43:                                           ; preds = %loop43, %then41
  %offset45 = phi i64 [ 0, %then41 ], [ %343, %loop43 ]
  %327 = getelementptr i8, ptr %299, i64 %offset45
  %328 = getelementptr i8, ptr %301, i64 %offset45
  %i46 = udiv exact i64 %offset45, 256
  %329 = load <8 x double>, ptr %328, align 1
  %330 = fadd <8 x double> %329, splat (double 1.000000e+00)
  store <8 x double> %330, ptr %327, align 64, !nontemporal !0
  %331 = getelementptr i8, ptr %328, i64 64
  %332 = load <8 x double>, ptr %331, align 1
  %333 = fadd <8 x double> %332, splat (double 1.000000e+00)
  %334 = getelementptr i8, ptr %327, i64 64
  store <8 x double> %333, ptr %334, align 64, !nontemporal !0
  %335 = getelementptr i8, ptr %328, i64 128
  %336 = load <8 x double>, ptr %335, align 1
  %337 = fadd <8 x double> %336, splat (double 1.000000e+00)
  %338 = getelementptr i8, ptr %327, i64 128
  store <8 x double> %337, ptr %338, align 64, !nontemporal !0
  %339 = getelementptr i8, ptr %328, i64 192
  %340 = load <8 x double>, ptr %339, align 1
  %341 = fadd <8 x double> %340, splat (double 1.000000e+00)
  %342 = getelementptr i8, ptr %327, i64 192
  store <8 x double> %341, ptr %342, align 64, !nontemporal !0
  %343 = add i64 %offset45, 256
  %344 = icmp eq i64 %343, %324
  br i1 %344, label %after44, label %loop43

after44:                                          ; preds = %loop43
  br label %after42

then47:                                           ; preds = %after42
  %345 = mul i64 %303, 256
  br label %loop49

after48:                                          ; preds = %after50, %after42
  %346 = urem i64 %302, 32
  %347 = icmp ne i64 %346, 0
  br i1 %347, label %then53, label %after54

loop49:                                           ; preds = %loop49, %then47
  %offset51 = phi i64 [ 0, %then47 ], [ %368, %loop49 ]
  %348 = getelementptr i8, ptr %299, i64 %offset51
  %349 = getelementptr i8, ptr %301, i64 %offset51
  %i52 = udiv exact i64 %offset51, 256
  %350 = load <8 x double>, ptr %349, align 1
  %351 = fadd <8 x double> %350, splat (double 1.000000e+00)
  %352 = getelementptr i8, ptr %348, i64 512
  call void @llvm.prefetch.p0(ptr %352, i32 1, i32 3, i32 1)
  store <8 x double> %351, ptr %348, align 1
  %353 = getelementptr i8, ptr %349, i64 64
  %354 = load <8 x double>, ptr %353, align 1
  %355 = fadd <8 x double> %354, splat (double 1.000000e+00)
  %356 = getelementptr i8, ptr %348, i64 64
  %357 = getelementptr i8, ptr %356, i64 512
  call void @llvm.prefetch.p0(ptr %357, i32 1, i32 3, i32 1)
  store <8 x double> %355, ptr %356, align 1
  %358 = getelementptr i8, ptr %349, i64 128
  %359 = load <8 x double>, ptr %358, align 1
  %360 = fadd <8 x double> %359, splat (double 1.000000e+00)
  %361 = getelementptr i8, ptr %348, i64 128
  %362 = getelementptr i8, ptr %361, i64 512
  call void @llvm.prefetch.p0(ptr %362, i32 1, i32 3, i32 1)
  store <8 x double> %360, ptr %361, align 1
  %363 = getelementptr i8, ptr %349, i64 192
  %364 = load <8 x double>, ptr %363, align 1
  %365 = fadd <8 x double> %364, splat (double 1.000000e+00)
  %366 = getelementptr i8, ptr %348, i64 192
  %367 = getelementptr i8, ptr %366, i64 512
  call void @llvm.prefetch.p0(ptr %367, i32 1, i32 3, i32 1)
  store <8 x double> %365, ptr %366, align 1
  %368 = add i64 %offset51, 256
  %369 = icmp eq i64 %368, %345
  br i1 %369, label %after50, label %loop49

after50:                                          ; preds = %loop49
  br label %after48

then53:                                           ; preds = %after48
  %370 = sub i64 %302, %346
  %371 = mul i64 8, %370
  %372 = getelementptr i8, ptr %299, i64 %371
  %373 = mul i64 8, %370
  %374 = getelementptr i8, ptr %301, i64 %373
  %375 = udiv i64 %346, 8
  %376 = icmp ne i64 %375, 0
  br i1 %376, label %then55, label %after56

after54:                                          ; preds = %after62, %after48
  %377 = add i64 %i30, 1
  %378 = getelementptr i8, ptr %285, i64 %8
  %379 = getelementptr i8, ptr %286, i64 576
  %380 = icmp eq i64 %377, %25
  br i1 %380, label %after29, label %loop28

then55:                                           ; preds = %then53
  %381 = mul i64 %375, 64
  br label %loop57

after56:                                          ; preds = %after58, %then53
  %382 = urem i64 %346, 8
  %383 = icmp ne i64 %382, 0
  br i1 %383, label %then61, label %after62

loop57:                                           ; preds = %loop57, %then55
  %offset59 = phi i64 [ 0, %then55 ], [ %388, %loop57 ]
  %384 = getelementptr i8, ptr %372, i64 %offset59
  %385 = getelementptr i8, ptr %374, i64 %offset59
  %i60 = udiv exact i64 %offset59, 64
  %386 = load <8 x double>, ptr %385, align 1
  %387 = fadd <8 x double> %386, splat (double 1.000000e+00)
  store <8 x double> %387, ptr %384, align 1
  %388 = add i64 %offset59, 64
  %389 = icmp eq i64 %388, %381
  br i1 %389, label %after58, label %loop57

after58:                                          ; preds = %loop57
  br label %after56

then61:                                           ; preds = %after56
  %390 = mul i64 %375, 8
  %391 = mul i64 8, %390
  %392 = getelementptr i8, ptr %372, i64 %391
  %393 = mul i64 8, %390
  %394 = getelementptr i8, ptr %374, i64 %393
  %395 = trunc i64 %382 to i32
  %.splatinsert63 = insertelement <8 x i32> poison, i32 %395, i64 0
  %.splat64 = shufflevector <8 x i32> %.splatinsert63, <8 x i32> poison, <8 x i32> zeroinitializer
  %396 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat64
  %397 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %394, <8 x i1> %396, <8 x double> zeroinitializer)
  %398 = fadd <8 x double> %397, splat (double 1.000000e+00)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %398, ptr align 1 %392, <8 x i1> %396)
  br label %after62

after62:                                          ; preds = %then61, %after56
  br label %after54
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
