"""Read = run: whatever the reader accepts, running it with the real constructors gives an equal timeline.

Files are written from random tables of events, on both rungs, by a writer of a dozen lines that knows nothing
of the reader.
"""

import json
import os
import runpy
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.eventfiles import read
from chronicle.model import collect

RECORDS = (
    "Actor, After, Before, Citation, Dating, During, Event, Header, "
    "Era, Participation, Place, Source, Status, Undated"
)
DATES = [
    "2020",
    "2020-08",
    "2020-08-18",
    "1985~",
    "-0043-03",
    "1914-07-20/1914-07-23",
    "[1984,1986]",
    "../1985",
]
DATES += ["late August 2020", "c. 1320", "before 1985"]
DATES += ["1985-XX-12", "2001-21", "1969-07-20T20:17Z", "2020-08-18T14:30[Africa/Bamako]", "2020?"]
GAPS = ["3 days", "2 months", "P1D", "90 minutes"]


law = settings(max_examples=int(os.environ.get("CHRONICLE_LAWS", "100")))
"""How many files each law is held against; `make laws` asks for 1,000."""


class Code(str):
    """A piece of Python rather than a text."""

    __slots__ = ()


texts = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]) | st.sampled_from("\"'\\éΩ字🙂"),
    min_size=1,
    max_size=12,
).filter(str.strip)
dates = st.sampled_from(DATES)


def subset(**fields):
    return st.fixed_dictionaries({}, optional=fields)


@st.composite
def tables(draw):
    """Ids of each kind, and rows of fields; references are ids of the same table."""
    ids = {
        kind: [f"{kind}{n}" for n in range(draw(st.integers(1, 3)))]
        for kind in ("actor", "place", "source", "era", "event")
    }

    def pick(kind):
        return st.sampled_from(ids[kind])

    cite = st.fixed_dictionaries({"source": pick("source")}, optional={"locator": texts, "quote": texts})
    sources = pick("source") | st.lists(cite | pick("source"), max_size=2)
    dating = st.fixed_dictionaries(
        {"when": dates}, optional={"says": texts, "sources": sources, "credibility": st.integers(1, 6)}
    )
    undated = st.fixed_dictionaries({"reason": texts}, optional={"not_before": dates, "sources": sources})
    gap = {"at_least": st.sampled_from(GAPS), "says": texts, "sources": sources}
    relation = st.fixed_dictionaries({"event": pick("event")}, optional=gap)
    during = st.fixed_dictionaries({"event": pick("event")}, optional={"inferred": texts})
    event = st.fixed_dictionaries(
        {"title": texts},
        optional={
            "short": texts,
            "when": dates | dating | undated | st.lists(dates | dating, max_size=2),
            "kind": st.sampled_from(["happening", "process", "state"]),
            "status": st.sampled_from(["alleged", "planned"])
            | subset(kind=st.just("denied"), by=pick("actor")),
            "actors": st.dictionaries(pick("actor"), texts | st.none(), max_size=2)
            | st.lists(pick("actor"), max_size=2)
            | pick("actor"),
            "where": pick("place") | st.lists(pick("place"), max_size=2),
            "part_of": pick("event") | st.none(),
            "before": pick("event") | relation,
            "after": st.lists(relation | pick("event"), max_size=2),
            "during": during,
            "sources": sources,
            "tags": texts | st.lists(texts, max_size=2),
            "key": st.booleans(),
            "private": st.booleans(),
            "note": texts,
        },
    )
    place = st.fixed_dictionaries(
        {"name": texts}, optional={"latitude": st.floats(-90, 90) | st.integers(-90, 90), "aliases": texts}
    )
    actor = st.fixed_dictionaries(
        {"name": texts},
        optional={"kind": texts, "aliases": st.lists(texts, max_size=2), "private": st.booleans()},
    )
    source = st.fixed_dictionaries(
        {"title": texts},
        optional={"published": dates, "author": st.lists(texts, max_size=2), "origin": pick("source")},
    )
    era = st.fixed_dictionaries(
        {"title": texts, "when": dates},
        optional={"sources": sources, "note": texts, "private": st.booleans()},
    )
    rows = {"actor": actor, "place": place, "source": source, "era": era, "event": event}
    return {kind: {name: draw(rows[kind]) for name in ids[kind]} for kind in ids}


# ---------------------------------------------------------------- the writer
NESTED = {"sources": "Citation", "before": "Before", "after": "After", "during": "During", "status": "Status"}


def written(value, spell) -> str:
    """A value as Python: records where a mapping stands for one, texts as ``spell`` spells them."""
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, str):
        return spell(value)
    if isinstance(value, list):
        return f"[{', '.join(written(item, spell) for item in value)}]"
    if isinstance(value, dict):
        entries = (f"{written(key, spell)}: {written(item, spell)}" for key, item in value.items())
        return f"{{{', '.join(entries)}}}"
    return repr(value)


def as_record(name: str, fields: dict) -> dict:
    return {key: nested(key, value, name) for key, value in fields.items()}


def nested(key: str, value, record: str):
    if isinstance(value, list):
        return [nested(key, item, record) for item in value]
    if not isinstance(value, dict) or key == "actors":
        return value
    name = NESTED.get(key) or ("Undated" if "reason" in value else "Dating")
    inner = ", ".join(f"{k}={written(v, repr)}" for k, v in as_record(name, value).items())
    return Code(f"{name}({inner})")


def upper_rung(table, spell) -> str:
    lines = [f"from chronicle import {RECORDS}"]
    for kind in ("actor", "place", "source", "era", "event"):
        record = kind.capitalize()
        for name, fields in table[kind].items():
            inner = ",\n    ".join(f"{k}={written(v, spell)}" for k, v in as_record(record, fields).items())
            lines.append(f"{name} = {record}(\n    {inner},\n)")
    return "\n".join(lines) + "\n"


def lower_rung(table, spell) -> str:
    rows = (f"{kind}s = {written(table[kind], spell)}" for kind in table)
    return "\n".join(['"""A file of plain data.', "", 'Its title is the first line."""', *rows]) + "\n"


def both(text: str):
    with TemporaryDirectory() as folder:
        path = Path(folder, "case.py")
        path.write_text(text, encoding="utf-8")
        namespace: dict[str, object] = {}
        exec(compile(text, "case.py", "exec"), namespace)  # noqa: S102 - running it is the other half of the law
        return read(path), collect(namespace)


def double_quoted(text: str) -> str:
    """A text in double quotes, as formatters write it."""
    return json.dumps(text, ensure_ascii=False)


spellings = st.sampled_from([repr, ascii, double_quoted])


@law
@given(tables(), spellings)
def test_records_read_as_they_run(table, spell):
    reading, ran = both(upper_rung(table, spell))
    assert [d for d in reading.diagnostics if d.severity == "error"] == []
    assert reading.timeline.to_plain() == ran.to_plain()


@law
@given(tables(), spellings)
def test_plain_data_read_as_they_run(table, spell):
    reading, ran = both(lower_rung(table, spell))
    assert [d for d in reading.diagnostics if d.severity == "error"] == []
    assert reading.timeline.to_plain() == ran.to_plain()


@law
@given(
    st.lists(st.tuples(dates, texts), min_size=1, max_size=5, unique_by=lambda pair: pair[0]), st.booleans()
)
def test_the_shortest_files_read_as_they_run(pairs, as_list):
    rows = [{"when": when, "title": title} for when, title in pairs] if as_list else dict(pairs)
    reading, ran = both(f'title = "Short"\nas_of = "2022"\neras = {rows!r}\nevents = {rows!r}\n')
    assert [d for d in reading.diagnostics if d.severity == "error"] == []
    assert reading.timeline.to_plain() == ran.to_plain()


# ---------------------------------------------------------------- files that import
@st.composite
def two_files(draw):
    """A file, and another that imports some of its names beside declaring its own, many of them equal."""
    shared, own = draw(tables()), draw(tables())
    free = [name for kind in shared for name in shared[kind] if name not in own[kind]]
    imported = draw(st.lists(st.sampled_from(free), unique=True, min_size=1)) if free else []
    spell = draw(spellings)
    text = upper_rung(own, spell)
    if imported:
        events = [name for name in imported if name.startswith("event")]
        actors = [name for name in imported if name.startswith("actor")]
        text = f"from shared import {', '.join(imported)}\n" + text
        text += f"last = Event(title='Last', after=[{', '.join(events)}], actors=[{', '.join(actors)}])\n"
    return upper_rung(shared, spell), text


def run(path: Path):
    """The timeline of a file that was run with what it imports."""
    sys.path.insert(0, str(path.parent))
    try:
        return collect(runpy.run_path(str(path)))
    finally:
        sys.path.remove(str(path.parent))
        sys.modules.pop("shared", None)


@pytest.fixture(autouse=True)
def no_bytecode(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


@law
@given(two_files())
def test_files_that_import_read_as_they_run(texts):
    with TemporaryDirectory() as folder:
        path = Path(folder, "case.py")
        Path(folder, "shared.py").write_text(texts[0], encoding="utf-8")
        path.write_text(texts[1], encoding="utf-8")
        reading = read(path)
        assert [d for d in reading.diagnostics if d.severity == "error"] == []
        assert reading.timeline.to_plain() == run(path).to_plain()
