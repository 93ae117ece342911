# make demo    install what is missing, build, run the quickstart and the command line
# make test    the same, then every test
# make bench   the same, then the benchmarks; FAMILIES="sum call" measures these alone, FAMILIES=--quick takes less time;
#              FAMILIES=report is every goal of speed beside its limit and its peers, FAMILIES=corpus random views
# make figures the report and the corpus in full, and docs/performance/ drawn anew from them
# make dev     the quick inner loop: asserts on, only what changed, the tests that are fast
# make fuzz    the fuzz targets, each for FUZZ_SECONDS (60)
# LLVM=19 builds against another version of LLVM, LLVM=OFF without it; OPTIONS are more options of cmake.
LLVM ?= 22
FAMILIES ?=
FUZZ_SECONDS ?= 60
OPTIONS ?=

ifeq ($(LLVM),OFF)
options := -DSTRIDEJIT_LLVM=OFF $(OPTIONS)
else
options := -DSTRIDEJIT_LLVM=ON -DSTRIDEJIT_LLVM_VERSION=$(LLVM) $(OPTIONS)
endif

.PHONY: all setup setup-test build test demo bench figures dev fuzz clean

all: build

setup:
	@LLVM=$(LLVM) scripts/setup.sh

build: setup
	@cmake --preset release $(options)
	@cmake --build --preset release

setup-test:
	@LLVM=$(LLVM) scripts/setup.sh --test

test: setup-test build
	@ctest --preset release

demo: build
	@examples/demo.sh build/release/bin

bench: setup
	@cmake --preset bench $(options)
	@cmake --build --preset bench --target stridejit_bench stridejit_report
	@LLVM=$(LLVM) scripts/bench.sh $(FAMILIES)

figures: setup
	@cmake --preset bench $(options)
	@cmake --build --preset bench --target stridejit_report
	@LLVM=$(LLVM) scripts/bench.sh --figures report corpus

dev:
	@[ -e build/dev/build.ninja ] || cmake --preset dev $(options)
	@cmake --build --preset dev
	@ctest --preset dev

fuzz:
	@LLVM=OFF scripts/setup.sh --fuzz
	@cmake --preset fuzz -DSTRIDEJIT_FUZZ_SECONDS=$(FUZZ_SECONDS)
	@cmake --build --preset fuzz
	@ctest --preset fuzz

clean:
	@rm -rf build
