"""Where in a text a thing stands."""

from attrs import frozen


@frozen(kw_only=True, order=True)
class Location:
    """A stretch of an event file, as an editor counts: lines and columns from 1, columns in code points.

    The end is exclusive, as the caret of an editor stands after the last character.

    >>> Location(file="events/mali.py", line=7, column=5, end_line=7, end_column=11).short
    'events/mali.py:7:5'
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def short(self) -> str:
        """``file:line:column``, the form that editors and terminals turn into a link."""
        return f"{self.file}:{self.line}:{self.column}"
