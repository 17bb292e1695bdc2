"""Body: the chart proper, without title and foot, as both forms return it."""

from collections.abc import Callable
from math import inf

from attrs import evolve, field, frozen

from chronicle.layout.geometry import Box, Point
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Node
from chronicle.layout.shift import lowered, lowered_box, lowered_point
from chronicle.layout.storyline import Storyline


@frozen(kw_only=True)
class Placed:
    """One label in its place: whose it is, its box, the leader from mark to label, and the mark's point."""

    event: str
    box: Box
    leader: tuple[Point, ...]
    mark: Point
    side: int


@frozen(kw_only=True)
class Body:
    """What is painted, how high it is, and everything that the measures ask for.

    ``loose`` are the boxes of words that belong to no label and have no leader.
    """

    nodes: tuple[Node, ...]
    height: float
    placed: tuple[Placed, ...]
    scale: Scale | None
    loose: tuple[Box, ...] = ()
    unlinked: tuple[tuple[str, str], ...] = ()
    """Pairs of events between which no arrow found a way."""
    story: Storyline | None = None
    """The lines of a storyline, by which it is measured."""


def lowered_body(body: Body, by: float) -> Body:
    """The same chart so many points lower on the page."""
    return evolve(
        body,
        nodes=tuple([lowered(node, by) for node in body.nodes]),
        placed=tuple(
            [
                evolve(
                    one,
                    box=lowered_box(one.box, by),
                    leader=tuple([lowered_point(point, by) for point in one.leader]),
                    mark=lowered_point(one.mark, by),
                )
                for one in body.placed
            ]
        ),
        loose=tuple([lowered_box(box, by) for box in body.loose]),
    )


NOTHING = Body(nodes=(), height=0.0, placed=(), scale=None)
"""The chart of a timeline without dated events."""


@frozen(kw_only=True)
class Plan:
    """A chart whose labels all have their places: its height, how far they stand, and how to paint it.

    ``far`` is the 95th percentile of the distances from marks to their labels, in points. Painting is put
    off, since a better plan may be found.
    """

    height: float
    far: float
    paint: Callable[[], Body] = field(repr=False)


@frozen(kw_only=True)
class NoRoom:
    """That a form does not do: the height that it would need, in points, and how many labels have room.

    No height at all helps a page that is too narrow; its ``needed_height`` is infinite.
    """

    needed_height: float
    fitting: int
    reason: str = "does not fit"

    @property
    def words(self) -> str:
        """Why, in words."""
        if self.needed_height == inf:
            return "too narrow for its labels"
        return f"{self.reason}, it would take {self.needed_height:.0f} pt of height"
