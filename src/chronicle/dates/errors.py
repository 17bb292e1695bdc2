"""The one exception of this package: a text that does not say when."""

from collections.abc import Callable
from typing import TypeAlias

Suggestion: TypeAlias = str | Callable[[], str | None] | None
"""The nearest text that can be read, or how to find it: many are caught by who has another way to read."""

_SHOWN = 64  # characters of the text that a message repeats


class EdtfError(ValueError):
    """A text could not be read as a date, an interval, a set or a duration.

    `text` is what was read, `position` the index in it where reading failed, `reason` why, in words,
    `suggestion` the nearest text that can be read, or `None`, and `readings` what it could mean, in EDTF, if
    that is more than one thing. The message has three lines at most.

    >>> print(EdtfError("2020-13", position=5, reason="there is no month 13", suggestion="2020-12"))
    there is no month 13
      2020-13
           ^ nearest valid form: 2020-12
    """

    def __init__(
        self,
        text: str,
        *,
        position: int,
        reason: str,
        suggestion: Suggestion = None,
        readings: tuple[str, ...] = (),
    ) -> None:
        self.text = text
        self.position = position
        self.reason = reason
        self.readings = readings
        self._suggestion = suggestion
        super().__init__(text, position, reason, readings)

    @property
    def suggestion(self) -> str | None:
        """The nearest text that can be read, looked for when it is asked for; `None` if none is near."""
        if callable(self._suggestion):
            self._suggestion = self._suggestion()
        return self._suggestion

    def suggesting(self, suggestion: Suggestion) -> "EdtfError":
        """Return the same error with the nearest valid form, or with how to find it."""
        return _rebuild(self.text, self.position, self.reason, suggestion, self.readings)

    def __str__(self) -> str:
        # A window of the text around the fault: an input may be a megabyte long, or hold line breaks.
        first = max(0, self.position - _SHOWN // 2)
        shown = "".join(c if c.isprintable() else "·" for c in self.text[first : first + _SHOWN])
        hint = f" nearest valid form: {self.suggestion}" if self.suggestion is not None else ""
        either = f": {' or '.join(self.readings)}" if self.readings else ""
        return f"{self.reason}{either}\n  {shown}\n  {' ' * (self.position - first)}^{hint}"

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (self.text, self.position, self.reason, self.suggestion, self.readings))


def _rebuild(
    text: str, position: int, reason: str, suggestion: Suggestion, readings: tuple[str, ...]
) -> EdtfError:
    # Exceptions are pickled by their positional arguments; this one takes keywords.
    return EdtfError(text, position=position, reason=reason, suggestion=suggestion, readings=readings)
