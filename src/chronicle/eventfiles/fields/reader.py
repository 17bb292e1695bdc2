"""What a reader of a field is, and what it may know of the declaration that it reads for."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen

from chronicle.eventfiles.kinds import Kind
from chronicle.eventfiles.resolve import Names
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.nodes import (
    Node,
)
from chronicle.eventfiles.syntax.text import EventText, Spot

Value: TypeAlias = Any  # what a constructor takes: its own converters and types say which


@define
class Context:
    """What a reader may need to know of the declaration that it reads for."""

    text: EventText
    findings: Findings
    names: Names
    language: str
    """The language of the header, in which words for dates are read."""
    is_plain: bool
    """Whether the file is on the lower rung, where mappings stand for records."""
    holder: str = ""
    order: int = 0
    is_broken: bool = False
    """Whether something in the declaration was refused before: then a missing field is no finding."""
    quotes: dict[tuple[str, str], Spot] = field(factory=dict[tuple[str, str], Spot])
    """Where the quotes of each declaration stand."""
    words: int = 0
    """How many characters the dates have that are told in words."""
    repaired: int = 0
    """For how many wrong dates it was looked for what was meant."""

    def refer(self, node: Node, record: str) -> str:
        """The id that a reference in this declaration stands for."""
        return self.names.refer(node, record, holder=self.holder, order=self.order)


Read: TypeAlias = Callable[[Node, Context], Value]


@frozen
class Reader:
    """How a field is read, and what it takes: ``kind`` tells it to whoever writes or describes one."""

    read: Read
    kind: Kind

    def __call__(self, node: Node, context: Context) -> Value:
        """The value of a node.

        Raises:
            Refusal: it is none, and the finding is noted.
        """
        return self.read(node, context)


@frozen(kw_only=True)
class RecordTable:
    """A record: how it is built, the reader of each of its fields, and the fields it cannot do without."""

    name: str
    build: Callable[..., Value]
    fields: Mapping[str, Reader]
    required: tuple[str, ...] = ()
