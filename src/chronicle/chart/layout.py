"""What the compiler returns: a layout that fits, or an overflow that says what would do."""

from attrs import frozen

from chronicle.layout.measures import Measures
from chronicle.layout.scene import Scene


@frozen(kw_only=True)
class Layout:
    """A finished picture: its scene, its measures, and what was tried to get there and why.

    ``counted`` are those of its events that a density form counts without telling them; ``following`` are
    the pages after this one.
    """

    scene: Scene
    measures: Measures
    form: str
    page: str
    events: tuple[str, ...]
    steps: tuple[str, ...]
    counted: tuple[str, ...] = ()
    following: tuple["Layout", ...] = ()

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
