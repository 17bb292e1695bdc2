"""A bad field harms nobody else: what others refer to by name stays without it, unless it may be private."""

import pytest

from chronicle.eventfiles import read
from strategies import read_source

USE = '\ncoup = Event(title="Coup", when="2020-08", actors=mali, sources=[log.cite("1"), log.cite("2")])\n'
IMPORT = "from chronicle import Actor, Event, Source\n"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('log = Source(title="Log", reliability="Z")', "F206"),
        ('log = Source(title="Log", published="2020-13")', "F204"),
        ('log = Source(title="Log", publisher=1 + 1)', "F107"),
        ('log = Source(title="Log", publischer="X")', "F201"),
        ('log = Source(title="Log", origin="nobody")', "F301"),
        ('log = Source(title="Log", author=["A", f"{1}"])', "F108"),
    ],
)
def test_a_source_with_a_bad_field_is_cited_all_the_same(line, code):
    text = f'{IMPORT}mali = Actor(name="Mali", wikidata="12")\n{line}{USE}'
    errors, timeline = read_source(text)
    assert [one.code for one in errors] == ["F210", code]
    assert [cited.source for cited in timeline.events["coup"].sources] == ["log", "log"]
    assert timeline.sources["log"].title == "Log"
    assert timeline.actors["mali"].wikidata is None


@pytest.mark.parametrize(
    "fields",
    [
        'title="Log", private="yes"',
        'title="Log", privat=True',
        'title="Log", private=True, private=1 + 1',
        'title="Log", **{"private": True}',
        'title="Log", private=not False',
        'tittle="Log"',
        "title=1",
    ],
)
def test_what_may_be_private_or_has_no_name_is_left_out(fields):
    errors, timeline = read_source(f'{IMPORT}mali = Actor(name="Mali")\nlog = Source({fields}){USE}')
    assert errors
    assert "log" not in timeline.sources
    assert timeline.events["coup"].sources == ()


def test_rows_of_plain_data_are_kept_alike():
    text = (
        'sources = {"log": {"title": "Log", "url": 1}, "x": {"title": "X", "private": "no"}}\n'
        'events = [{"title": "Coup", "sources": ["log", "x"]}]\n'
    )
    errors, timeline = read_source(text)
    assert len(errors) == 2
    assert list(timeline.sources) == ["log"]


def test_what_is_left_out_is_known_by_its_place(tmp_path):
    (tmp_path / "a.py").write_text(
        'from chronicle import Event\nx = Event(title="X", when="2020-13")\n'
        'y = Event(title="Y", private=True, when="2020-13")\n'
    )
    reading = read(tmp_path / "a.py")
    assert {name: place.line for name, place in reading.broken.items()} == {"a.x": 2, "x": 2}
