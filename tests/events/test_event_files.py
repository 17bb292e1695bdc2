"""The chronologies that come with chronicle: read whole, the same when run, every event with a source."""

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from chronicle.chronology import findings, tighten
from chronicle.dates import parse
from chronicle.diagnostics import Severity
from chronicle.eventfiles import read
from chronicle.model import Timeline, cited_sources, collect, has_rival_datings

EVENTS = Path(__file__).parents[2] / "events"
FILES = sorted(EVENTS.glob("*.py"))
LONGEST_TITLE = 60


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def path(request) -> Path:
    return request.param


@pytest.fixture
def timeline(path) -> Timeline:
    return read(path).timeline


def test_there_are_five_chronologies():
    names = ["july_1914", "mali", "moon_landing", "peloponnesian_war", "saite_kings"]
    assert [path.stem for path in FILES] == names


def test_is_read_without_errors_or_warnings(path):
    findings = read(path).diagnostics
    assert [str(finding) for finding in findings if finding.severity is not Severity.NOTE] == []


def test_reading_equals_running(path, timeline):
    assert collect(runpy.run_path(str(path))) == timeline


def test_runs_as_a_script(path):
    done = subprocess.run([sys.executable, str(path)], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_nothing_contradicts_anything(timeline):
    found = findings(tighten(timeline))
    assert [finding.message for finding in found if finding.severity is not Severity.NOTE] == []


def test_titles_fit_a_label(timeline):
    assert [event.title for event in timeline if len(event.title) > LONGEST_TITLE] == []


def test_every_event_rests_on_a_source(timeline):
    assert [event.id for event in timeline if not cited_sources(event)] == []


def test_everything_declared_is_used(timeline):
    actors = {part.actor_id for event in timeline for part in event.actors}
    actors |= {name for event in timeline for name in event.status.by_ids}
    places = {name for event in timeline for name in event.where_ids}
    sources = {name for event in timeline for name in cited_sources(event)}
    assert set(timeline.actors) == actors
    assert set(timeline.places) == places
    assert set(timeline.sources) == sources


def test_a_picture_has_a_few_key_events(timeline):
    keys = [event for event in timeline if event.key]
    assert 2 <= len(keys) <= len(timeline) / 4


def test_rival_datings_are_few_and_meant():
    rivals = {
        f"{path.stem}.{event.id}"
        for path in FILES
        for event in read(path).timeline
        if has_rival_datings(event)
    }
    assert rivals == {"mali.withdrawal", "july_1914.war_on_russia"}


def test_the_folder_is_one_timeline():
    whole = read(EVENTS)
    assert [finding.message for finding in whole.diagnostics if finding.severity is Severity.ERROR] == []
    assert len(whole.timeline) == sum(len(read(path).timeline) for path in FILES)
    assert {name for name in whole.timeline.actors if "." in name} == {
        "july_1914.france",
        "july_1914.russia",
        "mali.france",
        "mali.russia",
    }


# ---------------------------------------------------------------- what each is there to stretch
def test_the_moon_landing_is_told_to_the_minute_in_several_zones():
    landing = read(EVENTS / "moon_landing.py").timeline
    texts = [str(dating.when) for event in landing for dating in event.datings]
    assert all("T" in text for text in texts)
    assert any(text.endswith("Z") for text in texts)
    assert any(text.endswith("-05:00") for text in texts)
    assert any(text.endswith("[America/Chicago]") for text in texts)


def test_the_two_datings_of_the_first_step_are_one_minute():
    step = read(EVENTS / "moon_landing.py").timeline.events["first_step"]
    utc, houston = (dating.when for dating in step.datings)
    assert (str(utc), str(houston)) == ("1969-07-21T02:56Z", "1969-07-20T21:56[America/Chicago]")


def test_antiquity_has_seasons_reigns_sets_and_unknown_ends_before_the_common_era():
    war = read(EVENTS / "peloponnesian_war.py").timeline
    texts = {str(dating.when) for event in war for dating in event.datings}
    assert all(text.lstrip("[").startswith("-0") for text in texts)
    assert {"-0430-22", "-0430-24", "-0426~/-0399~", "[-0407,-0406]", "-0459~/"} <= texts
    first_of_the_common_era = parse("0001").span.start.earliest
    for event in war:
        for dating in event.datings:
            assert dating.when.span.start.latest < first_of_the_common_era


def test_july_1914_has_some_sixty_events_in_forty_days():
    crisis = read(EVENTS / "july_1914.py").timeline
    assert 55 <= len(crisis) <= 75
    assert len(crisis.select(between="1914-06-28/1914-08-06")) == len(crisis)
    assert len({tag for event in crisis for tag in event.tags}) >= 8


def test_each_author_of_the_kings_of_sais_is_wrong_about_one_of_them():
    kings = read(EVENTS / "saite_kings.py").timeline
    wrong = {"herodotus": "P25Y", "manetho": "P6Y"}
    for author, length in wrong.items():
        (contradiction,) = tighten(kings, sources=[author, "stelae"]).contradictions
        lengths = {str(claim.said.length) for claim in contradiction.claims if claim.field == "lasts"}
        assert length in lengths
    assert tighten(kings, sources=["herodotus", "manetho", "stelae"]).contradictions == ()


def test_every_sentence_about_the_kings_of_sais_and_mali_has_its_source_and_locator():
    for name, events, sources in (
        (
            "saite_kings",
            ("necho", "second_bull", "priest_dies"),
            ["herodotus", "manetho", "stelae", "tablets"],
        ),
        ("mali", ("wagner_arrival", "breaking_point", "deterioration"), None),
    ):
        chronology = tighten(read(EVENTS / f"{name}.py").timeline, sources=sources)
        for event in events:
            for sentence in (sentence for proof in chronology.why(event) for sentence in proof.sentences):
                assert sentence.claim.sources
                for cited in sentence.claim.sources:
                    title = chronology.timeline.sources[cited.source_id].title
                    told = f"{title}, {cited.locator}" if cited.locator else title
                    assert told in sentence.text
                    assert cited.locator or cited.source_id == "declaration"  # a page, and no more
