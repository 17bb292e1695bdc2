"""Differences as text for a terminal, as Markdown for a review, as JSON for programs."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import get_args

from attrs import asdict

from chronicle.diagnostics import on_one_line
from chronicle.interchange.differences.compare import Difference, Kind
from chronicle.model import Plain
from chronicle.wording import escape_markdown

_KINDS: tuple[str, ...] = get_args(Kind)
_LONGEST = 100


def as_text(found: Sequence[Difference]) -> str:
    """A heading for each kind, and a line for each difference under it."""
    lines = [_summary(found)]
    for kind, several in _by_kind(found):
        lines += ["", kind, *(f"  {_line(one)}" for one in several)]
    return "".join(f"{line}\n" for line in lines)


def as_markdown(found: Sequence[Difference]) -> str:
    """The same as Markdown, for a pull request or a memo."""
    lines = [_summary(found)]
    for kind, several in _by_kind(found):
        lines += ["", f"## {kind.capitalize()}", "", *(f"- {escape_markdown(_line(one))}" for one in several)]
    return "".join(f"{line}\n" for line in lines)


def as_json(found: Sequence[Difference]) -> str:
    """One object, schema 1: how many there are of each kind, and all of them."""
    counts = Counter(one.kind for one in found)
    document = {
        "schema": 1,
        "counts": {kind: counts[kind] for kind in _KINDS},  # type: ignore[index]  # the words of the kind
        "differences": [asdict(one) for one in found],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


REPORTS: Mapping[str, Callable[[Sequence[Difference]], str]] = MappingProxyType(
    {"text": as_text, "json": as_json, "markdown": as_markdown}
)
"""The formats of a report, by their names."""


def _by_kind(found: Sequence[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    for kind in _KINDS:
        several = [one for one in found if one.kind == kind]
        if several:
            yield kind, several


def _summary(found: Sequence[Difference]) -> str:
    counts = Counter(str(one.kind) for one in found)
    return ", ".join(f"{counts[kind]} {kind}" for kind in _KINDS if counts[kind]) or "no differences"


def _line(one: Difference) -> str:
    what = one.id if one.record == "Event" else f"{one.record.lower()} {one.id}".removesuffix(" header")
    title = f" “{on_one_line(one.title)}”" if one.title else ""
    if one.kind in {"added", "removed"}:
        date = one.new or one.old
        return f"{what}{title}{f' ({date})' if date else ''}"
    if one.kind == "renamed":
        return f"{what} → {one.new}{title} ({one.reason})"
    reason = f" ({one.reason})" if one.reason else ""
    field = "" if one.kind == "moved" else f" {one.field}:"
    return f"{what}{title}:{field} {_value(one.old)} → {_value(one.new)}{reason}"


def _value(value: Plain) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = on_one_line(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
