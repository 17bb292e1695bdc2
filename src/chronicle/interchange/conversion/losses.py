"""What a format cannot say: found by reading what was written, or by the fields that it does not have.

Nothing is lost silently: whatever does not come back the same is told, a finding for each field of a record.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from attrs import frozen

from chronicle.diagnostics import CODES, Diagnostic, Location
from chronicle.eventfiles.writing import with_ids
from chronicle.model import RELATION_FIELDS, Plain, Timeline

_SHOWN = 3
_RECORDS = {"actors": "Actor", "places": "Place", "sources": "Source", "eras": "Era", "events": "Event"}
_NESTED = {
    "when": "Dating",
    "sources": "Citation",
    **{field: record.__name__ for field, record in RELATION_FIELDS.items()},
    "lasts": "Lasts",
    "attested": "Attested",
    "because_of": "BecauseOf",
    "actors": "Participation",
    "status": "Status",
}

Loss: TypeAlias = tuple[str, str | None, str]
"""A record, its field (None for the whole), and the id of the entity that loses it."""


@frozen(kw_only=True)
class Converted:
    """The text of a timeline in some format, and what of the timeline is not in it."""

    text: str
    losses: tuple[Diagnostic, ...] = ()


def renamings(renamed: Mapping[str, str], timeline: Timeline) -> Iterator[Diagnostic]:
    """A finding for each id that another stands in the place of (X501)."""
    for old, new in renamed.items():
        yield _finding("X501", f"the id {old!r} becomes {new!r}", timeline.location(old))


def private_rows(timeline: Timeline, public: Timeline) -> Iterator[Diagnostic]:
    """That something private is not written, and how much; never what (X503)."""
    count = sum(1 for _ in timeline.rows()) - sum(1 for _ in public.rows())
    if count:
        yield _finding(
            "X503", f"{count:,} private {'entry is' if count == 1 else 'entries are'} left out", None
        )


def round_trip_losses(before: Timeline, after: Timeline, format_name: str) -> Iterator[Diagnostic]:
    """What a timeline had before it was written in a format, and has no more when that is read."""
    after = with_ids(after, _same_names(before, after))
    yield from findings(_losses(before.to_plain(), after.to_plain()), before, format_name)


def unsaid_losses(
    timeline: Timeline, said: Mapping[str, Collection[str]], format_name: str
) -> Iterator[Diagnostic]:
    """What a timeline says in fields that a format lacks; ``said`` are those that it has, by record."""
    plain = timeline.to_plain()
    lost = [
        loss for table, rows in plain.items() if isinstance(rows, dict) for loss in _unsaid(table, rows, said)
    ]
    yield from findings(lost, timeline, format_name)


def findings(
    losses: Sequence[Loss] | Iterator[Loss], timeline: Timeline, format_name: str
) -> Iterator[Diagnostic]:
    """One finding for each field that is lost anywhere, with the first of those that lose it (X502)."""
    by_field: dict[tuple[str, str | None], list[str]] = {}
    for record, field, key in losses:
        by_field.setdefault((record, field), []).append(key)
    for (record, field), keys in by_field.items():
        several = list(dict.fromkeys(keys))
        named = ", ".join(key for key in several[:_SHOWN] if key)
        more = f" and {len(several) - _SHOWN:,} more" if len(several) > _SHOWN else ""
        what = f"{record}.{field}" if field is not None else f"{record} as a record of its own"
        of = f" (of {named}{more})" if named else ""
        place = timeline.location(several[0], field) or _beginning(timeline)
        yield _finding("X502", f"{format_name} cannot say {what}{of}", place)


def _beginning(timeline: Timeline) -> Location | None:
    """The first character of the file of a timeline, for what has no place of its own; None of several."""
    files = {place.file for place in timeline.locations.values()}
    if len(files) != 1:
        return None
    return Location(file=files.pop(), line=1, column=1, end_line=1, end_column=2)


# ---------------------------------------------------------------- what differs
def _losses(before: Mapping[str, Plain], after: Mapping[str, Plain]) -> Iterator[Loss]:
    yield from _of_record("Header", before["header"], after["header"], "")
    for table, record in _RECORDS.items():
        rows, others = before[table], after[table]
        assert isinstance(rows, dict)
        assert isinstance(others, dict)
        for key, row in rows.items():
            if key in others:
                yield from _of_record(record, row, others[key], key)
            else:
                yield record, None, key


def _of_record(record: str, before: Plain, after: Plain, key: str) -> Iterator[Loss]:
    if not isinstance(before, dict) or not isinstance(after, dict):
        if before != after:
            yield record, None, key
        return
    for field, value in before.items():
        other = after.get(field)
        if value == other:
            continue
        pairs = _pairs(value, other)
        if field in _NESTED and pairs:
            nested = "Undated" if isinstance(value, dict) and "reason" in value else _NESTED[field]
            for one, another in pairs:
                yield from _of_record(nested, one, another, key)
        else:
            yield record, field, key


def _pairs(one: Plain, other: Plain) -> list[tuple[Plain, Plain]]:
    """The records of two values side by side, none where they are not of one length."""
    ones = one if isinstance(one, list) else [one]
    others = other if isinstance(other, list) else [other]
    if len(ones) != len(others) or not all(isinstance(item, dict) for item in (*ones, *others)):
        return []
    return list(zip(ones, others, strict=True))


def _unsaid(table: str, rows: Mapping[str, Plain], said: Mapping[str, Collection[str]]) -> Iterator[Loss]:
    if table == "header":
        yield from _unsaid_fields("Header", rows, said, "")
        return
    for key, row in rows.items():
        yield from _unsaid_fields(_RECORDS.get(table, table), row, said, key)


def _unsaid_fields(
    record: str, row: "Plain | Mapping[str, Plain]", said: Mapping[str, Collection[str]], key: str
) -> Iterator[Loss]:
    if not isinstance(row, Mapping):
        return
    if record not in said:
        yield record, None, key
        return
    for field, value in row.items():
        if field not in said[record]:
            yield record, field, key
        elif field in _NESTED:
            for item in value if isinstance(value, list) else [value]:
                is_undated = isinstance(item, dict) and "reason" in item
                yield from _unsaid_fields("Undated" if is_undated else _NESTED[field], item, said, key)


def _same_names(before: Timeline, after: Timeline) -> dict[str, str]:
    """Ids of what was read, and the ids of what bears the same name in what was written."""
    names: dict[str, str] = {}
    for ones, others, called in (
        (before.actors, after.actors, "name"),
        (before.places, after.places, "name"),
        (before.sources, after.sources, "title"),
    ):
        known = {getattr(row, called): key for key, row in ones.items()}
        for key, row in others.items():
            name = getattr(row, called)
            if name in known and known[name] not in names.values():
                names[key] = known[name]
    return names


def _finding(code: str, message: str, place: Location | None) -> Diagnostic:
    return Diagnostic(code=code, severity=CODES[code].severity, message=message, location=place)
