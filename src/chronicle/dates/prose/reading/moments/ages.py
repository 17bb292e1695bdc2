"""Years counted back from the present: "66 million years ago", "12.9 ka", "8000 BP"."""

from chronicle.dates.prose.ages import PRESENT, years_of_age
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.shape import Found, number_of
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date

_ROUND = (10**9, 10**6, 1000, 100, 10, 1)

FIRST_AGE = 1000
"""From so many years on "years ago" is an age, and no count from the day of reference."""


def before_present(found: Found) -> Date:
    """Read "8000 BP": so many years before 1950."""
    return Date(PRESENT - found.number("amount"))


def years_ago(found: Found) -> OneOf | None:
    """Read "500,000 years ago" as 500 ka: in the greatest unit that it is a round number of.

    `None` for fewer years, which are counted from a day of reference.
    """
    amount = found.number("amount")
    if unit_of(found) != "year" or amount < FIRST_AGE:
        return None
    scale = next(scale for scale in _ROUND if amount % scale == 0)
    return _within(years_of_age(amount // scale, scale=scale, decimals=0))


def unit_of(found: Found) -> str:
    """Return the unit that is counted; the Spanish word for years is that for decades as well."""
    unit = found.one("unit")
    return "year" if unit.kind is Kind.DECADES else unit.said


def years_before(found: Found) -> OneOf | None:
    """Read "vor 5000 Jahren"; "before 5000 years" is no date in a language that says "ago"."""
    return None if Kind.AGO in found.reading.lexicon.words else years_ago(found)


def age(found: Found) -> OneOf:
    """Read a count of thousands, millions or billions of years, as wide as its last digit's unit."""
    token = found.one("amount")
    written = token.said.replace(",", ".") if token.kind is Kind.DECIMAL else str(number_of(token))
    whole, _, decimals = written.partition(".")
    return _within(years_of_age(int(whole + decimals), scale=found.number("scale"), decimals=len(decimals)))


def _within(years: tuple[int, int]) -> OneOf:
    return OneOf((Range(*(Date(year) for year in years)),))
