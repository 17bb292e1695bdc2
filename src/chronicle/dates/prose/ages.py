"""Ages in years before the present, as geology and archaeology count them, and the years they stand for.

The present of these counts is the year 1950 (Stuiver and Polach 1977 for BP, followed for ka and Ma). A count
of thousands or millions is as precise as its last digit: 66 million lies between 65.5 and 66.5 million.
"""

PRESENT = 1950
"""The year that ages are counted back from."""

_SHARE = 100  # bounds are told to a hundredth of the last digit's unit: the datum matters no more
_MILLION = 10**6
_ROUND = (10**9, _MILLION, 1000, 100, 10, 1)
_TOLD = (1000, 100)

FIRST_AGE = 1000
"""From so many years on "years ago" is an age, and no count from the day of reference."""

_MOST_DECIMALS = 3
_FIRST_GROUPED = 1000  # "1,234.5" is written by nobody


def years_of_age(count: int, *, scale: int, decimals: int) -> tuple[int, int]:
    """Return the first and the last year that an age may mean: within half a unit of its last digit.

    The age is `count` of these units: 4.54 million is 454, with two decimals.

    >>> years_of_age(66, scale=10**6, decimals=0), years_of_age(454, scale=10**9, decimals=2)
    ((-66500000, -65500000), (-4545000000, -4535000000))
    """
    units = 10**decimals  # of a year's `scale`
    step = max(1, scale // (units * _SHARE))
    middle = 2 * (PRESENT * units - count * scale)
    first, last = (_rounded(middle + half, 2 * units * step) for half in (-scale, scale))
    return first * step, last * step


def scale_of(years: int) -> int:
    """Return the greatest unit that years told in digits are a round number of: they are as precise as that.

    >>> scale_of(12_900), scale_of(300_000)
    (100, 1000)
    """
    return next(scale for scale in _ROUND if years % scale == 0)


def years_ago(first: int, last: int) -> int | None:
    """Return the age in round years, below a million, that means just these years; `None` if there is none.

    >>> years_ago(-298550, -297550), years_ago(-298550, -297551)
    (300000, None)
    """
    unit = last - first
    if unit not in _TOLD:
        return None
    count = _rounded(2 * PRESENT - first - last, 2 * unit)
    age = count * unit
    is_round = FIRST_AGE <= age < _MILLION and scale_of(age) == unit
    means = years_of_age(count, scale=unit, decimals=0)
    return age if is_round and means == (first, last) else None


def millions_of_years(first: int, last: int) -> str | None:
    """Return the age in millions of years, with a dot, that means just these years; `None` if there is none.

    >>> millions_of_years(-66500000, -65500000), millions_of_years(-66500000, -65500001)
    ('66', None)
    """
    for decimals in range(_MOST_DECIMALS + 1):
        units = 10**decimals
        if last - first == _MILLION // units and last < -_MILLION:
            count = _rounded((2 * PRESENT - first - last) * units, 2 * _MILLION)
            fits = years_of_age(count, scale=_MILLION, decimals=decimals) == (first, last)
            if fits and (decimals == 0 or count < _FIRST_GROUPED * units):
                whole, rest = divmod(count, units)
                return f"{whole}.{rest:0{decimals}d}" if decimals else str(whole)
    return None


def _rounded(dividend: int, divisor: int) -> int:
    """Divide and round, a half to the even number."""
    whole, rest = divmod(dividend, divisor)
    return whole + (2 * rest > divisor or (2 * rest == divisor and whole % 2 == 1))
