"""Subset: a font's bytes → the WOFF of the few glyphs and kerned pairs that a picture uses, and back.

The same bytes whenever the same is asked: no time of writing, no names, tables and pairs in a fixed order.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

SHAPING = ("ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "mark", "mkmk")
"""The features that joined scripts need; without optional ligatures, which were not measured."""


def subset_font(
    data: bytes, *, characters: Iterable[str], kerns: Iterable[tuple[str, str, int]], shaped: bool = False
) -> bytes:
    """The glyphs of some characters as WOFF, with kerns (left, right, font units) as its only kerning.

    Kerning travels as a plain ``kern`` table of the pairs that were measured: a tenth of what the class
    matrices of GPOS would take, in bytes and in time. ``shaped`` keeps the joining forms instead.
    """
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415  # the door: loaded when a picture is written
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    font: Any = TTFont(BytesIO(data), lazy=True, recalcTimestamp=False, fontNumber=0)
    options: Any = Options(
        layout_features=list(SHAPING) if shaped else [],
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        name_IDs=[1, 2, 6],
        drop_tables=["DSIG", "BASE", "FFTM", "kern"] + ([] if shaped else ["GDEF", "GPOS", "GSUB"]),
    )
    subsetter: Any = Subsetter(options)
    subsetter.populate(unicodes=sorted(ord(character) for character in characters))
    subsetter.subset(font)
    _add_kerns(font, kerns)
    font.flavor = "woff"
    out = BytesIO()
    font.save(out, reorderTables=None)
    return out.getvalue()


def unpack_woff(data: bytes) -> bytes:
    """The plain font inside a WOFF, for programs that read font files."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415  # the door: loaded when a picture is written

    font: Any = TTFont(BytesIO(data), lazy=True, recalcTimestamp=False)
    font.flavor = None
    out = BytesIO()
    font.save(out, reorderTables=None)
    return out.getvalue()


def _add_kerns(font: Any, kerns: Iterable[tuple[str, str, int]]) -> None:
    from fontTools.ttLib import newTable  # noqa: PLC0415
    from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0  # noqa: PLC0415  # where fontTools keeps it

    names: dict[int, str] = font.getBestCmap()
    pairs = {(names[ord(left)], names[ord(right)]): by for left, right, by in sorted(kerns)}
    if not pairs:
        return
    table: Any = newTable("kern")
    table.version = 0
    listed: Any = KernTable_format_0()
    listed.coverage, listed.tupleIndex, listed.kernTable = 1, None, pairs
    table.kernTables = [listed]
    font["kern"] = table
