; sum(a, axis=1) | a=float32[100000,8]
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
  %6 = getelementptr i64, ptr %strides, i64 2
  %7 = load i64, ptr %6, align 4
  %8 = mul i64 %7, 16
  %9 = alloca <16 x float>, i64 1, align 16
  %10 = alloca <16 x float>, i64 64, align 16
  %11 = getelementptr i64, ptr %extents, i64 1
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 1
  %14 = load i64, ptr %13, align 4
  %15 = mul i64 %14, 128
  %16 = getelementptr i64, ptr %strides, i64 3
  %17 = load i64, ptr %16, align 4
  %18 = mul i64 %17, 128
  %19 = alloca float, i64 1, align 16
  %20 = alloca float, i64 64, align 16
  %21 = mul i64 %14, 128
  %22 = mul i64 %17, 128
  br label %nest

nest:                                             ; preds = %entry
  %23 = udiv i64 %5, 16
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %then, label %after

then:                                             ; preds = %nest
  br label %loop

after:                                            ; preds = %after1, %nest
  %25 = urem i64 %5, 16
  %26 = icmp ne i64 %25, 0
  br i1 %26, label %then14, label %after15

loop:                                             ; preds = %after13, %then
  %i = phi i64 [ 0, %then ], [ %136, %after13 ]
  %27 = phi ptr [ %1, %then ], [ %137, %after13 ]
  %28 = phi ptr [ %3, %then ], [ %138, %after13 ]
  %29 = add i64 %12, 127
  %30 = udiv i64 %29, 128
  br label %loop2

after1:                                           ; preds = %after13
  br label %after

loop2:                                            ; preds = %after9, %loop
  %.035 = phi <16 x float> [ splat (float -0.000000e+00), %loop ], [ %.2, %after9 ]
  %.033 = phi i64 [ 0, %loop ], [ %.134, %after9 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after9 ]
  %i4 = phi i64 [ 0, %loop ], [ %101, %after9 ]
  %31 = phi ptr [ %27, %loop ], [ %102, %after9 ]
  %32 = phi ptr [ %28, %loop ], [ %103, %after9 ]
  %33 = mul i64 %i4, 128
  %34 = sub i64 %12, %33
  %35 = call i64 @llvm.umin.i64(i64 %34, i64 128)
  br label %loop5

after3:                                           ; preds = %after9
  %36 = sub i64 %.134, 1
  %37 = and i64 %.134, %36
  br label %while11

loop5:                                            ; preds = %loop5, %loop2
  %.136 = phi <16 x float> [ %.035, %loop2 ], [ %87, %loop5 ]
  %i7 = phi i64 [ 0, %loop2 ], [ %88, %loop5 ]
  %38 = phi ptr [ %31, %loop2 ], [ %89, %loop5 ]
  %39 = phi ptr [ %32, %loop2 ], [ %90, %loop5 ]
  %40 = load float, ptr %39, align 1
  %41 = insertelement <16 x float> poison, float %40, i64 0
  %42 = getelementptr i8, ptr %39, i64 %7
  %43 = load float, ptr %42, align 1
  %44 = insertelement <16 x float> %41, float %43, i64 1
  %45 = getelementptr i8, ptr %42, i64 %7
  %46 = load float, ptr %45, align 1
  %47 = insertelement <16 x float> %44, float %46, i64 2
  %48 = getelementptr i8, ptr %45, i64 %7
  %49 = load float, ptr %48, align 1
  %50 = insertelement <16 x float> %47, float %49, i64 3
  %51 = getelementptr i8, ptr %48, i64 %7
  %52 = load float, ptr %51, align 1
  %53 = insertelement <16 x float> %50, float %52, i64 4
  %54 = getelementptr i8, ptr %51, i64 %7
  %55 = load float, ptr %54, align 1
  %56 = insertelement <16 x float> %53, float %55, i64 5
  %57 = getelementptr i8, ptr %54, i64 %7
  %58 = load float, ptr %57, align 1
  %59 = insertelement <16 x float> %56, float %58, i64 6
  %60 = getelementptr i8, ptr %57, i64 %7
  %61 = load float, ptr %60, align 1
  %62 = insertelement <16 x float> %59, float %61, i64 7
  %63 = getelementptr i8, ptr %60, i64 %7
  %64 = load float, ptr %63, align 1
  %65 = insertelement <16 x float> %62, float %64, i64 8
  %66 = getelementptr i8, ptr %63, i64 %7
  %67 = load float, ptr %66, align 1
  %68 = insertelement <16 x float> %65, float %67, i64 9
  %69 = getelementptr i8, ptr %66, i64 %7
  %70 = load float, ptr %69, align 1
  %71 = insertelement <16 x float> %68, float %70, i64 10
  %72 = getelementptr i8, ptr %69, i64 %7
  %73 = load float, ptr %72, align 1
  %74 = insertelement <16 x float> %71, float %73, i64 11
  %75 = getelementptr i8, ptr %72, i64 %7
  %76 = load float, ptr %75, align 1
  %77 = insertelement <16 x float> %74, float %76, i64 12
  %78 = getelementptr i8, ptr %75, i64 %7
  %79 = load float, ptr %78, align 1
  %80 = insertelement <16 x float> %77, float %79, i64 13
  %81 = getelementptr i8, ptr %78, i64 %7
  %82 = load float, ptr %81, align 1
  %83 = insertelement <16 x float> %80, float %82, i64 14
  %84 = getelementptr i8, ptr %81, i64 %7
  %85 = load float, ptr %84, align 1
  %86 = insertelement <16 x float> %83, float %85, i64 15
  %87 = fadd <16 x float> %.136, %86
  %88 = add i64 %i7, 1
  %89 = getelementptr i8, ptr %38, i64 %14
  %90 = getelementptr i8, ptr %39, i64 %17
  %91 = icmp eq i64 %88, %35
  br i1 %91, label %after6, label %loop5

after6:                                           ; preds = %loop5
  %92 = add i64 %35, 0
  %93 = udiv i64 %92, 1
  %94 = add i64 %.0, %93
  %95 = icmp uge i64 %94, 128
  %96 = add i64 %i4, 1
  %97 = icmp eq i64 %96, %30
  %98 = and i1 true, %97
  %99 = or i1 %95, %98
  br i1 %99, label %then8, label %after9

then8:                                            ; preds = %after6
  %100 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  store <16 x float> %87, ptr %100, align 1
  br label %while

after9:                                           ; preds = %after10, %after6
  %.2 = phi <16 x float> [ splat (float -0.000000e+00), %after10 ], [ %87, %after6 ]
  %.134 = phi i64 [ %121, %after10 ], [ %.033, %after6 ]
  %.1 = phi i64 [ 0, %after10 ], [ %94, %after6 ]
  %101 = add i64 %i4, 1
  %102 = getelementptr i8, ptr %31, i64 %15
  %103 = getelementptr i8, ptr %32, i64 %18
  %104 = icmp eq i64 %101, %30
  br i1 %104, label %after3, label %loop2

while:                                            ; preds = %do, %then8
  %.037 = phi i64 [ 0, %then8 ], [ %115, %do ]
  %105 = lshr i64 %.033, %.037
  %106 = trunc i64 %105 to i1
  br i1 %106, label %do, label %after10

do:                                               ; preds = %while
  %107 = mul i64 %.037, 1
  %108 = getelementptr inbounds <16 x float>, ptr %10, i64 %107
  %109 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  %110 = load <16 x float>, ptr %109, align 1
  %111 = getelementptr inbounds <16 x float>, ptr %108, i64 0
  %112 = load <16 x float>, ptr %111, align 1
  %113 = fadd <16 x float> %112, %110
  %114 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  store <16 x float> %113, ptr %114, align 1
  %115 = add i64 %.037, 1
  br label %while

after10:                                          ; preds = %while
  %116 = mul i64 %.037, 1
  %117 = getelementptr inbounds <16 x float>, ptr %10, i64 %116
  %118 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  %119 = load <16 x float>, ptr %118, align 1
  %120 = getelementptr inbounds <16 x float>, ptr %117, i64 0
  store <16 x float> %119, ptr %120, align 1
  %121 = add i64 %.033, 1
  br label %after9

while11:                                          ; preds = %do12, %after3
  %.038 = phi i64 [ %37, %after3 ], [ %133, %do12 ]
  %122 = icmp ne i64 %.038, 0
  br i1 %122, label %do12, label %after13

do12:                                             ; preds = %while11
  %123 = call i64 @llvm.cttz.i64(i64 %.038, i1 true)
  %124 = mul i64 %123, 1
  %125 = getelementptr inbounds <16 x float>, ptr %10, i64 %124
  %126 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  %127 = load <16 x float>, ptr %126, align 1
  %128 = getelementptr inbounds <16 x float>, ptr %125, i64 0
  %129 = load <16 x float>, ptr %128, align 1
  %130 = fadd <16 x float> %129, %127
  %131 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  store <16 x float> %130, ptr %131, align 1
  %132 = sub i64 %.038, 1
  %133 = and i64 %.038, %132
  br label %while11

after13:                                          ; preds = %while11
  %134 = getelementptr inbounds <16 x float>, ptr %9, i64 0
  %135 = load <16 x float>, ptr %134, align 1
  store <16 x float> %135, ptr %27, align 1
  %136 = add i64 %i, 1
  %137 = getelementptr i8, ptr %27, i64 64
  %138 = getelementptr i8, ptr %28, i64 %8
  %139 = icmp eq i64 %136, %23
  br i1 %139, label %after1, label %loop

then14:                                           ; preds = %after
  %140 = sub i64 %5, %25
  %141 = mul i64 4, %140
  %142 = getelementptr i8, ptr %1, i64 %141
  %143 = mul i64 %7, %140
  %144 = getelementptr i8, ptr %3, i64 %143
  br label %loop16

after15:                                          ; preds = %after17, %after
  ret void

loop16:                                           ; preds = %after32, %then14
  %i18 = phi i64 [ 0, %then14 ], [ %208, %after32 ]
  %145 = phi ptr [ %142, %then14 ], [ %209, %after32 ]
  %146 = phi ptr [ %144, %then14 ], [ %210, %after32 ]
  %147 = add i64 %12, 127
  %148 = udiv i64 %147, 128
  br label %loop19

after17:                                          ; preds = %after32
  br label %after15

loop19:                                           ; preds = %after26, %loop16
  %.043 = phi float [ -0.000000e+00, %loop16 ], [ %.245, %after26 ]
  %.041 = phi i64 [ 0, %loop16 ], [ %.142, %after26 ]
  %.039 = phi i64 [ 0, %loop16 ], [ %.140, %after26 ]
  %i21 = phi i64 [ 0, %loop16 ], [ %173, %after26 ]
  %149 = phi ptr [ %145, %loop16 ], [ %174, %after26 ]
  %150 = phi ptr [ %146, %loop16 ], [ %175, %after26 ]
  %151 = mul i64 %i21, 128
  %152 = sub i64 %12, %151
  %153 = call i64 @llvm.umin.i64(i64 %152, i64 128)
  br label %loop22

after20:                                          ; preds = %after26
  %154 = sub i64 %.142, 1
  %155 = and i64 %.142, %154
  br label %while30

loop22:                                           ; preds = %loop22, %loop19
  %.144 = phi float [ %.043, %loop19 ], [ %159, %loop22 ]
  %i24 = phi i64 [ 0, %loop19 ], [ %160, %loop22 ]
  %156 = phi ptr [ %149, %loop19 ], [ %161, %loop22 ]
  %157 = phi ptr [ %150, %loop19 ], [ %162, %loop22 ]
  %158 = load float, ptr %157, align 1
  %159 = fadd float %.144, %158
  %160 = add i64 %i24, 1
  %161 = getelementptr i8, ptr %156, i64 %14
  %162 = getelementptr i8, ptr %157, i64 %17
  %163 = icmp eq i64 %160, %153
  br i1 %163, label %after23, label %loop22

after23:                                          ; preds = %loop22
  %164 = add i64 %153, 0
  %165 = udiv i64 %164, 1
  %166 = add i64 %.039, %165
  %167 = icmp uge i64 %166, 128
  %168 = add i64 %i21, 1
  %169 = icmp eq i64 %168, %148
  %170 = and i1 true, %169
  %171 = or i1 %167, %170
  br i1 %171, label %then25, label %after26

then25:                                           ; preds = %after23
  %172 = getelementptr inbounds float, ptr %19, i64 0
  store float %159, ptr %172, align 1
  br label %while27

after26:                                          ; preds = %after29, %after23
  %.245 = phi float [ -0.000000e+00, %after29 ], [ %159, %after23 ]
  %.142 = phi i64 [ %193, %after29 ], [ %.041, %after23 ]
  %.140 = phi i64 [ 0, %after29 ], [ %166, %after23 ]
  %173 = add i64 %i21, 1
  %174 = getelementptr i8, ptr %149, i64 %21
  %175 = getelementptr i8, ptr %150, i64 %22
  %176 = icmp eq i64 %173, %148
  br i1 %176, label %after20, label %loop19

while27:                                          ; preds = %do28, %then25
  %.046 = phi i64 [ 0, %then25 ], [ %187, %do28 ]
  %177 = lshr i64 %.041, %.046
  %178 = trunc i64 %177 to i1
  br i1 %178, label %do28, label %after29

do28:                                             ; preds = %while27
  %179 = mul i64 %.046, 1
  %180 = getelementptr inbounds float, ptr %20, i64 %179
  %181 = getelementptr inbounds float, ptr %19, i64 0
  %182 = load float, ptr %181, align 1
  %183 = getelementptr inbounds float, ptr %180, i64 0
  %184 = load float, ptr %183, align 1
  %185 = fadd float %184, %182
  %186 = getelementptr inbounds float, ptr %19, i64 0
  store float %185, ptr %186, align 1
  %187 = add i64 %.046, 1
  br label %while27

after29:                                          ; preds = %while27
  %188 = mul i64 %.046, 1
  %189 = getelementptr inbounds float, ptr %20, i64 %188
  %190 = getelementptr inbounds float, ptr %19, i64 0
  %191 = load float, ptr %190, align 1
  %192 = getelementptr inbounds float, ptr %189, i64 0
  store float %191, ptr %192, align 1
  %193 = add i64 %.041, 1
  br label %after26

while30:                                          ; preds = %do31, %after20
  %.047 = phi i64 [ %155, %after20 ], [ %205, %do31 ]
  %194 = icmp ne i64 %.047, 0
  br i1 %194, label %do31, label %after32

do31:                                             ; preds = %while30
  %195 = call i64 @llvm.cttz.i64(i64 %.047, i1 true)
  %196 = mul i64 %195, 1
  %197 = getelementptr inbounds float, ptr %20, i64 %196
  %198 = getelementptr inbounds float, ptr %19, i64 0
  %199 = load float, ptr %198, align 1
  %200 = getelementptr inbounds float, ptr %197, i64 0
  %201 = load float, ptr %200, align 1
  %202 = fadd float %201, %199
  %203 = getelementptr inbounds float, ptr %19, i64 0
  store float %202, ptr %203, align 1
  %204 = sub i64 %.047, 1
  %205 = and i64 %.047, %204
  br label %while30

after32:                                          ; preds = %while30
  %206 = getelementptr inbounds float, ptr %19, i64 0
  %207 = load float, ptr %206, align 1
  store float %207, ptr %145, align 1
  %208 = add i64 %i18, 1
  %209 = getelementptr i8, ptr %145, i64 4
  %210 = getelementptr i8, ptr %146, i64 %7
  %211 = icmp eq i64 %208, %25
  br i1 %211, label %after17, label %loop16
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
