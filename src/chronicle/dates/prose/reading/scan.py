"""Text to tokens: numbers and signs by patterns, words by the lexicon of the language."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from chronicle.dates.calendars.known import CALENDARS
from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.calendars import CALENDAR_WORDS
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.known import lexicon_of, words_of
from chronicle.dates.prose.locales.lexicon import Entry, Rest, Value, names_in
from chronicle.dates.prose.reading.fold import fold
from chronicle.dates.prose.reading.numerals import roman_number
from chronicle.dates.prose.reading.shape import shortened
from chronicle.dates.prose.reading.tokens import Token, Tokens
from chronicle.dates.zones import zone_of_city

_SIGNS: Mapping[str, Kind] = MappingProxyType(
    {
        ",": Kind.COMMA,
        ";": Kind.COMMA,
        "?": Kind.QUESTION,
        "¿": Kind.OPENING_QUESTION,
        "(": Kind.OPEN,
        "[": Kind.OPEN,
        ")": Kind.CLOSE,
        "]": Kind.CLOSE,
        "-": Kind.DASH,
        "--": Kind.DASH,
        "–": Kind.DASH,
        "/": Kind.SLASH,
    }
)
_AREAS = "africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc"
_COUNTRIES = "brazil|canada|chile|mexico|us"
_PLACE = r"[a-z_/+-]+(?: (?!time\b)[a-z_/+-]+){0,3}?(?=,|\)|$|\s*[–?0-9]|\s+(?:utc|time)\b)"
_ZONE = rf"etc/gmt[+-]?[0-9]{{1,2}}|(?:{_AREAS}|{_COUNTRIES})/{_PLACE}"
_NEVER = r"(?!)"
_DIGITS_OF_CENTURY = 2
_MOST_WORDS_OF_A_CITY = 5  # Port-au-Prince
_MONTHS = "i{1,3}|iv|vi{0,3}|ix|xi{0,2}"
_NUMERIC_DAY = (
    r"[0-9]{1,2}(?P<by>[./-])[0-9]{1,2}(?P=by)[0-9]{4}"
    r"|[0-9]{1,2}\. [0-9]{1,2}\. [0-9]{4}"
    r"|[0-9]{4}[/.][0-9]{1,2}[/.][0-9]{1,2}"
)
_CLOCK = (
    r"[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?| ?h ?[0-9]{2}|\.[0-9]{2}(?= uhr))(?!(?!z\b)\w)"
    r"|(?:[01][0-9]|2[0-4])[0-5][0-9](?=z\b| ?hrs\b| ?hours\b)"  # 1430Z
)
_HOURS = "(?P<hours>[0-9]{1,2})(?::(?P<minutes>[0-9]{2}))?"
_ISO_TIME = r"[0-9]{4}-[0-9]{2}-[0-9]{2}t[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:z|[+-][0-9]{2}(?::[0-9]{2})?)?"
_FIXED = (
    r"\(edtf (?P<edtf>[^()]{1,200})\)",
    r"(?P<year_and_short>\A[0-9]{4}-[0-9]{2}\Z)",
    rf"(?P<iso_time>{_ISO_TIME})(?!\w)",
    r"(?P<iso_week>[0-9]{4}-w[0-9]{2})(?!\w)",
    r"(?P<iso_day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])",
    rf"(?P<roman_month>[0-9]{{1,2}}(?P<roman_by>[./-]) ?(?:{_MONTHS})(?P=roman_by) ?[0-9]{{4}})(?![0-9])",
    rf"(?P<numeric>{_NUMERIC_DAY})(?![0-9])",
    r"(?P<month_of_number>[0-9]{1,2}/[0-9]{4})(?![0-9])",
    r"(?P<dual>[0-9]{3,4}/[0-9]{1,4})(?![0-9])",
    rf"(?P<clock>{_CLOCK})",
    rf"(?P<utc>(?:utc|gmt|(?<=[0-9])z)(?: ?(?P<sign>[+−-]) ?{_HOURS})?)(?!\w)",
    rf"(?P<zone>{_ZONE})",
    r"(?P<zone_of_one_word>\[tz [a-z0-9_+-]{1,40}\])",
    r"(?P<form>(?:(?<![\w–-])-)?(?=[0-9]*x)(?=x*[0-9])[0-9x]{4})(?!\w)",
    r"(?P<hundreds>[0-9]{2}(?:\?\?|--|––)|[0-9]{3}-(?=\??\]))(?![\w–-])",  # as libraries leave digits out
)


def scan(text: str, language: str) -> Tokens:
    """Return the tokens of a text.

    Raises:
        EdtfError: a word or a sign is none that dates are made of.

    >>> [token.kind.name for token in scan("c. 18 August 2020", "en")]
    ['CIRCA', 'NUMBER', 'MONTH', 'NUMBER']
    """
    return _scanner(language).scan(text)


class _Atom(NamedTuple):
    """A piece of folded text: which pattern it matches, and where it stands in the text as typed."""

    text: str
    kind: str
    value: Value
    start: int
    end: int


class _Scanner(NamedTuple):
    """How a language is cut into words. `names` has by its first word what begins so, the longest first."""

    atoms: re.Pattern[str]
    names: Mapping[str, list[tuple[Rest, Entry]]]
    known: frozenset[str]
    """Every word of every name."""
    prefixes: tuple[str, ...]
    roman: re.Pattern[str]
    has_roman_numerals: bool
    arabic_digits: bool
    accented: Mapping[str, Kind]

    def scan(self, text: str) -> Tokens:
        """Return the tokens of a text."""
        folded, places = fold(text, arabic_digits=self.arabic_digits)
        # The dots of abbreviations say nothing: "B.C." is found as "b c".
        atoms = [atom for atom in self._atoms(folded, places) if atom.text != "."]
        tokens: list[Token] = []
        at = 0
        while at < len(atoms):
            token, at = self._token(atoms, at, text, after=tokens[-1] if tokens else None)
            tokens.append(token)
        return tuple(tokens)

    def _atoms(self, folded: str, places: list[int] | None) -> Iterator[_Atom]:
        for found in self.atoms.finditer(folded):
            kind = found.lastgroup or "sign"
            value = _NUMERIC[kind](found) if kind in _NUMERIC else None
            for start, piece in self._parted(found, kind):
                end = start + len(piece)
                first, last = (start, end) if places is None else (places[start], places[end - 1] + 1)
                yield _Atom(piece, kind, value, first, last)

    def _parted(self, found: re.Match[str], kind: str) -> tuple[tuple[int, str], ...]:
        """Part a prefix from its word, where the whole is none that is known."""
        start, word = found.start(), found[0]
        for prefix in self.prefixes if kind == "word" else ():
            if word not in self.known and word.startswith(prefix) and word[len(prefix) :] in self.names:
                return (start, prefix), (start + len(prefix), word[len(prefix) :])
        return ((start, word),)

    def _accented(self, atom: _Atom, text: str, at: int) -> tuple[Token, int] | None:
        """Return what a word is by its accents alone: "dès" is from when on, "des" is of."""
        kind = self.accented.get(_composed(text[atom.start : atom.end])) if self.accented else None
        return (Token(kind, None, atom.start, atom.end), at + 1) if kind else None

    def _named(self, atoms: list[_Atom], at: int, *, after: Token | None) -> tuple[Token, int] | None:
        """Return the longest name that stands here; "c." is a century after an ordinal alone."""
        found: tuple[Token, int] | None = None
        for rest, (kind, value) in self.names.get(atoms[at].text, ()):
            end = at + 1 + len(rest)
            if found is not None and (end < found[1] or not _fits_better(kind, found[0].kind, after)):
                continue
            if kind is Kind.NEIGHBOUR and end < len(atoms) and atoms[end].kind == "number":
                continue  # "قبل عام" is a year ago, but "قبل عام 1812" before 1812
            if tuple(atom.text for atom in atoms[at + 1 : end]) == rest:
                found = Token(kind, value, atoms[at].start, atoms[end - 1].end), end
        return found

    def _may_be_roman(self, atoms: list[_Atom], at: int, after: Token | None) -> bool:
        """Say whether a numeral may stand here; years of the French Republic bear them in every language."""
        if self.has_roman_numerals or (after and after.kind in (Kind.CALENDAR_MONTH, Kind.YEAR_WORD)):
            return True
        beyond = atoms[at + 1].text if at + 1 < len(atoms) else ""
        return len(beyond) > 1 and any(kind is Kind.CENTURY for _, (kind, _) in self.names.get(beyond, ()))

    def _token(self, atoms: list[_Atom], at: int, text: str, *, after: Token | None) -> tuple[Token, int]:
        atom = atoms[at]
        if (named := self._accented(atom, text, at) or self._named(atoms, at, after=after)) is not None:
            return named
        if atom.kind in _NUMERIC:
            if atom.kind == "edtf":  # names of zones keep their capitals
                return Token(
                    Kind.EDTF, text[atom.start + len("(EDTF ") : atom.end - 1], atom.start, atom.end
                ), at + 1
            kind = _KINDS_OF_ATOMS.get(atom.kind) or Kind[atom.kind.upper()]
            return Token(kind, atom.value, atom.start, atom.end), at + 1
        if atom.text in _SIGNS:
            return Token(_SIGNS[atom.text], None, atom.start, atom.end), at + 1
        if self._may_be_roman(atoms, at, after) and (found := self.roman.fullmatch(atom.text)):
            number = roman_number(found[1])
            if number is not None:
                return Token(Kind.ORDINAL, number, atom.start, atom.end), at + 1
        if any(other.kind == "clock" for other in atoms) and (place := _place(atoms, at)) is not None:
            return place
        raise _not_known(atoms, atom, text)


def _not_known(atoms: list[_Atom], atom: _Atom, text: str) -> EdtfError:
    word = shortened(text[atom.start : atom.end])
    reason = f"{word!r} is not known as a date or a part of one"
    if word == "±":
        reason = "a deviation sets no bounds: say between which dates it was, or about when"
    elif atom.text == "'":
        reason = "the century is not said: write the year in full"
    elif any(other.kind == "clock" for other in atoms):
        reason += ", nor as the city of a zone such as Africa/Bamako"
    return EdtfError(text, position=atom.start, reason=reason)


def _place(atoms: list[_Atom], at: int) -> tuple[Token, int] | None:
    """Return the zone of the city that is named here, "Bamako" or "Port-au-Prince"."""
    for count in range(min(_MOST_WORDS_OF_A_CITY, len(atoms) - at), 0, -1):
        words = atoms[at : at + count]
        zone = zone_of_city(" ".join(word.text for word in words).replace(" – ", "-").replace(" - ", "-"))
        if zone is not None:
            return Token(Kind.ZONE, zone, words[0].start, words[-1].end), at + count
    return None


def _fits_better(kind: Kind, other: Kind, after: Token | None) -> bool:
    """Say whether a word is rather of one kind than of another: "c." is a century after an ordinal alone."""
    return _fitness(kind, after) > _fitness(other, after)


_KINDS_BEFORE = MappingProxyType(
    {
        Kind.CENTURY: frozenset({Kind.ORDINAL, Kind.NUMBER}),
        Kind.UNIT: frozenset({Kind.NUMBER}),
        Kind.OCLOCK: frozenset({Kind.CLOCK, Kind.NUMBER}),
        Kind.ONE_THIRD: frozenset({Kind.ORDINAL, Kind.LAST}),
    }
)
"""What a word of several meanings is after some kinds alone: "c." a century, "year" a unit of a count."""


def _fitness(kind: Kind, after: Token | None) -> int:
    if kind not in _KINDS_BEFORE:
        return 1
    if after is None or after.kind not in _KINDS_BEFORE[kind]:
        return 0
    is_year = kind is Kind.CENTURY and after.kind is Kind.NUMBER and len(after.said) > _DIGITS_OF_CENTURY
    return 0 if is_year else 2


def _composed(word: str) -> str:
    """Return a word in small letters, each with its accent as one character."""
    return unicodedata.normalize("NFC", word.casefold())


def _minutes(found: re.Match[str]) -> int:
    minutes = int(found["hours"] or 0) * 60 + int(found["minutes"] or 0)
    return minutes if found["sign"] == "+" else -minutes


_NUMERIC: Mapping[str, Callable[[re.Match[str]], Value]] = MappingProxyType(
    {
        "edtf": lambda found: found["edtf"],
        "year_and_short": lambda found: found["year_and_short"],
        "iso_day": lambda found: found["iso_day"],
        "iso_time": lambda found: found["iso_time"].upper(),
        "iso_week": lambda found: found["iso_week"].upper(),
        "roman_month": lambda found: found["roman_month"].replace(" ", ""),
        "numeric": lambda found: found["numeric"].replace(" ", ""),
        "month_of_number": lambda found: found["month_of_number"],
        "dual": lambda found: found["dual"],
        "clock": lambda found: tuple(int(part) for part in re.findall(r"[0-9]{1,2}", found["clock"])),
        "utc": _minutes,
        "zone": lambda found: found["zone"],
        "zone_of_one_word": lambda found: found["zone_of_one_word"][len("[tz ") : -1],
        "form": lambda found: found["form"].upper(),
        "hundreds": lambda found: re.sub(r"\D", "X", found["hundreds"]),
        "decade": lambda found: int(found["decade"]),
        "ordinal": lambda found: int(found["ordinal"]),
        "number": lambda found: found["number"],
        "grouped": lambda found: found["grouped"],
        "decimal": lambda found: found["decimal"],
    }
)


_KINDS_OF_ATOMS: Mapping[str, Kind] = MappingProxyType(
    {"grouped": Kind.NUMBER, "zone_of_one_word": Kind.ZONE, "hundreds": Kind.FORM}
)
"""What is not called as its token is."""


@cache
def _scanner(language: str) -> _Scanner:
    lexicon = lexicon_of(language)
    decades, ordinals = lexicon.decade_endings or _NEVER, lexicon.ordinal_endings or _NEVER
    parts = lexicon.thousands
    pattern = "|".join(
        (
            *_FIXED,
            rf"(?P<decade>[0-9]{{1,4}})(?:{decades})(?!\w)",
            rf"(?P<ordinal>[0-9]{{1,4}})(?:{ordinals})(?!\w)",
            rf"(?P<grouped>(?<![a-z])[0-9]{{1,3}}(?P<part>[{parts}])[0-9]{{3}}(?:(?P=part)[0-9]{{3}})*)(?![{parts}]?[0-9])",
            rf"(?P<decimal>[0-9]{{1,3}}{re.escape(lexicon.decimal)}[0-9]+)",
            r"(?P<number>[0-9]+)",
            r"(?P<word>[^\W\d_]+)",
            r"--|\S",
        )
    )
    atoms = re.compile(pattern)
    names: dict[str, list[tuple[Rest, Entry]]] = {}
    undated = ((name, (Kind.UNDATED, None)) for name in names_in(lexicon.undated))
    for name, entry in (*_of_words(language), *lexicon.entries(), *_of_calendars(language), *undated):
        first, *rest = _cut(name, atoms)
        names.setdefault(first, []).append((tuple(rest), entry))
    for rows in names.values():
        rows.sort(key=lambda row: -len(row[0]))
    romans = re.compile(rf"([ivxlcdm]+)(?:{lexicon.roman_endings})?")
    known = frozenset((*names, *(word for rows in names.values() for rest, _ in rows for word in rest)))
    return _Scanner(
        atoms,
        names,
        known,
        lexicon.prefixes,
        romans,
        lexicon.has_roman_numerals,
        lexicon.arabic_digits,
        lexicon.accented,
    )


def _cut(name: str, atoms: re.Pattern[str]) -> list[str]:
    """Cut a name of the lexicon as a text is cut; the dots of abbreviations are no matter."""
    return [found[0] for found in atoms.finditer(fold(name)[0]) if found[0] != "."]


def _of_words(language: str) -> Iterator[tuple[str, Entry]]:
    """Yield the names that the writer has and that stand for themselves."""
    words = words_of(language)
    yield words.always, (Kind.ALWAYS, "../..")
    yield words.no_known_start, (Kind.ALWAYS, "/..")
    yield words.no_known_end, (Kind.ALWAYS, "../")
    for sign, phrase in words.part_qualified.items():
        for part, name in zip(("year", "month", "day"), words.part_names, strict=True):
            yield phrase.format(part=name), (Kind.PART_MARK, f"{part} {sign}")


def _of_calendars(language: str) -> Iterator[tuple[str, Entry]]:
    """Yield the names of the other calendars and of their months, in each of their cases."""
    words = CALENDAR_WORDS[language]
    for calendar, name in words.names.items():
        yield name, (Kind.CALENDAR, calendar)
    for calendar, row in words.eras.items():
        yield from ((name, (Kind.CALENDAR_ERA, calendar)) for name in names_in(row))
    for calendar, months in words.months.items():
        own = CALENDARS[calendar]
        numbers = (*range(1, len(own.months) + 1), *(number for _, number in own.leap_names))
        for number, name in zip(numbers, months, strict=True):
            for case in name.split("|"):
                yield case, (Kind.CALENDAR_MONTH, f"{calendar} {number}")
