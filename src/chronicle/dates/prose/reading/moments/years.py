"""Years: with or without an era, in two styles at once, in the style of a place and time."""

from chronicle.dates.calendars.years.dual import dual_year
from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.ages import PRESENT
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.words import FIRST_YEAR_WITH_ERA
from chronicle.dates.prose.reading.shape import Found, Reading, number_of
from chronicle.dates.prose.reading.tokens import Tokens
from chronicle.dates.values.date import Date

YEAR = "[era_before:ce comma?] year:number [era:bce|ce]"
"""The shape of a year."""

_FIRST_BARE_YEAR = 100
_MOST_DIGITS = 19
_LAST_DUAL_YEAR = 1752
_LAST_MONTH_OF_DUAL_YEARS = 3


def year_of(found: Found) -> int:
    """Read the year of a phrase; a bare one has three digits at least.

    Raises:
        EdtfError: the year is zero, or so short that its century is left open.
    """
    era = found.one("era").kind if found.has("era") else None
    if found.has("era_before"):
        if era is Kind.BCE:
            raise found.refusal("a year has one era")
        era = Kind.CE
    return year_in_era(found["year"], era, found.reading)


def year_in_era(tokens: Tokens, era: Kind | None, reading: Reading) -> int:
    """Read the digits of a year by its era, if one is said.

    Raises:
        EdtfError: the year is zero, or so short that its century is left open.
    """
    (token,) = tokens
    if len(token.said) > _MOST_DIGITS + _MOST_DIGITS // 3:
        raise reading.refusal(tokens, "years reach from -10^18 to 10^18")
    number = number_of(token)
    if number == 0:
        raise reading.refusal(tokens, "there is no year 0: 1 BCE is followed by 1 CE")
    if era is Kind.BCE:
        return 1 - number
    if era is None and number >= FIRST_YEAR_WITH_ERA:
        reason = "so great a number is a year before or after Christ, or an age: say BCE, CE or BP"
        raise reading.refusal(tokens, reason, Date(1 - number), Date(number), Date(PRESENT - number))
    if era is None and (number < _FIRST_BARE_YEAR or token.said[0] == "0"):
        raise reading.refusal(tokens, "the century is not said: write the year in full, or with CE or BCE")
    return number


def dual_year_of(found: Found, month: int) -> int:
    """Read "1648/9", which goes with days before Lady Day alone: it is the later of the two.

    Raises:
        EdtfError: these are no two years on end, or the month lies in one year by either style.
    """
    try:
        year = dual_year(found.one("dual").said)
    except EdtfError as error:
        raise found.refusal(error.reason) from None
    if month > _LAST_MONTH_OF_DUAL_YEARS:
        reason = "a dual year goes with a day from 1 January to 24 March"
        raise found.refusal(reason, year - 1, year)
    return year


def years_of_stroke(found: Found) -> tuple[int, int]:
    """Read two years parted by a stroke, alone: from the one to the other, where no dual year can be meant.

    Raises:
        EdtfError: before 1753 two years on end may be one year told in two styles.
    """
    old, new = found.one("dual").said.split("/")
    first, last = int(old), int(old[: max(0, len(old) - len(new))] + new)
    if last == first + 1 <= _LAST_DUAL_YEAR:
        reason = "these are two years, or one year by two styles: say from … to, or the day as well"
        raise found.refusal(reason, f"{first:04d}/{last:04d}", f"{last:04d}")
    return first, last
