"""On which day a year of a certain style begins, and which year from 1 January is meant by it.

The table is about names alone: a style says where the number of the year changes, the calendar which day
that is.
Source: Grotefend, Taschenbuch der Zeitrechnung; C. R. Cheney and M. Jones, A Handbook of Dates.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import frozen

from chronicle.dates.calendars import julian
from chronicle.dates.calendars.calendar import Fields
from chronicle.dates.calendars.years.easter import julian_easter


@frozen
class YearStyle:
    """A style of years: `first_day` gives the day with which a year begins, years counted from 1 January."""

    name: str
    first_day: Callable[[int], Fields]
    used: str


def _always(month: int, day: int, *, years_before: int = 0) -> Callable[[int], Fields]:
    return lambda year: Fields(year - years_before, month, day)


def _easter(year: int) -> Fields:
    return julian.from_day(julian_easter(year))


_ROWS = (
    YearStyle("january", _always(1, 1), "today; Rome"),
    YearStyle("venetian", _always(3, 1), "Venice until 1797, old Russia, the Franks"),
    YearStyle("lady-day", _always(3, 25), "England until 1752, Florence until 1750: the Annunciation"),
    YearStyle("pisan", _always(3, 25, years_before=1), "Pisa until 1750: a year ahead of Florence"),
    YearStyle("nativity", _always(12, 25, years_before=1), "the Empire, England before the 12th century"),
    YearStyle("byzantine", _always(9, 1, years_before=1), "Byzantium; Russia from 1492 to 1699"),
    YearStyle("easter", _easter, "France until the 1560s, Flanders, Holland, Cologne: mos gallicus; Julian"),
)
YEAR_STYLES: Mapping[str, YearStyle] = MappingProxyType({row.name: row for row in _ROWS})


def year_begins(year: int, *, style: str) -> Fields:
    """Return the first day of a year of a style, with its year as counted from 1 January.

    Raises:
        ValueError: the style is not known.

    >>> year_begins(1648, style="lady-day"), year_begins(1648, style="pisan")
    (Fields(year=1648, month=3, day=25), Fields(year=1647, month=3, day=25))
    """
    if style not in YEAR_STYLES:
        raise ValueError(f"no style of years is called {style!r}; there are {', '.join(YEAR_STYLES)}")
    return YEAR_STYLES[style].first_day(year)


def january_years(year: int, month: int, day: int, *, style: str) -> tuple[int, ...]:
    """Return the years, counted from 1 January, that a day of a year of some style can lie in.

    One, except in the style of Easter: a year from Easter to Easter has some days of spring twice and may
    lack others, so the answer may be two years or none. Whether the day exists at all is the calendar's
    business.

    Raises:
        ValueError: the style is not known.

    >>> january_years(1648, 1, 30, style="lady-day"), january_years(1648, 5, 1, style="lady-day")
    ((1649,), (1648,))
    >>> january_years(1347, 4, 10, style="easter")  # in the first and in the last weeks of the year
    (1347, 1348)
    """
    begin, end = year_begins(year, style=style), year_begins(year + 1, style=style)
    return tuple(
        candidate for candidate in (year - 1, year, year + 1) if begin <= (candidate, month, day) < end
    )
