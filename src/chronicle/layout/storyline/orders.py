"""Orders: how lines run one under the other at each meeting, so that few of them cross.

One meeting at a time; the lines that take part stand next to one another (storylines: Tanahashi & Ma 2012;
one meeting at a time: Gronemann, Jünger, Liers & Mambelli 2016). A line runs from the start of the picture
to its last meeting. Few lines are ordered in every way that there is; for more, lines are taken one by one
and each is led the best way through all others, until none can be led better (as in sifting, Matuszewski,
Schönfeld & Molitor 1999).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise, permutations
from typing import TypeAlias

Meetings: TypeAlias = Sequence[Sequence[int]]
"""The lines of each meeting, by number, in the order of time; every line from 0 on is in one at least."""

Order: TypeAlias = tuple[int, ...]
"""The lines that run at a meeting, from the top."""

Orders: TypeAlias = tuple[Order, ...]
"""The order at each meeting."""

EXACT_UP_TO = 5
"""So many lines are ordered in every way that there is."""

WORK = 40_000
"""How many steps of leading lines are spent on further starts, where there are few lines and meetings."""

MOST_ROUNDS, LEAST_ROUNDS = 12, 2
"""How often every line is led anew at most; so often at least, however many there are."""

ROUNDS_WORK = 8_000_000
"""How many steps of leading lines are spent on that."""


def running(meetings: Meetings) -> list[frozenset[int]]:
    """The lines that run at each meeting: those that it, or a later one, is a meeting of.

    >>> [sorted(lines) for lines in running([(0, 1), (1, 2), (2,)])]
    [[0, 1, 2], [1, 2], [2]]
    """
    found: list[frozenset[int]] = []
    seen: frozenset[int] = frozenset()
    for meeting in reversed(meetings):
        seen |= frozenset(meeting)
        found.append(seen)
    return found[::-1]


def count_crossings(orders: Orders) -> int:
    """How many pairs of lines change places from one meeting to the next, over all of them.

    >>> count_crossings(((0, 1, 2), (2, 1, 0), (2, 0)))
    3
    """
    return sum(_crossings(one, other) for one, other in pairwise(orders))


def _crossings(one: Order, other: Order) -> int:
    places = {line: place for place, line in enumerate(other)}
    found = [places[line] for line in one if line in places]
    return sum(place > later for i, place in enumerate(found) for later in found[i + 1 :])


def few_crossings(meetings: Meetings) -> Orders:
    """Orders with as few crossings as can be for a few lines, and with few of them for many.

    >>> few_crossings([(0, 1), (1, 2), (0, 2)])
    ((0, 1, 2), (0, 1, 2), (0, 2))
    """
    if len({line for meeting in meetings for line in meeting}) <= EXACT_UP_TO:
        return _fewest(meetings)
    return min((_led_anew(meetings, orders) for orders in _starts(meetings)), key=count_crossings)


# ---------------------------------------------------------------- every way there is
def _fewest(meetings: Meetings) -> Orders:
    """The optimum, from the last meeting back to the first: the best way on from each order."""

    @cache
    def crossings(one: Order, other: Order) -> int:
        return _crossings(one, other)

    ways: dict[Order, tuple[int, tuple[Order, ...]]] = {(): (0, ())}
    for meeting, lines in zip(reversed(meetings), reversed(running(meetings)), strict=True):
        ways = {
            order: min(
                ((cost + crossings(order, later), (order, *way)) for later, (cost, way) in ways.items()),
                key=lambda way: way[0],
            )
            for order in permutations(sorted(lines))
            if is_together(order, meeting)
        }
    return min(ways.values(), key=lambda way: way[0])[1]


def is_together(order: Order, meeting: Sequence[int]) -> bool:
    """Whether the lines of a meeting stand next to one another."""
    places = [order.index(line) for line in meeting]
    return max(places) - min(places) < len(set(meeting))


# ---------------------------------------------------------------- simple ways, to begin with
def _starts(meetings: Meetings) -> Iterator[Orders]:
    """Simple ways to lead the lines anew from: the more of them, the smaller the picture."""
    yield gathered_backward(meetings)
    yield by_barycentre(meetings)
    simple = by_first_appearance(meetings)
    yield simple
    first = simple[0]
    more = WORK // (len(first) ** 2 * len(meetings))
    for turned in range(1, min(more, len(first))):
        yield _gathered(meetings, (*first[turned:], *first[:turned]))


def by_first_appearance(meetings: Meetings) -> Orders:
    """Lines in the order in which they first meet; at a meeting they gather where that crosses least.

    >>> by_first_appearance([(1, 2), (0, 1)])
    ((1, 2, 0), (1, 0))
    """
    first = tuple(dict.fromkeys(line for meeting in meetings for line in meeting))
    return _gathered(meetings, first)


def by_barycentre(meetings: Meetings, *, sweeps: int = 8) -> Orders:
    """Lines sorted by the mean place of those that they meet, over and over (Sugiyama et al. 1981)."""
    place = {line: float(i) for i, line in enumerate(by_first_appearance(meetings)[0])}
    for _ in range(sweeps):
        pulls: dict[int, list[float]] = {line: [] for line in place}
        for meeting in meetings:
            mean = sum(place[line] for line in meeting) / len(meeting)
            for line in meeting:
                pulls[line].append(mean)
        means = {line: sum(found) / len(found) for line, found in pulls.items()}
        place = {line: float(i) for i, line in enumerate(sorted(place, key=lambda line: means[line]))}
    return _gathered(meetings, tuple(sorted(place, key=lambda line: place[line])))


def _gathered(meetings: Meetings, first: Order) -> Orders:
    """From an order at the start on, every meeting is gathered with as few crossings as it takes."""
    orders: list[Order] = []
    order = first
    for meeting, lines in zip(meetings, running(meetings), strict=True):
        order = _with_gathered(tuple(line for line in order if line in lines), meeting)
        orders.append(order)
    return tuple(orders)


def gathered_backward(meetings: Meetings) -> Orders:
    """The same from the last meeting back, where lines come in at their last meeting for nothing."""
    orders: list[Order] = []
    order: Order = ()
    for meeting in reversed(meetings):
        known = set(order)
        fresh = tuple(line for line in dict.fromkeys(meeting) if line not in known)
        old = [line for line in order if line in meeting]
        if fresh and old:
            place = order.index(old[-1]) + 1
            order = (*order[:place], *fresh, *order[place:])
        elif fresh:
            order = (*order, *fresh)
        order = _with_gathered(order, meeting)
        orders.append(order)
    return tuple(reversed(orders))


def _with_gathered(order: Order, meeting: Sequence[int]) -> Order:
    """The order with the lines of a meeting next to one another, in the place that crosses least."""
    mine = [line for line in order if line in meeting]
    before: list[int] = []  # of each other line: how many lines of the meeting stand over it
    others: list[int] = []
    over = 0
    for line in order:
        if line in meeting:
            over += 1
        else:
            before.append(over)
            others.append(line)
    cost = sum(len(mine) - count for count in before)
    least, best = cost, 0
    for place, count in enumerate(before, start=1):
        cost += 2 * count - len(mine)
        if cost < least:
            least, best = cost, place
    return (*others[:best], *mine, *others[best:])


# ---------------------------------------------------------------- one line after the other, the best way
def _led_anew(meetings: Meetings, orders: Orders) -> Orders:
    """Every line led the best way through all others, over and over until that spares no crossing."""
    lines = sorted(orders[0])
    crossings = count_crossings(orders)
    rounds = ROUNDS_WORK // (len(lines) ** 3 * len(meetings))
    for _ in range(max(LEAST_ROUNDS, min(MOST_ROUNDS, rounds))):
        for line in lines:
            orders = _led(line, meetings, orders)
        found = count_crossings(orders)
        if found == crossings:
            break
        crossings = found
    return orders


def _led(line: int, meetings: Meetings, orders: Orders) -> Orders:
    """The orders with one line led through all others with the fewest crossings; these stay as they are."""
    last = max(step for step, meeting in enumerate(meetings) if line in meeting)
    rest = [tuple(other for other in order if other != line) for order in orders[: last + 1]]
    costs = [0 if place in set(_allowed(line, rest[0], meetings[0])) else None for place in _places(rest[0])]
    came: list[list[int]] = []
    for step in range(1, last + 1):
        allowed = set(_allowed(line, rest[step], meetings[step]))
        reach = _reached(costs, rest[step - 1], rest[step])
        costs = [cost if place in allowed else None for place, (cost, _) in enumerate(reach)]
        came.append([origin for _, origin in reach])
    place = min((cost, place) for place, cost in enumerate(costs) if cost is not None)[1]
    led = list(orders)
    for step in range(last, -1, -1):
        led[step] = (*rest[step][:place], line, *rest[step][place:])
        place = came[step - 1][place] if step else place
    return tuple(led)


def _places(order: Order) -> range:
    """Over, between and under the lines of an order."""
    return range(len(order) + 1)


def _allowed(line: int, rest: Order, meeting: Sequence[int]) -> Iterator[int]:
    """The places of a line among the others at a meeting: with it where it takes part, else not within."""
    mine = [place for place, other in enumerate(rest) if other in meeting]
    if not mine:
        yield from _places(rest)
    elif line in meeting:
        yield from range(mine[0], mine[-1] + 2)
    else:
        yield from (place for place in _places(rest) if place <= mine[0] or place > mine[-1])


def _reached(costs: Sequence[int | None], before: Order, after: Order) -> list[tuple[int, int]]:
    """For each place after a step, the fewest crossings up to there, and the place that it came from.

    From over ``p`` lines to over ``q``: the lines above at one end alone. Those above at both are counted
    line by line, so that a step takes time that grows with the square of the lines.
    """
    places = {other: place for place, other in enumerate(after)}
    goals = [places.get(other) for other in before]
    above_after = _running_count(sorted(places[other] for other in before if other in places), len(after))
    found: list[tuple[int, int]] = [(-1, 0)] * (len(after) + 1)
    both = [0] * (len(after) + 1)  # of the first p lines before, how many are among the first q after
    above_before = 0
    for p, cost in enumerate(costs):
        if p and (goal := goals[p - 1]) is not None:
            above_before += 1
            for q in range(goal + 1, len(after) + 1):
                both[q] += 1
        if cost is None:
            continue
        base = cost + above_before
        for q, shared in enumerate(both):
            total = base + above_after[q] - 2 * shared
            # Of ways that cost the same the straightest one: it stays as far from the top as it was.
            if found[q][0] < 0 or total < found[q][0]:
                found[q] = total, p
    return found


def _running_count(places: Sequence[int], length: int) -> list[int]:
    """How many of the places are below each number from 0 to the length."""
    below: Callable[[int], int] = lambda number: bisect_left(places, number)  # noqa: E731  # a name for it
    return [below(number) for number in range(length + 1)]
