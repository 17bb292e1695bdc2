"""One claim after the other gives what all of them give at once, and what does not fit leaves no trace."""

from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.solving.open_network import OpenNetwork
from chronicle.chronology.solving.system import System
from chronicle.dates import CalendarDuration

POINTS = 5

edges = st.builds(
    Edge, st.integers(0, POINTS - 1), st.integers(0, POINTS - 1), st.integers(-6, 8), st.just(0)
)
gaps = st.builds(
    CalendarGap,
    earlier=st.integers(1, POINTS - 1),
    later=st.integers(1, POINTS - 1),
    amount=st.builds(CalendarDuration, months=st.integers(1, 3), days=st.integers(0, 2)),
    is_at_most=st.booleans(),
    offset=st.sampled_from([0, -1]),
    claim=st.just(0),
)
dates = st.tuples(st.integers(1, POINTS - 1), st.integers(18_600, 18_900), st.integers(0, 90))


def dated(point, day, length):
    """That a point lies within some days."""
    return (
        Edge(point, ORIGIN, -day * TICKS_PER_DAY, 0),
        Edge(ORIGIN, point, (day + length) * TICKS_PER_DAY, 0),
    )


def whole(parts):
    return System(
        size=POINTS,
        edges=tuple(edge for part in parts for edge in part.edges),
        gaps=tuple(gap for part in parts for gap in part.gaps),
    )


def held_against_the_whole(parts):
    open_network = OpenNetwork.of(System(size=POINTS, edges=()), System(size=POINTS, edges=()).solve())
    taken = []
    for part in parts:
        together = whole([*taken, part])
        fits = together.clash() is None
        assert open_network.insert(part) == fits
        if fits:
            taken.append(part)
        solution = whole(taken).solve()
        assert tuple(open_network.latest) == solution.latest
        assert tuple(open_network.earliest(point) for point in range(POINTS)) == solution.earliest


@given(st.lists(edges, max_size=12))
def test_edges_one_by_one_are_edges_at_once(found):
    held_against_the_whole([System(size=POINTS, edges=(edge,)) for edge in found if edge.tail != edge.head])


@given(st.lists(dates.map(lambda date: ("date", date)) | gaps.map(lambda gap: ("gap", gap)), max_size=8))
@settings(max_examples=60)
def test_gaps_in_months_one_by_one_are_gaps_at_once(found):
    parts = [
        System(size=POINTS, edges=dated(*value))
        if kind == "date"
        else System(size=POINTS, edges=(), gaps=(value,))
        for kind, value in found
        if kind == "date" or value.earlier != value.later
    ]
    held_against_the_whole(parts)
