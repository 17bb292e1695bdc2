import sys
from subprocess import run

import pytest

from chronicle.fonts import FACE_NAMES, locate_family


def test_the_default_family_has_its_faces_and_stand_ins():
    files = locate_family()

    assert tuple(files.faces) == FACE_NAMES
    assert [path.name for path in files.faces.values()][:2] == [
        "SourceSansPro-Regular.ttf",
        "SourceSansPro-Semibold.ttf",
    ]
    assert files.fallbacks["semibold"].name == "DejaVuSans-Bold.ttf"


def test_a_family_is_found_by_the_path_of_its_regular_face(tmp_path):
    for name in ("Own-Regular.ttf", "Own-Bold.ttf", "Own-Italic.ttf", "Other.ttf"):
        (tmp_path / name).touch()

    found = locate_family(str(tmp_path / "Own-Regular.ttf")).faces
    assert {face: path.name for face, path in found.items()} == {
        "regular": "Own-Regular.ttf",
        "semibold": "Own-Bold.ttf",
        "italic": "Own-Italic.ttf",
    }
    assert list(locate_family(str(tmp_path / "Other.ttf")).faces) == ["regular"]


def test_an_unknown_family_is_refused_by_name():
    with pytest.raises(ValueError, match="no font 'Comic Sans'"):
        locate_family("Comic Sans")


def test_finding_fonts_and_drawing_svg_loads_no_matplotlib():
    program = (
        "import sys; from chronicle import fonts, render; fonts.locate_family(); "
        "print(*{'matplotlib', 'numpy', 'fontTools', 'font_source_sans_pro'} & set(sys.modules))"
    )

    assert (
        run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == ""
    )


def test_a_package_that_is_not_installed_is_as_good_as_an_unknown_family(monkeypatch):
    monkeypatch.setattr("chronicle.fonts.locate.find_spec", lambda _name: None)

    with pytest.raises(ValueError, match="no font 'Source Sans Pro'"):
        locate_family()
