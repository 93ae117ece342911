; sum(a, axis=(0,2)) | a=float64[20,50,24]
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
  %4 = alloca double, i64 64, align 16
  %5 = getelementptr i64, ptr %extents, i64 1
  %6 = load i64, ptr %5, align 4
  %7 = mul i64 1, %6
  %8 = getelementptr i64, ptr %extents, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = mul i64 %7, %9
  %11 = udiv i64 %10, 512
  %12 = add i64 %11, 1
  %13 = call i64 @llvm.ctlz.i64(i64 %12, i1 true)
  %14 = sub i64 65, %13
  %15 = mul i64 %14, 8
  %16 = add i64 %15, 64
  %17 = udiv i64 7168, %16
  %18 = call i64 @llvm.umin.i64(i64 %17, i64 14)
  %19 = mul i64 %18, 8
  %20 = alloca i8, i64 57408, align 16
  %21 = ptrtoint ptr %20 to i64
  %22 = and i64 %21, 63
  %23 = sub i64 64, %22
  %24 = getelementptr i8, ptr %20, i64 %23
  %25 = mul i64 %19, 8
  %26 = getelementptr i8, ptr %24, i64 %25
  %27 = sub i64 %14, 1
  %28 = mul i64 %27, 8
  %29 = mul i64 %19, %28
  %30 = getelementptr i8, ptr %26, i64 %29
  %31 = mul i64 %19, 64
  %32 = getelementptr i8, ptr %30, i64 %31
  %33 = getelementptr i64, ptr %extents, i64 0
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr i64, ptr %strides, i64 0
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i64, ptr %strides, i64 3
  %38 = load i64, ptr %37, align 4
  %39 = getelementptr i64, ptr %strides, i64 1
  %40 = load i64, ptr %39, align 4
  %41 = getelementptr i64, ptr %strides, i64 4
  %42 = load i64, ptr %41, align 4
  br label %nest

nest:                                             ; preds = %entry
  %43 = sub i64 %19, 1
  %44 = add i64 %34, %43
  %45 = udiv i64 %44, %19
  %46 = mul i64 %36, %19
  %47 = mul i64 %38, %19
  br label %loop

loop:                                             ; preds = %after49, %nest
  %i = phi i64 [ 0, %nest ], [ %212, %after49 ]
  %48 = phi ptr [ %1, %nest ], [ %213, %after49 ]
  %49 = phi ptr [ %3, %nest ], [ %214, %after49 ]
  %50 = mul i64 %i, %19
  %51 = sub i64 %34, %50
  %52 = call i64 @llvm.umin.i64(i64 %51, i64 %19)
  %53 = mul i64 %52, 8
  %54 = add i64 %53, 7
  %55 = udiv i64 %54, 8
  %56 = mul i64 %55, 64
  br label %loop1

after:                                            ; preds = %after49
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %58, %loop1 ]
  %57 = getelementptr i8, ptr %30, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %57, align 1
  %58 = add i64 %offset, 64
  %59 = icmp eq i64 %58, %56
  br i1 %59, label %after2, label %loop1

after2:                                           ; preds = %loop1
  br label %loop4

loop4:                                            ; preds = %after8, %after2
  %.051 = phi i64 [ 0, %after2 ], [ %.253, %after8 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.2, %after8 ]
  %i6 = phi i64 [ 0, %after2 ], [ %75, %after8 ]
  %60 = phi ptr [ %48, %after2 ], [ %76, %after8 ]
  %61 = phi ptr [ %49, %after2 ], [ %77, %after8 ]
  %62 = add i64 %i6, 1
  %63 = icmp eq i64 %62, %6
  %64 = and i1 true, %63
  %65 = add i64 %9, 4095
  %66 = udiv i64 %65, 4096
  %67 = mul i64 %66, 32768
  br label %loop7

after5:                                           ; preds = %after8
  br label %loop36

loop7:                                            ; preds = %after23, %loop4
  %.152 = phi i64 [ %.051, %loop4 ], [ %.253, %after23 ]
  %.1 = phi i64 [ %.0, %loop4 ], [ %.2, %after23 ]
  %offset9 = phi i64 [ 0, %loop4 ], [ %114, %after23 ]
  %68 = getelementptr i8, ptr %61, i64 %offset9
  %i10 = udiv exact i64 %offset9, 32768
  %69 = mul i64 %i10, 4096
  %70 = sub i64 %9, %69
  %71 = call i64 @llvm.umin.i64(i64 %70, i64 4096)
  %72 = add i64 %i10, 1
  %73 = icmp eq i64 %72, %66
  %74 = and i1 %64, %73
  br label %loop11

after8:                                           ; preds = %after23
  %75 = add i64 %i6, 1
  %76 = getelementptr i8, ptr %60, i64 %40
  %77 = getelementptr i8, ptr %61, i64 %42
  %78 = icmp eq i64 %75, %6
  br i1 %78, label %after5, label %loop4

loop11:                                           ; preds = %after20, %loop7
  %i13 = phi i64 [ 0, %loop7 ], [ %104, %after20 ]
  %79 = phi ptr [ %60, %loop7 ], [ %105, %after20 ]
  %80 = phi ptr [ %68, %loop7 ], [ %106, %after20 ]
  %81 = phi ptr [ %30, %loop7 ], [ %107, %after20 ]
  %82 = getelementptr inbounds <8 x double>, ptr %81, i64 0
  %83 = load <8 x double>, ptr %82, align 1
  %84 = udiv i64 %71, 8
  %85 = icmp ne i64 %84, 0
  br i1 %85, label %then, label %after14

after12:                                          ; preds = %after20
  %86 = add i64 %71, 7
  %87 = udiv i64 %86, 8
  %88 = add i64 %.1, %87
  %89 = icmp uge i64 %88, 512
  %90 = xor i1 %74, true
  %91 = and i1 %89, %90
  br i1 %91, label %then22, label %after23

then:                                             ; preds = %loop11
  %92 = mul i64 %84, 64
  br label %loop15

after14:                                          ; preds = %after16, %loop11
  %.056 = phi <8 x double> [ %97, %after16 ], [ %83, %loop11 ]
  %93 = urem i64 %71, 8
  %94 = icmp ne i64 %93, 0
  br i1 %94, label %then19, label %after20

loop15:                                           ; preds = %loop15, %then
  %.157 = phi <8 x double> [ %83, %then ], [ %97, %loop15 ]
  %offset17 = phi i64 [ 0, %then ], [ %98, %loop15 ]
  %95 = getelementptr i8, ptr %80, i64 %offset17
  %i18 = udiv exact i64 %offset17, 64
  %96 = load <8 x double>, ptr %95, align 1
  %97 = fadd <8 x double> %.157, %96
  %98 = add i64 %offset17, 64
  %99 = icmp eq i64 %98, %92
  br i1 %99, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14

then19:                                           ; preds = %after14
  %100 = sub i64 %71, %93
  %101 = mul i64 8, %100
  %102 = getelementptr i8, ptr %80, i64 %101
  br label %last

after20:                                          ; preds = %after21, %after14
  %.258 = phi <8 x double> [ %113, %after21 ], [ %.056, %after14 ]
  %103 = getelementptr inbounds <8 x double>, ptr %81, i64 0
  store <8 x double> %.258, ptr %103, align 1
  %104 = add i64 %i13, 1
  %105 = getelementptr i8, ptr %79, i64 %36
  %106 = getelementptr i8, ptr %80, i64 %38
  %107 = getelementptr i8, ptr %81, i64 64
  %108 = icmp eq i64 %104, %52
  br i1 %108, label %after12, label %loop11

after21:                                          ; preds = %last
  br label %after20

last:                                             ; preds = %then19
  %109 = trunc i64 %93 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %109, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %110 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %111 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %102, <8 x i1> %110, <8 x double> zeroinitializer)
  %112 = fadd <8 x double> %.056, %111
  %113 = select <8 x i1> %110, <8 x double> %112, <8 x double> %.056
  br label %after21

then22:                                           ; preds = %after12
  br label %loop24

after23:                                          ; preds = %after33, %after12
  %.253 = phi i64 [ %145, %after33 ], [ %.152, %after12 ]
  %.2 = phi i64 [ 0, %after33 ], [ %88, %after12 ]
  %114 = add i64 %offset9, 32768
  %115 = icmp eq i64 %114, %67
  br i1 %115, label %after8, label %loop7

loop24:                                           ; preds = %loop24, %then22
  %i26 = phi i64 [ 0, %then22 ], [ %130, %loop24 ]
  %116 = phi ptr [ %30, %then22 ], [ %131, %loop24 ]
  %117 = phi ptr [ %24, %then22 ], [ %132, %loop24 ]
  %118 = getelementptr inbounds <8 x double>, ptr %116, i64 0
  %119 = load <8 x double>, ptr %118, align 1
  %120 = shufflevector <8 x double> %119, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %121 = shufflevector <8 x double> %119, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %122 = fadd <4 x double> %121, %120
  %123 = shufflevector <4 x double> %122, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %124 = shufflevector <4 x double> %122, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %125 = fadd <2 x double> %124, %123
  %126 = shufflevector <2 x double> %125, <2 x double> poison, <1 x i32> <i32 1>
  %127 = shufflevector <2 x double> %125, <2 x double> poison, <1 x i32> zeroinitializer
  %128 = fadd <1 x double> %127, %126
  %129 = extractelement <1 x double> %128, i64 0
  store double %129, ptr %117, align 1
  %130 = add i64 %i26, 1
  %131 = getelementptr i8, ptr %116, i64 64
  %132 = getelementptr i8, ptr %117, i64 8
  %133 = icmp eq i64 %130, %52
  br i1 %133, label %after25, label %loop24

after25:                                          ; preds = %loop24
  %134 = xor i64 %.152, -1
  %135 = call i64 @llvm.cttz.i64(i64 %134, i1 true)
  %136 = add i64 %.152, 1
  %137 = xor i64 %136, -1
  %138 = and i64 %.152, %137
  %139 = add i64 %52, 7
  %140 = udiv i64 %139, 8
  %141 = mul i64 %140, 64
  br label %loop27

loop27:                                           ; preds = %after31, %after25
  %offset29 = phi i64 [ 0, %after25 ], [ %162, %after31 ]
  %142 = getelementptr i8, ptr %24, i64 %offset29
  %143 = getelementptr i8, ptr %26, i64 %offset29
  %i30 = udiv exact i64 %offset29, 64
  %144 = load <8 x double>, ptr %142, align 1
  br label %while

after28:                                          ; preds = %after31
  %145 = add i64 %.152, 1
  %146 = mul i64 %52, 8
  %147 = add i64 %146, 7
  %148 = udiv i64 %147, 8
  %149 = mul i64 %148, 64
  br label %loop32

while:                                            ; preds = %do, %loop27
  %.060 = phi <8 x double> [ %144, %loop27 ], [ %156, %do ]
  %.059 = phi i64 [ %138, %loop27 ], [ %158, %do ]
  %150 = icmp ne i64 %.059, 0
  br i1 %150, label %do, label %after31

do:                                               ; preds = %while
  %151 = call i64 @llvm.cttz.i64(i64 %.059, i1 true)
  %152 = mul i64 %19, 8
  %153 = mul i64 %151, %152
  %154 = getelementptr i8, ptr %143, i64 %153
  %155 = load <8 x double>, ptr %154, align 1
  %156 = fadd <8 x double> %155, %.060
  %157 = sub i64 %.059, 1
  %158 = and i64 %.059, %157
  br label %while

after31:                                          ; preds = %while
  %159 = mul i64 %19, 8
  %160 = mul i64 %135, %159
  %161 = getelementptr i8, ptr %143, i64 %160
  store <8 x double> %.060, ptr %161, align 1
  %162 = add i64 %offset29, 64
  %163 = icmp eq i64 %162, %141
  br i1 %163, label %after28, label %loop27

loop32:                                           ; preds = %loop32, %after28
  %offset34 = phi i64 [ 0, %after28 ], [ %165, %loop32 ]
  %164 = getelementptr i8, ptr %30, i64 %offset34
  %i35 = udiv exact i64 %offset34, 64
  store <8 x double> splat (double -0.000000e+00), ptr %164, align 1
  %165 = add i64 %offset34, 64
  %166 = icmp eq i64 %165, %149
  br i1 %166, label %after33, label %loop32

after33:                                          ; preds = %loop32
  br label %after23

loop36:                                           ; preds = %loop36, %after5
  %i38 = phi i64 [ 0, %after5 ], [ %181, %loop36 ]
  %167 = phi ptr [ %30, %after5 ], [ %182, %loop36 ]
  %168 = phi ptr [ %24, %after5 ], [ %183, %loop36 ]
  %169 = getelementptr inbounds <8 x double>, ptr %167, i64 0
  %170 = load <8 x double>, ptr %169, align 1
  %171 = shufflevector <8 x double> %170, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %172 = shufflevector <8 x double> %170, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %173 = fadd <4 x double> %172, %171
  %174 = shufflevector <4 x double> %173, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %175 = shufflevector <4 x double> %173, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %176 = fadd <2 x double> %175, %174
  %177 = shufflevector <2 x double> %176, <2 x double> poison, <1 x i32> <i32 1>
  %178 = shufflevector <2 x double> %176, <2 x double> poison, <1 x i32> zeroinitializer
  %179 = fadd <1 x double> %178, %177
  %180 = extractelement <1 x double> %179, i64 0
  store double %180, ptr %168, align 1
  %181 = add i64 %i38, 1
  %182 = getelementptr i8, ptr %167, i64 64
  %183 = getelementptr i8, ptr %168, i64 8
  %184 = icmp eq i64 %181, %52
  br i1 %184, label %after37, label %loop36

after37:                                          ; preds = %loop36
  %185 = icmp ne i64 %.253, 0
  br i1 %185, label %then39, label %after40

then39:                                           ; preds = %after37
  %186 = add i64 %52, 7
  %187 = udiv i64 %186, 8
  %188 = mul i64 %187, 64
  br label %loop41

after40:                                          ; preds = %after42, %after37
  br label %loop48

loop41:                                           ; preds = %after47, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %201, %after47 ]
  %189 = getelementptr i8, ptr %24, i64 %offset43
  %190 = getelementptr i8, ptr %26, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %191 = load <8 x double>, ptr %189, align 1
  br label %while45

after42:                                          ; preds = %after47
  br label %after40

while45:                                          ; preds = %do46, %loop41
  %.055 = phi i64 [ %.253, %loop41 ], [ %200, %do46 ]
  %.054 = phi <8 x double> [ %191, %loop41 ], [ %198, %do46 ]
  %192 = icmp ne i64 %.055, 0
  br i1 %192, label %do46, label %after47

do46:                                             ; preds = %while45
  %193 = call i64 @llvm.cttz.i64(i64 %.055, i1 true)
  %194 = mul i64 %19, 8
  %195 = mul i64 %193, %194
  %196 = getelementptr i8, ptr %190, i64 %195
  %197 = load <8 x double>, ptr %196, align 1
  %198 = fadd <8 x double> %197, %.054
  %199 = sub i64 %.055, 1
  %200 = and i64 %.055, %199
  br label %while45

after47:                                          ; preds = %while45
  store <8 x double> %.054, ptr %189, align 1
  %201 = add i64 %offset43, 64
  %202 = icmp eq i64 %201, %188
  br i1 %202, label %after42, label %loop41

loop48:                                           ; preds = %loop48, %after40
  %i50 = phi i64 [ 0, %after40 ], [ %207, %loop48 ]
  %203 = phi ptr [ %48, %after40 ], [ %208, %loop48 ]
  %204 = phi ptr [ %49, %after40 ], [ %209, %loop48 ]
  %205 = phi ptr [ %24, %after40 ], [ %210, %loop48 ]
  %206 = load double, ptr %205, align 1
  store double %206, ptr %203, align 1
  %207 = add i64 %i50, 1
  %208 = getelementptr i8, ptr %203, i64 %36
  %209 = getelementptr i8, ptr %204, i64 %38
  %210 = getelementptr i8, ptr %205, i64 8
  %211 = icmp eq i64 %207, %52
  br i1 %211, label %after49, label %loop48

after49:                                          ; preds = %loop48
  %212 = add i64 %i, 1
  %213 = getelementptr i8, ptr %48, i64 %46
  %214 = getelementptr i8, ptr %49, i64 %47
  %215 = icmp eq i64 %212, %45
  br i1 %215, label %after, label %loop
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
