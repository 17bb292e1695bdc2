"""The first file of a newcomer: it is sound in every way, and nothing is ever replaced by it."""

import subprocess
import sys
from pathlib import Path

import pytest

import chronicle


@pytest.mark.parametrize("name", ["armada", "armada.py", "made/for/armada.py"])
def test_it_checks_clean_draws_and_is_in_normal_form(run, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    done = run("new", name, "--title", 'The "Armada"')
    path = Path(name).with_suffix(".py")
    assert done.exit_code == 0
    assert done.output.startswith(f"{path}\n")
    checked = run("check", path)
    assert (checked.exit_code, " warning: " in checked.output) == (0, False), checked.output
    assert run("fmt", "--check", path).exit_code == 0
    assert run("draw", path, "-o", "armada.svg").exit_code == 0
    assert chronicle.load(path).header.title == "The ’Armada’"
    assert len(chronicle.load(path)) == 3
    subprocess.run([sys.executable, path], check=True)


def test_a_file_that_exists_stays(run, mali):
    before = mali.read_text("utf-8")
    done = run("new", "mali")
    assert (done.exit_code, "exists already" in done.stderr, mali.read_text("utf-8")) == (2, True, before)


@pytest.mark.parametrize("name", ["types", "a b", "1914", "matplotlib.py"])
def test_a_name_that_no_event_file_can_have_is_refused(run, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    done = run("new", name)
    assert (done.exit_code, "cannot be called" in done.stderr, [*tmp_path.iterdir()]) == (2, True, [])
