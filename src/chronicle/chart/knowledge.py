"""Knowledge: what a date says, as the stretch that a mark has to show.

One kind a row of the table of marks: the form of a mark is decided by the *kind of knowledge*, never by
the picture. Seconds on the civil axis; None where nothing limits the stretch.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from attrs import frozen

from chronicle.chronology.axis.clocks import Clock
from chronicle.dates import SECONDS_PER_DAY, DateValue, Interval, OneOf, Span


class Kind(StrEnum):
    """What is known; each kind has its own mark."""

    DAY = "day"
    GRANULE = "granule"
    BETWEEN = "between"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    LASTED = "lasted"


MEANING: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.DAY: "exact day or time",
        Kind.GRANULE: "some time within a month, season or year",
        Kind.BETWEEN: "some time between two dates",
        Kind.ABOUT: "about that time",
        Kind.BEFORE: "before that time",
        Kind.AFTER: "after that time",
        Kind.LASTED: "lasted; ends known only roughly are faded",
    }
)
"""What the legend says of each kind."""


@frozen(kw_only=True)
class Knowledge:
    """One date as a stretch: it cannot lie outside ``outer``, and certainly covers or centres on ``core``.

    ``uncertain`` tells that the date itself may be wrong (EDTF ``?``), which has no width.
    """

    kind: Kind
    outer: tuple[int | None, int | None]
    core: tuple[int, int] | None = None
    uncertain: bool = False

    @property
    def anchor(self) -> int:
        """The second that a label is tied to: the start of what lasted, a lone bound, else the middle."""
        first, last = self.outer
        if first is None or last is None:
            known = first if last is None else last
            assert known is not None
            return known
        if self.kind is Kind.LASTED:
            return self.core[0] if self.core else first
        return (first + last) // 2

    @property
    def ends(self) -> tuple[int, int]:
        """The finite part: both bounds, or the one bound twice."""
        first, last = self.outer
        known = first if first is not None else last
        assert known is not None
        return (known if first is None else first, known if last is None else last)


def knowledge_of(
    value: DateValue, wide: Clock | None = None, narrow: Clock | None = None
) -> Knowledge | None:
    """What a date says; None where it says nothing at all (an interval without any end).

    The clocks put all dates of a picture on one axis, ``wide`` with the width of "about", ``narrow`` without;
    without them the axis is that of the date itself.

    >>> from chronicle.dates import parse
    >>> knowledge_of(parse("1985-04-12")).kind, knowledge_of(parse("1985~")).kind
    (<Kind.DAY: 'day'>, <Kind.ABOUT: 'about'>)
    """
    strict = narrow(value) if narrow else value.span
    padded = wide(value) if wide else value.padded_span
    outer = (padded.start.earliest, padded.end.latest)
    if outer == (None, None):
        return None
    kind = _kind(value)
    return Knowledge(kind=kind, outer=outer, core=_core(kind, strict), uncertain=value.is_uncertain)


def _kind(value: DateValue) -> Kind:
    first, last = value.span.start.earliest, value.span.end.latest
    if isinstance(value, Interval):
        return Kind.LASTED
    if first is None:
        return Kind.BEFORE
    if last is None:
        return Kind.AFTER
    if value.is_approximate:
        return Kind.ABOUT
    if isinstance(value, OneOf):
        return Kind.BETWEEN
    return Kind.DAY if last - first <= SECONDS_PER_DAY else Kind.GRANULE


def _core(kind: Kind, strict: Span) -> tuple[int, int] | None:
    if kind is Kind.LASTED:
        first, last = strict.start.latest, strict.end.earliest
    elif kind is Kind.ABOUT:
        first, last = strict.start.earliest, strict.end.latest
    else:
        return None
    return None if first is None or last is None or first >= last else (first, last)
