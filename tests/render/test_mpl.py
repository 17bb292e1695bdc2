from io import BytesIO
from re import findall
from zlib import decompress, error

import matplotlib as mpl
import numpy as np
import pytest
from attrs import evolve
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from chronicle.layout.geometry import Box, Size
from chronicle.layout.metrics import AdvanceTable, Font
from chronicle.layout.scene import Group, Rect, Run, Scene, Text
from chronicle.render import draw_on, pdf_bytes, png_bytes, shaped_width


def pixels(png):
    return np.asarray(Image.open(BytesIO(png)).convert("L"))


def ink(png, dpi):
    """Left, top, right and bottom of what is not paper, in points."""
    rows, columns = np.where(pixels(png) < 250)
    unit = 72 / dpi
    return columns.min() * unit, rows.min() * unit, (columns.max() + 1) * unit, (rows.max() + 1) * unit


def test_a_png_has_the_size_and_the_words_of_its_scene(sampler):
    picture = Image.open(BytesIO(png_bytes(sampler, dpi=144)))

    assert picture.size == (840, 460)
    assert picture.text == {
        "Title": "Mali & Moscow",
        "Description": "A picture for the tests.",
        "Software": "chronicle",
    }


def test_the_same_scene_gives_the_same_bytes(sampler):
    assert png_bytes(sampler) == png_bytes(evolve(sampler))
    assert pdf_bytes(sampler) == pdf_bytes(evolve(sampler))


def test_a_user_s_settings_do_not_reach_the_files(sampler):
    png, pdf = png_bytes(sampler), pdf_bytes(sampler)

    with mpl.rc_context({"savefig.bbox": "tight", "pdf.fonttype": 3, "path.simplify_threshold": 1.0}):
        assert (png_bytes(sampler), pdf_bytes(sampler)) == (png, pdf)


def test_lines_are_painted_where_they_were_placed(carrying, line):
    placed = line(30, 40, ("H", 20, "regular"), ("amburg and Hannover, H", 9, "italic"), ("H", 9, "semibold"))
    left, top, right, bottom = ink(png_bytes(carrying(Size(200, 60), (placed,)), dpi=288), 288)

    # The side bearings of an H are a tenth of its size, its height two thirds.
    assert left == pytest.approx(30 + 0.09 * 20, abs=0.3)
    assert right == pytest.approx(30 + placed.width - 0.09 * 9, abs=0.3)
    assert top == pytest.approx(40 - 0.656 * 20, abs=0.3)
    assert bottom == pytest.approx(42, abs=1)


def test_shapes_are_painted_where_they_were_placed():
    box = Rect(box=Box(left=10, top=5, right=30, bottom=15), fill="#000000")

    assert ink(png_bytes(Scene(size=Size(50.1, 20.3), children=(box,)), dpi=288), 288) == (10, 5, 30, 15)


def test_dollars_and_carets_are_only_characters(carrying, line):
    scene = carrying(Size(99, 20), (line(3, 12, ("$x^2$ & $", 9, "regular")),))

    assert ink(png_bytes(scene), 200)[2] > 3 + scene.children[0].width - 2


def test_a_pdf_embeds_real_type_and_no_date(sampler):
    pdf = pdf_bytes(sampler)

    assert b"/CreationDate" not in pdf
    assert b"/Subtype /CIDFontType2" in pdf
    assert b"/Subtype /Type3" not in pdf
    assert {b"SourceSansPro-Regular", b"DejaVuSans"} <= set(findall(rb"/BaseFont /[A-Z]{6}\+([\w-]+)", pdf))
    assert b"https://example.org/?a=1&b=2" in b"".join(unpacked(pdf)) + pdf


def unpacked(pdf):
    for stream in findall(rb"stream\r?\n(.*?)endstream", pdf.replace(b"\r", b"\r")):
        try:
            yield decompress(stream)
        except error:
            continue


def test_a_scene_stands_in_the_corner_of_its_axes_at_its_own_size(carrying, line):
    figure = Figure(figsize=(4, 3), dpi=100)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0.25, 0.25, 0.5, 0.5))
    scene = carrying(Size(72, 36), (line(0, 10, ("H", 9, "regular")),))

    draw_on(scene, axes)
    canvas.draw()

    box = axes.artists[0].get_window_extent()
    assert (box.x0, box.y1, box.width, box.height) == pytest.approx((100, 225, 100, 50))


def test_a_scene_larger_than_its_figure_is_scaled_down_evenly():
    figure = Figure(figsize=(1, 1), dpi=100)
    FigureCanvasAgg(figure).draw()

    draw_on(Scene(size=Size(144, 72), children=()), figure)

    box = figure.artists[0].get_window_extent()
    assert (box.width, box.height) == pytest.approx((100, 50))


def test_a_scene_on_a_figure_can_be_saved_as_a_pdf_later(sampler):
    figure = Figure(figsize=(8, 6))
    draw_on(sampler, figure)
    out = BytesIO()

    figure.savefig(out, format="pdf")

    assert out.getvalue().startswith(b"%PDF")


def test_text_without_fonts_is_refused():
    run = Run(text="a", font=Font(9), fill="#000000", width=AdvanceTable().width("a", Font(9)))
    scene = Scene(size=Size(9, 9), children=(Group(children=(Text(x=0, y=9, runs=(run,)),)),))

    with pytest.raises(ValueError, match="carries no fonts"):
        png_bytes(scene)


def test_a_letter_that_the_font_lacks_adds_nothing_and_prints_no_warning(family):
    font = next(iter(family.faces.values()))
    assert shaped_width(font, "coup") > 0
    assert shaped_width(font, "coup\N{DEVANAGARI LETTER HA}") == shaped_width(font, "coup")
