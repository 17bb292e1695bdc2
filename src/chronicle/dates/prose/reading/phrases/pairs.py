"""Two dates in one phrase, each leaving out what the other says: "3 and 5 May 2020", "1843–4"."""

from collections.abc import Iterator

from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.reader import is_moment, read_moment, said, without_marks
from chronicle.dates.prose.reading.shape import Reading
from chronicle.dates.prose.reading.steps import ends_of
from chronicle.dates.prose.reading.tokens import Tokens, letters_of
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

Ends = tuple[Date | DateTime, Date | DateTime]

_NUMBERS = (Kind.NUMBER, Kind.DECIMAL)
_ENDINGS = frozenset({Kind.BCE, Kind.CE, Kind.BEFORE_PRESENT, Kind.AGES, Kind.MILLION, Kind.UNIT, Kind.AGO})
_CENTURY = 100
_SHORT_YEAR, _FULL_YEAR = (1, 2), (3, 4)
_JOINTS = frozenset({Kind.DASH, Kind.TO, Kind.UNTIL, Kind.AND, Kind.OR})
_MOST_COMPLETED = 12  # words of an end that another end may say for it


def ends_of_words(tokens: Tokens, reading: Reading) -> Ends:
    """Return the first and the last date of the one thing that the words name.

    Raises:
        EdtfError: they name none.
    """
    ends = _ends_or_none(tokens, reading)
    if ends is None:
        raise _no_date(tokens, reading)
    return ends


def _ends_or_none(tokens: Tokens, reading: Reading) -> Ends | None:
    value = read_moment(tokens, reading) if tokens else None
    return None if value is None else ends_of(value)


def _no_date(tokens: Tokens, reading: Reading) -> EdtfError:
    return reading.refusal(tokens, f"{reading.quote(tokens)!r} is no date")


def read_pair(first: Tokens, last: Tokens, reading: Reading, *, by: Kind | None = None) -> tuple[Ends, Ends]:
    """Read two dates, completing each from the other. `by` is the kind of the word that joins them.

    Raises:
        EdtfError: no completion makes two dates of them.
    """
    if by is not Kind.UNTIL:  # "des années 1920 jusqu'en 1930" ends in a year
        last = _of_decade(first, last, reading)
    if by is Kind.DASH:
        first = _with_decade_ending(first, last)
    names_year = bool(last) and last[0].kind is Kind.YEAR_WORD  # "the year 4" is no 1844
    first, last = said(first), said(last)
    refused: EdtfError | None = None
    for takes_partial in (False, True) if reading.takes_partial else (False,):
        way = reading.partial(takes_partial=takes_partial)
        if takes_partial and _is_mixed(first, last, reading.partial(takes_partial=False)):
            break
        for firsts, lasts in _completions(first, last, is_short=not names_year):
            try:
                return _first_that_reads(firsts, way), _first_that_reads(lasts, way)
            except EdtfError as error:
                refused = refused or error
    assert refused is not None
    raise refused


def _first_that_reads(phrases: list[Tokens], reading: Reading) -> Ends:
    refused: EdtfError | Tokens | None = None
    for phrase in phrases:
        try:
            ends = _ends_or_none(phrase, reading)
        except EdtfError as error:
            refused = error if refused is None else refused
        else:
            if ends is not None:
                return ends
            refused = phrase if refused is None else refused
    assert refused is not None
    raise refused if isinstance(refused, EdtfError) else _no_date(refused, reading)


def _is_mixed(first: Tokens, last: Tokens, whole: Reading) -> bool:
    """Say whether only one end has its year: the other may mean that year, or the reference's.

    "Today" and "yesterday" leave no doubt.
    """
    if any(token.kind is Kind.RELATIVE_DAY for token in (*first, *last)):
        return False
    return is_moment(first, whole) or is_moment(last, whole)


def follows_decade(first: Tokens, last: Tokens) -> bool:
    """Say whether a bare number follows the name of a decade whose word may count for it too.

    It does not count for "en 1930", "l'année 1930" and "1930 apr. J.-C.".
    """
    return any(token.kind is Kind.DECADES for token in first) and letters_of(last) in _BARE_NUMBERS


def _of_decade(first: Tokens, last: Tokens, reading: Reading) -> Tokens:
    """Put the word of a decade before a bare number that follows it: "années 1920-30", "années 1920 et 1930".

    Raises:
        EdtfError: it is not clear whether it is meant: "fin des années 1920 ou 1930".
    """
    if not follows_decade(first, last):
        return last
    head = said(without_marks(first)[0])
    word = next(token for token in first if token.kind is Kind.DECADES)
    last = _full_year(head, last) or last
    of_decade = (word, *last)
    if head[0] is not word and is_moment(of_decade, reading):
        year, decade = (ends_of_words(words, reading)[0] for words in (last, of_decade))
        raise reading.refusal(last, "this is the year, or the decade", year, decade)
    return of_decade


def _with_decade_ending(first: Tokens, last: Tokens) -> Tokens:
    """Give the first number the ending of the last one: "1920–1930-е", "1920–30er", "1920–1930s".

    Who means the year by the first says nothing else: it is one of its decade.
    """
    bare = said(without_marks(first)[0])
    if letters_of(bare) != Kind.NUMBER or not last or last[0].kind is not Kind.DECADE:
        return first
    year = bare[0].said
    if not year.endswith("0") or year.endswith("00"):  # "1900–1930s": the 1900s are called so by few
        return first
    decade = bare[0]._replace(kind=Kind.DECADE, value=int(year))
    return tuple(decade if token is bare[0] else token for token in first)


_BARE_NUMBERS = (Kind.NUMBER, Kind.NUMBER + Kind.QUESTION)


def _completions(
    first: Tokens, last: Tokens, *, is_short: bool
) -> Iterator[tuple[list[Tokens], list[Tokens]]]:
    """Yield what the two phrases may be, each with what the other says for both, the likeliest first.

    `is_short` says whether a number that ends them may be a year without its century.
    """
    if is_short and (full := _full_year(first, last)) is not None:
        yield [first], [full]
        return
    if (full_decade := _full_decade(first, last)) is not None:
        yield [first], [full_decade]
        return
    if (ending := _ending_of_number(last)) and _ends_with_bare_year(first):
        yield [(*first, *ending)], [last]
    yield [first], [last]
    # What is said for both stands behind the last joint, or before the first one.
    joints = [at for at, token in enumerate(last) if token.kind in _JOINTS]
    tails = range(joints[-1] + 1 if joints else 1, min(len(last), _MOST_COMPLETED))
    heads = next((at for at, token in enumerate(first) if token.kind in _JOINTS), len(first))
    with_tails = [(*first, *last[tail:]) for tail in tails]
    with_heads = [(*first[:head], *last) for head in range(1, min(heads, _MOST_COMPLETED))]
    if first and with_tails:
        yield with_tails, [last, *with_heads]
    if with_heads:
        yield [first], with_heads


def _full_year(first: Tokens, last: Tokens) -> Tokens | None:
    """Return "1844" for the last end of "1843–4", and `None` where no year is abbreviated."""
    if len(last) > 1 and last[1].kind is not Kind.QUESTION:
        return None
    year = first[-2] if len(first) > 1 and first[-1].kind is Kind.QUESTION else first[-1] if first else None
    if year is None or year.kind is not Kind.NUMBER or not last or last[0].kind is not Kind.NUMBER:
        return None
    before = [token.kind for token in first if token is not year]
    if Kind.MONTH in before or Kind.CLOCK in before:
        return None
    said, short = year.said, last[0].said
    if len(short) not in _SHORT_YEAR or len(said) not in _FULL_YEAR or len(said) <= len(short):
        return None
    full = said[: len(said) - len(short)] + short
    return None if full == said else (last[0]._replace(value=full), *last[1:])  # "210–0" is no year 210


def _full_decade(first: Tokens, last: Tokens) -> Tokens | None:
    """Return "1930s" for the last end of "1920s–30s", and `None` where no decade is abbreviated."""
    decades = [token for token in first if token.kind is Kind.DECADE]
    if not decades or not last or last[0].kind is not Kind.DECADE or last[0].number >= _CENTURY:
        return None
    century = decades[-1].number // _CENTURY * _CENTURY
    return (last[0]._replace(value=century + last[0].number), *last[1:]) if century else None


def _ending_of_number(tokens: Tokens) -> Tokens:
    """Return the era, or the unit of an age, that a number ends with, if the words are no more than that."""
    bare = tuple(token for token in tokens if token.kind is not Kind.QUESTION)
    numbers = [at for at, token in enumerate(bare) if token.kind in _NUMBERS]
    is_bare = len(numbers) == 1 and all(token.kind is not Kind.MONTH for token in bare)
    ending = bare[numbers[0] + 1 :] if is_bare else ()
    return ending if all(token.kind in _ENDINGS for token in ending) else ()


def _ends_with_bare_year(tokens: Tokens) -> bool:
    bare = [token for token in tokens if token.kind is not Kind.QUESTION]
    return bool(bare) and bare[-1].kind in _NUMBERS and bare[-1].said != "0"
