; a*b + c | a=float64[20000000] b=float64[20000000] c=float64[20000000]
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
  %6 = getelementptr ptr, ptr %pointers, i64 3
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr i64, ptr %extents, i64 0
  %9 = load i64, ptr %8, align 4
  br label %nest

nest:                                             ; preds = %entry
  %10 = ptrtoint ptr %1 to i64
  %11 = urem i64 %10, 8
  %12 = icmp eq i64 %11, 0
  %13 = sub i64 0, %10
  %14 = urem i64 %13, 64
  %15 = udiv i64 %14, 8
  %16 = select i1 %12, i64 %15, i64 0
  %17 = call i64 @llvm.umin.i64(i64 %9, i64 %16)
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %then, label %after

then:                                             ; preds = %nest
  %19 = udiv i64 %17, 8
  %20 = icmp ne i64 %19, 0
  br i1 %20, label %then1, label %after2

after:                                            ; preds = %after5, %nest
  %21 = mul i64 8, %17
  %22 = getelementptr i8, ptr %1, i64 %21
  %23 = mul i64 8, %17
  %24 = getelementptr i8, ptr %3, i64 %23
  %25 = mul i64 8, %17
  %26 = getelementptr i8, ptr %5, i64 %25
  %27 = mul i64 8, %17
  %28 = getelementptr i8, ptr %7, i64 %27
  %29 = sub i64 %9, %17
  %30 = udiv i64 %29, 32
  %31 = icmp ne i64 %30, 0
  %32 = and i1 %31, %12
  br i1 %32, label %then6, label %after7

then1:                                            ; preds = %then
  %33 = mul i64 %19, 64
  br label %loop

after2:                                           ; preds = %after3, %then
  %34 = urem i64 %17, 8
  %35 = icmp ne i64 %34, 0
  br i1 %35, label %then4, label %after5

loop:                                             ; preds = %loop, %then1
  %offset = phi i64 [ 0, %then1 ], [ %45, %loop ]
  %36 = getelementptr i8, ptr %1, i64 %offset
  %37 = getelementptr i8, ptr %3, i64 %offset
  %38 = getelementptr i8, ptr %5, i64 %offset
  %39 = getelementptr i8, ptr %7, i64 %offset
  %i = udiv exact i64 %offset, 64
  %40 = load <8 x double>, ptr %37, align 1
  %41 = load <8 x double>, ptr %38, align 1
  %42 = load <8 x double>, ptr %39, align 1
  %43 = fmul <8 x double> %40, %41
  %44 = fadd <8 x double> %43, %42
  store <8 x double> %44, ptr %36, align 1
  %45 = add i64 %offset, 64
  %46 = icmp eq i64 %45, %33
  br i1 %46, label %after3, label %loop

after3:                                           ; preds = %loop
  br label %after2

then4:                                            ; preds = %after2
  %47 = mul i64 %19, 8
  %48 = mul i64 8, %47
  %49 = getelementptr i8, ptr %1, i64 %48
  %50 = mul i64 8, %47
  %51 = getelementptr i8, ptr %3, i64 %50
  %52 = mul i64 8, %47
  %53 = getelementptr i8, ptr %5, i64 %52
  %54 = mul i64 8, %47
  %55 = getelementptr i8, ptr %7, i64 %54
  %56 = trunc i64 %34 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %56, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %57 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %58 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %51, <8 x i1> %57, <8 x double> zeroinitializer)
  %59 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %53, <8 x i1> %57, <8 x double> zeroinitializer)
  %60 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %55, <8 x i1> %57, <8 x double> zeroinitializer)
  %61 = fmul <8 x double> %58, %59
  %62 = fadd <8 x double> %61, %60
  call void @llvm.masked.store.v8f64.p0(<8 x double> %62, ptr align 1 %49, <8 x i1> %57)
  br label %after5

after5:                                           ; preds = %then4, %after2
  br label %after

then6:                                            ; preds = %after
  %63 = mul i64 %30, 256
  br label %loop8

after7:                                           ; preds = %after9, %after
  %64 = xor i1 %12, true
  %65 = and i1 %31, %64
  br i1 %65, label %then12, label %after13

loop8:                                            ; preds = %loop8, %then6
  %offset10 = phi i64 [ 0, %then6 ], [ %102, %loop8 ]
  %66 = getelementptr i8, ptr %22, i64 %offset10
  %67 = getelementptr i8, ptr %24, i64 %offset10
  %68 = getelementptr i8, ptr %26, i64 %offset10
  %69 = getelementptr i8, ptr %28, i64 %offset10
  %i11 = udiv exact i64 %offset10, 256
  %70 = load <8 x double>, ptr %67, align 1
  %71 = load <8 x double>, ptr %68, align 1
  %72 = load <8 x double>, ptr %69, align 1
  %73 = fmul <8 x double> %70, %71
  %74 = fadd <8 x double> %73, %72
  store <8 x double> %74, ptr %66, align 64, !nontemporal !0
  %75 = getelementptr i8, ptr %67, i64 64
  %76 = load <8 x double>, ptr %75, align 1
  %77 = getelementptr i8, ptr %68, i64 64
  %78 = load <8 x double>, ptr %77, align 1
  %79 = getelementptr i8, ptr %69, i64 64
  %80 = load <8 x double>, ptr %79, align 1
  %81 = fmul <8 x double> %76, %78
  %82 = fadd <8 x double> %81, %80
  %83 = getelementptr i8, ptr %66, i64 64
  store <8 x double> %82, ptr %83, align 64, !nontemporal !0
  %84 = getelementptr i8, ptr %67, i64 128
  %85 = load <8 x double>, ptr %84, align 1
  %86 = getelementptr i8, ptr %68, i64 128
  %87 = load <8 x double>, ptr %86, align 1
  %88 = getelementptr i8, ptr %69, i64 128
  %89 = load <8 x double>, ptr %88, align 1
  %90 = fmul <8 x double> %85, %87
  %91 = fadd <8 x double> %90, %89
  %92 = getelementptr i8, ptr %66, i64 128
  store <8 x double> %91, ptr %92, align 64, !nontemporal !0
  %93 = getelementptr i8, ptr %67, i64 192
  %94 = load <8 x double>, ptr %93, align 1
  %95 = getelementptr i8, ptr %68, i64 192
  %96 = load <8 x double>, ptr %95, align 1
  %97 = getelementptr i8, ptr %69, i64 192
  %98 = load <8 x double>, ptr %97, align 1
  %99 = fmul <8 x double> %94, %96
  %100 = fadd <8 x double> %99, %98
  %101 = getelementptr i8, ptr %66, i64 192
  store <8 x double> %100, ptr %101, align 64, !nontemporal !0
  %102 = add i64 %offset10, 256
  %103 = icmp eq i64 %102, %63
  br i1 %103, label %after9, label %loop8

after9:                                           ; preds = %loop8
  br label %after7

then12:                                           ; preds = %after7
  %104 = mul i64 %30, 256
  br label %loop14

after13:                                          ; preds = %after15, %after7
  %105 = urem i64 %29, 32
  %106 = icmp ne i64 %105, 0
  br i1 %106, label %then18, label %after19

loop14:                                           ; preds = %loop14, %then12
  %offset16 = phi i64 [ 0, %then12 ], [ %143, %loop14 ]
  %107 = getelementptr i8, ptr %22, i64 %offset16
  %108 = getelementptr i8, ptr %24, i64 %offset16
  %109 = getelementptr i8, ptr %26, i64 %offset16
  %110 = getelementptr i8, ptr %28, i64 %offset16
  %i17 = udiv exact i64 %offset16, 256
  %111 = load <8 x double>, ptr %108, align 1
  %112 = load <8 x double>, ptr %109, align 1
  %113 = load <8 x double>, ptr %110, align 1
  %114 = fmul <8 x double> %111, %112
  %115 = fadd <8 x double> %114, %113
  store <8 x double> %115, ptr %107, align 1
  %116 = getelementptr i8, ptr %108, i64 64
  %117 = load <8 x double>, ptr %116, align 1
  %118 = getelementptr i8, ptr %109, i64 64
  %119 = load <8 x double>, ptr %118, align 1
  %120 = getelementptr i8, ptr %110, i64 64
  %121 = load <8 x double>, ptr %120, align 1
  %122 = fmul <8 x double> %117, %119
  %123 = fadd <8 x double> %122, %121
  %124 = getelementptr i8, ptr %107, i64 64
  store <8 x double> %123, ptr %124, align 1
  %125 = getelementptr i8, ptr %108, i64 128
  %126 = load <8 x double>, ptr %125, align 1
  %127 = getelementptr i8, ptr %109, i64 128
  %128 = load <8 x double>, ptr %127, align 1
  %129 = getelementptr i8, ptr %110, i64 128
  %130 = load <8 x double>, ptr %129, align 1
  %131 = fmul <8 x double> %126, %128
  %132 = fadd <8 x double> %131, %130
  %133 = getelementptr i8, ptr %107, i64 128
  store <8 x double> %132, ptr %133, align 1
  %134 = getelementptr i8, ptr %108, i64 192
  %135 = load <8 x double>, ptr %134, align 1
  %136 = getelementptr i8, ptr %109, i64 192
  %137 = load <8 x double>, ptr %136, align 1
  %138 = getelementptr i8, ptr %110, i64 192
  %139 = load <8 x double>, ptr %138, align 1
  %140 = fmul <8 x double> %135, %137
  %141 = fadd <8 x double> %140, %139
  %142 = getelementptr i8, ptr %107, i64 192
  store <8 x double> %141, ptr %142, align 1
  %143 = add i64 %offset16, 256
  %144 = icmp eq i64 %143, %104
  br i1 %144, label %after15, label %loop14

after15:                                          ; preds = %loop14
  br label %after13

then18:                                           ; preds = %after13
  %145 = sub i64 %29, %105
  %146 = mul i64 8, %145
  %147 = getelementptr i8, ptr %22, i64 %146
  %148 = mul i64 8, %145
  %149 = getelementptr i8, ptr %24, i64 %148
  %150 = mul i64 8, %145
  %151 = getelementptr i8, ptr %26, i64 %150
  %152 = mul i64 8, %145
  %153 = getelementptr i8, ptr %28, i64 %152
  %154 = udiv i64 %105, 8
  %155 = icmp ne i64 %154, 0
  br i1 %155, label %then20, label %after21

after19:                                          ; preds = %after27, %after13
  call void @llvm.x86.sse.sfence()
  ret void

then20:                                           ; preds = %then18
  %156 = mul i64 %154, 64
  br label %loop22

after21:                                          ; preds = %after23, %then18
  %157 = urem i64 %105, 8
  %158 = icmp ne i64 %157, 0
  br i1 %158, label %then26, label %after27

loop22:                                           ; preds = %loop22, %then20
  %offset24 = phi i64 [ 0, %then20 ], [ %168, %loop22 ]
  %159 = getelementptr i8, ptr %147, i64 %offset24
  %160 = getelementptr i8, ptr %149, i64 %offset24
  %161 = getelementptr i8, ptr %151, i64 %offset24
  %162 = getelementptr i8, ptr %153, i64 %offset24
  %i25 = udiv exact i64 %offset24, 64
  %163 = load <8 x double>, ptr %160, align 1
  %164 = load <8 x double>, ptr %161, align 1
  %165 = load <8 x double>, ptr %162, align 1
  %166 = fmul <8 x double> %163, %164
  %167 = fadd <8 x double> %166, %165
  store <8 x double> %167, ptr %159, align 1
  %168 = add i64 %offset24, 64
  %169 = icmp eq i64 %168, %156
  br i1 %169, label %after23, label %loop22

after23:                                          ; preds = %loop22
  br label %after21

then26:                                           ; preds = %after21
  %170 = mul i64 %154, 8
  %171 = mul i64 8, %170
  %172 = getelementptr i8, ptr %147, i64 %171
  %173 = mul i64 8, %170
  %174 = getelementptr i8, ptr %149, i64 %173
  %175 = mul i64 8, %170
  %176 = getelementptr i8, ptr %151, i64 %175
  %177 = mul i64 8, %170
  %178 = getelementptr i8, ptr %153, i64 %177
  %179 = trunc i64 %157 to i32
  %.splatinsert28 = insertelement <8 x i32> poison, i32 %179, i64 0
  %.splat29 = shufflevector <8 x i32> %.splatinsert28, <8 x i32> poison, <8 x i32> zeroinitializer
  %180 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat29
  %181 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %174, <8 x i1> %180, <8 x double> zeroinitializer)
  %182 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %176, <8 x i1> %180, <8 x double> zeroinitializer)
  %183 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %178, <8 x i1> %180, <8 x double> zeroinitializer)
  %184 = fmul <8 x double> %181, %182
  %185 = fadd <8 x double> %184, %183
  call void @llvm.masked.store.v8f64.p0(<8 x double> %185, ptr align 1 %172, <8 x i1> %180)
  br label %after27

after27:                                          ; preds = %then26, %after21
  br label %after19
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #3

; Function Attrs: nounwind
declare void @llvm.x86.sse.sfence() #0

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!0 = !{i32 1}
