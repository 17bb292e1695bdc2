"""The numbered sources under the picture, and the credit line."""

from itertools import pairwise

import pytest

from chronicle import Event, Source, collect
from chronicle.chart.furniture.notes import credit_line, source_notes
from chronicle.layout.scene import Group, texts


@pytest.fixture
def cited():
    sources = {f"s{i}": Source(title=f"Source {i}", url=f"https://example.org/{i}") for i in range(5)}
    return collect(
        sources | {f"e{i}": Event(title="E", when="1985", sources=s) for i, s in enumerate(sources.values())}
    )


def test_every_source_has_its_number_and_leads_to_its_address(cited, voice):
    found = source_notes(voice(cited), left=0, top=0, width=1000)
    assert [(note.children[0].string, note.href) for note in found.nodes] == [
        (str(i + 1), f"https://example.org/{i}") for i in range(5)
    ]
    assert all(isinstance(note, Group) and note.kind == "note" for note in found.nodes)


def test_two_columns_on_a_wide_page_and_one_on_a_narrow(cited, voice):
    wide, narrow = (source_notes(voice(cited), left=0, top=0, width=width) for width in (1000, 200))
    assert len({note.children[0].x for note in wide.nodes}) == 2
    assert len({note.children[0].x for note in narrow.nodes}) == 1
    assert wide.height < narrow.height


def test_notes_stay_within_the_width_and_never_touch(cited, voice):
    found = source_notes(voice(cited), left=7, top=0, width=120)
    lines = list(texts(found.nodes))
    assert all(line.x >= 7 and line.x + line.width <= 127 for line in lines)
    words = [line for line in lines if line.x > 7]
    assert all(below.y - above.y > 6 for above, below in pairwise(words))


def test_without_sources_there_are_no_notes(timeline_of, voice):
    assert source_notes(voice(timeline_of("1985")), left=0, top=0, width=100).height == 0


def test_credit_stands_at_the_right(voice, timeline_of):
    found = credit_line(
        ["Desk", "As of 3 May 2022"], left=0, top=0, width=300, voice=voice(timeline_of("1985"))
    )
    (line,) = texts(found.nodes)
    assert line.string == "Desk · As of 3 May 2022"
    assert line.x + line.width == pytest.approx(300)


def test_without_a_credit_there_is_no_line(voice, timeline_of):
    assert credit_line([], left=0, top=0, width=300, voice=voice(timeline_of("1985"))).height == 0


def test_pictures_without_sources_carry_neither_numbers_nor_notes(cited, compiled):
    scene = compiled(cited, sources=False).scene
    assert not [run for text in texts(scene.children) for run in text.runs if run.rise]
    assert not [group for group in scene.children if isinstance(group, Group) and group.kind == "note"]
