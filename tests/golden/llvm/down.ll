; sum(a, axis=0) | a=float64[1000,1000]
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
  %4 = getelementptr i64, ptr %extents, i64 0
  %5 = load i64, ptr %4, align 4
  %6 = alloca <8 x double>, i64 8, align 16
  %7 = alloca <8 x double>, i64 512, align 16
  %8 = getelementptr i64, ptr %extents, i64 1
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 1
  %11 = load i64, ptr %10, align 4
  %12 = mul i64 %11, 128
  %13 = getelementptr i64, ptr %strides, i64 3
  %14 = load i64, ptr %13, align 4
  %15 = mul i64 %14, 128
  %16 = alloca <8 x double>, i64 1, align 16
  %17 = alloca <8 x double>, i64 64, align 16
  %18 = mul i64 %11, 128
  %19 = mul i64 %14, 128
  br label %nest

nest:                                             ; preds = %entry
  %20 = udiv i64 %5, 64
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %then, label %after

then:                                             ; preds = %nest
  %22 = mul i64 %20, 512
  br label %loop

after:                                            ; preds = %after1, %nest
  %23 = urem i64 %5, 64
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %then23, label %after24

loop:                                             ; preds = %after19, %then
  %offset = phi i64 [ 0, %then ], [ %133, %after19 ]
  %25 = getelementptr i8, ptr %1, i64 %offset
  %26 = getelementptr i8, ptr %3, i64 %offset
  %i = udiv exact i64 %offset, 512
  %27 = add i64 %9, 127
  %28 = udiv i64 %27, 128
  br label %loop2

after1:                                           ; preds = %after19
  br label %after

loop2:                                            ; preds = %after9, %loop
  %.065 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.267, %after9 ]
  %.062 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.264, %after9 ]
  %.059 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.261, %after9 ]
  %.056 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.258, %after9 ]
  %.053 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.255, %after9 ]
  %.050 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.252, %after9 ]
  %.047 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.249, %after9 ]
  %.045 = phi <8 x double> [ splat (double -0.000000e+00), %loop ], [ %.2, %after9 ]
  %.043 = phi i64 [ 0, %loop ], [ %.144, %after9 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after9 ]
  %i4 = phi i64 [ 0, %loop ], [ %81, %after9 ]
  %29 = phi ptr [ %25, %loop ], [ %82, %after9 ]
  %30 = phi ptr [ %26, %loop ], [ %83, %after9 ]
  %31 = mul i64 %i4, 128
  %32 = sub i64 %9, %31
  %33 = call i64 @llvm.umin.i64(i64 %32, i64 128)
  br label %loop5

after3:                                           ; preds = %after9
  %34 = sub i64 %.144, 1
  %35 = and i64 %.144, %34
  br label %while17

loop5:                                            ; preds = %loop5, %loop2
  %.166 = phi <8 x double> [ %.065, %loop2 ], [ %60, %loop5 ]
  %.163 = phi <8 x double> [ %.062, %loop2 ], [ %57, %loop5 ]
  %.160 = phi <8 x double> [ %.059, %loop2 ], [ %54, %loop5 ]
  %.157 = phi <8 x double> [ %.056, %loop2 ], [ %51, %loop5 ]
  %.154 = phi <8 x double> [ %.053, %loop2 ], [ %48, %loop5 ]
  %.151 = phi <8 x double> [ %.050, %loop2 ], [ %45, %loop5 ]
  %.148 = phi <8 x double> [ %.047, %loop2 ], [ %42, %loop5 ]
  %.146 = phi <8 x double> [ %.045, %loop2 ], [ %39, %loop5 ]
  %i7 = phi i64 [ 0, %loop2 ], [ %61, %loop5 ]
  %36 = phi ptr [ %29, %loop2 ], [ %62, %loop5 ]
  %37 = phi ptr [ %30, %loop2 ], [ %63, %loop5 ]
  %38 = load <8 x double>, ptr %37, align 1
  %39 = fadd <8 x double> %.146, %38
  %40 = getelementptr i8, ptr %37, i64 64
  %41 = load <8 x double>, ptr %40, align 1
  %42 = fadd <8 x double> %.148, %41
  %43 = getelementptr i8, ptr %37, i64 128
  %44 = load <8 x double>, ptr %43, align 1
  %45 = fadd <8 x double> %.151, %44
  %46 = getelementptr i8, ptr %37, i64 192
  %47 = load <8 x double>, ptr %46, align 1
  %48 = fadd <8 x double> %.154, %47
  %49 = getelementptr i8, ptr %37, i64 256
  %50 = load <8 x double>, ptr %49, align 1
  %51 = fadd <8 x double> %.157, %50
  %52 = getelementptr i8, ptr %37, i64 320
  %53 = load <8 x double>, ptr %52, align 1
  %54 = fadd <8 x double> %.160, %53
  %55 = getelementptr i8, ptr %37, i64 384
  %56 = load <8 x double>, ptr %55, align 1
  %57 = fadd <8 x double> %.163, %56
  %58 = getelementptr i8, ptr %37, i64 448
  %59 = load <8 x double>, ptr %58, align 1
  %60 = fadd <8 x double> %.166, %59
  %61 = add i64 %i7, 1
  %62 = getelementptr i8, ptr %36, i64 %11
  %63 = getelementptr i8, ptr %37, i64 %14
  %64 = icmp eq i64 %61, %33
  br i1 %64, label %after6, label %loop5

after6:                                           ; preds = %loop5
  %65 = add i64 %33, 0
  %66 = udiv i64 %65, 1
  %67 = add i64 %.0, %66
  %68 = icmp uge i64 %67, 128
  %69 = add i64 %i4, 1
  %70 = icmp eq i64 %69, %28
  %71 = and i1 true, %70
  %72 = or i1 %68, %71
  br i1 %72, label %then8, label %after9

then8:                                            ; preds = %after6
  %73 = getelementptr inbounds <8 x double>, ptr %6, i64 0
  store <8 x double> %39, ptr %73, align 1
  %74 = getelementptr inbounds <8 x double>, ptr %6, i64 1
  store <8 x double> %42, ptr %74, align 1
  %75 = getelementptr inbounds <8 x double>, ptr %6, i64 2
  store <8 x double> %45, ptr %75, align 1
  %76 = getelementptr inbounds <8 x double>, ptr %6, i64 3
  store <8 x double> %48, ptr %76, align 1
  %77 = getelementptr inbounds <8 x double>, ptr %6, i64 4
  store <8 x double> %51, ptr %77, align 1
  %78 = getelementptr inbounds <8 x double>, ptr %6, i64 5
  store <8 x double> %54, ptr %78, align 1
  %79 = getelementptr inbounds <8 x double>, ptr %6, i64 6
  store <8 x double> %57, ptr %79, align 1
  %80 = getelementptr inbounds <8 x double>, ptr %6, i64 7
  store <8 x double> %60, ptr %80, align 1
  br label %while

after9:                                           ; preds = %after15, %after6
  %.267 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %60, %after6 ]
  %.264 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %57, %after6 ]
  %.261 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %54, %after6 ]
  %.258 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %51, %after6 ]
  %.255 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %48, %after6 ]
  %.252 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %45, %after6 ]
  %.249 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %42, %after6 ]
  %.2 = phi <8 x double> [ splat (double -0.000000e+00), %after15 ], [ %39, %after6 ]
  %.144 = phi i64 [ %105, %after15 ], [ %.043, %after6 ]
  %.1 = phi i64 [ 0, %after15 ], [ %67, %after6 ]
  %81 = add i64 %i4, 1
  %82 = getelementptr i8, ptr %29, i64 %12
  %83 = getelementptr i8, ptr %30, i64 %15
  %84 = icmp eq i64 %81, %28
  br i1 %84, label %after3, label %loop2

while:                                            ; preds = %after12, %then8
  %.068 = phi i64 [ 0, %then8 ], [ %99, %after12 ]
  %85 = lshr i64 %.043, %.068
  %86 = trunc i64 %85 to i1
  br i1 %86, label %do, label %after10

do:                                               ; preds = %while
  %87 = mul i64 %.068, 8
  %88 = getelementptr inbounds <8 x double>, ptr %7, i64 %87
  br label %loop11

after10:                                          ; preds = %while
  %89 = mul i64 %.068, 8
  %90 = getelementptr inbounds <8 x double>, ptr %7, i64 %89
  br label %loop14

loop11:                                           ; preds = %loop11, %do
  %i13 = phi i64 [ 0, %do ], [ %97, %loop11 ]
  %91 = getelementptr inbounds <8 x double>, ptr %6, i64 %i13
  %92 = load <8 x double>, ptr %91, align 1
  %93 = getelementptr inbounds <8 x double>, ptr %88, i64 %i13
  %94 = load <8 x double>, ptr %93, align 1
  %95 = fadd <8 x double> %94, %92
  %96 = getelementptr inbounds <8 x double>, ptr %6, i64 %i13
  store <8 x double> %95, ptr %96, align 1
  %97 = add i64 %i13, 1
  %98 = icmp eq i64 %97, 8
  br i1 %98, label %after12, label %loop11

after12:                                          ; preds = %loop11
  %99 = add i64 %.068, 1
  br label %while

loop14:                                           ; preds = %loop14, %after10
  %i16 = phi i64 [ 0, %after10 ], [ %103, %loop14 ]
  %100 = getelementptr inbounds <8 x double>, ptr %6, i64 %i16
  %101 = load <8 x double>, ptr %100, align 1
  %102 = getelementptr inbounds <8 x double>, ptr %90, i64 %i16
  store <8 x double> %101, ptr %102, align 1
  %103 = add i64 %i16, 1
  %104 = icmp eq i64 %103, 8
  br i1 %104, label %after15, label %loop14

after15:                                          ; preds = %loop14
  %105 = add i64 %.043, 1
  br label %after9

while17:                                          ; preds = %after21, %after3
  %.069 = phi i64 [ %35, %after3 ], [ %144, %after21 ]
  %106 = icmp ne i64 %.069, 0
  br i1 %106, label %do18, label %after19

do18:                                             ; preds = %while17
  %107 = call i64 @llvm.cttz.i64(i64 %.069, i1 true)
  %108 = mul i64 %107, 8
  %109 = getelementptr inbounds <8 x double>, ptr %7, i64 %108
  br label %loop20

after19:                                          ; preds = %while17
  %110 = getelementptr inbounds <8 x double>, ptr %6, i64 0
  %111 = load <8 x double>, ptr %110, align 1
  %112 = getelementptr inbounds <8 x double>, ptr %6, i64 1
  %113 = load <8 x double>, ptr %112, align 1
  %114 = getelementptr inbounds <8 x double>, ptr %6, i64 2
  %115 = load <8 x double>, ptr %114, align 1
  %116 = getelementptr inbounds <8 x double>, ptr %6, i64 3
  %117 = load <8 x double>, ptr %116, align 1
  %118 = getelementptr inbounds <8 x double>, ptr %6, i64 4
  %119 = load <8 x double>, ptr %118, align 1
  %120 = getelementptr inbounds <8 x double>, ptr %6, i64 5
  %121 = load <8 x double>, ptr %120, align 1
  %122 = getelementptr inbounds <8 x double>, ptr %6, i64 6
  %123 = load <8 x double>, ptr %122, align 1
  %124 = getelementptr inbounds <8 x double>, ptr %6, i64 7
  %125 = load <8 x double>, ptr %124, align 1
  store <8 x double> %111, ptr %25, align 1
  %126 = getelementptr i8, ptr %25, i64 64
  store <8 x double> %113, ptr %126, align 1
  %127 = getelementptr i8, ptr %25, i64 128
  store <8 x double> %115, ptr %127, align 1
  %128 = getelementptr i8, ptr %25, i64 192
  store <8 x double> %117, ptr %128, align 1
  %129 = getelementptr i8, ptr %25, i64 256
  store <8 x double> %119, ptr %129, align 1
  %130 = getelementptr i8, ptr %25, i64 320
  store <8 x double> %121, ptr %130, align 1
  %131 = getelementptr i8, ptr %25, i64 384
  store <8 x double> %123, ptr %131, align 1
  %132 = getelementptr i8, ptr %25, i64 448
  store <8 x double> %125, ptr %132, align 1
  %133 = add i64 %offset, 512
  %134 = icmp eq i64 %133, %22
  br i1 %134, label %after1, label %loop

loop20:                                           ; preds = %loop20, %do18
  %i22 = phi i64 [ 0, %do18 ], [ %141, %loop20 ]
  %135 = getelementptr inbounds <8 x double>, ptr %6, i64 %i22
  %136 = load <8 x double>, ptr %135, align 1
  %137 = getelementptr inbounds <8 x double>, ptr %109, i64 %i22
  %138 = load <8 x double>, ptr %137, align 1
  %139 = fadd <8 x double> %138, %136
  %140 = getelementptr inbounds <8 x double>, ptr %6, i64 %i22
  store <8 x double> %139, ptr %140, align 1
  %141 = add i64 %i22, 1
  %142 = icmp eq i64 %141, 8
  br i1 %142, label %after21, label %loop20

after21:                                          ; preds = %loop20
  %143 = sub i64 %.069, 1
  %144 = and i64 %.069, %143
  br label %while17

then23:                                           ; preds = %after
  %145 = sub i64 %5, %23
  %146 = mul i64 8, %145
  %147 = getelementptr i8, ptr %1, i64 %146
  %148 = mul i64 8, %145
  %149 = getelementptr i8, ptr %3, i64 %148
  %150 = add i64 %23, 7
  %151 = udiv i64 %150, 8
  %152 = mul i64 %151, 64
  br label %loop25

after24:                                          ; preds = %after26, %after
  ret void

loop25:                                           ; preds = %after42, %then23
  %offset27 = phi i64 [ 0, %then23 ], [ %220, %after42 ]
  %153 = getelementptr i8, ptr %147, i64 %offset27
  %154 = getelementptr i8, ptr %149, i64 %offset27
  %i28 = udiv exact i64 %offset27, 64
  %155 = mul i64 %i28, 8
  %156 = sub i64 %23, %155
  %157 = trunc i64 %156 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %157, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %158 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %159 = add i64 %9, 127
  %160 = udiv i64 %159, 128
  br label %loop29

after26:                                          ; preds = %after42
  br label %after24

loop29:                                           ; preds = %after36, %loop25
  %.074 = phi <8 x double> [ splat (double -0.000000e+00), %loop25 ], [ %.276, %after36 ]
  %.072 = phi i64 [ 0, %loop25 ], [ %.173, %after36 ]
  %.070 = phi i64 [ 0, %loop25 ], [ %.171, %after36 ]
  %i31 = phi i64 [ 0, %loop25 ], [ %185, %after36 ]
  %161 = phi ptr [ %153, %loop25 ], [ %186, %after36 ]
  %162 = phi ptr [ %154, %loop25 ], [ %187, %after36 ]
  %163 = mul i64 %i31, 128
  %164 = sub i64 %9, %163
  %165 = call i64 @llvm.umin.i64(i64 %164, i64 128)
  br label %loop32

after30:                                          ; preds = %after36
  %166 = sub i64 %.173, 1
  %167 = and i64 %.173, %166
  br label %while40

loop32:                                           ; preds = %loop32, %loop29
  %.175 = phi <8 x double> [ %.074, %loop29 ], [ %171, %loop32 ]
  %i34 = phi i64 [ 0, %loop29 ], [ %172, %loop32 ]
  %168 = phi ptr [ %161, %loop29 ], [ %173, %loop32 ]
  %169 = phi ptr [ %162, %loop29 ], [ %174, %loop32 ]
  %170 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %169, <8 x i1> %158, <8 x double> zeroinitializer)
  %171 = fadd <8 x double> %.175, %170
  %172 = add i64 %i34, 1
  %173 = getelementptr i8, ptr %168, i64 %11
  %174 = getelementptr i8, ptr %169, i64 %14
  %175 = icmp eq i64 %172, %165
  br i1 %175, label %after33, label %loop32

after33:                                          ; preds = %loop32
  %176 = add i64 %165, 0
  %177 = udiv i64 %176, 1
  %178 = add i64 %.070, %177
  %179 = icmp uge i64 %178, 128
  %180 = add i64 %i31, 1
  %181 = icmp eq i64 %180, %160
  %182 = and i1 true, %181
  %183 = or i1 %179, %182
  br i1 %183, label %then35, label %after36

then35:                                           ; preds = %after33
  %184 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  store <8 x double> %171, ptr %184, align 1
  br label %while37

after36:                                          ; preds = %after39, %after33
  %.276 = phi <8 x double> [ splat (double -0.000000e+00), %after39 ], [ %171, %after33 ]
  %.173 = phi i64 [ %205, %after39 ], [ %.072, %after33 ]
  %.171 = phi i64 [ 0, %after39 ], [ %178, %after33 ]
  %185 = add i64 %i31, 1
  %186 = getelementptr i8, ptr %161, i64 %18
  %187 = getelementptr i8, ptr %162, i64 %19
  %188 = icmp eq i64 %185, %160
  br i1 %188, label %after30, label %loop29

while37:                                          ; preds = %do38, %then35
  %.077 = phi i64 [ 0, %then35 ], [ %199, %do38 ]
  %189 = lshr i64 %.072, %.077
  %190 = trunc i64 %189 to i1
  br i1 %190, label %do38, label %after39

do38:                                             ; preds = %while37
  %191 = mul i64 %.077, 1
  %192 = getelementptr inbounds <8 x double>, ptr %17, i64 %191
  %193 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  %194 = load <8 x double>, ptr %193, align 1
  %195 = getelementptr inbounds <8 x double>, ptr %192, i64 0
  %196 = load <8 x double>, ptr %195, align 1
  %197 = fadd <8 x double> %196, %194
  %198 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  store <8 x double> %197, ptr %198, align 1
  %199 = add i64 %.077, 1
  br label %while37

after39:                                          ; preds = %while37
  %200 = mul i64 %.077, 1
  %201 = getelementptr inbounds <8 x double>, ptr %17, i64 %200
  %202 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  %203 = load <8 x double>, ptr %202, align 1
  %204 = getelementptr inbounds <8 x double>, ptr %201, i64 0
  store <8 x double> %203, ptr %204, align 1
  %205 = add i64 %.072, 1
  br label %after36

while40:                                          ; preds = %do41, %after30
  %.078 = phi i64 [ %167, %after30 ], [ %217, %do41 ]
  %206 = icmp ne i64 %.078, 0
  br i1 %206, label %do41, label %after42

do41:                                             ; preds = %while40
  %207 = call i64 @llvm.cttz.i64(i64 %.078, i1 true)
  %208 = mul i64 %207, 1
  %209 = getelementptr inbounds <8 x double>, ptr %17, i64 %208
  %210 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  %211 = load <8 x double>, ptr %210, align 1
  %212 = getelementptr inbounds <8 x double>, ptr %209, i64 0
  %213 = load <8 x double>, ptr %212, align 1
  %214 = fadd <8 x double> %213, %211
  %215 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  store <8 x double> %214, ptr %215, align 1
  %216 = sub i64 %.078, 1
  %217 = and i64 %.078, %216
  br label %while40

after42:                                          ; preds = %while40
  %218 = getelementptr inbounds <8 x double>, ptr %16, i64 0
  %219 = load <8 x double>, ptr %218, align 1
  call void @llvm.masked.store.v8f64.p0(<8 x double> %219, ptr align 1 %153, <8 x i1> %158)
  %220 = add i64 %offset27, 64
  %221 = icmp eq i64 %220, %152
  br i1 %221, label %after26, label %loop25
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
