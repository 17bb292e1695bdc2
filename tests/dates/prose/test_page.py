"""The page of dates in words says what the code says."""

import sys
from importlib import util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture
def made(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["prose.py"])
    spec = util.spec_from_file_location("bench_prose", ROOT / "bench" / "prose.py")
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_its_tables_are_those_of_the_tests(made):
    assert made.PAGE.read_text("utf-8").startswith(made.tables())


def test_its_figures_are_those_of_the_texts(made):
    if not made.DATA.is_dir():
        pytest.skip("NOT CHECKED against real data: it is not beside the project")
    assert made.PAGE.read_text("utf-8") == made.page()
