"""Chart: the immutable description of a picture."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from chronicle.chart.page import PAGES, Page
from chronicle.chart.theme import LIGHT, Theme

Form: TypeAlias = Literal[
    "auto", "flags", "vertical", "columns", "lanes", "density", "storyline", "storyline-down"
]
"""Flags: time runs to the right, labels fly from straight stems. Vertical: time runs down the page.

Columns: time runs to the right, labels stand in columns above and below. Lanes: every actor, place or tag has
rows of its own. Density: how many events when, with the key events and a few others labelled.

Storyline: every actor is a line through time, and lines meet at the events they share; time runs to the
right, or down the page where that suits so many labels better. Storyline-down: down the page in any case.
"""

LabelStyle: TypeAlias = Literal["auto", "stacked", "run-in", "title"]
"""The date on a line of its own, the date before the title on the same line, or the title alone.

Auto stacks a few labels and runs in many.
"""

AxisKind: TypeAlias = Literal["auto", "linear", "broken", "piecewise", "log"]
"""How time maps to paper.

Broken shortens long empty gaps to a zig-zag with its duration; piecewise gives crowded stretches more room;
log gives the more room the nearer to the present. Auto is linear, unless another makes the picture printable.
"""

AXES: tuple[AxisKind, ...] = ("auto", "linear", "broken", "piecewise", "log")

Direction: TypeAlias = Literal["auto", "ltr", "rtl"]
"""Which way the page is read, and time runs on it: auto goes by the language of the header."""

DIRECTIONS: tuple[Direction, ...] = ("auto", "ltr", "rtl")


@frozen(kw_only=True)
class Previous:
    """Where labels stood in an earlier picture: its form, and by event the number of the side."""

    form: str
    sides: Mapping[str, int]


WhenFull: TypeAlias = Literal["stop", "pages", "clusters"]
"""What is done when a sheet is full: say so, go on on further sheets, or tell some events together below."""

WHEN_FULL: tuple[WhenFull, ...] = ("stop", "pages", "clusters")

FORMS: tuple[Form, ...] = (
    "auto",
    "flags",
    "vertical",
    "columns",
    "lanes",
    "density",
    "storyline",
    "storyline-down",
)


@frozen(kw_only=True)
class Chart:
    """What to draw and how; the timeline comes separately.

    ``title`` and ``subtitle`` replace those of the timeline's header. ``label_size`` replaces the theme's
    size for titles and dates in labels, in points. Without ``sources`` no notes are printed, and no numbers.
    ``lanes`` is the key that lanes or the lines of a storyline go by: actor, place, tag, source, status or
    kind.
    ``origin`` is the id of an event that the axis counts from, instead of telling dates. With ``links``,
    stated causes and sequences are arrows from event to event. ``calendar`` is the name of one whose
    days, months or years stand in the ruler beside the axis' own. Labels that stood in a ``previous`` picture
    of the same form keep their side, where all fit then.

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
    axis: AxisKind = "auto"
    origin: str | None = None
    lanes: str | None = None
    links: bool = False
    calendar: str | None = None
    direction: Direction = "auto"
    when_full: WhenFull = "stop"
    previous: Previous | None = None
