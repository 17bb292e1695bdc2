"""Lines: orders and rows together, with the measures by which storylines are compared."""

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from chronicle.layout.storyline.orders import Meetings, Orders, count_crossings, few_crossings
from chronicle.layout.storyline.rows import Rows, count_wiggles, few_wiggles

SPARE = 4
"""One spare row for so many lines is tried too."""

WORTH = 0.85
"""What share of the wiggles a picture with spare rows may have for them to be worth their height."""


@frozen(kw_only=True)
class Storyline:
    """Lines on rows: the order and the row of every line at each meeting, and how many rows there are."""

    orders: Orders
    rows: Rows
    count: int

    @property
    def crossings(self) -> int:
        """How often two lines change places."""
        return count_crossings(self.orders)

    @property
    def wiggles(self) -> int:
        """How often a line leaves its row."""
        return count_wiggles(self.rows)

    @property
    def whitespace(self) -> float:
        """The share of rows without a line, in percent, over all meetings."""
        cells = self.count * len(self.rows)
        return 100 * (1 - sum(map(len, self.rows)) / cells) if cells else 0.0


def arrange(meetings: Meetings) -> Storyline:
    """Lines with few crossings, then few wiggles, on few rows.

    >>> found = arrange([(0, 1), (1, 2), (0, 2)])
    >>> found.crossings, found.wiggles, found.count
    (0, 1, 3)
    """
    return _arranged(tuple(map(tuple, meetings)))


@lru_cache(maxsize=16)
def _arranged(meetings: tuple[tuple[int, ...], ...]) -> Storyline:
    if not meetings:
        return Storyline(orders=(), rows=(), count=0)
    orders = few_crossings(meetings)
    plain, *roomier = _on_rows(meetings, orders)
    return min(
        (plain, *(one for one in roomier if one.wiggles <= WORTH * plain.wiggles)),
        key=lambda one: (one.wiggles, one.count),
    )


def _on_rows(meetings: Meetings, orders: Orders) -> Iterator[Storyline]:
    """With a row for each line, and with some to spare."""
    least = len(orders[0])
    for count in dict.fromkeys((least, least + -(-least // SPARE))):
        rows = few_wiggles(meetings, orders, count=count)
        yield Storyline(orders=orders, rows=rows, count=count)
