"""What a piece of work costs, counted in calls of functions: the same on every machine."""

import sys

from chronicle.dates import relation
from chronicle.dates.relations import moments


def calls_of(work):
    """How many functions of Python and of C are called, and what the work returns."""
    counted = 0

    def count(_frame, event, _what):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        found = work()
    finally:
        sys.setprofile(None)
    return counted, found


def calls_of_relating(a, b):
    """The calls of one comparison that remembers nothing of those before it, and the relation."""
    moments._runs_of_scattered.cache_clear()
    return calls_of(lambda: relation(a, b))
