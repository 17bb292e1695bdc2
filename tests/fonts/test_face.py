import pytest

from chronicle.fonts import FACE_NAMES, read_face, subset_font


@pytest.mark.parametrize("name", FACE_NAMES)
def test_figures_are_tabular_and_never_kerned_to_each_other(files, name):
    face = read_face(files.faces[name].read_bytes())

    assert len({face.positions(digit)[-1] for digit in "0123456789"}) == 1
    assert face.positions("1711")[-1] == pytest.approx(4 * face.positions("0")[-1])


def test_positions_grow_by_advances_and_end_where_the_text_ends(files):
    face = read_face(files.faces["regular"].read_bytes())

    assert face.positions("") == [0]
    assert face.positions("nn") == pytest.approx([0, 0.547, 1.094])
    assert face.positions("AV")[-1] < face.positions("A")[-1] + face.positions("V")[-1]


def test_what_shows_nothing_takes_no_room(files):
    face = read_face(files.faces["regular"].read_bytes())

    assert face.has("\u200d")
    assert face.positions("a\u2060\ufe0fb")[-1] == pytest.approx(face.positions("ab")[-1], abs=0.02)


@pytest.mark.parametrize("data", [b"", b"not a font at all", b"\0\1\0\0" + bytes(40)])
def test_bytes_that_are_no_font_are_refused(data):
    with pytest.raises(ValueError, match="font"):
        read_face(data)


def test_a_font_without_kerning_is_summed_plainly(files):
    face = read_face(subset_font(files.faces["regular"].read_bytes(), characters="AV", kerns=[]))

    apart = face.positions("A")[-1] + face.positions("V")[-1]
    assert face.positions("AV")[-1] == pytest.approx(apart)
