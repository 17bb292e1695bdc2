"""A table of events → declarations: a row an event; actors, places and sources declared where they are named.

A cell that means a list has its items parted by semicolons. An actor's role stands behind a colon ("France:
announces"), the place in a source in brackets ("Joint declaration [paragraph 3]").
"""

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from itertools import islice

from attrs import define, field

from chronicle.dates import DateValue
from chronicle.eventfiles import limits
from chronicle.eventfiles.notations.cell_dates import MIDNIGHT, NO_DATE, DateReader
from chronicle.eventfiles.notations.cells import Cell, rows_of
from chronicle.eventfiles.notations.columns import Columns, columns_of
from chronicle.eventfiles.notations.date_parts import date_of_parts
from chronicle.eventfiles.notations.headings import PARTS
from chronicle.eventfiles.rungs import Declaration, Declarations
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.nodes import Items, Keyword, Node, Table, Text, Untyped
from chronicle.eventfiles.syntax.text import EventText, Spot
from chronicle.model import ID_PATTERN, Slugs

_PARTED = re.compile(r"[;\n|]")
_ROLE = re.compile(r"(?P<name>.+?)\s*:\s+(?P<role>\S.*)", re.DOTALL)
_LOCATED = re.compile(r"(?P<name>.+?)\s*\[(?P<locator>[^\[\]]+)\]")
_WEB = re.compile(r"https?://\S+")
_AS_THEY_ARE = ("title", "short", "kind", "status", "key", "private", "note", "url", "image")
_NEAR = 0.8
"""How like a type of row another word has to be: "battle" was not meant as "title"."""
_OF_ERA = frozenset({"type", "id", "title", "when", "end", *PARTS, "note", "private", "sources", "quote"})
"""The columns that say something of an era; actors, places and tags are those of events."""
_RELATIONS = ("part_of", "before", "after", "during")


def csv_declarations(text: EventText, findings: Findings) -> Declarations:
    """What the rows of a table declare; whatever a cell cannot mean is noted at the cell."""
    rows = rows_of(text, findings)
    header = next(rows, None)
    out = Declarations(is_plain=True)
    if header is None:
        return out
    if len(header) > limits.COLUMNS:
        message = f"a table has {limits.COLUMNS:,} columns at most"
        findings.add("F120", header[limits.COLUMNS].spot, message)
        return out
    columns = columns_of(header, text.hints, findings)
    if columns.has("title"):
        table = _Table(text, findings, columns, out)
        table.take([*islice(rows, limits.ROWS)])
        if (surplus := next(rows, None)) is not None:
            message = f"a table has {limits.ROWS:,} rows at most"
            findings.add("F120", surplus[0].spot, message, help="split it: a folder is read as one")
    return out


def has_title(text: EventText) -> bool:
    """Whether a table has a column that gives its rows a title, and so may be one of events."""
    findings = Findings(text)
    header = next(rows_of(text, findings), None)
    return header is not None and columns_of(header, text.hints, findings).has("title")


@define
class _Table:
    text: EventText
    findings: Findings
    columns: Columns
    out: Declarations
    slugs: Slugs = field(factory=Slugs)
    named: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])
    """The id of everything that a cell has named, by its record and its name."""
    types: set[str] = field(factory=set[str])
    """The types of rows that were noted, as there are none such."""

    def take(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Declare an event for each row, and the header that the hints give."""
        dates = DateReader(text=self.text, findings=self.findings, is_of_days=self._is_of_days(rows))
        self._name_rows(rows)
        events: list[Declaration] = []
        for row in rows:
            if self.findings.are_too_many:
                self.findings.give_up(row[0].spot)
                break
            if len(self.out.rows) + len(events) >= limits.STATEMENTS:
                message = f"a file declares {limits.STATEMENTS:,} things at most"
                help_ = "split it: a folder is read as one"
                self.findings.add("F120", row[0].spot, message, help=help_)
                break
            self._refuse_surplus(row)
            kind = self.columns.cell(row, "type")
            word = "" if kind is None else kind.value.strip().lower()
            if kind is not None and word == "title":
                self._take_title(row, kind)
            elif word == "era":
                events.append(self._row("Era", row, self._of_era(row, dates)))
            else:
                self._note_type(kind)
                events.append(self._row("Event", row, self._of_event(row, dates)))
        self.out.rows += events
        self._take_header()

    def _note_type(self, kind: Cell | None) -> None:
        """Note a type that is none, once for each word."""
        word = "" if kind is None else kind.value.strip()
        if kind is None or word.lower() in {"", "event", *self.types}:
            return
        self.types.add(word.lower())
        near = get_close_matches(word.lower(), ("event", "era", "title"), n=1, cutoff=_NEAR)
        message = f"{word[:60]!r} is no type of a row: it is read as an event"
        remedy = f"did you mean {near[0]!r}?" if near else "what it says of events belongs into 'tags'"
        self.findings.add("F156", kind.spot, message, help=remedy)

    # ------------------------------------------------------------ ids
    def _name_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Ids of all rows, so that one can refer to another further down."""
        given = [self.columns.cell(row, "id") for row in rows]
        for cell in given:
            if cell is not None and ID_PATTERN.fullmatch(cell.value.strip()):
                self.slugs.take(cell.value.strip())
                self.named["Event", cell.value.strip()] = cell.value.strip()
        for cell in given:
            if cell is not None:
                self._id("Event", cell.value.strip())

    def _id(self, record: str, name: str) -> str:
        key = (record, name if record == "Event" else " ".join(name.casefold().split()))
        if key not in self.named:
            self.named[key] = self.slugs.make(name)
        return self.named[key]

    # ------------------------------------------------------------ rows
    def _row(self, record: str, row: Sequence[Cell], fields: Iterator[Keyword]) -> Declaration:
        """The declaration of a row, whose fields are read while its privacy is kept."""
        title, given = self.columns.cell(row, "title"), self.columns.cell(row, "id")
        place = given or title or row[0]
        name = (
            self.slugs.make(title.value if title is not None else "")
            if given is None
            else self._id("Event", given.value.strip())
        )
        before = self.findings.count
        private = self.columns.cell(row, "private")
        hidden = private is not None and private.value.strip().lower() in {"true", "yes"}
        self.findings.hidden = hidden
        read = [*fields]
        self.findings.hidden = False
        return Declaration(
            name=name,
            name_spot=place.spot,
            record=record,
            fields=read,
            spot=place.spot,
            hidden=hidden,
            bad=tuple(self.findings.errors_since(before)),
        )

    def _of_event(self, row: Sequence[Cell], dates: DateReader) -> Iterator[Keyword]:
        for name in _AS_THEY_ARE:
            cell = self.columns.cell(row, name)
            if cell is not None:
                yield Keyword(name, cell.spot, Untyped(cell.value.strip(), cell.spot))
        yield from self._when(row, dates)
        yield from self._list(row, "tags", Text)
        yield from self._list(row, "where", lambda item, spot: self._place(item, spot, row))
        yield from self._list(row, "sources", lambda item, spot: self._citation(item, spot, row))
        if self.text.hints.source is not None and self.columns.cell(row, "sources") is None:
            yield Keyword("sources", row[0].spot, self._citation(self.text.hints.source, row[0].spot, row))
        for name in _RELATIONS:
            yield from self._list(row, name, self._event_reference)
        actors = self.columns.cell(row, "actors")
        if actors is not None:
            parts = [self._participation(item, actors.spot) for item in _items(actors)]
            yield Keyword("actors", actors.spot, Items([*parts], actors.spot))

    def _of_era(self, row: Sequence[Cell], dates: DateReader) -> Iterator[Keyword]:
        for name in ("title", "note", "private"):
            cell = self.columns.cell(row, name)
            if cell is not None:
                yield Keyword(name, cell.spot, Untyped(cell.value.strip(), cell.spot))
        try:
            found = self._dating(row, dates)
        except Refusal:
            found = None
        if found is not None:
            spot, node, _ = found
            yield Keyword("when", spot, node.entries[0][1] if isinstance(node, Table) else node)
        yield from self._list(row, "sources", lambda item, spot: self._citation(item, spot, row))
        for name in self.columns.places:
            cell = self.columns.cell(row, name)
            if cell is not None and name not in _OF_ERA:
                self.findings.add("F156", cell.spot, f"this is not read: an era has no {name!r}")

    def _event_reference(self, item: str, spot: Spot) -> Node:
        return Text(self.named.get(("Event", item), item), spot)

    def _list(self, row: Sequence[Cell], name: str, make: Callable[[str, Spot], Node]) -> Iterator[Keyword]:
        cell = self.columns.cell(row, name)
        if cell is None:
            return
        nodes = [make(item, cell.spot) for item in _items(cell)]
        if nodes:
            yield Keyword(name, cell.spot, nodes[0] if len(nodes) == 1 else Items(nodes, cell.spot))

    # ------------------------------------------------------------ when
    def _is_of_days(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether all times of the dates are midnight: then a database wrote them, and days are meant."""
        cells = [
            cell
            for row in rows
            for name in ("when", "end")
            if (cell := self.columns.cell(row, name)) is not None
        ]
        timed = [cell for cell in cells if re.search(r"\d[T ]\d\d:", cell.value)]
        if not timed or not all(MIDNIGHT.fullmatch(cell.value.strip()) for cell in timed):
            return False
        message = f"all {len(timed):,} times of this column are midnight, so its dates are read as days"
        heading = self.columns.headings[self.columns.places["when"]] if self.columns.has("when") else cells[0]
        self.findings.add(
            "F158", heading.spot, message, help="if midnight is meant, write it as T00:00 in one row"
        )
        return True

    def _when(self, row: Sequence[Cell], dates: DateReader) -> Iterator[Keyword]:
        try:
            found = self._dating(row, dates)
        except Refusal:
            return
        if found is None:
            return
        spot, node, is_stretch = found
        yield Keyword("when", spot, node)
        if is_stretch and self.columns.cell(row, "kind") is None:
            yield Keyword("kind", spot, Text("process", spot))

    def _dating(self, row: Sequence[Cell], dates: DateReader) -> tuple[Spot, Node, bool] | None:
        when, undated = self.columns.cell(row, "when"), self.columns.cell(row, "undated")
        if undated is None and when is not None and when.value.strip().lower() in NO_DATE:
            undated = when
        if undated is not None:
            return undated.spot, self._undated(row, undated), False
        if when is None:
            parts = {name: cell for name in PARTS if (cell := self.columns.cell(row, name)) is not None}
            if not parts:
                return None
            cell, typed, is_stretch = date_of_parts(parts, self.findings)
            return cell.spot, self._claim(row, cell, typed, None), is_stretch
        end = self.columns.cell(row, "end")
        if end is not None and end.value.strip() != when.value.strip():
            typed = f"{dates.read(when)}/{dates.read(end)}"
            return when.spot, self._claim(row, when, typed, None), True
        several = [Cell(item, when.spot) for item in _items(when)]
        if len(several) == 1:
            several = [when]
        claims = [
            self._claim(row, cell, str(date), _said(cell, date))
            for cell in several
            for date in (dates.read(cell),)
        ]
        return when.spot, claims[0] if len(claims) == 1 else Items([*claims], when.spot), False

    def _claim(self, row: Sequence[Cell], cell: Cell, typed: str, said: str | None) -> Node:
        entries = [("when", Text(typed, cell.spot))]
        if said is not None and self.columns.cell(row, "says") is None:
            entries.append(("says", Text(said, cell.spot)))
        entries += [
            (name, Untyped(given.value.strip(), given.spot))
            for name in ("says", "inferred", "credibility")
            if (given := self.columns.cell(row, name)) is not None
        ]
        return entries[0][1] if len(entries) == 1 else _table(entries, cell.spot)

    def _undated(self, row: Sequence[Cell], reason: Cell) -> Node:
        entries: list[tuple[str, Node]] = [("reason", Text(reason.value.strip(), reason.spot))]
        entries += [
            (name, Untyped(cell.value.strip(), cell.spot))
            for name in ("not_before", "not_after", "says", "inferred")
            if (cell := self.columns.cell(row, name)) is not None
        ]
        return _table(entries, reason.spot)

    # ------------------------------------------------------------ what is named
    def _declare(self, record: str, name: str, spot: Spot, *others: Keyword) -> str:
        is_new = (record, " ".join(name.casefold().split())) not in self.named
        key = self._id(record, name)
        if is_new:
            called = "title" if record == "Source" else "name"
            fields = [Keyword(called, spot, Text(name, spot)), *others]
            self.out.rows.append(
                Declaration(name=key, name_spot=spot, record=record, fields=fields, spot=spot, hidden=False)
            )
        return key

    def _participation(self, item: str, spot: Spot) -> Node:
        found = _ROLE.fullmatch(item)
        name = item if found is None else found["name"]
        actor = Text(self._declare("Actor", name, spot), spot)
        return (
            actor if found is None else _table([("actor", actor), ("role", Text(found["role"], spot))], spot)
        )

    def _place(self, item: str, spot: Spot, row: Sequence[Cell]) -> Node:
        degrees = [
            Keyword(name, cell.spot, Untyped(cell.value.strip(), cell.spot))
            for name in ("latitude", "longitude")
            if (cell := self.columns.cell(row, name)) is not None
        ]
        return Text(self._declare("Place", item, spot, *degrees), spot)

    def _citation(self, item: str, spot: Spot, row: Sequence[Cell]) -> Node:
        found = None if _WEB.fullmatch(item) else _LOCATED.fullmatch(item)
        name = item if found is None else found["name"]
        url = [Keyword("url", spot, Text(name, spot))] if _WEB.fullmatch(name) else []
        entries: list[tuple[str, Node]] = [("source", Text(self._declare("Source", name, spot, *url), spot))]
        if found is not None:
            entries.append(("locator", Text(found["locator"], spot)))
        quote = self.columns.cell(row, "quote")
        if quote is not None:
            entries.append(("quote", Text(quote.value.strip(), quote.spot)))
        return entries[0][1] if len(entries) == 1 else _table(entries, spot)

    # ------------------------------------------------------------ rows of another kind
    def _take_title(self, row: Sequence[Cell], kind: Cell) -> None:
        title = self.columns.cell(row, "title")
        if title is not None and self.out.header is None:
            self._set_header(title.value.strip(), title.spot)
        elif title is not None:
            self.findings.add("F156", kind.spot, "this row is not read: there is a title already")

    def _take_header(self) -> None:
        hints = self.text.hints
        if hints.title is not None and self.out.header is None:
            self._set_header(hints.title, (1, 1, 1, 1))

    def _set_header(self, title: str, spot: Spot) -> None:
        fields = [Keyword("title", spot, Text(title, spot))]
        self.out.header = Declaration(
            name="", name_spot=spot, record="Header", fields=fields, spot=spot, hidden=False
        )
        self.out.rows.append(self.out.header)

    def _refuse_surplus(self, row: Sequence[Cell]) -> None:
        surplus = [cell for cell in row[len(self.columns.headings) :] if cell.value.strip()]
        if surplus:
            message = "this row has more cells than there are columns"
            help_ = "a cell that holds the delimiter stands in double quotes"
            self.findings.add("F159", surplus[0].spot, message, help=help_)


def _items(cell: Cell) -> list[str]:
    return [item.strip() for item in _PARTED.split(cell.value) if item.strip()]


def _said(cell: Cell, date: DateValue) -> str | None:
    """The words of a cell where they are words, and not the date as we write it."""
    typed = cell.value.strip()
    return (
        typed
        if typed != str(date) and re.search(r"[^\W\dTZ]", typed) and not MIDNIGHT.fullmatch(typed)
        else None
    )


def _table(entries: Sequence[tuple[str, Node]], spot: Spot) -> Node:
    return Table([(Text(name, spot), value) for name, value in entries], spot)
