"""Those datings and lengths of an event that bound nothing, because another of the same field is followed."""

from collections.abc import Iterator

from chronicle.chronology.chronology import Chronology
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
