; a*b | a=float64[500,500].T b=float64[500,500]
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
  %4 = getelementptr ptr, ptr %pointers, i64 2
  %5 = load ptr, ptr %4, align 8
  %6 = alloca i8, i64 31680, align 16
  %7 = getelementptr i64, ptr %extents, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 0
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %strides, i64 2
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 4
  %14 = load i64, ptr %13, align 4
  %15 = getelementptr i64, ptr %extents, i64 1
  %16 = load i64, ptr %15, align 4
  %17 = getelementptr i64, ptr %strides, i64 3
  %18 = load i64, ptr %17, align 4
  %19 = mul i64 %18, 1
  %20 = mul i64 %18, 8
  %21 = mul i64 %10, 8
  %22 = mul i64 %12, 8
  %23 = mul i64 %14, 8
  br label %nest

nest:                                             ; preds = %entry
  %24 = getelementptr i8, ptr %6, i64 14784
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %53, %after3 ]
  %25 = icmp ult i64 %.0, %8
  br i1 %25, label %do, label %after

do:                                               ; preds = %while
  %26 = sub i64 %8, %.0
  %27 = call i64 @llvm.umin.i64(i64 %26, i64 8)
  %28 = and i64 %27, -8
  %29 = icmp eq i64 %28, 0
  %30 = select i1 %29, i64 %27, i64 %28
  %31 = mul i64 %10, %.0
  %32 = getelementptr i8, ptr %1, i64 %31
  %33 = mul i64 %12, %.0
  %34 = getelementptr i8, ptr %3, i64 %33
  %35 = mul i64 %14, %.0
  %36 = getelementptr i8, ptr %5, i64 %35
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after15, %do
  %.047 = phi i64 [ 0, %do ], [ %225, %after15 ]
  %37 = icmp ult i64 %.047, %16
  br i1 %37, label %do2, label %after3

do2:                                              ; preds = %while1
  %38 = sub i64 %16, %.047
  %39 = call i64 @llvm.umin.i64(i64 %38, i64 256)
  %40 = and i64 %39, -8
  %41 = icmp eq i64 %40, 0
  %42 = select i1 %41, i64 %39, i64 %40
  %43 = mul i64 8, %.047
  %44 = getelementptr i8, ptr %32, i64 %43
  %45 = mul i64 %19, %.047
  %46 = getelementptr i8, ptr %34, i64 %45
  %47 = mul i64 8, %.047
  %48 = getelementptr i8, ptr %36, i64 %47
  %49 = sub i64 %16, %.047
  %50 = or i64 %30, %42
  %51 = and i64 %50, 7
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %then, label %after4

after3:                                           ; preds = %while1
  %53 = add i64 %.0, %30
  br label %while

then:                                             ; preds = %do2
  %54 = udiv i64 %42, 8
  br label %loop

after4:                                           ; preds = %after5, %do2
  %55 = xor i1 %52, true
  br i1 %55, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %217, %after12 ]
  %56 = phi ptr [ %44, %then ], [ %218, %after12 ]
  %57 = phi ptr [ %46, %then ], [ %219, %after12 ]
  %58 = phi ptr [ %48, %then ], [ %220, %after12 ]
  %59 = mul i64 %18, 64
  %60 = getelementptr i8, ptr %57, i64 %59
  %61 = mul i64 %30, 8
  %62 = add i64 %61, 0
  %63 = udiv i64 %62, 64
  %64 = icmp ne i64 %63, 0
  br i1 %64, label %then6, label %after7

after5:                                           ; preds = %after12
  br label %after4

then6:                                            ; preds = %loop
  %65 = mul i64 %63, 64
  br label %loop8

after7:                                           ; preds = %after9, %loop
  %66 = udiv i64 %30, 8
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %75, %loop8 ]
  %67 = getelementptr i8, ptr %60, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 2, i32 1)
  %68 = getelementptr i8, ptr %67, i64 %18
  call void @llvm.prefetch.p0(ptr %68, i32 0, i32 2, i32 1)
  %69 = getelementptr i8, ptr %68, i64 %18
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 2, i32 1)
  %70 = getelementptr i8, ptr %69, i64 %18
  call void @llvm.prefetch.p0(ptr %70, i32 0, i32 2, i32 1)
  %71 = getelementptr i8, ptr %70, i64 %18
  call void @llvm.prefetch.p0(ptr %71, i32 0, i32 2, i32 1)
  %72 = getelementptr i8, ptr %71, i64 %18
  call void @llvm.prefetch.p0(ptr %72, i32 0, i32 2, i32 1)
  %73 = getelementptr i8, ptr %72, i64 %18
  call void @llvm.prefetch.p0(ptr %73, i32 0, i32 2, i32 1)
  %74 = getelementptr i8, ptr %73, i64 %18
  call void @llvm.prefetch.p0(ptr %74, i32 0, i32 2, i32 1)
  %75 = add i64 %offset, 64
  %76 = icmp eq i64 %75, %65
  br i1 %76, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %212, %loop11 ]
  %77 = phi ptr [ %56, %after7 ], [ %213, %loop11 ]
  %78 = phi ptr [ %57, %after7 ], [ %214, %loop11 ]
  %79 = phi ptr [ %58, %after7 ], [ %215, %loop11 ]
  %80 = mul i64 0, %18
  %81 = getelementptr i8, ptr %78, i64 %80
  %82 = load <8 x double>, ptr %81, align 1
  %83 = bitcast <8 x double> %82 to <8 x i64>
  %84 = getelementptr i8, ptr %81, i64 %18
  %85 = load <8 x double>, ptr %84, align 1
  %86 = bitcast <8 x double> %85 to <8 x i64>
  %87 = shufflevector <8 x i64> %83, <8 x i64> %86, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %88 = shufflevector <8 x i64> %83, <8 x i64> %86, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %89 = mul i64 2, %18
  %90 = getelementptr i8, ptr %78, i64 %89
  %91 = load <8 x double>, ptr %90, align 1
  %92 = bitcast <8 x double> %91 to <8 x i64>
  %93 = getelementptr i8, ptr %90, i64 %18
  %94 = load <8 x double>, ptr %93, align 1
  %95 = bitcast <8 x double> %94 to <8 x i64>
  %96 = shufflevector <8 x i64> %92, <8 x i64> %95, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %97 = shufflevector <8 x i64> %92, <8 x i64> %95, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %98 = mul i64 4, %18
  %99 = getelementptr i8, ptr %78, i64 %98
  %100 = load <8 x double>, ptr %99, align 1
  %101 = bitcast <8 x double> %100 to <8 x i64>
  %102 = getelementptr i8, ptr %99, i64 %18
  %103 = load <8 x double>, ptr %102, align 1
  %104 = bitcast <8 x double> %103 to <8 x i64>
  %105 = shufflevector <8 x i64> %101, <8 x i64> %104, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %106 = shufflevector <8 x i64> %101, <8 x i64> %104, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %107 = mul i64 6, %18
  %108 = getelementptr i8, ptr %78, i64 %107
  %109 = load <8 x double>, ptr %108, align 1
  %110 = bitcast <8 x double> %109 to <8 x i64>
  %111 = getelementptr i8, ptr %108, i64 %18
  %112 = load <8 x double>, ptr %111, align 1
  %113 = bitcast <8 x double> %112 to <8 x i64>
  %114 = shufflevector <8 x i64> %110, <8 x i64> %113, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %115 = shufflevector <8 x i64> %110, <8 x i64> %113, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %116 = shufflevector <8 x i64> %87, <8 x i64> %96, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %117 = shufflevector <8 x i64> %105, <8 x i64> %114, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %118 = shufflevector <8 x i64> %116, <8 x i64> %117, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %119 = shufflevector <8 x i64> %116, <8 x i64> %117, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %120 = shufflevector <8 x i64> %87, <8 x i64> %96, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %121 = shufflevector <8 x i64> %105, <8 x i64> %114, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %122 = shufflevector <8 x i64> %120, <8 x i64> %121, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %123 = shufflevector <8 x i64> %120, <8 x i64> %121, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %124 = shufflevector <8 x i64> %88, <8 x i64> %97, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %125 = shufflevector <8 x i64> %106, <8 x i64> %115, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %126 = shufflevector <8 x i64> %124, <8 x i64> %125, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %127 = shufflevector <8 x i64> %124, <8 x i64> %125, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %128 = shufflevector <8 x i64> %88, <8 x i64> %97, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %129 = shufflevector <8 x i64> %106, <8 x i64> %115, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %130 = shufflevector <8 x i64> %128, <8 x i64> %129, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %131 = shufflevector <8 x i64> %128, <8 x i64> %129, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %132 = bitcast <8 x i64> %118 to <8 x double>
  %133 = mul i64 %10, 0
  %134 = getelementptr i8, ptr %77, i64 %133
  %135 = mul i64 %12, 0
  %136 = getelementptr i8, ptr %78, i64 %135
  %137 = mul i64 %14, 0
  %138 = getelementptr i8, ptr %79, i64 %137
  %139 = getelementptr i8, ptr %134, i64 64
  call void @llvm.prefetch.p0(ptr %139, i32 1, i32 3, i32 1)
  %140 = load <8 x double>, ptr %138, align 1
  %141 = fmul <8 x double> %132, %140
  store <8 x double> %141, ptr %134, align 1
  %142 = bitcast <8 x i64> %126 to <8 x double>
  %143 = mul i64 %10, 1
  %144 = getelementptr i8, ptr %77, i64 %143
  %145 = mul i64 %12, 1
  %146 = getelementptr i8, ptr %78, i64 %145
  %147 = mul i64 %14, 1
  %148 = getelementptr i8, ptr %79, i64 %147
  %149 = getelementptr i8, ptr %144, i64 64
  call void @llvm.prefetch.p0(ptr %149, i32 1, i32 3, i32 1)
  %150 = load <8 x double>, ptr %148, align 1
  %151 = fmul <8 x double> %142, %150
  store <8 x double> %151, ptr %144, align 1
  %152 = bitcast <8 x i64> %119 to <8 x double>
  %153 = mul i64 %10, 2
  %154 = getelementptr i8, ptr %77, i64 %153
  %155 = mul i64 %12, 2
  %156 = getelementptr i8, ptr %78, i64 %155
  %157 = mul i64 %14, 2
  %158 = getelementptr i8, ptr %79, i64 %157
  %159 = getelementptr i8, ptr %154, i64 64
  call void @llvm.prefetch.p0(ptr %159, i32 1, i32 3, i32 1)
  %160 = load <8 x double>, ptr %158, align 1
  %161 = fmul <8 x double> %152, %160
  store <8 x double> %161, ptr %154, align 1
  %162 = bitcast <8 x i64> %127 to <8 x double>
  %163 = mul i64 %10, 3
  %164 = getelementptr i8, ptr %77, i64 %163
  %165 = mul i64 %12, 3
  %166 = getelementptr i8, ptr %78, i64 %165
  %167 = mul i64 %14, 3
  %168 = getelementptr i8, ptr %79, i64 %167
  %169 = getelementptr i8, ptr %164, i64 64
  call void @llvm.prefetch.p0(ptr %169, i32 1, i32 3, i32 1)
  %170 = load <8 x double>, ptr %168, align 1
  %171 = fmul <8 x double> %162, %170
  store <8 x double> %171, ptr %164, align 1
  %172 = bitcast <8 x i64> %122 to <8 x double>
  %173 = mul i64 %10, 4
  %174 = getelementptr i8, ptr %77, i64 %173
  %175 = mul i64 %12, 4
  %176 = getelementptr i8, ptr %78, i64 %175
  %177 = mul i64 %14, 4
  %178 = getelementptr i8, ptr %79, i64 %177
  %179 = getelementptr i8, ptr %174, i64 64
  call void @llvm.prefetch.p0(ptr %179, i32 1, i32 3, i32 1)
  %180 = load <8 x double>, ptr %178, align 1
  %181 = fmul <8 x double> %172, %180
  store <8 x double> %181, ptr %174, align 1
  %182 = bitcast <8 x i64> %130 to <8 x double>
  %183 = mul i64 %10, 5
  %184 = getelementptr i8, ptr %77, i64 %183
  %185 = mul i64 %12, 5
  %186 = getelementptr i8, ptr %78, i64 %185
  %187 = mul i64 %14, 5
  %188 = getelementptr i8, ptr %79, i64 %187
  %189 = getelementptr i8, ptr %184, i64 64
  call void @llvm.prefetch.p0(ptr %189, i32 1, i32 3, i32 1)
  %190 = load <8 x double>, ptr %188, align 1
  %191 = fmul <8 x double> %182, %190
  store <8 x double> %191, ptr %184, align 1
  %192 = bitcast <8 x i64> %123 to <8 x double>
  %193 = mul i64 %10, 6
  %194 = getelementptr i8, ptr %77, i64 %193
  %195 = mul i64 %12, 6
  %196 = getelementptr i8, ptr %78, i64 %195
  %197 = mul i64 %14, 6
  %198 = getelementptr i8, ptr %79, i64 %197
  %199 = getelementptr i8, ptr %194, i64 64
  call void @llvm.prefetch.p0(ptr %199, i32 1, i32 3, i32 1)
  %200 = load <8 x double>, ptr %198, align 1
  %201 = fmul <8 x double> %192, %200
  store <8 x double> %201, ptr %194, align 1
  %202 = bitcast <8 x i64> %131 to <8 x double>
  %203 = mul i64 %10, 7
  %204 = getelementptr i8, ptr %77, i64 %203
  %205 = mul i64 %12, 7
  %206 = getelementptr i8, ptr %78, i64 %205
  %207 = mul i64 %14, 7
  %208 = getelementptr i8, ptr %79, i64 %207
  %209 = getelementptr i8, ptr %204, i64 64
  call void @llvm.prefetch.p0(ptr %209, i32 1, i32 3, i32 1)
  %210 = load <8 x double>, ptr %208, align 1
  %211 = fmul <8 x double> %202, %210
  store <8 x double> %211, ptr %204, align 1
  %212 = add i64 %i13, 1
  %213 = getelementptr i8, ptr %77, i64 %21
  %214 = getelementptr i8, ptr %78, i64 %22
  %215 = getelementptr i8, ptr %79, i64 %23
  %216 = icmp eq i64 %212, %66
  br i1 %216, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %217 = add i64 %i, 1
  %218 = getelementptr i8, ptr %56, i64 64
  %219 = getelementptr i8, ptr %57, i64 %20
  %220 = getelementptr i8, ptr %58, i64 64
  %221 = icmp eq i64 %217, %54
  br i1 %221, label %after5, label %loop

then14:                                           ; preds = %after4
  %222 = add i64 %42, 7
  %223 = udiv i64 %222, 8
  %224 = mul i64 %18, 8
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %225 = add i64 %.047, %42
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %347, %after26 ]
  %226 = phi ptr [ %46, %then14 ], [ %348, %after26 ]
  %227 = phi ptr [ %24, %then14 ], [ %349, %after26 ]
  %228 = mul i64 %18, 64
  %229 = getelementptr i8, ptr %226, i64 %228
  %230 = mul i64 %30, 8
  %231 = add i64 %230, 0
  %232 = udiv i64 %231, 64
  %233 = icmp ne i64 %232, 0
  br i1 %233, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %234 = mul i64 %232, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %235 = mul i64 %i18, 8
  %236 = sub i64 %42, 1
  %237 = sub i64 %236, %235
  %238 = add i64 %30, 7
  %239 = udiv i64 %238, 8
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %248, %loop21 ]
  %240 = getelementptr i8, ptr %229, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %240, i32 0, i32 2, i32 1)
  %241 = getelementptr i8, ptr %240, i64 %18
  call void @llvm.prefetch.p0(ptr %241, i32 0, i32 2, i32 1)
  %242 = getelementptr i8, ptr %241, i64 %18
  call void @llvm.prefetch.p0(ptr %242, i32 0, i32 2, i32 1)
  %243 = getelementptr i8, ptr %242, i64 %18
  call void @llvm.prefetch.p0(ptr %243, i32 0, i32 2, i32 1)
  %244 = getelementptr i8, ptr %243, i64 %18
  call void @llvm.prefetch.p0(ptr %244, i32 0, i32 2, i32 1)
  %245 = getelementptr i8, ptr %244, i64 %18
  call void @llvm.prefetch.p0(ptr %245, i32 0, i32 2, i32 1)
  %246 = getelementptr i8, ptr %245, i64 %18
  call void @llvm.prefetch.p0(ptr %246, i32 0, i32 2, i32 1)
  %247 = getelementptr i8, ptr %246, i64 %18
  call void @llvm.prefetch.p0(ptr %247, i32 0, i32 2, i32 1)
  %248 = add i64 %offset23, 64
  %249 = icmp eq i64 %248, %234
  br i1 %249, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %345, %loop25 ]
  %250 = sub i64 %30, 8
  %251 = mul i64 %i27, 8
  %252 = call i64 @llvm.smin.i64(i64 %251, i64 %250)
  %253 = mul i64 %252, 8
  %254 = mul i64 %252, 2112
  %255 = getelementptr i8, ptr %227, i64 %254
  %256 = getelementptr i8, ptr %226, i64 %253
  %257 = mul i64 0, %18
  %258 = getelementptr i8, ptr %256, i64 %257
  %259 = call i64 @llvm.umin.i64(i64 0, i64 %237)
  %260 = mul i64 %259, %18
  %261 = getelementptr i8, ptr %256, i64 %260
  %262 = load <8 x double>, ptr %261, align 1
  %263 = bitcast <8 x double> %262 to <8 x i64>
  %264 = call i64 @llvm.umin.i64(i64 1, i64 %237)
  %265 = mul i64 %264, %18
  %266 = getelementptr i8, ptr %256, i64 %265
  %267 = load <8 x double>, ptr %266, align 1
  %268 = bitcast <8 x double> %267 to <8 x i64>
  %269 = shufflevector <8 x i64> %263, <8 x i64> %268, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %270 = shufflevector <8 x i64> %263, <8 x i64> %268, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %271 = mul i64 2, %18
  %272 = getelementptr i8, ptr %256, i64 %271
  %273 = call i64 @llvm.umin.i64(i64 2, i64 %237)
  %274 = mul i64 %273, %18
  %275 = getelementptr i8, ptr %256, i64 %274
  %276 = load <8 x double>, ptr %275, align 1
  %277 = bitcast <8 x double> %276 to <8 x i64>
  %278 = call i64 @llvm.umin.i64(i64 3, i64 %237)
  %279 = mul i64 %278, %18
  %280 = getelementptr i8, ptr %256, i64 %279
  %281 = load <8 x double>, ptr %280, align 1
  %282 = bitcast <8 x double> %281 to <8 x i64>
  %283 = shufflevector <8 x i64> %277, <8 x i64> %282, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %284 = shufflevector <8 x i64> %277, <8 x i64> %282, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %285 = mul i64 4, %18
  %286 = getelementptr i8, ptr %256, i64 %285
  %287 = call i64 @llvm.umin.i64(i64 4, i64 %237)
  %288 = mul i64 %287, %18
  %289 = getelementptr i8, ptr %256, i64 %288
  %290 = load <8 x double>, ptr %289, align 1
  %291 = bitcast <8 x double> %290 to <8 x i64>
  %292 = call i64 @llvm.umin.i64(i64 5, i64 %237)
  %293 = mul i64 %292, %18
  %294 = getelementptr i8, ptr %256, i64 %293
  %295 = load <8 x double>, ptr %294, align 1
  %296 = bitcast <8 x double> %295 to <8 x i64>
  %297 = shufflevector <8 x i64> %291, <8 x i64> %296, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %298 = shufflevector <8 x i64> %291, <8 x i64> %296, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %299 = mul i64 6, %18
  %300 = getelementptr i8, ptr %256, i64 %299
  %301 = call i64 @llvm.umin.i64(i64 6, i64 %237)
  %302 = mul i64 %301, %18
  %303 = getelementptr i8, ptr %256, i64 %302
  %304 = load <8 x double>, ptr %303, align 1
  %305 = bitcast <8 x double> %304 to <8 x i64>
  %306 = call i64 @llvm.umin.i64(i64 7, i64 %237)
  %307 = mul i64 %306, %18
  %308 = getelementptr i8, ptr %256, i64 %307
  %309 = load <8 x double>, ptr %308, align 1
  %310 = bitcast <8 x double> %309 to <8 x i64>
  %311 = shufflevector <8 x i64> %305, <8 x i64> %310, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %312 = shufflevector <8 x i64> %305, <8 x i64> %310, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %313 = shufflevector <8 x i64> %269, <8 x i64> %283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %314 = shufflevector <8 x i64> %297, <8 x i64> %311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %315 = shufflevector <8 x i64> %313, <8 x i64> %314, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %316 = shufflevector <8 x i64> %313, <8 x i64> %314, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %317 = shufflevector <8 x i64> %269, <8 x i64> %283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %318 = shufflevector <8 x i64> %297, <8 x i64> %311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %319 = shufflevector <8 x i64> %317, <8 x i64> %318, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %320 = shufflevector <8 x i64> %317, <8 x i64> %318, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %321 = shufflevector <8 x i64> %270, <8 x i64> %284, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %322 = shufflevector <8 x i64> %298, <8 x i64> %312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %323 = shufflevector <8 x i64> %321, <8 x i64> %322, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %324 = shufflevector <8 x i64> %321, <8 x i64> %322, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %325 = shufflevector <8 x i64> %270, <8 x i64> %284, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %326 = shufflevector <8 x i64> %298, <8 x i64> %312, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %327 = shufflevector <8 x i64> %325, <8 x i64> %326, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %328 = shufflevector <8 x i64> %325, <8 x i64> %326, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %329 = bitcast <8 x i64> %315 to <8 x double>
  %330 = getelementptr i8, ptr %255, i64 0
  store <8 x double> %329, ptr %330, align 1
  %331 = bitcast <8 x i64> %323 to <8 x double>
  %332 = getelementptr i8, ptr %255, i64 2112
  store <8 x double> %331, ptr %332, align 1
  %333 = bitcast <8 x i64> %316 to <8 x double>
  %334 = getelementptr i8, ptr %255, i64 4224
  store <8 x double> %333, ptr %334, align 1
  %335 = bitcast <8 x i64> %324 to <8 x double>
  %336 = getelementptr i8, ptr %255, i64 6336
  store <8 x double> %335, ptr %336, align 1
  %337 = bitcast <8 x i64> %319 to <8 x double>
  %338 = getelementptr i8, ptr %255, i64 8448
  store <8 x double> %337, ptr %338, align 1
  %339 = bitcast <8 x i64> %327 to <8 x double>
  %340 = getelementptr i8, ptr %255, i64 10560
  store <8 x double> %339, ptr %340, align 1
  %341 = bitcast <8 x i64> %320 to <8 x double>
  %342 = getelementptr i8, ptr %255, i64 12672
  store <8 x double> %341, ptr %342, align 1
  %343 = bitcast <8 x i64> %328 to <8 x double>
  %344 = getelementptr i8, ptr %255, i64 14784
  store <8 x double> %343, ptr %344, align 1
  %345 = add i64 %i27, 1
  %346 = icmp eq i64 %345, %239
  br i1 %346, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %347 = add i64 %i18, 1
  %348 = getelementptr i8, ptr %226, i64 %224
  %349 = getelementptr i8, ptr %227, i64 64
  %350 = icmp eq i64 %347, %223
  br i1 %350, label %after17, label %loop16

loop28:                                           ; preds = %after38, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %402, %after38 ]
  %351 = phi ptr [ %44, %after17 ], [ %403, %after38 ]
  %352 = phi ptr [ %24, %after17 ], [ %404, %after38 ]
  %353 = phi ptr [ %48, %after17 ], [ %405, %after38 ]
  %354 = udiv i64 %42, 32
  %355 = icmp ne i64 %354, 0
  br i1 %355, label %then31, label %after32

after29:                                          ; preds = %after38
  br label %after15

then31:                                           ; preds = %loop28
  %356 = mul i64 %354, 256
  br label %loop33

after32:                                          ; preds = %after34, %loop28
  %357 = urem i64 %42, 32
  %358 = icmp ne i64 %357, 0
  br i1 %358, label %then37, label %after38

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %391, %loop33 ]
  %359 = getelementptr i8, ptr %351, i64 %offset35
  %360 = getelementptr i8, ptr %352, i64 %offset35
  %361 = getelementptr i8, ptr %353, i64 %offset35
  %i36 = udiv exact i64 %offset35, 256
  %362 = load <8 x double>, ptr %360, align 1
  %363 = getelementptr i8, ptr %361, i64 2048
  call void @llvm.prefetch.p0(ptr %363, i32 0, i32 2, i32 1)
  %364 = load <8 x double>, ptr %361, align 1
  %365 = fmul <8 x double> %362, %364
  %366 = getelementptr i8, ptr %359, i64 2048
  call void @llvm.prefetch.p0(ptr %366, i32 1, i32 3, i32 1)
  store <8 x double> %365, ptr %359, align 1
  %367 = getelementptr i8, ptr %360, i64 64
  %368 = load <8 x double>, ptr %367, align 1
  %369 = getelementptr i8, ptr %361, i64 64
  %370 = getelementptr i8, ptr %369, i64 2048
  call void @llvm.prefetch.p0(ptr %370, i32 0, i32 2, i32 1)
  %371 = load <8 x double>, ptr %369, align 1
  %372 = fmul <8 x double> %368, %371
  %373 = getelementptr i8, ptr %359, i64 64
  %374 = getelementptr i8, ptr %373, i64 2048
  call void @llvm.prefetch.p0(ptr %374, i32 1, i32 3, i32 1)
  store <8 x double> %372, ptr %373, align 1
  %375 = getelementptr i8, ptr %360, i64 128
  %376 = load <8 x double>, ptr %375, align 1
  %377 = getelementptr i8, ptr %361, i64 128
  %378 = getelementptr i8, ptr %377, i64 2048
  call void @llvm.prefetch.p0(ptr %378, i32 0, i32 2, i32 1)
  %379 = load <8 x double>, ptr %377, align 1
  %380 = fmul <8 x double> %376, %379
  %381 = getelementptr i8, ptr %359, i64 128
  %382 = getelementptr i8, ptr %381, i64 2048
  call void @llvm.prefetch.p0(ptr %382, i32 1, i32 3, i32 1)
  store <8 x double> %380, ptr %381, align 1
  %383 = getelementptr i8, ptr %360, i64 192
  %384 = load <8 x double>, ptr %383, align 1
  %385 = getelementptr i8, ptr %361, i64 192
  %386 = getelementptr i8, ptr %385, i64 2048
  call void @llvm.prefetch.p0(ptr %386, i32 0, i32 2, i32 1)
  %387 = load <8 x double>, ptr %385, align 1
  %388 = fmul <8 x double> %384, %387
  %389 = getelementptr i8, ptr %359, i64 192
  %390 = getelementptr i8, ptr %389, i64 2048
  call void @llvm.prefetch.p0(ptr %390, i32 1, i32 3, i32 1)
  store <8 x double> %388, ptr %389, align 1
  %391 = add i64 %offset35, 256
  %392 = icmp eq i64 %391, %356
  br i1 %392, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then37:                                           ; preds = %after32
  %393 = sub i64 %42, %357
  %394 = mul i64 8, %393
  %395 = getelementptr i8, ptr %351, i64 %394
  %396 = mul i64 8, %393
  %397 = getelementptr i8, ptr %352, i64 %396
  %398 = mul i64 8, %393
  %399 = getelementptr i8, ptr %353, i64 %398
  %400 = udiv i64 %357, 8
  %401 = icmp ne i64 %400, 0
  br i1 %401, label %then39, label %after40

after38:                                          ; preds = %after46, %after32
  %402 = add i64 %i30, 1
  %403 = getelementptr i8, ptr %351, i64 %10
  %404 = getelementptr i8, ptr %352, i64 2112
  %405 = getelementptr i8, ptr %353, i64 %14
  %406 = icmp eq i64 %402, %30
  br i1 %406, label %after29, label %loop28

then39:                                           ; preds = %then37
  %407 = mul i64 %400, 64
  br label %loop41

after40:                                          ; preds = %after42, %then37
  %408 = urem i64 %357, 8
  %409 = icmp ne i64 %408, 0
  br i1 %409, label %then45, label %after46

loop41:                                           ; preds = %loop41, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %416, %loop41 ]
  %410 = getelementptr i8, ptr %395, i64 %offset43
  %411 = getelementptr i8, ptr %397, i64 %offset43
  %412 = getelementptr i8, ptr %399, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %413 = load <8 x double>, ptr %411, align 1
  %414 = load <8 x double>, ptr %412, align 1
  %415 = fmul <8 x double> %413, %414
  store <8 x double> %415, ptr %410, align 1
  %416 = add i64 %offset43, 64
  %417 = icmp eq i64 %416, %407
  br i1 %417, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after40

then45:                                           ; preds = %after40
  %418 = mul i64 %400, 8
  %419 = mul i64 8, %418
  %420 = getelementptr i8, ptr %395, i64 %419
  %421 = mul i64 8, %418
  %422 = getelementptr i8, ptr %397, i64 %421
  %423 = mul i64 8, %418
  %424 = getelementptr i8, ptr %399, i64 %423
  %425 = trunc i64 %408 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %425, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %426 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %427 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %422, <8 x i1> %426, <8 x double> zeroinitializer)
  %428 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %424, <8 x i1> %426, <8 x double> zeroinitializer)
  %429 = fmul <8 x double> %427, %428
  call void @llvm.masked.store.v8f64.p0(<8 x double> %429, ptr align 1 %420, <8 x i1> %426)
  br label %after46

after46:                                          ; preds = %then45, %after40
  br label %after38
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

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
