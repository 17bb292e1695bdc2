"""Body: the chart proper, without title and foot, as both forms return it."""

from math import inf

from attrs import frozen

from chronicle.layout.geometry import Box, Point
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Node


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
    """What is painted, how high it is, and everything that the measures ask for."""

    nodes: tuple[Node, ...]
    height: float
    placed: tuple[Placed, ...]
    marks: tuple[Box, ...]
    scale: Scale | None


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
