"""One event as plain text: its title, and everything that is known of it as sentences."""

from collections.abc import Iterator

from chronicle.diagnostics import columns_of, on_one_line, wrap
from chronicle.model import Timeline
from chronicle.wording import sentences, to_text


def write_event(timeline: Timeline, event_id: str, width: int = 80) -> str:
    """The event in lines of at most so many columns; addresses are longer where they must be.

    Raises:
        KeyError: there is no such event.

    >>> from chronicle.model import Event, collect
    >>> print(write_event(collect({"coup": Event(title="Coup", when="2020-08")}), "coup"), end="")
    Coup
    ====
    August 2020.
    """
    return "".join(f"{line}\n" for line in _lines(timeline, event_id, width))


def _lines(timeline: Timeline, event_id: str, width: int) -> Iterator[str]:
    event = timeline.events[event_id]
    title = wrap(on_one_line(event.title), width)
    yield from title
    yield "=" * max(columns_of(line) for line in title)
    for sentence in sentences(event, timeline):
        first, *rest = wrap(to_text(sentence), width - 2)
        yield first
        yield from (f"  {line}" for line in rest)
