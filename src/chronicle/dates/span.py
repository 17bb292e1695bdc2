"""Four integers that say where a stretch of time may lie: the hull of everything a date can mean.

The axis is whole seconds from 1970-01-01T00:00:00 in the proleptic Gregorian calendar, as the clock on the
wall of the place says; stretches are half-open, so a day ends at the next midnight. Python integers have no
size, so the axis reaches as far as anybody can write.
"""

from attrs import frozen


@frozen
class Bounds:
    """The earliest and the latest second that one end of a stretch can have; `None` where nothing limits it.

    Raises:
        ValueError: `earliest` lies after `latest`.

    >>> Bounds(0, 86_400)
    Bounds(earliest=0, latest=86400)
    """

    earliest: int | None = None
    latest: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"bounds are the wrong way round: {self.earliest} is after {self.latest}")

    def shifted(self, earlier: int, later: int) -> "Bounds":
        """Return the bounds with the earliest moved back and the latest moved on, by so many seconds."""
        return Bounds(
            None if self.earliest is None else self.earliest - earlier,
            None if self.latest is None else self.latest + later,
        )


@frozen
class Span:
    """Where a stretch of time begins and where it ends, each within bounds.

    The outer pair (`start.earliest`, `end.latest`) is what it cannot leave; the inner pair (`start.latest`,
    `end.earliest`) is what it certainly covers, and may be empty (CIDOC CRM P82a, P81a, P81b, P82b).
    A bound is `None` where there is none: an end that is open, so that all later time is covered, has
    `Bounds(None, None)`; one that is only unknown keeps its earliest second.

    >>> day = Span(start=Bounds(0, 0), end=Bounds(86_400, 86_400))
    >>> day.covers_certainly
    (0, 86400)
    """

    start: Bounds
    end: Bounds

    @classmethod
    def exact(cls, start: int, end: int) -> "Span":
        """Return the span of a stretch whose two ends are known to the second."""
        return cls(Bounds(start, start), Bounds(end, end))

    @property
    def covers_certainly(self) -> tuple[int | None, int | None] | None:
        """The stretch every reading covers (a limit of `None`: without end), or `None` if there is none."""
        first, last = self.start.latest, self.end.earliest
        start_is_open = self.start == Bounds(None, None)
        end_is_open = self.end == Bounds(None, None)
        if (first is None and not start_is_open) or (last is None and not end_is_open):
            return None
        if first is not None and last is not None and first >= last:
            return None
        return (first, last)
