import pytest

from chronicle.chronology.claims import Claim, claims_of
from chronicle.chronology.telling.sentences import Teller
from chronicle.model import After, Before, Citation, Dating, During, Event, Source, Timeline, Undated, collect


def sentences(timeline):
    teller = Teller(timeline=timeline)
    return [teller.sentence(claim) for claim in claims_of(timeline)]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"when": "2020-08-18"}, "“Rally” is dated 18 August 2020 (no source given)"),
        (
            {"when": Undated(reason="not told", not_before="2020", not_after="2021-05")},
            "“Rally” is not earlier than 2020 and not later than May 2021 (no source given)",
        ),
        (
            {"when": Undated(reason="not told", not_after="2021")},
            "“Rally” is not later than 2021 (no source given)",
        ),
        ({"before": "coup"}, "“Rally” came before “Coup” (no source given)"),
        ({"kind": "process", "before": "coup"}, "“Rally” began before “Coup” (no source given)"),
        (
            {"before": Before(event="coup", at_least="3 days", at_most="2 months")},
            "“Rally” came at least 3 days and at most 2 months before “Coup” (no source given)",
        ),
        (
            {"after": After(event="coup", at_most="1 year")},
            "“Rally” came at most 1 year after “Coup” (no source given)",
        ),
        ({"after": "unrest"}, "“Rally” came after “Unrest” began (no source given)"),
        ({"during": "unrest"}, "“Rally” lies within “Unrest” (no source given)"),
        ({"kind": "process", "during": "coup"}, "“Rally” began during “Coup” (no source given)"),
        ({"part_of": "unrest"}, "“Rally” is part of “Unrest” (no source given)"),
    ],
)
def test_every_kind_of_claim_is_one_sentence(timeline, fields, sentence):
    found = sentences(timeline(rally=fields, coup={}, unrest={"kind": "process"}))
    assert found == [sentence]


def test_a_sentence_carries_words_sources_locators_and_what_was_inferred():
    report = Source(title="Report", publisher="Ministry")
    letter = Source(title="Letter", author=["Diop", "Keïta"])
    when = Dating(
        when="2022-02",
        says="in February",
        inferred="the year, from the context",
        sources=[report.cite("page 3"), letter, Citation(source="report")],
    )
    rally = Event(title="Rally", when=when)
    (found,) = sentences(collect({"rally": rally, "report": report, "letter": letter}))
    assert found == (
        "“Rally” is dated February 2022 (“in February”, Ministry, Report, page 3; Diop and Keïta, Letter; "
        "Ministry, Report; inferred: the year, from the context)"
    )


def test_a_source_that_is_not_there_is_named_by_its_id():
    timeline = Timeline(events={"rally": Event(title="Rally", id="rally")})
    claim = Claim(
        event="rally", field="during", said=During(event="rally"), sources=(Citation(source="lost"),)
    )
    assert Teller(timeline=timeline).sentence(claim) == "“Rally” lies within “Rally” (lost)"


def test_many_authors_are_named_by_the_first_and_one_place_is_cited_once():
    book = Source(title="Book", author=["One", "Two", "Three"])
    rally = Event(
        title="A “great” rally", when="2022", sources=[book.cite("page 1", quote="a"), book.cite("page 1")]
    )
    assert sentences(collect({"rally": rally, "book": book})) == [
        "“A ‘great’ rally” is dated 2022 (One and others, Book, page 1)"
    ]
