"""Nights, which lie in two days: "the night of 18 to 19 August 2020"."""

from attrs import evolve

from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.dates.prose.reading.phrases.pairs import ends_of_words, read_pair
from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.prose.reading.steps import mark_of, neighbour, qualified
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.value import DateValue

_EVENING, _MORNING = 18, 6


def night(found: Found) -> DateValue:
    """Read "the night of 18 to 19 August 2020": from six in the evening to six in the morning."""
    (first, _), (last, _) = read_pair(found["first"], found["last"], found.reading)
    match first, last:
        case Date(day=int()), Date(day=int()) if neighbour(_unmarked(first), 1) == _unmarked(last):
            return _between(first, last)
        case _:
            raise found.refusal("a night lies between two days on end")


def night_before(found: Found) -> DateValue:
    """Read "в ночь на 5 мая", "die Nacht zum 5. Mai": the night that ends on the day."""
    last, _ = ends_of_words(found["date"], found.reading)
    first = neighbour(last, -1) if isinstance(last, Date) and isinstance(last.day, int) else None
    if first is None or not isinstance(last, Date):
        raise found.refusal("a night needs a day")
    return _between(first, last)


def night_of_one_day(found: Found) -> DateValue:
    """Refuse "the night of 18 August 2020", which may be the one before that day or the one after."""
    day, _ = ends_of_words(found["date"], found.reading)
    if not isinstance(day, Date) or not isinstance(day.day, int):
        raise found.refusal("a night needs a day")
    nights = (
        OneOf((Range(_at(evening, _EVENING, 0), _at(morning, _MORNING - 1, 59)),))
        for evening, morning in ((neighbour(day, -1), day), (day, neighbour(day, 1)))
        if evening is not None and morning is not None
    )
    raise found.refusal("a night lies in two days", *nights)


def early_hours(found: Found) -> DateValue | None:
    """Read "la madrugada del 4 al 5 de mayo": the small hours of a night are those of its second day.

    `None` of other parts of the day: "the morning of 4 May to 6 May" lasted from the one to the other.
    """
    hours = found.one("part").value
    (first, _), (last, _) = read_pair(found["first"], found["last"], found.reading)
    if (
        not isinstance(hours, tuple)
        or hours[0] > 0
        or not isinstance(first, Date)
        or not isinstance(last, Date)
    ):
        return None
    if not isinstance(last.day, int) or neighbour(_unmarked(first), 1) != _unmarked(last):
        raise found.refusal("a night lies between two days on end")
    whole = OneOf((Range(_at(last, hours[0], 0), _at(last, hours[1], 59)),))
    return qualified(whole, mark_of(first, last))


def _between(first: Date, last: Date) -> DateValue:
    whole = OneOf((Range(_at(first, _EVENING, 0), _at(last, _MORNING - 1, 59)),))
    return qualified(whole, mark_of(first, last))


def _unmarked(day: Date) -> Date:
    return evolve(day, qualifiers=CERTAIN)


def _at(day: Date, hour: int, minute: int) -> DateTime:
    match day:
        case Date(year=int(year), month=int(month), day=int(number)):
            return DateTime(year, month, number, hour, minute)
        case _:
            raise ValueError("a night needs days that are known")
