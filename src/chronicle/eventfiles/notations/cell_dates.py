"""A cell → a date, or a finding that says why it is none: EDTF first, then words in the table's language."""

import re
from typing import NoReturn

from attrs import evolve, frozen

from chronicle import dates
from chronicle.dates import DateValue, EdtfError, parse
from chronicle.dates.civil import civil_from_days
from chronicle.eventfiles.notations.cells import Cell
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.string_places import spot_in_text
from chronicle.eventfiles.syntax.text import EventText
from chronicle.model import languages_of

_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_EXCEL_EPOCH_DAYS = -25_569
"""Day 0 of spreadsheets, 1899-12-30, in days from 1970-01-01."""

MIDNIGHT = re.compile(r"(-?\d{4,}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?")
"""What databases write for a day."""

NO_DATE = frozenset({"n.d.", "nd", "s.d.", "undated", "no date", "date unknown", "unknown", "unknown date"})


@frozen(kw_only=True)
class DateReader:
    """A reader of the dates of one table; ``is_of_days`` says that all its times are midnight."""

    text: EventText
    findings: Findings
    is_of_days: bool = False

    def read(self, cell: Cell) -> DateValue:
        """The date that a cell means.

        Raises:
            Refusal: it means none, and the finding is noted.
        """
        typed = cell.value.strip()
        if self.is_of_days and (midnight := MIDNIGHT.fullmatch(typed)):
            typed = midnight[1]
        self._refuse_numbers(typed, cell)
        try:
            return parse(typed, extended=True)
        except EdtfError as error:
            return self._read_words(typed, cell, error)

    def _read_words(self, typed: str, cell: Cell, as_edtf: EdtfError) -> DateValue:
        hints = self.text.hints
        try:
            return evolve(dates.parse_prose(typed, language=hints.language), text=None)
        except EdtfError as error:
            if len(error.readings) == 2 and hints.is_day_first is not None:  # noqa: PLR2004 - either way round
                return parse(error.readings[0 if hints.is_day_first else 1])
            self._refuse(typed, cell, as_edtf, error)
        except ValueError as error:
            self.findings.refuse("F204", cell.spot, str(error))

    def _refuse(self, typed: str, cell: Cell, as_edtf: EdtfError, as_words: EdtfError) -> NoReturn:
        """Say what is wrong: as words where it looks like words, else as EDTF."""
        if as_words.readings:
            readings = " or ".join(f'"{reading}"' for reading in as_words.readings)
            help_ = f"write {readings}; or say it of the whole table: convert --day-first or --month-first"
            self.findings.refuse("F204", cell.spot, f"{typed!r}: {as_words.reason}", help=help_)
        is_edtf = (
            as_edtf.suggestion is not None or re.fullmatch(r"[-\d/.~?%XYTZ:\[\]{},+]+", typed) is not None
        )
        told = as_edtf if is_edtf else as_words
        start = len(cell.value) - len(cell.value.lstrip())
        spot = (
            spot_in_text(self.text, cell.spot, start + told.position)
            if told is as_edtf or told.position
            else cell.spot
        )
        near = told.suggestion
        remedy = (
            self._of_another_language(typed) if near is None else f'the nearest that can be read: "{near}"'
        )
        self.findings.refuse("F204", spot, f"{typed[:60]!r}: {told.reason}", help=remedy)

    def _of_another_language(self, typed: str) -> str | None:
        languages = list(languages_of(typed))
        if not languages or self.text.hints.language in languages:
            return None
        meant = " or ".join(f"--language {language}" for language in languages)
        return f"words of another language: chronicle convert FILE OUT {meant}; or write EDTF"

    def _refuse_numbers(self, typed: str, cell: Cell) -> None:
        """Refuse what spreadsheets make of dates: it may mean another day in another one."""
        if _SERIAL.fullmatch(typed):
            year, month, day = civil_from_days(int(float(typed)) + _EXCEL_EPOCH_DAYS)
            message = (
                f"{typed!r} is a day counted by a spreadsheet, and not every one counts from the same day"
            )
            day_meant = f"{year:04}-{month:02}-{day:02}"
            help_ = f'if it counts from 1899-12-30, write "{day_meant}": format the column as text'
            self.findings.refuse("F157", cell.spot, message, help=help_)
        if digits := _DIGITS.fullmatch(typed):
            message = f"{typed!r}: year, month and day are joined by hyphens"
            help_ = f'write "{"-".join(digits.groups())}"'
            self.findings.refuse("F204", cell.spot, message, help=help_)
