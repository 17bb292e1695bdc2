"""The README, word for word: its event file is sound, its commands work, its picture is today's."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

import chronicle
from chronicle.cli.main import chronicle_command

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^\$ (chronicle .*?)(?:\s+#.*)?$", README, flags=re.MULTILINE)


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "events", tmp_path / "events")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_its_event_file_has_no_findings_and_reads_as_it_runs(scratch):
    (text,) = re.findall(r"```python\n(\"\"\"Mali.*?)```", README, flags=re.DOTALL)
    (scratch / "bamako.py").write_text(text, "utf-8")
    reading = chronicle.read("bamako.py")
    assert [finding.message for finding in reading.diagnostics] == []
    namespace: dict[str, object] = {}
    exec(text, namespace)  # noqa: S102  # the file of the README, run to be compared with what is read
    assert chronicle.collect(namespace) == reading.timeline


def test_its_shortest_event_file_is_one(scratch):
    (text,) = re.findall(r"`(events = \{.*?\})`", README)
    (scratch / "short.py").write_text(text, "utf-8")
    assert [event.title for event in chronicle.load("short.py")] == [
        "Coup in Mali",
        "France announces its withdrawal",
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_work(scratch, command):
    result = CliRunner().invoke(chronicle_command, shlex.split(command)[1:])
    assert result.exit_code == 0, result.output
    assert result.output


def test_it_names_every_command_that_there_is():
    named = {shlex.split(command)[1] for command in COMMANDS}
    assert named == set(chronicle_command.list_commands(None))


def test_its_picture_is_what_is_drawn_today(scratch):
    chronicle.draw(chronicle.load("events/mali.py"), "mali.svg")
    assert Path("mali.svg").read_bytes() == (ROOT / "docs/images/mali.svg").read_bytes(), (
        "the picture has changed: look at it, then `make pictures`"
    )


def test_its_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
