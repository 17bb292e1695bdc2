"""Folders: every event file in them is read, whatever its notation, and what is not is told."""

import pytest

from chronicle.api import counts_of, reading_summary
from chronicle.eventfiles import UnreadableFile, read

MALI = (
    "from chronicle import Event, Source\n"
    'log = Source(title="Log", file="log.csv")\n'
    'coup = Event(title="Coup", when="2020-08", sources=log)\n'
)
TABLE = "title,when\nTalks,2020-09\n"


def folder_of(path, **texts):
    for name, text in texts.items():
        stem, _, suffix = name.rpartition("_")
        (path / f"{stem}.{suffix}").write_text(text, encoding="utf-8")
    return path


def told(reading):
    return [(one.code, one.location.file.rpartition("/")[2]) for one in reading.diagnostics]


def test_all_notations_are_read_as_one(tmp_path):
    rest = {"rest_yaml": "events: {x: {title: X}}", "last_json": '{"events": {"y": {"title": "Y"}}}'}
    reading = read(folder_of(tmp_path, mali_py=MALI, talks_csv=TABLE, **rest))
    assert told(reading) == [("F312", "mali.py")]
    assert list(reading.timeline.events) == ["coup", "y", "x", "talks"]
    assert reading_summary(reading) == "4 files: 4 events, 1 source"
    assert counts_of(reading)["files"] == 4


def test_saved_copies_of_sources_are_no_event_files(tmp_path):
    reading = read(folder_of(tmp_path, mali_py=MALI, log_csv=TABLE))
    assert told(reading) == []
    assert list(reading.timeline.events) == ["coup"]


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("mali_yaml", "events: {x: {title: X}}", "mali.py beside it has the same name"),
        ("package_json", '{"name": "x"}', "it has none of actors, places, sources, eras, events"),
        ("config_yml", "a: [", "it has none of"),
        ("data_csv", "a,b\n1,2\n", "it has no column 'title'"),
        ("data_tsv", "", "it has no column 'title'"),
    ],
)
def test_what_is_left_out_is_told_with_its_reason(tmp_path, name, text, reason):
    reading = read(folder_of(tmp_path, mali_py=MALI.replace(', file="log.csv"', ""), **{name: text}))
    (finding,) = reading.diagnostics
    assert finding.code == "F131"
    assert reason in finding.message
    assert finding.location.file.endswith(name.replace("_", "."))
    assert list(reading.timeline.events) == ["coup"]


def test_a_file_that_means_to_be_read_and_is_broken_is_an_error(tmp_path):
    reading = read(folder_of(tmp_path, mali_py=MALI, log_csv=TABLE, rest_yaml="events:\n  x: {title: [}\n"))
    assert told(reading) == [("F150", "rest.yaml")]


def test_what_is_no_text_is_told_and_harms_nothing(tmp_path):
    (folder_of(tmp_path, mali_py=MALI, log_csv=TABLE) / "old.csv").write_bytes(b"title\n\xe9\n")
    (finding,) = read(tmp_path).diagnostics
    assert "line 2 is not UTF-8" in finding.message


def test_a_folder_with_nothing_to_read_is_refused(tmp_path):
    with pytest.raises(UnreadableFile, match="there is no event file in this folder"):
        read(folder_of(tmp_path, data_csv="a,b\n"))


def test_a_folder_of_tables_needs_no_python(tmp_path):
    assert list(read(folder_of(tmp_path, talks_csv=TABLE)).timeline.events) == ["talks"]
