"""Whether a stretch of runs has one of a box within it: by leaps, not one stretch after the other.

What a stretch holds of a box starts no earlier than the stretch itself, and the earliest end of what starts
so late tells how far the stretch has to reach. All that end sooner hold nothing, as what starts later ends no
earlier; so the search goes on from the first that reaches so far, and ends where no leap is needed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.box import LAST, Box
from chronicle.dates.relations.lattice import number_at, number_from, start_of
from chronicle.dates.relations.points import Points
from chronicle.dates.relations.run import Run

_SHOW_ALL = 128
"""So many leaps over units that follow on each other show every length of a month and of a year there is."""


def relations_of_holding(runs: Sequence[Run], box: Box, *, starts: Points | None, ends: Points | None) -> int:
    """Return which of contains, finished by, started by and equals a stretch of the runs has to one within.

    The runs ascend; `starts` and `ends` are those that they have in common with the box.
    """
    search = _Search(runs, box)
    holds = (
        (Allen.CONTAINS, search.finds()),
        (Allen.FINISHED_BY, ends is not None and search.finds(ends=ends)),
        (Allen.STARTED_BY, starts is not None and search.finds(starts=starts)),
        (Allen.EQUALS, starts is not None and ends is not None and search.finds(starts=starts, ends=ends)),
    )
    return sum(relation.bit for relation, is_possible in holds if is_possible)


@frozen
class _Search:
    """A search by number through the stretches of runs for one that has a stretch of the box within."""

    runs: Sequence[Run]
    box: Box

    def finds(self, *, starts: Points | None = None, ends: Points | None = None) -> bool:
        """Say whether there is one; if starts or ends are given, both share one of these."""
        number: int | None = self.runs[0].first
        since, leaps = self.runs[0].first, 0
        while number is not None:
            least = self._least_from(number, starts, ends)
            if least == number:
                return True
            number, leaps = self._first_from(least), leaps + 1
            if number is not None and leaps % _SHOW_ALL == 0:
                since = self._past_what_is_alike(since, number)
                number = self._first_from(since)
        return False

    def _least_from(self, number: int, starts: Points | None, ends: Points | None) -> int | None:
        """Return the least number, from the given one on, that what this stretch would hold allows."""
        unit, length = self.runs[0].unit, self.runs[0].length
        begin = start_of(unit, number)
        start = self.box.starts.after(begin) if starts is None else starts.after(begin - 1)
        needed = None if start is None else self.box.reach_needed(start)
        if start is None or needed is None:
            return None
        if starts is not None:
            number = number_at(unit, start)
        if ends is None:
            end = self.box.ends.after(needed - 1)
            return None if end is None else max(number, number_from(unit, end + 1) - length)
        end = ends.after(max(needed, start_of(unit, number + length)) - 1)
        return None if end is None else number_at(unit, end) - length

    def _first_from(self, number: int | None) -> int | None:
        """Return the number of the first stretch from a number on."""
        if number is None:
            return None
        place = bisect_left(self._lasts, number)
        return max(number, self.runs[place].first) if place < len(self.runs) else None

    def _past_what_is_alike(self, since: int, number: int) -> int:
        """Return the number to go on from, where what lies between the two was gone through leap by leap."""
        unit, length = self.runs[0].unit, self.runs[0].length
        place = bisect_right(self._limits, start_of(unit, since))
        reached = self._limits[place] if place < len(self._limits) else LAST
        return max(number, number_from(unit, reached) - length)

    @cached_property
    def _lasts(self) -> list[int]:
        return [run.last for run in self.runs]

    @cached_property
    def _limits(self) -> list[int]:
        """The seconds at which something begins or ends that follows on each other in between."""
        points = (*self.box.starts.runs, *self.box.ends.runs)
        limits = {start_of(run.unit, number) for run in points for number in (run.first, run.last)}
        limits.update(limit for part in self.box.parts for limit in part.limits())
        return sorted(limits.union(limit for run in self.runs for limit in (run.start, run.end)))
