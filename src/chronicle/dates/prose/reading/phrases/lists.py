"""Sets in words: "1985 or 1986", "1667, 1668 and every year from 1670 to 1672"."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise

from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.reader import is_moment
from chronicle.dates.prose.reading.phrases.pairs import Ends, ends_of_words, follows_decade, read_pair
from chronicle.dates.prose.reading.shape import Reading, Shape, number_of
from chronicle.dates.prose.reading.steps import known_end
from chronicle.dates.prose.reading.tokens import Tokens, letters_of
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue

Phrase = Callable[[Tokens, Reading], DateValue | None]

_ONE_OF = Shape(
    "one_of (number|ordinal ([comma] or|comma number|ordinal)* | month ([comma] or|comma month)*)"
)
_OF_TIMES = frozenset({Kind.CLOCK, Kind.HALF_DAY, Kind.UTC, Kind.ZONE, Kind.ZONE_NAME, Kind.ZONE_WORD})
"""After these a comma parts a time from its day."""
_LAST_DAY = 31
_MOST_COMMAS = 4  # in one date, as in "Tuesday, May 3, 2020"


def read_list(tokens: Tokens, reading: Reading, *, phrase: Phrase) -> OneOf | AllOf | None:
    """Read alternatives or an enumeration; `None` if the words are none. `phrase` reads a part of them.

    Raises:
        EdtfError: they are one, but a part of it is no date.
    """
    kept = _kept_together(tokens)
    kinds = {token.kind for at, token in enumerate(tokens) if at not in kept}
    if any(token.kind is Kind.UNIT and after.kind is Kind.AND for token, after in pairwise(tokens)):
        return None  # "1 month and 21 days ago" is one day
    if Kind.OR in kinds:
        return OneOf(_elements(_parts(tokens, Kind.OR, reading), reading, OneOf, phrase))
    if Kind.AND in kinds:
        return AllOf(_elements(_parts(tokens, Kind.AND, reading), reading, AllOf, phrase))
    return None


def _parts(tokens: Tokens, joint: Kind, reading: Reading) -> list[Tokens]:
    """Split "1667, 1668 or 1670" into its parts."""
    parts = [part for piece in _split(tokens, joint) for part in _joined(_split(piece, Kind.COMMA), reading)]
    if len(parts) < 2 or not all(parts):  # noqa: PLR2004 - one is no list
        raise reading.refusal(tokens, "a list of dates has a date on either side of its joints")
    if reading.takes_partial and any(is_moment(part, reading.partial(takes_partial=False)) for part in parts):
        raise reading.refusal(tokens, "some of these dates leave out their year")
    return parts


def _split(tokens: Tokens, joint: Kind) -> list[Tokens]:
    pieces: list[Tokens] = []
    start, kept = 0, _kept_together(tokens)
    for at, token in enumerate(tokens):
        if token.kind is joint and at not in kept:
            pieces.append(tokens[start:at])
            start = at + 1
    pieces.append(tokens[start:])
    if joint is Kind.COMMA:
        pieces = [piece for piece in pieces if piece] or [()]  # the comma of ", or"
    return pieces


def _kept_together(tokens: Tokens) -> set[int]:
    """Return the places in "one of 1, 11 or 21 June 2004", and in brackets, that part no dates."""
    kept: set[int] = set()
    letters = letters_of(tokens)
    for match in _ONE_OF.pattern.finditer(letters):
        kept.update(range(match.start(), match.end()))
    for at, (token, after) in enumerate(pairwise(tokens)):
        if token.kind in _OF_TIMES and after.kind is Kind.COMMA:
            kept.add(at + 1)
    return kept | _in_brackets(tokens)


def _in_brackets(tokens: Tokens) -> set[int]:
    places: set[int] = set()
    start: int | None = None
    for at, token in enumerate(tokens):
        if token.kind is Kind.OPEN and start is None:
            start = at
        elif token.kind is Kind.CLOSE and start is not None:
            places.update(range(start, at))
            start = None
    return places


def _joined(pieces: list[Tokens], reading: Reading) -> Iterator[Tokens]:
    """Join again what a comma parted within one date, "May 3" and "2020"."""
    while pieces:
        count = next((n for n in range(1, _MOST_COMMAS) if is_moment(_together(pieces[:n]), reading)), 1)
        if _is_day_before_year(pieces, reading):
            count = 2
        yield _together(pieces[:count])
        pieces = pieces[count:]


def _is_day_before_year(pieces: list[Tokens], reading: Reading) -> bool:
    """Say whether a comma parts a day from its year, in "May 3 and 5, 2020"."""
    if not reading.lexicon.month_first or [len(piece) for piece in pieces[:2]] != [1, 1]:
        return False
    (day,), (year,) = pieces[:2]
    is_day = day.kind in (Kind.NUMBER, Kind.ORDINAL) and number_of(day) <= _LAST_DAY
    return is_day and year.kind is Kind.NUMBER and number_of(year) > _LAST_DAY


def _together(pieces: list[Tokens]) -> Tokens:
    # The comma itself is left out: every shape can do without.
    return tuple(token for piece in pieces for token in piece)


def _elements(
    parts: list[Tokens], reading: Reading, kind: type[OneOf] | type[AllOf], phrase: Phrase
) -> tuple[Element, ...]:
    elements: list[Element] = []
    for part in parts:
        value = phrase(part, reading)
        if isinstance(value, kind):
            elements += value.elements
        elif kind is AllOf and isinstance(value, Interval):
            elements.append(_run(value, part, reading))
        else:
            first, end = _ends_of_part(part, parts, reading)
            elements.append(first if first == end else Range(first, end))
    return tuple(elements)


def _run(value: Interval, part: Tokens, reading: Reading) -> Range:
    """Return "1970–72" among other years as each of its years."""
    if isinstance(value.start, End) or isinstance(value.end, End):
        raise reading.refusal(part, "a list has no open ends")
    return Range(known_end(value.start, 0), known_end(value.end, 1))


def list_without_joint(tokens: Tokens, reading: Reading, *, phrase: Phrase) -> EdtfError | None:
    """Return the refusal of "1968, 1970", which may be both or one of them; `None` if it is no list."""
    if not 0 < sum(token.kind is Kind.COMMA for token in tokens) <= _MOST_COMMAS:
        return None
    parts = list(_joined(_split(tokens, Kind.COMMA), reading))
    if len(parts) < 2:  # noqa: PLR2004 - one is no list
        return None
    try:
        readings: list[OneOf | AllOf] = [AllOf(_elements(parts, reading, AllOf, phrase))]
    except ValueError:
        return None  # what is no date among all is none among alternatives
    with suppress(ValueError):  # "1900–05, 1910–12" are stretches, of which none can be meant alone
        readings.append(OneOf(_elements(parts, reading, OneOf, phrase)))
    return reading.refusal(tokens, "this may mean all of these dates, or one of them", *readings)


def _ends_of_part(part: Tokens, parts: list[Tokens], reading: Reading) -> Ends:
    """Read a part, completed from the last one, and the last from the first: "siglo XVIII o XIX"."""
    head, last = parts[0], parts[-1]
    if part is not head and follows_decade(head, part):  # "années 1920, 1930 et 1940"
        return read_pair(head, part, reading)[1]
    if part is not last:
        try:
            return read_pair(part, last, reading)[0]
        except EdtfError:
            return ends_of_words(part, reading)
    try:
        return ends_of_words(part, reading)
    except EdtfError:
        return read_pair(head, part, reading)[1]
