"""A date in pieces, a column each (Year, Month, Day, Time and their End twins) → its text in EDTF."""

import re
from collections.abc import Mapping

from chronicle.eventfiles.notations.cells import Cell
from chronicle.eventfiles.syntax.findings import Findings

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_NOON = 12


def date_of_parts(parts: Mapping[str, Cell], findings: Findings) -> tuple[Cell, str, bool]:
    """The first cell of a date, its text in EDTF, and whether it has an end of its own.

    Years before our era are negative, and there is no year 0 among them, as people count: -500 is 500 BCE.

    Raises:
        Refusal: a piece is no number, or pieces are missing between others; the finding is noted.
    """
    first = next(iter(parts.values()))
    start = _side(parts, "", findings)
    end = _side(parts, "end_", findings)
    if start is None:
        findings.refuse("F204", first.spot, "the year of this date is missing")
    return first, start if end in {None, start} else f"{start}/{end}", end not in {None, start}


def _side(parts: Mapping[str, Cell], prefix: str, findings: Findings) -> str | None:
    cells = {
        name: parts[prefix + name] for name in ("year", "month", "day", "time") if prefix + name in parts
    }
    if not cells:
        return None
    names = list(cells)
    for before, name in (("year", "month"), ("month", "day"), ("day", "time")):
        if name in cells and before not in cells:
            findings.refuse("F204", cells[name].spot, f"a {name} stands here without its {before}")
    numbers = {name: _number(cells[name], findings) for name in names if name != "time"}
    year = numbers["year"]
    year = year + 1 if year < 0 else year
    text = f"{'-' if year < 0 else ''}{abs(year):04}"
    text += "".join(f"-{numbers[name]:02}" for name in ("month", "day") if name in numbers)
    return f"{text}T{_clock(cells['time'], findings)}" if "time" in cells else text


def _number(cell: Cell, findings: Findings) -> int:
    typed = cell.value.strip()
    if re.fullmatch(r"-?\d{1,9}(?:\.0+)?", typed) is None:
        findings.refuse("F204", cell.spot, f"a number belongs here, not {typed[:60]!r}")
    return int(float(typed))


def _clock(cell: Cell, findings: Findings) -> str:
    found = _CLOCK.fullmatch(cell.value.strip())
    if found is None:
        findings.refuse(
            "F204", cell.spot, f"{cell.value.strip()[:60]!r} is no time of day", help="write 14:30"
        )
    hour, half = int(found[1]), (found[4] or "").lower()[:1]
    if half and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    seconds = f":{found[3]}" if found[3] else ""
    return f"{hour:02}:{found[2]}{seconds}"
