"""Tick labels never touch, for any stretch of time and any width; scales are monotone and can be inverted."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.scale import TimeScale, break_gaps, long_gaps
from chronicle.layout.ticks import Level, find_ticks

YEAR = 31_556_952
moments = st.one_of(
    st.integers(-3 * YEAR, 3 * YEAR), st.integers(-9_000 * YEAR, 9_000 * YEAR), st.integers(-(10**25), 10**25)
)


@given(
    start=moments,
    span=st.one_of(st.integers(1, 10**6), st.integers(1, 10**12), st.integers(1, 10**25)),
    length=st.floats(20, 1500),
    em=st.sampled_from([2.0, 4.0, 9.0]),
)
def test_tick_labels_of_a_row_keep_apart_and_lie_within_the_walls(start, span, length, em):
    scale = TimeScale(domain=(start, start + span), range=(10.0, 10.0 + length))
    walls = (0.0, 20.0 + length)
    ticks = find_ticks(scale, measure=lambda text: em * len(text), gap=6.0, walls=walls)
    for level in Level:
        row = sorted((tick.start, tick.end) for tick in ticks if tick.level is level and tick.label)
        assert all(a[1] + 6.0 <= b[0] + 1e-9 for a, b in pairwise(row))
        assert all(walls[0] <= a and b <= walls[1] for a, b in row)
    for tick in ticks:
        assert 10.0 - 1e-6 <= tick.position <= 10.0 + length + 1e-6


@given(start=moments, span=st.integers(10, 10**20), data=st.data())
def test_a_broken_scale_is_monotone_and_can_be_inverted(start, span, data):
    times = sorted(data.draw(st.lists(st.integers(start, start + span), max_size=4)))
    gaps = long_gaps([(time, time) for time in times], domain=(start, start + span), share=0.2)
    scale = break_gaps(gaps, TimeScale(domain=(start, start + span), range=(0.0, 400.0)), width=18.0)
    places = [scale.position(time) for time in times]
    assert all(a <= b + 1e-9 for a, b in pairwise(places))
    for place in places:
        assert abs(scale.position(scale.invert(place)) - place) <= 400 / span + 1e-6
    assert abs(scale.position(start)) < 1e-9
    assert abs(scale.position(start + span) - 400) < 1e-6
