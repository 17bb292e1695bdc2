"""Scalars of notations that do not tell texts from other values: the field says what they are.

YAML's plain scalars and the cells of a table are texts as they were written. Only where a field takes a
number, True or False, or nothing at all, they are read as such: ``12:30`` is never 750, nor ``NO`` false.
"""

import re

from chronicle.eventfiles import limits
from chronicle.eventfiles.syntax.nodes import Flag, Node, Nothing, Number, Untyped

_WHOLE = re.compile(r"[-+]?[0-9]{1,13}")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]{1,13}(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?")
_FLAGS = {"true": True, "yes": True, "false": False, "no": False}
_NOTHING = frozenset({"", "~", "null"})


def typed_number(node: Node) -> Node:
    """A number where the scalar is written as one; else the node as it is.

    >>> typed_number(Untyped("12.65", (1, 1, 1, 6))).value
    12.65
    """
    if isinstance(node, Untyped):
        if _WHOLE.fullmatch(node.value):
            return Number(int(node.value), node.spot)
        if _DECIMAL.fullmatch(node.value) and abs(float(node.value)) <= limits.INTEGER:
            return Number(float(node.value), node.spot)
    return node


def typed_flag(node: Node) -> Node:
    """True or False where the scalar says so; else the node as it is."""
    if isinstance(node, Untyped) and node.value.lower() in _FLAGS:
        return Flag(_FLAGS[node.value.lower()], node.spot)
    return node


def typed_nothing(node: Node) -> Node:
    """None where the scalar is empty or says so; else the node as it is."""
    return Nothing(node.spot) if isinstance(node, Untyped) and node.value.lower() in _NOTHING else node
