"""A single date or time: the table of shapes, and the marks and styles around them.

A shape that is met but names nothing possible, or two things, is refused with the reason; words of no shape
are left to others.
"""

from collections.abc import Callable
from types import MappingProxyType

from attrs import evolve

from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments import ages, calendars, days, feasts, parts, times, unknowns, weeks
from chronicle.dates.prose.reading.moments.nearby import counted, weekdays
from chronicle.dates.prose.reading.moments.nearby.partial import PARTIAL
from chronicle.dates.prose.reading.moments.years import YEAR
from chronicle.dates.prose.reading.shape import Found, Moment, Reading, Shape, Shapes, TangledError
from chronicle.dates.prose.reading.steps import qualified
from chronicle.dates.prose.reading.tokens import Tokens, letters_of
from chronicle.dates.values.interval import Interval

_MOST_WORDS = 40
"""The most words that name a single date."""

_SILENT = frozenset({Kind.OF, Kind.IN, Kind.OF_OR_FROM, Kind.ON, Kind.YEAR_WORD})
_SILENT_AT_FIRST = frozenset({Kind.AT_OR_TO, *_SILENT})
_STYLES = frozenset({Kind.OLD_STYLE, Kind.NEW_STYLE, Kind.YEAR_STYLE})

_MARKS = MappingProxyType(
    {
        Kind.PERHAPS: Qualifier.UNCERTAIN,
        Kind.QUESTION: Qualifier.UNCERTAIN,
        Kind.CIRCA: Qualifier.APPROXIMATE,
        Kind.CIRCA_OR_AT: Qualifier.APPROXIMATE,
    }
)

_DAY = "day:number|ordinal"
_WEEKDAY = "[weekday:weekday comma?]"
_YEAR = f"({YEAR} | dual:dual)"
_IN_ERA = "[ce] number [bce|ce]"
_CALENDAR_YEAR = "comma? year:number|ordinal|year_of_republic [era:calendar_era]"
_RANK = "rank:ordinal|number|last"
_RANK_OF_THREE = "rank:ordinal|number|last|third"

_Row = tuple[Shape, Callable[[Found], Moment | None]]


def _rows(*rows: tuple[str, Callable[[Found], Moment | None]]) -> tuple[_Row, ...]:
    return tuple((Shape(pattern), build) for pattern, build in rows)


_MONTH_FIRST = _rows((f"{_WEEKDAY} month:month {_DAY} comma? {_YEAR}", days.day))
_SHAPES = _rows(
    (f"{_WEEKDAY} {_DAY} month:month comma? {_YEAR}", days.day),
    ("day:number dash|slash month:month dash|slash year:number", days.day),
    ("year:number dash|slash month:month dash|slash day:number", days.day),
    (f"month:month comma? {_YEAR}", days.month),
    (YEAR, days.year),
    (f"season:season comma? {YEAR} [open? side:hemisphere close?]", days.season),
    (
        f"{YEAR} comma? month:month [{_DAY}]",
        lambda found: (days.day if found.has("day") else days.month)(found),
    ),
    (f"{_WEEKDAY} [{_DAY}] month:calendar_month {_CALENDAR_YEAR}", calendars.calendar_day),
    (f"{_WEEKDAY} month:calendar_month {_DAY} {_CALENDAR_YEAR}", calendars.calendar_day),
    (calendars.AS_GIVEN, calendars.given_day),
    ("year:number era:calendar_era", calendars.calendar_year),
    ("era:calendar_era year:number", calendars.calendar_year),
    ("year:year_of_republic [era:calendar_era]", calendars.year_of_republic),
    (f"{calendars.CENTURY} era:calendar_era", calendars.century),
    ("decade:decade decades? [era:bce|ce]", parts.decade),
    ("decades decade:number|decade [era:bce|ce]", parts.decade_of_century),
    (parts.CENTURY, parts.century),
    (f"decade:decade {parts.CENTURY}", parts.decade_in_century),
    (f"decades decade:number|decade {parts.CENTURY}", parts.decade_in_century),
    (f"part:numbered_part {YEAR}", parts.numbered_part),
    (f"{YEAR} part:numbered_part", parts.numbered_part),
    (f"{_RANK_OF_THREE} four_months {YEAR}", parts.four_months),
    (f"four_months {_RANK} {YEAR}", parts.four_months),
    (
        f"<whole> open estimate comma? range=(between {_IN_ERA} and {_IN_ERA} year_word?) close",
        unknowns.estimate,
    ),
    ("<whole> open marks=(part_mark (comma part_mark)*) close", unknowns.marked_by_part),
    ("<whole> edtf:edtf", unknowns.notation),
    ("season:season <when> [open side:hemisphere close]", parts.part_of_some_year),
    ("part:numbered_part <when>", parts.part_of_some_year),
    (f"{_RANK_OF_THREE} four_months <when>", parts.part_of_some_year),
    (f"four_months {_RANK} <when>", parts.part_of_some_year),
    (f"{_RANK} part:half|quarter number:ordinal [era:bce|ce]", parts.fraction_of_roman),
    (f"{_RANK} part:half|quarter <whole>", parts.fraction),
    (f"part:half|quarter {_RANK} <whole>", parts.fraction),
    (f"{_RANK} one_third <whole>", parts.ranked_third),
    (f"one_third {_RANK} <whole>", parts.ranked_third),
    ("rank:ordinal|last weekday:weekday <whole>", weekdays.of_month),
    ("third:third dash? number:ordinal [era:bce|ce]", parts.third_of_roman),
    (f"<whole> comma|open {_RANK} part:half|quarter close?", parts.fraction),
    (f"<whole> comma|open {_RANK} one_third close?", parts.ranked_third),
    ("<whole> comma|open third:third close?", parts.third),
    ("<whole> open part:day_part close", parts.part_of_day),
    ("third:third dash? <whole>", parts.third),
    ("part:day_part <whole>", parts.part_of_day),
    ("<whole> comma? part:day_part", parts.part_of_day),
    (f"{_WEEKDAY} feast:feast comma? {YEAR}", feasts.feast),
    (f"[{_WEEKDAY}] numeric:numeric", days.numeric),
    (f"[{_WEEKDAY}] numeric:roman_month", days.roman_month),
    ("numeric:month_of_number", days.month_of_number),
    (f"[{_WEEKDAY}] iso:iso_day", days.iso_day),
    ("iso:iso_time", times.iso_time),
    ("iso:iso_week", weeks.iso_week),
    (f"week number:number [comma|slash] {YEAR}", weeks.week),
    (f"number:number|ordinal week [comma|slash] {YEAR}", weeks.week),
    ("week both:month_of_number", weeks.week_of_stroke),
    ("week_of <day>", weeks.week_of),
    (f"{_RANK} (unit:unit | week_of) <whole>", weeks.week_of_month),
    ("week_from <day>", weeks.week_from),
    ("unknown_year", unknowns.any_year),
    ("some_year form:form", unknowns.some_year_like),
    ("form:form", unknowns.some_year_like),
    (f"some_year range=({_IN_ERA} dash {_IN_ERA})", unknowns.some_year),
    ("amount:number before_present", ages.before_present),
    ("amount:number|decimal scale:ages before_present?", ages.age),
    ("amount:number|decimal scale:million unit:unit? (ago|before_present)", ages.age),
    ("ago about:circa? amount:number|decimal scale:million unit:unit?", ages.age),
    ("amount:number unit:unit ago", ages.years_ago),
    ("ago about:circa? amount:number unit:unit|decades", ages.years_ago),
    ("before about:circa? amount:number unit:unit", ages.years_before),
    ("before about:circa? amount:number|decimal scale:million unit:unit?", ages.age_before),
    (f"{counted.AMOUNTS} side:before|after <whole>", counted.from_date),
    ("step:next_to <whole>", counted.beside_date),
    ("hour:number half:half_day [comma? <date>]", times.hour_alone),
    ("<date> comma? hour:number half:half_day", times.hour_alone),
    ("hour:number oclock [comma? <date>]", times.hour_alone),
    ("<date> comma? at_or_to|circa_or_at|circa? hour:number oclock", times.hour_alone),
    (times.CLOCK_THEN_ZONE, times.time),
    (f"{times.CLOCK} comma? <date>", times.time),
    (f"<date> comma? circa {times.CLOCK}", times.about),
    (f"<date> comma? at_or_to|circa_or_at? {times.CLOCK}", times.time),
    *((pattern, unknowns.some_part) for pattern in unknowns.SOME_PARTS),
)
"""More special shapes stand before those that take any words."""


def read_moment(tokens: Tokens, reading: Reading) -> Moment | None:
    """Read a date, a time, a decade, a century or a part of one; `None` if the words have no such shape.

    Raises:
        EdtfError: the shape is known, but it names nothing possible, or more than one thing.
        TangledError: too many words have been tried.
    """
    if len(tokens) > _MOST_WORDS:
        return None
    key = (tokens, reading.takes_partial, reading.is_julian, reading.year_style)
    try:
        known = reading.known[key]
    except KeyError:
        if reading.is_tangled():
            raise TangledError from None
        known = reading.known[key] = _outcome(tokens, reading)
    if isinstance(known, EdtfError):
        raise known.with_traceback(None)
    return known


def _outcome(tokens: Tokens, reading: Reading) -> Moment | EdtfError | None:
    try:
        return _read(tokens, reading)
    except EdtfError as error:
        return error


def _read(tokens: Tokens, reading: Reading) -> Moment | None:
    tokens, mark = without_marks(tokens)
    tokens, reading = _without_styles(said(tokens), reading)
    shapes = _SHAPES_BY_WAY[reading.takes_partial, reading.lexicon.month_first]
    for match, build in shapes.met_by(letters_of(tokens)):
        value = _built(build, Found(tokens, match, reading, read_moment))
        if value is not None and build in _WITHOUT_STYLE and (reading.is_julian or reading.year_style):
            raise reading.refusal(tokens, "a style goes with a day, a month or a year")
        if value is not None:
            return value if mark is Qualifier.NONE else _qualified(value, mark)
    return None


_WITHOUT_STYLE = frozenset(
    {
        *(parts.decade, parts.decade_of_century, parts.century, parts.numbered_part, parts.four_months),
        *(parts.decade_in_century, parts.third_of_roman, parts.part_of_some_year),
        *(days.season, unknowns.any_year, unknowns.some_year, unknowns.some_year_like),
        *(ages.before_present, ages.age, ages.years_ago, ages.years_before, ages.age_before),
        *(calendars.calendar_day, calendars.calendar_year, calendars.given_day),
        *(build for _, build in PARTIAL),
    }
)
"""What is no day, month or year of a style, Old or New."""

_SHAPES_BY_WAY = MappingProxyType(
    {
        (is_partial, month_first): Shapes(
            (*(PARTIAL if is_partial else ()), *(_MONTH_FIRST if month_first else ()), *_SHAPES)
        )
        for is_partial in (False, True)
        for month_first in (False, True)
    }
)


def _built(build: Callable[[Found], Moment | None], found: Found) -> Moment | None:
    try:
        return build(found)
    except EdtfError:
        raise
    except ValueError as error:
        raise found.refusal(str(error)) from None


def _qualified(value: Moment, mark: Qualifier) -> Moment:
    marked = qualified(value, mark)
    assert not isinstance(marked, Interval)
    return marked


def without_marks(tokens: Tokens) -> tuple[Tokens, Qualifier]:
    """Take "perhaps", "c." and a question mark off, and return what they say."""
    mark = Qualifier.NONE
    while tokens and (tokens[0].kind in _MARKS or _is_silent_before_mark(tokens)):
        first, *others = tokens
        is_at = first.kind is Kind.CIRCA_OR_AT and bool(others) and others[0].kind is Kind.CLOCK
        mark |= Qualifier.NONE if is_at else _MARKS.get(first.kind, Qualifier.NONE)
        tokens = tuple(others)
    if len(tokens) > 1 and tokens[-1].kind in (Kind.OR_SO, Kind.CIRCA):
        mark, tokens = mark | Qualifier.APPROXIMATE, tokens[:-1]
    if tokens and tokens[-1].kind is Kind.QUESTION:
        mark, tokens = mark | Qualifier.UNCERTAIN, tokens[:-1]
    elif len(tokens) > 1 and tokens[-2].kind is Kind.QUESTION and tokens[-1].kind in (Kind.BCE, Kind.CE):
        mark, tokens = mark | Qualifier.UNCERTAIN, (*tokens[:-2], tokens[-1])  # "1050? BC"
    return tokens, mark


def _is_silent_before_mark(tokens: Tokens) -> bool:
    return (
        len(tokens) > 1
        and tokens[0].kind in _SILENT_AT_FIRST
        and (tokens[1].kind in _MARKS or tokens[1].kind in _SILENT_AT_FIRST)
    )


def said(tokens: Tokens) -> Tokens:
    """Leave out the words that say nothing by themselves: "the 3rd of May in the year 2020"."""
    while tokens and tokens[0].kind in _SILENT_AT_FIRST and not _counts_ahead(tokens):
        tokens = tokens[1:]
    if _counts_ahead(tokens):
        return tokens
    if _SILENT.isdisjoint([token.kind for token in tokens]):
        return tokens
    # A phrase does not end with them: "from 1985 on" is no date.
    if tokens[-1].kind in _SILENT and tokens[-1].kind is not Kind.YEAR_WORD:
        return tokens
    return tuple(token for token in tokens if token.kind not in _SILENT)


def _counts_ahead(tokens: Tokens) -> bool:
    """Say whether "in" says something: "in 3 weeks"."""
    return len(tokens) > 2 and tokens[0].kind is Kind.IN and tokens[2].kind is Kind.UNIT  # noqa: PLR2004 - with its number


def _without_styles(tokens: Tokens, reading: Reading) -> tuple[Tokens, Reading]:
    """Take "O.S.", "N.S.", "(Lady Day style)" off either end, and return the reading by them."""
    while len(tokens) > 1:
        if tokens[0].kind in _STYLES:
            style, tokens = tokens[0], tokens[1:]
        elif tokens[-1].kind in _STYLES:
            style, tokens = tokens[-1], tokens[:-1]
        elif len(tokens) > 3 and tokens[-1].kind is Kind.CLOSE and tokens[-2].kind in _STYLES:  # noqa: PLR2004
            style, tokens = tokens[-2], tokens[:-3]
        else:
            break
        if tokens[-1].kind is Kind.COMMA:
            tokens = tokens[:-1]
        if style.kind is Kind.OLD_STYLE:
            reading = evolve(reading, is_julian=True)
        elif style.kind is Kind.YEAR_STYLE:
            reading = evolve(reading, year_style=style.said)
    return tokens, reading


def is_moment(tokens: Tokens, reading: Reading) -> bool:
    """Say whether the words are a date."""
    try:
        return read_moment(tokens, reading) is not None
    except EdtfError:
        return False
