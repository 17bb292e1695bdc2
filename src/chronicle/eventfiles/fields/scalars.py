"""Readers of texts, numbers, and of what is true or false."""

import re

from chronicle.eventfiles import limits
from chronicle.eventfiles.fields.reader import Context, Reader
from chronicle.eventfiles.kinds import FLAG, number_kind, text_kind
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.nodes import (
    Flag,
    Name,
    Node,
    Nothing,
    Number,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.untyped import typed_flag, typed_number


def text(*, longest: int = limits.TEXT, lines: bool = False) -> Reader:
    """A text that is not empty, on one line unless ``lines``."""

    def read(node: Node, context: Context) -> str:
        if not isinstance(node, Text):
            return context.findings.refuse(
                "F202",
                node.spot,
                f"a text belongs here, not {in_words(node)}",
                help=_as_text(node),
            )
        if not node.value.strip():
            context.findings.refuse(
                "F212", node.spot, "this text is empty", help="leave the field out, or fill it in"
            )
        if len(node.value) > longest:
            context.findings.refuse(
                "F209", node.spot, f"this text has {len(node.value):,} characters; {longest:,} is the most"
            )
        if not lines and "\n" in node.value:
            context.findings.refuse("F210", node.spot, "this text belongs on one line")
        return node.value

    return Reader(read, text_kind(longest=longest, lines=lines))


def _as_text(node: Node) -> str:
    """How what is no text was probably meant."""
    if isinstance(node, Nothing):
        return "leave the field out, or fill it in"
    if isinstance(node, Name):
        is_nothing = node.value.lower() in {"null", "none", "nil"}
        return "write None, or leave the field out" if is_nothing else f'write it in quotes: "{node.value}"'
    return f'write it in quotes: "{node.value}"' if isinstance(node, Number) else 'write it in quotes: "…"'


def pattern(shape: str, *, expected: str, lacks: str = "") -> Reader:
    """A text of a certain shape; ``lacks`` is what it often lacks at its beginning."""
    compiled = re.compile(shape)
    plain = text()

    def read(node: Node, context: Context) -> str:
        value: str = plain(node, context)
        if compiled.fullmatch(value) is None:
            whole = f"{lacks}{value}"
            remedy = f'write "{whole}"' if lacks and compiled.fullmatch(whole) is not None else None
            context.findings.refuse("F210", node.spot, f"{value[:60]!r} is not {expected}", help=remedy)
        return value

    return Reader(read, text_kind(shape=shape))


def one_of(*words: str) -> Reader:
    """One of a few words."""
    plain = text()

    def read(node: Node, context: Context) -> str:
        value: str = plain(node, context)
        if value not in words:
            message = f"{value[:60]!r} is not one of {', '.join(words)}"
            context.findings.refuse("F206", node.spot, message, help=did_you_mean(value, words))
        return value

    return Reader(read, text_kind(words=words))


# ---------------------------------------------------------------- numbers, true and false
def number(*, least: float, most: float, whole: bool) -> Reader:
    """A number between two others, both included."""

    def read(node: Node, context: Context) -> int | float:
        node = typed_number(node)
        if not isinstance(node, Number) or (whole and not isinstance(node.value, int)):
            wanted = "a whole number" if whole else "a number"
            return context.findings.refuse("F202", node.spot, f"{wanted} belongs here, not {in_words(node)}")
        if not least <= node.value <= most:
            context.findings.refuse("F207", node.spot, f"{node.value} is not between {least:g} and {most:g}")
        return node.value

    return Reader(read, number_kind(least=least, most=most, whole=whole))


def _flag(node: Node, context: Context) -> bool:
    node = typed_flag(node)
    if not isinstance(node, Flag):
        said = _TRUTHS.get(node.value.lower()) if isinstance(node, (Name, Text)) else None
        remedy = "write yes or no" if context.is_plain else "write True, or leave the field out"
        return context.findings.refuse(
            "F202",
            node.spot,
            f"True or False belongs here, not {in_words(node)}",
            help=remedy if said is None else f"write {said}",
        )
    return node.value


flag = Reader(_flag, FLAG)
"""True or False."""

_TRUTHS = {"true": "True", "yes": "True", "on": "True", "false": "False", "no": "False", "off": "False"}
"""Words that other notations have for the two."""
