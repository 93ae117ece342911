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
  %25 = mul i64 %14, 8
  %26 = mul i64 %19, %25
  %27 = getelementptr i8, ptr %24, i64 %26
  %28 = mul i64 %19, 64
  %29 = getelementptr i8, ptr %27, i64 %28
  %30 = getelementptr i64, ptr %extents, i64 0
  %31 = load i64, ptr %30, align 4
  %32 = getelementptr i64, ptr %strides, i64 0
  %33 = load i64, ptr %32, align 4
  %34 = getelementptr i64, ptr %strides, i64 3
  %35 = load i64, ptr %34, align 4
  %36 = getelementptr i64, ptr %strides, i64 1
  %37 = load i64, ptr %36, align 4
  %38 = getelementptr i64, ptr %strides, i64 4
  %39 = load i64, ptr %38, align 4
  br label %nest

nest:                                             ; preds = %entry
  %40 = sub i64 %19, 1
  %41 = add i64 %31, %40
  %42 = udiv i64 %41, %19
  %43 = mul i64 %33, %19
  %44 = mul i64 %35, %19
  br label %loop

loop:                                             ; preds = %after49, %nest
  %i = phi i64 [ 0, %nest ], [ %210, %after49 ]
  %45 = phi ptr [ %1, %nest ], [ %211, %after49 ]
  %46 = phi ptr [ %3, %nest ], [ %212, %after49 ]
  %47 = mul i64 %i, %19
  %48 = sub i64 %31, %47
  %49 = call i64 @llvm.umin.i64(i64 %48, i64 %19)
  %50 = mul i64 %49, 8
  %51 = add i64 %50, 7
  %52 = udiv i64 %51, 8
  %53 = mul i64 %52, 64
  br label %loop1

after:                                            ; preds = %after49
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %55, %loop1 ]
  %54 = getelementptr i8, ptr %27, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %54, align 1
  %55 = add i64 %offset, 64
  %56 = icmp eq i64 %55, %53
  br i1 %56, label %after2, label %loop1

after2:                                           ; preds = %loop1
  br label %loop4

loop4:                                            ; preds = %after8, %after2
  %.051 = phi i64 [ 0, %after2 ], [ %.253, %after8 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.2, %after8 ]
  %i6 = phi i64 [ 0, %after2 ], [ %69, %after8 ]
  %57 = phi ptr [ %45, %after2 ], [ %70, %after8 ]
  %58 = phi ptr [ %46, %after2 ], [ %71, %after8 ]
  %59 = add i64 %i6, 1
  %60 = icmp eq i64 %59, %6
  %61 = and i1 true, %60
  %62 = add i64 %9, 4095
  %63 = udiv i64 %62, 4096
  %64 = mul i64 %63, 32768
  br label %loop7

after5:                                           ; preds = %after8
  br label %loop36

loop7:                                            ; preds = %after23, %loop4
  %.152 = phi i64 [ %.051, %loop4 ], [ %.253, %after23 ]
  %.1 = phi i64 [ %.0, %loop4 ], [ %.2, %after23 ]
  %offset9 = phi i64 [ 0, %loop4 ], [ %111, %after23 ]
  %65 = getelementptr i8, ptr %58, i64 %offset9
  %i10 = udiv exact i64 %offset9, 32768
  %66 = mul i64 %i10, 4096
  %67 = sub i64 %9, %66
  %68 = call i64 @llvm.umin.i64(i64 %67, i64 4096)
  br label %loop11

after8:                                           ; preds = %after23
  %69 = add i64 %i6, 1
  %70 = getelementptr i8, ptr %57, i64 %37
  %71 = getelementptr i8, ptr %58, i64 %39
  %72 = icmp eq i64 %69, %6
  br i1 %72, label %after5, label %loop4

loop11:                                           ; preds = %after20, %loop7
  %i13 = phi i64 [ 0, %loop7 ], [ %101, %after20 ]
  %73 = phi ptr [ %57, %loop7 ], [ %102, %after20 ]
  %74 = phi ptr [ %65, %loop7 ], [ %103, %after20 ]
  %75 = phi ptr [ %27, %loop7 ], [ %104, %after20 ]
  %76 = getelementptr inbounds <8 x double>, ptr %75, i64 0
  %77 = load <8 x double>, ptr %76, align 1
  %78 = udiv i64 %68, 8
  %79 = icmp ne i64 %78, 0
  br i1 %79, label %then, label %after14

after12:                                          ; preds = %after20
  %80 = add i64 %68, 7
  %81 = udiv i64 %80, 8
  %82 = add i64 %.1, %81
  %83 = add i64 %i10, 1
  %84 = icmp eq i64 %83, %63
  %85 = and i1 %61, %84
  %86 = icmp uge i64 %82, 512
  %87 = xor i1 %85, true
  %88 = and i1 %86, %87
  br i1 %88, label %then22, label %after23

then:                                             ; preds = %loop11
  %89 = mul i64 %78, 64
  br label %loop15

after14:                                          ; preds = %after16, %loop11
  %.056 = phi <8 x double> [ %94, %after16 ], [ %77, %loop11 ]
  %90 = urem i64 %68, 8
  %91 = icmp ne i64 %90, 0
  br i1 %91, label %then19, label %after20

loop15:                                           ; preds = %loop15, %then
  %.157 = phi <8 x double> [ %77, %then ], [ %94, %loop15 ]
  %offset17 = phi i64 [ 0, %then ], [ %95, %loop15 ]
  %92 = getelementptr i8, ptr %74, i64 %offset17
  %i18 = udiv exact i64 %offset17, 64
  %93 = load <8 x double>, ptr %92, align 1
  %94 = fadd <8 x double> %.157, %93
  %95 = add i64 %offset17, 64
  %96 = icmp eq i64 %95, %89
  br i1 %96, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14

then19:                                           ; preds = %after14
  %97 = sub i64 %68, %90
  %98 = mul i64 8, %97
  %99 = getelementptr i8, ptr %74, i64 %98
  br label %last

after20:                                          ; preds = %after21, %after14
  %.258 = phi <8 x double> [ %110, %after21 ], [ %.056, %after14 ]
  %100 = getelementptr inbounds <8 x double>, ptr %75, i64 0
  store <8 x double> %.258, ptr %100, align 1
  %101 = add i64 %i13, 1
  %102 = getelementptr i8, ptr %73, i64 %33
  %103 = getelementptr i8, ptr %74, i64 %35
  %104 = getelementptr i8, ptr %75, i64 64
  %105 = icmp eq i64 %101, %49
  br i1 %105, label %after12, label %loop11

after21:                                          ; preds = %last
  br label %after20

last:                                             ; preds = %then19
  %106 = trunc i64 %90 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %106, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %107 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %108 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %99, <8 x i1> %107, <8 x double> zeroinitializer)
  %109 = fadd <8 x double> %.056, %108
  %110 = select <8 x i1> %107, <8 x double> %109, <8 x double> %.056
  br label %after21

then22:                                           ; preds = %after12
  br label %loop24

after23:                                          ; preds = %after33, %after12
  %.253 = phi i64 [ %145, %after33 ], [ %.152, %after12 ]
  %.2 = phi i64 [ 0, %after33 ], [ %82, %after12 ]
  %111 = add i64 %offset9, 32768
  %112 = icmp eq i64 %111, %64
  br i1 %112, label %after8, label %loop7

loop24:                                           ; preds = %loop24, %then22
  %i26 = phi i64 [ 0, %then22 ], [ %127, %loop24 ]
  %113 = phi ptr [ %27, %then22 ], [ %128, %loop24 ]
  %114 = phi ptr [ %24, %then22 ], [ %129, %loop24 ]
  %115 = getelementptr inbounds <8 x double>, ptr %113, i64 0
  %116 = load <8 x double>, ptr %115, align 1
  %117 = shufflevector <8 x double> %116, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %118 = shufflevector <8 x double> %116, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %119 = fadd <4 x double> %118, %117
  %120 = shufflevector <4 x double> %119, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %121 = shufflevector <4 x double> %119, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %122 = fadd <2 x double> %121, %120
  %123 = shufflevector <2 x double> %122, <2 x double> poison, <1 x i32> <i32 1>
  %124 = shufflevector <2 x double> %122, <2 x double> poison, <1 x i32> zeroinitializer
  %125 = fadd <1 x double> %124, %123
  %126 = extractelement <1 x double> %125, i64 0
  store double %126, ptr %114, align 1
  %127 = add i64 %i26, 1
  %128 = getelementptr i8, ptr %113, i64 64
  %129 = getelementptr i8, ptr %114, i64 8
  %130 = icmp eq i64 %127, %49
  br i1 %130, label %after25, label %loop24

after25:                                          ; preds = %loop24
  %131 = xor i64 %.152, -1
  %132 = call i64 @llvm.cttz.i64(i64 %131, i1 true)
  %133 = add i64 %.152, 1
  %134 = xor i64 %133, -1
  %135 = and i64 %.152, %134
  %136 = add i64 %49, 7
  %137 = udiv i64 %136, 8
  %138 = mul i64 %137, 64
  br label %loop27

loop27:                                           ; preds = %after31, %after25
  %offset29 = phi i64 [ 0, %after25 ], [ %160, %after31 ]
  %139 = getelementptr i8, ptr %24, i64 %offset29
  %i30 = udiv exact i64 %offset29, 64
  %140 = mul i64 %19, 8
  %141 = add i64 %132, 1
  %142 = mul i64 %141, %140
  %143 = getelementptr i8, ptr %139, i64 %142
  %144 = load <8 x double>, ptr %139, align 1
  br label %while

after28:                                          ; preds = %after31
  %145 = add i64 %.152, 1
  %146 = mul i64 %49, 8
  %147 = add i64 %146, 7
  %148 = udiv i64 %147, 8
  %149 = mul i64 %148, 64
  br label %loop32

while:                                            ; preds = %do, %loop27
  %.060 = phi <8 x double> [ %144, %loop27 ], [ %157, %do ]
  %.059 = phi i64 [ %135, %loop27 ], [ %159, %do ]
  %150 = icmp ne i64 %.059, 0
  br i1 %150, label %do, label %after31

do:                                               ; preds = %while
  %151 = call i64 @llvm.cttz.i64(i64 %.059, i1 true)
  %152 = mul i64 %19, 8
  %153 = add i64 %151, 1
  %154 = mul i64 %153, %152
  %155 = getelementptr i8, ptr %139, i64 %154
  %156 = load <8 x double>, ptr %155, align 1
  %157 = fadd <8 x double> %156, %.060
  %158 = sub i64 %.059, 1
  %159 = and i64 %.059, %158
  br label %while

after31:                                          ; preds = %while
  store <8 x double> %.060, ptr %143, align 1
  %160 = add i64 %offset29, 64
  %161 = icmp eq i64 %160, %138
  br i1 %161, label %after28, label %loop27

loop32:                                           ; preds = %loop32, %after28
  %offset34 = phi i64 [ 0, %after28 ], [ %163, %loop32 ]
  %162 = getelementptr i8, ptr %27, i64 %offset34
  %i35 = udiv exact i64 %offset34, 64
  store <8 x double> splat (double -0.000000e+00), ptr %162, align 1
  %163 = add i64 %offset34, 64
  %164 = icmp eq i64 %163, %149
  br i1 %164, label %after33, label %loop32

after33:                                          ; preds = %loop32
  br label %after23

loop36:                                           ; preds = %loop36, %after5
  %i38 = phi i64 [ 0, %after5 ], [ %179, %loop36 ]
  %165 = phi ptr [ %27, %after5 ], [ %180, %loop36 ]
  %166 = phi ptr [ %24, %after5 ], [ %181, %loop36 ]
  %167 = getelementptr inbounds <8 x double>, ptr %165, i64 0
  %168 = load <8 x double>, ptr %167, align 1
  %169 = shufflevector <8 x double> %168, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %170 = shufflevector <8 x double> %168, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %171 = fadd <4 x double> %170, %169
  %172 = shufflevector <4 x double> %171, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %173 = shufflevector <4 x double> %171, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %174 = fadd <2 x double> %173, %172
  %175 = shufflevector <2 x double> %174, <2 x double> poison, <1 x i32> <i32 1>
  %176 = shufflevector <2 x double> %174, <2 x double> poison, <1 x i32> zeroinitializer
  %177 = fadd <1 x double> %176, %175
  %178 = extractelement <1 x double> %177, i64 0
  store double %178, ptr %166, align 1
  %179 = add i64 %i38, 1
  %180 = getelementptr i8, ptr %165, i64 64
  %181 = getelementptr i8, ptr %166, i64 8
  %182 = icmp eq i64 %179, %49
  br i1 %182, label %after37, label %loop36

after37:                                          ; preds = %loop36
  %183 = icmp ne i64 %.253, 0
  br i1 %183, label %then39, label %after40

then39:                                           ; preds = %after37
  %184 = add i64 %49, 7
  %185 = udiv i64 %184, 8
  %186 = mul i64 %185, 64
  br label %loop41

after40:                                          ; preds = %after42, %after37
  br label %loop48

loop41:                                           ; preds = %after47, %then39
  %offset43 = phi i64 [ 0, %then39 ], [ %199, %after47 ]
  %187 = getelementptr i8, ptr %24, i64 %offset43
  %i44 = udiv exact i64 %offset43, 64
  %188 = load <8 x double>, ptr %187, align 1
  br label %while45

after42:                                          ; preds = %after47
  br label %after40

while45:                                          ; preds = %do46, %loop41
  %.055 = phi i64 [ %.253, %loop41 ], [ %198, %do46 ]
  %.054 = phi <8 x double> [ %188, %loop41 ], [ %196, %do46 ]
  %189 = icmp ne i64 %.055, 0
  br i1 %189, label %do46, label %after47

do46:                                             ; preds = %while45
  %190 = call i64 @llvm.cttz.i64(i64 %.055, i1 true)
  %191 = mul i64 %19, 8
  %192 = add i64 %190, 1
  %193 = mul i64 %192, %191
  %194 = getelementptr i8, ptr %187, i64 %193
  %195 = load <8 x double>, ptr %194, align 1
  %196 = fadd <8 x double> %195, %.054
  %197 = sub i64 %.055, 1
  %198 = and i64 %.055, %197
  br label %while45

after47:                                          ; preds = %while45
  store <8 x double> %.054, ptr %187, align 1
  %199 = add i64 %offset43, 64
  %200 = icmp eq i64 %199, %186
  br i1 %200, label %after42, label %loop41

loop48:                                           ; preds = %loop48, %after40
  %i50 = phi i64 [ 0, %after40 ], [ %205, %loop48 ]
  %201 = phi ptr [ %45, %after40 ], [ %206, %loop48 ]
  %202 = phi ptr [ %46, %after40 ], [ %207, %loop48 ]
  %203 = phi ptr [ %24, %after40 ], [ %208, %loop48 ]
  %204 = load double, ptr %203, align 1
  store double %204, ptr %201, align 1
  %205 = add i64 %i50, 1
  %206 = getelementptr i8, ptr %201, i64 %33
  %207 = getelementptr i8, ptr %202, i64 %35
  %208 = getelementptr i8, ptr %203, i64 8
  %209 = icmp eq i64 %205, %49
  br i1 %209, label %after49, label %loop48

after49:                                          ; preds = %loop48
  %210 = add i64 %i, 1
  %211 = getelementptr i8, ptr %45, i64 %43
  %212 = getelementptr i8, ptr %46, i64 %44
  %213 = icmp eq i64 %210, %42
  br i1 %213, label %after, label %loop
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
