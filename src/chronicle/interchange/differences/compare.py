"""Two versions of a chronology → what was added, removed, renamed, moved in time, corrected, re-sourced.

Nothing private is looked at. An id that is gone is taken for one that is new where both say the same; the
difference tells from what that is concluded.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Literal, TypeAlias, cast

from attrs import frozen

from chronicle.eventfiles.writing import with_ids
from chronicle.interchange.differences.moved import dates_of, how_moved
from chronicle.model import (
    RELATION_FIELDS,
    Actor,
    Entity,
    Era,
    Event,
    Place,
    Plain,
    Timeline,
    record_to_plain,
)

Kind: TypeAlias = Literal["added", "removed", "renamed", "moved", "corrected", "re-sourced"]

_ALIKE = 0.85
_RECORDS = {"events": "Event", "eras": "Era", "actors": "Actor", "places": "Place", "sources": "Source"}
_SOURCED = ("when", *RELATION_FIELDS, "lasts", "attested", "because_of")


@frozen(kw_only=True)
class Difference:
    """One difference: of which kind and record, of which id and title, and what stood and stands there.

    ``field`` is the field that differs; ``reason`` says how a date moved, or why an id was taken for another.
    """

    kind: Kind
    record: str
    id: str
    title: str
    field: str | None = None
    old: Plain = None
    new: Plain = None
    reason: str | None = None


def differences(old: Timeline, new: Timeline) -> tuple[Difference, ...]:
    """All that tells two versions apart: the header, events in the order of the new one, then all else.

    >>> from chronicle.model import collect
    >>> before = collect({"coup": Event(title="Coup", when="2020-08")})
    >>> after = collect({"coup": Event(title="Coup", when="2020-08-18")})
    >>> [(one.kind, one.reason) for one in differences(before, after)]
    [('moved', 'known more precisely')]
    """
    old, new = old.public(), new.public()
    renamed = tuple(_renamings(old, new))
    old = with_ids(old, {one.id: cast("str", one.new) for one in renamed})
    return (
        *_of_fields("Header", "header", "", record_to_plain(old.header), record_to_plain(new.header)),
        *renamed,
        *(
            difference
            for record, before, after in _tables(old, new)
            for difference in _of_table(record, before, after)
        ),
    )


def _tables(old: Timeline, new: Timeline) -> Iterator[tuple[str, Mapping[str, Entity], Mapping[str, Entity]]]:
    """The record of each table, and what either version has in it; events first."""
    for name, record in _RECORDS.items():
        yield record, old.tables[name], new.tables[name]


# ---------------------------------------------------------------- ids that are gone
def _renamings(old: Timeline, new: Timeline) -> Iterator[Difference]:
    for record, before, after in _tables(old, new):
        gone = [key for key in before if key not in after]
        fresh = [key for key in after if key not in before]
        for key in gone:
            found = next(
                ((other, why) for other in fresh if (why := _alike(before[key], after[other]))), None
            )
            if found is not None:
                fresh.remove(found[0])
                title = _title(after[found[0]])
                yield Difference(
                    kind="renamed", record=record, id=key, title=title, old=key, new=found[0], reason=found[1]
                )


def _alike(one: Entity, other: Entity) -> str | None:
    """Why one entity is taken for another, None where it is not."""
    first, second = _title(one), _title(other)
    dates = _dates(one) == _dates(other)
    if first.casefold() == second.casefold():
        return "the same title and date" if dates and isinstance(one, Event) else "the same title"
    likeness = SequenceMatcher(None, first.casefold(), second.casefold()).ratio()
    if likeness >= _ALIKE and dates:
        return "a title that is nearly the same" + (", and the same date" if _dates(one) else "")
    return None


def _title(entity: Entity) -> str:
    return entity.name if isinstance(entity, (Actor, Place)) else entity.title


def _dates(entity: Entity) -> list[str]:
    return [str(date) for date in dates_of(entity)]


# ---------------------------------------------------------------- tables and fields
def _of_table(record: str, old: Mapping[str, Entity], new: Mapping[str, Entity]) -> Iterator[Difference]:
    for key, entity in new.items():
        if key not in old:
            dates = "; ".join(_dates(entity)) or None
            yield Difference(kind="added", record=record, id=key, title=_title(entity), new=dates)
            continue
        if isinstance(entity, (Event, Era)):
            yield from _moved(record, key, cast("Event | Era", old[key]), entity)
        before, after = record_to_plain(old[key]), record_to_plain(entity)
        yield from _of_fields(record, key, _title(entity), before, after)
    for key, entity in old.items():
        if key not in new:
            dates = "; ".join(_dates(entity)) or None
            yield Difference(kind="removed", record=record, id=key, title=_title(entity), old=dates)


def _moved(record: str, key: str, old: Event | Era, new: Event | Era) -> Iterator[Difference]:
    before, after = _dates(old), _dates(new)
    if before != after:
        yield Difference(
            kind="moved",
            record=record,
            id=key,
            title=new.title,
            field="when",
            old="; ".join(before) or None,
            new="; ".join(after) or None,
            reason=how_moved(dates_of(old), dates_of(new)),
        )


def _of_fields(
    record: str, key: str, title: str, old: Mapping[str, Plain], new: Mapping[str, Plain]
) -> Iterator[Difference]:
    for field in dict.fromkeys((*new, *old)):
        before, after = old.get(field), new.get(field)
        if record == "Era" and field == "when":
            continue  # told as moved
        if record in {"Event", "Era"} and field in {*_SOURCED, "sources"}:
            cited, cites = _citations(before, field), _citations(after, field)
            if cited != cites:
                yield _difference("re-sourced", record, key, title, field, cited, cites)
            before, after = _unsourced(before, field), _unsourced(after, field)
        if before != after:
            yield _difference("corrected", record, key, title, field, before, after)


def _difference(
    kind: Kind, record: str, key: str, title: str, field: str, old: Plain, new: Plain
) -> Difference:
    return Difference(kind=kind, record=record, id=key, title=title, field=field, old=old, new=new)


def _citations(value: Plain, field: str) -> Plain:
    """What is cited in a field, by each of its claims."""
    rows = value if isinstance(value, list) else [value]
    if field == "sources":
        return "; ".join(_cited(row) for row in rows if isinstance(row, dict)) or None
    cited = [_citations(row.get("sources"), "sources") for row in rows if isinstance(row, dict)]
    return [*cited] if any(cited) else None


def _cited(citation: Mapping[str, Plain]) -> str:
    """A citation in a few words: the source, the place in it, and its words."""
    locator, quote = citation.get("locator"), citation.get("quote")
    return str(citation["source"]) + (f" [{locator}]" if locator else "") + (f" “{quote}”" if quote else "")


def _unsourced(value: Plain, field: str) -> Plain:
    """What a field says besides what it cites; dates are told as moved."""
    if field == "sources":
        return None
    rows = value if isinstance(value, list) else [value]
    left_out = {"sources", *(("when",) if field == "when" else ())}
    said = [
        {name: item for name, item in row.items() if name not in left_out}
        for row in rows
        if isinstance(row, dict)
    ]
    return [*said] if any(said) else None
