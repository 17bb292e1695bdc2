"""How dates are told: in which words, style and case. The smallest phrases: months, days, years, eras."""

from collections.abc import Callable

from attrs import evolve, frozen

from chronicle.dates.prose.locales.words import FIRST_YEAR_WITH_ERA, Form, Style, Unit, Words

_FIRST_PLAIN_YEAR = 100
_FIRST_GROUPED_YEAR = 10_000
_PLAIN = Form()


@frozen
class Voice:
    """The words of a language in one style; `case` is that of the phrase around."""

    words: Words
    style: Style
    case: int = 0
    names_every_era: bool = False
    """Whether every year says its era: "1 CE, 100 CE or 1 BCE" leaves no doubt about the 100."""
    names_era_of_decades: bool = False
    """Whether decades say theirs as well: "110s CE or 102 BCE"."""

    def cased(self, text: str) -> str:
        """Choose the text of the case; one that is left out is as the first."""
        cases = text.split("|")
        return (cases[self.case] if self.case < len(cases) else "") or cases[0]

    def styled(self, texts: tuple[str, str]) -> str:
        """Choose the long or the brief text."""
        return self.cased(texts[self.style.is_brief])

    def phrase(self, text: str, **parts: object) -> str:
        """Put parts into a phrase, in the case of the phrase around."""
        return self.cased(text).format(**parts)

    def said(self, unit: Unit, say: Callable[["Voice"], str]) -> "Said":
        """Return what can be put into a phrase and takes the case that the phrase wants."""
        return Said(self, unit, say)

    def month(self, month: int) -> "Said":
        """Name a month."""
        return self.said("month", lambda voice: voice.cased(self.words.months[self.style][month - 1]))

    def day_number(self, day: int) -> str:
        """Say the number of a day by itself."""
        return self.words.special_days.get(day) or self.words.day_number.format(day=day)

    def day(self, day: str, month: "Said") -> str:
        """Say a day of a named month."""
        return self.styled(self.words.day).format(day=day, month=month)

    def year(self, year: int, *, era: bool | None = None, is_last: bool = False) -> str:
        """Say an astronomical year, with its era before the common one and where it could be misread.

        `era` forces or forbids the era's name; `is_last` says that it ends a range of years.
        """
        number = self._number(year if year > 0 else 1 - year)
        if era is False:
            return number
        told = self.styled(self.words.last_year if is_last else self.words.year).format(year=number)
        if year <= 0:
            return self.styled(self.words.before_common_era).format(year=told)
        with_era = self.names_every_era or needs_era(year) if era is None else era
        return self.styled(self.words.common_era).format(year=told) if with_era else told

    def years(self, first: int, last: int) -> tuple[str, str]:
        """Say two years as the ends of a range, the era once where they share it."""
        if (first <= 0) != (last <= 0):
            return self.year(first, era=True), self.year(last, era=True)
        with_era = self.names_every_era or needs_era(first) or needs_era(last)
        return self.year(first, era=False), self.year(last, era=with_era or None, is_last=True)

    def _number(self, year: int) -> str:
        return f"{year:,}".replace(",", self.words.thousands) if year >= _FIRST_GROUPED_YEAR else str(year)


@frozen
class Said:
    """What is put into a phrase: it is told when the phrase has said in which form."""

    voice: Voice
    unit: Unit
    say: Callable[[Voice], str]

    def __format__(self, form: str) -> str:
        if not form:
            return self.say(self.voice)
        how = self.voice.words.forms.get(form, _PLAIN)
        around = how.around.get(self.unit, how.around.get("", "{date}"))
        return around.format(date=self.say(evolve(self.voice, case=how.case)))

    def __str__(self) -> str:
        return self.say(self.voice)


@frozen
class Count:
    """The place in a sequence: `ordinal` is 19th, `roman` XIX, `name` the word of a language that has one."""

    number: int
    words: Words

    def __format__(self, form: str) -> str:
        match form:
            case "roman":
                return _roman(self.number) + self.words.roman_endings[self.number > 1]
            case "ordinal":
                digits = str(self.number)
                return digits + next(added for end, added in self.words.ordinals if digits.endswith(end))
            case _:
                return self.words.ordinal_names[self.number - 1]


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def needs_era(year: int) -> bool:
    """Say whether a year of the common era could be taken for something else without the era's name."""
    return year < _FIRST_PLAIN_YEAR or year >= FIRST_YEAR_WITH_ERA


def joined(texts: list[str], joints: tuple[str, str]) -> str:
    """Join texts as a sentence does: the last joint differs from the others."""
    comma, last = joints
    return last.join((comma.join(texts[:-1]), texts[-1])) if len(texts) > 1 else texts[0]
