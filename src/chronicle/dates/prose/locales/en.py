"""English."""

from chronicle.dates.prose.locales.words import Style, Words

_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = ("spring", "summer", "autumn", "winter")
_RANKS = ("first", "second", "third", "fourth")


def _both(phrase: str) -> tuple[str, str]:
    return phrase, phrase


ENGLISH = Words(
    months={
        Style.LONG: (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        Style.SHORT: _SHORT,
        Style.AXIS: _SHORT,
        # The abbreviations of the MLA Handbook.
        Style.CITATION: (
            "Jan.",
            "Feb.",
            "Mar.",
            "Apr.",
            "May",
            "June",
            "July",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.",
        ),
    },
    parts_of_year={
        **{21 + n: _both(f"{name} {{year}}") for n, name in enumerate(_SEASONS)},
        **{
            first + n: (f"{name} {{year}} ({side} hemisphere)", f"{name} {{year}} ({side[0].upper()})")
            for first, side in ((25, "northern"), (29, "southern"))
            for n, name in enumerate(_SEASONS)
        },
        **{33 + n: (f"{rank} quarter of {{year}}", f"Q{n + 1} {{year}}") for n, rank in enumerate(_RANKS)},
        37: _both("first four months of {year}"),
        38: _both("middle four months of {year}"),
        39: _both("last four months of {year}"),
        40: ("first half of {year}", "H1 {year}"),
        41: ("second half of {year}", "H2 {year}"),
    },
    day="{day} {month}",
    in_year="{what} {year}",
    before_common_era="{year} BCE",
    common_era="{year} CE",
    thousands=",",
    decade="{year}s",
    in_decade="{what} in the {year}s",
    century="{number} century",
    century_before_common_era="{number} century BCE",
    ordinals=(("11", "th"), ("12", "th"), ("13", "th"), ("1", "st"), ("2", "nd"), ("3", "rd"), ("", "th")),
    some_year="an unknown year",
    some_year_between="some year in {first}–{last}",
    some_year_like="some year of the form {digits}",
    some_month="some month",
    some_month_between="some month from {first} to {last}",
    some_day_in="some day in {month}",
    some_day_between="some day from {first} to {last} {month}",
    one_listed="one of {dates}",
    day_of="day {day} of {month}",
    within="{what} in {when}",
    estimated="{estimate} (an estimate, between {first} and {last})",
    approximate="c. {date}",
    uncertain="{date}?",
    parts_qualified="{date} ({parts})",
    part_names=("year", "month", "day"),
    part_qualified={
        "?": "{part} uncertain",
        "~": "{part} approximate",
        "%": "{part} uncertain and approximate",
    },
    utc="UTC",
    offset="UTC{offset}",
    zone="{zone} time",
    time="{time}, {day}",
    tight_range="{first}–{last}",
    wide_range="{first} – {last}",
    from_to="from {first} to {last}",
    inside="within {date}",
    since="from {date}",
    since_with_unknown_end="from {date}, end unknown",
    until="until {date}",
    until_with_unknown_start="until {date}, beginning unknown",
    no_known_start="always, since an unknown beginning",
    no_known_end="always, until an unknown end",
    always="always",
    between="between {first} and {last}",
    not_after="no later than {date}",
    not_before="no earlier than {date}",
    alternatives=(", ", " or "),
    enumeration=(", ", " and "),
    every="every {unit} from {first} to {last}",
    every_until="every {unit} until {date}",
    every_since="every {unit} from {date} on",
    units={"year": "year", "month": "month", "day": "day", "minute": "minute", "second": "second"},
    amounts={
        "year": ("{number} year", "{number} years"),
        "month": ("{number} month", "{number} months"),
        "week": ("{number} week", "{number} weeks"),
        "day": ("{number} day", "{number} days"),
        "hour": ("{number} hour", "{number} hours"),
        "minute": ("{number} minute", "{number} minutes"),
        "second": ("{number} second", "{number} seconds"),
    },
    no_time="no time",
)
