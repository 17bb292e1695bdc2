"""Findings that a comment silences: one code in one place with a reason; what silences nothing is told."""

import pytest

from chronicle.api import check, findings_in
from chronicle.eventfiles import read
from chronicle.model import collect

BECAUSE = "because the witness asked not to be named"


def codes(reading):
    return [(finding.code, finding.location.line) for finding in findings_in(reading)]


@pytest.mark.parametrize(
    "text",
    [
        f'# chronicle: ignore F220 {BECAUSE}\na = Event(title="x", when="2020")\n',
        f'a = Event(title="x", when="2020")  # chronicle: ignore F220 {BECAUSE}\n',
        f'a = Event(  # chronicle:ignore f220 {BECAUSE}\n    title="x # y",\n    when="2020",\n)\n',
        f'# chronicle: ignore F220 {BECAUSE}\n\n# a word\na = Event(\n    title="x",\n    when="2020",\n)\n',
    ],
    ids=["above", "at the end", "on the first line", "above other comments"],
)
def test_is_silent(read_lines, text):
    assert codes(read_lines(text)) == []


def test_a_comment_inside_speaks_of_the_field_below_it(read_lines):
    text = (
        f'a = Event(\n    # chronicle: ignore F224 {BECAUSE}\n    title="x of 2020",\n    when="2020",\n)\n'
    )
    assert codes(read_lines(text)) == [("F220", 2)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        # of another code, of another event, of another place
        (f'# chronicle: ignore F221 {BECAUSE}\na = Event(title="x", when="2020")\n', ["F130", "F220"]),
        (
            (
                f'a = Event(title="x", when="2020")\n# chronicle: ignore F220 {BECAUSE}\n'
                'b = Event(title="y", when="2019")\n'
            ),
            ["F220"],
        ),
        (f'a = Event(title="x", when="2020")\n# chronicle: ignore F220 {BECAUSE}\n', ["F220", "F130"]),
        # not a comment
        (f'"""# chronicle: ignore F220 {BECAUSE}"""\na = Event(title="x", when="2020")\n', ["F123", "F220"]),
        (
            f'a = Event(title="x", when="2020", note="""\n# chronicle: ignore F220 {BECAUSE}\n""")\n',
            ["F220"],
        ),
        (f'a = Event(title="# chronicle: ignore F220 {BECAUSE}", when="2020")\n', ["F220"]),
        # no order
        ('a = Event(title="x", when="2020")  # chronicle: ignore F220\n', ["F220", "F129"]),
        ('a = Event(title="x", when="2020")  # chronicle: ignore F220 because\n', ["F220", "F129"]),
        (f'a = Event(title="x", when="2020")  # chronicle: ignore X1 {BECAUSE}\n', ["F220", "F129"]),
        # errors are mended
        (f"a = Event(title=1)  # chronicle: ignore F202 {BECAUSE}\n", ["F202", "F129"]),
    ],
)
def test_is_not(read_lines, text, left):
    assert [code for code, _ in codes(read_lines(text))] == left


def test_a_misquote_may_be_left_where_the_copy_is_badly_read(tmp_path):
    (tmp_path / "scan.txt").write_text("He was 0verthr0wn.")
    path = tmp_path / "mali.py"
    path.write_text(
        "from chronicle import Event, Source\n"
        'scan = Source(title="Scan", file="scan.txt")\n'
        "a = Event(\n"
        '    title="x",\n    when="2020",\n'
        "    # chronicle: ignore F311 because the scan has noughts for o\n"
        '    sources=scan.cite(quote="He was overthrown"),\n)\n'
    )
    reading = read(path)
    assert not reading.has_errors
    assert findings_in(reading) == ()


def test_where_there_are_errors_nobody_is_told_that_a_comment_is_idle(read_lines):
    text = f'# chronicle: ignore F310 {BECAUSE}\nm = Actor(name="x")\n'
    text += 'a = Event(title="y", actors=m, whn="2020")\n'
    assert [code for code, _ in codes(read_lines(text))] == ["F201"]


def test_check_leaves_out_what_is_silenced(read_lines):
    reading = read_lines(f'# chronicle: ignore F220 {BECAUSE}\na = Event(title="x", when="2020")\n')
    assert check(reading.timeline) == ()
    (silence,) = reading.timeline.silences
    assert silence.reason == BECAUSE.removeprefix("because ")


def test_silences_are_no_part_of_what_is_compared(read_lines):
    text = 'from chronicle import Event\na = Event(title="x", when="2020")\n'
    names: dict[str, object] = {}
    exec(text, names)  # noqa: S102 - running the file is the other half
    assert read_lines(f"# chronicle: ignore F220 {BECAUSE}\n" + text).timeline == collect(names)
