"""Years counted back from the present: "66 million years ago", "12.9 ka", "8000 BP".

The present of these counts is the year 1950 (Stuiver and Polach 1977 for BP, followed for ka and Ma). A count
of thousands or millions is as precise as its last digit: 66 million lies between 65.5 and 66.5 million.
"""

from fractions import Fraction

from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.prose.reading.tokens import Token
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date

_PRESENT = 1950
_SHARE = 100  # bounds are told to a hundredth of the last digit's unit: the datum matters no more


def before_present(found: Found) -> Date:
    """Read "8000 BP": so many years before 1950."""
    return Date(_PRESENT - int(_amount(found.one("amount"))[0]))


def age(found: Found) -> OneOf:
    """Read a count of thousands, millions or billions of years, as wide as half of its last digit's unit."""
    amount, last_digit = _amount(found.one("amount"))
    years = found.number("scale")
    unit = last_digit * years
    step = max(1, int(unit / _SHARE))
    first, last = ((_PRESENT - amount * years + half) / step for half in (-unit / 2, unit / 2))
    return OneOf((Range(Date(round(first) * step), Date(round(last) * step)),))


def _amount(token: Token) -> tuple[Fraction, Fraction]:
    """Return a number and the worth of its last digit."""
    said = token.said.replace(",", ".") if "," in token.said and token.kind.value == "decimal" else token.said
    if token.kind.value != "decimal":
        return Fraction("".join(filter(str.isdigit, said))), Fraction(1)
    return Fraction(said), Fraction(1, 10 ** len(said.partition(".")[2]))
