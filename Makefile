# Every command of the project. `make help` lists them.

.DEFAULT_GOAL := help
SHELL := /bin/sh
MAKEFLAGS += --no-print-directory

VENV := .venv
PYTHON := $(VENV)/bin/python
RUNTIME := $(VENV)/.runtime
TOOLS := $(VENV)/.tools
ARGS ?=
BASE ?= http://127.0.0.1:8000

export PYTHONPATH := .:site
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run dev demo-large test prove check check-types check-texts check-migrations bench docs pictures requirements messages system-packages

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUNTIME) ## Serve everything as production does, from a bare checkout (HOST, PORT, VAR_DIR, … as in .env.example)
	@exec $(PYTHON) -m config.serving.supervisor

dev: $(TOOLS) ## The same with autoreload and the debug toolbar
	@exec $(PYTHON) -m config.serving.supervisor --dev

demo-large: $(RUNTIME) ## Add three years of invented work: the ten known foundations and the national office, 30,000 cases, 2,500 mentors
	@exec $(PYTHON) -m config.serving.large

test: $(TOOLS) system-packages ## Lint, types, import law, migrations, catalogue, then every test (ARGS="…" goes to pytest)
	@$(MAKE) -j 2 check
	$(PYTHON) -m pytest -n 2 $(ARGS)

prove: $(TOOLS) system-packages ## The heavy proofs: large loads, fuzzing, kills; minutes to an hour
	PROVE=1 $(PYTHON) -m pytest -m prove $(ARGS)

check: check-types check-texts check-migrations ## The fast part of `make test`: lint, format, types, import law, migrations, catalogue

check-types: $(TOOLS)
	$(VENV)/bin/mypy

check-texts: $(TOOLS)
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/lint-imports --no-cache
	$(PYTHON) -m config.catalogue --check

check-migrations: $(TOOLS)
	$(PYTHON) -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run --settings config.settings.test

bench: $(TOOLS) ## Print what each kind of request costs, as ratios to a bare Django view
	$(PYTHON) -m tests.bench $(ARGS)

docs: $(TOOLS) ## Redraw the diagrams and the OpenAPI file
	$(PYTHON) manage.py draw_processes
	$(PYTHON) manage.py draw_periods
	$(PYTHON) -m config.openapi

pictures: $(TOOLS) system-packages ## Take the pictures of the guides from a running demo (BASE=http://127.0.0.1:8000)
	$(PYTHON) -m tests.pictures $(BASE)

messages: $(TOOLS) ## Bring the Dutch catalogue in line with code and templates
	$(PYTHON) -m config.catalogue

requirements: $(TOOLS) ## Compile the pins anew from requirements*.in
	$(VENV)/bin/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --output-file requirements.txt requirements.in
	$(VENV)/bin/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --output-file requirements-dev.txt requirements-dev.in

# Each stamp says that the environment matches the file it is made from, so that a second start asks pip nothing.
$(RUNTIME): requirements.txt | $(PYTHON)
	@echo "Installing what the platform runs on (once) …"
	@$(PYTHON) -m pip install -qq -r requirements.txt
	@touch $@

$(TOOLS): requirements-dev.txt $(RUNTIME)
	@echo "Installing what the checks need (once) …"
	@$(PYTHON) -m pip install -qq -r requirements.txt -r requirements-dev.txt
	@touch $@

$(PYTHON):
	@for python in python3.11 python3.12 python3.13 python3.14 python3; do \
		if $$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then \
			echo "Making $(VENV) with $$($$python --version) …"; \
			exec $$python -m venv --clear $(VENV); \
		fi; \
	done; \
	echo "No Python 3.11 or newer with venv was found. Install it (Debian, Ubuntu: apt-get install python3 python3-venv) and try again." >&2; \
	exit 1

# Installs what is missing when it may; otherwise the tests that need it fail at the end, naming the one command.
system-packages:
	@missing=""; \
	command -v chromium > /dev/null || missing="chromium"; \
	command -v redis-server > /dev/null || missing="$$missing redis-server"; \
	if [ -n "$$missing" ] && [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
		echo "Installing $$missing …"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends $$missing > /dev/null || true; \
	fi
