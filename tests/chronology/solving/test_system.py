import pytest

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.solving.system import System
from chronicle.dates import CalendarDuration, parse

DAY = TICKS_PER_DAY


def day(text):
    return parse(text).span.start.earliest // 86_400 * DAY


def at(point, first, last, *, claim):
    return (Edge(ORIGIN, point, last, claim), Edge(point, ORIGIN, -first, claim))


def months(earlier, later, count, *, at_most, claim):
    return CalendarGap(
        earlier=earlier, later=later, amount=CalendarDuration(count), is_at_most=at_most, claim=claim
    )


def test_the_part_of_some_claims_keeps_what_holds_in_any_case():
    always = Edge(2, 1, -1, NO_CLAIM)
    system = System(size=4, edges=(always, Edge(1, 2, 0, 5), Edge(3, 1, 0, 6)))
    clash = system.part({5}).clash()
    assert clash is not None
    assert clash.claims == {5}
    assert set(clash.cycle) == {always, Edge(1, 2, 0, 5)}
    assert system.part({6}).clash() is None


def test_points_keep_their_names_in_a_part_of_a_part():
    system = System(size=6, edges=(Edge(4, 5, -1, 0), Edge(5, 4, 0, 1), Edge(2, 3, 0, 2)))
    clash = system.part({0, 1, 2}).part({0, 1}).clash()
    assert clash is not None
    assert {edge.tail for edge in clash.cycle} == {4, 5}


def test_only_keeps_the_points():
    system = System(size=3, edges=(Edge(1, 2, 0, 0), Edge(2, 1, 0, 1)))
    assert system.only({1}).edges == (Edge(2, 1, 0, 1),)
    assert system.only({1}).size == 3


def test_proofs_lead_from_the_origin_and_back_to_it():
    edges = (*at(1, 0, 10, claim=0), Edge(1, 2, 5, 1), Edge(2, 1, -3, 2))
    solution = System(size=3, edges=edges).solve()
    assert solution.latest == (0, 10, 15)
    assert solution.earliest == (0, 0, 3)
    assert [edge.claim for edge in solution.why_latest(2)] == [0, 1]
    assert [edge.claim for edge in solution.why_earliest(2)] == [2, 0]


def test_a_month_that_is_too_short_is_a_clash_only_where_it_lies():
    def system(first):
        exactly = (months(1, 2, 1, at_most=True, claim=1), months(1, 2, 1, at_most=False, claim=2))
        thirty = (Edge(1, 2, 30 * DAY, 3), Edge(2, 1, -30 * DAY, 3))
        return System(size=3, edges=(*at(1, day(first), day(first), claim=0), *thirty), gaps=exactly)

    assert system("2021-04-10").clash() is None
    february = system("2021-02-10").clash()
    assert february is not None
    assert february.claims == {0, 1, 3}
    assert sum(edge.weight for edge in february.cycle) < 0
    march = system("2021-03-10").clash()
    assert march is not None
    assert march.claims == {0, 2, 3}


def test_a_cycle_through_the_origin_tells_the_true_length_of_its_gaps():
    edges = (*at(1, day("2020-11-30"), day("2020-11-30"), claim=0), Edge(2, ORIGIN, -day("2021-06-01"), 2))
    clash = System(size=3, edges=edges, gaps=(months(1, 2, 3, at_most=True, claim=1),)).clash()
    assert clash is not None
    assert clash.cycle[0].tail == ORIGIN
    assert sum(edge.weight for edge in clash.cycle[:2]) == day("2021-03-01") - 1


def test_bounds_carried_through_several_months_have_a_proof_of_every_step():
    gaps = tuple(months(point, point + 1, 1, at_most=True, claim=point) for point in (1, 2))
    solution = System(size=4, edges=at(1, day("2021-01-31"), day("2021-01-31"), claim=0), gaps=gaps).solve()
    assert solution.latest[2:] == (day("2021-03-01") - 1, day("2021-03-29") - 1)
    assert [edge.claim for edge in solution.why_latest(3)] == [0, 1, 2]
    assert sum(edge.weight for edge in solution.why_latest(3)) == solution.latest[3]


def test_what_cannot_be_followed_to_the_end_is_said_to_be_unsettled(monkeypatch):
    gaps = (months(1, 2, 1, at_most=True, claim=1), months(2, 3, 1, at_most=True, claim=2))
    edges = (Edge(ORIGIN, 1, day("2021-01-31"), 0), Edge(3, 1, -61 * DAY, 3))
    system = System(size=4, edges=edges, gaps=gaps)
    assert system.solve().is_settled
    monkeypatch.setattr("chronicle.chronology.solving.carrying._PATIENCE", -40)
    assert not System(size=4, edges=edges, gaps=gaps).solve().is_settled


def test_a_contradictory_system_has_no_bounds():
    with pytest.raises(ValueError, match="contradicts itself"):
        System(size=2, edges=(Edge(ORIGIN, 1, 0, 0), Edge(1, ORIGIN, -1, 1))).solve()
