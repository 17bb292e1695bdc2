"""Which level of the standard a text needs: 0, 1 or 2."""

import re

from chronicle.dates.edtf.reader import parse
from chronicle.dates.parts.date_parts import PLAIN_YEAR_DIGITS, year_digits
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue

_LAST_SEASON_OF_LEVEL_1 = 24
_EXPONENT = re.compile(r"[0-9]E[0-9]")
# What level 1 leaves unspecified: the last digits of a bare year, a month, a day, or both.
_UNSPECIFIED_OF_LEVEL_1 = re.compile(r"-?[0-9]{2}[0-9X]X|-?[0-9]{4}(-[0-9]{2})?-XX|-?[0-9]{4}-XX-XX")


def level_of(text: str) -> int:
    """Return the least level of EDTF (4 February 2019) that has all the text uses.

    Raises:
        EdtfError: the text is no EDTF.

    >>> [level_of(text) for text in ("1985", "1985~", "1985~-04", "[1985,1986]")]
    [0, 1, 2, 2]
    """
    value = parse(text)
    return 2 if _EXPONENT.search(text) else _level(value)


def _level(value: DateValue) -> int:
    match value:
        case Date():
            return _level_of_date(value)
        case DateTime():
            return 1 if value.year < 0 else 0
        case Interval(start=start, end=end):
            if "X" in str(value):  # EDTF level 2, "Interval"
                return 2
            return max(1 if isinstance(moment, End) else _level(moment) for moment in (start, end))
        case OneOf() | AllOf():
            return 2


def _level_of_date(date: Date) -> int:
    marks = date.qualifiers
    parts = [marks.year, marks.month, marks.day][: 3 if date.day is not None else 2]
    if date.month is None and date.season is None:
        parts = parts[:1]
    if len(set(parts)) > 1 or date.significant_digits is not None:
        return 2
    bare = str(Date(date.year, date.month, date.day, season=date.season))
    if "X" in bare:
        return 1 if _UNSPECIFIED_OF_LEVEL_1.fullmatch(bare) else 2
    if date.season is not None:
        return 1 if date.season <= _LAST_SEASON_OF_LEVEL_1 else 2
    is_plain = (
        not isinstance(date.year, Mask)
        and date.year >= 0
        and len(year_digits(date.year)) == PLAIN_YEAR_DIGITS
    )
    return 0 if is_plain and marks == CERTAIN else 1
