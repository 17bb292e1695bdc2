"""Normalise what an event file says: order of fields, spelling of dates, order of statements. The recipe.

Layout is a formatter's work (`ruff format`, Black). No comment is lost, nothing is moved across the heading
of a section, and the timeline stays what it was: the result is read and compared before it is given back.
"""

import ast
from collections.abc import Sequence

from attrs import evolve

from chronicle.diagnostics import Severity
from chronicle.eventfiles.editing.blocks import Block, names_used, sections_of
from chronicle.eventfiles.editing.concrete import comments_of
from chronicle.eventfiles.editing.date_spelling import with_spelled_dates
from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.editing.field_order import with_ordered_fields
from chronicle.eventfiles.editing.imports import with_imports
from chronicle.eventfiles.reading import Imported, TextReading, outlined, read_text
from chronicle.eventfiles.records import ENTITIES
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing.order import era_item, event_item
from chronicle.eventfiles.writing.statement_order import Item, in_order
from chronicle.model import Plain, Timeline, id_of

_RANKS = {name: rank for rank, name in enumerate(ENTITIES, start=1)}


def formatted(text: EventText) -> EventText:
    """The text with its meaning normalised. Doing it twice changes nothing more.

    Raises:
        EditError: the file has errors, which have to be mended first.
    """
    before = _sound(text)
    content = _normalised(text, before.timeline)
    after = _sound(evolve(text, content=content))
    if not _says_the_same(before.timeline.to_plain(), after.timeline.to_plain()):
        raise EditError(f"{text.name} cannot be normalised safely; this is a fault of chronicle")
    if sorted(comments_of(text.content)) != sorted(comments_of(content)):
        raise EditError(f"{text.name} cannot be normalised without losing a comment")
    return evolve(text, content=content)


def _normalised(text: EventText, timeline: Timeline) -> str:
    sections, foot = sections_of(text)
    needs_dating = False
    parts: list[str] = []
    for section in sections:
        blocks: list[Block] = []
        for block in in_their_order(section.blocks, timeline):
            spelled, names_dating = with_spelled_dates(block.text, block.node, timeline.header.language)
            needs_dating |= names_dating
            blocks.append(evolve(block, text=_with_fields_in_order(spelled)))
        parts.append(section.text(blocks))
    return with_imports("".join(parts) + foot, {"Dating"} if needs_dating else set())


def _with_fields_in_order(statement: str) -> str:
    return with_ordered_fields(statement, ast.parse(statement).body[0])


# ---------------------------------------------------------------- order of statements
def in_their_order(blocks: Sequence[Block], timeline: Timeline) -> list[Block]:
    """The statements of a section by record: header, actors, places, sources, eras, events."""
    by_rank: dict[int, list[Block]] = {}
    for block in blocks:
        by_rank.setdefault(_RANKS.get(block.record, 0), []).append(block)
    return [block for rank in sorted(by_rank) for block in _of_one_kind(by_rank[rank], timeline)]


def _of_one_kind(blocks: Sequence[Block], timeline: Timeline) -> Sequence[Block]:
    if blocks[0].record not in {"Event", "Era", "Source"} or len(blocks) == 1:
        return blocks
    known = {block.name: block for block in blocks}
    if len(known) < len(blocks):
        return blocks
    return [known[item.id] for item in in_order([_item(block, timeline) for block in blocks])]


def _item(block: Block, timeline: Timeline) -> Item:
    needs = frozenset(names_used(block.node)) - {block.name}
    event = timeline.events.get(block.name)
    if event is not None:
        return event_item(event, needs)
    era = next((era for era in timeline.eras if era.id == block.name), None)
    if era is not None:
        return era_item(era, needs)
    source = timeline.sources.get(block.name)
    origin = None if source is None or source.origin is None else id_of(source.origin)
    return Item(id=block.name, needs=needs, wants=frozenset() if origin is None else frozenset({origin}))


# ---------------------------------------------------------------- what was made is read
def _sound(text: EventText) -> TextReading:
    outline = outlined(text)
    imported = {
        name: Imported(record=None, module=one.module, spot=spot)
        for one in outline.imports
        for name, spot in one.names
    }
    reading = read_text(outline, imported)
    errors = tuple(one for one in reading.diagnostics if one.severity is Severity.ERROR)
    if errors:
        raise EditError("mend the errors first", errors)
    if outline.declared.is_plain:
        raise EditError(f"{text.name} is plain data; only records are put in order")
    return reading


def _says_the_same(before: Plain, after: Plain) -> bool:
    """Whether two timelines are equal, but for the words of dates that are kept now."""
    if isinstance(before, dict) and isinstance(after, dict):
        added = after.keys() - before.keys()
        return (
            added <= {"says"}
            and before.keys() <= after.keys()
            and all(_says_the_same(before[key], after[key]) for key in before)
        )
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(_says_the_same, before, after))
    return before == after
