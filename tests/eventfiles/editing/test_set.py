"""Setting fields in place: what changes, what stays, and what cannot be set."""

import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import chronicle
from chronicle.eventfiles.editing import Assignment, EditError, with_declaration, with_fields
from chronicle.eventfiles.editing.concrete import comments_of
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing import write_event_file
from strategies import read_source, timelines

FILE = '''"""Mali between two partners.

coup = "not a declaration"
"""

from chronicle import Actor, Event, Source  # records

# Actors
mali = Actor(name="Mali", kind="state")  # the republic
france = Actor(
    name="France",
    kind="state",
)

# Sources
article = Source(title="Partner changes")

# Events
# what began it
coup = Event(  # the first of two
    title="Officers overthrow the president",  # as it says
    when="2020-08",
    # both of them
    actors={mali: "overthrown"},
    tags=["coup"],
)
talks = Event(title="Talks", when=["2021", "2022"], sources=article.cite("page 3"), after=coup)
'''


def edited(name, *assignments, text=FILE):
    pairs = [Assignment(path=path, value=value) for path, value in assignments]
    return with_fields(EventText(name="mali.py", content=text), name, pairs).content


def changed(name, *assignments, text=FILE):
    """The lines that are gone, and the lines that are new."""
    old, new = text.split("\n"), edited(name, *assignments, text=text).split("\n")
    return [line for line in old if line not in new], [line for line in new if line not in old]


IMPORT = "from chronicle import Actor, Event, Source  # records"


@pytest.mark.parametrize(
    ("name", "path", "value", "gone", "new"),
    [
        ("coup", "when", "2020-08-18", ['    when="2020-08",'], ['    when="2020-08-18",']),
        ("coup", "title", 'A "coup"', ['    title="Officers overthrow the president",  # as it says'],
         ["    title='A \"coup\"',  # as it says"]),
        ("coup", "key", "yes", [], ["    key=True,"]),
        ("coup", "kind", "process", [], ['    kind="process",']),
        ("coup", "tags", None, ['    tags=["coup"],'], []),
        ("coup", "tags", "coup; junta", ['    tags=["coup"],'], ['    tags=["coup", "junta"],']),
        ("coup", "actors", "mali; france", ['    actors={mali: "overthrown"},'],
         ["    actors=[mali, france],"]),
        ("coup", "actors", '{france: "watches"}', ['    actors={mali: "overthrown"},'],
         ['    actors={france: "watches"},']),
        ("coup", "before", "talks", [], ['    before="talks",']),
        ("coup", "sources", 'article.cite("page 1")', [], ['    sources=article.cite("page 1"),']),
        ("coup", "short", "Coup", [], ['    short="Coup",']),
        ("mali", "office", "none", ['mali = Actor(name="Mali", kind="state")  # the republic'],
         ['mali = Actor(name="Mali", kind="state", office="none")  # the republic']),
        ("mali", "kind", None, ['mali = Actor(name="Mali", kind="state")  # the republic'],
         ['mali = Actor(name="Mali")  # the republic']),
        ("france", "aliases", "Paris", [], ['    aliases="Paris",']),
        ("article", "published", "May 2022", ['article = Source(title="Partner changes")'],
         ['article = Source(title="Partner changes", published="2022-05")']),
    ],
)  # fmt: skip
def test_a_field_is_one_line(name, path, value, gone, new):
    assert changed(name, (path, value)) == (gone, new)


def test_words_of_a_date_are_kept_and_the_record_is_imported():
    gone, new = changed("coup", ("when", "late August 2020"))
    assert gone == [IMPORT, '    when="2020-08",']
    assert new == [
        "from chronicle import Actor, Dating, Event, Source  # records",
        '    when=Dating(when="[2020-08-21..2020-08-31]", says="late August 2020"),',
    ]


def test_a_bare_date_becomes_a_dating_when_something_is_said_of_it():
    _, new = changed("coup", ("when.says", "in August"), ("when.credibility", "2"))
    assert new[1] == '    when=Dating(when="2020-08", says="in August", credibility=2),'


def test_one_of_several_is_named():
    with pytest.raises(EditError, match=r"say which: when\[0\] or when\[1\]"):
        edited("talks", ("when", "2020"))
    assert 'when=["2021", "2022-03"]' in edited("talks", ("when[1]", "2022-03"))
    assert 'when=["2021", Dating(when="2022", says="then")]' in edited("talks", ("when[1].says", "then"))


def test_a_date_changes_and_its_words_and_sources_stay():
    text = FILE.replace(
        'when="2020-08",',
        'when=Dating(\n        says="in August",  # says who\n        when="2020-08",\n    ),',
    )
    text = text.replace("Actor, Event", "Actor, Dating, Event")
    assert changed("coup", ("when", "2020-08-18"), text=text) == (
        ['        when="2020-08",'],
        ['        when="2020-08-18",'],
    )


def test_a_citation_has_its_fields():
    assert 'sources=article.cite("page 4")' in edited("talks", ("sources.locator", "page 4"))
    assert 'sources=article.cite("page 3", quote="so")' in edited("talks", ("sources.quote", "so"))
    assert 'after=After(event=coup, at_least="3 days")' in edited("talks", ("after.at_least", "3 days"))


@pytest.mark.parametrize(
    ("name", "path", "value", "message"),
    [
        ("coop", "title", "x", "did you mean 'coup'"),
        ("coup", "tittle", "x", "did you mean 'title'"),
        ("coup", "title.says", "x", "no record with fields"),
        ("coup", "note.says", "x", "there is no note to change"),
        ("coup", "note", None, "there is no note to remove"),
        ("coup", "when[3]", "2020", "there is no number 3"),
        ("coup", "wh en", "2020", "is no field"),
        ("coup", "tags", "[", "is no value of an event file"),
        ("coup", "tags", "f()", "is no value of an event file"),
        ("coup", "when.sayz", "x", "did you mean 'says'"),
    ],
)
def test_what_cannot_be_set_is_told(name, path, value, message):
    with pytest.raises(EditError, match=message):
        edited(name, (path, value))


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("when", "2020-13", "F204"),
        ("after", "coop", "F301"),
        ("where", "mali", "F304"),
        ("key", "perhaps", "F202"),
        ("status", "rumoured", "F206"),
        ("url", "example.org", "F210"),
        ("title", "", "F212"),
        ("when.credibility", "9", "F207"),
    ],
)
def test_a_value_that_the_field_does_not_take_is_a_finding(path, value, code):
    with pytest.raises(EditError) as caught:
        edited("coup", (path, value))
    assert [one.code for one in caught.value.diagnostics] == [code]
    assert caught.value.diagnostics[0].help != ""


def test_plain_data_and_other_notations_are_edited_by_hand(tmp_path):
    with pytest.raises(EditError, match="plain data"):
        edited("coup", ("title", "x"), text='events = {"coup": {"title": "Coup"}}\n')
    with pytest.raises(EditError, match="only event files in Python"):
        chronicle.edit.set_fields(tmp_path / "a.yaml", "coup", title="x")


@given(
    timeline=timelines(),
    field=st.sampled_from(["title", "note", "tags", "kind", "key", "url"]),
    data=st.data(),
)
@settings(max_examples=150)
def test_only_the_field_changes_and_every_comment_stays(timeline, field, data):
    text = (
        write_event_file(timeline)
        .text.replace(",\n", ",  # said\n")
        .replace("    title=", "    # above\n    title=")
    )
    name = data.draw(st.sampled_from(sorted(timeline.events)))
    value = {
        "title": "Another",
        "note": 'two\nlines of "text"',
        "tags": ["a;b", "c"],
        "kind": "state",
        "key": True,
    }
    wanted = value.get(field, "https://example.org/new")
    new = edited(name, (field, wanted), text=text)
    errors, read = read_source(new)
    assert errors == []
    before, after = timeline.to_plain(), read.to_plain()
    assert after["events"][name].pop(field) == wanted
    before["events"][name].pop(field, None)
    assert after == before
    said = sorted(comments_of(text))
    assert sorted(comments_of(new)) in (said, said[:-1])  # but one at the end of a line that is gone


# ---------------------------------------------------------------- on the disk
@pytest.fixture
def mali(tmp_path):
    path = tmp_path / "mali.py"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_permissions_line_ends_and_the_mark_stay(mali):
    data = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    mali.write_bytes(data)
    mali.chmod(0o640)
    chronicle.edit.set_fields(mali, "coup", when="2020-08-18")
    assert mali.read_bytes() == data.replace(b'"2020-08"', b'"2020-08-18"')
    assert stat.S_IMODE(mali.stat().st_mode) == 0o640
    assert [path.name for path in mali.parent.iterdir()] == ["mali.py"]


def test_a_file_that_was_changed_meanwhile_is_not_touched(mali, monkeypatch):
    def with_another_hand(*arguments):
        mali.write_text(FILE + "# another hand\n", encoding="utf-8")
        return with_fields(*arguments)

    monkeypatch.setattr("chronicle.api.editing.with_fields", with_another_hand)
    with pytest.raises(chronicle.edit.EditError, match="changed by another program"):
        chronicle.edit.set_fields(mali, "coup", when="2020-08-18")
    assert mali.read_text("utf-8") == FILE + "# another hand\n"


def test_values_of_python_are_taken_as_they_are(mali):
    chronicle.edit.set_fields(
        mali, "coup", tags=["one; two"], key=True, note="x", when=chronicle.Undated(reason="r")
    )
    coup = chronicle.load(mali).events["coup"]
    assert (coup.tags, coup.key, coup.note, coup.undated.reason) == (("one; two",), True, "x", "r")


# ---------------------------------------------------------------- declaring more
def added(record="Event", name=None, text=FILE, **fields):
    return with_declaration(EventText(name="mali.py", content=text), record, fields, name)


@pytest.mark.parametrize(
    ("when", "above"),
    [("2019", None), ("2020-08-18", "coup"), ("2020-12", "coup"), ("2023", "talks"), (None, "talks")],
)
def test_an_event_stands_in_its_place_by_date(when, above):
    fields = {"title": "New event"} | ({"when": when} if when else {})
    text, name = added(**fields)
    assert name == "new_event"
    errors, read = read_source(text.content)
    assert errors == []
    order = list(read.events)
    assert order.index(name) == (0 if above is None else order.index(above) + 1)
    assert list(comments_of(text.content)) == list(comments_of(FILE))


@pytest.mark.parametrize(
    ("record", "below"), [("Actor", "france"), ("Source", "article"), ("Place", "france"), ("Era", "article")]
)
def test_others_stand_with_their_like(record, below):
    called = {"title": "New"} if record in {"Source", "Era"} else {"name": "New"}
    called |= {"when": "1960s"} if record == "Era" else {}
    text, name = with_declaration(EventText(name="mali.py", content=FILE), record, called)
    assert read_source(text.content)[0] == []
    names = [*text.content.split()]
    assert names.index("new") > names.index(below)
    assert names.index("new") < names.index("coup", names.index("talks") - 40)
    assert name == "new"


def test_a_first_event_is_added_to_an_empty_file():
    text, _ = added(text="", title="First", when="2020", tags="a; b")
    assert text.content == (
        "from chronicle import Event\n\n"
        'first = Event(\n    title="First",\n    when="2020",\n    tags=["a", "b"],\n)\n'
    )


def test_a_taken_id_is_refused_and_a_made_one_is_numbered():
    with pytest.raises(EditError, match="'coup' is declared already"):
        added(name="coup", title="Coup")
    assert added(title="Coup")[1] == "coup_2"


def test_what_stands_below_is_named_in_quotes():
    text, _ = added(title="Between", when="2020-12", before="talks", after="coup", actors="mali")
    assert '    before="talks",\n    after=coup,\n' in text.content


def test_a_wrong_field_or_value_adds_nothing():
    with pytest.raises(EditError, match="did you mean 'title'"):
        added(tittle="x")
    with pytest.raises(EditError) as caught:
        added(title="X", when="2020-13")
    assert [one.code for one in caught.value.diagnostics] == ["F204"]
    with pytest.raises(EditError) as caught:
        added(when="2020")
    assert [one.code for one in caught.value.diagnostics] == ["F203"]
