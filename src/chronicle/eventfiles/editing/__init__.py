"""Event files changed in place: fields set, declarations added, meaning normalised; nothing else."""

from chronicle.eventfiles.editing.editor import Assignment, with_declaration, with_fields
from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.editing.formatter import formatted

__all__ = ["Assignment", "EditError", "formatted", "with_declaration", "with_fields"]
