"""What a language must say to tell a date: its names and its phrases, as data without rules."""

from enum import StrEnum

from attrs import frozen


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


@frozen(kw_only=True)
class Words:
    """The names and the phrases of one language; in phrases, braces name what is put in."""

    months: dict[Style, tuple[str, ...]]
    """Twelve names for each style."""
    parts_of_year: dict[int, tuple[str, str]]
    """For each season of EDTF (21 to 41), the long and the short phrase around `{year}`."""

    day: str  # of {day} and {month}
    in_year: str  # of {what} and {year}
    before_common_era: str
    common_era: str
    thousands: str

    decade: str  # of {year}
    in_decade: str  # of {what} and {year}
    century: str  # of {number}
    century_before_common_era: str
    ordinals: tuple[tuple[str, str], ...]  # endings of a number and what is added to it, the first that fits

    some_year: str
    some_year_between: str  # of {first} and {last}
    some_year_like: str  # of {digits}
    some_month: str
    some_month_between: str
    some_day_in: str  # of {month}
    some_day_between: str  # of {first}, {last} and {month}
    one_listed: str  # of {dates}: months or days that an unspecified digit allows
    day_of: str  # of {day} and {month}, where the month has no single name
    within: str  # of {what} and {when}: a part of a year that is itself described
    estimated: str  # of {estimate}, {first} and {last}

    approximate: str  # of {date}
    uncertain: str
    parts_qualified: str  # of {date} and {parts}
    part_names: tuple[str, str, str]
    part_qualified: dict[str, str]  # for each sign of EDTF, of {part}

    utc: str
    offset: str  # of {offset}
    zone: str  # of {zone}
    time: str  # of {time} and {day}

    tight_range: str  # of {first} and {last}
    wide_range: str
    from_to: str
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
    units: dict[str, str]
    amounts: dict[str, tuple[str, str]]
    """For each unit of a duration, one and several, of {number}."""
    no_time: str
