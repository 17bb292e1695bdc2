"""What the tests of event files share: files written to a folder of their own, and the report of findings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from chronicle.eventfiles import Reading, read

PREAMBLE = (
    "from chronicle import Actor, After, Before, Citation, Dating, During, Event, Header, "
    "Participation, Place, Source, Status, Undated\n"
)


@pytest.fixture
def read_lines(tmp_path) -> Callable[..., Reading]:
    """Read an event file of some text, after a first line that imports all records."""

    def reading(text: str, *, name: str = "mali.py") -> Reading:
        path = Path(tmp_path, name)
        path.write_text(PREAMBLE + text, encoding="utf-8")
        return read(path)

    return reading


@pytest.fixture
def places() -> Callable[[Reading], list[tuple[str, int, int]]]:
    """Code, line and column of every finding."""

    def listed(reading: Reading) -> list[tuple[str, int, int]]:
        return [(d.code, d.location.line, d.location.column) for d in reading.diagnostics]

    return listed


@pytest.fixture
def read_text(tmp_path) -> Callable[[str], Reading]:
    """Read an event file that is a text and nothing else."""

    def reading(text: str) -> Reading:
        path = Path(tmp_path, "mali.py")
        path.write_text(text, encoding="utf-8")
        return read(path)

    return reading
