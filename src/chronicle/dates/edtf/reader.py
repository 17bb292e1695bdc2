"""EDTF text to values: strict, all of levels 0, 1 and 2, with the place and the reason where it fails.

By extension (`extended=True`) also times to the minute, zones by name, qualified times, and times in
intervals and sets, which the standard leaves out.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from chronicle.dates.edtf.repair import nearest_valid
from chronicle.dates.edtf.tokens import DATE, DATE_TIME, ISO_DAY, MISTAKES, NO_DATE, SLASH, SLASHED
from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.date_parts import PLAIN_YEAR_DIGITS, DateParts, year_digits
from chronicle.dates.parts.faults import FARTHEST_YEAR, fault_of
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import Qualifier, Qualifiers
from chronicle.dates.parts.season import SEASONS
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime, fault_of_time
from chronicle.dates.values.interval import End, Endpoint, Interval
from chronicle.dates.values.value import DateValue

LONGEST_TEXT = 4096
"""How many characters a text may have."""

_FARTHEST_DIGITS = len(str(FARTHEST_YEAR))
_MARKS = ("year_mark", "year_group", "month_mark", "month_group", "day_mark", "day_group")
_FIRST_SEASON = min(SEASONS)
_MINUTES_PER_HOUR = 60


def parse(text: str, *, extended: bool = False) -> DateValue:
    """Read a date, a time, an interval or a set in strict EDTF; with `extended`, also what event files need.

    Raises:
        EdtfError: the text is no EDTF, or no world has such a date.

    >>> parse("1985-04-12") == Date(1985, 4, 12)
    True
    >>> parse("2020-08-18T14:30[Africa/Bamako]", extended=True).precision
    <Granularity.MINUTE: 2>
    """
    if plain := ISO_DAY.fullmatch(text):
        try:
            return Date(int(plain[1]), int(plain[2]), int(plain[3]), text=text)
        except ValueError:
            pass  # the long way finds out why
    try:
        return read(text, extended=extended)
    except EdtfError as error:
        raise error.suggesting(_nearest_to(text, extended=extended)) from None


def _nearest_to(text: str, *, extended: bool) -> Callable[[], str | None]:
    """How to find what was meant: a search that costs fifty times what reading does, so only for who asks."""
    return lambda: nearest_valid(text, lambda other: _reads(other, extended=extended))


def read(text: str, *, extended: bool = False) -> DateValue:
    """Read as `parse` does, without a look for the nearest valid form.

    Raises:
        EdtfError: the text is no EDTF.
    """
    return _read(_Passage(text, 0, len(text), extended))


def _reads(text: str, *, extended: bool) -> bool:
    try:
        read(text, extended=extended)
    except EdtfError:
        return False
    return True


class _Passage(NamedTuple):
    """A part of the text that is read, so that faults are told at their place in the whole."""

    whole: str
    start: int
    end: int
    extended: bool

    @property
    def text(self) -> str:
        return self.whole[self.start : self.end]

    def part(self, start: int, end: int) -> "_Passage":
        return _Passage(self.whole, self.start + start, self.start + end, self.extended)

    def fault(self, reason: str, *, at: int = 0) -> EdtfError:
        return EdtfError(self.whole, position=self.start + at, reason=reason)


def _read(passage: _Passage) -> DateValue:
    text = passage.whole
    if not text:
        raise passage.fault("the text is empty")
    if len(text) > LONGEST_TEXT:
        raise passage.fault(f"a date has {LONGEST_TEXT} characters at most", at=LONGEST_TEXT)
    if text[:1] in ("[", "{"):
        return _read_set(passage)
    if slash := SLASH.match(text):
        return _read_interval(passage, slash.end())
    return _read_moment(passage, keep_text=True)


# ------------------------------------------------------------------------------- sets and intervals


def _read_set(passage: _Passage) -> OneOf | AllOf:
    text = passage.text
    closing = "]" if text[0] == "[" else "}"
    if not text.endswith(closing):
        raise passage.fault(f"a set that begins with {text[0]} ends with {closing}", at=len(text))
    pieces = text[1:-1].split(",")
    starts = accumulate((len(piece) + 1 for piece in pieces), initial=1)
    parts = (passage.part(start, start + len(piece)) for start, piece in zip(starts, pieces, strict=False))
    elements = tuple(_read_element(part) for part in parts)
    return OneOf(elements, text=text) if closing == "]" else AllOf(elements, text=text)


def _read_element(passage: _Passage) -> Element:
    first, dots, last = passage.text.partition("..")
    if not dots:
        return _read_timed(passage, "a set")
    ends = (passage.part(0, len(first)), passage.part(len(first) + 2, len(first) + 2 + len(last)))
    try:
        return Range(*(_read_timed(end, "a set") if end.text else None for end in ends))
    except EdtfError:
        raise
    except ValueError as error:
        raise passage.fault(str(error)) from None


def _read_interval(passage: _Passage, slash: int) -> Interval:
    ends = (passage.part(0, slash - 1), passage.part(slash, len(passage.text)))
    if second := SLASH.match(ends[1].text):
        _look_for(SLASHED, passage)
        raise ends[1].fault("an interval has one slash", at=second.end() - 1)
    try:
        return Interval(_read_end(ends[0]), _read_end(ends[1]), text=passage.text)
    except EdtfError:
        raise
    except ValueError as error:
        raise ends[1].fault(str(error)) from None


def _read_end(passage: _Passage) -> Endpoint:
    match passage.text:
        case "":
            return End.UNKNOWN
        case "..":
            return End.OPEN
        case _:
            return _read_timed(passage, "an interval")


def _read_timed(passage: _Passage, where: str) -> Date | DateTime:
    value = _read_moment(passage)
    if isinstance(value, DateTime) and not passage.extended:
        raise passage.fault(f"EDTF has no time of day in {where}", at=passage.text.index("T"))
    return value


# ------------------------------------------------------------------------------- dates and times


def _read_moment(passage: _Passage, *, keep_text: bool = False) -> Date | DateTime:
    text = passage.text
    kept = text if keep_text else None
    if found := DATE.fullmatch(text):
        return _date_from(passage, found, kept)
    if found := DATE_TIME.fullmatch(text):
        return _date_time_from(passage, found, kept)
    _look_for(MISTAKES, passage)
    raise passage.fault(NO_DATE)


def _look_for(mistakes: tuple[tuple[str, str], ...], passage: _Passage) -> None:
    for pattern, reason in mistakes:
        if mistake := re.search(pattern, passage.text):
            raise passage.fault(reason, at=mistake.start())


def _date_from(passage: _Passage, found: re.Match[str], kept: str | None) -> Date:
    month, season = _number(found["month"]), None
    if isinstance(month, int) and month >= _FIRST_SEASON:
        month, season = None, month
    year, day = _year(passage, found), _number(found["day"])
    digits, marks = _significant_digits(found["significant_digits"]), _qualifiers(*found.group(*_MARKS))
    try:
        return Date(year, month, day, season=season, significant_digits=digits, qualifiers=marks, text=kept)
    except ValueError as error:
        parts = DateParts(year, month, day, season=season, significant_digits=digits, qualifiers=marks)
        fault = fault_of(parts)
        part = fault.part if fault else "year"
        raise passage.fault(str(error), at=found.start("month" if part == "season" else part)) from None


def _date_time_from(passage: _Passage, found: re.Match[str], kept: str | None) -> DateTime:
    _check_extension(passage, found)
    numbers = {name: int(found[name]) for name in ("month", "day", "hour", "minute")}
    second = None if found["second"] is None else int(found["second"])
    offset = _offset_minutes(passage, found)
    year = _year_number(passage, found)
    day = DateParts(year, numbers["month"], numbers["day"])
    fault = fault_of(day) or fault_of_time(numbers["hour"], numbers["minute"], second, offset_minutes=offset)
    if fault:
        raise passage.fault(fault.reason, at=found.start(fault.part))
    try:
        return DateTime(
            year,
            **numbers,
            second=second,
            offset_minutes=offset,
            zone=found["zone"],
            qualifier=Qualifier(found["qualifier"]),
            text=kept,
        )
    except ValueError as error:
        raise passage.fault(str(error), at=found.start("zone")) from None


def _check_extension(passage: _Passage, found: re.Match[str]) -> None:
    if passage.extended:
        return
    if found["second"] is None:
        raise passage.fault("EDTF times have seconds", at=found.end("minute"))
    if found["zone"]:
        raise passage.fault("EDTF knows zones by their offset alone", at=found.start("zone") - 1)
    if found["qualifier"]:
        raise passage.fault("EDTF qualifies no times", at=found.start("qualifier"))


def _year(passage: _Passage, found: re.Match[str]) -> int | Mask:
    year = found["year"]
    if year.isdecimal():  # four digits, by far the most frequent
        return int(year)
    return _mask(year) if "X" in year else _year_number(passage, found)


@lru_cache(maxsize=512)
def _mask(digits: str) -> Mask:
    return Mask(digits)


def _year_number(passage: _Passage, found: re.Match[str]) -> int:
    """Read `1985`, `-0043`, `Y12000` or `Y-17E7`, refusing long numbers before they are computed."""
    digits, _, exponent = found["year"].removeprefix("Y").partition("E")
    if digits == "-0000":
        raise passage.fault("there is no year -0000: 1 BCE is 0000", at=found.start("year"))
    zeros = int(exponent[:_FARTHEST_DIGITS] or 0)
    if len(digits.lstrip("-")) + zeros > _FARTHEST_DIGITS:
        raise passage.fault("years reach from -10^18 to 10^18", at=found.start("year"))
    year = int(digits) * int(10**zeros)
    if found["year"].startswith("Y") and len(year_digits(year)) == PLAIN_YEAR_DIGITS:
        raise passage.fault("Y marks a year of more than four digits", at=found.start("year"))
    return year


def _number(digits: str | None) -> int | Mask | None:
    if digits is None:
        return None
    return _mask(digits) if "X" in digits else int(digits)


def _significant_digits(digits: str | None) -> int | None:
    # More digits than any year has are too many, however many they are.
    return None if digits is None else int(digits[:_FARTHEST_DIGITS])


@lru_cache(maxsize=256)
def _qualifiers(*marks: str | None) -> Qualifiers:
    """Give every part its own mark and the group marks at its right or further on (EDTF level 2)."""
    year, year_group, month, month_group, day, day_group = (Qualifier(mark or "") for mark in marks)
    from_day, from_month = day_group, month_group | day_group
    return Qualifiers(year | year_group | from_month, month | from_month, day | from_day)


def _offset_minutes(passage: _Passage, found: re.Match[str]) -> int | None:
    offset = found["offset"]
    if offset is None or offset == "Z":
        return None if offset is None else 0
    hours, minutes = int(offset[1:3]), int(offset[4:6] or 0)
    if offset[0] == "-" and not hours and not minutes:
        raise passage.fault("there is no offset -00:00: UTC itself is Z", at=found.start("offset"))
    if minutes >= _MINUTES_PER_HOUR:
        raise passage.fault(f"there is no offset of {minutes} minutes", at=found.start("offset") + 4)
    return (hours * _MINUTES_PER_HOUR + minutes) * (-1 if offset[0] == "-" else 1)
