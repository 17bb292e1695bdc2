"""Two dates in one phrase, each leaving out what the other says: "3 and 5 May 2020", "1843–4"."""

import re
from collections.abc import Iterator

from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.english.moments import read_moment, refusal
from chronicle.dates.prose.english.names import MONTH
from chronicle.dates.prose.english.steps import ends_of
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

Ends = tuple[Date | DateTime, Date | DateTime]

_YEAR_AT_END = re.compile(r"(?<!\d)(\d{3,4})(?=\??$)", re.ASCII)
_SHORT_YEAR = re.compile(r"(\d{1,2})(?=\??$|$)", re.ASCII)
_BARE_YEAR = re.compile(r"(?:.*\D)?\d{1,4}\??", re.ASCII)
_YEAR_WITH_ERA = re.compile(r"[\d,]+(\s*(?:bce|bc|b\.c\.e\.|b\.c\.|ce|ad))\??", re.ASCII)
_MONTH_AND_DAY = re.compile(rf"(?P<start>.*?{MONTH}\s)\d{{1,2}}(?:st|nd|rd|th)?", re.ASCII)
_DAY_AND_YEAR = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?P<year>,\s.+)", re.ASCII)
_TAILS = tuple(
    re.compile(pattern, re.ASCII)
    for pattern in (
        r"\d{1,2}:\d\d(?::\d\d)?(,? .+)",  # the zone and the day of a time
        r"\d{1,2}(?:st|nd|rd|th)?( [a-z]+\.? .+)",  # the month and the year of a day
        r".*\d{1,2}(?:st|nd|rd|th)((?: century| millennium)(?: b.+)?)",
        r".*?[a-z.\d](,? \d[\d,]*(?: (?:bce|bc|b\.c\.|ce|ad))?)",  # the year
    )
)


def ends_of_text(text: str) -> Ends:
    """Return the first and the last date of the one thing that the text names.

    Raises:
        EdtfError: it names none.
    """
    value = read_moment(text)
    ends = None if value is None else ends_of(value)
    if ends is None:
        raise refusal(text, f"{text!r} is no date")
    return ends


def read_pair(first: str, last: str) -> tuple[Ends, Ends]:
    """Read two dates, completing each from the other.

    Raises:
        EdtfError: no completion makes two dates of them.
    """
    refused: EdtfError | None = None
    for one, other in _completions(first, last):
        try:
            return ends_of_text(one), ends_of_text(other)
        except EdtfError as error:
            refused = refused or error
    assert refused is not None
    raise refused


def _completions(first: str, last: str) -> Iterator[tuple[str, str]]:
    """Yield the two texts, each with what the other may say for both, the likeliest first."""
    year, short = _YEAR_AT_END.search(first), _SHORT_YEAR.fullmatch(last.rstrip("?"))
    if year and short:
        full = year[1][: -len(short[1])] + last
        if len(year[1]) > len(short[1]):
            yield first, full
        return
    if (said := _YEAR_WITH_ERA.fullmatch(last)) and _BARE_YEAR.fullmatch(first):
        yield first + said[1], last
    if (said := _MONTH_AND_DAY.fullmatch(first)) and (rest := _DAY_AND_YEAR.fullmatch(last)):
        yield first + rest["year"], said["start"] + last
    yield first, last
    for pattern in _TAILS:
        if tail := pattern.fullmatch(last):
            yield first + tail[1], last
