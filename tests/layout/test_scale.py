import pytest

from chronicle.layout.scale import Break, TimeScale, break_gaps, long_gaps, round_half_up

AGE = 10**18 * 31_556_952


def test_a_domain_must_be_a_stretch():
    with pytest.raises(ValueError, match=r"must end after it starts, not \(5, 5\)"):
        TimeScale(domain=(5, 5), range=(0, 1))


def test_days_keep_their_places_at_the_ends_of_time():
    scale = TimeScale(domain=(AGE, AGE + 100), range=(0.0, 100.0))
    assert [scale.position(AGE + second) for second in (0, 1, 99)] == [0.0, 1.0, 99.0]
    assert scale.invert(42.0) == AGE + 42


def test_a_domain_of_two_ages_is_mapped_evenly():
    scale = TimeScale(domain=(-AGE, AGE), range=(0.0, 500.0))
    assert scale.position(0) == 250.0
    assert scale.invert(125.0) == -AGE // 2


def test_time_may_run_to_the_left():
    scale = TimeScale(domain=(0, 10), range=(100.0, 0.0))
    assert scale.position(1) == 90.0
    assert scale.invert(90.0) == 1
    assert scale.pieces == (scale,)


@pytest.mark.parametrize(("quotient", "expected"), [((5, 2), 3), ((-5, 2), -2), ((7, 3), 2)])
def test_rounding(quotient, expected):
    assert round_half_up(*quotient) == expected


def test_only_long_gaps_are_worth_a_break():
    assert long_gaps([(10, 10), (50, 50), (60, 60)], domain=(0, 100)) == ((10, 50), (60, 100))
    assert long_gaps([(time, time) for time in range(0, 100, 10)], domain=(0, 100)) == ()


def test_a_break_takes_its_width_and_the_rest_keeps_one_rate():
    scale = break_gaps([(100, 900)], TimeScale(domain=(0, 1000), range=(0.0, 100.0)), width=20.0, margin=0.0)
    (gap,) = scale.breaks
    assert scale.domain == (0, 1000)
    assert (gap.start, gap.end) == (101, 899)  # a second of the gap at least stays at either end
    assert gap.right - gap.left == pytest.approx(20)
    rates = [
        (piece.range[1] - piece.range[0]) / (piece.domain[1] - piece.domain[0]) for piece in scale.pieces
    ]
    assert rates[0] == pytest.approx(rates[1])
    assert scale.invert(scale.position(950)) == 950
    assert scale.invert(50.0) == pytest.approx(500, abs=1)


def test_breaks_on_an_axis_that_runs_to_the_left():
    scale = break_gaps([(100, 900)], TimeScale(domain=(0, 1000), range=(100.0, 0.0)), width=20.0)
    assert scale.range == (100.0, pytest.approx(0.0))
    assert scale.breaks == (Break(start=140, end=860, left=60.0, right=40.0),)
    assert [scale.invert(scale.position(second)) for second in (5, 500, 995)] == [5, 500, 995]


def test_without_gaps_the_scale_is_linear():
    scale = TimeScale(domain=(0, 10), range=(0.0, 1.0))
    assert break_gaps([], scale, width=5) is scale
    assert break_gaps([(3, 5)], scale, width=0.1) is scale  # its margins leave nothing


def test_breaks_longer_than_the_axis_are_refused():
    with pytest.raises(ValueError, match=r"1 breaks of 20 pt leave nothing of a range of 10\.0 pt"):
        break_gaps([(100, 900)], TimeScale(domain=(0, 1000), range=(0.0, 10.0)), width=20)
