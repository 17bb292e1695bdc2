"""What is well formed and deserves a look; and what looks alike and does not."""

from collections import Counter

import pytest

from chronicle.eventfiles import semantic_findings
from chronicle.eventfiles.checks import doubles

START = 'report = Source(title="Report", published="2020")\n'


def _event(fields, *, name="a", title="x"):
    return f'{name} = Event(title="{title}", {fields}, sources=report)'


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
    ("process that ends after its source", _event('kind="process", when="2010/2022"'), ["F231"]),
    ("happening within years", _event('when="2010/2022"'), []),
    ("process that goes on", _event('kind="process", when="2010/.."'), []),
    ("weekday", _event('when=Dating(when="2020-08-18", says="Monday, 18 August")'), ["F225", "F228"]),
    ("its weekday", _event('when=Dating(when="2020-08-18", says="Tuesday 18 August 2020")'), []),
    ("weekday in French", _event('when=Dating(when="2020-08-18", says="lundi 18, 2020")'), ["F225"]),
    ("two weekdays", _event('when=Dating(when="2020-08-18", says="Monday or Friday in 2020")'), []),
    ("weekday of a month", _event('when=Dating(when="2020-08", says="a Monday in August 2020")'), []),
    ("other words", _event('when=Dating(when="2020-03", says="in April 2020")'), ["F229"]),
    ("finer than the words", _event('when=Dating(when="2020-03-04", says="March 2020")'), ["F228"]),
    ("as fine as the words", _event('when=Dating(when="2020-03", says="March 2020")'), []),
    ("no year in the words", _event('when=Dating(when="2020-03", says="in the spring")'), ["F228"]),
    ("a reason", _event('when=Dating(when="2020-03", says="in March", inferred="the year")'), []),
    ("words of a sentence", _event('when=Dating(when="2020-03", says="he came in the spring of 2020")'), []),
    (
        "actors alike",
        'm = Actor(name="Sergey Lavrov")\nn = Actor(name="Sergei Lavrov")\n'
        + _event('when="2020", actors=[m, n]'),
        ["F226"],
    ),
    (
        "actors of other numbers",
        'm = Actor(name="Witness 12")\nn = Actor(name="Witness 13")\n' + _event('when="2020", actors=[m, n]'),
        [],
    ),
    (
        "kings of one name",
        (
            'm = Actor(name="Psammetichus I")\nn = Actor(name="Psammetichus II")\n'
            + _event('when="2020", actors=[m, n]')
        ),
        [],
    ),
    (
        "actors of one id",
        (
            'm = Actor(name="A", wikidata="Q1")\nn = Actor(name="B", wikidata="Q1")\n'
            + _event('when="2020", actors=[m, n]')
        ),
        ["F226"],
    ),
    (
        "actors of other kinds",
        (
            'm = Actor(name="Niger", kind="state")\nn = Actor(name="Niger", kind="river")\n'
            + _event('when="2020", actors=[m, n]')
        ),
        [],
    ),
    ("events alike", _event('when="2019-05"') + "\n" + _event('when="2019"', name="b", title="X!"), ["F227"]),
    ("events of other years", _event('when="2019"') + "\n" + _event('when="2018"', name="b"), []),
    (
        "looked at too soon",
        's = Source(title="S", published="2020-05", accessed="2020-04-01")\n'
        + _event('when="2019"').replace("sources=report", "sources=[report, s]"),
        ["F232"],
    ),
    ("after the last day", 'header = Header(as_of="2018")\n' + _event('when="2020"'), ["F233"]),
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


def test_events_that_look_alike_cost_no_more_than_their_number(read_lines, monkeypatch):
    work = Counter()

    def counted(name):
        function = getattr(doubles, name)

        def counting(*arguments):
            work[name] += 1
            return function(*arguments)

        monkeypatch.setattr(doubles, name, counting)

    for name in ("_folded", "_alike", "_share_time"):
        counted(name)
    reading = read_lines("".join(f'a{n} = Event(title="The same", when="2020")\n' for n in range(1_000)))
    found = list(doubles.events_alike(reading.timeline))
    # Of a group only the first twenty are compared, each with each.
    assert work == {"_folded": 1_000, "_alike": 190, "_share_time": 190}
    assert len(found) == 190
