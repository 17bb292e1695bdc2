"""Intervals, limits and alternatives: each phrase around dates a shape, and what it says."""

from collections.abc import Callable

from chronicle.dates.edtf.reader import parse
from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.calendars import AS_GIVEN, as_given
from chronicle.dates.prose.reading.moments.nearby.counted import AMOUNTS
from chronicle.dates.prose.reading.moments.reader import is_moment, read_moment, without_marks
from chronicle.dates.prose.reading.phrases import limits, open_ends
from chronicle.dates.prose.reading.phrases.lists import list_without_joint, read_list
from chronicle.dates.prose.reading.phrases.nights import early_hours, night, night_before, night_of_one_day
from chronicle.dates.prose.reading.phrases.old_and_new import two_days_of_month, two_styles
from chronicle.dates.prose.reading.phrases.pairs import ends_of_words, read_pair
from chronicle.dates.prose.reading.phrases.strokes import stroke_between
from chronicle.dates.prose.reading.phrases.two_calendars import two_calendars
from chronicle.dates.prose.reading.phrases.two_years import split_year, stroke, winter, year_or_month
from chronicle.dates.prose.reading.shape import Found, Reading, Shape, Shapes
from chronicle.dates.prose.reading.steps import bound, qualified
from chronicle.dates.prose.reading.tokens import Tokens, letters_of
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue

_MOST_DASHES = 8
_MOST_WORDS = 100  # of two dates and what stands around them
_BETWEEN_ENDS = frozenset({Kind.DASH, Kind.TO, Kind.AT_OR_TO, Kind.UNTIL})


def read_phrase(tokens: Tokens, reading: Reading) -> DateValue | None:
    """Read a date, an interval or a set; `None` if the words have no known shape.

    Raises:
        EdtfError: the shape is known, but it names nothing possible, or more than one thing.
    """
    # A list is tried first: "between" and "every" would take what belongs to its last part only.
    value: DateValue | None
    refused: EdtfError | None = None
    try:
        value = read_list(tokens, reading, phrase=_in_list)
    except EdtfError as error:
        value, refused = None, error
    except ValueError as error:
        value, refused = None, reading.refusal(tokens, str(error))
    if value is None:
        try:
            value = _by_shape(tokens, reading) or _first_read(tokens, reading, is_list=refused is not None)
        except EdtfError as error:
            refused = _more_telling(error, refused)
    if value is None and (refused is None or not refused.readings):
        refused = list_without_joint(tokens, reading, phrase=_in_list) or refused
    if value is None and refused is not None:
        raise refused from None
    return value


def _more_telling(one: EdtfError, other: EdtfError | None) -> EdtfError:
    """Return the refusal that knows what the words could mean; the first if neither does or both do."""
    return one if other is None or one.readings or not other.readings else other


def _by_shape(tokens: Tokens, reading: Reading) -> DateValue | None:
    if len(tokens) > _MOST_WORDS:
        return None
    for match, build in _PHRASES.met_by(letters_of(tokens)):
        found = Found(tokens, match, reading, read_moment)
        try:
            return build(found)
        except EdtfError:
            raise
        except ValueError as error:
            raise found.refusal(str(error)) from None
    return None


def _in_list(tokens: Tokens, reading: Reading) -> DateValue | None:
    """Read a part of a list: "1968 and 1970–72" has an interval in it."""
    value = _by_shape(tokens, reading)
    if value is not None:
        return value
    if is_moment(tokens, reading):
        return None  # the dash of "day 1–9 of some month" is of one date
    try:
        return _marked(tokens, reading) or _interval(tokens, reading)
    except EdtfError:
        return None  # it may leave out what another part says


def _first_read(tokens: Tokens, reading: Reading, *, is_list: bool) -> DateValue | None:
    """Return what the first reader that knows their shape makes of the words; else the first refusal.

    No interval has a list at its ends.
    """
    readers: tuple[_Reader, ...] = (read_moment,) if is_list else (read_moment, _marked, _interval)
    refused: EdtfError | None = None
    for read in readers:
        try:
            value = read(tokens, reading)
        except EdtfError as error:
            refused = _more_telling(refused or error, error)
        else:
            if value is not None:
                return value
    if refused is not None:
        raise refused
    return None


_Reader = Callable[[Tokens, Reading], DateValue | None]

# ------------------------------------------------------------------------------- intervals


def _marked(tokens: Tokens, reading: Reading) -> DateValue | None:
    """Read "c. 1984–1985", "1984–1985?" and "perhaps before 1984", where the mark is meant for the whole."""
    bare, mark = without_marks(tokens)
    if mark is Qualifier.NONE:
        return None
    value = _by_shape(bare, reading) or _interval(bare, reading)
    return None if value is None else qualified(value, mark)


def _interval(tokens: Tokens, reading: Reading) -> Interval | None:
    at = [n for n in range(1, len(tokens) - 1) if tokens[n].kind in _BETWEEN_ENDS and _is_joint(tokens, n)]
    if len(at) > _MOST_DASHES:
        return None
    readings: dict[Interval, None] = {}
    refused: EdtfError | None = None
    for n in at:
        try:
            first, last = _around(tokens, n)
            readings[_between(first, last, reading, by=tokens[n].kind)] = None
        except EdtfError as error:
            refused = refused or error
    if len(readings) > 1:
        raise reading.refusal(tokens, "this can be read in more than one way", *readings)
    if readings:
        return next(iter(readings))
    if refused is not None:
        raise refused
    return None


def _is_joint(tokens: Tokens, at: int) -> bool:
    """Say whether two dates may meet in a dash; that of "mid-winter" is within one word."""
    before, dash, after = (token.kind for token in tokens[at - 1 : at + 2])
    if dash is not Kind.DASH:
        return True
    is_hyphen = before is Kind.THIRD and after is not Kind.THIRD
    return not is_hyphen and before not in _ENDS_NO_DATE and after not in _BEGINS_NO_DATE


_ENDS_NO_DATE = frozenset({Kind.DASH, Kind.SLASH, Kind.OPEN})
_BEGINS_NO_DATE = frozenset({Kind.DASH, Kind.SLASH, Kind.CLOSE, Kind.COMMA})


def _around(tokens: Tokens, at: int) -> tuple[Tokens, Tokens]:
    """Return what stands on either side of a joint; "mid-to-late" has dashes around it."""
    first, last = tokens[:at], tokens[at + 1 :]
    if tokens[at].kind is Kind.TO and first[-1].kind is last[0].kind is Kind.DASH:
        return first[:-1], last[1:]
    return first, last


def _between(first: Tokens, last: Tokens, reading: Reading, *, by: Kind) -> Interval:
    if last and last[-1].kind is Kind.PRESENT and all(t.kind in _SILENT for t in last[:-1]):
        return Interval(bound(ends_of_words(first, reading), 0), End.OPEN)
    starts, ends = read_pair(first, last, reading, by=by)
    try:
        return Interval(bound(starts, 0), bound(ends, 1))
    except ValueError as error:
        raise reading.refusal(first, str(error)) from None


_SILENT = frozenset({Kind.OF, Kind.IN, Kind.OF_OR_FROM, Kind.AT_OR_TO, Kind.ON, Kind.YEAR_WORD})


def _from_to(found: Found) -> DateValue:
    """Read "from 1984 to 1986", and what says "to" or a dash within a date of its own.

    "From some month from May to July 1985 to 1986" has two, and "from some year in 1 BCE – 9 CE" has no end.
    """
    try:
        return _between(found["first"], found["last"], found.reading, by=found.one("by").kind)
    except EdtfError as refused:
        both = found.tokens[found.match.start("first") : found.match.end("last")]
        for read in (_interval, _since_whole):
            try:
                value = read(both, found.reading)
            except EdtfError:
                continue
            if value is not None:
                return value
        raise refused from None


def _since_whole(tokens: Tokens, reading: Reading) -> Interval:
    return Interval(bound(ends_of_words(tokens, reading), 0), End.OPEN)


def _supplied(found: Found) -> DateValue | None:
    """Read "n.d. [c. 1920]": undated, and what the cataloguer supplies."""
    return read_phrase(found["date"], found.reading)


def _early_hours(found: Found) -> DateValue | None:
    return early_hours(found) or _interval(found.tokens, found.reading)


def _stroke(found: Found) -> DateValue | None:
    return _in_brackets(found) or stroke_between(found)


def _in_brackets(found: Found) -> DateValue | None:
    return two_calendars(found) or two_styles(found)


def _until_now(found: Found) -> DateValue:
    """Read "heute" with a day of reference; "the present" is none."""
    value = read_moment(found.tokens, found.reading)
    if value is not None:
        return value
    raise found.refusal("the present is no date: say from when, or give the day")


def _always(found: Found) -> DateValue:
    return parse(found.one("always").said)


def _notation(found: Found) -> DateValue | None:
    """Read "1985 (EDTF [1985])": what the words leave open, the notation says; dates are left to others."""
    said = found.one("edtf")
    try:
        value = parse(said.said, extended=True)
    except EdtfError as error:
        raise found.reading.refusal((said,), error.reason) from None
    return None if isinstance(value, Date | DateTime) else value


def _as_given(found: Found) -> DateValue | None:
    return as_given(found, read_phrase(found["date"], found.reading))


# ------------------------------------------------------------------------------- sets


def _age(found: Found) -> DateValue | None:
    """Read "vor 66 Millionen Jahren": where a language has no word of its own for "ago"."""
    if Kind.AGO in found.reading.lexicon.words:
        raise found.refusal("these words are no date: say how many years ago")
    return read_moment(found.tokens, found.reading)


def _counted(found: Found) -> DateValue | None:
    """Leave "vor zwei Wochen" and "dentro de 3 días" to those who read them as one day."""
    return read_moment(found.tokens, found.reading)


# ------------------------------------------------------------------------------- the table

_FROM, _SINCE = "from|of_or_from|since", "from|since"
_TO = "to|at_or_to|until"
_LED = "(of|in|on|of_or_from)*"
_ON = "[on|onwards]"
_SHORT_RANGE = "(first:number dash|slash last:number | dual:dual)"
_TWO_YEARS = "(first:number dash last:number | dual:dual | first_alone:number) year_word?"
_MONTH_OF_YEAR = "month:month comma? of_or_from? year:number year_word?"
_UNTIL = "(until included? <date> included? | to <upto> included)"

_PHRASES: Shapes[DateValue | None] = Shapes(
    tuple(
        (Shape(pattern), build)
        for pattern, build in (
            ("both:year_and_short", year_or_month),
            (AS_GIVEN, _as_given),
            (
                f"season:season [of|in|of_or_from] {_SHORT_RANGE} year_word?",
                winter,
            ),
            (f"{_LED} split_year [of|in|of_or_from] {_TWO_YEARS}", split_year),
            (f"{_TWO_YEARS} split_year", split_year),
            ("dual:dual year_word?", stroke),
            (f"{_SINCE} <date> comma? end_unknown", open_ends.since_with_unknown_end),
            (f"{_UNTIL} comma? start_unknown", open_ends.until_with_unknown_start),
            (f"{_FROM} <first> by:{_TO} <last>", _from_to),
            ("from|of_or_from <first> by:dash <last>", _from_to),
            (f"{_SINCE} <date> {_ON}", open_ends.since),
            ("<date> onwards", open_ends.since),
            (_UNTIL, open_ends.until),
            ("to <date>", open_ends.to_alone),
            (f"within {AMOUNTS}", _counted),
            ("within <date>", open_ends.within),
            ("always:always", _always),
            ("present", _until_now),
            (f"{_LED} night [from|of_or_from] <first> dash|slash|to|at_or_to|and|on <last>", night),
            (f"{_LED} night <date>", night_of_one_day),
            (f"{_LED} night_to <date>", night_before),
            (f"{_LED} part:day_part <first> dash|slash|to|at_or_to|and <last>", _early_hours),
            ("undated comma? open <date> close", _supplied),
            (f"{_LED} week_of <first> dash|to|at_or_to|until <last>", limits.between_and),
            ("<told> edtf:edtf", _notation),
            ("between <first> and|dash <last>", limits.between_and),
            ("not_before <low> [comma|and] not_after <high>", limits.not_before_and_not_after),
            ("not_after <date>", limits.not_after),
            ("<date> (or_earlier|not_after | and before)", limits.not_after),
            ("not_before <date>", limits.not_before),
            ("<date> or_later|not_before", limits.not_before),
            ("after <low> [comma|and] before <high>", limits.after_and_before),
            ("before circa? number|decimal million unit? question?", _age),
            ("before circa? number unit question?", _counted),
            (f"before {AMOUNTS}", _counted),
            ("before <date>", limits.before),
            ("after <date>", limits.after),
            (f"every {_FROM} <first> {_TO} <last>", limits.every),
            (f"every {_FROM} <first> dash <last>", limits.every),
            (f"every {_UNTIL}", limits.every_until),
            (f"every {_FROM} <date> {_ON}", limits.every_since),
            (f"day:number slash:slash other:number of_or_from? {_MONTH_OF_YEAR}", two_days_of_month),
            ("month:month day:number slash:slash other:number comma? year:number", two_days_of_month),
            (
                f"day:number|ordinal open other:number|ordinal close of_or_from? {_MONTH_OF_YEAR}",
                two_days_of_month,
            ),
            ("<first> comma? slash <second>", _stroke),
            ("<first> open <second> close of_or_from? [year:number year_word?]", _in_brackets),
            (
                f"<day> comma? between|from|of_or_from [of|at_or_to] first=(clock) dash|and|{_TO} <last>",
                limits.between_times,
            ),
            ("<date> dash question", open_ends.since_with_unknown_end),
            ("question dash <date>", open_ends.until_with_unknown_start),
            ("<date> dash", open_ends.one_end),
            ("dash <date>", open_ends.one_end),
        )
    )
)
