"""Flags: labels on straight stems above and below a horizontal axis, each beginning at its own stem.

Nothing is moved along the axis, so that the labels of a side stand in the order of time, leaders cannot
cross, and the height alone is to be found. Here the sides are chosen and the ways that labels may hang;
`hanging` does the rest. Distances are measured from the axis, in points, upward on one side and downward on
the other.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from types import MappingProxyType
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from chronicle.layout.labels.hanging import (
    FlagGaps,
    FlagLabel,
    Hang,
    Hung,
    Ways,
    extent_of,
    hang_labels,
)
from chronicle.layout.labels.skyline import Skyline

HangRule: TypeAlias = Literal["edge", "free"]
"""Edge: to the right, and only the last of a side to the left. Free: each as it needs least height."""

_MOST_CUTS = 12
"""How many places are tried for the change from right to left on one side."""


_MOST_TRIALS = 200
"""How many labels are tried on their other side when it does not fit."""
_MOST_WORK = 20_000
"""How many labels may be hung in those trials altogether."""
_HOPELESS = 1.5
"""So many times the height there is cannot be mended by changing sides."""


class Side(Enum):
    """The side of the axis."""

    ABOVE = 0
    BELOW = 1


_OTHER = MappingProxyType({Side.ABOVE: Side.BELOW, Side.BELOW: Side.ABOVE})


@frozen(kw_only=True)
class FlagRoom:
    """The page's left and right walls, and the height there is above and below the axis, in points."""

    left: float
    right: float
    above: float
    below: float


@frozen(kw_only=True)
class Flag:
    """A label in its place: its side, its way, and how far its nearer edge is from the axis, in points."""

    side: Side
    hang: Hang
    distance: float


@frozen(kw_only=True)
class Flags:
    """All labels in their places, in the order given, and the height that each side takes, in points."""

    flags: tuple[Flag, ...]
    above: float
    below: float


@frozen(kw_only=True)
class FlagOverflow:
    """It does not fit: the heights that would do, in points, and how many labels lie within the room.

    ``too_wide`` are the labels, by number, that no height would help: wider than the page, or hemmed in
    between both walls. Where there are any, the heights speak of the others.
    """

    above: float
    below: float
    fitting: int
    too_wide: tuple[int, ...]


def place_flags(
    labels: Sequence[FlagLabel],
    *,
    room: FlagRoom,
    gaps: FlagGaps | None = None,
    rule: HangRule = "edge",
    known: Sequence[Side | None] = (),
) -> Flags | FlagOverflow:
    """Place labels, given in the order of their anchors, in little height and balanced between the sides.

    Of several ways to share the labels out, each solved exactly, the lowest is taken; a side that has no
    height gets no labels. Where the rule ``edge`` finds no room, ``free`` is tried. Labels whose side is
    ``known`` keep it, where all fit then.

    >>> label = FlagLabel(anchor=70, width=60, height=9)
    >>> room = FlagRoom(left=0, right=100, above=40, below=40)
    >>> place_flags([label], room=room).flags
    (Flag(side=<Side.ABOVE: 0>, hang=<Hang.LEFT: 1>, distance=8.0),)
    """
    gaps = gaps or FlagGaps()
    ways = [_ways_on_page(label, room, gaps) for label in labels]
    too_wide = tuple(i for i, way in enumerate(ways) if not way)
    if too_wide:
        kept = [i for i, way in enumerate(ways) if way]
        kept_sides = [known[i] for i in kept] if known else ()
        rest = place_flags([labels[i] for i in kept], room=room, gaps=gaps, rule=rule, known=kept_sides)
        return _without(too_wide, kept, rest)
    task = _Task(labels=labels, ways=ways, room=room, gaps=gaps)
    rules: tuple[HangRule, ...] = ("edge", "free") if rule == "edge" else ("free",)
    best: Flags | None = None
    if any(known) and min(room.above, room.below) > 0:
        found = task.with_known(known, rules)
        if found:
            return found
    for freer in rules:
        best = task.better(best, task.best(freer))
        if best and task.is_within(best):
            return best
    if best is None:
        return FlagOverflow(above=0.0, below=0.0, fitting=0, too_wide=tuple(range(len(labels))))
    mended = task.mended(best)
    return mended if task.is_within(mended) else task.overflow(best)


def _ways_on_page(label: FlagLabel, room: FlagRoom, gaps: FlagGaps) -> frozenset[Hang]:
    length = gaps.stem + label.width
    right = {Hang.RIGHT} if label.anchor + length <= room.right else set[Hang]()
    left = {Hang.LEFT} if label.anchor - length >= room.left else set[Hang]()
    return frozenset(right | left)


@frozen(kw_only=True)
class _Task:
    """What is to be placed and where, with the ways that the page leaves to each label."""

    labels: Sequence[FlagLabel]
    ways: Ways
    room: FlagRoom
    gaps: FlagGaps

    def best(self, rule: HangRule) -> Flags | None:
        """The best of several ways to share the labels out."""
        found: Flags | None = None
        for sides in self._shares():
            found = self.better(found, self._solved(sides, rule))
        return found

    def with_known(self, known: Sequence[Side | None], rules: Sequence[HangRule]) -> Flags | None:
        """Labels on the sides that are known, as few of them as can be changed where that does not fit.

        The others stand as they balance best by themselves. None where it does not fit that way either.
        """
        balanced = _lower_side_first(self.labels, self.ways, self.gaps)
        sides = [side or own for side, own in zip(known, balanced, strict=True)]
        found = [flags for flags in (self._solved(sides, rule) for rule in rules) if flags]
        tried = [*found, *(self.mended(flags) for flags in found[-1:])]
        return next((flags for flags in tried if self.is_within(flags)), None)

    def mended(self, flags: Flags) -> Flags:
        """The same or better, with labels of the fuller side tried on the other one, topmost first."""
        trials = min(_MOST_TRIALS, _MOST_WORK // len(self.labels))
        height = self.room.above + self.room.below
        if min(self.room.above, self.room.below) <= 0 or flags.above + flags.below > _HOPELESS * height:
            return flags
        while trials and not self.is_within(flags):
            sides = [flag.side for flag in flags.flags]
            better = flags
            for i in self._topmost_first(flags):
                trials -= 1
                turned = (*sides[:i], _OTHER[sides[i]], *sides[i + 1 :])
                better = self.better(flags, self._solved(turned, "free")) or flags
                if better is not flags or not trials:
                    break
            if better is flags:
                return flags
            flags = better
        return flags

    def better(self, one: Flags | None, other: Flags | None) -> Flags | None:
        """The better of two, the first one when they are as good."""
        found = [flags for flags in (one, other) if flags]
        return min(found, key=self._badness, default=None)

    def is_within(self, flags: Flags) -> bool:
        """Whether both sides keep to their room."""
        return flags.above <= self.room.above and flags.below <= self.room.below

    def overflow(self, flags: Flags) -> FlagOverflow:
        """What the best would need; `mended` is left out, so that the same is found again in that room."""
        heights = {Side.ABOVE: self.room.above, Side.BELOW: self.room.below}
        tops = zip(flags.flags, self.labels, strict=True)
        fitting = sum(flag.distance + label.height <= heights[flag.side] for flag, label in tops)
        return FlagOverflow(above=flags.above, below=flags.below, fitting=fitting, too_wide=())

    def _badness(self, flags: Flags) -> tuple[float, float, float, int]:
        """First what lies outside the room, then the height, the balance, and how many hang to the left."""
        outside = max(0.0, flags.above - self.room.above) + max(0.0, flags.below - self.room.below)
        lefts = sum(flag.hang is Hang.LEFT for flag in flags.flags)
        return outside, flags.above + flags.below, abs(flags.above - flags.below), lefts

    def _topmost_first(self, flags: Flags) -> list[int]:
        upper = flags.above - self.room.above >= flags.below - self.room.below
        full = Side.ABOVE if upper else Side.BELOW
        mine = [i for i, flag in enumerate(flags.flags) if flag.side is full]
        return sorted(mine, key=lambda i: -flags.flags[i].distance)

    def _shares(self) -> Iterator[tuple[Side, ...]]:
        """Ways to share the labels out between the sides that have height, whatever that height."""
        if self.room.below <= 0 or self.room.above <= 0:
            yield (Side.ABOVE if self.room.below <= 0 else Side.BELOW,) * len(self.labels)
            return
        balanced = _lower_side_first(self.labels, self.ways, self.gaps)
        yield balanced
        yield tuple(Side(i % 2) for i in range(len(self.labels)))
        # Labels bound to opposite walls may be unable to face each other on one side.
        bound = {frozenset({Hang.LEFT}): Side.BELOW, frozenset({Hang.RIGHT}): Side.ABOVE}
        yield tuple(bound.get(way, side) for way, side in zip(self.ways, balanced, strict=True))

    def _solved(self, sides: Sequence[Side], rule: HangRule) -> Flags | None:
        """One way to share out, solved side by side."""
        flags: dict[int, Flag] = {}
        heights = dict.fromkeys(Side, 0.0)
        for side, base in ((Side.ABOVE, self.gaps.above), (Side.BELOW, self.gaps.below)):
            mine = [i for i, its_side in enumerate(sides) if its_side is side]
            labels, ways = [self.labels[i] for i in mine], [self.ways[i] for i in mine]
            hung = _hang_side(labels, ways, base=base, gaps=self.gaps, rule=rule)
            if hung is None:
                return None
            for i, place in zip(mine, hung, strict=True):
                flags[i] = Flag(side=side, hang=place.hang, distance=place.distance)
            heights[side] = _top(labels, hung)
        ordered = tuple(flags[i] for i in range(len(self.labels)))
        return Flags(flags=ordered, above=heights[Side.ABOVE], below=heights[Side.BELOW])


def _lower_side_first(labels: Sequence[FlagLabel], ways: Ways, gaps: FlagGaps) -> tuple[Side, ...]:
    """From the last label to the first, the side on which it ends lower."""
    hangs = [Hang.RIGHT if Hang.RIGHT in way else Hang.LEFT for way in ways]
    extents = [extent_of(label, hang, gaps) for label, hang in zip(labels, hangs, strict=True)]
    ends = [end for extent in extents for end in extent]
    skylines = {Side.ABOVE: Skyline(ends, floor=gaps.above), Side.BELOW: Skyline(ends, floor=gaps.below)}
    sides: list[Side] = []
    for label, (left, right) in zip(reversed(labels), reversed(extents), strict=True):
        tops = {side: skylines[side].highest(left, right) + gaps.stack + label.height for side in Side}
        side = min(Side, key=tops.__getitem__)
        skylines[side].raise_to(tops[side], left=left, right=right)
        sides.append(side)
    return tuple(reversed(sides))


def _hang_side(
    labels: Sequence[FlagLabel], ways: Ways, *, base: float, gaps: FlagGaps, rule: HangRule
) -> tuple[Hung, ...] | None:
    """The lowest of what the rule allows; on a side where ``edge`` allows nothing, ``free``."""
    if rule == "edge":
        attempts = [hang_labels(labels, cut, base=base, gaps=gaps) for cut in _edge_cuts(labels, ways)]
        found = [hung for hung in attempts if hung is not None]
        if found:
            return min(found, key=lambda hung: _top(labels, hung))
    return hang_labels(labels, ways, base=base, gaps=gaps)


def _top(labels: Sequence[FlagLabel], hung: Sequence[Hung]) -> float:
    return max(
        (place.distance + label.height for label, place in zip(labels, hung, strict=True)), default=0.0
    )


def _edge_cuts(labels: Sequence[FlagLabel], ways: Ways) -> Iterator[Ways]:
    """Ways with one change from right to left, the latest first, as far back as can matter to the edge."""
    last = next((i for i, way in enumerate(ways) if Hang.RIGHT not in way), len(ways))
    # No label bound to the left wall comes after one bound to the right: each would be wider than the other.
    first = 1 + max((i for i, way in enumerate(ways) if Hang.LEFT not in way), default=-1)
    widest = max((label.width for label in labels), default=0.0)
    near = [i for i in range(first, last) if labels[-1].anchor - labels[i].anchor < widest]
    step = max(1, -(-len(near) // (_MOST_CUTS - 1)))
    right, left = frozenset({Hang.RIGHT}), frozenset({Hang.LEFT})
    for cut in (last, *near[::-1][::step]):
        yield [right if i < cut else left for i in range(len(ways))]


def _without(too_wide: tuple[int, ...], kept: Sequence[int], rest: Flags | FlagOverflow) -> FlagOverflow:
    """The overflow of all labels, from the result for those ``kept``, by number, that are not too wide."""
    if isinstance(rest, FlagOverflow):
        return evolve(rest, too_wide=tuple(sorted((*too_wide, *(kept[i] for i in rest.too_wide)))))
    return FlagOverflow(above=rest.above, below=rest.below, fitting=len(rest.flags), too_wide=too_wide)
