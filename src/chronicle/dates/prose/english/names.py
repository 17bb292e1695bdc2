"""The names and the small patterns of English dates, as tables."""

import re
from types import MappingProxyType

from chronicle.dates.parts.qualifier import Qualifier

MONTHS = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec",
            ),
            start=1,
        )
        for name in names.split()
    }
)

WEEKDAYS = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "monday mon",
                "tuesday tues tue",
                "wednesday wed",
                "thursday thurs thu",
                "friday fri",
                "saturday sat",
                "sunday sun",
            )
        )
        for name in names.split()
    }
)

SEASONS = MappingProxyType({"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24})
HEMISPHERES = MappingProxyType({"northern hemisphere": 4, "n": 4, "southern hemisphere": 8, "s": 8})
RANKS = MappingProxyType(
    {
        name: number
        for number, rank in enumerate(("first 1st 1", "second 2nd 2", "third 3rd 3", "fourth 4th 4"), start=1)
        for name in rank.split()
    }
)
ORDINALS = MappingProxyType(
    {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "twenty-first": 21,
    }
)
THIRDS = MappingProxyType({"early": 0, "beginning": 0, "mid": 1, "middle": 1, "late": 2, "end": 2})
FOUR_MONTHS = MappingProxyType({"first": 37, "middle": 38, "last": 39})

CIRCA = re.compile(r"(?:c\.|ca\.|c(?=\d)|circa|about|around|approximately|approx\.|roughly)\s*", re.ASCII)
PERHAPS = re.compile(r"(?:perhaps|possibly|probably|maybe)\s+")
MARKS_OF_PARTS = MappingProxyType(
    {
        "uncertain": Qualifier.UNCERTAIN,
        "approximate": Qualifier.APPROXIMATE,
        "uncertain and approximate": Qualifier.BOTH,
    }
)

_MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY_NAMES = "|".join(sorted(WEEKDAYS, key=len, reverse=True))

MONTH = rf"(?P<month>{_MONTH_NAMES})\.?"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
WEEKDAY = rf"(?P<weekday>{_WEEKDAY_NAMES})\.?"
YEAR = (
    r"(?:(?P<era_before>ad|a\.d\.)\s+)?(?P<year>\d{1,3}(?:,\d{3})+|\d+)"
    r"(?:\s*(?P<era>bce|bc|b\.c\.e\.|b\.c\.|ce|c\.e\.|ad|a\.d\.))?"
)
SEASON = rf"(?P<season>{'|'.join(SEASONS)})"
"""Patterns to put together; every text is in lower case when they meet it."""
