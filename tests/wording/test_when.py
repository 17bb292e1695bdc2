from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle import Dating, Event, Source, Undated, collect
from chronicle.model import agree, has_rival_datings
from chronicle.wording import Notes, date_phrase, number_sources, to_text
from chronicle.wording.agreement import tiers


def said(when, **style):
    return to_text(date_phrase(Event(title="E", when=when), Notes(), **style))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2020-08-18", "18 August 2020"),
        (["2020-08", "2020-08-18"], "18 August 2020; August 2020"),
        (["2022-02-17", "2022-02-16"], "17 February or 16 February 2022"),
        (["2022-02-17", "2022-03"], "17 February or March 2022"),
        (["2022-02-17", "2021-02-16"], "17 February 2022 or 16 February 2021"),
        (["1320~", "1450"], "c. 1320 or 1450"),
        (["2022", "2021", "2019"], "2022, 2021 or 2019"),
        (["-0043", "-0042"], "44 BCE or 43 BCE"),
        (["2022-02-17?", "2022-02-16"], "17 February 2022? or 16 February 2022"),
        (["2022-02-17", "2022-02-16", "2022-02"], "17 February or 16 February 2022; February 2022"),
        (
            ["2021-12-30/2022-01-02", "2022-01", "2021-12"],
            "30 December 2021 – 2 January 2022; January 2022 or December 2021",
        ),
        (["../2020-01-01", "2019"], "2019; until 1 January 2020"),
        (Undated(reason="none given"), "not dated"),
        (Undated(reason="none given", not_after="2022-05"), "not dated, no later than May 2022"),
        ((), "not dated"),
    ],
)
def test_dates_in_words(when, words):
    assert said(when) == words


def test_a_style_shortens_dates_and_bounds():
    assert said(["2020-08-18"], style="short") == "18 Aug 2020"
    assert said(Undated(reason="none", not_before="2020-08-18"), style="short").endswith("18 Aug 2020")


def test_a_language_without_words_is_told_in_english():
    assert said("2020-08-18", language="tlh") == "18 August 2020"


def test_the_words_of_a_coarser_source_are_quoted_and_numbered(timeline):
    notes = number_sources(timeline, ["coup", "withdrawal"])
    assert to_text(date_phrase(timeline.events["coup"], notes)) == "18 August 2020¹; “in August 2020”²"
    assert (
        to_text(date_phrase(timeline.events["withdrawal"], notes))
        == "17 February³ or 16 February¹ 2022; “in February”²"
    )


def test_two_sources_of_one_date_share_it():
    one, two = Source(title="One"), Source(title="Two")
    event = Event(title="E", when=[Dating(when="2020", sources=one), Dating(when="2020", sources=two)])
    timeline = collect({"one": one, "two": two, "event": event})
    notes = number_sources(timeline, ["event"])
    assert to_text(date_phrase(timeline.events["event"], notes)) == "2020¹,²"


def test_bounds_carry_their_sources(timeline):
    notes = number_sources(timeline, ["arrival"])
    words = to_text(date_phrase(timeline.events["arrival"], notes))
    assert words == "not dated, no earlier than 18 August 2020, no later than 20 May 2022¹"


TEXTS = [
    "2020",
    "2020-08",
    "2020-08-18",
    "2020-08-19",
    "2021",
    "2020/2021",
    "2020~",
    "../2020",
    "[2020,2022]",
]


@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6, unique=True))
def test_every_dating_is_told_and_rivals_stand_side_by_side(texts):
    event = Event(title="E", when=texts)
    told = tiers(event)
    assert sorted(str(one.when) for tier in told for one in tier) == sorted(
        str(d.when) for d in event.datings
    )
    assert all(not agree(one.when, two.when) for tier in told for one, two in combinations(tier, 2))
    assert has_rival_datings(event) == any(len(tier) > 1 for tier in told)
    assert has_rival_datings(event) <= (" or " in to_text(date_phrase(event, Notes())))
