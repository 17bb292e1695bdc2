"""Knowledge: what a date says, as the stretch that a mark has to show.

One kind a row of the table of marks: the form of a mark is decided by the *kind of knowledge*, never by
the picture. Seconds on the civil axis; None where nothing limits the stretch.
"""

from enum import StrEnum

from attrs import evolve, frozen

from chronicle.chronology.axis.clocks import Clock
from chronicle.dates import (
    DEFAULT_POLICY,
    SECONDS_PER_DAY,
    DateValue,
    End,
    Interval,
    OneOf,
    PaddingPolicy,
    Span,
)


class Kind(StrEnum):
    """What is known; each kind has its own mark."""

    DAY = "day"
    GRANULE = "granule"
    BETWEEN = "between"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    LASTED = "lasted"
    CLUSTER = "cluster"


@frozen(kw_only=True)
class Knowledge:
    """One date as a stretch: it cannot lie outside ``outer``, and certainly covers or centres on ``core``.

    ``stated`` are its bounds without the width of "about"; None where that is as wide as ``outer``.
    ``uncertain`` tells that the date itself may be wrong (EDTF ``?``), which has no width. ``goes_on`` tells
    of a state's start and end whether none is stated, so that it goes on as far as the picture does;
    ``surely`` is when it had begun and had not ended, ``about`` whether its ends are approximate.
    ``date`` is what it was read from; ``cited`` are the numbers of its sources, where others disagree;
    ``set_aside`` tells that it gave way to what contradicts it.
    """

    kind: Kind
    outer: tuple[int | None, int | None]
    core: tuple[int, int] | None = None
    stated: tuple[int | None, int | None] = (None, None)
    about: tuple[bool, bool] = (False, False)
    uncertain: bool = False
    goes_on: tuple[bool, bool] = (False, False)
    surely: tuple[int | None, int | None] | None = None
    date: DateValue | None = None
    cited: str = ""
    set_aside: bool = False

    def within(self, domain: tuple[int, int]) -> "Knowledge":
        """The same in a picture of a domain: what goes on does so to the edge."""
        if not any(self.goes_on):
            return self
        back, on = self.goes_on
        first, last = (domain[0] if back else self.outer[0]), (domain[1] if on else self.outer[1])
        start, end = self.surely or (first, last)
        start, end = (first if back else start), (last if on else end)
        core = None if start is None or end is None or start >= end else (start, end)
        return evolve(self, outer=(first, last), core=core)

    @property
    def anchor(self) -> int:
        """The second that a label is tied to: the start of what lasted, a lone bound, else the middle."""
        first, last = self.outer
        if first is None or last is None:
            known = first if last is None else last
            assert known is not None
            if self.kind is not Kind.LASTED or self.surely is None:
                return known
            sure = self.surely[0] if last is None else self.surely[1]
            return known if sure is None else sure
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
    value: DateValue,
    wide: Clock | None = None,
    narrow: Clock | None = None,
    *,
    policy: PaddingPolicy = DEFAULT_POLICY,
) -> Knowledge | None:
    """What a date says; None where it says nothing at all (an interval without any end).

    The clocks put all dates of a picture on one axis, ``wide`` with the width that the policy gives to
    "about", ``narrow`` without; without them the axis is that of the date itself.

    >>> from chronicle.dates import parse
    >>> knowledge_of(parse("1985-04-12")).kind, knowledge_of(parse("1985~")).kind
    (<Kind.DAY: 'day'>, <Kind.ABOUT: 'about'>)
    """
    strict = narrow(value) if narrow else value.span
    padded = strict
    is_approximate = value.is_approximate
    if is_approximate:
        padded = wide(value, policy) if wide else value.padded(policy)
    outer = (padded.start.earliest, padded.end.latest)
    if outer == (None, None):
        return None
    kind = _kind(value, value.span)
    return Knowledge(
        kind=kind,
        date=value,
        outer=outer,
        core=_core(kind, strict),
        stated=(strict.start.earliest, strict.end.latest) if is_approximate else (None, None),
        about=_about(value) if is_approximate else (False, False),
        uncertain=value.is_uncertain,
        goes_on=_goes_on(value),
        surely=(strict.start.latest, strict.end.earliest),
    )


def tightened(knowledge: Knowledge, window: Span) -> Knowledge | None:
    """What all claims together leave of what a date says; None where they leave it as it is.

    An end that nothing is said of stays as open as it was, and so does a window that says less than the date.
    """
    back, on = knowledge.goes_on
    outer = (
        knowledge.outer[0] if back else _later(knowledge.outer[0], window.start.earliest),
        knowledge.outer[1] if on else _earlier(knowledge.outer[1], window.end.latest),
    )
    surely, core = knowledge.surely, knowledge.core
    if knowledge.kind is Kind.LASTED and surely is not None and not back and not on:
        surely = _earlier(surely[0], window.start.latest), _later(surely[1], window.end.earliest)
        core = _stretch(*surely) or core
    first, last = outer
    is_void = first is not None and last is not None and first >= last
    if is_void or (outer, core) == (knowledge.outer, knowledge.core):
        return None
    kind = knowledge.kind
    if kind in _ONE_SIDED and None not in outer:
        kind = Kind.BETWEEN
    if kind is Kind.ABOUT and core is not None:
        core = _stretch(_later(core[0], first), _earlier(core[1], last))
    cut = tuple(one != other for one, other in zip(outer, knowledge.outer, strict=True))
    about = (knowledge.about[0] and not cut[0], knowledge.about[1] and not cut[1])
    return evolve(knowledge, kind=kind, outer=outer, core=core, surely=surely, about=about)


_ONE_SIDED = frozenset({Kind.BEFORE, Kind.AFTER})


def _later(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else max(one, other)


def _earlier(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else min(one, other)


def _stretch(first: int | None, last: int | None) -> tuple[int, int] | None:
    return None if first is None or last is None or first >= last else (first, last)


def says_anything(value: DateValue) -> bool:
    """Whether a date limits its event at all; an interval without any end does not."""
    span = value.span
    return span.start.earliest is not None or span.end.latest is not None


def _about(value: DateValue) -> tuple[bool, bool]:
    if not isinstance(value, Interval):
        return value.is_approximate, value.is_approximate
    start, end = (not isinstance(one, End) and one.is_approximate for one in (value.start, value.end))
    return start, end


def _goes_on(value: DateValue) -> tuple[bool, bool]:
    if not isinstance(value, Interval):
        return False, False
    return value.start is End.OPEN, value.end is End.OPEN


def _kind(value: DateValue, span: Span) -> Kind:
    first, last = span.start.earliest, span.end.latest
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
    return _stretch(first, last)
