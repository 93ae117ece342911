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
  %4 = alloca double, i64 1, align 16
  %5 = alloca double, i64 64, align 16
  %6 = getelementptr i64, ptr %extents, i64 1
  %7 = load i64, ptr %6, align 4
  %8 = mul i64 1, %7
  %9 = getelementptr i64, ptr %extents, i64 2
  %10 = load i64, ptr %9, align 4
  %11 = mul i64 %8, %10
  %12 = udiv i64 %11, 512
  %13 = add i64 %12, 1
  %14 = call i64 @llvm.ctlz.i64(i64 %13, i1 true)
  %15 = sub i64 65, %14
  %16 = mul i64 %15, 8
  %17 = add i64 %16, 64
  %18 = udiv i64 7168, %17
  %19 = call i64 @llvm.umin.i64(i64 %18, i64 14)
  %20 = mul i64 %19, 8
  %21 = alloca i8, i64 57408, align 16
  %22 = ptrtoint ptr %21 to i64
  %23 = and i64 %22, 63
  %24 = sub i64 64, %23
  %25 = getelementptr i8, ptr %21, i64 %24
  %26 = mul i64 %15, 8
  %27 = mul i64 %20, %26
  %28 = getelementptr i8, ptr %25, i64 %27
  %29 = mul i64 %20, 64
  %30 = getelementptr i8, ptr %28, i64 %29
  %31 = getelementptr i64, ptr %extents, i64 0
  %32 = load i64, ptr %31, align 4
  %33 = getelementptr i64, ptr %strides, i64 0
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr i64, ptr %strides, i64 3
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i64, ptr %strides, i64 1
  %38 = load i64, ptr %37, align 4
  %39 = getelementptr i64, ptr %strides, i64 4
  %40 = load i64, ptr %39, align 4
  br label %nest

nest:                                             ; preds = %entry
  %41 = sub i64 %20, 1
  %42 = add i64 %32, %41
  %43 = udiv i64 %42, %20
  %44 = mul i64 %34, %20
  %45 = mul i64 %36, %20
  br label %loop

loop:                                             ; preds = %after48, %nest
  %i = phi i64 [ 0, %nest ], [ %217, %after48 ]
  %46 = phi ptr [ %1, %nest ], [ %218, %after48 ]
  %47 = phi ptr [ %3, %nest ], [ %219, %after48 ]
  %48 = mul i64 %i, %20
  %49 = sub i64 %32, %48
  %50 = call i64 @llvm.umin.i64(i64 %49, i64 %20)
  %51 = mul i64 %50, 8
  %52 = add i64 %51, 7
  %53 = udiv i64 %52, 8
  %54 = mul i64 %53, 64
  br label %loop1

after:                                            ; preds = %after48
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %56, %loop1 ]
  %55 = getelementptr i8, ptr %28, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %55, align 1
  %56 = add i64 %offset, 64
  %57 = icmp eq i64 %56, %54
  br i1 %57, label %after2, label %loop1

after2:                                           ; preds = %loop1
  br label %loop4

loop4:                                            ; preds = %after8, %after2
  %.050 = phi i64 [ 0, %after2 ], [ %.252, %after8 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.2, %after8 ]
  %i6 = phi i64 [ 0, %after2 ], [ %70, %after8 ]
  %58 = phi ptr [ %46, %after2 ], [ %71, %after8 ]
  %59 = phi ptr [ %47, %after2 ], [ %72, %after8 ]
  %60 = add i64 %i6, 1
  %61 = icmp eq i64 %60, %7
  %62 = and i1 true, %61
  %63 = add i64 %10, 4095
  %64 = udiv i64 %63, 4096
  %65 = mul i64 %64, 32768
  br label %loop7

after5:                                           ; preds = %after8
  br label %loop35

loop7:                                            ; preds = %after22, %loop4
  %.151 = phi i64 [ %.050, %loop4 ], [ %.252, %after22 ]
  %.1 = phi i64 [ %.0, %loop4 ], [ %.2, %after22 ]
  %offset9 = phi i64 [ 0, %loop4 ], [ %112, %after22 ]
  %66 = getelementptr i8, ptr %59, i64 %offset9
  %i10 = udiv exact i64 %offset9, 32768
  %67 = mul i64 %i10, 4096
  %68 = sub i64 %10, %67
  %69 = call i64 @llvm.umin.i64(i64 %68, i64 4096)
  br label %loop11

after8:                                           ; preds = %after22
  %70 = add i64 %i6, 1
  %71 = getelementptr i8, ptr %58, i64 %38
  %72 = getelementptr i8, ptr %59, i64 %40
  %73 = icmp eq i64 %70, %7
  br i1 %73, label %after5, label %loop4

loop11:                                           ; preds = %after20, %loop7
  %i13 = phi i64 [ 0, %loop7 ], [ %107, %after20 ]
  %74 = phi ptr [ %58, %loop7 ], [ %108, %after20 ]
  %75 = phi ptr [ %66, %loop7 ], [ %109, %after20 ]
  %76 = phi ptr [ %28, %loop7 ], [ %110, %after20 ]
  %77 = getelementptr inbounds <8 x double>, ptr %76, i64 0
  %78 = load <8 x double>, ptr %77, align 1
  %79 = udiv i64 %69, 8
  %80 = icmp ne i64 %79, 0
  br i1 %80, label %then, label %after14

after12:                                          ; preds = %after20
  %81 = add i64 %69, 7
  %82 = udiv i64 %81, 8
  %83 = add i64 %.1, %82
  %84 = add i64 %i10, 1
  %85 = icmp eq i64 %84, %64
  %86 = and i1 %62, %85
  %87 = icmp uge i64 %83, 512
  %88 = xor i1 %86, true
  %89 = and i1 %87, %88
  br i1 %89, label %then21, label %after22

then:                                             ; preds = %loop11
  %90 = mul i64 %79, 64
  br label %loop15

after14:                                          ; preds = %after16, %loop11
  %.055 = phi <8 x double> [ %95, %after16 ], [ %78, %loop11 ]
  %91 = urem i64 %69, 8
  %92 = icmp ne i64 %91, 0
  br i1 %92, label %then19, label %after20

loop15:                                           ; preds = %loop15, %then
  %.156 = phi <8 x double> [ %78, %then ], [ %95, %loop15 ]
  %offset17 = phi i64 [ 0, %then ], [ %96, %loop15 ]
  %93 = getelementptr i8, ptr %75, i64 %offset17
  %i18 = udiv exact i64 %offset17, 64
  %94 = load <8 x double>, ptr %93, align 1
  %95 = fadd <8 x double> %.156, %94
  %96 = add i64 %offset17, 64
  %97 = icmp eq i64 %96, %90
  br i1 %97, label %after16, label %loop15

after16:                                          ; preds = %loop15
  br label %after14

then19:                                           ; preds = %after14
  %98 = sub i64 %69, %91
  %99 = mul i64 8, %98
  %100 = getelementptr i8, ptr %75, i64 %99
  %101 = trunc i64 %91 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %101, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %102 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %103 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %100, <8 x i1> %102, <8 x double> zeroinitializer)
  %104 = fadd <8 x double> %.055, %103
  %105 = select <8 x i1> %102, <8 x double> %104, <8 x double> %.055
  br label %after20

after20:                                          ; preds = %then19, %after14
  %.257 = phi <8 x double> [ %105, %then19 ], [ %.055, %after14 ]
  %106 = getelementptr inbounds <8 x double>, ptr %76, i64 0
  store <8 x double> %.257, ptr %106, align 1
  %107 = add i64 %i13, 1
  %108 = getelementptr i8, ptr %74, i64 %34
  %109 = getelementptr i8, ptr %75, i64 %36
  %110 = getelementptr i8, ptr %76, i64 64
  %111 = icmp eq i64 %107, %50
  br i1 %111, label %after12, label %loop11

then21:                                           ; preds = %after12
  br label %loop23

after22:                                          ; preds = %after32, %after12
  %.252 = phi i64 [ %149, %after32 ], [ %.151, %after12 ]
  %.2 = phi i64 [ 0, %after32 ], [ %83, %after12 ]
  %112 = add i64 %offset9, 32768
  %113 = icmp eq i64 %112, %65
  br i1 %113, label %after8, label %loop7

loop23:                                           ; preds = %loop23, %then21
  %i25 = phi i64 [ 0, %then21 ], [ %131, %loop23 ]
  %114 = phi ptr [ %28, %then21 ], [ %132, %loop23 ]
  %115 = phi ptr [ %25, %then21 ], [ %133, %loop23 ]
  %116 = getelementptr inbounds <8 x double>, ptr %114, i64 0
  %117 = load <8 x double>, ptr %116, align 1
  %118 = shufflevector <8 x double> %117, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %119 = shufflevector <8 x double> %117, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %120 = fadd <4 x double> %119, %118
  %121 = shufflevector <4 x double> %120, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %122 = shufflevector <4 x double> %120, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %123 = fadd <2 x double> %122, %121
  %124 = shufflevector <2 x double> %123, <2 x double> poison, <1 x i32> <i32 1>
  %125 = shufflevector <2 x double> %123, <2 x double> poison, <1 x i32> zeroinitializer
  %126 = fadd <1 x double> %125, %124
  %127 = extractelement <1 x double> %126, i64 0
  %128 = getelementptr inbounds double, ptr %4, i64 0
  store double %127, ptr %128, align 1
  %129 = getelementptr inbounds double, ptr %4, i64 0
  %130 = load double, ptr %129, align 1
  store double %130, ptr %115, align 8
  %131 = add i64 %i25, 1
  %132 = getelementptr i8, ptr %114, i64 64
  %133 = getelementptr i8, ptr %115, i64 8
  %134 = icmp eq i64 %131, %50
  br i1 %134, label %after24, label %loop23

after24:                                          ; preds = %loop23
  %135 = xor i64 %.151, -1
  %136 = call i64 @llvm.cttz.i64(i64 %135, i1 true)
  %137 = add i64 %.151, 1
  %138 = xor i64 %137, -1
  %139 = and i64 %.151, %138
  %140 = add i64 %50, 7
  %141 = udiv i64 %140, 8
  %142 = mul i64 %141, 64
  br label %loop26

loop26:                                           ; preds = %after30, %after24
  %offset28 = phi i64 [ 0, %after24 ], [ %164, %after30 ]
  %143 = getelementptr i8, ptr %25, i64 %offset28
  %i29 = udiv exact i64 %offset28, 64
  %144 = mul i64 %20, 8
  %145 = add i64 %136, 1
  %146 = mul i64 %145, %144
  %147 = getelementptr i8, ptr %143, i64 %146
  %148 = load <8 x double>, ptr %143, align 1
  br label %while

after27:                                          ; preds = %after30
  %149 = add i64 %.151, 1
  %150 = mul i64 %50, 8
  %151 = add i64 %150, 7
  %152 = udiv i64 %151, 8
  %153 = mul i64 %152, 64
  br label %loop31

while:                                            ; preds = %do, %loop26
  %.059 = phi <8 x double> [ %148, %loop26 ], [ %161, %do ]
  %.058 = phi i64 [ %139, %loop26 ], [ %163, %do ]
  %154 = icmp ne i64 %.058, 0
  br i1 %154, label %do, label %after30

do:                                               ; preds = %while
  %155 = call i64 @llvm.cttz.i64(i64 %.058, i1 true)
  %156 = mul i64 %20, 8
  %157 = add i64 %155, 1
  %158 = mul i64 %157, %156
  %159 = getelementptr i8, ptr %143, i64 %158
  %160 = load <8 x double>, ptr %159, align 1
  %161 = fadd <8 x double> %160, %.059
  %162 = sub i64 %.058, 1
  %163 = and i64 %.058, %162
  br label %while

after30:                                          ; preds = %while
  store <8 x double> %.059, ptr %147, align 1
  %164 = add i64 %offset28, 64
  %165 = icmp eq i64 %164, %142
  br i1 %165, label %after27, label %loop26

loop31:                                           ; preds = %loop31, %after27
  %offset33 = phi i64 [ 0, %after27 ], [ %167, %loop31 ]
  %166 = getelementptr i8, ptr %28, i64 %offset33
  %i34 = udiv exact i64 %offset33, 64
  store <8 x double> splat (double -0.000000e+00), ptr %166, align 1
  %167 = add i64 %offset33, 64
  %168 = icmp eq i64 %167, %153
  br i1 %168, label %after32, label %loop31

after32:                                          ; preds = %loop31
  br label %after22

loop35:                                           ; preds = %loop35, %after5
  %i37 = phi i64 [ 0, %after5 ], [ %186, %loop35 ]
  %169 = phi ptr [ %28, %after5 ], [ %187, %loop35 ]
  %170 = phi ptr [ %25, %after5 ], [ %188, %loop35 ]
  %171 = getelementptr inbounds <8 x double>, ptr %169, i64 0
  %172 = load <8 x double>, ptr %171, align 1
  %173 = shufflevector <8 x double> %172, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %174 = shufflevector <8 x double> %172, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %175 = fadd <4 x double> %174, %173
  %176 = shufflevector <4 x double> %175, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %177 = shufflevector <4 x double> %175, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %178 = fadd <2 x double> %177, %176
  %179 = shufflevector <2 x double> %178, <2 x double> poison, <1 x i32> <i32 1>
  %180 = shufflevector <2 x double> %178, <2 x double> poison, <1 x i32> zeroinitializer
  %181 = fadd <1 x double> %180, %179
  %182 = extractelement <1 x double> %181, i64 0
  %183 = getelementptr inbounds double, ptr %4, i64 0
  store double %182, ptr %183, align 1
  %184 = getelementptr inbounds double, ptr %4, i64 0
  %185 = load double, ptr %184, align 1
  store double %185, ptr %170, align 8
  %186 = add i64 %i37, 1
  %187 = getelementptr i8, ptr %169, i64 64
  %188 = getelementptr i8, ptr %170, i64 8
  %189 = icmp eq i64 %186, %50
  br i1 %189, label %after36, label %loop35

after36:                                          ; preds = %loop35
  %190 = icmp ne i64 %.252, 0
  br i1 %190, label %then38, label %after39

then38:                                           ; preds = %after36
  %191 = add i64 %50, 7
  %192 = udiv i64 %191, 8
  %193 = mul i64 %192, 64
  br label %loop40

after39:                                          ; preds = %after41, %after36
  br label %loop47

loop40:                                           ; preds = %after46, %then38
  %offset42 = phi i64 [ 0, %then38 ], [ %206, %after46 ]
  %194 = getelementptr i8, ptr %25, i64 %offset42
  %i43 = udiv exact i64 %offset42, 64
  %195 = load <8 x double>, ptr %194, align 1
  br label %while44

after41:                                          ; preds = %after46
  br label %after39

while44:                                          ; preds = %do45, %loop40
  %.054 = phi i64 [ %.252, %loop40 ], [ %205, %do45 ]
  %.053 = phi <8 x double> [ %195, %loop40 ], [ %203, %do45 ]
  %196 = icmp ne i64 %.054, 0
  br i1 %196, label %do45, label %after46

do45:                                             ; preds = %while44
  %197 = call i64 @llvm.cttz.i64(i64 %.054, i1 true)
  %198 = mul i64 %20, 8
  %199 = add i64 %197, 1
  %200 = mul i64 %199, %198
  %201 = getelementptr i8, ptr %194, i64 %200
  %202 = load <8 x double>, ptr %201, align 1
  %203 = fadd <8 x double> %202, %.053
  %204 = sub i64 %.054, 1
  %205 = and i64 %.054, %204
  br label %while44

after46:                                          ; preds = %while44
  store <8 x double> %.053, ptr %194, align 1
  %206 = add i64 %offset42, 64
  %207 = icmp eq i64 %206, %193
  br i1 %207, label %after41, label %loop40

loop47:                                           ; preds = %loop47, %after39
  %i49 = phi i64 [ 0, %after39 ], [ %212, %loop47 ]
  %208 = phi ptr [ %46, %after39 ], [ %213, %loop47 ]
  %209 = phi ptr [ %47, %after39 ], [ %214, %loop47 ]
  %210 = phi ptr [ %25, %after39 ], [ %215, %loop47 ]
  %211 = load double, ptr %210, align 1
  store double %211, ptr %208, align 1
  %212 = add i64 %i49, 1
  %213 = getelementptr i8, ptr %208, i64 %34
  %214 = getelementptr i8, ptr %209, i64 %36
  %215 = getelementptr i8, ptr %210, i64 8
  %216 = icmp eq i64 %212, %50
  br i1 %216, label %after48, label %loop47

after48:                                          ; preds = %loop47
  %217 = add i64 %i, 1
  %218 = getelementptr i8, ptr %46, i64 %44
  %219 = getelementptr i8, ptr %47, i64 %45
  %220 = icmp eq i64 %217, %43
  br i1 %220, label %after, label %loop
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
