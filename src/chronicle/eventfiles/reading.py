"""One text → what is sound of it, and the findings: the recipe of a file. Opens nothing."""

from collections.abc import Mapping

from attrs import field, frozen

from chronicle.diagnostics import Diagnostic, Location
from chronicle.eventfiles.fields import Context, read_for_its_name, read_record
from chronicle.eventfiles.notations import notation_of
from chronicle.eventfiles.records import ENTITIES, RECORDS
from chronicle.eventfiles.resolve import Declared, Names, Reference
from chronicle.eventfiles.rungs import Declaration, Declarations, declarations
from chronicle.eventfiles.silences import silences_in
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.imports import Import
from chronicle.eventfiles.syntax.nodes import Items, Node, Table, Text
from chronicle.eventfiles.syntax.statements import refuse_characters
from chronicle.eventfiles.syntax.text import EventText, Spot
from chronicle.model import Entity, Header, Timeline, id_of, title_from_docstring
from chronicle.model.locations import HEADER, Locations, LocationWriter
from chronicle.model.references import relinked

_NAMED = frozenset({"Actor", "Place", "Source"})
"""What others refer to for its name: a fault in another field of it harms none of them."""


@frozen(kw_only=True)
class Broken:
    """What was declared and could not be read: which record, where that is known, and its place."""

    record: str | None
    location: Location
    is_hidden: bool = False


@frozen(kw_only=True)
class TextReading:
    """What one text gave: the sound timeline, the findings, and where each quote stands.

    The timeline holds what the text declares; ``homes`` tells from which module each imported name is.
    """

    timeline: Timeline
    diagnostics: tuple[Diagnostic, ...]
    quotes: Mapping[tuple[str, str], Location] = field(factory=dict[tuple[str, str], Location])
    homes: Mapping[str, str] = field(factory=dict[str, str])
    broken: Mapping[str, Broken] = field(factory=dict[str, Broken])
    """What was declared and could not be read, by name."""


@frozen(kw_only=True)
class Outline:
    """A text whose statements are known and whose names are not: its imports have to be read first."""

    text: EventText
    findings: Findings
    declared: Declarations

    @property
    def imports(self) -> list[Import]:
        """What the text imports from other event files."""
        return self.declared.imports


@frozen(kw_only=True)
class Imported:
    """A name as another file declares it; without a record where that could not be read."""

    record: str | None
    module: str
    spot: Spot
    entity: Entity | None = None


def outlined(text: EventText) -> Outline:
    """The statements of a text, and the findings about them. Nothing is raised, and nothing is run."""
    findings = Findings(text)
    refuse_characters(text, findings)
    notation = notation_of(text.name)
    declared = (
        declarations(text, findings, records=tuple(RECORDS))
        if notation is None
        else notation.declare(text, findings)
    )
    return Outline(text=text, findings=findings, declared=declared)


def read_text(outline: Outline, imported: Mapping[str, Imported]) -> TextReading:
    """Read the declarations of one text. Every finding is told; nothing is raised, and nothing is run."""
    text, findings, declared = outline.text, outline.findings, outline.declared
    names = Names(findings, is_plain=declared.is_plain)
    _import(imported, declared, names)
    rows = _declare(declared, names, findings)
    context = Context(
        text=text,
        findings=findings,
        names=names,
        language=_language(declared),
        is_plain=declared.is_plain,
    )
    entities = _entities(rows, context)
    known = entities | {name: one.entity for name, one in imported.items() if one.entity is not None}
    sound = _without_broken(entities, known, names, findings)
    header = _header(declared, context)
    _note_unused(imported, names, findings)
    silences = silences_in(text, declared.rows, declared.long_texts, findings)
    places = _locations(rows, declared.header, sound, text)
    return TextReading(
        timeline=Timeline.of(sound.items(), header=header, locations=places, silences=silences),
        diagnostics=findings.in_file_order(),
        quotes={key: text.location(spot) for key, spot in context.quotes.items()},
        homes={name: one.module for name, one in imported.items() if name in known},
        broken=_broken(rows, declared, entities, text),
    )


def _broken(
    rows: list[Declaration], declared: Declarations, entities: Mapping[str, Entity], text: EventText
) -> dict[str, Broken]:
    """Whatever bears a name and is no entity."""
    lost = {
        one.name: Broken(record=None, location=text.location(one.spot))
        for one in declared.lost
        if one.name is not None and one.name not in entities
    }
    return lost | {
        row.name: Broken(record=row.record, location=text.location(row.name_spot), is_hidden=row.hidden)
        for row in rows
        if row.name not in entities and row.record != "Header"
    }


def read_alone(text: EventText) -> TextReading:
    """Read one text that imports nothing from other files."""
    return read_text(outlined(text), {})


def _import(imported: Mapping[str, Imported], declared: Declarations, names: Names) -> None:
    """Enter the names that are imported: known to whatever stands below the import."""
    for name, one in imported.items():
        above = sum(row.name_spot < one.spot for row in declared.rows)
        hidden = one.entity is not None and one.entity.private
        entered = Declared(record=one.record, spot=one.spot, order=above - 1, hidden=hidden, is_imported=True)
        names.declare(name, entered)


def _note_unused(imported: Mapping[str, Imported], names: Names, findings: Findings) -> None:
    """Note what is imported and not referred to; events and eras are imported to be told."""
    for name, one in imported.items():
        if one.record not in {None, "Event", "Era"} and name not in names.used:
            findings.hidden = names[name].hidden
            findings.add("F310", one.spot, f"{name!r} is imported and never used")
            findings.hidden = False


def _declare(declared: Declarations, names: Names, findings: Findings) -> list[Declaration]:
    """Enter every name; a name that is taken is noted, and its declaration left out."""
    rows: list[Declaration] = []
    for order, row in enumerate(declared.rows):
        if row.record == "Header" and not row.name:
            continue
        findings.hidden = row.hidden
        try:
            names.declare(
                row.name,
                Declared(record=row.record, spot=row.name_spot, order=order, hidden=row.hidden),
            )
        except Refusal:
            continue
        rows.append(row)
    findings.hidden = False
    for lost in declared.lost:
        if lost.name is not None and lost.name not in names:
            names.declare(lost.name, Declared(record=None, spot=lost.spot, order=-1))
    return rows


def _entities(rows: list[Declaration], context: Context) -> dict[str, Entity]:
    """The records of all sound declarations by id, each with its own findings noted."""
    entities: dict[str, Entity] = {}
    for row in rows:
        if row.record == "Header":
            continue
        if context.findings.are_too_many:
            context.findings.give_up(row.name_spot)
            break
        context.holder, context.order = row.name, context.names[row.name].order
        context.findings.hidden, context.is_broken = row.hidden, row.is_broken
        is_named = row.record in _NAMED and not row.is_loose
        read = read_for_its_name if is_named else read_record
        try:
            entity: Entity = read(ENTITIES[row.record], row.fields, row.spot, context, id=row.name)
        except Refusal:
            continue
        if is_named or not row.is_broken:
            entities[row.name] = entity
    context.findings.hidden = context.is_broken = False
    return entities


def _header(declared: Declarations, context: Context) -> Header:
    """The header that is declared, else the first line of the docstring as its title."""
    title = title_from_docstring(declared.docstring)
    row = declared.header
    if row is None:
        return Header(title=title)
    given = {"title": title} if declared.is_plain else {}
    context.holder, context.order = row.name, len(declared.rows)
    try:
        header: Header = read_record(ENTITIES["Header"], row.fields, row.spot, context, **given)
    except Refusal:
        return Header(title=title)
    return header


def _language(declared: Declarations) -> str:
    """The language that the header gives, before anything is read that may be told in it."""
    given = [] if declared.header is None else declared.header.fields
    for field_given in given:
        if field_given.name == "language" and isinstance(field_given.value, Text):
            return field_given.value.value
    return Header().language


def _without_broken(
    entities: dict[str, Entity], known: Mapping[str, Entity], names: Names, findings: Findings
) -> dict[str, Entity]:
    """The entities without the statements that refer to what is broken; each such statement is noted."""
    holders: set[str] = set()
    for mention in names.references:
        if mention.holder in entities and mention.target not in known:
            holders.add(mention.holder)
            _note_left_out(mention, names, findings)
    if not holders:
        return entities

    def keep(reference: Entity | str) -> str | None:
        return id_of(reference) if id_of(reference) in known else None

    return {name: relinked(entity, keep) if name in holders else entity for name, entity in entities.items()}


def _note_left_out(mention: Reference, names: Names, findings: Findings) -> None:
    target = names[mention.target]
    findings.hidden = names[mention.holder].hidden or target.hidden
    findings.add(
        "F303",
        mention.spot,
        f"this is left out, because {mention.target!r} could not be read",
        related=("imported here" if target.is_imported else "its declaration", target.spot),
    )
    findings.hidden = False


def _locations(
    rows: list[Declaration], header: Declaration | None, entities: dict[str, Entity], text: EventText
) -> Locations:
    """Where the header, each sound entity, each of its fields and each item of a field stands."""
    writer = LocationWriter(text.name)
    told = [(row.name, row) for row in rows if row.name in entities]
    told += [] if header is None else [(HEADER, header)]
    return Locations(
        {
            name: writer.row(
                row.name_spot, [(one.name, one.value.spot, _item_spots(one.value)) for one in row.fields]
            )
            for name, row in told
        }
    )


def _item_spots(value: Node) -> list[tuple[int, ...]]:
    """The places of the items of a list, or of the keys of a mapping."""
    if isinstance(value, Table):
        return [key.spot for key, _ in value.entries]
    return [item.spot for item in value.items] if isinstance(value, Items) else []
