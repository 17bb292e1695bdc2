"""What a drawing can be asked for by name, for whoever offers the choice."""

from chronicle.chart import AXES, FORMS, PAGES, THEMES, WHEN_FULL, AxisKind, Form, WhenFull

__all__ = ["AXES", "FORMS", "PAGES", "THEMES", "WHEN_FULL", "AxisKind", "Form", "WhenFull"]
