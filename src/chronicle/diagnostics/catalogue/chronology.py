"""C4xx: what the claims of a timeline say of its order, taken together."""

from chronicle.diagnostics.catalogue.entry import Entry, error, note, warning

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
    note(
        "C404",
        "Sources tell different lengths of an event",
        "The event cannot have lasted as long as the one source says and as long as the other does. All "
        "lengths are kept; bounds follow the first, and those that agree with it.",
        wrong='lasts=[Lasts(length="25 years", sources=annals), Lasts(length="19 years", sources=list)]',
        right='lasts=[Lasts(length="19 years", sources=list), Lasts(at_least="18 years", sources=stela)]',
    ),
    warning(
        "C405",
        "The effect began before its cause",
        "What is said of time puts the event before what is called its cause. Those claims are named.",
        wrong=(
            'coup = Event(title="Coup", when="2020-08", because_of="talks")\n'
            'talks = Event(title="Talks", when="2021")'
        ),
        right=(
            'coup = Event(title="Coup", when="2020-08")\n'
            'talks = Event(title="Talks", when="2021", because_of=coup)'
        ),
    ),
    warning(
        "C406",
        "Causes go round in a circle",
        "Each of the events is called a cause of the next, and the last one a cause of the first.",
        wrong=(
            'war = Event(title="War", when="1914", because_of="arms")\n'
            'arms = Event(title="Arms race", when="1914", because_of=war)'
        ),
        right=(
            'arms = Event(title="Arms race", when="1910")\n'
            'war = Event(title="War", when="1914", because_of=arms)'
        ),
    ),
    error(
        "C407",
        "None of several ways fits",
        "One of several dates is meant, or one of several relations to another event, and each of them "
        "contradicts the other claims.",
        wrong=(
            'fire = Event(title="Fire", when="[1984,1986]", after="flood", before="war")\n'
            'flood = Event(title="Flood", when="1985-03")\n'
            'war = Event(title="War", when="1985-06")'
        ),
        right=(
            'fire = Event(title="Fire", when="[1984,1986]", after="flood")\n'
            'flood = Event(title="Flood", when="1985-03")'
        ),
    ),
    note(
        "C408",
        "Too many combinations to try",
        "Several statements leave open which date or which relation is meant. There are more combinations "
        "than are tried; bounds follow the stretch from the first to the last date of each set, and no "
        "relation that is left open. They are true, and may be wider than the claims allow.",
        wrong='when="[1984,1986,1988]" on ten events that follow each other',
        right='when="1984" where a source says which is meant',
    ),
    warning(
        "C409",
        "A time of day lacks its zone",
        "Some times of day name the zone of their clock and others do not. A witness’s 14:27 can be hours "
        "before or after a camera’s 14:31 UTC, so what names no zone is taken to be told by any clock on "
        "earth, from 14 hours ahead of UTC to 12 behind, and forces no order that nobody tells. Where no "
        "time names a zone, or all name the same, all are read as of one clock.",
        wrong=(
            'siren = Event(title="The siren sounds", when="2023-04-02T14:27")\n'
            'post = Event(title="The post appears", when="2023-04-02T14:31Z")'
        ),
        right=(
            'siren = Event(title="The siren sounds", when="2023-04-02T14:27+03:00")\n'
            'post = Event(title="The post appears", when="2023-04-02T14:31Z")'
        ),
    ),
)
