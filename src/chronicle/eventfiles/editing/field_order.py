"""The fields of every record of a statement in the order of the record, each with its comments."""

import ast
from collections.abc import Sequence

from chronicle.eventfiles.editing.concrete import Group, Item, group_at, tokens_of
from chronicle.eventfiles.editing.paths import field_order
from chronicle.eventfiles.records import RECORDS

_MOST_GROUPS = 1_000


def with_ordered_fields(text: str, node: ast.stmt) -> str:
    """The text of a statement with the fields of its records in order.

    A record whose text is laid out so that comments could not follow their fields is left as it is.
    """
    if all(_is_ordered(call) for call in ast.walk(node) if isinstance(call, ast.Call)):
        return text
    start = 0
    for _ in range(_MOST_GROUPS):
        found = _next_record(text, start)
        if found is None:
            return text
        at, record, group = found
        text = _ordered(text, group, record)
        start = at + 1
    return text


def _is_ordered(call: ast.Call) -> bool:
    record = _record_of(call)
    if record is None:
        return True
    order = field_order(record)
    places = [order.index(keyword.arg) for keyword in call.keywords if keyword.arg in order]
    return places == sorted(places)


def _record_of(call: ast.Call) -> str | None:
    if isinstance(call.func, ast.Attribute):
        return "Citation" if call.func.attr == "cite" else None
    return call.func.id if isinstance(call.func, ast.Name) and call.func.id in RECORDS else None


def _next_record(text: str, start: int) -> tuple[int, str, Group] | None:
    """The next record that opens at an offset or behind it: where, which, and what is in its brackets."""
    tokens = tokens_of(text)
    for index, token in enumerate(tokens[1:], start=1):
        before = tokens[index - 1]
        if token.text == "(" and token.start >= start and (before.text in RECORDS or before.text == "cite"):
            group = group_at(tokens, index)
            assert group is not None
            return token.start, "Citation" if before.text == "cite" else before.text, group
    return None


def _ordered(text: str, group: Group, record: str) -> str:
    order = field_order(record)

    def place(item: Item) -> int:
        return order.index(item.name) if item.name in order else -1

    wanted = sorted(group.items, key=place)
    if wanted == group.items:
        return text
    lines = _segments(text, group)
    if lines is not None:
        return _by_lines(text, group, wanted, lines)
    if group.comments or any(token.is_comment for item in group.items for token in item.tokens):
        return text
    return _by_slots(text, group.items, wanted)


def _by_slots(text: str, items: Sequence[Item], wanted: Sequence[Item]) -> str:
    """Each item put into the place of another; commas and blanks between them stay."""
    out, at = "", 0
    for slot, item in zip(items, wanted, strict=True):
        out += text[at : slot.start] + text[item.start : item.end]
        at = slot.end
    return out + text[at:]


def _segments(text: str, group: Group) -> dict[int, tuple[int, int]] | None:
    """The lines of each item, the comments above it among them; None where items share lines."""
    spans: dict[int, tuple[int, int]] = {}
    at = text.find("\n", group.opening.end) + 1
    if (
        not at
        or at > group.items[0].start
        or text[group.opening.end : at].strip() not in {"", *_comments(group)}
    ):
        return None
    for item in group.items:
        end = item.comma.end if item.comma is not None else item.end
        line_end = text.find("\n", end)
        behind = text[end:line_end].strip()
        if line_end < 0 or line_end > group.closing.start or (behind and not behind.startswith("#")):
            return None
        if text[text.rfind("\n", 0, item.start) + 1 : item.start].strip():
            return None
        spans[id(item)] = (at, line_end + 1)
        at = line_end + 1
    return spans


def _comments(group: Group) -> set[str]:
    return {token.text.strip() for token in group.comments}


def _by_lines(text: str, group: Group, wanted: Sequence[Item], lines: dict[int, tuple[int, int]]) -> str:
    """The lines of the items in another order; the last, if it had no comma, gets one."""
    written = [_with_comma(text, item, lines[id(item)]) for item in wanted]
    start, end = lines[id(group.items[0])][0], lines[id(group.items[-1])][1]
    return text[:start] + "".join(written) + text[end:]


def _with_comma(text: str, item: Item, span: tuple[int, int]) -> str:
    start, end = span
    return text[start:end] if item.comma is not None else f"{text[start : item.end]},{text[item.end : end]}"
