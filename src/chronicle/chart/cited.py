"""Source numbers at marks: where datings disagree, each mark bears the numbers of what says so."""

from collections.abc import Sequence

from attrs import evolve

from chronicle.chart.items import Dated, Items
from chronicle.chart.knowledge import says_anything
from chronicle.model import Dating, Event, datings_agree
from chronicle.wording import Notes


def cited(items: Items, notes: Notes) -> Items:
    """The items with source numbers at the marks of rival datings, as the notes of a picture have them.

    >>> cited(Items(dated=(), undated=()), Notes())
    Items(dated=(), undated=(), eras=(), on_utc=False, tells_hours=False, undecided=())
    """
    if not notes.notes or not any(item.rival for item in items.dated):
        return items
    dated = (_numbered(item, notes) if item.rival else item for item in items.dated)
    return evolve(items, dated=tuple(dated))


def _numbered(item: Dated, notes: Notes) -> Dated:
    told = [dating for dating in item.event.standing_datings if says_anything(dating.when)]
    numbers = {one.when: _numbers(one, told, item.event, notes) for one in told}
    datings = (evolve(one, cited=numbers[one.date]) if one.date in numbers else one for one in item.datings)
    return evolve(item, datings=tuple(datings))


def _numbers(dating: Dating, told: Sequence[Dating], event: Event, notes: Notes) -> str:
    """The numbers of all that give this date, where any other date cannot be true with it."""
    if all(datings_agree(dating, other, event, notes.circa) for other in told):
        return ""
    same = (citation for one in told if one.when == dating.when for citation in one.sources)
    return ",".join(str(number) for number in sorted({notes.number(one.source_id) for one in same}))
