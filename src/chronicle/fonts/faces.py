"""Names: the faces of a family, the slots of an embedded set, and a font as a face at a size."""

from typing import Literal, TypeAlias

from attrs import frozen

FaceName: TypeAlias = Literal["regular", "semibold", "italic", "semibold-italic"]
SlotName: TypeAlias = Literal[
    "regular",
    "semibold",
    "italic",
    "semibold-italic",
    "fallback-regular",
    "fallback-semibold",
    "fallback-italic",
    "fallback-semibold-italic",
    "installed",
]

FACE_NAMES: tuple[FaceName, ...] = ("regular", "semibold", "italic", "semibold-italic")
"""Every face, in the order in which they are written to files."""

FALLBACK: dict[FaceName, SlotName] = {
    "regular": "fallback-regular",
    "semibold": "fallback-semibold",
    "italic": "fallback-italic",
    "semibold-italic": "fallback-semibold-italic",
}
"""Where the stand-in for a face is kept, for glyphs that the face lacks."""

INSTALLED: SlotName = "installed"
"""Where a font of the reader's own computer is kept, for glyphs that the stand-ins lack too."""


@frozen
class Font:
    """A size in points and a face of the family that the picture is set in."""

    size: float
    face: FaceName = "regular"
