"""How sure a date is: uncertain `?`, approximate `~`, both `%`, for the whole and for each component.

The two never share a rule: approximate means near it and has a width (see `padding`); uncertain means perhaps
wrong altogether and has none.
"""

from enum import Enum
from functools import cached_property

from attrs import frozen


class Qualifier(Enum):
    """The qualification of a date or of one component; the value is its sign in EDTF (level 1 and 2).

    >>> Qualifier("~").is_approximate, Qualifier("%").is_uncertain
    (True, True)
    """

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"

    @property
    def is_uncertain(self) -> bool:
        """Whether the statement may be wrong altogether."""
        return self._value_ in ("?", "%")

    @property
    def is_approximate(self) -> bool:
        """Whether the truth lies near the statement rather than on it."""
        return self._value_ in ("~", "%")

    def __or__(self, other: "Qualifier") -> "Qualifier":
        """Return the qualification that says what either says.

        >>> Qualifier.UNCERTAIN | Qualifier.APPROXIMATE
        <Qualifier.BOTH: '%'>
        """
        if self is other or other is Qualifier.NONE:
            return self
        return other if self is Qualifier.NONE else Qualifier.BOTH


@frozen
class Qualifiers:
    """The qualification of each component of a date; `month` also speaks for a season.

    >>> Qualifiers(year=Qualifier.APPROXIMATE).combined
    <Qualifier.APPROXIMATE: '~'>
    """

    year: Qualifier = Qualifier.NONE
    month: Qualifier = Qualifier.NONE
    day: Qualifier = Qualifier.NONE

    @cached_property
    def combined(self) -> Qualifier:
        """What is said of any component at all."""
        return self.year | self.month | self.day


CERTAIN = Qualifiers()
