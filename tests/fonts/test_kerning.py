from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from chronicle.fonts import read_face

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
