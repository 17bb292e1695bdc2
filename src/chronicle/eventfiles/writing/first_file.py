"""The first file of somebody who has never written one: it checks clean, it draws, and its comments teach."""

_FIRST_FILE = '''\
"""{title}.

This is an event file: Python that only declares, and that chronicle reads without ever running it.
Change what is here into what you know, then say:  chronicle check {name}
"""

from chronicle import Actor, Dating, Event, Header, Source, Undated

header = Header(title="{title}", subtitle="From the first shot to the armistice")

# Actors: the name of the variable is the id, by which all else refers to it.
armada = Actor(name="The Armada", kind="fleet")
england = Actor(name="England", kind="state", aliases=["the English"])

# Sources: whatever is claimed rests on one. A saved copy (file="…") lets chronicle look up every quote.
letters = Source(title="Letters from the fleet", published="1588", kind="letters")
history = Source(title="A later history", author="A. Historian", published="1900")

# Events: in their order. Dates are EDTF (1588-07-31, 1588-07, 1588~) or words ("late July 1588").
departure = Event(
    title="The fleet leaves Lisbon",
    when="1588-05-28",
    actors={{armada: "departs"}},  # an actor, and its part in it
    sources=history,
)

sighting = Event(
    title="The fleet is sighted off Cornwall",
    when=[  # two sources, two dates: both are kept, and drawn
        Dating(when="1588-07-29", sources=letters.cite("the third letter")),
        Dating(when="1588-07-30", sources=history.cite("page 12")),
    ],
    actors=[armada, england],
    after=departure,
    key=True,  # a picture emphasises it
)

storm = Event(
    title="Storms scatter the ships",
    when=Undated(reason="the letters give no day", not_before="1588-08"),
    kind="process",  # it goes on for a while: `after` binds its beginning
    after=sighting,
    sources=letters,
)
'''


def first_file(name: str, title: str) -> str:
    """The text of a first event file, which bears a title and is called by a name."""
    return _FIRST_FILE.format(title=title.replace("\\", "").replace('"', "’"), name=name)
