"""A rail: the line that marks sit on, so that every mark is drawn once for both directions of time."""

from attrs import frozen

from chronicle.layout.geometry import Box, Point


@frozen(kw_only=True)
class Rail:
    """A line along which time runs, at a place across it, in points of the page.

    ``along`` is measured on the time axis; ``off`` counts from the line, and grows away from the axis:
    up or down for a horizontal rail, left or right for a vertical one, as ``outward`` (-1 or 1) says.
    """

    horizontal: bool
    line: float
    outward: int = -1

    def point(self, along: float, off: float = 0.0) -> Point:
        """The point of the page at a place along the rail and a distance off it."""
        across = self.line + self.outward * off
        return Point(x=along, y=across) if self.horizontal else Point(x=across, y=along)

    def moved(self, point: Point, off: float) -> Point:
        """A point of the page so much farther off the line."""
        out = self.outward * off
        return Point(point.x, point.y + out) if self.horizontal else Point(point.x + out, point.y)

    def box(self, start: float, end: float, *, off: float = 0.0, thickness: float) -> Box:
        """The box from one place along the rail to another, centred at a distance off it."""
        one, other = self.point(start, off - thickness / 2), self.point(end, off + thickness / 2)
        return Box(
            left=min(one.x, other.x),
            top=min(one.y, other.y),
            right=max(one.x, other.x),
            bottom=max(one.y, other.y),
        )
