"""One date or one time in words."""

from attrs import evolve

from chronicle.dates.civil import days_in_month
from chronicle.dates.parts.date_parts import DAYS, MONTHS
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import CERTAIN, Qualifier
from chronicle.dates.prose.locales.words import Unit
from chronicle.dates.prose.telling.voice import Said, Voice, joined
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

_FIRST_DECADE = 100
_CENTURY = 100
_SOME_LEAP_YEAR = 2000
_PARTS_OF_RUNS = frozenset(range(33, 42))
"""Quarters, thirds and halves, which a decade has as well as each of its years."""
SHORT_YEARS = range(100, 210)
"""Years whose three digits could be the first of four."""
_LONGEST_LIST = 3  # more possibilities are said as a range
_ALL = "XX"
ANY_YEAR = "XXXX"
"""The digits of a year of which nothing is known."""


def moment_said(moment: Date | DateTime, voice: Voice) -> Said:
    """Say a date or a time, in the form that the phrase around wants."""
    if isinstance(moment, DateTime):
        return voice.said("time", lambda voice: _time(moment, voice))
    return voice.said(unit_of(moment), lambda voice: _date(moment, voice))


def unit_of(moment: Date | DateTime) -> Unit:
    """Return what a date is told to, as the forms of a language distinguish."""
    if _is_about(moment):
        return "about"
    if isinstance(moment, DateTime):
        return "time"
    if moment.season is not None:
        return "season"
    if isinstance(moment.year, Mask) and moment.month is None:
        return "decade" if is_decade(moment.year) else "other"
    if isinstance(moment.month, Mask) or isinstance(moment.day, Mask):
        return "other"
    return str(moment.precision)


def _is_about(moment: Date | DateTime) -> bool:
    """Say whether the date is told with "about" before it."""
    if isinstance(moment, DateTime):
        return moment.is_approximate
    return all(mark.is_approximate for mark in marks_of(moment)) and len(set(marks_of(moment))) == 1


def _date(date: Date, voice: Voice) -> str:
    marks = marks_of(date)
    plain = evolve(date, qualifiers=CERTAIN)
    if any(mark.is_uncertain for mark in marks) and date.year in SHORT_YEARS:
        voice = evolve(voice, names_every_era=True)  # "189?" could be the 1890s
    return qualified(voice.said(unit_of(plain), lambda voice: _unqualified(plain, voice)), marks)


def qualified(said: Said, marks: tuple[Qualifier, ...]) -> str:
    """Add what is uncertain or approximate: around the whole if all parts agree, otherwise part by part."""
    voice, words = said.voice, said.voice.words
    if len(set(marks)) == 1:
        text = voice.phrase(words.approximate, date=said) if marks[0].is_approximate else str(said)
        return words.uncertain.format(date=text) if marks[0].is_uncertain else text
    parts = [
        words.part_qualified[mark.value].format(part=name)
        for name, mark in zip(words.part_names, marks, strict=False)
        if mark is not Qualifier.NONE
    ]
    return voice.phrase(words.parts_qualified, date=said, parts=words.enumeration[0].join(parts))


def marks_of(date: Date) -> tuple[Qualifier, ...]:
    """Return the qualification of each part that the date has, the year first."""
    marks = (date.qualifiers.year, date.qualifiers.month, date.qualifiers.day)
    if date.day is not None:
        return marks
    return marks[:2] if date.month is not None or date.season is not None else marks[:1]


# ------------------------------------------------------------------------------- without qualifications


def _unqualified(date: Date, voice: Voice) -> str:
    told = _told(date, voice)
    is_run = isinstance(date.year, Mask) and date.year.is_run
    if not (is_run and date.season in _PARTS_OF_RUNS) and all(
        _is_told(part, possible) for part, possible in ((date.month, date.months), (date.day, _days(date)))
    ):
        return told
    return voice.phrase(voice.words.notation, date=told, notation=str(date))


def _is_told(part: int | Mask | None, possible: tuple[int, ...]) -> bool:
    """Say whether words tell the unspecified digits: `3X` in June is 30 alone, and would be told as that."""
    return not isinstance(part, Mask) or len(possible) > 1


def _told(date: Date, voice: Voice) -> str:
    if date.season is not None:
        return voice.styled(_part_of_year(date.season, voice)).format(year=_year(date, voice))
    if date.month is None:
        return str(_year(date, voice))
    if date.day is None:
        if isinstance(date.month, Mask) and date.month.digits == _ALL:
            return voice.phrase(
                voice.words.within, what=voice.cased(voice.words.some_month), when=_year(date, voice)
            )
        return _within_year(str(_month(date.month, voice)), date, voice)
    if isinstance(date.day, int) and isinstance(date.month, int):
        return _within_year(voice.day(voice.day_number(date.day), voice.month(date.month)), date, voice)
    return _some_day(date.day, date.month, date, voice)


def _part_of_year(season: int, voice: Voice) -> tuple[str, str]:
    long, brief = voice.words.parts_of_year[season]
    return long, brief


def _year(date: Date, voice: Voice) -> Said:
    return voice.said(unit_of(Date(date.year)), lambda voice: _year_in_words(date, voice))


def _year_in_words(date: Date, voice: Voice) -> str:
    words, year = voice.words, date.year
    if isinstance(year, int):
        if date.significant_digits is None:
            return voice.year(year)
        first, last = voice.years(date.years.lowest, date.years.highest)
        return voice.phrase(words.estimated, estimate=voice.year(year), first=first, last=last)
    if year.digits == ANY_YEAR:
        return voice.cased(words.some_year)
    if not year.is_contiguous:
        return voice.phrase(words.some_year_like, digits=year.digits)
    if is_decade(year):
        decade = voice.phrase(words.decade, year=year.lowest)
        return voice.styled(words.common_era).format(year=decade) if voice.names_era_of_decades else decade
    first, last = voice.years(year.lowest, year.highest)
    return voice.phrase(words.some_year_between, first=first, last=last)


def is_decade(year: Mask) -> bool:
    """Say whether the years have a decade's name; "the 1900s" may be a century."""
    is_ten = year.digits.count("X") == 1 and year.is_contiguous
    return is_ten and year.lowest >= _FIRST_DECADE and year.lowest % _CENTURY != 0


def _within_year(what: str, date: Date, voice: Voice) -> str:
    if isinstance(date.year, int):
        return voice.styled(voice.words.in_year).format(what=what, year=voice.year(date.year))
    return voice.phrase(voice.words.within, what=what, when=_year(date, voice))


def _month(month: int | Mask, voice: Voice) -> Said:
    if isinstance(month, int):
        return voice.month(month)
    return voice.said("other", lambda voice: _some_month(month, voice))


def _some_month(month: Mask, voice: Voice) -> str:
    words = voice.words
    if month.digits == _ALL:
        return voice.cased(words.some_month)
    possible = month.within(*MONTHS)
    if len(possible) > _LONGEST_LIST and month.is_contiguous:
        first, last = voice.month(possible[0]), voice.month(possible[-1])
        return voice.phrase(words.some_month_between, first=first, last=last)
    if len(possible) == 1:
        return str(voice.month(possible[0]))
    return voice.phrase(
        words.one_month_of, dates=joined([str(voice.month(n)) for n in possible], words.alternatives)
    )


def _some_day(day: int | Mask, month: int | Mask, date: Date, voice: Voice) -> str:
    words = voice.words
    if isinstance(day, Mask) and day.digits == _ALL:
        if isinstance(month, Mask) and month.digits == _ALL:
            return voice.phrase(words.some_day_in_year, year=_year(date, voice))
        return _within_year(voice.phrase(words.some_day_in, month=_month(month, voice)), date, voice)
    return _within_year(_listed_day(_days(date), _month(month, voice), voice), date, voice)


def _listed_day(days: tuple[int, ...], month: Said, voice: Voice) -> str:
    words, is_named = voice.words, month.unit == "month"
    first, last = voice.day_number(days[0]), voice.day_number(days[-1])
    if len(days) == 1:
        return voice.day(first, month) if is_named else voice.phrase(words.day_of, day=days[0], month=month)
    if len(days) > _LONGEST_LIST and days[-1] - days[0] == len(days) - 1:
        if is_named:
            return voice.phrase(words.some_day_between, first=first, last=last, month=month)
        run = words.tight_range.format(first=days[0], last=days[-1])
        return voice.phrase(words.day_of, day=run, month=month)
    listed = joined([voice.day_number(number) for number in days], words.alternatives)
    one = voice.phrase(words.one_day_of, dates=listed)
    return voice.day(one, month) if is_named else voice.phrase(words.listed_day_of, day=one, month=month)


def _days(date: Date) -> tuple[int, ...]:
    """Return the days that the date may be, as far as the length of its months allows."""
    if date.day is None or isinstance(date.day, int):
        return () if date.day is None else (date.day,)
    year = date.year if isinstance(date.year, int) else _SOME_LEAP_YEAR
    return date.day.within(DAYS[0], max(days_in_month(year, number) for number in date.months))


# ------------------------------------------------------------------------------- times


def _time(moment: DateTime, voice: Voice) -> str:
    """Say a time, its zone and its day."""
    plain = evolve(moment, qualifier=Qualifier.NONE)
    if moment.is_uncertain and moment.year in SHORT_YEARS:
        voice = evolve(voice, names_every_era=True)
    said = voice.said("time", lambda voice: _unqualified_time(plain, voice))
    return qualified(said, (moment.qualifier,))


def _unqualified_time(moment: DateTime, voice: Voice) -> str:
    day = _told(Date(moment.year, moment.month, moment.day), voice)
    return voice.words.time.format(time=clock_in_words(moment, voice), day=day)


def clock_in_words(moment: DateTime, voice: Voice) -> str:
    """Say the time of day and the zone."""
    seconds = "" if moment.second is None else f":{moment.second:02d}"
    parts = [f"{moment.hour:02d}:{moment.minute:02d}{seconds}"]
    if moment.zone is not None:
        parts.append(_zone(moment.zone, voice))
    if moment.offset_minutes is not None:
        parts.append(_offset(moment.offset_minutes, voice))
    return " ".join(parts)


def _zone(zone: str, voice: Voice) -> str:
    """Say a zone by its city; one of a single word, "UTC" or "Japan", could be read as something else."""
    return voice.words.zone.format(zone=zone.replace("_", " ")) if "/" in zone else f"[tz {zone}]"


def _offset(minutes: int, voice: Voice) -> str:
    if minutes == 0:
        return voice.words.utc
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return voice.words.offset.format(offset=f"{sign}{hours}" + (f":{rest:02d}" if rest else ""))
