"""Converting as a user does it: real tables into event files that are checked and drawn, and back."""

import shlex
from pathlib import Path

import pytest
from attrs import evolve

import chronicle

DATA = Path(__file__).parents[3] / "shared" / "data"


def real(name):
    path = DATA / name
    if not path.exists():
        pytest.skip(f"NOT CHECKED against real data: {name} is not beside the project")
    return path


@pytest.mark.parametrize("suffix", ["yaml", "json", "yml", "py"])
def test_there_and_back_again(run, mali, suffix):
    assert run("convert", mali, f"there.{suffix}").exit_code == 0
    assert run("convert", f"there.{suffix}", "back.py").exit_code == 0
    assert chronicle.load("back.py").to_plain() == chronicle.load(mali).to_plain()
    assert run("check", f"there.{suffix}").exit_code == 0


@pytest.mark.parametrize("name", ["mali", "july_1914", "moon_landing", "peloponnesian_war"])
def test_the_shipped_chronologies_come_back(run, tmp_path, monkeypatch, name):
    source = Path(__file__).parents[2] / "events" / f"{name}.py"
    monkeypatch.chdir(tmp_path)
    before = run("convert", source, "a.yaml", "--to", "yaml")
    assert before.exit_code == 0
    again = chronicle.read("a.yaml").timeline.to_plain()
    assert again == chronicle.load(source).to_plain()


def test_losses_are_told_and_the_rest_is_written(run, mali):
    done = run("convert", mali, "mali.csv")
    assert done.exit_code == 0
    assert "X502 warning: a table cannot say Dating.says (of coup)" in done.stderr
    assert ": X502 warning: a table cannot say Header.credit" in done.stderr
    assert "mali.csv  3 events" in done.stdout
    assert Path("mali.csv").read_text("utf-8").startswith("id,title,when,")


def test_a_folder_becomes_one_file_with_ids_of_its_own(run, tmp_path, mali):
    folder = tmp_path / "several"
    folder.mkdir()
    for name in ("one.py", "two.py"):
        (folder / name).write_text(mali.read_text("utf-8"), encoding="utf-8")
    done = run("convert", folder, "all.py")
    assert "X501 note: the id 'one.coup' becomes 'one_coup'" in done.stderr
    assert len(chronicle.load("all.py")) == 6


def test_nothing_is_written_while_there_are_errors(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("title,when\nCoup,2020-13\nTalks,2020\n", encoding="utf-8")
    done = run("convert", "a.csv", "a.py")
    assert (done.exit_code, Path("a.py").exists()) == (1, False)
    assert "a.csv:2:11: F204" in done.stderr
    done = run("convert", "a.csv", "a.py", "--keep-going")
    assert (done.exit_code, [event.title for event in chronicle.load("a.py")]) == (1, ["Talks"])


def test_a_file_is_replaced_only_when_asked(run, mali):
    Path("out.yaml").write_text("mine", encoding="utf-8")
    done = run("convert", mali, "out.yaml")
    assert (done.exit_code, Path("out.yaml").read_text("utf-8")) == (2, "mine")
    assert run("convert", mali, "out.yaml", "--force").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["mali.py"], "name the file to write as well"),
        (["mali.py", "a.docx"], "no format for 'a.docx'"),
        (["mali.py", "-"], "say which format is meant"),
        (["mali.py", "a.py", "--column", "title=x"], "are for one table"),
        (["a.csv", "a.py", "--column", "title"], "an equals sign"),
        (["a.csv", "a.py", "--column", "tittle=x"], "has no field 'tittle'"),
        (["none.csv", "a.py"], "there is no such file"),
    ],
)
def test_wrong_usage_is_told_in_a_line(run, mali, arguments, message):
    done = run("convert", *arguments)
    assert done.exit_code == 2
    assert message in done.stderr


def test_to_the_terminal(run, mali):
    done = run("convert", mali, "-", "--to", "csv", "--tag", "coup")
    assert [line.partition(",")[0] for line in done.stdout.splitlines()] == ["id", "coup"]


def test_the_page_about_tables_shows_what_is_printed(run, tmp_path, monkeypatch):
    page = (Path(__file__).parents[2] / "docs/howto/import-a-table.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    Path("battles.csv").write_text(page.split("```csv\n")[1].split("```")[0], encoding="utf-8")
    done = run("convert", "battles.csv", "battles.py")
    assert done.exit_code == 0
    assert done.stderr.splitlines()[0] in page
    assert done.stdout.strip() in page
    shown = chronicle.collect(_run(page.split("```python\n")[1].split("```")[0])).events["decatur"]
    read = chronicle.load("battles.py").events["decatur"]
    assert (
        chronicle.Timeline(events={"decatur": evolve(read)}).to_plain()["events"]
        == (chronicle.Timeline(events={"decatur": shown}).to_plain()["events"])
    )
    line = next(line for line in page.splitlines() if "--column tags=Casualties" in line)
    assert run("convert", "battles.csv", "battles.py", *_options(line)).exit_code == 0


def _run(text):
    namespace = {}
    exec(compile(text, "page.py", "exec"), namespace)  # noqa: S102 - our own page
    return namespace


def _options(line):
    return shlex.split(line)[5:]


# ---------------------------------------------------------------- real tables
@pytest.mark.parametrize(
    ("name", "options", "events"),
    [
        ("acw-nps-battles/nps_battles.csv", ["title=battle_name", "where=battle_name"], 381),
        ("cline-coups/coup_data_2.1.2.csv", ["title=country", "tags=event_type"], 981),
        ("wikidata-conflicts/events.tsv", [], 9125),
    ],
)
def test_a_real_table_becomes_an_event_file(run, tmp_path, monkeypatch, name, options, events):
    monkeypatch.chdir(tmp_path)
    columns = [word for option in options for word in ("--column", option)]
    done = run("convert", real(name), "out.py", "--cite", "The table", *columns)
    assert done.exit_code == 0, done.stderr[-2000:]
    reading = chronicle.read("out.py")
    assert not reading.has_errors
    assert len(reading.timeline) == events
    assert all(event.datings and event.sources for event in reading.timeline)
