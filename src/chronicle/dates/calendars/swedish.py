"""The calendar of Sweden, Finland included: Julian, from 1700 to 1712 a day ahead of it, Gregorian from 1753.

Eleven leap days were to be left out one by one from 1700 on. The first was; those of 1704 and 1708 were not,
and in 1712 a second leap day, 30 February, brought the Julian calendar back. 17 February 1753 was followed
by 1 March.
Source: Ginzel, Handbuch der mathematischen und technischen Chronologie III.
"""

from chronicle.dates.calendars import julian
from chronicle.dates.calendars.calendar import Fields
from chronicle.dates.calendars.cutover import Cutover

_JULIAN_THEN_GREGORIAN = Cutover("sweden", "Swedish", Fields(1753, 3, 1), "Ginzel III")
_FIRST_AHEAD = Fields(1700, 3, 1)
_LAST_AHEAD = Fields(1712, 2, 30)


def to_day(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to a Swedish day.

    >>> to_day(1712, 3, 1) - to_day(1712, 2, 29), to_day(1700, 3, 1) - to_day(1700, 2, 28)
    (2, 1)
    """
    fields = Fields(year, month, day)
    if _FIRST_AHEAD <= fields <= _LAST_AHEAD:
        return julian.to_day(*fields) - 1
    if fields < _FIRST_AHEAD:
        return min(julian.to_day(*fields), julian.to_day(*_FIRST_AHEAD) - 1)
    return _JULIAN_THEN_GREGORIAN.to_day(*fields)


def from_day(day: int) -> Fields:
    """Return what the day `day` after 1970-01-01 was called in Sweden.

    >>> from_day(to_day(1712, 2, 30))
    Fields(year=1712, month=2, day=30)
    """
    if day == to_day(*_LAST_AHEAD):
        return _LAST_AHEAD
    if to_day(*_FIRST_AHEAD) <= day < to_day(*_LAST_AHEAD):
        return julian.from_day(day + 1)
    return _JULIAN_THEN_GREGORIAN.from_day(day)
