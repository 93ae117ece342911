; argmax(a, axis=1) | a=float64[100,1000]
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
  %6 = getelementptr i64, ptr %strides, i64 0
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 2
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 4
  %11 = load i64, ptr %10, align 4
  %12 = getelementptr i64, ptr %extents, i64 0
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr i64, ptr %extents, i64 1
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i64, ptr %strides, i64 3
  %17 = load i64, ptr %16, align 4
  %18 = mul i64 %17, 32768
  %19 = mul i64 %17, 64
  br label %nest

nest:                                             ; preds = %entry
  br label %loop

loop:                                             ; preds = %after2, %nest
  %i = phi i64 [ 0, %nest ], [ %36, %after2 ]
  %20 = phi ptr [ %1, %nest ], [ %37, %after2 ]
  %21 = phi ptr [ %3, %nest ], [ %38, %after2 ]
  %22 = phi ptr [ %5, %nest ], [ %39, %after2 ]
  %23 = ptrtoint ptr %21 to i64
  %24 = add i64 %15, 32767
  %25 = udiv i64 %24, 32768
  br label %loop1

after:                                            ; preds = %after2
  ret void

loop1:                                            ; preds = %after95, %loop
  %.0148 = phi i64 [ %23, %loop ], [ %.1149, %after95 ]
  %.0146 = phi double [ 0xFFF0000000000000, %loop ], [ %.1147, %after95 ]
  %.0 = phi i64 [ 0, %loop ], [ %.1, %after95 ]
  %i3 = phi i64 [ 0, %loop ], [ %436, %after95 ]
  %26 = phi ptr [ %21, %loop ], [ %437, %after95 ]
  %27 = phi ptr [ %22, %loop ], [ %438, %after95 ]
  %28 = mul i64 %i3, 32768
  %29 = sub i64 %15, %28
  %30 = call i64 @llvm.umin.i64(i64 %29, i64 32768)
  %31 = add i64 %i3, 1
  %32 = icmp eq i64 %31, %25
  %33 = and i1 true, %32
  %34 = udiv i64 %30, 64
  %35 = icmp ne i64 %34, 0
  br i1 %35, label %then, label %after4

after2:                                           ; preds = %after95
  store i64 %.1149, ptr %20, align 1
  %36 = add i64 %i, 1
  %37 = getelementptr i8, ptr %20, i64 %7
  %38 = getelementptr i8, ptr %21, i64 %9
  %39 = getelementptr i8, ptr %22, i64 %11
  %40 = icmp eq i64 %36, %13
  br i1 %40, label %after, label %loop

then:                                             ; preds = %loop1
  %41 = mul i64 %34, 512
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.1187 = phi <8 x i64> [ %91, %after6 ], [ zeroinitializer, %loop1 ]
  %.1181 = phi <8 x i64> [ %84, %after6 ], [ zeroinitializer, %loop1 ]
  %.1175 = phi <8 x i64> [ %77, %after6 ], [ zeroinitializer, %loop1 ]
  %.1169 = phi <8 x i64> [ %70, %after6 ], [ zeroinitializer, %loop1 ]
  %.1163 = phi <8 x i64> [ %63, %after6 ], [ zeroinitializer, %loop1 ]
  %.1157 = phi <8 x i64> [ %56, %after6 ], [ zeroinitializer, %loop1 ]
  %.1151 = phi <8 x i64> [ %49, %after6 ], [ zeroinitializer, %loop1 ]
  %.1141 = phi <8 x double> [ %99, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1135 = phi <8 x double> [ %92, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1129 = phi <8 x double> [ %85, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1123 = phi <8 x double> [ %78, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1117 = phi <8 x double> [ %71, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1111 = phi <8 x double> [ %64, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1105 = phi <8 x double> [ %57, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.199 = phi <8 x double> [ %50, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.197 = phi <8 x i64> [ %98, %after6 ], [ zeroinitializer, %loop1 ]
  %42 = urem i64 %30, 64
  %43 = icmp ne i64 %42, 0
  br i1 %43, label %then22, label %after23

loop5:                                            ; preds = %loop5, %then
  %.2188 = phi <8 x i64> [ zeroinitializer, %then ], [ %91, %loop5 ]
  %.2182 = phi <8 x i64> [ zeroinitializer, %then ], [ %84, %loop5 ]
  %.2176 = phi <8 x i64> [ zeroinitializer, %then ], [ %77, %loop5 ]
  %.2170 = phi <8 x i64> [ zeroinitializer, %then ], [ %70, %loop5 ]
  %.2164 = phi <8 x i64> [ zeroinitializer, %then ], [ %63, %loop5 ]
  %.2158 = phi <8 x i64> [ zeroinitializer, %then ], [ %56, %loop5 ]
  %.2152 = phi <8 x i64> [ zeroinitializer, %then ], [ %49, %loop5 ]
  %.2142 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %99, %loop5 ]
  %.2136 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %92, %loop5 ]
  %.2130 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %85, %loop5 ]
  %.2124 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %78, %loop5 ]
  %.2118 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %71, %loop5 ]
  %.2112 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %64, %loop5 ]
  %.2106 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %57, %loop5 ]
  %.2100 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %50, %loop5 ]
  %.2 = phi <8 x i64> [ zeroinitializer, %then ], [ %98, %loop5 ]
  %offset = phi i64 [ 0, %then ], [ %100, %loop5 ]
  %44 = getelementptr i8, ptr %27, i64 %offset
  %i7 = udiv exact i64 %offset, 512
  %45 = load <8 x double>, ptr %44, align 1
  %46 = fcmp ugt <8 x double> %45, %.2100
  %47 = fcmp ord <8 x double> %.2100, %.2100
  %48 = and <8 x i1> %46, %47
  %.splatinsert = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat = shufflevector <8 x i64> %.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %49 = select <8 x i1> %48, <8 x i64> %.splat, <8 x i64> %.2152
  %50 = select <8 x i1> %48, <8 x double> %45, <8 x double> %.2100
  %51 = getelementptr i8, ptr %44, i64 64
  %52 = load <8 x double>, ptr %51, align 1
  %53 = fcmp ugt <8 x double> %52, %.2106
  %54 = fcmp ord <8 x double> %.2106, %.2106
  %55 = and <8 x i1> %53, %54
  %.splatinsert8 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat9 = shufflevector <8 x i64> %.splatinsert8, <8 x i64> poison, <8 x i32> zeroinitializer
  %56 = select <8 x i1> %55, <8 x i64> %.splat9, <8 x i64> %.2158
  %57 = select <8 x i1> %55, <8 x double> %52, <8 x double> %.2106
  %58 = getelementptr i8, ptr %44, i64 128
  %59 = load <8 x double>, ptr %58, align 1
  %60 = fcmp ugt <8 x double> %59, %.2112
  %61 = fcmp ord <8 x double> %.2112, %.2112
  %62 = and <8 x i1> %60, %61
  %.splatinsert10 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat11 = shufflevector <8 x i64> %.splatinsert10, <8 x i64> poison, <8 x i32> zeroinitializer
  %63 = select <8 x i1> %62, <8 x i64> %.splat11, <8 x i64> %.2164
  %64 = select <8 x i1> %62, <8 x double> %59, <8 x double> %.2112
  %65 = getelementptr i8, ptr %44, i64 192
  %66 = load <8 x double>, ptr %65, align 1
  %67 = fcmp ugt <8 x double> %66, %.2118
  %68 = fcmp ord <8 x double> %.2118, %.2118
  %69 = and <8 x i1> %67, %68
  %.splatinsert12 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat13 = shufflevector <8 x i64> %.splatinsert12, <8 x i64> poison, <8 x i32> zeroinitializer
  %70 = select <8 x i1> %69, <8 x i64> %.splat13, <8 x i64> %.2170
  %71 = select <8 x i1> %69, <8 x double> %66, <8 x double> %.2118
  %72 = getelementptr i8, ptr %44, i64 256
  %73 = load <8 x double>, ptr %72, align 1
  %74 = fcmp ugt <8 x double> %73, %.2124
  %75 = fcmp ord <8 x double> %.2124, %.2124
  %76 = and <8 x i1> %74, %75
  %.splatinsert14 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat15 = shufflevector <8 x i64> %.splatinsert14, <8 x i64> poison, <8 x i32> zeroinitializer
  %77 = select <8 x i1> %76, <8 x i64> %.splat15, <8 x i64> %.2176
  %78 = select <8 x i1> %76, <8 x double> %73, <8 x double> %.2124
  %79 = getelementptr i8, ptr %44, i64 320
  %80 = load <8 x double>, ptr %79, align 1
  %81 = fcmp ugt <8 x double> %80, %.2130
  %82 = fcmp ord <8 x double> %.2130, %.2130
  %83 = and <8 x i1> %81, %82
  %.splatinsert16 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat17 = shufflevector <8 x i64> %.splatinsert16, <8 x i64> poison, <8 x i32> zeroinitializer
  %84 = select <8 x i1> %83, <8 x i64> %.splat17, <8 x i64> %.2182
  %85 = select <8 x i1> %83, <8 x double> %80, <8 x double> %.2130
  %86 = getelementptr i8, ptr %44, i64 384
  %87 = load <8 x double>, ptr %86, align 1
  %88 = fcmp ugt <8 x double> %87, %.2136
  %89 = fcmp ord <8 x double> %.2136, %.2136
  %90 = and <8 x i1> %88, %89
  %.splatinsert18 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat19 = shufflevector <8 x i64> %.splatinsert18, <8 x i64> poison, <8 x i32> zeroinitializer
  %91 = select <8 x i1> %90, <8 x i64> %.splat19, <8 x i64> %.2188
  %92 = select <8 x i1> %90, <8 x double> %87, <8 x double> %.2136
  %93 = getelementptr i8, ptr %44, i64 448
  %94 = load <8 x double>, ptr %93, align 1
  %95 = fcmp ugt <8 x double> %94, %.2142
  %96 = fcmp ord <8 x double> %.2142, %.2142
  %97 = and <8 x i1> %95, %96
  %.splatinsert20 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat21 = shufflevector <8 x i64> %.splatinsert20, <8 x i64> poison, <8 x i32> zeroinitializer
  %98 = select <8 x i1> %97, <8 x i64> %.splat21, <8 x i64> %.2
  %99 = select <8 x i1> %97, <8 x double> %94, <8 x double> %.2142
  %100 = add i64 %offset, 512
  %101 = icmp eq i64 %100, %41
  br i1 %101, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then22:                                           ; preds = %after4
  %102 = sub i64 %30, %42
  %103 = mul i64 %17, %102
  %104 = getelementptr i8, ptr %26, i64 %103
  %105 = mul i64 8, %102
  %106 = getelementptr i8, ptr %27, i64 %105
  %107 = icmp ult i64 %42, 8
  br i1 %107, label %last, label %whole

after23:                                          ; preds = %after24, %after4
  %.3189 = phi <8 x i64> [ %.4190, %after24 ], [ %.1187, %after4 ]
  %.3183 = phi <8 x i64> [ %.4184, %after24 ], [ %.1181, %after4 ]
  %.3177 = phi <8 x i64> [ %.4178, %after24 ], [ %.1175, %after4 ]
  %.3171 = phi <8 x i64> [ %.4172, %after24 ], [ %.1169, %after4 ]
  %.3165 = phi <8 x i64> [ %.4166, %after24 ], [ %.1163, %after4 ]
  %.3159 = phi <8 x i64> [ %.4160, %after24 ], [ %.1157, %after4 ]
  %.3153 = phi <8 x i64> [ %.4154, %after24 ], [ %.1151, %after4 ]
  %.3143 = phi <8 x double> [ %.4144, %after24 ], [ %.1141, %after4 ]
  %.3137 = phi <8 x double> [ %.4138, %after24 ], [ %.1135, %after4 ]
  %.3131 = phi <8 x double> [ %.4132, %after24 ], [ %.1129, %after4 ]
  %.3125 = phi <8 x double> [ %.4126, %after24 ], [ %.1123, %after4 ]
  %.3119 = phi <8 x double> [ %.4120, %after24 ], [ %.1117, %after4 ]
  %.3113 = phi <8 x double> [ %.4114, %after24 ], [ %.1111, %after4 ]
  %.3107 = phi <8 x double> [ %.4108, %after24 ], [ %.1105, %after4 ]
  %.3101 = phi <8 x double> [ %.4102, %after24 ], [ %.199, %after4 ]
  %.3 = phi <8 x i64> [ %.4, %after24 ], [ %.197, %after4 ]
  %108 = fcmp ogt <8 x double> %.3101, %.3125
  %109 = select <8 x i1> %108, <8 x double> %.3101, <8 x double> %.3125
  %110 = fcmp uno <8 x double> %.3101, %.3101
  %111 = select <8 x i1> %110, <8 x double> %.3101, <8 x double> %109
  %112 = fcmp ogt <8 x double> %.3107, %.3131
  %113 = select <8 x i1> %112, <8 x double> %.3107, <8 x double> %.3131
  %114 = fcmp uno <8 x double> %.3107, %.3107
  %115 = select <8 x i1> %114, <8 x double> %.3107, <8 x double> %113
  %116 = fcmp ogt <8 x double> %.3113, %.3137
  %117 = select <8 x i1> %116, <8 x double> %.3113, <8 x double> %.3137
  %118 = fcmp uno <8 x double> %.3113, %.3113
  %119 = select <8 x i1> %118, <8 x double> %.3113, <8 x double> %117
  %120 = fcmp ogt <8 x double> %.3119, %.3143
  %121 = select <8 x i1> %120, <8 x double> %.3119, <8 x double> %.3143
  %122 = fcmp uno <8 x double> %.3119, %.3119
  %123 = select <8 x i1> %122, <8 x double> %.3119, <8 x double> %121
  %124 = fcmp ogt <8 x double> %111, %119
  %125 = select <8 x i1> %124, <8 x double> %111, <8 x double> %119
  %126 = fcmp uno <8 x double> %111, %111
  %127 = select <8 x i1> %126, <8 x double> %111, <8 x double> %125
  %128 = fcmp ogt <8 x double> %115, %123
  %129 = select <8 x i1> %128, <8 x double> %115, <8 x double> %123
  %130 = fcmp uno <8 x double> %115, %115
  %131 = select <8 x i1> %130, <8 x double> %115, <8 x double> %129
  %132 = fcmp ogt <8 x double> %127, %131
  %133 = select <8 x i1> %132, <8 x double> %127, <8 x double> %131
  %134 = fcmp uno <8 x double> %127, %127
  %135 = select <8 x i1> %134, <8 x double> %127, <8 x double> %133
  %136 = ptrtoint ptr %26 to i64
  %137 = icmp slt i64 %136, %.0148
  %.splatinsert84 = insertelement <8 x double> poison, double %.0146, i64 0
  %.splat85 = shufflevector <8 x double> %.splatinsert84, <8 x double> poison, <8 x i32> zeroinitializer
  %.splatinsert86 = insertelement <8 x i1> poison, i1 %137, i64 0
  %.splat87 = shufflevector <8 x i1> %.splatinsert86, <8 x i1> poison, <8 x i32> zeroinitializer
  %138 = fcmp uno <8 x double> %.splat85, %.splat85
  %139 = fcmp uno <8 x double> %135, %135
  %140 = and <8 x i1> %139, %138
  %141 = fcmp oeq <8 x double> %135, %.splat85
  %142 = or <8 x i1> %141, %140
  %143 = and <8 x i1> %142, %.splat87
  %144 = fcmp ugt <8 x double> %135, %.splat85
  %145 = fcmp ord <8 x double> %.splat85, %.splat85
  %146 = and <8 x i1> %144, %145
  %147 = or <8 x i1> %146, %143
  %148 = bitcast <8 x i1> %147 to i8
  %149 = icmp ne i8 %148, 0
  br i1 %149, label %then88, label %after89

after24:                                          ; preds = %last79, %last71, %last63, %last55, %last47, %last39, %last31, %last
  %.4190 = phi <8 x i64> [ %.1187, %last ], [ %.1187, %last31 ], [ %.1187, %last39 ], [ %.1187, %last47 ], [ %.1187, %last55 ], [ %.1187, %last63 ], [ %264, %last71 ], [ %271, %last79 ]
  %.4184 = phi <8 x i64> [ %.1181, %last ], [ %.1181, %last31 ], [ %.1181, %last39 ], [ %.1181, %last47 ], [ %.1181, %last55 ], [ %246, %last63 ], [ %253, %last71 ], [ %253, %last79 ]
  %.4178 = phi <8 x i64> [ %.1175, %last ], [ %.1175, %last31 ], [ %.1175, %last39 ], [ %.1175, %last47 ], [ %228, %last55 ], [ %235, %last63 ], [ %235, %last71 ], [ %235, %last79 ]
  %.4172 = phi <8 x i64> [ %.1169, %last ], [ %.1169, %last31 ], [ %.1169, %last39 ], [ %210, %last47 ], [ %217, %last55 ], [ %217, %last63 ], [ %217, %last71 ], [ %217, %last79 ]
  %.4166 = phi <8 x i64> [ %.1163, %last ], [ %.1163, %last31 ], [ %192, %last39 ], [ %199, %last47 ], [ %199, %last55 ], [ %199, %last63 ], [ %199, %last71 ], [ %199, %last79 ]
  %.4160 = phi <8 x i64> [ %.1157, %last ], [ %174, %last31 ], [ %181, %last39 ], [ %181, %last47 ], [ %181, %last55 ], [ %181, %last63 ], [ %181, %last71 ], [ %181, %last79 ]
  %.4154 = phi <8 x i64> [ %157, %last ], [ %163, %last31 ], [ %163, %last39 ], [ %163, %last47 ], [ %163, %last55 ], [ %163, %last63 ], [ %163, %last71 ], [ %163, %last79 ]
  %.4144 = phi <8 x double> [ %.1141, %last ], [ %.1141, %last31 ], [ %.1141, %last39 ], [ %.1141, %last47 ], [ %.1141, %last55 ], [ %.1141, %last63 ], [ %.1141, %last71 ], [ %282, %last79 ]
  %.4138 = phi <8 x double> [ %.1135, %last ], [ %.1135, %last31 ], [ %.1135, %last39 ], [ %.1135, %last47 ], [ %.1135, %last55 ], [ %.1135, %last63 ], [ %265, %last71 ], [ %272, %last79 ]
  %.4132 = phi <8 x double> [ %.1129, %last ], [ %.1129, %last31 ], [ %.1129, %last39 ], [ %.1129, %last47 ], [ %.1129, %last55 ], [ %247, %last63 ], [ %254, %last71 ], [ %254, %last79 ]
  %.4126 = phi <8 x double> [ %.1123, %last ], [ %.1123, %last31 ], [ %.1123, %last39 ], [ %.1123, %last47 ], [ %229, %last55 ], [ %236, %last63 ], [ %236, %last71 ], [ %236, %last79 ]
  %.4120 = phi <8 x double> [ %.1117, %last ], [ %.1117, %last31 ], [ %.1117, %last39 ], [ %211, %last47 ], [ %218, %last55 ], [ %218, %last63 ], [ %218, %last71 ], [ %218, %last79 ]
  %.4114 = phi <8 x double> [ %.1111, %last ], [ %.1111, %last31 ], [ %193, %last39 ], [ %200, %last47 ], [ %200, %last55 ], [ %200, %last63 ], [ %200, %last71 ], [ %200, %last79 ]
  %.4108 = phi <8 x double> [ %.1105, %last ], [ %175, %last31 ], [ %182, %last39 ], [ %182, %last47 ], [ %182, %last55 ], [ %182, %last63 ], [ %182, %last71 ], [ %182, %last79 ]
  %.4102 = phi <8 x double> [ %158, %last ], [ %164, %last31 ], [ %164, %last39 ], [ %164, %last47 ], [ %164, %last55 ], [ %164, %last63 ], [ %164, %last71 ], [ %164, %last79 ]
  %.4 = phi <8 x i64> [ %.197, %last ], [ %.197, %last31 ], [ %.197, %last39 ], [ %.197, %last47 ], [ %.197, %last55 ], [ %.197, %last63 ], [ %.197, %last71 ], [ %281, %last79 ]
  br label %after23

last:                                             ; preds = %then22
  %150 = trunc i64 %42 to i32
  %.splatinsert25 = insertelement <8 x i32> poison, i32 %150, i64 0
  %.splat26 = shufflevector <8 x i32> %.splatinsert25, <8 x i32> poison, <8 x i32> zeroinitializer
  %151 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat26
  %152 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %106, <8 x i1> %151, <8 x double> zeroinitializer)
  %153 = fcmp ugt <8 x double> %152, %.199
  %154 = fcmp ord <8 x double> %.199, %.199
  %155 = and <8 x i1> %153, %154
  %156 = and <8 x i1> %155, %151
  %.splatinsert27 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat28 = shufflevector <8 x i64> %.splatinsert27, <8 x i64> poison, <8 x i32> zeroinitializer
  %157 = select <8 x i1> %156, <8 x i64> %.splat28, <8 x i64> %.1151
  %158 = select <8 x i1> %156, <8 x double> %152, <8 x double> %.199
  br label %after24

whole:                                            ; preds = %then22
  %159 = load <8 x double>, ptr %106, align 1
  %160 = fcmp ugt <8 x double> %159, %.199
  %161 = fcmp ord <8 x double> %.199, %.199
  %162 = and <8 x i1> %160, %161
  %.splatinsert29 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat30 = shufflevector <8 x i64> %.splatinsert29, <8 x i64> poison, <8 x i32> zeroinitializer
  %163 = select <8 x i1> %162, <8 x i64> %.splat30, <8 x i64> %.1151
  %164 = select <8 x i1> %162, <8 x double> %159, <8 x double> %.199
  %165 = icmp ult i64 %42, 16
  br i1 %165, label %last31, label %whole32

last31:                                           ; preds = %whole
  %166 = trunc i64 %42 to i32
  %.splatinsert33 = insertelement <8 x i32> poison, i32 %166, i64 0
  %.splat34 = shufflevector <8 x i32> %.splatinsert33, <8 x i32> poison, <8 x i32> zeroinitializer
  %167 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat34
  %168 = getelementptr i8, ptr %106, i64 64
  %169 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %168, <8 x i1> %167, <8 x double> zeroinitializer)
  %170 = fcmp ugt <8 x double> %169, %.1105
  %171 = fcmp ord <8 x double> %.1105, %.1105
  %172 = and <8 x i1> %170, %171
  %173 = and <8 x i1> %172, %167
  %.splatinsert35 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat36 = shufflevector <8 x i64> %.splatinsert35, <8 x i64> poison, <8 x i32> zeroinitializer
  %174 = select <8 x i1> %173, <8 x i64> %.splat36, <8 x i64> %.1157
  %175 = select <8 x i1> %173, <8 x double> %169, <8 x double> %.1105
  br label %after24

whole32:                                          ; preds = %whole
  %176 = getelementptr i8, ptr %106, i64 64
  %177 = load <8 x double>, ptr %176, align 1
  %178 = fcmp ugt <8 x double> %177, %.1105
  %179 = fcmp ord <8 x double> %.1105, %.1105
  %180 = and <8 x i1> %178, %179
  %.splatinsert37 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat38 = shufflevector <8 x i64> %.splatinsert37, <8 x i64> poison, <8 x i32> zeroinitializer
  %181 = select <8 x i1> %180, <8 x i64> %.splat38, <8 x i64> %.1157
  %182 = select <8 x i1> %180, <8 x double> %177, <8 x double> %.1105
  %183 = icmp ult i64 %42, 24
  br i1 %183, label %last39, label %whole40

last39:                                           ; preds = %whole32
  %184 = trunc i64 %42 to i32
  %.splatinsert41 = insertelement <8 x i32> poison, i32 %184, i64 0
  %.splat42 = shufflevector <8 x i32> %.splatinsert41, <8 x i32> poison, <8 x i32> zeroinitializer
  %185 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat42
  %186 = getelementptr i8, ptr %106, i64 128
  %187 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %186, <8 x i1> %185, <8 x double> zeroinitializer)
  %188 = fcmp ugt <8 x double> %187, %.1111
  %189 = fcmp ord <8 x double> %.1111, %.1111
  %190 = and <8 x i1> %188, %189
  %191 = and <8 x i1> %190, %185
  %.splatinsert43 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat44 = shufflevector <8 x i64> %.splatinsert43, <8 x i64> poison, <8 x i32> zeroinitializer
  %192 = select <8 x i1> %191, <8 x i64> %.splat44, <8 x i64> %.1163
  %193 = select <8 x i1> %191, <8 x double> %187, <8 x double> %.1111
  br label %after24

whole40:                                          ; preds = %whole32
  %194 = getelementptr i8, ptr %106, i64 128
  %195 = load <8 x double>, ptr %194, align 1
  %196 = fcmp ugt <8 x double> %195, %.1111
  %197 = fcmp ord <8 x double> %.1111, %.1111
  %198 = and <8 x i1> %196, %197
  %.splatinsert45 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat46 = shufflevector <8 x i64> %.splatinsert45, <8 x i64> poison, <8 x i32> zeroinitializer
  %199 = select <8 x i1> %198, <8 x i64> %.splat46, <8 x i64> %.1163
  %200 = select <8 x i1> %198, <8 x double> %195, <8 x double> %.1111
  %201 = icmp ult i64 %42, 32
  br i1 %201, label %last47, label %whole48

last47:                                           ; preds = %whole40
  %202 = trunc i64 %42 to i32
  %.splatinsert49 = insertelement <8 x i32> poison, i32 %202, i64 0
  %.splat50 = shufflevector <8 x i32> %.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  %203 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat50
  %204 = getelementptr i8, ptr %106, i64 192
  %205 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %204, <8 x i1> %203, <8 x double> zeroinitializer)
  %206 = fcmp ugt <8 x double> %205, %.1117
  %207 = fcmp ord <8 x double> %.1117, %.1117
  %208 = and <8 x i1> %206, %207
  %209 = and <8 x i1> %208, %203
  %.splatinsert51 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat52 = shufflevector <8 x i64> %.splatinsert51, <8 x i64> poison, <8 x i32> zeroinitializer
  %210 = select <8 x i1> %209, <8 x i64> %.splat52, <8 x i64> %.1169
  %211 = select <8 x i1> %209, <8 x double> %205, <8 x double> %.1117
  br label %after24

whole48:                                          ; preds = %whole40
  %212 = getelementptr i8, ptr %106, i64 192
  %213 = load <8 x double>, ptr %212, align 1
  %214 = fcmp ugt <8 x double> %213, %.1117
  %215 = fcmp ord <8 x double> %.1117, %.1117
  %216 = and <8 x i1> %214, %215
  %.splatinsert53 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat54 = shufflevector <8 x i64> %.splatinsert53, <8 x i64> poison, <8 x i32> zeroinitializer
  %217 = select <8 x i1> %216, <8 x i64> %.splat54, <8 x i64> %.1169
  %218 = select <8 x i1> %216, <8 x double> %213, <8 x double> %.1117
  %219 = icmp ult i64 %42, 40
  br i1 %219, label %last55, label %whole56

last55:                                           ; preds = %whole48
  %220 = trunc i64 %42 to i32
  %.splatinsert57 = insertelement <8 x i32> poison, i32 %220, i64 0
  %.splat58 = shufflevector <8 x i32> %.splatinsert57, <8 x i32> poison, <8 x i32> zeroinitializer
  %221 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat58
  %222 = getelementptr i8, ptr %106, i64 256
  %223 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %222, <8 x i1> %221, <8 x double> zeroinitializer)
  %224 = fcmp ugt <8 x double> %223, %.1123
  %225 = fcmp ord <8 x double> %.1123, %.1123
  %226 = and <8 x i1> %224, %225
  %227 = and <8 x i1> %226, %221
  %.splatinsert59 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat60 = shufflevector <8 x i64> %.splatinsert59, <8 x i64> poison, <8 x i32> zeroinitializer
  %228 = select <8 x i1> %227, <8 x i64> %.splat60, <8 x i64> %.1175
  %229 = select <8 x i1> %227, <8 x double> %223, <8 x double> %.1123
  br label %after24

whole56:                                          ; preds = %whole48
  %230 = getelementptr i8, ptr %106, i64 256
  %231 = load <8 x double>, ptr %230, align 1
  %232 = fcmp ugt <8 x double> %231, %.1123
  %233 = fcmp ord <8 x double> %.1123, %.1123
  %234 = and <8 x i1> %232, %233
  %.splatinsert61 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat62 = shufflevector <8 x i64> %.splatinsert61, <8 x i64> poison, <8 x i32> zeroinitializer
  %235 = select <8 x i1> %234, <8 x i64> %.splat62, <8 x i64> %.1175
  %236 = select <8 x i1> %234, <8 x double> %231, <8 x double> %.1123
  %237 = icmp ult i64 %42, 48
  br i1 %237, label %last63, label %whole64

last63:                                           ; preds = %whole56
  %238 = trunc i64 %42 to i32
  %.splatinsert65 = insertelement <8 x i32> poison, i32 %238, i64 0
  %.splat66 = shufflevector <8 x i32> %.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  %239 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat66
  %240 = getelementptr i8, ptr %106, i64 320
  %241 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %240, <8 x i1> %239, <8 x double> zeroinitializer)
  %242 = fcmp ugt <8 x double> %241, %.1129
  %243 = fcmp ord <8 x double> %.1129, %.1129
  %244 = and <8 x i1> %242, %243
  %245 = and <8 x i1> %244, %239
  %.splatinsert67 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat68 = shufflevector <8 x i64> %.splatinsert67, <8 x i64> poison, <8 x i32> zeroinitializer
  %246 = select <8 x i1> %245, <8 x i64> %.splat68, <8 x i64> %.1181
  %247 = select <8 x i1> %245, <8 x double> %241, <8 x double> %.1129
  br label %after24

whole64:                                          ; preds = %whole56
  %248 = getelementptr i8, ptr %106, i64 320
  %249 = load <8 x double>, ptr %248, align 1
  %250 = fcmp ugt <8 x double> %249, %.1129
  %251 = fcmp ord <8 x double> %.1129, %.1129
  %252 = and <8 x i1> %250, %251
  %.splatinsert69 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat70 = shufflevector <8 x i64> %.splatinsert69, <8 x i64> poison, <8 x i32> zeroinitializer
  %253 = select <8 x i1> %252, <8 x i64> %.splat70, <8 x i64> %.1181
  %254 = select <8 x i1> %252, <8 x double> %249, <8 x double> %.1129
  %255 = icmp ult i64 %42, 56
  br i1 %255, label %last71, label %whole72

last71:                                           ; preds = %whole64
  %256 = trunc i64 %42 to i32
  %.splatinsert73 = insertelement <8 x i32> poison, i32 %256, i64 0
  %.splat74 = shufflevector <8 x i32> %.splatinsert73, <8 x i32> poison, <8 x i32> zeroinitializer
  %257 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat74
  %258 = getelementptr i8, ptr %106, i64 384
  %259 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %258, <8 x i1> %257, <8 x double> zeroinitializer)
  %260 = fcmp ugt <8 x double> %259, %.1135
  %261 = fcmp ord <8 x double> %.1135, %.1135
  %262 = and <8 x i1> %260, %261
  %263 = and <8 x i1> %262, %257
  %.splatinsert75 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat76 = shufflevector <8 x i64> %.splatinsert75, <8 x i64> poison, <8 x i32> zeroinitializer
  %264 = select <8 x i1> %263, <8 x i64> %.splat76, <8 x i64> %.1187
  %265 = select <8 x i1> %263, <8 x double> %259, <8 x double> %.1135
  br label %after24

whole72:                                          ; preds = %whole64
  %266 = getelementptr i8, ptr %106, i64 384
  %267 = load <8 x double>, ptr %266, align 1
  %268 = fcmp ugt <8 x double> %267, %.1135
  %269 = fcmp ord <8 x double> %.1135, %.1135
  %270 = and <8 x i1> %268, %269
  %.splatinsert77 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat78 = shufflevector <8 x i64> %.splatinsert77, <8 x i64> poison, <8 x i32> zeroinitializer
  %271 = select <8 x i1> %270, <8 x i64> %.splat78, <8 x i64> %.1187
  %272 = select <8 x i1> %270, <8 x double> %267, <8 x double> %.1135
  br label %last79

last79:                                           ; preds = %whole72
  %273 = trunc i64 %42 to i32
  %.splatinsert80 = insertelement <8 x i32> poison, i32 %273, i64 0
  %.splat81 = shufflevector <8 x i32> %.splatinsert80, <8 x i32> poison, <8 x i32> zeroinitializer
  %274 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat81
  %275 = getelementptr i8, ptr %106, i64 448
  %276 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %275, <8 x i1> %274, <8 x double> zeroinitializer)
  %277 = fcmp ugt <8 x double> %276, %.1141
  %278 = fcmp ord <8 x double> %.1141, %.1141
  %279 = and <8 x i1> %277, %278
  %280 = and <8 x i1> %279, %274
  %.splatinsert82 = insertelement <8 x i64> poison, i64 %34, i64 0
  %.splat83 = shufflevector <8 x i64> %.splatinsert82, <8 x i64> poison, <8 x i32> zeroinitializer
  %281 = select <8 x i1> %280, <8 x i64> %.splat83, <8 x i64> %.197
  %282 = select <8 x i1> %280, <8 x double> %276, <8 x double> %.1141
  br label %after24

then88:                                           ; preds = %after23
  %283 = shufflevector <8 x double> %135, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %284 = shufflevector <8 x double> %135, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %285 = fcmp ogt <4 x double> %284, %283
  %286 = select <4 x i1> %285, <4 x double> %284, <4 x double> %283
  %287 = fcmp uno <4 x double> %284, %284
  %288 = select <4 x i1> %287, <4 x double> %284, <4 x double> %286
  %289 = shufflevector <4 x double> %288, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %290 = shufflevector <4 x double> %288, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %291 = fcmp ogt <2 x double> %290, %289
  %292 = select <2 x i1> %291, <2 x double> %290, <2 x double> %289
  %293 = fcmp uno <2 x double> %290, %290
  %294 = select <2 x i1> %293, <2 x double> %290, <2 x double> %292
  %295 = shufflevector <2 x double> %294, <2 x double> poison, <1 x i32> <i32 1>
  %296 = shufflevector <2 x double> %294, <2 x double> poison, <1 x i32> zeroinitializer
  %297 = fcmp ogt <1 x double> %296, %295
  %298 = select <1 x i1> %297, <1 x double> %296, <1 x double> %295
  %299 = fcmp uno <1 x double> %296, %296
  %300 = select <1 x i1> %299, <1 x double> %296, <1 x double> %298
  %301 = extractelement <1 x double> %300, i64 0
  %.splatinsert90 = insertelement <8 x double> poison, double %301, i64 0
  %.splat91 = shufflevector <8 x double> %.splatinsert90, <8 x double> poison, <8 x i32> zeroinitializer
  %302 = fcmp uno <8 x double> %.splat91, %.splat91
  %303 = fcmp uno <8 x double> %.3101, %.3101
  %304 = and <8 x i1> %303, %302
  %305 = fcmp oeq <8 x double> %.3101, %.splat91
  %306 = or <8 x i1> %305, %304
  %307 = select <8 x i1> %306, <8 x i64> %.3153, <8 x i64> splat (i64 -1)
  %308 = fcmp uno <8 x double> %.splat91, %.splat91
  %309 = fcmp uno <8 x double> %.3107, %.3107
  %310 = and <8 x i1> %309, %308
  %311 = fcmp oeq <8 x double> %.3107, %.splat91
  %312 = or <8 x i1> %311, %310
  %313 = select <8 x i1> %312, <8 x i64> %.3159, <8 x i64> splat (i64 -1)
  %314 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %307, <8 x i64> %313)
  %315 = fcmp uno <8 x double> %.splat91, %.splat91
  %316 = fcmp uno <8 x double> %.3113, %.3113
  %317 = and <8 x i1> %316, %315
  %318 = fcmp oeq <8 x double> %.3113, %.splat91
  %319 = or <8 x i1> %318, %317
  %320 = select <8 x i1> %319, <8 x i64> %.3165, <8 x i64> splat (i64 -1)
  %321 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %314, <8 x i64> %320)
  %322 = fcmp uno <8 x double> %.splat91, %.splat91
  %323 = fcmp uno <8 x double> %.3119, %.3119
  %324 = and <8 x i1> %323, %322
  %325 = fcmp oeq <8 x double> %.3119, %.splat91
  %326 = or <8 x i1> %325, %324
  %327 = select <8 x i1> %326, <8 x i64> %.3171, <8 x i64> splat (i64 -1)
  %328 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %321, <8 x i64> %327)
  %329 = fcmp uno <8 x double> %.splat91, %.splat91
  %330 = fcmp uno <8 x double> %.3125, %.3125
  %331 = and <8 x i1> %330, %329
  %332 = fcmp oeq <8 x double> %.3125, %.splat91
  %333 = or <8 x i1> %332, %331
  %334 = select <8 x i1> %333, <8 x i64> %.3177, <8 x i64> splat (i64 -1)
  %335 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %328, <8 x i64> %334)
  %336 = fcmp uno <8 x double> %.splat91, %.splat91
  %337 = fcmp uno <8 x double> %.3131, %.3131
  %338 = and <8 x i1> %337, %336
  %339 = fcmp oeq <8 x double> %.3131, %.splat91
  %340 = or <8 x i1> %339, %338
  %341 = select <8 x i1> %340, <8 x i64> %.3183, <8 x i64> splat (i64 -1)
  %342 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %335, <8 x i64> %341)
  %343 = fcmp uno <8 x double> %.splat91, %.splat91
  %344 = fcmp uno <8 x double> %.3137, %.3137
  %345 = and <8 x i1> %344, %343
  %346 = fcmp oeq <8 x double> %.3137, %.splat91
  %347 = or <8 x i1> %346, %345
  %348 = select <8 x i1> %347, <8 x i64> %.3189, <8 x i64> splat (i64 -1)
  %349 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %342, <8 x i64> %348)
  %350 = fcmp uno <8 x double> %.splat91, %.splat91
  %351 = fcmp uno <8 x double> %.3143, %.3143
  %352 = and <8 x i1> %351, %350
  %353 = fcmp oeq <8 x double> %.3143, %.splat91
  %354 = or <8 x i1> %353, %352
  %355 = select <8 x i1> %354, <8 x i64> %.3, <8 x i64> splat (i64 -1)
  %356 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %349, <8 x i64> %355)
  %357 = call i64 @llvm.vector.reduce.umin.v8i64(<8 x i64> %356)
  %.splatinsert92 = insertelement <8 x i64> poison, i64 %357, i64 0
  %.splat93 = shufflevector <8 x i64> %.splatinsert92, <8 x i64> poison, <8 x i32> zeroinitializer
  %358 = icmp eq <8 x i64> %355, %.splat93
  %359 = bitcast <8 x i1> %358 to i8
  %360 = zext i8 %359 to i64
  %361 = call i64 @llvm.cttz.i64(i64 %360, i1 false)
  %362 = add i64 %361, 56
  %363 = icmp ne i64 %360, 0
  %364 = select i1 %363, i64 %362, i64 0
  %365 = icmp eq <8 x i64> %348, %.splat93
  %366 = bitcast <8 x i1> %365 to i8
  %367 = zext i8 %366 to i64
  %368 = call i64 @llvm.cttz.i64(i64 %367, i1 false)
  %369 = add i64 %368, 48
  %370 = icmp ne i64 %367, 0
  %371 = select i1 %370, i64 %369, i64 %364
  %372 = icmp eq <8 x i64> %341, %.splat93
  %373 = bitcast <8 x i1> %372 to i8
  %374 = zext i8 %373 to i64
  %375 = call i64 @llvm.cttz.i64(i64 %374, i1 false)
  %376 = add i64 %375, 40
  %377 = icmp ne i64 %374, 0
  %378 = select i1 %377, i64 %376, i64 %371
  %379 = icmp eq <8 x i64> %334, %.splat93
  %380 = bitcast <8 x i1> %379 to i8
  %381 = zext i8 %380 to i64
  %382 = call i64 @llvm.cttz.i64(i64 %381, i1 false)
  %383 = add i64 %382, 32
  %384 = icmp ne i64 %381, 0
  %385 = select i1 %384, i64 %383, i64 %378
  %386 = icmp eq <8 x i64> %327, %.splat93
  %387 = bitcast <8 x i1> %386 to i8
  %388 = zext i8 %387 to i64
  %389 = call i64 @llvm.cttz.i64(i64 %388, i1 false)
  %390 = add i64 %389, 24
  %391 = icmp ne i64 %388, 0
  %392 = select i1 %391, i64 %390, i64 %385
  %393 = icmp eq <8 x i64> %320, %.splat93
  %394 = bitcast <8 x i1> %393 to i8
  %395 = zext i8 %394 to i64
  %396 = call i64 @llvm.cttz.i64(i64 %395, i1 false)
  %397 = add i64 %396, 16
  %398 = icmp ne i64 %395, 0
  %399 = select i1 %398, i64 %397, i64 %392
  %400 = icmp eq <8 x i64> %313, %.splat93
  %401 = bitcast <8 x i1> %400 to i8
  %402 = zext i8 %401 to i64
  %403 = call i64 @llvm.cttz.i64(i64 %402, i1 false)
  %404 = add i64 %403, 8
  %405 = icmp ne i64 %402, 0
  %406 = select i1 %405, i64 %404, i64 %399
  %407 = icmp eq <8 x i64> %307, %.splat93
  %408 = bitcast <8 x i1> %407 to i8
  %409 = zext i8 %408 to i64
  %410 = call i64 @llvm.cttz.i64(i64 %409, i1 false)
  %411 = add i64 %410, 0
  %412 = icmp ne i64 %409, 0
  %413 = select i1 %412, i64 %411, i64 %406
  %414 = mul i64 %357, 64
  %415 = add i64 %414, %413
  %416 = mul i64 %415, %17
  %417 = add i64 %136, %416
  %418 = icmp slt i64 %417, %.0148
  %419 = fcmp uno double %.0146, %.0146
  %420 = fcmp uno double %301, %301
  %421 = and i1 %420, %419
  %422 = fcmp oeq double %301, %.0146
  %423 = or i1 %422, %421
  %424 = and i1 %423, %418
  %425 = fcmp ugt double %301, %.0146
  %426 = fcmp ord double %.0146, %.0146
  %427 = and i1 %425, %426
  %428 = or i1 %427, %424
  %429 = select i1 %428, double %301, double %.0146
  %430 = select i1 %428, i64 %417, i64 %.0148
  br label %after89

after89:                                          ; preds = %then88, %after23
  %.1149 = phi i64 [ %430, %then88 ], [ %.0148, %after23 ]
  %.1147 = phi double [ %429, %then88 ], [ %.0146, %after23 ]
  %431 = add i64 %30, 63
  %432 = udiv i64 %431, 64
  %433 = add i64 %.0, %432
  %434 = icmp uge i64 %433, 512
  %435 = or i1 %434, %33
  br i1 %435, label %then94, label %after95

then94:                                           ; preds = %after89
  br label %after95

after95:                                          ; preds = %then94, %after89
  %.1 = phi i64 [ 0, %then94 ], [ %433, %after89 ]
  %436 = add i64 %i3, 1
  %437 = getelementptr i8, ptr %26, i64 %18
  %438 = getelementptr i8, ptr %27, i64 262144
  %439 = icmp eq i64 %436, %25
  br i1 %439, label %after2, label %loop1
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.umin.v8i64(<8 x i64>, <8 x i64>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.umin.v8i64(<8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
