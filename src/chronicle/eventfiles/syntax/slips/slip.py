"""A slip: where in a statement something is wrong, and what would be right."""

from collections.abc import Sequence
from typing import Protocol

from attrs import frozen


@frozen(kw_only=True)
class Slip:
    """A finding about a stretch of a statement, counted in characters from its beginning."""

    start: int
    end: int
    code: str
    message: str
    help: str | None = None


class Placed(Protocol):
    """Whatever stands somewhere in a statement."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


def over(items: Sequence[Placed], code: str, message: str, remedy: str | None = None) -> Slip:
    """A slip over the whole of some items that stand one behind the other."""
    return Slip(start=items[0].start, end=items[-1].end, code=code, message=message, help=remedy)
