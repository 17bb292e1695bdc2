"""Locators of one source, gathered: paragraph 2, paragraph 3 and paragraph 7 become paragraphs 2–3, 7."""

import re
from collections.abc import Iterable, Iterator

_COUNTED = re.compile(r"(?P<unit>[^\W\d][\w.]*) (?P<first>\d{1,9})(?:\s?[–-]\s?(?P<last>\d{1,9}))?")

_PLURALS = {
    "p.": "pp.",
    "page": "pages",
    "paragraph": "paragraphs",
    "line": "lines",
    "section": "sections",
    "chapter": "chapters",
    "column": "columns",
    "minute": "minutes",
    "verse": "verses",
}
_SINGULARS = {many: one for one, many in _PLURALS.items()}


def gathered(locators: Iterable[str]) -> tuple[str, ...]:
    """Every locator once, numbers of one unit together, in ascending order and with runs collapsed.

    >>> gathered(["paragraph 8", "caption", "paragraph 3", "paragraph 9", "paragraph 8"])
    ('paragraphs 3, 8–9', 'caption')
    """
    numbers: dict[str, set[int]] = {}
    out: dict[str, None] = {}
    for locator in locators:
        match = _COUNTED.fullmatch(locator.strip())
        unit = "" if match is None else _SINGULARS.get(match["unit"].lower(), match["unit"].lower())
        if match is None or unit not in _PLURALS or not _is_run(match):
            out[locator] = None
        else:
            first = int(match["first"])
            numbers.setdefault(unit, set()).update(range(first, int(match["last"] or first) + 1))
            out[unit] = None
    return tuple(_counted(entry, numbers[entry]) if entry in numbers else entry for entry in out)


_LONGEST_RUN = 10_000


def _is_run(match: re.Match[str]) -> bool:
    first = int(match["first"])
    return first <= int(match["last"] or first) <= first + _LONGEST_RUN


def _counted(unit: str, numbers: set[int]) -> str:
    name = unit if len(numbers) == 1 else _PLURALS[unit]
    return f"{name} {', '.join(_runs(sorted(numbers)))}"


def _runs(numbers: list[int]) -> Iterator[str]:
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            first, last = numbers[start], numbers[end - 1]
            yield str(first) if first == last else f"{first}–{last}"
            start = end
