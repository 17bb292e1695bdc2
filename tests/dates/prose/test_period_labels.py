"""The reader of English against what editors made of thousands of texts; skipped where those are not here."""

import csv
from pathlib import Path

import pytest

from chronicle.dates import EdtfError, parse_prose
from chronicle.dates.civil import civil_from_seconds

DATA = Path(__file__).parents[3].parent / "shared" / "data"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the data sets beside the project are not here")


def rows(*path):
    file = DATA.joinpath(*path)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t" if file.suffix == ".tsv" else ","))


def read_or_none(text):
    try:
        return parse_prose(text)
    except EdtfError:
        return None


def years_of(value):
    span = value.span
    first = None if span.start.earliest is None else civil_from_seconds(span.start.earliest).year
    last = None if span.end.latest is None else civil_from_seconds(span.end.latest - 1).year
    return first, last


def period_labels():
    """The labels of periods with the years their editors gave, both as printed."""
    for row in rows("periodo-labels", "periodo.tsv"):
        for end in ("start", "stop"):
            label, year = row[f"{end}_label"].strip(), row[f"{end}_year"].strip()
            earliest, latest = row[f"{end}_earliest"].strip(), row[f"{end}_latest"].strip()
            if label and (year or earliest):
                yield label, (int(year or earliest), int(year or latest or earliest))


def is_bce(label):
    return "b" in label.lower() and "c" in label.lower() and "bp" not in label.lower()


def test_labels_before_the_common_era_are_read_and_none_is_off_by_a_year():
    labels = [(label, years) for label, years in period_labels() if is_bce(label)]
    read = [(label, years_of(value), years) for label, years in labels if (value := read_or_none(label))]
    assert len(labels) > 1000
    assert [entry for entry in read if entry[1] != entry[2]] == []
    assert len(read) >= 0.98 * len(labels)


def test_a_bare_number_is_a_year_unless_its_list_counts_years_before_2000():
    # The label of such a list says no more than "1700": the same text is a year in others, and no reader of
    # the text alone can be right in both. As most numbers from 3000 on are such counts, they are refused.
    bare = [(label, years) for label, years in period_labels() if label.isdigit()]
    read = [(label, years_of(value), years) for label, years in bare if (value := read_or_none(label))]
    assert all(int(label) < 3000 for label, _, _ in read)
    far = [(label, theirs) for label, ours, theirs in read if abs(ours[0] - theirs[0]) > 100]
    assert all(theirs == (2000 - int(label),) * 2 for label, theirs in far)
    right = {label for label, ours, theirs in read if ours == theirs}
    assert len({label for label, _ in far} & right) > 10
    assert sum(ours == theirs for _, ours, theirs in read) > 5 * len(far)


def test_no_label_of_a_period_is_read_far_from_its_editors():
    worded = [(label, years) for label, years in period_labels() if not label.isdigit()]
    read = [(label, years_of(value), years) for label, years in worded if (value := read_or_none(label))]
    far = [
        entry
        for entry in read
        if any(ours is not None and abs(ours - theirs) > 100 for ours, theirs in zip(*entry[1:], strict=True))
    ]
    assert far == []


def test_years_of_museum_texts_are_those_of_the_museum():
    weighed = exact = 0
    for row in rows("cmoa-dates", "cmoa_dates.tsv"):
        text, count = row["display"].strip(), int(row["count"])
        value = read_or_none(text)
        # The museum counts centuries from the year 1800 to 1899, which is a convention and no fact.
        if value is None or value.is_approximate or value.is_uncertain or "century" in text.lower():
            continue
        years = years_of(value)
        if None not in years:
            weighed += count
            exact += count * (years == (int(row["earliest"][:4] or 0), int(row["latest"][:4] or 0)))
    assert weighed > 10_000
    assert exact >= 0.9 * weighed


def test_chronologies_written_by_hand_are_read():
    texts = [
        row[column].strip()
        for file in sorted((DATA / "historicaldate").glob("*.csv"))
        for row in rows("historicaldate", file.name)
        for column in row
        if column and column.startswith("hdate") and row[column]
    ]
    read = [text for text in texts if read_or_none(text)]
    assert len(texts) > 500
    assert len(read) >= 0.8 * len(texts)
