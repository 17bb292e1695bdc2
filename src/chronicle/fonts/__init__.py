"""Glyphs: font bytes → advances, coverage, subset. The one door to fontTools."""

from chronicle.fonts.face import Face, read_face
from chronicle.fonts.faces import FACE_NAMES, FALLBACK, FaceName, Font, SlotName
from chronicle.fonts.family import Family, Glyph, Segment, ShapedWidth, embedded_family
from chronicle.fonts.locate import FamilyFiles, locate_family
from chronicle.fonts.scripts import is_right_to_left, needs_shaping
from chronicle.fonts.subset import subset_font, unpack_woff

__all__ = [
    "FACE_NAMES",
    "FALLBACK",
    "Face",
    "FaceName",
    "Family",
    "FamilyFiles",
    "Font",
    "Glyph",
    "Segment",
    "ShapedWidth",
    "SlotName",
    "embedded_family",
    "is_right_to_left",
    "locate_family",
    "needs_shaping",
    "read_face",
    "subset_font",
    "unpack_woff",
]
