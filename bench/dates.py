"""How fast dates are read, bounded and sorted, in one run beside the libraries that are here, and how right.

    python bench/dates.py                  prints the tables
    python bench/dates.py --page           writes them to `docs/reference/dates-figures.md` as well

A library is timed on the texts that it reads, and is not charged with those that it refuses: their share
stands beside. Every figure is the median of five runs, in time of the processor.
"""

import csv
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import process_time

import attrs
from date_peers import REFUSED, Library, Rate, chronicle, peers

from chronicle.dates import parse, relation

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "dates-figures.md"
EXAMPLES = ROOT / "tests" / "conformance" / "edtf_examples.tsv"
RUNS = 5

# Forty shapes over all levels, each with 25 years: a thousand texts, no two of them equal.
SHAPES = (
    "{y}-04-12", "{y}-11-30", "{y}-04", "{y}", "{y}-04-12T23:20:30", "{y}-04-12T23:20:30Z",
    "{y}-04-12T23:20:30+04:30", "{y}/2099", "{y}-06/2099-08", "{y}-02-01/2099-02", "{y}-02-01/2099",
    "{y}?", "{y}-06~", "{y}-06-11%", "{d}X", "{y}-XX", "{y}-04-XX", "{y}-XX-XX", "{y}-21", "Y17000{y}",
    "-{y}", "{y}-04-12/..", "../{y}-04", "{y}/", "/{y}-04-12", "{y}~/2099",
    "Y-{y}E7", "{y}S2", "Y{y}10000S3", "{y}-34", "[{y},2098,2090..2097]", "[..{y}-12-03]", "{{{y},2099-12}}",
    "{y}-06~-11", "?{y}-06-~11", "{d}X-12-25", "{d}X-XX", "{y}-1X", "{y}-06-~01/{y}-06-~20",
    "{y}-06-XX/{y}-07-03",
)  # fmt: skip
MIXED = [shape.format(y=1501 + 17 * n, d=150 + n) for n in range(25) for shape in SHAPES]
ISO_DAYS = [f"{1500 + n // 2}-{1 + n % 12:02d}-{1 + n % 28:02d}" for n in range(1000)]
PROSE = [
    text.format(y=1501 + 17 * n)
    for n in range(20)
    for text in ("18 August {y}", "August {y}", "c. {y}", "before {y}", "between 3 and 5 May {y}",
                 "late 1890s", "19th century", "{y}–2005", "spring {y}", "{y} BC")
]  # fmt: skip

EVERYTHING = "parse, parse_prose, format, relation, probability_before"
IMPORTS = (
    ("import of `chronicle.dates`", "import chronicle.dates"),
    ("import of `parse`", "from chronicle.dates import parse"),
    ("import of the readers, the writer and relations", f"from chronicle.dates import {EVERYTHING}"),
    ("the first date read in words", "import chronicle.dates; chronicle.dates.parse_prose('3 May 2020')"),
)

HEAD = """\
# Dates: how fast, and how right

Measured by `python bench/dates.py`, in one run on one machine: the ratios carry to another, the figures do
not. Every figure is the median of five runs, in time of the processor, over the texts that a library reads;
their share stands in brackets, and – is what it does not do. *Mixed* are a thousand EDTF texts over levels 0,
1 and 2, *ISO days* a thousand days such as `1985-04-12`, *prose* two hundred texts such as "between 3 and 5
May 1920". edtf.js and edtf-ts are libraries of JavaScript, compiled as they run.
"""


@attrs.frozen(kw_only=True)
class Measured:
    """What was found of one library."""

    name: str
    rates: tuple[Rate | str | None, ...]
    examples_read: int
    examples_right: int


MEASURES: tuple[tuple[str, Callable[[Library], Rate | str | None]], ...] = (
    ("mixed, read", lambda library: library.rate_of_reading(MIXED, RUNS)),
    ("mixed, with bounds", lambda library: library.rate_of_bounds(MIXED, RUNS)),
    ("ISO days, with bounds", lambda library: library.rate_of_bounds(ISO_DAYS, RUNS)),
    ("prose, with bounds", lambda library: library.rate_of_prose(PROSE, RUNS)),
    ("mixed values sorted", lambda library: library.rate_of_sorting(MIXED, RUNS)),
)


def main() -> None:
    warnings.simplefilter("ignore")
    with EXAMPLES.open(encoding="utf-8", newline="") as lines:
        examples = [row["text"] for row in csv.DictReader(lines, delimiter="\t")]
    found = [measure(library, examples) for library in (chronicle(), *peers())]
    text = "\n".join((HEAD, *speeds(found), *ratios(found), *right(found), *own()))
    print(text)
    if "--page" in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")


def measure(library: Library, examples: list[str]) -> Measured:
    answers, ours = library.answers(examples), chronicle().answers(examples)
    return Measured(
        name=library.name,
        rates=tuple(ask(library) for _, ask in MEASURES),
        examples_read=len(answers) - answers.count(REFUSED),
        examples_right=sum(answer == our for answer, our in zip(answers, ours, strict=True)),
    )


def speeds(found: list[Measured]) -> Iterator[str]:
    yield "## Texts, or values, a second\n"
    yield from _head("library", *(title for title, _ in MEASURES))
    for one in found:
        yield _row(one.name, *(_written(rate) for rate in one.rates))
    yield ""


def _written(rate: Rate | str | None) -> str:
    if rate is None:
        return "–"
    return rate if isinstance(rate, str) else f"{_rounded(rate.per_second):,} ({rate.share:.0%})"


def _rounded(number: float) -> int:
    """Two digits are what a second run would show again."""
    digits = len(str(round(number)))
    return round(round(number), 2 - digits) if digits > 2 else round(number)


def ratios(found: list[Measured]) -> Iterator[str]:
    yield "## How many times as fast chronicle is\n"
    ours, *others = found
    yield from _head("beside", *(title for title, _ in MEASURES))
    for one in others:
        yield _row(one.name, *(_ratio(a, b) for a, b in zip(ours.rates, one.rates, strict=True)))
    yield ""


def _ratio(ours: Rate | str | None, theirs: Rate | str | None) -> str:
    if not (isinstance(ours, Rate) and isinstance(theirs, Rate)):
        return "–"
    times = ours.per_second / theirs.per_second
    return f"{times:.2g}" if times < 10 else f"{_rounded(times):,}"


def right(found: list[Measured]) -> Iterator[str]:
    yield "## How right: the examples of the specification\n"
    yield "[Conformance](conformance.md) has each of them, and says why we hold to our bounds.\n"
    yield from _head("library", "read", "bounds as in our table")
    for one in found:
        yield _row(one.name, str(one.examples_read), str(one.examples_right))
    yield ""


def own() -> Iterator[str]:
    yield "## chronicle alone\n"
    yield from _head("", "")
    yield _row("relations between mixed values, pairs a second", f"{_rounded(relations_rate()):,}")
    yield _row(
        "import of attrs itself, for comparison",
        f"{import_cost('pass', 'import attrs, attrs.validators'):.1f} ms",
    )
    for title, statement in IMPORTS:
        yield _row(f"{title}, beyond attrs", f"{import_cost(statement):.1f} ms")
    yield ""
    yield "None of these imports loads numpy or pendulum. While all this was measured,"
    yield f"{os.getloadavg()[1]:.0f} programs shared the {os.cpu_count()} processors."
    yield ""


def relations_rate() -> float:
    values = [parse(text) for text in MIXED[: 2 * len(SHAPES)]]
    times = []
    for _ in range(RUNS):
        start = process_time()
        for a in values:
            for b in values:
                relation(a, b)
        times.append(process_time() - start)
    return len(values) ** 2 / median(times)


def import_cost(statement: str, *counted: str) -> float:
    """Milliseconds of the processor that a statement takes once attrs is there; the median of many runs.

    What is `counted` besides is done in that time too. Modules are compiled before, as they are where the
    package is installed.
    """
    before = "pass" if counted else "import attrs, attrs.validators, re"
    code = (
        f"import sys, time; {before}; start = time.process_time(); {'; '.join((*counted, statement))}; "
        "print(1000 * (time.process_time() - start)); "
        "assert not {'numpy', 'pendulum', 'matplotlib'} & set(sys.modules)"
    )
    command = [sys.executable, "-c", code]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    costs = [float(subprocess.check_output(command, text=True, env=compiled)) for _ in range(1 + 3 * RUNS)]
    return median(costs[1:])


def _head(*titles: str) -> Iterator[str]:
    yield _row(*titles)
    yield "|---|" + "---:|" * (len(titles) - 1)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
