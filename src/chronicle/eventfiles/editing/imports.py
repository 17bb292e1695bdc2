"""The import line of an event file: the records that it names, and more of them."""

import re
from collections.abc import Collection

from chronicle.eventfiles.writing.source_text import import_line

_IMPORT = re.compile(
    r"^from[ \t]+chronicle[ \t]+import[ \t]+(\((?P<inner>[^)]*)\)|(?P<line>[^\n(#]*[^\n(#\s]))", re.MULTILINE
)


def with_imports(content: str, names: Collection[str]) -> str:
    r"""The text with an import of the records; those that are imported already stay as they are typed.

    >>> with_imports("from chronicle import Event\n", {"Dating"})
    'from chronicle import Dating, Event\n'
    """
    found = _IMPORT.search(content)
    if found is None:
        return f"{import_line(names)}\n\n{content}" if names else content
    known = set(re.findall(r"[A-Za-z_]\w*", re.sub(r"#[^\n]*", "", found["inner"] or found["line"] or "")))
    missing = sorted({*names} - known)
    if not missing:
        return content
    if found["inner"] is not None and "#" in found["inner"]:  # comments stay where they are
        opened = found.start("inner")
        return f"{content[:opened]}\n    {', '.join(missing)},{content[opened:]}"
    return f"{content[: found.start()]}{import_line({*known, *missing})}{content[found.end() :]}"
