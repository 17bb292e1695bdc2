"""Decades, centuries, millennia; halves and quarters of them and of years; early, mid and late."""

import re

from chronicle.dates.parts.mask import Mask
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.runs import run_of_days
from chronicle.dates.prose.reading.moments.years import year_of
from chronicle.dates.prose.reading.shape import Found, Moment, number_of
from chronicle.dates.prose.reading.steps import ends_of, known_end, mark_of, qualified
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

CENTURY = (
    "(number:ordinal|number unit:century|millennium"
    " | unit_before:century|millennium number_after:ordinal|number) [era:bce|ce]"
)

_ROMAN = re.compile("[IVX]+(?![A-Z])")
_CENTURY, _MILLENNIUM = 100, 1000
_MOST_CENTURIES = 200
_DECADES_WITH_CENTURY = 100
_FIRST_QUARTER, _FIRST_FOUR_MONTHS, _FIRST_HALF = 33, 37, 40
_HOURS_OF_THIRD = 8
_LAST_MINUTE = 59


def decade(found: Found) -> Date | OneOf:
    """Read a decade; a century's first is refused, for it may be the century."""
    first = found.number("decade")
    if found.has("era"):
        return _decade_of_era(first, found)
    if first < _DECADES_WITH_CENTURY:
        raise found.refusal("the century is not said: write the decade in full")
    if first % 10:
        raise found.refusal("a decade begins with a year that ends in 0")
    if first % _CENTURY == 0:
        decade, century = f"{first // 10:03d}X", f"{first // _CENTURY:02d}XX"
        raise found.refusal(f"the {first}s are a decade or a century", decade, century)
    return Date(Mask(f"{first // 10:03d}X"))


def _decade_of_era(first: int, found: Found) -> Date | OneOf:
    """Read "the 330s BC", which are 339 to 330 BC, and "the 640s AD"."""
    if first % 10 or first % _CENTURY == 0:
        raise found.refusal(f"the {first}s are no decade, or may be a century")
    if found.one("era").kind is Kind.CE:
        return Date(Mask(f"{first // 10:03d}X"))
    return OneOf((Range(Date(1 - first - 9), Date(1 - first)),))


def decade_of_century(found: Found) -> Date | OneOf:
    """Read "the decade 1900", where the word leaves no doubt."""
    first = found.number("decade")
    if found.has("era"):
        return _decade_of_era(first, found)
    if first % 10 or first < _DECADES_WITH_CENTURY:
        raise found.refusal("a decade is named by its first year, in full")
    return Date(Mask(f"{first // 10:03d}X"))


def decade_in_century(found: Found) -> Date:
    """Read "20-е годы XX века", "años 20 del siglo XX"."""
    hundreds, tens = _years_of_century(found)[0] // _CENTURY, found.number("decade")
    if hundreds < 1 or tens % 10 or not 0 < tens < _CENTURY:
        raise found.refusal("a decade of a century is named by its tens")
    return Date(Mask(f"{hundreds:02d}{tens // 10}X"))


def century(found: Found) -> OneOf:
    """Read a century or a millennium as one of its years."""
    first, last = _years_of_century(found)
    return OneOf((Range(Date(first), Date(last)),))


def _years_of_century(found: Found) -> tuple[int, int]:
    """Return the first and the last year, counted from the year 1, or by the hundreds if so wished."""
    unit, count = ("unit", "number") if found.has("number") else ("unit_before", "number_after")
    is_millennium = found.has(unit) and found.one(unit).kind is Kind.MILLENNIUM
    length = _MILLENNIUM if is_millennium else _CENTURY
    number = found.number(count)
    if not 1 <= number <= _MOST_CENTURIES:
        raise found.refusal("centuries are counted from the first")
    last = (
        (1 - number) * length if found.has("era") and found.one("era").kind is Kind.BCE else number * length
    )
    if not found.reading.counts_centuries and length == _CENTURY and last > 0:
        last -= 1
    return max(last - length + 1, 1) if last > 0 else last - length + 1, last


def numbered_part(found: Found) -> Date:
    """Read "Q2 1985", "H1 1985"."""
    return Date(year_of(found), season=found.number("part"))


def part_of_some_year(found: Found) -> Date | None:
    """Read "spring in the 1980s", "Q2 of some year in 1800–1899": nobody knows of which."""
    match found.read("when"):
        case Date(year=Mask() as year, month=None, season=None) as when:
            return Date(year, season=_season(found), qualifiers=when.qualifiers)
        case _:
            return None


def _season(found: Found) -> int:
    if found.has("season"):
        side = found.number("side") if found.has("side") else found.reading.hemisphere
        return found.number("season") + side
    if found.has("part"):
        return found.number("part")
    return _FIRST_FOUR_MONTHS + _rank(found, parts=3) - 1


def four_months(found: Found) -> Date:
    """Read "the first four months of 1985"."""
    return Date(year_of(found), season=_FIRST_FOUR_MONTHS + _rank(found, parts=3) - 1)


def fraction(found: Found) -> Moment:
    """Read the halves and quarters of a year, of a run of years, and the halves of a month."""
    return _marked(_fraction(found), found)


def _fraction(found: Found) -> Date | OneOf:
    parts = 2 if found.one("part").kind is Kind.HALF else 4
    rank = _rank(found, parts)
    season = (_FIRST_HALF if parts == 2 else _FIRST_QUARTER) + rank - 1  # noqa: PLR2004 - halves
    if (digits := _unknown_year(found)) is not None:
        return Date(digits, season=season)
    match _ends(found):
        case (Date(year=int(year), month=None, season=None) as first, last) if first == last:
            return Date(year, season=season)
        case Date(year=int(a), month=None, season=None), Date(year=int(b), month=None, season=None):
            return OneOf((_fraction_of_years(a, b, rank, parts),))
        case (Date() as first, Date() as last) if (run := run_of_days(first, last)) is not None:
            return OneOf((run.part(rank, parts),))
        case _:
            raise found.refusal(f"{found.quote('whole')!r} has no halves and quarters that are known")


def _fraction_of_years(first: int, last: int, rank: int, parts: int) -> Range:
    length = (last - first + 1) // parts
    start = first + (rank - 1) * length
    return Range(Date(start), Date(last if rank == parts else start + length - 1))


def _unknown_year(found: Found) -> Mask | None:
    """Return the digits of the year, where they are those of no run of years, which has parts of its own."""
    match found.read("whole"):
        case Date(year=Mask() as digits, month=None, season=None) if not digits.is_run:
            return digits
        case _:
            return None


def _rank(found: Found, parts: int) -> int:
    (token,) = found["rank"]
    if token.kind is Kind.LAST:
        return parts
    rank = number_of(token) + (token.kind is Kind.THIRD)  # early, mid and late are counted from 0
    if not 1 <= rank <= parts:
        raise found.refusal(f"there are {parts} of them")
    return rank


def third(found: Found) -> Moment:
    """Read "early May 2020", "late 19th century": thirds, of a year in months, of a day in hours."""
    if any(token.kind is Kind.THIRD for token in found["whole"]):
        raise found.refusal("a part of a part is not named so: say from … to")  # "mid-late 19th century"
    return _marked(_third_of(found, found.number("third")), found)


def third_of_roman(found: Found) -> OneOf | None:
    """Read "fin XVIIIe", "finales del XVIII": a Roman numeral leaves out the word for the century."""
    if not _ROMAN.match(found.quote("number")):
        return None
    first, last = (Date(year) for year in _years_of_century(found))
    return OneOf((_third(found, found.number("third"), first, last),))


def fraction_of_roman(found: Found) -> OneOf | None:
    """Read "segunda mitad del XIX"."""
    if not _ROMAN.match(found.quote("number")):
        return None
    parts = 2 if found.one("part").kind is Kind.HALF else 4
    first, last = _years_of_century(found)
    return OneOf((_fraction_of_years(first, last, _rank(found, parts), parts),))


def ranked_third(found: Found) -> Moment:
    """Read "the last third of the 19th century"; of a year it is its four months."""
    rank = _rank(found, parts=3)
    season = _FIRST_FOUR_MONTHS + rank - 1
    if (digits := _unknown_year(found)) is not None:
        return _marked(Date(digits, season=season), found)
    match _ends(found):
        case (Date(year=int(year), month=None, season=None) as first, last) if first == last:
            return _marked(Date(year, season=season), found)
        case _:
            return _marked(_third_of(found, rank - 1), found)


def _third_of(found: Found, third: int) -> OneOf:
    match _ends(found):
        case Date(day=int()) as day, Date() as same if day == same:
            return _hours(day, _HOURS_OF_THIRD * third, _HOURS_OF_THIRD * (third + 1) - 1)
        case Date() as first, Date() as last:
            return OneOf((_third(found, third, first, last),))
        case _:
            raise found.refusal(f"{found.quote('whole')!r} has no early, middle and late part")


def part_of_day(found: Found) -> Moment:
    """Read "the morning of 18 August 2020": some minute of its hours."""
    hours = found.one("part").value
    day = found.read("whole")
    if not isinstance(hours, tuple) or not isinstance(day, Date):
        raise found.refusal("a morning or an evening needs a day")
    return _marked(_hours(day, *hours), found)


def _marked(part: Date | OneOf, found: Found) -> Moment:
    """Return the part with the mark of the whole: early in about 1985 is about early 1985."""
    ends = _ends(found)
    assert ends is not None
    marked = qualified(part, mark_of(*ends))
    assert isinstance(marked, Moment)
    return marked


def _hours(day: Date, first: int, last: int) -> OneOf:
    match day:
        case Date(year=int(year), month=int(month), day=int(number)):
            ends = DateTime(year, month, number, first, 0), DateTime(year, month, number, last, _LAST_MINUTE)
            return OneOf((Range(*ends),))
        case _:
            raise ValueError("a part of a day needs a day that is known")


def _ends(found: Found) -> tuple[Date | DateTime, Date | DateTime] | None:
    whole = found.read("whole")
    ends = None if whole is None else ends_of(whole)
    return None if ends is None else (known_end(ends[0], 0), known_end(ends[1], 1))


def _third(found: Found, third: int, first: Date, last: Date) -> Range:
    match first, last:
        case Date(year=int(a), month=None, season=None), Date(year=int(b), month=None, season=None) if a < b:
            # Thirds that share the year they meet in: 1801-1834, 1834-1867, 1867-1900.
            length, whole = -(-(b - a + 1) // 3), b - a + 1
            start = (a, a + whole // 3, b + 1 - length)[third]
            return Range(Date(start), Date(start + length - 1))
        case Date(year=int(a), month=None, season=None), _:
            return Range(Date(a, 1 + 4 * third), Date(a, 4 + 4 * third))
        case _ if (run := run_of_days(first, last)) is not None:
            return run.part(third + 1, 3)
        case _:
            raise found.refusal(f"{found.quote('whole')!r} has no early, middle and late part")
