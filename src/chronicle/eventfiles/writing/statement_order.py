"""In which order declarations stand: what is referred to first, then by date; the order typed breaks ties.

What has no date stays behind what it stands behind.
"""

import heapq
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

SortKey: TypeAlias = tuple[int, ...]

_MOST_ROUNDS = 20


@frozen(kw_only=True)
class Item:
    """A declaration to be placed: the key of its date, and which others it must or should stand behind.

    ``needs`` are ids that Python wants declared first, ``wants`` those that a reader does.
    """

    id: str
    key: SortKey | None = None
    needs: frozenset[str] = frozenset()
    wants: frozenset[str] = frozenset()


def in_order(items: Sequence[Item]) -> list[Item]:
    """The declarations in their order. Putting in order what is in order changes nothing.

    >>> coup, talks = Item(id="coup", key=(2020,)), Item(id="talks", key=(2019,), needs=frozenset({"coup"}))
    >>> [item.id for item in in_order([Item(id="war", key=(2022,)), coup, talks])]
    ['coup', 'talks', 'war']
    """
    current = list(items)
    for _ in range(_MOST_ROUNDS):
        # What has no date takes that of what stands before it, which may be another after a round.
        following = _round(current)
        if following == current:
            return current
        current = following
    return list(items)


def _round(items: list[Item]) -> list[Item]:
    known = {item.id for item in items}
    keys = _keys(items)
    needs = [{*(item.needs & known)} - {item.id} for item in items]
    wants = [{*((item.wants | item.needs) & known)} - {item.id} for item in items]
    behind: dict[str, list[int]] = {}
    for index, names in enumerate(wants):
        for name in names:
            behind.setdefault(name, []).append(index)
    ready = [(keys[index], index) for index, names in enumerate(wants) if not names]
    heapq.heapify(ready)
    out: list[Item] = []
    placed: set[int] = set()
    while len(out) < len(items):
        index = heapq.heappop(ready)[1] if ready else _of_a_circle(keys, needs, placed)
        if index in placed:
            continue
        placed.add(index)
        out.append(items[index])
        for other in behind.get(items[index].id, ()):
            wants[other].discard(items[index].id)
            needs[other].discard(items[index].id)
            if not wants[other]:
                heapq.heappush(ready, (keys[other], other))
    return out


def _of_a_circle(keys: list[SortKey], needs: list[set[str]], placed: set[int]) -> int:
    """The first of what only wishes hold back: the relations of a chronology may run in a circle."""
    return min(
        (keys[index], index) for index in range(len(keys)) if index not in placed and not needs[index]
    )[1]


def _keys(items: list[Item]) -> list[SortKey]:
    keys: list[SortKey] = []
    last: SortKey = ()
    for item in items:
        last = item.key if item.key is not None else last
        keys.append(last)
    return keys
