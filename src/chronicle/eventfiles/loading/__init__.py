"""From paths to a timeline: the only part of event files that opens files."""

from chronicle.eventfiles.loading.loader import Reading, load, read

__all__ = ["Reading", "load", "read"]
