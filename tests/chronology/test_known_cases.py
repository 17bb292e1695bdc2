"""Cases with a published answer."""

import numpy as np
import pytest

from chronicle.chronology import tighten
from chronicle.chronology.axis.calendar_gaps import month_lengths
from chronicle.chronology.network import Edge, Network
from chronicle.dates import format as format_date
from chronicle.dates import parse
from chronicle.model import After, Event, Within, collect

# ---------------------------------------------------------------- Dechter, Meiri & Pearl 1991
MORNING = ((0, 1, 10, 20), (1, 2, 30, 40), (3, 2, 10, 20), (3, 4, 40, 50), (0, 4, 60, 70))
"""R. Dechter, I. Meiri & J. Pearl, "Temporal constraint networks", Artificial Intelligence 49 (1991), Example
1.1: John leaves home (1) and arrives (2), Fred leaves (3) and arrives (4), in minutes after seven (0)."""


def test_john_and_fred_on_their_way_to_work():
    edges = tuple(
        edge
        for tail, head, least, most in MORNING
        for edge in (Edge(tail, head, most), Edge(head, tail, -least))
    )
    network = Network(size=5, edges=edges)
    latest, earliest = network.latest(0).distances, network.earliest(0).distances
    assert list(zip(earliest[1:], latest[1:], strict=True)) == [(10, 20), (40, 50), (20, 30), (60, 70)]


def test_john_and_fred_told_as_events():
    def apart(event, least, most):
        return After(event=event, at_least=f"{least} minutes", at_most=f"{most} minutes", part="start")

    told = collect({
        "seven": Event(title="Seven o’clock", when="1991-05-01T07:00", kind="process"),
        "john_leaves": Event(title="John leaves", kind="process", after=apart("seven", 10, 20)),
        "john_arrives": Event(title="John arrives", kind="process",
                              after=[apart("john_leaves", 30, 40), apart("fred_leaves", 10, 20)]),
        "fred_leaves": Event(title="Fred leaves", kind="process"),
        "fred_arrives": Event(title="Fred arrives", kind="process",
                              after=[apart("fred_leaves", 40, 50), apart("seven", 60, 70)]),
    })  # fmt: skip
    chronology = tighten(told)
    seven = chronology.span("seven").start.earliest

    def minutes(event):
        start = chronology.span(event).start
        return (start.earliest - seven) // 60, (start.latest - seven) // 60

    # "7:00" is a minute long, in which the process begins, so that every latest minute is one more.
    assert minutes("john_leaves") == (10, 21)
    assert minutes("john_arrives") == (40, 51)
    assert minutes("fred_leaves") == (20, 31)
    assert minutes("fred_arrives") == (60, 71)


# ---------------------------------------------------------------- the calendar
def test_months_have_the_days_of_four_hundred_years():
    days = np.arange("1600-01-01", "2000-01-01", dtype="datetime64[D]")
    months = days.astype("datetime64[M]")
    for count, expected in {
        1: (28, 31), 2: (59, 62), 3: (89, 92), 6: (181, 184), 12: (365, 366), 24: (730, 731),
    }.items():  # fmt: skip
        target = months + count
        last = (target + 1).astype("datetime64[D]") - 1
        lengths = np.minimum(target.astype("datetime64[D]") + (days - months), last) - days
        assert (lengths.min().astype(int), lengths.max().astype(int)) == expected == month_lengths(count)


def _told(day):
    return format_date(parse(day))


@pytest.mark.parametrize(
    ("election", "last"),
    [
        ("2020-11-30", "28 February 2021"),
        ("2019-11-30", "29 February 2020"),
        ("2020-11-15", "15 February 2021"),
    ],
)
def test_within_three_months_of_a_day_of_november(election, last):
    rally = Event(title="Rally", kind="process", within=Within(event="election", at_most="3 months"))
    told = collect({"election": Event(title="Election", when=election), "rally": rally})
    assert tighten(told).in_words("rally").startswith(f"began between {_told(election)} and {last}; ")


def test_a_loop_of_three_befores_is_a_contradiction_and_one_day_holds_two_events():
    ring = {key: Event(title=key, before=after) for key, after in (("a", "b"), ("b", "c"), ("c", "a"))}
    (contradiction,) = tighten(collect(ring)).contradictions
    assert len(contradiction.claims) == 3
    day = {"a": Event(title="a", when="2020-08-18", before="b"), "b": Event(title="b", when="2020-08-18")}
    assert tighten(collect(day)).contradictions == ()
