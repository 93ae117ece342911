; sum(a) | a=float64[70000][::7]
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
  %4 = alloca <8 x double>, i64 8, align 16
  %5 = alloca double, i64 1, align 16
  %6 = alloca double, i64 64, align 16
  %7 = getelementptr i64, ptr %extents, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 1
  %10 = load i64, ptr %9, align 4
  %11 = mul i64 %10, 32768
  %12 = mul i64 %10, 64
  %13 = mul i64 %10, 8
  br label %nest

nest:                                             ; preds = %entry
  %14 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  store <8 x double> splat (double -0.000000e+00), ptr %14, align 1
  %15 = getelementptr inbounds <8 x double>, ptr %4, i64 1
  store <8 x double> splat (double -0.000000e+00), ptr %15, align 1
  %16 = getelementptr inbounds <8 x double>, ptr %4, i64 2
  store <8 x double> splat (double -0.000000e+00), ptr %16, align 1
  %17 = getelementptr inbounds <8 x double>, ptr %4, i64 3
  store <8 x double> splat (double -0.000000e+00), ptr %17, align 1
  %18 = getelementptr inbounds <8 x double>, ptr %4, i64 4
  store <8 x double> splat (double -0.000000e+00), ptr %18, align 1
  %19 = getelementptr inbounds <8 x double>, ptr %4, i64 5
  store <8 x double> splat (double -0.000000e+00), ptr %19, align 1
  %20 = getelementptr inbounds <8 x double>, ptr %4, i64 6
  store <8 x double> splat (double -0.000000e+00), ptr %20, align 1
  %21 = getelementptr inbounds <8 x double>, ptr %4, i64 7
  store <8 x double> splat (double -0.000000e+00), ptr %21, align 1
  %22 = add i64 %8, 32767
  %23 = udiv i64 %22, 32768
  br label %loop

loop:                                             ; preds = %after14, %nest
  %.019 = phi i64 [ 0, %nest ], [ %.120, %after14 ]
  %.0 = phi i64 [ 0, %nest ], [ %.1, %after14 ]
  %i = phi i64 [ 0, %nest ], [ %124, %after14 ]
  %24 = phi ptr [ %3, %nest ], [ %125, %after14 ]
  %25 = mul i64 %i, 32768
  %26 = sub i64 %8, %25
  %27 = call i64 @llvm.umin.i64(i64 %26, i64 32768)
  %28 = udiv i64 %27, 64
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %then, label %after1

after:                                            ; preds = %after14
  %30 = sub i64 %.120, 1
  %31 = and i64 %.120, %30
  br label %while16

then:                                             ; preds = %loop
  br label %loop2

after1:                                           ; preds = %after3, %loop
  %32 = urem i64 %27, 64
  %33 = icmp ne i64 %32, 0
  br i1 %33, label %then8, label %after9

loop2:                                            ; preds = %after6, %then
  %i4 = phi i64 [ 0, %then ], [ %68, %after6 ]
  %34 = phi ptr [ %24, %then ], [ %69, %after6 ]
  br label %loop5

after3:                                           ; preds = %after6
  br label %after1

loop5:                                            ; preds = %loop5, %loop2
  %i7 = phi i64 [ 0, %loop2 ], [ %65, %loop5 ]
  %35 = phi ptr [ %34, %loop2 ], [ %66, %loop5 ]
  %36 = load double, ptr %35, align 1
  %37 = insertelement <8 x double> poison, double %36, i64 0
  %38 = getelementptr i8, ptr %35, i64 %10
  %39 = load double, ptr %38, align 1
  %40 = insertelement <8 x double> %37, double %39, i64 1
  %41 = getelementptr i8, ptr %38, i64 %10
  %42 = load double, ptr %41, align 1
  %43 = insertelement <8 x double> %40, double %42, i64 2
  %44 = getelementptr i8, ptr %41, i64 %10
  %45 = load double, ptr %44, align 1
  %46 = insertelement <8 x double> %43, double %45, i64 3
  %47 = getelementptr i8, ptr %44, i64 %10
  %48 = load double, ptr %47, align 1
  %49 = insertelement <8 x double> %46, double %48, i64 4
  %50 = getelementptr i8, ptr %47, i64 %10
  %51 = load double, ptr %50, align 1
  %52 = insertelement <8 x double> %49, double %51, i64 5
  %53 = getelementptr i8, ptr %50, i64 %10
  %54 = load double, ptr %53, align 1
  %55 = insertelement <8 x double> %52, double %54, i64 6
  %56 = getelementptr i8, ptr %53, i64 %10
  %57 = load double, ptr %56, align 1
  %58 = insertelement <8 x double> %55, double %57, i64 7
  %59 = mul i64 %i7, 1
  %60 = add i64 %59, 0
  %61 = getelementptr inbounds <8 x double>, ptr %4, i64 %60
  %62 = load <8 x double>, ptr %61, align 1
  %63 = fadd <8 x double> %62, %58
  %64 = getelementptr inbounds <8 x double>, ptr %4, i64 %60
  store <8 x double> %63, ptr %64, align 1
  %65 = add i64 %i7, 1
  %66 = getelementptr i8, ptr %35, i64 %13
  %67 = icmp eq i64 %65, 8
  br i1 %67, label %after6, label %loop5

after6:                                           ; preds = %loop5
  %68 = add i64 %i4, 1
  %69 = getelementptr i8, ptr %34, i64 %12
  %70 = icmp eq i64 %68, %28
  br i1 %70, label %after3, label %loop2

then8:                                            ; preds = %after1
  %71 = sub i64 %27, %32
  %72 = mul i64 %10, %71
  %73 = getelementptr i8, ptr %24, i64 %72
  br label %loop10

after9:                                           ; preds = %after11, %after1
  %74 = add i64 %27, 63
  %75 = udiv i64 %74, 64
  %76 = add i64 %.0, %75
  %77 = icmp uge i64 %76, 512
  %78 = add i64 %i, 1
  %79 = icmp eq i64 %78, %23
  %80 = and i1 true, %79
  %81 = or i1 %77, %80
  br i1 %81, label %then13, label %after14

loop10:                                           ; preds = %loop10, %then8
  %i12 = phi i64 [ 0, %then8 ], [ %87, %loop10 ]
  %82 = phi ptr [ %73, %then8 ], [ %88, %loop10 ]
  %83 = load double, ptr %82, align 1
  %84 = getelementptr inbounds double, ptr %4, i64 %i12
  %85 = load double, ptr %84, align 8
  %86 = fadd double %85, %83
  store double %86, ptr %84, align 8
  %87 = add i64 %i12, 1
  %88 = getelementptr i8, ptr %82, i64 %10
  %89 = icmp eq i64 %87, %32
  br i1 %89, label %after11, label %loop10

after11:                                          ; preds = %loop10
  br label %after9

then13:                                           ; preds = %after9
  %90 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  %91 = load <8 x double>, ptr %90, align 1
  %92 = getelementptr inbounds <8 x double>, ptr %4, i64 1
  %93 = load <8 x double>, ptr %92, align 1
  %94 = getelementptr inbounds <8 x double>, ptr %4, i64 2
  %95 = load <8 x double>, ptr %94, align 1
  %96 = getelementptr inbounds <8 x double>, ptr %4, i64 3
  %97 = load <8 x double>, ptr %96, align 1
  %98 = getelementptr inbounds <8 x double>, ptr %4, i64 4
  %99 = load <8 x double>, ptr %98, align 1
  %100 = getelementptr inbounds <8 x double>, ptr %4, i64 5
  %101 = load <8 x double>, ptr %100, align 1
  %102 = getelementptr inbounds <8 x double>, ptr %4, i64 6
  %103 = load <8 x double>, ptr %102, align 1
  %104 = getelementptr inbounds <8 x double>, ptr %4, i64 7
  %105 = load <8 x double>, ptr %104, align 1
  %106 = fadd <8 x double> %91, %99
  %107 = fadd <8 x double> %93, %101
  %108 = fadd <8 x double> %95, %103
  %109 = fadd <8 x double> %97, %105
  %110 = fadd <8 x double> %106, %108
  %111 = fadd <8 x double> %107, %109
  %112 = fadd <8 x double> %110, %111
  %113 = shufflevector <8 x double> %112, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %114 = shufflevector <8 x double> %112, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %115 = fadd <4 x double> %114, %113
  %116 = shufflevector <4 x double> %115, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %117 = shufflevector <4 x double> %115, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %118 = fadd <2 x double> %117, %116
  %119 = shufflevector <2 x double> %118, <2 x double> poison, <1 x i32> <i32 1>
  %120 = shufflevector <2 x double> %118, <2 x double> poison, <1 x i32> zeroinitializer
  %121 = fadd <1 x double> %120, %119
  %122 = extractelement <1 x double> %121, i64 0
  %123 = getelementptr inbounds double, ptr %5, i64 0
  store double %122, ptr %123, align 1
  br label %while

after14:                                          ; preds = %after15, %after9
  %.120 = phi i64 [ %143, %after15 ], [ %.019, %after9 ]
  %.1 = phi i64 [ 0, %after15 ], [ %76, %after9 ]
  %124 = add i64 %i, 1
  %125 = getelementptr i8, ptr %24, i64 %11
  %126 = icmp eq i64 %124, %23
  br i1 %126, label %after, label %loop

while:                                            ; preds = %do, %then13
  %.021 = phi i64 [ 0, %then13 ], [ %137, %do ]
  %127 = lshr i64 %.019, %.021
  %128 = trunc i64 %127 to i1
  br i1 %128, label %do, label %after15

do:                                               ; preds = %while
  %129 = mul i64 %.021, 1
  %130 = getelementptr inbounds double, ptr %6, i64 %129
  %131 = getelementptr inbounds double, ptr %5, i64 0
  %132 = load double, ptr %131, align 1
  %133 = getelementptr inbounds double, ptr %130, i64 0
  %134 = load double, ptr %133, align 1
  %135 = fadd double %134, %132
  %136 = getelementptr inbounds double, ptr %5, i64 0
  store double %135, ptr %136, align 1
  %137 = add i64 %.021, 1
  br label %while

after15:                                          ; preds = %while
  %138 = mul i64 %.021, 1
  %139 = getelementptr inbounds double, ptr %6, i64 %138
  %140 = getelementptr inbounds double, ptr %5, i64 0
  %141 = load double, ptr %140, align 1
  %142 = getelementptr inbounds double, ptr %139, i64 0
  store double %141, ptr %142, align 1
  %143 = add i64 %.019, 1
  %144 = getelementptr inbounds <8 x double>, ptr %4, i64 0
  store <8 x double> splat (double -0.000000e+00), ptr %144, align 1
  %145 = getelementptr inbounds <8 x double>, ptr %4, i64 1
  store <8 x double> splat (double -0.000000e+00), ptr %145, align 1
  %146 = getelementptr inbounds <8 x double>, ptr %4, i64 2
  store <8 x double> splat (double -0.000000e+00), ptr %146, align 1
  %147 = getelementptr inbounds <8 x double>, ptr %4, i64 3
  store <8 x double> splat (double -0.000000e+00), ptr %147, align 1
  %148 = getelementptr inbounds <8 x double>, ptr %4, i64 4
  store <8 x double> splat (double -0.000000e+00), ptr %148, align 1
  %149 = getelementptr inbounds <8 x double>, ptr %4, i64 5
  store <8 x double> splat (double -0.000000e+00), ptr %149, align 1
  %150 = getelementptr inbounds <8 x double>, ptr %4, i64 6
  store <8 x double> splat (double -0.000000e+00), ptr %150, align 1
  %151 = getelementptr inbounds <8 x double>, ptr %4, i64 7
  store <8 x double> splat (double -0.000000e+00), ptr %151, align 1
  br label %after14

while16:                                          ; preds = %do17, %after
  %.022 = phi i64 [ %31, %after ], [ %163, %do17 ]
  %152 = icmp ne i64 %.022, 0
  br i1 %152, label %do17, label %after18

do17:                                             ; preds = %while16
  %153 = call i64 @llvm.cttz.i64(i64 %.022, i1 true)
  %154 = mul i64 %153, 1
  %155 = getelementptr inbounds double, ptr %6, i64 %154
  %156 = getelementptr inbounds double, ptr %5, i64 0
  %157 = load double, ptr %156, align 1
  %158 = getelementptr inbounds double, ptr %155, i64 0
  %159 = load double, ptr %158, align 1
  %160 = fadd double %159, %157
  %161 = getelementptr inbounds double, ptr %5, i64 0
  store double %160, ptr %161, align 1
  %162 = sub i64 %.022, 1
  %163 = and i64 %.022, %162
  br label %while16

after18:                                          ; preds = %while16
  %164 = getelementptr inbounds double, ptr %5, i64 0
  %165 = load double, ptr %164, align 1
  store double %165, ptr %1, align 1
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
