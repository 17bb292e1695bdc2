"""Label placement: flags on a horizontal axis, columns beside a vertical one, strips when it is too short."""

from chronicle.layout.labels.flags import (
    Flag,
    FlagOverflow,
    FlagRoom,
    Flags,
    HangRule,
    Side,
    place_flags,
)
from chronicle.layout.labels.hanging import FlagGaps, FlagLabel, Hang, Hung, hang_labels
from chronicle.layout.labels.strips import Strip, cut_strips
from chronicle.layout.labels.vertical import Beside, Column, Vertical, place_vertical

__all__ = [
    "Beside",
    "Column",
    "Flag",
    "FlagGaps",
    "FlagLabel",
    "FlagOverflow",
    "FlagRoom",
    "Flags",
    "Hang",
    "HangRule",
    "Hung",
    "Side",
    "Strip",
    "Vertical",
    "cut_strips",
    "hang_labels",
    "place_flags",
    "place_vertical",
]
