"""Dates in words to values: it refuses rather than guesses, and says why, with the readings it saw."""

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from attrs import evolve

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.known import code_of, lexicon_of
from chronicle.dates.prose.locales.lexicon import names_in
from chronicle.dates.prose.reading.fold import fold
from chronicle.dates.prose.reading.moments.nearby.partial import PARTIAL_KINDS
from chronicle.dates.prose.reading.moments.nearby.reference import NO_DAY
from chronicle.dates.prose.reading.phrases.reader import read_phrase
from chronicle.dates.prose.reading.scan import scan
from chronicle.dates.prose.reading.shape import Reading, TangledError
from chronicle.dates.prose.reading.tokens import Token, Tokens
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.value import DateValue

_SHORT_YEAR = re.compile("1[0-9]{2}|20[0-9]")
_SAID_WHOLE = frozenset({Kind.BCE, Kind.CE, Kind.CALENDAR_ERA, Kind.DECADES})
"""Beside these, "189" has all its digits."""
_SIDES: Mapping[str | None, int] = MappingProxyType({None: 0, "north": 4, "south": 8})
"""What a hemisphere adds to the numbers that EDTF gives to seasons of neither."""

LONGEST_PROSE = 4096
"""How many characters a date in words may have: as many as in EDTF."""


def parse_prose(
    text: str,
    *,
    reference: Date | DateTime | dt.date | None = None,
    language: str = "en",
    centuries: str = "counted",
    hemisphere: str | None = None,
) -> DateValue:
    """Read a date as people write it, in the language given by its code: en, fr, de, es, ru or ar.

    `reference` is the day from which dates are counted that leave out their year ("in February"): a value, or
    a date of the standard library or of pendulum.
    `centuries` says whether the 19th century is "counted" from the year 1, 1801 to 1900, or goes by its
    "hundreds", 1800 to 1899.
    `hemisphere`, "north" or "south", is that of seasons which name none; without it spring may be either.

    Raises:
        EdtfError: the text is no date, or can be read in more than one way, which `readings` tells in EDTF.
        ValueError: the language, the way of centuries or the hemisphere is not known, or the reference is not
            one day.

    >>> [str(parse_prose(text)) for text in ("18 August 2020", "c. 1920–25", "between 3 and 5 May 2020")]
    ['2020-08-18', '1920~/1925~', '[2020-05-03..2020-05-05]']
    >>> str(parse_prose("fin du XVIIIe siècle", language="fr")), str(parse_prose("um 1320", language="de"))
    ('[1767..1800]', '1320~')
    >>> str(parse_prose("in February", reference=Date(2022, 5, 20)))
    '2022-02'
    >>> str(parse_prose("spring 2020")), str(parse_prose("spring 2020", hemisphere="south"))
    ('2020-21', '2020-29')
    """
    if centuries not in ("counted", "hundreds"):
        raise ValueError(f"centuries are counted or go by hundreds, not {centuries!r}")
    if hemisphere not in _SIDES:
        raise ValueError(f"the hemisphere is north or south, not {hemisphere!r}")
    code = code_of(language)
    if not text.strip():
        raise EdtfError(text, position=0, reason="the text is empty")
    if len(text) > LONGEST_PROSE:
        reason = f"words for a date have {LONGEST_PROSE} characters at most"
        raise EdtfError(text, position=LONGEST_PROSE, reason=reason)
    lexicon = lexicon_of(code)
    if _plain(text) in _undated(code):
        raise EdtfError(text, position=0, reason="the text says that the date is not known")
    reading = Reading(
        text=text,
        lexicon=lexicon,
        reference=None if reference is None else _day_of(reference),
        counts_centuries=centuries == "counted",
        hemisphere=_SIDES[hemisphere],
    )
    return evolve(_read(reading, code), text=text)


def _day_of(reference: Date | DateTime | dt.date) -> Date:
    match reference:
        case Date(year=int(year), month=int(month), day=int(day)) | DateTime(year=year, month=month, day=day):
            return Date(year, month, day)
        case dt.date(year=year, month=month, day=day):
            return Date(year, month, day)
        case _:
            raise ValueError(f"dates are counted from one known day, not from {reference}")


def as_given(value: DateValue, *, language: str = "en") -> CalendarDate | None:
    """Return the date of another calendar that the words of a value tell, `None` if they tell none.

    A value keeps the words that it was read from; `format` prints what is returned here beside today's date.

    Raises:
        ValueError: the language is not known.

    >>> revolution = parse_prose("25 October 1917 O.S.")
    >>> as_given(revolution), str(revolution)
    (CalendarDate(calendar=..., year=1917, month=10, day=25), '1917-11-07')
    >>> as_given(parse_prose("7 November 1917")) is None
    True
    """
    code = code_of(language)
    return None if value.text is None else _given_in(value.text, code).get(value)


def given_dates(value: DateValue, *, language: str = "en") -> tuple[CalendarDate, ...]:
    """Return every date of another calendar that the words of a value tell, the earliest first.

    Those of a stretch, too, of "before" and of "about", of which `as_given` says nothing.

    Raises:
        ValueError: the language is not known.

    >>> [str(date.gregorian) for date in given_dates(parse_prose("from 1 to 7 January 1918 O.S."))]
    ['1918-01-14', '1918-01-20']
    """
    code = code_of(language)
    found = () if value.text is None else _given_in(value.text, code).values()
    return tuple(sorted(found, key=lambda date: date.first_day))


@lru_cache(maxsize=4096)
def _given_in(text: str, code: str) -> Mapping[DateValue, CalendarDate]:
    reading = Reading(text=text[:LONGEST_PROSE], lexicon=lexicon_of(code))
    try:
        _read(reading, code)
    except EdtfError:
        return {}
    return {date.gregorian: date for date in reading.given}


@cache
def _undated(code: str) -> frozenset[str]:
    return frozenset(_plain(name) for name in names_in(lexicon_of(code).undated))


def _plain(text: str) -> str:
    return "".join(fold(text)[0].replace(".", " ").split())


def _read(reading: Reading, code: str) -> DateValue:
    tokens = _without_brackets(_without_opening_questions(scan(reading.text, code)))
    _refuse_missing_digit(tokens, reading)
    refused: EdtfError | None = None
    # What leaves out its year is read last: "3 May – 5 June 2020" does not.
    for takes_partial in (False, True) if _may_be_partial(tokens) else (False,):
        try:
            value = read_phrase(tokens, reading.partial(takes_partial=takes_partial)) if tokens else None
        except TangledError:
            raise reading.refusal(tokens, "these words can be put together in too many ways") from None
        except EdtfError as error:
            if error.readings:
                raise
            refused = error if refused is None or error.reason.endswith(NO_DAY) else refused
        else:
            if value is not None:
                return value
    raise refused or EdtfError(reading.text, position=0, reason="these words are not known as a date")


def _refuse_missing_digit(tokens: Tokens, reading: Reading) -> None:
    """Refuse "189?": the year 189, or one of the 1890s; "180–189?" are years."""
    for at, token in enumerate(tokens[:-1]):
        mark, before, after = tokens[at + 1], tokens[max(0, at - 2) : at], tokens[at + 2 : at + 3]
        is_whole = any(other.kind in _SAID_WHOLE for other in (*before[-1:], *after))
        is_end = before[-1:] and before[-1].kind is Kind.DASH and _is_short_year(before[0])
        is_doubted = mark.kind is Kind.QUESTION and mark.start - token.end <= 1
        if _is_short_year(token) and is_doubted and not is_whole and not is_end:
            reason = "this is a year of three digits in doubt, or one whose last digit is not known"
            raise reading.refusal((token,), reason, f"0{token.said}?", f"{token.said}X")


def _is_short_year(token: Token) -> bool:
    return token.kind is Kind.NUMBER and _SHORT_YEAR.fullmatch(token.said) is not None


def _without_opening_questions(tokens: Tokens) -> Tokens:
    """Leave out "¿"; where the last question began behind the first word, it is of what follows alone.

    "1812–¿1815?" has its second year in doubt, "¿1812?–1815" its first, and "¿1812–1815?" both.
    """
    places = [at for at, token in enumerate(tokens) if token.kind is Kind.OPENING_QUESTION]
    if places and places[-1] > 0 and tokens[-1].kind is Kind.QUESTION:
        opened = tokens[places[-1]]._replace(kind=Kind.PERHAPS)
        tokens = (*tokens[: places[-1]], opened, *tokens[places[-1] + 1 : -1])
    return tuple(token for token in tokens if token.kind is not Kind.OPENING_QUESTION)


def _without_brackets(tokens: Tokens) -> Tokens:
    """Read "[c. 1920]" and "1920 [?]": libraries put in brackets what they supply."""
    kinds = [token.kind for token in tokens]
    if kinds[-3:] == [Kind.OPEN, Kind.QUESTION, Kind.CLOSE]:
        return (*tokens[:-3], tokens[-2])
    is_whole = kinds[:1] == [Kind.OPEN] and kinds[-1:] == [Kind.CLOSE] and Kind.OPEN not in kinds[1:]
    return tokens[1:-1] if is_whole else tokens


def _may_be_partial(tokens: Tokens) -> bool:
    return any(token.kind in PARTIAL_KINDS for token in tokens)
