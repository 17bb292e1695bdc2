"""Dates in words: what is read and written in each language, and how it holds against real texts.

    python bench/prose.py                  prints the page
    python bench/prose.py --page           writes it to `docs/reference/dates-in-words.md`

The tables come from the tests, which hold them; the figures from the texts in `../shared/data`, if they are
there.
"""

import csv
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from chronicle.dates import Date, DateValue, EdtfError, Granularity, parse, parse_prose
from chronicle.dates.civil import civil_from_seconds
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.known import LANGUAGES, lexicon_of
from chronicle.dates.prose.locales.lexicon import names_in

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "dates-in-words.md"
TABLES = ROOT / "tests" / "dates" / "prose"
DATA = ROOT.parent / "shared" / "data"
FIGURES = "## Held against real texts"

HEAD = Path(__file__).with_name("dates_in_words.head.md")


def page() -> str:
    """Return the whole page; the figures as they stand in it where the texts are not here."""
    figures = "\n".join(held()) if DATA.is_dir() else PAGE.read_text("utf-8").partition(f"{FIGURES}\n")[2]
    return f"{tables()}{FIGURES}\n{figures}"


def tables() -> str:
    """Return the page up to the figures."""
    *others, last = LANGUAGES.values()
    english = lexicon_of("en")
    head = HEAD.read_text("utf-8").format(
        languages=f"{', '.join(others)} and {last}",
        styles=_and(str(style) for style in english.values[Kind.YEAR_STYLE] if style != "lady-day"),
        zones=_and(
            name.upper()
            for minutes, row in english.values[Kind.ZONE_NAME].items()
            if isinstance(minutes, int)
            for name in names_in(row)
        ),
    )
    return "\n".join((head + "\n".join(phrases()), "", "## Feasts\n", *feasts(), "", ""))


def _and(texts: Iterable[str]) -> str:
    *others, last = texts
    return f"{', '.join(others)} and {last}"


def phrases() -> Iterator[str]:
    yield _row("", "value", *LANGUAGES.values())
    yield _row(*["---"] * (2 + len(LANGUAGES)))
    with (TABLES / "phrases.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield _row(row["phrase"], f"`{row['value']}`", *(row[language] for language in LANGUAGES))


def feasts() -> Iterator[str]:
    lexicons = [lexicon_of(language) for language in ("en", "fr", "de", "es")]
    yield _row(*(LANGUAGES[language] for language in ("en", "fr", "de", "es")))
    yield _row(*["---"] * len(lexicons))
    for feast in lexicons[0].values[Kind.FEAST]:
        yield _row(*(", ".join(names_in(one.values[Kind.FEAST].get(feast, ""))) for one in lexicons))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


# ------------------------------------------------------------------------------- real texts


@attrs.define
class Held:
    """What became of the texts of one collection, each counted as often as it occurs."""

    texts: int = 0
    read: int = 0
    right: int = 0
    far: int = 0

    def count(self, times: int, ours: object, theirs: object, *, is_far: bool = False) -> None:
        """Count a text with what was read of it, `None` if nothing was, and what its editors say."""
        self.texts += times
        if ours is not None:
            self.read += times
            self.right += times * (ours == theirs)
            self.far += times * is_far


def held() -> Iterator[str]:
    yield ""
    yield "How many of the texts are read, how many of those are as their editors have it, and how many lie"
    yield "more than a century away. Texts are counted as often as they occur. What is not read is refused.\n"
    yield _row("texts", "count", "read", "right, of those read", "a century off")
    yield _row("---", "---:", "---:", "---:", "---:")
    for title, one in (
        ("period labels with BC or BCE: both years", bce_labels()),
        ("museum dates without c., ?, before or after: both years", museum(is_plain=True)),
        ("all museum dates: both years", museum(is_plain=False)),
        ("chronologies written by hand: read at all", chronologies()),
        ("phrases of news and of assistants that name a day: the day", phrase_days()),
    ):
        share = "–" if one.right < 0 else f"{one.right / one.read:.1%}"
        yield _row(title, f"{one.texts:,}", f"{one.read / one.texts:.1%}", share, str(one.far))
    yield ""
    yield "Museum years differ from ours by convention: the museum gives c. 1850 five or ten years on either"
    yield "side, and counts the 19th century from 1800. The two that lie far off are slips of the museum:"
    yield "other objects with the same words are dated as we read them. What needs a guess is refused."
    yield ""
    yield from bare_numbers()
    yield ""


def _read(text: str, reference: Date | None = None) -> DateValue | None:
    try:
        return parse_prose(text, reference=reference)
    except EdtfError:
        return None


Years = tuple[int | None, int | None]


def _years(value: DateValue | None) -> Years | None:
    if value is None:
        return None
    start, end = value.span.start.earliest, value.span.end.latest
    return (
        None if start is None else civil_from_seconds(start).year,
        None if end is None else civil_from_seconds(end - 1).year,
    )


def _is_far(ours: Years | None, theirs: tuple[int, int]) -> bool:
    if ours is None:
        return False
    first, last = ours
    low, high = min(theirs), max(theirs)
    return (first is not None and first > high + 100) or (last is not None and last < low - 100)


def bare_numbers() -> Iterator[str]:
    """Say how the numbers that are a label of a period by themselves are dated."""
    labels = [(int(label), years[0]) for label, years in period_labels() if label.isdigit()]
    years = sum(number == year for number, year in labels)
    counts = sum(2000 - number == year != number for number, year in labels)
    yield f"Bare numbers are no part of this: of {len(labels):,} labels of periods that are one, {years:,}"
    yield f"are the year, and {counts:,} count the years before 2000: the lists say so, the labels do not."
    yield "A number from 3000 on is refused."


def period_labels() -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the labels of periods with the years that their editors give."""
    for row in _rows("periodo-labels", "periodo.tsv"):
        for end in ("start", "stop"):
            label, year = row[f"{end}_label"].strip(), row[f"{end}_year"].strip()
            first, last = row[f"{end}_earliest"].strip() or year, row[f"{end}_latest"].strip() or year
            if label and (year or (first and last)):
                yield label, (int(year or first), int(year or last or first))


def bce_labels() -> Held:
    found = Held()
    for label, theirs in period_labels():
        lower = label.lower()
        if "b" in lower and "c" in lower and "bp" not in lower:
            ours = _years(_read(label))
            found.count(1, ours, theirs, is_far=_is_far(ours, theirs))
    return found


_UNSURE = re.compile(
    r"c\.|ca\.|circa|\?|about|before|after|century|early|late|mid|or |earlier|later|probably", re.IGNORECASE
)


def museum(*, is_plain: bool) -> Held:
    found = Held()
    for row in _rows("cmoa-dates", "cmoa_dates.tsv"):
        text = row["display"].strip()
        bounds = [row["earliest"], row["latest"]]
        if text and all(bounds) and not (is_plain and _UNSURE.search(text)):
            first, last = (int(bound[: bound.rindex("-", 0, -3)]) for bound in bounds)
            ours = _years(_read(text))
            found.count(int(row["count"]), ours, (first, last), is_far=_is_far(ours, (first, last)))
    return found


def chronologies() -> Held:
    found = Held(right=-(10**6))
    for file in sorted((DATA / "historicaldate").glob("*.csv")):
        for row in _rows("historicaldate", file.name):
            for column, text in row.items():
                if column and column.startswith("hdate") and text and text.strip():
                    found.count(1, _read(text.strip()), None)
    return found


def phrase_days() -> Held:
    found = Held()
    cases = json.loads((DATA / "recognizers-dates" / "DateParser.json").read_text(encoding="utf-8-sig"))
    for case in cases:
        for result in case["Results"]:
            if "Context" in case:
                reference = parse(case["Context"]["ReferenceDateTime"][:10])
                value = _read(result["Text"], reference if isinstance(reference, Date) else None)
                said = [result["Value"][way]["date"] for way in ("PastResolution", "FutureResolution")]
                is_day = value is not None and value.precision is Granularity.DAY
                found.count(1, True if is_day else None, str(value) in said)
    return found


def _rows(*path: str) -> list[dict[str, str]]:
    file = DATA.joinpath(*path)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t" if file.suffix == ".tsv" else ","))


if __name__ == "__main__":
    made = page()
    print(made)
    if "--page" in sys.argv[1:]:
        PAGE.write_text(made, encoding="utf-8")
