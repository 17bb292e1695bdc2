"""Plain data with places: what a value of an event file can be. Any notation can be read into these."""

from typing import TypeAlias

from attrs import define

from chronicle.eventfiles.syntax.text import Spot

# Not frozen, for speed: there is one node for every value of a file, and none is ever changed.


@define(eq=False)
class Text:
    """A text."""

    value: str
    spot: Spot


@define(eq=False)
class Untyped(Text):
    """A scalar of a notation that does not tell texts from numbers; a text until a field wants another."""


@define(eq=False)
class Number:
    """A whole number or a decimal one."""

    value: int | float
    spot: Spot


@define(eq=False)
class Flag:
    """True or False."""

    value: bool
    spot: Spot


@define(eq=False)
class Nothing:
    """None."""

    spot: Spot


@define(eq=False)
class Items:
    """A list."""

    items: list["Node"]
    spot: Spot


@define(eq=False)
class Table:
    """A mapping, its entries in order."""

    entries: list[tuple["Node", "Node"]]
    spot: Spot


@define(eq=False)
class Name:
    """The name of something declared in the file."""

    value: str
    spot: Spot


@define(eq=False)
class Keyword:
    """A field and its value."""

    name: str
    name_spot: Spot
    value: "Node"


@define(eq=False)
class Call:
    """A record with its fields; ``name_spot`` is where the record's name stands."""

    record: str
    name_spot: Spot
    fields: list[Keyword]
    spot: Spot


@define(eq=False)
class Bad:
    """A value that was refused, and the finding is noted: its neighbours are read all the same."""

    spot: Spot


Node: TypeAlias = Text | Number | Flag | Nothing | Items | Table | Name | Call | Bad
"""Any value of an event file."""

_WORDS: dict[type, str] = {
    Text: "a text",
    Untyped: "a text",
    Number: "a number",
    Flag: "True or False",
    Nothing: "None",
    Items: "a list",
    Table: "a mapping",
    Name: "a name",
    Bad: "this",
}


def in_words(node: Node) -> str:
    """What a node is, in words."""
    if isinstance(node, Call):
        return f"a record of {node.record}"
    return _WORDS[type(node)]
