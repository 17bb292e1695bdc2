"""The value of a field as it was typed: what is wrong with its quotes and commas, or lacks quotes."""

import re
from collections.abc import Iterator

from chronicle.eventfiles.syntax.slips.groups import Group, Item
from chronicle.eventfiles.syntax.slips.slip import Slip, over
from chronicle.eventfiles.syntax.slips.tokens import Token

OPENING_MARKS = "“”„«»‘’‚‹›"
_DATE = re.compile(r"[-\[{]?\d.*", re.DOTALL)
_DIGITS = re.compile(r"\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|0[xob]\w+")
_PAIR = 2


def slips_of_value(value: list[Item], text: str) -> Iterator[Slip]:
    """What is wrong with a value; it ends where the next field, or the next item, begins."""
    first = value[0]
    slip = (
        _typographic(value, text)
        or _never_closed(value)
        or _of_quotes(value, text)
        or _without_quotes(value, text)
    )
    if slip is not None:
        yield slip
    elif is_sign(first, "-") and len(value) > 1 and _kind(value[1]) in {"name", "text"}:
        yield over(value, "F133", "a list stands here as YAML has it", 'write it in brackets: ["…", "…"]')
    elif is_sign(first, "..."):
        yield over([first], "F101", "dots stand here for a value", "write the value, or leave the field out")
    elif (end := _end_of_first(value)) < len(value):
        yield from _after_value(value, end, text)


def is_sign(item: Item, *signs: str) -> bool:
    """Whether an item is one of some signs."""
    return isinstance(item, Token) and item.kind == "sign" and item.text in signs


def missing_comma(value: list[Item]) -> Slip:
    """That a comma is missing after a value."""
    return over(value, "F104", "a comma is missing after this value", None)


def _after_value(value: list[Item], end: int, text: str) -> Iterator[Slip]:
    """What stands behind a whole value, with no comma between them."""
    other = value[end]
    if is_sign(other, ";"):
        yield over([other], "F133", "';' stands where ',' belongs", "write ,")
    elif isinstance(other, Group) or other.kind in {"text", "number", "name", "open"}:
        yield missing_comma(value[:end])
        yield from slips_of_value(value[end:], text)


def _end_of_first(value: list[Item]) -> int:
    """Where the first value ends: a name with its parts and brackets, texts side by side, a number."""
    first, end = value[0], 1
    if isinstance(first, Token) and first.kind == "text":
        while end < len(value) and _kind(value[end]) == "text":
            end += 1
    elif isinstance(first, Token) and first.kind == "name":
        while end < len(value):
            if is_sign(value[end], ".") and end + 1 < len(value):
                end += 2
            elif isinstance(value[end], Group) and value[end].start == value[end - 1].end:
                end += 1
            else:
                break
    elif is_sign(first, "-", "+") and len(value) > 1:
        end = 2
    return end


# ---------------------------------------------------------------- quotation marks
def _typographic(value: list[Item], text: str) -> Slip | None:
    """A typographic mark that opens a value, or stands where a straight one should close it."""
    first = value[0]
    if is_sign(first, *OPENING_MARKS):
        line = text[first.end : _line_end(text, first.end)]
        closed = re.match(rf"([^{OPENING_MARKS}\"]*)[{OPENING_MARKS}\"]", line)
        remedy = f'write "{closed[1]}"' if closed and closed[1] else 'write straight quotes: "…"'
        end = first.end + (closed.end() if closed else 0)
        message = "a typographic quotation mark cannot open or close a text"
        return Slip(start=first.start, end=end, code="F103", message=message, help=remedy)
    return None


def _never_closed(value: list[Item]) -> Slip | None:
    """A text whose end is missing, or is another mark than it should be."""
    first = value[0]
    if not isinstance(first, Token) or first.kind != "open":
        return None
    quote = next(c for c in first.text if c in "\"'")
    body = first.text[first.text.index(quote) + 1 :]
    remedy = f"close it with {quote} on the same line"
    if quote * _PAIR + quote in first.text[:5]:
        remedy = f"close it with {quote * 3}"
    elif found := re.search(rf"[{OPENING_MARKS}](?=\s*[,)\]}}]?\s*$)", body):
        at = first.end - len(body) + found.start()
        message = "a typographic quotation mark cannot open or close a text"
        return Slip(start=at, end=at + 1, code="F103", message=message, help=f"write a straight one: {quote}")
    elif re.search(r"\\[\"'][,)\]]*$", body):
        remedy = f"the backslash takes {quote} for a letter: write a backslash as two, \\\\"
    elif found := re.search(r"[\"'](?=[,)\]}]*$)", body):
        remedy = f"it is opened by {quote} and not by {found[0]}: both ends have the same"
    message = "the text that begins here is never closed"
    return Slip(start=first.start, end=first.start + 1, code="F103", message=message, help=remedy)


def _of_quotes(value: list[Item], text: str) -> Slip | None:
    """A text that ends too soon: at an apostrophe, or at a quotation mark that was meant to stand in it."""
    first = value[0]
    if not isinstance(first, Token) or first.kind != "text" or len(value) < _PAIR:
        return None
    other = value[1]
    if isinstance(other, Group) or other.start != first.end or other.kind not in {"name", "number", "open"}:
        return None
    if first.text in {'""', "''"}:
        return over([first], "F103", "a quotation mark too many stands here", f"write one: {first.text[-1]}")
    if other.kind == "open" and _is_stray(text[other.start : _line_end(text, other.start)]):
        message = "a quotation mark too many stands here"
        return Slip(start=other.start, end=other.start + 1, code="F103", message=message, help="delete it")
    message, remedy = _ENDED_BY[first.text[-1]]
    return Slip(start=first.end - 1, end=first.end, code="F103", message=message, help=remedy)


_ENDED_BY = {
    "'": (
        "this apostrophe ends the text",
        'a text that holds an apostrophe goes in double quotes: "Mali\'s army"',
    ),
    '"': (
        "this quotation mark ends the text",
        "within a text write “ and ”, or a backslash before each mark that is meant to stand in it",
    ),
}


def _is_stray(typed: str) -> bool:
    """Whether a quotation mark is followed by nothing that it could open."""
    return re.fullmatch(r"[\"'][\s,)\]}]*", typed) is not None


# ---------------------------------------------------------------- without any
def _without_quotes(value: list[Item], text: str) -> Slip | None:
    """A date, or words, that stand without quotes; their last one may be there."""
    end = _line_end(text, value[0].start)
    words = [item for item in value if item.start < end]
    has_last = words[-1] if isinstance(words[-1], Token) and words[-1].kind == "open" else None
    if has_last is not None:
        words.pop()
        if not words or not _is_stray(text[has_last.start : end]):
            return None
    if any(isinstance(item, Group) or item.kind in {"text", "open"} for item in words):
        return None
    typed = text[words[0].start : words[-1].end].rstrip(";")
    remedy = f'write "{typed}"'
    if _DATE.fullmatch(typed) and not _DIGITS.fullmatch(typed):
        return over(words, "F105", "a date stands here without quotes", remedy)
    if has_last is not None or _are_words(words):
        return over(words, "F103", "a text stands here without quotes", remedy)
    return None


def _are_words(items: list[Item]) -> bool:
    """Whether they are several words, and no field of a record."""
    names = [item for item in items if _kind(item) == "name"]
    return _kind(items[0]) == "name" and len(names) >= _PAIR and not is_sign(items[1], ".", "=")


def _kind(item: Item) -> str:
    return "group" if isinstance(item, Group) else item.kind


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
