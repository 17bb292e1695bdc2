"""Locators of one source, gathered: paragraph 2, paragraph 3 and paragraph 7 become paragraphs 2–3, 7.

Only what is plainly one number, one run of numbers or one name is gathered; all else stays as it was written.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field

_PLURALS = {
    "at": "at",
    "chapter": "chapters",
    "column": "columns",
    "line": "lines",
    "minute": "minutes",
    "no.": "nos.",
    "p.": "pp.",
    "page": "pages",
    "paragraph": "paragraphs",
    "s.v.": "s.vv.",
    "section": "sections",
    "verse": "verses",
    "§": "§§",
}
_SINGULARS = {many: one for one, many in _PLURALS.items()}

_NAMED = {"at", "s.v."}
"""Units of things that have names or times; of the others a name has to stand in quotation marks."""

_RUN = re.compile(r"(?P<first>\d{1,9})(?:(?P<dash>[–-])(?P<last>\d{1,9}))?")
_LONGEST_RUN = 10_000


@define
class _Gathered:
    """What is cited by one unit: numbers, and names in the order in which they came."""

    numbers: set[int] = field(factory=set[int])
    names: dict[str, None] = field(factory=dict[str, None])


def gathered(locators: Iterable[str]) -> tuple[str, ...]:
    """Every locator once, those of one unit together: numbers ascending, runs collapsed, then names.

    >>> gathered(["paragraph 8", "caption", "paragraph 3", "paragraph 9", "paragraph 8"])
    ('paragraphs 3, 8–9', 'caption')
    >>> gathered(["§§ 974–979", "§ 1026", "§§ 974–979"])
    ('§§ 974–979, 1026',)
    """
    units: dict[str, _Gathered] = {}
    out: dict[str, None] = {}
    for locator in locators:
        word, _, what = locator.strip().partition(" ")
        unit = _SINGULARS.get(word.lower(), word.lower())
        numbers = _numbers(what, is_plural=word.lower() in _SINGULARS)
        if unit not in _PLURALS or not (numbers or _is_name(what, unit)):
            out[locator] = None
            continue
        out[unit] = None
        of_unit = units.setdefault(unit, _Gathered())
        of_unit.numbers.update(numbers)
        if not numbers:
            of_unit.names[what] = None
    return tuple(_together(entry, units[entry]) if entry in units else entry for entry in out)


def _numbers(what: str, *, is_plural: bool) -> range:
    """The numbers that are meant, none where it is no number: "page 3-4" may be a page of that name."""
    run = _RUN.fullmatch(what)
    if run is None or (run["dash"] == "-" and not is_plural):
        return range(0)
    first, last = int(run["first"]), int(run["last"] or run["first"])
    return range(first, last + 1) if last <= first + _LONGEST_RUN else range(0)


def _is_name(what: str, unit: str) -> bool:
    return (
        what.startswith("“") and what.endswith("”") if unit not in _NAMED else bool(what) and "," not in what
    )


def _together(unit: str, cited: _Gathered) -> str:
    said = [*_runs(sorted(cited.numbers)), *cited.names]
    is_one = len(cited.numbers) + len(cited.names) == 1
    return f"{unit if is_one else _PLURALS[unit]} {', '.join(said)}"


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            first, last = numbers[start], numbers[end - 1]
            yield str(first) if first == last else f"{first}–{last}"
            start = end
