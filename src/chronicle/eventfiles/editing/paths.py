"""The path of a field: ``when``, ``when.says``, ``when[1].credibility``."""

import re

from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.kinds import Kind
from chronicle.eventfiles.records import ENTITIES, RECORDS
from chronicle.eventfiles.suggestions import did_you_mean

_STEP = re.compile(r"([A-Za-z_]\w*)(?:\[(\d+)\])?")


def steps_of(path: str) -> list[tuple[str, int | None]]:
    """The fields of a path in order, each with the number of the item that is meant, if one is.

    >>> steps_of("when[1].says")
    [('when', 1), ('says', None)]

    Raises:
        EditError: it is no path.
    """
    steps: list[tuple[str, int | None]] = []
    for part in path.split("."):
        found = _STEP.fullmatch(part.strip())
        if found is None:
            raise EditError(
                f"{path!r} is no field: write title, when.says, or when[0].says for the first of several"
            )
        steps.append((found[1], None if found[2] is None else int(found[2])))
    return steps


def kind_of(record: str, name: str) -> Kind:
    """What a field of a record takes.

    Raises:
        EditError: the record has no such field; the message names the nearest, or all.
    """
    table = RECORDS.get(record) or ENTITIES[record]
    reader = table.fields.get(name)
    if reader is None:
        hint = did_you_mean(name, table.fields) or f"it has {', '.join(table.fields)}"
        raise EditError(f"{record} has no field {name!r}; {hint}")
    return reader.kind


def field_order(record: str) -> list[str]:
    """The fields of a record in the order in which they are written."""
    return list(RECORDS[record].fields)
