"""The picture as a value: description + timeline + chronology → scene, with its measures."""

from chronicle.chart.compile import compile_chart
from chronicle.chart.layout import Layout, Overflow
from chronicle.chart.page import PAGES, Page, page_named
from chronicle.chart.spec import (
    AXES,
    DIRECTIONS,
    FORMS,
    WHEN_FULL,
    AxisKind,
    Chart,
    Direction,
    Form,
    LabelStyle,
    Previous,
    WhenFull,
)
from chronicle.chart.theme import THEMES, Theme, theme_named

__all__ = [
    "AXES",
    "DIRECTIONS",
    "FORMS",
    "PAGES",
    "THEMES",
    "WHEN_FULL",
    "AxisKind",
    "Chart",
    "Direction",
    "Form",
    "LabelStyle",
    "Layout",
    "Overflow",
    "Page",
    "Previous",
    "Theme",
    "WhenFull",
    "compile_chart",
    "page_named",
    "theme_named",
]
