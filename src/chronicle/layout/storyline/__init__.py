"""Storylines: lines through time that run side by side where they meet, with few crossings and wiggles."""

from chronicle.layout.storyline.lines import Storyline, arrange
from chronicle.layout.storyline.orders import (
    Meetings,
    Orders,
    by_barycentre,
    by_first_appearance,
    count_crossings,
    few_crossings,
)
from chronicle.layout.storyline.rows import Rows, count_wiggles, few_wiggles

__all__ = [
    "Meetings",
    "Orders",
    "Rows",
    "Storyline",
    "arrange",
    "by_barycentre",
    "by_first_appearance",
    "count_crossings",
    "count_wiggles",
    "few_crossings",
    "few_wiggles",
]
