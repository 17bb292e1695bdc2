"""Glyphs: font bytes → advances, coverage, subset. The one door to fontTools."""

from chronicle.fonts.face import Face, covers, read_face
from chronicle.fonts.faces import FACE_NAMES, FALLBACK, INSTALLED, FaceName, Font, SlotName
from chronicle.fonts.family import Family, Glyph, Segment, ShapedWidth, embedded_family
from chronicle.fonts.installed import installed_fonts
from chronicle.fonts.locate import FamilyFiles, locate_family
from chronicle.fonts.scripts import is_right_to_left, needs_shaping
from chronicle.fonts.subset import subset_font, unpack_woff

__all__ = [
    "FACE_NAMES",
    "FALLBACK",
    "INSTALLED",
    "Face",
    "FaceName",
    "Family",
    "FamilyFiles",
    "Font",
    "Glyph",
    "Segment",
    "ShapedWidth",
    "SlotName",
    "covers",
    "embedded_family",
    "installed_fonts",
    "is_right_to_left",
    "locate_family",
    "needs_shaping",
    "read_face",
    "subset_font",
    "unpack_woff",
]
