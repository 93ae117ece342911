; a // b | a=int32[1000] b=int32[1000]
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
  %6 = getelementptr i64, ptr %extents, i64 0
  %7 = load i64, ptr %6, align 4
  br label %nest

nest:                                             ; preds = %entry
  %8 = udiv i64 %7, 64
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %then, label %after

then:                                             ; preds = %nest
  %10 = mul i64 %8, 256
  br label %loop

after:                                            ; preds = %after1, %nest
  %11 = urem i64 %7, 64
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %then2, label %after3

loop:                                             ; preds = %loop, %then
  %offset = phi i64 [ 0, %then ], [ %117, %loop ]
  %13 = getelementptr i8, ptr %1, i64 %offset
  %14 = getelementptr i8, ptr %3, i64 %offset
  %15 = getelementptr i8, ptr %5, i64 %offset
  %i = udiv exact i64 %offset, 256
  %16 = load <16 x i32>, ptr %14, align 1
  %17 = load <16 x i32>, ptr %15, align 1
  %18 = icmp eq <16 x i32> %17, zeroinitializer
  %19 = icmp eq <16 x i32> %17, splat (i32 -1)
  %20 = or <16 x i1> %18, %19
  %21 = select <16 x i1> %20, <16 x i32> splat (i32 1), <16 x i32> %17
  %22 = sitofp <16 x i32> %21 to <16 x double>
  %23 = sitofp <16 x i32> %16 to <16 x double>
  %24 = fdiv <16 x double> %23, %22
  %25 = fptosi <16 x double> %24 to <16 x i32>
  %26 = mul <16 x i32> %25, %21
  %27 = sub <16 x i32> %16, %26
  %28 = xor <16 x i32> %27, %21
  %29 = icmp slt <16 x i32> %28, zeroinitializer
  %30 = icmp ne <16 x i32> %27, zeroinitializer
  %31 = and <16 x i1> %29, %30
  %32 = add <16 x i32> %27, %21
  %33 = select <16 x i1> %31, <16 x i32> %32, <16 x i32> %27
  %34 = sub <16 x i32> %25, splat (i32 1)
  %35 = select <16 x i1> %31, <16 x i32> %34, <16 x i32> %25
  %36 = sub <16 x i32> zeroinitializer, %16
  %37 = select <16 x i1> %19, <16 x i32> %36, <16 x i32> %35
  %38 = select <16 x i1> %18, <16 x i32> zeroinitializer, <16 x i32> %37
  store <16 x i32> %38, ptr %13, align 1
  %39 = getelementptr i8, ptr %14, i64 64
  %40 = load <16 x i32>, ptr %39, align 1
  %41 = getelementptr i8, ptr %15, i64 64
  %42 = load <16 x i32>, ptr %41, align 1
  %43 = icmp eq <16 x i32> %42, zeroinitializer
  %44 = icmp eq <16 x i32> %42, splat (i32 -1)
  %45 = or <16 x i1> %43, %44
  %46 = select <16 x i1> %45, <16 x i32> splat (i32 1), <16 x i32> %42
  %47 = sitofp <16 x i32> %46 to <16 x double>
  %48 = sitofp <16 x i32> %40 to <16 x double>
  %49 = fdiv <16 x double> %48, %47
  %50 = fptosi <16 x double> %49 to <16 x i32>
  %51 = mul <16 x i32> %50, %46
  %52 = sub <16 x i32> %40, %51
  %53 = xor <16 x i32> %52, %46
  %54 = icmp slt <16 x i32> %53, zeroinitializer
  %55 = icmp ne <16 x i32> %52, zeroinitializer
  %56 = and <16 x i1> %54, %55
  %57 = add <16 x i32> %52, %46
  %58 = select <16 x i1> %56, <16 x i32> %57, <16 x i32> %52
  %59 = sub <16 x i32> %50, splat (i32 1)
  %60 = select <16 x i1> %56, <16 x i32> %59, <16 x i32> %50
  %61 = sub <16 x i32> zeroinitializer, %40
  %62 = select <16 x i1> %44, <16 x i32> %61, <16 x i32> %60
  %63 = select <16 x i1> %43, <16 x i32> zeroinitializer, <16 x i32> %62
  %64 = getelementptr i8, ptr %13, i64 64
  store <16 x i32> %63, ptr %64, align 1
  %65 = getelementptr i8, ptr %14, i64 128
  %66 = load <16 x i32>, ptr %65, align 1
  %67 = getelementptr i8, ptr %15, i64 128
  %68 = load <16 x i32>, ptr %67, align 1
  %69 = icmp eq <16 x i32> %68, zeroinitializer
  %70 = icmp eq <16 x i32> %68, splat (i32 -1)
  %71 = or <16 x i1> %69, %70
  %72 = select <16 x i1> %71, <16 x i32> splat (i32 1), <16 x i32> %68
  %73 = sitofp <16 x i32> %72 to <16 x double>
  %74 = sitofp <16 x i32> %66 to <16 x double>
  %75 = fdiv <16 x double> %74, %73
  %76 = fptosi <16 x double> %75 to <16 x i32>
  %77 = mul <16 x i32> %76, %72
  %78 = sub <16 x i32> %66, %77
  %79 = xor <16 x i32> %78, %72
  %80 = icmp slt <16 x i32> %79, zeroinitializer
  %81 = icmp ne <16 x i32> %78, zeroinitializer
  %82 = and <16 x i1> %80, %81
  %83 = add <16 x i32> %78, %72
  %84 = select <16 x i1> %82, <16 x i32> %83, <16 x i32> %78
  %85 = sub <16 x i32> %76, splat (i32 1)
  %86 = select <16 x i1> %82, <16 x i32> %85, <16 x i32> %76
  %87 = sub <16 x i32> zeroinitializer, %66
  %88 = select <16 x i1> %70, <16 x i32> %87, <16 x i32> %86
  %89 = select <16 x i1> %69, <16 x i32> zeroinitializer, <16 x i32> %88
  %90 = getelementptr i8, ptr %13, i64 128
  store <16 x i32> %89, ptr %90, align 1
  %91 = getelementptr i8, ptr %14, i64 192
  %92 = load <16 x i32>, ptr %91, align 1
  %93 = getelementptr i8, ptr %15, i64 192
  %94 = load <16 x i32>, ptr %93, align 1
  %95 = icmp eq <16 x i32> %94, zeroinitializer
  %96 = icmp eq <16 x i32> %94, splat (i32 -1)
  %97 = or <16 x i1> %95, %96
  %98 = select <16 x i1> %97, <16 x i32> splat (i32 1), <16 x i32> %94
  %99 = sitofp <16 x i32> %98 to <16 x double>
  %100 = sitofp <16 x i32> %92 to <16 x double>
  %101 = fdiv <16 x double> %100, %99
  %102 = fptosi <16 x double> %101 to <16 x i32>
  %103 = mul <16 x i32> %102, %98
  %104 = sub <16 x i32> %92, %103
  %105 = xor <16 x i32> %104, %98
  %106 = icmp slt <16 x i32> %105, zeroinitializer
  %107 = icmp ne <16 x i32> %104, zeroinitializer
  %108 = and <16 x i1> %106, %107
  %109 = add <16 x i32> %104, %98
  %110 = select <16 x i1> %108, <16 x i32> %109, <16 x i32> %104
  %111 = sub <16 x i32> %102, splat (i32 1)
  %112 = select <16 x i1> %108, <16 x i32> %111, <16 x i32> %102
  %113 = sub <16 x i32> zeroinitializer, %92
  %114 = select <16 x i1> %96, <16 x i32> %113, <16 x i32> %112
  %115 = select <16 x i1> %95, <16 x i32> zeroinitializer, <16 x i32> %114
  %116 = getelementptr i8, ptr %13, i64 192
  store <16 x i32> %115, ptr %116, align 1
  %117 = add i64 %offset, 256
  %118 = icmp eq i64 %117, %10
  br i1 %118, label %after1, label %loop

after1:                                           ; preds = %loop
  br label %after

then2:                                            ; preds = %after
  %119 = sub i64 %7, %11
  %120 = mul i64 4, %119
  %121 = getelementptr i8, ptr %1, i64 %120
  %122 = mul i64 4, %119
  %123 = getelementptr i8, ptr %3, i64 %122
  %124 = mul i64 4, %119
  %125 = getelementptr i8, ptr %5, i64 %124
  %126 = udiv i64 %11, 16
  %127 = icmp ne i64 %126, 0
  br i1 %127, label %then4, label %after5

after3:                                           ; preds = %after11, %after
  ret void

then4:                                            ; preds = %then2
  %128 = mul i64 %126, 64
  br label %loop6

after5:                                           ; preds = %after7, %then2
  %129 = urem i64 %11, 16
  %130 = icmp ne i64 %129, 0
  br i1 %130, label %then10, label %after11

loop6:                                            ; preds = %loop6, %then4
  %offset8 = phi i64 [ 0, %then4 ], [ %157, %loop6 ]
  %131 = getelementptr i8, ptr %121, i64 %offset8
  %132 = getelementptr i8, ptr %123, i64 %offset8
  %133 = getelementptr i8, ptr %125, i64 %offset8
  %i9 = udiv exact i64 %offset8, 64
  %134 = load <16 x i32>, ptr %132, align 1
  %135 = load <16 x i32>, ptr %133, align 1
  %136 = icmp eq <16 x i32> %135, zeroinitializer
  %137 = icmp eq <16 x i32> %135, splat (i32 -1)
  %138 = or <16 x i1> %136, %137
  %139 = select <16 x i1> %138, <16 x i32> splat (i32 1), <16 x i32> %135
  %140 = sitofp <16 x i32> %139 to <16 x double>
  %141 = sitofp <16 x i32> %134 to <16 x double>
  %142 = fdiv <16 x double> %141, %140
  %143 = fptosi <16 x double> %142 to <16 x i32>
  %144 = mul <16 x i32> %143, %139
  %145 = sub <16 x i32> %134, %144
  %146 = xor <16 x i32> %145, %139
  %147 = icmp slt <16 x i32> %146, zeroinitializer
  %148 = icmp ne <16 x i32> %145, zeroinitializer
  %149 = and <16 x i1> %147, %148
  %150 = add <16 x i32> %145, %139
  %151 = select <16 x i1> %149, <16 x i32> %150, <16 x i32> %145
  %152 = sub <16 x i32> %143, splat (i32 1)
  %153 = select <16 x i1> %149, <16 x i32> %152, <16 x i32> %143
  %154 = sub <16 x i32> zeroinitializer, %134
  %155 = select <16 x i1> %137, <16 x i32> %154, <16 x i32> %153
  %156 = select <16 x i1> %136, <16 x i32> zeroinitializer, <16 x i32> %155
  store <16 x i32> %156, ptr %131, align 1
  %157 = add i64 %offset8, 64
  %158 = icmp eq i64 %157, %128
  br i1 %158, label %after7, label %loop6

after7:                                           ; preds = %loop6
  br label %after5

then10:                                           ; preds = %after5
  %159 = mul i64 %126, 16
  %160 = mul i64 4, %159
  %161 = getelementptr i8, ptr %121, i64 %160
  %162 = mul i64 4, %159
  %163 = getelementptr i8, ptr %123, i64 %162
  %164 = mul i64 4, %159
  %165 = getelementptr i8, ptr %125, i64 %164
  %166 = trunc i64 %129 to i32
  %.splatinsert = insertelement <16 x i32> poison, i32 %166, i64 0
  %.splat = shufflevector <16 x i32> %.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %167 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %.splat
  %168 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr align 1 %163, <16 x i1> %167, <16 x i32> zeroinitializer)
  %169 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr align 1 %165, <16 x i1> %167, <16 x i32> zeroinitializer)
  %170 = icmp eq <16 x i32> %169, zeroinitializer
  %171 = icmp eq <16 x i32> %169, splat (i32 -1)
  %172 = or <16 x i1> %170, %171
  %173 = select <16 x i1> %172, <16 x i32> splat (i32 1), <16 x i32> %169
  %174 = sitofp <16 x i32> %173 to <16 x double>
  %175 = sitofp <16 x i32> %168 to <16 x double>
  %176 = fdiv <16 x double> %175, %174
  %177 = fptosi <16 x double> %176 to <16 x i32>
  %178 = mul <16 x i32> %177, %173
  %179 = sub <16 x i32> %168, %178
  %180 = xor <16 x i32> %179, %173
  %181 = icmp slt <16 x i32> %180, zeroinitializer
  %182 = icmp ne <16 x i32> %179, zeroinitializer
  %183 = and <16 x i1> %181, %182
  %184 = add <16 x i32> %179, %173
  %185 = select <16 x i1> %183, <16 x i32> %184, <16 x i32> %179
  %186 = sub <16 x i32> %177, splat (i32 1)
  %187 = select <16 x i1> %183, <16 x i32> %186, <16 x i32> %177
  %188 = sub <16 x i32> zeroinitializer, %168
  %189 = select <16 x i1> %171, <16 x i32> %188, <16 x i32> %187
  %190 = select <16 x i1> %170, <16 x i32> zeroinitializer, <16 x i32> %189
  call void @llvm.masked.store.v16i32.p0(<16 x i32> %190, ptr align 1 %161, <16 x i1> %167)
  br label %after11

after11:                                          ; preds = %then10, %after5
  br label %after3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x i32> @llvm.masked.load.v16i32.p0(ptr captures(none), <16 x i1>, <16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i32.p0(<16 x i32>, ptr captures(none), <16 x i1>) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }
