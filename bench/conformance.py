"""Writes `docs/reference/conformance.md`: chronicle beside every library of EDTF that installs from an index.

    python bench/conformance.py

asks those libraries that are here (see `date_peers.py`), keeps the recorded answers of the others
(`tests/conformance/answers.tsv`), and makes the page from these answers and from what chronicle says today.
"""

import csv
import warnings
from collections.abc import Iterator
from pathlib import Path

import attrs
from date_peers import NONE, REFUSED, chronicle, peers, written_day

from chronicle.dates import parse

ROOT = Path(__file__).parents[1]
TABLES = ROOT / "tests" / "conformance"
ANSWERS = TABLES / "answers.tsv"
PAGE = ROOT / "docs" / "reference" / "conformance.md"

HEAD = """\
# Conformance with EDTF

chronicle beside the libraries that read EDTF and install from a package index. This page is made by
`python bench/conformance.py`, which asks them all; chronicle's own columns are held against its code by
the tests.

| | examples read | bounds as ours | edge cases as ours |
|---|---:|---:|---:|
{summary}
## Every example of the specification

The specification (Library of Congress, 4 February 2019) has {count} examples. chronicle reads every one
at the level stated and writes it back to the same value. *Starts* and *ends* are its four bounds, the
earliest and the latest moment of each end, at midnight where no time is given; one bound stands for two
that are equal, and *none* is no bound. `✓` is a library with the same first and last day, `✗` one with
others, of which more below; *refuses* is one that does not read the text.

| level | text | is a | starts | ends | {names} |
|---|---|---|---|---|{dashes}
{examples}
## Where another library gives other bounds

{disagreements}
## Texts that decide

What the specification has no example of, and where it matters that a reader is strict or exact.
*refused* is the right answer to a text that is no EDTF, or that nothing can satisfy.

| text | chronicle | {names} | why |
|---|---|{dashes}---|
{edges}"""


@attrs.frozen(kw_only=True)
class Ruling:
    """Why we hold to our bounds where another library gives others."""

    title: str
    texts: tuple[str, ...]
    why: str


RULINGS = (
    Ruling(
        title="An unknown end is not known",
        texts=("1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985"),
        why="""\
"A null string may be used for the start or end date when it is unknown" (level 1, extended interval).
Nothing bounds it but the other end, before which it cannot lie; ten years are a guess. It differs from
the open end `..`, where no end is stated at all: there the latest end *and* the earliest are none.""",
    ),
    Ruling(
        title="Spring is somewhere",
        texts=("2001-21",),
        why="""\
21 to 24 are seasons "independent of location" (level 2, sub-year groupings). Whoever writes `2001-21`
may mean March to May or September to November, so the bounds are those of both readings; 25 to 32 say
the hemisphere. A season is no quarter: that is `2001-33`.""",
    ),
    Ruling(
        title="Digits that are not significant may be any",
        texts=("1950S2", "Y171010000S3", "Y3388E2S3"),
        why="""\
"Some year between 1900 and 1999, estimated to be 1950" (level 2, significant digits): the bounds are the
range and the estimate is kept beside them. Copies of the specification differ on `Y171010000S3`: some
have 171010000 to 171010999, others 171000000 to 171999999. Three significant digits leave the second, as
in the other two examples. python-edtf gives this range as its *fuzzy* bounds, and the estimate, which we
compare here, as its strict ones.""",
    ),
    Ruling(
        title="Years beyond a machine's dates",
        texts=("Y170000002", "Y-170000002", "Y-17E7"),
        why="""\
The year is what is stated, and its bounds are its first and its last day (level 1, letter-prefixed
calendar year; level 2, exponential year). The dates of JavaScript end in the year 275760, and a day too
few or too many is another year.""",
    ),
    Ruling(
        title="A masked year has four digits",
        texts=("XXXX-12-XX",),
        why="""\
"Some day in December in some year" (level 2, unspecified digit). `XXXX` is a year of four digits, 0000
to 9999: one of more than four would have its letter, one before year 0 its sign.""",
    ),
    Ruling(
        title="A range within a set has all its members",
        texts=("[1667,1668,1670..1672]", "{1667,1668,1670..1672}"),
        why="""\
"Double-dots indicates all the values between the two values it separates, inclusive" (level 2, set
representation, rule 5): the last is 1672.""",
    ),
    Ruling(
        title="A day is the day of the place",
        texts=("1985-04-12T23:20:30-04",),
        why="""\
"The date 1985 April 12th, time of day 23:20:30 with time shift" (level 0, date and time): the day stated
is 12 April. Bounds stand on the civil axis, what the clock on the wall showed; relations between values
with offsets use UTC.""",
    ),
)


def main() -> None:
    warnings.simplefilter("ignore")
    ask()
    PAGE.write_text(page(), encoding="utf-8")


def ask() -> None:
    """Ask the libraries that are here; whoever is not here keeps what was recorded."""
    texts = [row["text"] for row in (*examples(), *rows("edges.tsv"))]
    texts = list(dict.fromkeys(texts))
    columns = {library.name: library.answers(texts) for library in peers()}
    asked = {_family(name) for name in columns}
    recorded = {row["text"]: row for row in rows("answers.tsv")}
    for name in recorded_names():
        if _family(name) not in asked:
            columns[name] = [recorded[text][name] for text in texts]
    # The columns keep their order, whoever is here.
    families = [_family(name) for name in (*recorded_names(), *columns)]
    columns = dict(sorted(columns.items(), key=lambda column: families.index(_family(column[0]))))
    with ANSWERS.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
        table.writerow(["text", *columns])
        table.writerows(zip(texts, *columns.values(), strict=True))


def page() -> str:
    names = recorded_names()
    return HEAD.format(
        count=len(examples()),
        names=" | ".join(names),
        dashes="---|" * len(names),
        summary="".join(_summary(names)),
        examples="".join(_example(row, names) for row in examples()),
        disagreements="\n".join(_disagreement(ruling, names) for ruling in RULINGS),
        edges="".join(_edge(row, names) for row in rows("edges.tsv")),
    )


def rows(name: str) -> list[dict[str, str]]:
    with (TABLES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def examples() -> list[dict[str, str]]:
    return rows("edtf_examples.tsv")


def recorded_names() -> list[str]:
    return [name for name in rows("answers.tsv")[0] if name != "text"]


def _family(name: str) -> str:
    return name.partition(" ")[0]


def _answers() -> dict[str, dict[str, str]]:
    return {row["text"]: row for row in rows("answers.tsv")}


def _ours(text: str) -> str:
    return chronicle().answers([text])[0]


def _summary(names: list[str]) -> Iterator[str]:
    every = [row["text"] for row in examples()]
    edges = [row["text"] for row in rows("edges.tsv")]
    answers = _answers()
    yield f"| chronicle | {len(every)} | {len(every)} | {len(edges)} |\n"
    for name in names:
        read = sum(answers[text][name] != REFUSED for text in every)
        bounds, decided = (
            sum(answers[text][name] == _ours(text) for text in texts) for texts in (every, edges)
        )
        yield f"| {name} | {read} | {bounds} | {decided} |\n"


def _example(row: dict[str, str], names: list[str]) -> str:
    text = row["text"]
    value = parse(text)
    ours, answers = _ours(text), _answers()[text]
    marks = [_mark(answers[name], ours) for name in names]
    if "✗" in marks and not any(text in ruling.texts for ruling in RULINGS):
        raise LookupError(f"no ruling says why our bounds of {text!r} hold")
    span = value.span
    cells = (
        row["level"],
        f"`{text}`",
        type(value).__name__,
        _bounds(span.start.earliest, span.start.latest),
        _bounds(span.end.earliest, span.end.latest),
        *marks,
    )
    return f"| {' | '.join(cells)} |\n"


def _mark(answer: str, ours: str) -> str:
    if answer == REFUSED:
        return "refuses"
    return "✓" if answer == ours else "✗"


def _bounds(earliest: int | None, latest: int | None) -> str:
    written = [_moment(earliest), _moment(latest)]
    return " … ".join(dict.fromkeys(written))


def _moment(second: int | None) -> str:
    if second is None:
        return NONE
    clock = second % 86400
    time = f"T{clock // 3600:02d}:{clock // 60 % 60:02d}:{clock % 60:02d}" if clock else ""
    return written_day(second) + time


def _disagreement(ruling: Ruling, names: list[str]) -> str:
    answers = _answers()
    lines = [f"### {ruling.title}\n\n{ruling.why}\n\n| text | chronicle | others |\n|---|---|---|\n"]
    for text in ruling.texts:
        ours = _ours(text)
        given: dict[str, list[str]] = {}
        for name in names:
            if answers[text][name] not in (ours, REFUSED):
                given.setdefault(answers[text][name], []).append(_family(name))
        others = "; ".join(f"{answer} ({', '.join(who)})" for answer, who in given.items())
        lines.append(f"| `{text}` | {ours} | {others} |\n")
    return "".join(lines)


def _edge(row: dict[str, str], names: list[str]) -> str:
    text = row["text"]
    ours, answers = _ours(text), _answers()[text]
    shown = ["✓" if answers[name] == ours else answers[name] for name in names]
    return f"| `{text}` | {ours} | {' | '.join(shown)} | {row['why']} |\n"


if __name__ == "__main__":
    main()
