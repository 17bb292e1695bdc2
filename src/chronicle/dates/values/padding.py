"""How far "approximately" reaches: the policy that gives `~` a width.

Strict bounds leave the width out, padded bounds include it; both are always at hand. The width grows with the
unit that is approximate and can be set by whoever knows the source better. `?` never has a width.
"""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from chronicle.dates.duration import CalendarDuration, Duration, ExactDuration
from chronicle.dates.granularity import Granularity

_MONTHS_PER_STEP = {
    Granularity.MONTH: 1,
    Granularity.SEASON: 3,
    Granularity.QUADRIMESTER: 4,
    Granularity.SEMESTER: 6,
    Granularity.YEAR: 12,
}
_SECONDS_PER_STEP = {Granularity.SECOND: 1, Granularity.MINUTE: 60, Granularity.HOUR: 3600}
_SECONDS_PER_DAY = 86_400


def _years(years: int) -> CalendarDuration:
    return CalendarDuration(months=12 * years)


DEFAULT_WIDTHS: Mapping[Granularity, Duration] = MappingProxyType(
    {
        Granularity.SECOND: ExactDuration(10),
        Granularity.MINUTE: ExactDuration(10 * 60),
        Granularity.HOUR: ExactDuration(60 * 60),
        Granularity.DAY: CalendarDuration(days=3),
        Granularity.MONTH: CalendarDuration(months=1),
        Granularity.SEASON: CalendarDuration(months=3),
        Granularity.QUADRIMESTER: CalendarDuration(months=4),
        Granularity.SEMESTER: CalendarDuration(months=6),
        Granularity.YEAR: _years(5),
        Granularity.DECADE: _years(10),
        Granularity.CENTURY: _years(50),
        Granularity.MILLENNIUM: _years(250),
        Granularity.MEGAYEAR: _years(1_000_000),
    }
)


def _units_counted_in(width: Duration) -> tuple[Granularity, ...]:
    if isinstance(width, ExactDuration):
        return Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR
    if width.days or not width.months:
        return (Granularity.DAY,)
    return (Granularity.MONTH if width.months % _MONTHS_PER_STEP[Granularity.YEAR] else Granularity.YEAR,)


def _with_defaults(widths: Mapping[Granularity, Duration]) -> Mapping[Granularity, Duration]:
    return MappingProxyType({**DEFAULT_WIDTHS, **widths})


@frozen
class PaddingPolicy:
    """How wide `~` is on each side, by the unit that is approximate.

    Units left out keep the default: 10 seconds, 10 minutes, 1 hour, 3 days, 1 month, one season (or other
    part of the year), 5 years, and 10, 50 and 250 years where a decade, a century or a millennium is meant.

    >>> narrow = PaddingPolicy({Granularity.YEAR: CalendarDuration(months=12)})
    >>> narrow.steps(Granularity.YEAR, of=Granularity.YEAR), narrow.steps(Granularity.DAY, of=Granularity.DAY)
    (1, 3)
    """

    widths: Mapping[Granularity, Duration] = field(
        default=DEFAULT_WIDTHS, converter=_with_defaults, hash=False
    )

    @classmethod
    def of(cls, width: Duration, *, beside: "PaddingPolicy | None" = None) -> "PaddingPolicy":
        """Return the policy by which what is told to the unit that a width counts in may be off by so much.

        "10 years" is said of what is told to the year, "2 months" to the month, "5 days" or "2 weeks" to the
        day, "3 hours" of any time of day. All other units are as in the policy `beside`, or by default.

        >>> from chronicle.dates.duration import parse_duration
        >>> wide = PaddingPolicy.of(parse_duration("10 years"))
        >>> wide.steps(Granularity.YEAR, of=Granularity.YEAR), wide.steps(Granularity.DAY, of=Granularity.DAY)
        (10, 3)
        """
        others = DEFAULT_POLICY if beside is None else beside
        return cls({**others.widths, **dict.fromkeys(_units_counted_in(width), width)})

    def steps(self, stated: Granularity, *, of: Granularity) -> int:
        """Return by how many whole units `of` a date stated approximately to the unit `stated` may be off."""
        width = self.widths[stated]
        if of in _MONTHS_PER_STEP:
            return width.months // _MONTHS_PER_STEP[of] if isinstance(width, CalendarDuration) else 0
        if isinstance(width, ExactDuration):
            seconds = width.seconds
        else:
            # Thirty days a month: only a policy that gives days or times a width in months meets this.
            seconds = (width.months * 30 + width.days) * _SECONDS_PER_DAY
        return seconds // _SECONDS_PER_STEP.get(of, _SECONDS_PER_DAY)


DEFAULT_POLICY = PaddingPolicy()
"""The policy that is used where none is given.

>>> parse("1985~").padded_span == parse("1985~").padded(DEFAULT_POLICY)
True
"""

NO_WIDTH = PaddingPolicy({unit: CalendarDuration() for unit in Granularity})
"""The policy by which approximately is exactly."""
