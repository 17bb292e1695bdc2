"""What editors see: three strict type checkers find event files clean, and underline planted mistakes."""

import ast
import inspect
import itertools
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import fields

from chronicle.eventfiles.records import RECORDS

ROOT = Path(__file__).parents[2]
PLANTED = ROOT / "tests" / "typing" / "planted.py"
MARKED = {
    number for number, line in enumerate(PLANTED.read_text().splitlines(), 1) if line.endswith("# error")
}
EVENTS = sorted(str(path) for path in (ROOT / "events").glob("*.py"))


def tool(name: str) -> str:
    """A program of this environment; who runs the tests alone has none of them."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name.upper()} IS NOT INSTALLED: what editors see was not checked with it")
    return found


def mypy(*paths: str) -> set[int]:
    command = [tool("mypy"), "--strict", "--no-error-summary", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return {int(found[1]) for found in re.finditer(r"^[^:\n]+:(\d+): error", done.stdout, re.MULTILINE)}


def pyright(*paths: str) -> set[int]:
    command = [tool("pyright"), "--outputjson", "--pythonpath", sys.executable, *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1 for one in found if one["severity"] == "error"}


def ty(*paths: str) -> set[int]:
    command = [tool("ty"), "check", "--output-format", "concise", "--python", sys.prefix, *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return {int(found[1]) for found in re.finditer(r"^[^:\n]+:(\d+):\d+: error", done.stdout, re.MULTILINE)}


@pytest.mark.parametrize("checker", [mypy, pyright, ty])
def test_event_files_are_clean(checker):
    assert checker(*EVENTS) == set()


@pytest.mark.parametrize("checker", [mypy, pyright, ty])
def test_planted_mistakes_are_underlined_and_nothing_else(checker):
    assert checker(str(PLANTED)) == MARKED


@pytest.mark.parametrize(
    "record", [table.build for table in RECORDS.values()], ids=lambda record: record.__name__
)
def test_every_field_has_its_documentation_beside_it(record):
    documented = {
        field.target.id
        for owner in record.__mro__
        if owner.__module__.startswith("chronicle.")
        for field, below in itertools.pairwise(ast.parse(inspect.getsource(owner)).body[0].body)
        if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr)
    }
    assert documented | {"id"} >= {attribute.name for attribute in fields(record)}
