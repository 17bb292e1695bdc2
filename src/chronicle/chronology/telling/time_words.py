"""Instants and lengths of time in words, to be put into sentences."""

from chronicle.chronology.axis.ticks import TICKS_PER_DAY, TICKS_PER_SECOND, to_ticks
from chronicle.dates import (
    CalendarDuration,
    Date,
    DateValue,
    Duration,
    Interval,
    PaddingPolicy,
    Span,
    as_given,
    given_dates,
)
from chronicle.dates import format as format_date
from chronicle.dates.civil import MONTHS_PER_YEAR, SECONDS_PER_DAY, civil_from_seconds
from chronicle.dates.duration import DAYS_PER_WEEK, MONTHS_PER_CENTURY, MONTHS_PER_DECADE

_A_MOMENT = 1_000
"""Ticks that orders of events may have added to a midnight: what lies so close to it is told as the day."""

_UNITS = (("day", SECONDS_PER_DAY), ("hour", 3600), ("minute", 60), ("second", 1))
_DAYS_TOLD_AS_YEARS = 731
_NO_TIME = "no time"
_EDITORIAL = str.maketrans("()", "[]")


def instant_in_words(tick: int, *, is_end: bool, is_latest: bool = False, zone: str = "") -> str:
    """The day of an instant, with the time of day where it is not a midnight, and the zone of the clock.

    The end of a stretch is the first tick that it does not cover, so it is told as the one before. A part of
    a second is rounded outwards: the earliest moment of something down, the latest one up.

    >>> instant_in_words(0, is_end=False), instant_in_words(0, is_end=True)
    ('1 January 1970', '31 December 1969')
    >>> instant_in_words(45_000_000_000, is_end=False, zone="UTC")
    '12:30 UTC on 1 January 1970'
    >>> [instant_in_words(45_000_000_001, is_end=True, is_latest=is_latest) for is_latest in (False, True)]
    ['12:30 on 1 January 1970', '12:30:01 on 1 January 1970']
    """
    day, time = _day_and_time(tick, is_end=is_end, is_latest=is_latest)
    return f"{_clock_time(time, zone)} on {day}" if time else day


def over_in_words(tick: int, *, zone: str = "") -> str:
    """The moment before which something was not over: where that is a midnight, the end of the day before.

    >>> over_in_words(0), over_in_words(1)
    ('the end of 31 December 1969', '1 January 1970')
    """
    is_midnight = (tick + _A_MOMENT) % TICKS_PER_DAY <= _A_MOMENT
    return f"{'the end of ' if is_midnight else ''}{instant_in_words(tick, is_end=True, zone=zone)}"


def stretch_in_words(first: int, last: int, *, ends: tuple[bool, bool], zone: str = "") -> str:
    """Between two instants; the day is told once where it is the same, and one minute or second as such.

    ``ends`` says of each instant whether it is the end of something, and not covered by it.

    >>> noon = 45_000_000_000
    >>> stretch_in_words(noon, noon + 3_600_000_000, ends=(False, True), zone="UTC")
    'between 12:30 and 13:30 UTC on 1 January 1970'
    >>> stretch_in_words(noon, noon + 60_000_000, ends=(False, True))
    '12:30 on 1 January 1970'
    """
    (day, time), (other_day, other_time) = (
        _day_and_time(tick, is_end=is_end, is_latest=is_latest)
        for tick, is_end, is_latest in zip((first, last), ends, (False, True), strict=True)
    )
    seconds = -(-(last - first) // TICKS_PER_SECOND)
    is_one_unit = ends == (False, True) and seconds == (1 if time.count(":") > 1 else 60)
    if day == other_day and time and (is_one_unit or time == other_time):
        return f"{_clock_time(time, zone)} on {day}"
    if day == other_day and time and other_time:
        return f"between {time} and {_clock_time(other_time, zone)} on {day}"
    told = instant_in_words(first, is_end=ends[0], zone=zone)
    other = instant_in_words(last, is_end=ends[1], is_latest=True, zone=zone)
    return told if told == other else f"between {told} and {other}"


def _day_and_time(tick: int, *, is_end: bool, is_latest: bool) -> tuple[str, str]:
    """The day, and the time of day to the minute or the second; none at a midnight."""
    told = tick - 1 if is_end else tick
    day = format_date(Date(*civil_from_seconds(told // TICKS_PER_SECOND)))
    since_midnight = told % TICKS_PER_DAY
    if since_midnight < _A_MOMENT or TICKS_PER_DAY - since_midnight <= _A_MOMENT:
        return day, ""
    upwards = TICKS_PER_SECOND - 1 if is_latest else 0
    minutes, second = divmod((tick % TICKS_PER_DAY + upwards) // TICKS_PER_SECOND, 60)
    return day, f"{minutes // 60:02d}:{minutes % 60:02d}" + (f":{second:02d}" if second else "")


def _clock_time(time: str, zone: str) -> str:
    return f"{time} {zone}" if zone else time


def seconds_in_words(seconds: int) -> str:
    """So many seconds, in the one or two largest units that tell them; nothing where there are none.

    >>> seconds_in_words(31 * 86_400), seconds_in_words(5_400), seconds_in_words(0)
    ('31 days', '1 hour and 30 minutes', '')
    """
    days = seconds // SECONDS_PER_DAY
    if days > _DAYS_TOLD_AS_YEARS:
        return f"about {_counted(round(days * 400 / 146_097), 'year')}"
    for index, (unit, length) in enumerate(_UNITS):
        count, rest = divmod(seconds, length)
        if count:
            smaller = _UNITS[index + 1 : index + 2]
            others = [
                _counted(rest // size, name) for name, size in smaller if rest >= size and unit != "day"
            ]
            return " and ".join([_counted(count, unit), *others])
    return ""


def date_in_words(value: DateValue, *, about: PaddingPolicy, language: str = "en") -> str:
    """A date as it was given, in another calendar too, and what "about" is taken to mean in it.

    Today's date stands in square brackets, which are the editor's; sources follow in round ones. What names
    dates of another calendar and is no single one is told in the words in which it was given.

    ``language`` is that of the words in which it was given.

    >>> from chronicle.dates import DEFAULT_POLICY, parse, parse_prose
    >>> date_in_words(parse("0050~"), about=DEFAULT_POLICY)
    'c. 50 CE, taken as 45–55 CE'
    >>> date_in_words(parse_prose("25 October 1917 O.S."), about=DEFAULT_POLICY)
    '25 October 1917 [Julian calendar; 7 November 1917]'
    >>> date_in_words(parse_prose("from 1 to 7 January 1918 O.S."), about=DEFAULT_POLICY)
    '“from 1 to 7 January 1918 O.S.” [14–20 January 1918]'
    """
    told = _as_given(value, language) or format_date(value)
    padded = value.padded(about)
    return told if padded == value.span else f"{told}{_taken_as(padded)}"


def _as_given(value: DateValue, language: str) -> str:
    """What was told in words of another calendar, with today's; nothing of any other date."""
    if value.text is None or value.text == str(value):
        return ""
    try:
        given = as_given(value, language=language)
        names_others = bool(given_dates(value, language=language))
    except ValueError:  # a language without words: what is told in it is EDTF
        return ""
    if given is not None:
        return format_date(given).translate(_EDITORIAL)
    return f"“{' '.join(value.text.split())}” [{format_date(value)}]" if names_others else ""


def _taken_as(span: Span) -> str:
    """From the first to the last day that a date is taken to reach; whole years and months as such."""
    first, last = span.start.earliest, span.end.latest
    if first is None or last is None:
        return ""
    if first % SECONDS_PER_DAY or last % SECONDS_PER_DAY:
        stretch = stretch_in_words(to_ticks(first), to_ticks(last), ends=(False, True))
        return f", taken as {stretch}"
    begin, end = civil_from_seconds(first), civil_from_seconds(last - 1)
    after = civil_from_seconds(last)
    depth = 1 if begin[1:] == after[1:] == (1, 1) else 2 if begin[2] == after[2] == 1 else 3
    return f", taken as {format_date(Interval(Date(*begin[:depth]), Date(*end[:depth])))}"


def tolerance_in_words(length: Duration) -> str:
    """A duration as it was stated, with how far it may be off: by the smallest unit that is named.

    >>> tolerance_in_words(CalendarDuration(months=54 * 12)), tolerance_in_words(CalendarDuration(days=3))
    ('54 years, give or take a year', '3 days, give or take a day')
    """
    told = length_in_words(length)
    if told == _NO_TIME:
        return told
    unit = told.split(" ")[-1].replace("ies", "y").removesuffix("s")
    return f"{told}, give or take {'an' if unit == 'hour' else 'a'} {unit}"


def length_in_words(length: Duration) -> str:
    """A duration as it was stated.

    >>> length_in_words(CalendarDuration(months=14, days=1))
    '1 year, 2 months and 1 day'
    >>> length_in_words(CalendarDuration(days=14)), length_in_words(CalendarDuration(days=14, told_in="week"))
    ('14 days', '2 weeks')
    >>> from chronicle.dates import ExactDuration
    >>> length_in_words(ExactDuration(7200)), length_in_words(ExactDuration(7200, told_in="minute"))
    ('2 hours', '120 minutes')
    """
    if isinstance(length, CalendarDuration):
        years, months = divmod(length.months, MONTHS_PER_YEAR)
        days = (length.days, "day")
        match length.told_in:
            case "month":
                years, months = 0, length.months
            case "week":
                days = (length.days // DAYS_PER_WEEK, "week")
            case "decade":
                return _counted(length.months // MONTHS_PER_DECADE, "decade")
            case "century":
                return _counted(length.months // MONTHS_PER_CENTURY, "century")
            case None:
                pass
        parts = [(years, "year"), (months, "month"), days]
    elif length.told_in == "second":
        parts = [(length.seconds, "second")]
    else:
        minutes, seconds = divmod(length.seconds, 60)
        hours, minutes = (0, minutes) if length.told_in == "minute" else divmod(minutes, 60)
        parts = [(hours, "hour"), (minutes, "minute"), (seconds, "second")]
    told = [_counted(count, unit) for count, unit in parts if count] or [_NO_TIME]
    return " and ".join(part for part in (", ".join(told[:-1]), told[-1]) if part)


def _counted(count: int, unit: str) -> str:
    several = "centuries" if unit == "century" else f"{unit}s"
    return f"{count:,} {unit if count == 1 else several}"
