"""Chart: the immutable description of a picture."""

from typing import Literal, TypeAlias

from attrs import field, frozen

from chronicle.chart.page import PAGES, Page
from chronicle.chart.theme import LIGHT, Theme

Form: TypeAlias = Literal["auto", "flags", "vertical"]
"""Flags: time runs to the right, labels fly from straight stems. Vertical: time runs down the page."""

LabelStyle: TypeAlias = Literal["auto", "stacked", "run-in", "title"]
"""The date on a line of its own, the date before the title on the same line, or the title alone.

Auto stacks a few labels and runs in many.
"""

FORMS: tuple[Form, ...] = ("auto", "flags", "vertical")


@frozen(kw_only=True)
class Chart:
    """What to draw and how; the timeline comes separately.

    ``title`` and ``subtitle`` replace those of the timeline's header. ``label_size`` replaces the theme's
    size for titles and dates in labels, in points. Without ``sources`` no notes are printed, and no numbers.

    >>> Chart(form="vertical").page.name
    'fit'
    """

    form: Form = "auto"
    page: Page = PAGES["fit"]
    theme: Theme = LIGHT
    title: str | None = None
    subtitle: str | None = None
    labels: LabelStyle = "auto"
    label_size: float | None = field(default=None)
    sources: bool = True
    legend: bool = True
