"""How two events lie to each other: what is certain and why, what is possible, what is impossible."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from chronicle.chronology.asking.probability import Probability
from chronicle.chronology.chronology import Chronology
from chronicle.chronology.reports.dissent import dissent_plain, dissent_told, set_aside_of, set_aside_told
from chronicle.chronology.reports.page import INDENT, page, paragraph, titled
from chronicle.chronology.reports.plain import SCHEMA, claim_plain
from chronicle.chronology.telling.sentences import Teller
from chronicle.dates import Allen
from chronicle.model import Plain

_WORDS: Mapping[Allen, str] = {
    Allen.PRECEDES: "comes before it, with time between",
    Allen.MEETS: "ends as it begins",
    Allen.OVERLAPS: "begins before it and ends during it",
    Allen.FINISHED_BY: "begins before it and ends with it",
    Allen.CONTAINS: "begins before it and ends after it",
    Allen.STARTS: "begins with it and ends before it",
    Allen.EQUALS: "begins and ends with it",
    Allen.STARTED_BY: "begins with it and ends after it",
    Allen.DURING: "begins after it and ends before it",
    Allen.FINISHES: "begins after it and ends with it",
    Allen.OVERLAPPED_BY: "begins during it and ends after it",
    Allen.MET_BY: "begins as it ends",
    Allen.PRECEDED_BY: "comes after it, with time between",
}
"""Allen's thirteen relations (1983), as what the one event does to the other."""


def relation_text(one: str, other: str, chronology: Chronology, *, width: int = 80) -> str:
    """The facts that are certain of two events with their claims, and Allen's relations that stay possible.

    Raises:
        KeyError: there is no such event.
    """
    return page(_lines(one, other, chronology, width))


def _lines(one: str, other: str, chronology: Chronology, width: int) -> Iterator[str]:
    teller = Teller(timeline=chronology.timeline)
    first, second = teller.title(one), teller.title(other)
    yield from titled(f"{first} and {second}", width)
    dissent = [line for event in (one, other) for line in dissent_told(event, chronology, width)]
    unheeded = [*dissent, *set_aside_told(one, other, chronology=chronology, width=width)]
    yield from (*unheeded, "") if unheeded else ()
    for fact in chronology.facts(one, other):
        yield from paragraph(f"Certain: {fact.words}.", width)
        yield from paragraph(fact.text, width, indent=INDENT)
        yield ""
    chances = chronology.probability_before(one, other)
    if chances is not None and 1 not in (chances.before, chances.same, chances.after):
        yield from paragraph(_chances(chances, first, second), width)
        yield ""
    possible = chronology.relation(one, other)
    count = len(possible)
    if count == len(Allen):
        yield from paragraph("Everything is possible: no statement rules any relation out.", width)
        return
    yield from paragraph(f"{'Certain' if count == 1 else 'Possible'} of {first}, against {second}:", width)
    for relation in sorted(possible, key=list(Allen).index):
        yield from paragraph(f"{relation}: it {_WORDS[relation]}", width, first="- ", indent=INDENT)


def _chances(chances: Probability, first: str, second: str) -> str:
    parts = (
        (f"before {second}", chances.before),
        ("on the same day", chances.same),
        ("after it", chances.after),
    )
    told = "; ".join(f"{word}: {_share(share)}" for word, share in parts if share)
    widest = "" if chances.is_exact else ", gaps in months taken at their widest"
    return (
        f"Chances that {first} began {told}. "
        f"Every pair of days that all statements allow counts alike{widest}."
    )


def _share(share: Fraction) -> str:
    """A share in per cent, and as the fraction that it is; never rounded to none or to all."""
    percent = f"{float(share):.0%}"
    if share < _ONE_PERCENT:
        percent = "under 1%"
    elif 1 - share < _ONE_PERCENT:
        percent = "over 99%"
    return f"{percent} ({share})"


_ONE_PERCENT = Fraction(1, 100)


def relation_plain(one: str, other: str, chronology: Chronology) -> dict[str, Plain]:
    """The possible relations by Allen's names, and the facts that are certain with their claims."""
    timeline = chronology.timeline
    possible, chances = chronology.relation(one, other), chronology.probability_before(one, other)
    return {
        "schema": SCHEMA,
        "one": one,
        "other": other,
        "dissent": [*dissent_plain(one, chronology), *dissent_plain(other, chronology)],
        "set_aside": set_aside_of(one, other, chronology=chronology),
        "possible": [str(relation) for relation in Allen if relation in possible],
        "impossible": [str(relation) for relation in Allen if relation not in possible],
        "probability": None
        if chances is None
        else {
            "before": str(chances.before),
            "same": str(chances.same),
            "after": str(chances.after),
            "is_exact": chances.is_exact,
        },
        "facts": [
            {"words": fact.words, "claims": [claim_plain(claim, timeline) for claim in fact.claims]}
            for fact in chronology.facts(one, other)
        ],
    }
