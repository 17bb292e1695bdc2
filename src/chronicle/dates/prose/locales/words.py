"""What a language must say to tell a date: its names and its phrases, as data without rules.

In phrases, braces name what is put in: `{date}`. A name after a colon is a form of the language's own,
`{date:genitive}`: it says in which case the names of the date stand, and what is put around it by its unit.
Texts that change by case have their cases parted by `|`; a case that is left out is as the first.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from attrs import field, frozen

FIRST_YEAR_WITH_ERA = 3000
"""A bare number from this one on is as likely to count years before Christ or before the present: "6900"."""


class Style(StrEnum):
    """How much room a date may take."""

    LONG = "long"
    """In running text: "18 August 2020"."""
    SHORT = "short"
    """In labels: "18 Aug 2020"."""
    AXIS = "axis"
    """On an axis: as short, and ranges of years lose their century, "1914–18"."""
    CITATION = "citation"
    """In source notes, with the abbreviations usual there: "18 Aug. 2020"."""

    @property
    def is_brief(self) -> bool:
        """Whether room is scarce."""
        return self in (Style.SHORT, Style.AXIS)


Unit = str
"""What a date is told to: time, day, month, season (any part of a year), year, decade, other;
"about" if it has that before it."""


class Form(NamedTuple):
    """How a date stands in a phrase: the case of its names, and what is around it by its unit."""

    case: int = 0
    around: Mapping[Unit, str] = MappingProxyType({})
    """For each unit a phrase of {date}; that of the unit "" is for those left out."""


def both(phrase: str) -> tuple[str, str]:
    """Say the same where there is room and where there is little."""
    return phrase, phrase


def of_side(season: str, side: str) -> str:
    """Name the hemisphere of a season, in each of its cases."""
    return "|".join(f"{case} ({side})" for case in season.split("|"))


def _one_or_several(number: int) -> int:
    return 0 if number == 1 else 1


@frozen(kw_only=True, eq=False, repr=False)
class Words:
    """The names and the phrases of one language; two texts are the long one and the brief one."""

    months: Mapping[Style, tuple[str, ...]]
    """Twelve names for each style."""
    parts_of_year: Mapping[int, tuple[str, str]]
    """For each season of EDTF (21 to 41), the long and the brief phrase around `{year}`."""
    forms: Mapping[str, Form] = field(factory=dict[str, Form])

    day: tuple[str, str]  # of {day} and {month}
    day_number: str = "{day}"
    special_days: Mapping[int, str] = field(factory=dict[int, str])
    in_year: tuple[str, str] = ("{what} {year}", "{what} {year}")
    year: tuple[str, str] = ("{year}", "{year}")
    last_year: tuple[str, str] = ("{year}", "{year}")  # of a range of years
    before_common_era: tuple[str, str]  # of {year}, as told by `year`
    common_era: tuple[str, str]
    thousands: str
    decimal: str = ","

    decade: str  # of {year}
    century: str  # of {number}: `{number:ordinal}`, `{number:roman}` or `{number:name}`
    century_before_common_era: str
    ordinals: tuple[tuple[str, str], ...] = ()
    """Endings of a number and what is added to it, the first that fits."""
    roman_endings: tuple[str, str] = ("", "")  # of the first, and of all others
    ordinal_names: tuple[str, ...] = ()

    some_year: str
    some_year_between: str  # of {first} and {last}
    some_year_like: str  # of {digits}
    some_month: str
    some_month_between: str
    one_month_of: str  # of {dates}
    some_day_in: str  # of {month}
    some_day_in_year: str  # of {year}
    some_day_between: str  # of {first}, {last} and {month}
    one_day_of: str  # of {dates}: days that an unspecified digit allows
    day_of: str  # of {day} and {month}, where the month has no single name
    listed_day_of: str
    within: str  # of {what} and {when}: a part of a year that is itself described
    estimated: str  # of {estimate}, {first} and {last}
    million_years_ago: str  # of {number}
    years_ago: str  # of {number}, or of {thousands} of years
    about: str  # of {number}
    as_given: str = "{given} ({calendar}; {date})"
    """What is said of a date of another calendar."""
    notation: str = "{date} (EDTF {notation})"
    """What is said of digits that words cannot tell; the reader goes by the notation."""

    approximate: str  # of {date}
    uncertain: str = "{date}?"
    parts_qualified: str = "{date} ({parts})"
    part_names: tuple[str, str, str]
    part_qualified: Mapping[str, str]  # for each sign of EDTF, of {part}

    utc: str = "UTC"
    offset: str = "UTC{offset}"
    zone: str  # of {zone}
    time: str = "{time}, {day}"

    tight_range: str = "{first}–{last}"
    wide_range: str = "{first} – {last}"
    from_to: str  # of {first} and {last}
    inside: str  # of {date}: an interval that begins and ends within it
    since: str
    since_with_unknown_end: str
    until: str
    until_with_unknown_start: str
    no_known_start: str
    no_known_end: str
    always: str

    between: str  # of {first} and {last}
    not_after: str
    not_before: str
    alternatives: tuple[str, str]  # what joins them, and what joins the last one
    enumeration: tuple[str, str]
    every: str  # of {unit}, {first} and {last}
    every_until: str
    every_since: str
    units: Mapping[str, str]
    amounts: Mapping[str, tuple[str, ...]]
    """For each unit of a duration its phrases of {number}, chosen by `plural`."""
    plural: Callable[[int], int] = _one_or_several
    no_time: str
