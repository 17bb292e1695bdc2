"""The date next to another, the first and the last date in a value, a mark on every date in it."""

from attrs import evolve

from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month, shift_month
from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import Qualifier, Qualifiers
from chronicle.dates.values.choice import AllOf, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue


def neighbour(date: Date, step: int) -> Date | None:
    """Return the date `step` units later, of the same precision; `None` where the parts are not known."""
    year, month, day = date.year, date.month, date.day
    if isinstance(year, Mask) or date.season is not None or date.significant_digits is not None:
        return None
    if month is None:
        return evolve(date, year=year + step, text=None)
    if isinstance(month, Mask) or isinstance(day, Mask):
        return None
    if day is None:
        year, month = shift_month(year, month, step)
    else:
        year, month, day = civil_from_days(days_from_civil(year, month, day) + step)
    return evolve(date, year=year, month=month, day=day, text=None)


def ends_of(value: DateValue) -> tuple[Date | DateTime, Date | DateTime] | None:
    """Return the first and the last date of what one phrase names: of a century its first and last year.

    `None` for what has no first or no last date.
    """
    match value:
        case Date() | DateTime():
            return value, value
        case OneOf(elements=(Range() as dates,)) | AllOf(elements=(Range() as dates,)) if (
            dates.first is not None and dates.last is not None
        ):
            return dates.first, dates.last
        case _:
            return None


def bound(ends: tuple[Date | DateTime, Date | DateTime], end: int) -> Date | DateTime:
    """Return the first (0) or the last (1) date of what one phrase names, to start or end an interval.

    Where the phrase names several dates, "the early 1990s", the interval starts on one of them and nobody
    knows on which: EDTF has no such interval, and the outermost date is marked as approximate.
    """
    outermost = ends[end]
    return outermost if ends[0] == ends[1] else _qualified_moment(outermost, Qualifier.APPROXIMATE)


def known_end(moment: Date | DateTime, end: int) -> Date | DateTime:
    """Return the first (0) or the last (1) year of a decade or another run of years, any other date as it is.

    The start of an interval may stay "some year of the 1960s"; a range in a set runs from one known year.
    """
    match moment:
        case Date(year=Mask() as year, month=None, season=None) if year.is_contiguous:
            return evolve(moment, year=(year.lowest, year.highest)[end], text=None)
        case _:
            return moment


def to_one_precision(
    first: Date | DateTime, last: Date | DateTime
) -> tuple[Date | DateTime, Date | DateTime]:
    """Return two dates told to the finer unit of the two: from November 1951 to December 1953, if to 1953."""
    if not isinstance(first, Date) or not isinstance(last, Date):
        return first, last
    if last.precision < first.precision:
        return _refined(first, last.precision, end=0), last
    return first, _refined(last, first.precision, end=1)


def _refined(date: Date, precision: Granularity, *, end: int) -> Date:
    """Return the first (0) or the last (1) month or day of a year or of a month."""
    year, month = date.year, date.month
    if isinstance(year, Mask) or isinstance(month, Mask) or date.season is not None:
        return date
    if month is None and precision <= Granularity.MONTH:
        month = (1, 12)[end]
        date = evolve(date, month=month, text=None)
    if month is not None and date.day is None and precision is Granularity.DAY:
        return evolve(date, day=(1, days_in_month(year, month))[end], text=None)
    return date


def qualified(value: DateValue, qualifier: Qualifier) -> DateValue:
    """Return the value with a qualifier put on every date in it, beside those they have."""
    match value:
        case Date():
            return _qualified_date(value, qualifier)
        case DateTime():
            return evolve(value, qualifier=value.qualifier | qualifier)
        case Interval(start=start, end=end):
            return Interval(
                start if isinstance(start, End) else _qualified_moment(start, qualifier),
                end if isinstance(end, End) else _qualified_moment(end, qualifier),
            )
        case OneOf(elements=elements):
            return OneOf(_qualified_element(element, qualifier) for element in elements)
        case AllOf(elements=elements):
            return AllOf(_qualified_element(element, qualifier) for element in elements)


def mark_of(*dates: Date | DateTime) -> Qualifier:
    """Return the one mark that every part of the dates bears, for what is made of them to bear it too.

    Raises:
        ValueError: their parts bear different ones.
    """
    marks = {mark for date in dates for mark in _marks_of(date)}
    if len(marks) > 1:
        raise ValueError("a part of a date is not named where the date is qualified part by part")
    return marks.pop()


def _marks_of(date: Date | DateTime) -> tuple[Qualifier, ...]:
    if isinstance(date, DateTime):
        return (date.qualifier,)
    marks = (date.qualifiers.year, date.qualifiers.month, date.qualifiers.day)
    if date.day is not None:
        return marks
    return marks[:2] if date.month is not None or date.season is not None else marks[:1]


def _qualified_date(date: Date, qualifier: Qualifier) -> Date:
    old = date.qualifiers
    has_month, has_day = date.month is not None or date.season is not None, date.day is not None
    new = Qualifiers(
        old.year | qualifier,
        old.month | qualifier if has_month else old.month,
        old.day | qualifier if has_day else old.day,
    )
    return evolve(date, qualifiers=new)


def _qualified_moment(moment: Date | DateTime, qualifier: Qualifier) -> Date | DateTime:
    if isinstance(moment, Date):
        return _qualified_date(moment, qualifier)
    return evolve(moment, qualifier=moment.qualifier | qualifier)


def _qualified_element(element: Date | DateTime | Range, qualifier: Qualifier) -> Date | DateTime | Range:
    if not isinstance(element, Range):
        return _qualified_moment(element, qualifier)
    return Range(
        None if element.first is None else _qualified_moment(element.first, qualifier),
        None if element.last is None else _qualified_moment(element.last, qualifier),
    )
