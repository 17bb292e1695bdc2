"""The text of one record with a field set, added or removed: all else stays as it was typed."""

import re
from collections.abc import Sequence

from attrs import frozen

from chronicle.eventfiles.editing.concrete import Group, Item, Token, group_at, span_of, tokens_of
from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.editing.paths import field_order, kind_of
from chronicle.eventfiles.editing.typed_values import Refer, typed_node
from chronicle.eventfiles.records import RECORDS
from chronicle.eventfiles.syntax.nodes import Call, Items, Keyword, Name, Node, Text
from chronicle.eventfiles.writing.record_nodes import ALONE, NOWHERE
from chronicle.eventfiles.writing.source_text import INDENT, LINE, laid_out, on_one_line

_FIELD_HEAD = re.compile(r"(?:[A-Za-z_]\w*=)?")
"""What stands before a value that begins a line, or follows the name of a field that does."""

_Steps = Sequence[tuple[str, int | None]]


@frozen(kw_only=True)
class Setting:
    """A field to set: its path, the value as typed (None removes the field), and whether it joins others."""

    path: str
    steps: tuple[tuple[str, int | None], ...]
    value: object
    is_added: bool = False
    refer: Refer
    language: str = "en"
    width: int = LINE
    """How long a line may be before its record gets a line for each field."""

    def node(self, record: str, name: str) -> Node:
        """The node of the value, as the field takes it."""
        return typed_node(self.value, kind_of(record, name), self.refer, self.language)


def with_setting(text: str, record: str, setting: Setting) -> tuple[str, Node | None]:
    """The text of a statement with one field changed, and the node that was written.

    Raises:
        EditError: there is nothing at the path, or no such field.
    """
    tokens = tokens_of(text)
    group = group_at(tokens)
    if group is None:
        raise EditError("this declares no record that could be edited")
    return _in_record(text, record, group, setting.steps, setting)


def _in_record(
    text: str, record: str, group: Group, steps: _Steps, setting: Setting
) -> tuple[str, Node | None]:
    (name, index), rest = steps[0], steps[1:]
    kind_of(record, name)
    item = _item(record, group, name)
    if index is None and not rest:
        return _set(text, record, group, name, item, setting)
    if item is None:
        raise EditError(f"{setting.path}: there is no {name} to change; set {name}= first")
    return _in_value(text, record, name, item.value, index, rest, setting)


def _item(record: str, group: Group, name: str) -> Item | None:
    found = group.item(name)
    if found is None and record == "Citation" and name == "locator":
        # source.cite("page 3"): the one value that stands without its name
        return next((item for item in group.items if item.name is None), None)
    return found


# ---------------------------------------------------------------- one field
def _set(
    text: str, record: str, group: Group, name: str, item: Item | None, setting: Setting
) -> tuple[str, Node | None]:
    if setting.value is None:
        return _without(text, name, group, item), None
    node = setting.node(record, name)
    if item is None:
        return _inserted(text, record, group, Keyword(name, NOWHERE, node), setting.width), node
    if setting.is_added:
        return _joined(text, item, node), node
    if name == "when" and isinstance(node, Text):
        return _redated(text, item, node, setting)
    start, end = span_of(item.value)
    return _replaced(text, start, end, node), node


def _redated(text: str, item: Item, node: Text, setting: Setting) -> tuple[str, Node]:
    """The date alone changed where it stands in a dating, so that its words and sources stay."""
    several = _items(item.value)
    if len(several) > 1:
        choices = " or ".join(f"{setting.path}[{i}]" for i in range(len(several)))
        raise EditError(
            f"there are {len(several)} datings; say which: {choices}, or write the whole list: […]"
        )
    start, end = _date_in(several[0]) or span_of(item.value)
    return _replaced(text, start, end, node), node


def _date_in(value: Sequence[Token]) -> tuple[int, int] | None:
    """Where the date of a dating stands, None where the value is a bare one."""
    solid = [token for token in value if not token.is_comment]
    group = group_at(value) if solid[0].text == "Dating" else None
    inner = None if group is None else group.item("when")
    return None if inner is None else span_of(inner.value)


def _replaced(text: str, start: int, end: int, node: Node) -> str:
    """The value between two offsets replaced; over several lines where it has its lines for itself."""
    before = text[text.rfind("\n", 0, start) + 1 : start].lstrip()
    if _FIELD_HEAD.fullmatch(before) is None:
        return text[:start] + on_one_line(node) + text[end:]
    new = laid_out(node, before=before, column=_indent_at(text, start), after=",", splits=bool(before))
    return text[:start] + new[len(before) : -1] + text[end:]


def _joined(text: str, item: Item, node: Node) -> str:
    """The value with another behind it, as a list; what is a list already takes one more item."""
    start, end = span_of(item.value)
    added = ", ".join(on_one_line(one) for one in (node.items if isinstance(node, Items) else [node]))
    first = next(token for token in item.value if not token.is_comment)
    if first.text != "[":
        return f"{text[:start]}[{text[start:end]}, {added}]{text[end:]}"
    group = group_at(item.value)
    assert group is not None
    if not group.items:
        return f"{text[: group.opening.end]}{added}{text[group.closing.start :]}"
    last = group.items[-1]
    if "\n" not in text[group.opening.end : group.closing.start]:
        at = last.end
        return f"{text[:at]}, {added}{text[at:]}"
    at = last.comma.end if last.comma is not None else last.end
    indent = " " * _indent_at(text, last.start)
    return f"{text[:at]}{'' if last.comma else ','}\n{indent}{added},{text[at:]}"


def _without(text: str, name: str, group: Group, item: Item | None) -> str:
    if item is None:
        raise EditError(f"there is no {name} to remove")
    end = item.comma.end if item.comma is not None else item.end
    line_start, line_end = text.rfind("\n", 0, item.start) + 1, text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    behind = text[end:line_end].strip()
    if not text[line_start : item.start].strip() and (not behind or behind.startswith("#")):
        return text[:line_start] + text[line_end + 1 :]
    if item.comma is None:  # the last on its line: the comma before it goes as well
        index = group.items.index(item)
        start = group.items[index - 1].end if index else item.start
        return text[:start] + text[item.end :]
    after = text[end:]
    return text[: item.start] + after.lstrip(" ")


def _inserted(text: str, record: str, group: Group, keyword: Keyword, width: int) -> str:
    """The field where its record has it: before the first that comes after it."""
    order = field_order(record)
    place = order.index(keyword.name)
    later = next((i for i in group.items if i.name in order and order.index(i.name) > place), None)
    if "\n" not in text[group.opening.end : group.closing.start]:
        return _inserted_in_line(text, group, keyword, later, width)
    last = group.items[-1]
    column = _indent_at(text, group.items[0].start)
    written = laid_out(keyword.value, before=f"{keyword.name}=", column=column, after=",", splits=True)
    line = f"{' ' * column}{written}\n"
    if later is not None:
        at = _start_of_lines(text, later, group)
        return text[:at] + line + text[at:]
    at = last.end if last.comma is None else last.comma.end
    end = text.find("\n", at)
    comma = "," if last.comma is None else ""
    return f"{text[: last.end]}{comma}{text[last.end : end + 1]}{line}{text[end + 1 :]}"


def _start_of_lines(text: str, item: Item, group: Group) -> int:
    """Where the lines of an item begin: its own, and those of the comments right above it."""
    at = text.rfind("\n", 0, item.start) + 1
    while at > group.opening.end:
        above = text.rfind("\n", 0, at - 1) + 1
        if above <= group.opening.end or not text[above:at].lstrip().startswith("#"):
            break
        at = above
    return at


def _inserted_in_line(text: str, group: Group, keyword: Keyword, later: Item | None, width: int) -> str:
    written = f"{keyword.name}={on_one_line(keyword.value)}"
    if later is not None:
        new = f"{text[: later.start]}{written}, {text[later.start :]}"
    elif group.items:
        at = group.items[-1].end
        new = f"{text[:at]}, {written}{text[at:]}"
    else:
        new = f"{text[: group.opening.end]}{written}{text[group.closing.start :]}"
    line_start = text.rfind("\n", 0, group.opening.start) + 1
    line_end = new.find("\n", group.opening.start)
    line = new[line_start : line_end if line_end >= 0 else len(new)]
    is_outermost = "(" not in text[: group.opening.start]
    return _spread(new, group.opening.start) if is_outermost and len(line) > width else new


def _spread(text: str, opening: int) -> str:
    """The brackets that open at an offset with a line for each of their items."""
    tokens = tokens_of(text)
    group = group_at(tokens, next(i for i, token in enumerate(tokens) if token.start == opening))
    assert group is not None
    column = _indent_at(text, opening)
    inner = " " * (column + INDENT)
    lines = "".join(f"\n{inner}{text[item.start : item.end]}," for item in group.items)
    return f"{text[: group.opening.end]}{lines}\n{' ' * column}{text[group.closing.start :]}"


# ---------------------------------------------------------------- records inside a value
def _in_value(
    text: str,
    record: str,
    name: str,
    value: Sequence[Token],
    index: int | None,
    rest: _Steps,
    setting: Setting,
) -> tuple[str, Node | None]:
    items = _items(value)
    if index is None and len(items) > 1:
        choices = " or ".join(f"{name}[{i}]" for i in range(len(items)))
        raise EditError(f"{setting.path}: there are {len(items)} of them; say which: {choices}")
    if index is not None and index >= len(items):
        raise EditError(
            f"{setting.path}: there is no number {index}; they are counted from 0 to {len(items) - 1}"
        )
    chosen = items[index or 0]
    if not rest:
        if setting.value is None:
            raise EditError(f"{setting.path}: an item is removed by setting the whole list")
        node = setting.node(record, name)
        start, end = (_date_in(chosen) if isinstance(node, Text) else None) or span_of(chosen)
        return _replaced(text, start, end, node), node
    return _in_nested(text, record, name, chosen, rest, setting)


def _items(value: Sequence[Token]) -> list[Sequence[Token]]:
    solid = [token for token in value if not token.is_comment]
    if solid[0].text != "[":
        return [value]
    group = group_at(value)
    assert group is not None
    return [item.value for item in group.items]


def _in_nested(
    text: str, record: str, name: str, value: Sequence[Token], rest: _Steps, setting: Setting
) -> tuple[str, Node | None]:
    nested = kind_of(record, name).records
    solid = [token for token in value if not token.is_comment]
    called = solid[0].text if len(solid) > 1 and solid[1].text == "(" else None
    if len(solid) > 3 and solid[1].text == "." and solid[2].text == "cite":  # noqa: PLR2004 - source . cite (
        called = "Citation"
    if called is not None and called in RECORDS:
        group = group_at(value)
        assert group is not None
        return _in_record(text, called, group, rest, setting)
    if not nested or setting.value is None:
        raise EditError(f"{setting.path}: {name} is no record with fields of its own")
    return _wrapped(text, nested[0], solid, rest, setting)


def _wrapped(
    text: str, record: str, solid: Sequence[Token], rest: _Steps, setting: Setting
) -> tuple[str, Node | None]:
    """A bare value made a record that has it and one field more."""
    (name, _), *deeper = rest
    alone = next(alone for kind, alone in ALONE.items() if kind.__name__ == record)
    if deeper or name == alone:
        raise EditError(f"{setting.path}: set the whole {record} instead")
    node = setting.node(record, name)
    start, end = solid[0].start, solid[-1].end
    bare = Name(text[start:end], NOWHERE)  # as it is typed
    call = Call(record, NOWHERE, [Keyword(alone, NOWHERE, bare), Keyword(name, NOWHERE, node)], NOWHERE)
    if record == "Citation":
        call = _in_order(call)
    return _replaced(text, start, end, call), call


def _in_order(call: Call) -> Call:
    """A citation is written as ``source.cite(…)`` where its source is a name, with its fields in order."""
    order = ("source", "locator", "quote")
    return Call(
        call.record, call.name_spot, sorted(call.fields, key=lambda field: order.index(field.name)), call.spot
    )


def _indent_at(text: str, at: int) -> int:
    line = text[text.rfind("\n", 0, at) + 1 :]
    return len(line) - len(line.lstrip(" "))
