# The newest Python that works: a name on the PATH may be a dead shim, so each is run.
PYTHON := $(shell for p in python3.13 python3.12 python3.11 python3; do \
	if $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1; then echo $$p; break; fi; done)
VENV := .venv
BIN := $(VENV)/bin
MINUTES := 10
export OMP_NUM_THREADS := 1

.PHONY: help setup demo test lint types unit goldens schema lock eval fuzz bench clean

help:
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /: /'

setup: $(VENV)/.ready ## make .venv with everything in it, the command included

$(VENV)/.ready: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "twosource needs Python 3.11, 3.12 or 3.13 on the PATH" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## the account of the five example pages, in the terminal and as out/kherson.html
	@mkdir -p out
	@$(BIN)/twosource brief examples/kherson/*.html examples/kherson/*.txt --format html -o out/kherson.html
	@$(BIN)/twosource brief examples/kherson/*.html examples/kherson/*.txt
	@echo "The same as a page to open in a browser: out/kherson.html"

test: lint types unit ## lint, types and all tests

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

unit: setup
	$(BIN)/python -m pytest -n 2 --dist loadfile

goldens: setup ## write the golden files again; read the diff before you commit it
	$(BIN)/python -m pytest tests/golden tests/docs -n 0 --update-goldens

schema: setup ## write docs/reference/account.schema.json and annotated.schema.json again
	$(BIN)/python scripts/write_reference.py

lock: setup ## resolve requirements.lock again (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml --group dev -o requirements.lock

eval: setup ## every score, beside its floor (needs the development data; DATA names its folder)
	$(BIN)/python eval/gate.py

# atheris has wheels for Linux alone: where it cannot be installed, hypothesis makes the pages without knowing what they reach.
fuzz: setup ## both readers of pages against hostile input for MINUTES (10), guided by coverage where atheris can be installed
	@test -x out/fuzz/venv/bin/python || $(BIN)/python -m venv out/fuzz/venv
	@out/fuzz/venv/bin/python -m pip install --quiet --disable-pip-version-check --only-binary :all: "atheris>=3,<4" \
		|| echo "atheris cannot be installed here: random input instead of guided" >&2
	PYTHONPATH=src:$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') \
		out/fuzz/venv/bin/python fuzz/clean.py --minutes $(MINUTES)

bench: setup ## articles per second beside the bare spaCy pass
	$(BIN)/python bench/speed.py

clean:
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache
