"""Relations held against brute force: every pair of worlds of two values, one by one."""

from fractions import Fraction
from itertools import pairwise, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from chronicle.dates import AllOf, Date, DateTime, EdtfError, End, Interval, OneOf, Range, parse
from chronicle.dates.civil import days_from_civil
from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.certainty import Certainty
from chronicle.dates.relations.probability import probability_before
from chronicle.dates.relations.relation import relation
from chronicle.dates.values.padding import DEFAULT_POLICY

# ------------------------------------------------------------------------------- the oracle
# Worlds are exact stretches in seconds. Dates are enumerated unit by unit. The ends of an interval lie
# anywhere in theirs: they are tried wherever a date of either value begins or ends, and some seconds around,
# which is enough for every order of the four ends of two stretches.

DAY = 86_400
MOST_PAIRS = 20_000
NEVER, EVER = -(10**30), 10**30
FROM, TO = 1850, 2050  # what has no limit is followed so far
LIMITS = (days_from_civil(FROM, 1, 1) * DAY, days_from_civil(TO, 1, 1) * DAY)


def allen_by_definition(a, b):
    (a1, a2), (b1, b2) = a, b
    table = {
        Allen.PRECEDES: a2 < b1,
        Allen.MEETS: a2 == b1,
        Allen.OVERLAPS: a1 < b1 < a2 < b2,
        Allen.FINISHED_BY: a1 < b1 and a2 == b2,
        Allen.CONTAINS: a1 < b1 and b2 < a2,
        Allen.STARTS: a1 == b1 and a2 < b2,
        Allen.EQUALS: a1 == b1 and a2 == b2,
        Allen.STARTED_BY: a1 == b1 and a2 > b2,
        Allen.DURING: b1 < a1 and a2 < b2,
        Allen.FINISHES: b1 < a1 and a2 == b2,
        Allen.OVERLAPPED_BY: b1 < a1 < b2 < a2,
        Allen.MET_BY: a1 == b2,
        Allen.PRECEDED_BY: b2 < a1,
    }
    (holds,) = [name for name, true in table.items() if true]
    return holds


def days_of(date):
    """Every first day and next day that the date can mean; the finest part that is approximate may be off."""
    marks = date.qualifiers
    by_day = range(-3, 4) if marks.day.is_approximate else [0]
    by_month = range(-1, 2) if marks.month.is_approximate and by_day == [0] else [0]
    by_year = widths_of_year(date) if by_day == by_month == [0] and marks.year.is_approximate else [0]
    known = [date.year] if isinstance(date.year, int) else [y for y in range(10_000) if fits(date.year, y, 4)]
    years = sorted({year + off for year in known for off in by_year})
    if date.season is not None:
        firsts = {21: (3, 9), 24: (0, 6, 12), 25: (3,), 28: (0, 12), 34: (4,), 38: (5,), 41: (7,)}[
            date.season
        ]
        length = {34: 3, 38: 4, 41: 6}.get(date.season, 3)
        starts = {(year, month + off * length) for year in years for month in firsts for off in by_month}
        return {(first_of(year, month), first_of(year, month + length)) for year, month in starts}
    if date.month is None:
        return {(first_of(year, 1), first_of(year + 1, 1)) for year in years}
    named = [(year, month) for year in years for month in range(1, 13) if fits(date.month, month, 2)]
    if date.day is not None:
        named = [month for month in named if any(days_of_month(*month, date.day))]
    months = {(year, month + off) for year, month in named for off in by_month}
    if date.day is None:
        return {(first_of(year, month), first_of(year, month + 1)) for year, month in months}
    days = (day for month in months for day in days_of_month(*month, date.day))
    return {(day + off, day + off + 1) for day in days for off in by_day}


def widths_of_year(date):
    hidden = 0 if isinstance(date.year, int) else date.year.digits.count("X")
    return range(-10, 11) if hidden else range(-5, 6)


def days_of_month(year, month, day):
    length = first_of(year, month + 1) - first_of(year, month)
    return [first_of(year, month) + number - 1 for number in range(1, length + 1) if fits(day, number, 2)]


def fits(part, number, width):
    text = f"{number:0{width}d}"
    return all(mask in ("X", digit) for mask, digit in zip(f"{part!s:>0{width}}", text, strict=True))


def first_of(year, month):
    return days_from_civil(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def worlds(value, seconds):
    """Every stretch the value can mean; the ends of intervals among the seconds given."""
    match value:
        case Date():
            return {(start * DAY, end * DAY) for start, end in days_of(value)}
        case Interval():
            starts, ends = tried(value.start, NEVER, seconds), tried(value.end, EVER, seconds)
            return {(start, end) for start in starts for end in ends if start < end}
        case OneOf():
            return {world for element in value.elements for world in worlds_of_one(element, seconds)}
        case AllOf():
            chosen = product(*(worlds_of_all(element, seconds) for element in value.elements))
            return {
                (min(start for start, _ in stretches), max(end for _, end in stretches))
                for stretches in chosen
            }


def tried(end, open_end, seconds):
    if end is End.OPEN:
        return {open_end}
    stretches = [LIMITS] if end is End.UNKNOWN else worlds(end, seconds)
    return {second for second in seconds for start, stop in stretches if start <= second <= stop}


def worlds_of_one(element, seconds):
    if not isinstance(element, Range):
        return worlds(element, seconds)
    first = element.first.span.start.earliest if element.first else LIMITS[0]
    last = element.last.span.end.latest if element.last else LIMITS[1]
    months = 12 if element.ends[0].month is None else 1
    grid = [first_of(FROM, 1 + months * number) * DAY for number in range(12 * (TO - FROM) // months + 1)]
    return {(start, end) for start, end in pairwise(grid) if first <= start < last}


def worlds_of_all(element, seconds):
    if not isinstance(element, Range):
        return worlds(element, seconds)
    start = element.first.span.start.earliest if element.first else NEVER
    return {(start, element.last.span.end.latest if element.last else EVER)}


def boundaries(value):
    """Every second at which a date of the value begins or ends."""
    match value:
        case Interval():
            parts = [end for end in (value.start, value.end) if not isinstance(end, End)]
        case OneOf() | AllOf():
            parts = [
                end for part in value.elements for end in (part.ends if isinstance(part, Range) else (part,))
            ]
        case _:
            parts = [value]
    return {second for part in parts for world in worlds(part, ()) for second in world}


def all_worlds(a, b):
    """The worlds of both values, for comparison with each other."""
    ends = boundaries(a) | boundaries(b) | set(LIMITS)
    around = range(-3, 4) if len(ends) < 30 else range(-1, 2)
    seconds = sorted({end + off for end in ends for off in around})
    return worlds(a, seconds), worlds(b, seconds)


# ------------------------------------------------------------------------------- values to compare

years = st.sampled_from(["1984", "1984", "1985", "1985", "1986", "198X", "19X5"])
months = st.sampled_from(["01", "02", "06", "12", "XX", "0X", "1X", "X1"])
days = st.sampled_from(["01", "02", "15", "28", "31", "XX", "0X", "3X"])
marks = st.sampled_from(["", "", "", "", "?", "~"])
date_texts = st.one_of(
    st.builds("{}{}".format, years, marks),
    st.builds("{}-{}{}".format, years, months, marks),
    st.builds("{}{}-{}{}-{}".format, years, marks, months, marks, days),
    st.builds("{}-{}-{}{}".format, years, months, days, marks),
    st.builds("{}-{}{}".format, years, st.sampled_from(["21", "24", "25", "28", "34", "38", "41"]), marks),
)
coarse = st.one_of(
    st.builds("{}{}".format, st.sampled_from(["1984", "1985", "1986"]), marks),
    st.builds(
        "{}-{}{}".format, st.sampled_from(["1985", "1986"]), st.sampled_from(["01", "02", "06", "12"]), marks
    ),
)
ranges = st.one_of(
    st.builds("{}..{}".format, *[st.sampled_from(["", "1984", "1985", "1986"])] * 2),
    st.builds("{}..{}".format, *[st.sampled_from(["", "1984-02", "1985-01", "1985-12"])] * 2),
)
values = st.one_of(
    date_texts,
    st.builds("{}/{}".format, *[coarse | st.sampled_from(["", ".."])] * 2),
    st.lists(date_texts | ranges, min_size=1, max_size=3).map(lambda texts: f"[{','.join(texts)}]"),
    st.lists(coarse | ranges, min_size=1, max_size=2).map(lambda texts: f"{{{','.join(texts)}}}"),
)


def read_or_none(text):
    try:
        return parse(text)
    except EdtfError:
        return None


readable = values.map(read_or_none).filter(lambda value: value is not None)


@settings(max_examples=150, deadline=None)
@given(readable, readable)
def test_the_possible_relations_are_those_of_all_pairs_of_worlds(a, b):
    ours, theirs = all_worlds(a, b)
    assume(len(ours) * len(theirs) < MOST_PAIRS)
    brute = {allen_by_definition(one, other) for one, other in product(ours, theirs)}
    assert relation(a, b).possible == brute


@given(readable, readable)
def test_seen_from_the_other_side_everything_is_inverse(a, b):
    there, back = relation(a, b), relation(b, a)
    assert {name.inverse for name in there.possible} == back.possible
    assert (there.before, there.after, there.overlaps) == (back.after, back.before, back.overlaps)
    assert there.same_time == back.same_time


@given(readable, readable)
def test_the_order_agrees_with_everything_certain(a, b):
    found = relation(a, b)
    if found.before is Certainty.CERTAIN:
        assert a < b
    if found.after is Certainty.CERTAIN:
        assert b < a
    assert found.explanation


def days_in(value):
    span = value.padded(DEFAULT_POLICY)
    return range(span.start.earliest // DAY, -(-span.end.latest // DAY))


@settings(max_examples=40, deadline=None)
@given(
    st.tuples(
        *[st.sampled_from(["1985-02", "1985-02-28", "1985-03-XX", "1985-02-27~", "[1985-01,1985-03]"])] * 2
    )
)
def test_the_chance_of_before_is_the_share_of_all_pairs_of_days(texts):
    a, b = map(parse, texts)
    pairs = list(product(days_in(a), days_in(b)))
    counted = sum(Fraction(1) if one < other else Fraction(one == other, 2) for one, other in pairs)
    assert probability_before(a, b) == counted / len(pairs)
    assert probability_before(a, b) + probability_before(b, a) == 1


@pytest.mark.parametrize("text", ["2020-08-18", "2020-08-18T14:30"])
def test_an_unzoned_value_slides_over_all_offsets_against_a_zoned_one(text):
    moment = DateTime(2020, 8, 18, 14, 30, offset_minutes=0)
    local = parse(text, extended=True)
    start, end = local.span.start.earliest, local.span.end.latest
    minute = (moment.span.start.earliest, moment.span.end.latest)
    shifts = range(-14 * 3600, 12 * 3600 + 1, 30)
    brute = {allen_by_definition((start + shift, end + shift), minute) for shift in shifts}
    assert relation(local, moment).possible == brute
