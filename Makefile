# make test: install what is missing, build, run every test.   make demo: the quickstart.   make dev: the quick inner loop.
BUILD ?= build/release

.PHONY: all setup build test demo dev clean

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

clean:
	@rm -rf build
