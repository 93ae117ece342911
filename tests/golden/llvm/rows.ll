; cumulative_sum(a, axis=0) | a=float64[40,1000]
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
  %6 = getelementptr i64, ptr %strides, i64 1
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr i64, ptr %strides, i64 3
  %9 = load i64, ptr %8, align 4
  %10 = getelementptr i64, ptr %strides, i64 5
  %11 = load i64, ptr %10, align 4
  %12 = alloca i8, i64 36928, align 16
  %13 = getelementptr i64, ptr %extents, i64 0
  %14 = load i64, ptr %13, align 4
  %15 = add i64 %14, 4095
  %16 = udiv i64 %15, 4096
  %17 = sub i64 %16, 1
  %18 = add i64 %14, %17
  %19 = udiv i64 %18, %16
  %20 = add i64 %19, 7
  %21 = udiv i64 %20, 8
  %22 = mul i64 %21, 8
  %23 = sub i64 %22, 1
  %24 = add i64 %14, %23
  %25 = udiv i64 %24, %22
  %26 = mul i64 8, %22
  %27 = mul i64 8, %22
  %28 = getelementptr i64, ptr %extents, i64 1
  %29 = load i64, ptr %28, align 4
  %30 = mul i64 %7, 4
  %31 = mul i64 %9, 4
  %32 = mul i64 %7, 1
  %33 = mul i64 %9, 1
  %34 = mul i64 %7, 2
  %35 = mul i64 %9, 2
  %36 = mul i64 %7, 3
  %37 = mul i64 %9, 3
  %38 = mul i64 %7, 1
  %39 = mul i64 %9, 1
  %40 = mul i64 %7, 2
  %41 = mul i64 %9, 2
  %42 = mul i64 %7, 3
  %43 = mul i64 %9, 3
  br label %nest

nest:                                             ; preds = %entry
  %44 = ptrtoint ptr %3 to i64
  %45 = add i64 %44, 1536
  %46 = ptrtoint ptr %12 to i64
  %47 = add i64 %46, 63
  %48 = and i64 %47, -64
  %49 = sub i64 %45, %48
  %50 = and i64 %49, 4032
  %51 = add i64 %48, %50
  %52 = inttoptr i64 %51 to ptr
  br label %loop

loop:                                             ; preds = %after21, %nest
  %i = phi i64 [ 0, %nest ], [ %138, %after21 ]
  %53 = phi ptr [ %1, %nest ], [ %139, %after21 ]
  %54 = phi ptr [ %3, %nest ], [ %140, %after21 ]
  %55 = mul i64 %i, %22
  %56 = sub i64 %14, %55
  %57 = call i64 @llvm.umin.i64(i64 %56, i64 %22)
  %58 = add i64 %57, 7
  %59 = udiv i64 %58, 8
  %60 = mul i64 %59, 64
  br label %loop1

after:                                            ; preds = %after21
  ret void

loop1:                                            ; preds = %loop1, %loop
  %offset = phi i64 [ 0, %loop ], [ %62, %loop1 ]
  %61 = getelementptr i8, ptr %52, i64 %offset
  %i3 = udiv exact i64 %offset, 64
  store <8 x double> splat (double -0.000000e+00), ptr %61, align 1
  %62 = add i64 %offset, 64
  %63 = icmp eq i64 %62, %60
  br i1 %63, label %after2, label %loop1

after2:                                           ; preds = %loop1
  %64 = udiv i64 %29, 4
  %65 = urem i64 %29, 4
  %66 = icmp ne i64 %64, 0
  br i1 %66, label %then, label %after4

then:                                             ; preds = %after2
  br label %loop5

after4:                                           ; preds = %after6, %after2
  %67 = icmp ne i64 %65, 0
  br i1 %67, label %then20, label %after21

loop5:                                            ; preds = %after15, %then
  %i7 = phi i64 [ 0, %then ], [ %105, %after15 ]
  %68 = phi ptr [ %53, %then ], [ %106, %after15 ]
  %69 = phi ptr [ %54, %then ], [ %107, %after15 ]
  %70 = udiv i64 %57, 8
  %71 = icmp ne i64 %70, 0
  br i1 %71, label %then8, label %after9

after6:                                           ; preds = %after15
  br label %after4

then8:                                            ; preds = %loop5
  %72 = mul i64 %70, 64
  br label %loop10

after9:                                           ; preds = %after11, %loop5
  %73 = urem i64 %57, 8
  %74 = icmp ne i64 %73, 0
  br i1 %74, label %then14, label %after15

loop10:                                           ; preds = %loop10, %then8
  %offset12 = phi i64 [ 0, %then8 ], [ %93, %loop10 ]
  %75 = getelementptr i8, ptr %68, i64 %offset12
  %76 = getelementptr i8, ptr %69, i64 %offset12
  %77 = getelementptr i8, ptr %52, i64 %offset12
  %i13 = udiv exact i64 %offset12, 64
  %78 = load <8 x double>, ptr %76, align 1
  %79 = load <8 x double>, ptr %77, align 1
  %80 = fadd <8 x double> %79, %78
  store <8 x double> %80, ptr %75, align 1
  %81 = getelementptr i8, ptr %75, i64 %32
  %82 = getelementptr i8, ptr %76, i64 %33
  %83 = load <8 x double>, ptr %82, align 1
  %84 = fadd <8 x double> %80, %83
  store <8 x double> %84, ptr %81, align 1
  %85 = getelementptr i8, ptr %75, i64 %34
  %86 = getelementptr i8, ptr %76, i64 %35
  %87 = load <8 x double>, ptr %86, align 1
  %88 = fadd <8 x double> %84, %87
  store <8 x double> %88, ptr %85, align 1
  %89 = getelementptr i8, ptr %75, i64 %36
  %90 = getelementptr i8, ptr %76, i64 %37
  %91 = load <8 x double>, ptr %90, align 1
  %92 = fadd <8 x double> %88, %91
  store <8 x double> %92, ptr %77, align 1
  store <8 x double> %92, ptr %89, align 1
  %93 = add i64 %offset12, 64
  %94 = icmp eq i64 %93, %72
  br i1 %94, label %after11, label %loop10

after11:                                          ; preds = %loop10
  br label %after9

then14:                                           ; preds = %after9
  %95 = sub i64 %57, %73
  %96 = mul i64 8, %95
  %97 = getelementptr i8, ptr %68, i64 %96
  %98 = mul i64 8, %95
  %99 = getelementptr i8, ptr %69, i64 %98
  %100 = mul i64 8, %95
  %101 = getelementptr i8, ptr %52, i64 %100
  %102 = add i64 %73, 7
  %103 = udiv i64 %102, 8
  %104 = mul i64 %103, 64
  br label %loop16

after15:                                          ; preds = %after17, %after9
  %105 = add i64 %i7, 1
  %106 = getelementptr i8, ptr %68, i64 %30
  %107 = getelementptr i8, ptr %69, i64 %31
  %108 = icmp eq i64 %105, %64
  br i1 %108, label %after6, label %loop5

loop16:                                           ; preds = %loop16, %then14
  %offset18 = phi i64 [ 0, %then14 ], [ %131, %loop16 ]
  %109 = getelementptr i8, ptr %97, i64 %offset18
  %110 = getelementptr i8, ptr %99, i64 %offset18
  %111 = getelementptr i8, ptr %101, i64 %offset18
  %i19 = udiv exact i64 %offset18, 64
  %112 = mul i64 %i19, 8
  %113 = sub i64 %73, %112
  %114 = trunc i64 %113 to i32
  %.splatinsert = insertelement <8 x i32> poison, i32 %114, i64 0
  %.splat = shufflevector <8 x i32> %.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %115 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat
  %116 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %110, <8 x i1> %115, <8 x double> zeroinitializer)
  %117 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %111, <8 x i1> %115, <8 x double> zeroinitializer)
  %118 = fadd <8 x double> %117, %116
  call void @llvm.masked.store.v8f64.p0(<8 x double> %118, ptr align 1 %109, <8 x i1> %115)
  %119 = getelementptr i8, ptr %109, i64 %38
  %120 = getelementptr i8, ptr %110, i64 %39
  %121 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %120, <8 x i1> %115, <8 x double> zeroinitializer)
  %122 = fadd <8 x double> %118, %121
  call void @llvm.masked.store.v8f64.p0(<8 x double> %122, ptr align 1 %119, <8 x i1> %115)
  %123 = getelementptr i8, ptr %109, i64 %40
  %124 = getelementptr i8, ptr %110, i64 %41
  %125 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %124, <8 x i1> %115, <8 x double> zeroinitializer)
  %126 = fadd <8 x double> %122, %125
  call void @llvm.masked.store.v8f64.p0(<8 x double> %126, ptr align 1 %123, <8 x i1> %115)
  %127 = getelementptr i8, ptr %109, i64 %42
  %128 = getelementptr i8, ptr %110, i64 %43
  %129 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %128, <8 x i1> %115, <8 x double> zeroinitializer)
  %130 = fadd <8 x double> %126, %129
  call void @llvm.masked.store.v8f64.p0(<8 x double> %130, ptr align 1 %111, <8 x i1> %115)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %130, ptr align 1 %127, <8 x i1> %115)
  %131 = add i64 %offset18, 64
  %132 = icmp eq i64 %131, %104
  br i1 %132, label %after17, label %loop16

after17:                                          ; preds = %loop16
  br label %after15

then20:                                           ; preds = %after4
  %133 = sub i64 %29, %65
  %134 = mul i64 %7, %133
  %135 = getelementptr i8, ptr %53, i64 %134
  %136 = mul i64 %9, %133
  %137 = getelementptr i8, ptr %54, i64 %136
  br label %loop22

after21:                                          ; preds = %after23, %after4
  %138 = add i64 %i, 1
  %139 = getelementptr i8, ptr %53, i64 %26
  %140 = getelementptr i8, ptr %54, i64 %27
  %141 = icmp eq i64 %138, %25
  br i1 %141, label %after, label %loop

loop22:                                           ; preds = %after32, %then20
  %i24 = phi i64 [ 0, %then20 ], [ %167, %after32 ]
  %142 = phi ptr [ %135, %then20 ], [ %168, %after32 ]
  %143 = phi ptr [ %137, %then20 ], [ %169, %after32 ]
  %144 = udiv i64 %57, 8
  %145 = icmp ne i64 %144, 0
  br i1 %145, label %then25, label %after26

after23:                                          ; preds = %after32
  br label %after21

then25:                                           ; preds = %loop22
  %146 = mul i64 %144, 64
  br label %loop27

after26:                                          ; preds = %after28, %loop22
  %147 = urem i64 %57, 8
  %148 = icmp ne i64 %147, 0
  br i1 %148, label %then31, label %after32

loop27:                                           ; preds = %loop27, %then25
  %offset29 = phi i64 [ 0, %then25 ], [ %155, %loop27 ]
  %149 = getelementptr i8, ptr %142, i64 %offset29
  %150 = getelementptr i8, ptr %143, i64 %offset29
  %151 = getelementptr i8, ptr %52, i64 %offset29
  %i30 = udiv exact i64 %offset29, 64
  %152 = load <8 x double>, ptr %150, align 1
  %153 = load <8 x double>, ptr %151, align 1
  %154 = fadd <8 x double> %153, %152
  store <8 x double> %154, ptr %151, align 1
  store <8 x double> %154, ptr %149, align 1
  %155 = add i64 %offset29, 64
  %156 = icmp eq i64 %155, %146
  br i1 %156, label %after28, label %loop27

after28:                                          ; preds = %loop27
  br label %after26

then31:                                           ; preds = %after26
  %157 = sub i64 %57, %147
  %158 = mul i64 8, %157
  %159 = getelementptr i8, ptr %142, i64 %158
  %160 = mul i64 8, %157
  %161 = getelementptr i8, ptr %143, i64 %160
  %162 = mul i64 8, %157
  %163 = getelementptr i8, ptr %52, i64 %162
  %164 = add i64 %147, 7
  %165 = udiv i64 %164, 8
  %166 = mul i64 %165, 64
  br label %loop33

after32:                                          ; preds = %after34, %after26
  %167 = add i64 %i24, 1
  %168 = getelementptr i8, ptr %142, i64 %7
  %169 = getelementptr i8, ptr %143, i64 %9
  %170 = icmp eq i64 %167, %65
  br i1 %170, label %after23, label %loop22

loop33:                                           ; preds = %loop33, %then31
  %offset35 = phi i64 [ 0, %then31 ], [ %181, %loop33 ]
  %171 = getelementptr i8, ptr %159, i64 %offset35
  %172 = getelementptr i8, ptr %161, i64 %offset35
  %173 = getelementptr i8, ptr %163, i64 %offset35
  %i36 = udiv exact i64 %offset35, 64
  %174 = mul i64 %i36, 8
  %175 = sub i64 %147, %174
  %176 = trunc i64 %175 to i32
  %.splatinsert37 = insertelement <8 x i32> poison, i32 %176, i64 0
  %.splat38 = shufflevector <8 x i32> %.splatinsert37, <8 x i32> poison, <8 x i32> zeroinitializer
  %177 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.splat38
  %178 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %172, <8 x i1> %177, <8 x double> zeroinitializer)
  %179 = call <8 x double> @llvm.masked.load.v8f64.p0(ptr align 1 %173, <8 x i1> %177, <8 x double> zeroinitializer)
  %180 = fadd <8 x double> %179, %178
  call void @llvm.masked.store.v8f64.p0(<8 x double> %180, ptr align 1 %173, <8 x i1> %177)
  call void @llvm.masked.store.v8f64.p0(<8 x double> %180, ptr align 1 %171, <8 x i1> %177)
  %181 = add i64 %offset35, 64
  %182 = icmp eq i64 %181, %166
  br i1 %182, label %after34, label %loop33

after34:                                          ; preds = %loop33
  br label %after32
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x double> @llvm.masked.load.v8f64.p0(ptr captures(none), <8 x i1>, <8 x double>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f64.p0(<8 x double>, ptr captures(none), <8 x i1>) #3

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
