"""The order of events: each with its bounds, each step with what forces it."""

from collections.abc import Iterator

from chronicle.chronology.ordering import Order, Step
from chronicle.chronology.reports.dissent import dissent_plain, dissent_told
from chronicle.chronology.reports.page import page, paragraph, titled
from chronicle.chronology.reports.plain import SCHEMA, claim_plain, set_aside_plain, span_plain
from chronicle.diagnostics import on_one_line
from chronicle.model import Plain

_MEANING = {
    "forced": "forced",
    "likely": "likely: neither the earliest nor the latest moment of the one comes after that of the other",
    "open": "open: nothing that is known puts the one before the other",
}


_MOST_IN_LEVELS = 500
"""Of how many events at most the levels are told, because finding them takes the square of it."""


def order_text(order: Order, *, width: int = 80) -> str:
    """The events in order with their ids, and between each two how sure it is, with the claims that force it.

    >>> from chronicle.chronology.ordering import order
    >>> from chronicle.model import Event, collect
    >>> coup = Event(title="Coup", when="2020-08")
    >>> print(order_text(order(collect({"coup": coup, "talks": Event(title="Talks", after=coup)}))), end="")
    Order of 2 events
    =================
    <BLANKLINE>
    1  Coup [coup]
       between 1 August 2020 and 31 August 2020
         ↓ forced: “Talks” came after “Coup” (no source given).
    2  Talks [talks]
       not before 1 August 2020
    """
    return page(_lines(order, width))


def _lines(order: Order, width: int) -> Iterator[str]:
    title = order.chronology.timeline.header.title
    count = f"Order of {len(order.events):,} event{'s' if len(order.events) != 1 else ''}"
    yield from titled(f"{title}: {count[0].lower()}{count[1:]}" if title else count, width)
    digits = len(f"{len(order.events)}")
    indent = " " * (digits + 2)
    steps = {step.later: step for step in order.steps}
    for number, event in enumerate(order.events, start=1):
        if event in steps:
            yield from _step(steps[event], order, width, indent)
        told = on_one_line(order.chronology.timeline.events[event].title)
        yield from paragraph(f"{told} [{event}]", width, first=f"{number:>{digits}}  ", indent=indent)
        yield from paragraph(order.chronology.in_words(event), width, indent=indent)
        yield from dissent_told(event, order.chronology, width, indent=indent)


def _step(step: Step, order: Order, width: int, indent: str) -> Iterator[str]:
    said = _MEANING[step.certainty]
    if step.claims:
        said = f"{said}: {' '.join(order.why(step))}"
    yield from paragraph(said, width, first=f"{indent}  ↓ ", indent=f"{indent}    ")


def order_plain(order: Order) -> dict[str, Plain]:
    """Events with their bounds, steps with the claims that force them, what is undecided or set aside."""
    chronology, timeline = order.chronology, order.chronology.timeline
    return {
        "schema": SCHEMA,
        "title": timeline.header.title,
        "events": [
            {
                "id": event,
                "title": timeline.events[event].title,
                "words": chronology.in_words(event),
                "bounds": span_plain(event, chronology),
                "dissent": dissent_plain(event, chronology),
            }
            for event in order.events
        ],
        "steps": [
            {
                "earlier": step.earlier,
                "later": step.later,
                "certainty": step.certainty,
                "claims": [claim_plain(claim, timeline) for claim in step.claims],
            }
            for step in order.steps
        ],
        "levels": [list(level) for level in order.levels] if len(order.events) <= _MOST_IN_LEVELS else None,
        "undecided": [list(run) for run in order.undecided],
        "set_aside": set_aside_plain(chronology),
    }
