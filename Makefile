# SPDX-License-Identifier: AGPL-3.0-or-later
# The one list of what can be done here. `make` prints it.
SHELL := /bin/bash
PY := .venv/bin/python
VENDOR := src/tocsin/web/static/vendor/.ready
WORDS := src/tocsin/web/locale/.ready
PATTERNS := src/tocsin/data/patterns.bin
TOCSIN_SHARED ?= ../shared
WORKERS ?= auto --maxprocesses 4
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.venv/.ready: pyproject.toml dev.lock.txt
	@scripts/system run
	python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check uv
	$(PY) -m uv pip install --quiet --compile-bytecode --python $(PY) --require-hashes -r dev.lock.txt
	$(PY) -m uv pip install --quiet --python $(PY) --no-deps -e .
	$(PY) -m compileall -q src
	@touch $@

$(VENDOR): package-lock.json scripts/vendor .venv/.ready
	npm ci --silent --no-audit --no-fund --ignore-scripts
	$(PY) scripts/vendor
	@touch $@

$(WORDS): .venv/.ready scripts/words $(wildcard src/tocsin/web/locale/*/LC_MESSAGES/*.po)
	$(PY) scripts/words
	@touch $@

$(PATTERNS): .venv/.ready $(shell find src/tocsin/core/guard -name "*.py")
	$(PY) -m tocsin.run.pressed

setup: .venv/.ready $(VENDOR) $(WORDS) $(PATTERNS) ## everything needed to run

demo: setup ## the desk on a made-up day: offline, moving, with a ready sign-in
	.venv/bin/tocsin demo

up: setup ## the desk live (settings: docs/settings.md)
	.venv/bin/tocsin up

test: setup lint ## everything CI asks
	@scripts/system test
	$(PY) -m pytest -n $(WORKERS) --dist worksteal

coverage: setup ## the same tests with the lines they reach; four times as slow
	@scripts/system test
	.venv/bin/coverage run -m pytest
	.venv/bin/coverage report --skip-covered --skip-empty --sort=cover | tail -n 25

lint: setup ## ruff, mypy --strict, import rules
	.venv/bin/ruff check . && .venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

canary: setup ## made-up persons through every door, then looked for in every byte written
	$(PY) -W ignore -m tests.guard.canary

interference: setup ## change only persons, organisers and causes in 10,000 bodies: what is stored stays the same
	INTERFERENCE_LONG=1 $(PY) -m pytest tests/guard/test_noninterference.py -q -o timeout=1800

mutants: setup ## every pattern and function of the guard silent in turn, and which of them no test misses (MODULES="names/aged" TESTS=tests/guard/test_x.py; an hour for all)
	$(PY) -W ignore -m tests.guard.mutants $(MODULES) $(and $(TESTS),--tests $(TESTS))

measure: setup ## what the guard's scanner catches and spares, by language; --card writes docs/guard-card.md
	$(PY) -m tests.guard.measure

docs: setup ## write the generated pages anew (tests fail when they are stale)
	$(PY) -m tools.docs

source: setup ## begin a new source: NAME=x URL=https://...; asks once, writes its file and its recording
	.venv/bin/tocsin sources new $(NAME) '$(URL)' --feeds src/tocsin/sources/feeds --recordings tests/recordings

record: setup ## write what each recording reads as, for review (SOURCE=name for one)
	$(PY) -m tools.record $(SOURCE)

bench: setup ## every path beside its peer in the same run; writes bench/REPORT.md
	-@scripts/system bench
	$(PY) -m bench

fuzz: setup ## mutate real bodies and read them (FUZZ_SECONDS, two minutes if not said)
	$(PY) -m tests.fuzz --seconds $(or $(FUZZ_SECONDS),120) --seed $(or $(FUZZ_SEED),1)

faults: setup ## a hundred days against a server that does everything wrong, the long form (SEEDS=n)
	$(PY) -W ignore -m tests.run.faults $(or $(SEEDS),100)

sim: setup ## the line in virtual time: a crash at every point, then 5,000 seeds of faults (SEEDS=200000: the long form)
	.venv/bin/tocsin sim --points --jobs $(shell nproc)
	.venv/bin/tocsin sim --seeds $(or $(SEEDS),5000) --jobs $(shell nproc)

hostile: setup ## bodies made to hurt, at full size: two seconds and 256 MB each
	HOSTILE_LONG=1 $(PY) -m pytest tests/formats/test_hostile.py -q

kill: setup ## SIGKILL: at every commit and send on both databases, then 1,000 at random moments of a burst
	KILL_LONG=1 $(PY) -m pytest tests/crash -q
	$(PY) -m tests.crash.burst --kills $(or $(KILLS),1000)

verify-series: setup ## fusion's precision and recall, and pages per event and site, on the recorded fortnight
	$(PY) -m tests.series

train: setup ## both models and their cards again, from the shared history
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(PY) -m train $(TOCSIN_SHARED)/history

scores: setup ## recorded days played through the line and scored, for the score page (two minutes)
	$(PY) -W ignore -m train.recorded $(TOCSIN_SHARED)/feeds/series/us-global-2026-08-02_15/2026-08-*.jsonl.xz

lock: ## pin the dependencies anew (needs uv on the PATH)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml --group dev -o dev.lock.txt

.PHONY: $(shell sed -nE 's/^([a-z-]+):.*##.*/\1/p' Makefile)
