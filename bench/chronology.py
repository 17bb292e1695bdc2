"""Measure how bounds and contradictions grow with a chronology, beside general tools.

    python bench/chronology.py                     # this library alone
    python bench/chronology.py --peers             # and a textbook queue, scipy, networkx, CP-SAT, z3
    python bench/chronology.py --most 1000         # the smaller sizes only

Two kinds of chronology, from 100 to 100,000 events. *News*: six events in ten are dated to the day, and each
follows up to six of those shortly before it. *King list*: only the first accession is dated, and each king
follows the one before after 5 to 15 years. Each is measured as it is, and with a planted contradiction: an
event that is said to follow the last one, and to come before the first (in the king list: before the fiftieth
from the end, so that fifty-two claims take part).

    tighten   seconds from a timeline to its chronology, everything included
    order     seconds from the chronology to the order, with the certainty of every step
    runs      seconds for the two runs through the network, on numbers alone
    looks     how often these two runs look at an edge, for each edge there is
    named     seconds until the planted contradiction is known claim by claim, on numbers alone
    insert    microseconds for one more claim in an open session: the median of 1,000, and the 99th in 100
    relation  milliseconds for the Allen set of a pair of events, the median of 20
    sorted    seconds to sort a million events by when they can have begun, in the last line: all at moments
              of their own, and ten to each moment

Peers get the same network of numbers, with months at their loosest and no claims to carry, and build their
own graph before the clock starts. Their columns are seconds for one run, and for noticing the planted
contradiction (networkx also says which edges, z3 which constraints; scipy and CP-SAT only that there is one;
the textbook's queue neither). The solvers, CP-SAT and z3, give one solution where the others give the latest
moment of every point. A peer that is not ready after a minute is given up, and gets no larger size once it
took longer than a second. Every figure is the median of three, or of fewer where these take longer than 2
seconds together, in seconds of one processor, so that other work on the machine counts less.
"""

import argparse
import random
import signal
import time
from collections import deque
from collections.abc import Callable
from importlib.util import find_spec
from statistics import median

from chronicle.chronology import Chronology, Claim, order_of, tighten
from chronicle.chronology.axis.ticks import TICKS_PER_SECOND
from chronicle.chronology.bounds import system_of
from chronicle.chronology.claims import claims_of
from chronicle.chronology.network import ORIGIN, Network
from chronicle.chronology.ordering import positions_by
from chronicle.chronology.points import Points
from chronicle.chronology.resolving.contradictions import smallest_clash
from chronicle.chronology.solving.system import System
from chronicle.dates import Date
from chronicle.dates.civil import civil_from_days
from chronicle.model import After, Before, Dating, Event, Timeline, Undated

SIZES = (100, 1_000, 10_000, 100_000)
PATIENCE_S = 2.0
TOO_LONG_S = 1.0
GIVEN_UP_S = 60


# ---------------------------------------------------------------- chronologies
def news(size: int) -> dict[str, Event]:
    source = random.Random(size)
    days = sorted(source.randrange(4 * size) for _ in range(size))
    events: dict[str, Event] = {}
    for number, day in enumerate(days):
        near = {max(0, number - source.randrange(1, 200)) for _ in range(6)}
        dated = source.random() < 0.6
        events[name(number)] = Event(
            title=f"Report {number}",
            id=name(number),
            when=Dating(when=Date(*civil_from_days(day))) if dated else Undated(reason="not told"),
            after=[After(event=name(earlier)) for earlier in sorted(near) if days[earlier] < day],
        )
    return events


def king_list(size: int) -> dict[str, Event]:
    events = {
        name(0): Event(title="King 0", id=name(0), kind="process", when=Dating(when=Date(-100_000, 1, 1)))
    }
    for number in range(1, size):
        after = After(event=name(number - 1), at_least="5 years", at_most="15 years")
        events[name(number)] = Event(title=f"King {number}", id=name(number), kind="process", after=after)
    return events


def name(number: int) -> str:
    return f"e{number:06d}"


def with_contradiction(events: dict[str, Event], *, far: int) -> dict[str, Event]:
    """One event more, said to follow the last one and to come before the one so far from the end."""
    last, first = max(events), sorted(events)[-min(far, len(events))]
    return {
        **events,
        "zzz": Event(title="Last", id="zzz", before=Before(event=first), after=After(event=last)),
    }


KINDS = (("news", news, max(SIZES)), ("king list", king_list, 50))
"""Name, maker, and how far from the end the contradiction reaches."""


def system(events: dict[str, Event]) -> System:
    timeline = Timeline(events=events)
    return system_of(timeline, claims_of(timeline), Points.of(timeline))


# ---------------------------------------------------------------- peers, each from a graph to a run
def textbook(network: Network) -> Callable[[], object]:
    """The queue of the textbooks: a point waits once, and a path as long as the network is a cycle."""
    leaving = network.leaving

    def run() -> object:
        distances: list[int | None] = [None] * network.size
        lengths = [0] * network.size
        distances[ORIGIN], waiting, queue = 0, {ORIGIN}, deque([ORIGIN])
        while queue:
            point = queue.popleft()
            waiting.discard(point)
            for number in leaving[point]:
                _, other, weight, _ = network.edges[number]
                candidate, old = distances[point] + weight, distances[other]
                if old is None or candidate < old:
                    distances[other], lengths[other] = candidate, lengths[point] + 1
                    if lengths[other] >= network.size:
                        return "contradiction"
                    if other not in waiting:
                        waiting.add(other)
                        queue.append(other)
        return distances

    return run


def by_networkx(network: Network) -> Callable[[], object]:
    import networkx as nx  # noqa: PLC0415 - a peer is asked for only where it is installed

    graph = nx.DiGraph()
    graph.add_weighted_edges_from((tail, head, weight) for (tail, head), weight in tightest(network).items())

    def run() -> object:
        try:
            return nx.single_source_bellman_ford_path_length(graph, ORIGIN)
        except nx.NetworkXUnbounded:
            return nx.find_negative_cycle(graph, ORIGIN)

    return run


def by_scipy(network: Network) -> Callable[[], object]:
    import numpy as np  # noqa: PLC0415 - a peer is asked for only where it is installed
    from scipy.sparse import csgraph, csr_array  # noqa: PLC0415 - the same

    best = tightest(network)
    tails, heads = np.array(list(best)).T
    weights = np.array(list(best.values()), dtype=float)
    graph = csr_array((weights, (tails, heads)), shape=(network.size, network.size))

    def run() -> object:
        try:
            return csgraph.bellman_ford(graph, indices=ORIGIN)
        except csgraph.NegativeCycleError as error:
            return error

    return run


def by_cp_sat(network: Network) -> Callable[[], object]:
    from ortools.sat.python import cp_model  # noqa: PLC0415 - a peer is asked for only where it is installed

    # A million ticks a second leave its 64 bits: it gets seconds, which is to its advantage.
    model = cp_model.CpModel()
    far = 2 + max((abs(edge.weight) for edge in network.edges), default=0) * 2 // TICKS_PER_SECOND
    points = [model.new_int_var(-far, far, f"p{number}") for number in range(network.size)]
    model.add(points[ORIGIN] == 0)
    for tail, head, weight, _ in network.edges:
        model.add(points[head] - points[tail] <= weight // TICKS_PER_SECOND)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = GIVEN_UP_S

    return lambda: solver.solve(model)


def by_z3(network: Network) -> Callable[[], object]:
    import z3  # noqa: PLC0415 - a peer is asked for only where it is installed

    solver = z3.SolverFor("QF_IDL")
    solver.set("timeout", GIVEN_UP_S * 1_000)
    points = [z3.Int(f"p{number}") for number in range(network.size)]
    solver.add(*(points[head] - points[tail] <= weight for tail, head, weight, _ in network.edges))

    return solver.check


def tightest(network: Network) -> dict[tuple[int, int], int]:
    best: dict[tuple[int, int], int] = {}
    for tail, head, weight, _ in network.edges:
        best[tail, head] = min(weight, best.get((tail, head), weight))
    return best


PEERS = {
    "textbook": textbook,
    "networkx": by_networkx,
    "scipy": by_scipy,
    "CP-SAT": by_cp_sat,
    "z3": by_z3,
}
MODULES = {"CP-SAT": "ortools"}


# ---------------------------------------------------------------- measuring
def typical(run: Callable[[], object]) -> float:
    times: list[float] = []
    while len(times) < 3 and sum(times) < PATIENCE_S:
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return median(times)


def in_time(run: Callable[[], object]) -> None:
    """Run what may take too long, which is then noticed as soon as it returns to Python."""

    def give_up(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, GIVEN_UP_S)
    try:
        run()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def inserting(chronology: Chronology) -> str:
    """One claim after the other, each of them "after" an event that can have been before."""
    source, session = random.Random(1), chronology.session()
    events, times = chronology.points.events, list[float]()
    while len(times) < 1_000:
        first, second = sorted(source.sample(range(len(events)), 2))
        if second - first > 200:
            continue
        claim = Claim(event=events[second], field="after", said=After(event=events[first]))
        start = time.process_time()
        taken = session.insert(claim).is_taken
        if taken:
            times.append(time.process_time() - start)
    times.sort()
    return f"{median(times) * 1e6:.0f} / {times[-10] * 1e6:,.0f}"


def relating(chronology: Chronology) -> str:
    source, times = random.Random(1), list[float]()
    for _ in range(20):
        one, other = source.sample(chronology.points.events, 2)
        start = time.process_time()
        chronology.relation(one, other)
        times.append(time.process_time() - start)
    return f"{median(times) * 1e3:.1f}"


def sorting(size: int, *, moments: int) -> float:
    """So many events by when they can have begun, among so many moments: an order without its proofs."""
    source = random.Random(1)
    firsts = [source.randrange(moments) for _ in range(size)]
    lasts = [first + source.randrange(moments) for first in firsts]
    return typical(lambda: positions_by(firsts, lambda: (lasts, [0] * size)))


def own_figures(events: dict[str, Event], clashing: System) -> list[str]:
    timeline = Timeline(events=events)
    chronology = tighten(timeline)
    network = system(events).network
    looks = (network.latest(ORIGIN).scans + network.earliest(ORIGIN).scans) / len(network.edges)
    claims = {edge.claim for edge in clashing.arcs}
    return [
        f"{len(chronology.claims):,}",
        f"{len(network.edges):,}",
        seconds(typical(lambda: tighten(timeline))),
        seconds(typical(lambda: order_of(chronology))),
        seconds(typical(lambda: (network.latest(ORIGIN), network.earliest(ORIGIN)))),
        f"{looks:.1f}",
        seconds(typical(lambda: smallest_clash(clashing, claims))),
        inserting(chronology),
        relating(chronology),
    ]


def peer_figures(peer: str, sound: System, clashing: System, tired: set[str]) -> list[str]:
    figures: list[str] = []
    for case, network in (("run", sound.network), ("noticed", clashing.network)):
        if f"{peer} {case}" in tired:
            figures.append("–")
            continue
        run = PEERS[peer](network)
        try:
            took = typical(lambda run=run: in_time(run))
        except TimeoutError:
            took = float(GIVEN_UP_S)
        figures.append(seconds(took) if took < GIVEN_UP_S else f"over {GIVEN_UP_S}")
        if took > TOO_LONG_S:
            tired.add(f"{peer} {case}")
    return figures


def seconds(value: float) -> str:
    return f"{value:.4f}" if value < 0.1 else f"{value:.2f}"


def installed() -> list[str]:
    return [peer for peer in PEERS if peer == "textbook" or find_spec(MODULES.get(peer, peer)) is not None]


def main() -> None:
    parser = argparse.ArgumentParser(description="How bounds and contradictions grow with a chronology.")
    parser.add_argument("--peers", action="store_true", help="measure general tools as well")
    parser.add_argument("--most", type=int, default=max(SIZES), help="the greatest number of events")
    arguments = parser.parse_args()
    peers = installed() if arguments.peers else []
    columns = ["events", "claims", "edges", "tighten", "order", "runs", "looks", "named"]
    columns += ["insert µs", "relation ms"]
    columns += [f"{peer} {case}" for peer in peers for case in ("run", "noticed")]
    for kind, make, far in KINDS:
        print(f"\n## {kind}\n")
        print("| " + " | ".join(columns) + " |")
        print("|" + "--:|" * len(columns))
        tired: set[str] = set()
        for size in (size for size in SIZES if size <= arguments.most):
            events = make(size)
            sound, clashing = system(events), system(with_contradiction(events, far=far))
            row = [f"{size:,}", *own_figures(events, clashing)]
            row += [figure for peer in peers for figure in peer_figures(peer, sound, clashing, tired)]
            print("| " + " | ".join(row) + " |", flush=True)
    apart, together = (sorting(1_000_000, moments=moments) for moments in (10**15, 10**5))
    print(f"\na million events sorted: {seconds(apart)} s; ten to each moment: {seconds(together)} s")


if __name__ == "__main__":
    main()
