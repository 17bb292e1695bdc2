"""All worlds in which statements can hold, each closed by Floyd and Warshall: slow, and simple on purpose."""

from drawn_timelines import EVENTS, ends, starts

from chronicle.chronology.axis.ticks import to_bounds
from chronicle.dates import Allen

FOREVER = 10**30


def closed(constraints):
    """The shortest distances between seven points, None where the constraints cannot all hold."""
    size = 2 * len(EVENTS) + 1
    far = [[0 if one == other else FOREVER for other in range(size)] for one in range(size)]
    for one, other, least in constraints:
        far[other][one] = min(far[other][one], -least)
    for middle in range(size):
        row = far[middle]
        for tail in range(size):
            by = far[tail][middle]
            if by < FOREVER // 2:
                far[tail] = [min(old, by + more) for old, more in zip(far[tail], row, strict=True)]
    return far if all(far[point][point] == 0 for point in range(size)) else None


def worlds_of(claims):
    """Every world in which all claims hold, each as its distances."""
    found = [([], None)]
    for ways in claims:
        found = [
            (whole, far)
            for constraints, _ in found
            for way in ways
            if (far := closed(whole := [*constraints, *way])) is not None
        ]
    return found


def extreme(worlds, one, other):
    """By how much the other point comes after the one at most, in any world."""
    most = max(far[one][other] for _, far in worlds)
    return None if most >= FOREVER // 2 else most


def expected_span(worlds, point):
    latest, earliest = extreme(worlds, 0, point), extreme(worlds, point, 0)
    return to_bounds(None if earliest is None else -earliest, latest)


LESS, SAME, MORE = -1, 0, 1
SIDES = {
    Allen.PRECEDES: {("e", "s"): LESS},
    Allen.MEETS: {("e", "s"): SAME},
    Allen.OVERLAPS: {("s", "s"): LESS, ("e", "s"): MORE, ("e", "e"): LESS},
    Allen.FINISHED_BY: {("s", "s"): LESS, ("e", "e"): SAME},
    Allen.CONTAINS: {("s", "s"): LESS, ("e", "e"): MORE},
    Allen.STARTS: {("s", "s"): SAME, ("e", "e"): LESS},
    Allen.EQUALS: {("s", "s"): SAME, ("e", "e"): SAME},
    Allen.STARTED_BY: {("s", "s"): SAME, ("e", "e"): MORE},
    Allen.DURING: {("s", "s"): MORE, ("e", "e"): LESS},
    Allen.FINISHES: {("s", "s"): MORE, ("e", "e"): SAME},
    Allen.OVERLAPPED_BY: {("s", "s"): MORE, ("s", "e"): LESS, ("e", "e"): MORE},
    Allen.MET_BY: {("s", "e"): SAME},
    Allen.PRECEDED_BY: {("s", "e"): MORE},
}


def meaning(relation, one, other):
    points = {"s": starts, "e": ends}
    for (mine, its), side in SIDES[relation].items():
        first, second = points[mine](one), points[its](other)
        if side == SAME:
            yield from ((first, second, 0), (second, first, 0))
        else:
            yield (first, second, 1) if side == LESS else (second, first, 1)


def expected_relations(worlds, one, other):
    return {
        relation
        for relation in Allen
        if any(closed([*whole, *meaning(relation, one, other)]) is not None for whole, _ in worlds)
    }
