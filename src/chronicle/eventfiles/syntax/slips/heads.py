"""A statement outside of its brackets: what is no declaration at all, and what is nearly one."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from chronicle.eventfiles.syntax.slips.groups import Item
from chronicle.eventfiles.syntax.slips.names import equals_in, slip_of_name, slip_of_record
from chronicle.eventfiles.syntax.slips.slip import Slip, over
from chronicle.eventfiles.syntax.slips.tokens import Token
from chronicle.eventfiles.syntax.slips.values import is_sign, slips_of_value

_COMMENT = "a comment begins with #"
_FROM = "from chronicle import Event, …"
_IMPORTS = frozenset({"from", "import"})
_PAIR = 2


def slips_of_head(items: list[Item], text: str, records: Collection[str]) -> Iterator[Slip]:
    """What is wrong with a statement outside of all brackets: the first thing, as others follow from it."""
    slip = (
        _of_marks(items, text)
        or _of_import(items)
        or slip_of_record(items, records)
        or slip_of_name(items, text)
        or _of_other_notation(items)
        or _of_words(items, text, records)
    )
    if slip is not None:
        yield slip
        return
    at = equals_in(items)
    if at == 1 and len(items) > _PAIR:
        yield from slips_of_value(items[2:], text)


# ---------------------------------------------------------------- what belongs to no declaration
def _of_marks(items: list[Item], text: str) -> Slip | None:
    """Marks of other tools: a fence, a prompt, a line of signs, dots."""
    first = items[0]
    if is_sign(first, "```", ">>>"):
        return over([first], "F101", f"{first.text!r} belongs to another tool", "delete it")  # type: ignore[union-attr]
    line = text[first.start :].split("\n", 1)[0].rstrip()
    if re.fullmatch(r"[-=*_~+]{3,}", line):
        end = first.start + len(line)
        return Slip(
            start=first.start, end=end, code="F101", message="a line of signs stands here", help=_COMMENT
        )
    if is_sign(first, "..."):
        return over([first], "F101", "dots stand here for what is missing", "write it, or delete them")
    return None


def _of_import(items: list[Item]) -> Slip | None:
    """An import that was begun and not finished, or written as another language has it."""
    first = items[0]
    if equals_in(items) is not None or not isinstance(first, Token) or first.text.lower() not in _IMPORTS:
        return None
    if not first.text.islower():
        return over([first], "F114", f"{first.text!r} is written small", f"write {first.text.lower()}")
    if len(items) > 1 and isinstance(items[1], Token) and items[1].kind == "text":
        return over([items[1]], "F114", "the name of a file stands without quotes", f"write: {_FROM}")
    at = next((n for n, item in enumerate(items) if isinstance(item, Token) and item.text == "import"), None)
    names = [] if at is None else items[at + 1 :]
    return _of_imported(names) if names else over(items, "F114", "the names are missing", f"write: {_FROM}")


def _of_imported(names: list[Item]) -> Slip | None:
    if is_sign(names[-1], ","):
        return over([names[-1]], "F104", "a comma too many stands here", "delete it")
    for one, other in pairwise(names):
        if all(isinstance(item, Token) and item.kind == "name" for item in (one, other)):
            return over([one], "F104", "a comma is missing after this name", None)
    return None


def _of_words(items: list[Item], text: str, records: Collection[str]) -> Slip | None:
    """Prose between the declarations."""
    first = items[0]
    if equals_in(items) is not None or not isinstance(first, Token) or first.kind not in {"name", "number"}:
        return None
    if any(isinstance(item, Token) and item.text in records for item in items):
        return None
    line = text[first.start :].split("\n", 1)[0].rstrip()
    if len(re.findall(r"[^\W\d_]{2,}", line)) < _PAIR or not re.match(r"\w+['’]?\w*[ ,.:;!?]", line):
        return None
    end = first.start + len(line)
    return Slip(
        start=first.start, end=end, code="F123", message="words stand here by themselves", help=_COMMENT
    )


def _of_other_notation(items: list[Item]) -> Slip | None:
    """``last: …`` and ``"last": …``, as YAML and JSON have them."""
    if len(items) > 1 and is_sign(items[1], ":") and equals_in(items) is None:
        name = items[0].text.strip("\"'") if isinstance(items[0], Token) else ""
        remedy = f"write {name} = Event(…); in YAML or JSON, the file ends in .yaml or .json"
        return over([items[1]], "F133", "':' stands where '=' belongs", remedy)
    return None
