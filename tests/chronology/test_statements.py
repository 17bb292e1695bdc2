"""The other kinds of statements: what each means for the bounds of its events, and how it is told."""

import pytest

from chronicle.chronology import tighten
from chronicle.chronology.claims import claims_of
from chronicle.chronology.telling.sentences import Teller
from chronicle.dates import Allen, parse
from chronicle.eventfiles import read
from chronicle.model import After, Attested, Before, During, InYear, Lasts, Meets, Ruling, Within, collect


def dates(*texts):
    return tuple(None if text is None else parse(text).span.start.earliest for text in texts)


def four(chronology, event="it"):
    span = chronology.span(event)
    return (span.start.earliest, span.start.latest, span.end.earliest, span.end.latest)


REIGN = {"kind": "state", "when": "0610/0664"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"attested": "2020-08-18"}, (None, "2020-08-18", "2020-08-19", None)),
        ({"attested": "2020-08"}, (None, "2020-08-31", "2020-08-02", None)),
        ({"attested": ["2020-08-18", "2021"]}, (None, "2020-08-18", "2021-01-02", None)),
        (
            {"when": "2020-08-01/..", "lasts": "3 days"},
            ("2020-08-01", "2020-08-02", "2020-08-03", "2020-08-06"),
        ),
        (
            {
                "when": "2020-01-31/..",
                "kind": "state",
                "lasts": Lasts(at_least="1 month", at_most="3 months"),
            },
            ("2020-01-31", "2020-02-01", "2020-02-29", "2020-05-01"),
        ),
    ],
)
def test_what_is_said_of_an_event_by_itself(timeline, said, expected):
    assert four(tighten(timeline(it=said))) == dates(*expected)


@pytest.mark.parametrize(
    ("length", "least", "most"),
    [("54 years", "0717-01-01", "0720-01-01"), ("1 year and 6 months", "0665-06-01", "0666-09-01")],
)
def test_a_length_is_as_exact_as_its_unit_however_it_was_counted(timeline, length, least, most):
    found = four(tighten(timeline(it={"kind": "state", "when": "0664-01-01/..", "lasts": length})))
    assert dates(least)[0] <= found[2] <= found[3] <= dates(most)[0]


def test_a_reign_meets_the_next(timeline):
    found = tighten(timeline(first={**REIGN, "meets": "second"}, second={"kind": "state"}))
    assert four(found, "second")[:2] == four(found, "first")[2:]
    assert found.relation("first", "second") == {Allen.MEETS}


def test_what_overlaps_had_time_in_common(timeline):
    found = tighten(timeline(it={"overlaps": "reign"}, reign=REIGN))
    disjoint = {Allen.PRECEDES, Allen.MEETS, Allen.MET_BY, Allen.PRECEDED_BY}
    assert found.relation("it", "reign") == frozenset(Allen) - disjoint


def test_within_so_long_counts_from_the_start_of_the_other(timeline):
    found = tighten(
        timeline(vote={"when": "1203-11-30"}, it={"within": Within(event="vote", at_most="3 months")})
    )
    assert four(found)[:2] == dates("1203-11-30", "1204-03-01")


@pytest.mark.parametrize(
    ("counting", "expected"),
    [
        ("anniversary", ("0671-05-10", "0672-05-10")),
        ("antedated", ("0670-05-10", "0672-05-10")),
        ("postdated", ("0671-05-10", "0673-05-10")),
    ],
)
def test_a_year_of_a_reign_moves_with_its_accession(timeline, counting, expected):
    year = InYear(event="reign", year=8, counting=counting)
    for later in (0, 100):
        reign = {"kind": "state", "when": f"{664 + later:04d}-05-10/.."}
        found = four(tighten(timeline(it={"in_year": year}, reign=reign)))
        moved = [f"{int(text[:4]) + later:04d}{text[4:]}" for text in expected]
        assert (found[0], found[3]) == dates(*moved)


def test_the_first_year_begins_with_the_reign(timeline):
    year = InYear(event="reign", year=1, counting="antedated")
    found = four(tighten(timeline(it={"in_year": year}, reign=REIGN)))
    assert found[0] == dates("0610-01-01")[0]


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ({"after": After(event="reign")}, ("0664-12-30", None, "0664-12-30", None)),
        ({"after": After(event="reign", event_part="start")}, ("0610-01-01", None, "0610-01-01", None)),
        ({"after": After(event="reign", part="end")}, (None, None, "0664-12-30", None)),
        ({"before": Before(event="reign", event_part="end")}, (None, "0664-12-31", None, "0664-12-31")),
        ({"before": Before(event="reign", part="start")}, (None, "0610-01-02", None, None)),
    ],
)
def test_a_relation_may_be_about_a_part(timeline, said, bound):
    found = four(tighten(timeline(it=said, reign={"kind": "state", "when": "0610-01-01/0664-12-30"})))
    assert found == dates(*bound)


def test_during_may_be_about_the_end_alone(timeline):
    found = tighten(
        timeline(
            it={"kind": "state", "during": During(event="reign", part="end")}, reign={"when": "0664/0670"}
        )
    )
    assert four(found)[0] is None
    assert four(found)[3] == dates("0671-01-01")[0]


def test_a_deprecated_claim_bounds_nothing_and_stays_on_record(timeline):
    misprint = Ruling(rank="deprecated", reason="a misprint")
    told = timeline(coup={"when": "2020-08"}, it={"after": After(event="coup", ruling=misprint)})
    found = tighten(told)
    assert four(found) == (None,) * 4
    assert found.claims[1].rank == "deprecated"


@pytest.mark.parametrize(
    ("length", "least", "most"),
    [
        ("60 seconds", 59, 61),
        ("1 minute", 0, 120),
        ("120 minutes", 119 * 60, 121 * 60),
        ("2 hours", 3600, 3 * 3600),
        ("2 weeks", 7 * 86_400, 21 * 86_400),
    ],
)
def test_a_length_is_as_exact_as_the_unit_that_is_named(timeline, length, least, most):
    when = "2023-04-02T14:20:00Z"
    told = timeline(clip={"lasts": length, "kind": "state"}, start={"when": when, "meets": "clip"})
    found = tighten(told).span("clip")
    begin = found.start.latest
    assert (found.end.earliest - found.start.earliest, found.end.latest - begin) == (least, most)


def test_lengths_in_months_and_decades_are_as_exact_as_these(timeline):
    start = {"when": "2000", "kind": "state"}
    told = timeline(
        it={"meets": ["months", "years", "decades"], **start},
        **{unit: {"lasts": f"{number} {unit}", "kind": "state"} for unit, number in UNITS.items()},
    )
    ends = {unit: tighten(told).span(unit).end for unit in UNITS}
    assert tuple(ends[unit].earliest for unit in UNITS) == dates("2002-12-01", "2002-01-01", "2011-01-01")
    assert tuple(ends[unit].latest for unit in UNITS) == dates("2003-02-02", "2004-01-02", "2031-01-02")


UNITS = {"months": 24, "years": 2, "decades": 2}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"lasts": "54 years"}, "“It” lasted 54 years, give or take a year"),
        ({"lasts": Lasts(at_least="3 days")}, "“It” lasted at least 3 days"),
        ({"attested": "2020-08-18"}, "“It” is attested 18 August 2020"),
        ({"meets": "other"}, "“It” ended as “Other” began"),
        ({"overlaps": "other"}, "“It” and “Other” had time in common"),
        (
            {"within": Within(event="other", at_most="3 months")},
            "“It” began within 3 months after “Other” began",
        ),
        ({"in_year": InYear(event="other", year=8)}, "“It” lies in year 8 of “Other”"),
        ({"after": After(event="other", part="end")}, "“It” ended after “Other”"),
        (
            {"before": Before(event="other", at_least="1 day", event_part="end")},
            "“It” came at least 1 day before the end of “Other”",
        ),
        ({"during": During(event="other", part="end")}, "“It” ended during “Other”"),
    ],
)
def test_each_statement_has_its_words(timeline, said, sentence):
    told = timeline(it=said, other={})
    (claim,) = claims_of(told)
    assert Teller(timeline=told).sentence(claim) == f"{sentence} (no source given)"


FILE = """
from chronicle import Attested, BecauseOf, Event, InYear, Lasts, Meets, Ruling, Source, Within

herodotus = Source(title="Histories")
psamtik = Event(
    title="Psammetichus reigns",
    kind="state",
    lasts=[
        Lasts(length="54 years", sources=herodotus.cite("2.157")),
        Lasts(length="45 years", ruling=Ruling(rank="deprecated", reason="digits turned round")),
    ],
    attested=["-0655", Attested(when="-0619-01-02", credibility=2)],
    meets="necho",
)
necho = Event(title="Necho reigns", kind="state", overlaps=[psamtik], lasts="16 years")
apis = Event(
    title="An Apis dies",
    in_year=InYear(event=necho, year=16, counting="antedated"),
    within=[Within(event=psamtik, at_most="80 years")],
    because_of=BecauseOf(event=psamtik, inferred="nothing"),
)
"""


def test_an_event_file_says_all_of_them_and_reading_is_running(tmp_path):
    (tmp_path / "kings.py").write_text(FILE, encoding="utf-8")
    reading = read(tmp_path / "kings.py")
    assert reading.diagnostics == ()
    namespace: dict[str, object] = {}
    exec(FILE, namespace)  # noqa: S102 - reading is held against running
    assert reading.timeline == collect(namespace)
    psamtik = reading.timeline.events["psamtik"]
    assert psamtik.meets == (Meets(event="necho"),)
    assert [str(said.when) for said in psamtik.attested] == ["-0655", "-0619-01-02"]
    assert psamtik.attested[1] == Attested(when="-0619-01-02", credibility=2)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("within=[one]", "a record of Within belongs here"),
        ("in_year=one", "a record of InYear belongs here"),
        ("lasts='long'", "a duration is a number and a unit"),
        ("attested='2020-13'", "2020-13"),
        ("in_year=InYear(event=one, year=0)", "0 is not between 1 and 10000"),
        ("meets=Meets(event=one, part='start')", "Meets has no field 'part'"),
        ("after=After(event=one, part='middle')", "'middle' is not one of start, end"),
        ("lasts=Lasts(length='1 day', ruling='no')", "a ruling belongs here"),
        ("within=Within(event=one)", "Within needs the field 'at_most'"),
    ],
)
def test_mistakes_in_them_are_told(tmp_path, wrong, message):
    text = (
        "from chronicle import After, Event, InYear, Lasts, Meets, Within\n"
        f'one = Event(title="One", when="2020")\ntwo = Event(title="Two", {wrong})\n'
    )
    (tmp_path / "wrong.py").write_text(text, encoding="utf-8")
    (finding,) = read(tmp_path / "wrong.py").diagnostics
    assert message in finding.message
