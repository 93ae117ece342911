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
  %i = phi i64 [ 0, %nest ], [ %555, %after66 ]
  %56 = phi ptr [ %1, %nest ], [ %556, %after66 ]
  %57 = phi ptr [ %3, %nest ], [ %557, %after66 ]
  %58 = phi ptr [ %5, %nest ], [ %558, %after66 ]
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
  %i6 = phi i64 [ 0, %after2 ], [ %502, %after50 ]
  %70 = phi ptr [ %56, %after2 ], [ %503, %after50 ]
  %71 = phi ptr [ %57, %after2 ], [ %504, %after50 ]
  %72 = phi ptr [ %58, %after2 ], [ %505, %after50 ]
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
  %i9 = phi i64 [ 0, %loop4 ], [ %457, %after39 ]
  %82 = phi ptr [ %70, %loop4 ], [ %458, %after39 ]
  %83 = phi ptr [ %71, %loop4 ], [ %459, %after39 ]
  %84 = phi ptr [ %72, %loop4 ], [ %460, %after39 ]
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
  %i12 = phi i64 [ 0, %loop7 ], [ %290, %after19 ]
  %101 = phi ptr [ %91, %loop7 ], [ %291, %after19 ]
  %102 = phi ptr [ %49, %loop7 ], [ %292, %after19 ]
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
  %i20 = phi i64 [ 0, %after13 ], [ %288, %loop18 ]
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
  %141 = load <16 x i32>, ptr %140, align 1
  %142 = call i64 @llvm.umin.i64(i64 1, i64 %111)
  %143 = mul i64 %142, %32
  %144 = getelementptr i8, ptr %135, i64 %143
  %145 = load <16 x i32>, ptr %144, align 1
  %146 = call i64 @llvm.umin.i64(i64 2, i64 %111)
  %147 = mul i64 %146, %32
  %148 = getelementptr i8, ptr %135, i64 %147
  %149 = load <16 x i32>, ptr %148, align 1
  %150 = call i64 @llvm.umin.i64(i64 3, i64 %111)
  %151 = mul i64 %150, %32
  %152 = getelementptr i8, ptr %135, i64 %151
  %153 = load <16 x i32>, ptr %152, align 1
  %154 = shufflevector <16 x i32> %141, <16 x i32> %149, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %155 = shufflevector <16 x i32> %141, <16 x i32> %149, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %156 = shufflevector <16 x i32> %145, <16 x i32> %153, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %157 = shufflevector <16 x i32> %145, <16 x i32> %153, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %158 = shufflevector <16 x i32> %154, <16 x i32> %156, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %159 = shufflevector <16 x i32> %154, <16 x i32> %156, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %160 = shufflevector <16 x i32> %155, <16 x i32> %157, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %161 = shufflevector <16 x i32> %155, <16 x i32> %157, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %162 = mul i64 4, %32
  %163 = getelementptr i8, ptr %135, i64 %162
  %164 = call i64 @llvm.umin.i64(i64 4, i64 %111)
  %165 = mul i64 %164, %32
  %166 = getelementptr i8, ptr %135, i64 %165
  %167 = load <16 x i32>, ptr %166, align 1
  %168 = call i64 @llvm.umin.i64(i64 5, i64 %111)
  %169 = mul i64 %168, %32
  %170 = getelementptr i8, ptr %135, i64 %169
  %171 = load <16 x i32>, ptr %170, align 1
  %172 = call i64 @llvm.umin.i64(i64 6, i64 %111)
  %173 = mul i64 %172, %32
  %174 = getelementptr i8, ptr %135, i64 %173
  %175 = load <16 x i32>, ptr %174, align 1
  %176 = call i64 @llvm.umin.i64(i64 7, i64 %111)
  %177 = mul i64 %176, %32
  %178 = getelementptr i8, ptr %135, i64 %177
  %179 = load <16 x i32>, ptr %178, align 1
  %180 = shufflevector <16 x i32> %167, <16 x i32> %175, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %181 = shufflevector <16 x i32> %167, <16 x i32> %175, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %182 = shufflevector <16 x i32> %171, <16 x i32> %179, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %183 = shufflevector <16 x i32> %171, <16 x i32> %179, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %184 = shufflevector <16 x i32> %180, <16 x i32> %182, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %185 = shufflevector <16 x i32> %180, <16 x i32> %182, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %186 = shufflevector <16 x i32> %181, <16 x i32> %183, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %187 = shufflevector <16 x i32> %181, <16 x i32> %183, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %188 = mul i64 8, %32
  %189 = getelementptr i8, ptr %135, i64 %188
  %190 = call i64 @llvm.umin.i64(i64 8, i64 %111)
  %191 = mul i64 %190, %32
  %192 = getelementptr i8, ptr %135, i64 %191
  %193 = load <16 x i32>, ptr %192, align 1
  %194 = call i64 @llvm.umin.i64(i64 9, i64 %111)
  %195 = mul i64 %194, %32
  %196 = getelementptr i8, ptr %135, i64 %195
  %197 = load <16 x i32>, ptr %196, align 1
  %198 = call i64 @llvm.umin.i64(i64 10, i64 %111)
  %199 = mul i64 %198, %32
  %200 = getelementptr i8, ptr %135, i64 %199
  %201 = load <16 x i32>, ptr %200, align 1
  %202 = call i64 @llvm.umin.i64(i64 11, i64 %111)
  %203 = mul i64 %202, %32
  %204 = getelementptr i8, ptr %135, i64 %203
  %205 = load <16 x i32>, ptr %204, align 1
  %206 = shufflevector <16 x i32> %193, <16 x i32> %201, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %207 = shufflevector <16 x i32> %193, <16 x i32> %201, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %208 = shufflevector <16 x i32> %197, <16 x i32> %205, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %209 = shufflevector <16 x i32> %197, <16 x i32> %205, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %210 = shufflevector <16 x i32> %206, <16 x i32> %208, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %211 = shufflevector <16 x i32> %206, <16 x i32> %208, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %212 = shufflevector <16 x i32> %207, <16 x i32> %209, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %213 = shufflevector <16 x i32> %207, <16 x i32> %209, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %214 = mul i64 12, %32
  %215 = getelementptr i8, ptr %135, i64 %214
  %216 = call i64 @llvm.umin.i64(i64 12, i64 %111)
  %217 = mul i64 %216, %32
  %218 = getelementptr i8, ptr %135, i64 %217
  %219 = load <16 x i32>, ptr %218, align 1
  %220 = call i64 @llvm.umin.i64(i64 13, i64 %111)
  %221 = mul i64 %220, %32
  %222 = getelementptr i8, ptr %135, i64 %221
  %223 = load <16 x i32>, ptr %222, align 1
  %224 = call i64 @llvm.umin.i64(i64 14, i64 %111)
  %225 = mul i64 %224, %32
  %226 = getelementptr i8, ptr %135, i64 %225
  %227 = load <16 x i32>, ptr %226, align 1
  %228 = call i64 @llvm.umin.i64(i64 15, i64 %111)
  %229 = mul i64 %228, %32
  %230 = getelementptr i8, ptr %135, i64 %229
  %231 = load <16 x i32>, ptr %230, align 1
  %232 = shufflevector <16 x i32> %219, <16 x i32> %227, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %233 = shufflevector <16 x i32> %219, <16 x i32> %227, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %234 = shufflevector <16 x i32> %223, <16 x i32> %231, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %235 = shufflevector <16 x i32> %223, <16 x i32> %231, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %236 = shufflevector <16 x i32> %232, <16 x i32> %234, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %237 = shufflevector <16 x i32> %232, <16 x i32> %234, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %238 = shufflevector <16 x i32> %233, <16 x i32> %235, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 4, i32 20, i32 5, i32 21, i32 8, i32 24, i32 9, i32 25, i32 12, i32 28, i32 13, i32 29>
  %239 = shufflevector <16 x i32> %233, <16 x i32> %235, <16 x i32> <i32 2, i32 18, i32 3, i32 19, i32 6, i32 22, i32 7, i32 23, i32 10, i32 26, i32 11, i32 27, i32 14, i32 30, i32 15, i32 31>
  %240 = shufflevector <16 x i32> %158, <16 x i32> %184, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %241 = shufflevector <16 x i32> %210, <16 x i32> %236, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %242 = shufflevector <16 x i32> %240, <16 x i32> %241, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %243 = shufflevector <16 x i32> %240, <16 x i32> %241, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %244 = shufflevector <16 x i32> %158, <16 x i32> %184, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %245 = shufflevector <16 x i32> %210, <16 x i32> %236, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %246 = shufflevector <16 x i32> %244, <16 x i32> %245, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %247 = shufflevector <16 x i32> %244, <16 x i32> %245, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %248 = shufflevector <16 x i32> %159, <16 x i32> %185, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %249 = shufflevector <16 x i32> %211, <16 x i32> %237, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %250 = shufflevector <16 x i32> %248, <16 x i32> %249, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %251 = shufflevector <16 x i32> %248, <16 x i32> %249, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %252 = shufflevector <16 x i32> %159, <16 x i32> %185, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %253 = shufflevector <16 x i32> %211, <16 x i32> %237, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %254 = shufflevector <16 x i32> %252, <16 x i32> %253, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %255 = shufflevector <16 x i32> %252, <16 x i32> %253, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %256 = shufflevector <16 x i32> %160, <16 x i32> %186, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %257 = shufflevector <16 x i32> %212, <16 x i32> %238, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %258 = shufflevector <16 x i32> %256, <16 x i32> %257, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %259 = shufflevector <16 x i32> %256, <16 x i32> %257, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %260 = shufflevector <16 x i32> %160, <16 x i32> %186, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %261 = shufflevector <16 x i32> %212, <16 x i32> %238, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %262 = shufflevector <16 x i32> %260, <16 x i32> %261, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %263 = shufflevector <16 x i32> %260, <16 x i32> %261, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %264 = shufflevector <16 x i32> %161, <16 x i32> %187, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %265 = shufflevector <16 x i32> %213, <16 x i32> %239, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %266 = shufflevector <16 x i32> %264, <16 x i32> %265, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %267 = shufflevector <16 x i32> %264, <16 x i32> %265, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %268 = shufflevector <16 x i32> %161, <16 x i32> %187, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %269 = shufflevector <16 x i32> %213, <16 x i32> %239, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %270 = shufflevector <16 x i32> %268, <16 x i32> %269, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11, i32 16, i32 17, i32 18, i32 19, i32 24, i32 25, i32 26, i32 27>
  %271 = shufflevector <16 x i32> %268, <16 x i32> %269, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15, i32 20, i32 21, i32 22, i32 23, i32 28, i32 29, i32 30, i32 31>
  %272 = getelementptr i8, ptr %134, i64 0
  store <16 x i32> %242, ptr %272, align 1
  %273 = getelementptr i8, ptr %134, i64 576
  store <16 x i32> %250, ptr %273, align 1
  %274 = getelementptr i8, ptr %134, i64 1152
  store <16 x i32> %258, ptr %274, align 1
  %275 = getelementptr i8, ptr %134, i64 1728
  store <16 x i32> %266, ptr %275, align 1
  %276 = getelementptr i8, ptr %134, i64 2304
  store <16 x i32> %243, ptr %276, align 1
  %277 = getelementptr i8, ptr %134, i64 2880
  store <16 x i32> %251, ptr %277, align 1
  %278 = getelementptr i8, ptr %134, i64 3456
  store <16 x i32> %259, ptr %278, align 1
  %279 = getelementptr i8, ptr %134, i64 4032
  store <16 x i32> %267, ptr %279, align 1
  %280 = getelementptr i8, ptr %134, i64 4608
  store <16 x i32> %246, ptr %280, align 1
  %281 = getelementptr i8, ptr %134, i64 5184
  store <16 x i32> %254, ptr %281, align 1
  %282 = getelementptr i8, ptr %134, i64 5760
  store <16 x i32> %262, ptr %282, align 1
  %283 = getelementptr i8, ptr %134, i64 6336
  store <16 x i32> %270, ptr %283, align 1
  %284 = getelementptr i8, ptr %134, i64 6912
  store <16 x i32> %247, ptr %284, align 1
  %285 = getelementptr i8, ptr %134, i64 7488
  store <16 x i32> %255, ptr %285, align 1
  %286 = getelementptr i8, ptr %134, i64 8064
  store <16 x i32> %263, ptr %286, align 1
  %287 = getelementptr i8, ptr %134, i64 8640
  store <16 x i32> %271, ptr %287, align 1
  %288 = add i64 %i20, 1
  %289 = icmp eq i64 %288, 2
  br i1 %289, label %after19, label %loop18

after19:                                          ; preds = %loop18
  %290 = add i64 %i12, 1
  %291 = getelementptr i8, ptr %101, i64 %94
  %292 = getelementptr i8, ptr %102, i64 64
  %293 = icmp eq i64 %290, %93
  br i1 %293, label %after11, label %loop10

then21:                                           ; preds = %after11
  br label %loop23

after22:                                          ; preds = %after24, %after11
  %294 = urem i64 %87, 2
  %295 = sub i64 %87, %294
  %296 = mul i64 %35, %295
  %297 = getelementptr i8, ptr %82, i64 %296
  %298 = mul i64 %38, %295
  %299 = getelementptr i8, ptr %83, i64 %298
  %300 = mul i64 576, %295
  %301 = getelementptr i8, ptr %106, i64 %300
  %302 = icmp ne i64 %294, 0
  br i1 %302, label %then38, label %after39

loop23:                                           ; preds = %after33, %then21
  %i25 = phi i64 [ 0, %then21 ], [ %422, %after33 ]
  %303 = phi ptr [ %82, %then21 ], [ %423, %after33 ]
  %304 = phi ptr [ %83, %then21 ], [ %424, %after33 ]
  %305 = phi ptr [ %106, %then21 ], [ %425, %after33 ]
  %306 = mul i64 %i25, 2
  %307 = getelementptr i8, ptr %303, i64 %35
  %308 = getelementptr i8, ptr %304, i64 %38
  %309 = getelementptr i8, ptr %305, i64 576
  %310 = udiv i64 %61, 64
  %311 = icmp ne i64 %310, 0
  br i1 %311, label %then26, label %after27

after24:                                          ; preds = %after33
  br label %after22

then26:                                           ; preds = %loop23
  %312 = mul i64 %310, 256
  br label %loop28

after27:                                          ; preds = %after29, %loop23
  %313 = urem i64 %61, 64
  %314 = icmp ne i64 %313, 0
  br i1 %314, label %then32, label %after33

loop28:                                           ; preds = %loop28, %then26
  %offset30 = phi i64 [ 0, %then26 ], [ %402, %loop28 ]
  %315 = getelementptr i8, ptr %303, i64 %offset30
  %316 = getelementptr i8, ptr %304, i64 %offset30
  %317 = getelementptr i8, ptr %305, i64 %offset30
  %318 = getelementptr i8, ptr %307, i64 %offset30
  %319 = getelementptr i8, ptr %308, i64 %offset30
  %320 = getelementptr i8, ptr %309, i64 %offset30
  %321 = getelementptr i8, ptr %24, i64 %offset30
  %i31 = udiv exact i64 %offset30, 256
  %322 = getelementptr i8, ptr %321, i64 0
  %323 = load <16 x float>, ptr %322, align 1
  %324 = getelementptr i8, ptr %321, i64 64
  %325 = load <16 x float>, ptr %324, align 1
  %326 = getelementptr i8, ptr %321, i64 128
  %327 = load <16 x float>, ptr %326, align 1
  %328 = getelementptr i8, ptr %321, i64 192
  %329 = load <16 x float>, ptr %328, align 1
  %330 = load <16 x float>, ptr %316, align 1
  %331 = load <16 x float>, ptr %317, align 1
  %332 = fsub <16 x float> %330, %331
  %333 = getelementptr i8, ptr %316, i64 64
  %334 = load <16 x float>, ptr %333, align 1
  %335 = getelementptr i8, ptr %317, i64 64
  %336 = load <16 x float>, ptr %335, align 1
  %337 = fsub <16 x float> %334, %336
  %338 = getelementptr i8, ptr %316, i64 128
  %339 = load <16 x float>, ptr %338, align 1
  %340 = getelementptr i8, ptr %317, i64 128
  %341 = load <16 x float>, ptr %340, align 1
  %342 = fsub <16 x float> %339, %341
  %343 = getelementptr i8, ptr %316, i64 192
  %344 = load <16 x float>, ptr %343, align 1
  %345 = getelementptr i8, ptr %317, i64 192
  %346 = load <16 x float>, ptr %345, align 1
  %347 = fsub <16 x float> %344, %346
  %348 = fcmp ogt <16 x float> %323, %332
  %349 = select <16 x i1> %348, <16 x float> %323, <16 x float> %332
  %350 = fcmp uno <16 x float> %323, %323
  %351 = select <16 x i1> %350, <16 x float> %323, <16 x float> %349
  %352 = fcmp ogt <16 x float> %325, %337
  %353 = select <16 x i1> %352, <16 x float> %325, <16 x float> %337
  %354 = fcmp uno <16 x float> %325, %325
  %355 = select <16 x i1> %354, <16 x float> %325, <16 x float> %353
  %356 = fcmp ogt <16 x float> %327, %342
  %357 = select <16 x i1> %356, <16 x float> %327, <16 x float> %342
  %358 = fcmp uno <16 x float> %327, %327
  %359 = select <16 x i1> %358, <16 x float> %327, <16 x float> %357
  %360 = fcmp ogt <16 x float> %329, %347
  %361 = select <16 x i1> %360, <16 x float> %329, <16 x float> %347
  %362 = fcmp uno <16 x float> %329, %329
  %363 = select <16 x i1> %362, <16 x float> %329, <16 x float> %361
  %364 = load <16 x float>, ptr %319, align 1
  %365 = load <16 x float>, ptr %320, align 1
  %366 = fsub <16 x float> %364, %365
  %367 = getelementptr i8, ptr %319, i64 64
  %368 = load <16 x float>, ptr %367, align 1
  %369 = getelementptr i8, ptr %320, i64 64
  %370 = load <16 x float>, ptr %369, align 1
  %371 = fsub <16 x float> %368, %370
  %372 = getelementptr i8, ptr %319, i64 128
  %373 = load <16 x float>, ptr %372, align 1
  %374 = getelementptr i8, ptr %320, i64 128
  %375 = load <16 x float>, ptr %374, align 1
  %376 = fsub <16 x float> %373, %375
  %377 = getelementptr i8, ptr %319, i64 192
  %378 = load <16 x float>, ptr %377, align 1
  %379 = getelementptr i8, ptr %320, i64 192
  %380 = load <16 x float>, ptr %379, align 1
  %381 = fsub <16 x float> %378, %380
  %382 = fcmp ogt <16 x float> %351, %366
  %383 = select <16 x i1> %382, <16 x float> %351, <16 x float> %366
  %384 = fcmp uno <16 x float> %351, %351
  %385 = select <16 x i1> %384, <16 x float> %351, <16 x float> %383
  %386 = fcmp ogt <16 x float> %355, %371
  %387 = select <16 x i1> %386, <16 x float> %355, <16 x float> %371
  %388 = fcmp uno <16 x float> %355, %355
  %389 = select <16 x i1> %388, <16 x float> %355, <16 x float> %387
  %390 = fcmp ogt <16 x float> %359, %376
  %391 = select <16 x i1> %390, <16 x float> %359, <16 x float> %376
  %392 = fcmp uno <16 x float> %359, %359
  %393 = select <16 x i1> %392, <16 x float> %359, <16 x float> %391
  %394 = fcmp ogt <16 x float> %363, %381
  %395 = select <16 x i1> %394, <16 x float> %363, <16 x float> %381
  %396 = fcmp uno <16 x float> %363, %363
  %397 = select <16 x i1> %396, <16 x float> %363, <16 x float> %395
  %398 = getelementptr i8, ptr %321, i64 0
  store <16 x float> %385, ptr %398, align 1
  %399 = getelementptr i8, ptr %321, i64 64
  store <16 x float> %389, ptr %399, align 1
  %400 = getelementptr i8, ptr %321, i64 128
  store <16 x float> %393, ptr %400, align 1
  %401 = getelementptr i8, ptr %321, i64 192
  store <16 x float> %397, ptr %401, align 1
  %402 = add i64 %offset30, 256
  %403 = icmp eq i64 %402, %312
  br i1 %403, label %after29, label %loop28

after29:                                          ; preds = %loop28
  br label %after27

then32:                                           ; preds = %after27
  %404 = sub i64 %61, %313
  %405 = mul i64 4, %404
  %406 = getelementptr i8, ptr %303, i64 %405
  %407 = mul i64 4, %404
  %408 = getelementptr i8, ptr %304, i64 %407
  %409 = mul i64 4, %404
  %410 = getelementptr i8, ptr %305, i64 %409
  %411 = mul i64 4, %404
  %412 = getelementptr i8, ptr %307, i64 %411
  %413 = mul i64 4, %404
  %414 = getelementptr i8, ptr %308, i64 %413
  %415 = mul i64 4, %404
  %416 = getelementptr i8, ptr %309, i64 %415
  %417 = mul i64 4, %404
  %418 = getelementptr i8, ptr %24, i64 %417
  %419 = add i64 %313, 15
  %420 = udiv i64 %419, 16
  %421 = mul i64 %420, 64
  br label %loop34

after33:                                          ; preds = %after35, %after27
  %422 = add i64 %i25, 1
  %423 = getelementptr i8, ptr %303, i64 %46
  %424 = getelementptr i8, ptr %304, i64 %47
  %425 = getelementptr i8, ptr %305, i64 1152
  %426 = icmp eq i64 %422, %107
  br i1 %426, label %after24, label %loop23

loop34:                                           ; preds = %loop34, %then32
  %offset36 = phi i64 [ 0, %then32 ], [ %455, %loop34 ]
  %427 = getelementptr i8, ptr %406, i64 %offset36
  %428 = getelementptr i8, ptr %408, i64 %offset36
  %429 = getelementptr i8, ptr %410, i64 %offset36
  %430 = getelementptr i8, ptr %412, i64 %offset36
  %431 = getelementptr i8, ptr %414, i64 %offset36
  %432 = getelementptr i8, ptr %416, i64 %offset36
  %433 = getelementptr i8, ptr %418, i64 %offset36
  %i37 = udiv exact i64 %offset36, 64
  %434 = mul i64 %i37, 16
  %435 = sub i64 %313, %434
  %436 = trunc i64 %435 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %436, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %437 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %438 = getelementptr i8, ptr %433, i64 0
  %439 = load <16 x float>, ptr %438, align 1
  %440 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %428, <16 x i1> %437, <16 x float> zeroinitializer)
  %441 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %429, <16 x i1> %437, <16 x float> zeroinitializer)
  %442 = fsub <16 x float> %440, %441
  %443 = fcmp ogt <16 x float> %439, %442
  %444 = select <16 x i1> %443, <16 x float> %439, <16 x float> %442
  %445 = fcmp uno <16 x float> %439, %439
  %446 = select <16 x i1> %445, <16 x float> %439, <16 x float> %444
  %447 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %431, <16 x i1> %437, <16 x float> zeroinitializer)
  %448 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %432, <16 x i1> %437, <16 x float> zeroinitializer)
  %449 = fsub <16 x float> %447, %448
  %450 = fcmp ogt <16 x float> %446, %449
  %451 = select <16 x i1> %450, <16 x float> %446, <16 x float> %449
  %452 = fcmp uno <16 x float> %446, %446
  %453 = select <16 x i1> %452, <16 x float> %446, <16 x float> %451
  %454 = getelementptr i8, ptr %433, i64 0
  store <16 x float> %453, ptr %454, align 1
  %455 = add i64 %offset36, 64
  %456 = icmp eq i64 %455, %421
  br i1 %456, label %after35, label %loop34

after35:                                          ; preds = %loop34
  br label %after33

then38:                                           ; preds = %after22
  br label %loop40

after39:                                          ; preds = %after41, %after22
  %457 = add i64 %i9, 1
  %458 = getelementptr i8, ptr %82, i64 %43
  %459 = getelementptr i8, ptr %83, i64 %44
  %460 = getelementptr i8, ptr %84, i64 %45
  %461 = icmp eq i64 %457, %80
  br i1 %461, label %after8, label %loop7

loop40:                                           ; preds = %after44, %then38
  %i42 = phi i64 [ 0, %then38 ], [ %489, %after44 ]
  %462 = phi ptr [ %297, %then38 ], [ %490, %after44 ]
  %463 = phi ptr [ %299, %then38 ], [ %491, %after44 ]
  %464 = phi ptr [ %301, %then38 ], [ %492, %after44 ]
  %465 = add i64 %295, %i42
  %466 = add i64 %61, 15
  %467 = udiv i64 %466, 16
  %468 = mul i64 %467, 64
  br label %loop43

after41:                                          ; preds = %after44
  br label %after39

loop43:                                           ; preds = %loop43, %loop40
  %offset45 = phi i64 [ 0, %loop40 ], [ %487, %loop43 ]
  %469 = getelementptr i8, ptr %462, i64 %offset45
  %470 = getelementptr i8, ptr %463, i64 %offset45
  %471 = getelementptr i8, ptr %464, i64 %offset45
  %472 = getelementptr i8, ptr %24, i64 %offset45
  %i46 = udiv exact i64 %offset45, 64
  %473 = mul i64 %i46, 16
  %474 = sub i64 %61, %473
  %475 = trunc i64 %474 to i32
  %.splatinsert47 = insertelement <16 x i32> poison, i32 %475, i64 0
  %.splat48 = shufflevector <16 x i32> %.splatinsert47, <16 x i32> poison, <16 x i32> zeroinitializer
  %476 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat48
  %477 = getelementptr i8, ptr %472, i64 0
  %478 = load <16 x float>, ptr %477, align 1
  %479 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %470, <16 x i1> %476, <16 x float> zeroinitializer)
  %480 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %471, <16 x i1> %476, <16 x float> zeroinitializer)
  %481 = fsub <16 x float> %479, %480
  %482 = fcmp ogt <16 x float> %478, %481
  %483 = select <16 x i1> %482, <16 x float> %478, <16 x float> %481
  %484 = fcmp uno <16 x float> %478, %478
  %485 = select <16 x i1> %484, <16 x float> %478, <16 x float> %483
  %486 = getelementptr i8, ptr %472, i64 0
  store <16 x float> %485, ptr %486, align 1
  %487 = add i64 %offset45, 64
  %488 = icmp eq i64 %487, %468
  br i1 %488, label %after44, label %loop43

after44:                                          ; preds = %loop43
  %489 = add i64 %i42, 1
  %490 = getelementptr i8, ptr %462, i64 %35
  %491 = getelementptr i8, ptr %463, i64 %38
  %492 = getelementptr i8, ptr %464, i64 576
  %493 = icmp eq i64 %489, %294
  br i1 %493, label %after41, label %loop40

then49:                                           ; preds = %after8
  %494 = xor i64 %.071, -1
  %495 = call i64 @llvm.cttz.i64(i64 %494, i1 true)
  %496 = add i64 %.071, 1
  %497 = xor i64 %496, -1
  %498 = and i64 %.071, %497
  %499 = add i64 %61, 15
  %500 = udiv i64 %499, 16
  %501 = mul i64 %500, 64
  br label %loop51

after50:                                          ; preds = %after56, %after8
  %.172 = phi i64 [ %519, %after56 ], [ %.071, %after8 ]
  %.1 = phi i64 [ 0, %after56 ], [ %97, %after8 ]
  %502 = add i64 %i6, 1
  %503 = getelementptr i8, ptr %70, i64 %36
  %504 = getelementptr i8, ptr %71, i64 %39
  %505 = getelementptr i8, ptr %72, i64 %42
  %506 = icmp eq i64 %502, %69
  br i1 %506, label %after5, label %loop4

loop51:                                           ; preds = %loop51, %then49
  %offset53 = phi i64 [ 0, %then49 ], [ %517, %loop51 ]
  %507 = getelementptr i8, ptr %24, i64 %offset53
  %508 = getelementptr i8, ptr %26, i64 %offset53
  %i54 = udiv exact i64 %offset53, 64
  %509 = load <16 x float>, ptr %507, align 1
  %510 = load <16 x float>, ptr %508, align 1
  %511 = fcmp ogt <16 x float> %510, %509
  %512 = select <16 x i1> %511, <16 x float> %510, <16 x float> %509
  %513 = fcmp uno <16 x float> %510, %510
  %514 = select <16 x i1> %513, <16 x float> %510, <16 x float> %512
  %515 = icmp eq i64 %.071, 0
  %516 = select i1 %515, <16 x float> %509, <16 x float> %514
  store <16 x float> %516, ptr %508, align 1
  %517 = add i64 %offset53, 64
  %518 = icmp eq i64 %517, %501
  br i1 %518, label %after52, label %loop51

after52:                                          ; preds = %loop51
  %519 = add i64 %.071, 1
  %520 = add i64 %61, 15
  %521 = udiv i64 %520, 16
  %522 = mul i64 %521, 64
  br label %loop55

loop55:                                           ; preds = %loop55, %after52
  %offset57 = phi i64 [ 0, %after52 ], [ %524, %loop55 ]
  %523 = getelementptr i8, ptr %24, i64 %offset57
  %i58 = udiv exact i64 %offset57, 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %523, align 1
  %524 = add i64 %offset57, 64
  %525 = icmp eq i64 %524, %522
  br i1 %525, label %after56, label %loop55

after56:                                          ; preds = %loop55
  br label %after50

then59:                                           ; preds = %after5
  %526 = add i64 %61, 15
  %527 = udiv i64 %526, 16
  %528 = mul i64 %527, 64
  br label %loop61

after60:                                          ; preds = %after62, %after5
  %529 = add i64 %61, 15
  %530 = udiv i64 %529, 16
  %531 = mul i64 %530, 64
  br label %loop65

loop61:                                           ; preds = %loop61, %then59
  %offset63 = phi i64 [ 0, %then59 ], [ %542, %loop61 ]
  %532 = getelementptr i8, ptr %24, i64 %offset63
  %533 = getelementptr i8, ptr %26, i64 %offset63
  %i64 = udiv exact i64 %offset63, 64
  %534 = load <16 x float>, ptr %532, align 1
  %535 = load <16 x float>, ptr %533, align 1
  %536 = fcmp ogt <16 x float> %535, %534
  %537 = select <16 x i1> %536, <16 x float> %535, <16 x float> %534
  %538 = fcmp uno <16 x float> %535, %535
  %539 = select <16 x i1> %538, <16 x float> %535, <16 x float> %537
  %540 = icmp eq i64 %.172, 0
  %541 = select i1 %540, <16 x float> %534, <16 x float> %539
  store <16 x float> %541, ptr %532, align 1
  %542 = add i64 %offset63, 64
  %543 = icmp eq i64 %542, %528
  br i1 %543, label %after62, label %loop61

after62:                                          ; preds = %loop61
  br label %after60

loop65:                                           ; preds = %loop65, %after60
  %offset67 = phi i64 [ 0, %after60 ], [ %553, %loop65 ]
  %544 = getelementptr i8, ptr %56, i64 %offset67
  %545 = getelementptr i8, ptr %57, i64 %offset67
  %546 = getelementptr i8, ptr %58, i64 %offset67
  %547 = getelementptr i8, ptr %24, i64 %offset67
  %i68 = udiv exact i64 %offset67, 64
  %548 = mul i64 %i68, 16
  %549 = sub i64 %61, %548
  %550 = trunc i64 %549 to i32
  %.splatinsert69 = insertelement <16 x i32> poison, i32 %550, i64 0
  %.splat70 = shufflevector <16 x i32> %.splatinsert69, <16 x i32> poison, <16 x i32> zeroinitializer
  %551 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat70
  %552 = load <16 x float>, ptr %547, align 1
  call void @llvm.masked.store.v16f32.p0(<16 x float> %552, ptr align 1 %544, <16 x i1> %551)
  %553 = add i64 %offset67, 64
  %554 = icmp eq i64 %553, %531
  br i1 %554, label %after66, label %loop65

after66:                                          ; preds = %loop65
  %555 = add i64 %i, 1
  %556 = getelementptr i8, ptr %56, i64 %53
  %557 = getelementptr i8, ptr %57, i64 %54
  %558 = getelementptr i8, ptr %58, i64 %55
  %559 = icmp eq i64 %555, %52
  br i1 %559, label %after, label %loop
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
