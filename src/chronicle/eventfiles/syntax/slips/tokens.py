"""A statement → its tokens, whatever stands there: nothing is refused, and nothing is lost.

Signs that other keyboards and word processors put in the place of Python's are taken for them, and noted.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from chronicle.eventfiles.syntax.slips.slip import Slip
from chronicle.eventfiles.syntax.syntax_faults import explain_fault

Kind: TypeAlias = Literal["text", "open", "number", "name", "bracket", "sign", "foreign"]
"""A text, one that is never closed, a comment of another notation; the others are what they are called."""

_TOKEN = re.compile(
    r"""
      (?P<gap>[ \t\f\r]+|\\\n|\n|\#[^\n]*)
    | (?P<foreign>(?<![^\s,])(?://|/\*|<!--|--(?=\s))[^\n]*)
    | (?P<text>[A-Za-z]{0,2}(?:\"{3}(?:[^\\]|\\.)*?\"{3}|'{3}(?:[^\\]|\\.)*?'{3}
        |\"(?!\"\")(?:[^\"\\\n]|\\.)*\"|'(?!'')(?:[^'\\\n]|\\.)*'))
    | (?P<open>[A-Za-z]{0,2}(?:\"{3}.*|'{3}.*|[\"'](?:[^\\\n]|\\.)*))
    | (?P<number>\d[\w.]*)
    | (?P<name>[^\W\d]\w*)
    | (?P<bracket>[()\[\]{}])
    | (?P<sign>==|:=|=>|->|\.\.\.|>>>|```|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_MEANT: Mapping[str, str] = MappingProxyType(
    dict(zip("（）［］｛｝，、،；；＝：–—−＂＇", "()[]{},,,;;=:---\"'", strict=True)) | {"…": "..."}
)
"""Signs of other keyboards and of word processors, and those that were meant."""


@frozen(kw_only=True)
class Token:
    """A token and where it stands; whether it is the first on its line, and how far that line is indented."""

    kind: Kind
    text: str
    start: int
    end: int
    begins_line: bool = False
    line_indentation: int = 0

    @property
    def indentation(self) -> int | None:
        """How far it is indented itself, where it begins a line."""
        return self.line_indentation if self.begins_line else None


@define
class Scanned:
    """The tokens of a statement, and what is wrong with single signs of it."""

    tokens: list[Token] = field(factory=list[Token])
    slips: list[Slip] = field(factory=list[Slip])


def scanned(text: str) -> Scanned:
    """The tokens of a statement.

    >>> [token.text for token in scanned('a = Event(title="x').tokens]
    ['a', '=', 'Event', '(', 'title', '=', '"x']
    """
    out = Scanned()
    line_start, indentation, begins_line = 0, 0, True
    for found in _TOKEN.finditer(text):
        kind, typed = found.lastgroup, found[0]
        if kind == "gap":
            if typed == "\n":
                line_start, begins_line = found.end(), True
            continue
        if kind == "sign" and not typed.isprintable():
            fault = explain_fault(f"invalid non-printable character U+{ord(typed):04X}")
            out.slips.append(_slip(found, fault.code, fault.message, fault.help))
            continue
        if kind == "foreign":
            message = "this is no comment to Python" if typed[:2] != "--" else "two hyphens begin no comment"
            out.slips.append(_slip(found, "F133", message, "a comment begins with #"))
            begins_line = False
            continue
        indentation = found.start() - line_start if begins_line else indentation
        meant = _MEANT.get(typed, typed)
        if meant not in {typed, "..."}:
            message = f"{typed!r} is no sign of event files"
            out.slips.append(_slip(found, "F133", message, f"write {meant}"))
        out.tokens.append(
            Token(
                kind="bracket" if meant in set("()[]{}") else kind,  # type: ignore[arg-type]  # one of Kind
                text=meant,
                start=found.start(),
                end=found.end(),
                begins_line=begins_line,
                line_indentation=indentation,
            )
        )
        begins_line = False
    return out


def _slip(found: "re.Match[str]", code: str, message: str, remedy: str | None) -> Slip:
    return Slip(start=found.start(), end=found.end(), code=code, message=message, help=remedy)
