"""Points, sizes and boxes on a page: 1/72 inch, y grows downward as on a page."""

from attrs import frozen


@frozen
class Point:
    """A place on the page."""

    x: float
    y: float


@frozen
class Size:
    """A width and a height."""

    width: float
    height: float


@frozen(kw_only=True)
class Box:
    """A rectangle with its sides along the page.

    >>> Box(left=0, top=0, right=4, bottom=3).width
    4
    """

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def overlaps(self, other: "Box", *, tolerance: float = 0.0) -> bool:
        """Whether two boxes share more than ``tolerance`` points both ways."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > tolerance and down > tolerance

    def contains(self, other: "Box", *, tolerance: float = 0.0) -> bool:
        """Whether another box lies wholly inside this one, give or take ``tolerance`` points."""
        return (
            other.left >= self.left - tolerance
            and other.top >= self.top - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def union(self, other: "Box") -> "Box":
        """The least box around both."""
        return Box(
            left=min(self.left, other.left),
            top=min(self.top, other.top),
            right=max(self.right, other.right),
            bottom=max(self.bottom, other.bottom),
        )

    def moved(self, *, right: float = 0.0, down: float = 0.0) -> "Box":
        """The same box elsewhere."""
        return Box(
            left=self.left + right, top=self.top + down, right=self.right + right, bottom=self.bottom + down
        )
