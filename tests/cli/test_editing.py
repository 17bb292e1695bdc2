"""Editing as a user does it: set, add; what is said, and what is left alone."""

import pytest

import chronicle


def test_set_changes_one_line_and_shows_it(run, mali):
    before = mali.read_text("utf-8")
    done = run("set", "withdrawal", "title=France leaves", mali)
    assert (done.exit_code, done.output) == (0, '    title="France leaves",\n')
    after = mali.read_text("utf-8")
    assert after == before.replace('title="France announces its withdrawal"', 'title="France leaves"')
    assert run("check", mali).exit_code == 0


def test_several_fields_at_once(run, mali):
    done = run("set", "coup", "when[1].says=on that day", "tags+=junta", "key=", mali)
    assert done.exit_code == 0
    coup = chronicle.load(mali).events["coup"]
    assert (coup.datings[1].says, coup.tags, coup.key) == ("on that day", ("coup", "junta"), False)


def test_nothing_is_written_with_diff(run, mali):
    before = mali.read_text("utf-8")
    done = run("set", "coup", "key=no", mali, "--diff")
    assert "-    key=True,\n+    key=False,\n" in done.output
    assert mali.read_text("utf-8") == before


@pytest.mark.parametrize(
    ("arguments", "exit_code", "message"),
    [
        (["coup", "when[0]=2020-13", "mali.py"], 1, "there is no month 13"),
        (["coop", "title=x", "mali.py"], 2, "did you mean 'coup'?"),
        (["coup", "title", "mali.py"], 2, "is no FIELD=VALUE"),
        (["coup", "title=x", "none.py"], 2, "no such file"),
        (["coup", "title=x", "mali.yaml"], 2, "only event files in Python"),
        (["coup", "title=x"], 2, "only event files in Python"),
        (["coup", "tags+=", "mali.py"], 2, "adds nothing"),
    ],
)
def test_what_cannot_be_done_is_told(run, mali, arguments, exit_code, message):
    before = mali.read_text("utf-8")
    done = run("set", *arguments)
    assert (done.exit_code, message in done.stderr) == (exit_code, True), done.stderr
    assert mali.read_text("utf-8") == before


def test_add_puts_an_event_in_its_place(run, mali):
    done = run("add", mali, "title=Talks begin", "when=2021-03", "actors=wagner", "sources=article")
    assert (done.exit_code, done.stderr) == (0, "")
    assert 'title="Talks begin",' in done.output
    events = chronicle.load(mali).events
    assert events["talks_begin"].actors[0].actor == "wagner"
    assert list(events).index("talks_begin") < list(events).index("withdrawal")


def test_add_an_actor(run, mali):
    assert run("add", mali, "--record", "actor", "--id", "togo", "name=Togo", "kind=state").exit_code == 0
    assert chronicle.read(mali).timeline.actors["togo"].kind == "state"


def test_add_asks_at_a_terminal(run, mali, monkeypatch):
    monkeypatch.setattr("chronicle.cli.add._is_terminal", lambda: True)
    answers = iter(["Talks begin", "", "the source gives no date", "wagner", ""])
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    done = run("add", mali)
    assert done.exit_code == 0, done.stderr
    event = chronicle.load(mali).events["talks_begin"]
    assert (event.undated.reason, event.actors[0].actor) == ("the source gives no date", "wagner")


def test_add_asks_nobody_without_a_terminal(run, mali):
    done = run("add", mali)
    assert (done.exit_code, "say what to add" in done.stderr) == (2, True)


def test_add_takes_whole_fields_only(run, mali):
    done = run("add", mali, "title=x", "when.says=y")
    assert (done.exit_code, "add whole fields" in done.stderr) == (2, True)


def test_fmt_changes_files_and_says_which(run, mali):
    text = mali.read_text("utf-8").replace(
        'title="Wagner arrives",\n    when', 'kind="process",\n    title="Wagner arrives",\n    when'
    )
    mali.write_text(text, encoding="utf-8")
    checked = run("fmt", "--check", mali)
    assert (checked.exit_code, checked.output) == (1, f"{mali}\n1 of 1 file would change\n")
    shown = run("fmt", "--diff", mali)
    assert (shown.exit_code, "+    kind=" in shown.output) == (0, True)
    assert mali.read_text("utf-8") == text
    before = chronicle.load(mali).to_plain()
    assert run("fmt", mali).output == f"{mali}\n1 of 1 file changed\n"
    assert chronicle.load(mali).to_plain() == before
    assert run("fmt", "--check", mali).output == "nothing to change\n"


def test_fmt_refuses_a_file_with_errors(run, mali):
    mali.write_text("a = Event(tittle=1)\n", encoding="utf-8")
    done = run("fmt", mali)
    assert (done.exit_code, "did you mean 'title'?" in done.stderr) == (1, True)
    assert run("fmt", "nowhere.py").exit_code == 2
