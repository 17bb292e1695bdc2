"""The name of a declaration, its equals sign, and the record behind it."""

import keyword
import re
from collections.abc import Collection

from chronicle.eventfiles.syntax.slips.groups import Group, Item
from chronicle.eventfiles.syntax.slips.slip import Slip, over
from chronicle.eventfiles.syntax.slips.tokens import Token
from chronicle.eventfiles.syntax.slips.values import is_sign

_FORM = "a declaration is: name = Record(field=value, …)"
_PAIR = 2


def equals_in(items: list[Item]) -> int | None:
    """Where the equals sign of a declaration is."""
    return next((index for index, item in enumerate(items) if is_sign(item, "=")), None)


# ---------------------------------------------------------------- the name
def slip_of_name(items: list[Item], text: str) -> Slip | None:
    """A name that is missing, or is none; or nothing behind its equals sign."""
    at = equals_in(items)
    if at is None:
        return None
    name = items[:at]
    if not name:
        return over([items[0]], "F101", "the name is missing before '='", _FORM)
    if len(items) == at + 1:
        return over(
            [*name, items[at]], "F132", "nothing is declared here", f"write {_meant(name)} = Event(…)"
        )
    whole = text[name[0].start : name[-1].end]
    if any(isinstance(item, Group) for item in name) or "\n" in whole:
        return None
    if _kind(name[0]) == "text":
        return over(name, "F133", "a name stands without quotes", f"write {_meant(name)} = …")
    remedy = _why_no_id(name, whole)
    return None if remedy is None else over(name, "F113", f"{whole!r} is no id", remedy)


def _why_no_id(name: list[Item], whole: str) -> str | None:
    if _kind(name[0]) == "number":
        return "an id begins with a letter"
    if len(name) > 1:
        return f"an id is one word: {_meant(name)}"
    return f"it is a word of Python; write another, such as {whole}_1" if keyword.iskeyword(whole) else None


def _meant(name: list[Item]) -> str:
    words = [
        item.text for item in name if isinstance(item, Token) and item.kind in {"name", "number", "text"}
    ]
    return "_".join(re.findall(r"\w+", " ".join(words))).lower()


# ---------------------------------------------------------------- the record
def slip_of_record(items: list[Item], records: Collection[str]) -> Slip | None:
    """A record without its round brackets, without its name, or without the equals sign before it."""
    at = equals_in(items)
    if at is None:
        return _without_equals(items, records)
    return _of_value(items[at + 1 :], records) if at and len(items) > at + 1 else None


def _of_value(value: list[Item], records: Collection[str]) -> Slip | None:
    """``coup = (…)``, ``coup = Event{…}``, ``coup = Event title="…"``."""
    first = value[0]
    if (
        isinstance(first, Group)
        and first.opener.text == "("
        and any(is_sign(i, "=", ":") for i in first.items)
    ):
        remedy = "write Event(…), Actor(…), Source(…)"
        return over([first.opener], "F101", "the name of the record is missing", remedy)
    if not _is_record(first, records) or len(value) == 1:
        return None
    second, remedy = value[1], f"write {_text(first)}(field=value, …)"
    if isinstance(second, Group) and second.opener.text != "(":
        return over([second.opener], "F133", f"{second.opener.text!r} stands where '(' belongs", remedy)
    if _kind(second) == "name":
        return over([first], "F102", "the bracket behind the record is missing", remedy)
    return None


def _without_equals(items: list[Item], records: Collection[str]) -> Slip | None:
    """``coup Event(…)``."""
    if len(items) <= _PAIR or _kind(items[0]) != "name" or not _is_record(items[1], records):
        return None
    if not isinstance(items[2], Group):
        return None
    remedy = f"write {_text(items[0])} = {_text(items[1])}(…)"
    return over([items[1]], "F101", "'=' is missing before the record", remedy)


def _is_record(item: Item, records: Collection[str]) -> bool:
    return isinstance(item, Token) and item.kind == "name" and item.text in records


def _kind(item: Item) -> str:
    return "group" if isinstance(item, Group) else item.kind


def _text(item: Item) -> str:
    return item.opener.text if isinstance(item, Group) else item.text
