"""Two dates as the ends of one phrase, the words they share said once: "3–5 May 2020"."""

from attrs import frozen

from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import CERTAIN, Qualifier
from chronicle.dates.prose.locales.words import Style
from chronicle.dates.prose.telling.single import clock_in_words, moment_said
from chronicle.dates.prose.telling.voice import Said, Voice
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

_ABBREVIATED_DIGITS = 4  # "1914–18", but "476–480"


@frozen
class Pair:
    """The two ends in words; `shared` if the first leaves out what the last one says for both."""

    first: Said
    last: Said
    shared: bool = False

    def ranged(self) -> Said:
        """Join the ends by a dash, set closely where no end has blanks of its own."""
        return self.last.voice.said(self.last.unit, self._ranged)

    def _ranged(self, voice: Voice) -> str:
        first, last = self.first.say(voice), self.last.say(voice)
        is_tight = " " not in first and (self.shared or " " not in last)
        phrase = voice.words.tight_range if is_tight else voice.words.wide_range
        return phrase.format(
            first=first, last=_abbreviated(first, last) if voice.style is Style.AXIS else last
        )


def _abbreviated(first: str, last: str) -> str:
    share_century = first.isdigit() and last.isdigit() and len(first) == len(last) == _ABBREVIATED_DIGITS
    return last[2:] if share_century and first[:2] == last[:2] else last


def pair_said(first: Date | DateTime, last: Date | DateTime, voice: Voice) -> Pair:
    """Say two dates or times; the month, the year, the era, the day and the zone once if they share them."""
    if isinstance(first, DateTime) and isinstance(last, DateTime):
        shared = _shared_time(first, last, voice)
    elif isinstance(first, Date) and isinstance(last, Date):
        shared = _shared_date(first, last, voice)
    else:
        shared = None
    return shared or Pair(moment_said(first, voice), moment_said(last, voice))


def _shared_time(first: DateTime, last: DateTime, voice: Voice) -> Pair | None:
    def common(moment: DateTime) -> tuple[object, ...]:
        return (moment.year, moment.month, moment.day, moment.zone, moment.offset_minutes, moment.qualifier)

    if common(first) != common(last) or first.qualifier is not Qualifier.NONE:
        return None
    bare = DateTime(first.year, first.month, first.day, first.hour, first.minute, first.second)
    said = voice.said("time", lambda voice: clock_in_words(bare, voice))
    return Pair(said, moment_said(last, voice), shared=True)


def _shared_date(first: Date, last: Date, voice: Voice) -> Pair | None:
    if first.precision is not last.precision:
        return None
    match _known_numbers(first), _known_numbers(last):
        case (int(a), None, None), (int(b), None, None):
            start = voice.said("year", lambda voice: voice.years(a, b)[0])
            return Pair(start, voice.said("year", lambda voice: voice.years(a, b)[1]), shared=True)
        case (int(a), int(month), day), (int(b), int(), _) if a == b:
            # The same year: the first end is said without it, and without the month if that is the same too.
            return Pair(_short_end(month, day, last, voice), moment_said(last, voice), shared=True)
        case _:
            return None


def _short_end(month: int, day: int | None, last: Date, voice: Voice) -> Said:
    if day is None:
        return voice.month(month)
    if month == last.month:
        return voice.said("day", lambda voice: voice.day_number(day))
    return voice.said("day", lambda voice: voice.day(voice.day_number(day), voice.month(month)))


def _known_numbers(date: Date) -> tuple[int, int | None, int | None] | None:
    """Return year, month and day where they are known and unqualified and nothing else is said."""
    year, month, day = date.year, date.month, date.day
    if date.season is not None or date.significant_digits is not None or date.qualifiers != CERTAIN:
        return None
    if isinstance(year, Mask) or isinstance(month, Mask) or isinstance(day, Mask):
        return None
    return year, month, day
