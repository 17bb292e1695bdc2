"""Where every year names its era, because it would be taken for something else without."""

from collections.abc import Sequence

from attrs import evolve

from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.mask import Mask
from chronicle.dates.prose.telling.single import SHORT_YEARS, is_decade
from chronicle.dates.prose.telling.voice import Voice
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime


def with_eras(moments: Sequence[Date | DateTime], voice: Voice) -> Voice:
    """Return a voice that names every era where dates lie in both, or a year could be read as a decade."""
    is_mixed = len({year <= 0 for moment in moments for year in _years_told(moment)}) > 1
    return evolve(
        voice,
        names_every_era=is_mixed
        or _is_year_after_decade(moments, voice)
        or any(moment.is_uncertain and moment.year in SHORT_YEARS for moment in moments),
        names_era_of_decades=is_mixed,
    )


def with_era_of_start(start: Date | DateTime, end: Date | DateTime, voice: Voice) -> Voice:
    """Return a voice that names eras where the first year could be read as a decade: "1920 CE – 1930s"."""
    is_decade_at_end = isinstance(end.year, Mask) and is_decade(end.year)
    begins_decade = (
        isinstance(start.year, int) and start.year % 10 == 0 and start.precision is Granularity.YEAR
    )
    if is_decade_at_end and begins_decade and voice.words.decade.startswith("{year}"):
        return evolve(voice, names_every_era=True)
    return voice


def _years_told(moment: Date | DateTime) -> tuple[int, ...]:
    year = moment.year
    if isinstance(year, int):
        return (year,)
    return (year.lowest, year.highest) if year.is_run else ()


def _is_year_after_decade(moments: Sequence[Date | DateTime], voice: Voice) -> bool:
    """Say whether a year follows the word of a decade, which counts for all after it: "années 1920, 1930"."""
    if voice.words.decade.startswith("{year}"):
        return False
    decades = [isinstance(moment.year, Mask) and is_decade(moment.year) for moment in moments]
    after = moments[decades.index(True) + 1 :] if True in decades else ()
    return any(isinstance(moment.year, int) and moment.precision is Granularity.YEAR for moment in after)
