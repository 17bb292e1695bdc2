"""The reader of prose against a museum's own years and an assistant's phrases with their reference days.

Refusals count against the reader where a share is asked, and never where a fault is. The data sets stand
beside the project; where they do not, all of this is skipped, and the summary of the run says so.
"""

import csv
import json
import re
from pathlib import Path

import pytest

from chronicle.dates import EdtfError, Granularity, parse, parse_prose
from chronicle.dates.civil import civil_from_seconds

DATA = Path(__file__).parents[3].parent / "shared" / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason=f"NOT CHECKED against real data: {DATA.name} is not beside the project"
)

# One object each of these was dated to the twelfth century by a slip: see the test of them.
SLIPS = {("18th century", (1099, 1198)), ("late 17th century", (1099, 1198))}

# What a museum writes where it is not sure, or where its years are a convention: centuries from 1800 to 1899.
UNSURE = re.compile(
    r"\b(c|ca|circa|about|approx\w*|probably|possibly|around|century|centuries)\b|\?", re.IGNORECASE
)


def read_or_none(text, **known):
    try:
        return parse_prose(text, **known)
    except EdtfError:
        return None


def days_of(value):
    """The first day, and the midnight that ends the last."""
    bounds = value.span.start.earliest, value.span.end.latest
    return tuple(None if bound is None else civil_from_seconds(bound)[:3] for bound in bounds)


def years_of(value):
    first, end = value.span.start.earliest, value.span.end.latest
    return (
        None if first is None else civil_from_seconds(first).year,
        None if end is None else civil_from_seconds(end - 1).year,
    )


def museum():
    with (DATA / "cmoa-dates" / "cmoa_dates.tsv").open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            text, bounds = row["display"].strip(), (row["earliest"], row["latest"])
            if text and all(bounds):
                yield (
                    text,
                    tuple(int(bound[: bound.rindex("-", 0, -3)]) for bound in bounds),
                    int(row["count"]),
                )


def phrases(name):
    """Every phrase with its reference day and its editors' readings, the past one and the future one."""
    cases = json.loads((DATA / "recognizers-dates" / name).read_text(encoding="utf-8-sig"))
    for case in cases:
        for result in case["Results"]:
            if "Context" in case:
                reference = parse(case["Context"]["ReferenceDateTime"][:10])
                value = result["Value"]
                yield result["Text"], reference, (value["PastResolution"], value["FutureResolution"])


def day(written):
    return tuple(int(part) for part in written.split("-"))


def test_the_years_of_unqualified_museum_texts_are_exact():
    weighed = exact = 0
    for text, years, count in museum():
        if not UNSURE.search(text):
            value = read_or_none(text)
            weighed += count
            exact += count * (value is not None and years_of(value) == years)
    assert weighed > 15_000
    assert exact >= 0.9 * weighed


def test_no_museum_text_is_read_more_than_a_century_from_the_museum():
    far = []
    for text, (earliest, latest), _ in museum():
        value = read_or_none(text)
        if value is not None:
            first, last = years_of(value)
            is_after = first is not None and first > max(earliest, latest) + 100
            is_before = last is not None and last < min(earliest, latest) - 100
            if (is_after or is_before) and (text, (earliest, latest)) not in SLIPS:
                far.append((text, (first, last), (earliest, latest)))
    assert far == []


@pytest.mark.parametrize(("text", "years"), sorted(SLIPS))
def test_a_slip_is_one_object_where_the_museum_dates_all_others_of_the_same_words_as_we_do(text, years):
    first, last = years_of(parse_prose(text))
    same = [(row_years, count) for row_text, row_years, count in museum() if row_text == text]
    assert sum(count for row_years, count in same if row_years == years) == 1
    others = [(row_years, count) for row_years, count in same if row_years != years]
    assert sum(count for _, count in others) > 5
    assert all(earliest < last + 100 and latest > first - 100 for (earliest, latest), _ in others)


def test_a_day_that_is_read_is_a_day_its_editors_read():
    read = wrong = 0
    for text, reference, readings in phrases("DateParser.json"):
        value = read_or_none(text, reference=reference)
        # "Two years ago" is told to the year, and read to it.
        if value is not None and value.precision is Granularity.DAY:
            read += 1
            first, _ = days_of(value)
            wrong += first not in [day(reading["date"]) for reading in readings]
    assert read > 0
    assert wrong == 0


def test_a_period_that_is_read_begins_and_ends_within_a_year_of_its_editors():
    # An assistant ends "2014 to 2018" on the first of January 2018, and begins the 15th century in 1400.
    off = []
    for text, reference, readings in phrases("DatePeriodParser.json"):
        value = read_or_none(text, reference=reference)
        bounded = [reading for reading in readings if {"startDate", "endDate"} <= set(reading)]
        if value is None or not bounded:
            continue
        first, last = years_of(value)
        is_near = any(
            abs(first - day(reading["startDate"])[0]) <= 1 and abs(last - day(reading["endDate"])[0]) <= 1
            for reading in bounded
        )
        if not is_near:
            off.append((text, (first, last), bounded))
    assert off == []
