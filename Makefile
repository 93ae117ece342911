# make test: install what is missing, build, run every test.   make demo: the quickstart.   make dev: the quick inner loop.
# make fuzz: every fuzz target for FUZZ_SECONDS.
BUILD ?= build/release
FUZZ_SECONDS ?= 60

.PHONY: all setup build test demo dev fuzz clean

all: build

setup:
	@scripts/setup.sh

build: setup
	@cmake -S . -B $(BUILD) -G Ninja -DCMAKE_BUILD_TYPE=Release
	@cmake --build $(BUILD)

test: build
	@ctest --test-dir $(BUILD) --output-on-failure

demo: build
	@$(BUILD)/bin/quickstart

dev:
	@cmake --build $(BUILD) && ctest --test-dir $(BUILD) --output-on-failure -j2

fuzz:
	@scripts/setup.sh --fuzz
	@cmake -S . -B build/fuzz -G Ninja -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 \
	    -DSTRIDEJIT_FUZZ=ON -DSTRIDEJIT_FUZZ_SECONDS=$(FUZZ_SECONDS)
	@cmake --build build/fuzz --target fuzz
	@ctest --test-dir build/fuzz -L fuzz --output-on-failure

clean:
	@rm -rf build
