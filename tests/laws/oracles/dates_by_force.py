"""The oracle of the laws of dates: every stretch that a value can mean, one by one, in whole seconds.

Dates are enumerated unit by unit, from what their text says. The ends of an interval lie anywhere in what
they name, and a value without a zone may be moved by any offset: both are tried at the seconds where
something of either value begins or ends and a few around, which is enough for every order of the four ends of
two stretches. Slow and simple on purpose; it shares nothing with the library but the fields of values, and
days to numbers.
"""

import datetime as dt
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import product
from math import prod
from zoneinfo import ZoneInfo

import numpy as np

from chronicle.dates import AllOf, Date, DateTime, End, Interval, OneOf, Range
from chronicle.dates.civil import days_from_civil
from chronicle.dates.relations.allen import Allen

DAY = 86_400
EARLIER, LATER = -14 * 3600, 12 * 3600
NEVER, EVER = -4 * 10**18, 4 * 10**18
MOST_WORLDS, MOST_OF_A_DATE, MOST_PAIRS, MOST_LENGTHS = 20_000, 4_000, 200_000, 50
YEARS_OFF = {0: 5, 1: 10, 2: 50, 3: 250, 4: 250}  # by how many digits of the year are not known
SEASONS = {
    21: (3, 9), 22: (6, 0, 12), 23: (9, 3), 24: (6, 0, 12),
    25: (3,), 26: (6,), 27: (9,), 28: (0, 12), 29: (9,), 30: (0, 12), 31: (3,), 32: (6,),
    33: (1,), 34: (4,), 35: (7,), 36: (10,), 37: (1,), 38: (5,), 39: (9,), 40: (1,), 41: (7,),
}  # fmt: skip


class TooManyError(Exception):
    """More worlds than anybody waits for."""


# ------------------------------------------------------------------------------- dates and times


@lru_cache(maxsize=4096)
def stretches_of_date(date):
    """Every stretch that the date can mean; the finest part that is approximate may be off by whole units."""
    marks = date.qualifiers
    by_day = range(-3, 4) if marks.day.is_approximate else [0]
    by_month = range(-1, 2) if marks.month.is_approximate and by_day == [0] else [0]
    is_off = marks.year.is_approximate and by_day == by_month == [0]
    years = years_of(date, off=YEARS_OFF[unknown_digits(date)] if is_off else 0)
    if len(years) * len(fitting(date.month, 12)) * len(fitting(date.day, 31)) > MOST_OF_A_DATE:
        raise TooManyError
    if date.season is not None:
        length = 3 if date.season < 37 else 4 if date.season < 40 else 6
        firsts = {
            (year, month + off * length)
            for year in years
            for month in SEASONS[date.season]
            for off in by_month
        }
        return {(first_of(y, m), first_of(y, m + length)) for y, m in firsts}
    if date.month is None:
        return {(first_of(year, 1), first_of(year + 1, 1)) for year in years}
    named = [(year, month) for year in years for month in fitting(date.month, 12)]
    if date.day is not None:
        named = [month for month in named if days_in(*month, date.day)]
    months = {(year, month + off) for year, month in named for off in by_month}
    if date.day is None:
        return {(first_of(y, m), first_of(y, m + 1)) for y, m in months}
    days = (day for month in months for day in days_in(*month, date.day))
    return {(day + off * DAY, day + (off + 1) * DAY) for day in days for off in by_day}


def years_of(date, *, off):
    if isinstance(date.year, int) and date.significant_digits is None:
        known = [date.year]
    elif isinstance(date.year, int):
        told = f"{abs(date.year):04d}"
        rest = len(told) - date.significant_digits
        least = int(told[: date.significant_digits] + "0" * rest)
        known = [year * (-1 if date.year < 0 else 1) for year in range(least, least + 10**rest)]
    else:
        sign = -1 if date.year.digits[0] == "-" else 1
        digits = ("0123456789" if digit == "X" else digit for digit in date.year.digits.lstrip("-"))
        known = [sign * int("".join(chosen)) for chosen in product(*digits)]
    if str(date.year).startswith("-"):
        known = [year for year in known if year]  # there is no year -0
    return sorted({year + by for year in known for by in range(-off, off + 1)})


def unknown_digits(date):
    if not isinstance(date.year, int):
        return date.year.digits.count("X")
    return 0 if date.significant_digits is None else len(f"{abs(date.year):04d}") - date.significant_digits


def days_in(year, month, day):
    first, length = first_of(year, month), (first_of(year, month + 1) - first_of(year, month)) // DAY
    return [first + (number - 1) * DAY for number in fitting(day, length)]


@lru_cache(maxsize=4096)
def fitting(part, most):
    """The numbers from 1 that a month or a day, perhaps with unspecified digits, may be."""
    if part is None:
        return [None]  # none is told
    return [
        number
        for number in range(1, most + 1)
        if all(m in ("X", d) for m, d in zip(f"{part!s:>02}", f"{number:02d}", strict=True))
    ]


@lru_cache(maxsize=1 << 17)
def first_of(year, month):
    return days_from_civil(year + (month - 1) // 12, (month - 1) % 12 + 1, 1) * DAY


def stretches_of_time(time, *, on_utc):
    length, off = (60, 10) if time.second is None else (1, 10)
    begin = days_from_civil(time.year, time.month, time.day) * DAY + time.hour * 3600 + time.minute * 60
    begin += time.second or 0
    steps = range(-off, off + 1) if time.is_approximate else [0]
    offsets = offsets_of(time) if on_utc and is_zoned(time) else [0]
    return {
        (start, start + length)
        for offset in offsets
        for step in steps
        for start in [begin - offset * 60 + step * length]
    }


def offsets_of(time):
    if time.offset_minutes is not None:
        return [time.offset_minutes]
    midnight = dt.datetime(time.year, time.month, time.day, tzinfo=ZoneInfo(time.zone))
    shown = midnight + dt.timedelta(hours=time.hour, minutes=time.minute)
    return {round(shown.replace(fold=fold).utcoffset().total_seconds() / 60) for fold in (0, 1)}


def is_zoned(value):
    return any(isinstance(m, DateTime) and (m.offset_minutes is not None or m.zone) for m in moments(value))


def moments(value):
    match value:
        case Interval():
            return [end for end in (value.start, value.end) if not isinstance(end, End)]
        case OneOf() | AllOf():
            return [m for part in value.elements for m in (part.ends if isinstance(part, Range) else (part,))]
        case _:
            return [value]


# ------------------------------------------------------------------------------- worlds of any value


def has_range(value):
    return isinstance(value, OneOf | AllOf) and any(isinstance(element, Range) for element in value.elements)


def is_open(value):
    """Whether the value has no end on one side, which then does not move."""
    if isinstance(value, Interval):
        return isinstance(value.start, End) or isinstance(value.end, End)
    return isinstance(value, AllOf) and any(isinstance(e, Range) and len(e.ends) == 1 for e in value.elements)


def grid_of(moment, seconds):
    """Every unit like that of the moment, from two before the first second to two after the last."""
    low, high = min(s for s in seconds if s > NEVER // 2), max(s for s in seconds if s < EVER // 2)
    if isinstance(moment, DateTime):
        length = 60 if moment.second is None else 1
        near = {s // length + by for s in seconds if low <= s <= high for by in range(-2, 3)}
        return {(number * length, (number + 1) * length) for number in near}
    if moment.day is not None:
        if high - low > 20_000 * DAY:
            raise TooManyError
        return {(n * DAY, (n + 1) * DAY) for n in range(low // DAY - 2, high // DAY + 3)}
    first, last = (int(1970 + s / (365.2425 * DAY)) for s in (low, high))
    months = 12 if moment.month is None else 1
    if last - first > 10_000 * months // 12:
        raise TooManyError
    numbers = range(12 // months * (first - 3), 12 // months * (last + 4))
    return {(first_of(0, 1 + months * n), first_of(0, 1 + months * (n + 1))) for n in numbers}


def grid_around(moment, second):
    """Where the unit of a grid around the second and its neighbours begin."""
    starts = sorted(start for start, _ in grid_of(moment, [second]))
    place = bisect_right(starts, second)
    return starts[place - 2 : place + 2]


def check(sets, most=MOST_WORLDS):
    if prod(len(one) for one in sets) > most:
        raise TooManyError


class Worlds:
    """The worlds of one value on the axis on which it is compared."""

    def __init__(self, value, on_utc):
        self.value, self.on_utc = value, on_utc
        self.slides_whole = on_utc and not is_zoned(value) and not is_open(value)
        self.slides_by_part = on_utc and not self.slides_whole
        self.is_interval = isinstance(value, Interval)

    def of_moment(self, moment):
        """The stretches of a date or a time before it slides."""
        if isinstance(moment, DateTime):
            return stretches_of_time(moment, on_utc=self.on_utc)
        return stretches_of_date(moment)

    def slides(self, moment):
        return self.slides_by_part and not is_zoned(moment)

    def edges(self):
        """Every second at which a date of the value may begin or end, as early and as late as it slides."""
        if self.is_interval:
            ends = {s for m in moments(self.value) for reach in joined(self.of_moment(m)) for s in reach}
        else:
            ends = {second for m in moments(self.value) for world in self.of_moment(m) for second in world}
        return {s + by for s in ends for by in ((EARLIER, 0, LATER) if self.on_utc else (0,))}

    def lengths(self):
        """How long the stretches are that slide, each as a whole."""
        if self.is_interval or not self.on_utc:
            return set()
        if self.slides_whole and isinstance(self.value, AllOf):
            whole = {end - start for start, end, *_ in self.all([])}
            if len(whole) < MOST_LENGTHS:
                return whole
        sliding = [m for m in moments(self.value) if self.slides_whole or self.slides(m)]
        found = {end - start for m in sliding for start, end in self.of_moment(m)}
        if has_range(self.value):
            dates = [m for m in sliding if isinstance(m, Date)]
            months = {28, 29, 30, 31} if any(m.month and not m.day for m in dates) else set()
            years = {365, 366} if any(m.month is None for m in dates) else set()
            found |= {days * DAY for days in months | years}
        return found

    def all(self, seconds):
        """Every stretch, with the least and the most that it may be moved; free ends among the seconds."""
        value = self.value
        match value:
            case Date() | DateTime():
                found = self.of_moment(value)
            case Interval():
                found = self.moved_interval(seconds) if self.slides_whole else self.interval(seconds)
                return {(start, end, 0, 0) for start, end in found}
            case OneOf():
                return {world for element in value.elements for world in self.one_of(element, seconds)}
            case AllOf():
                found, *others = (self.all_of(element, seconds) for element in value.elements)
                for other in others:  # the whole of three is that of two with the third
                    check([found, other])
                    found = {(min(s, start), max(e, end)) for s, e in found for start, end in other}
        by = (EARLIER, LATER) if self.slides_whole else (0, 0)
        return {(start, end, *by) for start, end in found}

    # ---- intervals

    def reaches(self, end, open_end):
        """From where to where an end may lie, ascending."""
        if isinstance(end, End):
            return [(open_end, open_end)] if end is End.OPEN else [(NEVER + 1, EVER - 1)]
        earlier, later = (EARLIER, LATER) if self.slides(end) else (0, 0)
        return joined((start + earlier, stop + later) for start, stop in self.of_moment(end))

    def both_reaches(self):
        return self.reaches(self.value.start, NEVER), self.reaches(self.value.end, EVER)

    def interval(self, seconds):
        starts, ends = (
            [second for low, high in reaches for second in within(seconds, low, high)]
            for reaches in self.both_reaches()
        )
        check([starts, ends])
        return {(start, end) for start in starts for end in ends if start < end}

    def moved_interval(self, seconds):
        """Start and end are moved by the same offset, each from somewhere in what it names."""
        starts, ends = self.both_reaches()
        check([starts, ends])
        found = set()
        for reaches in product(starts, ends):
            offsets = {second - limit for second in seconds for reach in reaches for limit in reach}
            offsets = {by for by in offsets if EARLIER <= by <= LATER} | {EARLIER, LATER}
            for by in offsets:
                tried = [
                    {low + by, high + by, *within(seconds, low + by, high + by)} for low, high in reaches
                ]
                check([offsets, *tried])
                found |= {(start, end) for start, end in product(*tried) if start < end}
        return found

    # ---- sets

    def one_of(self, element, seconds):
        if not isinstance(element, Range):
            found, unit = self.of_moment(element), element
        else:
            # Where one end has a zone only the other slides, where none has, every date between them does.
            first, last = (end and self.of_end(end, element) for end in (element.first, element.last))
            first, last = first and min(first), last and max(last)
            unit = element.ends[0]
            grid = grid_of(unit, seconds)
            found = {s for s in grid if (first is None or s >= first) and (last is None or s <= last)}
        slides = self.slides_whole or (self.slides(unit) and not is_zoned(OneOf((element,))))
        by = (EARLIER, LATER) if slides else (0, 0)
        return {(start, end, *by) for start, end in found}

    def of_end(self, end, element):
        """The stretches of an end of a range; it slides by itself where the other one has a zone."""
        found = self.of_moment(end)
        if self.slides(end) and is_zoned(OneOf((element,))):
            return {(start + by, stop + by) for start, stop in found for by in (EARLIER, LATER)}
        return found

    def all_of(self, element, seconds):
        if not isinstance(element, Range):
            return self.part(element, seconds)
        starts = {s for s, _ in self.part(element.first, seconds)} if element.first else {NEVER}
        ends = {e for _, e in self.part(element.last, seconds)} if element.last else {EVER}
        return {(start, end) for start in starts for end in ends if start < end}

    def part(self, moment, seconds):
        """The stretches of one of several dates; if it slides by itself, wherever that matters."""
        found = self.of_moment(moment)
        if not self.slides(moment):
            return found
        check([found, seconds])
        return {moved for stretch in found for moved in moved_to(stretch, seconds)}


def within(seconds, low, high):
    """Those of the seconds, which ascend, from one to another."""
    return seconds[bisect_left(seconds, low) : bisect_right(seconds, high)]


def moved_to(stretch, seconds):
    start, end = stretch
    places = {*seconds, *(second - (end - start) for second in seconds)}
    return {(s, s + end - start) for s in places if EARLIER <= s - start <= LATER}


def joined(stretches):
    """The same stretches, ascending, those that touch as one."""
    found = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


# ------------------------------------------------------------------------------- relations

# How each end of the one stretch lies to each end of the other: start to start, start to end, end to start,
# end to end, each below (-1), at (0) or above (1) it; None is whatever follows from the others.
RELATIONS = {
    Allen.PRECEDES: (None, None, -1, None),
    Allen.MEETS: (None, None, 0, None),
    Allen.OVERLAPS: (-1, None, 1, -1),
    Allen.FINISHED_BY: (-1, None, None, 0),
    Allen.CONTAINS: (-1, None, None, 1),
    Allen.STARTS: (0, None, None, -1),
    Allen.EQUALS: (0, None, None, 0),
    Allen.STARTED_BY: (0, None, None, 1),
    Allen.DURING: (1, None, None, -1),
    Allen.FINISHES: (1, None, None, 0),
    Allen.OVERLAPPED_BY: (1, -1, None, 1),
    Allen.MET_BY: (None, 0, None, None),
    Allen.PRECEDED_BY: (None, 1, None, None),
}


def possible_relations(a, b):
    """Every relation between a world of the one value and a world of the other."""
    on_utc = is_zoned(a) or is_zoned(b)
    one, other = Worlds(a, on_utc), Worlds(b, on_utc)
    seconds = seconds_that_matter(one, other)
    if other.is_interval and not on_utc:
        starts, ends = other.both_reaches()
        ours = table_of(one.all(seconds))
        return frozenset(name for name in RELATIONS if any_with_ends(name, ours, starts, ends))
    if one.is_interval and not on_utc:
        return frozenset(name.inverse for name in possible_relations(b, a))
    ours, theirs = one.all(seconds), other.all(seconds)
    check([ours, theirs], MOST_PAIRS)
    return any_of_pairs(table_of(ours), table_of(theirs))


def seconds_that_matter(one, other):
    """Where something of either begins or ends, and a few seconds around: enough for every order of ends."""
    both = (one, other)
    ranges = [
        e for each in both if has_range(each.value) for e in each.value.elements if isinstance(e, Range)
    ]
    if not (one.on_utc or ranges or all(each.is_interval for each in both)):
        return []  # nothing is free to lie anywhere
    edges = one.edges() | other.edges() | {0}
    if one.on_utc:  # a stretch that begins where one begins ends elsewhere
        lengths = one.lengths() | other.lengths()
        check([edges, lengths or {0}, range(10)])
        edges |= {edge + by for edge in edges for length in lengths for by in (-length, length)}
        units = {element.ends[0] for element in ranges}
        edges |= {start for unit in units for edge in edges for start in grid_around(unit, edge)}
    around = range(-3, 5) if len(edges) < 30 else range(-1, 3)
    check([edges, around, range(10)])
    always = {NEVER, NEVER + 1, NEVER + 2, EVER - 2, EVER - 1, EVER}
    return sorted(always | {second + by for second in edges for by in around})


def table_of(stretches):
    """The starts, the ends, and the least and the most that each may be moved."""
    return np.array(sorted(stretches), dtype=np.int64).reshape(-1, 4).T


def any_of_pairs(ours, theirs):
    """The relations of all pairs of one of each, moved against each other by whatever is possible."""
    (s1, e1, low1, high1), (s2, e2, low2, high2) = ours, theirs
    least, most = np.subtract.outer(low1, high2), np.subtract.outer(high1, low2)
    # By how much the first has to be moved so that its end lies at the other's.
    gaps = [-np.subtract.outer(x, y) for x, y in ((s1, s2), (s1, e2), (e1, s2), (e1, e2))]
    return frozenset(name for name, signs in RELATIONS.items() if can_be_moved(gaps, signs, least, most))


def can_be_moved(gaps, signs, least, most):
    for gap, sign in zip(gaps, signs, strict=True):
        if sign is not None and sign >= 0:
            least = np.maximum(least, gap + sign)
        if sign is not None and sign <= 0:
            most = np.minimum(most, gap + sign)
    return bool((least <= most).any())


def any_with_ends(name, stretches, starts, ends):
    """Whether one of the stretches lies so to one from a start to an end, each somewhere in its reaches.

    The start is as early and the end as late as the relation lets them be: if these are no stretch, none is.
    """
    s1, e1, _, _ = stretches
    ss, se, es, ee = RELATIONS[name]
    start, start_by = (
        first_from(starts, above(s1, ss), above(e1, es)),
        np.minimum(below(s1, ss), below(e1, es)),
    )
    end, end_from = last_until(ends, below(s1, se), below(e1, ee)), np.maximum(above(s1, se), above(e1, ee))
    return bool(((start <= start_by) & (end >= end_from) & (start < end)).any())


def above(second, sign):
    """From where on a second lies to which the given one lies as the sign says."""
    return np.full_like(second, NEVER) if sign is None or sign > 0 else second - sign


def below(second, sign):
    return np.full_like(second, EVER) if sign is None or sign < 0 else second - sign


def first_from(reaches, *limits):
    lows, highs = np.array(reaches, dtype=np.int64).T
    least = np.maximum(*limits)
    place = np.searchsorted(highs, least)
    return np.where(place < len(highs), np.maximum(lows[np.minimum(place, len(lows) - 1)], least), EVER + 1)


def last_until(reaches, *limits):
    lows, highs = np.array(reaches, dtype=np.int64).T
    most = np.minimum(*limits)
    place = np.searchsorted(lows, most, side="right") - 1
    return np.where(place >= 0, np.minimum(highs[np.maximum(place, 0)], most), NEVER - 1)
