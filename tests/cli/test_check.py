import json

import pytest

BROKEN = """from chronicle import Actor, Event

france = Actor(name="France")
coup = Event(tittle="Coup", when="2020-08", actors=france)
talks = Event(title="Talks", when="2020-13")
sound = Event(title="Sound", when="2021", actors=france)
"""

CONTRADICTION = """from chronicle import Event

coup = Event(title="Coup", when="2020-08")
talks = Event(title="Talks", when="2020-07", after=coup)
"""


@pytest.fixture
def broken(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "broken.py"
    path.write_text(BROKEN, encoding="utf-8")
    return path


def test_rival_datings_are_a_note_and_no_error(run, mali):
    result = run("check", "mali.py")
    assert result.exit_code == 0
    assert "C402 note: rival datings" in result.output
    assert "^^^" in result.output


def test_all_findings_at_once_each_at_its_place(run, broken):
    result = run("check", "broken.py")
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert "broken.py:4:14: F201 Event has no field 'tittle'" in lines
    assert '  4 | coup = Event(tittle="Coup", when="2020-08", actors=france)' in lines
    assert "    |              ^^^^^^ did you mean 'title'?" in lines
    assert any(line.startswith("broken.py:5:") for line in lines)
    assert "errors" in lines[-1]


def test_contradictions_are_errors_told_claim_by_claim(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "two.py").write_text(CONTRADICTION, encoding="utf-8")
    result = run("check", "two.py")
    assert result.exit_code == 1
    assert "C401 contradiction" in result.output
    assert "“Talks” is dated July 2020" in result.output


def test_json_of_schema_1(run, broken):
    document = json.loads(run("check", "broken.py", "--format", "json").output)
    assert document["schema"] == 1
    assert document["omitted"] == 0
    first = document["diagnostics"][0]
    assert {
        name: first[name] for name in ("code", "severity", "file", "line", "column", "end_line", "end_column")
    } == {
        "code": "F201",
        "severity": "error",
        "file": "broken.py",
        "line": 4,
        "column": 14,
        "end_line": 4,
        "end_column": 20,
    }
    assert set(first) >= {"message", "help", "related"}


def test_github_annotations(run, broken):
    lines = run("check", "broken.py", "--format", "github").output.splitlines()
    assert lines[0].startswith(
        "::error file=broken.py,line=4,endLine=4,col=14,endColumn=19,title=F201::Event has no"
    )
    assert all(line.startswith("::") for line in lines)


def test_a_limit_counts_the_rest(run, broken):
    text = run("check", "broken.py", "--limit", "1").output
    assert "… and " in text
    document = json.loads(run("check", "broken.py", "--limit", "1", "--format", "json").output)
    assert len(document["diagnostics"]) == 1
    assert document["omitted"] >= 1


def test_a_selection_keeps_what_is_about_its_events_and_all_errors(run, mali, broken):
    assert "C402" not in run("check", "mali.py", "--tag", "coup").output
    assert "C402" in run("check", "mali.py", "--actor", "Paris").output
    assert "F201" in run("check", "broken.py", "--actor", "France").output


def test_the_folder_events_is_meant_where_no_file_is_named(run, mali):
    missing = run("check")
    assert missing.exit_code == 2
    assert "events" in missing.output
    (mali.parent / "events").mkdir()
    mali.rename(mali.parent / "events" / "mali.py")
    assert run("check").exit_code == 0


@pytest.mark.parametrize("name", ["nope.py", "nowhere/"])
def test_what_cannot_be_opened_is_told_in_a_line(run, mali, name):
    result = run("check", name)
    assert result.exit_code == 2
    assert len(result.output.splitlines()) == 1


def test_a_file_that_is_no_utf_8_is_told_in_a_line(run, mali):
    mali.write_bytes(b"title = '\xff'\n")
    result = run("check", "mali.py")
    assert result.exit_code == 2
    assert "UTF-8" in result.output


def test_what_private_events_contradict_is_told_without_their_words(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = CONTRADICTION.replace('title="Talks"', 'title="Secret talks", private=True')
    (tmp_path / "two.py").write_text(text, encoding="utf-8")
    result = run("check", "two.py")
    assert result.exit_code == 1
    assert "C401" in result.output
    assert "Secret" not in result.output


def test_what_a_finding_speaks_of_is_told_in_every_format(run, mali):
    assert "mali.py:37:11: “France announces its withdrawal” is dated" in run("check", "mali.py").output
    related = json.loads(run("check", "mali.py", "--format", "json").output)["diagnostics"][0]["related"]
    assert (related[0]["file"], related[0]["line"]) == ("mali.py", 37)
    annotation = run("check", "mali.py", "--format", "github").output
    assert annotation.startswith("::notice file=mali.py,line=37")
    assert "%0Amali.py:37:11: “France" in annotation


def test_a_file_that_the_system_refuses_is_told_in_a_line(run, mali, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied", "mali.py")

    monkeypatch.setattr("chronicle.api.read", refuse)
    result = run("check", "mali.py")
    assert result.exit_code == 2
    assert result.output == "Error: mali.py: permission denied\n"


def test_what_a_broken_event_may_use_is_not_called_unused(run, tmp_path):
    declared = 'from chronicle import Actor, Event\nkeita = Actor(name="Keïta")\n'
    text = declared + 'coup = Event(tittle="Coup", actors=keita)\n'
    (tmp_path / "coup.py").write_text(text, encoding="utf-8")
    result = run("check", str(tmp_path / "coup.py"))
    assert "F201" in result.stdout
    assert "F310" not in result.stdout


def test_columns_are_told_as_editors_count_them_too(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = 'from chronicle import Event\na = Event(title="🙂🙂", tittle="x")\n'
    (tmp_path / "faces.py").write_text(text, encoding="utf-8")
    (found,) = json.loads(run("check", "faces.py", "--format", "json").output)["diagnostics"]
    assert (found["column"], found["end_column"]) == (23, 29)
    assert (found["utf16_column"], found["utf16_end_column"]) == (25, 31)
