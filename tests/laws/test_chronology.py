"""What holds of the chronology of any timeline, contradictory ones included."""

from itertools import combinations, pairwise, product

from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from chronicle.chronology import findings, order, tighten
from chronicle.chronology.bounds import system_of
from chronicle.chronology.claims import claims_of
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.ordering import positions_by
from chronicle.chronology.points import Points
from chronicle.dates import CalendarDuration
from chronicle.diagnostics import Location
from chronicle.model import After, Before, During, Either, Event, Source, Timeline, Undated

IDS = ("a", "b", "c", "d", "e")

days = st.integers(1, 12).map(lambda day: f"2021-02-{day:02d}")
dates = days | st.sampled_from(
    ["2021", "2021-02", "2021-02-03~", "2021-02-02/2021-02-05", "2021-02/..", "../2021-02-04"]
)
whens = (
    st.just(())
    | st.lists(dates, min_size=1, max_size=3)
    | st.builds(Undated, reason=st.just("not told"), not_before=st.none() | days, not_after=st.none() | days)
)
lengths = st.none() | st.builds(CalendarDuration, st.sampled_from([0, 0, 0, 1]), st.integers(0, 6))
others = st.sampled_from(IDS)
befores = st.builds(Before, event=others, at_least=lengths, at_most=lengths)
afters = st.builds(After, event=others, at_least=lengths, at_most=lengths)


@st.composite
def timelines(draw, claims=6):
    """Up to five events, most of them with a date or a relation to another."""
    fields: dict[str, dict[str, list]] = {key: {"before": [], "after": [], "during": []} for key in IDS}
    for _ in range(draw(st.integers(0, claims))):
        said = draw(befores | afters | st.builds(During, event=others))
        fields[draw(others)][type(said).__name__.lower()].append(said)
    return Timeline(
        events={
            key: Event(
                title=key.upper(),
                id=key,
                kind=draw(st.sampled_from(["happening", "happening", "process", "state"])),
                when=draw(whens),
                part_of=draw(st.none() | st.none() | others),
                **fields[key],
            )
            for key in IDS
        }
    )


consistent = timelines().filter(lambda timeline: not tighten(timeline).contradictions)


def narrower(one, other):
    """Whether every bound of the one lies within that of the other."""
    return all(
        (wide.earliest is None or (tight.earliest is not None and tight.earliest >= wide.earliest))
        and (wide.latest is None or (tight.latest is not None and tight.latest <= wide.latest))
        for tight, wide in ((one.start, other.start), (one.end, other.end))
    )


def can_all_hold(system, numbers):
    """Bellman and Ford's check of the loosest constraints, edge by edge."""
    edges = [edge for edge in system.arcs if edge.claim in numbers or edge.claim == NO_CLAIM]
    labels = [0] * system.size
    for _ in range(system.size):
        for tail, head, weight, _ in edges:
            labels[head] = min(labels[head], labels[tail] + weight)
    return all(labels[head] <= labels[tail] + weight for tail, head, weight, _ in edges)


@given(timelines())
def test_windows_never_leave_what_is_stated(timeline):
    chronology = tighten(timeline)
    assert all(narrower(chronology.span(key), chronology.stated(key)) for key in IDS)


@settings(suppress_health_check=[HealthCheck.filter_too_much])  # one more claim contradicts as often as not
@given(consistent, befores, others)
def test_one_more_claim_never_widens_a_window(timeline, said, key):
    more = evolve(timeline.events[key], before=(*timeline.events[key].before, said))
    after = tighten(timeline.with_events({**timeline.events, key: more}))
    assume(not after.contradictions)
    before = tighten(timeline)
    assert all(narrower(after.span(event), before.span(event)) for event in IDS)


@given(consistent, befores, others)
def test_before_and_after_are_converse(timeline, said, key):
    earlier, later = timeline.events[key], timeline.events[said.event]
    as_before = evolve(earlier, before=(*earlier.before, said))
    one = tighten(timeline.with_events({**timeline.events, key: as_before}))
    converse = After(event=key, at_least=said.at_least, at_most=said.at_most)
    as_after = evolve(later, after=(*later.after, converse))
    other = tighten(timeline.with_events({**timeline.events, said.event: as_after}))
    assert bool(one.contradictions) == bool(other.contradictions)
    if not one.contradictions:
        assert [one.span(event) for event in IDS] == [other.span(event) for event in IDS]


WAYS = {"before": Before, "after": After, "during": During}


@st.composite
def left_open(draw):
    """A timeline with up to three claims of which nobody says which relation is meant."""
    timeline = draw(timelines(claims=2))  # with more, most clash
    words = st.lists(st.sampled_from(sorted(WAYS)), min_size=2, max_size=3, unique=True)
    eithers = draw(st.lists(st.tuples(others, st.builds(Either, event=others, relations=words)), max_size=3))
    return timeline, eithers


@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much])
@given(left_open())
def test_what_is_left_open_bounds_as_its_ways_do_together(case):
    timeline, eithers = case
    as_they_are = dict(timeline.events)
    for key, said in eithers:
        as_they_are[key] = evolve(as_they_are[key], either=(*as_they_are[key].either, said))
    found = tighten(timeline.with_events(as_they_are))
    assume(found.untried is None and not found.contradictions)
    spans = []
    for chosen in product(*(said.ways for _, said in eithers)):
        events = dict(timeline.events)
        for (key, _), way in zip(eithers, chosen, strict=True):
            name = type(way).__name__.lower()
            events[key] = evolve(events[key], **{name: (*getattr(events[key], name), way)})
        one = tighten(timeline.with_events(events))
        if not one.contradictions:
            spans.append({event: one.span(event) for event in IDS})
    for event in IDS:
        for end, side in product(("start", "end"), ("earliest", "latest")):
            bounds = [getattr(getattr(span[event], end), side) for span in spans]
            widest = None if None in bounds else (min if side == "earliest" else max)(bounds)
            assert getattr(getattr(found.span(event), end), side) == widest


@given(timelines(), st.permutations(IDS))
def test_the_order_of_the_file_plays_no_part(timeline, ids):
    shuffled = timeline.with_events({key: timeline.events[key] for key in ids})
    one, other = order(timeline), order(shuffled)
    assert one.events == other.events
    assert [step.certainty for step in one.steps] == [step.certainty for step in other.steps]
    assert [one.chronology.span(key) for key in IDS] == [other.chronology.span(key) for key in IDS]
    texts = [[found.text for found in each.chronology.contradictions] for each in (one, other)]
    assert texts[0] == texts[1]


@given(timelines())
def test_the_order_is_a_linear_extension_of_every_relation_that_was_not_set_aside(timeline):
    found = order(timeline)
    assert sorted(found.events) == sorted(IDS)
    place = {key: index for index, key in enumerate(found.events)}
    aside = found.chronology.set_aside
    for claim in found.chronology.claims:
        if claim in aside:
            continue
        match claim.said:
            case Before(event=later):
                assert place[claim.event] < place[later]
            case After(event=earlier):
                assert place[earlier] < place[claim.event]


@given(timelines())
def test_the_order_is_a_linear_extension_of_the_windows(timeline):
    found = order(timeline)
    for i, one in enumerate(found.events):
        for other in found.events[i + 1 :]:
            last, first = (
                found.chronology.span(other).start.latest,
                found.chronology.span(one).start.earliest,
            )
            assert last is None or first is None or last >= first


@given(timelines())
def test_forced_steps_are_those_that_no_solution_turns_round(timeline):
    found = order(timeline)
    system, points = found.chronology.system, found.chronology.points
    assume(not system.gaps)
    table = _distances(system)
    for step in found.steps:
        apart = table[points.start(step.later), points.start(step.earlier)]
        assert (step.certainty == "forced") == (apart is not None and apart <= 0)


@given(timelines())
def test_on_one_level_nothing_certainly_began_before_another(timeline):
    found = order(timeline)
    system, points = found.chronology.system, found.chronology.points
    assume(not system.gaps)
    table = _distances(system)

    def certainly_before(one, other):
        apart = table[points.start(other), points.start(one)]
        return apart is not None and apart < 0

    assert sorted(event for level in found.levels for event in level) == sorted(IDS)
    for level in found.levels:
        assert not any(certainly_before(one, other) for one, other in product(level, level))
    for above, level in pairwise(found.levels):
        assert all(any(certainly_before(one, event) for one in above) for event in level)


def _distances(system):
    span = range(system.size)
    table = {(a, b): 0 if a == b else None for a, b in product(span, span)}
    for tail, head, weight, _ in system.arcs:
        known = table[tail, head]
        table[tail, head] = weight if known is None else min(known, weight)
    for middle, a, b in product(span, span, span):
        first, second = table[a, middle], table[middle, b]
        if first is not None and second is not None and (table[a, b] is None or first + second < table[a, b]):
            table[a, b] = first + second
    return table


@settings(max_examples=200)
@given(timelines(claims=12))
def test_a_contradiction_is_gone_when_any_one_of_its_claims_is_dropped(timeline):
    claims = claims_of(timeline)
    system = system_of(timeline, claims, Points.of(timeline))
    seen = []
    for contradiction in tighten(timeline).contradictions:
        numbers = {claims.index(claim) for claim in contradiction.claims}
        assert system.part(numbers).clash() is not None
        assert all(can_all_hold(system, numbers - {number}) for number in numbers)
        assert all(system.part(numbers - {number}).clash() is None for number in numbers)
        assert not any(numbers & other for other in seen)
        seen.append(numbers)
        assert contradiction.excess_s >= 0
        assert contradiction.text.endswith("before itself.")


@given(timelines(claims=12))
def test_without_the_claims_of_all_contradictions_the_rest_can_hold(timeline):
    claims = claims_of(timeline)
    chronology = tighten(timeline)
    system = system_of(timeline, claims, Points.of(timeline))
    dissenting = {number for one in chronology.divided for number in one.dissenting}
    blamed = {claims.index(claim) for found in chronology.contradictions for claim in found.claims}
    assert system.part(set(range(len(claims))) - dissenting - blamed).clash() is None
    assert len(findings(chronology)) >= len(chronology.contradictions)


@given(consistent)
def test_tightening_what_is_tight_changes_nothing(timeline):
    found = tighten(timeline)
    system, solution = found.system, found.solution
    latest = [Edge(ORIGIN, point, tick) for point, tick in enumerate(solution.latest) if tick is not None]
    earliest = [
        Edge(point, ORIGIN, -tick) for point, tick in enumerate(solution.earliest) if tick is not None
    ]
    tight = evolve(system, edges=(*system.edges, *latest, *earliest)).solve()
    assert (tight.latest, tight.earliest) == (solution.latest, solution.earliest)


@given(timelines(claims=12))
def test_trust_keeps_every_claim_that_better_ones_do_not_contradict(timeline):
    chronology = tighten(timeline, mode="trust")
    claims = claims_of(timeline)
    system = system_of(timeline, claims, Points.of(timeline))
    assert system.part(chronology.bounding).clash() is None
    assert len(chronology.bounding) + len(chronology.verdicts) == len(claims)
    # Nothing is graded here, so dates are trusted before wholes, wholes before relations, then in turn.
    rank = {"when": 0, "part_of": 1}
    trust = [(rank.get(claim.field, 2), number) for number, claim in enumerate(claims)]
    for verdict in chronology.verdicts:
        number = claims.index(verdict.claim)
        better = {other for other in chronology.bounding if trust[other] < trust[number]}
        assert system.part(better | {number}).clash() is not None


GRADES = {"stela": "A", "annals": "C", "letter": "F", "gossip": "E"}
IN_TURN = ("A", "B", "C", "F", "D", "E")
"""What cannot be judged is trusted more than what is known to be poor."""


@settings(max_examples=300)  # one in twenty tells two neighbouring grades apart
@given(timelines(claims=12), st.lists(st.sampled_from(sorted(GRADES)), min_size=5, max_size=5))
def test_trust_takes_the_better_source_first_and_whatever_it_leaves_room_for(timeline, told_by):
    events = {
        key: evolve(timeline.events[key], sources=source) for key, source in zip(IDS, told_by, strict=True)
    }
    sources = {key: Source(title=key, id=key, reliability=grade) for key, grade in GRADES.items()}
    chronology = tighten(Timeline(events=events, sources=sources), mode="trust")
    claims, system = chronology.claims, system_of(timeline, chronology.claims, chronology.points)
    assume(not system.gaps)
    firm = {"when": 0, "part_of": 1}

    def turn(number):
        claim = claims[number]
        return IN_TURN.index(GRADES[claim.sources[0].source_id]), firm.get(claim.field, 2), number

    taken = set()
    for number in sorted(range(len(claims)), key=turn):
        if can_all_hold(system, taken | {number}):
            taken.add(number)
    assert chronology.bounding == taken


@given(timelines())
def test_the_three_chances_of_two_events_sum_to_one_and_turn_round_with_them(timeline):
    chronology = tighten(timeline)
    for one, other in combinations(IDS, 2):
        found, back = chronology.probability_before(one, other), chronology.probability_before(other, one)
        if found is None:
            assert back is None
            continue
        assert found.before + found.same + found.after == 1
        assert min(found.before, found.same, found.after) >= 0
        assert (back.before, back.same, back.after) == (found.after, found.same, found.before)


@given(st.lists(st.tuples(*[st.integers(0, 3)] * 3)))
def test_sorting_by_one_number_after_the_other_is_sorting_by_all_of_them(rows):
    moments, lasts, depths = ([row[place] for row in rows] for place in range(3))
    assert positions_by(moments, lambda: (lasts, depths)) == sorted(range(len(rows)), key=rows.__getitem__)


@given(timelines())
def test_the_claims_of_a_proof_alone_give_the_bound(timeline):
    chronology = tighten(timeline)
    for key in IDS:
        for proof in chronology.why(key):
            numbers = {chronology.claims.index(claim) for claim in proof.claims}
            alone = chronology.system.only(numbers).solve()
            point = getattr(chronology.points, proof.bound.split()[1])(key)
            side = "earliest" if proof.bound.startswith("earliest") else "latest"
            assert getattr(alone, side)[point] == getattr(chronology.solution, side)[point]


@st.composite
def planted(draw):
    """A thousand events, one a day and each after the last but one, and a ring of befores somewhere in it."""
    events = {
        f"e{number:03d}": Event(
            title=f"Event {number}",
            id=f"e{number:03d}",
            when=[f"{1000 + number}"],
            after=[f"e{number - 2:03d}"] if number > 1 else [],
        )
        for number in range(1_000)
    }
    ring = draw(st.lists(st.sampled_from(sorted(events)), min_size=1, max_size=5, unique=True))
    for one, other in zip(ring, ring[1:] + ring[:1], strict=True):
        events[one] = evolve(events[one], when=(), after=(), before=(other,))
    for event in list(events):
        events[event] = evolve(
            events[event], after=tuple(said for said in events[event].after if said.event_id not in ring)
        )
    fields = [(event, field) for event in events for field in ("when", "after", "before")]
    locations = {
        (event, field, 0): Location(file="events/test.py", line=line, column=5, end_line=line, end_column=9)
        for line, (event, field) in enumerate(fields, start=1)
    }
    return ring, Timeline(events=events, locations=locations)


@settings(max_examples=10)
@given(planted())
def test_a_planted_contradiction_is_reported_with_the_lines_of_exactly_its_claims(case):
    ring, timeline = case
    (finding,) = findings(tighten(timeline))
    assert finding.code == "C401"
    found = {related.location.line for related in finding.related}
    assert found == {timeline.location(event, "before", 0).line for event in ring}
