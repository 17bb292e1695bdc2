"""Years counted back from the present: "66 million years ago", "12.9 ka", "8000 BP"."""

from chronicle.dates.parts.qualifier import CERTAIN, Qualifier, Qualifiers
from chronicle.dates.prose.ages import FIRST_AGE, PRESENT, scale_of, years_of_age
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.shape import Found, number_of
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date


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
    scale = scale_of(amount)
    return _within(years_of_age(amount // scale, scale=scale, decimals=0), found)


def unit_of(found: Found) -> str:
    """Return the unit that is counted; the Spanish word for years is that for decades as well."""
    unit = found.one("unit")
    return "year" if unit.kind is Kind.DECADES else unit.said


def years_before(found: Found) -> OneOf | None:
    """Read "vor 5000 Jahren"; "before 5000 years" is no date in a language that says "ago"."""
    return None if Kind.AGO in found.reading.lexicon.words else years_ago(found)


def age_before(found: Found) -> OneOf | None:
    """Read "vor 66 Millionen Jahren", where a language has no word of its own for "ago"."""
    return None if Kind.AGO in found.reading.lexicon.words else age(found)


def age(found: Found) -> OneOf:
    """Read a count of thousands, millions or billions of years, as wide as its last digit's unit."""
    if found.has("unit") and unit_of(found) != "year":
        raise found.refusal("an age is counted in years")
    token = found.one("amount")
    written = token.said.replace(",", ".") if token.kind is Kind.DECIMAL else str(number_of(token))
    whole, _, decimals = written.partition(".")
    years = years_of_age(int(whole + decimals), scale=found.number("scale"), decimals=len(decimals))
    return _within(years, found)


def _within(years: tuple[int, int], found: Found) -> OneOf:
    mark = Qualifiers(year=Qualifier.APPROXIMATE) if found.has("about") else CERTAIN
    return OneOf((Range(*(Date(year, qualifiers=mark) for year in years)),))
