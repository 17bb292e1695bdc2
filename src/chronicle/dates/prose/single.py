"""One date or one time in words."""

from chronicle.dates.civil import days_in_month
from chronicle.dates.parts.date_parts import DAYS, MONTHS
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.locales.words import Style
from chronicle.dates.prose.voice import Voice, joined
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

_FIRST_DECADE = 100
_SOME_LEAP_YEAR = 2000
_LONGEST_LIST = 3  # more possibilities are said as a range


def date_in_words(date: Date, voice: Voice) -> str:
    """Say a date with its qualifications."""
    return qualified(_unqualified(date, voice), marks_of(date), voice)


def qualified(text: str, marks: tuple[Qualifier, ...], voice: Voice) -> str:
    """Add what is uncertain or approximate: around the whole if all parts agree, otherwise part by part."""
    if len(set(marks)) == 1:
        if marks[0].is_approximate:
            text = voice.words.approximate.format(date=text)
        return voice.words.uncertain.format(date=text) if marks[0].is_uncertain else text
    parts = [
        voice.words.part_qualified[mark.value].format(part=name)
        for name, mark in zip(voice.words.part_names, marks, strict=False)
        if mark is not Qualifier.NONE
    ]
    return voice.words.parts_qualified.format(date=text, parts=", ".join(parts))


def marks_of(date: Date) -> tuple[Qualifier, ...]:
    """Return the qualification of each part that the date has, the year first."""
    marks = (date.qualifiers.year, date.qualifiers.month, date.qualifiers.day)
    if date.day is not None:
        return marks
    return marks[:2] if date.month is not None or date.season is not None else marks[:1]


# ------------------------------------------------------------------------------- without qualifications


def _unqualified(date: Date, voice: Voice) -> str:
    if date.season is not None:
        long, short = voice.words.parts_of_year[date.season]
        phrase = long if voice.style in (Style.LONG, Style.CITATION) else short
        return phrase.format(year=_year(date, voice))
    if date.month is None:
        return _year(date, voice)
    if date.day is None:
        if isinstance(date.month, Mask) and date.month.digits == "XX":
            return voice.words.within.format(what=voice.words.some_month, when=_year(date, voice))
        return _within_year(_month(date.month, voice), date, voice)
    if isinstance(date.day, int) and isinstance(date.month, int):
        return _within_year(voice.day(date.day, voice.month(date.month)), date, voice)
    return _some_day(date.day, date.month, date, voice)


def _year(date: Date, voice: Voice) -> str:
    words, year = voice.words, date.year
    if isinstance(year, int):
        if date.significant_digits is None:
            return voice.year(year)
        first, last = voice.years(date.years.lowest, date.years.highest)
        return words.estimated.format(estimate=voice.year(year), first=first, last=last)
    if year.digits == "XXXX":
        return words.some_year
    if not year.is_contiguous:
        return words.some_year_like.format(digits=year.digits)
    if _is_decade(year):
        return words.decade.format(year=year.lowest)
    first, last = voice.years(year.lowest, year.highest)
    return words.some_year_between.format(first=first, last=last)


def _is_decade(year: Mask) -> bool:
    return year.digits.count("X") == 1 and year.is_contiguous and year.lowest >= _FIRST_DECADE


def _within_year(what: str, date: Date, voice: Voice) -> str:
    if isinstance(date.year, int):
        return voice.words.in_year.format(what=what, year=voice.year(date.year))
    if _is_decade(date.year):
        return voice.words.in_decade.format(what=what, year=date.year.lowest)
    return voice.words.within.format(what=what, when=_year(date, voice))


def _month(month: int | Mask, voice: Voice) -> str:
    if isinstance(month, int):
        return voice.month(month)
    if month.digits == "XX":
        return voice.words.some_month
    possible = month.within(*MONTHS)
    if len(possible) > _LONGEST_LIST and month.is_contiguous:
        first, last = voice.month(possible[0]), voice.month(possible[-1])
        return voice.words.some_month_between.format(first=first, last=last)
    return voice.words.one_listed.format(
        dates=joined([voice.month(n) for n in possible], voice.words.alternatives)
    )


def _some_day(day: int | Mask, month: int | Mask, date: Date, voice: Voice) -> str:
    words = voice.words
    if isinstance(day, Mask) and day.digits == "XX":
        if isinstance(month, Mask) and month.digits == "XX":
            return words.some_day_in.format(month=_year(date, voice))
        return _within_year(words.some_day_in.format(month=_month(month, voice)), date, voice)
    days = (day,) if isinstance(day, int) else day.within(DAYS[0], _longest_month(date))
    first, last = str(days[0]), str(days[-1])
    is_run = len(days) > _LONGEST_LIST and days[-1] - days[0] == len(days) - 1
    if is_run and isinstance(month, int):
        what = words.some_day_between.format(first=first, last=last, month=voice.month(month))
    else:
        run = words.tight_range.format(first=first, last=last)
        listed = joined([str(number) for number in days], words.alternatives)
        said = run if is_run else listed if len(days) == 1 else words.one_listed.format(dates=listed)
        phrase = words.day if isinstance(month, int) else words.day_of
        what = phrase.format(day=said, month=_month(month, voice))
    return _within_year(what, date, voice)


def _longest_month(date: Date) -> int:
    """Return the number of days that the months of the date have at most."""
    year = date.year if isinstance(date.year, int) else _SOME_LEAP_YEAR
    return max(days_in_month(year, number) for number in date.months)


# ------------------------------------------------------------------------------- times


def time_in_words(moment: DateTime, voice: Voice) -> str:
    """Say a time, its zone and its day."""
    day = voice.words.in_year.format(
        what=voice.day(moment.day, voice.month(moment.month)), year=voice.year(moment.year)
    )
    said = voice.words.time.format(time=clock_in_words(moment, voice), day=day)
    return qualified(said, (moment.qualifier,), voice)


def clock_in_words(moment: DateTime, voice: Voice) -> str:
    """Say the time of day and the zone."""
    seconds = "" if moment.second is None else f":{moment.second:02d}"
    parts = [f"{moment.hour:02d}:{moment.minute:02d}{seconds}"]
    if moment.zone is not None:
        parts.append(voice.words.zone.format(zone=moment.zone.replace("_", " ")))
    if moment.offset_minutes is not None:
        parts.append(_offset(moment.offset_minutes, voice))
    return " ".join(parts)


def _offset(minutes: int, voice: Voice) -> str:
    if minutes == 0:
        return voice.words.utc
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return voice.words.offset.format(offset=f"{sign}{hours}" + (f":{rest:02d}" if rest else ""))
