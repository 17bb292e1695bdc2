"""The table of formats: what each is called, which files are written in it, and what writes it."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import frozen

from chronicle.interchange.html_page import write_html
from chronicle.interchange.json_data import write_json
from chronicle.interchange.markdown import write_markdown
from chronicle.interchange.plain_text import write_text
from chronicle.model import Timeline

Writer: TypeAlias = Callable[[Timeline, Sequence[str], int], str]
"""A timeline, the ids of its events in the order to tell them in, and the columns of a page → the text."""


@frozen(kw_only=True)
class Format:
    """A way to write a chronology down; ``suffixes`` are those of its files."""

    name: str
    suffixes: tuple[str, ...]
    write: Writer


FORMATS = (
    Format(name="text", suffixes=(".txt",), write=write_text),
    Format(name="markdown", suffixes=(".md", ".markdown"), write=write_markdown),
    Format(name="html", suffixes=(".html", ".htm"), write=write_html),
    Format(name="json", suffixes=(".json",), write=write_json),
)


def format_named(name: str) -> Format:
    """The format of a name.

    Raises:
        ValueError: there is none; the message names those that there are.

    >>> format_named("markdown").suffixes
    ('.md', '.markdown')
    """
    for known in FORMATS:
        if known.name == name:
            return known
    raise ValueError(f"no format {name!r}; there are {', '.join(known.name for known in FORMATS)}")
