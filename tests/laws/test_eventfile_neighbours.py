"""A bad statement never harms its neighbours, and no text at all ends in anything but findings."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from chronicle.eventfiles import Reading, read

law = settings(max_examples=int(os.environ.get("CHRONICLE_LAWS", "100")))

BAD = [
    "x = (",
    "x = [1,",
    'x = "abc',
    "x = 'it's'",
    "x = )",
    "x = 1 +",
    "x y",
    "def f(): return 1",
    "x = Event(tittle=1)",
    "x = 2020-08-18",
    "import os",
    "'text'",
    "x = Event(title=f'{1}')",
    "x = {'a': 1, 'a': 2}",
    "x = Event(",
    "    indented = 1",
    "if True:",
    "@decorated",
    "x = lambda: 0",
    "x = Event('a')",
    "x = “a”",
    "]",
    "x = '\\u12'",
    "x = 0777",
]
PIECES = [
    "Event(",
    "title=",
    '"',
    "'",
    '"""',
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    "=",
    "\n",
    " ",
    "\\",
    "#",
    "x",
    "1",
    "-",
    "f",
    "é",
    "\0",
    "*",
]


def read_text(text: str) -> Reading:
    with TemporaryDirectory() as folder:
        path = Path(folder, "case.py")
        path.write_text(text, encoding="utf-8")
        return read(path)


@law
@given(st.lists(st.sampled_from(BAD) | st.none(), min_size=1, max_size=12))
@example(["x y", "]"])
@example(["x = 0777", "]"])
def test_a_bad_statement_harms_no_other(statements):
    lines, good = ["from chronicle import Event"], []
    for number, bad in enumerate(statements):
        if bad is None:
            good.append(f"good{number}")
        lines.append(bad if bad is not None else f'good{number} = Event(title="Good", when="2020")')
    reading = read_text("\n".join(lines) + "\n")
    assert list(reading.timeline.events) == good
    told = {finding.location.line for finding in reading.diagnostics}
    # An indented line and a closing bracket may belong to the open bracket above them, and then the two are
    # one mistake: it is told where the bracket is closed.
    for number, bad in enumerate(statements, start=2):
        if bad is not None and bad[0] not in " ]":
            assert number in told or (bad[-1] in "([," and _is_closed_wrongly(statements[number - 1 :]))


def _is_closed_wrongly(below):
    """Whether the lines below go on with an open statement and close it."""
    following = next((line for line in below if line is None or line[0] != " "), None)
    return following is not None and following[0] == "]"


@law
@example("=1{=title=-}")
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_gives_findings_and_no_traceback(text):
    reading = read_text(text)
    lines = text.split("\n")
    for finding in reading.diagnostics:
        where = finding.location
        assert 1 <= where.line <= len(lines) + 1
        assert where.column >= 1


@law
@given(st.binary(max_size=60).map(lambda data: data.decode("utf-8", "ignore")))
def test_any_characters_give_findings_and_no_traceback(text):
    read_text("events = {" + text)
