"""When: dates as sets of possible worlds, their text, their bounds and their order.

The names are loaded when they are first asked for (PEP 562): who needs the calendar alone loads nothing else.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chronicle.dates.calendars.calendar_date import CalendarDate
    from chronicle.dates.calendars.reader import in_calendar
    from chronicle.dates.calendars.unknown import unknown_calendar
    from chronicle.dates.calendars.years.dual import dual_year
    from chronicle.dates.civil import SECONDS_PER_DAY
    from chronicle.dates.clock import from_datetime, from_pendulum, to_pendulum
    from chronicle.dates.duration import CalendarDuration, Duration, ExactDuration, parse_duration
    from chronicle.dates.edtf.legacy import parse_legacy
    from chronicle.dates.edtf.reader import parse
    from chronicle.dates.errors import EdtfError
    from chronicle.dates.granularity import Granularity
    from chronicle.dates.parts.mask import Mask
    from chronicle.dates.parts.qualifier import Qualifier, Qualifiers
    from chronicle.dates.prose.reader import as_given, given_dates, parse_prose
    from chronicle.dates.prose.writer import format  # noqa: A004 - the pair of parse
    from chronicle.dates.relations.allen import Allen
    from chronicle.dates.relations.certainty import Certainty
    from chronicle.dates.relations.probability import probability_before
    from chronicle.dates.relations.relation import Relation, relation
    from chronicle.dates.span import Bounds, Span
    from chronicle.dates.values.choice import AllOf, OneOf, Range
    from chronicle.dates.values.date import Date
    from chronicle.dates.values.date_time import DateTime
    from chronicle.dates.values.interval import End, Interval
    from chronicle.dates.values.padding import DEFAULT_POLICY, PaddingPolicy
    from chronicle.dates.values.value import DateValue

__all__ = [
    "DEFAULT_POLICY",
    "SECONDS_PER_DAY",
    "AllOf",
    "Allen",
    "Bounds",
    "CalendarDate",
    "CalendarDuration",
    "Certainty",
    "Date",
    "DateTime",
    "DateValue",
    "Duration",
    "EdtfError",
    "End",
    "ExactDuration",
    "Granularity",
    "Interval",
    "Mask",
    "OneOf",
    "PaddingPolicy",
    "Qualifier",
    "Qualifiers",
    "Range",
    "Relation",
    "Span",
    "as_given",
    "dual_year",
    "format",
    "from_datetime",
    "from_pendulum",
    "given_dates",
    "in_calendar",
    "parse",
    "parse_duration",
    "parse_legacy",
    "parse_prose",
    "probability_before",
    "relation",
    "to_pendulum",
    "unknown_calendar",
]

_HOMES = {
    "Allen": "relations.allen",
    "CalendarDate": "calendars.calendar_date",
    "in_calendar": "calendars.reader",
    "unknown_calendar": "calendars.unknown",
    "dual_year": "calendars.years.dual",
    "Certainty": "relations.certainty",
    "AllOf": "values.choice",
    "OneOf": "values.choice",
    "Range": "values.choice",
    "SECONDS_PER_DAY": "civil",
    "from_datetime": "clock",
    "from_pendulum": "clock",
    "to_pendulum": "clock",
    "Date": "values.date",
    "DateTime": "values.date_time",
    "CalendarDuration": "duration",
    "Duration": "duration",
    "ExactDuration": "duration",
    "parse_duration": "duration",
    "parse_legacy": "edtf.legacy",
    "parse": "edtf.reader",
    "EdtfError": "errors",
    "Granularity": "granularity",
    "End": "values.interval",
    "Interval": "values.interval",
    "Mask": "parts.mask",
    "DEFAULT_POLICY": "values.padding",
    "PaddingPolicy": "values.padding",
    "probability_before": "relations.probability",
    "as_given": "prose.reader",
    "given_dates": "prose.reader",
    "parse_prose": "prose.reader",
    "format": "prose.writer",
    "Qualifier": "parts.qualifier",
    "Qualifiers": "parts.qualifier",
    "Relation": "relations.relation",
    "relation": "relations.relation",
    "Bounds": "span",
    "Span": "span",
    "DateValue": "values.value",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value  # asked for once
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
