"""What a drawing can be asked for by name, for whoever offers the choice."""

from chronicle.chart import (
    AXES,
    DIRECTIONS,
    FORMS,
    PAGES,
    THEMES,
    WHEN_FULL,
    AxisKind,
    Direction,
    Form,
    WhenFull,
)

__all__ = [
    "AXES",
    "DIRECTIONS",
    "FORMS",
    "PAGES",
    "THEMES",
    "WHEN_FULL",
    "AxisKind",
    "Direction",
    "Form",
    "WhenFull",
]
