# SPDX-License-Identifier: AGPL-3.0-or-later
# The one list of what can be done here. `make` prints it.
SHELL := /bin/bash
PY := .venv/bin/python
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.venv/.ready: pyproject.toml dev.lock.txt
	python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check uv
	$(PY) -m uv pip install --quiet --python $(PY) --require-hashes -r dev.lock.txt
	$(PY) -m uv pip install --quiet --python $(PY) --no-deps -e .
	@touch $@

setup: .venv/.ready ## everything needed to run and to test

lint: setup ## ruff, mypy --strict, import rules
	.venv/bin/ruff check . && .venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

TOCSIN_SHARED ?= ../shared
train: setup ## both models and their cards again, from the shared history
	$(PY) -m uv pip install --quiet --python $(PY) --group train
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(PY) -m train $(TOCSIN_SHARED)/history

lock: ## pin the dependencies anew (needs uv on the PATH)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml --group dev -o dev.lock.txt

fuzz: setup ## mutate real bodies and read them (FUZZ_SECONDS, two minutes if not said)
	$(PY) -m tests.fuzz --seconds $(or $(FUZZ_SECONDS),120) --seed $(or $(FUZZ_SEED),1)

.PHONY: help setup lint lock train fuzz
