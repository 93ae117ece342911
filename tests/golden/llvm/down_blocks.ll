; max(a - b, axis=0) | a=float32[1000,1000] b=float32[1000,1000].T
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
  %6 = getelementptr i64, ptr %extents, i64 1
  %7 = load i64, ptr %6, align 4
  %8 = mul i64 1, %7
  %9 = udiv i64 %8, 128
  %10 = add i64 %9, 1
  %11 = call i64 @llvm.ctlz.i64(i64 %10, i1 true)
  %12 = sub i64 65, %11
  %13 = mul i64 %12, 0
  %14 = add i64 %13, 8
  %15 = udiv i64 256, %14
  %16 = call i64 @llvm.umin.i64(i64 %15, i64 32)
  %17 = call i64 @llvm.umin.i64(i64 %16, i64 2)
  %18 = alloca i8, i64 18432, align 16
  %19 = mul i64 %17, 64
  %20 = alloca i8, i64 16448, align 16
  %21 = ptrtoint ptr %20 to i64
  %22 = and i64 %21, 63
  %23 = sub i64 64, %22
  %24 = getelementptr i8, ptr %20, i64 %23
  %25 = mul i64 %19, 4
  %26 = getelementptr i8, ptr %24, i64 %25
  %27 = mul i64 %19, 4
  %28 = getelementptr i8, ptr %26, i64 %27
  %29 = getelementptr i64, ptr %extents, i64 0
  %30 = load i64, ptr %29, align 4
  %31 = getelementptr i64, ptr %strides, i64 4
  %32 = load i64, ptr %31, align 4
  %33 = mul i64 %32, 1
  %34 = getelementptr i64, ptr %strides, i64 1
  %35 = load i64, ptr %34, align 4
  %36 = mul i64 %35, 128
  %37 = getelementptr i64, ptr %strides, i64 3
  %38 = load i64, ptr %37, align 4
  %39 = mul i64 %38, 128
  %40 = getelementptr i64, ptr %strides, i64 5
  %41 = load i64, ptr %40, align 4
  %42 = mul i64 %41, 128
  %43 = mul i64 %35, 32
  %44 = mul i64 %38, 32
  %45 = mul i64 %41, 32
  %46 = mul i64 %35, 2
  %47 = mul i64 %38, 2
  %48 = mul i64 %41, 2
  br label %nest

nest:                                             ; preds = %entry
  %49 = getelementptr i8, ptr %18, i64 0
  %50 = sub i64 %19, 1
  %51 = add i64 %30, %50
  %52 = udiv i64 %51, %19
  %53 = mul i64 4, %19
  %54 = mul i64 4, %19
  %55 = mul i64 %33, %19
  br label %loop

loop:                                             ; preds = %after66, %nest
  %i = phi i64 [ 0, %nest ], [ %587, %after66 ]
  %56 = phi ptr [ %1, %nest ], [ %588, %after66 ]
  %57 = phi ptr [ %3, %nest ], [ %589, %after66 ]
  %58 = phi ptr [ %5, %nest ], [ %590, %after66 ]
  %59 = mul i64 %i, %19
  %60 = sub i64 %30, %59
  %61 = call i64 @llvm.umin.i64(i64 %60, i64 %19)
  %62 = add i64 %61, 15
  %63 = udiv i64 %62, 16
  %64 = mul i64 %63, 64
  br label %loop1

after:                                            ; preds = %after66
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %66, %loop1 ]
  %65 = getelementptr i8, ptr %24, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %65, align 1
  %66 = add i64 %offset, 64
  %67 = icmp eq i64 %66, %64
  br i1 %67, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %68 = add i64 %7, 127
  %69 = udiv i64 %68, 128
  br label %loop4

loop4:                                            ; preds = %after50, %after2
  %.071 = phi i64 [ 0, %after2 ], [ %.172, %after50 ]
  %.0 = phi i64 [ 0, %after2 ], [ %.1, %after50 ]
  %i6 = phi i64 [ 0, %after2 ], [ %534, %after50 ]
  %70 = phi ptr [ %56, %after2 ], [ %535, %after50 ]
  %71 = phi ptr [ %57, %after2 ], [ %536, %after50 ]
  %72 = phi ptr [ %58, %after2 ], [ %537, %after50 ]
  %73 = mul i64 %i6, 128
  %74 = sub i64 %7, %73
  %75 = call i64 @llvm.umin.i64(i64 %74, i64 128)
  %76 = add i64 %i6, 1
  %77 = icmp eq i64 %76, %69
  %78 = and i1 true, %77
  %79 = add i64 %75, 31
  %80 = udiv i64 %79, 32
  br label %loop7

after5:                                           ; preds = %after50
  %81 = icmp ne i64 %.172, 0
  br i1 %81, label %then59, label %after60

loop7:                                            ; preds = %after39, %loop4
  %i9 = phi i64 [ 0, %loop4 ], [ %489, %after39 ]
  %82 = phi ptr [ %70, %loop4 ], [ %490, %after39 ]
  %83 = phi ptr [ %71, %loop4 ], [ %491, %after39 ]
  %84 = phi ptr [ %72, %loop4 ], [ %492, %after39 ]
  %85 = mul i64 %i9, 32
  %86 = sub i64 %75, %85
  %87 = call i64 @llvm.umin.i64(i64 %86, i64 32)
  %88 = sub i64 32, %87
  %89 = mul i64 %41, %88
  %90 = sub i64 0, %89
  %91 = getelementptr i8, ptr %84, i64 %90
  %92 = add i64 %61, 15
  %93 = udiv i64 %92, 16
  %94 = mul i64 %32, 16
  br label %loop10

after8:                                           ; preds = %after39
  %95 = add i64 %75, 0
  %96 = udiv i64 %95, 1
  %97 = add i64 %.0, %96
  %98 = icmp uge i64 %97, 128
  %99 = xor i1 %78, true
  %100 = and i1 %98, %99
  br i1 %100, label %then49, label %after50

loop10:                                           ; preds = %after19, %loop7
  %i12 = phi i64 [ 0, %loop7 ], [ %322, %after19 ]
  %101 = phi ptr [ %91, %loop7 ], [ %323, %after19 ]
  %102 = phi ptr [ %49, %loop7 ], [ %324, %after19 ]
  %103 = mul i64 %32, 32
  %104 = getelementptr i8, ptr %101, i64 %103
  br i1 true, label %then, label %after13

after11:                                          ; preds = %after19
  %105 = mul i64 %88, 576
  %106 = getelementptr i8, ptr %49, i64 %105
  %107 = udiv i64 %87, 2
  %108 = icmp ne i64 %107, 0
  br i1 %108, label %then21, label %after22

then:                                             ; preds = %loop10
  br label %loop14

after13:                                          ; preds = %after15, %loop10
  %109 = mul i64 %i12, 16
  %110 = sub i64 %61, 1
  %111 = sub i64 %110, %109
  br label %loop18

loop14:                                           ; preds = %loop14, %then
  %offset16 = phi i64 [ 0, %then ], [ %128, %loop14 ]
  %112 = getelementptr i8, ptr %104, i64 %offset16
  %i17 = udiv exact i64 %offset16, 64
  call void @llvm.prefetch.p0(ptr %112, i32 0, i32 2, i32 1)
  %113 = getelementptr i8, ptr %112, i64 %32
  call void @llvm.prefetch.p0(ptr %113, i32 0, i32 2, i32 1)
  %114 = getelementptr i8, ptr %113, i64 %32
  call void @llvm.prefetch.p0(ptr %114, i32 0, i32 2, i32 1)
  %115 = getelementptr i8, ptr %114, i64 %32
  call void @llvm.prefetch.p0(ptr %115, i32 0, i32 2, i32 1)
  %116 = getelementptr i8, ptr %115, i64 %32
  call void @llvm.prefetch.p0(ptr %116, i32 0, i32 2, i32 1)
  %117 = getelementptr i8, ptr %116, i64 %32
  call void @llvm.prefetch.p0(ptr %117, i32 0, i32 2, i32 1)
  %118 = getelementptr i8, ptr %117, i64 %32
  call void @llvm.prefetch.p0(ptr %118, i32 0, i32 2, i32 1)
  %119 = getelementptr i8, ptr %118, i64 %32
  call void @llvm.prefetch.p0(ptr %119, i32 0, i32 2, i32 1)
  %120 = getelementptr i8, ptr %119, i64 %32
  call void @llvm.prefetch.p0(ptr %120, i32 0, i32 2, i32 1)
  %121 = getelementptr i8, ptr %120, i64 %32
  call void @llvm.prefetch.p0(ptr %121, i32 0, i32 2, i32 1)
  %122 = getelementptr i8, ptr %121, i64 %32
  call void @llvm.prefetch.p0(ptr %122, i32 0, i32 2, i32 1)
  %123 = getelementptr i8, ptr %122, i64 %32
  call void @llvm.prefetch.p0(ptr %123, i32 0, i32 2, i32 1)
  %124 = getelementptr i8, ptr %123, i64 %32
  call void @llvm.prefetch.p0(ptr %124, i32 0, i32 2, i32 1)
  %125 = getelementptr i8, ptr %124, i64 %32
  call void @llvm.prefetch.p0(ptr %125, i32 0, i32 2, i32 1)
  %126 = getelementptr i8, ptr %125, i64 %32
  call void @llvm.prefetch.p0(ptr %126, i32 0, i32 2, i32 1)
  %127 = getelementptr i8, ptr %126, i64 %32
  call void @llvm.prefetch.p0(ptr %127, i32 0, i32 2, i32 1)
  %128 = add i64 %offset16, 64
  %129 = icmp eq i64 %128, 128
  br i1 %129, label %after15, label %loop14

after15:                                          ; preds = %loop14
  br label %after13

loop18:                                           ; preds = %loop18, %after13
  %i20 = phi i64 [ 0, %after13 ], [ %320, %loop18 ]
  %130 = mul i64 %i20, 16
  %131 = call i64 @llvm.smin.i64(i64 %130, i64 16)
  %132 = mul i64 %131, 4
  %133 = mul i64 %131, 576
  %134 = getelementptr i8, ptr %102, i64 %133
  %135 = getelementptr i8, ptr %101, i64 %132
  %136 = mul i64 0, %32
  %137 = getelementptr i8, ptr %135, i64 %136
  %138 = call i64 @llvm.umin.i64(i64 0, i64 %111)
  %139 = mul i64 %138, %32
  %140 = getelementptr i8, ptr %135, i64 %139
  %141 = load <16 x float>, ptr %140, align 1
  %142 = bitcast <16 x float> %141 to <16 x i32>
  %143 = call i64 @llvm.umin.i64(i64 1, i64 %111)
  %144 = mul i64 %143, %32
  %145 = getelementptr i8, ptr %135, i64 %144
  %146 = load <16 x float>, ptr %145, align 1
  %147 = bitcast <16 x float> %146 to <16 x i32>
  %148 = call i64 @llvm.umin.i64(i64 2, i64 %111)
  %149 = mul i64 %148, %32
  %150 = getelementptr i8, ptr %135, i64 %149
  %151 = load <16 x float>, ptr %150, align 1
  %152 = bitcast <16 x float> %151 to <16 x i32>
  %153 = call i64 @llvm.umin.i64(i64 3, i64 %111)
  %154 = mul i64 %153, %32
  %155 = getelementptr i8, ptr %135, i64 %154
  %156 = load <16 x float>, ptr %155, align 1
  %157 = bitcast <16 x float> %156 to <16 x i32>
  %158 = shufflevector <16 x i32> %142, <16 x i32> %152, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %159 = shufflevector <16 x i32> %142, <16 x i32> %152, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %160 = shufflevector <16 x i32> %147, <16 x i32> %157, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %161 = shufflevector <16 x i32> %147, <16 x i32> %157, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %162 = shufflevector <16 x i32> %158, <16 x i32> %160, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %163 = shufflevector <16 x i32> %158, <16 x i32> %160, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %164 = shufflevector <16 x i32> %159, <16 x i32> %161, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %165 = shufflevector <16 x i32> %159, <16 x i32> %161, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %166 = mul i64 4, %32
  %167 = getelementptr i8, ptr %135, i64 %166
  %168 = call i64 @llvm.umin.i64(i64 4, i64 %111)
  %169 = mul i64 %168, %32
  %170 = getelementptr i8, ptr %135, i64 %169
  %171 = load <16 x float>, ptr %170, align 1
  %172 = bitcast <16 x float> %171 to <16 x i32>
  %173 = call i64 @llvm.umin.i64(i64 5, i64 %111)
  %174 = mul i64 %173, %32
  %175 = getelementptr i8, ptr %135, i64 %174
  %176 = load <16 x float>, ptr %175, align 1
  %177 = bitcast <16 x float> %176 to <16 x i32>
  %178 = call i64 @llvm.umin.i64(i64 6, i64 %111)
  %179 = mul i64 %178, %32
  %180 = getelementptr i8, ptr %135, i64 %179
  %181 = load <16 x float>, ptr %180, align 1
  %182 = bitcast <16 x float> %181 to <16 x i32>
  %183 = call i64 @llvm.umin.i64(i64 7, i64 %111)
  %184 = mul i64 %183, %32
  %185 = getelementptr i8, ptr %135, i64 %184
  %186 = load <16 x float>, ptr %185, align 1
  %187 = bitcast <16 x float> %186 to <16 x i32>
  %188 = shufflevector <16 x i32> %172, <16 x i32> %182, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %189 = shufflevector <16 x i32> %172, <16 x i32> %182, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %190 = shufflevector <16 x i32> %177, <16 x i32> %187, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %191 = shufflevector <16 x i32> %177, <16 x i32> %187, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %192 = shufflevector <16 x i32> %188, <16 x i32> %190, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %193 = shufflevector <16 x i32> %188, <16 x i32> %190, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %194 = shufflevector <16 x i32> %189, <16 x i32> %191, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %195 = shufflevector <16 x i32> %189, <16 x i32> %191, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %196 = mul i64 8, %32
  %197 = getelementptr i8, ptr %135, i64 %196
  %198 = call i64 @llvm.umin.i64(i64 8, i64 %111)
  %199 = mul i64 %198, %32
  %200 = getelementptr i8, ptr %135, i64 %199
  %201 = load <16 x float>, ptr %200, align 1
  %202 = bitcast <16 x float> %201 to <16 x i32>
  %203 = call i64 @llvm.umin.i64(i64 9, i64 %111)
  %204 = mul i64 %203, %32
  %205 = getelementptr i8, ptr %135, i64 %204
  %206 = load <16 x float>, ptr %205, align 1
  %207 = bitcast <16 x float> %206 to <16 x i32>
  %208 = call i64 @llvm.umin.i64(i64 10, i64 %111)
  %209 = mul i64 %208, %32
  %210 = getelementptr i8, ptr %135, i64 %209
  %211 = load <16 x float>, ptr %210, align 1
  %212 = bitcast <16 x float> %211 to <16 x i32>
  %213 = call i64 @llvm.umin.i64(i64 11, i64 %111)
  %214 = mul i64 %213, %32
  %215 = getelementptr i8, ptr %135, i64 %214
  %216 = load <16 x float>, ptr %215, align 1
  %217 = bitcast <16 x float> %216 to <16 x i32>
  %218 = shufflevector <16 x i32> %202, <16 x i32> %212, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %219 = shufflevector <16 x i32> %202, <16 x i32> %212, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %220 = shufflevector <16 x i32> %207, <16 x i32> %217, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %221 = shufflevector <16 x i32> %207, <16 x i32> %217, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %222 = shufflevector <16 x i32> %218, <16 x i32> %220, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %223 = shufflevector <16 x i32> %218, <16 x i32> %220, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %224 = shufflevector <16 x i32> %219, <16 x i32> %221, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %225 = shufflevector <16 x i32> %219, <16 x i32> %221, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %226 = mul i64 12, %32
  %227 = getelementptr i8, ptr %135, i64 %226
  %228 = call i64 @llvm.umin.i64(i64 12, i64 %111)
  %229 = mul i64 %228, %32
  %230 = getelementptr i8, ptr %135, i64 %229
  %231 = load <16 x float>, ptr %230, align 1
  %232 = bitcast <16 x float> %231 to <16 x i32>
  %233 = call i64 @llvm.umin.i64(i64 13, i64 %111)
  %234 = mul i64 %233, %32
  %235 = getelementptr i8, ptr %135, i64 %234
  %236 = load <16 x float>, ptr %235, align 1
  %237 = bitcast <16 x float> %236 to <16 x i32>
  %238 = call i64 @llvm.umin.i64(i64 14, i64 %111)
  %239 = mul i64 %238, %32
  %240 = getelementptr i8, ptr %135, i64 %239
  %241 = load <16 x float>, ptr %240, align 1
  %242 = bitcast <16 x float> %241 to <16 x i32>
  %243 = call i64 @llvm.umin.i64(i64 15, i64 %111)
  %244 = mul i64 %243, %32
  %245 = getelementptr i8, ptr %135, i64 %244
  %246 = load <16 x float>, ptr %245, align 1
  %247 = bitcast <16 x float> %246 to <16 x i32>
  %248 = shufflevector <16 x i32> %232, <16 x i32> %242, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %249 = shufflevector <16 x i32> %232, <16 x i32> %242, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %250 = shufflevector <16 x i32> %237, <16 x i32> %247, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %251 = shufflevector <16 x i32> %237, <16 x i32> %247, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %252 = shufflevector <16 x i32> %248, <16 x i32> %250, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %253 = shufflevector <16 x i32> %248, <16 x i32> %250, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %254 = shufflevector <16 x i32> %249, <16 x i32> %251, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %255 = shufflevector <16 x i32> %249, <16 x i32> %251, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %256 = shufflevector <16 x i32> %162, <16 x i32> %192, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %257 = shufflevector <16 x i32> %222, <16 x i32> %252, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %258 = shufflevector <16 x i32> %256, <16 x i32> %257, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %259 = shufflevector <16 x i32> %256, <16 x i32> %257, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %260 = shufflevector <16 x i32> %162, <16 x i32> %192, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %261 = shufflevector <16 x i32> %222, <16 x i32> %252, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %262 = shufflevector <16 x i32> %260, <16 x i32> %261, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %263 = shufflevector <16 x i32> %260, <16 x i32> %261, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %264 = shufflevector <16 x i32> %163, <16 x i32> %193, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %265 = shufflevector <16 x i32> %223, <16 x i32> %253, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %266 = shufflevector <16 x i32> %264, <16 x i32> %265, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %267 = shufflevector <16 x i32> %264, <16 x i32> %265, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %268 = shufflevector <16 x i32> %163, <16 x i32> %193, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %269 = shufflevector <16 x i32> %223, <16 x i32> %253, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %270 = shufflevector <16 x i32> %268, <16 x i32> %269, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %271 = shufflevector <16 x i32> %268, <16 x i32> %269, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %272 = shufflevector <16 x i32> %164, <16 x i32> %194, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %273 = shufflevector <16 x i32> %224, <16 x i32> %254, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %274 = shufflevector <16 x i32> %272, <16 x i32> %273, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %275 = shufflevector <16 x i32> %272, <16 x i32> %273, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %276 = shufflevector <16 x i32> %164, <16 x i32> %194, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %277 = shufflevector <16 x i32> %224, <16 x i32> %254, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %278 = shufflevector <16 x i32> %276, <16 x i32> %277, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %279 = shufflevector <16 x i32> %276, <16 x i32> %277, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %280 = shufflevector <16 x i32> %165, <16 x i32> %195, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %281 = shufflevector <16 x i32> %225, <16 x i32> %255, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %282 = shufflevector <16 x i32> %280, <16 x i32> %281, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %283 = shufflevector <16 x i32> %280, <16 x i32> %281, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %284 = shufflevector <16 x i32> %165, <16 x i32> %195, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %285 = shufflevector <16 x i32> %225, <16 x i32> %255, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %286 = shufflevector <16 x i32> %284, <16 x i32> %285, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %287 = shufflevector <16 x i32> %284, <16 x i32> %285, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %288 = bitcast <16 x i32> %258 to <16 x float>
  %289 = getelementptr i8, ptr %134, i64 0
  store <16 x float> %288, ptr %289, align 1
  %290 = bitcast <16 x i32> %266 to <16 x float>
  %291 = getelementptr i8, ptr %134, i64 576
  store <16 x float> %290, ptr %291, align 1
  %292 = bitcast <16 x i32> %274 to <16 x float>
  %293 = getelementptr i8, ptr %134, i64 1152
  store <16 x float> %292, ptr %293, align 1
  %294 = bitcast <16 x i32> %282 to <16 x float>
  %295 = getelementptr i8, ptr %134, i64 1728
  store <16 x float> %294, ptr %295, align 1
  %296 = bitcast <16 x i32> %259 to <16 x float>
  %297 = getelementptr i8, ptr %134, i64 2304
  store <16 x float> %296, ptr %297, align 1
  %298 = bitcast <16 x i32> %267 to <16 x float>
  %299 = getelementptr i8, ptr %134, i64 2880
  store <16 x float> %298, ptr %299, align 1
  %300 = bitcast <16 x i32> %275 to <16 x float>
  %301 = getelementptr i8, ptr %134, i64 3456
  store <16 x float> %300, ptr %301, align 1
  %302 = bitcast <16 x i32> %283 to <16 x float>
  %303 = getelementptr i8, ptr %134, i64 4032
  store <16 x float> %302, ptr %303, align 1
  %304 = bitcast <16 x i32> %262 to <16 x float>
  %305 = getelementptr i8, ptr %134, i64 4608
  store <16 x float> %304, ptr %305, align 1
  %306 = bitcast <16 x i32> %270 to <16 x float>
  %307 = getelementptr i8, ptr %134, i64 5184
  store <16 x float> %306, ptr %307, align 1
  %308 = bitcast <16 x i32> %278 to <16 x float>
  %309 = getelementptr i8, ptr %134, i64 5760
  store <16 x float> %308, ptr %309, align 1
  %310 = bitcast <16 x i32> %286 to <16 x float>
  %311 = getelementptr i8, ptr %134, i64 6336
  store <16 x float> %310, ptr %311, align 1
  %312 = bitcast <16 x i32> %263 to <16 x float>
  %313 = getelementptr i8, ptr %134, i64 6912
  store <16 x float> %312, ptr %313, align 1
  %314 = bitcast <16 x i32> %271 to <16 x float>
  %315 = getelementptr i8, ptr %134, i64 7488
  store <16 x float> %314, ptr %315, align 1
  %316 = bitcast <16 x i32> %279 to <16 x float>
  %317 = getelementptr i8, ptr %134, i64 8064
  store <16 x float> %316, ptr %317, align 1
  %318 = bitcast <16 x i32> %287 to <16 x float>
  %319 = getelementptr i8, ptr %134, i64 8640
  store <16 x float> %318, ptr %319, align 1
  %320 = add i64 %i20, 1
  %321 = icmp eq i64 %320, 2
  br i1 %321, label %after19, label %loop18

after19:                                          ; preds = %loop18
  %322 = add i64 %i12, 1
  %323 = getelementptr i8, ptr %101, i64 %94
  %324 = getelementptr i8, ptr %102, i64 64
  %325 = icmp eq i64 %322, %93
  br i1 %325, label %after11, label %loop10

then21:                                           ; preds = %after11
  br label %loop23

after22:                                          ; preds = %after24, %after11
  %326 = urem i64 %87, 2
  %327 = sub i64 %87, %326
  %328 = mul i64 %35, %327
  %329 = getelementptr i8, ptr %82, i64 %328
  %330 = mul i64 %38, %327
  %331 = getelementptr i8, ptr %83, i64 %330
  %332 = mul i64 576, %327
  %333 = getelementptr i8, ptr %106, i64 %332
  %334 = icmp ne i64 %326, 0
  br i1 %334, label %then38, label %after39

loop23:                                           ; preds = %after33, %then21
  %i25 = phi i64 [ 0, %then21 ], [ %454, %after33 ]
  %335 = phi ptr [ %82, %then21 ], [ %455, %after33 ]
  %336 = phi ptr [ %83, %then21 ], [ %456, %after33 ]
  %337 = phi ptr [ %106, %then21 ], [ %457, %after33 ]
  %338 = mul i64 %i25, 2
  %339 = getelementptr i8, ptr %335, i64 %35
  %340 = getelementptr i8, ptr %336, i64 %38
  %341 = getelementptr i8, ptr %337, i64 576
  %342 = udiv i64 %61, 64
  %343 = icmp ne i64 %342, 0
  br i1 %343, label %then26, label %after27

after24:                                          ; preds = %after33
  br label %after22

then26:                                           ; preds = %loop23
  %344 = mul i64 %342, 256
  br label %loop28

after27:                                          ; preds = %after29, %loop23
  %345 = urem i64 %61, 64
  %346 = icmp ne i64 %345, 0
  br i1 %346, label %then32, label %after33

loop28:                                           ; preds = %loop28, %then26
  %offset30 = phi i64 [ 0, %then26 ], [ %434, %loop28 ]
  %347 = getelementptr i8, ptr %335, i64 %offset30
  %348 = getelementptr i8, ptr %336, i64 %offset30
  %349 = getelementptr i8, ptr %337, i64 %offset30
  %350 = getelementptr i8, ptr %339, i64 %offset30
  %351 = getelementptr i8, ptr %340, i64 %offset30
  %352 = getelementptr i8, ptr %341, i64 %offset30
  %353 = getelementptr i8, ptr %24, i64 %offset30
  %i31 = udiv exact i64 %offset30, 256
  %354 = getelementptr i8, ptr %353, i64 0
  %355 = load <16 x float>, ptr %354, align 1
  %356 = getelementptr i8, ptr %353, i64 64
  %357 = load <16 x float>, ptr %356, align 1
  %358 = getelementptr i8, ptr %353, i64 128
  %359 = load <16 x float>, ptr %358, align 1
  %360 = getelementptr i8, ptr %353, i64 192
  %361 = load <16 x float>, ptr %360, align 1
  %362 = load <16 x float>, ptr %348, align 1
  %363 = load <16 x float>, ptr %349, align 1
  %364 = fsub <16 x float> %362, %363
  %365 = getelementptr i8, ptr %348, i64 64
  %366 = load <16 x float>, ptr %365, align 1
  %367 = getelementptr i8, ptr %349, i64 64
  %368 = load <16 x float>, ptr %367, align 1
  %369 = fsub <16 x float> %366, %368
  %370 = getelementptr i8, ptr %348, i64 128
  %371 = load <16 x float>, ptr %370, align 1
  %372 = getelementptr i8, ptr %349, i64 128
  %373 = load <16 x float>, ptr %372, align 1
  %374 = fsub <16 x float> %371, %373
  %375 = getelementptr i8, ptr %348, i64 192
  %376 = load <16 x float>, ptr %375, align 1
  %377 = getelementptr i8, ptr %349, i64 192
  %378 = load <16 x float>, ptr %377, align 1
  %379 = fsub <16 x float> %376, %378
  %380 = fcmp ogt <16 x float> %355, %364
  %381 = select <16 x i1> %380, <16 x float> %355, <16 x float> %364
  %382 = fcmp uno <16 x float> %355, %355
  %383 = select <16 x i1> %382, <16 x float> %355, <16 x float> %381
  %384 = fcmp ogt <16 x float> %357, %369
  %385 = select <16 x i1> %384, <16 x float> %357, <16 x float> %369
  %386 = fcmp uno <16 x float> %357, %357
  %387 = select <16 x i1> %386, <16 x float> %357, <16 x float> %385
  %388 = fcmp ogt <16 x float> %359, %374
  %389 = select <16 x i1> %388, <16 x float> %359, <16 x float> %374
  %390 = fcmp uno <16 x float> %359, %359
  %391 = select <16 x i1> %390, <16 x float> %359, <16 x float> %389
  %392 = fcmp ogt <16 x float> %361, %379
  %393 = select <16 x i1> %392, <16 x float> %361, <16 x float> %379
  %394 = fcmp uno <16 x float> %361, %361
  %395 = select <16 x i1> %394, <16 x float> %361, <16 x float> %393
  %396 = load <16 x float>, ptr %351, align 1
  %397 = load <16 x float>, ptr %352, align 1
  %398 = fsub <16 x float> %396, %397
  %399 = getelementptr i8, ptr %351, i64 64
  %400 = load <16 x float>, ptr %399, align 1
  %401 = getelementptr i8, ptr %352, i64 64
  %402 = load <16 x float>, ptr %401, align 1
  %403 = fsub <16 x float> %400, %402
  %404 = getelementptr i8, ptr %351, i64 128
  %405 = load <16 x float>, ptr %404, align 1
  %406 = getelementptr i8, ptr %352, i64 128
  %407 = load <16 x float>, ptr %406, align 1
  %408 = fsub <16 x float> %405, %407
  %409 = getelementptr i8, ptr %351, i64 192
  %410 = load <16 x float>, ptr %409, align 1
  %411 = getelementptr i8, ptr %352, i64 192
  %412 = load <16 x float>, ptr %411, align 1
  %413 = fsub <16 x float> %410, %412
  %414 = fcmp ogt <16 x float> %383, %398
  %415 = select <16 x i1> %414, <16 x float> %383, <16 x float> %398
  %416 = fcmp uno <16 x float> %383, %383
  %417 = select <16 x i1> %416, <16 x float> %383, <16 x float> %415
  %418 = fcmp ogt <16 x float> %387, %403
  %419 = select <16 x i1> %418, <16 x float> %387, <16 x float> %403
  %420 = fcmp uno <16 x float> %387, %387
  %421 = select <16 x i1> %420, <16 x float> %387, <16 x float> %419
  %422 = fcmp ogt <16 x float> %391, %408
  %423 = select <16 x i1> %422, <16 x float> %391, <16 x float> %408
  %424 = fcmp uno <16 x float> %391, %391
  %425 = select <16 x i1> %424, <16 x float> %391, <16 x float> %423
  %426 = fcmp ogt <16 x float> %395, %413
  %427 = select <16 x i1> %426, <16 x float> %395, <16 x float> %413
  %428 = fcmp uno <16 x float> %395, %395
  %429 = select <16 x i1> %428, <16 x float> %395, <16 x float> %427
  %430 = getelementptr i8, ptr %353, i64 0
  store <16 x float> %417, ptr %430, align 1
  %431 = getelementptr i8, ptr %353, i64 64
  store <16 x float> %421, ptr %431, align 1
  %432 = getelementptr i8, ptr %353, i64 128
  store <16 x float> %425, ptr %432, align 1
  %433 = getelementptr i8, ptr %353, i64 192
  store <16 x float> %429, ptr %433, align 1
  %434 = add i64 %offset30, 256
  %435 = icmp eq i64 %434, %344
  br i1 %435, label %after29, label %loop28

after29:                                          ; preds = %loop28
  br label %after27

then32:                                           ; preds = %after27
  %436 = sub i64 %61, %345
  %437 = mul i64 4, %436
  %438 = getelementptr i8, ptr %335, i64 %437
  %439 = mul i64 4, %436
  %440 = getelementptr i8, ptr %336, i64 %439
  %441 = mul i64 4, %436
  %442 = getelementptr i8, ptr %337, i64 %441
  %443 = mul i64 4, %436
  %444 = getelementptr i8, ptr %339, i64 %443
  %445 = mul i64 4, %436
  %446 = getelementptr i8, ptr %340, i64 %445
  %447 = mul i64 4, %436
  %448 = getelementptr i8, ptr %341, i64 %447
  %449 = mul i64 4, %436
  %450 = getelementptr i8, ptr %24, i64 %449
  %451 = add i64 %345, 15
  %452 = udiv i64 %451, 16
  %453 = mul i64 %452, 64
  br label %loop34

after33:                                          ; preds = %after35, %after27
  %454 = add i64 %i25, 1
  %455 = getelementptr i8, ptr %335, i64 %46
  %456 = getelementptr i8, ptr %336, i64 %47
  %457 = getelementptr i8, ptr %337, i64 1152
  %458 = icmp eq i64 %454, %107
  br i1 %458, label %after24, label %loop23

loop34:                                           ; preds = %loop34, %then32
  %offset36 = phi i64 [ 0, %then32 ], [ %487, %loop34 ]
  %459 = getelementptr i8, ptr %438, i64 %offset36
  %460 = getelementptr i8, ptr %440, i64 %offset36
  %461 = getelementptr i8, ptr %442, i64 %offset36
  %462 = getelementptr i8, ptr %444, i64 %offset36
  %463 = getelementptr i8, ptr %446, i64 %offset36
  %464 = getelementptr i8, ptr %448, i64 %offset36
  %465 = getelementptr i8, ptr %450, i64 %offset36
  %i37 = udiv exact i64 %offset36, 64
  %466 = mul i64 %i37, 16
  %467 = sub i64 %345, %466
  %468 = trunc i64 %467 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %468, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %469 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %470 = getelementptr i8, ptr %465, i64 0
  %471 = load <16 x float>, ptr %470, align 1
  %472 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %460, <16 x i1> %469, <16 x float> zeroinitializer)
  %473 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %461, <16 x i1> %469, <16 x float> zeroinitializer)
  %474 = fsub <16 x float> %472, %473
  %475 = fcmp ogt <16 x float> %471, %474
  %476 = select <16 x i1> %475, <16 x float> %471, <16 x float> %474
  %477 = fcmp uno <16 x float> %471, %471
  %478 = select <16 x i1> %477, <16 x float> %471, <16 x float> %476
  %479 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %463, <16 x i1> %469, <16 x float> zeroinitializer)
  %480 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %464, <16 x i1> %469, <16 x float> zeroinitializer)
  %481 = fsub <16 x float> %479, %480
  %482 = fcmp ogt <16 x float> %478, %481
  %483 = select <16 x i1> %482, <16 x float> %478, <16 x float> %481
  %484 = fcmp uno <16 x float> %478, %478
  %485 = select <16 x i1> %484, <16 x float> %478, <16 x float> %483
  %486 = getelementptr i8, ptr %465, i64 0
  store <16 x float> %485, ptr %486, align 1
  %487 = add i64 %offset36, 64
  %488 = icmp eq i64 %487, %453
  br i1 %488, label %after35, label %loop34

after35:                                          ; preds = %loop34
  br label %after33

then38:                                           ; preds = %after22
  br label %loop40

after39:                                          ; preds = %after41, %after22
  %489 = add i64 %i9, 1
  %490 = getelementptr i8, ptr %82, i64 %43
  %491 = getelementptr i8, ptr %83, i64 %44
  %492 = getelementptr i8, ptr %84, i64 %45
  %493 = icmp eq i64 %489, %80
  br i1 %493, label %after8, label %loop7

loop40:                                           ; preds = %after44, %then38
  %i42 = phi i64 [ 0, %then38 ], [ %521, %after44 ]
  %494 = phi ptr [ %329, %then38 ], [ %522, %after44 ]
  %495 = phi ptr [ %331, %then38 ], [ %523, %after44 ]
  %496 = phi ptr [ %333, %then38 ], [ %524, %after44 ]
  %497 = add i64 %327, %i42
  %498 = add i64 %61, 15
  %499 = udiv i64 %498, 16
  %500 = mul i64 %499, 64
  br label %loop43

after41:                                          ; preds = %after44
  br label %after39

loop43:                                           ; preds = %loop43, %loop40
  %offset45 = phi i64 [ 0, %loop40 ], [ %519, %loop43 ]
  %501 = getelementptr i8, ptr %494, i64 %offset45
  %502 = getelementptr i8, ptr %495, i64 %offset45
  %503 = getelementptr i8, ptr %496, i64 %offset45
  %504 = getelementptr i8, ptr %24, i64 %offset45
  %i46 = udiv exact i64 %offset45, 64
  %505 = mul i64 %i46, 16
  %506 = sub i64 %61, %505
  %507 = trunc i64 %506 to i32
  %.splatinsert47 = insertelement <16 x i32> poison, i32 %507, i64 0
  %.splat48 = shufflevector <16 x i32> %.splatinsert47, <16 x i32> poison, <16 x i32> zeroinitializer
  %508 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat48
  %509 = getelementptr i8, ptr %504, i64 0
  %510 = load <16 x float>, ptr %509, align 1
  %511 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %502, <16 x i1> %508, <16 x float> zeroinitializer)
  %512 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %503, <16 x i1> %508, <16 x float> zeroinitializer)
  %513 = fsub <16 x float> %511, %512
  %514 = fcmp ogt <16 x float> %510, %513
  %515 = select <16 x i1> %514, <16 x float> %510, <16 x float> %513
  %516 = fcmp uno <16 x float> %510, %510
  %517 = select <16 x i1> %516, <16 x float> %510, <16 x float> %515
  %518 = getelementptr i8, ptr %504, i64 0
  store <16 x float> %517, ptr %518, align 1
  %519 = add i64 %offset45, 64
  %520 = icmp eq i64 %519, %500
  br i1 %520, label %after44, label %loop43

after44:                                          ; preds = %loop43
  %521 = add i64 %i42, 1
  %522 = getelementptr i8, ptr %494, i64 %35
  %523 = getelementptr i8, ptr %495, i64 %38
  %524 = getelementptr i8, ptr %496, i64 576
  %525 = icmp eq i64 %521, %326
  br i1 %525, label %after41, label %loop40

then49:                                           ; preds = %after8
  %526 = xor i64 %.071, -1
  %527 = call i64 @llvm.cttz.i64(i64 %526, i1 true)
  %528 = add i64 %.071, 1
  %529 = xor i64 %528, -1
  %530 = and i64 %.071, %529
  %531 = add i64 %61, 15
  %532 = udiv i64 %531, 16
  %533 = mul i64 %532, 64
  br label %loop51

after50:                                          ; preds = %after56, %after8
  %.172 = phi i64 [ %551, %after56 ], [ %.071, %after8 ]
  %.1 = phi i64 [ 0, %after56 ], [ %97, %after8 ]
  %534 = add i64 %i6, 1
  %535 = getelementptr i8, ptr %70, i64 %36
  %536 = getelementptr i8, ptr %71, i64 %39
  %537 = getelementptr i8, ptr %72, i64 %42
  %538 = icmp eq i64 %534, %69
  br i1 %538, label %after5, label %loop4

loop51:                                           ; preds = %loop51, %then49
  %offset53 = phi i64 [ 0, %then49 ], [ %549, %loop51 ]
  %539 = getelementptr i8, ptr %24, i64 %offset53
  %540 = getelementptr i8, ptr %26, i64 %offset53
  %i54 = udiv exact i64 %offset53, 64
  %541 = load <16 x float>, ptr %539, align 1
  %542 = load <16 x float>, ptr %540, align 1
  %543 = fcmp ogt <16 x float> %542, %541
  %544 = select <16 x i1> %543, <16 x float> %542, <16 x float> %541
  %545 = fcmp uno <16 x float> %542, %542
  %546 = select <16 x i1> %545, <16 x float> %542, <16 x float> %544
  %547 = icmp eq i64 %.071, 0
  %548 = select i1 %547, <16 x float> %541, <16 x float> %546
  store <16 x float> %548, ptr %540, align 1
  %549 = add i64 %offset53, 64
  %550 = icmp eq i64 %549, %533
  br i1 %550, label %after52, label %loop51

after52:                                          ; preds = %loop51
  %551 = add i64 %.071, 1
  %552 = add i64 %61, 15
  %553 = udiv i64 %552, 16
  %554 = mul i64 %553, 64
  br label %loop55

loop55:                                           ; preds = %loop55, %after52
  %offset57 = phi i64 [ 0, %after52 ], [ %556, %loop55 ]
  %555 = getelementptr i8, ptr %24, i64 %offset57
  %i58 = udiv exact i64 %offset57, 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %555, align 1
  %556 = add i64 %offset57, 64
  %557 = icmp eq i64 %556, %554
  br i1 %557, label %after56, label %loop55

after56:                                          ; preds = %loop55
  br label %after50

then59:                                           ; preds = %after5
  %558 = add i64 %61, 15
  %559 = udiv i64 %558, 16
  %560 = mul i64 %559, 64
  br label %loop61

after60:                                          ; preds = %after62, %after5
  %561 = add i64 %61, 15
  %562 = udiv i64 %561, 16
  %563 = mul i64 %562, 64
  br label %loop65

loop61:                                           ; preds = %loop61, %then59
  %offset63 = phi i64 [ 0, %then59 ], [ %574, %loop61 ]
  %564 = getelementptr i8, ptr %24, i64 %offset63
  %565 = getelementptr i8, ptr %26, i64 %offset63
  %i64 = udiv exact i64 %offset63, 64
  %566 = load <16 x float>, ptr %564, align 1
  %567 = load <16 x float>, ptr %565, align 1
  %568 = fcmp ogt <16 x float> %567, %566
  %569 = select <16 x i1> %568, <16 x float> %567, <16 x float> %566
  %570 = fcmp uno <16 x float> %567, %567
  %571 = select <16 x i1> %570, <16 x float> %567, <16 x float> %569
  %572 = icmp eq i64 %.172, 0
  %573 = select i1 %572, <16 x float> %566, <16 x float> %571
  store <16 x float> %573, ptr %564, align 1
  %574 = add i64 %offset63, 64
  %575 = icmp eq i64 %574, %560
  br i1 %575, label %after62, label %loop61

after62:                                          ; preds = %loop61
  br label %after60

loop65:                                           ; preds = %loop65, %after60
  %offset67 = phi i64 [ 0, %after60 ], [ %585, %loop65 ]
  %576 = getelementptr i8, ptr %56, i64 %offset67
  %577 = getelementptr i8, ptr %57, i64 %offset67
  %578 = getelementptr i8, ptr %58, i64 %offset67
  %579 = getelementptr i8, ptr %24, i64 %offset67
  %i68 = udiv exact i64 %offset67, 64
  %580 = mul i64 %i68, 16
  %581 = sub i64 %61, %580
  %582 = trunc i64 %581 to i32
  %.splatinsert69 = insertelement <16 x i32> poison, i32 %582, i64 0
  %.splat70 = shufflevector <16 x i32> %.splatinsert69, <16 x i32> poison, <16 x i32> zeroinitializer
  %583 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat70
  %584 = load <16 x float>, ptr %579, align 1
  call void @llvm.masked.store.v16f32.p0(<16 x float> %584, ptr align 1 %576, <16 x i1> %583)
  %585 = add i64 %offset67, 64
  %586 = icmp eq i64 %585, %563
  br i1 %586, label %after66, label %loop65

after66:                                          ; preds = %loop65
  %587 = add i64 %i, 1
  %588 = getelementptr i8, ptr %56, i64 %53
  %589 = getelementptr i8, ptr %57, i64 %54
  %590 = getelementptr i8, ptr %58, i64 %55
  %591 = icmp eq i64 %587, %52
  br i1 %591, label %after, label %loop
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #5

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
