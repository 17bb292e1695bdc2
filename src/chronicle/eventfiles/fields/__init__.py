"""One reader for each kind of field: node → value, or a finding at the place of the fault.

A reader returns what the model's constructors take. Nothing is converted on the way: a number is no text, and
a text no date until it reads as one.
"""

from chronicle.eventfiles.fields.combined import (
    fields_of,
    optional,
    read_for_its_name,
    read_record,
    record_or,
    reference,
    several,
)
from chronicle.eventfiles.fields.reader import Context, Reader, RecordTable, Value
from chronicle.eventfiles.fields.scalars import flag, number, one_of, pattern, text
from chronicle.eventfiles.fields.times import date, duration

__all__ = [
    "Context",
    "Reader",
    "RecordTable",
    "Value",
    "date",
    "duration",
    "fields_of",
    "flag",
    "number",
    "one_of",
    "optional",
    "pattern",
    "read_for_its_name",
    "read_record",
    "record_or",
    "reference",
    "several",
    "text",
]
