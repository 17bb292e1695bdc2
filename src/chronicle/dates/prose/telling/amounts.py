"""Durations in words: "3 months", "1 hour and 30 minutes"."""

from chronicle.dates.duration import CalendarDuration, Duration
from chronicle.dates.prose.telling.voice import Voice, joined

_MONTHS_PER_YEAR = 12
_DAYS_PER_WEEK = 7


def duration_in_words(duration: Duration, voice: Voice) -> str:
    """Say a duration; whole weeks as weeks, twelve months as a year, unless told in a smaller unit."""
    if isinstance(duration, CalendarDuration):
        years, months = divmod(duration.months, _MONTHS_PER_YEAR)
        if duration.told_in == "month":
            years, months = 0, duration.months
        weeks, days = divmod(duration.days, _DAYS_PER_WEEK)
        if days:
            weeks, days = 0, duration.days
        amounts = {"year": years, "month": months, "week": weeks, "day": days}
    elif duration.told_in == "second":
        amounts = {"second": duration.seconds}
    else:
        minutes, seconds = divmod(duration.seconds, 60)
        hours, minutes = (0, minutes) if duration.told_in == "minute" else divmod(minutes, 60)
        amounts = {"hour": hours, "minute": minutes, "second": seconds}
    said = [_amount(number, unit, voice) for unit, number in amounts.items() if number]
    return joined(said, voice.words.enumeration) if said else voice.words.no_time


def _amount(number: int, unit: str, voice: Voice) -> str:
    phrases = voice.words.amounts[unit]
    return phrases[voice.words.plural(number)].format(number=number)
