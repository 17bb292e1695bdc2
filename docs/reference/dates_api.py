"""Writes the page of chronicle.dates, `dates-api.md`, from its docstrings.

    python docs/reference/dates_api.py

Every public name is on it, in groups; a test holds the page to the code, and runs its examples.
"""

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import get_args

import attrs

from chronicle import dates

PAGE = Path(__file__).with_name("dates-api.md")
SOURCE = Path(dates.__file__).parent

GROUPS = {
    "Text to values": ("parse", "parse_legacy", "parse_prose", "EdtfError"),
    "Values to text": ("format",),
    "Kinds of values": ("DateValue", "Date", "DateTime", "Interval", "End", "OneOf", "AllOf", "Range"),
    "What dates are made of": ("Granularity", "Mask", "Qualifier", "Qualifiers"),
    "Bounds": ("Span", "Bounds", "PaddingPolicy", "DEFAULT_POLICY", "SECONDS_PER_DAY"),
    "Relations": ("relation", "Relation", "Allen", "Certainty", "probability_before"),
    "Durations": ("parse_duration", "Duration", "CalendarDuration", "ExactDuration"),
    "Calendars": ("in_calendar", "CalendarDate", "as_given", "given_dates", "unknown_calendar", "dual_year"),
    "pendulum and the standard library": ("from_datetime", "from_pendulum", "to_pendulum"),
}

HEAD = """\
# chronicle.dates: every public name

This page is made from the docstrings by `python docs/reference/dates_api.py`; its examples are run by the
tests. [EDTF](edtf.md) says what can be written, [dates in words](dates-in-words.md) what is read and told in
each language, and [how to date in another calendar](../howto/add-a-calendar.md) goes on about calendars.

Nothing here reads a clock or the locale of the machine, and no file but the zone database. Every error is a
`ValueError`; of a text it is an `EdtfError`, which has the text, the position, the reason and, if there is
one, the nearest form that can be read. Years are astronomical, 0 is 1 BCE. Seconds are counted from
1970-01-01T00:00:00 on the civil axis, days from 1970-01-01; spans are half-open.

```python
>>> import datetime as dt
>>> from chronicle.dates import *

```
"""

PENDULUM = "pendulum.Date | pendulum.DateTime | pendulum.Interval"

# What is no function and no class, and the file whose string behind it tells what it is.
ALIASES = {
    "DateValue": "values/value.py",
    "Duration": "duration.py",
    "DEFAULT_POLICY": "values/padding.py",
    "SECONDS_PER_DAY": "civil.py",
}


def page() -> str:
    """Return the whole page."""
    missing = set(dates.__all__) - {name for names in GROUPS.values() for name in names}
    assert not missing, f"in no group: {missing}"
    parts = [HEAD]
    for title, names in GROUPS.items():
        parts.append(f"## {title}\n")
        parts += [entry(name) for name in names]
    return "\n".join(parts)


def entry(name: str) -> str:
    """Return what the page says of one name."""
    told = _alias(name) if name in ALIASES else _body(getattr(dates, name))
    return "\n".join((f"### {name}\n", *told))


def _alias(name: str) -> Iterator[str]:
    body = ast.parse((SOURCE / ALIASES[name]).read_text("utf-8")).body
    for node, after in pairwise(body):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            assert isinstance(after, ast.Expr)
            yield from ("```text", ast.unparse(node), "```\n")
            yield from _docstring(ast.literal_eval(after.value))


def _body(thing: object) -> Iterator[str]:
    assert inspect.isclass(thing) or inspect.isfunction(thing)
    source = ast.parse(textwrap.dedent(inspect.getsource(thing))).body[0]
    if isinstance(source, ast.FunctionDef):
        yield from ("```text", _signature(source), "```\n")
    elif inspect.isclass(thing) and attrs.has(thing):
        yield from ("```text", f"{thing.__name__}({', '.join(_fields(thing))})", "```\n")
    yield from _docstring(inspect.getdoc(thing) or "")
    if isinstance(source, ast.ClassDef):
        yield from _members(source)


def _signature(function: ast.FunctionDef) -> str:
    returned = "" if function.returns is None else f" -> {ast.unparse(function.returns)}"
    written = f"{function.name}({ast.unparse(function.args)}){returned}".replace("'PendulumValue'", PENDULUM)
    return re.sub(r"(?<=[\w\]])=(?=\S)", " = ", written)


def _fields(record: type[attrs.AttrsInstance]) -> Iterator[str]:
    is_after_star = False
    for field in attrs.fields(record):
        if field.init and not field.name.startswith("_"):
            if field.kw_only and not is_after_star:
                is_after_star = True
                yield "*"
            yield _field(field)


def _field(field: "attrs.Attribute[object]") -> str:
    kind = (
        field.type.__name__ if isinstance(field.type, type) and not get_args(field.type) else str(field.type)
    )
    told = f"{field.name}: {re.sub(r'[a-z_.]+[.](?=[A-Z])', '', kind)}"
    if field.default is attrs.NOTHING:
        return told
    return f"{told} = {field.default if field.default is None or field.default is False else '…'}"


def _docstring(text: str) -> Iterator[str]:
    prose, _, examples = text.partition(">>> ")
    told, _, raises = prose.partition("Raises:\n")
    yield f"{told.strip()}\n"
    if raises:
        faults = re.findall(r"^ +(\w+): (.*(?:\n {8,}.*)*)", raises, flags=re.MULTILINE)
        yield from (f"- raises `{error}`: {' '.join(why.split())}" for error, why in faults)
        yield ""
    if examples:
        yield from _fenced(f">>> {examples.strip()}")


def _fenced(example: str) -> Iterator[str]:
    yield from ("```python", example, "", "```\n")


def _members(source: ast.ClassDef) -> Iterator[str]:
    rows = [row for row in _rows(source) if row is not None]
    if rows:
        yield "| | |\n|---|---|"
        yield from (f"| `{name}` | {told} |" for name, told in rows)
        yield ""


def _rows(source: ast.ClassDef) -> Iterator[tuple[str, str] | None]:
    is_enum = any("Enum" in ast.unparse(base) for base in source.bases)
    for node, after in zip(source.body, [*source.body[1:], None], strict=True):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield _call(node), _sentence(ast.get_docstring(node) or "")
        elif isinstance(node, ast.AnnAssign) and _said(after):
            yield (
                f"{ast.unparse(node.target)}: {ast.unparse(node.annotation)}".replace("|", "\\|"),
                _said(after),
            )
        elif is_enum and isinstance(node, ast.Assign):
            name = ast.unparse(node.targets[0])
            if not name.startswith("_"):
                yield f"{source.name}.{name}", _said(after)


def _call(function: ast.FunctionDef) -> str:
    is_property = any("property" in ast.unparse(one) for one in function.decorator_list)
    if is_property:
        return function.name
    names = [
        one.arg for one in (*function.args.args, *function.args.kwonlyargs) if one.arg not in ("self", "cls")
    ]
    return f"{function.name}({', '.join(names)})"


def _said(node: ast.stmt | None) -> str:
    """Return the string that stands behind a field."""
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return _sentence(text)
        case _:
            return ""


def _sentence(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
