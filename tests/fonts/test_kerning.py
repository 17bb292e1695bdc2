from io import BytesIO
from struct import pack

import pytest
from fontTools.ttLib import TTFont

from chronicle.fonts import read_face
from chronicle.fonts.kerning import read_kerning

LETTERS = "AVTWYLPFKRaevowyt.,-“”’ ДАТУГрю1"


@pytest.fixture(scope="module", params=["regular", "italic"])
def font_bytes(request, files):
    return files.faces[request.param].read_bytes()


def decompiled(font):
    """Every kerned pair, by fontTools' full reading of the table: slow, and plainly right."""
    table = font["GPOS"].table
    wanted = {
        i
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for i in record.Feature.LookupListIndex
    }
    lookups = [
        [getattr(s, "ExtSubTable", s) for s in table.LookupList.Lookup[i].SubTable] for i in sorted(wanted)
    ]

    def adjustment(left, right):
        return sum(first(subtables, left, right) for subtables in lookups)

    def first(subtables, left, right):
        for subtable in subtables:
            if left not in subtable.Coverage.glyphs:
                continue
            if subtable.Format == 1:
                pairs = subtable.PairSet[subtable.Coverage.glyphs.index(left)].PairValueRecord
                found = [pair.Value1 for pair in pairs if pair.SecondGlyph == right]
                if found:
                    return getattr(found[0], "XAdvance", 0)
            else:
                row = subtable.ClassDef1.classDefs.get(left, 0)
                column = subtable.ClassDef2.classDefs.get(right, 0)
                value = subtable.Class1Record[row].Class2Record[column].Value1
                return getattr(value, "XAdvance", 0) if value else 0
        return 0

    return adjustment


def test_the_pairs_read_from_the_bytes_are_those_of_the_decompiled_table(font_bytes):
    font, face = TTFont(BytesIO(font_bytes)), read_face(font_bytes)
    oracle, names = decompiled(font), font.getBestCmap()

    letters = [letter for letter in LETTERS if letter in face.glyphs]  # the italic has no Cyrillic
    for left in letters:
        for right in letters:
            found = face.kerning.of(face.glyphs[left], face.glyphs[right])
            assert found == oracle(names[ord(left)], names[ord(right)]), (left, right)


def test_capitals_that_lean_towards_each_other_move_together(font_bytes):
    face = read_face(font_bytes)

    assert face.kerning.of(face.glyphs["A"], face.glyphs["V"]) < 0
    assert face.kerning.of(face.glyphs["n"], face.glyphs["n"]) == 0


def table_with(subtable, *, kind=2, coverage):
    """A GPOS table of one ``kern`` feature with one lookup, byte by byte as the specification lays it out."""
    subtable += coverage
    if kind == 9:
        subtable = pack(">HHL", 1, 2, 8) + subtable
    features = pack(">H4sH", 1, b"kern", 8) + pack(">HHH", 0, 1, 0)
    lookups = pack(">HH", 1, 4) + pack(">HHHH", kind, 0, 1, 8) + subtable
    return pack(">HHHHH", 1, 0, 0, 10, 10 + len(features)) + features + lookups


@pytest.mark.parametrize("kind", [2, 9])
@pytest.mark.parametrize("coverage", [pack(">HHH", 1, 1, 5), pack(">HHHHH", 2, 1, 5, 5, 0)])
def test_lists_of_pairs_are_read_in_each_form_of_coverage_and_behind_an_extension(kind, coverage):
    pairs = pack(">HHhHhHh", 3, 7, -40, 9, 25, 11, 3)
    gpos = table_with(pack(">HHHHHH", 1, 12 + len(pairs), 4, 0, 1, 12) + pairs, kind=kind, coverage=coverage)

    kerning = read_kerning(gpos)

    assert [kerning.of(5, right) for right in (7, 9, 11, 8)] == [-40, 25, 3, 0]
    assert kerning.of(6, 7) == 0


def test_pairs_that_move_nothing_along_the_line_are_passed_over():
    pairs = pack(">HHh", 1, 7, -40)
    gpos = table_with(
        pack(">HHHHHH", 1, 12 + len(pairs), 2, 0, 1, 12) + pairs, coverage=pack(">HHH", 1, 1, 5)
    )

    assert read_kerning(gpos).of(5, 7) == 0


def test_glyphs_of_no_class_are_of_class_zero():
    left, right = pack(">HHHH", 1, 5, 1, 1), pack(">HHHHH", 2, 1, 7, 8, 1)
    matrix = pack(">4h", 0, 0, 0, -30)
    at = 16 + len(matrix)
    head = pack(">8H", 2, at + len(left + right), 4, 0, at, at + len(left), 2, 2)
    gpos = table_with(head + matrix + left + right, coverage=pack(">HHH", 1, 1, 5))

    kerning = read_kerning(gpos)

    assert [kerning.of(5, glyph) for glyph in (7, 8, 9)] == [-30, -30, 0]
