"""The forms by name; a new one is a file beside this and a row here."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from chronicle.chart.attempt import Attempt
from chronicle.chart.forms.body import NoRoom, Plan
from chronicle.chart.forms.columns import columns_form
from chronicle.chart.forms.density import density_form
from chronicle.chart.forms.flags import flags_form
from chronicle.chart.forms.frame import Frame
from chronicle.chart.forms.lanes import lanes_form
from chronicle.chart.forms.storyline import storyline_form
from chronicle.chart.forms.storyline_down import storyline_down_form
from chronicle.chart.forms.vertical import vertical_form
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice

FormFunction: TypeAlias = Callable[[Sequence[Dated], Voice, Frame, Attempt], Plan | NoRoom]
"""Dated items, how they speak, where they stand, what is tried → a plan, or what room it would need."""

FORMS: Mapping[str, FormFunction] = MappingProxyType(
    {
        "flags": lambda items, voice, frame, attempt: flags_form(
            items, voice, frame, label_width=attempt.page.label_width
        ),
        "columns": lambda items, voice, frame, _attempt: columns_form(items, voice, frame),
        "density": lambda items, voice, frame, attempt: density_form(
            items, voice, frame, label_width=attempt.page.label_width
        ),
        "lanes": lambda items, voice, frame, attempt: lanes_form(items, voice, frame, key=attempt.lanes),
        "storyline": lambda items, voice, frame, attempt: storyline_form(
            items, voice, frame, label_width=attempt.page.label_width, key=attempt.lanes
        ),
        "storyline-down": lambda items, voice, frame, attempt: storyline_down_form(
            items, voice, frame, key=attempt.lanes
        ),
        "vertical": lambda items, voice, frame, attempt: vertical_form(
            items, voice, frame, strips=attempt.strips
        ),
    }
)
