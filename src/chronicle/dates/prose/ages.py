"""Ages in years before the present, as geology and archaeology count them, and the years they stand for.

The present of these counts is the year 1950 (Stuiver and Polach 1977 for BP, followed for ka and Ma). A count
of thousands or millions is as precise as its last digit: 66 million lies between 65.5 and 66.5 million.
"""

from fractions import Fraction

PRESENT = 1950
"""The year that ages are counted back from."""

_SHARE = 100  # bounds are told to a hundredth of the last digit's unit: the datum matters no more
_MILLION = 10**6
_MOST_DECIMALS = 3
_FIRST_GROUPED = 1000  # "1,234.5" is written by nobody


def years_of_age(amount: Fraction, *, scale: int, decimals: int) -> tuple[int, int]:
    """Return the first and the last year that an age may mean: within half a unit of its last digit.

    >>> years_of_age(Fraction(66), scale=10**6, decimals=0)
    (-66500000, -65500000)
    """
    unit = Fraction(scale, 10**decimals)
    step = max(1, int(unit / _SHARE))
    first, last = ((PRESENT - amount * scale + half) / step for half in (-unit / 2, unit / 2))
    return round(first) * step, round(last) * step


def millions_of_years(first: int, last: int) -> str | None:
    """Return the age in millions of years, with a dot, that means just these years; `None` if there is none.

    >>> millions_of_years(-66500000, -65500000), millions_of_years(-66500000, -65500001)
    ('66', None)
    """
    for decimals in range(_MOST_DECIMALS + 1):
        if last - first == _MILLION // 10**decimals and last < -_MILLION:
            middle = PRESENT - Fraction(first + last, 2)
            amount = Fraction(round(middle * 10**decimals / _MILLION), 10**decimals)
            fits = years_of_age(amount, scale=_MILLION, decimals=decimals) == (first, last)
            if fits and (decimals == 0 or amount < _FIRST_GROUPED):
                return f"{amount.numerator / amount.denominator:.{decimals}f}"
    return None
