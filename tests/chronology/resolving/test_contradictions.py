from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.resolving.contradictions import clashes_in, shrunk, smallest_clash
from chronicle.chronology.solving.system import Clash, System
from chronicle.dates import CalendarDuration, parse


def test_a_clash_has_the_fewest_claims_even_where_one_claim_stands_for_several_edges():
    # The cycle 1-2-3 needs claims 0, 1 and 2, yet claims 0 and 2 clash by themselves.
    edges = (Edge(1, 2, -1, 0), Edge(2, 3, -1, 1), Edge(3, 1, -1, 2), Edge(2, 1, 0, 2))
    clash = smallest_clash(System(size=4, edges=edges), {0, 1, 2})
    assert clash is not None
    assert clash.claims == {0, 2}


def test_all_clashes_that_share_no_claim_are_found():
    edges = [edge for a in (1, 3, 5) for edge in (Edge(a, a + 1, -1, a), Edge(a + 1, a, 0, a + 1))]
    system = System(size=7, edges=tuple(edges))
    found = list(clashes_in(system, range(7)))
    assert {clash.claims for clash in found} == {frozenset({a, a + 1}) for a in (1, 3, 5)}


def test_claims_that_can_all_hold_do_not_clash():
    system = System(size=3, edges=(Edge(1, 2, -1, 0), Edge(2, 1, 1, 1)))
    assert smallest_clash(system, {0, 1}) is None
    assert list(clashes_in(system, {0, 1})) == []


def test_a_long_way_round_is_cut_short():
    # Claims 0 to 3 go round, yet the last two clash by themselves.
    ring = [Edge(point, point % 4 + 1, -1, point - 1) for point in (1, 2, 3, 4)]
    edges = (*ring, Edge(5, 6, -1, 2), Edge(6, 5, 0, 3))
    clash = shrunk(Clash(claims=frozenset(range(4)), cycle=tuple(ring)), System(size=7, edges=edges))
    assert clash.claims == {2, 3}


def test_where_only_the_calendar_decides_each_claim_is_left_out_in_earnest():
    february = parse("2021-02-10").span.start.earliest // 86_400 * TICKS_PER_DAY
    dated = (Edge(ORIGIN, 1, february, 0), Edge(1, ORIGIN, -february, 0))
    thirty_days = Edge(2, 1, -30 * TICKS_PER_DAY, 1)
    month = CalendarGap(earlier=1, later=2, amount=CalendarDuration(1), is_at_most=True, claim=2)
    system = System(size=3, edges=(*dated, thirty_days), gaps=(month,))
    assert system.network.negative_cycle() is None
    clash = smallest_clash(system, {0, 1, 2})
    assert clash is not None
    assert clash.claims == {0, 1, 2}
