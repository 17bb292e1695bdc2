"""The events of a timeline as a table (CSV), a row an event or an era, for spreadsheets.

Actors, places and sources are written by their names: people read them. What a row cannot hold is found by
reading the table again.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import repeat
from types import MappingProxyType

from chronicle.eventfiles.reading import read_alone
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing import is_id, with_fitting_ids
from chronicle.eventfiles.writing.order import eras_in_order, events_in_order
from chronicle.interchange.conversion.losses import Converted, private_rows, renamings, round_trip_losses
from chronicle.model import Citation, Dating, Era, Event, Place, Timeline, Undated

_Cell = Callable[[Event, Timeline], str]


def write_csv(timeline: Timeline) -> Converted:
    """The table as text with commas between its columns; columns without any value are left out."""
    public = timeline.public()
    fitting, renamed = with_fitting_ids(public, is_id)
    events = events_in_order([*fitting.events.values()])
    rows = [*map(_era_cells, eras_in_order(fitting.eras), repeat(fitting))]
    rows += [{name: cell(event, fitting) for name, cell in _COLUMNS.items()} for event in events]
    names = ("type", *_COLUMNS)
    used = [name for name in names if name in {"id", "title", "when"} or any(row.get(name) for row in rows)]
    out = io.StringIO()
    writer = csv.DictWriter(out, used, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    text = out.getvalue()
    read = read_alone(EventText(name="table.csv", content=text)).timeline
    losses = (
        *private_rows(timeline, public),
        *renamings(renamed, timeline),
        *round_trip_losses(fitting, read, "a table"),
    )
    return Converted(text=text, losses=losses)


# ---------------------------------------------------------------- cells
def _text(name: str) -> _Cell:
    return lambda event, _: getattr(event, name) or ""


def _dates(event: Event, _: Timeline) -> str:
    return _joined(str(dating.when) for dating in event.datings)


def _of_dating(name: str) -> _Cell:
    def cell(event: Event, _: Timeline) -> str:
        claims = [*event.datings, *([] if event.undated is None else [event.undated])]
        value = getattr(claims[0], name, None) if len(claims) == 1 else None
        return "" if value is None else str(value)

    return cell


def _of_undated(name: str) -> _Cell:
    def cell(event: Event, _: Timeline) -> str:
        value = None if event.undated is None else getattr(event.undated, name)
        return "" if value is None else str(value)

    return cell


def _actors(event: Event, timeline: Timeline) -> str:
    names = ((timeline.actors[part.actor_id].name, part.role) for part in event.actors)
    return _joined(name if role is None else f"{name}: {role}" for name, role in names)


def _places(event: Event, timeline: Timeline) -> str:
    return _joined(timeline.places[name].name for name in event.where_ids)


def _degrees(name: str) -> _Cell:
    def cell(event: Event, timeline: Timeline) -> str:
        places: list[Place] = [timeline.places[place] for place in event.where_ids]
        value = getattr(places[0], name) if len(places) == 1 else None
        return "" if value is None else repr(value)

    return cell


def _related(name: str) -> _Cell:
    return lambda event, _: _joined(claim.event_id for claim in getattr(event, name))


def _citations(event: Event) -> tuple[Citation, ...]:
    """The citations of the event, or of its one dating where the event has none of its own."""
    claims: list[Dating | Undated] = [*event.datings, *([] if event.undated is None else [event.undated])]
    return event.sources or (claims[0].sources if len(claims) == 1 else ())


def _sources(event: Event, timeline: Timeline) -> str:
    return _cited(_citations(event), timeline)


def _cited(citations: Iterable[Citation], timeline: Timeline) -> str:
    cited = ((timeline.sources[one.source_id].title, one.locator) for one in citations)
    return _joined(title if locator is None else f"{title} [{locator}]" for title, locator in cited)


def _era_cells(era: Era, timeline: Timeline) -> dict[str, str]:
    """A row of type "era", as sheets of TimelineJS have them."""
    return {
        "type": "era",
        "id": era.id,
        "title": era.title,
        "when": str(era.when),
        "note": era.note or "",
        "sources": _cited(era.sources, timeline),
        "quote": _quote_of(era.sources),
    }


def _quote(event: Event, _: Timeline) -> str:
    return _quote_of(_citations(event))


def _quote_of(cited: Sequence[Citation]) -> str:
    return (cited[0].quote or "") if len(cited) == 1 else ""


def _flag(name: str) -> _Cell:
    return lambda event, _: "true" if getattr(event, name) else ""


def _joined(items: Iterable[str]) -> str:
    return "; ".join(items)


_COLUMNS: Mapping[str, _Cell] = MappingProxyType(
    {
        "id": lambda event, _: event.id,
        "title": _text("title"),
        "short": _text("short"),
        "when": _dates,
        "says": _of_dating("says"),
        "inferred": _of_dating("inferred"),
        "credibility": _of_dating("credibility"),
        "undated": _of_undated("reason"),
        "not_before": _of_undated("not_before"),
        "not_after": _of_undated("not_after"),
        "kind": lambda event, _: "" if event.kind == "happening" else event.kind,
        "status": lambda event, _: "" if event.status.kind == "reported" else event.status.kind,
        "actors": _actors,
        "where": _places,
        "latitude": _degrees("latitude"),
        "longitude": _degrees("longitude"),
        "part_of": lambda event, _: event.part_of_id or "",
        "before": _related("before"),
        "after": _related("after"),
        "during": _related("during"),
        "sources": _sources,
        "quote": _quote,
        "tags": lambda event, _: _joined(event.tags),
        "key": _flag("key"),
        "note": _text("note"),
        "url": _text("url"),
        "image": _text("image"),
    }
)
