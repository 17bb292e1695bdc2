"""Mistakes of all kinds, each found with its code at its line and column, and nothing else reported."""

import pytest

# Line 1 is the import of all records; the text begins in line 2.
MISTAKES = [
    ("misspelt field", 'a = Event(tittle="x")', [("F201", 2, 11)]),
    ("misspelt field of a nested record", 'a = Event(title="x", when=Dating(whn="2020"))', [("F201", 2, 34)]),
    ("misspelt record", 'a = Evnt(title="x")', [("F213", 2, 5)]),
    ("missing title", 'a = Event(when="2020")', [("F203", 2, 5)]),
    ("bare date with a leading zero", 'a = Event(title="x", when=2020-08-18)', [("F105", 2, 27)]),
    ("bare date that is arithmetic", 'a = Event(title="x", when=2020-10-18)', [("F105", 2, 27)]),
    ("a year without quotes", 'a = Event(title="x", when=2020)', [("F202", 2, 27)]),
    ("month 13", 'a = Event(title="x", when="2020-13")', [("F204", 2, 33)]),
    ("month 13 after an umlaut", 'a = Event(title="é", when="2020-13")', [("F204", 2, 33)]),
    ("month 13 in a raw text", 'a = Event(title="x", when=r"2020-13")', [("F204", 2, 34)]),
    ("month 13 in three quotes", 'a = Event(title="x", when="""2020-13""")', [("F204", 2, 35)]),
    ("month 13 behind an escape", r'a = Event(title="x", when="\x32020-13")', [("F204", 2, 36)]),
    ("month 13 in two pieces", 'a = Event(title="x", when="2020"\n  "-13")', [("F204", 3, 5)]),
    ("a bad date in a list", 'a = Event(title="x", when=["2020", "2020-13"])', [("F204", 2, 42)]),
    (
        "two bad dates in a list",
        'a = Event(title="x", when=["2020-13", "x"])',
        [("F204", 2, 34), ("F204", 2, 40)],
    ),
    ("missing comma between fields", 'a = Event(\n    title="x"\n    when="2020",\n)', [("F104", 3, 11)]),
    ("missing comma in a list", 'a = Event(title="x", tags=["a" "b"])', [("F104", 2, 32)]),
    ("missing comma in a list over lines", 'a = Event(title="x", tags=[\n  "a"\n  "b"])', [("F104", 4, 3)]),
    ("f-string", 'a = Event(title=f"x {1}")', [("F108", 2, 17)]),
    ("joined by plus", 'a = Event(title="x" + "y")', [("F107", 2, 17)]),
    ("a part of a text", 'a = Event(title="x"[0])', [("F107", 2, 17)]),
    ("comprehension", 'a = Event(title="x", tags=[t for t in "ab"])', [("F107", 2, 27)]),
    ("conditional value", 'a = Event(title="x" if 1 else "y")', [("F107", 2, 17)]),
    ("lambda", 'a = Event(title=lambda: "x")', [("F107", 2, 17)]),
    ("set", 'a = Event(title="x", tags={"a", "b"})', [("F107", 2, 27)]),
    ("bytes", 'a = Event(title=b"x")', [("F107", 2, 17)]),
    ("attribute", 's = Source(title="x")\na = Event(title=s.title)', [("F107", 3, 17)]),
    ("call of a function", "a = Event(title=str(1))", [("F109", 2, 17)]),
    ("call of a method", 'a = Event(title="x".upper())', [("F109", 2, 17)]),
    ("misspelt cite", 's = Source(title="x")\na = Event(title="x", sources=s.cit("p"))', [("F109", 3, 32)]),
    ("positional", 'a = Event("x")', [("F110", 2, 11)]),
    (
        "two positions in cite",
        's = Source(title="x")\na = Event(title="x", sources=s.cite("p", "q"))',
        [("F110", 3, 42)],
    ),
    ("stars", 'a = Event(title="x", tags=[*"ab"])', [("F111", 2, 28)]),
    ("two stars", "a = Event(**{})", [("F111", 2, 11)]),
    ("two equal fields", 'a = Event(title="x", title="y")', [("F208", 2, 22)]),
    (
        "two equal keys",
        'm = Actor(name="x")\na = Event(title="x", actors={m: "a", m: "b"})',
        [("F208", 3, 38)],
    ),
    ("open bracket", 'a = Event(title="x"', [("F102", 2, 10)]),
    ("closed too often", 'a = Event(title="x"))', [("F102", 2, 21)]),
    ("apostrophe", "a = Event(title='Mali's')", [("F103", 2, 22)]),
    ("open text", 'a = Event(title="x)', [("F103", 2, 17)]),
    ("typographic quotes", "a = Event(title=“x”)", [("F103", 2, 17)]),
    ("capital letter", 'A = Event(title="x")', [("F113", 2, 1)]),
    ("letter outside ASCII", 'é = Event(title="x")', [("F113", 2, 1)]),
    ("the word of plain data", 'events = Event(title="x")', [("F113", 2, 1)]),
    ("declared twice", 'a = Event(title="x")\na = Event(title="y")', [("F112", 3, 1)]),
    ("import of a module", "import os", [("F114", 2, 1)]),
    ("import of all", "from chronicle import *", [("F114", 2, 23)]),
    ("import under another name", "from chronicle import Event as E", [("F114", 2, 23)]),
    ("import of what is no record", "from chronicle import load", [("F114", 2, 23)]),
    ("loop", "for a in b:\n    pass", [("F106", 2, 1)]),
    ("condition", 'if __name__ == "__main__":\n    pass', [("F106", 2, 1)]),
    ("function", "def f():\n    return 1", [("F106", 2, 1)]),
    ("two names", 'a = b = Event(title="x")', [("F106", 2, 1)]),
    ("type", 'a: Event = Event(title="x")', [("F106", 2, 1)]),
    ("indented", 'a = Event(title="x")\n  b = Event(title="y")', [("F101", 3, 3)]),
    ("text alone", '"x"', [("F123", 2, 1)]),
    ("call alone", 'Event(title="x")', [("F109", 2, 1)]),
    ("plain value", 'a = "x"', [("F125", 2, 5)]),
    ("dating alone", 'a = Dating(when="2020")', [("F125", 2, 5)]),
    ("two headers", 'a = Header(title="x")\nb = Header(title="y")', [("F124", 3, 1)]),
    ("unknown actor", 'a = Event(title="x", actors=frnace)', [("F301", 2, 29)]),
    ("unknown id", 'a = Event(title="x", after="b")', [("F301", 2, 28)]),
    ("unknown role bearer", 'a = Event(title="x", actors={"b": "c"})', [("F301", 2, 30)]),
    ("declared below", 'a = Event(title="x", after=b)\nb = Event(title="y")', [("F302", 2, 28)]),
    ("itself", 'a = Event(title="x", after=a)', [("F302", 2, 28)]),
    ("actor for a place", 'm = Actor(name="x")\na = Event(title="x", where=m)', [("F304", 3, 28)]),
    ("place written out", 'a = Event(title="x", where=Place(name="y"))', [("F202", 2, 28)]),
    ("mapping for a record", 'a = Event(title="x", when={"when": "2020"})', [("F202", 2, 27)]),
    ("number for a text", "a = Event(title=1)", [("F202", 2, 17)]),
    ("nothing for a list", 'a = Event(title="x", tags=None)', [("F202", 2, 27)]),
    ("text for a truth", 'a = Event(title="x", key="yes")', [("F202", 2, 26)]),
    ("undated in a list", 'a = Event(title="x", when=[Undated(reason="y")])', [("F202", 2, 28)]),
    ("unknown kind", 'a = Event(title="x", kind="proces")', [("F206", 2, 27)]),
    ("unknown status", 'a = Event(title="x", status="rumour")', [("F206", 2, 29)]),
    ("latitude", 'a = Place(name="x", latitude=91)', [("F207", 2, 30)]),
    ("credibility", 'a = Event(title="x", when=Dating(when="2020", credibility=0))', [("F207", 2, 59)]),
    (
        "duration",
        'b = Event(title="x")\na = Event(title="x", after=After(event=b, at_least="3 foo"))',
        [("F205", 3, 55)],
    ),
    ("long title", f'a = Event(title="{"x" * 501}")', [("F209", 2, 17)]),
    ("title over lines", 'a = Event(title="x\\ny")', [("F210", 2, 17)]),
    ("no web address", 'a = Event(title="x", url="javascript:alert(1)")', [("F210", 2, 26)]),
    ("path upwards", 'a = Source(title="x", file="a/../../b")', [("F210", 2, 28)]),
    ("absolute path", 'a = Source(title="x", file="/etc/passwd")', [("F210", 2, 28)]),
    ("empty title", 'a = Event(title=" ")', [("F212", 2, 17)]),
    ("half a character", 'a = Event(title="\\ud800")', [("F117", 2, 17)]),
    ("turned direction", 'a = Event(title="x\u202e")', [("F117", 2, 19)]),
    ("not a number", 'a = Place(name="x", latitude=1e999)', [("F120", 2, 30)]),
    ("cut escape", 'a = Source(title="x", file="C:\\users")', [("F126", 2, 31)]),
    ("free backslash", 'a = Event(title="x\\d")', [("F122", 2, 19)]),
    ("plain data: field", 'events = {"a": {"tittle": "x"}}', [("F201", 2, 17)]),
    ("plain data: date", 'events = {"2020-13": "x"}', [("F204", 2, 17)]),
    ("plain data: id", 'events = {"A b": {"title": "x"}}', [("F113", 2, 11)]),
    ("plain data: f-string", 'events = [{"title": f"x"}, {"title": "y"}]', [("F108", 2, 21)]),
    ("plain data: record beside", 'events = {}\na = Event(title="x")', [("F121", 3, 1)]),
    ("plain data without events", 'actors = {"a": "x"}', [("F121", 2, 1)]),
    (
        "plain data: repeated id",
        'events = [{"id": "a", "title": "x"}, {"id": "a", "title": "y"}]',
        [("F112", 2, 45)],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in MISTAKES], ids=[case[0] for case in MISTAKES]
)
def test_is_found_at_its_place(read_lines, places, text, expected):
    assert places(read_lines(text + "\n")) == expected


# Plain data and records do not share a file, so only a mistake among records has such neighbours.
AMONG_RECORDS = {name: text for name, text, _ in MISTAKES if not text.startswith(("events", "actors"))}


@pytest.mark.parametrize("text", AMONG_RECORDS.values(), ids=AMONG_RECORDS)
def test_its_neighbours_are_read(read_lines, text):
    reading = read_lines(
        f'before = Event(title="before")\n{text}\nafterwards = Event(title="after", after=before)\n'
    )
    assert {"before", "afterwards"} <= set(reading.timeline.events)


IN_EVENTS = {name: text for name, text, _ in MISTAKES if "Event(" in text and not text.endswith("\\")}


@pytest.mark.parametrize("text", IN_EVENTS.values(), ids=IN_EVENTS)
def test_inside_a_private_declaration_nothing_is_shown(read_lines, text):
    secret = text.replace("Event(", 'Event(private=True, note="SECRET", ')
    for finding in read_lines(secret + "\n").diagnostics:
        if "SECRET" in secret.splitlines()[finding.location.line - 2]:
            assert finding.excerpt == ""
            assert finding.help is None or "SECRET" not in finding.help
        assert "SECRET" not in finding.message


def test_ten_mistakes_in_one_file_are_ten_findings(read_lines, places):
    reading = read_lines(
        'france = Actor(name="France")\n'
        'good = Event(title="Good", when="2020")\n'
        'a = Event(tittle="x")\n'
        'b = Event(title="x", when="2020-13")\n'
        'c = Event(title="x", when=2020-10-18)\n'
        'd = Event(title="x", actors=[frnace])\n'
        'e = Event(title="x", tags=["a" "b"])\n'
        'f = Event(title=f"x")\n'
        'g = Event("x")\n'
        'h = Event(title="x"\n'
        "i = Event(title='Mali's')\n"
        'good = Event(title="again")\n'
        'last = Event(title="Last", after=good)\n'
    )
    codes = ["F201", "F204", "F105", "F301", "F104", "F108", "F110", "F102", "F103", "F112"]
    assert [(code, line) for code, line, _ in places(reading)] == list(zip(codes, range(4, 14), strict=True))
    assert list(reading.timeline.events) == ["good", "last"]


def test_suggestions(read_lines):
    reading = read_lines(
        'france = Actor(name="x")\n'
        'hidden = Actor(name="y", private=True)\na = Event(title="x", actors=[frnace, hiden])\n'
    )
    declare = "declare it on a line of its own, name = Actor(…), and put the name here"
    assert [finding.help for finding in reading.diagnostics] == ["did you mean 'france'?", declare]


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        (
            "a =\N{NO-BREAK SPACE}Event(title='x')",
            "a no-break space stands here",
            "type an ordinary space in its place",
        ),
        (
            "a =\N{ZERO WIDTH SPACE}Event(title='x')",
            "a character that cannot be seen stands here",
            "delete it",
        ),
        (
            "event = {'2020': 'x'}",
            "a mapping has no name of its own in an event file",
            "did you mean 'events'?",
        ),
    ],
    ids=["pasted space", "unseen character", "misspelt events"],
)
def test_what_helps_is_said(read_lines, text, message, remedy):
    (finding,) = read_lines(text).diagnostics
    assert (finding.message, finding.help) == (message, remedy)
