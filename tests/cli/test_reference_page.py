"""What the page about the command line shows is what the command line prints."""

import re
import shlex
import shutil
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/reference/cli.md").read_text(encoding="utf-8")
JOURNEYS = re.findall(r"```console\n\$ chronicle ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize(("line", "shown"), JOURNEYS, ids=[line for line, _ in JOURNEYS])
def test_what_is_shown_is_printed(run, tmp_path, monkeypatch, line, shown):
    shutil.copytree(ROOT / "events", tmp_path / "events")
    monkeypatch.chdir(tmp_path)
    pattern = re.sub(r"([\[\]?*])", r"[\1]", shown).replace("…", "*")
    assert fnmatchcase(run(*shlex.split(line)).output, pattern.rstrip("\n") + ("" if "…" in shown else "\n"))


def test_every_option_of_every_command_stands_on_the_page(run):
    for name in (
        "add",
        "check",
        "convert",
        "diff",
        "draw",
        "fmt",
        "new",
        "schema",
        "set",
        "explain",
        "list",
        "show",
    ):
        options = set(re.findall(r"(--[a-z-]+)", run(name, "--help").output)) - {"--help"}
        assert options - set(re.findall(r"(--[a-z-]+)", PAGE)) - {"--output"} == set()
