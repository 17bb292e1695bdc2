"""Allen's composition table, as the claims of an event file bring it about.

(J. F. Allen, Maintaining Knowledge about Temporal Intervals, 1983, figure 4: 13 times 13 cells, with 409
entries in all.)
"""

from collections import Counter
from itertools import combinations, product

import pytest

from chronicle.chronology import tighten
from chronicle.dates import Allen
from chronicle.dates.relations.allen import allen
from chronicle.model import After, Before, Event, Meets, Overlaps, Within, collect

STRETCHES = tuple(combinations(range(6), 2))
"""Three stretches have six ends, so no relation of theirs needs more than six moments."""


def the_table():
    """Which relations of A to C go together with one of A to B and one of B to C: every placing tried."""
    table = {(one, other): set() for one, other in product(Allen, Allen)}
    for a, b, c in product(STRETCHES, repeat=3):
        table[allen(a, b), allen(b, c)].add(allen(a, c))
    return table


TABLE = the_table()


def sooner(other, part):
    return Before(event=other, part=part, event_part=part)


def later(other, part):
    return After(event=other, part=part, event_part=part)


def together(other, part):
    return Within(event=other, at_most="PT0S", part=part, event_part=part)


WORDS = {
    Allen.PRECEDES: lambda other: (Before(event=other, at_least="PT1S", part="end", event_part="start"),),
    Allen.MEETS: lambda other: (Meets(event=other),),
    Allen.OVERLAPS: lambda other: (sooner(other, "start"), Overlaps(event=other), sooner(other, "end")),
    Allen.STARTS: lambda other: (together(other, "start"), sooner(other, "end")),
    Allen.DURING: lambda other: (later(other, "start"), sooner(other, "end")),
    Allen.FINISHES: lambda other: (later(other, "start"), together(other, "end")),
    Allen.EQUALS: lambda other: (together(other, "start"), together(other, "end")),
}
"""How an event file says each of the relations; the six others are said of the other event."""


def say(relation, one, other, fields):
    if relation not in WORDS:
        relation, one, other = relation.inverse, other, one
    for said in WORDS[relation](other):
        fields[one].setdefault(type(said).__name__.lower(), []).append(said)


def test_the_table_is_the_one_of_the_paper():
    sizes = Counter(len(entries) for entries in TABLE.values())
    assert sizes == {1: 97, 3: 42, 5: 24, 9: 3, 13: 3}
    assert sum(size * cells for size, cells in sizes.items()) == 409
    assert TABLE[Allen.OVERLAPS, Allen.OVERLAPS] == {Allen.PRECEDES, Allen.MEETS, Allen.OVERLAPS}
    assert TABLE[Allen.DURING, Allen.PRECEDED_BY] == {Allen.PRECEDED_BY}
    assert TABLE[Allen.DURING, Allen.CONTAINS] == set(Allen)


@pytest.mark.parametrize("first", Allen)
def test_what_two_relations_leave_of_the_third_is_what_the_table_says(first):
    for second in Allen:
        fields = {"a": {}, "b": {}, "c": {}}
        say(first, "a", "b", fields)
        say(second, "b", "c", fields)
        told = tighten(collect({key: Event(title=key.upper(), **said) for key, said in fields.items()}))
        assert told.relation("a", "b") == {first}
        assert told.relation("b", "c") == {second}
        assert told.relation("a", "c") == TABLE[first, second]
