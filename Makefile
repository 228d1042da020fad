# Emend. `make help` explains each target.

SWIFT ?= swift
EMEND := .build/release/emend
MISSING := $(shell command -v pkg-config >/dev/null || echo pkg-config; pkg-config --exists icu-i18n icu-uc 2>/dev/null || echo libicu-dev; \
	pkg-config --exists zlib 2>/dev/null || echo zlib1g-dev; pkg-config --exists libzstd 2>/dev/null || echo libzstd-dev; pkg-config --exists libmd 2>/dev/null || echo libmd-dev; \
	test -e /usr/include/sqlite3.h || echo libsqlite3-dev; \
	test -e /usr/include/simdjson.h || echo libsimdjson-dev; test -e /usr/include/toml++/toml.h || echo libtomlplusplus-dev)
PYTHON ?= python3
TEST_DATA := $(shell test -e /usr/share/unicode/NormalizationTest.txt.bz2 || echo unicode-data; command -v bzip2 >/dev/null || echo bzip2; \
	command -v $(PYTHON) >/dev/null || echo python3; command -v zstd >/dev/null || echo zstd)
# Where make install puts things; DESTDIR goes before all of it, for packages.
PREFIX ?= /usr/local
bindir = $(DESTDIR)$(PREFIX)/bin
sharedir = $(DESTDIR)$(PREFIX)/share
INSTALLED = $(bindir)/emend $(sharedir)/man/man1/emend.1 $(sharedir)/bash-completion/completions/emend $(sharedir)/zsh/site-functions/_emend \
	$(sharedir)/fish/vendor_completions.d/emend.fish $(sharedir)/doc/emend/README.md $(sharedir)/doc/emend/NOTICES.md
# Looked up only when a target asks: what is not installed, without texts that this distribution does not have.
BENCH_PACKAGES := debian-handbook installation-guide-amd64 anarchism jargon-text python3-doc fortunes fortunes-de fortunes-zh
BENCH_MISSING = $(shell command -v uconv >/dev/null || echo icu-devtools; for p in $(BENCH_PACKAGES); do \
	dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q ' installed' || \
	{ ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1 && ! apt-cache show $$p >/dev/null 2>&1; } || echo $$p; done)
GATE_MISSING = $(shell command -v $(PYTHON) >/dev/null || echo python3; command -v valgrind >/dev/null || echo valgrind; command -v strip >/dev/null || echo binutils)

.DEFAULT_GOAL := help
.PHONY: help install uninstall setup setup-tests setup-bench setup-gate swift build run test bench bench-readme profile bench-gate readme clean

help:
	@echo 'make run      set up, build, clean seeds/*.txt into cleaned/ and show what changed'
	@echo 'make test     set up, run all tests, build and run the example package'
	@echo 'make build    build the command for release: $(EMEND)'
	@echo 'make install    build, and install command, manual and completions below PREFIX=$(PREFIX) (DESTDIR is honoured); make uninstall removes them'
	@echo 'make setup    install the libraries that emend is built with, and pkg-config, where they are missing (Debian, Ubuntu)'
	@echo 'make setup-tests  the same, and what some tests use: unicode-data, bzip2, python3, zstd, chromium, and warcio and pydantic-sarif through pip'
	@echo 'make bench    build, install texts, measure speed and memory beside other tools; BENCH="--size 5 --only english" runs less, BENCH=--help lists options'
	@echo 'make bench-readme  write the tables of the last make bench into README.md'
	@echo 'make profile  show where the time goes, stage by stage (needs perf, the package linux-perf)'
	@echo 'make bench-gate    compare instructions per byte with Tests/Benchmarks/limits.json; BENCH=--renew writes new limits'
	@echo 'make setup-bench, make setup-gate  install what these two use where it is missing'
	@echo 'make readme   renew the table of filters in README.md from their cards'
	@echo 'make clean    remove what was built and cleaned/'
	@echo 'make help     show this'
	@echo
	@echo 'A Swift toolchain, 6.2 or later, must be there; SWIFT=/path/to/swift names another one.'

swift:
	@command -v $(SWIFT) >/dev/null || { \
		echo 'make: there is no Swift toolchain ($(SWIFT)); install Swift 6.2 or later, see https://www.swift.org/install/' >&2; exit 1; }

# Installs packages; none is no work.
define install
	@if [ -z '$(strip $(1))' ]; then exit 0; fi; install='apt-get install -y $(strip $(1))'; \
	if [ "$$(id -u)" = 0 ]; then apt-get update && $$install; \
	elif command -v sudo >/dev/null; then sudo apt-get update && sudo $$install; \
	else echo "make: $(strip $(1)) missing; run this as root, then try again:  apt-get update && $$install" >&2; exit 1; fi
endef

setup:
	$(call install,$(MISSING))

# Without these, tests over the Unicode Consortium's data, and those that have other programs read what is written, are skipped, and say so.
setup-tests: setup
	$(call install,$(TEST_DATA))
	-@$(PYTHON) -c 'import warcio' 2>/dev/null || $(PYTHON) -m pip install --quiet warcio || echo 'make: without warcio the tests of web archives are fewer'
	-$(call install,$(shell command -v chromium >/dev/null || echo chromium))
	-@$(PYTHON) -c 'import pydantic_sarif.model' 2>/dev/null || $(PYTHON) -m pip install --quiet pydantic-sarif || \
		echo 'make: without pydantic-sarif reports are not compared with the schema of SARIF'

build: swift setup
	$(SWIFT) build -c release --product emend --static-swift-stdlib

# What was built is installed as it is: `sudo make -o build install` builds nothing as root.
install: build
	install -d $(sort $(dir $(INSTALLED)))
	install -m 755 $(EMEND) $(bindir)/emend
	$(EMEND) manual > $(sharedir)/man/man1/emend.1
	$(EMEND) completions bash > $(sharedir)/bash-completion/completions/emend
	$(EMEND) completions zsh > $(sharedir)/zsh/site-functions/_emend
	$(EMEND) completions fish > $(sharedir)/fish/vendor_completions.d/emend.fish
	install -m 644 README.md corpora/lexicon/NOTICES.md $(sharedir)/doc/emend
	chmod 644 $(filter-out $(bindir)/emend,$(INSTALLED))

uninstall:
	rm -f $(INSTALLED)
	-rmdir $(sharedir)/doc/emend

run: build
	@$(EMEND) seeds/*.txt --out cleaned --force --diff --stats
	@echo 'The cleaned texts are in cleaned/.'

test: swift setup
	@# The build plan of a package beside its dependency does not notice renamed files of that dependency: plan anew.
	@rm -f .build/example/*.yaml
	$(SWIFT) run --package-path Tests/Example --scratch-path .build/example
	$(SWIFT) test

# Missing texts make the inputs smaller, which bench says.
setup-bench: setup
	$(call install,$(shell command -v $(PYTHON) >/dev/null || echo python3))
	-$(call install,$(if $(strip $(BENCH_MISSING)),--no-install-recommends $(BENCH_MISSING)))

setup-gate: setup
	$(call install,$(GATE_MISSING))

# No byte code beside the scripts.
bench: build setup-bench
	@$(PYTHON) -B Tests/Benchmarks/bench.py $(BENCH)

profile: build
	@$(PYTHON) -B Tests/Benchmarks/profile.py $(PROFILE)

bench-readme:
	@$(PYTHON) -B Tests/Benchmarks/bench.py --readme

bench-gate: build
	@if command -v $(PYTHON) >/dev/null; then $(PYTHON) -B Tests/Benchmarks/gate.py $(BENCH); else echo 'bench-gate: skipped: $(PYTHON) is not installed'; fi

readme: build
	@{ sed '/^<!-- filters:/q' README.md; $(EMEND) filters --markdown --no-config; sed -n '/^<!-- end of filters/,$$p' README.md; } > README.md.new && mv README.md.new README.md

clean:
	rm -rf .build cleaned Tests/Example/.build
