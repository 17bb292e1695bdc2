"""Comments that silence findings: ``# chronicle: ignore F220 because the witness asked not to be named``.

At the end of a line a comment speaks of what begins on that line; alone on a line, of the declaration or the
field that begins below it. It is a comment and no data: running the file knows nothing of it, and it stays
where it is when the file is formatted.
"""

import re
from collections.abc import Iterable, Iterator

from chronicle.diagnostics import CODES, Silence
from chronicle.eventfiles.rungs import Declaration
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import EventText, Spot

_MARK = "chronicle:"
_COMMENT = re.compile(r"#[ \t]*chronicle:[ \t]*(?P<order>.*?)[ \t]*$")
_ORDER = re.compile(r"ignore[ \t]+(?P<codes>\w+(?:[ \t]*,[ \t]*\w+)*)(?:[ \t]+because(?P<reason>[ \t].*)?)?")
_FORM = "write: # chronicle: ignore F220 because …, with the code and a reason"
_BARE = re.compile(r"^[ \t]*(?:#.*)?$")


def silences_in(
    text: EventText, rows: Iterable[Declaration], strings: Iterable[Spot], findings: Findings
) -> tuple[Silence, ...]:
    """The silences that the comments of a text make; ``strings`` are texts of several lines, without any."""
    if _MARK not in text.content:
        return ()
    within = {line for first, _, last, _ in strings for line in range(first, last + 1)}
    ends: dict[int, int] = {}
    for row in rows:
        for first, last in _stretches(row):
            ends[first] = max(ends.get(first, 0), last)
    return tuple(_silences(text, within, ends, findings))


def _stretches(row: Declaration) -> Iterator[tuple[int, int]]:
    """The first and last line of a declaration, and of each of its fields."""
    yield row.name_spot[0], row.spot[2]
    for one in row.fields:
        yield one.name_spot[0], one.value.spot[2]


def _silences(
    text: EventText, within: set[int], ends: dict[int, int], findings: Findings
) -> Iterator[Silence]:
    below = _below(text)
    for number, line in enumerate(text.lines, start=1):
        found = _COMMENT.search(line) if _MARK in line and number not in within else None
        if found is None or _is_quoted(line[: found.start()]):
            continue
        spot = (number, found.start() + 1, number, found.end() + 1)
        codes = _codes(found["order"], spot, findings)
        if codes:
            is_alone = not line[: found.start()].strip()
            first = below[number] if is_alone else number
            order = _ORDER.fullmatch(found["order"])
            yield Silence(
                codes=codes,
                reason=(order["reason"] if order else "").strip(),
                location=text.location(spot),
                first_line=first,
                last_line=ends.get(first, first) if is_alone else first,
            )


def _codes(order: str, spot: Spot, findings: Findings) -> tuple[str, ...]:
    """The codes that an order names; none where it cannot be followed, which is noted."""
    said = _ORDER.fullmatch(order)
    if said is None:
        findings.add("F129", spot, "this is no order that is known", help=_FORM)
        return ()
    if not (said["reason"] or "").strip():
        findings.add("F129", spot, "a finding is ignored for a reason", help=_FORM)
        return ()
    codes = tuple(code.strip().upper() for code in said["codes"].split(","))
    for code in codes:
        if code not in CODES:
            findings.add("F129", spot, f"no finding has the code {code!r}", help=did_you_mean(code, CODES))
            return ()
        if not CODES[code].can_be_ignored:
            findings.add(
                "F129",
                spot,
                f"{code} is an error, and errors are mended",
                help=f"see: chronicle explain {code}",
            )
            return ()
    return codes


def _below(text: EventText) -> list[int]:
    """For each line the next below it that holds something else than a comment; the list counts from 0."""
    below = [len(text.lines) + 1] * (len(text.lines) + 1)
    for number in range(len(text.lines) - 1, -1, -1):
        below[number] = below[number + 1] if _BARE.match(text.lines[number]) else number + 1
    return below


def _is_quoted(before: str) -> bool:
    """Whether a number sign stands inside a text that begins on its line."""
    quote = ""
    escaped = False
    for character in before:
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = bool(quote)
        elif quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
    return bool(quote)
