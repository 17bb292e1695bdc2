"""The Mali chronology says what the article says, no more; what comes from elsewhere is cited from there."""

from pathlib import Path

import pytest

from chronicle.eventfiles import read
from chronicle.model import Event, Timeline

EVENTS = Path(__file__).parents[2] / "events"
ARTICLE = (EVENTS / "sources" / "mali-moscow.txt").read_text(encoding="utf-8")
PARAGRAPHS = ARTICLE.strip().split("\n\n")

STATEMENTS = {
    "colonial_mentality",
    "colonial_mindset",
    "anarchist_enclaves",
    "territorial_integrity",
    "dominance",
    "changed_policy",
    "own_destiny",
    "combat_capabilities",
    "supplies",
}


@pytest.fixture(scope="module")
def mali() -> Timeline:
    return read(EVENTS / "mali.py").timeline


def all_citations(event: Event):
    claims = [*event.datings, *event.relations, *([event.undated] if event.undated else [])]
    return [*event.sources, *(citation for claim in claims for citation in claim.sources)]


def datings(event: Event) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (str(dating.when), tuple(cited.source_id for cited in dating.sources)) for dating in event.datings
    ]


# ---------------------------------------------------------------- the quotes
def test_every_event_quotes_the_article(mali):
    silent = [
        event.id for event in mali if not any(cited.source_id == "article" for cited in all_citations(event))
    ]
    assert silent == []


def test_every_quote_stands_in_the_paragraph_that_is_named(mali):
    for event in mali:
        for cited in all_citations(event):
            if cited.source_id == "article":
                number = int(cited.locator.removeprefix("paragraph "))
                assert cited.quote in PARAGRAPHS[number - 1], event.id


def test_only_the_article_is_quoted(mali):
    assert {cited.source_id for event in mali for cited in all_citations(event) if cited.quote} == {"article"}


# ---------------------------------------------------------------- the facts, and how far each source goes
def test_the_coup_has_two_datings_that_agree(mali):
    coup = mali.events["coup"]
    assert datings(coup) == [("2020-08-18", ("cline",)), ("2020-08", ("article",))]
    day, month = (dating.when.span for dating in coup.datings)
    assert month.start.earliest <= day.start.earliest
    assert day.end.latest <= month.end.latest


def test_the_withdrawal_has_rival_datings(mali):
    withdrawal = mali.events["withdrawal"]
    assert datings(withdrawal) == [
        ("2022-02-17", ("declaration",)),
        ("2022-02-16", ("photograph",)),
        ("2022-02", ("article",)),
    ]
    inferred = withdrawal.datings[2]
    assert inferred.says == "in February"
    assert inferred.inferred


def test_the_day_of_the_meeting_is_from_the_public_record(mali):
    assert datings(mali.events["meeting"]) == [("2022-05-20", ("news_conference",))]


def test_the_article_dates_nothing_finer_than_a_month(mali):
    by_article = {
        str(dating.when)
        for event in mali
        for dating in event.datings
        if "article" in {cited.source_id for cited in dating.sources or event.sources}
    }
    assert by_article == {"2020-08", "2022-02"}
    assert mali.sources["article"].published is None


def test_wagner_arrives_undated_after_the_coup(mali):
    arrival = mali.events["wagner_arrival"]
    assert arrival.undated is not None
    assert (arrival.undated.not_before, arrival.undated.not_after) == (None, None)
    assert [relation.event_id for relation in arrival.relations] == ["coup"]
    assert [relation.event_id for relation in mali.events["breaking_point"].after] == ["wagner_arrival"]


def test_the_deterioration_is_an_undated_process_before_the_withdrawal(mali):
    deterioration = mali.events["deterioration"]
    assert (deterioration.kind, deterioration.when) == ("process", deterioration.undated)
    assert [relation.event_id for relation in mali.events["withdrawal"].after] == ["deterioration"]


def test_the_statements_are_parts_of_the_meeting(mali):
    assert {event.id for event in mali if event.part_of_id == "meeting"} == STATEMENTS
    assert all(mali.events[name].when == () for name in STATEMENTS)


def test_what_is_alleged_is_said_to_be(mali):
    alleged = {event.id: event.status.by_ids for event in mali if event.status.kind == "alleged"}
    assert alleged == {"mercenaries": ("france", "others"), "crimes": (), "closeness": ()}


def test_people_act_as_something(mali):
    roles = {part.actor_id: part.role for part in mali.events["meeting"].actors}
    assert roles == {"lavrov": "foreign minister of Russia", "diop": "foreign minister of Mali"}
    assert mali.events["meeting"].where_ids == ("moscow",)
