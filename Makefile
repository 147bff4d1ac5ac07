# Everything from nothing: each target makes what it needs, and is quick the second time.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

# Containers often forbid it, and then each of the many processes compiles 600 files for itself.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help demo run test check format bench bench-sources lock clean

help:
	@echo "make demo    watch the whole way on a bundled miniature web, without internet"
	@echo "make run     run the service with ./swansong.toml (made on the first run)"
	@echo "make test    all tests"
	@echo "make check   ruff, mypy, import boundaries, docs"
	@echo "make bench   quality and speed, each beside a reference"
	@echo "make bench-sources   10,000 sources on 10,000 hosts, beside Scrapy (Linux)"
	@echo "make lock    refresh the locked dependencies"

demo: .venv/run.stamp
	@$(BIN)/swansong demo

run: .venv/run.stamp
	@test -f swansong.toml || $(BIN)/swansong init swansong.toml
	@$(BIN)/swansong run

test: .venv/dev.stamp
	@$(BIN)/python -m pytest $(ARGS)

check: .venv/dev.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest -q tests/test_docs.py
	@$(BIN)/python -m benchmarks.gate

format: .venv/dev.stamp
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: .venv/dev.stamp
	@$(BIN)/python -m benchmarks.gate
	@$(BIN)/python -m benchmarks.identity
	@$(BIN)/python -m benchmarks.copies
	@$(BIN)/python -m benchmarks.bench_detect
	@$(BIN)/python -m benchmarks.bench_storage
	@$(BIN)/python -m benchmarks.bench_copies
	@$(BIN)/python -m benchmarks.bench_pipeline
	@$(BIN)/python -m benchmarks.bench_sources
	@$(BIN)/python -m benchmarks.bench_latency
	@$(BIN)/python -m benchmarks.backfill --records 1000 --rounds 1
	@$(BIN)/python -m benchmarks.bench_delivery
	@$(BIN)/python -m benchmarks.faults
	@$(BIN)/python -m benchmarks.pacing
	@$(BIN)/python -m benchmarks.bench_identity_scale

bench-sources: .venv/dev.stamp
	@$(BIN)/python -m benchmarks.bench_sources --sources 10000

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Swansong needs Python 3.11 or later; call it as: make PYTHON=python3.12 ..."; exit 1; }
	@echo "Setting up .venv (a minute or so, once)"
	@$(PYTHON) -m venv .venv

.venv/run.stamp: locks/run.txt pyproject.toml | .venv/bin/python
	@$(PIP) --require-hashes -r locks/run.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev.stamp: locks/dev.txt pyproject.toml | .venv/bin/python
	@$(PIP) --require-hashes -r locks/dev.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@ .venv/run.stamp

# Files without download addresses: the same versions and hashes on any index.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --quiet
lock:
	$(LOCK) pyproject.toml --group build --output-file locks/run.txt
	$(LOCK) pyproject.toml --group dev --all-extras --output-file locks/dev.txt
	$(LOCK) --group bench --output-file locks/bench.txt

clean:
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
