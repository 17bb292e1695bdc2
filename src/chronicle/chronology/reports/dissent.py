"""What is said of an event and bounds nothing: another dating is followed, or it stands in a contradiction.

Whoever reads why an event was when it was has to learn what else is said of it, or silence would read as
"nobody says otherwise".
"""

from collections.abc import Iterator

from chronicle.chronology.chronology import Chronology, Verdict
from chronicle.chronology.claims import Claim
from chronicle.chronology.reports.page import paragraph
from chronicle.chronology.reports.plain import claim_plain
from chronicle.chronology.telling.sentences import Teller
from chronicle.model import Plain


def dissent_told(event: str, chronology: Chronology, width: int, *, indent: str = "") -> Iterator[str]:
    """A paragraph for each dating or length of an event that is not followed.

    >>> from chronicle.chronology.chronology import tighten
    >>> from chronicle.model import Event, collect
    >>> coup = Event(title="Coup", when=["2020-08-18", "2020-08-19"])
    >>> print(*dissent_told("coup", tighten(collect({"coup": coup})), 80))
    Told otherwise: “Coup” is dated 19 August 2020 (no source given).
    """
    teller = Teller(timeline=chronology.timeline)
    for claim in _dissent(event, chronology):
        yield from paragraph(f"Told otherwise: {teller.sentence(claim)}.", width, indent=indent)


def dissent_plain(event: str, chronology: Chronology) -> list[Plain]:
    """The same claims as plain data."""
    return [claim_plain(claim, chronology.timeline) for claim in _dissent(event, chronology)]


def _dissent(event: str, chronology: Chronology) -> Iterator[Claim]:
    for one in chronology.divided:
        if one.event == event:
            yield from (chronology.claims[number] for number in one.dissenting)


def set_aside_told(*events: str, chronology: Chronology, width: int) -> Iterator[str]:
    """A paragraph for each claim about one of some events, or between them and others, that was set aside.

    >>> from chronicle.chronology.chronology import tighten
    >>> from chronicle.model import Event, collect
    >>> coup, talks = Event(title="Coup", when="2020-08"), Event(title="Talks", when="2020-07", after="coup")
    >>> chronology = tighten(collect({"coup": coup, "talks": talks}))
    >>> print(*set_aside_told("coup", chronology=chronology, width=100))
    Set aside: “Talks” came after “Coup” (no source given), which stands in contradiction 1.
    """
    teller = Teller(timeline=chronology.timeline)
    for verdict in _set_aside(events, chronology):
        because = (
            f"which stands in contradiction {verdict.number}"
            if verdict.number
            else "which cannot be true together with other statements"
        )
        yield from paragraph(f"Set aside: {teller.sentence(verdict.claim)}, {because}.", width)


def set_aside_of(*events: str, chronology: Chronology) -> list[Plain]:
    """The same claims as plain data, each with the number of its contradiction."""
    return [
        {"claim": claim_plain(verdict.claim, chronology.timeline), "number": verdict.number}
        for verdict in _set_aside(events, chronology)
    ]


def _set_aside(events: tuple[str, ...], chronology: Chronology) -> Iterator[Verdict]:
    for verdict in chronology.verdicts:
        if not {verdict.claim.event, verdict.claim.other}.isdisjoint(events):
            yield verdict
