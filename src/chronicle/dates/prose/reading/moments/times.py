"""Times of day, with or without a zone."""

from attrs import evolve

from chronicle.dates.edtf.reader import parse
from chronicle.dates.errors import EdtfError
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.zones import zone_named

_ZONE = "comma? open? zone_word? zone:zone|zone_name zone_word? close?"
_LOCAL = "comma? open? zone_word close?"  # of a place that is not named
CLOCK = f"clock:clock oclock? [half:half_day] [{_ZONE} | {_LOCAL}] [utc:utc]"
CLOCK_THEN_ZONE = f"clock:clock oclock? [half:half_day] comma? <date> {_ZONE}"

_NOON, _LAST_HOUR = 12, 24


def time(found: Found) -> DateTime:
    """Read a time of a day.

    Raises:
        EdtfError: the day is no day, the hour none of its half, the zone's name stands for several.
    """
    match found.read("date"):
        case Date(year=int(year), month=int(month), day=int(day)) as date:
            hour, minute, second = _clock(found)
            offsets, zone = _zone(found)
            plain = DateTime(year, month, day, hour, minute, second, qualifier=_qualifier(date, found))
            told = [evolve(plain, offset_minutes=offset, zone=zone) for offset in offsets]
            if len(told) > 1:
                raise found.refusal(f"{found.quote('zone')} is the name of several zones", *told)
            return told[0]
        case _:
            raise found.refusal("a time of day needs a day")


def _qualifier(date: Date, found: Found) -> Qualifier:
    """Return the mark on the day, which is one on the time: of a day near 3 May the time is no surer."""
    marks = {date.qualifiers.year, date.qualifiers.month, date.qualifiers.day}
    if len(marks) > 1:
        raise found.refusal("the time of a day is not qualified part by part")
    return marks.pop()


def about(found: Found) -> DateTime:
    """Read "on 3 May 2020 about 14:30"."""
    value = time(found)
    return evolve(value, qualifier=value.qualifier | Qualifier.APPROXIMATE)


def iso_time(found: Found) -> DateTime:
    """Read "2020-05-03T14:30:00Z"."""
    try:
        value = parse(found.one("iso").said, extended=True)
    except EdtfError as error:
        raise found.refusal(error.reason) from None
    assert isinstance(value, DateTime)
    return value


def hour_alone(found: Found) -> DateTime:
    """Refuse "5 pm": nobody knows whether it means the minute or the hour."""
    hour = found.number("hour")
    if found.has("half"):
        hour = hour % _NOON + found.number("half")
    if hour > _LAST_HOUR:
        raise found.refusal(f"there is no hour {hour}")
    day = found.read("date") if found.has("date") else None
    readings = (f"{day}T{hour:02d}:00",) if isinstance(day, Date) and isinstance(day.day, int) else ()
    raise found.refusal(f"say the minutes of the time as well: {hour:02d}:00", *readings)


def _clock(found: Found) -> tuple[int, int, int | None]:
    value = found.one("clock").value
    assert isinstance(value, tuple)
    hour, minute, *seconds = value
    if found.has("half"):
        if not 1 <= hour <= _NOON:
            raise found.refusal(f"there is no {hour} {found.quote('half').replace('.', '')}")
        hour = hour % _NOON + found.number("half")
    return hour, minute, seconds[0] if seconds else None


def _zone(found: Found) -> tuple[tuple[int | None, ...], str | None]:
    """Return the minutes ahead of UTC, several for a name of several zones, and the name of a zone."""
    offset = found.number("utc") if found.has("utc") else None
    if not found.has("zone"):
        return (offset,), None
    value = found.one("zone").value
    if offset is not None and not isinstance(value, str):
        raise found.refusal("this names two zones")
    if isinstance(value, int):
        return (value,), None
    if isinstance(value, tuple):
        return value, None
    zone = zone_named(str(value))
    if zone is None:
        raise found.refusal(f"there is no zone {found.quote('zone')!r}")
    return (offset,), zone
