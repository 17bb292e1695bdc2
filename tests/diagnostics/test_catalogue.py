"""Every code has a page, the reference page is up to date, and every code that is used is listed."""

import re
from pathlib import Path

import pytest

from chronicle.diagnostics import CODES, Severity, explain
from chronicle.diagnostics.catalogue import reference_page

ROOT = Path(__file__).parents[2]


def test_the_reference_page_is_the_catalogue():
    page = (ROOT / "docs" / "reference" / "diagnostics.md").read_text(encoding="utf-8")
    assert page == reference_page(), (
        "run: python -m chronicle.diagnostics.catalogue > docs/reference/diagnostics.md"
    )


def test_every_code_that_is_used_is_in_the_catalogue():
    used = {
        code
        for path in (ROOT / "src" / "chronicle").rglob("*.py")
        for code in re.findall(r"\"([FCX][1-5]\d\d)\"", path.read_text(encoding="utf-8"))
    }
    assert used <= set(CODES)
    assert set(CODES) <= used


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_what_it_means_and_shows_wrong_and_right(code):
    page = explain(code.lower())
    assert page.startswith(f"## {code}: ")
    assert "Wrong:" in page
    assert "Right:" in page
    assert CODES[code].severity in Severity


def test_there_is_no_page_of_an_unknown_code():
    with pytest.raises(KeyError):
        explain("F999")
