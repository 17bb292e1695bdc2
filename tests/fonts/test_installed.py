"""Fonts of this computer: found in one order, and taken only where they have what is lacking."""

import pytest

from chronicle import Event, collect, draw
from chronicle.fonts import covers, installed_fonts, locate_family


def test_upright_sans_serif_faces_come_first(tmp_path):
    for name in (
        "NotoSerif-Regular.ttf",
        "NotoSans-Bold.ttf",
        "NotoSans-Regular.otf",
        "NotoSansMono-Regular.ttf",
    ):
        (tmp_path / name).touch()
    (tmp_path / "read.me").touch()
    assert [path.name for path in installed_fonts((str(tmp_path),))] == [
        "NotoSans-Regular.otf",
        "NotoSansMono-Regular.ttf",
        "NotoSerif-Regular.ttf",
        "NotoSans-Bold.ttf",
    ]


def test_a_font_covers_what_it_has_glyphs_for():
    data = locate_family("DejaVu Sans").faces["regular"].read_bytes()
    assert covers(data, "Bamako باماكو")
    assert not covers(data, "年")
    assert not covers(b"no font", "a")


def test_chinese_is_set_in_an_installed_font(tmp_path):
    if not any(covers(path.read_bytes(), "武昌起义") for path in installed_fonts()):
        pytest.skip("NO FONT WITH CHINESE: that an installed font helps was not tried")
    timeline = collect({"rising": Event(title="武昌起义爆发", when="1911-10-10")})
    layout = draw(timeline, [tmp_path / f"a.{suffix}" for suffix in ("svg", "png", "pdf")])
    assert "installed" in layout.scene.faces
    assert "武昌起义爆发" in (tmp_path / "a.svg").read_text("utf-8")
