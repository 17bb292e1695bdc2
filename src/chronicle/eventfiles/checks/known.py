"""The table of checks: what is well formed and still deserves a look.

A check is a function from a timeline to findings, and a row in the table.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from chronicle.diagnostics import Diagnostic, in_file_order
from chronicle.eventfiles.checks.dates import (
    after_the_last_day,
    dated_after_its_source,
    goes_on_after_its_source,
)
from chronicle.eventfiles.checks.doubles import actors_alike, events_alike
from chronicle.eventfiles.checks.sources import dates_out_of_order
from chronicle.eventfiles.checks.texts import private_names, title_repeats_its_date
from chronicle.eventfiles.checks.use import unused, without_source, without_time
from chronicle.eventfiles.checks.words import says_something_else, weekday_does_not_fit
from chronicle.model import Timeline

Check: TypeAlias = Callable[[Timeline], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    unused,
    without_source,
    without_time,
    dated_after_its_source,
    goes_on_after_its_source,
    after_the_last_day,
    says_something_else,
    weekday_does_not_fit,
    dates_out_of_order,
    title_repeats_its_date,
    private_names,
    actors_alike,
    events_alike,
)


def semantic_findings(timeline: Timeline) -> tuple[Diagnostic, ...]:
    """Everything that the checks have to say of a timeline, in file order. None of it is an error.

    A finding about something private bears its code and its place, and nothing of what stands there.
    """
    return in_file_order([finding for check in CHECKS for finding in check(timeline)])
