"""The Hebrew calendar in its fixed form, years counted from the creation (anno mundi).

Month 1 is Tishri, with which the year begins, and 7 is Adar (Adar II in a leap year); 6, Adar I, exists in
leap years alone, so that a number is one month in every year and fields ascend with the days (numbers of the
Unicode CLDR). A day is the daylight that bears its name: it began at sunset the evening before. The fixed
rules are taken to hold at all times; before the tenth century months were set by witnesses and may differ by
a few days.
Source: Maimonides, Sanctification of the New Moon 6-8; Reingold and Dershowitz, Calendrical Calculations.
"""

from itertools import accumulate

from chronicle.dates.calendars.calendar import Fields
from chronicle.dates.civil import weekday

_PARTS_PER_HOUR = 1080
_PARTS_PER_DAY = 24 * _PARTS_PER_HOUR
_PARTS_PER_MONTH = 29 * _PARTS_PER_DAY + 12 * _PARTS_PER_HOUR + 793
_FIRST_MOLAD = 5 * _PARTS_PER_HOUR + 204  # after sunset, at the start of the first day below
_FIRST_MOLAD_DAY = -2_092_590  # Monday, Julian 7 October -3760
_NOON = 18 * _PARTS_PER_HOUR  # of a day that begins at sunset
_MONDAY, _TUESDAY = 0, 1
_DAYS_WITHOUT_NEW_YEAR = (2, 4, 6)  # Wednesday, Friday, Sunday
_MONTHS_PER_CYCLE, _YEARS_PER_CYCLE = 235, 19


def is_leap(year: int) -> bool:
    """Say whether the year has an Adar I: seven years in nineteen do.

    >>> [year for year in range(1, 20) if is_leap(year)]
    [3, 6, 8, 11, 14, 17, 19]
    """
    return (7 * year + 1) % _YEARS_PER_CYCLE < 7  # noqa: PLR2004 - seven in nineteen


def new_year(year: int) -> int:
    """Return the day of 1 Tishri, in days after 1970-01-01: that of the mean new moon, or postponed.

    >>> from chronicle.dates.civil import civil_from_days
    >>> civil_from_days(new_year(5785))
    Civil(year=2024, month=10, day=3)
    """
    months = (_MONTHS_PER_CYCLE * year - 234) // _YEARS_PER_CYCLE  # since the first molad
    days, part = divmod(_FIRST_MOLAD + months * _PARTS_PER_MONTH, _PARTS_PER_DAY)
    day = _FIRST_MOLAD_DAY + days
    if part >= _NOON or _would_misfit(year, weekday(day), part):
        day += 1
    return day + 1 if weekday(day) in _DAYS_WITHOUT_NEW_YEAR else day


def _would_misfit(year: int, molad_weekday: int, part: int) -> bool:
    """Say whether the year, or the one before it, would get a length that no year may have."""
    if molad_weekday == _TUESDAY and not is_leap(year):
        return part >= 9 * _PARTS_PER_HOUR + 204  # it would have 356 days
    if molad_weekday == _MONDAY and is_leap(year - 1):
        return part >= 15 * _PARTS_PER_HOUR + 589  # the year before would have 382
    return False


def to_day(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to a Hebrew day.

    >>> to_day(5784, 8, 1) - to_day(5784, 7, 1), to_day(5785, 7, 1) - to_day(5785, 6, 1)
    (29, 0)
    """
    return new_year(year) + sum(_month_lengths(year)[: month - 1]) + day - 1


def from_day(day: int) -> Fields:
    """Return the Hebrew year, month and day of the day `day` after 1970-01-01.

    >>> from_day(0)
    Fields(year=5730, month=4, day=23)
    """
    # By the mean length of a year, and one less because single years depart from it.
    year = (
        (day - _FIRST_MOLAD_DAY) * _YEARS_PER_CYCLE * _PARTS_PER_DAY // (_MONTHS_PER_CYCLE * _PARTS_PER_MONTH)
    )
    while new_year(year + 1) <= day:
        year += 1
    rest = day - new_year(year)
    ends = tuple(accumulate(_month_lengths(year)))
    month = sum(end <= rest for end in ends)
    return Fields(year, month + 1, rest - (ends[month - 1] if month else 0) + 1)


def _month_lengths(year: int) -> tuple[int, ...]:
    """Return how many days the months from Tishri to Elul have; 0 for the Adar I of a common year."""
    length = new_year(year + 1) - new_year(year)
    heshvan = 30 if length % 10 == 5 else 29  # noqa: PLR2004 - 355 or 385: a complete year
    kislev = 29 if length % 10 == 3 else 30  # noqa: PLR2004 - 353 or 383: a deficient year
    adar_i = 30 if is_leap(year) else 0
    return (30, heshvan, kislev, 29, 30, adar_i, 29, 30, 29, 30, 29, 30, 29)
