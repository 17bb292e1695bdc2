"""The fields of a record as they were typed, and the entries of lists and mappings."""

import keyword
from collections.abc import Iterator
from itertools import pairwise

from chronicle.eventfiles.syntax.slips.groups import Group, Item
from chronicle.eventfiles.syntax.slips.slip import Slip, over
from chronicle.eventfiles.syntax.slips.tokens import Token
from chronicle.eventfiles.syntax.slips.values import is_sign, missing_comma, slips_of_value

_SIGNS = ("=", "==", ":=", ":", "=>", "->")
_PAIR = 2


def slips_of_record(group: Group, text: str, *, is_citation: bool) -> Iterator[Slip]:
    """What is wrong between the round brackets of a record, field by field."""
    before = ""
    for index, field in enumerate(_parts(group.items)):
        if isinstance(field, Slip):
            yield field
        else:
            may_stand_alone = is_citation and index == 0
            yield from _slips_of_field(field, text, before=before, may_stand_alone=may_stand_alone)
            before = _text(field[0]) if len(field) > 1 and is_sign(field[1], "=") else before


def slips_of_list(group: Group, text: str) -> Iterator[Slip]:
    """What is wrong between the square brackets of a list."""
    for item in _parts(group.items):
        if isinstance(item, Slip):
            yield item
        else:
            yield from slips_of_value(item, text)
            yield from _texts_side_by_side(item)


def slips_of_mapping(group: Group, text: str) -> Iterator[Slip]:
    """What is wrong between the curly brackets of a mapping."""
    for entry in _parts(group.items):
        if isinstance(entry, Slip):
            yield entry
            continue
        at = next((index for index, item in enumerate(entry) if is_sign(item, *_SIGNS)), None)
        if at is None:
            continue
        if at == 0:
            yield over(entry[:1], "F132", "this entry has no key", "write key: value")
            continue
        if not is_sign(entry[at], ":"):
            yield _instead(entry[at], ":", f"write {_source(entry[:at], text)}: …")
        value = entry[at + 1 :]
        if not value:
            yield over(entry, "F132", "this entry has no value", "write key: value, or delete the entry")
        elif (following := _next_entry(value)) is not None:
            yield missing_comma(value[:following])
        else:
            yield from slips_of_value(value, text)


def _next_entry(value: list[Item]) -> int | None:
    """Where the key of another entry begins in what should be one value."""
    keys = (index for index, item in enumerate(value) if index >= _PAIR and is_sign(item, ":"))
    at = next(keys, None)
    return None if at is None or is_sign(value[at - 2], ":") else at - 1


# ---------------------------------------------------------------- one field
def _slips_of_field(items: list[Item], text: str, *, before: str, may_stand_alone: bool) -> Iterator[Slip]:
    """What is wrong with one field, or with several between which commas are missing.

    ``before`` is the name of the field before it.
    """
    rest = items
    while rest:
        at = next((index for index, item in enumerate(rest) if is_sign(item, *_SIGNS)), None)
        if at is None:
            yield from _alone(rest, text, before=before, may_stand_alone=may_stand_alone)
            return
        name, sign = rest[:at], rest[at]
        following = _next_field(rest, at)
        value, rest = rest[at + 1 : following], rest[following:]
        name, above = _last_line_of(name)
        yield from _alone(above, text, before=before, may_stand_alone=False) if above else ()
        if not name:
            yield over(
                [sign], "F132", f"the name of a field is missing before {_text(sign)!r}", "write field=value"
            )
            continue
        if _lacks_equals(name):
            yield _without_equals(name[0])
            continue
        written = _name_as_meant(name, text)
        yield from _slips_of_name(name, written)
        if not is_sign(sign, "="):
            yield _instead(sign, "=", f"write {written}=…")
        if not value or (len(value) == 1 and is_sign(value[0], "...")):
            message = f"the field {written!r} has no value"
            yield over([*name, sign], "F132", message, f"write {written}=…, or leave the field out")
            continue
        found = list(slips_of_value(value, text))
        yield from found
        if rest and not found:
            yield missing_comma(value)


def _next_field(items: list[Item], at: int) -> int:
    """Where the next field begins behind the sign of one, as a comma may be missing between the two."""
    for index in range(at + 2, len(items)):
        is_name = isinstance(items[index - 1], Token) and items[index - 1].kind in {"name", "text"}  # type: ignore[union-attr]
        begins = isinstance(items[index - 1], Token) and items[index - 1].begins_line  # type: ignore[union-attr]
        if is_name and (is_sign(items[index], "=") or (begins and is_sign(items[index], *_SIGNS))):
            return index - 1
    return len(items)


def _last_line_of(name: list[Item]) -> tuple[list[Item], list[Item]]:
    """The name of a field, and what stands before it on other lines."""
    starts = [index for index, item in enumerate(name) if isinstance(item, Token) and item.begins_line]
    at = starts[-1] if starts else 0
    return name[at:], name[:at]


def _alone(items: list[Item], text: str, *, before: str, may_stand_alone: bool) -> Iterator[Slip]:
    """A value that has no field, or a field of which only the name is there."""
    first = items[0]
    if _lacks_equals(items):
        yield _without_equals(first)
        return
    if is_sign(first, "..."):
        yield over(items, "F101", "dots stand here for what is missing", "write it, or delete them")
        return
    found = list(slips_of_value(items, text))
    if found or may_stand_alone or is_sign(first, "*"):
        yield from found
        return
    is_name = len(items) == 1 and isinstance(first, Token) and first.kind == "name"
    remedy = f"write {_text(first)}=… if it is a field" if is_name else "write field=value"
    remedy += f"; several values of one field are a list: {before}=[…, …]" if before else ""
    yield over(items, "F110", "a value stands here without the name of its field", remedy)


def _lacks_equals(items: list[Item]) -> bool:
    """``title "Coup"``: a name and a value with a blank between them."""
    if len(items) < _PAIR:
        return False
    name, value = items[:_PAIR]
    is_name = isinstance(name, Token) and name.kind == "name" and value.start > name.end
    return is_name and (isinstance(value, Group) or value.kind == "text") and not _begins_line(value)


def _begins_line(item: Item) -> bool:
    return (item.opener if isinstance(item, Group) else item).begins_line


def _without_equals(name: Item) -> Slip:
    return over([name], "F101", f"'=' is missing after {_text(name)!r}", f"write {_text(name)}=…")


def _slips_of_name(name: list[Item], written: str) -> Iterator[Slip]:
    first = name[0]
    if isinstance(first, Token) and first.kind == "text":
        yield over(name, "F133", "the name of a field stands without quotes", f"write {written}=…")
    elif len(name) > 1:
        yield over(name, "F133", "the name of a field is one word", f"write {written}=…")
    elif keyword.iskeyword(written):
        remedy = (
            'a start and an end are one date: when="1914-07-28/1918-11-11"' if written == "from" else None
        )
        yield over(name, "F201", f"there is no field {written!r}: it is a word of Python", remedy)


def _name_as_meant(name: list[Item], text: str) -> str:
    if len(name) == 1 and _text(name[0])[:1] in {'"', "'"}:
        return _text(name[0]).strip("\"'")
    words = [_text(item) for item in name if isinstance(item, Token) and item.kind in {"name", "number"}]
    return "_".join(words) or _source(name, text)


# ---------------------------------------------------------------- commas
def _parts(items: list[Item]) -> Iterator[list[Item] | Slip]:
    """What stands between commas; two commas with nothing between them are a slip."""
    part: list[Item] = []
    has_any = False
    for item in items:
        if not is_sign(item, ","):
            part.append(item)
            continue
        if part:
            yield part
        else:
            message = "a comma too many stands here" if has_any else "nothing stands before this comma"
            yield over([item], "F104", message, "delete it")
        part, has_any = [], True
    if part:
        yield part


def _texts_side_by_side(items: list[Item]) -> Iterator[Slip]:
    for one, other in pairwise(items):
        if isinstance(one, Token) and isinstance(other, Token) and one.kind == other.kind == "text":
            message = "two texts stand here without a comma between them"
            yield over(
                [other],
                "F104",
                message,
                "put a comma after the first; one long text does not belong in a list",
            )


def _instead(sign: Item, right: str, remedy: str) -> Slip:
    return over([sign], "F133", f"{_text(sign)!r} stands where {right!r} belongs", remedy)


def _text(item: Item) -> str:
    return item.text if isinstance(item, Token) else item.opener.text


def _source(items: list[Item], text: str) -> str:
    return text[items[0].start : items[-1].end]
