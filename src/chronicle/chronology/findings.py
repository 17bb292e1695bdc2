"""Contradictions and rival datings as findings about the event file, each claim at its own line."""

from collections.abc import Sequence

from chronicle.chronology.alternatives import MOST_COMBINATIONS, Alternatives
from chronicle.chronology.axis.clocks import is_zoned, lacks_zone, names_time
from chronicle.chronology.causes import LateCause, circles, late_causes
from chronicle.chronology.chronology import Chronology
from chronicle.chronology.claims import Claim
from chronicle.chronology.resolving.contradictions import Contradiction
from chronicle.chronology.resolving.rivals import Divided
from chronicle.chronology.telling.sentences import Teller
from chronicle.diagnostics import Diagnostic, Location, Related, Severity, in_file_order
from chronicle.model import Timeline

CONTRADICTION = "C401"
RIVAL_DATINGS = "C402"
NOT_SETTLED = "C403"
RIVAL_LENGTHS = "C404"
LATE_CAUSE = "C405"
CIRCLE_OF_CAUSES = "C406"
NO_WAY_FITS = "C407"
TOO_MANY_WAYS = "C408"
TIMES_WITHOUT_ZONE = "C409"


def findings(chronology: Chronology) -> tuple[Diagnostic, ...]:
    """Everything about order and time that the user should know, in file order.

    Contradictions are errors (C401); rival datings and lengths are notes (C402, C404), and so is it when the
    bounds that follow from gaps in months could not be followed to the end (C403). A cause that began after
    its effect is a warning (C405), and so is a circle of causes (C406). Where none of several dates or
    relations fits it is an error (C407), and a note where there were too many to be tried (C408). Times of
    day without a zone beside times with one are a warning (C409).
    """
    found = [
        _of_contradiction(contradiction, chronology, number)
        for number, contradiction in enumerate(chronology.contradictions, start=1)
    ]
    found += [_OF_RIVALS[rivals.field](rivals, chronology) for rivals in chronology.rivals]
    found += [_of_late_cause(late, chronology.timeline) for late in late_causes(chronology)]
    found += [_of_circle(circle, chronology.timeline) for circle in circles(chronology.timeline)]
    if chronology.untried is not None:
        found += _of_open_claims(chronology.untried, chronology)
    if not chronology.is_settled:
        found.append(_not_settled())
    found += _of_times_without_zone(chronology)
    return in_file_order(found)


def _of_contradiction(contradiction: Contradiction, chronology: Chronology, number: int) -> Diagnostic:
    """A contradiction at its first claim; of several each with the number that it bears everywhere else.

    What is private is checked and told nowhere else, so with it the numbers would not be the same.
    """
    timeline = chronology.timeline
    is_numbered = len(chronology.contradictions) > 1 and timeline.public() is timeline
    which = f"contradiction {number}" if is_numbered else "contradiction"
    count = len(contradiction.claims)
    statements = "this statement" if count == 1 else f"these {count} statements"
    return Diagnostic(
        code=CONTRADICTION,
        severity=Severity.ERROR,
        message=f"{which}: by {statements} {contradiction.conclusion}",
        location=_location(contradiction.claims[0], timeline),
        help="correct it, or take it out"
        if count == 1
        else "one of them is wrong: correct it, or take it out; the rest can all be true",
        related=tuple(
            Related(message=sentence.text, location=_location(sentence.claim, timeline))
            for sentence in contradiction.sentences
        ),
    )


def _of_rival_datings(rivals: Divided, chronology: Chronology) -> Diagnostic:
    timeline, teller = chronology.timeline, Teller(timeline=chronology.timeline)
    datings = [chronology.claims[number] for number in (*rivals.preferred, *rivals.dissenting)]
    return Diagnostic(
        code=RIVAL_DATINGS,
        severity=Severity.NOTE,
        message=f"rival datings: {teller.title(rivals.event)} has dates that cannot both be true",
        location=_location(datings[0], timeline),
        help="all are kept and shown; order and bounds follow the first, and those that agree with it",
        related=tuple(
            Related(message=f"{teller.sentence(claim)}.", location=_location(claim, timeline))
            for claim in datings
        ),
    )


def _of_rival_lengths(rivals: Divided, chronology: Chronology) -> Diagnostic:
    timeline, teller = chronology.timeline, Teller(timeline=chronology.timeline)
    lengths = [chronology.claims[number] for number in (*rivals.preferred, *rivals.dissenting)]
    return Diagnostic(
        code=RIVAL_LENGTHS,
        severity=Severity.NOTE,
        message=f"rival lengths: {teller.title(rivals.event)} is said to have lasted differently",
        location=_location(lengths[0], timeline),
        help="all are kept and shown; bounds follow the first, and those that agree with it",
        related=tuple(
            Related(message=f"{teller.sentence(claim)}.", location=_location(claim, timeline))
            for claim in lengths
        ),
    )


_OF_RIVALS = {"when": _of_rival_datings, "lasts": _of_rival_lengths}


def _of_late_cause(late: LateCause, timeline: Timeline) -> Diagnostic:
    teller = Teller(timeline=timeline)
    return Diagnostic(
        code=LATE_CAUSE,
        severity=Severity.WARNING,
        message=f"the effect began before its cause: {late.fact.words}",
        location=timeline.location(late.event, "because_of", late.index),
        help="take the cause out, or correct what puts it after its effect",
        related=tuple(
            Related(message=f"{teller.sentence(claim)}.", location=_location(claim, timeline))
            for claim in late.fact.claims
        ),
    )


def _of_circle(circle: Sequence[str], timeline: Timeline) -> Diagnostic:
    teller = Teller(timeline=timeline)
    told = " because of ".join(teller.title(event) for event in (*circle, circle[0]))
    return Diagnostic(
        code=CIRCLE_OF_CAUSES,
        severity=Severity.WARNING,
        message=f"these events cause each other: {told}",
        location=timeline.location(circle[0], "because_of"),
        help="a cause has causes of its own: leave out the one that leads back",
        related=tuple(
            Related(
                message=f"a cause of {teller.title(event)}", location=timeline.location(event, "because_of")
            )
            for event in circle
        ),
    )


def _of_open_claims(untried: Alternatives, chronology: Chronology) -> list[Diagnostic]:
    """Claims of which no way fits, each at its line; or that there were too many ways to be tried."""
    timeline, teller = chronology.timeline, Teller(timeline=chronology.timeline)
    if not untried.misfits:
        return [
            Diagnostic(
                code=TOO_MANY_WAYS,
                severity=Severity.NOTE,
                message=(
                    f"there are more than {MOST_COMBINATIONS} combinations of what statements leave open: "
                    "bounds follow what all ways of each have in common, and may be too wide"
                ),
                help="where a source says which date or which order is meant, write that alone",
            )
        ]
    return [
        Diagnostic(
            code=NO_WAY_FITS,
            severity=Severity.ERROR,
            message=_no_way(chronology.claims[number], teller),
            location=_location(chronology.claims[number], timeline),
            help="one of these statements is wrong: correct it, or take it out",
            related=tuple(
                Related(message=f"{teller.sentence(claim)}.", location=_location(claim, timeline))
                for claim in (chronology.claims[one] for one in (number, *sorted(against)))
            ),
        )
        for number, against in untried.misfits.items()
    ]


def _no_way(claim: Claim, teller: Teller) -> str:
    one = teller.title(claim.event)
    if claim.other is None:
        return f"none of the dates of which one is meant can be that of {one}"
    return f"{one} cannot lie to {teller.title(claim.other)} in any of the ways that are left open"


def _not_settled() -> Diagnostic:
    return Diagnostic(
        code=NOT_SETTLED,
        severity=Severity.NOTE,
        message="gaps in months are too entangled to be followed to the end: some bounds may be too wide",
        help="give one of the events a date, or state a gap in days",
    )


def _of_times_without_zone(chronology: Chronology) -> list[Diagnostic]:
    """That what names no zone may be of any clock, at the first place where one is missing."""
    timeline, teller = chronology.timeline, Teller(timeline=chronology.timeline)
    timed = [
        claim for claim in chronology.claims if not claim.is_implied and any(map(names_time, claim.dates))
    ]
    lacking = [claim for claim in timed if any(map(lacks_zone, claim.dates))]
    if not lacking or not any(is_zoned(date) for claim in timed for date in claim.dates):
        return []
    told = [
        Related(message=f"{teller.sentence(claim)}.", location=_location(claim, timeline))
        for claim in lacking
    ]
    known = [(place.file, place.line, place.column, place) for one in told if (place := one.location)]
    times = "1 time of day names" if len(lacking) == 1 else f"{len(lacking):,} times of day name"
    return [
        Diagnostic(
            code=TIMES_WITHOUT_ZONE,
            severity=Severity.WARNING,
            message=f"{times} no zone while others do, and may have been told by any clock on earth",
            location=min(known)[-1] if known else None,
            help="write whose clock it is: T14:27Z, T14:27+03:00 or T14:27[Europe/Kyiv]",
            related=tuple(told[:_MOST_TIMES_TOLD]),
        )
    ]


_MOST_TIMES_TOLD = 20


def _location(claim: Claim, timeline: Timeline) -> Location | None:
    return timeline.location(claim.event, claim.field, claim.index)
