"""Lines of a report: a title underlined, headings, paragraphs wrapped and indented."""

from collections.abc import Iterable, Iterator

from chronicle.diagnostics import columns_of, on_one_line, wrap

INDENT = "  "


def titled(title: str, width: int) -> Iterator[str]:
    """A title with a line under it, and an empty one.

    >>> list(titled("Coup", 80))
    ['Coup', '====', '']
    """
    lines = wrap(on_one_line(title), width)
    yield from lines
    yield "=" * max(columns_of(line) for line in lines)
    yield ""


def paragraph(text: str, width: int, *, first: str = "", indent: str = "") -> Iterator[str]:
    """A text in lines, the first behind a mark of its own, the others indented.

    >>> list(paragraph("Officers overthrow the president", 26, first="1. ", indent="   "))
    ['1. Officers overthrow the', '   president']
    """
    for number, line in enumerate(wrap(on_one_line(text), max(width - len(indent), 20))):
        yield f"{indent if number else first or indent}{line}"


def page(lines: Iterable[str]) -> str:
    """The lines as a text that ends with a line break."""
    return "".join(f"{line}\n" for line in lines)


def counted(number: int, what: str, plural: str | None = None) -> str:
    """So many things.

    >>> counted(1, "contradiction"), counted(2, "pair")
    ('1 contradiction', '2 pairs')
    """
    return f"{number:,} {what}" if number == 1 else f"{number:,} {plural or what + 's'}"
