"""Eras: bars with titles in the ruler, pale bands behind; unsure ends, overlaps, black and white."""

import pytest

from chronicle import Era, Event, Source, collect
from chronicle.chart import THEMES
from chronicle.chart.axis.eras import BEHIND, Bar, bars_on
from chronicle.chart.colours import blend, contrast
from chronicle.dates import parse
from chronicle.layout.geometry import Box
from chronicle.layout.scale import TimeScale
from chronicle.layout.scene import Circle, Group, Path, Rect, text_box, texts

EVENTS = {f"e{year}": Event(title=f"Event of {year}", when=str(year)) for year in (1905, 1914, 1918, 1933)}
ERAS = {
    "war": Era(title="War", when="1914-07-28/1918-11-11", note="The Great War"),
    "republic": Era(title="Republic", when="1918-11-09/1933-01-30"),
    "empire": Era(title="Empire", when="1871/1918-11-09"),
    "bronze": Era(title="Bronze Age", when="-3300/-1200"),
}


def groups(layout, kind):
    def walk(nodes):
        for node in nodes:
            if isinstance(node, Group):
                if node.kind == kind:
                    yield node
                yield from walk(node.children)

    return list(walk(layout.scene.children))


def drawn(compiled, eras=ERAS, **about):
    return compiled(collect({**EVENTS, **eras}), **about)


@pytest.mark.parametrize(
    "form", ["flags", "vertical", "columns", "lanes", "density", "storyline", "storyline-down"]
)
def test_every_era_that_shares_time_with_the_axis_is_told_in_it(compiled, form):
    layout = drawn(compiled, form=form, page="a3")
    titles = ["".join(text.string for text in texts(group.children)) for group in groups(layout, "era")]
    assert sorted(titles) == ["Empire", "Republic", "War"]
    assert layout.measures.is_legible


def test_an_era_is_cut_off_where_the_axis_ends_and_left_out_where_it_shows_none_of_it(gathered, voice):
    timeline = collect({**EVENTS, **ERAS})
    speaking = voice(timeline, eras=gathered(timeline).eras)
    first, last = (parse(text).span.start.earliest for text in ("1905", "1934"))
    scale = TimeScale(domain=(first, last), range=(10.0, 490.0))
    bars = {bar.item.era.title: bar for bar in bars_on(scale, speaking, walls=(0.0, 500.0))}
    assert sorted(bars) == ["Empire", "Republic", "War"]
    assert bars["Empire"].outer[0] == 0.0
    assert bars["Empire"].outer[1] < bars["Republic"].outer[1]


@pytest.mark.parametrize(
    ("when", "has_unsure_ends"),
    [("1914-07-28/1918-11-11", False), ("1910/1920", True), ("1910~/1920~", True), ("1914", False)],
)
def test_what_is_unsure_of_an_end_is_not_drawn_as_sure(gathered, voice, when, has_unsure_ends):
    timeline = collect({**EVENTS, "era": Era(title="E", when=when)})
    first, last = (parse(text).span.start.earliest for text in ("1905", "1934"))
    scale = TimeScale(domain=(first, last), range=(0.0, 500.0))
    (bar,) = bars_on(scale, voice(timeline, eras=gathered(timeline).eras), walls=(0.0, 500.0))
    assert isinstance(bar, Bar)
    assert bar.sure is not None
    assert (bar.sure[0] - bar.outer[0] > 5) is has_unsure_ends
    assert (bar.outer[1] - bar.sure[1] > 5) is has_unsure_ends


def test_black_and_white_is_drawn_without_a_tint(compiled):
    rough = {"war": Era(title="War", when="1910~/1920~"), "later": Era(title="Later", when="1921/1930")}
    layout = drawn(compiled, rough, page="a4", theme="print")
    assert groups(layout, "eras") == []
    shapes = [node for group in groups(layout, "era") for node in group.children]
    assert any(isinstance(node, Path) and node.dash for node in shapes)
    colours = {
        colour
        for node in shapes
        if isinstance(node, (Rect, Path, Circle))
        for colour in (node.fill, node.stroke)
        if colour is not None
    }
    assert colours == {"#000000"}


@pytest.mark.parametrize(
    "theme", [theme for theme in THEMES.values() if not theme.one_bit], ids=lambda t: t.name
)
def test_what_stands_on_a_band_keeps_its_contrast(theme):
    for share in (*BEHIND, 0.16):
        band = blend(theme.ink, theme.paper, share)
        assert contrast(theme.ink, band) >= 4.5
        if share in BEHIND:
            assert contrast(theme.muted, band) >= 4.5
            assert contrast(theme.mark, band) >= 3
            assert contrast(theme.accent, band) >= 3


def test_a_reader_is_told_the_note_the_sources_and_in_words(compiled):
    paper = Source(title="Paper")
    eras = {"paper": paper, "war": Era(title="War", when="1914/1918", note="The Great War", sources=paper)}
    layout = drawn(compiled, eras)
    (group,) = groups(layout, "era")
    assert group.title == "War, 1914–1918"
    assert group.description == "The Great War"
    assert [text.string for text in texts(group.children)] == ["War1"]
    assert any("Paper" in text.string for note in groups(layout, "note") for text in texts(note.children))
    assert "Era: War, 1914–1918." in layout.scene.description


def test_titles_of_many_short_eras_keep_apart_in_an_upright_ruler(compiled):
    eras = {f"era{i}": Era(title=f"Ministry {i}", when=f"{1910 + i}") for i in range(12)}
    layout = drawn(compiled, eras, form="vertical")
    assert len(groups(layout, "era")) == 12
    assert layout.measures.is_legible


@pytest.mark.parametrize("form", ["flags", "vertical"])
@pytest.mark.parametrize(
    "when", ["1912/1913-06", "1905/1906", "1931/1933", "1910-01/1912-06", "1914-07-28/1914-08-04"]
)
def test_the_frame_of_an_era_in_one_colour_runs_through_no_words(compiled, metrics, form, when):
    eras = {"short": Era(title="Some time", when=when), "republic": ERAS["republic"]}
    for group in groups(drawn(compiled, eras=eras, form=form, theme="print"), "era"):
        words = [text_box(text, metrics) for text in texts(group.children)]
        frames = [node.box for node in group.children if isinstance(node, Rect)]
        assert words
        for box in frames:
            if form == "flags":
                edges = [Box(left=x, top=box.top, right=x, bottom=box.bottom) for x in (box.left, box.right)]
            else:
                edges = [Box(left=box.left, top=y, right=box.right, bottom=y) for y in (box.top, box.bottom)]
            assert not [edge for edge in edges for word in words if edge.overlaps(word, tolerance=-0.1)]
