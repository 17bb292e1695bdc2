"""How dates are told: in which words and in which style. The smallest phrases: months, days, years, eras."""

from attrs import frozen

from chronicle.dates.prose.locales.words import Style, Words

_FIRST_PLAIN_YEAR = 100
_FIRST_GROUPED_YEAR = 10_000


@frozen
class Voice:
    """The words of a language in one style."""

    words: Words
    style: Style
    names_every_era: bool = False
    """Whether every year says its era: "1 CE, 100 CE or 1 BCE" leaves no doubt about the 100."""

    def month(self, month: int) -> str:
        """Name a month."""
        return self.words.months[self.style][month - 1]

    def day(self, day: int, month: str) -> str:
        """Say a day of a named month."""
        return self.words.day.format(day=day, month=month)

    def year(self, year: int, *, era: bool | None = None) -> str:
        """Say an astronomical year, with its era before the common one and where it could be misread.

        `era` forces or forbids the era's name.
        """
        if year <= 0:
            number = self._number(1 - year)
            return number if era is False else self.words.before_common_era.format(year=number)
        with_era = (self.names_every_era or needs_era(year)) if era is None else era
        number = self._number(year)
        return self.words.common_era.format(year=number) if with_era else number

    def years(self, first: int, last: int) -> tuple[str, str]:
        """Say two years as the ends of a range, the era once where they share it."""
        if (first <= 0) != (last <= 0):
            return self.year(first, era=True), self.year(last, era=True)
        if last <= 0:
            return self.year(first, era=False), self.year(last)
        with_era = self.names_every_era or needs_era(first) or needs_era(last)
        return self.year(first, era=False), self.year(last, era=with_era)

    def ordinal(self, number: int) -> str:
        """Say the place in a sequence: 19th."""
        digits = str(number)
        return digits + next(added for ending, added in self.words.ordinals if digits.endswith(ending))

    def _number(self, year: int) -> str:
        return f"{year:,}".replace(",", self.words.thousands) if year >= _FIRST_GROUPED_YEAR else str(year)


def needs_era(year: int) -> bool:
    """Say whether a year of the common era could be taken for something else without the era's name."""
    return year < _FIRST_PLAIN_YEAR or year >= _FIRST_GROUPED_YEAR


def joined(texts: list[str], joints: tuple[str, str]) -> str:
    """Join texts as a sentence does: the last joint differs from the others."""
    comma, last = joints
    return last.join((comma.join(texts[:-1]), texts[-1])) if len(texts) > 1 else texts[0]
