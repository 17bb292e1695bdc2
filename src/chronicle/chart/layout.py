"""What the compiler returns: a layout that fits, or an overflow that says what would do."""

from functools import cached_property

from attrs import evolve, field, frozen

from chronicle.chart.forms.body import Placed
from chronicle.layout.geometry import Box, Point
from chronicle.layout.measures import Direction, Measures, mark_distances, measure, quantile
from chronicle.layout.scene import Scene, texts
from chronicle.layout.storyline import Storyline


@frozen(kw_only=True)
class Layout:
    """A finished picture: its scene, its measures, and what was tried to get there and why.

    ``counted`` are those of its events that a density form counts without telling them; ``following`` are
    the pages after this one. ``placed`` are the labels, ``loose`` the boxes of words that have no leader,
    as those of undated events.
    """

    scene: Scene
    form: str
    page: str
    events: tuple[str, ...]
    steps: tuple[str, ...]
    counted: tuple[str, ...] = ()
    following: tuple["Layout", ...] = ()
    clusters: tuple[tuple[str, ...], ...] = ()
    """The ids of events that one label tells together; each is listed under the picture."""
    placed: tuple[Placed, ...] = field(default=(), repr=False)
    loose: tuple[Box, ...] = field(default=(), repr=False)
    direction: Direction = "right"
    story: Storyline | None = field(default=None, repr=False)
    """The lines of a storyline, with their crossings and wiggles."""

    @cached_property
    def measures(self) -> Measures:
        """How legible it is, measured when it is first asked; distances are those of dated events."""
        labels, marks = [one.box for one in self.placed], [one.mark for one in self.placed]
        found = measure(
            [*labels, *self.loose],
            [*(one.leader for one in self.placed), *(None for _ in self.loose)],
            [*marks, *(Point(box.left, box.top) for box in self.loose)],
            page=self.scene.size,
            direction=self.direction,
            font_sizes=[run.font.size for text in texts(self.scene.children) for run in text.runs],
        )
        distances = mark_distances(labels, marks)
        return evolve(
            found,
            d50=quantile(distances, 0.5),
            d95=quantile(distances, 0.95),
            dmax=distances[-1] if distances else None,
        )

    @property
    def sides(self) -> dict[str, int]:
        """By event the number of the side of the axis on which its label stands."""
        return {one.event: one.side for page in self.pages for one in page.placed}

    @property
    def pages(self) -> tuple["Layout", ...]:
        """This page and those that follow it."""
        return (self, *self.following)


@frozen(kw_only=True)
class Overflow:
    """That the page is full: how many labels of how many fit, which events have no room, and what would do.

    ``smallest_page`` is the name of the smallest sheet on which everything fits, None where none does.
    """

    page: str
    fitting: int
    total: int
    unplaced: tuple[str, ...]
    smallest_page: str | None
    steps: tuple[str, ...]

    @property
    def message(self) -> str:
        """The overflow in one sentence."""
        remedy = (
            f"page {self.smallest_page!r} would hold them all"
            if self.smallest_page
            else "no sheet holds them all: select fewer events"
        )
        return f"{self.fitting} of {self.total} labels fit on page {self.page!r}; {remedy}"
