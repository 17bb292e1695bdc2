"""One date told in two calendars: "9 thermidor an II (27 juillet 1794)", "A.H. 656/A.D. 1258"."""

from typing import NamedTuple

from chronicle.dates.civil import SECONDS_PER_DAY
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.nearby.reference import day_of_number
from chronicle.dates.prose.reading.phrases.pairs import read_pair
from chronicle.dates.prose.reading.shape import Found, Moment
from chronicle.dates.prose.reading.tokens import Tokens
from chronicle.dates.values.choice import AllOf, OneOf, Range
from chronicle.dates.values.date import Date

_OTHERS = frozenset({Kind.CALENDAR_MONTH, Kind.CALENDAR_ERA, Kind.YEAR_OF_REPUBLIC})
_DAYS_BY_SIGHT = 2
"""By how many days a month that begins when the moon is seen may differ from one that is counted."""


class _Days(NamedTuple):
    """The days that a date fills, from the first to the last, after 1970-01-01."""

    first: int
    last: int


def two_calendars(found: Found) -> Moment | None:
    """Read a date of another calendar and today's date beside it, which are one.

    What both hold is meant: of 656 AH, which began in 1258, the days of that year. A day may be off by so
    much as the moon is seen earlier or later than counted; then today's date is right.
    `None` if the words are no two dates of two calendars.

    Raises:
        EdtfError: the two have no day in common.
    """
    is_other = [_names_other(found[name]) for name in ("first", "second")]
    if is_other[0] == is_other[1]:
        return None
    values = _both(found)
    days = [None if value is None else _days(value) for value in values]
    one, other = zip(values, days, strict=True)
    return _agreed(found, *((one, other) if is_other[0] else (other, one)))


def _names_other(tokens: Tokens) -> bool:
    return any(token.kind in _OTHERS for token in tokens)


def _both(found: Found) -> list[Moment | None]:
    """Read both; the second may leave out what the first says: "القرن الرابع الهجري / العاشر الميلادي"."""
    try:
        first, second = (found.read(name) for name in ("first", "second"))
        if first is not None and second is None:
            _, (low, high) = read_pair(found["first"], found["second"], found.reading)
            second = low if low == high else OneOf((Range(low, high),))
    except ValueError:
        return [None, None]
    return [first, second]


def _agreed(
    found: Found, given: tuple[Moment | None, _Days | None], today: tuple[Moment | None, _Days | None]
) -> Moment | None:
    """Return what both dates hold."""
    (other, others), (value, days) = given, today
    if other is None or value is None or others is None or days is None:
        return None
    if _is_by_sight(found) and days.first == days.last and others.first == others.last:
        others = days if abs(days.first - others.first) <= _DAYS_BY_SIGHT else others
    common = _Days(max(days.first, others.first), min(days.last, others.last))
    if common.first > common.last:
        raise found.refusal("the two calendars name different days", other, value)
    if common == days:
        return value
    if common == others:
        return other
    run = (Range(day_of_number(common.first), day_of_number(common.last)),)
    return OneOf(run) if isinstance(other, OneOf) or isinstance(value, OneOf) else AllOf(run)


def _is_by_sight(found: Found) -> bool:
    tokens = (*found["first"], *found["second"])
    return any(token.kind in _OTHERS and str(token.value).startswith("islamic") for token in tokens)


def _days(value: Moment) -> _Days | None:
    """Return the first and the last day; `None` of what bears a mark or is told to the minute."""
    if not isinstance(value, Date | OneOf | AllOf) or value.is_approximate or value.is_uncertain:
        return None
    first, end = value.span.start.earliest, value.span.end.latest
    if first is None or end is None or first % SECONDS_PER_DAY or end % SECONDS_PER_DAY:
        return None
    return _Days(first // SECONDS_PER_DAY, end // SECONDS_PER_DAY - 1)
