"""The dates of a source against one another."""

from collections.abc import Iterator

from chronicle.dates import SECONDS_PER_DAY, DateValue
from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles.checks.finding import finding_of
from chronicle.model import Timeline

_ORDER = (
    ("captured", "uploaded"),
    ("captured", "published"),
    ("uploaded", "accessed"),
    ("published", "accessed"),
)
"""What comes first, and what it comes before."""


def dates_out_of_order(timeline: Timeline) -> Iterator[Diagnostic]:
    """Sources that were looked at before they were published, and the like (F232)."""
    for source in timeline.sources.values():
        for first, second in _ORDER:
            one, other = getattr(source, first), getattr(source, second)
            if one is not None and other is not None and _is_later(one, other):
                message = f"this source was {second} ({other}) before it was {first} ({one})"
                yield finding_of("F232", message, timeline, source, field=second)


def _is_later(one: DateValue, other: DateValue) -> bool:
    begins, ends = one.padded_span.start.earliest, other.padded_span.end.latest
    return begins is not None and ends is not None and begins >= ends + SECONDS_PER_DAY
