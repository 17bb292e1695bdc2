"""Mistakes that people make, planted one at a time in a sound chronology.

Each is told at its line and column; what would be right is said where it can be known; and no event is
changed or lost without a finding in its own lines, or in those of what it names.
"""

import re
import shutil
from pathlib import Path

import pytest
from attrs import frozen

from chronicle.api import findings_in
from chronicle.eventfiles import Reading, read

FOLDER = Path(__file__).parents[1] / "corpus" / "mistakes"
TEXT = (FOLDER / "chronology.py").read_text(encoding="utf-8")


@frozen
class Mistake:
    """What stands in the chronology, what is planted in its stead, where the finding points, and what helps.

    ``at`` stands in what is planted, or once in the whole text where the finding points elsewhere.
    """

    code: str
    right: str
    wrong: str
    at: str
    helps: str | None = None

    @property
    def text(self) -> str:
        assert TEXT.count(self.right) == 1, self.right
        return TEXT.replace(self.right, self.wrong)

    @property
    def place(self) -> tuple[int, int]:
        if self.at in self.wrong:
            index = TEXT.index(self.right) + self.wrong.index(self.at)
        else:
            assert self.text.count(self.at) == 1, self.at
            index = self.text.index(self.at)
        before = self.text[:index]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


M = Mistake
FIELDS = (
    M("F201", 'title="Officers overthrow', 'tittle="Officers overthrow', "tittle", "'title'"),
    M("F201", 'short="Coup"', 'shrot="Coup"', "shrot", "'short'"),
    M("F201", "where=bamako,\n    tags", "place=bamako,\n    tags", "place", "where"),
    M("F201", 'when="2020-08-19"', 'date="2020-08-19"', "date", "when"),
    M("F201", "actors=keita,", "actor=keita,", "actor", "'actors'"),
    M("F201", 'tags=["coup", "army"]', 'tag=["coup", "army"]', "tag", "'tags'"),
    M("F201", "sources=copy)", "source=copy)", "source", "'sources'"),
    M("F201", 'says="in February"', 'say="in February"', "say", "'says'"),
    M("F201", 'inferred="the year', 'infered="the year', "infered", "'inferred'"),
    M("F201", 'publisher="Élysée"', 'publsher="Élysée"', "publsher", "'publisher'"),
    M("F201", 'accessed="2022', 'acessed="2022', "acessed", "'accessed'"),
    M("F201", 'office="President"', 'ofice="President"', "ofice", "'office'"),
    M("F201", "latitude=12.65", "lattitude=12.65", "lattitude", "'latitude'"),
    M("F201", 'at_least="1 hour"', 'atleast="1 hour"', "atleast", "'at_least'"),
    M("F201", 'subtitle="Coup to', 'sub_title="Coup to', "sub_title", "'subtitle'"),
    M("F213", "russia = Actor(", "russia = Acter(", "Acter", "'Actor'"),
    M("F213", "status=Status(", "status=Statsu(", "Statsu", "'Status'"),
    M("F109", "during=During(", "during=open(", "open", "write the value itself"),
    M("F203", 'moscow = Place(name="Moscow")', "moscow = Place()", "Place()", "add name=…"),
    M("F203", 'Undated(reason="the article gives no date", ', "Undated(", "Undated(", "add reason=…"),
    M(
        "F115",
        "Header, Place, Source,",
        "Header, Source,",
        'Place(name="Bamako"',
        "from chronicle import Place",
    ),
    M("F208", 'when="2020-08-19",', 'when="2020-08-19",\n    when="2020",', 'when="2020",', "first"),
    M("F208", 'officers: "plotters"}', 'officers: "plotters", keita: "ousted"}', "keita", "first"),
    M("F202", "key=True", 'key="yes"', '"yes"', "True"),
    M("F202", 'title="A joint statement is read"', "title=1", "1", "in quotes"),
    M("F202", "actors=[russia]", 'actors=[Actor(name="Russia")]', "Actor(", "name = Actor"),
    M("F202", 'when="2020-09/2020-10"', "when=2020", "2020", '"2020"'),
    M("F206", 'Status(kind="alleged"', 'Status(kind="aleged"', '"aleged"', "'alleged'"),
    M("F206", 'kind="process",\n    when=Un', 'kind="proces",\n    when=Un', '"proces"', "'process'"),
    M("F206", 'reliability="B"', 'reliability="G"', '"G"', "A, B, C, D, E, F"),
    M("F207", "latitude=12.65", "latitude=126.5", "126.5", "between -90 and 90"),
    M("F209", 'short="Coup"', f'short="{"Coup " * 101}"', '"Coup', "500"),
    M("F210", 'url="https://www', 'url="www', '"www', "https://www.example.org/article"),
    M("F210", 'file="article.txt"', 'file="../article.txt"', '"../', "below the folder"),
    M("F210", 'wikidata="Q159"', 'wikidata="159"', '"159"', "Q912"),
    M("F210", 'timezone="Africa/Bamako"', 'timezone="UTC+1 hour"', '"UTC', "Africa/Bamako"),
    M("F212", 'office="President"', 'office=""', '""', "leave the field out"),
)
SYNTAX = (
    M("F104", 'short="Coup",\n', 'short="Coup"\n', '"Coup"\n', "comma"),
    M("F104", '"IBK", "Keita"', '"IBK" "Keita"', '"Keita"', "put a comma"),
    M("F104", '["coup", "army"]', '["coup"\n    "army"]', '"army"', "put a comma"),
    M("F102", "    key=True,\n)", "    key=True,\n]", "]", "another kind"),
    M("F102", 'reliability="B",\n)', 'reliability="B",\n)]', "]"),
    M("F103", 'note="Read in two languages."', 'note="Read in two languages.', '"Read'),
    M("F103", 'title="Crimes by', "title=“Crimes by", "“", 'write "Crimes by paramilitaries"'),
    M("F107", 'title="Crimes by', 'title="Crimes " + "by', '"Crimes " +', "write the value"),
    M("F108", 'title="A joint', 'title=f"A joint', 'f"A', "write the text out"),
    M("F105", 'when="2020-08-19"', "when=2020-08-19", "2020-08-19", '"2020-08-19"'),
    M("F105", 'not_after="2022-05-20"', "not_after=2022-10-12", "2022-10-12", '"2022-10-12"'),
    M("F105", 'as_of="2022-05-20"', "as_of=2022-05-20", "2022-05-20", '"2022-05-20"'),
    M("F110", 'officers = Actor(name="Disg', 'officers = Actor("Disg', '"Disg', "field=value"),
    M("F111", "sources=[article]", "sources=[*article]", "*article", "write the items out"),
    M("F106", "moscow = Place", "moscow: Place = Place", "moscow", "leave the type out"),
    M("F106", "moscow = Place", "moscow = mosca = Place", "moscow", "name = Record"),
    M("F106", "# Events\n", "if True:\n    pass\n", "if", "chronicle draw"),
    M("F123", "# Events\n", '"Events"\n', '"Events"', "# …"),
    M("F122", 'note="Read in two', 'note="Read \\in two', "\\i", "write it as two"),
    M("F126", 'file="article.txt"', 'file="C:\\users"', "\\u", "write a backslash as two"),
    M("F117", 'title="Crimes', 'title="\u202eCrimes', "\u202e", "delete it"),
    M("F112", "moscow = Place", "bamako = Place", "bamako", "another name"),
    M("F113", "moscow = Place", "Moscow = Place", "Moscow", "lower-case"),
    M("F125", 'moscow = Place(name="Moscow")', 'moscow = "Moscow"', '"Moscow"', "name = Record"),
    M("F124", "# Actors\n", 'head = Header(title="Mali")\n', "head", "first"),
    M("F114", "# Actors\n", "import datetime\n", "import", "from chronicle import"),
    M("F114", "from shared import", "from .shared import", "from", "from shared import"),
    M("F114", "import france, un", "import france, un as u", "un as u", "write un alone"),
    M("F114", "import Actor, After", "import Acter, After", "Acter", "'Actor'"),
    M("F127", "from shared import", "from share import", "from", "'shared'"),
    M("F305", "import france, un", "import frnace, un", "frnace", "'france'"),
    M("F129", "# Events\n", "# chronicle: ignore F220\n", "# chronicle", "because"),
)
REFERENCES = (
    M("F301", "actors=keita,", "actors=kieta,", "kieta", "'keita'"),
    M("F301", "sources=copy)", "sources=cpoy)", "cpoy", "'copy'"),
    M("F301", "where=moscow", "where=mosocw", "mosocw", "'moscow'"),
    M("F301", 'before="transition"', 'before="transitoin"', '"transitoin"', "'transition'"),
    M("F301", 'event="statement"', 'event="statment"', '"statment"', "'statement'"),
    M("F301", "actors={france:", "actors={frence:", "frence", "'france'"),
    M("F301", "origin=elysee", "origin=elyse", "elyse", "'elysee'"),
    M("F302", 'before="transition"', "before=transition", "transition", '"transition"'),
    M("F302", 'event="statement"', "event=statement", "statement", '"statement"'),
    M("F304", "where=moscow", "where=russia", "russia", "a place belongs here"),
    M("F304", "after=deterioration", "after=article", "article", "an event belongs here"),
    M("F109", "article.cite(quote", "article.quote(quote", "quote(", "write the value"),
)
DATES = (
    M("F204", 'when="2020-08-19"', 'when="2020-08-32"', "32", "2020-08-31"),
    M("F204", 'when="2020-08-19"', 'when="2020-13-19"', "13"),
    M("F204", 'when="2020-08-19"', 'when="2020-8-19"', "8-19", "2020-08-19"),
    M("F204", 'when="2020-08-19"', 'when="8/9/2020"', "8/9", "2020-09-08"),
    M("F204", 'when="2020-08-19"', 'when="in August"', "August"),
    M("F204", 'when="2020-08-19"', 'when="Monday 19 August 2020"', "Monday"),
    M("F204", 'when="late March 2022"', 'when="late Mrach 2022"', "Mrach"),
    M("F204", 'when="2022-05-20T10:30"', 'when="2022-05-20T25:30"', "25"),
    M("F204", 'when="2020-09/2020-10"', 'when="2020-10/2020-09"', "2020-09"),
    M("F205", 'at_most="2 days"', 'at_most="2 dyas"', "dyas", "day"),
    M("F222", 'when="late March 2022"', 'when="late July 2022"', '"late', 'status="planned"'),
    M("F225", "on Tuesday 18", "on Monday 18", 'Dating(when="2020-08-18"', "was a Tuesday"),
    M("F229", "on Tuesday 18 August", "on 17 August", 'Dating(when="2020-08-18"', "correct the one"),
    M("F228", 'inferred="the year, from the context", ', "", 'Dating(when="2022-02"', "inferred="),
    M(
        "F224",
        "A joint statement is",
        "A joint statement of 2022 is",
        '"A joint statement of 2022',
        "repeats",
    ),
    M("F232", 'accessed="2022-05-21"', 'accessed="2021-05-21"', '"2021', "before it was published"),
)
SOURCES = (
    M("F311", '"overthrown by disgruntled', '"overthrown by angry', '"overthrown', "by disgruntled officers"),
    M("F312", 'file="article.txt"', 'file="artcle.txt"', '"artcle', "'article.txt'"),
    M("F313", 'reliability="B"', f'sha256="{"0" * 64}"', '"0', "SHA-256"),
    M("F314", '"paragraph 1"', '"paragraph 2"', '"overthrown by', "paragraph 1"),
)
MISTAKES = (*FIELDS, *SYNTAX, *REFERENCES, *DATES, *SOURCES)


@pytest.fixture
def plant(tmp_path):
    """The chronology with a mistake, read where its saved copy and the file that it imports are."""

    def planted(text: str) -> Reading:
        for name in ("shared.py", "article.txt"):
            shutil.copy(FOLDER / name, tmp_path)
        path = tmp_path / "chronology.py"
        path.write_text(text, encoding="utf-8")
        return read(path)

    return planted


@pytest.fixture(scope="module")
def sound():
    """The events of the chronology without a mistake, as plain data."""
    return read(FOLDER / "chronology.py").timeline.to_plain()["events"]


def test_the_chronology_itself_is_sound(plant):
    assert findings_in(plant(TEXT)) == ()


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one.code}-{one.wrong[:30].strip()}")
def test_is_told_at_its_place_with_what_helps_and_nothing_is_lost_in_silence(plant, sound, mistake):
    reading = plant(mistake.text)
    found = findings_in(reading)
    at_place = [
        one
        for one in found
        if (one.code, one.location.line, one.location.column) == (mistake.code, *mistake.place)
    ]
    told = [(one.code, one.location.line, one.location.column, one.message, one.help) for one in found]
    assert at_place, (mistake.place, told)
    (finding,) = at_place
    if mistake.helps is not None:
        related = " ".join(one.message for one in finding.related)
        assert mistake.helps in f"{finding.message} {finding.help} {related}"
    lines = lines_of_declarations(mistake.text)
    now = reading.timeline.to_plain()["events"]
    for event, was in sound.items():
        if now.get(event) == was or event not in lines:
            continue
        own = mistake.text.splitlines()[slice(*lines[event])]
        named = {name for name in re.findall(r"\w+", "\n".join(own)) if name in lines}
        speaks_of = [range(*lines[name]) for name in {event, *named}]
        assert any(one.location.line - 1 in stretch for one in found for stretch in speaks_of), (event, told)


def test_there_are_enough_of_them():
    assert len(MISTAKES) >= 80
    assert sum(mistake.helps is not None for mistake in MISTAKES) >= 60


def lines_of_declarations(text: str) -> dict[str, tuple[int, int]]:
    """Where each name is declared: from its line to the next declaration, counted from 0."""
    starts = [
        (found[1], text.count("\n", 0, found.start()))
        for found in re.finditer(r"^(\w+) = ", text, re.MULTILINE)
    ]
    ends = [line for _, line in starts[1:]] + [text.count("\n") + 1]
    return {name: (line, end) for (name, line), end in zip(starts, ends, strict=True)}
