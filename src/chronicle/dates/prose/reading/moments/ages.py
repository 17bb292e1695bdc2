"""Years counted back from the present: "66 million years ago", "12.9 ka", "8000 BP"."""

from fractions import Fraction

from chronicle.dates.prose.ages import PRESENT, years_of_age
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.shape import Found, number_of
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date


def before_present(found: Found) -> Date:
    """Read "8000 BP": so many years before 1950."""
    return Date(PRESENT - found.number("amount"))


def age(found: Found) -> OneOf:
    """Read a count of thousands, millions or billions of years, as wide as its last digit's unit."""
    token = found.one("amount")
    written = token.said.replace(",", ".") if token.kind is Kind.DECIMAL else str(number_of(token))
    decimals = len(written.partition(".")[2])
    years = years_of_age(Fraction(written), scale=found.number("scale"), decimals=decimals)
    return OneOf((Range(*(Date(year) for year in years)),))
