"""Ten mistakes in a copy of the Mali chronology: each is told at its place, and the rest is still read."""

import shutil
from pathlib import Path

import pytest
from attrs import frozen

from chronicle.chronology import order
from chronicle.diagnostics import Severity
from chronicle.eventfiles import read

EVENTS = Path(__file__).parents[2] / "events"


@frozen
class Mistake:
    """What stands in the file, what is planted in its stead, and where in that the finding points."""

    code: str
    right: str
    wrong: str
    at: str


MISTAKES = (
    Mistake("F105", 'as_of="2022-05-20"', "as_of=2022-05-20", at="2022-05-20"),
    Mistake("F104", '"Ibrahim Boubacar Keita", "IBK"', '"Ibrahim Boubacar Keita" "IBK"', at='"IBK"'),
    Mistake("F204", 'when="2020-08-18"', 'when="2020-08-32"', at="32"),
    Mistake("F206", 'no date"),\n    kind="process"', 'no date"),\n    kind="proces"', at='"proces"'),
    Mistake("F108", 'title="Tensions', 'title=f"Tensions', at='f"Tensions'),
    Mistake("F301", "sources=declaration)", "sources=declarations)", at="declarations"),
    Mistake("F201", 'title="Lavrov and Diop', 'tittle="Lavrov and Diop', at="tittle"),
    Mistake("F301", "before=Before(event=colonial_mindset", 'before=Before(event="mindset"', at='"mindset"'),
    Mistake(
        "F311", '"which France and others claim are', '"which France and others say are', at='"which France'
    ),
    Mistake("F301", "actors={wagner: ", "actors={wagoner: ", at="wagoner"),
)
BROKEN = {
    "coup",
    "deterioration",
    "breaking_point",
    "withdrawal",
    "meeting",
    "outside_troops",
    "crimes",
    "closeness",
}


@pytest.fixture(scope="module")
def planted(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("planted")
    shutil.copytree(EVENTS / "sources", folder / "sources")
    text = (EVENTS / "mali.py").read_text(encoding="utf-8")
    for mistake in MISTAKES:
        assert mistake.right in text
        text = text.replace(mistake.right, mistake.wrong, 1)
    (folder / "mali.py").write_text(text, encoding="utf-8")
    return folder / "mali.py"


def place_of(mistake: Mistake, text: str) -> tuple[int, int]:
    before = text[: text.index(mistake.wrong) + mistake.wrong.index(mistake.at)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.code}-{mistake.at}")
def test_each_is_told_at_its_line_and_column(planted, mistake):
    text = planted.read_text(encoding="utf-8")
    told = {(found.code, found.location.line, found.location.column) for found in read(planted).diagnostics}
    assert (mistake.code, *place_of(mistake, text)) in told


def test_nothing_else_is_told_but_what_follows_from_them(planted):
    found = [one for one in read(planted).diagnostics if one.severity is not Severity.NOTE]
    assert len(found) == len(MISTAKES)


def test_the_sound_events_are_read_and_in_order(planted):
    sound = read(planted).timeline
    whole = read(EVENTS / "mali.py").timeline
    assert set(whole.events) - set(sound.events) <= BROKEN
    assert len(order(sound).events) == len(sound) >= len(whole) - len(BROKEN)
