"""What nobody knows: some day of a month, one of some months, some year of a run, digits to rely on."""

from collections.abc import Iterable, Iterator
from itertools import product

from attrs import evolve

from chronicle.dates.civil import days_in_month
from chronicle.dates.edtf.reader import parse
from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import Qualifier, Qualifiers
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.years import year_in_era
from chronicle.dates.prose.reading.shape import Found, Moment, number_of
from chronicle.dates.prose.reading.tokens import Tokens
from chronicle.dates.values.choice import Range
from chronicle.dates.values.date import Date

_FROM, _TO = "[from|of_or_from]", "to|at_or_to|until|dash"
_DAY, _LIST = "number|ordinal", "[comma] or|comma"
_DAYS = (
    f"days=(some_day [{_FROM} {_DAY} {_TO} {_DAY}] | one_of {_DAY} ({_LIST} {_DAY})*"
    f" | day {_DAY} [dash {_DAY}] | {_DAY})"
)
_MONTHS = f"months=(some_month [{_FROM} month {_TO} month] | one_of month ({_LIST} month)* | month)"
SOME_PARTS = (
    f"{_DAYS} comma? {_MONTHS} comma? <when>",
    f"{_MONTHS} comma? <when>",
    "days=(some_day) <when>",
)
"""The shapes of "some day in April 1985", "one of October or November 1984", "December in the 1560s"."""

_OF_TWO_YEARS = frozenset({Kind.NUMBER, Kind.CE, Kind.BCE, Kind.DASH, Kind.BETWEEN, Kind.AND, Kind.YEAR_WORD})
_ALL = "XX"
_SOME_LEAP_YEAR = 2000
_LAST_MONTH, _LAST_DAY = 12, 31


def some_part(found: Found) -> Date | None:
    """Read a day or a month of which only some digits are known, or whose year is known in part only."""
    when = found.read("when")
    if when is None:
        return None
    if not isinstance(when, Date) or when.month is not None or when.season is not None:
        raise found.refusal(f"{found.quote('when')!r} is no year")
    months = (
        _mask(_numbers(found["months"], Kind.SOME_MONTH), (1, _LAST_MONTH)) if found.has("months") else None
    )
    if not found.has("days"):
        return Date(when.year, months, qualifiers=when.qualifiers)
    month = Mask(_ALL) if months is None else months
    days = _mask(_numbers(found["days"], Kind.SOME_DAY), (1, _longest_month(when, month)))
    return Date(when.year, month, days, qualifiers=when.qualifiers)


def _numbers(tokens: Tokens, some: Kind) -> tuple[int, ...] | None:
    """Return the numbers that the words allow; `None` for any."""
    numbers = [number_of(t) for t in tokens if t.kind in (Kind.NUMBER, Kind.ORDINAL, Kind.MONTH)]
    if tokens[0].kind is some and not numbers:
        return None
    is_run = tokens[0].kind is some or any(token.kind is Kind.DASH for token in tokens)
    return tuple(range(numbers[0], numbers[-1] + 1)) if is_run else tuple(numbers)


def _mask(numbers: tuple[int, ...] | None, limits: tuple[int, int]) -> int | Mask:
    """Return the number, or the unspecified digits that stand for just these numbers.

    Raises:
        ValueError: no digits stand for them.
    """
    if numbers is None:
        return Mask(_ALL)
    if len(numbers) == 1:
        return numbers[0]
    for digits in map("".join, product("0123X", "0123456789X")):
        if "X" in digits and digits != _ALL and Mask(digits).within(*limits) == numbers:
            return Mask(digits)
    raise ValueError("no unspecified digits stand for these")


def _longest_month(when: Date, month: int | Mask | None) -> int:
    year = when.year if isinstance(when.year, int) else _SOME_LEAP_YEAR
    months = month.within(1, _LAST_MONTH) if isinstance(month, Mask) else (month or 1,)
    return max((days_in_month(year, number) for number in months), default=_LAST_DAY)


def some_year(found: Found) -> Date:
    """Read "some year in 1800–1899", if unspecified digits can say it."""
    low, high = years_of(found, "range")
    for hidden in range(1, 5):
        known = f"{max(abs(low), abs(high)):04d}"[:-hidden]
        mask = Mask(f"{'-' if low < 0 else ''}{known}{'X' * hidden}")
        if (mask.lowest, mask.highest) == (low, high):
            return Date(mask)
    reading = f"[{Range(Date(low), Date(high))}]"
    raise found.refusal("these years are no decade, century or millennium", reading)


def years_of(found: Found, name: str) -> tuple[int, int]:
    """Read "1800–1899", "1900 and 1999", "50–41 BCE" as two years, the era said once where they share it.

    Raises:
        EdtfError: they are no two years.
    """
    numbers = [n for n, token in enumerate(found[name]) if token.kind is Kind.NUMBER]
    is_plain = all(token.kind in _OF_TWO_YEARS for token in found[name])
    if len(numbers) != 2 or not is_plain:  # noqa: PLR2004 - two years
        raise found.refusal(f"{found.quote(name)!r} are no two years")
    eras = list(_eras(found[name], numbers))
    eras[0] = eras[0] or eras[1]
    first, last = (
        year_in_era(found[name][at : at + 1], era, found.reading)
        for at, era in zip(numbers, eras, strict=True)
    )
    return first, last


def _eras(tokens: Tokens, numbers: list[int]) -> Iterator[Kind | None]:
    for at in numbers:
        after = tokens[at + 1].kind if at + 1 < len(tokens) else None
        before = tokens[at - 1].kind if at else None
        yield after if after in (Kind.BCE, Kind.CE) else Kind.CE if before is Kind.CE else None


def some_year_like(found: Found) -> Date:
    """Read "some year of the form 1X84"."""
    return Date(Mask(found.one("form").said))


def any_year(_: Found) -> Date:
    """Read "an unknown year"."""
    return Date(Mask("XXXX"))


def estimate(found: Found) -> Date:
    """Read "1950 (an estimate, between 1900 and 1999)": so many digits of the year are to be believed."""
    whole, limits = found.read("whole"), years_of(found, "range")
    if isinstance(whole, Date) and isinstance(whole.year, int) and whole == Date(whole.year):
        for date in _with_digits(whole.year):
            if (date.years.lowest, date.years.highest) == limits:
                return date
    raise found.refusal("no number of significant digits says this")


def _with_digits(year: int) -> Iterable[Date]:
    for digits in range(1, len(f"{abs(year):04d}") + 1):
        yield Date(year, significant_digits=digits)


def marked_by_part(found: Found) -> Date:
    """Read "June 2004 (year approximate)": the parts of a date qualified one by one."""
    whole = found.read("whole")
    if not isinstance(whole, Date) or whole.is_approximate or whole.is_uncertain:
        raise found.refusal("only the parts of a date are qualified one by one")
    signs = dict(mark.said.split(" ") for mark in found["marks"] if mark.kind is Kind.PART_MARK)
    marks = (Qualifier(signs.get(part, "")) for part in ("year", "month", "day"))
    return evolve(whole, qualifiers=Qualifiers(*marks))


def notation(found: Found) -> Moment | None:
    """Read "30 June 2004 (EDTF 2004-06-3X)": what the words leave open, the notation says.

    `None` where the words are no date by themselves: the notation may belong to the last of several.

    Raises:
        EdtfError: it is no date of EDTF.
    """
    if found.read("whole") is None:
        return None
    said = found.one("edtf")
    try:
        value = parse(said.said, extended=True)
    except EdtfError as error:
        raise found.reading.refusal((said,), error.reason) from None
    if not isinstance(value, Moment):
        raise found.reading.refusal((said,), "only a date has its notation behind it")
    return value
