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
  %.0 = phi i64 [ 0, %nest ], [ %52, %after3 ]
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
  %.047 = phi i64 [ 0, %do ], [ %216, %after15 ]
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
  %49 = or i64 %30, %42
  %50 = and i64 %49, 7
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %then, label %after4

after3:                                           ; preds = %while1
  %52 = add i64 %.0, %30
  br label %while

then:                                             ; preds = %do2
  %53 = udiv i64 %42, 8
  br label %loop

after4:                                           ; preds = %after5, %do2
  %54 = xor i1 %51, true
  br i1 %54, label %then14, label %after15

loop:                                             ; preds = %after12, %then
  %i = phi i64 [ 0, %then ], [ %208, %after12 ]
  %55 = phi ptr [ %44, %then ], [ %209, %after12 ]
  %56 = phi ptr [ %46, %then ], [ %210, %after12 ]
  %57 = phi ptr [ %48, %then ], [ %211, %after12 ]
  %58 = mul i64 %18, 64
  %59 = getelementptr i8, ptr %56, i64 %58
  %60 = mul i64 %30, 8
  %61 = add i64 %60, 0
  %62 = udiv i64 %61, 64
  %63 = icmp ne i64 %62, 0
  br i1 %63, label %then6, label %after7

after5:                                           ; preds = %after12
  br label %after4

then6:                                            ; preds = %loop
  %64 = mul i64 %62, 64
  br label %loop8

after7:                                           ; preds = %after9, %loop
  %65 = udiv i64 %30, 8
  br label %loop11

loop8:                                            ; preds = %loop8, %then6
  %offset = phi i64 [ 0, %then6 ], [ %74, %loop8 ]
  %66 = getelementptr i8, ptr %59, i64 %offset
  %i10 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = getelementptr i8, ptr %66, i64 %18
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
  %74 = add i64 %offset, 64
  %75 = icmp eq i64 %74, %64
  br i1 %75, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

loop11:                                           ; preds = %loop11, %after7
  %i13 = phi i64 [ 0, %after7 ], [ %203, %loop11 ]
  %76 = phi ptr [ %55, %after7 ], [ %204, %loop11 ]
  %77 = phi ptr [ %56, %after7 ], [ %205, %loop11 ]
  %78 = phi ptr [ %57, %after7 ], [ %206, %loop11 ]
  %79 = mul i64 0, %18
  %80 = getelementptr i8, ptr %77, i64 %79
  %81 = load <8 x i64>, ptr %80, align 1
  %82 = getelementptr i8, ptr %80, i64 %18
  %83 = load <8 x i64>, ptr %82, align 1
  %84 = shufflevector <8 x i64> %81, <8 x i64> %83, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %85 = shufflevector <8 x i64> %81, <8 x i64> %83, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %86 = mul i64 2, %18
  %87 = getelementptr i8, ptr %77, i64 %86
  %88 = load <8 x i64>, ptr %87, align 1
  %89 = getelementptr i8, ptr %87, i64 %18
  %90 = load <8 x i64>, ptr %89, align 1
  %91 = shufflevector <8 x i64> %88, <8 x i64> %90, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %92 = shufflevector <8 x i64> %88, <8 x i64> %90, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %93 = mul i64 4, %18
  %94 = getelementptr i8, ptr %77, i64 %93
  %95 = load <8 x i64>, ptr %94, align 1
  %96 = getelementptr i8, ptr %94, i64 %18
  %97 = load <8 x i64>, ptr %96, align 1
  %98 = shufflevector <8 x i64> %95, <8 x i64> %97, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %99 = shufflevector <8 x i64> %95, <8 x i64> %97, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %100 = mul i64 6, %18
  %101 = getelementptr i8, ptr %77, i64 %100
  %102 = load <8 x i64>, ptr %101, align 1
  %103 = getelementptr i8, ptr %101, i64 %18
  %104 = load <8 x i64>, ptr %103, align 1
  %105 = shufflevector <8 x i64> %102, <8 x i64> %104, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %106 = shufflevector <8 x i64> %102, <8 x i64> %104, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %107 = shufflevector <8 x i64> %84, <8 x i64> %91, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %108 = shufflevector <8 x i64> %98, <8 x i64> %105, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %109 = shufflevector <8 x i64> %107, <8 x i64> %108, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %110 = shufflevector <8 x i64> %107, <8 x i64> %108, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %111 = shufflevector <8 x i64> %84, <8 x i64> %91, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %112 = shufflevector <8 x i64> %98, <8 x i64> %105, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %113 = shufflevector <8 x i64> %111, <8 x i64> %112, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %114 = shufflevector <8 x i64> %111, <8 x i64> %112, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %115 = shufflevector <8 x i64> %85, <8 x i64> %92, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %116 = shufflevector <8 x i64> %99, <8 x i64> %106, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %117 = shufflevector <8 x i64> %115, <8 x i64> %116, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %118 = shufflevector <8 x i64> %115, <8 x i64> %116, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %119 = shufflevector <8 x i64> %85, <8 x i64> %92, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %120 = shufflevector <8 x i64> %99, <8 x i64> %106, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %121 = shufflevector <8 x i64> %119, <8 x i64> %120, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %122 = shufflevector <8 x i64> %119, <8 x i64> %120, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %123 = mul i64 %10, 0
  %124 = getelementptr i8, ptr %76, i64 %123
  %125 = mul i64 %12, 0
  %126 = getelementptr i8, ptr %77, i64 %125
  %127 = mul i64 %14, 0
  %128 = getelementptr i8, ptr %78, i64 %127
  %129 = bitcast <8 x i64> %109 to <8 x double>
  %130 = getelementptr i8, ptr %124, i64 64
  call void @llvm.prefetch.p0(ptr %130, i32 1, i32 3, i32 1)
  %131 = load <8 x double>, ptr %128, align 1
  %132 = fmul <8 x double> %129, %131
  store <8 x double> %132, ptr %124, align 1
  %133 = mul i64 %10, 1
  %134 = getelementptr i8, ptr %76, i64 %133
  %135 = mul i64 %12, 1
  %136 = getelementptr i8, ptr %77, i64 %135
  %137 = mul i64 %14, 1
  %138 = getelementptr i8, ptr %78, i64 %137
  %139 = bitcast <8 x i64> %117 to <8 x double>
  %140 = getelementptr i8, ptr %134, i64 64
  call void @llvm.prefetch.p0(ptr %140, i32 1, i32 3, i32 1)
  %141 = load <8 x double>, ptr %138, align 1
  %142 = fmul <8 x double> %139, %141
  store <8 x double> %142, ptr %134, align 1
  %143 = mul i64 %10, 2
  %144 = getelementptr i8, ptr %76, i64 %143
  %145 = mul i64 %12, 2
  %146 = getelementptr i8, ptr %77, i64 %145
  %147 = mul i64 %14, 2
  %148 = getelementptr i8, ptr %78, i64 %147
  %149 = bitcast <8 x i64> %110 to <8 x double>
  %150 = getelementptr i8, ptr %144, i64 64
  call void @llvm.prefetch.p0(ptr %150, i32 1, i32 3, i32 1)
  %151 = load <8 x double>, ptr %148, align 1
  %152 = fmul <8 x double> %149, %151
  store <8 x double> %152, ptr %144, align 1
  %153 = mul i64 %10, 3
  %154 = getelementptr i8, ptr %76, i64 %153
  %155 = mul i64 %12, 3
  %156 = getelementptr i8, ptr %77, i64 %155
  %157 = mul i64 %14, 3
  %158 = getelementptr i8, ptr %78, i64 %157
  %159 = bitcast <8 x i64> %118 to <8 x double>
  %160 = getelementptr i8, ptr %154, i64 64
  call void @llvm.prefetch.p0(ptr %160, i32 1, i32 3, i32 1)
  %161 = load <8 x double>, ptr %158, align 1
  %162 = fmul <8 x double> %159, %161
  store <8 x double> %162, ptr %154, align 1
  %163 = mul i64 %10, 4
  %164 = getelementptr i8, ptr %76, i64 %163
  %165 = mul i64 %12, 4
  %166 = getelementptr i8, ptr %77, i64 %165
  %167 = mul i64 %14, 4
  %168 = getelementptr i8, ptr %78, i64 %167
  %169 = bitcast <8 x i64> %113 to <8 x double>
  %170 = getelementptr i8, ptr %164, i64 64
  call void @llvm.prefetch.p0(ptr %170, i32 1, i32 3, i32 1)
  %171 = load <8 x double>, ptr %168, align 1
  %172 = fmul <8 x double> %169, %171
  store <8 x double> %172, ptr %164, align 1
  %173 = mul i64 %10, 5
  %174 = getelementptr i8, ptr %76, i64 %173
  %175 = mul i64 %12, 5
  %176 = getelementptr i8, ptr %77, i64 %175
  %177 = mul i64 %14, 5
  %178 = getelementptr i8, ptr %78, i64 %177
  %179 = bitcast <8 x i64> %121 to <8 x double>
  %180 = getelementptr i8, ptr %174, i64 64
  call void @llvm.prefetch.p0(ptr %180, i32 1, i32 3, i32 1)
  %181 = load <8 x double>, ptr %178, align 1
  %182 = fmul <8 x double> %179, %181
  store <8 x double> %182, ptr %174, align 1
  %183 = mul i64 %10, 6
  %184 = getelementptr i8, ptr %76, i64 %183
  %185 = mul i64 %12, 6
  %186 = getelementptr i8, ptr %77, i64 %185
  %187 = mul i64 %14, 6
  %188 = getelementptr i8, ptr %78, i64 %187
  %189 = bitcast <8 x i64> %114 to <8 x double>
  %190 = getelementptr i8, ptr %184, i64 64
  call void @llvm.prefetch.p0(ptr %190, i32 1, i32 3, i32 1)
  %191 = load <8 x double>, ptr %188, align 1
  %192 = fmul <8 x double> %189, %191
  store <8 x double> %192, ptr %184, align 1
  %193 = mul i64 %10, 7
  %194 = getelementptr i8, ptr %76, i64 %193
  %195 = mul i64 %12, 7
  %196 = getelementptr i8, ptr %77, i64 %195
  %197 = mul i64 %14, 7
  %198 = getelementptr i8, ptr %78, i64 %197
  %199 = bitcast <8 x i64> %122 to <8 x double>
  %200 = getelementptr i8, ptr %194, i64 64
  call void @llvm.prefetch.p0(ptr %200, i32 1, i32 3, i32 1)
  %201 = load <8 x double>, ptr %198, align 1
  %202 = fmul <8 x double> %199, %201
  store <8 x double> %202, ptr %194, align 1
  %203 = add i64 %i13, 1
  %204 = getelementptr i8, ptr %76, i64 %21
  %205 = getelementptr i8, ptr %77, i64 %22
  %206 = getelementptr i8, ptr %78, i64 %23
  %207 = icmp eq i64 %203, %65
  br i1 %207, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %208 = add i64 %i, 1
  %209 = getelementptr i8, ptr %55, i64 64
  %210 = getelementptr i8, ptr %56, i64 %20
  %211 = getelementptr i8, ptr %57, i64 64
  %212 = icmp eq i64 %208, %53
  br i1 %212, label %after5, label %loop

then14:                                           ; preds = %after4
  %213 = add i64 %42, 7
  %214 = udiv i64 %213, 8
  %215 = mul i64 %18, 8
  br label %loop16

after15:                                          ; preds = %after29, %after4
  %216 = add i64 %.047, %42
  br label %while1

loop16:                                           ; preds = %after26, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %322, %after26 ]
  %217 = phi ptr [ %46, %then14 ], [ %323, %after26 ]
  %218 = phi ptr [ %24, %then14 ], [ %324, %after26 ]
  %219 = mul i64 %18, 64
  %220 = getelementptr i8, ptr %217, i64 %219
  %221 = mul i64 %30, 8
  %222 = add i64 %221, 0
  %223 = udiv i64 %222, 64
  %224 = icmp ne i64 %223, 0
  br i1 %224, label %then19, label %after20

after17:                                          ; preds = %after26
  br label %loop28

then19:                                           ; preds = %loop16
  %225 = mul i64 %223, 64
  br label %loop21

after20:                                          ; preds = %after22, %loop16
  %226 = mul i64 %i18, 8
  %227 = sub i64 %42, 1
  %228 = sub i64 %227, %226
  %229 = add i64 %30, 7
  %230 = udiv i64 %229, 8
  br label %loop25

loop21:                                           ; preds = %loop21, %then19
  %offset23 = phi i64 [ 0, %then19 ], [ %239, %loop21 ]
  %231 = getelementptr i8, ptr %220, i64 %offset23
  %i24 = udiv exact i64 %offset23, 64
  call void @llvm.prefetch.p0(ptr %231, i32 0, i32 2, i32 1)
  %232 = getelementptr i8, ptr %231, i64 %18
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
  %239 = add i64 %offset23, 64
  %240 = icmp eq i64 %239, %225
  br i1 %240, label %after22, label %loop21

after22:                                          ; preds = %loop21
  br label %after20

loop25:                                           ; preds = %loop25, %after20
  %i27 = phi i64 [ 0, %after20 ], [ %320, %loop25 ]
  %241 = sub i64 %30, 8
  %242 = mul i64 %i27, 8
  %243 = call i64 @llvm.smin.i64(i64 %242, i64 %241)
  %244 = mul i64 %243, 8
  %245 = mul i64 %243, 2112
  %246 = getelementptr i8, ptr %218, i64 %245
  %247 = getelementptr i8, ptr %217, i64 %244
  %248 = mul i64 0, %18
  %249 = getelementptr i8, ptr %247, i64 %248
  %250 = call i64 @llvm.umin.i64(i64 0, i64 %228)
  %251 = mul i64 %250, %18
  %252 = getelementptr i8, ptr %247, i64 %251
  %253 = load <8 x i64>, ptr %252, align 1
  %254 = call i64 @llvm.umin.i64(i64 1, i64 %228)
  %255 = mul i64 %254, %18
  %256 = getelementptr i8, ptr %247, i64 %255
  %257 = load <8 x i64>, ptr %256, align 1
  %258 = shufflevector <8 x i64> %253, <8 x i64> %257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %259 = shufflevector <8 x i64> %253, <8 x i64> %257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %260 = mul i64 2, %18
  %261 = getelementptr i8, ptr %247, i64 %260
  %262 = call i64 @llvm.umin.i64(i64 2, i64 %228)
  %263 = mul i64 %262, %18
  %264 = getelementptr i8, ptr %247, i64 %263
  %265 = load <8 x i64>, ptr %264, align 1
  %266 = call i64 @llvm.umin.i64(i64 3, i64 %228)
  %267 = mul i64 %266, %18
  %268 = getelementptr i8, ptr %247, i64 %267
  %269 = load <8 x i64>, ptr %268, align 1
  %270 = shufflevector <8 x i64> %265, <8 x i64> %269, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %271 = shufflevector <8 x i64> %265, <8 x i64> %269, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %272 = mul i64 4, %18
  %273 = getelementptr i8, ptr %247, i64 %272
  %274 = call i64 @llvm.umin.i64(i64 4, i64 %228)
  %275 = mul i64 %274, %18
  %276 = getelementptr i8, ptr %247, i64 %275
  %277 = load <8 x i64>, ptr %276, align 1
  %278 = call i64 @llvm.umin.i64(i64 5, i64 %228)
  %279 = mul i64 %278, %18
  %280 = getelementptr i8, ptr %247, i64 %279
  %281 = load <8 x i64>, ptr %280, align 1
  %282 = shufflevector <8 x i64> %277, <8 x i64> %281, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %283 = shufflevector <8 x i64> %277, <8 x i64> %281, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %284 = mul i64 6, %18
  %285 = getelementptr i8, ptr %247, i64 %284
  %286 = call i64 @llvm.umin.i64(i64 6, i64 %228)
  %287 = mul i64 %286, %18
  %288 = getelementptr i8, ptr %247, i64 %287
  %289 = load <8 x i64>, ptr %288, align 1
  %290 = call i64 @llvm.umin.i64(i64 7, i64 %228)
  %291 = mul i64 %290, %18
  %292 = getelementptr i8, ptr %247, i64 %291
  %293 = load <8 x i64>, ptr %292, align 1
  %294 = shufflevector <8 x i64> %289, <8 x i64> %293, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %295 = shufflevector <8 x i64> %289, <8 x i64> %293, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %296 = shufflevector <8 x i64> %258, <8 x i64> %270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %297 = shufflevector <8 x i64> %282, <8 x i64> %294, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %298 = shufflevector <8 x i64> %296, <8 x i64> %297, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %299 = shufflevector <8 x i64> %296, <8 x i64> %297, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %300 = shufflevector <8 x i64> %258, <8 x i64> %270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %301 = shufflevector <8 x i64> %282, <8 x i64> %294, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %302 = shufflevector <8 x i64> %300, <8 x i64> %301, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %303 = shufflevector <8 x i64> %300, <8 x i64> %301, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %304 = shufflevector <8 x i64> %259, <8 x i64> %271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %305 = shufflevector <8 x i64> %283, <8 x i64> %295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %306 = shufflevector <8 x i64> %304, <8 x i64> %305, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %307 = shufflevector <8 x i64> %304, <8 x i64> %305, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %308 = shufflevector <8 x i64> %259, <8 x i64> %271, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %309 = shufflevector <8 x i64> %283, <8 x i64> %295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %310 = shufflevector <8 x i64> %308, <8 x i64> %309, <8 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13>
  %311 = shufflevector <8 x i64> %308, <8 x i64> %309, <8 x i32> <i32 2, i32 3, i32 6, i32 7, i32 10, i32 11, i32 14, i32 15>
  %312 = getelementptr i8, ptr %246, i64 0
  store <8 x i64> %298, ptr %312, align 1
  %313 = getelementptr i8, ptr %246, i64 2112
  store <8 x i64> %306, ptr %313, align 1
  %314 = getelementptr i8, ptr %246, i64 4224
  store <8 x i64> %299, ptr %314, align 1
  %315 = getelementptr i8, ptr %246, i64 6336
  store <8 x i64> %307, ptr %315, align 1
  %316 = getelementptr i8, ptr %246, i64 8448
  store <8 x i64> %302, ptr %316, align 1
  %317 = getelementptr i8, ptr %246, i64 10560
  store <8 x i64> %310, ptr %317, align 1
  %318 = getelementptr i8, ptr %246, i64 12672
  store <8 x i64> %303, ptr %318, align 1
  %319 = getelementptr i8, ptr %246, i64 14784
  store <8 x i64> %311, ptr %319, align 1
  %320 = add i64 %i27, 1
  %321 = icmp eq i64 %320, %230
  br i1 %321, label %after26, label %loop25

after26:                                          ; preds = %loop25
  %322 = add i64 %i18, 1
  %323 = getelementptr i8, ptr %217, i64 %215
  %324 = getelementptr i8, ptr %218, i64 64
  %325 = icmp eq i64 %322, %214
  br i1 %325, label %after17, label %loop16

loop28:                                           ; preds = %after38, %after17
  %i30 = phi i64 [ 0, %after17 ], [ %377, %after38 ]
  %326 = phi ptr [ %44, %after17 ], [ %378, %after38 ]
  %327 = phi ptr [ %24, %after17 ], [ %379, %after38 ]
  %328 = phi ptr [ %48, %after17 ], [ %380, %after38 ]
  %329 = udiv i64 %42, 32
  %330 = icmp ne i64 %329, 0
  br i1 %330, label %then31, label %after32

after29:                                          ; preds = %after38
  br label %after15

then31:                                           ; preds = %loop28
  %331 = mul i64 %329, 256
  br label %loop33

after32:                                          ; preds = %after34, %loop28
  %332 = urem i64 %42, 32
  %333 = icmp ne i64 %332, 0
  br i1 %333, label %then37, label %after38

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %366, %loop33 ]
  %334 = getelementptr i8, ptr %326, i64 %offset35
  %335 = getelementptr i8, ptr %327, i64 %offset35
  %336 = getelementptr i8, ptr %328, i64 %offset35
  %i36 = udiv exact i64 %offset35, 256
  %337 = load <8 x double>, ptr %335, align 1
  %338 = getelementptr i8, ptr %336, i64 2048
  call void @llvm.prefetch.p0(ptr %338, i32 0, i32 2, i32 1)
  %339 = load <8 x double>, ptr %336, align 1
  %340 = fmul <8 x double> %337, %339
  %341 = getelementptr i8, ptr %334, i64 2048
  call void @llvm.prefetch.p0(ptr %341, i32 1, i32 3, i32 1)
  store <8 x double> %340, ptr %334, align 1
  %342 = getelementptr i8, ptr %335, i64 64
  %343 = load <8 x double>, ptr %342, align 1
  %344 = getelementptr i8, ptr %336, i64 64
  %345 = getelementptr i8, ptr %344, i64 2048
  call void @llvm.prefetch.p0(ptr %345, i32 0, i32 2, i32 1)
  %346 = load <8 x double>, ptr %344, align 1
  %347 = fmul <8 x double> %343, %346
  %348 = getelementptr i8, ptr %334, i64 64
  %349 = getelementptr i8, ptr %348, i64 2048
  call void @llvm.prefetch.p0(ptr %349, i32 1, i32 3, i32 1)
  store <8 x double> %347, ptr %348, align 1
  %350 = getelementptr i8, ptr %335, i64 128
  %351 = load <8 x double>, ptr %350, align 1
  %352 = getelementptr i8, ptr %336, i64 128
  %353 = getelementptr i8, ptr %352, i64 2048
  call void @llvm.prefetch.p0(ptr %353, i32 0, i32 2, i32 1)
  %354 = load <8 x double>, ptr %352, align 1
  %355 = fmul <8 x double> %351, %354
  %356 = getelementptr i8, ptr %334, i64 128
  %357 = getelementptr i8, ptr %356, i64 2048
  call void @llvm.prefetch.p0(ptr %357, i32 1, i32 3, i32 1)
  store <8 x double> %355, ptr %356, align 1
  %358 = getelementptr i8, ptr %335, i64 192
  %359 = load <8 x double>, ptr %358, align 1
  %360 = getelementptr i8, ptr %336, i64 192
  %361 = getelementptr i8, ptr %360, i64 2048
  call void @llvm.prefetch.p0(ptr %361, i32 0, i32 2, i32 1)
  %362 = load <8 x double>, ptr %360, align 1
  %363 = fmul <8 x double> %359, %362
  %364 = getelementptr i8, ptr %334, i64 192
  %365 = getelementptr i8, ptr %364, i64 2048
  call void @llvm.prefetch.p0(ptr %365, i32 1, i32 3, i32 1)
  store <8 x double> %363, ptr %364, align 1
  %366 = add i64 %offset35, 256
  %367 = icmp eq i64 %366, %331
  br i1 %367, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32

then37:                                           ; preds = %after32
  %368 = sub i64 %42, %332
  %369 = mul i64 8, %368
  %370 = getelementptr i8, ptr %326, i64 %369
  %371 = mul i64 8, %368
  %372 = getelementptr i8, ptr %327, i64 %371
  %373 = mul i64 8, %368
  %374 = getelementptr i8, ptr %328, i64 %373
  %375 = udiv i64 %332, 8
  %376 = icmp ne i64 %375, 0
  br i1 %376, label %then39, label %after40

after38:                                          ; preds = %after46, %after32
  %377 = add i64 %i30, 1
  %378 = getelementptr i8, ptr %326, i64 %10
  %379 = getelementptr i8, ptr %327, i64 2112
  %380 = getelementptr i8, ptr %328, i64 %14
  %381 = icmp eq i64 %377, %30
  br i1 %381, label %after29, label %loop28

then39:                                           ; preds = %then37
  %382 = mul i64 %375, 64
  br label %loop41

after40:                                          ; preds = %after42, %then37
  %383 = urem i64 %332, 8
  %384 = icmp ne i64 %383, 0
  br i1 %384, label %then45, label %after46

loop41:                                           ; preds = %loop41, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %391, %loop41 ]
  %385 = getelementptr i8, ptr %370, i64 %offset43
  %386 = getelementptr i8, ptr %372, i64 %offset43
  %387 = getelementptr i8, ptr %374, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %388 = load <8 x double>, ptr %386, align 1
  %389 = load <8 x double>, ptr %387, align 1
  %390 = fmul <8 x double> %388, %389
  store <8 x double> %390, ptr %385, align 1
  %391 = add i64 %offset43, 64
  %392 = icmp eq i64 %391, %382
  br i1 %392, label %after42, label %loop41

after42:                                          ; preds = %loop41
  br label %after40

then45:                                           ; preds = %after40
  %393 = mul i64 %375, 8
  %394 = mul i64 8, %393
  %395 = getelementptr i8, ptr %370, i64 %394
  %396 = mul i64 8, %393
  %397 = getelementptr i8, ptr %372, i64 %396
  %398 = mul i64 8, %393
  %399 = getelementptr i8, ptr %374, i64 %398
  %400 = trunc i64 %383 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %400, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %401 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %402 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %397, <8 x i1> %401, <8 x double> zeroinitializer)
  %403 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %399, <8 x i1> %401, <8 x double> zeroinitializer)
  %404 = fmul <8 x double> %402, %403
  call void @llvm.masked.store.v8f64.p0(<8 x double> %404, ptr align 1 %395, <8 x i1> %401)
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
