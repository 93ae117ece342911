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
  %i = phi i64 [ 0, %nest ], [ %33, %after2 ]
  %20 = phi ptr [ %1, %nest ], [ %34, %after2 ]
  %21 = phi ptr [ %3, %nest ], [ %35, %after2 ]
  %22 = phi ptr [ %5, %nest ], [ %36, %after2 ]
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
  %31 = udiv i64 %30, 64
  %32 = icmp ne i64 %31, 0
  br i1 %32, label %then, label %after4

after2:                                           ; preds = %after95
  store i64 %.1149, ptr %20, align 1
  %33 = add i64 %i, 1
  %34 = getelementptr i8, ptr %20, i64 %7
  %35 = getelementptr i8, ptr %21, i64 %9
  %36 = getelementptr i8, ptr %22, i64 %11
  %37 = icmp eq i64 %33, %13
  br i1 %37, label %after, label %loop

then:                                             ; preds = %loop1
  %38 = mul i64 %31, 512
  br label %loop5

after4:                                           ; preds = %after6, %loop1
  %.1187 = phi <8 x i64> [ %88, %after6 ], [ zeroinitializer, %loop1 ]
  %.1181 = phi <8 x i64> [ %81, %after6 ], [ zeroinitializer, %loop1 ]
  %.1175 = phi <8 x i64> [ %74, %after6 ], [ zeroinitializer, %loop1 ]
  %.1169 = phi <8 x i64> [ %67, %after6 ], [ zeroinitializer, %loop1 ]
  %.1163 = phi <8 x i64> [ %60, %after6 ], [ zeroinitializer, %loop1 ]
  %.1157 = phi <8 x i64> [ %53, %after6 ], [ zeroinitializer, %loop1 ]
  %.1151 = phi <8 x i64> [ %46, %after6 ], [ zeroinitializer, %loop1 ]
  %.1141 = phi <8 x double> [ %96, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1135 = phi <8 x double> [ %89, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1129 = phi <8 x double> [ %82, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1123 = phi <8 x double> [ %75, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1117 = phi <8 x double> [ %68, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1111 = phi <8 x double> [ %61, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.1105 = phi <8 x double> [ %54, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.199 = phi <8 x double> [ %47, %after6 ], [ splat (double 0xFFF0000000000000), %loop1 ]
  %.197 = phi <8 x i64> [ %95, %after6 ], [ zeroinitializer, %loop1 ]
  %39 = urem i64 %30, 64
  %40 = icmp ne i64 %39, 0
  br i1 %40, label %then22, label %after23

loop5:                                            ; preds = %loop5, %then
  %.2188 = phi <8 x i64> [ zeroinitializer, %then ], [ %88, %loop5 ]
  %.2182 = phi <8 x i64> [ zeroinitializer, %then ], [ %81, %loop5 ]
  %.2176 = phi <8 x i64> [ zeroinitializer, %then ], [ %74, %loop5 ]
  %.2170 = phi <8 x i64> [ zeroinitializer, %then ], [ %67, %loop5 ]
  %.2164 = phi <8 x i64> [ zeroinitializer, %then ], [ %60, %loop5 ]
  %.2158 = phi <8 x i64> [ zeroinitializer, %then ], [ %53, %loop5 ]
  %.2152 = phi <8 x i64> [ zeroinitializer, %then ], [ %46, %loop5 ]
  %.2142 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %96, %loop5 ]
  %.2136 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %89, %loop5 ]
  %.2130 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %82, %loop5 ]
  %.2124 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %75, %loop5 ]
  %.2118 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %68, %loop5 ]
  %.2112 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %61, %loop5 ]
  %.2106 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %54, %loop5 ]
  %.2100 = phi <8 x double> [ splat (double 0xFFF0000000000000), %then ], [ %47, %loop5 ]
  %.2 = phi <8 x i64> [ zeroinitializer, %then ], [ %95, %loop5 ]
  %offset = phi i64 [ 0, %then ], [ %97, %loop5 ]
  %41 = getelementptr i8, ptr %27, i64 %offset
  %i7 = udiv exact i64 %offset, 512
  %42 = load <8 x double>, ptr %41, align 1
  %43 = fcmp ugt <8 x double> %42, %.2100
  %44 = fcmp ord <8 x double> %.2100, %.2100
  %45 = and <8 x i1> %43, %44
  %.splatinsert = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat = shufflevector <8 x i64> %.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %46 = select <8 x i1> %45, <8 x i64> %.splat, <8 x i64> %.2152
  %47 = select <8 x i1> %45, <8 x double> %42, <8 x double> %.2100
  %48 = getelementptr i8, ptr %41, i64 64
  %49 = load <8 x double>, ptr %48, align 1
  %50 = fcmp ugt <8 x double> %49, %.2106
  %51 = fcmp ord <8 x double> %.2106, %.2106
  %52 = and <8 x i1> %50, %51
  %.splatinsert8 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat9 = shufflevector <8 x i64> %.splatinsert8, <8 x i64> poison, <8 x i32> zeroinitializer
  %53 = select <8 x i1> %52, <8 x i64> %.splat9, <8 x i64> %.2158
  %54 = select <8 x i1> %52, <8 x double> %49, <8 x double> %.2106
  %55 = getelementptr i8, ptr %41, i64 128
  %56 = load <8 x double>, ptr %55, align 1
  %57 = fcmp ugt <8 x double> %56, %.2112
  %58 = fcmp ord <8 x double> %.2112, %.2112
  %59 = and <8 x i1> %57, %58
  %.splatinsert10 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat11 = shufflevector <8 x i64> %.splatinsert10, <8 x i64> poison, <8 x i32> zeroinitializer
  %60 = select <8 x i1> %59, <8 x i64> %.splat11, <8 x i64> %.2164
  %61 = select <8 x i1> %59, <8 x double> %56, <8 x double> %.2112
  %62 = getelementptr i8, ptr %41, i64 192
  %63 = load <8 x double>, ptr %62, align 1
  %64 = fcmp ugt <8 x double> %63, %.2118
  %65 = fcmp ord <8 x double> %.2118, %.2118
  %66 = and <8 x i1> %64, %65
  %.splatinsert12 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat13 = shufflevector <8 x i64> %.splatinsert12, <8 x i64> poison, <8 x i32> zeroinitializer
  %67 = select <8 x i1> %66, <8 x i64> %.splat13, <8 x i64> %.2170
  %68 = select <8 x i1> %66, <8 x double> %63, <8 x double> %.2118
  %69 = getelementptr i8, ptr %41, i64 256
  %70 = load <8 x double>, ptr %69, align 1
  %71 = fcmp ugt <8 x double> %70, %.2124
  %72 = fcmp ord <8 x double> %.2124, %.2124
  %73 = and <8 x i1> %71, %72
  %.splatinsert14 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat15 = shufflevector <8 x i64> %.splatinsert14, <8 x i64> poison, <8 x i32> zeroinitializer
  %74 = select <8 x i1> %73, <8 x i64> %.splat15, <8 x i64> %.2176
  %75 = select <8 x i1> %73, <8 x double> %70, <8 x double> %.2124
  %76 = getelementptr i8, ptr %41, i64 320
  %77 = load <8 x double>, ptr %76, align 1
  %78 = fcmp ugt <8 x double> %77, %.2130
  %79 = fcmp ord <8 x double> %.2130, %.2130
  %80 = and <8 x i1> %78, %79
  %.splatinsert16 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat17 = shufflevector <8 x i64> %.splatinsert16, <8 x i64> poison, <8 x i32> zeroinitializer
  %81 = select <8 x i1> %80, <8 x i64> %.splat17, <8 x i64> %.2182
  %82 = select <8 x i1> %80, <8 x double> %77, <8 x double> %.2130
  %83 = getelementptr i8, ptr %41, i64 384
  %84 = load <8 x double>, ptr %83, align 1
  %85 = fcmp ugt <8 x double> %84, %.2136
  %86 = fcmp ord <8 x double> %.2136, %.2136
  %87 = and <8 x i1> %85, %86
  %.splatinsert18 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat19 = shufflevector <8 x i64> %.splatinsert18, <8 x i64> poison, <8 x i32> zeroinitializer
  %88 = select <8 x i1> %87, <8 x i64> %.splat19, <8 x i64> %.2188
  %89 = select <8 x i1> %87, <8 x double> %84, <8 x double> %.2136
  %90 = getelementptr i8, ptr %41, i64 448
  %91 = load <8 x double>, ptr %90, align 1
  %92 = fcmp ugt <8 x double> %91, %.2142
  %93 = fcmp ord <8 x double> %.2142, %.2142
  %94 = and <8 x i1> %92, %93
  %.splatinsert20 = insertelement <8 x i64> poison, i64 %i7, i64 0
  %.splat21 = shufflevector <8 x i64> %.splatinsert20, <8 x i64> poison, <8 x i32> zeroinitializer
  %95 = select <8 x i1> %94, <8 x i64> %.splat21, <8 x i64> %.2
  %96 = select <8 x i1> %94, <8 x double> %91, <8 x double> %.2142
  %97 = add i64 %offset, 512
  %98 = icmp eq i64 %97, %38
  br i1 %98, label %after6, label %loop5

after6:                                           ; preds = %loop5
  br label %after4

then22:                                           ; preds = %after4
  %99 = sub i64 %30, %39
  %100 = mul i64 %17, %99
  %101 = getelementptr i8, ptr %26, i64 %100
  %102 = mul i64 8, %99
  %103 = getelementptr i8, ptr %27, i64 %102
  %104 = icmp ult i64 %39, 8
  br i1 %104, label %last, label %whole

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
  %105 = fcmp ogt <8 x double> %.3101, %.3125
  %106 = select <8 x i1> %105, <8 x double> %.3101, <8 x double> %.3125
  %107 = fcmp uno <8 x double> %.3101, %.3101
  %108 = select <8 x i1> %107, <8 x double> %.3101, <8 x double> %106
  %109 = fcmp ogt <8 x double> %.3107, %.3131
  %110 = select <8 x i1> %109, <8 x double> %.3107, <8 x double> %.3131
  %111 = fcmp uno <8 x double> %.3107, %.3107
  %112 = select <8 x i1> %111, <8 x double> %.3107, <8 x double> %110
  %113 = fcmp ogt <8 x double> %.3113, %.3137
  %114 = select <8 x i1> %113, <8 x double> %.3113, <8 x double> %.3137
  %115 = fcmp uno <8 x double> %.3113, %.3113
  %116 = select <8 x i1> %115, <8 x double> %.3113, <8 x double> %114
  %117 = fcmp ogt <8 x double> %.3119, %.3143
  %118 = select <8 x i1> %117, <8 x double> %.3119, <8 x double> %.3143
  %119 = fcmp uno <8 x double> %.3119, %.3119
  %120 = select <8 x i1> %119, <8 x double> %.3119, <8 x double> %118
  %121 = fcmp ogt <8 x double> %108, %116
  %122 = select <8 x i1> %121, <8 x double> %108, <8 x double> %116
  %123 = fcmp uno <8 x double> %108, %108
  %124 = select <8 x i1> %123, <8 x double> %108, <8 x double> %122
  %125 = fcmp ogt <8 x double> %112, %120
  %126 = select <8 x i1> %125, <8 x double> %112, <8 x double> %120
  %127 = fcmp uno <8 x double> %112, %112
  %128 = select <8 x i1> %127, <8 x double> %112, <8 x double> %126
  %129 = fcmp ogt <8 x double> %124, %128
  %130 = select <8 x i1> %129, <8 x double> %124, <8 x double> %128
  %131 = fcmp uno <8 x double> %124, %124
  %132 = select <8 x i1> %131, <8 x double> %124, <8 x double> %130
  %133 = ptrtoint ptr %26 to i64
  %134 = icmp slt i64 %133, %.0148
  %.splatinsert84 = insertelement <8 x double> poison, double %.0146, i64 0
  %.splat85 = shufflevector <8 x double> %.splatinsert84, <8 x double> poison, <8 x i32> zeroinitializer
  %.splatinsert86 = insertelement <8 x i1> poison, i1 %134, i64 0
  %.splat87 = shufflevector <8 x i1> %.splatinsert86, <8 x i1> poison, <8 x i32> zeroinitializer
  %135 = fcmp uno <8 x double> %.splat85, %.splat85
  %136 = fcmp uno <8 x double> %132, %132
  %137 = and <8 x i1> %136, %135
  %138 = fcmp oeq <8 x double> %132, %.splat85
  %139 = or <8 x i1> %138, %137
  %140 = and <8 x i1> %139, %.splat87
  %141 = fcmp ugt <8 x double> %132, %.splat85
  %142 = fcmp ord <8 x double> %.splat85, %.splat85
  %143 = and <8 x i1> %141, %142
  %144 = or <8 x i1> %143, %140
  %145 = bitcast <8 x i1> %144 to i8
  %146 = icmp ne i8 %145, 0
  br i1 %146, label %then88, label %after89

after24:                                          ; preds = %last79, %last71, %last63, %last55, %last47, %last39, %last31, %last
  %.4190 = phi <8 x i64> [ %.1187, %last ], [ %.1187, %last31 ], [ %.1187, %last39 ], [ %.1187, %last47 ], [ %.1187, %last55 ], [ %.1187, %last63 ], [ %261, %last71 ], [ %268, %last79 ]
  %.4184 = phi <8 x i64> [ %.1181, %last ], [ %.1181, %last31 ], [ %.1181, %last39 ], [ %.1181, %last47 ], [ %.1181, %last55 ], [ %243, %last63 ], [ %250, %last71 ], [ %250, %last79 ]
  %.4178 = phi <8 x i64> [ %.1175, %last ], [ %.1175, %last31 ], [ %.1175, %last39 ], [ %.1175, %last47 ], [ %225, %last55 ], [ %232, %last63 ], [ %232, %last71 ], [ %232, %last79 ]
  %.4172 = phi <8 x i64> [ %.1169, %last ], [ %.1169, %last31 ], [ %.1169, %last39 ], [ %207, %last47 ], [ %214, %last55 ], [ %214, %last63 ], [ %214, %last71 ], [ %214, %last79 ]
  %.4166 = phi <8 x i64> [ %.1163, %last ], [ %.1163, %last31 ], [ %189, %last39 ], [ %196, %last47 ], [ %196, %last55 ], [ %196, %last63 ], [ %196, %last71 ], [ %196, %last79 ]
  %.4160 = phi <8 x i64> [ %.1157, %last ], [ %171, %last31 ], [ %178, %last39 ], [ %178, %last47 ], [ %178, %last55 ], [ %178, %last63 ], [ %178, %last71 ], [ %178, %last79 ]
  %.4154 = phi <8 x i64> [ %154, %last ], [ %160, %last31 ], [ %160, %last39 ], [ %160, %last47 ], [ %160, %last55 ], [ %160, %last63 ], [ %160, %last71 ], [ %160, %last79 ]
  %.4144 = phi <8 x double> [ %.1141, %last ], [ %.1141, %last31 ], [ %.1141, %last39 ], [ %.1141, %last47 ], [ %.1141, %last55 ], [ %.1141, %last63 ], [ %.1141, %last71 ], [ %279, %last79 ]
  %.4138 = phi <8 x double> [ %.1135, %last ], [ %.1135, %last31 ], [ %.1135, %last39 ], [ %.1135, %last47 ], [ %.1135, %last55 ], [ %.1135, %last63 ], [ %262, %last71 ], [ %269, %last79 ]
  %.4132 = phi <8 x double> [ %.1129, %last ], [ %.1129, %last31 ], [ %.1129, %last39 ], [ %.1129, %last47 ], [ %.1129, %last55 ], [ %244, %last63 ], [ %251, %last71 ], [ %251, %last79 ]
  %.4126 = phi <8 x double> [ %.1123, %last ], [ %.1123, %last31 ], [ %.1123, %last39 ], [ %.1123, %last47 ], [ %226, %last55 ], [ %233, %last63 ], [ %233, %last71 ], [ %233, %last79 ]
  %.4120 = phi <8 x double> [ %.1117, %last ], [ %.1117, %last31 ], [ %.1117, %last39 ], [ %208, %last47 ], [ %215, %last55 ], [ %215, %last63 ], [ %215, %last71 ], [ %215, %last79 ]
  %.4114 = phi <8 x double> [ %.1111, %last ], [ %.1111, %last31 ], [ %190, %last39 ], [ %197, %last47 ], [ %197, %last55 ], [ %197, %last63 ], [ %197, %last71 ], [ %197, %last79 ]
  %.4108 = phi <8 x double> [ %.1105, %last ], [ %172, %last31 ], [ %179, %last39 ], [ %179, %last47 ], [ %179, %last55 ], [ %179, %last63 ], [ %179, %last71 ], [ %179, %last79 ]
  %.4102 = phi <8 x double> [ %155, %last ], [ %161, %last31 ], [ %161, %last39 ], [ %161, %last47 ], [ %161, %last55 ], [ %161, %last63 ], [ %161, %last71 ], [ %161, %last79 ]
  %.4 = phi <8 x i64> [ %.197, %last ], [ %.197, %last31 ], [ %.197, %last39 ], [ %.197, %last47 ], [ %.197, %last55 ], [ %.197, %last63 ], [ %.197, %last71 ], [ %278, %last79 ]
  br label %after23

last:                                             ; preds = %then22
  %147 = trunc i64 %39 to i32
  %.splatinsert25 = insertelement <8 x i32> poison, i32 %147, i64 0
  %.splat26 = shufflevector <8 x i32> %.splatinsert25, <8 x i32> poison, <8 x i32> zeroinitializer
  %148 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat26
  %149 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %103, <8 x i1> %148, <8 x double> zeroinitializer)
  %150 = fcmp ugt <8 x double> %149, %.199
  %151 = fcmp ord <8 x double> %.199, %.199
  %152 = and <8 x i1> %150, %151
  %153 = and <8 x i1> %152, %148
  %.splatinsert27 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat28 = shufflevector <8 x i64> %.splatinsert27, <8 x i64> poison, <8 x i32> zeroinitializer
  %154 = select <8 x i1> %153, <8 x i64> %.splat28, <8 x i64> %.1151
  %155 = select <8 x i1> %153, <8 x double> %149, <8 x double> %.199
  br label %after24

whole:                                            ; preds = %then22
  %156 = load <8 x double>, ptr %103, align 1
  %157 = fcmp ugt <8 x double> %156, %.199
  %158 = fcmp ord <8 x double> %.199, %.199
  %159 = and <8 x i1> %157, %158
  %.splatinsert29 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat30 = shufflevector <8 x i64> %.splatinsert29, <8 x i64> poison, <8 x i32> zeroinitializer
  %160 = select <8 x i1> %159, <8 x i64> %.splat30, <8 x i64> %.1151
  %161 = select <8 x i1> %159, <8 x double> %156, <8 x double> %.199
  %162 = icmp ult i64 %39, 16
  br i1 %162, label %last31, label %whole32

last31:                                           ; preds = %whole
  %163 = trunc i64 %39 to i32
  %.splatinsert33 = insertelement <8 x i32> poison, i32 %163, i64 0
  %.splat34 = shufflevector <8 x i32> %.splatinsert33, <8 x i32> poison, <8 x i32> zeroinitializer
  %164 = icmp ult <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat34
  %165 = getelementptr i8, ptr %103, i64 64
  %166 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %165, <8 x i1> %164, <8 x double> zeroinitializer)
  %167 = fcmp ugt <8 x double> %166, %.1105
  %168 = fcmp ord <8 x double> %.1105, %.1105
  %169 = and <8 x i1> %167, %168
  %170 = and <8 x i1> %169, %164
  %.splatinsert35 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat36 = shufflevector <8 x i64> %.splatinsert35, <8 x i64> poison, <8 x i32> zeroinitializer
  %171 = select <8 x i1> %170, <8 x i64> %.splat36, <8 x i64> %.1157
  %172 = select <8 x i1> %170, <8 x double> %166, <8 x double> %.1105
  br label %after24

whole32:                                          ; preds = %whole
  %173 = getelementptr i8, ptr %103, i64 64
  %174 = load <8 x double>, ptr %173, align 1
  %175 = fcmp ugt <8 x double> %174, %.1105
  %176 = fcmp ord <8 x double> %.1105, %.1105
  %177 = and <8 x i1> %175, %176
  %.splatinsert37 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat38 = shufflevector <8 x i64> %.splatinsert37, <8 x i64> poison, <8 x i32> zeroinitializer
  %178 = select <8 x i1> %177, <8 x i64> %.splat38, <8 x i64> %.1157
  %179 = select <8 x i1> %177, <8 x double> %174, <8 x double> %.1105
  %180 = icmp ult i64 %39, 24
  br i1 %180, label %last39, label %whole40

last39:                                           ; preds = %whole32
  %181 = trunc i64 %39 to i32
  %.splatinsert41 = insertelement <8 x i32> poison, i32 %181, i64 0
  %.splat42 = shufflevector <8 x i32> %.splatinsert41, <8 x i32> poison, <8 x i32> zeroinitializer
  %182 = icmp ult <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %.splat42
  %183 = getelementptr i8, ptr %103, i64 128
  %184 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %183, <8 x i1> %182, <8 x double> zeroinitializer)
  %185 = fcmp ugt <8 x double> %184, %.1111
  %186 = fcmp ord <8 x double> %.1111, %.1111
  %187 = and <8 x i1> %185, %186
  %188 = and <8 x i1> %187, %182
  %.splatinsert43 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat44 = shufflevector <8 x i64> %.splatinsert43, <8 x i64> poison, <8 x i32> zeroinitializer
  %189 = select <8 x i1> %188, <8 x i64> %.splat44, <8 x i64> %.1163
  %190 = select <8 x i1> %188, <8 x double> %184, <8 x double> %.1111
  br label %after24

whole40:                                          ; preds = %whole32
  %191 = getelementptr i8, ptr %103, i64 128
  %192 = load <8 x double>, ptr %191, align 1
  %193 = fcmp ugt <8 x double> %192, %.1111
  %194 = fcmp ord <8 x double> %.1111, %.1111
  %195 = and <8 x i1> %193, %194
  %.splatinsert45 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat46 = shufflevector <8 x i64> %.splatinsert45, <8 x i64> poison, <8 x i32> zeroinitializer
  %196 = select <8 x i1> %195, <8 x i64> %.splat46, <8 x i64> %.1163
  %197 = select <8 x i1> %195, <8 x double> %192, <8 x double> %.1111
  %198 = icmp ult i64 %39, 32
  br i1 %198, label %last47, label %whole48

last47:                                           ; preds = %whole40
  %199 = trunc i64 %39 to i32
  %.splatinsert49 = insertelement <8 x i32> poison, i32 %199, i64 0
  %.splat50 = shufflevector <8 x i32> %.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  %200 = icmp ult <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %.splat50
  %201 = getelementptr i8, ptr %103, i64 192
  %202 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %201, <8 x i1> %200, <8 x double> zeroinitializer)
  %203 = fcmp ugt <8 x double> %202, %.1117
  %204 = fcmp ord <8 x double> %.1117, %.1117
  %205 = and <8 x i1> %203, %204
  %206 = and <8 x i1> %205, %200
  %.splatinsert51 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat52 = shufflevector <8 x i64> %.splatinsert51, <8 x i64> poison, <8 x i32> zeroinitializer
  %207 = select <8 x i1> %206, <8 x i64> %.splat52, <8 x i64> %.1169
  %208 = select <8 x i1> %206, <8 x double> %202, <8 x double> %.1117
  br label %after24

whole48:                                          ; preds = %whole40
  %209 = getelementptr i8, ptr %103, i64 192
  %210 = load <8 x double>, ptr %209, align 1
  %211 = fcmp ugt <8 x double> %210, %.1117
  %212 = fcmp ord <8 x double> %.1117, %.1117
  %213 = and <8 x i1> %211, %212
  %.splatinsert53 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat54 = shufflevector <8 x i64> %.splatinsert53, <8 x i64> poison, <8 x i32> zeroinitializer
  %214 = select <8 x i1> %213, <8 x i64> %.splat54, <8 x i64> %.1169
  %215 = select <8 x i1> %213, <8 x double> %210, <8 x double> %.1117
  %216 = icmp ult i64 %39, 40
  br i1 %216, label %last55, label %whole56

last55:                                           ; preds = %whole48
  %217 = trunc i64 %39 to i32
  %.splatinsert57 = insertelement <8 x i32> poison, i32 %217, i64 0
  %.splat58 = shufflevector <8 x i32> %.splatinsert57, <8 x i32> poison, <8 x i32> zeroinitializer
  %218 = icmp ult <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %.splat58
  %219 = getelementptr i8, ptr %103, i64 256
  %220 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %219, <8 x i1> %218, <8 x double> zeroinitializer)
  %221 = fcmp ugt <8 x double> %220, %.1123
  %222 = fcmp ord <8 x double> %.1123, %.1123
  %223 = and <8 x i1> %221, %222
  %224 = and <8 x i1> %223, %218
  %.splatinsert59 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat60 = shufflevector <8 x i64> %.splatinsert59, <8 x i64> poison, <8 x i32> zeroinitializer
  %225 = select <8 x i1> %224, <8 x i64> %.splat60, <8 x i64> %.1175
  %226 = select <8 x i1> %224, <8 x double> %220, <8 x double> %.1123
  br label %after24

whole56:                                          ; preds = %whole48
  %227 = getelementptr i8, ptr %103, i64 256
  %228 = load <8 x double>, ptr %227, align 1
  %229 = fcmp ugt <8 x double> %228, %.1123
  %230 = fcmp ord <8 x double> %.1123, %.1123
  %231 = and <8 x i1> %229, %230
  %.splatinsert61 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat62 = shufflevector <8 x i64> %.splatinsert61, <8 x i64> poison, <8 x i32> zeroinitializer
  %232 = select <8 x i1> %231, <8 x i64> %.splat62, <8 x i64> %.1175
  %233 = select <8 x i1> %231, <8 x double> %228, <8 x double> %.1123
  %234 = icmp ult i64 %39, 48
  br i1 %234, label %last63, label %whole64

last63:                                           ; preds = %whole56
  %235 = trunc i64 %39 to i32
  %.splatinsert65 = insertelement <8 x i32> poison, i32 %235, i64 0
  %.splat66 = shufflevector <8 x i32> %.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  %236 = icmp ult <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %.splat66
  %237 = getelementptr i8, ptr %103, i64 320
  %238 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %237, <8 x i1> %236, <8 x double> zeroinitializer)
  %239 = fcmp ugt <8 x double> %238, %.1129
  %240 = fcmp ord <8 x double> %.1129, %.1129
  %241 = and <8 x i1> %239, %240
  %242 = and <8 x i1> %241, %236
  %.splatinsert67 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat68 = shufflevector <8 x i64> %.splatinsert67, <8 x i64> poison, <8 x i32> zeroinitializer
  %243 = select <8 x i1> %242, <8 x i64> %.splat68, <8 x i64> %.1181
  %244 = select <8 x i1> %242, <8 x double> %238, <8 x double> %.1129
  br label %after24

whole64:                                          ; preds = %whole56
  %245 = getelementptr i8, ptr %103, i64 320
  %246 = load <8 x double>, ptr %245, align 1
  %247 = fcmp ugt <8 x double> %246, %.1129
  %248 = fcmp ord <8 x double> %.1129, %.1129
  %249 = and <8 x i1> %247, %248
  %.splatinsert69 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat70 = shufflevector <8 x i64> %.splatinsert69, <8 x i64> poison, <8 x i32> zeroinitializer
  %250 = select <8 x i1> %249, <8 x i64> %.splat70, <8 x i64> %.1181
  %251 = select <8 x i1> %249, <8 x double> %246, <8 x double> %.1129
  %252 = icmp ult i64 %39, 56
  br i1 %252, label %last71, label %whole72

last71:                                           ; preds = %whole64
  %253 = trunc i64 %39 to i32
  %.splatinsert73 = insertelement <8 x i32> poison, i32 %253, i64 0
  %.splat74 = shufflevector <8 x i32> %.splatinsert73, <8 x i32> poison, <8 x i32> zeroinitializer
  %254 = icmp ult <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %.splat74
  %255 = getelementptr i8, ptr %103, i64 384
  %256 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %255, <8 x i1> %254, <8 x double> zeroinitializer)
  %257 = fcmp ugt <8 x double> %256, %.1135
  %258 = fcmp ord <8 x double> %.1135, %.1135
  %259 = and <8 x i1> %257, %258
  %260 = and <8 x i1> %259, %254
  %.splatinsert75 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat76 = shufflevector <8 x i64> %.splatinsert75, <8 x i64> poison, <8 x i32> zeroinitializer
  %261 = select <8 x i1> %260, <8 x i64> %.splat76, <8 x i64> %.1187
  %262 = select <8 x i1> %260, <8 x double> %256, <8 x double> %.1135
  br label %after24

whole72:                                          ; preds = %whole64
  %263 = getelementptr i8, ptr %103, i64 384
  %264 = load <8 x double>, ptr %263, align 1
  %265 = fcmp ugt <8 x double> %264, %.1135
  %266 = fcmp ord <8 x double> %.1135, %.1135
  %267 = and <8 x i1> %265, %266
  %.splatinsert77 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat78 = shufflevector <8 x i64> %.splatinsert77, <8 x i64> poison, <8 x i32> zeroinitializer
  %268 = select <8 x i1> %267, <8 x i64> %.splat78, <8 x i64> %.1187
  %269 = select <8 x i1> %267, <8 x double> %264, <8 x double> %.1135
  br label %last79

last79:                                           ; preds = %whole72
  %270 = trunc i64 %39 to i32
  %.splatinsert80 = insertelement <8 x i32> poison, i32 %270, i64 0
  %.splat81 = shufflevector <8 x i32> %.splatinsert80, <8 x i32> poison, <8 x i32> zeroinitializer
  %271 = icmp ult <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %.splat81
  %272 = getelementptr i8, ptr %103, i64 448
  %273 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %272, <8 x i1> %271, <8 x double> zeroinitializer)
  %274 = fcmp ugt <8 x double> %273, %.1141
  %275 = fcmp ord <8 x double> %.1141, %.1141
  %276 = and <8 x i1> %274, %275
  %277 = and <8 x i1> %276, %271
  %.splatinsert82 = insertelement <8 x i64> poison, i64 %31, i64 0
  %.splat83 = shufflevector <8 x i64> %.splatinsert82, <8 x i64> poison, <8 x i32> zeroinitializer
  %278 = select <8 x i1> %277, <8 x i64> %.splat83, <8 x i64> %.197
  %279 = select <8 x i1> %277, <8 x double> %273, <8 x double> %.1141
  br label %after24

then88:                                           ; preds = %after23
  %280 = shufflevector <8 x double> %132, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %281 = shufflevector <8 x double> %132, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %282 = fcmp ogt <4 x double> %281, %280
  %283 = select <4 x i1> %282, <4 x double> %281, <4 x double> %280
  %284 = fcmp uno <4 x double> %281, %281
  %285 = select <4 x i1> %284, <4 x double> %281, <4 x double> %283
  %286 = shufflevector <4 x double> %285, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %287 = shufflevector <4 x double> %285, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %288 = fcmp ogt <2 x double> %287, %286
  %289 = select <2 x i1> %288, <2 x double> %287, <2 x double> %286
  %290 = fcmp uno <2 x double> %287, %287
  %291 = select <2 x i1> %290, <2 x double> %287, <2 x double> %289
  %292 = shufflevector <2 x double> %291, <2 x double> poison, <1 x i32> <i32 1>
  %293 = shufflevector <2 x double> %291, <2 x double> poison, <1 x i32> zeroinitializer
  %294 = fcmp ogt <1 x double> %293, %292
  %295 = select <1 x i1> %294, <1 x double> %293, <1 x double> %292
  %296 = fcmp uno <1 x double> %293, %293
  %297 = select <1 x i1> %296, <1 x double> %293, <1 x double> %295
  %298 = extractelement <1 x double> %297, i64 0
  %.splatinsert90 = insertelement <8 x double> poison, double %298, i64 0
  %.splat91 = shufflevector <8 x double> %.splatinsert90, <8 x double> poison, <8 x i32> zeroinitializer
  %299 = fcmp uno <8 x double> %.splat91, %.splat91
  %300 = fcmp uno <8 x double> %.3101, %.3101
  %301 = and <8 x i1> %300, %299
  %302 = fcmp oeq <8 x double> %.3101, %.splat91
  %303 = or <8 x i1> %302, %301
  %304 = select <8 x i1> %303, <8 x i64> %.3153, <8 x i64> splat (i64 -1)
  %305 = fcmp uno <8 x double> %.splat91, %.splat91
  %306 = fcmp uno <8 x double> %.3107, %.3107
  %307 = and <8 x i1> %306, %305
  %308 = fcmp oeq <8 x double> %.3107, %.splat91
  %309 = or <8 x i1> %308, %307
  %310 = select <8 x i1> %309, <8 x i64> %.3159, <8 x i64> splat (i64 -1)
  %311 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %304, <8 x i64> %310)
  %312 = fcmp uno <8 x double> %.splat91, %.splat91
  %313 = fcmp uno <8 x double> %.3113, %.3113
  %314 = and <8 x i1> %313, %312
  %315 = fcmp oeq <8 x double> %.3113, %.splat91
  %316 = or <8 x i1> %315, %314
  %317 = select <8 x i1> %316, <8 x i64> %.3165, <8 x i64> splat (i64 -1)
  %318 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %311, <8 x i64> %317)
  %319 = fcmp uno <8 x double> %.splat91, %.splat91
  %320 = fcmp uno <8 x double> %.3119, %.3119
  %321 = and <8 x i1> %320, %319
  %322 = fcmp oeq <8 x double> %.3119, %.splat91
  %323 = or <8 x i1> %322, %321
  %324 = select <8 x i1> %323, <8 x i64> %.3171, <8 x i64> splat (i64 -1)
  %325 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %318, <8 x i64> %324)
  %326 = fcmp uno <8 x double> %.splat91, %.splat91
  %327 = fcmp uno <8 x double> %.3125, %.3125
  %328 = and <8 x i1> %327, %326
  %329 = fcmp oeq <8 x double> %.3125, %.splat91
  %330 = or <8 x i1> %329, %328
  %331 = select <8 x i1> %330, <8 x i64> %.3177, <8 x i64> splat (i64 -1)
  %332 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %325, <8 x i64> %331)
  %333 = fcmp uno <8 x double> %.splat91, %.splat91
  %334 = fcmp uno <8 x double> %.3131, %.3131
  %335 = and <8 x i1> %334, %333
  %336 = fcmp oeq <8 x double> %.3131, %.splat91
  %337 = or <8 x i1> %336, %335
  %338 = select <8 x i1> %337, <8 x i64> %.3183, <8 x i64> splat (i64 -1)
  %339 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %332, <8 x i64> %338)
  %340 = fcmp uno <8 x double> %.splat91, %.splat91
  %341 = fcmp uno <8 x double> %.3137, %.3137
  %342 = and <8 x i1> %341, %340
  %343 = fcmp oeq <8 x double> %.3137, %.splat91
  %344 = or <8 x i1> %343, %342
  %345 = select <8 x i1> %344, <8 x i64> %.3189, <8 x i64> splat (i64 -1)
  %346 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %339, <8 x i64> %345)
  %347 = fcmp uno <8 x double> %.splat91, %.splat91
  %348 = fcmp uno <8 x double> %.3143, %.3143
  %349 = and <8 x i1> %348, %347
  %350 = fcmp oeq <8 x double> %.3143, %.splat91
  %351 = or <8 x i1> %350, %349
  %352 = select <8 x i1> %351, <8 x i64> %.3, <8 x i64> splat (i64 -1)
  %353 = call <8 x i64> @llvm.umin.v8i64(<8 x i64> %346, <8 x i64> %352)
  %354 = call i64 @llvm.vector.reduce.umin.v8i64(<8 x i64> %353)
  %.splatinsert92 = insertelement <8 x i64> poison, i64 %354, i64 0
  %.splat93 = shufflevector <8 x i64> %.splatinsert92, <8 x i64> poison, <8 x i32> zeroinitializer
  %355 = icmp eq <8 x i64> %352, %.splat93
  %356 = bitcast <8 x i1> %355 to i8
  %357 = zext i8 %356 to i64
  %358 = call i64 @llvm.cttz.i64(i64 %357, i1 false)
  %359 = add i64 %358, 56
  %360 = icmp ne i64 %357, 0
  %361 = select i1 %360, i64 %359, i64 0
  %362 = icmp eq <8 x i64> %345, %.splat93
  %363 = bitcast <8 x i1> %362 to i8
  %364 = zext i8 %363 to i64
  %365 = call i64 @llvm.cttz.i64(i64 %364, i1 false)
  %366 = add i64 %365, 48
  %367 = icmp ne i64 %364, 0
  %368 = select i1 %367, i64 %366, i64 %361
  %369 = icmp eq <8 x i64> %338, %.splat93
  %370 = bitcast <8 x i1> %369 to i8
  %371 = zext i8 %370 to i64
  %372 = call i64 @llvm.cttz.i64(i64 %371, i1 false)
  %373 = add i64 %372, 40
  %374 = icmp ne i64 %371, 0
  %375 = select i1 %374, i64 %373, i64 %368
  %376 = icmp eq <8 x i64> %331, %.splat93
  %377 = bitcast <8 x i1> %376 to i8
  %378 = zext i8 %377 to i64
  %379 = call i64 @llvm.cttz.i64(i64 %378, i1 false)
  %380 = add i64 %379, 32
  %381 = icmp ne i64 %378, 0
  %382 = select i1 %381, i64 %380, i64 %375
  %383 = icmp eq <8 x i64> %324, %.splat93
  %384 = bitcast <8 x i1> %383 to i8
  %385 = zext i8 %384 to i64
  %386 = call i64 @llvm.cttz.i64(i64 %385, i1 false)
  %387 = add i64 %386, 24
  %388 = icmp ne i64 %385, 0
  %389 = select i1 %388, i64 %387, i64 %382
  %390 = icmp eq <8 x i64> %317, %.splat93
  %391 = bitcast <8 x i1> %390 to i8
  %392 = zext i8 %391 to i64
  %393 = call i64 @llvm.cttz.i64(i64 %392, i1 false)
  %394 = add i64 %393, 16
  %395 = icmp ne i64 %392, 0
  %396 = select i1 %395, i64 %394, i64 %389
  %397 = icmp eq <8 x i64> %310, %.splat93
  %398 = bitcast <8 x i1> %397 to i8
  %399 = zext i8 %398 to i64
  %400 = call i64 @llvm.cttz.i64(i64 %399, i1 false)
  %401 = add i64 %400, 8
  %402 = icmp ne i64 %399, 0
  %403 = select i1 %402, i64 %401, i64 %396
  %404 = icmp eq <8 x i64> %304, %.splat93
  %405 = bitcast <8 x i1> %404 to i8
  %406 = zext i8 %405 to i64
  %407 = call i64 @llvm.cttz.i64(i64 %406, i1 false)
  %408 = add i64 %407, 0
  %409 = icmp ne i64 %406, 0
  %410 = select i1 %409, i64 %408, i64 %403
  %411 = mul i64 %354, 64
  %412 = add i64 %411, %410
  %413 = mul i64 %412, %17
  %414 = add i64 %133, %413
  %415 = icmp slt i64 %414, %.0148
  %416 = fcmp uno double %.0146, %.0146
  %417 = fcmp uno double %298, %298
  %418 = and i1 %417, %416
  %419 = fcmp oeq double %298, %.0146
  %420 = or i1 %419, %418
  %421 = and i1 %420, %415
  %422 = fcmp ugt double %298, %.0146
  %423 = fcmp ord double %.0146, %.0146
  %424 = and i1 %422, %423
  %425 = or i1 %424, %421
  %426 = select i1 %425, double %298, double %.0146
  %427 = select i1 %425, i64 %414, i64 %.0148
  br label %after89

after89:                                          ; preds = %then88, %after23
  %.1149 = phi i64 [ %427, %then88 ], [ %.0148, %after23 ]
  %.1147 = phi double [ %426, %then88 ], [ %.0146, %after23 ]
  %428 = add i64 %30, 63
  %429 = udiv i64 %428, 64
  %430 = add i64 %.0, %429
  %431 = add i64 %i3, 1
  %432 = icmp eq i64 %431, %25
  %433 = and i1 true, %432
  %434 = icmp uge i64 %430, 512
  %435 = or i1 %434, %433
  br i1 %435, label %then94, label %after95

then94:                                           ; preds = %after89
  br label %after95

after95:                                          ; preds = %then94, %after89
  %.1 = phi i64 [ 0, %then94 ], [ %430, %after89 ]
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
