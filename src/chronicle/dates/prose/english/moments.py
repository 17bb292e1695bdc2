"""Single dates and times in English: each shape a pattern, and what it says.

A shape that is met but names nothing possible, or two things, is refused with the reason; a text of no shape
is left to others.
"""

import re
from collections.abc import Callable

from attrs import evolve

from chronicle.dates.civil import days_from_civil, days_in_month, weekday
from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import Qualifier, Qualifiers
from chronicle.dates.prose.english.names import (
    CIRCA,
    DAY,
    FOUR_MONTHS,
    HEMISPHERES,
    MARKS_OF_PARTS,
    MONTH,
    MONTHS,
    ORDINALS,
    PERHAPS,
    RANKS,
    SEASON,
    SEASONS,
    THIRDS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
)
from chronicle.dates.prose.english.steps import ends_of, known_end, qualified
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.value import DateValue

_CENTURY, _MILLENNIUM = 100, 1000
_FIRST_BARE_YEAR = 100
_LAST_MASKED_YEAR = 9999
_NOON = 12
_SOME_LEAP_YEAR = 2000

_MOST_DIGITS = 18
_MONTHS_PER_YEAR = 12

Moment = Date | DateTime | OneOf


def read_moment(text: str) -> DateValue | None:
    """Read a date, a time, a decade, a century or a part of one; `None` if the text has no such shape.

    Raises:
        EdtfError: the shape is known, but it names nothing possible, or more than one thing.
    """
    bare, mark = without_marks(text)
    for pattern, build in _SHAPES:
        if found := pattern.fullmatch(bare):
            try:
                return qualified(build(found), mark)
            except EdtfError:
                raise
            except ValueError as error:
                raise refusal(text, str(error)) from None
    return None


def refusal(text: str, reason: str, *readings: object) -> EdtfError:
    """Return the error for a text that is impossible, or that has several readings."""
    return EdtfError(text, position=0, reason=reason, readings=tuple(str(reading) for reading in readings))


def without_marks(text: str) -> tuple[str, Qualifier]:
    """Take "perhaps", "c." and a last question mark off, and return what they say."""
    mark = Qualifier.NONE
    if perhaps := PERHAPS.match(text):
        mark, text = mark | Qualifier.UNCERTAIN, text[perhaps.end() :]
    if circa := CIRCA.match(text):
        mark, text = mark | Qualifier.APPROXIMATE, text[circa.end() :]
    if text.endswith("?"):
        mark, text = mark | Qualifier.UNCERTAIN, text[:-1].rstrip()
    return text, mark


def read_year(found: re.Match[str]) -> int:
    """Read a year with or without an era; a bare one has three digits at least.

    Raises:
        EdtfError: the year is zero, or so short that its century is left open.
    """
    digits = found["year"].replace(",", "")
    if len(digits) > _MOST_DIGITS:
        raise refusal(found["year"], "years reach from -10^18 to 10^18")
    number, era = int(digits), (found["era"] or found["era_before"] or "").replace(".", "")
    if number == 0:
        raise refusal(found["year"], "there is no year 0: 1 BCE is followed by 1 CE")
    if era.startswith("b"):
        return 1 - number
    if not era and (number < _FIRST_BARE_YEAR or digits[0] == "0"):
        raise refusal(found["year"], "the century is not said: write the year in full, or with CE or BCE")
    return number


# ------------------------------------------------------------------------------- what each shape says


def _day(found: re.Match[str]) -> Date:
    year, month, day = read_year(found), MONTHS[found["month"]], int(found["day"])
    date, said = Date(year, month, day), found["weekday"]
    real = weekday(days_from_civil(year, month, day))
    if said is not None and WEEKDAYS[said] != real:
        name = next(name for name, number in WEEKDAYS.items() if number == real)
        raise refusal(found[0], f"that day was a {name.capitalize()}")
    return date


def _month(found: re.Match[str]) -> Date:
    return Date(read_year(found), MONTHS[found["month"]])


def _year(found: re.Match[str]) -> Date:
    return Date(read_year(found))


def _season(found: re.Match[str]) -> Date:
    side = HEMISPHERES.get(found["side"] or "", 0)
    return Date(read_year(found), season=SEASONS[found["season"]] + side)


def _decade(found: re.Match[str]) -> Date:
    first = int(found["decade"])
    if first % _CENTURY == 0:
        decade, century = f"{first // 10}X", f"{first // _CENTURY}XX"
        raise refusal(found[0], f"the {first}s are a decade or a century", decade, century)
    return Date(Mask(f"{first // 10:03d}X"))


def _century(found: re.Match[str]) -> OneOf:
    first, last = _years_of_century(found)
    return OneOf((Range(Date(first), Date(last)),))


def _years_of_century(found: re.Match[str]) -> tuple[int, int]:
    """Return the first and the last year of a century or a millennium, counted from the year 1."""
    name, length = found["century"], _MILLENNIUM if found["unit"] == "millennium" else _CENTURY
    number = ORDINALS.get(name) or int(name[:-2])
    if number == 0:
        raise refusal(found[0], "centuries are counted from the first")
    last = (1 - number) * length if found["bce"] else number * length
    return last - length + 1, last


def _quarter(found: re.Match[str]) -> Date:
    return Date(read_year(found), season=32 + RANKS[found["rank"]])


def _four_months(found: re.Match[str]) -> Date:
    return Date(read_year(found), season=FOUR_MONTHS[found["rank"]])


def _half(found: re.Match[str]) -> Date:
    return Date(read_year(found), season=39 + RANKS[found["rank"]])


def _part_of(found: re.Match[str]) -> OneOf:
    """Read "early May 2020", "mid-1990s", "late 19th century": thirds, of a year in months."""
    whole = read_moment(found["whole"])
    ends = None if whole is None else ends_of(whole)
    if ends is not None:
        first, last = known_end(ends[0], 0), known_end(ends[1], 1)
        if isinstance(first, Date) and isinstance(last, Date):
            return OneOf((_third(THIRDS[found["third"]], first, last),))
    raise refusal(found[0], f"{found['whole']!r} has no early, middle and late part")


def _third(third: int, first: Date, last: Date) -> Range:
    match first, last:
        case Date(year=int(a), month=None, season=None), Date(year=int(b), month=None, season=None) if a < b:
            # Thirds that share the year they meet in: 1801-1834, 1834-1867, 1867-1900.
            length, whole = -(-(b - a + 1) // 3), b - a + 1
            start = (a, a + whole // 3, b + 1 - length)[third]
            return Range(Date(start), Date(start + length - 1))
        case Date(year=int(a), month=None, season=None), _:
            return Range(Date(a, 1 + 4 * third), Date(a, 4 + 4 * third))
        case Date(year=int(a), month=int(month), day=None), Date(month=int(same)) if month == same:
            final = (10, 20, days_in_month(a, month))[third]
            return Range(Date(a, month, 1 + 10 * third), Date(a, month, final))
        case _:
            raise refusal(str(first), f"{first} has no early, middle and late part")


def _fraction_of_century(found: re.Match[str]) -> OneOf:
    first, last = _years_of_century(found)
    parts = 2 if found["fraction"] == "half" else 4
    length = (last - first + 1) // parts
    if RANKS[found["rank"]] > parts:
        raise refusal(found[0], f"there are {parts} of them")
    start = first + (RANKS[found["rank"]] - 1) * length
    return OneOf((Range(Date(start), Date(start + length - 1)),))


def _some_day(found: re.Match[str]) -> Date:
    return Date(read_year(found), MONTHS[found["month"]], Mask("XX"))


def _some_day_in_year(found: re.Match[str]) -> Date:
    return Date(read_year(found), Mask("XX"), Mask("XX"))


def _some_month(found: re.Match[str]) -> Date:
    return Date(read_year(found), Mask("XX"))


def _years_of(text: str) -> tuple[int, int]:
    """Read "1800–1899", "1900 and 1999", "50–41 bce" as two years, the era said once where they share it."""
    first, _, last = text.replace(" and ", "–").partition("–")
    era = re.search(r"\s(?:bce|ce)$", last)
    ends = [re.fullmatch(YEAR, first + (era[0] if era and first.isdigit() else "")), re.fullmatch(YEAR, last)]
    a, b = (read_year(end) if end else None for end in ends)
    if a is None or b is None:
        raise refusal(text, f"{text!r} are no two years")
    return a, b


def _some_year(found: re.Match[str]) -> Date:
    """Read "some year in 1800–1899", if unspecified digits can say it."""
    low, high = _years_of(found["range"])
    for unknown in range(1, 4):
        known = f"{max(abs(low), abs(high)):04d}"[:-unknown]
        mask = Mask(f"{'-' if low < 0 else ''}{known}{'X' * unknown}")
        if (mask.lowest, mask.highest) == (low, high):
            return Date(mask)
    raise refusal(
        found[0], "these years are no decade, century or millennium", f"[{Range(Date(low), Date(high))}]"
    )


def _some_year_like(found: re.Match[str]) -> Date:
    return Date(Mask(found["digits"].upper()))


def _any_year(_: re.Match[str]) -> Date:
    return Date(Mask("XXXX"))


def _in_some_year(found: re.Match[str]) -> Date:
    """Read "25 December in an unknown year", "December in the 1560s"."""
    year, what = read_moment(found["when"]), read_moment(f"{found['what']} {_SOME_LEAP_YEAR}")
    if not isinstance(year, Date) or not isinstance(what, Date) or what.month is None:
        raise refusal(found[0], f"{found['what']!r} is no part of a year")
    return Date(year.year, what.month, what.day)


def _estimate(found: re.Match[str]) -> Date:
    """Read "1950 (an estimate, between 1900 and 1999)": so many digits of the year are to be believed."""
    whole, limits = read_moment(found["whole"]), _years_of(found["range"])
    if isinstance(whole, Date) and isinstance(whole.year, int) and whole == Date(whole.year):
        for digits in range(1, len(str(abs(whole.year))) + 4):
            try:
                date = Date(whole.year, significant_digits=digits)
            except ValueError:
                break
            if (date.years.lowest, date.years.highest) == limits:
                return date
    raise refusal(found[0], "no number of significant digits says this")


def _marked_by_part(found: re.Match[str]) -> Date:
    whole = read_moment(found["whole"])
    if not isinstance(whole, Date):
        raise refusal(found[0], "only the parts of a date are qualified one by one")
    marks = dict(said.split(" ", 1) for said in found["marks"].split(", "))
    year, month, day = (
        MARKS_OF_PARTS[marks[part]] if part in marks else Qualifier.NONE for part in ("year", "month", "day")
    )
    return evolve(whole, qualifiers=Qualifiers(year, month, day))


def _month_of_number(found: re.Match[str]) -> Date:
    return Date(int(found["year"]), int(found["month"]))


def _numeric(found: re.Match[str]) -> Date:
    """Read 25/12/2020, where only one of the two orders of day and month is possible."""
    a, b, year = int(found["a"]), int(found["b"]), int(found["year"])
    orders = ((day, month) for day, month in dict.fromkeys(((a, b), (b, a))) if month <= _MONTHS_PER_YEAR)
    readings = [f"{year}-{month:02d}-{day:02d}" for day, month in orders]
    if len(readings) > 1:
        raise refusal(found[0], "day and month could be either way round", *readings)
    day, month = (a, b) if b <= _MONTHS_PER_YEAR else (b, a)
    return Date(year, month, day)


def _iso(found: re.Match[str]) -> Date:
    return Date(int(found["year"]), int(found["month"]), int(found["day"]))


def _time(found: re.Match[str]) -> DateTime:
    match read_moment(found["date"]):
        case Date(year=int(year), month=int(month), day=int(day)):
            offset, zone = _zone(found)
            second = None if found["second"] is None else int(found["second"])
            minute = int(found["minute"])
            return DateTime(year, month, day, _hour(found), minute, second, offset_minutes=offset, zone=zone)
        case _:
            raise refusal(found[0], "a time of day needs a day")


def _hour(found: re.Match[str]) -> int:
    hour, half = int(found["hour"]), (found["half"] or "").replace(".", "")
    if not half:
        return hour
    if not 1 <= hour <= _NOON:
        raise refusal(found[0], f"there is no {hour} {half}")
    return hour % _NOON + (_NOON if half == "pm" else 0)


def _zone(found: re.Match[str]) -> tuple[int | None, str | None]:
    name, sign = found["zone"], found["sign"]
    zone = None if name is None else _zone_name(name)
    if found["utc"] is None:
        return None, zone
    if sign is None:
        return 0, zone
    minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
    return (minutes if sign == "+" else -minutes), zone


def _zone_name(name: str) -> str:
    """Write a zone's name as the database does: `africa/porto-novo` as `Africa/Porto-Novo`."""
    words = re.split(r"([/_ -])", name.replace(" ", "_"))
    small = {"of", "au", "es", "and", "d'"}
    return "".join(word if word in small else word.capitalize() for word in words)


_YEAR = rf"(?:the year\s+)?{YEAR}"
_THE = r"(?:in\s+)?(?:the\s+)?"
_CENTURY_NAME = (
    rf"(?:the\s+)?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
    r"[\s-]*(?P<unit>century|cent\.|c\.|millennium)(?:\s*(?P<bce>bce|bc|b\.c\.e\.|b\.c\.)|\s*(?:ce|ad|a\.d\.))?"
)
_RANK = r"(?:the\s+)?(?P<rank>first|1st|second|2nd|third|3rd|fourth|4th)"
_PART_MARK = r"(?:year|month|day) (?:uncertain and approximate|uncertain|approximate)"
_ESTIMATE = r"(?P<whole>.+) \(an estimate, between (?P<range>.+)\)"
_OFFSET = r"(?P<utc>utc|gmt)(?:\s*(?P<sign>[+−-])(?P<hours>\d{1,2})(?::(?P<minutes>\d\d))?)?"
_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?"
    r"(?:\s+(?P<zone>[a-z_+-]+/[a-z_ /+-]+?)\s+time)?(?:\s*" + _OFFSET + ")?"
)

_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Moment]], ...] = tuple(
    (re.compile(pattern, re.ASCII), build)
    for pattern, build in (
        (rf"(?:on\s+)?(?:{WEEKDAY},?\s+)?(?:the\s+)?{DAY}(?:\s+of)?\s+{MONTH},?\s+{_YEAR}", _day),
        (rf"(?:on\s+)?(?:{WEEKDAY},?\s+)?{MONTH}\s+{DAY},?\s+{_YEAR}", _day),
        (rf"(?:in\s+)?{MONTH}(?:\s+of)?,?\s+{_YEAR}", _month),
        (rf"{_THE}{SEASON}(?:\s+of)?,?\s+{_YEAR}(?:\s+\((?P<side>[a-z ]+)\))?", _season),
        (rf"(?:in\s+)?{_YEAR}", _year),
        (rf"{_THE}(?P<decade>\d{{2,3}}0)'?s", _decade),
        (rf"(?:in\s+)?{_CENTURY_NAME}", _century),
        (rf"{_RANK}\s+quarter\s+of\s+{_YEAR}", _quarter),
        (rf"q(?P<rank>[1-4])\s+{_YEAR}", _quarter),
        (rf"(?:the\s+)?(?P<rank>first|1st|second|2nd)\s+half\s+of\s+{_YEAR}", _half),
        (rf"h(?P<rank>[12])\s+{_YEAR}", _half),
        (rf"(?P<rank>first|middle|last)\s+four\s+months\s+of\s+{_YEAR}", _four_months),
        (rf"{_RANK}\s+(?P<fraction>half|quarter)\s+of\s+{_CENTURY_NAME}", _fraction_of_century),
        (rf"{_THE}(?P<third>early|mid|middle|late|beginning|end)[\s-]+(?:of\s+)?(?P<whole>.+)", _part_of),
        (rf"some\s+day\s+in\s+{MONTH}\s+{_YEAR}", _some_day),
        (rf"some\s+day\s+in\s+{_YEAR}", _some_day_in_year),
        (rf"some\s+month\s+in\s+{_YEAR}", _some_month),
        (r"some\s+year\s+in\s+(?P<range>\d.*–.+)", _some_year),
        (r"some year of the form (?P<digits>[0-9x]{4})", _some_year_like),
        (r"an unknown year", _any_year),
        (r"(?P<what>.+) in (?P<when>the \d+s|an unknown year|some year .+)", _in_some_year),
        (_ESTIMATE, _estimate),
        (rf"(?P<whole>.+) \((?P<marks>{_PART_MARK}(?:, {_PART_MARK})*)\)", _marked_by_part),
        (r"(?P<a>\d{1,2})[./-](?P<b>\d{1,2})[./-](?P<year>\d{4})", _numeric),
        (r"(?P<month>\d{1,2})/(?P<year>\d{4})", _month_of_number),
        (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", _iso),
        (rf"(?:at\s+)?{_CLOCK}(?:,\s*|\s+on\s+|\s+)(?P<date>.*[a-z-].*)", _time),
        (rf"(?P<date>.+?)(?:,\s*|\s+)(?:at\s+)?{_CLOCK}", _time),
    )
)
