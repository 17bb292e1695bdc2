"""Allen sets against enumeration: two events and a third on a few ticks, every placing tried."""

from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.chronology.asking.pairs import possible_relations
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import System
from chronicle.dates import Allen
from chronicle.dates.relations.allen import allen

REACH = 5
POINTS = Points(events=("a", "b", "c"), numbers={"a": 0, "b": 1, "c": 2})
STRETCHES = tuple(combinations(range(REACH + 1), 2))

points = st.integers(1, 6)
edges = st.builds(Edge, points, points, st.integers(-3, 4), st.just(0))


@st.composite
def systems(draw):
    """Three events within a few ticks of the origin, and some constraints between their ends."""
    always = [Edge(2 * event + 2, 2 * event + 1, -1, NO_CLAIM) for event in range(3)]
    within = [
        edge
        for event in range(3)
        for edge in (Edge(2 * event + 1, ORIGIN, 0, 1), Edge(ORIGIN, 2 * event + 2, REACH, 1))
    ]
    return System(size=7, edges=(*always, *within, *draw(st.lists(edges, max_size=5))))


@settings(max_examples=60)
@given(systems())
def test_the_possible_relations_are_those_of_all_solutions(system):
    found = set()
    for one, other, third in product(STRETCHES, repeat=3):
        place = (0, *one, *other, *third)
        if all(place[edge.head] - place[edge.tail] <= edge.weight for edge in system.edges):
            found.add(allen(one, other))
    assert bool(found) == (system.clash() is None)
    if found:
        solution = system.solve()
        possible = possible_relations("a", "b", system=system, solution=solution, points=POINTS)
        assert possible == found
        converse = possible_relations("b", "a", system=system, solution=solution, points=POINTS)
        assert {Allen(relation).inverse for relation in converse} == possible
