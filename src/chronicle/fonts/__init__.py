"""Glyphs: font bytes → advances, coverage, subset. The one door to fontTools."""

from chronicle.fonts.faces import FACE_NAMES, FaceName

__all__ = ["FACE_NAMES", "FaceName"]
