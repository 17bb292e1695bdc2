"""How long: an amount of the calendar and an exact amount, which are two types.

A month has no fixed number of days, so "1 month" (calendar) and "30 days" are different amounts; an hour is
always 3,600 seconds (exact). A day is a calendar amount: on the civil axis it runs from midnight to midnight.
"""

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

from attrs import field, frozen
from attrs.validators import ge

from chronicle.dates.civil import (
    MONTHS_PER_YEAR,
    SECONDS_PER_DAY,
    add_months,
    civil_from_days,
    days_from_civil,
)
from chronicle.dates.errors import EdtfError

DAYS_PER_WEEK = 7
MONTHS_PER_DECADE, MONTHS_PER_CENTURY = 10 * MONTHS_PER_YEAR, 100 * MONTHS_PER_YEAR
_SECONDS_PER_MINUTE, _SECONDS_PER_HOUR = 60, 3600
_LONGEST_TEXT = 64

DurationUnit: TypeAlias = Literal[
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "century"
]
"""What a duration is told in."""
HiddenCalendarUnit: TypeAlias = Literal["week", "month", "decade", "century"]
HiddenExactUnit: TypeAlias = Literal["second", "minute"]


@frozen
class CalendarDuration:
    """An amount of the calendar: months, then days.

    >>> str(CalendarDuration(months=14, days=3))
    'P1Y2M3D'
    >>> CalendarDuration(months=1).shift(0)  # from 1 January to 1 February 1970
    2678400
    """

    months: int = field(default=0, validator=ge(0))
    days: int = field(default=0, validator=ge(0))
    told_in: HiddenCalendarUnit | None = field(default=None, kw_only=True, eq=False, repr=False)
    """The smallest unit that was named, where the numbers hide it: weeks, decades, centuries, months that
    make years. "2 weeks" is as long as "14 days", and less exact; "24 months" is more so than "2 years"."""

    def shift(self, second: int, *, back: bool = False) -> int:
        """Return the second that lies this amount later (or earlier), at the same time of day.

        A day the target month does not have becomes its last one.
        """
        sign = -1 if back else 1
        day, time_of_day = divmod(second, SECONDS_PER_DAY)
        if self.months:
            day = days_from_civil(*add_months(civil_from_days(day), sign * self.months))
        return (day + sign * self.days) * SECONDS_PER_DAY + time_of_day

    def __str__(self) -> str:
        match self.told_in:
            case "decade":  # ISO 8601 has no letter for decades and centuries
                number = self.months // MONTHS_PER_DECADE
                return "1 decade" if number == 1 else f"{number} decades"
            case "century":
                number = self.months // MONTHS_PER_CENTURY
                return "1 century" if number == 1 else f"{number} centuries"
            case "month":
                return f"P{self.months}M"
            case "week" | None:
                pass
        years, months = divmod(self.months, MONTHS_PER_YEAR)
        days = (self.days // DAYS_PER_WEEK, "W") if self.told_in == "week" else (self.days, "D")
        return f"P{_written((years, 'Y'), (months, 'M'), days) or '0D'}"


@frozen
class ExactDuration:
    """An exact amount, in seconds.

    >>> str(ExactDuration(5400))
    'PT1H30M'
    """

    seconds: int = field(default=0, validator=ge(0))
    told_in: HiddenExactUnit | None = field(default=None, kw_only=True, eq=False, repr=False)
    """The smallest unit that was named, where the number hides it: minutes that make hours, seconds that make
    minutes. "120 minutes" is as long as "2 hours", and more exact."""

    def shift(self, second: int, *, back: bool = False) -> int:
        """Return the second that lies this amount later (or earlier)."""
        return second - self.seconds if back else second + self.seconds

    def __str__(self) -> str:
        if self.told_in == "minute":
            return f"PT{self.seconds // _SECONDS_PER_MINUTE}M"
        if self.told_in == "second":
            return f"PT{self.seconds}S"
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        parts = _written((hours, "H"), (minutes, "M"), (seconds, "S"))
        return f"PT{parts or '0S'}"


Duration = CalendarDuration | ExactDuration
"""A duration of either kind.

>>> isinstance(parse_duration("3 days"), Duration)
True
"""


def _written(*parts: tuple[int, str]) -> str:
    return "".join(f"{amount}{letter}" for amount, letter in parts if amount)


_ISO_CALENDAR = re.compile(r"P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?")
_ISO_EXACT = re.compile(r"PT(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?")
_WORDS = re.compile(r"([0-9]+|an?|one) +([a-z]+)")
_SEPARATOR = re.compile(r" *(?:, *)?(?:and +)?")

_UNITS: dict[DurationUnit, Duration] = {
    "second": ExactDuration(1),
    "minute": ExactDuration(60),
    "hour": ExactDuration(3600),
    "day": CalendarDuration(days=1),
    "week": CalendarDuration(days=DAYS_PER_WEEK),
    "month": CalendarDuration(months=1),
    "year": CalendarDuration(months=MONTHS_PER_YEAR),
    "decade": CalendarDuration(months=MONTHS_PER_DECADE),
    "century": CalendarDuration(months=MONTHS_PER_CENTURY),
}
"""From the smallest to the largest."""

_NAMES: dict[str, DurationUnit] = {
    **{unit: unit for unit in _UNITS},
    **{f"{unit}s": unit for unit in _UNITS},
    "centuries": "century",
}
_ISO_LETTERS: tuple[DurationUnit, ...] = ("year", "month", "week", "day")
_ISO_EXACT_LETTERS: tuple[DurationUnit, ...] = ("hour", "minute", "second")


def parse_duration(text: str) -> Duration:
    """Read a duration in English words or in ISO 8601-1 §5.5.2.

    Raises:
        EdtfError: the text is no duration, or mixes calendar and exact amounts.

    >>> parse_duration("3 days"), parse_duration("90 minutes")
    (CalendarDuration(months=0, days=3), ExactDuration(seconds=5400))
    >>> [str(parse_duration(text)) for text in ("1 year and 2 months", "P2W", "24 months", "2 decades")]
    ['P1Y2M', 'P2W', 'P24M', '2 decades']
    """
    if len(text) > _LONGEST_TEXT:
        raise EdtfError(
            text, position=_LONGEST_TEXT, reason=f"a duration has {_LONGEST_TEXT} characters at most"
        )
    if text[:1] == "P" and text != "P" and text[-1:] != "T":
        if match := _ISO_CALENDAR.fullmatch(text):
            return _summed(zip(map(_number, match.groups()), _ISO_LETTERS, strict=True))
        if match := _ISO_EXACT.fullmatch(text):
            return _summed(zip(map(_number, match.groups()), _ISO_EXACT_LETTERS, strict=True))
    return _read_words(text)


def _number(digits: str | None) -> int:
    return int(digits or 0)


def _summed(amounts: Iterable[tuple[int, DurationUnit]]) -> Duration:
    """Amounts of units of one kind as one duration, which knows its smallest unit where numbers hide it."""
    months = days = seconds = 0
    is_exact, named = False, list[DurationUnit]()
    for number, name in amounts:
        match _UNITS[name]:
            case CalendarDuration(months=m, days=d):
                months, days = months + number * m, days + number * d
            case ExactDuration(seconds=s):
                seconds, is_exact = seconds + number * s, True
        if number:
            named.append(name)
    smallest = min(named, key=list(_UNITS).index, default=None)
    if is_exact:
        return ExactDuration(seconds, told_in=_hidden_in_seconds(smallest, seconds))
    return CalendarDuration(months, days, told_in=_hidden_in_months(smallest, months))


def _hidden_in_seconds(smallest: DurationUnit | None, seconds: int) -> HiddenExactUnit | None:
    match smallest:
        case "minute" if seconds % _SECONDS_PER_HOUR == 0:
            return "minute"
        case "second" if seconds % _SECONDS_PER_MINUTE == 0:
            return "second"
        case _:
            return None


def _hidden_in_months(smallest: DurationUnit | None, months: int) -> HiddenCalendarUnit | None:
    match smallest:
        case "week" | "decade" | "century":
            return smallest
        case "month" if months % MONTHS_PER_YEAR == 0:
            return "month"
        case _:
            return None


def _read_words(text: str) -> Duration:
    amounts, position = list[tuple[int, DurationUnit]](), 0
    while match := _WORDS.match(text, position):
        number = int(match[1]) if match[1].isdigit() else 1
        amounts.append((number, _unit(text, match)))
        if len({type(_UNITS[unit]) for _, unit in amounts}) > 1:
            reason = "a duration is either of the calendar (days and longer) or exact (hours and shorter)"
            raise EdtfError(text, position=match.start(), reason=reason)
        position = match.end()
        if position == len(text):
            return _summed(amounts)
        separator = _SEPARATOR.match(text, position)
        position = separator.end() if separator else position
    reason = "a duration is a number and a unit, such as '3 days', '2 months' or 'P3D'"
    raise EdtfError(text, position=position, reason=reason)


def _unit(text: str, match: re.Match[str]) -> DurationUnit:
    unit = _NAMES.get(match[2])
    if unit is None:
        reason = f"there is no unit {match[2]!r}; there are {', '.join(_UNITS)}"
        raise EdtfError(text, position=match.start(2), reason=reason)
    return unit
