"""Two dates parted by a stroke: "18./19. Jh.", "December 1941/January 1942", "late 2019/early 2020"."""

from chronicle.dates.errors import EdtfError
from chronicle.dates.granularity import Granularity
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.phrases.pairs import Ends, read_pair
from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.prose.reading.steps import bound, known_end, to_one_precision
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue

_WINTER, _SPRING = 24, 21


def stroke_between(found: Found) -> DateValue | None:
    """Read what follows upon each other as what lasts from the one to the other, as a dash does.

    `None` if the words are no two dates.

    Raises:
        EdtfError: they are days, which are as often one of the two; or there is something between them.
    """
    if sum(token.kind is Kind.SLASH for token in found.tokens) > 1:
        return None
    try:
        first, last = read_pair(found["first"], found["second"], found.reading, by=Kind.DASH)
    except EdtfError:
        return None  # it may be within one date, "2019/Sep/1"
    whole = Interval(bound(first, 0), bound(last, 1))
    if _follow(first, last) and first[0].precision >= Granularity.MONTH:
        return whole
    either = OneOf(
        low if low == high else Range(*to_one_precision(known_end(low, 0), known_end(high, 1)))
        for low, high in (first, last)
    )
    raise found.refusal("a stroke may stand for to, or for or", whole, either)


def _follow(first: Ends, last: Ends) -> bool:
    """Say whether the second begins where the first one ends, or within it."""
    match first[1], last[0]:
        case Date(year=int(one), season=int(season)), Date(year=int(other), season=int(following)):
            starts_year = season % 4 == _WINTER % 4 and following == season - (_WINTER - _SPRING)
            return (following == season + 1 and one == other) or (starts_year and other == one + 1)
        case low, high:
            start, end, after = first[0].span.start, low.span.end, high.span.start
            if start.earliest is None or end.latest is None or after.earliest is None:
                return False
            return start.earliest < after.earliest <= end.latest
