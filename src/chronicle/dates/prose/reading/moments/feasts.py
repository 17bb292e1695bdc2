"""Feast days: fixed ones by month and day, movable ones by their distance from Easter."""

from types import MappingProxyType

from chronicle.dates.calendars import julian
from chronicle.dates.calendars.years.easter import gregorian_easter, julian_easter
from chronicle.dates.civil import civil_from_days
from chronicle.dates.prose.reading.moments.days import checked, in_style
from chronicle.dates.prose.reading.moments.years import year_of
from chronicle.dates.prose.reading.shape import Found, Moment
from chronicle.dates.values.date import Date

FIXED = MappingProxyType(
    {
        "new year": (1, 1),
        "epiphany": (1, 6),
        "candlemas": (2, 2),
        "annunciation": (3, 25),
        "saint george": (4, 23),
        "may day": (5, 1),
        "midsummer": (6, 24),  # the birth of John the Baptist
        "saints peter and paul": (6, 29),
        "lammas": (8, 1),
        "transfiguration": (8, 6),
        "assumption": (8, 15),
        "saint bartholomew": (8, 24),
        "exaltation of the cross": (9, 14),
        "michaelmas": (9, 29),
        "all saints": (11, 1),
        "all souls": (11, 2),
        "martinmas": (11, 11),
        "saint nicholas": (12, 6),
        "christmas eve": (12, 24),
        "christmas": (12, 25),
        "saint stephen": (12, 26),
        "holy innocents": (12, 28),
        "new year's eve": (12, 31),
    }
)
MOVABLE = MappingProxyType(
    {
        "ash wednesday": -46,
        "palm sunday": -7,
        "maundy thursday": -3,
        "good friday": -2,
        "holy saturday": -1,
        "easter": 0,
        "easter monday": 1,
        "ascension": 39,
        "pentecost": 49,
        "whit monday": 50,
        "trinity sunday": 56,
        "corpus christi": 60,
    }
)
ORTHODOX = "orthodox easter"
_FIRST_GREGORIAN_EASTER = 1583


def feast(found: Found) -> Moment:
    """Read a feast of a year; before 1583 Easter was Julian, and its day has a number in either calendar.

    Raises:
        EdtfError: it is a movable feast before 1583, and the words do not say by which calendar.
    """
    name, year = found.one("feast").said, year_of(found)
    if name in FIXED:
        return checked(found, in_style(found, year, *FIXED[name]))
    if name == ORTHODOX:
        return Date(*civil_from_days(julian_easter(year)))
    julian_day = julian_easter(year) + MOVABLE[name]
    old = Date(*civil_from_days(julian_day))
    if found.reading.is_julian:
        return old
    if year < _FIRST_GREGORIAN_EASTER:
        reason = "Easter was Julian then: say O.S. for its day in today's calendar"
        raise found.refusal(reason, old, Date(*julian.from_day(julian_day)))
    return checked(found, Date(*civil_from_days(gregorian_easter(year) + MOVABLE[name])))
