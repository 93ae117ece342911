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
  %.047 = phi i64 [ 0, %do ], [ %217, %after15 ]
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
  %i = phi i64 [ 0, %then ], [ %209, %after12 ]
  %56 = phi ptr [ %44, %then ], [ %210, %after12 ]
  %57 = phi ptr [ %46, %then ], [ %211, %after12 ]
  %58 = phi ptr [ %48, %then ], [ %212, %after12 ]
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
  %i13 = phi i64 [ 0, %after7 ], [ %204, %loop11 ]
  %77 = phi ptr [ %56, %after7 ], [ %205, %loop11 ]
  %78 = phi ptr [ %57, %after7 ], [ %206, %loop11 ]
  %79 = phi ptr [ %58, %after7 ], [ %207, %loop11 ]
  %80 = mul i64 0, %18
  %81 = getelementptr i8, ptr %78, i64 %80
  %82 = load <8 x i64>, ptr %81, align 1
  %83 = getelementptr i8, ptr %81, i64 %18
  %84 = load <8 x i64>, ptr %83, align 1
  %85 = shufflevector <8 x i64> %82, <8 x i64> %84, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %86 = shufflevector <8 x i64> %82, <8 x i64> %84, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %87 = mul i64 2, %18
  %88 = getelementptr i8, ptr %78, i64 %87
  %89 = load <8 x i64>, ptr %88, align 1
  %90 = getelementptr i8, ptr %88, i64 %18
  %91 = load <8 x i64>, ptr %90, align 1
  %92 = shufflevector <8 x i64> %89, <8 x i64> %91, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %93 = shufflevector <8 x i64> %89, <8 x i64> %91, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %94 = mul i64 4, %18
  %95 = getelementptr i8, ptr %78, i64 %94
  %96 = load <8 x i64>, ptr %95, align 1
  %97 = getelementptr i8, ptr %95, i64 %18
  %98 = load <8 x i64>, ptr %97, align 1
  %99 = shufflevector <8 x i64> %96, <8 x i64> %98, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %100 = shufflevector <8 x i64> %96, <8 x i64> %98, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %101 = mul i64 6, %18
  %102 = getelementptr i8, ptr %78, i64 %101
  %103 = load <8 x i64>, ptr %102, align 1
  %104 = getelementptr i8, ptr %102, i64 %18
  %105 = load <8 x i64>, ptr %104, align 1
  %106 = shufflevector <8 x i64> %103, <8 x i64> %105, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %107 = shufflevector <8 x i64> %103, <8 x i64> %105, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %108 = shufflevector <8 x i64> %85, <8 x i64> %92, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %109 = shufflevector <8 x i64> %99, <8 x i64> %106, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %110 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %111 = shufflevector <8 x i64> %108, <8 x i64> %109, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %112 = shufflevector <8 x i64> %85, <8 x i64> %92, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %113 = shufflevector <8 x i64> %99, <8 x i64> %106, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %114 = shufflevector <8 x i64> %112, <8 x i64> %113, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %115 = shufflevector <8 x i64> %112, <8 x i64> %113, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %116 = shufflevector <8 x i64> %86, <8 x i64> %93, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %117 = shufflevector <8 x i64> %100, <8 x i64> %107, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %118 = shufflevector <8 x i64> %116, <8 x i64> %117, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %119 = shufflevector <8 x i64> %116, <8 x i64> %117, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %120 = shufflevector <8 x i64> %86, <8 x i64> %93, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %121 = shufflevector <8 x i64> %100, <8 x i64> %107, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %122 = shufflevector <8 x i64> %120, <8 x i64> %121, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %123 = shufflevector <8 x i64> %120, <8 x i64> %121, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %124 = mul i64 %10, 0
  %125 = getelementptr i8, ptr %77, i64 %124
  %126 = mul i64 %12, 0
  %127 = getelementptr i8, ptr %78, i64 %126
  %128 = mul i64 %14, 0
  %129 = getelementptr i8, ptr %79, i64 %128
  %130 = bitcast <8 x i64> %110 to <8 x double>
  %131 = getelementptr i8, ptr %125, i64 64
  call void @llvm.prefetch.p0(ptr %131, i32 1, i32 3, i32 1)
  %132 = load <8 x double>, ptr %129, align 1
  %133 = fmul <8 x double> %130, %132
  store <8 x double> %133, ptr %125, align 1
  %134 = mul i64 %10, 1
  %135 = getelementptr i8, ptr %77, i64 %134
  %136 = mul i64 %12, 1
  %137 = getelementptr i8, ptr %78, i64 %136
  %138 = mul i64 %14, 1
  %139 = getelementptr i8, ptr %79, i64 %138
  %140 = bitcast <8 x i64> %118 to <8 x double>
  %141 = getelementptr i8, ptr %135, i64 64
  call void @llvm.prefetch.p0(ptr %141, i32 1, i32 3, i32 1)
  %142 = load <8 x double>, ptr %139, align 1
  %143 = fmul <8 x double> %140, %142
  store <8 x double> %143, ptr %135, align 1
  %144 = mul i64 %10, 2
  %145 = getelementptr i8, ptr %77, i64 %144
  %146 = mul i64 %12, 2
  %147 = getelementptr i8, ptr %78, i64 %146
  %148 = mul i64 %14, 2
  %149 = getelementptr i8, ptr %79, i64 %148
  %150 = bitcast <8 x i64> %111 to <8 x double>
  %151 = getelementptr i8, ptr %145, i64 64
  call void @llvm.prefetch.p0(ptr %151, i32 1, i32 3, i32 1)
  %152 = load <8 x double>, ptr %149, align 1
  %153 = fmul <8 x double> %150, %152
  store <8 x double> %153, ptr %145, align 1
  %154 = mul i64 %10, 3
  %155 = getelementptr i8, ptr %77, i64 %154
  %156 = mul i64 %12, 3
  %157 = getelementptr i8, ptr %78, i64 %156
  %158 = mul i64 %14, 3
  %159 = getelementptr i8, ptr %79, i64 %158
  %160 = bitcast <8 x i64> %119 to <8 x double>
  %161 = getelementptr i8, ptr %155, i64 64
  call void @llvm.prefetch.p0(ptr %161, i32 1, i32 3, i32 1)
  %162 = load <8 x double>, ptr %159, align 1
  %163 = fmul <8 x double> %160, %162
  store <8 x double> %163, ptr %155, align 1
  %164 = mul i64 %10, 4
  %165 = getelementptr i8, ptr %77, i64 %164
  %166 = mul i64 %12, 4
  %167 = getelementptr i8, ptr %78, i64 %166
  %168 = mul i64 %14, 4
  %169 = getelementptr i8, ptr %79, i64 %168
  %170 = bitcast <8 x i64> %114 to <8 x double>
  %171 = getelementptr i8, ptr %165, i64 64
  call void @llvm.prefetch.p0(ptr %171, i32 1, i32 3, i32 1)
  %172 = load <8 x double>, ptr %169, align 1
  %173 = fmul <8 x double> %170, %172
  store <8 x double> %173, ptr %165, align 1
  %174 = mul i64 %10, 5
  %175 = getelementptr i8, ptr %77, i64 %174
  %176 = mul i64 %12, 5
  %177 = getelementptr i8, ptr %78, i64 %176
  %178 = mul i64 %14, 5
  %179 = getelementptr i8, ptr %79, i64 %178
  %180 = bitcast <8 x i64> %122 to <8 x double>
  %181 = getelementptr i8, ptr %175, i64 64
  call void @llvm.prefetch.p0(ptr %181, i32 1, i32 3, i32 1)
  %182 = load <8 x double>, ptr %179, align 1
  %183 = fmul <8 x double> %180, %182
  store <8 x double> %183, ptr %175, align 1
  %184 = mul i64 %10, 6
  %185 = getelementptr i8, ptr %77, i64 %184
  %186 = mul i64 %12, 6
  %187 = getelementptr i8, ptr %78, i64 %186
  %188 = mul i64 %14, 6
  %189 = getelementptr i8, ptr %79, i64 %188
  %190 = bitcast <8 x i64> %115 to <8 x double>
  %191 = getelementptr i8, ptr %185, i64 64
  call void @llvm.prefetch.p0(ptr %191, i32 1, i32 3, i32 1)
  %192 = load <8 x double>, ptr %189, align 1
  %193 = fmul <8 x double> %190, %192
  store <8 x double> %193, ptr %185, align 1
  %194 = mul i64 %10, 7
  %195 = getelementptr i8, ptr %77, i64 %194
  %196 = mul i64 %12, 7
  %197 = getelementptr i8, ptr %78, i64 %196
  %198 = mul i64 %14, 7
  %199 = getelementptr i8, ptr %79, i64 %198
  %200 = bitcast <8 x i64> %123 to <8 x double>
  %201 = getelementptr i8, ptr %195, i64 64
  call void @llvm.prefetch.p0(ptr %201, i32 1, i32 3, i32 1)
  %202 = load <8 x double>, ptr %199, align 1
  %203 = fmul <8 x double> %200, %202
  store <8 x double> %203, ptr %195, align 1
  %204 = add i64 %i13, 1
  %205 = getelementptr i8, ptr %77, i64 %21
  %206 = getelementptr i8, ptr %78, i64 %22
  %207 = getelementptr i8, ptr %79, i64 %23
  %208 = icmp eq i64 %204, %66
  br i1 %208, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %209 = add i64 %i, 1
  %210 = getelementptr i8, ptr %56, i64 64
  %211 = getelementptr i8, ptr %57, i64 %20
  %212 = getelementptr i8, ptr %58, i64 64
  %213 = icmp eq i64 %209, %54
  br i1 %213, label %after5, label %loop

then14:                                           ; preds = %after4
  %214 = add i64 %42, 7
  %215 = udiv i64 %214, 8
  %216 = mul i64 %18, 8
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %217 = add i64 %.047, %42
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %323, %after26 ]
  %218 = phi ptr [ %46, %then14 ], [ %324, %after26 ]
  %219 = phi ptr [ %24, %then14 ], [ %325, %after26 ]
  %220 = mul i64 %18, 64
  %221 = getelementptr i8, ptr %218, i64 %220
  %222 = mul i64 %30, 8
  %223 = add i64 %222, 0
  %224 = udiv i64 %223, 64
  %225 = icmp ne i64 %224, 0
  br i1 %225, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %226 = mul i64 %224, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %227 = mul i64 %i18, 8
  %228 = sub i64 %42, 1
  %229 = sub i64 %228, %227
  %230 = add i64 %30, 7
  %231 = udiv i64 %230, 8
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %240, %loop21 ]
  %232 = getelementptr i8, ptr %221, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %232, i32 0, i32 2, i32 1)
  %233 = getelementptr i8, ptr %232, i64 %18
  call void @llvm.prefetch.p0(ptr %233, i32 0, i32 2, i32 1)
  %234 = getelementptr i8, ptr %233, i64 %18
  call void @llvm.prefetch.p0(ptr %234, i32 0, i32 2, i32 1)
  %235 = getelementptr i8, ptr %234, i64 %18
  call void @llvm.prefetch.p0(ptr %235, i32 0, i32 2, i32 1)
  %236 = getelementptr i8, ptr %235, i64 %18
  call void @llvm.prefetch.p0(ptr %236, i32 0, i32 2, i32 1)
  %237 = getelementptr i8, ptr %236, i64 %18
  call void @llvm.prefetch.p0(ptr %237, i32 0, i32 2, i32 1)
  %238 = getelementptr i8, ptr %237, i64 %18
  call void @llvm.prefetch.p0(ptr %238, i32 0, i32 2, i32 1)
  %239 = getelementptr i8, ptr %238, i64 %18
  call void @llvm.prefetch.p0(ptr %239, i32 0, i32 2, i32 1)
  %240 = add i64 %offset23, 64
  %241 = icmp eq i64 %240, %226
  br i1 %241, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %321, %loop25 ]
  %242 = sub i64 %30, 8
  %243 = mul i64 %i27, 8
  %244 = call i64 @llvm.smin.i64(i64 %243, i64 %242)
  %245 = mul i64 %244, 8
  %246 = mul i64 %244, 2112
  %247 = getelementptr i8, ptr %219, i64 %246
  %248 = getelementptr i8, ptr %218, i64 %245
  %249 = mul i64 0, %18
  %250 = getelementptr i8, ptr %248, i64 %249
  %251 = call i64 @llvm.umin.i64(i64 0, i64 %229)
  %252 = mul i64 %251, %18
  %253 = getelementptr i8, ptr %248, i64 %252
  %254 = load <8 x i64>, ptr %253, align 1
  %255 = call i64 @llvm.umin.i64(i64 1, i64 %229)
  %256 = mul i64 %255, %18
  %257 = getelementptr i8, ptr %248, i64 %256
  %258 = load <8 x i64>, ptr %257, align 1
  %259 = shufflevector <8 x i64> %254, <8 x i64> %258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %260 = shufflevector <8 x i64> %254, <8 x i64> %258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %261 = mul i64 2, %18
  %262 = getelementptr i8, ptr %248, i64 %261
  %263 = call i64 @llvm.umin.i64(i64 2, i64 %229)
  %264 = mul i64 %263, %18
  %265 = getelementptr i8, ptr %248, i64 %264
  %266 = load <8 x i64>, ptr %265, align 1
  %267 = call i64 @llvm.umin.i64(i64 3, i64 %229)
  %268 = mul i64 %267, %18
  %269 = getelementptr i8, ptr %248, i64 %268
  %270 = load <8 x i64>, ptr %269, align 1
  %271 = shufflevector <8 x i64> %266, <8 x i64> %270, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %272 = shufflevector <8 x i64> %266, <8 x i64> %270, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %273 = mul i64 4, %18
  %274 = getelementptr i8, ptr %248, i64 %273
  %275 = call i64 @llvm.umin.i64(i64 4, i64 %229)
  %276 = mul i64 %275, %18
  %277 = getelementptr i8, ptr %248, i64 %276
  %278 = load <8 x i64>, ptr %277, align 1
  %279 = call i64 @llvm.umin.i64(i64 5, i64 %229)
  %280 = mul i64 %279, %18
  %281 = getelementptr i8, ptr %248, i64 %280
  %282 = load <8 x i64>, ptr %281, align 1
  %283 = shufflevector <8 x i64> %278, <8 x i64> %282, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %284 = shufflevector <8 x i64> %278, <8 x i64> %282, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %285 = mul i64 6, %18
  %286 = getelementptr i8, ptr %248, i64 %285
  %287 = call i64 @llvm.umin.i64(i64 6, i64 %229)
  %288 = mul i64 %287, %18
  %289 = getelementptr i8, ptr %248, i64 %288
  %290 = load <8 x i64>, ptr %289, align 1
  %291 = call i64 @llvm.umin.i64(i64 7, i64 %229)
  %292 = mul i64 %291, %18
  %293 = getelementptr i8, ptr %248, i64 %292
  %294 = load <8 x i64>, ptr %293, align 1
  %295 = shufflevector <8 x i64> %290, <8 x i64> %294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %296 = shufflevector <8 x i64> %290, <8 x i64> %294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %297 = shufflevector <8 x i64> %259, <8 x i64> %271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %298 = shufflevector <8 x i64> %283, <8 x i64> %295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %299 = shufflevector <8 x i64> %297, <8 x i64> %298, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %300 = shufflevector <8 x i64> %297, <8 x i64> %298, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %301 = shufflevector <8 x i64> %259, <8 x i64> %271, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %302 = shufflevector <8 x i64> %283, <8 x i64> %295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %303 = shufflevector <8 x i64> %301, <8 x i64> %302, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %304 = shufflevector <8 x i64> %301, <8 x i64> %302, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %305 = shufflevector <8 x i64> %260, <8 x i64> %272, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %306 = shufflevector <8 x i64> %284, <8 x i64> %296, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %307 = shufflevector <8 x i64> %305, <8 x i64> %306, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %308 = shufflevector <8 x i64> %305, <8 x i64> %306, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %309 = shufflevector <8 x i64> %260, <8 x i64> %272, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %310 = shufflevector <8 x i64> %284, <8 x i64> %296, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %311 = shufflevector <8 x i64> %309, <8 x i64> %310, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %312 = shufflevector <8 x i64> %309, <8 x i64> %310, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %313 = getelementptr i8, ptr %247, i64 0
  store <8 x i64> %299, ptr %313, align 1
  %314 = getelementptr i8, ptr %247, i64 2112
  store <8 x i64> %307, ptr %314, align 1
  %315 = getelementptr i8, ptr %247, i64 4224
  store <8 x i64> %300, ptr %315, align 1
  %316 = getelementptr i8, ptr %247, i64 6336
  store <8 x i64> %308, ptr %316, align 1
  %317 = getelementptr i8, ptr %247, i64 8448
  store <8 x i64> %303, ptr %317, align 1
  %318 = getelementptr i8, ptr %247, i64 10560
  store <8 x i64> %311, ptr %318, align 1
  %319 = getelementptr i8, ptr %247, i64 12672
  store <8 x i64> %304, ptr %319, align 1
  %320 = getelementptr i8, ptr %247, i64 14784
  store <8 x i64> %312, ptr %320, align 1
  %321 = add i64 %i27, 1
  %322 = icmp eq i64 %321, %231
  br i1 %322, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %323 = add i64 %i18, 1
  %324 = getelementptr i8, ptr %218, i64 %216
  %325 = getelementptr i8, ptr %219, i64 64
  %326 = icmp eq i64 %323, %215
  br i1 %326, label %after17, label %loop16

loop28:                                           ; preds = %after38, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %378, %after38 ]
  %327 = phi ptr [ %44, %after17 ], [ %379, %after38 ]
  %328 = phi ptr [ %24, %after17 ], [ %380, %after38 ]
  %329 = phi ptr [ %48, %after17 ], [ %381, %after38 ]
  %330 = udiv i64 %42, 32
  %331 = icmp ne i64 %330, 0
  br i1 %331, label %then31, label %after32

after29:                                          ; preds = %after38
  br label %after15

then31:                                           ; preds = %loop28
  %332 = mul i64 %330, 256
  br label %loop33

after32:                                          ; preds = %after34, %loop28
  %333 = urem i64 %42, 32
  %334 = icmp ne i64 %333, 0
  br i1 %334, label %then37, label %after38

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %367, %loop33 ]
  %335 = getelementptr i8, ptr %327, i64 %offset35
  %336 = getelementptr i8, ptr %328, i64 %offset35
  %337 = getelementptr i8, ptr %329, i64 %offset35
  %i36 = udiv exact i64 %offset35, 256
  %338 = load <8 x double>, ptr %336, align 1
  %339 = getelementptr i8, ptr %337, i64 2048
  call void @llvm.prefetch.p0(ptr %339, i32 0, i32 2, i32 1)
  %340 = load <8 x double>, ptr %337, align 1
  %341 = fmul <8 x double> %338, %340
  %342 = getelementptr i8, ptr %335, i64 2048
  call void @llvm.prefetch.p0(ptr %342, i32 1, i32 3, i32 1)
  store <8 x double> %341, ptr %335, align 1
  %343 = getelementptr i8, ptr %336, i64 64
  %344 = load <8 x double>, ptr %343, align 1
  %345 = getelementptr i8, ptr %337, i64 64
  %346 = getelementptr i8, ptr %345, i64 2048
  call void @llvm.prefetch.p0(ptr %346, i32 0, i32 2, i32 1)
  %347 = load <8 x double>, ptr %345, align 1
  %348 = fmul <8 x double> %344, %347
  %349 = getelementptr i8, ptr %335, i64 64
  %350 = getelementptr i8, ptr %349, i64 2048
  call void @llvm.prefetch.p0(ptr %350, i32 1, i32 3, i32 1)
  store <8 x double> %348, ptr %349, align 1
  %351 = getelementptr i8, ptr %336, i64 128
  %352 = load <8 x double>, ptr %351, align 1
  %353 = getelementptr i8, ptr %337, i64 128
  %354 = getelementptr i8, ptr %353, i64 2048
  call void @llvm.prefetch.p0(ptr %354, i32 0, i32 2, i32 1)
  %355 = load <8 x double>, ptr %353, align 1
  %356 = fmul <8 x double> %352, %355
  %357 = getelementptr i8, ptr %335, i64 128
  %358 = getelementptr i8, ptr %357, i64 2048
  call void @llvm.prefetch.p0(ptr %358, i32 1, i32 3, i32 1)
  store <8 x double> %356, ptr %357, align 1
  %359 = getelementptr i8, ptr %336, i64 192
  %360 = load <8 x double>, ptr %359, align 1
  %361 = getelementptr i8, ptr %337, i64 192
  %362 = getelementptr i8, ptr %361, i64 2048
  call void @llvm.prefetch.p0(ptr %362, i32 0, i32 2, i32 1)
  %363 = load <8 x double>, ptr %361, align 1
  %364 = fmul <8 x double> %360, %363
  %365 = getelementptr i8, ptr %335, i64 192
  %366 = getelementptr i8, ptr %365, i64 2048
  call void @llvm.prefetch.p0(ptr %366, i32 1, i32 3, i32 1)
  store <8 x double> %364, ptr %365, align 1
  %367 = add i64 %offset35, 256
  %368 = icmp eq i64 %367, %332
  br i1 %368, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then37:                                           ; preds = %after32
  %369 = sub i64 %42, %333
  %370 = mul i64 8, %369
  %371 = getelementptr i8, ptr %327, i64 %370
  %372 = mul i64 8, %369
  %373 = getelementptr i8, ptr %328, i64 %372
  %374 = mul i64 8, %369
  %375 = getelementptr i8, ptr %329, i64 %374
  %376 = udiv i64 %333, 8
  %377 = icmp ne i64 %376, 0
  br i1 %377, label %then39, label %after40

after38:                                          ; preds = %after46, %after32
  %378 = add i64 %i30, 1
  %379 = getelementptr i8, ptr %327, i64 %10
  %380 = getelementptr i8, ptr %328, i64 2112
  %381 = getelementptr i8, ptr %329, i64 %14
  %382 = icmp eq i64 %378, %30
  br i1 %382, label %after29, label %loop28

then39:                                           ; preds = %then37
  %383 = mul i64 %376, 64
  br label %loop41

after40:                                          ; preds = %after42, %then37
  %384 = urem i64 %333, 8
  %385 = icmp ne i64 %384, 0
  br i1 %385, label %then45, label %after46

loop41:                                           ; preds = %loop41, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %392, %loop41 ]
  %386 = getelementptr i8, ptr %371, i64 %offset43
  %387 = getelementptr i8, ptr %373, i64 %offset43
  %388 = getelementptr i8, ptr %375, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %389 = load <8 x double>, ptr %387, align 1
  %390 = load <8 x double>, ptr %388, align 1
  %391 = fmul <8 x double> %389, %390
  store <8 x double> %391, ptr %386, align 1
  %392 = add i64 %offset43, 64
  %393 = icmp eq i64 %392, %383
  br i1 %393, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after40

then45:                                           ; preds = %after40
  %394 = mul i64 %376, 8
  %395 = mul i64 8, %394
  %396 = getelementptr i8, ptr %371, i64 %395
  %397 = mul i64 8, %394
  %398 = getelementptr i8, ptr %373, i64 %397
  %399 = mul i64 8, %394
  %400 = getelementptr i8, ptr %375, i64 %399
  %401 = trunc i64 %384 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %401, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %402 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %403 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %398, <8 x i1> %402, <8 x double> zeroinitializer)
  %404 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %400, <8 x i1> %402, <8 x double> zeroinitializer)
  %405 = fmul <8 x double> %403, %404
  call void @llvm.masked.store.v8f64.p0(<8 x double> %405, ptr align 1 %396, <8 x i1> %402)
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
