"""Sets of dates: one of them is meant (`[...]`), or all of them are (`{...}`).

`[1984,1986]` is a year nobody can choose between two; `{1667,1900}` are two years, and what lies between them
is not meant.
"""

from abc import abstractmethod
from collections.abc import Iterable
from functools import cached_property

from attrs import field, frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.mask import Mask
from chronicle.dates.span import Bounds, Span
from chronicle.dates.values.clocks import Clock, in_the_order, on_one_clock, told
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.order import Ordered, SortKey, sort_key_of
from chronicle.dates.values.padding import DEFAULT_POLICY, NO_WIDTH, PaddingPolicy
from chronicle.dates.values.reach import Reach

_UNBOUNDED = Span(Bounds(None, None), Bounds(None, None))
_COUNTED = (Granularity.YEAR, Granularity.MONTH, Granularity.DAY)


@frozen
class Range:
    """All dates from `first` to `last` in a set, both included; `None` is no limit on that side.

    Raises:
        ValueError: both ends are missing, or they differ in precision, are not fully known, or are reversed.

    >>> str(Range(Date(1670), Date(1673)))
    '1670..1673'
    """

    first: Date | DateTime | None
    last: Date | DateTime | None

    def __attrs_post_init__(self) -> None:
        for end in self.ends:
            _check_countable(end)
        if not self.ends:
            raise ValueError("a range needs a first or a last date")
        if len({end.precision for end in self.ends}) > 1:
            raise ValueError(f"the ends of a range are stated to one precision, unlike {self}")
        first, last = self.ends[0], self.ends[-1]
        offsets_of = on_one_clock(self.ends)
        if sort_key_of(told(first.span, offsets_of(first))) > sort_key_of(told(last.span, offsets_of(last))):
            raise ValueError(f"the range ends before it begins: {last} lies before {first}")

    @property
    def ends(self) -> tuple[Date | DateTime, ...]:
        """The one or two ends that it has."""
        return tuple(end for end in (self.first, self.last) if end is not None)

    @property
    def precision(self) -> Granularity:
        """The unit of the dates in it."""
        return self.ends[0].precision

    @property
    def is_uncertain(self) -> bool:
        """Whether one of its ends may be wrong altogether."""
        return any(end.is_uncertain for end in self.ends)

    @property
    def is_approximate(self) -> bool:
        """Whether one of its ends is only near the truth."""
        return any(end.is_approximate for end in self.ends)

    def __str__(self) -> str:
        return f"{self.first or ''}..{self.last or ''}"


def _check_countable(end: Date | DateTime) -> None:
    if isinstance(end, DateTime):
        return
    known = (
        not isinstance(end.year, Mask) and not isinstance(end.month, Mask) and not isinstance(end.day, Mask)
    )
    if not known or end.significant_digits is not None or end.precision not in _COUNTED:
        raise ValueError(f"a range runs between known years, months or days, not from or to {end}")


Element = Date | DateTime | Range


def _as_tuple(elements: Iterable[Element]) -> tuple[Element, ...]:
    return tuple(elements)


@frozen(order=False)
class _Dates(Ordered):
    """What both kinds of set have in common: their elements, in the order given."""

    elements: tuple[Element, ...] = field(converter=_as_tuple)
    text: str | None = field(default=None, kw_only=True, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.elements:
            raise ValueError("a set of dates has at least one")

    @property
    def precision(self) -> Granularity:
        """The finest unit that one of its elements is stated to."""
        return min(element.precision for element in self.elements)

    @property
    def is_uncertain(self) -> bool:
        """Whether one of its elements may be wrong altogether."""
        return any(element.is_uncertain for element in self.elements)

    @property
    def is_approximate(self) -> bool:
        """Whether one of its elements is only near the truth."""
        return any(element.is_approximate for element in self.elements)

    @property
    def span(self) -> Span:
        """The strict bounds, in seconds on the civil axis."""
        return self.hull(NO_WIDTH, on_one_clock)

    @property
    def padded_span(self) -> Span:
        """The bounds with the default width of `~` at the elements that are approximate."""
        return self.padded(DEFAULT_POLICY)

    def padded(self, policy: PaddingPolicy) -> Span:
        """Return the bounds with the width that `policy` gives to `~`."""
        return self.hull(policy, on_one_clock)

    def padded_on_utc(self, policy: PaddingPolicy) -> Span:
        """Return the same bounds as UTC saw them; an element without a zone may be told by any clock."""
        return self.hull(policy, in_the_order)

    @property
    def sort_span(self) -> Span:
        """The bounds that the order uses."""
        return self.hull(NO_WIDTH, in_the_order)

    @cached_property
    def sort_key(self) -> SortKey:
        """Eight 64-bit integers that sort as the bounds do; equal bounds are told apart by the text."""
        return sort_key_of(self.sort_span)

    @abstractmethod
    def hull(self, policy: PaddingPolicy, clock: Clock) -> Span:
        """Return the four bounds over all readings of the set."""

    def _written(self) -> str:
        return ",".join(str(element) for element in self.elements)


@frozen(order=False)
class OneOf(_Dates):
    """One of several dates, and nobody knows which (EDTF level 2).

    >>> str(OneOf((Date(1667), Range(Date(1670), Date(1673)))))
    '[1667,1670..1673]'
    """

    def hull(self, policy: PaddingPolicy, clock: Clock) -> Span:
        """Return the four bounds of the one date that is meant, whichever it is."""
        spans = [_span_of_one(element, policy, clock) for element in self.elements]
        return Span(
            Bounds(
                _least(span.start.earliest for span in spans), _greatest(span.start.latest for span in spans)
            ),
            Bounds(_least(span.end.earliest for span in spans), _greatest(span.end.latest for span in spans)),
        )

    def __str__(self) -> str:
        return f"[{self._written()}]"


@frozen(order=False)
class AllOf(_Dates):
    """Several dates, all of them meant, and nothing between them (EDTF level 2).

    >>> str(AllOf((Date(1667), Date(1900))))
    '{1667,1900}'
    """

    def hull(self, policy: PaddingPolicy, clock: Clock) -> Span:
        """Return the four bounds from the beginning of the first date to the end of the last."""
        spans = [_span_of_all(element, policy, clock) for element in self.elements]
        return Span(
            Bounds(
                _least(span.start.earliest for span in spans), _least(span.start.latest for span in spans)
            ),
            Bounds(
                _greatest(span.end.earliest for span in spans), _greatest(span.end.latest for span in spans)
            ),
        )

    def __str__(self) -> str:
        return f"{{{self._written()}}}"


def _span_of_one(element: Element, policy: PaddingPolicy, clock: Clock) -> Span:
    """Return the bounds of a single date of the element: of one day somewhere in the range."""
    if not isinstance(element, Range):
        return _span_of(element, policy, clock)
    offsets_of = clock(element.ends)
    first, last = (
        _UNBOUNDED if end is None else told(end.padded(policy), offsets_of(end))
        for end in (element.first, element.last)
    )
    return Span(
        Bounds(first.start.earliest, last.start.latest),
        Bounds(first.end.earliest, last.end.latest),
    )


def _span_of_all(element: Element, policy: PaddingPolicy, clock: Clock) -> Span:
    """Return the bounds of the stretch that all dates of the element fill together."""
    if not isinstance(element, Range):
        return _span_of(element, policy, clock)
    offsets_of = clock(element.ends)
    first, last = element.first, element.last
    if first is None or last is None:
        (end,) = element.ends
        known = told(end.padded(policy), offsets_of(end))
        return Span(
            known.start if first is not None else _UNBOUNDED.start,
            known.end if last is not None else _UNBOUNDED.end,
        )
    starts, ends = (Reach.of(end, offsets_of(end), policy) for end in (first, last))
    begin, stop = starts.earliest, ends.latest
    assert begin is not None
    assert stop is not None
    # However far an approximate end is off, the range has its other end in it.
    return Span(
        Bounds(begin, starts.last_start_before(stop)),
        Bounds(ends.first_end_after(begin), stop),
    )


def _span_of(moment: Date | DateTime, policy: PaddingPolicy, clock: Clock) -> Span:
    return told(moment.padded(policy), clock((moment,))(moment))


def _least(bounds: Iterable[int | None]) -> int | None:
    """Return the least bound; one that is missing lies before all others."""
    found = list(bounds)
    return None if None in found else min(bound for bound in found if bound is not None)


def _greatest(bounds: Iterable[int | None]) -> int | None:
    """Return the greatest bound; one that is missing lies after all others."""
    found = list(bounds)
    return None if None in found else max(bound for bound in found if bound is not None)
