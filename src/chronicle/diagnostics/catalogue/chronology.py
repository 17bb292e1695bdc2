"""C4xx: what the claims of a timeline say of its order, taken together."""

from chronicle.diagnostics.catalogue.entry import Entry, error, note

CHRONOLOGY: tuple[Entry, ...] = (
    error(
        "C401",
        "Claims contradict each other",
        "The claims named cannot all be true. None of them is wrong by itself, and each is told with its "
        "sources: one has to give way.",
        wrong=(
            'coup = Event(title="Coup", when="2020-08")\n'
            'talks = Event(title="Talks", when="2020-07", after=coup)'
        ),
        right=(
            'coup = Event(title="Coup", when="2020-08")\n'
            'talks = Event(title="Talks", when="2020-07", before=coup)'
        ),
    ),
    note(
        "C402",
        "Sources date an event differently",
        "The datings of the event share no time. Both are kept, and shown wherever the event is.",
        wrong=(
            'when=[Dating(when="2022-02-17", sources=record), Dating(when="2022-02-16", sources=photograph)]'
        ),
        right='when=[Dating(when="2022-02-17", sources=record), Dating(when="2022-02", sources=article)]',
    ),
    note(
        "C403",
        "The order was not settled wholly",
        "The claims are so entangled that the search was stopped. What is shown is true, but may be less "
        "than the claims allow.",
        wrong="thousands of relations with gaps between the same events",
        right="the relations that the sources state, and no more",
    ),
)
