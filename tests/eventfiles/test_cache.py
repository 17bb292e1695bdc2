"""The cache: what comes out is what was read, or nothing; it fails no reading and outlives no change."""

import os
from hashlib import blake2b
from pathlib import Path

import pytest
from attrs import has

from chronicle.eventfiles import read
from chronicle.eventfiles.cache import columns, store
from chronicle.eventfiles.loading import importing
from chronicle.eventfiles.records import RECORDS

EVENTS = Path(__file__).parents[2] / "events"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A cache of its own, which keeps the shortest text."""
    monkeypatch.setenv("CHRONICLE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "_SMALLEST", 0)
    return tmp_path / "cache"


@pytest.fixture
def parsed(monkeypatch):
    """How many texts were parsed."""
    texts = []
    outlined = importing.outlined

    def counting(text):
        texts.append(text.name)
        return outlined(text)

    monkeypatch.setattr(importing, "outlined", counting)
    return texts


def same(one, other):
    return (
        one.timeline.to_plain() == other.timeline.to_plain()
        and dict(one.timeline.locations) == dict(other.timeline.locations)
        and one.diagnostics == other.diagnostics
        and [str(d.when.text) for event in one.timeline for d in event.datings]
        == [str(d.when.text) for event in other.timeline for d in event.datings]
    )


@pytest.mark.parametrize("path", sorted(EVENTS.glob("*.py")), ids=lambda path: path.stem)
def test_what_comes_out_is_what_was_read(folder, parsed, path):
    first, second = read(path), read(path)
    assert len(parsed) == 1
    assert same(first, second)
    assert [e.id for e in second.timeline] == [e.id for e in first.timeline]


def test_every_record_of_event_files_can_be_kept():
    assert {table.build for table in RECORDS.values()} == set(columns.CLASSES)
    assert all(has(kind) for kind in columns.CLASSES)


def test_a_changed_text_is_read(folder, parsed, tmp_path):
    path = tmp_path / "a.py"
    for title in ("One", "Two", "One"):
        path.write_text(f'events = [{{"title": "{title}"}}]\n')
        assert [event.title for event in read(path).timeline] == [title]
    assert len(parsed) == 2


def test_the_same_text_under_another_name_has_its_own_places(folder, parsed, tmp_path):
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text('events = [{"title": "One"}]\n')
        assert read(tmp_path / name).timeline.location("one").file == str(tmp_path / name)
    assert len(parsed) == 1


def test_what_has_findings_is_read_each_time(folder, parsed, tmp_path):
    path = tmp_path / "a.py"
    path.write_text('events = [{"tittle": "One"}]\n')
    assert read(path).diagnostics == read(path).diagnostics
    assert len(parsed) == 2


def test_a_file_is_read_anew_when_what_it_imports_is_something_else(folder, parsed, tmp_path):
    path = tmp_path / "a.py"
    path.write_text(
        'from b import x\nfrom chronicle import Event\na = Event(title="A", actors=x, sources=[])\n'
    )
    (tmp_path / "b.py").write_text('from chronicle import Actor\nx = Actor(name="X")\n')
    assert same(read(path), read(path))
    assert len(parsed) == 2
    (tmp_path / "b.py").write_text('from chronicle import Actor\nx = Actor(name="Y")\n')
    assert read(path).timeline.actors["x"].name == "Y"
    (tmp_path / "b.py").write_text('from chronicle import Place\nx = Place(name="X")\n')
    assert [finding.code for finding in read(path).diagnostics] == ["F304"]
    (tmp_path / "b.py").unlink()
    assert [finding.code for finding in read(path).diagnostics] == ["F127", "F303"]


def test_whatever_becomes_of_an_entry_the_reading_is_right(folder, tmp_path):
    path = tmp_path / "a.py"
    path.write_text('events = [{"title": "One", "when": "2020~", "tags": ["a", "b"]}]\n')
    right = read(path)
    (entry,) = folder.glob("*.reading")
    whole = entry.read_bytes()
    spoilt = [whole[:end] for end in range(0, len(whole), 7)]
    spoilt += [whole[:at] + bytes([whole[at] ^ 64]) + whole[at + 1 :] for at in range(0, len(whole), 7)]
    for data in [*spoilt, b"", whole + b"x"]:
        entry.write_bytes(data)
        assert same(read(path), right)
        assert entry.read_bytes() == whole  # made anew


def test_an_entry_that_is_whole_and_of_another_making_is_no_entry(folder, tmp_path):
    path = tmp_path / "a.py"
    path.write_text('events = [{"title": "One"}]\n')
    right = read(path)
    (entry,) = folder.glob("*.reading")
    for head in (b"[]", b"{}", b'{"byteorder": "little"}', b"\xff", b'{"byteorder": "little", "tables": 1}'):
        payload = len(head).to_bytes(8, "big") + head
        entry.write_bytes(b"chronicle\n" + blake2b(payload, digest_size=16).digest() + payload)
        assert same(read(path), right)


def test_where_there_can_be_no_cache_there_is_none(monkeypatch, tmp_path, parsed):
    monkeypatch.setattr(store, "_SMALLEST", 0)
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "a.py"
    path.write_text('events = [{"title": "One"}]\n')
    for value in ("off", "OFF", "0", str(tmp_path / "file" / "cache")):
        monkeypatch.setenv("CHRONICLE_CACHE", value)
        assert len(read(path).timeline) == 1
    assert len(parsed) == 4
    assert {entry.name for entry in tmp_path.iterdir()} == {"a.py", "file"}


def test_the_cache_of_the_user_is_where_the_system_has_caches(monkeypatch):
    monkeypatch.delenv("CHRONICLE_CACHE")
    folder = store.Store.of_user().folder
    assert folder.name == "readings"
    assert "chronicle" in folder.parts


def test_short_texts_are_not_kept():
    assert store.Store(Path("anywhere")).key("events = []") is None


def test_what_was_not_used_for_longest_goes_first(monkeypatch, tmp_path):
    monkeypatch.setattr(store, "_MOST_BYTES", 250)
    kept = store.Store(tmp_path)
    for number in range(4):
        kept.put(str(number), b"x" * 100)
        os.utime(tmp_path / f"{number}.reading", (number, number))
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["2", "3"]


def test_the_same_text_in_another_notation_is_read_as_that(folder, tmp_path):
    rows = ", ".join(f'"e{number}": {{"title": {number}}}' for number in range(2_000))
    for suffix, is_sound in ((".yaml", True), (".json", False), (".yaml", True)):
        path = tmp_path / f"same{suffix}"
        path.write_text(f'{{"events": {{{rows}}}}}', encoding="utf-8")
        assert read(path).has_errors is not is_sound  # a number is a text in YAML, and none in JSON
