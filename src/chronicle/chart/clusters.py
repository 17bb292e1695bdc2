"""Clusters: what stands close in time told by one label, "+7 events, 3–19 February 2022", and listed below.

The last answer to a sheet that is full. Which events stand together is found as columns are: by the least sum
of squared distances in time, with few in each. Key events always have a label of their own.
"""

from collections.abc import Sequence

from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.words import said
from chronicle.dates import Date, DateValue, Interval
from chronicle.dates.civil import civil_from_seconds
from chronicle.layout.labels.runs import cut_runs
from chronicle.model import Dating, Event

MOST = 24
"""The most events of one cluster."""


def clustered(items: Sequence[Dated], labels: int, *, language: str) -> tuple[Dated, ...]:
    """The items in about so many labels, as few of them clusters as that allows; in the order of time."""
    keys = [item for item in items if item.event.key]
    others = [item for item in items if not item.event.key]
    most = max(labels - len(keys), -(-len(others) // MOST))
    runs = cut_runs(_places(others), [1.0] * len(others), most=most, capacity=MOST) if others else ()
    groups = [others[first:last] for first, last in runs or ()]
    found = [*keys, *(_as_one(group, number, language) for number, group in enumerate(groups, start=1))]
    return tuple(sorted(found, key=lambda item: item.anchor))


def _places(items: Sequence[Dated]) -> list[float]:
    """The anchors as shares of their whole stretch, which numbers of any size leave exact enough."""
    first, last = items[0].anchor, items[-1].anchor
    return [(item.anchor - first) / max(1, last - first) for item in items]


def _as_one(group: Sequence[Dated], number: int, language: str) -> Dated:
    if len(group) == 1:
        return group[0]
    outer = min(item.ends[0] for item in group), max(item.ends[1] for item in group)
    event = Event(
        id=f"cluster {number}",
        title=said("cluster of", language, count=str(len(group))),
        when=Dating(when=_stretch(group)),
    )
    knowledge = Knowledge(kind=Kind.CLUSTER, outer=outer)
    return Dated(event=event, datings=(knowledge,), cluster=tuple(group))


def _stretch(group: Sequence[Dated]) -> DateValue:
    """From the first date of a group to its last, each as precise as it is known."""
    first = _date(group[0], at_end=False)
    last = _date(max(group, key=lambda item: item.anchor), at_end=True)
    return first if str(first) == str(last) or last < first else Interval(first, last)


def _date(item: Dated, *, at_end: bool) -> Date:
    """The date of an item, or that at an end of its interval; its year where it has neither."""
    when = item.event.datings[0].when
    if isinstance(when, Interval):
        end = when.end if at_end else when.start
        if isinstance(end, Date):
            return end
    return when if isinstance(when, Date) else Date(civil_from_seconds(item.anchor).year)
