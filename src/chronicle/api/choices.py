"""What a drawing can be asked for by name, for whoever offers the choice."""

from chronicle.chart import FORMS, THEMES, Form

__all__ = ["FORMS", "THEMES", "Form"]
