from chronicle.dates.granularity import Granularity


def test_units_are_ordered_from_fine_to_coarse():
    assert sorted(Granularity) == list(Granularity)
    assert Granularity.SECOND < Granularity.DAY < Granularity.MILLENNIUM


def test_a_unit_prints_as_its_name():
    assert [str(unit) for unit in (Granularity.SECOND, Granularity.MEGAYEAR)] == ["second", "megayear"]
