from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from chronicle.fonts import subset_font, unpack_woff


@pytest.fixture(scope="module")
def regular(files):
    return files.faces["regular"].read_bytes()


def test_a_subset_holds_the_characters_asked_for_and_the_kerns_given(regular):
    font = TTFont(BytesIO(subset_font(regular, characters="AVo", kerns=[("A", "V", -37)])))

    assert sorted(map(chr, font.getBestCmap())) == ["A", "V", "o"]
    assert list(font["kern"].kernTables[0].kernTable.values()) == [-37]
    assert font.flavor == "woff"
    assert "GPOS" not in font


def test_a_subset_is_small(regular):
    assert len(subset_font(regular, characters="Mali turns to Moscow", kerns=[])) < 5_000


def test_joining_forms_are_kept_where_they_are_needed(files):
    data = files.fallbacks["regular"].read_bytes()
    font = TTFont(BytesIO(subset_font(data, characters="ديوب", kerns=[], shaped=True)))

    assert {"init", "medi", "fina"} <= {r.FeatureTag for r in font["GSUB"].table.FeatureList.FeatureRecord}


def test_unpacking_gives_a_plain_font(regular):
    plain = unpack_woff(subset_font(regular, characters="A", kerns=[]))

    assert plain[:4] == b"\0\1\0\0"
    assert TTFont(BytesIO(plain)).getBestCmap() == {65: TTFont(BytesIO(plain)).getBestCmap()[65]}
