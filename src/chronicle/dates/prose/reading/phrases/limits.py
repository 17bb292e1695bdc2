"""The limits of a set of dates: "before 1985", "between 3 and 5 May 2020", "every year since 1985"."""

from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.phrases.open_ends import end_of
from chronicle.dates.prose.reading.phrases.pairs import ends_of_words, read_pair
from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.prose.reading.steps import known_end, neighbour, to_one_precision
from chronicle.dates.values.choice import AllOf, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue


def between_and(found: Found) -> DateValue:
    """Read "between 3 and 5 May 2020"."""
    (first, _), (_, last) = read_pair(found["first"], found["last"], found.reading)
    return OneOf((Range(*to_one_precision(known_end(first, 0), known_end(last, 1))),))


def not_after(found: Found) -> DateValue:
    """Read "no later than 1985"."""
    return OneOf((Range(None, _known(found, 1)),))


def not_before(found: Found) -> DateValue:
    """Read "not before 1985"."""
    return OneOf((Range(_known(found, 0), None),))


def before(found: Found) -> DateValue:
    """Read "before 1985"."""
    return OneOf((Range(None, _next_to(found, "date", 0)),))


def after(found: Found) -> DateValue:
    """Read "after 1985"."""
    return OneOf((Range(_next_to(found, "date", 1), None),))


def after_and_before(found: Found) -> DateValue:
    """Read "after 1945, before 1957": the two limits of one date."""
    return OneOf((Range(_next_to(found, "low", 1), _next_to(found, "high", 0)),))


def not_before_and_not_after(found: Found) -> DateValue:
    """Read "not before 1920 and not after 1930"."""
    low, high = (ends_of_words(found[name], found.reading)[end] for name, end in (("low", 0), ("high", 1)))
    return OneOf((Range(*to_one_precision(known_end(low, 0), known_end(high, 1))),))


def between_times(found: Found) -> DateValue:
    """Read "5 May 2020 between 14:00 and 16:00", "5 May 2020, from 14:00 to 16:00"."""
    day = found["day"]
    (low, _), (_, high) = read_pair((*day, *found["first"]), (*day, *found["last"]), found.reading)
    is_once = any(token.kind is Kind.BETWEEN for token in found.tokens)
    return OneOf((Range(low, high),)) if is_once else Interval(low, high)


def _next_to(found: Found, name: str, end: int) -> Date:
    """Return what lies before the first day of a date (0) or after its last (1), to the same precision."""
    date = known_end(ends_of_words(found[name], found.reading)[end], end)
    beside = neighbour(date, 1 if end else -1) if isinstance(date, Date) else None
    if beside is None:
        raise found.refusal(f"what lies next to {date} is not known; say from or until instead")
    return beside


def every(found: Found) -> DateValue:
    """Read "every year from 1984 to 1986"."""
    (first, _), (_, last) = read_pair(found["first"], found["last"], found.reading)
    return AllOf((Range(known_end(first, 0), known_end(last, 1)),))


def every_until(found: Found) -> DateValue:
    """Read "every year until 1986"."""
    return AllOf((Range(None, _known(found, 1)),))


def every_since(found: Found) -> DateValue:
    """Read "every year from 1984 on"."""
    return AllOf((Range(_known(found, 0), None),))


def _known(found: Found, end: int) -> Date | DateTime:
    return known_end(end_of(found, end), end)
