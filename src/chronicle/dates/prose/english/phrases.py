"""Intervals and sets in English: each phrase around dates a pattern, and what it says."""

import re
from collections.abc import Callable, Iterable
from itertools import islice

from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.english.moments import read_moment, refusal, without_marks
from chronicle.dates.prose.english.pairs import ends_of_text, read_pair
from chronicle.dates.prose.english.steps import known_end, neighbour, qualified
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue

Found = re.Match[str]

_DASH = re.compile(r"\s*[-–]\s*|\s+(?:to|through|until|till)\s+")
_MOST_DASHES = 8  # `2020-05-03 – 2020-05-05` has five
_FIRST_SHORT_YEAR_THAT_IS_NO_MONTH = 13


def read_phrase(text: str) -> DateValue | None:
    """Read a date, an interval or a set; `None` if the text has no known shape.

    `text` is in lower case, with single blanks.

    Raises:
        EdtfError: the shape is known, but it names nothing possible, or more than one thing.
    """
    # A list is tried first: "between" and "every" would take what belongs to its last part only.
    listed = _quietly(_one_of, text) or _quietly(_all_of, text)
    if listed is not None:
        return listed
    for pattern, build in _PHRASES:
        if found := re.fullmatch(pattern, text, re.ASCII):
            try:
                return build(found)
            except EdtfError:
                raise
            except ValueError as error:
                raise refusal(text, str(error)) from None
    return _first_read(text, (read_moment, _marked_interval, _interval, _one_of, _all_of))


def _quietly(read: Callable[[str], DateValue | None], text: str) -> DateValue | None:
    try:
        return read(text)
    except ValueError:
        return None


def _first_read(text: str, readers: Iterable[Callable[[str], DateValue | None]]) -> DateValue | None:
    """Return what the first reader makes of the text that knows its shape; the first refusal if none can."""
    refused: EdtfError | None = None
    for read in readers:
        try:
            value = read(text)
        except EdtfError as error:
            refused = refused or error
        else:
            if value is not None:
                return value
    if refused is not None:
        raise refused
    return None


# ------------------------------------------------------------------------------- intervals


def _marked_interval(text: str) -> DateValue | None:
    """Read "c. 1984–1985" and "1984–1985?", where the mark is meant for both ends."""
    bare, mark = without_marks(text)
    if mark is Qualifier.NONE or (interval := _interval(bare)) is None:
        return None
    return qualified(interval, mark)


def _interval(text: str) -> Interval | None:
    readings: dict[Interval, None] = {}
    refused: EdtfError | None = None
    dashes = list(islice(_DASH.finditer(text), _MOST_DASHES + 1))
    if len(dashes) > _MOST_DASHES:
        return None
    for dash in dashes:
        try:
            readings[_between(text[: dash.start()], text[dash.end() :])] = None
        except EdtfError as error:
            refused = refused or error
    if len(readings) > 1:
        raise refusal(text, "this can be read in more than one way", *readings)
    if readings:
        return next(iter(readings))
    if refused is not None:
        raise refused
    return None


def _between(first: str, last: str) -> Interval:
    if last in ("present", "now", "today", "date"):
        return Interval(ends_of_text(first)[0], End.OPEN)
    (start, _), (_, end) = read_pair(first, last)
    try:
        return Interval(start, end)
    except ValueError as error:
        raise refusal(f"{first}", str(error)) from None


def _from_to(found: Found) -> DateValue:
    return _between(found["first"], found["last"])


def _since(found: Found) -> DateValue:
    return Interval(ends_of_text(found["date"])[0], End.OPEN)


def _since_with_unknown_end(found: Found) -> DateValue:
    return Interval(ends_of_text(found["date"])[0], End.UNKNOWN)


def _until(found: Found) -> DateValue:
    return Interval(End.OPEN, ends_of_text(found["date"])[1])


def _until_with_unknown_start(found: Found) -> DateValue:
    return Interval(End.UNKNOWN, ends_of_text(found["date"])[1])


def _within(found: Found) -> DateValue:
    return Interval(*ends_of_text(found["date"]))


def _winter(found: Found) -> DateValue:
    """Read "winter 1941–42", which says what "winter 1941" leaves open: December to February."""
    first, last = int(found["first"]), found["last"]
    if int(found["first"][: -len(last)] + last) != first + 1:
        raise refusal(found[0], "a winter ends in the year after the one it begins in")
    return Interval(Date(first, 12), Date(first + 1, 2))


def _year_or_month(found: Found) -> DateValue:
    """Read "1941-42", and "1941-12" as a month where it cannot be two years."""
    year, short = int(found["year"]), int(found["short"])
    if short >= _FIRST_SHORT_YEAR_THAT_IS_NO_MONTH:
        return _between(found["year"], found["short"])
    if short <= year % 100:
        return Date(year, short)
    month, years = f"{year}-{short:02d}", f"{year}/{year // 100 * 100 + short}"
    raise refusal(found[0], "this is a month, or a range of years", month, years)


# ------------------------------------------------------------------------------- sets


def _between_and(found: Found) -> DateValue:
    (first, _), (_, last) = read_pair(found["first"], found["last"])
    return OneOf((Range(known_end(first, 0), known_end(last, 1)),))


def _known(found: Found, end: int) -> Date | DateTime:
    return known_end(ends_of_text(found["date"])[end], end)


def _not_after(found: Found) -> DateValue:
    return OneOf((Range(None, _known(found, 1)),))


def _not_before(found: Found) -> DateValue:
    return OneOf((Range(_known(found, 0), None),))


def _before(found: Found) -> DateValue:
    return OneOf((Range(None, _next_to(found["date"], 0, -1)),))


def _after(found: Found) -> DateValue:
    return OneOf((Range(_next_to(found["date"], 1, 1), None),))


def _next_to(text: str, end: int, step: int) -> Date:
    date = known_end(ends_of_text(text)[end], end)
    beside = neighbour(date, step) if isinstance(date, Date) else None
    if beside is None:
        raise refusal(text, f"what lies next to {date} is not known; say from or until instead")
    return beside


def _every(found: Found) -> DateValue:
    (first, _), (_, last) = read_pair(found["first"], found["last"])
    return AllOf((Range(known_end(first, 0), known_end(last, 1)),))


def _every_until(found: Found) -> DateValue:
    return AllOf((Range(None, _known(found, 1)),))


def _every_since(found: Found) -> DateValue:
    return AllOf((Range(_known(found, 0), None),))


def _one_of(text: str) -> OneOf | None:
    parts = _listed(text, " or ")
    return None if parts is None else OneOf(_elements(parts, OneOf))


def _all_of(text: str) -> AllOf | None:
    parts = _listed(text, " and ")
    return None if parts is None else AllOf(_elements(parts, AllOf))


def _listed(text: str, joint: str) -> list[str] | None:
    """Split "1667, 1668 or 1670" into its parts."""
    head, found, last = text.rpartition(joint)
    if not found:
        return None
    pieces = [part for piece in head.removesuffix(",").split(joint) for part in _parted(piece.split(", "))]
    return [*pieces, last]


def _parted(pieces: list[str]) -> list[str]:
    """Join again what a comma parted within one date, "May 3" and "2020"."""
    parts: list[str] = []
    while pieces:
        count = next((n for n in range(len(pieces), 1, -1) if _is_moment(", ".join(pieces[:n]))), 1)
        parts.append(", ".join(pieces[:count]))
        pieces = pieces[count:]
    return parts


def _is_moment(text: str) -> bool:
    try:
        return read_moment(text) is not None
    except EdtfError:
        return False


def _elements(parts: list[str], kind: type[OneOf] | type[AllOf]) -> tuple[Element, ...]:
    *others, last = parts
    elements: list[Element] = []
    for part in others:
        elements += _element(part, last, kind)
    return (*elements, *_element(last, last, kind))


def _element(part: str, last: str, kind: type[OneOf] | type[AllOf]) -> tuple[Element, ...]:
    for pattern, build in _PHRASES:
        if found := re.fullmatch(pattern, part, re.ASCII):
            value = build(found)
            if isinstance(value, kind):
                return value.elements
    if part == last:
        (first, end), _ = read_pair(part, part)
    else:
        try:
            (first, end), _ = read_pair(part, last)
        except EdtfError:
            first, end = ends_of_text(part)
    return (first,) if first == end else (Range(first, end),)


# ------------------------------------------------------------------------------- the table

_DATE = "(?P<date>.+)"
_FIRST_AND_LAST = "(?P<first>.+) and (?P<last>.+)"

_PHRASES: tuple[tuple[str, Callable[[Found], DateValue]], ...] = (
    (r"(?P<year>\d{4})-(?P<short>\d{2})", _year_or_month),
    (r"(?:the )?winter (?:of )?(?P<first>\d{4}) ?[-–/] ?(?P<last>\d{2}|\d{4})", _winter),
    (r"from (?P<first>.+?) (?:to|until|till|through) (?P<last>.+)", _from_to),
    (rf"(?:from|since) {_DATE}, end unknown", _since_with_unknown_end),
    (rf"until {_DATE}, beginning unknown", _until_with_unknown_start),
    (rf"(?:ever )?since {_DATE}", _since),
    (r"from (?P<date>.+?)(?: on| onwards?)?", _since),
    (rf"(?:until|till|up to) {_DATE}", _until),
    (rf"within {_DATE}", _within),
    (r"always", lambda _: Interval(End.OPEN, End.OPEN)),
    (r"always, since an unknown beginning", lambda _: Interval(End.UNKNOWN, End.OPEN)),
    (r"always, until an unknown end", lambda _: Interval(End.OPEN, End.UNKNOWN)),
    (rf"(?:some time )?between {_FIRST_AND_LAST}", _between_and),
    (rf"(?:no later than|not later than|not after|on or before|by|at the latest) {_DATE}", _not_after),
    (rf"{_DATE} (?:or earlier|or before|at the latest)", _not_after),
    (rf"(?:no earlier than|not earlier than|not before|on or after) {_DATE}", _not_before),
    (rf"{_DATE} (?:or later|or after|at the earliest)", _not_before),
    (rf"(?:before|prior to) {_DATE}", _before),
    (rf"after {_DATE}", _after),
    (r"every (?:year|month|day|minute|second) from (?P<first>.+?) to (?P<last>.+)", _every),
    (rf"every (?:year|month|day|minute|second) until {_DATE}", _every_until),
    (rf"every (?:year|month|day|minute|second) from {_DATE} on", _every_since),
)
