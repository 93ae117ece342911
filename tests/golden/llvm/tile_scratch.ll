; a*b + 1 | a=uint8[1000,1000].T b=float32[1000,1000]
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
  %6 = alloca i8, i64 40640, align 16
  %7 = getelementptr i64, ptr %extents, i64 0
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr i64, ptr %strides, i64 0
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr i64, ptr %strides, i64 2
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i64, ptr %strides, i64 4
  %14 = load i64, ptr %13, align 4
  %15 = getelementptr i64, ptr %extents, i64 1
  %16 = load i64, ptr %15, align 4
  %17 = getelementptr i64, ptr %strides, i64 3
  %18 = load i64, ptr %17, align 4
  %19 = mul i64 %18, 1
  %20 = alloca <64 x i8>, i64 64, align 16
  br label %nest

nest:                                             ; preds = %entry
  %21 = getelementptr i8, ptr %6, i64 20160
  br label %while

while:                                            ; preds = %after3, %nest
  %.0 = phi i64 [ 0, %nest ], [ %43, %after3 ]
  %22 = icmp ult i64 %.0, %8
  br i1 %22, label %do, label %after

do:                                               ; preds = %while
  %23 = sub i64 %8, %.0
  %24 = call i64 @llvm.umin.i64(i64 %23, i64 64)
  %25 = mul i64 %10, %.0
  %26 = getelementptr i8, ptr %1, i64 %25
  %27 = mul i64 %12, %.0
  %28 = getelementptr i8, ptr %3, i64 %27
  %29 = mul i64 %14, %.0
  %30 = getelementptr i8, ptr %5, i64 %29
  br label %while1

after:                                            ; preds = %while
  ret void

while1:                                           ; preds = %after19, %do
  %.035 = phi i64 [ 0, %do ], [ %357, %after19 ]
  %31 = icmp ult i64 %.035, %16
  br i1 %31, label %do2, label %after3

do2:                                              ; preds = %while1
  %32 = sub i64 %16, %.035
  %33 = call i64 @llvm.umin.i64(i64 %32, i64 256)
  %34 = mul i64 4, %.035
  %35 = getelementptr i8, ptr %26, i64 %34
  %36 = mul i64 %19, %.035
  %37 = getelementptr i8, ptr %28, i64 %36
  %38 = mul i64 4, %.035
  %39 = getelementptr i8, ptr %30, i64 %38
  %40 = add i64 %33, 63
  %41 = udiv i64 %40, 64
  %42 = mul i64 %18, 64
  br label %loop

after3:                                           ; preds = %while1
  %43 = add i64 %.0, %24
  br label %while

loop:                                             ; preds = %after10, %do2
  %i = phi i64 [ 0, %do2 ], [ %131, %after10 ]
  %44 = phi ptr [ %37, %do2 ], [ %132, %after10 ]
  %45 = phi ptr [ %21, %do2 ], [ %133, %after10 ]
  %46 = mul i64 %18, 512
  %47 = getelementptr i8, ptr %44, i64 %46
  %48 = mul i64 %24, 1
  %49 = add i64 %48, 0
  %50 = udiv i64 %49, 64
  %51 = icmp ne i64 %50, 0
  br i1 %51, label %then, label %after5

after4:                                           ; preds = %after10
  br label %loop18

then:                                             ; preds = %loop
  %52 = mul i64 %50, 64
  br label %loop6

after5:                                           ; preds = %after7, %loop
  %53 = mul i64 %i, 64
  %54 = sub i64 %33, 1
  %55 = sub i64 %54, %53
  %56 = add i64 %24, 63
  %57 = udiv i64 %56, 64
  br label %loop9

loop6:                                            ; preds = %loop6, %then
  %offset = phi i64 [ 0, %then ], [ %122, %loop6 ]
  %58 = getelementptr i8, ptr %47, i64 %offset
  %i8 = udiv exact i64 %offset, 64
  call void @llvm.prefetch.p0(ptr %58, i32 0, i32 2, i32 1)
  %59 = getelementptr i8, ptr %58, i64 %18
  call void @llvm.prefetch.p0(ptr %59, i32 0, i32 2, i32 1)
  %60 = getelementptr i8, ptr %59, i64 %18
  call void @llvm.prefetch.p0(ptr %60, i32 0, i32 2, i32 1)
  %61 = getelementptr i8, ptr %60, i64 %18
  call void @llvm.prefetch.p0(ptr %61, i32 0, i32 2, i32 1)
  %62 = getelementptr i8, ptr %61, i64 %18
  call void @llvm.prefetch.p0(ptr %62, i32 0, i32 2, i32 1)
  %63 = getelementptr i8, ptr %62, i64 %18
  call void @llvm.prefetch.p0(ptr %63, i32 0, i32 2, i32 1)
  %64 = getelementptr i8, ptr %63, i64 %18
  call void @llvm.prefetch.p0(ptr %64, i32 0, i32 2, i32 1)
  %65 = getelementptr i8, ptr %64, i64 %18
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = getelementptr i8, ptr %65, i64 %18
  call void @llvm.prefetch.p0(ptr %66, i32 0, i32 2, i32 1)
  %67 = getelementptr i8, ptr %66, i64 %18
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 2, i32 1)
  %68 = getelementptr i8, ptr %67, i64 %18
  call void @llvm.prefetch.p0(ptr %68, i32 0, i32 2, i32 1)
  %69 = getelementptr i8, ptr %68, i64 %18
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 2, i32 1)
  %70 = getelementptr i8, ptr %69, i64 %18
  call void @llvm.prefetch.p0(ptr %70, i32 0, i32 2, i32 1)
  %71 = getelementptr i8, ptr %70, i64 %18
  call void @llvm.prefetch.p0(ptr %71, i32 0, i32 2, i32 1)
  %72 = getelementptr i8, ptr %71, i64 %18
  call void @llvm.prefetch.p0(ptr %72, i32 0, i32 2, i32 1)
  %73 = getelementptr i8, ptr %72, i64 %18
  call void @llvm.prefetch.p0(ptr %73, i32 0, i32 2, i32 1)
  %74 = getelementptr i8, ptr %73, i64 %18
  call void @llvm.prefetch.p0(ptr %74, i32 0, i32 2, i32 1)
  %75 = getelementptr i8, ptr %74, i64 %18
  call void @llvm.prefetch.p0(ptr %75, i32 0, i32 2, i32 1)
  %76 = getelementptr i8, ptr %75, i64 %18
  call void @llvm.prefetch.p0(ptr %76, i32 0, i32 2, i32 1)
  %77 = getelementptr i8, ptr %76, i64 %18
  call void @llvm.prefetch.p0(ptr %77, i32 0, i32 2, i32 1)
  %78 = getelementptr i8, ptr %77, i64 %18
  call void @llvm.prefetch.p0(ptr %78, i32 0, i32 2, i32 1)
  %79 = getelementptr i8, ptr %78, i64 %18
  call void @llvm.prefetch.p0(ptr %79, i32 0, i32 2, i32 1)
  %80 = getelementptr i8, ptr %79, i64 %18
  call void @llvm.prefetch.p0(ptr %80, i32 0, i32 2, i32 1)
  %81 = getelementptr i8, ptr %80, i64 %18
  call void @llvm.prefetch.p0(ptr %81, i32 0, i32 2, i32 1)
  %82 = getelementptr i8, ptr %81, i64 %18
  call void @llvm.prefetch.p0(ptr %82, i32 0, i32 2, i32 1)
  %83 = getelementptr i8, ptr %82, i64 %18
  call void @llvm.prefetch.p0(ptr %83, i32 0, i32 2, i32 1)
  %84 = getelementptr i8, ptr %83, i64 %18
  call void @llvm.prefetch.p0(ptr %84, i32 0, i32 2, i32 1)
  %85 = getelementptr i8, ptr %84, i64 %18
  call void @llvm.prefetch.p0(ptr %85, i32 0, i32 2, i32 1)
  %86 = getelementptr i8, ptr %85, i64 %18
  call void @llvm.prefetch.p0(ptr %86, i32 0, i32 2, i32 1)
  %87 = getelementptr i8, ptr %86, i64 %18
  call void @llvm.prefetch.p0(ptr %87, i32 0, i32 2, i32 1)
  %88 = getelementptr i8, ptr %87, i64 %18
  call void @llvm.prefetch.p0(ptr %88, i32 0, i32 2, i32 1)
  %89 = getelementptr i8, ptr %88, i64 %18
  call void @llvm.prefetch.p0(ptr %89, i32 0, i32 2, i32 1)
  %90 = getelementptr i8, ptr %89, i64 %18
  call void @llvm.prefetch.p0(ptr %90, i32 0, i32 2, i32 1)
  %91 = getelementptr i8, ptr %90, i64 %18
  call void @llvm.prefetch.p0(ptr %91, i32 0, i32 2, i32 1)
  %92 = getelementptr i8, ptr %91, i64 %18
  call void @llvm.prefetch.p0(ptr %92, i32 0, i32 2, i32 1)
  %93 = getelementptr i8, ptr %92, i64 %18
  call void @llvm.prefetch.p0(ptr %93, i32 0, i32 2, i32 1)
  %94 = getelementptr i8, ptr %93, i64 %18
  call void @llvm.prefetch.p0(ptr %94, i32 0, i32 2, i32 1)
  %95 = getelementptr i8, ptr %94, i64 %18
  call void @llvm.prefetch.p0(ptr %95, i32 0, i32 2, i32 1)
  %96 = getelementptr i8, ptr %95, i64 %18
  call void @llvm.prefetch.p0(ptr %96, i32 0, i32 2, i32 1)
  %97 = getelementptr i8, ptr %96, i64 %18
  call void @llvm.prefetch.p0(ptr %97, i32 0, i32 2, i32 1)
  %98 = getelementptr i8, ptr %97, i64 %18
  call void @llvm.prefetch.p0(ptr %98, i32 0, i32 2, i32 1)
  %99 = getelementptr i8, ptr %98, i64 %18
  call void @llvm.prefetch.p0(ptr %99, i32 0, i32 2, i32 1)
  %100 = getelementptr i8, ptr %99, i64 %18
  call void @llvm.prefetch.p0(ptr %100, i32 0, i32 2, i32 1)
  %101 = getelementptr i8, ptr %100, i64 %18
  call void @llvm.prefetch.p0(ptr %101, i32 0, i32 2, i32 1)
  %102 = getelementptr i8, ptr %101, i64 %18
  call void @llvm.prefetch.p0(ptr %102, i32 0, i32 2, i32 1)
  %103 = getelementptr i8, ptr %102, i64 %18
  call void @llvm.prefetch.p0(ptr %103, i32 0, i32 2, i32 1)
  %104 = getelementptr i8, ptr %103, i64 %18
  call void @llvm.prefetch.p0(ptr %104, i32 0, i32 2, i32 1)
  %105 = getelementptr i8, ptr %104, i64 %18
  call void @llvm.prefetch.p0(ptr %105, i32 0, i32 2, i32 1)
  %106 = getelementptr i8, ptr %105, i64 %18
  call void @llvm.prefetch.p0(ptr %106, i32 0, i32 2, i32 1)
  %107 = getelementptr i8, ptr %106, i64 %18
  call void @llvm.prefetch.p0(ptr %107, i32 0, i32 2, i32 1)
  %108 = getelementptr i8, ptr %107, i64 %18
  call void @llvm.prefetch.p0(ptr %108, i32 0, i32 2, i32 1)
  %109 = getelementptr i8, ptr %108, i64 %18
  call void @llvm.prefetch.p0(ptr %109, i32 0, i32 2, i32 1)
  %110 = getelementptr i8, ptr %109, i64 %18
  call void @llvm.prefetch.p0(ptr %110, i32 0, i32 2, i32 1)
  %111 = getelementptr i8, ptr %110, i64 %18
  call void @llvm.prefetch.p0(ptr %111, i32 0, i32 2, i32 1)
  %112 = getelementptr i8, ptr %111, i64 %18
  call void @llvm.prefetch.p0(ptr %112, i32 0, i32 2, i32 1)
  %113 = getelementptr i8, ptr %112, i64 %18
  call void @llvm.prefetch.p0(ptr %113, i32 0, i32 2, i32 1)
  %114 = getelementptr i8, ptr %113, i64 %18
  call void @llvm.prefetch.p0(ptr %114, i32 0, i32 2, i32 1)
  %115 = getelementptr i8, ptr %114, i64 %18
  call void @llvm.prefetch.p0(ptr %115, i32 0, i32 2, i32 1)
  %116 = getelementptr i8, ptr %115, i64 %18
  call void @llvm.prefetch.p0(ptr %116, i32 0, i32 2, i32 1)
  %117 = getelementptr i8, ptr %116, i64 %18
  call void @llvm.prefetch.p0(ptr %117, i32 0, i32 2, i32 1)
  %118 = getelementptr i8, ptr %117, i64 %18
  call void @llvm.prefetch.p0(ptr %118, i32 0, i32 2, i32 1)
  %119 = getelementptr i8, ptr %118, i64 %18
  call void @llvm.prefetch.p0(ptr %119, i32 0, i32 2, i32 1)
  %120 = getelementptr i8, ptr %119, i64 %18
  call void @llvm.prefetch.p0(ptr %120, i32 0, i32 2, i32 1)
  %121 = getelementptr i8, ptr %120, i64 %18
  call void @llvm.prefetch.p0(ptr %121, i32 0, i32 2, i32 1)
  %122 = add i64 %offset, 64
  %123 = icmp eq i64 %122, %52
  br i1 %123, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

loop9:                                            ; preds = %after16, %after5
  %i11 = phi i64 [ 0, %after5 ], [ %350, %after16 ]
  %124 = sub i64 %24, 64
  %125 = mul i64 %i11, 64
  %126 = call i64 @llvm.smin.i64(i64 %125, i64 %124)
  %127 = mul i64 %126, 1
  %128 = mul i64 %126, 320
  %129 = getelementptr i8, ptr %45, i64 %128
  %130 = getelementptr i8, ptr %44, i64 %127
  br label %loop12

after10:                                          ; preds = %after16
  %131 = add i64 %i, 1
  %132 = getelementptr i8, ptr %44, i64 %42
  %133 = getelementptr i8, ptr %45, i64 64
  %134 = icmp eq i64 %131, %41
  br i1 %134, label %after4, label %loop

loop12:                                           ; preds = %loop12, %loop9
  %i14 = phi i64 [ 0, %loop9 ], [ %314, %loop12 ]
  %135 = mul i64 %i14, 16
  %136 = mul i64 %135, %18
  %137 = getelementptr i8, ptr %130, i64 %136
  %138 = add i64 %135, 0
  %139 = call i64 @llvm.umin.i64(i64 %138, i64 %55)
  %140 = mul i64 %139, %18
  %141 = getelementptr i8, ptr %130, i64 %140
  %142 = load <64 x i8>, ptr %141, align 1
  %143 = add i64 %135, 1
  %144 = call i64 @llvm.umin.i64(i64 %143, i64 %55)
  %145 = mul i64 %144, %18
  %146 = getelementptr i8, ptr %130, i64 %145
  %147 = load <64 x i8>, ptr %146, align 1
  %148 = add i64 %135, 2
  %149 = call i64 @llvm.umin.i64(i64 %148, i64 %55)
  %150 = mul i64 %149, %18
  %151 = getelementptr i8, ptr %130, i64 %150
  %152 = load <64 x i8>, ptr %151, align 1
  %153 = add i64 %135, 3
  %154 = call i64 @llvm.umin.i64(i64 %153, i64 %55)
  %155 = mul i64 %154, %18
  %156 = getelementptr i8, ptr %130, i64 %155
  %157 = load <64 x i8>, ptr %156, align 1
  %158 = add i64 %135, 4
  %159 = call i64 @llvm.umin.i64(i64 %158, i64 %55)
  %160 = mul i64 %159, %18
  %161 = getelementptr i8, ptr %130, i64 %160
  %162 = load <64 x i8>, ptr %161, align 1
  %163 = add i64 %135, 5
  %164 = call i64 @llvm.umin.i64(i64 %163, i64 %55)
  %165 = mul i64 %164, %18
  %166 = getelementptr i8, ptr %130, i64 %165
  %167 = load <64 x i8>, ptr %166, align 1
  %168 = add i64 %135, 6
  %169 = call i64 @llvm.umin.i64(i64 %168, i64 %55)
  %170 = mul i64 %169, %18
  %171 = getelementptr i8, ptr %130, i64 %170
  %172 = load <64 x i8>, ptr %171, align 1
  %173 = add i64 %135, 7
  %174 = call i64 @llvm.umin.i64(i64 %173, i64 %55)
  %175 = mul i64 %174, %18
  %176 = getelementptr i8, ptr %130, i64 %175
  %177 = load <64 x i8>, ptr %176, align 1
  %178 = add i64 %135, 8
  %179 = call i64 @llvm.umin.i64(i64 %178, i64 %55)
  %180 = mul i64 %179, %18
  %181 = getelementptr i8, ptr %130, i64 %180
  %182 = load <64 x i8>, ptr %181, align 1
  %183 = add i64 %135, 9
  %184 = call i64 @llvm.umin.i64(i64 %183, i64 %55)
  %185 = mul i64 %184, %18
  %186 = getelementptr i8, ptr %130, i64 %185
  %187 = load <64 x i8>, ptr %186, align 1
  %188 = add i64 %135, 10
  %189 = call i64 @llvm.umin.i64(i64 %188, i64 %55)
  %190 = mul i64 %189, %18
  %191 = getelementptr i8, ptr %130, i64 %190
  %192 = load <64 x i8>, ptr %191, align 1
  %193 = add i64 %135, 11
  %194 = call i64 @llvm.umin.i64(i64 %193, i64 %55)
  %195 = mul i64 %194, %18
  %196 = getelementptr i8, ptr %130, i64 %195
  %197 = load <64 x i8>, ptr %196, align 1
  %198 = add i64 %135, 12
  %199 = call i64 @llvm.umin.i64(i64 %198, i64 %55)
  %200 = mul i64 %199, %18
  %201 = getelementptr i8, ptr %130, i64 %200
  %202 = load <64 x i8>, ptr %201, align 1
  %203 = add i64 %135, 13
  %204 = call i64 @llvm.umin.i64(i64 %203, i64 %55)
  %205 = mul i64 %204, %18
  %206 = getelementptr i8, ptr %130, i64 %205
  %207 = load <64 x i8>, ptr %206, align 1
  %208 = add i64 %135, 14
  %209 = call i64 @llvm.umin.i64(i64 %208, i64 %55)
  %210 = mul i64 %209, %18
  %211 = getelementptr i8, ptr %130, i64 %210
  %212 = load <64 x i8>, ptr %211, align 1
  %213 = add i64 %135, 15
  %214 = call i64 @llvm.umin.i64(i64 %213, i64 %55)
  %215 = mul i64 %214, %18
  %216 = getelementptr i8, ptr %130, i64 %215
  %217 = load <64 x i8>, ptr %216, align 1
  %218 = shufflevector <64 x i8> %142, <64 x i8> %182, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %219 = shufflevector <64 x i8> %142, <64 x i8> %182, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %220 = shufflevector <64 x i8> %147, <64 x i8> %187, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %221 = shufflevector <64 x i8> %147, <64 x i8> %187, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %222 = shufflevector <64 x i8> %152, <64 x i8> %192, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %223 = shufflevector <64 x i8> %152, <64 x i8> %192, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %224 = shufflevector <64 x i8> %157, <64 x i8> %197, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %225 = shufflevector <64 x i8> %157, <64 x i8> %197, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %226 = shufflevector <64 x i8> %162, <64 x i8> %202, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %227 = shufflevector <64 x i8> %162, <64 x i8> %202, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %228 = shufflevector <64 x i8> %167, <64 x i8> %207, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %229 = shufflevector <64 x i8> %167, <64 x i8> %207, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %230 = shufflevector <64 x i8> %172, <64 x i8> %212, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %231 = shufflevector <64 x i8> %172, <64 x i8> %212, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %232 = shufflevector <64 x i8> %177, <64 x i8> %217, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %233 = shufflevector <64 x i8> %177, <64 x i8> %217, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %234 = shufflevector <64 x i8> %218, <64 x i8> %226, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %235 = shufflevector <64 x i8> %218, <64 x i8> %226, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %236 = shufflevector <64 x i8> %219, <64 x i8> %227, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %237 = shufflevector <64 x i8> %219, <64 x i8> %227, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %238 = shufflevector <64 x i8> %220, <64 x i8> %228, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %239 = shufflevector <64 x i8> %220, <64 x i8> %228, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %240 = shufflevector <64 x i8> %221, <64 x i8> %229, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %241 = shufflevector <64 x i8> %221, <64 x i8> %229, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %242 = shufflevector <64 x i8> %222, <64 x i8> %230, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %243 = shufflevector <64 x i8> %222, <64 x i8> %230, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %244 = shufflevector <64 x i8> %223, <64 x i8> %231, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %245 = shufflevector <64 x i8> %223, <64 x i8> %231, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %246 = shufflevector <64 x i8> %224, <64 x i8> %232, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %247 = shufflevector <64 x i8> %224, <64 x i8> %232, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %248 = shufflevector <64 x i8> %225, <64 x i8> %233, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %249 = shufflevector <64 x i8> %225, <64 x i8> %233, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %250 = shufflevector <64 x i8> %234, <64 x i8> %242, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %251 = shufflevector <64 x i8> %234, <64 x i8> %242, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %252 = shufflevector <64 x i8> %235, <64 x i8> %243, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %253 = shufflevector <64 x i8> %235, <64 x i8> %243, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %254 = shufflevector <64 x i8> %236, <64 x i8> %244, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %255 = shufflevector <64 x i8> %236, <64 x i8> %244, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %256 = shufflevector <64 x i8> %237, <64 x i8> %245, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %257 = shufflevector <64 x i8> %237, <64 x i8> %245, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %258 = shufflevector <64 x i8> %238, <64 x i8> %246, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %259 = shufflevector <64 x i8> %238, <64 x i8> %246, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %260 = shufflevector <64 x i8> %239, <64 x i8> %247, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %261 = shufflevector <64 x i8> %239, <64 x i8> %247, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %262 = shufflevector <64 x i8> %240, <64 x i8> %248, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %263 = shufflevector <64 x i8> %240, <64 x i8> %248, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %264 = shufflevector <64 x i8> %241, <64 x i8> %249, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %265 = shufflevector <64 x i8> %241, <64 x i8> %249, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %266 = shufflevector <64 x i8> %250, <64 x i8> %258, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %267 = shufflevector <64 x i8> %250, <64 x i8> %258, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %268 = shufflevector <64 x i8> %251, <64 x i8> %259, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %269 = shufflevector <64 x i8> %251, <64 x i8> %259, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %270 = shufflevector <64 x i8> %252, <64 x i8> %260, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %271 = shufflevector <64 x i8> %252, <64 x i8> %260, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %272 = shufflevector <64 x i8> %253, <64 x i8> %261, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %273 = shufflevector <64 x i8> %253, <64 x i8> %261, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %274 = shufflevector <64 x i8> %254, <64 x i8> %262, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %275 = shufflevector <64 x i8> %254, <64 x i8> %262, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %276 = shufflevector <64 x i8> %255, <64 x i8> %263, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %277 = shufflevector <64 x i8> %255, <64 x i8> %263, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %278 = shufflevector <64 x i8> %256, <64 x i8> %264, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %279 = shufflevector <64 x i8> %256, <64 x i8> %264, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %280 = shufflevector <64 x i8> %257, <64 x i8> %265, <64 x i32> <i32 0, i32 64, i32 1, i32 65, i32 2, i32 66, i32 3, i32 67, i32 4, i32 68, i32 5, i32 69, i32 6, i32 70, i32 7, i32 71, i32 16, i32 80, i32 17, i32 81, i32 18, i32 82, i32 19, i32 83, i32 20, i32 84, i32 21, i32 85, i32 22, i32 86, i32 23, i32 87, i32 32, i32 96, i32 33, i32 97, i32 34, i32 98, i32 35, i32 99, i32 36, i32 100, i32 37, i32 101, i32 38, i32 102, i32 39, i32 103, i32 48, i32 112, i32 49, i32 113, i32 50, i32 114, i32 51, i32 115, i32 52, i32 116, i32 53, i32 117, i32 54, i32 118, i32 55, i32 119>
  %281 = shufflevector <64 x i8> %257, <64 x i8> %265, <64 x i32> <i32 8, i32 72, i32 9, i32 73, i32 10, i32 74, i32 11, i32 75, i32 12, i32 76, i32 13, i32 77, i32 14, i32 78, i32 15, i32 79, i32 24, i32 88, i32 25, i32 89, i32 26, i32 90, i32 27, i32 91, i32 28, i32 92, i32 29, i32 93, i32 30, i32 94, i32 31, i32 95, i32 40, i32 104, i32 41, i32 105, i32 42, i32 106, i32 43, i32 107, i32 44, i32 108, i32 45, i32 109, i32 46, i32 110, i32 47, i32 111, i32 56, i32 120, i32 57, i32 121, i32 58, i32 122, i32 59, i32 123, i32 60, i32 124, i32 61, i32 125, i32 62, i32 126, i32 63, i32 127>
  %282 = add i64 %135, 0
  %283 = getelementptr inbounds <64 x i8>, ptr %20, i64 %282
  store <64 x i8> %266, ptr %283, align 16
  %284 = add i64 %135, 1
  %285 = getelementptr inbounds <64 x i8>, ptr %20, i64 %284
  store <64 x i8> %267, ptr %285, align 16
  %286 = add i64 %135, 2
  %287 = getelementptr inbounds <64 x i8>, ptr %20, i64 %286
  store <64 x i8> %268, ptr %287, align 16
  %288 = add i64 %135, 3
  %289 = getelementptr inbounds <64 x i8>, ptr %20, i64 %288
  store <64 x i8> %269, ptr %289, align 16
  %290 = add i64 %135, 4
  %291 = getelementptr inbounds <64 x i8>, ptr %20, i64 %290
  store <64 x i8> %270, ptr %291, align 16
  %292 = add i64 %135, 5
  %293 = getelementptr inbounds <64 x i8>, ptr %20, i64 %292
  store <64 x i8> %271, ptr %293, align 16
  %294 = add i64 %135, 6
  %295 = getelementptr inbounds <64 x i8>, ptr %20, i64 %294
  store <64 x i8> %272, ptr %295, align 16
  %296 = add i64 %135, 7
  %297 = getelementptr inbounds <64 x i8>, ptr %20, i64 %296
  store <64 x i8> %273, ptr %297, align 16
  %298 = add i64 %135, 8
  %299 = getelementptr inbounds <64 x i8>, ptr %20, i64 %298
  store <64 x i8> %274, ptr %299, align 16
  %300 = add i64 %135, 9
  %301 = getelementptr inbounds <64 x i8>, ptr %20, i64 %300
  store <64 x i8> %275, ptr %301, align 16
  %302 = add i64 %135, 10
  %303 = getelementptr inbounds <64 x i8>, ptr %20, i64 %302
  store <64 x i8> %276, ptr %303, align 16
  %304 = add i64 %135, 11
  %305 = getelementptr inbounds <64 x i8>, ptr %20, i64 %304
  store <64 x i8> %277, ptr %305, align 16
  %306 = add i64 %135, 12
  %307 = getelementptr inbounds <64 x i8>, ptr %20, i64 %306
  store <64 x i8> %278, ptr %307, align 16
  %308 = add i64 %135, 13
  %309 = getelementptr inbounds <64 x i8>, ptr %20, i64 %308
  store <64 x i8> %279, ptr %309, align 16
  %310 = add i64 %135, 14
  %311 = getelementptr inbounds <64 x i8>, ptr %20, i64 %310
  store <64 x i8> %280, ptr %311, align 16
  %312 = add i64 %135, 15
  %313 = getelementptr inbounds <64 x i8>, ptr %20, i64 %312
  store <64 x i8> %281, ptr %313, align 16
  %314 = add i64 %i14, 1
  %315 = icmp eq i64 %314, 4
  br i1 %315, label %after13, label %loop12

after13:                                          ; preds = %loop12
  br label %loop15

loop15:                                           ; preds = %loop15, %after13
  %i17 = phi i64 [ 0, %after13 ], [ %348, %loop15 ]
  %316 = add i64 %i17, 0
  %317 = getelementptr inbounds <64 x i8>, ptr %20, i64 %316
  %318 = load <64 x i8>, ptr %317, align 16
  %319 = add i64 %i17, 16
  %320 = getelementptr inbounds <64 x i8>, ptr %20, i64 %319
  %321 = load <64 x i8>, ptr %320, align 16
  %322 = add i64 %i17, 32
  %323 = getelementptr inbounds <64 x i8>, ptr %20, i64 %322
  %324 = load <64 x i8>, ptr %323, align 16
  %325 = add i64 %i17, 48
  %326 = getelementptr inbounds <64 x i8>, ptr %20, i64 %325
  %327 = load <64 x i8>, ptr %326, align 16
  %328 = shufflevector <64 x i8> %318, <64 x i8> %321, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %329 = shufflevector <64 x i8> %324, <64 x i8> %327, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %330 = shufflevector <64 x i8> %328, <64 x i8> %329, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %331 = shufflevector <64 x i8> %328, <64 x i8> %329, <64 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95, i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %332 = shufflevector <64 x i8> %318, <64 x i8> %321, <64 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111, i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %333 = shufflevector <64 x i8> %324, <64 x i8> %327, <64 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111, i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %334 = shufflevector <64 x i8> %332, <64 x i8> %333, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %335 = shufflevector <64 x i8> %332, <64 x i8> %333, <64 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95, i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %336 = add i64 %i17, 0
  %337 = mul i64 %336, 320
  %338 = getelementptr i8, ptr %129, i64 %337
  store <64 x i8> %330, ptr %338, align 1
  %339 = add i64 %i17, 16
  %340 = mul i64 %339, 320
  %341 = getelementptr i8, ptr %129, i64 %340
  store <64 x i8> %331, ptr %341, align 1
  %342 = add i64 %i17, 32
  %343 = mul i64 %342, 320
  %344 = getelementptr i8, ptr %129, i64 %343
  store <64 x i8> %334, ptr %344, align 1
  %345 = add i64 %i17, 48
  %346 = mul i64 %345, 320
  %347 = getelementptr i8, ptr %129, i64 %346
  store <64 x i8> %335, ptr %347, align 1
  %348 = add i64 %i17, 1
  %349 = icmp eq i64 %348, 16
  br i1 %349, label %after16, label %loop15

after16:                                          ; preds = %loop15
  %350 = add i64 %i11, 1
  %351 = icmp eq i64 %350, %57
  br i1 %351, label %after10, label %loop9

loop18:                                           ; preds = %after27, %after4
  %i20 = phi i64 [ 0, %after4 ], [ %414, %after27 ]
  %352 = phi ptr [ %35, %after4 ], [ %415, %after27 ]
  %353 = phi ptr [ %21, %after4 ], [ %416, %after27 ]
  %354 = phi ptr [ %39, %after4 ], [ %417, %after27 ]
  %355 = udiv i64 %33, 64
  %356 = icmp ne i64 %355, 0
  br i1 %356, label %then21, label %after22

after19:                                          ; preds = %after27
  %357 = add i64 %.035, %33
  br label %while1

then21:                                           ; preds = %loop18
  br label %loop23

after22:                                          ; preds = %after24, %loop18
  %358 = urem i64 %33, 64
  %359 = icmp ne i64 %358, 0
  br i1 %359, label %then26, label %after27

loop23:                                           ; preds = %loop23, %then21
  %i25 = phi i64 [ 0, %then21 ], [ %400, %loop23 ]
  %360 = phi ptr [ %352, %then21 ], [ %401, %loop23 ]
  %361 = phi ptr [ %353, %then21 ], [ %402, %loop23 ]
  %362 = phi ptr [ %354, %then21 ], [ %403, %loop23 ]
  %363 = load <16 x i8>, ptr %361, align 1
  %364 = getelementptr i8, ptr %362, i64 1024
  call void @llvm.prefetch.p0(ptr %364, i32 0, i32 2, i32 1)
  %365 = load <16 x float>, ptr %362, align 1
  %366 = uitofp <16 x i8> %363 to <16 x float>
  %367 = fmul <16 x float> %366, %365
  %368 = fadd <16 x float> %367, splat (float 1.000000e+00)
  %369 = getelementptr i8, ptr %360, i64 1024
  call void @llvm.prefetch.p0(ptr %369, i32 1, i32 3, i32 1)
  store <16 x float> %368, ptr %360, align 1
  %370 = getelementptr i8, ptr %361, i64 16
  %371 = load <16 x i8>, ptr %370, align 1
  %372 = getelementptr i8, ptr %362, i64 64
  %373 = getelementptr i8, ptr %372, i64 1024
  call void @llvm.prefetch.p0(ptr %373, i32 0, i32 2, i32 1)
  %374 = load <16 x float>, ptr %372, align 1
  %375 = uitofp <16 x i8> %371 to <16 x float>
  %376 = fmul <16 x float> %375, %374
  %377 = fadd <16 x float> %376, splat (float 1.000000e+00)
  %378 = getelementptr i8, ptr %360, i64 64
  %379 = getelementptr i8, ptr %378, i64 1024
  call void @llvm.prefetch.p0(ptr %379, i32 1, i32 3, i32 1)
  store <16 x float> %377, ptr %378, align 1
  %380 = getelementptr i8, ptr %361, i64 32
  %381 = load <16 x i8>, ptr %380, align 1
  %382 = getelementptr i8, ptr %362, i64 128
  %383 = getelementptr i8, ptr %382, i64 1024
  call void @llvm.prefetch.p0(ptr %383, i32 0, i32 2, i32 1)
  %384 = load <16 x float>, ptr %382, align 1
  %385 = uitofp <16 x i8> %381 to <16 x float>
  %386 = fmul <16 x float> %385, %384
  %387 = fadd <16 x float> %386, splat (float 1.000000e+00)
  %388 = getelementptr i8, ptr %360, i64 128
  %389 = getelementptr i8, ptr %388, i64 1024
  call void @llvm.prefetch.p0(ptr %389, i32 1, i32 3, i32 1)
  store <16 x float> %387, ptr %388, align 1
  %390 = getelementptr i8, ptr %361, i64 48
  %391 = load <16 x i8>, ptr %390, align 1
  %392 = getelementptr i8, ptr %362, i64 192
  %393 = getelementptr i8, ptr %392, i64 1024
  call void @llvm.prefetch.p0(ptr %393, i32 0, i32 2, i32 1)
  %394 = load <16 x float>, ptr %392, align 1
  %395 = uitofp <16 x i8> %391 to <16 x float>
  %396 = fmul <16 x float> %395, %394
  %397 = fadd <16 x float> %396, splat (float 1.000000e+00)
  %398 = getelementptr i8, ptr %360, i64 192
  %399 = getelementptr i8, ptr %398, i64 1024
  call void @llvm.prefetch.p0(ptr %399, i32 1, i32 3, i32 1)
  store <16 x float> %397, ptr %398, align 1
  %400 = add i64 %i25, 1
  %401 = getelementptr i8, ptr %360, i64 256
  %402 = getelementptr i8, ptr %361, i64 64
  %403 = getelementptr i8, ptr %362, i64 256
  %404 = icmp eq i64 %400, %355
  br i1 %404, label %after24, label %loop23

after24:                                          ; preds = %loop23
  br label %after22

then26:                                           ; preds = %after22
  %405 = sub i64 %33, %358
  %406 = mul i64 4, %405
  %407 = getelementptr i8, ptr %352, i64 %406
  %408 = mul i64 1, %405
  %409 = getelementptr i8, ptr %353, i64 %408
  %410 = mul i64 4, %405
  %411 = getelementptr i8, ptr %354, i64 %410
  %412 = udiv i64 %358, 16
  %413 = icmp ne i64 %412, 0
  br i1 %413, label %then28, label %after29

after27:                                          ; preds = %after34, %after22
  %414 = add i64 %i20, 1
  %415 = getelementptr i8, ptr %352, i64 %10
  %416 = getelementptr i8, ptr %353, i64 320
  %417 = getelementptr i8, ptr %354, i64 %14
  %418 = icmp eq i64 %414, %24
  br i1 %418, label %after19, label %loop18

then28:                                           ; preds = %then26
  br label %loop30

after29:                                          ; preds = %after31, %then26
  %419 = urem i64 %358, 16
  %420 = icmp ne i64 %419, 0
  br i1 %420, label %then33, label %after34

loop30:                                           ; preds = %loop30, %then28
  %i32 = phi i64 [ 0, %then28 ], [ %429, %loop30 ]
  %421 = phi ptr [ %407, %then28 ], [ %430, %loop30 ]
  %422 = phi ptr [ %409, %then28 ], [ %431, %loop30 ]
  %423 = phi ptr [ %411, %then28 ], [ %432, %loop30 ]
  %424 = load <16 x i8>, ptr %422, align 1
  %425 = load <16 x float>, ptr %423, align 1
  %426 = uitofp <16 x i8> %424 to <16 x float>
  %427 = fmul <16 x float> %426, %425
  %428 = fadd <16 x float> %427, splat (float 1.000000e+00)
  store <16 x float> %428, ptr %421, align 1
  %429 = add i64 %i32, 1
  %430 = getelementptr i8, ptr %421, i64 64
  %431 = getelementptr i8, ptr %422, i64 16
  %432 = getelementptr i8, ptr %423, i64 64
  %433 = icmp eq i64 %429, %412
  br i1 %433, label %after31, label %loop30

after31:                                          ; preds = %loop30
  br label %after29

then33:                                           ; preds = %after29
  %434 = mul i64 %412, 16
  %435 = mul i64 4, %434
  %436 = getelementptr i8, ptr %407, i64 %435
  %437 = mul i64 1, %434
  %438 = getelementptr i8, ptr %409, i64 %437
  %439 = mul i64 4, %434
  %440 = getelementptr i8, ptr %411, i64 %439
  %441 = trunc i64 %419 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %441, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %442 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %443 = call <16 x i8> @llvm.masked.load.v16i8.p0(ptr align 1 %438, <16 x i1> %442, <16 x i8> zeroinitializer)
  %444 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 1 %440, <16 x i1> %442, <16 x float> zeroinitializer)
  %445 = uitofp <16 x i8> %443 to <16 x float>
  %446 = fmul <16 x float> %445, %444
  %447 = fadd <16 x float> %446, splat (float 1.000000e+00)
  call void @llvm.masked.store.v16f32.p0(<16 x float> %447, ptr align 1 %436, <16 x i1> %442)
  br label %after34

after34:                                          ; preds = %then33, %after29
  br label %after27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x i8> @llvm.masked.load.v16i8.p0(ptr captures(none), <16 x i1>, <16 x i8>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #4

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
