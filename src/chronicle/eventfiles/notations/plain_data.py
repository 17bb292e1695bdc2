"""A table of plain data → declarations, as on the lower rung: what YAML and JSON have in common."""

from chronicle.eventfiles.rungs import Assigned, Declarations, plain_declarations
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.nodes import Node, Nothing, Table, Text, in_words


def declarations_of(root: Node | None, findings: Findings) -> Declarations:
    """What the outermost mapping of a text declares; none where the text could not be read."""
    if root is None or isinstance(root, Nothing):
        return Declarations(is_plain=True)
    if not isinstance(root, Table):
        findings.add(
            "F202",
            root.spot,
            f"a mapping belongs here, not {in_words(root)}",
            help="the outermost level has title, actors, places, sources and events",
        )
        return Declarations(is_plain=True)
    bad = findings.errors_since(0)
    return plain_declarations(
        [
            Assigned(name=key.value, name_spot=key.spot, value=value, hidden=False, bad=bad)
            for key, value in root.entries
            if isinstance(key, Text)
        ],
        findings,
    )
