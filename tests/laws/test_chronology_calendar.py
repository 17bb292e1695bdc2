"""Gaps in months against enumeration: every day in a stretch with a short February is tried."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.chronology.axis.calendar_gaps import CalendarGap, month_lengths
from chronicle.chronology.axis.ticks import TICKS_PER_DAY as DAY
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.solving.system import System
from chronicle.dates import CalendarDuration, parse

FIRST = parse("2021-01-25").span.start.earliest // 86_400
DAYS = range(FIRST, FIRST + 70)

months = st.integers(0, 30)
amounts = st.builds(CalendarDuration, months, st.integers(0, 40))
ticks = st.builds(
    lambda day, tick: day * DAY + tick, st.integers(-300_000, 300_000), st.sampled_from([0, 1, DAY - 1])
)


def holds(gap, earlier, later):
    """The meaning of a gap, word by word: the day of the one, the amount added, the day of the other."""
    day = (earlier + gap.offset) // DAY
    target = gap.amount.shift(day * 86_400) // 86_400
    return later // DAY <= target if gap.is_at_most else later // DAY >= target


def gap(*, at_most, amount, offset=0, earlier=1, later=2, claim=0):
    return CalendarGap(
        earlier=earlier, later=later, amount=amount, is_at_most=at_most, offset=offset, claim=claim
    )


@given(ticks, amounts, st.sampled_from([0, -1]))
def test_carried_bounds_hold_and_nothing_beyond_them_does(tick, amount, offset):
    most, least = (gap(at_most=at_most, amount=amount, offset=offset) for at_most in (True, False))
    assert holds(most, tick, most.latest_later(tick))
    assert not holds(most, tick, most.latest_later(tick) + 1)
    assert holds(least, tick, least.earliest_later(tick))
    assert not holds(least, tick, least.earliest_later(tick) - 1)
    assert holds(most, most.earliest_earlier(tick), tick)
    assert not holds(most, most.earliest_earlier(tick) - 1, tick)
    assert holds(least, least.latest_earlier(tick), tick)
    assert not holds(least, least.latest_earlier(tick) + 1, tick)


@given(ticks, amounts)
def test_the_loosest_length_is_never_exceeded(tick, amount):
    most, least = gap(at_most=True, amount=amount), gap(at_most=False, amount=amount)
    assert most.latest_later(tick) - tick <= most.loosest
    assert tick - least.earliest_later(tick) <= least.loosest


@given(st.integers(0, 60))
def test_month_lengths_are_those_of_every_day_of_four_hundred_years_sampled(count):
    amount = CalendarDuration(count)
    lengths = [amount.shift(day * 86_400) // 86_400 - day for day in range(11_000, 11_000 + 1_600)]
    shortest, longest = month_lengths(count)
    assert shortest <= min(lengths)
    assert max(lengths) <= longest


@st.composite
def systems(draw):
    """Two points in a few weeks of 2021, tied by gaps in months and by days."""
    day = st.integers(0, len(DAYS) - 1)
    edges = []
    for point in (1, 2):
        first, last = sorted((draw(day), draw(day)))
        edges += [
            Edge(point, ORIGIN, -(DAYS[first] * DAY), 10 + point),
            Edge(ORIGIN, point, (DAYS[last] + 1) * DAY - 1, 20 + point),
        ]
    edges += draw(
        st.lists(
            st.builds(
                lambda way, days, claim: Edge(*way, days * DAY, claim),
                st.sampled_from([(1, 2), (2, 1)]),
                st.integers(-40, 40),
                st.integers(30, 40),
            ),
            max_size=2,
        )
    )
    gaps = draw(
        st.lists(
            st.builds(
                lambda at_most, count, days, claim: gap(
                    at_most=at_most, amount=CalendarDuration(count, days), claim=claim
                ),
                st.booleans(),
                st.integers(0, 2),
                st.integers(0, 3),
                st.integers(0, 9),
            ),
            min_size=1,
            max_size=3,
        )
    )
    return System(size=3, edges=tuple(edges), gaps=tuple(gaps))


def solutions(system):
    """Every pair of first or last ticks of days that satisfies everything; extremes are among them."""
    values = [day * DAY + tick for day in DAYS for tick in (0, DAY - 1)]
    return [
        (ORIGIN, one, other)
        for one, other in product(values, values)
        if all((0, one, other)[e.head] - (0, one, other)[e.tail] <= e.weight for e in system.edges)
        and all(holds(gap, one, other) for gap in system.gaps)
    ]


@settings(max_examples=60)
@given(systems())
def test_bounds_through_the_calendar_are_the_extremes_of_all_solutions(system):
    found = solutions(system)
    assert bool(found) == (system.clash() is None)
    if found:
        solved = system.solve()
        assert solved.is_settled
        assert solved.latest == tuple(max(solution[point] for solution in found) for point in range(3))
        assert solved.earliest == tuple(min(solution[point] for solution in found) for point in range(3))
        for point in (1, 2):
            assert sum(edge.weight for edge in solved.why_latest(point)) == solved.latest[point]
            assert -sum(edge.weight for edge in solved.why_earliest(point)) == solved.earliest[point]


@settings(max_examples=60)
@given(systems())
def test_a_clash_through_the_calendar_has_a_negative_cycle(system):
    clash = system.clash()
    if clash is not None:
        assert clash.is_anywhere or sum(edge.weight for edge in clash.cycle) < 0
        assert system.part(clash.claims).clash() is not None
