"""A sign of life on a terminal, for what takes longer than two seconds."""

import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from time import monotonic

_SILENT_S = 2.0
_STEP_S = 0.5


@contextmanager
def progress(doing: str) -> Generator[None]:
    """Say what is being done and for how long, on a terminal only, and wipe it out at the end."""
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()
    teller = threading.Thread(target=_tell, args=(doing, done), daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def _tell(doing: str, done: threading.Event) -> None:
    start = monotonic()
    if done.wait(_SILENT_S):
        return
    while not done.wait(_STEP_S):
        sys.stderr.write(f"\r{doing} … {monotonic() - start:.0f} s")
        sys.stderr.flush()
    sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()
