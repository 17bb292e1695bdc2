"""Paths: files, folders and several of them; what cannot be read at all; how findings are raised."""

import pytest

from chronicle.eventfiles import EventFileError, UnreadableFile, load, read, semantic_findings

ONE = (
    "from chronicle import Actor, Event\n"
    'france = Actor(name="France")\ncoup = Event(title="Coup", actors=france)\n'
)
TWO = (
    'from chronicle import Event\ncoup = Event(title="Second", after="talks")\ntalks = Event(title="Talks")\n'
)


def test_a_folder_is_one_timeline(tmp_path):
    (tmp_path / "mali.py").write_text(ONE)
    (tmp_path / "niger.py").write_text(TWO)
    (tmp_path / "_draft.py").write_text("nonsense")
    timeline = load(tmp_path)
    assert list(timeline.events) == ["mali.coup", "niger.coup", "talks"]
    assert timeline.events["niger.coup"].after[0].event_id == "talks"
    assert load(tmp_path / "mali.py", tmp_path / "niger.py") == timeline
    assert timeline.location("mali.coup").short == f"{tmp_path / 'mali.py'}:3:1"


def test_every_field_has_its_place(tmp_path):
    path = tmp_path / "mali.py"
    path.write_text(
        'from chronicle import Event\ncoup = Event(\n    title="Coup",\n    when=["2020", "2021"],\n)\n'
    )
    timeline = load(path)
    assert [timeline.location("coup", *key).column for key in ((), ("title",), ("when",), ("when", 1))] == [
        1,
        11,
        10,
        19,
    ]


def test_load_raises_one_error_with_all_findings(tmp_path):
    path = tmp_path / "mali.py"
    path.write_text('from chronicle import Event\na = Event(title=1)\nb = Event(title="x", when="2020-13")\n')
    with pytest.raises(EventFileError) as raised:
        load(path)
    assert [finding.code for finding in raised.value.diagnostics] == ["F202", "F204"]
    assert str(raised.value).splitlines()[0].startswith(f"{path}:2:17: F202 a text belongs here")
    assert isinstance(raised.value, ValueError)


def test_of_very_many_errors_the_first_hundred_are_listed(tmp_path):
    path = tmp_path / "mali.py"
    path.write_text("x = 1\n" * 120)
    with pytest.raises(EventFileError, match="and 20 more"):
        load(path)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "there is no such file"),
        (lambda path: path.mkdir(), "there is no event file in this folder"),
        (lambda path: path.write_bytes(b"x = 1\n\xff"), "line 2 is not UTF-8"),
        (lambda path: path.write_bytes("x = 1".encode("utf-16")), "this is UTF-16"),
        (lambda path: path.write_bytes(b"PK\x03\x04..."), "save its sheet as CSV"),
    ],
)
def test_what_cannot_be_read_at_all(tmp_path, make, reason):
    path = tmp_path / "mali.py"
    make(path)
    with pytest.raises(UnreadableFile, match=reason) as raised:
        read(path)
    assert raised.value.path == path
    assert isinstance(raised.value, OSError)


def test_a_link_out_of_the_folder_is_refused(tmp_path):
    (tmp_path / "outside.py").write_text(ONE)
    (tmp_path / "events").mkdir()
    (tmp_path / "events" / "mali.py").symlink_to(tmp_path / "outside.py")
    with pytest.raises(UnreadableFile, match="leads out of its folder"):
        read(tmp_path / "events")


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "mali.py"
    path.write_bytes(b"#" * (8 * 1024 * 1024 + 1))
    assert [finding.code for finding in read(path).diagnostics] == ["F120"]


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_line_ends_of_all_systems(tmp_path, ends):
    path = tmp_path / "mali.py"
    path.write_bytes(
        f'from chronicle import Event{ends}{ends}a = Event(title="x", tags="y",{ends} key=1){ends}'.encode()
    )
    (finding,) = read(path).diagnostics
    assert (finding.location.line, finding.location.column, finding.excerpt) == (4, 6, " key=1)")


def test_nothing_to_read_is_an_empty_timeline():
    assert len(read().timeline) == 0


def test_semantic_findings_get_their_lines_from_the_reading(tmp_path):
    path = tmp_path / "mali.py"
    path.write_text(ONE)
    reading = read(path)
    findings = reading.with_excerpts(semantic_findings(reading.timeline))
    assert {(finding.code, finding.excerpt) for finding in findings} == {
        ("F220", 'coup = Event(title="Coup", actors=france)'),
        ("F221", 'coup = Event(title="Coup", actors=france)'),
    }


def test_a_broken_event_takes_nothing_but_the_statements_about_it(read_lines):
    reading = read_lines(
        'report = Source(title="R")\n'
        'broken = Event(title="x", when="2020-13")\n'
        'whole = Event(title="y", after=[broken, "third"], part_of=broken, sources=report)\n'
        'third = Event(title="z")\n'
    )
    assert [finding.code for finding in reading.diagnostics] == ["F204", "F303", "F303"]
    assert [relation.event_id for relation in reading.timeline.events["whole"].after] == ["third"]
    assert reading.timeline.events["whole"].part_of is None
