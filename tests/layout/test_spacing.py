import pytest

from chronicle.layout.spacing import Overfull, Placing, place


@pytest.mark.parametrize(
    ("targets", "sizes", "gap", "expected"),
    [
        ([], [], 0, ()),
        ([10], [4], 0, (10,)),
        ([1], [4], 0, (2,)),
        ([99], [4], 0, (48,)),
        ([20, 20], [4, 4], 2, (17, 23)),
        ([30, 10], [4, 4], 0, (18, 22)),
        ([0, 0, 49], [10, 10, 10], 0, (5, 15, 45)),
    ],
)
def test_places(targets, sizes, gap, expected):
    assert place(targets, sizes, walls=(0, 50), gap=gap).centres == pytest.approx(expected)


def test_a_heavy_item_gives_way_less():
    assert place([20, 20], [4, 4], walls=(0, 50), weights=[3, 1]).centres == (19.0, 23.0)


def test_exactly_full_fits_and_a_hair_more_does_not():
    assert isinstance(place([0, 0], [5, 4], walls=(0, 10), gap=1), Placing)
    assert place([0, 0], [5, 4.01], walls=(0, 10), gap=1) == Overfull(needed=10.01, available=10)
