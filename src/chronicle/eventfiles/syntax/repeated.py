"""Keys of a mapping that stand there twice: of two, Python, JSON and YAML keep one without a word."""

from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.nodes import Name, Node, Text
from chronicle.eventfiles.syntax.text import Spot


def refuse_repeated(entries: list[tuple[Node, Node]], findings: Findings) -> None:
    """Note every key that stands there already."""
    seen: dict[str, Spot] = {}
    for key, _ in entries:
        if isinstance(key, (Text, Name)):
            if key.value in seen:
                message = f"{key.value!r} stands here twice"
                findings.add("F208", key.spot, message, related=("first here", seen[key.value]))
            seen.setdefault(key.value, key.spot)
