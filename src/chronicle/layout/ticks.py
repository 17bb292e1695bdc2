"""Ticks: which steps an axis shows, where they stand and what is written at them.

Two rows of labels: the minor ones at the ticks, and beyond them, for months, days and times, the major ones
that say to which year, month or day they belong. Every step of the ladder is tried with its labels as
measured; one whose labels would touch is refused, and of the rest the most legible distance is taken.

A label is centred on its tick; a major one begins at it, since it speaks of what follows. Positions and
extents run along the axis: for an axis down the page the height of a line is handed in as the measure.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from math import log2
from types import MappingProxyType
from typing import TypeAlias

from attrs import frozen

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds
from chronicle.layout.scale import Scale, TimeScale
from chronicle.layout.steps import LADDER, Step, Unit, floor, moments

Measure: TypeAlias = Callable[[str], float]
"""The length of a text along the axis, in points."""


class Level(Enum):
    """Fine ticks bear no label; minor labels stand next to the axis, major ones in the row beyond."""

    FINE = 0
    MINOR = 1
    MAJOR = 2


@frozen(kw_only=True)
class Tick:
    """A tick and its label, empty where there is none, which takes ``start`` to ``end``, in points.

    Without ``has_line`` it is a label alone: of the year, month or day that began before the axis.
    """

    seconds: int
    position: float
    level: Level
    label: str
    start: float
    end: float
    has_line: bool = True


@frozen(kw_only=True)
class AxisWords:
    """The words of a language for tick labels; patterns are for `str.format`."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    months_of_days: tuple[str, ...] = ()
    """The names as they follow a day, where they change: 18 августа, but август."""
    short_months_of_days: tuple[str, ...] = ()
    bce: str = "{year} BCE"
    first_year: str = "1 CE"
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    million: str = "{number} million"
    billion: str = "{number} billion"
    thousands: str = ","


ENGLISH = AxisWords(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)

MAJOR_STEPS = MappingProxyType(
    {
        Unit.SECOND: Step(1, Unit.DAY),
        Unit.MINUTE: Step(1, Unit.DAY),
        Unit.HOUR: Step(1, Unit.DAY),
        Unit.DAY: Step(1, Unit.MONTH),
        Unit.MONTH: Step(1, Unit.YEAR),
    }
)
"""What the major row counts over each unit; years stand alone."""

_FINEST = 5.0
"""The least distance of unlabelled ticks, in points."""

_MOST_FINE = 12
"""The most unlabelled ticks from one labelled one to the next."""


def find_ticks(  # noqa: PLR0913  # a keyword for each way that an axis may differ
    scale: Scale,
    *,
    measure: Measure,
    gap: float = 6.0,
    spacing: float = 64.0,
    walls: tuple[float, float] | None = None,
    words: AxisWords = ENGLISH,
    finest: Unit = Unit.SECOND,
    reserved: Sequence[tuple[float, float]] = (),
) -> tuple[Tick, ...]:
    """Return the ticks of every linear piece of a scale, fine before minor before major, each in order.

    Labels of one row keep ``gap`` points apart; ``spacing`` is the distance from label to label that reads
    best. A label that would pass the ``walls`` is left out, and its tick stays. No step is of a unit below
    the ``finest``, so that an axis need not tell hours of what is known to the day. No label of the minor row
    stands in a ``reserved`` stretch, in points, where something else is written.

    >>> from chronicle.dates.civil import seconds_from_civil
    >>> years = TimeScale(domain=(seconds_from_civil(1190), seconds_from_civil(1510)), range=(0, 300))
    >>> [tick.label for tick in find_ticks(years, measure=lambda text: 4.0 * len(text)) if tick.label]
    ['1200', '1300', '1400', '1500']
    """
    style = _Style(measure=measure, gap=gap, spacing=spacing, words=words, finest=finest)
    found: list[Tick] = []
    ends = {piece.domain[1] for piece in scale.pieces}
    for piece in scale.pieces:
        ticks = [*_piece_ticks(piece, style)]
        told = _last_major(found)
        if piece.domain[0] in ends:  # what began before is told by the piece before
            ticks = [tick for tick in ticks if tick.has_line]
        ticks = [tick for tick in ticks if tick.has_line or tick.label != told]
        found.extend(ticks)
    ticks = [tick for level in Level for tick in found if tick.level is level]
    return tuple(_without_clashes(ticks, gap=gap, walls=walls, reserved=reserved))


def _last_major(ticks: Sequence[Tick]) -> str:
    """The year, month or day that was told last."""
    return next((tick.label for tick in reversed(ticks) if tick.level is Level.MAJOR), "")


@frozen(kw_only=True)
class _Style:
    measure: Measure
    gap: float
    spacing: float
    words: AxisWords
    finest: Unit


def _piece_ticks(piece: TimeScale, style: _Style) -> Iterator[Tick]:
    choice = _legible_minor(piece, style)
    if choice is None:
        return
    step, minor = choice
    yield from _fine(piece, step, {tick.seconds for tick in minor})
    yield from minor
    if step.unit in MAJOR_STEPS:
        yield from _major(piece, MAJOR_STEPS[step.unit], style)


# ---------------------------------------------------------------- the minor row


def _legible_minor(piece: TimeScale, style: _Style) -> tuple[Step, list[Tick]] | None:
    """The step, and its ticks, whose labels do not touch and stand nearest to the wished distance."""
    best: tuple[float, Step, list[Tick]] | None = None
    for step in reversed([*_steps_near(piece, style)]):
        if best and _least_illegibility(piece, step, style) > best[0]:
            break  # finer steps are worse still, and have more ticks to measure
        seconds = [*moments(step, *piece.domain)]
        for penalty, write in enumerate(_minor_texts(step.unit, style.words)):
            ticks = [_tick(piece, moment, write(moment), style.measure) for moment in seconds]
            if not ticks or not _all_apart(ticks, style.gap):
                continue
            score = _illegibility(piece, ticks, style) + 0.4 * penalty
            if best is None or score < best[0]:
                best = score, step, ticks
    return best and best[1:]


def _steps_near(piece: TimeScale, style: _Style) -> Iterator[Step]:
    """The steps worth measuring: those with a few points of room for each tick, and with ticks at all."""
    seconds = piece.domain[1] - piece.domain[0]
    length = abs(piece.range[1] - piece.range[0])
    for step in LADDER:
        has_room = step.seconds * length >= style.gap * seconds
        if has_room and step.seconds <= 2 * seconds and step.unit >= style.finest:
            yield step


def _illegibility(piece: TimeScale, ticks: Sequence[Tick], style: _Style) -> float:
    """How far, in doublings, the labels stand from the wished distance; long labels wish for more of it."""
    width = sum(tick.end - tick.start for tick in ticks) / len(ticks)
    wished = max(style.spacing, 1.6 * (width + style.gap))
    distance = abs(piece.range[1] - piece.range[0]) / len(ticks)
    return abs(log2(distance / wished)) + (2.0 if len(ticks) == 1 else 0.0)


def _least_illegibility(piece: TimeScale, step: Step, style: _Style) -> float:
    """What the illegibility of a fine step is at least: no label wishes for less than the wished distance.

    A doubling is allowed for ticks that are fewer than the mean says.
    """
    distance = step.seconds * abs(piece.range[1] - piece.range[0]) / (piece.domain[1] - piece.domain[0])
    return log2(style.spacing / distance) - 1.0


def _all_apart(ticks: Sequence[Tick], gap: float) -> bool:
    extents = sorted((tick.start, tick.end) for tick in ticks)
    return all(a[1] + gap <= b[0] for a, b in pairwise(extents))


def _tick(piece: TimeScale, seconds: int, label: str, measure: Measure) -> Tick:
    position = piece.position(seconds)
    half = measure(label) / 2
    return Tick(
        seconds=seconds,
        position=position,
        level=Level.MINOR,
        label=label,
        start=position - half,
        end=position + half,
    )


# ---------------------------------------------------------------- the other rows


def _fine(piece: TimeScale, labelled: Step, taken: set[int]) -> Iterator[Tick]:
    """Unlabelled ticks between the labelled ones, by the finest step that nests in theirs and has room."""
    points = abs(piece.range[1] - piece.range[0]) / (piece.domain[1] - piece.domain[0])
    for step in LADDER:
        nests = step.unit is labelled.unit and labelled.count % step.count == 0
        nests = nests or (labelled == Step(1, Unit.YEAR) and step.unit is Unit.MONTH)
        room = step.seconds * points >= _FINEST and step.seconds * _MOST_FINE >= labelled.seconds
        if not (nests and room and step.seconds < labelled.seconds):
            continue
        for moment in moments(step, *piece.domain):
            if moment not in taken:
                place = piece.position(moment)
                yield Tick(seconds=moment, position=place, level=Level.FINE, label="", start=place, end=place)
        return


def _major(piece: TimeScale, step: Step, style: _Style) -> list[Tick]:
    """The major row in the fullest words that fit; in the shortest, labels without room are left out."""
    first, last = piece.domain
    start = floor(step, first)
    shown = [start, *(moment for moment in moments(step, first, last) if moment > start)]
    rows = [
        [_major_tick(piece, moment, write(moment), style.measure) for moment in shown]
        for write in _major_texts(step.unit, style.words)
    ]
    return next((row for row in rows if _all_apart(row, style.gap)), rows[-1])


def _major_tick(piece: TimeScale, seconds: int, label: str, measure: Measure) -> Tick:
    starts_before = seconds < piece.domain[0]
    position = piece.range[0] if starts_before else piece.position(seconds)
    length = measure(label)
    forward = piece.range[0] <= piece.range[1]
    return Tick(
        seconds=seconds,
        position=position,
        level=Level.MAJOR,
        label=label,
        start=position if forward else position - length,
        end=position + length if forward else position,
        has_line=not starts_before,
    )


def _without_clashes(
    ticks: Iterable[Tick],
    *,
    gap: float,
    walls: tuple[float, float] | None,
    reserved: Sequence[tuple[float, float]],
) -> Iterator[Tick]:
    """The ticks, without those labels that would touch one kept in their row, or pass a wall.

    A major label that only says what began before the axis gives way to the next one.
    """
    low, high = walls or (float("-inf"), float("inf"))
    ticks = list(ticks)
    taken: dict[Level, list[tuple[float, float]]] = {level: [] for level in Level}
    taken[Level.MINOR] += reserved
    labelled: set[int] = set()
    for tick in sorted(ticks, key=lambda tick: (not tick.has_line, tick.start)):
        apart = all(tick.end + gap <= start or end + gap <= tick.start for start, end in taken[tick.level])
        if tick.label and apart and low <= tick.start and tick.end <= high:
            taken[tick.level].append((tick.start, tick.end))
            labelled.add(id(tick))
    for tick in ticks:
        if id(tick) in labelled or not tick.label:
            yield tick
        elif tick.has_line:
            yield _bare(tick)


def _bare(tick: Tick) -> Tick:
    return Tick(
        seconds=tick.seconds,
        position=tick.position,
        level=tick.level,
        label="",
        start=tick.position,
        end=tick.position,
    )


# ---------------------------------------------------------------- what is written

_Writer: TypeAlias = Callable[[int], str]


def _minor_texts(unit: Unit, words: AxisWords) -> tuple[_Writer, ...]:
    """The ways to write a minor label, from the fullest to the shortest."""
    if unit is Unit.YEAR:
        return (lambda moment: year_label(civil_from_seconds(moment).year, words),)
    if unit is Unit.MONTH:
        return (
            lambda moment: words.months[civil_from_seconds(moment).month - 1],
            lambda moment: words.short_months[civil_from_seconds(moment).month - 1],
        )
    if unit is Unit.DAY:
        return (lambda moment: str(civil_from_seconds(moment).day),)
    return (lambda moment: _clock(moment % SECONDS_PER_DAY, with_seconds=unit is Unit.SECOND),)


def _major_texts(unit: Unit, words: AxisWords) -> tuple[_Writer, ...]:
    """The ways to write a major label, from the fullest to the shortest."""
    if unit is Unit.YEAR:
        return (lambda moment: year_label(civil_from_seconds(moment).year, words),)
    pattern = words.month if unit is Unit.MONTH else words.day

    def writer(months: tuple[str, ...]) -> _Writer:
        def write(moment: int) -> str:
            year, month, day = civil_from_seconds(moment)
            return pattern.format(day=day, month=months[month - 1], year=year_label(year, words))

        return write

    if unit is Unit.MONTH:
        return writer(words.months), writer(words.short_months)
    return writer(words.months_of_days or words.months), writer(
        words.short_months_of_days or words.short_months
    )


def _clock(second_of_day: int, *, with_seconds: bool) -> str:
    minutes, seconds = divmod(second_of_day, Unit.MINUTE)
    text = "{:02}:{:02}".format(*divmod(minutes, 60))
    return f"{text}:{seconds:02}" if with_seconds else text


def year_label(year: int, words: AxisWords = ENGLISH) -> str:
    """Write an astronomical year as people count: 0 is 1 BCE, and the year 1 bears its era.

    >>> [year_label(year) for year in (-199, 0, 1, 1200, -9_999, -2_499_999, 4_500_000_000)]
    ['200 BCE', '1 BCE', '1 CE', '1200', '10,000 BCE', '2.5 million BCE', '4.5 billion']
    """
    if year == 1:
        return words.first_year
    if year <= 0:
        return words.bce.format(year=_number(1 - year, words))
    return _number(year, words)


def _number(year: int, words: AxisWords) -> str:
    """A year's number: bare to four digits, grouped, or in round millions and billions."""
    for size, pattern in ((10**9, words.billion), (10**6, words.million)):
        whole, rest = divmod(year, size)
        if whole and rest % (size // 10) == 0:
            decimals = f".{rest * 10 // size}" if rest else ""
            return pattern.format(number=f"{whole:,}".replace(",", words.thousands) + decimals)
    return str(year) if year < 10_000 else f"{year:,}".replace(",", words.thousands)  # noqa: PLR2004 - four digits
