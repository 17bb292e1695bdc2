import pytest

from chronicle.dates import Date, parse

IN_ORDER = (
    "{..1984}",
    "../1985",
    "../..",
    "[..1984]",
    "/1985",
    "Y-17E7",
    "-0043-03-15",
    "0000",
    "19XX-02-29",
    "1984/1985",
    "[1984,1986]",
    "1985-01-01T00:00:00",
    "1985-01-01",
    "1985",
    "1985?",
    "{1985,1990}",
    "1985-XX-XX",
    "1985/",
    "1985/..",
    "1986",
    "Y12000",
)


def test_every_kind_of_value_has_its_place():
    values = [parse(text) for text in reversed(IN_ORDER)]
    assert [value.text for value in sorted(values)] == list(IN_ORDER)


def test_equal_spans_are_ordered_by_their_text_so_that_nothing_depends_on_the_input():
    same = [parse(text) for text in ("1984", "1984?", "1984%", "[1984]", "{1984}")]
    assert len({value.sort_key for value in same}) == 1
    turned = list(reversed(same))
    assert sorted(same) == sorted(turned)


def test_a_sort_key_fits_a_database():
    for text in ("Y1000000000000000000", "Y-1000000000000000000", *IN_ORDER):
        assert all(-(2**63) <= number < 2**63 for number in parse(text).sort_key)


def test_comparisons_are_those_of_the_order():
    early, late = Date(1984), Date(1985)
    assert early < late
    assert early <= late
    assert late > early
    assert late >= early
    assert not early > late


def test_other_things_are_not_compared():
    with pytest.raises(TypeError):
        _ = Date(1984) < 1985
    assert Date(1984) != 1984
