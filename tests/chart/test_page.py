"""Pages by name and by size."""

import pytest

from chronicle.chart import PAGES, page_named
from chronicle.chart.page import MM, PX, SHEETS


@pytest.mark.parametrize("name", PAGES)
def test_every_page_goes_by_its_name(name):
    assert page_named(name.upper()).name == name


@pytest.mark.parametrize(
    ("name", "width", "height"), [("a4", 210, 297), ("a3-landscape", 420, 297), ("a0", 841, 1189)]
)
def test_sheets_have_their_real_size(name, width, height):
    page = page_named(name)
    assert (page.width / MM, page.height / MM) == pytest.approx((width, height))


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [("170mm", 170, None), (" 86.5 MM ", 86.5, None), ("170x120mm", 170, 120), ("170 × 120 mm", 170, 120)],
)
def test_a_size_in_millimetres_is_a_page(text, width, height):
    page = page_named(text)
    assert page.width == pytest.approx(width * MM)
    assert page.height == (None if height is None else pytest.approx(height * MM))


@pytest.mark.parametrize("text", ["a5x", "", "170", "170cm", "x120mm", "-3mm", "1e9mm", "nanmm"])
def test_what_is_no_page_is_refused_with_what_there_is(text):
    with pytest.raises(ValueError, match=r"a4.*170x120mm"):
        page_named(text)


def test_only_sheets_turn():
    assert page_named("a4").turned.width == page_named("a4").height
    assert page_named("fit").turned == page_named("fit")


def test_type_on_screens_is_at_least_thirteen_pixels():
    assert all(page_named(name).least_type >= 13 * PX for name in ("web", "phone"))


def test_type_in_print_is_at_least_six_points():
    assert all(page.least_type >= 6.0 for page in PAGES.values())


def test_the_sheets_grow():
    areas = [page_named(name).width * page_named(name).height for name in SHEETS]
    assert areas == sorted(areas)


def test_a_book_is_upright_and_without_its_title():
    assert (page_named("book").form, page_named("book").has_title) == ("vertical", False)


@pytest.mark.parametrize("text", ["0mm", "29mm", "170x0mm", "6000mm"])
def test_a_page_that_holds_no_word_or_no_file_can_say_is_refused(text):
    with pytest.raises(ValueError, match="30 to 5080 mm"):
        page_named(text)
