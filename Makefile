# The verbs of this project. `make demo` and `make test` are all a new user needs.
SHELL := /bin/bash
.DEFAULT_GOAL := help

RELEASE := .build/release/mitra-import
LIBRARIES := libxml2-dev zlib1g-dev libpq-dev pkg-config python3
SERVER := postgresql
SWIFT_RELEASE := swift build -c release --static-swift-stdlib --product mitra-import
CORPUS := ../shared/corpus

.PHONY: help setup setup-server release demo test unit corpus lint unsafe fuzz-modules verify fuzz bench bench-tools bench-check clean

help: ## Lists the verbs
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/\1|\2/' | awk -F'|' '{printf "  make %-14s %s\n", $$1, $$2}'

setup: ## Installs the C libraries that are missing (apt)
	@Tests/Scripts/install-missing $(LIBRARIES)

setup-server: setup
	@Tests/Scripts/install-missing $(SERVER)

release: setup ## Builds the command, release mode
	$(SWIFT_RELEASE)

demo: setup-server release ## Imports a sample into a private PostgreSQL and shows the report and the history
	@Tests/Scripts/demo $(RELEASE)

test: setup-server unit release corpus lint unsafe fuzz-modules ## Runs all tests, the corpus and the checks of style

unit:
	swift test

corpus: release ## Holds the reader against the corpus, where it lies beside this folder
	@if [ -f $(CORPUS)/check.py ]; then \
	  python3 $(CORPUS)/check.py $(RELEASE) && Tests/Scripts/check-costs $(RELEASE) $(CORPUS); \
	else echo "The corpus is not beside this folder: its tests did not run."; fi

lint: ## Checks the format of all Swift files
	swift format lint --strict --recursive Package.swift Sources Tests

unsafe: ## Compares the files that contain unsafe code with the committed list
	@Tests/Scripts/check-unsafe

fuzz-modules: ## Compares what the fuzzed sources import with the modules of the fuzz package
	@Tests/Scripts/check-fuzz-modules

verify: setup-server release ## What takes long: sanitizers, the full generators, 50 kills of commit, the database's proof, fuzzing for half a minute each
	swift build --build-tests --sanitize=address --scratch-path .build-asan
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --disable-xctest --scratch-path .build-asan \
	  --skip-build --skip ImportStoreTests --skip CommandLineTests
	@if [ -f $(CORPUS)/check.py ]; then \
	  ASAN_OPTIONS=detect_leaks=0 python3 $(CORPUS)/check.py --sanitizer .build-asan/debug/mitra-import; fi
	swift build --build-tests --sanitize=thread --scratch-path .build-tsan
	swift test --sanitize=thread --disable-xctest --scratch-path .build-tsan --skip-build \
	  --filter XLSXReaderTests --filter ZipArchiveTests --filter CustomerImportTests
	MITRA_GENERATOR_CASES=20000 swift test --filter XLSXReaderTests
	MITRA_KILL_POINTS=50 swift test --filter CommitKillTests
	Tests/Database/prove.sh
	Tests/Fuzz/run 30

fuzz: setup ## Fuzzes every reader for ten minutes each (SECONDS_EACH=600)
	Tests/Fuzz/run $(or $(SECONDS_EACH),600)

bench-database: setup-server ## The database's price for audit and row-level security, against plain COPY
	Benchmarks/database/bench.sh

bench-commit: setup-server release ## The price of a whole commit of 100,000 rows, against plain COPY
	Benchmarks/database/commit.sh $(RELEASE) $(or $(WORKBOOK),Benchmarks/data/inline.xlsx)

clean: ## Removes what was built
	rm -rf .build .build-asan .build-tsan

bench-tools:
	@Tests/Scripts/install-missing valgrind binutils python3-venv

bench: release bench-tools ## Measures against the floor and the peers, and records the table
	python3 Benchmarks/bench.py --large --record

bench-check: release bench-tools ## Fails where a ratio, or a count of instructions, is over 15 % worse than recorded
	python3 Benchmarks/bench.py --check
