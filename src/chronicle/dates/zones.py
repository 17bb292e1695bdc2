"""Zones by name: how far the clocks of a place stood from UTC, at a moment told by those clocks.

Zones carry their history. Before standard time a zone gives the local mean time of its city, whose odd
seconds no clock showed; it is rounded to the minute.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from chronicle.dates.civil import Civil

if TYPE_CHECKING:
    import datetime as dt

FARTHEST_AHEAD_MINUTES, FARTHEST_BEHIND_MINUTES = 14 * 60, 12 * 60
"""How far the clocks of inhabited places stand from UTC: a day without a zone covers 50 hours of it."""

ANYWHERE = (FARTHEST_AHEAD_MINUTES, -FARTHEST_BEHIND_MINUTES)
"""Between which minutes ahead of UTC a clock stands that may be any on earth."""

_AREAS = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic"),
        *("Australia", "Europe", "Indian", "Pacific"),
    }
)
"""The areas whose zones are named after cities; the others are countries, abbreviations and offsets."""

_SECONDS_PER_MINUTE = 60
_GREGORIAN_CYCLE = 400
_FIRST_YEAR, _LAST_YEAR = 2, 9998  # one year inside what the standard library can add and subtract in
_EARLY, _LATE = 400, 9200  # years in the same place of the cycle, before all rules and after them


def offsets_at(zone: str, day: Civil, *, minute_of_day: int) -> tuple[int, ...]:
    """Return how many minutes ahead of UTC the clocks of `zone` may have been when they showed that time.

    When clocks are set back an hour is shown twice, and there are two offsets, that of the first time first.

    Raises:
        ValueError: there is no such zone, or its clocks skipped that time.

    >>> offsets_at("Africa/Bamako", Civil(2020, 8, 18), minute_of_day=14 * 60 + 30)
    (0,)
    >>> offsets_at("Europe/Paris", Civil(2020, 10, 25), minute_of_day=2 * 60 + 30)
    (120, 60)
    """
    import datetime as dt  # noqa: PLC0415 - see _zone

    tz = _zone(zone)
    hour, minute = divmod(minute_of_day, 60)
    shown = dt.datetime(_within_reach(day.year), day.month, day.day, hour, minute, tzinfo=tz)
    readings = (shown, shown.replace(fold=1))
    # A time that was skipped comes back from UTC as another one.
    real = [
        r
        for r in readings
        if r.astimezone(dt.UTC).astimezone(tz).replace(tzinfo=None) == r.replace(tzinfo=None)
    ]
    if not real:
        raise ValueError(f"the clocks of {zone} skipped {hour:02d}:{minute:02d} that day")
    offsets = [
        round((reading.utcoffset() or dt.timedelta()).total_seconds() / _SECONDS_PER_MINUTE)
        for reading in real
    ]
    return tuple(dict.fromkeys(offsets))


def _within_reach(year: int) -> int:
    if year < _FIRST_YEAR:
        return _EARLY + year % _GREGORIAN_CYCLE
    return _LATE + year % _GREGORIAN_CYCLE if year > _LAST_YEAR else year


def zone_of_city(city: str) -> str | None:
    """Return the zone whose city bears that name, capitals or not; `None` if there is none.

    >>> zone_of_city("Bamako"), zone_of_city("new york"), zone_of_city("Kidal")
    ('Africa/Bamako', 'America/New_York', None)
    """
    return _zones_by_city().get(_folded(city))


def zone_named(name: str) -> str | None:
    """Return the zone of that name as the database writes it, capitals or not; `None` if there is none.

    >>> zone_named("africa/porto-novo"), zone_named("america/new york"), zone_named("utc"), zone_named("x/y")
    ('Africa/Porto-Novo', 'America/New_York', 'UTC', None)
    """
    return _zones_by_name().get(_folded(name))


def _folded(name: str) -> str:
    return name.replace("_", " ").casefold()


@cache
def _zones_by_name() -> Mapping[str, str]:
    from zoneinfo import available_timezones  # noqa: PLC0415 - see _zone

    return MappingProxyType({_folded(name): name for name in sorted(available_timezones())})


@cache
def _zones_by_city() -> Mapping[str, str]:
    zones: dict[str, str] = {}
    # Of "America/Louisville" and "America/Kentucky/Louisville" the shorter name is taken: they are one zone.
    for name in sorted(_zones_by_name().values(), key=lambda name: (len(name), name)):
        area, *_, city = name.split("/") if "/" in name else ("", "")
        if area in _AREAS:
            zones.setdefault(_folded(city), name)
    return MappingProxyType(zones)


@lru_cache(maxsize=512)
def _zone(name: str) -> "dt.tzinfo":
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - the zone database is opened only when a zone is named

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # a name that is no path, no file, no such key
        raise ValueError(f"there is no zone {name!r}") from None
