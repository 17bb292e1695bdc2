"""What is well formed and deserves a look; and what looks alike and does not."""

import pytest

from chronicle.eventfiles import semantic_findings

START = 'report = Source(title="Report", published="2020")\n'
CASES = [
    ("sound", 'a = Event(title="x", when="2020", sources=report)', []),
    ("dated after its source", 'a = Event(title="x", when="2021-02", sources=report)', ["F222"]),
    ("planned", 'a = Event(title="x", when="2021-02", status="planned", sources=report)', []),
    ("may be before its source", 'a = Event(title="x", when="2020/2022", sources=report)', []),
    (
        "another source",
        's = Source(title="S")\na = Event(title="x", when=Dating(when="2021-02", sources=s), sources=report)',
        [],
    ),
    (
        "no source",
        'b = Event(title="y", when="2020", sources=report)\na = Event(title="x", when="2020")',
        ["F220"],
    ),
    ("no time", 'a = Event(title="x", sources=report)', ["F221"]),
    (
        "part of another",
        'b = Event(title="y", when="2020", sources=report)\na = Event(title="x", part_of=b, sources=report)',
        [],
    ),
    ("undated", 'a = Event(title="x", when=Undated(reason="y"), sources=report)', []),
    ("year in the title", 'a = Event(title="Coup of 2020", when="2020-08", sources=report)', ["F224"]),
    ("another year in the title", 'a = Event(title="Plan of 1919", when="2020-08", sources=report)', []),
    ("year within a number", 'a = Event(title="12020 men", when="2020-08", sources=report)', []),
    ("unused actor", 'm = Actor(name="x")\na = Event(title="x", when="2020", sources=report)', ["F310"]),
    (
        "actor by whose word",
        (
            'm = Actor(name="x")\n'
            'a = Event(title="x", when="2020", status=Status(kind="denied", by=m), sources=report)'
        ),
        [],
    ),
    (
        "private name",
        (
            'm = Actor(name="Jane Roe", private=True)\n'
            'a = Event(title="JANE ROE heard", when="2020", actors=m, sources=report)'
        ),
        ["F223"],
    ),
    (
        "part of a word",
        (
            'm = Actor(name="Roe", private=True)\n'
            'a = Event(title="Roebuck", when="2020", actors=m, sources=report)'
        ),
        [],
    ),
    (
        "private event",
        (
            'm = Actor(name="Roe", private=True)\n'
            'a = Event(title="Roe", when="2020", actors=m, sources=report, private=True)'
        ),
        [],
    ),
]


@pytest.mark.parametrize(("text", "codes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_finds(read_lines, text, codes):
    reading = read_lines(START + text + "\n")
    assert reading.diagnostics == ()
    found = semantic_findings(reading.timeline)
    assert [finding.code for finding in found] == codes
    assert all("Roe" not in f"{finding.message}{finding.help}{finding.excerpt}" for finding in found)


def test_of_something_private_only_code_and_place_are_told(read_lines):
    found = semantic_findings(
        read_lines('secret = Actor(name="x", private=True)\na = Event(title="A")\n').timeline
    )
    finding = next(one for one in found if one.code == "F310")
    assert (finding.code, finding.location.line, finding.excerpt, finding.help) == ("F310", 2, "", None)
    assert "secret" not in finding.message
