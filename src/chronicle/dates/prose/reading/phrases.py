"""Intervals, limits and alternatives: each phrase around dates a shape, and what it says."""

from collections.abc import Callable

from chronicle.dates.edtf.reader import parse
from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.lists import read_list
from chronicle.dates.prose.reading.moments.calendars import AS_GIVEN, as_given
from chronicle.dates.prose.reading.moments.nearby.counted import AMOUNTS
from chronicle.dates.prose.reading.moments.reader import read_moment, without_marks
from chronicle.dates.prose.reading.nights import night, night_of_one_day
from chronicle.dates.prose.reading.old_and_new import two_styles
from chronicle.dates.prose.reading.pairs import ends_of_words, read_pair
from chronicle.dates.prose.reading.shape import Found, Reading, Shape, Shapes
from chronicle.dates.prose.reading.steps import bound, known_end, neighbour, qualified, to_one_precision
from chronicle.dates.prose.reading.tokens import Tokens, letters_of
from chronicle.dates.prose.reading.two_years import stroke, winter, year_or_month
from chronicle.dates.values.choice import AllOf, OneOf, Range
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
        value = read_list(tokens, reading, phrase=_by_shape)
    except EdtfError as error:
        value, refused = None, error
    except ValueError as error:
        value, refused = None, reading.refusal(tokens, str(error))
    if value is None:
        try:
            value = _by_shape(tokens, reading) or _first_read(tokens, reading, is_list=refused is not None)
        except EdtfError as error:
            raise _more_telling(error, refused) from None
    if value is None and refused is not None:
        raise refused
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
    at = [n for n, token in enumerate(tokens) if 0 < n < len(tokens) - 1 and token.kind in _BETWEEN_ENDS]
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


def _bound(found: Found, end: int) -> Date | DateTime:
    return bound(ends_of_words(found["date" if found.has("date") else "upto"], found.reading), end)


def _end(found: Found, end: int) -> Date | DateTime:
    return ends_of_words(found["date" if found.has("date") else "upto"], found.reading)[end]


def _since(found: Found) -> DateValue:
    return Interval(_bound(found, 0), End.OPEN)


def _since_with_unknown_end(found: Found) -> DateValue:
    return Interval(_bound(found, 0), End.UNKNOWN)


def _until(found: Found) -> DateValue:
    return Interval(End.OPEN, _bound(found, 1))


def _until_with_unknown_start(found: Found) -> DateValue:
    return Interval(End.UNKNOWN, _bound(found, 1))


def _until_now(found: Found) -> DateValue:
    """Read "heute" with a day of reference; "the present" is none."""
    value = read_moment(found.tokens, found.reading)
    if value is not None:
        return value
    raise found.refusal("the present is no date: say from when, or give the day")


def _to_alone(found: Found) -> DateValue:
    """Refuse "до 1917 г.": with the year or without it."""
    last = _end(found, 1)
    readings = [Interval(End.OPEN, last)]
    before = neighbour(last, -1) if isinstance(last, Date) else None
    limits = () if before is None else (OneOf((Range(None, before),)),)
    raise found.refusal("this may take the date in or leave it out", *readings, *limits)


def _within(found: Found) -> DateValue:
    ends = ends_of_words(found["date"], found.reading)
    return Interval(bound(ends, 0), bound(ends, 1))


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


def _between_and(found: Found) -> DateValue:
    (first, _), (_, last) = read_pair(found["first"], found["last"], found.reading)
    return OneOf((Range(*to_one_precision(known_end(first, 0), known_end(last, 1))),))


def _known(found: Found, end: int) -> Date | DateTime:
    return known_end(_end(found, end), end)


def _not_after(found: Found) -> DateValue:
    return OneOf((Range(None, _known(found, 1)),))


def _not_before(found: Found) -> DateValue:
    return OneOf((Range(_known(found, 0), None),))


def _before(found: Found) -> DateValue:
    return OneOf((Range(None, _next_to(found, "date", 0)),))


def _age(found: Found) -> DateValue | None:
    """Read "vor 66 Millionen Jahren": where a language has no word of its own for "ago"."""
    if Kind.AGO in found.reading.lexicon.words:
        raise found.refusal("these words are no date: say how many years ago")
    return read_moment(found.tokens, found.reading)


def _counted(found: Found) -> DateValue | None:
    """Leave "vor zwei Wochen" and "dentro de 3 días" to those who read them as one day."""
    return read_moment(found.tokens, found.reading)


def _after(found: Found) -> DateValue:
    return OneOf((Range(_next_to(found, "date", 1), None),))


def _after_and_before(found: Found) -> DateValue:
    """Read "after 1945, before 1957": the two limits of one date."""
    return OneOf((Range(_next_to(found, "low", 1), _next_to(found, "high", 0)),))


def _next_to(found: Found, name: str, end: int) -> Date:
    """Return what lies before the first day of a date (0) or after its last (1), to the same precision."""
    date = known_end(ends_of_words(found[name], found.reading)[end], end)
    beside = neighbour(date, 1 if end else -1) if isinstance(date, Date) else None
    if beside is None:
        raise found.refusal(f"what lies next to {date} is not known; say from or until instead")
    return beside


def _every(found: Found) -> DateValue:
    (first, _), (_, last) = read_pair(found["first"], found["last"], found.reading)
    return AllOf((Range(known_end(first, 0), known_end(last, 1)),))


def _every_until(found: Found) -> DateValue:
    return AllOf((Range(None, _known(found, 1)),))


def _every_since(found: Found) -> DateValue:
    return AllOf((Range(_known(found, 0), None),))


# ------------------------------------------------------------------------------- the table

_FROM, _SINCE = "from|of_or_from|since", "from|since"
_TO = "to|at_or_to|until"
_ON = "[on|onwards]"
_UNTIL = "(until included? <date> included? | to <upto> included)"

_PHRASES: Shapes[DateValue | None] = Shapes(
    tuple(
        (Shape(pattern), build)
        for pattern, build in (
            ("both:year_and_short", year_or_month),
            (AS_GIVEN, _as_given),
            ("season:season [of|in|of_or_from] (first:number dash|slash last:number | dual:dual)", winter),
            ("dual:dual", stroke),
            (f"{_SINCE} <date> comma? end_unknown", _since_with_unknown_end),
            (f"{_UNTIL} comma? start_unknown", _until_with_unknown_start),
            (f"{_FROM} <first> by:{_TO} <last>", _from_to),
            ("from|of_or_from <first> by:dash <last>", _from_to),
            (f"{_SINCE} <date> {_ON}", _since),
            ("<date> onwards", _since),
            (_UNTIL, _until),
            ("to <date>", _to_alone),
            (f"within {AMOUNTS}", _counted),
            ("within <date>", _within),
            ("always:always", _always),
            ("present", _until_now),
            ("[of|in] night <first> dash|to|at_or_to|and <last>", night),
            ("[of|in] night <date>", night_of_one_day),
            ("<told> edtf:edtf", _notation),
            ("between <first> and|dash <last>", _between_and),
            ("not_after <date>", _not_after),
            ("<date> or_earlier|not_after", _not_after),
            ("not_before <date>", _not_before),
            ("<date> or_later|not_before", _not_before),
            ("after <low> [comma|and] before <high>", _after_and_before),
            ("before circa? number|decimal million unit? question?", _age),
            ("before circa? number unit question?", _counted),
            (f"before {AMOUNTS}", _counted),
            ("before <date>", _before),
            ("after <date>", _after),
            (f"every {_FROM} <first> {_TO} <last>", _every),
            (f"every {_FROM} <first> dash <last>", _every),
            (f"every {_UNTIL}", _every_until),
            (f"every {_FROM} <date> {_ON}", _every_since),
            ("<first> slash <second>", two_styles),
            ("<first> open <second> close of_or_from? [year:number year_word?]", two_styles),
        )
    )
)
