"""How far "about" reaches: by the source, by the header, by default."""

import pytest

from chronicle.chart.knowledge import knowledge_of
from chronicle.chronology import tighten
from chronicle.dates import DEFAULT_POLICY, PaddingPolicy, parse, parse_duration
from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles.checks.dates import dated_after_its_source
from chronicle.model import Dating, Event, Header, Source, collect, has_rival_datings
from chronicle.wording.agreement import tiers


def year(number):
    return parse(f"{number:04}").span.start.earliest


def told(**events):
    sources = {
        "annals": Source(title="Annals", circa="20 years", published="1298"),
        "charter": Source(title="Charter"),
    }
    return collect({"header": Header(circa="2 years"), **sources, **events})


@pytest.mark.parametrize(
    ("source", "first", "last"), [("annals", 1300, 1341), ("charter", 1318, 1323), (None, 1318, 1323)]
)
def test_an_event_lies_within_the_width_of_its_source(source, first, last):
    fire = Event(title="Fire", when=Dating(when="1320~", sources=source or ()))
    span = tighten(told(fire=fire)).span("fire")
    assert (span.start.earliest, span.end.latest) == (year(first), year(last))


def test_the_sources_of_the_event_speak_for_a_dating_that_has_none():
    timeline = told(fire=Event(title="Fire", when="1320~", sources="annals"))
    assert tighten(timeline).span("fire").start.earliest == year(1300)


@pytest.mark.parametrize(("source", "are_rivals"), [("annals", False), ("charter", True)])
def test_datings_are_rivals_by_the_width_of_their_sources(source, are_rivals):
    datings = [Dating(when="1320~", sources=source), Dating(when="1333")]
    timeline = told(choir=Event(title="Choir", when=datings))
    choir = timeline.events["choir"]
    assert has_rival_datings(choir, timeline.circa) is are_rivals
    assert any(len(tier) > 1 for tier in tiers(choir, timeline.circa)) is are_rivals
    assert any(one.are_rivals for one in tighten(timeline).rivals) is are_rivals


def test_a_date_within_the_width_may_lie_before_its_source_was_published():
    near, far = (Event(title="Fire", when=Dating(when=when, sources="annals")) for when in ("1310~", "1330~"))
    found = list(dated_after_its_source(told(near=near, far=far)))
    assert [type(one) for one in found] == [Diagnostic]
    assert "1330~" in found[0].message


def test_a_mark_is_as_wide():
    policy = told().circa.policy(())
    assert knowledge_of(parse("1320~"), policy=policy).outer == (year(1318), year(1323))


@pytest.mark.parametrize(
    ("length", "text", "first", "last"),
    [
        ("2 years", "1320~", "1318", "1323"),
        ("3 months", "1320-05~", "1320-02", "1320-09"),
        ("18 months", "1320-05~", "1318-11", "1321-12"),
        ("5 days", "1320-05-10~", "1320-05-05", "1320-05-16"),
        ("1 week", "1320-05-10~", "1320-05-03", "1320-05-18"),
        ("0 days", "1320-05-10~", "1320-05-10", "1320-05-11"),
    ],
)
def test_a_length_is_the_width_of_what_is_told_to_its_unit(length, text, first, last):
    span = parse(text).padded(PaddingPolicy.of(parse_duration(length)))
    assert (span.start.earliest, span.end.latest) == tuple(
        parse(day).span.start.earliest for day in (first, last)
    )


def test_a_length_leaves_all_other_units_alone():
    policy = PaddingPolicy.of(parse_duration("2 hours"))
    time = parse("1320-05-10T12:00~", extended=True)
    assert time.padded(policy).start.earliest == time.span.start.earliest - 7200
    assert parse("1320~").padded(policy) == parse("1320~").padded(DEFAULT_POLICY)
