"""Findings on a terminal and as annotations: carets under code points, nothing that a file says can act."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.cli.report import report, wants_colour
from chronicle.cli.report_github import github_report
from chronicle.diagnostics import Diagnostic, Location, Related, Severity


def finding(excerpt="coup", column=1, end=5, **fields):
    place = Location(file="a.py", line=7, column=column, end_line=7, end_column=end)
    given = {
        "code": "F201",
        "severity": Severity.ERROR,
        "message": "no",
        "location": place,
        "excerpt": excerpt,
    }
    return Diagnostic(**(given | fields))


@pytest.mark.parametrize(
    ("excerpt", "column", "end", "line", "carets"),
    [
        ("    tittle=1", 5, 11, "  7 |     tittle=1", "    |     ^^^^^^"),
        ("日本=tittle", 4, 10, "  7 | 日本=tittle", "    |      ^^^^^^"),
        ("Ke\u0308i=x", 5, 6, "  7 | Ke\u0308i=x", "    |    ^"),
        ("\ttittle", 2, 8, "  7 |     tittle", "    |     ^^^^^^"),
        ("coup", 5, 5, "  7 | coup", "    |     ^"),
        ("coup", 3, 99, "  7 | coup", "    |   ^^"),
    ],
)
def test_carets_stand_under_what_is_meant(excerpt, column, end, line, carets):
    lines = report([finding(excerpt, column, end)]).splitlines()
    assert lines[1:3] == [line, carets]


def test_a_finding_of_several_lines_is_marked_to_the_end_of_the_first():
    place = Location(file="a.py", line=7, column=1, end_line=9, end_column=2)
    assert report([finding("coup = (", location=place)]).splitlines()[2] == "    | ^^^^^^^^"


def test_a_very_long_line_is_shown_around_the_place():
    lines = report([finding("x" * 4000 + "tittle" + "y" * 4000, 4001, 4007)]).splitlines()
    assert all(len(line) < 120 for line in lines)
    assert "^^^^^^" in lines[2]
    assert len(lines[1]) > lines[2].index("^") >= lines[1].index("tittle")


def test_help_stands_beside_the_carets_or_under_them():
    assert report([finding(help="did you mean 'x'?")]).splitlines()[2] == "    | ^^^^ did you mean 'x'?"
    assert report([finding(help="word " * 30)]).splitlines()[3].startswith("    | word")
    assert report([finding(help="one\ntwo")]).splitlines()[3:5] == ["    | one", "    | two"]
    assert report([finding(excerpt="", help="one")]).splitlines()[1] == "  one"


def test_what_is_related_and_what_has_no_place():
    told = report([finding(location=None, related=(Related(message="by\nthis"),), severity=Severity.NOTE)])
    assert told.splitlines() == ["F201 note: no", "  by this", "1 note"]


def test_findings_are_counted_and_the_rest_said():
    many = [finding()] * 3 + [finding(severity=Severity.WARNING)]
    assert report(many, most=1).splitlines()[-2:] == ["… and 3 more", "3 errors, 1 warning"]
    assert report([]) == "no mistakes found\n"
    assert report([finding()], read="2 files: 1 event").splitlines()[-1] == "1 error in 2 files: 1 event"


def test_colours_are_for_terminals_that_want_them(monkeypatch):
    assert "\x1b[" in report([finding()], colour=True)
    assert "\x1b[" not in report([finding()], colour=False)
    assert not wants_colour()
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert wants_colour()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour()


HOSTILE = "a\x1b[2J\r\n::error::pwned\u202e"


@given(st.text(), st.text())
def test_no_text_of_a_file_can_move_the_cursor_or_give_a_command(message, excerpt):
    one = finding(
        excerpt + HOSTILE, 1, 3, message=message + HOSTILE, help=HOSTILE, related=(Related(message=HOSTILE),)
    )
    told = report([one])
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert not any(line.startswith("::") for line in told.splitlines())
    commands = github_report([one], most=9)
    assert commands.count("\n") == 1
    assert commands.startswith("::error file=a.py,line=7,")
    assert len(commands.splitlines()) == 1


def test_annotations_escape_what_github_reads():
    place = Location(file="a,b:c%.py", line=1, column=1, end_line=2, end_column=1)
    told = github_report(
        [finding(location=place, message="50 %\nmore", help="h", severity=Severity.WARNING)], most=1
    )
    assert told == "::warning file=a%2Cb%3Ac%25.py,line=1,endLine=2,title=F201::50 %25%0Amore%0Ah\n"
