"""Days, weeks, months and years counted from a day: "3 days ago", "in two weeks", "the day after 3 May 2020".

What is counted in months is a month, and what is counted in years a year: nothing is finer than the words.
"""

from chronicle.dates.civil import Civil, add_months, days_from_civil, shift_month, weekday
from chronicle.dates.prose.ages import FIRST_AGE
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.nearby.reference import (
    DAYS_OF_WEEK,
    DAYS_PER_WEEK,
    SATURDAY,
    agreed,
    day_of_number,
    days_of_week,
    reference_of,
)
from chronicle.dates.prose.reading.shape import Found, Moment, number_of
from chronicle.dates.prose.reading.steps import mark_of, qualified
from chronicle.dates.values.date import Date

AMOUNTS = "amounts=(number|ordinal unit|decades ([comma|and] number|ordinal unit)*)"
"""The shape of "3 days", "1 month and 21 days"."""

_UNITS = ("year", "month", "week", "day")


def relative_day(found: Found) -> Date:
    """Read "yesterday", "the day after tomorrow"."""
    return day_of_number(reference_of(found) + found.number("days"))


def today(found: Found) -> Date | None:
    """Read "heute"; of "the present" nobody knows the day."""
    return None if found.one("present").value is None else day_of_number(reference_of(found))


def neighbour(found: Found) -> Moment:
    """Read "last month", "this year", "next year"; of a week or a weekend it is one of the days."""
    unit, step = found.one("neighbour").said.split(" ")
    if unit not in DAYS_OF_WEEK:
        return _counted(_today(found), {unit: int(step)})
    if unit == "weekend" and step == "1":
        is_weekend = weekday(reference_of(found)) >= SATURDAY
        coming, after = days_of_week(found, unit, int(is_weekend)), days_of_week(found, unit, 1)
        return agreed(found, "this week's or next week's", coming, after)
    return days_of_week(found, unit, int(step))


def ago(found: Found) -> Date | None:
    """Read "3 days ago", "1 month and 21 days ago"; a thousand years are an age."""
    amounts = _amounts(found)
    return None if amounts.get("year", 0) >= FIRST_AGE else _counted(_today(found), amounts, back=True)


def ago_before(found: Found) -> Date | None:
    """Read "vor zwei Wochen"; "before two weeks" is no date in a language that says "ago"."""
    return None if Kind.AGO in found.reading.lexicon.words else ago(found)


def ahead(found: Found) -> Date | None:
    """Read "in 3 weeks", "two weeks from now"; of thousands of years nobody means the one."""
    amounts = _amounts(found)
    return None if amounts.get("year", 0) >= FIRST_AGE else _counted(_today(found), amounts)


def ahead_within(found: Found) -> Date | None:
    """Read "dentro de 3 días"; "within 3 days" is no date in a language that has another word for it."""
    return None if Kind.IN in found.reading.lexicon.words else ahead(found)


def from_date(found: Found) -> Date | None:
    """Read "two days after 3 May 2020", "three months before July 1914", "ten years after 1918"."""
    return _from(found, _amounts(found), back=found.one("side").kind is Kind.BEFORE)


def beside_date(found: Found) -> Date | None:
    """Read "the day after 3 May 2020", "the eve of Michaelmas 1520"."""
    return _from(found, {"day": found.number("step")})


def _from(found: Found, amounts: dict[str, int], *, back: bool = False) -> Date | None:
    match found.read("whole"):
        case Date(year=int(), season=None) as whole if _is_fine_enough(whole, amounts):
            counted = qualified(_counted(whole, amounts, back=back), mark_of(whole))
            assert isinstance(counted, Date)
            return counted
        case None:
            return None
        case _:
            raise found.refusal(f"nothing so short is counted from {found.quote('whole')!r}")


def _is_fine_enough(whole: Date, amounts: dict[str, int]) -> bool:
    """Say whether the date is known to the units that are counted: no day is counted from a year."""
    finest = max(_UNITS.index(unit) for unit in amounts)
    if isinstance(whole.day, int) and isinstance(whole.month, int):
        return True
    if whole.day is None and isinstance(whole.month, int):
        return finest <= _UNITS.index("month")
    return whole.month is None and finest == 0


def _today(found: Found) -> Date:
    return day_of_number(reference_of(found))


def _amounts(found: Found) -> dict[str, int]:
    """Return how many of each unit the words count; the Spanish word for years is that for decades too."""
    tokens = [token for token in found["amounts"] if token.kind not in (Kind.COMMA, Kind.AND)]
    amounts: dict[str, int] = {}
    for number, unit in zip(tokens[::2], tokens[1::2], strict=True):
        name = "year" if unit.kind is Kind.DECADES else unit.said
        if name in amounts:
            raise found.refusal("the same unit is counted twice")
        amounts[name] = number_of(number)
    return amounts


def _counted(start: Date, amounts: dict[str, int], *, back: bool = False) -> Date:
    """Return the date so far from another, told to the finest unit that is counted."""
    sign = -1 if back else 1
    years, months, weeks, days = (sign * amounts.get(unit, 0) for unit in _UNITS)
    match start:
        case Date(year=int(year)) if amounts.keys() == {"year"}:
            return Date(year + years)
        case Date(year=int(year), month=int(month)) if amounts.keys() <= {"year", "month"}:
            return Date(*shift_month(year + years, month, months))
        case Date(year=int(year), month=int(month), day=int(day)):
            moved = days_from_civil(*add_months(Civil(year, month, day), 12 * years + months))
            return day_of_number(moved + DAYS_PER_WEEK * weeks + days)
        case _:
            raise ValueError("this is counted from a day that is known")
