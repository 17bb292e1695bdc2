"""How likely an event began when: over every course that things can have taken, each as likely as any other.

A course gives every event a start, so that all claims hold. Where the start of an event hangs together with
no other that is free, each moment of its window is as likely as any other; with one other, its chances are
the room that it leaves to that one: both exact. With more, courses are drawn, from a fixed seed: starts are
moved in turn, each by itself and together with those that it is tied to the closest (single linkage), to any
place that the others leave (Gibbs sampling, Geman & Geman 1984; along directions, Smith 1984). The whole
stretch that the freest of these moves can take is counted, not the moment drawn (Gelfand & Smith 1990), so
that few courses do. What is known to the day is no free start: a day is too short to be seen. Gaps in months
count at their loosest.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random
from typing import TypeAlias

from attrs import frozen

from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import ORIGIN, Network
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import Solution, System

PARTS = 24
"""Into how many equal parts a window is cut."""

COURSES = 800
"""How many courses are drawn where nothing exact is at hand."""

_FIRST = 50
"""How many courses are drawn before the first one counts."""

_MOST = 24
"""The most starts that may hang together; of more nothing is said."""

_FEW = 2
"""Up to so many starts that hang together the chances are exact."""

_SEED = 1320


@frozen(kw_only=True)
class Density:
    """The chances that an event began in each of the equal parts of its window; together 1.

    ``is_exact`` is False where they were drawn.
    """

    shares: tuple[float, ...]
    is_exact: bool

    @property
    def is_even(self) -> bool:
        """Whether no part is likelier than another, give or take a twentieth."""
        return min(self.shares) >= 0.95 * max(self.shares)


def densities(
    events: Sequence[str], *, system: System, solution: Solution, points: Points
) -> Mapping[str, Density]:
    """Of the events whose start is bounded on both sides and hangs together with few others."""
    found: dict[str, Density] = {}
    for event in events:
        if event not in found:
            room = _Room.around(points.start(event), system.network, solution)
            for point, density in () if room is None else room.densities():
                found[points.events[(point - 1) // 2]] = density
    return {event: found[event] for event in events if event in found}


_Limits: TypeAlias = tuple[tuple[int, int], ...]
"""Other starts by their places, each with how many ticks a start may lie behind or ahead of it at most."""


@frozen(kw_only=True)
class _Room:
    """Starts that hang together: the window of each, and how far it may lie from the others.

    Windows are in ticks from the first of them. A start lies no more than ``most`` behind another start, and
    no more than ``least`` ahead of it.
    """

    points: tuple[int, ...]
    windows: tuple[tuple[int, int], ...]
    most: tuple[_Limits, ...]
    least: tuple[_Limits, ...]

    @classmethod
    def around(cls, start: int, network: Network, solution: Solution) -> "_Room | None":
        """The starts that hang together with one; None where there are too many, or one has no bound."""
        windows: dict[int, tuple[int, int]] = {}
        for point in sorted(_together(start, network, solution)):
            low, high = solution.earliest[point], solution.latest[point]
            if low is None or high is None or len(windows) == _MOST:
                return None
            windows[point] = low, high
        first = min(low for low, _ in windows.values())
        most, least = _limits(windows, network)
        return cls(
            points=tuple(windows),
            windows=tuple((low - first, high - first) for low, high in windows.values()),
            most=most,
            least=least,
        )

    def densities(self) -> Iterator[tuple[int, Density]]:
        """The density of every start."""
        is_exact = len(self.points) <= _FEW
        shares = self._exact() if is_exact else self._drawn()
        for point, mine in zip(self.points, shares, strict=True):
            whole = sum(mine)
            if whole > 0:
                yield point, Density(shares=tuple(one / whole for one in mine), is_exact=is_exact)

    def _exact(self) -> list[list[float]]:
        """For the middle of each part the room that it leaves to the other start, where there is one."""
        if len(self.points) == 1:
            return [[1.0] * PARTS]
        return [
            [self._left_by(place, moment) for moment in _middles(self.windows[place])]
            for place in range(_FEW)
        ]

    def _left_by(self, place: int, moment: float) -> float:
        low, high = self._bounds(1 - place, [moment, moment])
        return max(0.0, high - low)

    def _drawn(self) -> list[list[float]]:
        """The stretches that each start may lie in, course by course, in parts of its window."""
        chance = Random(_SEED)  # noqa: S311  # the same picture on every run; no secret
        course = [(low + high) / 2 for low, high in self.windows]
        shares = [[0.0] * PARTS for _ in self.points]
        groups = self._groups()
        freedom = [0.0] * len(groups)
        for _ in range(_FIRST):
            for number, group in enumerate(groups):
                freedom[number] += self._moved(group, course, chance)[1]
        counting = self._freest(groups, freedom)
        for _ in range(COURSES):
            for number, group in enumerate(groups):
                before = {place: course[place] for place in counting[number]}
                back, width = self._moved(group, course, chance)
                for place, was in before.items():
                    _spread(shares[place], was + back, was + back + width, self.windows[place])
        return shares

    def _freest(self, groups: Sequence[frozenset[int]], freedom: Sequence[float]) -> list[list[int]]:
        """For each group the starts that are counted when it moves: each with the freest of its groups."""
        counting: list[list[int]] = [[] for _ in groups]
        for place in range(len(self.points)):
            mine = [number for number, group in enumerate(groups) if place in group]
            counting[max(mine, key=freedom.__getitem__)].append(place)
        return counting

    def _moved(self, group: frozenset[int], course: list[float], chance: Random) -> tuple[float, float]:
        """Move a group to any place that the others leave; how far back it could go, and over what width."""
        bounds = [(place, self._bounds(place, course, apart_from=group)) for place in group]
        back = min(0.0, max(low - course[place] for place, (low, _) in bounds))
        on = max(0.0, min(high - course[place] for place, (_, high) in bounds))
        move = back + (on - back) * chance.random()
        for place in group:
            course[place] += move
        return back, on - back

    def _groups(self) -> list[frozenset[int]]:
        """Each start by itself, then those that are tied the closest together, up to all of them."""
        places = range(len(self.points))
        slack = {
            (one, other): self._most_behind(one, other) + self._most_behind(other, one)
            for one, other in combinations(places, 2)
        }
        of = [frozenset({place}) for place in places]
        groups = [*of]
        for one, other in sorted(slack, key=slack.__getitem__):
            if of[one] != of[other]:
                joined = of[one] | of[other]
                groups.append(joined)
                for place in joined:
                    of[place] = joined
        return groups

    def _most_behind(self, one: int, other: int) -> int:
        """How many ticks the other start may lie behind the one at most."""
        by_windows = self.windows[other][1] - self.windows[one][0]
        return min([by_windows, *(gap for place, gap in self.most[other] if place == one)])

    def _bounds(
        self, place: int, course: Sequence[float], *, apart_from: frozenset[int] = frozenset()
    ) -> tuple[float, float]:
        """Between which moments a start lies, given the others."""
        low, high = self.windows[place]
        ahead = [course[other] - gap for other, gap in self.least[place] if other not in apart_from]
        behind = [course[other] + gap for other, gap in self.most[place] if other not in apart_from]
        return max([low, *ahead]), min([high, *behind])


def _together(start: int, network: Network, solution: Solution) -> Iterator[int]:
    """The starts that hang together with one by way of points that are not known to the day."""
    seen, waiting = {start, ORIGIN}, [start]
    while waiting:
        point = waiting.pop()
        if point % 2:  # points.is_start
            yield point
        edges = network.edges
        linked = [edges[number].head for number in network.leaving[point]]
        linked += [edges[number].tail for number in network.arriving[point]]
        for other in linked:
            if other not in seen and not _is_known(other, solution):
                seen.add(other)
                waiting.append(other)


def _is_known(point: int, solution: Solution) -> bool:
    low, high = solution.earliest[point], solution.latest[point]
    return low is not None and high is not None and high - low <= TICKS_PER_DAY


def _limits(
    windows: Mapping[int, tuple[int, int]], network: Network
) -> tuple[tuple[_Limits, ...], tuple[_Limits, ...]]:
    """How far each start may lie from the others, where their windows do not say as much."""
    places = {point: place for place, point in enumerate(windows)}
    most: list[list[tuple[int, int]]] = [[] for _ in places]
    least: list[list[tuple[int, int]]] = [[] for _ in places]
    for earlier, place in places.items():
        ways = network.search(earlier, places, heights=network.heights, avoid=ORIGIN)
        for later, way in ways.items():
            gap = sum(edge.weight for edge in way)
            if later != earlier and gap < windows[later][1] - windows[earlier][0]:
                most[places[later]].append((place, gap))
                least[place].append((places[later], gap))
    return tuple(map(tuple, most)), tuple(map(tuple, least))


def _middles(window: tuple[int, int]) -> Iterator[float]:
    """The middle of each part of a window."""
    low, high = window
    return (low + (high - low) * (part + 0.5) / PARTS for part in range(PARTS))


def _spread(shares: list[float], low: float, high: float, window: tuple[int, int]) -> None:
    """Add one to the parts that a stretch covers, to each as much of it as lies in it."""
    width = (window[1] - window[0]) / PARTS
    if width <= 0 or high <= low:
        return
    first, last = (min(max((end - window[0]) / width, 0.0), float(PARTS)) for end in (low, high))
    for part in range(int(first), min(int(last) + 1, PARTS)):
        covered = min(last, part + 1.0) - max(first, float(part))
        shares[part] += max(0.0, covered) / max(last - first, 1e-9)
