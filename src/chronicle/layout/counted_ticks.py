"""Ticks that count: from an event on, or back from the present, in one row.

`relative_ticks` count both ways from an origin ("−3 d", "0", "+2 d"); `age_ticks` count back on a logarithmic
axis ("100 years earlier"). Their labels are chosen as those of the calendar are: none may touch another.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import ceil, floor, log2

from chronicle.layout.count_words import ENGLISH, CountWords
from chronicle.layout.log_scale import LogScale
from chronicle.layout.scale import Scale, TimeScale
from chronicle.layout.steps import Unit
from chronicle.layout.ticks import Level, Measure, Tick

_COUNTED: tuple[tuple[int, Unit], ...] = (
    *((count, Unit.SECOND) for count in (1, 5, 15, 30)),
    *((count, Unit.MINUTE) for count in (1, 5, 15, 30)),
    *((count, Unit.HOUR) for count in (1, 3, 6, 12)),
    *((count, Unit.DAY) for count in (1, 2, 5, 10, 20, 50, 100, 200)),
    *((digit * 10**power, Unit.YEAR) for power in range(18) for digit in (1, 2, 5)),
)


# ---------------------------------------------------------------- from an event on
def relative_ticks(
    scale: Scale,
    *,
    origin: int,
    measure: Measure,
    gap: float = 6.0,
    spacing: float = 64.0,
    walls: tuple[float, float] | None = None,
    words: CountWords = ENGLISH,
) -> tuple[Tick, ...]:
    """Return the ticks of every linear piece, counted from an origin in seconds.

    >>> week = TimeScale(domain=(-3 * 86_400, 4 * 86_400), range=(0, 210))
    >>> ticks = relative_ticks(week, origin=0, measure=lambda text: 5.0 * len(text), spacing=30)
    >>> [tick.label for tick in ticks]
    ['−3 d', '−2 d', '−1 d', '0', '+1 d', '+2 d', '+3 d', '+4 d']
    """
    units = words.units
    found: list[Tick] = []
    for piece in scale.pieces:
        options = [
            (abs(log2(distance / spacing)), number, unit)
            for number, unit in _COUNTED
            if (distance := _distance(piece, number * int(unit))) > gap
        ]
        for _, number, unit in sorted(options):
            ticks = [
                _tick(piece, second, f"{count:+,} {units[unit]}".replace("-", "−") if count else "0", measure)
                for second, count in _counted(piece.domain, origin, number, unit)
            ]
            if ticks and _apart(ticks, gap):
                found.extend(ticks)
                break
    return _within(found, walls, gap)


def _counted(domain: tuple[int, int], origin: int, number: int, unit: Unit) -> Iterator[tuple[int, int]]:
    step = number * int(unit)
    for k in range(ceil((domain[0] - origin) / step), floor((domain[1] - origin) / step) + 1):
        yield origin + k * step, k * number


def _distance(piece: TimeScale, seconds: int) -> float:
    return seconds * abs(piece.range[1] - piece.range[0]) / (piece.domain[1] - piece.domain[0])


# ---------------------------------------------------------------- back from the present
def age_ticks(
    scale: LogScale,
    *,
    measure: Measure,
    gap: float = 6.0,
    walls: tuple[float, float] | None = None,
    words: CountWords = ENGLISH,
) -> tuple[Tick, ...]:
    """Return the ticks of a logarithmic axis: powers of ten first, then what has room between them.

    >>> scale = LogScale(domain=(-10**10, 0), range=(0.0, 300.0), present=0, least=10**6)
    >>> [tick.label for tick in age_ticks(scale, measure=lambda text: 3.0 * len(text))]
    ['100 years earlier', '10 years earlier', '1 year earlier', '1 month earlier']
    """
    kept: list[Tick] = []
    ages = sorted(scale.ages(), key=lambda age: (not _is_power_of_ten(age[1]), age[0]))
    for second, number, unit in ages:
        tick = _tick(scale, second, words.earlier(number, unit), measure)
        if _apart([*kept, tick], gap):
            kept.append(tick)
    return _within(kept, walls, gap)


def _is_power_of_ten(number: int) -> bool:
    return str(number).rstrip("0") == "1"


# ---------------------------------------------------------------- shared
def _tick(scale: Scale, second: int, label: str, measure: Callable[[str], float]) -> Tick:
    place = scale.position(second)
    half = measure(label) / 2
    return Tick(
        seconds=second, position=place, level=Level.MINOR, label=label, start=place - half, end=place + half
    )


def _apart(ticks: Sequence[Tick], gap: float) -> bool:
    extents = sorted((tick.start, tick.end) for tick in ticks)
    return all(one[1] + gap <= other[0] for one, other in pairwise(extents))


def _within(ticks: Sequence[Tick], walls: tuple[float, float] | None, gap: float) -> tuple[Tick, ...]:
    """Those ticks whose labels pass no wall and touch none before them, in order."""
    low, high = walls or (float("-inf"), float("inf"))
    kept: list[Tick] = []
    for tick in sorted(ticks, key=lambda tick: tick.position):
        if low <= tick.start and tick.end <= high and (not kept or kept[-1].end + gap <= tick.start):
            kept.append(tick)
    return tuple(kept)
