"""Two chronologies of the same events side by side: what each set of sources, or each mode, implies."""

from attrs import frozen

from chronicle.chronology.chronology import Chronology
from chronicle.chronology.ordering import order_of
from chronicle.chronology.resolving.contradictions import Contradiction
from chronicle.dates import Span


@frozen(kw_only=True)
class SpanDifference:
    """An event whose bounds differ, and the two spans."""

    event: str
    one: Span
    other: Span
    one_in_words: str
    other_in_words: str


@frozen(kw_only=True)
class Comparison:
    """What differs between two chronologies.

    ``orders`` are the two orders of the events, None where they are alike. The contradictions are those that
    only the one, or only the other, has: contradictions are the same when their claims are.
    """

    spans: tuple[SpanDifference, ...]
    orders: tuple[tuple[str, ...], tuple[str, ...]] | None
    only_in_one: tuple[Contradiction, ...]
    only_in_other: tuple[Contradiction, ...]


def compare(one: Chronology, other: Chronology) -> Comparison:
    """The differences between two chronologies, in bounds, order and contradictions.

    Raises:
        ValueError: they are not of the same events.

    >>> from chronicle.chronology import tighten
    >>> from chronicle.model import Dating, Event, Source, collect
    >>> herodotus, manetho = Source(title="Histories"), Source(title="Aegyptiaca")
    >>> early, late = Dating(when="-0610", sources=herodotus), Dating(when="-0608", sources=manetho)
    >>> reign = Event(title="A reign begins", when=[early, late])
    >>> told = collect({"herodotus": herodotus, "manetho": manetho, "reign": reign})
    >>> found = compare(tighten(told, sources=["herodotus"]), tighten(told, sources=["manetho"]))
    >>> [difference.event for difference in found.spans], found.orders
    (['reign'], None)
    """
    events = one.points.events
    if events != other.points.events:
        raise ValueError(f"the chronologies are not of the same events: {one!r} and {other!r}")
    orders = (order_of(one).events, order_of(other).events)
    spans = ((event, one.span(event), other.span(event)) for event in events)
    return Comparison(
        spans=tuple(
            SpanDifference(
                event=event,
                one=first,
                other=second,
                one_in_words=one.in_words(event),
                other_in_words=other.in_words(event),
            )
            for event, first, second in spans
            if first != second
        ),
        orders=None if orders[0] == orders[1] else orders,
        only_in_one=_missing(one.contradictions, other.contradictions),
        only_in_other=_missing(other.contradictions, one.contradictions),
    )


def _missing(some: tuple[Contradiction, ...], others: tuple[Contradiction, ...]) -> tuple[Contradiction, ...]:
    known = {frozenset(contradiction.claims) for contradiction in others}
    return tuple(contradiction for contradiction in some if frozenset(contradiction.claims) not in known)
