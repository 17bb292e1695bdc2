"""The simple temporal network: difference constraints on integers, tightened and checked for contradictions.

Points are numbered from 0; an edge says `x_head − x_tail ≤ weight` and carries the number of the claim that
it came from, or `NO_CLAIM`. Parallel edges are kept, because each is somebody's claim. Nothing here knows of
events, dates or sources, and nothing of ours is imported.

The shortest distance from a point to another is the tightest upper bound on their difference (Dechter, Meiri
& Pearl 1991, Corollary 3.4), so that two single-source runs bound every point, and a negative cycle is a
contradiction. The runs correct labels first in, first out, and take the subtree of every corrected point out
of the shortest-path tree (Tarjan 1981; Cherkassky & Goldberg 1999): a point whose label is about to be
corrected is not scanned in vain, and a label that would correct its own ancestor closes a negative cycle.
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


Adjacency: TypeAlias = list[list[tuple[int, int, int]]]
"""For each point the edges that leave it: (other end, weight, number of the edge)."""


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
        """The edges by their tails."""
        table: Adjacency = [[] for _ in range(self.size)]
        for number, (tail, head, weight, _) in enumerate(self.edges):
            table[tail].append((head, weight, number))
        return table

    @cached_property
    def arriving(self) -> Adjacency:
        """The edges by their heads; the other end is the tail."""
        table: Adjacency = [[] for _ in range(self.size)]
        for number, (tail, head, weight, _) in enumerate(self.edges):
            table[head].append((tail, weight, number))
        return table

    def negative_cycle(self) -> Cycle | None:
        """A simple cycle with a negative sum, or None where all constraints can hold at once.

        Every label starts at 0, so that parts which are not tied to any date are checked too.
        """
        found = _correct(self.leaving, [0] * self.size, range(self.size))
        return self._as_cycle(found) if isinstance(found, _Closed) else None

    def potentials(self) -> tuple[int, ...]:
        """One assignment of numbers to the points that satisfies every constraint; all are 0 or less.

        Raises:
            ValueError: no assignment does, because there is a negative cycle.
        """
        found = self._settled(self.leaving, [0] * self.size, range(self.size))
        return tuple(0 if distance is None else distance for distance in found.distances)

    def latest(self, source: int, *, at: int = 0) -> Labels:
        """The greatest value of every point when the source has the value `at`.

        Raises:
            ValueError: a negative cycle can be reached from the source.
        """
        return self.latest_from({source: at})

    def earliest(self, source: int, *, at: int = 0) -> Labels:
        """The least value of every point when the source has the value `at`.

        Raises:
            ValueError: a negative cycle reaches the source.
        """
        return self.earliest_from({source: at})

    def latest_from(self, values: Mapping[int, int]) -> Labels:
        """The greatest value of every point when some points have the given values."""
        labels = [values.get(point) for point in range(self.size)]
        return self._settled(self.leaving, labels, values)

    def earliest_from(self, values: Mapping[int, int]) -> Labels:
        """The least value of every point when some points have the given values."""
        labels = [-values[point] if point in values else None for point in range(self.size)]
        found = self._settled(self.arriving, labels, values)
        distances = tuple(None if distance is None else -distance for distance in found.distances)
        return Labels(distances=distances, parents=found.parents, scans=found.scans)

    def dispensable(self, claims: Sequence[int]) -> int | None:
        """The first of the claims without which there still is a negative cycle, or None.

        Each claim is left out in turn. What satisfied all but the one before it needs correcting only between
        the two, which is little when the claims come in the order of a cycle.
        """
        edges: dict[int, list[tuple[int, Edge]]] = {claim: [] for claim in claims}
        for number, edge in enumerate(self.edges):
            edges.get(edge.claim, []).append((number, edge))
        present = [list(entries) for entries in self.leaving]
        labels: Sequence[int | None] = [0] * self.size
        waiting: Iterable[int] = range(self.size)
        for claim in claims:
            for number, edge in edges[claim]:
                present[edge.tail].remove((edge.head, edge.weight, number))
            found = _correct(present, labels, waiting)
            if isinstance(found, _Closed):
                return claim
            for number, edge in edges[claim]:
                present[edge.tail].append((edge.head, edge.weight, number))
            labels, waiting = found.distances, {edge.tail for _, edge in edges[claim]}
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
            for other, weight, number in self.leaving[point]:
                total = length + heights[point] + weight - heights[other]
                known = reached.get(other, limit)
                is_better = known is None or total < known or (total == known and other not in reached)
                if is_better and other != avoid:
                    reached[other], came_by[other] = total, self.edges[number]
                    heappush(heap, (total, other))
        return paths

    def _settled(
        self, adjacency: Adjacency, labels: list[int | None] | list[int], waiting: Iterable[int]
    ) -> Labels:
        found = _correct(adjacency, labels, waiting)
        if isinstance(found, Labels):
            return found
        raise ValueError(f"the network contradicts itself: {self._as_cycle(found)!r}")

    def _as_cycle(self, closed: "_Closed") -> Cycle:
        weight = sum(self.edges[number].weight for number in closed.edges)
        return Cycle(edges=closed.edges, weight=weight, scans=closed.scans)


class _Closed(NamedTuple):
    """What a run found instead of labels: a cycle that would correct itself for ever."""

    edges: tuple[int, ...]
    scans: int


def _correct(adjacency: Adjacency, start: Sequence[int | None], waiting: Iterable[int]) -> Labels | _Closed:
    """Correct labels until all edges agree, from the points that wait, or find the negative cycle they meet.

    Points that do not wait may have labels too: they are right as long as nothing better reaches them.
    """
    labels = list(start)
    tree = _Tree(len(adjacency))
    queue = deque(waiting)
    for point in queue:
        tree.hang(point, under=tree.root, by=_NO_EDGE)
    scans = 0
    is_waiting = tree.is_waiting
    while queue:
        point = queue.popleft()
        label = labels[point]
        if label is None or not is_waiting[point]:
            continue  # taken out of the tree while it waited: a better label for it is on its way
        is_waiting[point] = False
        scans += len(adjacency[point])
        for other, weight, number in adjacency[point]:
            candidate, old = label + weight, labels[other]
            if old is not None and old <= candidate:
                continue
            if not tree.prune(other, keep=point):
                return _Closed(tree.cycle(number, start=other, end=point), scans)
            labels[other] = candidate
            if not is_waiting[other]:
                queue.append(other)
            tree.hang(other, under=point, by=number)
    parents = tuple(None if number == _NO_EDGE else number for number in tree.parents)
    return Labels(distances=tuple(labels), parents=parents, scans=scans)


def _path(source: int, point: int, came_by: Mapping[int, Edge]) -> tuple[Edge, ...]:
    path: list[Edge] = []
    while point != source:
        path.append(came_by[point])
        point = path[-1].tail
    return tuple(reversed(path))


class _Tree:
    """The shortest-path tree as its preorder, a doubly linked ring from a root above the sources back to it.

    The subtree of a point is the points after it in the ring that lie deeper than it does.
    """

    __slots__ = ("depth", "following", "is_waiting", "origins", "parents", "preceding", "root")

    def __init__(self, size: int) -> None:
        self.root = size
        self.parents = [_NO_EDGE] * size
        self.origins = [size] * size  # the point that the parent edge comes from
        self.following = [size] * (size + 1)
        self.preceding = [size] * (size + 1)
        self.depth = [_OUTSIDE] * size + [0]
        self.is_waiting = [False] * size

    def hang(self, point: int, *, under: int, by: int) -> None:
        """Put a point that is outside into the tree; it waits to be scanned."""
        after = self.following[under]
        self.following[under], self.preceding[point] = point, under
        self.following[point], self.preceding[after] = after, point
        self.depth[point] = self.depth[under] + 1
        self.parents[point], self.origins[point] = by, under
        self.is_waiting[point] = True

    def prune(self, point: int, *, keep: int) -> bool:
        """Take a point and its subtree out of the tree; False where `keep` hangs in it."""
        depth, following, is_waiting = self.depth, self.following, self.is_waiting
        level = depth[point]
        if point == keep:
            return False
        if level == _OUTSIDE:
            return True
        walker = following[point]
        while depth[walker] > level:
            if walker == keep:
                return False
            depth[walker] = _OUTSIDE
            is_waiting[walker] = False
            walker = following[walker]
        before = self.preceding[point]
        following[before], self.preceding[walker] = walker, before
        return True

    def cycle(self, number: int, *, start: int, end: int) -> tuple[int, ...]:
        """The path from `start` down to `end`, and the edge that leads back to `start`."""
        path = [number]
        while end != start:
            path.append(self.parents[end])
            end = self.origins[end]
        return tuple(reversed(path))
