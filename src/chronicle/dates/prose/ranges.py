"""Two dates as the ends of one phrase, the words they share said once: "3–5 May 2020"."""

from attrs import frozen

from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import CERTAIN, Qualifier
from chronicle.dates.prose.locales.words import Style
from chronicle.dates.prose.single import clock_in_words, date_in_words, time_in_words
from chronicle.dates.prose.voice import Voice
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

_ABBREVIATED_DIGITS = 4  # "1914–18", but "476–480"


@frozen
class Pair:
    """The two ends in words; `shared` if the first leaves out what the last one says for both."""

    first: str
    last: str
    shared: bool = False

    def ranged(self, voice: Voice) -> str:
        """Join the ends by a dash, set closely where no end has blanks of its own."""
        is_tight = " " not in self.first and (self.shared or " " not in self.last)
        phrase = voice.words.tight_range if is_tight else voice.words.wide_range
        return phrase.format(
            first=self.first, last=self._abbreviated if voice.style is Style.AXIS else self.last
        )

    @property
    def _abbreviated(self) -> str:
        first, last = self.first, self.last
        share_century = first.isdigit() and last.isdigit() and len(first) == len(last) == _ABBREVIATED_DIGITS
        return last[2:] if share_century and first[:2] == last[:2] else last


def moment_in_words(moment: Date | DateTime, voice: Voice) -> str:
    """Say a date or a time."""
    return time_in_words(moment, voice) if isinstance(moment, DateTime) else date_in_words(moment, voice)


def pair_in_words(first: Date | DateTime, last: Date | DateTime, voice: Voice) -> Pair:
    """Say two dates or times; the month, the year, the era, the day and the zone once if they share them."""
    if isinstance(first, DateTime) and isinstance(last, DateTime):
        shared = _shared_time(first, last, voice)
    elif isinstance(first, Date) and isinstance(last, Date):
        shared = _shared_date(first, last, voice)
    else:
        shared = None
    return shared or Pair(moment_in_words(first, voice), moment_in_words(last, voice))


def _shared_time(first: DateTime, last: DateTime, voice: Voice) -> Pair | None:
    def common(moment: DateTime) -> tuple[object, ...]:
        return (moment.year, moment.month, moment.day, moment.zone, moment.offset_minutes, moment.qualifier)

    if common(first) != common(last) or first.qualifier is not Qualifier.NONE:
        return None
    bare = DateTime(first.year, first.month, first.day, first.hour, first.minute, first.second)
    return Pair(clock_in_words(bare, voice), time_in_words(last, voice), shared=True)


def _shared_date(first: Date, last: Date, voice: Voice) -> Pair | None:
    if first.precision is not last.precision:
        return None
    match _known_numbers(first), _known_numbers(last):
        case (int(a), None, None), (int(b), None, None):
            return Pair(*voice.years(a, b), shared=True)
        case (int(a), int(month), day), (int(b), int(), _) if a == b:
            # The same year: the first end is said without it, and without the month if that is the same too.
            named = voice.month(month)
            short = named if day is None else str(day) if month == last.month else voice.day(day, named)
            return Pair(short, date_in_words(last, voice), shared=True)
        case _:
            return None


def _known_numbers(date: Date) -> tuple[int, int | None, int | None] | None:
    """Return year, month and day where they are known and unqualified and nothing else is said."""
    year, month, day = date.year, date.month, date.day
    if date.season is not None or date.significant_digits is not None or date.qualifiers != CERTAIN:
        return None
    if isinstance(year, Mask) or isinstance(month, Mask) or isinstance(day, Mask):
        return None
    return year, month, day
