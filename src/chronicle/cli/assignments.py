"""``FIELD=VALUE`` on the command line: what shall be set, added to, or removed."""

import re
from collections.abc import Sequence

from chronicle import api
from chronicle.cli.outcome import Refusal

_ASSIGNED = re.compile(r"(?P<path>[\w.\[\]]+)(?P<sign>\+?=)(?P<value>.*)", re.DOTALL)


def assignments_of(arguments: Sequence[str]) -> list[api.Assignment]:
    """The assignments of the arguments, in order; an empty value removes the field."""
    return [_assignment(argument) for argument in arguments]


def _assignment(argument: str) -> api.Assignment:
    found = _ASSIGNED.fullmatch(argument)
    if found is None:
        raise Refusal(
            f"{argument!r} is no FIELD=VALUE: write title=…, or quote it as a whole: 'title=A new title'"
        )
    value = found["value"] or None
    is_added = found["sign"] == "+="
    if is_added and value is None:
        raise Refusal(f"{argument!r} adds nothing")
    return api.Assignment(path=found["path"], value=value, is_added=is_added)
