"""The page of chronicle.dates says what the code says, and every public name has an example."""

import importlib.util
import inspect
from pathlib import Path

import pytest

from chronicle import dates

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


@pytest.fixture(scope="module")
def writer():
    spec = importlib.util.spec_from_file_location("dates_api", REFERENCE / "dates_api.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_made_from_the_code(writer):
    assert (REFERENCE / "dates-api.md").read_text("utf-8") == writer.page(), (
        "run: python docs/reference/dates_api.py"
    )


@pytest.mark.parametrize("name", dates.__all__)
def test_every_public_name_has_an_example(name, writer):
    assert ">>> " in writer.entry(name)


@pytest.mark.parametrize("name", [name for name in dates.__all__ if inspect.isfunction(getattr(dates, name))])
def test_every_function_has_types_and_what_it_raises(name):
    function = getattr(dates, name)
    assert "return" in function.__annotations__
    cannot_fail = {"relation", "probability_before"}
    assert "Raises:" in (inspect.getdoc(function) or "") or name in cannot_fail
