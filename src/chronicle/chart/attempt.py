"""An attempt: one way to draw a picture, as a value."""

from attrs import frozen

from chronicle.chart.page import Page
from chronicle.chart.spec import AxisKind
from chronicle.chart.theme import Theme

LYING = frozenset({"flags", "columns", "lanes", "density", "storyline"})
"""The forms in which time runs to the right."""


@frozen(kw_only=True)
class Attempt:
    """One way to draw: a form and an axis, a side of the page, a size of type, short or whole titles, strips.

    With ``is_compact`` the foot takes less height.
    """

    form: str
    page: Page
    theme: Theme
    axis: AxisKind = "linear"
    short: bool = False
    is_smaller: bool = False
    is_compact: bool = False
    strips: int = 1
    lanes: str = "actor"

    @property
    def place(self) -> tuple[object, ...]:
        """What stays the same where only the type gets smaller."""
        return self.form, self.page, self.strips, self.is_compact

    @property
    def is_lesser(self) -> bool:
        """Whether titles are short or type is smaller than asked for."""
        return self.short or self.is_smaller

    @property
    def words(self) -> str:
        """The attempt in words, for the steps of the result."""
        titles = "short titles" if self.short else "whole titles"
        height = "as high as it needs" if self.page.height is None else f"{self.page.height:.0f} pt high"
        size = f"{self.theme.label_size:.1f} pt"
        form = self.form if self.strips == 1 else f"{self.form} in {self.strips} strips"
        form = form if self.axis == "linear" else f"{form} on a {self.axis} axis"
        form = f"{form} with a compact foot at {self.theme.foot_size:.1f} pt" if self.is_compact else form
        return f"{form}, {self.page.width:.0f} pt wide, {height}, {titles} at {size}"
