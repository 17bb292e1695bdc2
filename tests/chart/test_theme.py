"""Themes, held against WCAG 2.2: text at least 4.5:1 against the paper, marks at least 3:1."""

from itertools import combinations

import pytest

from chronicle.chart import THEMES, theme_named
from chronicle.chart.colours import blend, colour_distance, contrast, seen_by_colour_blind
from chronicle.chart.theme import LIGHT, PRINT

SIZES = ("title_size", "subtitle_size", "date_size", "label_size", "raised_size", "tick_size", "foot_size")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("colour", ["ink", "muted"])
def test_text_stands_out(theme, colour):
    assert contrast(getattr(theme, colour), theme.paper) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("colour", ["mark", "accent", "stem"])
def test_marks_stand_out(theme, colour):
    assert contrast(getattr(theme, colour), theme.paper) >= 3.0


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48)]
)
def test_contrast_is_that_of_the_guideline(one, other, ratio):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    "theme", [theme for theme in THEMES.values() if not theme.one_bit], ids=lambda theme: theme.name
)
@pytest.mark.parametrize("kind", ["protan", "deutan", "tritan"])
def test_key_events_are_told_apart_by_the_colour_blind_too(theme, kind):
    """By twenty times what is just noticeable; that they are larger and semibold too is another matter."""
    mark, accent = (seen_by_colour_blind(colour, kind=kind) for colour in (theme.mark, theme.accent))
    assert colour_distance(mark, accent) >= 20


@pytest.mark.parametrize(
    "theme", [theme for theme in THEMES.values() if not theme.one_bit], ids=lambda theme: theme.name
)
def test_lines_stand_out_and_are_told_apart_by_everybody(theme):
    for one, other in combinations(theme.lines, 2):
        assert colour_distance(one, other) >= 20
        for kind in ("protan", "deutan", "tritan"):
            seen = (seen_by_colour_blind(colour, kind=kind) for colour in (one, other))
            assert colour_distance(*seen) >= 20
    assert min(contrast(colour, theme.paper) for colour in theme.lines) >= 3.0


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("kind", ["protan", "deutan", "tritan"])
def test_text_stands_out_for_the_colour_blind_too(theme, kind):
    paper, ink, muted = (
        seen_by_colour_blind(colour, kind=kind) for colour in (theme.paper, theme.ink, theme.muted)
    )
    assert contrast(ink, paper) >= 4.5
    assert contrast(muted, paper) >= 4.5


def test_there_are_five_themes_at_least():
    assert {"light", "dark", "print", "newspaper", "slide"} <= THEMES.keys()


def test_newsprint_is_ink_and_paper():
    colours = {
        value
        for name in ("paper", "ink", "muted", "rule", "stem", "mark", "accent")
        for value in [getattr(PRINT, name)]
    }
    assert colours == {"#ffffff", "#000000"}
    assert PRINT.one_bit


def test_scaling_scales_every_size():
    assert [getattr(LIGHT.scaled(2), size) for size in SIZES] == [2 * getattr(LIGHT, size) for size in SIZES]


def test_a_floor_lifts_what_is_below_it_only():
    lifted = LIGHT.no_smaller_than(8.5)
    assert (lifted.tick_size, lifted.title_size) == (8.5, LIGHT.title_size)
    assert min(getattr(lifted, size) for size in SIZES) == 8.5


def test_themes_go_by_name():
    assert [theme_named(name).name for name in THEMES] == list(THEMES)
    with pytest.raises(ValueError, match="no theme 'sepia': one of light, dark, print, newspaper, slide"):
        theme_named("sepia")


def test_thinning_runs_from_paper_to_colour():
    assert (blend("#102030", "#ffffff", 1), blend("#102030", "#ffffff", 0)) == ("#102030", "#ffffff")


def test_smaller_labels_have_smaller_numbers_down_to_the_floor():
    smaller = LIGHT.with_labels(0.75, floor=6.0)
    assert (smaller.label_size, smaller.date_size, smaller.raised_size) == (6.75, 6.0, 6.0)
    assert smaller.title_size == LIGHT.title_size


def test_a_number_is_never_larger_than_the_words_it_is_raised_on():
    theme = LIGHT.scaled(1.6).with_labels(0.4, floor=0.0)
    assert theme.raised_size <= min(theme.label_size, theme.date_size)
