"""Makes `docs/reference/conformance.md` from the tables beside it: `python tests/conformance/page.py`."""

import csv
from pathlib import Path

from chronicle.dates import parse
from chronicle.dates.civil import civil_from_seconds

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "reference" / "conformance.md"

# Why we hold to our bounds where another library gives others: the first rule whose test fits.
RULINGS = (
    (lambda text: "T" in text, "the day of a time is given, not the time"),
    (
        lambda text: text == "2001-21",
        "21 names no hemisphere: spring is March to May or September to November",
    ),
    (
        lambda text: text.endswith("/") or text.startswith("/"),
        "an unknown end lies anywhere; ten years are a guess",
    ),
    (lambda text: "S" in text, "the digits that are not significant may be any"),
    (lambda text: text == "XXXX-12-XX", "a masked year has four digits"),
)

HEAD = """\
# Conformance with EDTF

Every example of the EDTF specification (Library of Congress, 4 February 2019), {count} in all, with the
first and the last day it can mean. chronicle reads all of them, at the level stated, writes each back to the
same value, and keeps all four bounds (the table `tests/conformance/edtf_examples.tsv`). Beside it stand the
Python libraries that can be installed from the package index, asked with `tests/conformance/peers.py`;
*refused* is what they do not read, a **bold** pair is one that differs, and the last column says why we hold
to ours.

This page is made by `python tests/conformance/page.py`.

| level | feature | text | chronicle | {peers} | our ruling |
|---|---|---|---|---|---|{dashes}
"""


def read(name):
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def outer_days(text):
    """The first and the last day that the value can touch, as the other libraries give them."""
    span = parse(text).span
    first, last = span.start.earliest, span.end.latest
    return (
        "none" if first is None else _written(first),
        "none" if last is None else _written(last - 1),
    )


def _written(second):
    year, month, day = civil_from_seconds(second)
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"


def page():
    examples, peers = read("edtf_examples.tsv"), {row["text"]: row for row in read("peers.tsv")}
    names = [name for name in next(iter(peers.values())) if name != "text"]
    lines = [HEAD.format(count=len(examples), peers=" | ".join(names), dashes="---|" * (len(names) - 1))]
    agreed = dict.fromkeys(names, 0)
    for example in examples:
        text = example["text"]
        ours = "..".join(outer_days(text))
        theirs = [peers[text][name] for name in names]
        for name, answer in zip(names, theirs, strict=True):
            agreed[name] += answer == ours
        shown = [answer if answer in (ours, "refused") else f"**{answer}**" for answer in theirs]
        cells = (example["level"], example["feature"], f"`{text}`", ours, *shown, _ruling(text, ours, theirs))
        lines.append(f"| {' | '.join(cells)} |\n")
    lines.append(f"\nOf the {len(examples)} bounds, ours are given by ")
    lines.append(" and ".join(f"{name} in {count}" for name, count in agreed.items()) + ".\n")
    return "".join(lines)


def _ruling(text, ours, theirs):
    if all(answer in (ours, "refused") for answer in theirs):
        return ""
    return next(why for fits, why in RULINGS if fits(text))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
