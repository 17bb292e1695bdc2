"""A stretch between two dates or times, either of which may be open or unknown.

An end known to the year lies somewhere in that year: `2005/2006-02` begins some time in 2005 and ends some
time in February 2006.
"""

from enum import Enum
from functools import cached_property

from attrs import field, frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.span import Bounds, Span
from chronicle.dates.values.clocks import Clock, Moment, OffsetsOf, in_the_order, on_one_clock
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.order import Ordered, SortKey, sort_key_of
from chronicle.dates.values.padding import DEFAULT_POLICY, NO_WIDTH, PaddingPolicy
from chronicle.dates.values.reach import Reach


class End(Enum):
    """An end of an interval that bears no date; the value is its text in EDTF (level 1).

    Open: the interval has no limit on that side. Unknown: it has one, and nobody knows where.

    >>> End.OPEN.value, End.UNKNOWN.value
    ('..', '')
    """

    OPEN = ".."
    UNKNOWN = ""

    def __str__(self) -> str:
        return self.value


Endpoint = Date | DateTime | End

_NOWHERE = Bounds(None, None)


@frozen(order=False)
class Interval(Ordered):
    """What lasted from `start` to `end`, both included to their precision (EDTF levels 0 to 2).

    `text` keeps what was typed and takes no part in equality.

    Raises:
        ValueError: it would end before it begins, or both ends are unknown.

    >>> str(Interval(Date(1985), End.OPEN))
    '1985/..'
    >>> Interval(Date(1969), Date(1970)).span.start
    Bounds(earliest=-31536000, latest=0)
    """

    start: Endpoint
    end: Endpoint
    text: str | None = field(default=None, kw_only=True, eq=False, repr=False)
    _strict: tuple[Reach, Reach] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.start is End.UNKNOWN and self.end is End.UNKNOWN:
            raise ValueError("an interval with both ends unknown says nothing")
        start, end = self._reaches(on_one_clock, NO_WIDTH)
        object.__setattr__(self, "_strict", (start, end))  # asked for again with the bounds
        first, last = start.earliest, end.latest
        if first is not None and last is not None and first >= last:
            raise ValueError(f"the interval ends before it begins: {self.end} lies before {self.start}")

    @property
    def precision(self) -> Granularity:
        """The finer of the units that its ends are stated to; a year where neither end has a date."""
        return min((end.precision for end in self._dated), default=Granularity.YEAR)

    @property
    def is_uncertain(self) -> bool:
        """Whether one of its ends may be wrong altogether."""
        return any(end.is_uncertain for end in self._dated)

    @property
    def is_approximate(self) -> bool:
        """Whether one of its ends is only near the truth."""
        return any(end.is_approximate for end in self._dated)

    @property
    def span(self) -> Span:
        """The strict bounds, in seconds on the civil axis."""
        return self._between(*self._strict)

    @property
    def padded_span(self) -> Span:
        """The bounds with the default width of `~` at the ends that are approximate."""
        return self.padded(DEFAULT_POLICY)

    def padded(self, policy: PaddingPolicy) -> Span:
        """Return the bounds with the width that `policy` gives to `~`."""
        return self._between(*self._reaches(on_one_clock, policy))

    def padded_on_utc(self, policy: PaddingPolicy) -> Span:
        """Return the same bounds as UTC saw them; an end without a zone may be told by any clock."""
        return self._between(*self._reaches(in_the_order, policy))

    @property
    def sort_span(self) -> Span:
        """The bounds that the order uses."""
        return self._between(*self._reaches(in_the_order, NO_WIDTH))

    @cached_property
    def sort_key(self) -> SortKey:
        """Eight 64-bit integers that sort as the bounds do; equal bounds are told apart by the text."""
        return sort_key_of(self.sort_span)

    @property
    def _dated(self) -> list[Moment]:
        return [end for end in (self.start, self.end) if not isinstance(end, End)]

    def _between(self, start: Reach, end: Reach) -> Span:
        first, last = start.earliest, end.latest
        # Neither end can lie beyond what the other one allows, unless it is open and has no place at all.
        return Span(
            _NOWHERE if self.start is End.OPEN else Bounds(first, start.last_until(last)),
            _NOWHERE if self.end is End.OPEN else Bounds(end.first_from(first), last),
        )

    def _reaches(self, clock: Clock, policy: PaddingPolicy) -> tuple[Reach, Reach]:
        offsets_of = clock(self._dated)
        return _reach(self.start, offsets_of, policy), _reach(self.end, offsets_of, policy)

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"


def _reach(end: Endpoint, offsets_of: OffsetsOf, policy: PaddingPolicy) -> Reach:
    return Reach() if isinstance(end, End) else Reach.of(end, offsets_of(end), policy)
