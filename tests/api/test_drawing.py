"""draw: files by their suffix, pages and their twins, matplotlib's own axes, and what is refused."""

import json
import struct

import pytest
from matplotlib.figure import Figure

from chronicle import Actor, Event, Header, Source, collect, draw
from chronicle.api import CannotWrite, MissingGlyphs, PageOverflow
from chronicle.chart import Layout
from chronicle.render import svg_text


@pytest.fixture
def mali():
    letter = Source(title="Letter")
    return collect(
        {
            "header": Header(title="Mali"),
            "letter": letter,
            "coup": Event(title="Coup", when="2020-08-18", sources=letter),
            "meeting": Event(title="They meet", when="2022-05-20"),
        }
    )


def test_without_a_path_the_layout_alone_is_returned(mali):
    layout = draw(mali)
    assert isinstance(layout, Layout)
    assert layout.events == ("coup", "meeting")
    assert layout.scene.faces


def test_a_picture_shows_itself_as_svg_in_a_notebook_and_in_a_line_elsewhere(mali):
    picture = draw(mali, page="120x200mm", form="vertical")
    assert repr(picture) == f"<Picture of {len(picture.events)} events: vertical, 120 × 200 mm>"
    assert picture._repr_svg_() == svg_text(picture.scene)


def test_files_are_written_by_their_suffix(mali, tmp_path):
    paths = [tmp_path / f"mali{suffix}" for suffix in (".svg", ".png", ".pdf")]
    draw(mali, paths)
    heads = [path.read_bytes()[:5] for path in paths]
    assert heads == [b"<svg ", b"\x89PNG\r", b"%PDF-"]


def test_the_suffix_may_be_written_in_capitals(mali, tmp_path):
    draw(mali, tmp_path / "MALI.SVG")
    assert (tmp_path / "MALI.SVG").is_file()


def test_page_web_brings_its_twin_for_phones(mali, tmp_path):
    draw(mali, [tmp_path / "mali.svg", tmp_path / "mali.png"], page="web")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "mali-360.png",
        "mali-360.svg",
        "mali.png",
        "mali.svg",
    ]


def test_a_png_has_the_size_of_its_page(mali, tmp_path):
    draw(mali, tmp_path / "mali.png", page="a4-landscape")
    width, height = struct.unpack(">II", (tmp_path / "mali.png").read_bytes()[16:24])
    assert (width, height) == pytest.approx((297 / 25.4 * 200, 210 / 25.4 * 200), abs=1)


def test_a_book_page_is_ink_and_paper_unless_a_theme_is_named(mali):
    assert draw(mali, page="book").scene.background == "#ffffff"
    assert draw(mali, page="book", theme="dark").scene.background == "#15181c"


def test_without_sources_nothing_is_numbered(mali):
    numbered, plain = (draw(mali, sources=sources).scene.size.height for sources in (True, False))
    assert plain < numbered


def test_onto_the_users_own_figure(mali):
    figure = Figure()
    draw(mali, ax=figure)
    figure.canvas.draw()
    assert figure.get_children()[1:]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"page": "a9"}, "no page 'a9'"),
        ({"theme": "sepia"}, "no theme 'sepia'"),
        ({"font": "No Such Face"}, "no font 'No Such Face'"),
        ({"path": "mali.gif"}, r"no picture 'mali.gif': a picture is written as \.svg, \.png, \.pdf"),
        ({"path": "mali"}, "no picture 'mali'"),
    ],
    ids=["page", "theme", "font", "suffix", "no-suffix"],
)
def test_what_there_is_not_is_refused_by_name(options, message, mali):
    with pytest.raises(ValueError, match=message):
        draw(mali, **options)


def test_nothing_cannot_be_drawn():
    with pytest.raises(ValueError, match="nothing to draw"):
        draw(collect({}))


def test_a_full_page_raises_and_writes_nothing(tmp_path):
    crowd = collect({f"e{i}": Event(title=f"Event {i} " * 9, when=f"1{i + 100}") for i in range(90)})
    with pytest.raises(PageOverflow, match="of 90 labels fit on page '80x60mm'") as caught:
        draw(crowd, tmp_path / "crowd.svg", page="80x60mm")
    assert caught.value.overflow.total == 90
    assert list(tmp_path.iterdir()) == []


def test_where_one_suffix_is_unknown_nothing_is_written(mali, tmp_path):
    with pytest.raises(ValueError, match="no picture"):
        draw(mali, [tmp_path / "mali.svg", tmp_path / "mali.doc"])
    assert list(tmp_path.iterdir()) == []


def test_a_glyph_that_no_face_has_is_told_with_its_event(mali, tmp_path):
    cuneiform = collect({"sale": Event(title="Sale of \U0010fff0", when="1985")})
    with pytest.raises(MissingGlyphs, match="in sale") as caught:
        draw(cuneiform, tmp_path / "sale.svg")
    assert caught.value.by_event == {"sale": "\U0010fff0"}
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_a_folder_is_said_to_be_in_the_way(mali, tmp_path):
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(CannotWrite):
        draw(mali, tmp_path / "file" / "mali.svg")


@pytest.mark.parametrize("suffix", [".svg", ".png", ".pdf"])
def test_what_is_private_is_in_no_file(suffix, tmp_path):
    mole = Actor(name="Mole", private=True)
    secret = collect(
        {
            "mole": mole,
            "open": Event(title="Open", when="1985", actors={mole: "informant"}),
            "hidden": Event(title="Hidden", when="1986", private=True),
        }
    )
    plain = collect({"open": Event(title="Open", when="1985")})
    one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
    draw(secret, one)
    draw(plain, other)
    assert one.read_bytes() == other.read_bytes()


def test_a_full_sheet_goes_on_on_further_pages_where_asked(tmp_path):
    timeline = collect(
        {
            f"e{i}": Event(title=f"Event {i} with a title", when=f"2000-{i % 12 + 1:02}-{i % 27 + 1:02}")
            for i in range(90)
        }
    )
    with pytest.raises(PageOverflow):
        draw(timeline, page="160x90mm")
    layout = draw(timeline, [tmp_path / "a.svg", tmp_path / "a.pdf"], page="160x90mm", when_full="pages")
    count = len(layout.pages)
    assert count >= 2
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["a.pdf", *(f"a-{n}.svg" for n in range(1, count + 1))]
    )
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Type /Page ") == count
    told = [event for page in layout.pages for event in page.events]
    assert sorted(told) == sorted(timeline.events)
    assert all(page.measures.is_legible for page in layout.pages)


def test_a_layout_is_written_as_json(tmp_path):
    timeline = collect({"coup": Event(title="Coup", when="2020-08-18")})
    layout = draw(timeline, tmp_path / "a.json")
    plain = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert plain["events"] == ["coup"]
    assert plain["measures"]["overlaps"] == 0
    assert plain["scene"]["size"]["width"] == pytest.approx(layout.scene.size.width, abs=0.001)


def test_a_previous_picture_is_a_layout_or_the_file_of_one(tmp_path):
    events = {f"e{day}": Event(title=f"Day {day}", when=f"1914-07-{day:02}") for day in range(1, 15)}
    first = draw(collect(events), tmp_path / "a.json", form="vertical", page="a4")
    events["new"] = Event(title="New", when="1914-07-03")
    later = [
        draw(collect(events), form="vertical", page="a4", previous=previous)
        for previous in (first, tmp_path / "a.json", str(tmp_path / "a.json"))
    ]
    assert all(layout.sides.items() > first.sides.items() for layout in later)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, r"cannot read the previous picture '.*old.json': no such file"),
        ("{", r"no layout in '.*old.json': it is not JSON"),
        ('{"form": "flags"}', r"no layout in '.*old.json': wanted is what draw writes"),
        ('{"form": "flags", "sides": {"e": "left"}}', r"no layout in '.*old.json': wanted is what draw"),
        ('{"form": "flags", "sides": {"e": 7}}', r"no layout in '.*old.json': wanted is what draw"),
    ],
)
def test_what_is_no_previous_picture_is_said_to_be_none(tmp_path, text, words):
    old = tmp_path / "old.json"
    if text is not None:
        old.write_text(text, encoding="utf-8")
    timeline = collect({"coup": Event(title="Coup", when="2020-08-18")})
    with pytest.raises(ValueError, match=words):
        draw(timeline, previous=old)
