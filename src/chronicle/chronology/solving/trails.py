"""Why a bound that was carried on is what it is, and whether a point stands behind its own bound.

A trail is a linked list that is never changed: what was lowered since starts a trail of its own. Each link
also jumps far back, so that an older link is found in steps that grow with the logarithm of the trail (Myers
1983, "An applicative random-access stack"); walking back link by link, long chains cost their square.
"""

from collections.abc import Sequence
from typing import NamedTuple

from chronicle.chronology.solving.rounds import Round


class Trail(NamedTuple):
    """The last arc, its other end, and why that one was so; ``root`` is the point that it all began at.

    What further rounds have lowered has no arc of its own but the rounds.
    """

    arc: int
    weight: int
    point: int
    before: "Trail | None"
    length: int
    root: int
    jump: "Trail | None"
    rounds: Sequence[Round] = ()


def longer(before: Trail | None, *, point: int, arc: int, weight: int, rounds: Sequence[Round] = ()) -> Trail:
    """The trail of a point, longer by one arc.

    >>> trail = longer(longer(None, point=7, arc=0, weight=2), point=8, arc=1, weight=5)
    >>> trail.length, trail.root, trail.before.point
    (2, 7, 7)
    """
    if before is None:
        return Trail(arc, weight, point, None, 1, point, None, rounds)
    return Trail(arc, weight, point, before, before.length + 1, before.root, _jump(before), rounds)


def _jump(before: Trail) -> Trail | None:
    """Over the last two jumps where they are of one size, else one link back; None is the beginning."""
    near = before.jump
    if near is None:
        return before
    reached = 0 if near.jump is None else near.jump.length
    return near.jump if before.length - near.length == near.length - reached else before


def is_behind(old: Trail, trail: Trail) -> bool:
    """Whether a trail goes on from the old one."""
    walker: Trail | None = trail
    while walker is not None and walker.length > old.length:
        jump = walker.jump
        walker = jump if jump is not None and jump.length >= old.length else walker.before
    return walker is old


def since(point: int, trail: Trail) -> Sequence[Trail]:
    """The trail since it last left the point, the first arc first; empty where it never did."""
    walk: list[Trail] = []
    walker: Trail | None = trail
    while walker is not None:
        walk.append(walker)
        if walker.point == point:
            return walk[::-1]
        walker = walker.before
    return ()
