"""A finding about an entity of a timeline, at its place; of what is private it shows the code alone."""

from chronicle.diagnostics import CODES, Diagnostic, Location, Related
from chronicle.model import Entity, Timeline


def finding_of(  # noqa: PLR0913 - the parts of a finding, each by its name
    code: str,
    message: str,
    timeline: Timeline,
    entity: Entity,
    *,
    field: str | None = None,
    index: int | None = None,
    help: str | None = None,  # noqa: A002 - the word of the record
    related: tuple[str, Location | None] | None = None,
    is_private: bool = False,
    hides_line: bool = False,
) -> Diagnostic:
    """A finding about a field of an entity, or an item of it; with what is private no word of the file.

    ``is_private`` says that something else which is private would be told of, ``hides_line`` that the line is
    not to be shown.
    """
    entry = CODES[code]
    hidden = entity.private or is_private
    return Diagnostic(
        code=code,
        severity=entry.severity,
        message=entry.title if hidden else message,
        location=timeline.location(entity.id, field, index),
        help=None if hidden else help,
        excerpt="" if hidden or hides_line else None,
        related=() if hidden or related is None else (Related(message=related[0], location=related[1]),),
    )
