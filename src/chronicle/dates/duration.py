"""How long: an amount of the calendar and an exact amount, which are two types.

A month has no fixed number of days, so "1 month" (calendar) and "30 days" are different amounts; an hour is
always 3,600 seconds (exact). A day is a calendar amount: on the civil axis it runs from midnight to midnight.
"""

import re

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
_LONGEST_TEXT = 64


@frozen
class CalendarDuration:
    """An amount of the calendar: months, then days, which may have been told in weeks.

    >>> str(CalendarDuration(months=14, days=3))
    'P1Y2M3D'
    >>> CalendarDuration(months=1).shift(0)  # from 1 January to 1 February 1970
    2678400
    """

    months: int = field(default=0, validator=ge(0))
    days: int = field(default=0, validator=ge(0))
    in_weeks: bool = field(default=False, kw_only=True, eq=False, repr=False)
    """Whether the days were told as whole weeks: "2 weeks" is as long as "14 days", and less exact."""

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
        if self.in_weeks:
            return f"P{self.days // DAYS_PER_WEEK}W"
        years, months = divmod(self.months, MONTHS_PER_YEAR)
        parts = _written((years, "Y"), (months, "M"), (self.days, "D"))
        return f"P{parts or '0D'}"


@frozen
class ExactDuration:
    """An exact amount, in seconds.

    >>> str(ExactDuration(5400))
    'PT1H30M'
    """

    seconds: int = field(default=0, validator=ge(0))

    def shift(self, second: int, *, back: bool = False) -> int:
        """Return the second that lies this amount later (or earlier)."""
        return second - self.seconds if back else second + self.seconds

    def __str__(self) -> str:
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

_WEEK = CalendarDuration(days=DAYS_PER_WEEK)
_UNITS: dict[str, Duration] = {
    "second": ExactDuration(1),
    "minute": ExactDuration(60),
    "hour": ExactDuration(3600),
    "day": CalendarDuration(days=1),
    "week": _WEEK,
    "month": CalendarDuration(months=1),
    "year": CalendarDuration(months=MONTHS_PER_YEAR),
    "decade": CalendarDuration(months=10 * MONTHS_PER_YEAR),
    "century": CalendarDuration(months=100 * MONTHS_PER_YEAR),
    "centuries": CalendarDuration(months=100 * MONTHS_PER_YEAR),
}


def parse_duration(text: str) -> Duration:
    """Read a duration in English words or in ISO 8601-1 §5.5.2.

    Raises:
        EdtfError: the text is no duration, or mixes calendar and exact amounts.

    >>> parse_duration("3 days"), parse_duration("90 minutes")
    (CalendarDuration(months=0, days=3), ExactDuration(seconds=5400))
    >>> str(parse_duration("1 year and 2 months")), str(parse_duration("P2W"))
    ('P1Y2M', 'P2W')
    """
    if len(text) > _LONGEST_TEXT:
        raise EdtfError(
            text, position=_LONGEST_TEXT, reason=f"a duration has {_LONGEST_TEXT} characters at most"
        )
    if text[:1] == "P" and text != "P" and text[-1:] != "T":
        if match := _ISO_CALENDAR.fullmatch(text):
            years, months, weeks, days = (int(number or 0) for number in match.groups())
            months += years * MONTHS_PER_YEAR
            in_weeks = bool(weeks) and not (months or days)
            return CalendarDuration(months, weeks * DAYS_PER_WEEK + days, in_weeks=in_weeks)
        if match := _ISO_EXACT.fullmatch(text):
            hours, minutes, seconds = (int(number or 0) for number in match.groups())
            return ExactDuration(hours * 3600 + minutes * 60 + seconds)
    return _read_words(text)


def _read_words(text: str) -> Duration:
    months = days = seconds = position = 0
    in_weeks = True
    while match := _WORDS.match(text, position):
        number = int(match[1]) if match[1].isdigit() else 1
        unit = _unit(text, match)
        in_weeks &= unit is _WEEK
        match unit:
            case CalendarDuration(months=m, days=d):
                months, days = months + number * m, days + number * d
            case ExactDuration(seconds=s):
                seconds += number * s
        if seconds and (months or days):
            reason = "a duration is either of the calendar (days and longer) or exact (hours and shorter)"
            raise EdtfError(text, position=match.start(), reason=reason)
        position = match.end()
        if position == len(text):
            if seconds:
                return ExactDuration(seconds)
            return CalendarDuration(months, days, in_weeks=in_weeks and days > 0)
        separator = _SEPARATOR.match(text, position)
        position = separator.end() if separator else position
    reason = "a duration is a number and a unit, such as '3 days', '2 months' or 'P3D'"
    raise EdtfError(text, position=position, reason=reason)


def _unit(text: str, match: re.Match[str]) -> Duration:
    unit = _UNITS.get(match[2]) or _UNITS.get(match[2].removesuffix("s"))
    if unit is None:
        reason = f"there is no unit {match[2]!r}; there are {', '.join(_UNITS)}"
        raise EdtfError(text, position=match.start(2), reason=reason)
    return unit
