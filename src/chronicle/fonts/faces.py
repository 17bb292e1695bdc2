"""The names of the faces that a family has; what a text may be set in."""

from typing import Literal, TypeAlias

FaceName: TypeAlias = Literal["regular", "semibold", "italic", "semibold-italic"]

FACE_NAMES: tuple[FaceName, ...] = ("regular", "semibold", "italic", "semibold-italic")
"""Every face, in the order in which they are written to files."""
