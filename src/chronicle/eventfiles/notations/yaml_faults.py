"""What the reader of YAML says of a text that it cannot read → where the mistake is, and what is right."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

import yaml
from attrs import frozen

from chronicle.eventfiles.syntax.text import EventText, Spot

_PAIR = re.compile(r"(?P<indent>\s*(?:[-–—•*]\s+)?)(?P<key>[\w ]+?)\s*(?P<sign>[:=])[ \u00a0]*(?P<value>.*)")


@frozen(kw_only=True)
class YamlFault:
    """A mistake: its place, what it is, and what would be right."""

    spot: Spot
    message: str
    help: str | None = None


def fault_in(text: EventText, error: yaml.MarkedYAMLError) -> YamlFault:
    """What is wrong, in our words where the reader's message is known; else in its own."""
    problem, context = str(error.problem or ""), str(error.context or "")
    at, opened = _place(text, error.problem_mark), _place(text, error.context_mark)
    if text.excerpt(at[0])[at[1] - 1 : at[1]] == "\t":
        return YamlFault(spot=_wide(at), message="this is a tab", help="indent with blanks")
    for known, explain in _KNOWN.items():
        if known in problem or known in context:
            return explain(text, at, opened)
    message = " ".join(part for part in (context, problem) if part)
    return YamlFault(spot=_wide(at), message=f"this cannot be read as YAML: {message}")


def _place(text: EventText, mark: yaml.Mark | None) -> tuple[int, int]:
    if mark is None:
        return 1, 1
    line = min(mark.line + 1, len(text.lines))
    return line, mark.column + 1 if line == mark.line + 1 else len(text.excerpt(line)) + 1


def _wide(place: tuple[int, int], width: int = 1) -> Spot:
    line, column = place
    return line, column, line, column + width


# ---------------------------------------------------------------- the known ones
def _colon_in_text(text: EventText, at: tuple[int, int], _: tuple[int, int]) -> YamlFault:
    """``title: Cadiz: Drake burns the fleet``."""
    found = _PAIR.match(text.excerpt(at[0]))
    remedy = (
        _in_quotes(found) if found and found["sign"] == ":" else 'a text with a colon goes in quotes: "…"'
    )
    return YamlFault(spot=_wide(at), message="a colon and a blank stand within this text", help=remedy)


def _bad_beginning(text: EventText, at: tuple[int, int], _: tuple[int, int]) -> YamlFault:
    """``title: @home``."""
    sign = text.excerpt(at[0])[at[1] - 1 : at[1]]
    found = _PAIR.match(text.excerpt(at[0]))
    remedy = _in_quotes(found) if found else 'put it in quotes: "…"'
    return YamlFault(spot=_wide(at), message=f"a text without quotes cannot begin with {sign}", help=remedy)


def _no_colon(text: EventText, _: tuple[int, int], opened: tuple[int, int]) -> YamlFault:
    """``when:1587`` and ``when = 1587``, and lines that are neither a field nor an item."""
    typed = text.excerpt(opened[0])
    found = _PAIR.match(typed)
    if found and found["sign"] == "=":
        column = found.start("sign")
        remedy = f"write {found['key']}: {found['value']}"
        return YamlFault(
            spot=_wide((opened[0], column + 1)), message="'=' stands where ':' belongs", help=remedy
        )
    if found:
        column, remedy = found.start("sign"), f"write {found['key']}: {found['value']}"
        message = "a blank is missing behind this colon"
        return YamlFault(spot=_wide((opened[0], column + 1)), message=message, help=remedy)
    rest = typed[opened[1] - 1 :].rstrip()
    remedy = "a field is written field: value; a text of several lines is indented deeper than its field"
    return YamlFault(spot=_wide(opened, max(len(rest), 1)), message="this line has no colon", help=remedy)


def _no_item(text: EventText, at: tuple[int, int], _: tuple[int, int]) -> YamlFault:
    """A line below the items of a list that is no item, or lies beside their fields."""
    typed = text.excerpt(at[0])
    if re.match(r"\s*[–—•*]\s", typed):
        message = "a hyphen begins an item of a list, and this is another sign"
        return YamlFault(spot=_wide(at), message=message, help="write - and a blank")
    remedy = "an item begins with '- '; its fields stand below the first one, letter under letter"
    return YamlFault(spot=_wide(at), message="this line is no item of the list above it", help=remedy)


def _no_key(text: EventText, at: tuple[int, int], _: tuple[int, int]) -> YamlFault:
    """A text that a quotation mark ended too soon, or a line that is indented as none above it."""
    before = text.excerpt(at[0])[: at[1] - 1].rstrip()
    if before.endswith(("'", '"')):
        other = '"' if before[-1] == "'" else "'"
        remedy = f"put the whole in the other quotation marks: {other}…{other}"
        spot = (at[0], len(before), at[0], len(before) + 1)
        return YamlFault(spot=spot, message="this quotation mark ends the text", help=remedy)
    remedy = "the fields of one thing stand below each other, letter under letter"
    return YamlFault(spot=_wide(at), message="this line is indented as no field above it", help=remedy)


def _never_closed(text: EventText, at: tuple[int, int], opened: tuple[int, int]) -> YamlFault:
    """A list, a mapping or a text whose end is missing."""
    sign = text.excerpt(opened[0])[opened[1] - 1 : opened[1]]
    closing = {"[": "]", "{": "}"}.get(sign, sign)
    what = "the bracket" if sign in {"[", "{"} else "the text"
    remedy = f"close it with {closing}" + (f" before line {at[0]}" if at[0] > opened[0] + 1 else "")
    return YamlFault(spot=_wide(opened), message=f"{what} that opens here is never closed", help=remedy)


_KNOWN: Mapping[str, Callable[[EventText, tuple[int, int], tuple[int, int]], YamlFault]] = MappingProxyType(
    {
        "mapping values are not allowed": _colon_in_text,
        "cannot start any token": _bad_beginning,
        "could not find expected ':'": _no_colon,
        "did not find expected '-' indicator": _no_item,
        "did not find expected key": _no_key,
        "did not find expected ',' or": _never_closed,
        "found unexpected end of stream": _never_closed,
    }
)


def _in_quotes(found: "re.Match[str]") -> str:
    value = found["value"].replace('"', "'")
    return f'put the text in quotes: {found["key"]}: "{value}"'
