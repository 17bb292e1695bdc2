"""The shapes of EDTF text as patterns, and the shapes of what is often written in its place.

Only shapes: whether a month 13 exists is the values' business.
"""

import re

ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
"""A plain day, by far the most frequent text: read without looking for anything else."""

DATE = re.compile(
    r"""
    (?P<year_mark>[?~%]?)
    (?P<year>-?[0-9X]{4} | Y-?[1-9][0-9]*(?:E[0-9]+)?) (?:S(?P<significant_digits>[0-9]+))?
    (?P<year_group>[?~%]?)
    (?: -
        (?P<month_mark>[?~%]?) (?P<month>[0-9X]{2}) (?P<month_group>[?~%]?)
        (?: - (?P<day_mark>[?~%]?) (?P<day>[0-9X]{2}) (?P<day_group>[?~%]?) )?
    )?
    """,
    re.VERBOSE,
)
"""A date of any level; a mark qualifies the part after it, a group mark all parts before it."""

DATE_TIME = re.compile(
    r"""
    (?P<year>-?[0-9]{4} | Y-?[1-9][0-9]*) - (?P<month>[0-9]{2}) - (?P<day>[0-9]{2})
    T (?P<hour>[0-9]{2}) : (?P<minute>[0-9]{2}) (?: : (?P<second>[0-9]{2}) )?
    (?P<offset> Z | [+-][0-9]{2} (?: :[0-9]{2} )? )?
    (?: \[ (?P<zone> [A-Za-z0-9_+-]+ (?: / [A-Za-z0-9_+-]+ )* ) \] )?
    (?P<qualifier>[?~%]?)
    """,
    re.VERBOSE,
)
"""A day with a time; seconds may be missing, and the zone's name and the qualifier be there, by extension."""

SLASH = re.compile(r"(?:[^\[/]|\[[^\]]*\])*/")
"""Everything up to the slash of an interval; a slash in the brackets of a zone's name is none."""

YEAR_FIRST = "the year comes first, then the month and the day"
HYPHENS = "year, month and day are joined by hyphens"

SLASHED: tuple[tuple[str, str], ...] = (
    (r"^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$", YEAR_FIRST),
    (r"(?<=^[0-9]{4})/[0-9]{1,2}/[0-9]{1,2}$", HYPHENS),
)
"""What two slashes are often meant for."""

MISTAKES: tuple[tuple[str, str], ...] = (
    (r"^(?:open|unknown)$", "an end that is open is written .., one that is unknown is left empty"),
    (r"(?<=[0-9X-])[xu]|^[xu](?=[xu0-9-])", "unspecified digits are written X"),
    (r"(?<=[0-9]) ?B\.?C", "years before Christ have a minus, and 1 BC is the year 0000"),
    (r"(?![XYxu]{3})[A-Za-z]{3}", "EDTF has no words, and months are numbers"),
    (r"\s", "EDTF text has no blanks"),
    (r"[^\x21-\x7e]", "EDTF is written in ASCII characters alone"),
    (r"^[0-9]{1,2}([.-])[0-9]{1,2}\1[0-9]{4}$", YEAR_FIRST),
    (r"(?<=^[0-9]{4})\.(?=[0-9])", HYPHENS),
    (r"^-?[0-9X]{4}\.\.", "two dots stand between the dates of a set, in brackets"),
    (r"^Y-?[0-9]{1,4}(?![0-9Ee])", "Y marks a year of more than four digits"),
    (r"^Y-?0", "a year marked Y does not begin with zero"),
    (r"^-?[0-9]{8}(?![0-9])", HYPHENS),
    (r"^-?[0-9X]{5,}", "a year of more than four digits is marked Y"),
    (r"(?<=^[0-9]{4}-)W", "EDTF counts no weeks"),
    (r"(?<=[0-9])e(?=[0-9])", "the exponent of a year is marked E"),
    (r"^[?~%]?-?[0-9X]{1,3}(?![0-9X])", "a year has four digits"),
    (r"(?<=[0-9X])[,;]", "a set stands in brackets: [,] for one of its dates, {,} for all of them"),
    (r"(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9])", "a day has no offset: only times have"),
    (r"(?<=[?~%])[?~%]", "uncertain and approximate together is %"),
    (r"(?<=-)[?~%]?[0-9X](?![0-9X])", "months and days have two digits"),
    (r"(?<=-[0-9]{2}) ?[Tt].*$", "a time is written T23:20:30, with Z or an offset such as +04:30"),
)
"""What is often written instead, in the order it is looked for, and why it is no EDTF.

Plain text, compiled when a mistake is met: importing the package must cost little.
"""

NO_DATE = "this is no date: one begins like 1985, 1985-04 or 1985-04-12"
"""The reason where nothing more particular is known."""
