"""The numbered sources under a picture or a list: one number a source, in order of first citation."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain

from attrs import field, frozen

from chronicle.model import Circa, Citation, Event, Timeline
from chronicle.wording.agreement import tiers
from chronicle.wording.phrase import Phrase, raised
from chronicle.wording.sources import source_phrase


@frozen(kw_only=True)
class Note:
    """A source as its numbered note tells it; its addresses stand apart, to be linked or printed."""

    number: int
    source_id: str
    phrase: Phrase
    url: str | None = None
    archived: str | None = None


@frozen(kw_only=True)
class Notes:
    """All notes of a picture or a list, in the order of their numbers."""

    notes: tuple[Note, ...] = ()
    circa: Circa = field(factory=Circa, repr=False)
    """How wide "about" is in the dates that bear the numbers."""

    def number(self, source_id: str) -> int:
        """The number of a source.

        Raises:
            KeyError: no event of the list cites it.
        """
        return self._numbers[source_id]

    def has(self, citation: Citation) -> bool:
        """Whether what is cited has a number."""
        return citation.source_id in self._numbers

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {note.source_id: note.number for note in self.notes}

    def raised(self, citations: Iterable[Citation]) -> Phrase:
        """The numbers of what is cited, raised; empty where nothing is, or where no notes are printed."""
        if not self.notes:
            return ()
        return raised(self.number(citation.source_id) for citation in citations)


def number_sources(
    timeline: Timeline,
    event_ids: Iterable[str],
    *,
    with_eras: bool = False,
    also: Iterable[Citation] = (),
) -> Notes:
    """Number the sources in the order in which a reader of the events meets them, those of the eras last.

    A dated event shows the sources of its datings and its own; an undated one also those of its relations.
    What is cited ``also``, behind all events, comes at the end.

    >>> from chronicle.model import Source, collect
    >>> letter = Source(title="Letter")
    >>> timeline = collect({"letter": letter, "coup": Event(title="Coup", when="2020-08", sources=letter)})
    >>> number_sources(timeline, ["coup"]).number("letter")
    1
    """
    cited: dict[str, list[str]] = {}
    if not timeline.sources:
        return Notes(circa=timeline.circa)
    shown = chain.from_iterable(_shown(timeline.events[event_id], timeline.circa) for event_id in event_ids)
    behind = (citation for era in timeline.eras for citation in era.sources) if with_eras else ()
    for citation in chain(shown, behind, also):
        locators = cited.setdefault(citation.source_id, [])
        if citation.locator:
            locators.append(citation.locator)
    language = timeline.header.language
    return Notes(
        circa=timeline.circa,
        notes=tuple(
            Note(
                number=number,
                source_id=source_id,
                phrase=source_phrase(timeline.sources[source_id], locators=locators, language=language),
                url=timeline.sources[source_id].url,
                archived=timeline.sources[source_id].archived,
            )
            for number, (source_id, locators) in enumerate(cited.items(), start=1)
        ),
    )


def _shown(event: Event, circa: Circa) -> Iterator[Citation]:
    for tier in tiers(event, circa):
        for told in tier:
            yield from told.sources
    if event.undated is not None:
        yield from event.undated.sources
    yield from event.sources
    if not event.datings:
        for relation in (*event.attested, *event.relations):
            yield from relation.sources
