"""What a language must know to read dates: its words and what each of them is, as data without rules."""

from collections.abc import Mapping

from attrs import field, frozen

from chronicle.dates.prose.locales.kinds import Kind

Value = int | str | tuple[int, ...] | None
"""What a word carries: a number, a name, several numbers that it may mean."""

Entry = tuple[Kind, Value]
Rest = tuple[str, ...]


@frozen(kw_only=True, eq=False, repr=False)
class Lexicon:
    """The words of a language, by what they are. In each text names of one meaning are parted by ` | `.

    Case, accents and the dots of abbreviations are no matter: "av. J.-C." is found as "av j-c".
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]  # from Monday
    seasons: tuple[str, ...]  # from spring
    ordinals: tuple[str, ...] = ()  # from the first
    words: Mapping[Kind, str]
    """What stands for a kind that carries no value."""
    values: Mapping[Kind, Mapping[Value, str]] = field(factory=dict[Kind, Mapping[Value, str]])
    """What stands for a kind and a value."""

    ordinal_endings: str = ""  # a pattern of what follows the digits: `st|nd|rd|th`
    decade_endings: str = ""
    thousands: str = ","  # the signs that may part thousands
    decimal: str = "."
    has_roman_numerals: bool = False
    roman_endings: str = ""
    prefixes: tuple[str, ...] = ()  # what is written together with the word that follows it
    arabic_digits: bool = False  # whether ٢٠٢٠ is written for 2020
    month_first: bool = False  # whether "May 3, 2020" is said
    day_dots: bool = True  # whether 3.5.2020 is the third of May without any doubt
    undated: str = ""
    accented: Mapping[str, Kind] = field(factory=dict[str, Kind])  # what accents alone tell from another word
    """What says that the date is not known."""

    def entries(self) -> list[tuple[str, Entry]]:
        """Return every name with what it is."""
        numbered = (
            (Kind.MONTH, 1, self.months),
            (Kind.WEEKDAY, 0, self.weekdays),
            (Kind.SEASON, 21, self.seasons),
            (Kind.ORDINAL, 1, self.ordinals),
        )
        found: list[tuple[str, Entry]] = []
        for kind, first, rows in numbered:
            for number, row in enumerate(rows, start=first):
                found += [(name, (kind, number)) for name in names_in(row)]
        for kind, row in self.words.items():
            found += [(name, (kind, None)) for name in names_in(row)]
        for kind, by_value in self.values.items():
            for value, row in by_value.items():
                found += [(name, (kind, value)) for name in names_in(row)]
        return found


def names_in(row: str) -> list[str]:
    """Part the names of one meaning."""
    return [name.strip() for name in row.split("|") if name.strip()]
