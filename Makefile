# Everything a newcomer needs: `make demo` draws the Mali timeline, `make test` runs all the tests.
# Each sets up .venv by itself, with the versions of constraints.txt, and is quick the second time.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
PINNED := --constraint constraints.txt --build-constraint constraints.txt

# A test that has not ended after five minutes says where it is, and fails.
NO_HANGING := -o faulthandler_timeout=300 -o faulthandler_exit_on_timeout=true

.PHONY: help demo gallery pictures test laws fuzz lint format check bench clean

help:            ## say what can be made
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/: .*## /\t/' | expand -t 12

demo: $(VENV)/.run   ## draw events/mali.py to build/mali.svg, .png and .pdf
	@$(BIN)/chronicle draw events/mali.py -o build/mali.svg -o build/mali.png -o build/mali.pdf

gallery: $(VENV)/.run   ## draw every file of events/ to build/, and the gallery of the docs anew
	@for file in events/*.py; do \
		name=$$(basename $$file .py); \
		$(BIN)/chronicle draw $$file -o build/$$name.svg -o build/$$name.png -o build/$$name.pdf || exit $$?; \
	done

	@$(BIN)/python docs/gallery/draw.py

pictures: $(VENV)/.run   ## draw the pictures of the docs anew
	@$(BIN)/chronicle draw events/mali.py -o docs/images/mali.svg

test: $(VENV)/.test   ## run every test
	@$(BIN)/python -m pytest -n auto --dist loadfile $(NO_HANGING)

laws: $(VENV)/.test   ## hold 10,000 networks of each kind, 10,000 pictures, and words, bounds and relations of 100,000 dates to their laws
	@CHRONICLE_LAWS=10000 $(BIN)/python -m pytest -n auto tests/laws/test_chronology_brute_force.py tests/laws/test_chronology_planted.py tests/laws/test_chronology_anywhere.py \
		tests/laws/test_chronology_pairs_in_months.py tests/laws/test_chronology_statements.py \
		tests/laws/test_chronology_insertion_of_claims.py tests/laws/test_chronology_modes.py
	@CHRONICLE_PROSE_EXAMPLES=16700 $(BIN)/python -m pytest -n auto tests/laws/test_dates_prose.py
	@CHRONICLE_CHART_EXAMPLES=10000 $(BIN)/python -m pytest -n 0 tests/laws/test_charts.py -k what_fits
	@CHRONICLE_DATES=100000 $(BIN)/python -m pytest -n auto tests/laws/test_dates_bounds_by_force.py \
		tests/dates/calendars/test_against_convertdate.py
	@CHRONICLE_PAIRS=100000 $(BIN)/python -m pytest -n auto tests/laws/test_dates_of_every_kind.py tests/laws/test_dates_order.py

fuzz: $(VENV)/.test   ## event files: hostile ones, 10,000 damaged ones, and their laws over 1,000 each
	@$(BIN)/python tests/fuzz/hostile.py
	@CHRONICLE_LAWS=1000 $(BIN)/python -m pytest -n auto tests/laws/test_eventfile_read_is_run.py \
		tests/laws/test_eventfile_checked_is_safe.py tests/laws/test_eventfile_neighbours.py

lint: $(VENV)/.lint   ## style, types (mypy and pyright, strict), floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/python -m pytest --quiet tests/typing
	$(BIN)/lint-imports

format: $(VENV)/.lint   ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

check: test lint   ## what CI runs

bench: $(VENV)/.bench   ## measure, beside what a user would pick instead (some minutes)
	$(BIN)/python bench/dates.py
	$(BIN)/python bench/prose.py
	$(BIN)/python bench/event_files.py
	$(BIN)/python bench/chronology.py --peers --most 10000
	$(BIN)/python bench/charts.py
	$(BIN)/python bench/editing.py

clean:           ## remove what was made
	rm -rf build dist $(VENV)

# The tools of each purpose come in a layer of their own: `make demo` installs no test runner.
$(VENV)/.venv:
	$(PYTHON) -m venv $(VENV)
	@$(PIP) install --constraint constraints.txt --upgrade pip
	@touch $@

$(VENV)/.run: $(VENV)/.venv pyproject.toml constraints.txt
	@echo "Setting up $(VENV) …"
	@$(PIP) install $(PINNED) --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.run
	@$(PIP) install $(PINNED) --group test
	@touch $@

$(VENV)/.lint: $(VENV)/.test
	@$(PIP) install $(PINNED) --group lint
	@touch $@

$(VENV)/.bench: $(VENV)/.run
	@$(PIP) install $(PINNED) --group bench
	@touch $@
