from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from chronicle.layout.geometry import Size
from chronicle.layout.metrics import AdvanceTable, Font
from chronicle.layout.scene import Group, Run, Scene, Text, texts
from chronicle.render import svg_text

SVG = "{http://www.w3.org/2000/svg}"


def parsed(scene):
    return ET.fromstring(svg_text(scene))  # noqa: S314  # what was written just now


@pytest.fixture
def root(sampler):
    return parsed(sampler)


def test_the_same_scene_gives_the_same_bytes(sampler):
    assert svg_text(sampler) == svg_text(evolve(sampler))


def test_the_picture_says_what_it_is(root):
    assert root.attrib["role"] == "img"
    assert root.attrib["lang"] == "en"
    assert (root.attrib["width"], root.attrib["viewBox"]) == ("420pt", "0 0 420 230")
    assert root.findtext(f"{SVG}title") == "Mali & Moscow"
    assert root.findtext(f"{SVG}desc") == "A picture for the tests."


def test_an_event_is_a_group_with_its_id_its_title_and_its_parts(root):
    event = root.find(f"{SVG}g[@class='event']")

    assert event.attrib["data-event"] == "coup"
    assert event.findtext(f"{SVG}title") == 'Coup <&> "August"'
    link = event.find(f"{SVG}a")
    assert link.attrib["href"] == "https://example.org/?a=1&b=2"
    assert [group.attrib["class"] for group in link] == ["leader", "mark", "label"]


def test_every_line_is_one_text_element(sampler, root):
    assert ["".join(text.itertext()) for text in root.iter(f"{SVG}text")] == [
        text.string for text in texts(sampler.children)
    ]


def test_raised_runs_come_back_to_the_baseline(carrying, line):
    scene = carrying(
        Size(90, 20), (line(0, 10, ("a", 9, "regular"), ("1", 6, "regular", 3.0), ("b", 9, "regular")),)
    )
    spans = parsed(scene).iter(f"{SVG}tspan")

    assert [span.attrib.get("dy") for span in spans] == [None, "-3", "3"]


def test_nothing_is_loaded_from_elsewhere(sampler):
    svg = svg_text(sampler)

    assert svg.count("url(") == svg.count("url(data:font/woff;base64,") == len(sampler.faces)


def test_two_pictures_on_one_page_keep_their_fonts_apart(carrying, line):
    one, other = (carrying(Size(9, 9), (line(0, 9, (text, 9, "regular")),)) for text in ("Mali", "France"))

    def name(scene):
        return svg_text(scene).split("font-family:'")[1].split("'")[0]

    assert name(one) != name(other)


def test_a_script_in_a_link_never_reaches_the_picture():
    scene = Scene(size=Size(9, 9), children=(Group(children=(), href="javascript:alert(1)"),))

    assert "javascript" not in svg_text(scene)


def test_right_to_left_without_fonts_is_still_told_to_run_leftward():
    font, metrics = Font(9), AdvanceTable()
    run = Run(text="שלום", font=font, fill="#000000", width=metrics.width("שלום", font))
    svg = svg_text(Scene(size=Size(99, 9), children=(Text(x=3, y=9, runs=(run,)),)))

    assert '<text x="3" y="9" direction="rtl" text-anchor="end">' in svg


def test_letters_without_a_slanted_form_are_written_upright(carrying, line):
    scene = carrying(
        Size(90, 30), (line(0, 10, ("раджаб", 9, "italic")), line(0, 20, ("Rajab", 9, "italic")))
    )
    cyrillic, latin = parsed(scene).iter(f"{SVG}text")
    assert "font-style" not in cyrillic.attrib
    assert latin.attrib["font-style"] == "italic"
