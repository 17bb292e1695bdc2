"""Imports between event files: read the same way, never run; each thing that can be wrong has its message."""

import runpy
import sys

import pytest

from chronicle.eventfiles import read
from chronicle.model import collect

MALI = """
from chronicle import Actor, Event, Source
france = Actor(name="France")
keita = Actor(name="Keïta")
article = Source(title="Article", file="article.txt")
copy = Source(title="Copy", origin=article)
coup = Event(title="Coup", when="2020-08", actors=keita, sources=copy, before="meeting")
meeting = Event(title="Meeting", when="2022-05", after=coup, actors=france)
"""
NIGER = """
from mali import coup, france
from chronicle import Event
meeting = Event(title="Talks", when="2022", after=coup, actors=france)
"""


@pytest.fixture
def folder(tmp_path):
    """A folder of event files, written by name: ``folder(mali="…", niger="…")``."""

    def written(**texts):
        for stem, text in texts.items():
            (tmp_path / f"{stem}.py").write_text(text, encoding="utf-8")
        (tmp_path / "article.txt").write_text("He was overthrown.", encoding="utf-8")
        return tmp_path

    return written


@pytest.fixture
def run(monkeypatch):
    """An event file run as Python runs it, with those that it imports, and its names collected."""

    def collected(path):
        monkeypatch.syspath_prepend(path.parent)
        before = set(sys.modules)
        namespace = runpy.run_path(str(path))
        timeline = collect(namespace)
        for name in set(sys.modules) - before:
            del sys.modules[name]
        return timeline

    return collected


def codes(reading):
    return [(d.code, d.location.line, d.location.column) for d in reading.diagnostics]


def test_an_imported_event_comes_with_its_actors_and_sources(folder, run):
    path = folder(mali=MALI, niger=NIGER) / "niger.py"
    reading = read(path)
    assert codes(reading) == []
    timeline = reading.timeline
    assert list(timeline.events) == ["meeting", "coup"]
    assert (set(timeline.actors), set(timeline.sources)) == ({"france", "keita"}, {"article", "copy"})
    assert timeline.events["meeting"].after[0].event_id == "coup"
    assert timeline.location("coup").file.endswith("mali.py")
    assert run(path) == timeline


def test_what_it_says_of_events_that_are_not_imported_stays_behind(folder):
    # "meeting" means mali's own, and must not become niger's.
    timeline = read(folder(mali=MALI, niger=NIGER) / "niger.py").timeline
    assert timeline.events["coup"].before == ()


def test_in_a_folder_what_is_imported_is_there_once(folder):
    timeline = read(folder(mali=MALI, niger=NIGER)).timeline
    assert set(timeline.events) == {"coup", "mali.meeting", "niger.meeting"}
    assert set(timeline.actors) == {"france", "keita"}
    assert timeline.events["coup"].before[0].event_id == "mali.meeting"
    assert timeline.events["niger.meeting"].after[0].event_id == "coup"


def test_what_only_came_along_leaves_the_short_ids_to_the_file_itself(folder, run):
    niger = (
        "from mali import coup\nfrom chronicle import Actor, Event\n"
        'keita = Actor(name="Keita Fodeba")\ntalks = Event(title="Talks", after=coup, actors=keita)\n'
    )
    path = folder(mali=MALI, niger=niger) / "niger.py"
    timeline = read(path).timeline
    assert {key: actor.name for key, actor in timeline.actors.items()} == {
        "keita": "Keita Fodeba",
        "mali.keita": "Keïta",
    }
    assert run(path) == timeline


def test_quotes_of_imported_sources_are_held_against_their_copies(folder):
    niger = (
        "from mali import article\nfrom chronicle import Event\n"
        'a = Event(title="A", sources=article.cite(quote="was overthrown"))\n'
        'b = Event(title="B", sources=article.cite(quote="was overthrwn"))\n'
    )
    reading = read(folder(mali=MALI, niger=niger) / "niger.py")
    assert codes(reading) == [("F311", 4, 49)]
    assert reading.timeline.events["a"].sources[0].locator == "paragraph 1"


def test_findings_of_the_imported_file_are_told_in_the_same_run(folder):
    mali = MALI.replace('"2020-08"', '"2020-13"')
    reading = read(folder(mali=mali, niger=NIGER) / "niger.py")
    files = [(d.code, d.location.file.rpartition("/")[2]) for d in reading.diagnostics]
    assert files == [("F204", "mali.py"), ("F303", "mali.py"), ("F303", "niger.py")]
    assert reading.diagnostics[-1].related[0].message == "imported here"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import mali", [("F114", 1, 1, "write: from mali import …, with the names")]),
        ("from .mali import coup", [("F114", 1, 1, "write: from mali import …")]),
        ("from events.mali import coup", [("F114", 1, 1, "write: from mali import …")]),
        ("from mali import *", [("F114", 1, 18, "write the names out, so that a reader can find them")]),
        ("from mali import coup as putsch", [("F114", 1, 18, "write coup alone: names are ids")]),
        ("from os import path", [("F114", 1, 1, "write: from chronicle import Event, …")]),
        ("from mail import coup", [("F127", 1, 1, "did you mean 'mali'?")]),
        ("from chronicl import Event", [("F127", 1, 1, "did you mean 'chronicle'?")]),
        ("from mali import cuop", [("F305", 1, 18, "did you mean 'coup'?")]),
        ("from mali import coup, coup", [("F112", 1, 24, None)]),
        ("from mali import france", [("F310", 1, 18, None)]),
        ("from niger import a", [("F128", 1, 1, "declare what both need in a third file")]),
        ("from plain import events", [("F305", 1, 19, None)]),
    ],
)
def test_what_is_wrong_is_told_at_its_place(folder, text, expected):
    path = folder(mali=MALI, niger=text + "\n", plain='events = {"2020": "x"}\n') / "niger.py"
    found = read(path).diagnostics
    assert [(d.code, d.location.line, d.location.column, d.help) for d in found] == expected


def test_a_name_is_known_below_its_import_only(folder):
    niger = 'from chronicle import Event\na = Event(title="A", after=coup)\nfrom mali import coup\n'
    assert codes(read(folder(mali=MALI, niger=niger) / "niger.py")) == [("F302", 2, 28)]


def test_a_name_that_is_imported_is_taken(folder):
    niger = 'from mali import coup\nfrom chronicle import Event\ncoup = Event(title="A")\n'
    reading = read(folder(mali=MALI, niger=niger) / "niger.py")
    assert codes(reading) == [("F112", 3, 1)]
    assert reading.timeline.events["coup"].title == "Coup"


def test_what_a_file_imports_itself_is_imported_from_where_it_is_declared(folder):
    chad = "from niger import coup\n"
    (finding,) = read(folder(mali=MALI, niger=NIGER, chad=chad) / "chad.py").diagnostics
    assert (finding.code, finding.help) == ("F305", "write: from mali import coup")


def test_imports_go_round_in_a_circle(folder):
    one = 'from two import b\nfrom chronicle import Event\na = Event(title="A", after=b)\n'
    two = 'from one import a\nfrom chronicle import Event\nb = Event(title="B")\n'
    reading = read(folder(one=one, two=two) / "one.py")
    assert [d.message for d in reading.diagnostics if d.code == "F128"] == [
        "one imports from two, which imports from one"
    ]
    assert set(reading.timeline.events) == {"a", "b"}


def test_imports_are_eight_deep_at_most(folder):
    texts = {
        f"f{n}": f'from f{n + 1} import e{n + 1}\nfrom chronicle import Event\ne{n} = Event(title="x")\n'
        for n in range(12)
    }
    path = folder(**texts) / "f0.py"
    (finding,) = [d for d in read(path).diagnostics if d.code == "F120"]
    assert finding.location.file.endswith("f8.py")


def test_a_link_out_of_the_folder_is_not_followed(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "mali.py"
    outside.write_text(MALI, encoding="utf-8")
    path = folder(niger=NIGER) / "niger.py"
    (path.parent / "mali.py").symlink_to(outside)
    assert read(path).diagnostics[0].message == "the link 'mali.py' leads out of its folder"


def test_a_folder_that_python_would_import_instead(folder):
    path = folder(mali=MALI, niger=NIGER) / "niger.py"
    (path.parent / "mali").mkdir()
    (path.parent / "mali" / "__init__.py").touch()
    assert read(path).diagnostics[0].message == "Python would import the folder 'mali' in place of 'mali.py'"


def test_an_imported_file_that_is_no_text(folder):
    path = folder(niger=NIGER) / "niger.py"
    (path.parent / "mali.py").write_bytes(b"\xff")
    assert read(path).diagnostics[0].message.startswith("'mali.py' cannot be read: line 1 is not UTF-8")


def test_the_name_of_a_module_that_no_file_can_bear(folder):
    path = folder(niger=f"from {'x' * 300} import a\n") / "niger.py"
    assert [code for code, _, _ in codes(read(path))] == ["F127"]


def test_plain_data_import_nothing(folder):
    plain = 'from mali import france\nevents = {"2020": "x"}\n'
    assert codes(read(folder(mali=MALI, plain=plain) / "plain.py")) == [("F121", 1, 1)]
