"""The order of dates: total over every kind of value, and the same in a database.

At full size by `CHRONICLE_PAIRS=100000`, with other values after `CHRONICLE_SEED=1`.
"""

import os
import sqlite3
from itertools import pairwise
from random import Random

import pytest
from dates_at_random import Draw

from chronicle.dates import EdtfError, parse

COUNT = int(os.environ.get("CHRONICLE_PAIRS", "2000"))
SEED = int(os.environ.get("CHRONICLE_SEED", "0"))
FAR_AND_OPEN = [
    "Y1000000000000000000", "Y-1000000000000000000", "Y999999999999999999", "Y1E18", "Y-1E18", "Y-17E7S2",
    "../..", "..", "/", "../", "/..", "../1985", "/1985", "1985/", "1985/..", "{..1985}", "[..1985]",
    "{1985..}", "[1985..]", "[..]", "XXXX", "-XXXX", "-XXX1-02-29", "0000", "-0001",
    "1985-01-01T00:00:00", "1985-01-01T00:00:00Z", "1985-01-01T00:00:00-12", "1985-01-01T14:00:00+14",
    "1985-01-01T00:00Z/1985-01-01T00:00Z", "1984-12-31T24:00:00", "[1985]", "{1985}", "{1985,1985}",
]  # fmt: skip


def readable(texts):
    for text in texts:
        try:
            yield parse(text, extended=True)
        except EdtfError:
            continue


def marked(value):
    """The same with other qualifiers, or none."""
    text = str(value)
    bare = text.translate(str.maketrans("", "", "?~%"))
    return readable([bare, *(bare + mark for mark in "?~%"), *(mark + bare for mark in "?~%")])


@pytest.fixture(scope="module")
def values():
    numbers = Random(f"order {SEED}")  # noqa: S311 - no secret, and the same each time
    found = list(readable(FAR_AND_OPEN))
    found += [other for value in found for other in marked(value)]
    while len(found) < COUNT:
        value = Draw(numbers).value()
        found += [value, *marked(value)]
    numbers.shuffle(found)
    return found


def test_of_two_values_one_is_first_or_they_are_equal_and_the_bytes_say_the_same(values):
    for a, b in pairwise(values):
        one, other = a.sort_bytes, b.sort_bytes
        assert (a < b, a == b, a > b) == (one < other, one == other, one > other), f"{a} and {b}"
        assert (a <= b, a >= b) == (one <= other, one >= other), f"{a} and {b}"
        assert [b > a, b == a, b < a].count(True) == 1, f"{a} and {b}"
        assert a != b or hash(a) == hash(b), f"{a} and {b}"


def test_whatever_stands_later_in_the_order_is_not_less(values):
    in_order, numbers = sorted(values), Random(SEED)  # noqa: S311 - no secret, and the same each time
    assert [str(value) for value in in_order] == [
        str(value) for value in sorted(values, key=lambda value: value.sort_bytes)
    ]
    for _ in range(len(values)):
        low, high = sorted(numbers.choices(range(len(in_order)), k=2))
        assert in_order[low] <= in_order[high], f"{in_order[low]} and {in_order[high]}"
        assert (in_order[low] == in_order[high]) == (str(in_order[low]) == str(in_order[high]))


def test_no_key_is_the_beginning_of_another(values):
    keys = sorted({value.sort_bytes for value in values})
    assert len(keys) == len({str(value) for value in values})
    assert not any(later.startswith(key) for key, later in pairwise(keys))


def test_a_database_sorts_alike(values):
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE TABLE dates (edtf TEXT, key BLOB, hex TEXT)")
        rows = [(str(value), value.sort_bytes, value.sort_bytes.hex()) for value in values]
        database.executemany("INSERT INTO dates VALUES (?, ?, ?)", rows)
        for column in ("key", "hex"):
            stored = database.execute(f"SELECT edtf FROM dates ORDER BY {column}")  # noqa: S608 - one of two
            assert [edtf for (edtf,) in stored] == [str(value) for value in sorted(values)]
