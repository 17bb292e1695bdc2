"""Datings agree when both can be true."""

import pytest

from chronicle.dates import parse
from chronicle.model import Event, agree, has_rival_datings


@pytest.mark.parametrize(
    ("one", "other", "both_can_be_true"),
    [
        ("2020-08", "2020-08-18", True),
        ("2022-02-17", "2022-02-16", False),
        ("1920~", "1921", True),
        ("1920", "1921", False),
        ("[1918..1920]", "1919-05", True),
        ("1914/1918", "1914-07-28/1918-11-11", True),
        ("1914/1918", "1914/1919", False),
        ("1914/1918", "1913/1918", False),
        ("1914/1918", "1914/..", True),
        ("1914/1918", "1916", True),
        ("../1985", "1984", True),
        ("1985/..", "1984", False),
        ("1969-07-20T15:17-05:00", "1969-07-20T20:17Z", True),
        ("1969-07-20T15:17-05:00", "1969-07-20T15:17Z", False),
        ("1969-07-20T21:56[America/Chicago]", "1969-07-21", True),
    ],
)
def test_agree_is_a_table_and_works_both_ways(one, other, both_can_be_true):
    first, second = parse(one, extended=True), parse(other, extended=True)
    assert agree(first, second) is both_can_be_true
    assert agree(second, first) is both_can_be_true


def test_rivals_are_found_among_any_number_of_datings():
    assert has_rival_datings(Event(title="x", when=["2022-02", "2022-02-17", "2022-02-16"]))
    assert not has_rival_datings(Event(title="x", when=["2022-02", "2022-02-17"]))
    assert not has_rival_datings(Event(title="x"))
