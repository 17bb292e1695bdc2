"""Themes: the colours and sizes of a picture, as one typed record.

Contrast follows WCAG 2.2: text at least 4.5:1 against the paper (1.4.3), marks at least 3:1 (1.4.11).
"""

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from attrs import evolve, frozen


@frozen(kw_only=True)
class Theme:
    """Colours as ``#rrggbb``; sizes in points.

    Text stands in ``ink`` and ``muted``; only marks carry the ``accent``. ``one_bit`` draws with ink and
    paper alone. ``lines`` are the colours of lines that must be told apart, by the colour-blind too.
    """

    name: str
    paper: str = "#ffffff"
    ink: str = "#1a1a1a"
    muted: str = "#595959"
    rule: str = "#b8b8b8"
    stem: str = "#8a8a8a"
    mark: str = "#3d3d3d"
    accent: str = "#b3261e"
    lines: tuple[str, ...] = ("#4747d1", "#29a329", "#6c1329", "#d86481", "#402659", "#b177c5")
    one_bit: bool = False
    title_size: float = 14.0
    subtitle_size: float = 9.5
    date_size: float = 8.0
    label_size: float = 9.0
    raised_size: float = 6.0
    tick_size: float = 7.0
    foot_size: float = 7.0
    least: float = 5.0
    """No type is smaller than this."""

    @cached_property
    def mark_scale(self) -> float:
        """What the size of marks is multiplied with, so that they suit the type of the labels."""
        return min(max(self.label_size / 9.0, 0.75), 2.0)

    def scaled(self, factor: float) -> "Theme":
        """The same theme with every size of type multiplied."""
        return evolve(
            self,
            title_size=self.title_size * factor,
            subtitle_size=self.subtitle_size * factor,
            date_size=self.date_size * factor,
            label_size=self.label_size * factor,
            raised_size=self.raised_size * factor,
            tick_size=self.tick_size * factor,
            foot_size=self.foot_size * factor,
            least=self.least * factor,
        )

    def with_labels(self, factor: float, *, floor: float) -> "Theme":
        """The same theme with the type of labels multiplied; numbers are never raised above their words."""
        label = max(min(floor, self.label_size), self.label_size * factor)
        date = max(min(floor, self.date_size), self.date_size * factor)
        raised = max(min(floor, self.raised_size), self.raised_size * factor)
        return evolve(self, label_size=label, date_size=date, raised_size=min(raised, label, date))

    def no_smaller_than(self, floor: float) -> "Theme":
        """The same theme with no size of type below a floor, in points."""
        return evolve(
            self,
            title_size=max(floor, self.title_size),
            subtitle_size=max(floor, self.subtitle_size),
            date_size=max(floor, self.date_size),
            label_size=max(floor, self.label_size),
            raised_size=max(floor, self.raised_size),
            tick_size=max(floor, self.tick_size),
            foot_size=max(floor, self.foot_size),
            least=floor,
        )


LIGHT = Theme(name="light")
DARK = Theme(
    name="dark",
    paper="#15181c",
    ink="#f1f1ef",
    muted="#b4b8bd",
    rule="#4a5058",
    stem="#868d96",
    mark="#c9cdd2",
    accent="#ff8a75",
    lines=("#476ad1", "#3cdd64", "#c7a0ee", "#ba5e75", "#b0ddd2", "#767632"),
)
PRINT = Theme(
    name="print",
    paper="#ffffff",
    ink="#000000",
    muted="#000000",
    rule="#000000",
    stem="#000000",
    mark="#000000",
    accent="#000000",
    lines=("#000000",),
    one_bit=True,
)

NEWSPAPER = Theme(
    name="newspaper",
    paper="#f7f3ea",
    ink="#1d1b18",
    muted="#57524a",
    rule="#bdb5a6",
    stem="#857d6f",
    mark="#33302b",
    accent="#9b1c1c",
    lines=("#4e24cc", "#ad421f", "#543276", "#af7b6a", "#66192d", "#d147d1"),
    title_size=16.0,
    subtitle_size=10.0,
)
SLIDE = Theme(
    name="slide",
    paper="#ffffff",
    ink="#0f1720",
    muted="#4a5563",
    rule="#aab3bf",
    stem="#75808e",
    mark="#1f3a5f",
    accent="#bd3f0b",
    lines=("#339999", "#8f1919", "#3f2a7e", "#8f8f19", "#b43cdd", "#59264c"),
)

THEMES: Mapping[str, Theme] = MappingProxyType(
    {theme.name: theme for theme in (LIGHT, DARK, PRINT, NEWSPAPER, SLIDE)}
)
"""The themes that have a name."""


def theme_named(name: str) -> Theme:
    """A theme by its name.

    Raises:
        ValueError: there is no such theme; the message lists those that there are.

    >>> theme_named("dark").paper
    '#15181c'
    """
    if name not in THEMES:
        raise ValueError(f"no theme {name!r}: one of {', '.join(THEMES)}")
    return THEMES[name]
