"""The kernel against enumeration and against the textbook, on networks small enough for both."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from chronicle.chronology.network import Edge, Network

FARTHEST = 6
"""Points of a contradiction-free network can be as far apart as all its weights together, at most."""


@st.composite
def networks(draw, size=5, weight=4, edges=10):
    points = draw(st.integers(1, size))
    point = st.integers(0, points - 1)
    edge = st.builds(Edge, point, point, st.integers(-weight, weight))
    return Network(size=points, edges=tuple(draw(st.lists(edge, max_size=edges))))


def distances(network):
    """All pairs, by Floyd and Warshall."""
    span = range(network.size)
    table = {(a, b): 0 if a == b else None for a, b in product(span, span)}
    for tail, head, weight, _ in network.edges:
        known = table[tail, head]
        table[tail, head] = weight if known is None else min(known, weight)
    for middle, a, b in product(span, span, span):
        first, second = table[a, middle], table[middle, b]
        if first is not None and second is not None:
            known = table[a, b]
            table[a, b] = first + second if known is None else min(known, first + second)
    return table


@given(networks())
def test_a_network_has_a_negative_cycle_where_a_point_is_nearer_to_itself_than_nothing(network):
    table = distances(network)
    cycle = network.negative_cycle()
    assert (cycle is not None) == any(table[point, point] < 0 for point in range(network.size))
    if cycle is not None:
        edges = [network.edges[number] for number in cycle.edges]
        assert all(edge.head == after.tail for edge, after in zip(edges, edges[1:] + edges[:1], strict=True))
        assert len({edge.tail for edge in edges}) == len(edges)
        assert sum(edge.weight for edge in edges) == cycle.weight < 0


@given(networks())
def test_bounds_are_the_shortest_distances(network):
    if network.negative_cycle() is None:
        table = distances(network)
        assert network.latest(0).distances == tuple(table[0, point] for point in range(network.size))
        expected = (table[point, 0] for point in range(network.size))
        assert network.earliest(0).distances == tuple(None if d is None else -d for d in expected)


@given(networks(size=4, weight=2, edges=6))
def test_bounds_are_the_extremes_of_all_solutions(network):
    reach = range(-FARTHEST, FARTHEST + 1)
    solutions = [
        (0, *others)
        for others in product(reach, repeat=network.size - 1)
        if all((0, *others)[head] - (0, *others)[tail] <= weight for tail, head, weight, _ in network.edges)
    ]
    assert bool(solutions) == (network.negative_cycle() is None)
    for point in range(network.size) if solutions else ():
        latest, earliest = network.latest(0).distances[point], network.earliest(0).distances[point]
        values = {solution[point] for solution in solutions}
        # Points that nothing bounds run to the edge of what was enumerated.
        assert max(values) == (FARTHEST if latest is None else latest) or latest is None
        assert min(values) == (-FARTHEST if earliest is None else earliest) or earliest is None


@given(networks())
def test_the_tree_path_proves_the_distance(network):
    if network.negative_cycle() is None:
        labels = network.latest(0)
        for point, distance in enumerate(labels.distances):
            length, walker = 0, point
            while (number := labels.parents[walker]) is not None:
                length += network.edges[number].weight
                walker = network.edges[number].tail
            assert distance is None or (walker, length) == (0, distance)


@given(networks())
def test_potentials_are_a_solution(network):
    if network.negative_cycle() is None:
        values = network.potentials()
        assert all(values[head] - values[tail] <= weight for tail, head, weight, _ in network.edges)


@given(networks(), st.permutations(range(4)))
def test_a_claim_is_dispensable_where_the_others_still_close_a_cycle(network, claims):
    edges = tuple(edge._replace(claim=number % 4) for number, edge in enumerate(network.edges))
    clashing = [
        claim
        for claim in claims
        if Network(size=network.size, edges=tuple(e for e in edges if e.claim != claim)).negative_cycle()
    ]
    found = Network(size=network.size, edges=edges).dispensable(claims)
    assert found == (clashing[0] if clashing else None)


@given(networks())
def test_tightening_what_is_tight_changes_nothing(network):
    if network.negative_cycle() is None:
        latest, earliest = network.latest(0).distances, network.earliest(0).distances
        bounds = [Edge(0, p, value) for p, value in enumerate(latest) if value is not None]
        bounds += [Edge(p, 0, -value) for p, value in enumerate(earliest) if value is not None]
        again = Network(size=network.size, edges=(*network.edges, *bounds))
        assert again.latest(0).distances == latest
        assert again.earliest(0).distances == earliest
