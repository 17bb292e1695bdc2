"""Each code has a file that shows it, and beside it the report of that file: both are reviewed as diffs."""

import re
from pathlib import Path

import pytest

from chronicle.api import findings_in, read
from chronicle.diagnostics import CODES

FOLDER = Path(__file__).parents[1] / "corpus" / "invalid"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix in {".py", ".yaml", ".json", ".csv"})
OF_OTHERS = {code for code in CODES if not code.startswith("F")}


def report(path: Path) -> str:
    """The findings of a file as text: one line each, its excerpt under it with the place marked."""
    out = []
    for finding in findings_in(read(path), verbose=True):
        where = finding.location
        out.append(f"{where.line}:{where.column}: {finding.severity} {finding.code} {finding.message}")
        if finding.excerpt:
            width = where.end_column - where.column if where.end_line == where.line else 1
            out += [f"    {finding.excerpt}", f"    {' ' * (where.column - 1)}{'^' * max(width, 1)}"]
        out += [f"    help: {finding.help}"] if finding.help else []
        out += [
            f"    {related.location.line}:{related.location.column}: {related.message}"
            for related in finding.related
        ]
    return "\n".join(out) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_report_is_the_one_beside_it(path, request):
    expected = path.with_suffix(".txt")
    assert report(path) == expected.read_text(encoding="utf-8")


def test_every_code_of_event_files_has_a_file():
    shown = {match[0] for path in FILES if (match := re.match(r"F\d+", path.stem))}
    shown |= {"F116", "F131"}  # of the name of a file, and of a folder
    assert shown == set(CODES) - OF_OTHERS


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.stem.startswith("F")], ids=lambda path: path.stem
)
def test_the_file_shows_its_code(path):
    assert f" {path.stem[:4]} " in report(path)


def test_a_file_named_like_a_module_shows_f116():
    assert " F116 " in report(FOLDER / "types.py")
