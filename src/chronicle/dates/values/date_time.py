"""A day with a time of day, to the minute or to the second, with or without a zone.

The bounds are those of the civil axis: what the clock on the wall showed. Zoned times take their place in the
order by their UTC instant.
"""

from functools import cached_property

from attrs import field, frozen

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_days, seconds_from_civil
from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.canonical import canonical_text
from chronicle.dates.parts.date_parts import DateParts
from chronicle.dates.parts.faults import Fault, fault_of
from chronicle.dates.parts.nearest import Unit
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.span import Span
from chronicle.dates.values.order import Ordered, SortKey, sort_key_of
from chronicle.dates.values.padding import DEFAULT_POLICY, PaddingPolicy
from chronicle.dates.zones import offsets_at

_SECONDS_PER_HOUR = 3600
_SECONDS_PER_MINUTE = 60
_LAST_HOUR, _LAST_MINUTE, _LEAP_SECOND = 24, 59, 60
_MINUTES_PER_DAY = 24 * 60


@frozen(order=False)
class DateTime(Ordered):
    """A time on a known day (EDTF level 0; to the minute and with a zone's name by extension).

    `second` is `None` where the time is known to the minute; `hour` 24 is the midnight that ends the day,
    and `second` 60 a leap second. `offset_minutes` is the distance from UTC as it was written, `zone` a name
    such as Africa/Bamako; with neither, the time is that of a place not named. `text` keeps what was typed
    and takes no part in equality.

    Raises:
        ValueError: there is no such day, time or zone, or the zone's clocks never stood so.

    >>> landing = DateTime(1969, 7, 20, 20, 17, offset_minutes=0)
    >>> str(landing), landing.precision
    ('1969-07-20T20:17Z', <Granularity.MINUTE: 2>)
    """

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int | None = None
    offset_minutes: int | None = field(default=None, kw_only=True)
    zone: str | None = field(default=None, kw_only=True)
    qualifier: Qualifier = field(default=Qualifier.NONE, kw_only=True)
    text: str | None = field(default=None, kw_only=True, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        fault = fault_of(DateParts(self.year, self.month, self.day)) or fault_of_time(
            self.hour, self.minute, self.second, offset_minutes=self.offset_minutes
        )
        if fault is not None:
            raise ValueError(fault.reason)
        if self.zone is not None:
            real = self._offsets_of_zone(self.zone)
            if self.offset_minutes not in (None, *real):
                stood = " or ".join(_written_offset(offset) for offset in real)
                raise ValueError(f"the clocks of {self.zone} stood at {stood} then")

    @property
    def precision(self) -> Granularity:
        """The unit that the time is known to."""
        return Granularity.MINUTE if self.second is None else Granularity.SECOND

    @property
    def is_uncertain(self) -> bool:
        """Whether it may be wrong altogether."""
        return self.qualifier.is_uncertain

    @property
    def is_approximate(self) -> bool:
        """Whether it is only near the truth."""
        return self.qualifier.is_approximate

    @property
    def is_zoned(self) -> bool:
        """Whether its distance from UTC is known."""
        return self.offset_minutes is not None or self.zone is not None

    @property
    def offsets(self) -> tuple[int, ...]:
        """The minutes that its clock may have been ahead of UTC: none if unzoned, two in a repeated hour."""
        if self.offset_minutes is not None:
            return (self.offset_minutes,)
        return () if self.zone is None else self._offsets_of_zone(self.zone)

    @property
    def span(self) -> Span:
        """The minute or the second it names, on the civil axis."""
        begin = self._begin
        return Span.exact(begin, begin + self._length)

    @property
    def padded_span(self) -> Span:
        """The bounds with the default width of `~` on both sides."""
        return self.padded(DEFAULT_POLICY)

    def padded(self, policy: PaddingPolicy) -> Span:
        """Return the bounds with the width that `policy` gives to `~`."""
        if not self.is_approximate:
            return self.span
        width = self._steps_off(policy) * self._length
        return Span(self.span.start.shifted(width, width), self.span.end.shifted(width, width))

    def padded_on_utc(self, policy: PaddingPolicy) -> Span:
        """Return the same bounds as UTC saw them."""
        return on_utc(self.padded(policy), self.offsets or (0,))

    def unit_ending_from(self, second: int, policy: PaddingPolicy) -> Unit | None:
        """Return the first stretch it can mean that ends at the second or later; `None` if there is none."""
        off, step = self._steps_off(policy), -((self._begin - second) // self._length) - 1
        return self._unit(max(step, -off)) if step <= off else None

    def unit_starting_by(self, second: int, policy: PaddingPolicy) -> Unit | None:
        """Return the last stretch it can mean that starts by the second; `None` if there is none."""
        off, step = self._steps_off(policy), (second - self._begin) // self._length
        return self._unit(min(step, off)) if step >= -off else None

    def _unit(self, step: int) -> Unit:
        begin = self._begin + step * self._length
        return begin, begin + self._length

    def _steps_off(self, policy: PaddingPolicy) -> int:
        return policy.steps(self.precision, of=self.precision) if self.is_approximate else 0

    @property
    def sort_span(self) -> Span:
        """The bounds that the order uses: on UTC where the zone is known."""
        return on_utc(self.span, self.offsets or (0,))

    @cached_property
    def sort_key(self) -> SortKey:
        """Eight 64-bit integers that sort as the bounds do; equal bounds are told apart by the text."""
        return sort_key_of(self.sort_span)

    @property
    def _begin(self) -> int:
        time_of_day = self.hour * _SECONDS_PER_HOUR + self.minute * _SECONDS_PER_MINUTE + (self.second or 0)
        return seconds_from_civil(self.year, self.month, self.day) + time_of_day

    @property
    def _length(self) -> int:
        return _SECONDS_PER_MINUTE if self.second is None else 1

    def _offsets_of_zone(self, zone: str) -> tuple[int, ...]:
        day, time_of_day = divmod(self._begin, SECONDS_PER_DAY)  # 24:00 is asked for as 0:00 of the next day
        return offsets_at(zone, civil_from_days(day), minute_of_day=time_of_day // _SECONDS_PER_MINUTE)

    def __str__(self) -> str:
        day = canonical_text(DateParts(self.year, self.month, self.day))
        seconds = "" if self.second is None else f":{self.second:02d}"
        offset = "" if self.offset_minutes is None else _written_offset(self.offset_minutes)
        zone = "" if self.zone is None else f"[{self.zone}]"
        return f"{day}T{self.hour:02d}:{self.minute:02d}{seconds}{offset}{zone}{self.qualifier.value}"


def _written_offset(minutes: int) -> str:
    if minutes == 0:
        return "Z"
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def on_utc(span: Span, offsets: tuple[int, ...]) -> Span:
    """Return a civil span as UTC saw it, if its clocks were ahead by one of `offsets` (minutes)."""
    earlier, later = max(offsets) * _SECONDS_PER_MINUTE, -min(offsets) * _SECONDS_PER_MINUTE
    return Span(span.start.shifted(earlier, later), span.end.shifted(earlier, later))


def fault_of_time(
    hour: int, minute: int, second: int | None, *, offset_minutes: int | None = None
) -> Fault | None:
    """Return what keeps the numbers from being a time of day, or `None` if they are one."""
    if not 0 <= hour <= _LAST_HOUR:
        return Fault("hour", f"there is no hour {hour}")
    if not 0 <= minute <= _LAST_MINUTE:
        return Fault("minute", f"there is no minute {minute}")
    if second is not None and not 0 <= second <= _LEAP_SECOND:
        return Fault("second", f"there is no second {second}")
    if hour == _LAST_HOUR and (minute or second):
        return Fault("hour", "the hour 24 is the midnight that ends the day, nothing later")
    if offset_minutes is not None and abs(offset_minutes) >= _MINUTES_PER_DAY:
        return Fault("offset", "an offset from UTC stays below 24 hours")
    return None
