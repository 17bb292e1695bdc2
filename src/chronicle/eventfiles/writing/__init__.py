"""Timeline → event file: what a timeline says, written as its author would have typed it."""

from chronicle.eventfiles.writing.names import is_id, is_variable, with_fitting_ids, with_ids
from chronicle.eventfiles.writing.plain_data import plain_data
from chronicle.eventfiles.writing.writer import EventFile, write_event_file

__all__ = [
    "EventFile",
    "is_id",
    "is_variable",
    "plain_data",
    "with_fitting_ids",
    "with_ids",
    "write_event_file",
]
