"""What was read of a file, kept for the next time: by the digest of its text, as JSON, never beside it."""

from chronicle.eventfiles.cache.entry import pack, unpack
from chronicle.eventfiles.cache.store import Store

__all__ = ["Store", "pack", "unpack"]
