"""The simple temporal network: difference constraints on integers, tightened and checked for contradictions.

Points are numbered from 0; an edge says `x_head − x_tail ≤ weight` and carries the number of the claim that
it came from, or `NO_CLAIM`. Parallel edges are kept, because each is somebody's claim. Nothing here knows of
events, dates or sources, and nothing of ours is imported.

The shortest distance from a point to another is the tightest upper bound on their difference (Dechter, Meiri
& Pearl 1991, Corollary 3.4), so that two single-source runs bound every point, and a negative cycle is a
contradiction. The runs correct labels first in, first out, and take the subtree of every corrected point out
of the shortest-path tree (Tarjan 1981; Cherkassky & Goldberg 1999): a point whose label is about to be
corrected is not scanned in vain, and a label that would correct its own ancestor closes a negative cycle.
All points of a cycle can be reached from the origin, or none, and so the two runs find every contradiction
of what is tied to the origin; only the rest is looked at by itself.
"""

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from heapq import heappop, heappush
from typing import NamedTuple, TypeAlias

from attrs import frozen

NO_CLAIM = -1
"""The claim of an edge that holds in any case, such as that an event ends after it starts."""

ORIGIN = 0
"""The point that all others are reckoned from."""

_NO_EDGE = -1
_OUTSIDE = -1


class Edge(NamedTuple):
    """`x_head − x_tail ≤ weight`, because of a claim."""

    tail: int
    head: int
    weight: int
    claim: int = NO_CLAIM


@frozen(kw_only=True)
class Labels:
    """The tightest distance of every point from the sources, None where none of them reaches it.

    ``parents`` are the edges of the shortest-path tree, by number: the path from a point back to a source is
    the proof of its distance. ``scans`` counts the edges looked at, the measure of the work done.
    """

    distances: tuple[int | None, ...]
    parents: tuple[int | None, ...]
    scans: int


@frozen(kw_only=True)
class Cycle:
    """Edges, by number, that lead from a point back to it with a negative sum: they cannot all hold."""

    edges: tuple[int, ...]
    weight: int
    scans: int


class Contradictory(ValueError):  # noqa: N818 - it is said as it is read: the network is contradictory
    """A network whose constraints cannot all hold, and the cycle that shows it."""

    def __init__(self, cycle: Cycle) -> None:
        super().__init__(f"the network contradicts itself: {cycle!r}")
        self.cycle = cycle


Adjacency: TypeAlias = list[list[int]]
"""For each point the numbers of the edges that leave it, or that arrive at it."""

_TAIL, _HEAD = 0, 1


@frozen(kw_only=True)
class Network:
    """Points and the constraints between them.

    Dechter, Meiri & Pearl's first example: John leaves home between 7:10 and 7:20 (point 1) and arrives 30 to
    40 minutes later (point 2); Fred arrives between 8:00 and 8:10 (point 4), 40 to 50 minutes after he left
    (point 3), and John arrives 10 to 20 minutes after Fred left.

    >>> def between(tail, head, least, most):
    ...     return [Edge(tail, head, most), Edge(head, tail, -least)]
    >>> rules = [(0, 1, 10, 20), (1, 2, 30, 40), (3, 2, 10, 20), (3, 4, 40, 50), (0, 4, 60, 70)]
    >>> network = Network(size=5, edges=tuple(edge for rule in rules for edge in between(*rule)))
    >>> network.latest(0).distances, network.earliest(0).distances
    ((0, 20, 50, 30, 70), (0, 10, 40, 20, 60))
    """

    size: int
    edges: tuple[Edge, ...]

    @cached_property
    def heights(self) -> Sequence[int]:
        """A solution of the network, whichever it is, to search by."""
        return self.potentials()

    @cached_property
    def leaving(self) -> Adjacency:
        """The numbers of the edges by their tails."""
        table: Adjacency = [[] for _ in range(self.size)]
        for number, edge in enumerate(self.edges):
            table[edge[_TAIL]].append(number)
        return table

    @cached_property
    def arriving(self) -> Adjacency:
        """The numbers of the edges by their heads."""
        table: Adjacency = [[] for _ in range(self.size)]
        for number, edge in enumerate(self.edges):
            table[edge[_HEAD]].append(number)
        return table

    def negative_cycle(self) -> Cycle | None:
        """A simple cycle with a negative sum, or None where all constraints can hold at once."""
        try:
            late, early = self.latest(ORIGIN), self.earliest(ORIGIN)
        except Contradictory as found:
            return found.cycle
        return self.cycle_apart_from(late, early)

    def cycle_apart_from(self, late: Labels, early: Labels) -> Cycle | None:
        """A negative cycle among the points that neither of two runs has reached, where all start at 0."""
        bounds = enumerate(zip(late.distances, early.distances, strict=True))
        apart = dict.fromkeys((point for point, bound in bounds if bound == (None, None)), 0)
        try:
            self._forward(apart)
        except Contradictory as found:
            return found.cycle
        return None

    def potentials(self) -> tuple[int, ...]:
        """One assignment of numbers to the points that satisfies every constraint; all are 0 or less.

        Raises:
            Contradictory: no assignment does, because there is a negative cycle.
        """
        found = self._forward(dict.fromkeys(range(self.size), 0))
        return tuple(0 if distance is None else distance for distance in found.distances)

    def latest(self, source: int, *, at: int = 0) -> Labels:
        """The greatest value of every point when the source has the value `at`.

        Raises:
            Contradictory: a negative cycle can be reached from the source.
        """
        return self.latest_from({source: at})

    def earliest(self, source: int, *, at: int = 0) -> Labels:
        """The least value of every point when the source has the value `at`.

        Raises:
            Contradictory: a negative cycle reaches the source.
        """
        return self.earliest_from({source: at})

    def latest_from(self, values: Mapping[int, int]) -> Labels:
        """The greatest value of every point when some points have the given values."""
        return self._forward(values)

    def earliest_from(self, values: Mapping[int, int]) -> Labels:
        """The least value of every point when some points have the given values."""
        labels: list[int | None] = [None] * self.size
        for point, value in values.items():
            labels[point] = -value
        found = _correct(self.arriving, self.edges, _TAIL, labels, values)
        if isinstance(found, _Closed):
            raise Contradictory(self._as_cycle(found.edges[::-1], found.scans))
        distances = tuple(None if distance is None else -distance for distance in found.distances)
        return Labels(distances=distances, parents=found.parents, scans=found.scans)

    def _forward(self, values: Mapping[int, int]) -> Labels:
        labels: list[int | None] = [None] * self.size
        for point, value in values.items():
            labels[point] = value
        found = _correct(self.leaving, self.edges, _HEAD, labels, values)
        if isinstance(found, _Closed):
            raise Contradictory(self._as_cycle(found.edges, found.scans))
        return found

    def _as_cycle(self, edges: tuple[int, ...], scans: int) -> Cycle:
        return Cycle(edges=edges, weight=sum(self.edges[number].weight for number in edges), scans=scans)

    def dispensable(self, claims: Sequence[int]) -> int | None:
        """The first of the claims without which there still is a negative cycle, or None.

        Each claim is left out in turn. What satisfied all but the one before it needs correcting only between
        the two, which is little when the claims come in the order of a cycle.
        """
        edges: dict[int, list[int]] = {claim: [] for claim in claims}
        for number, edge in enumerate(self.edges):
            edges.get(edge.claim, []).append(number)
        present = [list(entries) for entries in self.leaving]
        labels: Sequence[int | None] = [0] * self.size
        waiting: Iterable[int] = range(self.size)
        for claim in claims:
            for number in edges[claim]:
                present[self.edges[number].tail].remove(number)
            found = _correct(present, self.edges, _HEAD, labels, waiting)
            if isinstance(found, _Closed):
                return claim
            for number in edges[claim]:
                present[self.edges[number].tail].append(number)
            labels, waiting = found.distances, {self.edges[number].tail for number in edges[claim]}
        return None

    def search(
        self,
        source: int,
        targets: Collection[int],
        *,
        heights: Sequence[int],
        limit: int | None = None,
        avoid: int | None = None,
    ) -> Mapping[int, tuple[Edge, ...]]:
        """The shortest paths from a point to those of the targets that it reaches, looking no farther.

        Dijkstra's search (1959) on weights reduced by ``heights``, a solution of the network, so that none of
        them is negative (Johnson 1977). Paths whose reduced length is over the limit, and those through the
        point to avoid, are not looked at.
        """
        missing, reached, came_by = set(targets), {source: 0}, dict[int, Edge]()
        paths: dict[int, tuple[Edge, ...]] = {}
        heap = [(0, source)]
        while heap and missing:
            length, point = heappop(heap)
            if length > reached[point]:
                continue
            if point in missing:
                missing.discard(point)
                paths[point] = _path(source, point, came_by)
            for number in self.leaving[point]:
                _, other, weight, _ = self.edges[number]
                total = length + heights[point] + weight - heights[other]
                known = reached.get(other, limit)
                is_better = known is None or total < known or (total == known and other not in reached)
                if is_better and other != avoid:
                    reached[other], came_by[other] = total, self.edges[number]
                    heappush(heap, (total, other))
        return paths


class _Closed(NamedTuple):
    """What a run found instead of labels: a cycle that would correct itself for ever."""

    edges: tuple[int, ...]
    scans: int


def _correct(
    adjacency: Adjacency,
    edges: Sequence[Edge],
    far_end: int,
    start: Sequence[int | None],
    sources: Iterable[int],
) -> Labels | _Closed:
    """Correct labels until all edges agree, from the sources on, or find the negative cycle they meet.

    Points that are no sources may have labels too: they are right as long as nothing better reaches them.

    The shortest-path tree is kept as its preorder, a doubly linked ring from a root above the sources back to
    it; the subtree of a point is the points after it in the ring that lie deeper than it does. All is in one
    function and in plain lists, because this loop is where the time goes.
    """
    size = root = len(adjacency)
    labels, parents, origins = list(start), [_NO_EDGE] * size, [root] * size
    following, preceding = [root] * (size + 1), [root] * (size + 1)
    depth, is_waiting = [_OUTSIDE] * size + [0], [False] * size
    queue = deque(sources)
    for point in queue:
        after = following[root]
        following[root], preceding[point] = point, root
        following[point], preceding[after] = after, point
        depth[point], is_waiting[point] = 1, True
    scans = 0
    while queue:
        point = queue.popleft()
        if not is_waiting[point]:
            continue  # taken out of the tree while it waited: a better label for it is on its way
        is_waiting[point] = False
        label, level = labels[point], depth[point] + 1
        assert label is not None  # what is in the tree has been reached
        scans += len(adjacency[point])
        for number in adjacency[point]:
            edge = edges[number]
            other, candidate = edge[far_end], label + edge[2]
            old = labels[other]
            if old is not None and old <= candidate:
                continue
            if depth[other] != _OUTSIDE:  # take it and its subtree out of the tree
                walker, top = other, depth[other]
                while True:
                    if walker == point:
                        return _Closed(_cycle(number, other, point, parents, origins), scans)
                    depth[walker], is_waiting[walker] = _OUTSIDE, False
                    walker = following[walker]
                    if depth[walker] <= top:
                        break
                before = preceding[other]
                following[before], preceding[walker] = walker, before
            labels[other] = candidate
            queue.append(other)
            after = following[point]
            following[point], preceding[other] = other, point
            following[other], preceding[after] = after, other
            depth[other], is_waiting[other] = level, True
            parents[other], origins[other] = number, point
    found = tuple(None if number == _NO_EDGE else number for number in parents)
    return Labels(distances=tuple(labels), parents=found, scans=scans)


def _cycle(
    number: int, start: int, end: int, parents: Sequence[int], origins: Sequence[int]
) -> tuple[int, ...]:
    """The path in the tree from `start` down to `end`, and the edge that leads back to `start`."""
    path = [number]
    while end != start:
        path.append(parents[end])
        end = origins[end]
    return tuple(reversed(path))


def _path(source: int, point: int, came_by: Mapping[int, Edge]) -> tuple[Edge, ...]:
    path: list[Edge] = []
    while point != source:
        path.append(came_by[point])
        point = path[-1].tail
    return tuple(reversed(path))
