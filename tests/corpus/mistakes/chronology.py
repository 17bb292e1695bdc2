"""A chronology without a mistake. The tests plant one at a time, and ask what is told of it."""

from shared import france, un

from chronicle import Actor, After, Before, Dating, During, Event, Header, Place, Source, Status, Undated

header = Header(
    title="Mali between two partners", subtitle="Coup to mission", as_of="2022-05-20", language="en"
)

# Actors
keita = Actor(name="Ibrahim Boubacar Keïta", kind="person", office="President", aliases=["IBK", "Keita"])
officers = Actor(name="Disgruntled officers", kind="group")
russia = Actor(name="Russia", kind="state", wikidata="Q159")

# Places
bamako = Place(name="Bamako", latitude=12.65, longitude=-8.0, timezone="Africa/Bamako", country="Mali")
moscow = Place(name="Moscow")

# Sources
article = Source(
    title="Mali’s foreign ministry in Moscow",
    author="A reporter",
    published="2022-05-20",
    accessed="2022-05-21",
    url="https://www.example.org/article",
    file="article.txt",
    language="en",
    reliability="B",
)
elysee = Source(title="Joint declaration", publisher="Élysée", published="2022-02-17")
copy = Source(title="Declaration, reprinted", origin=elysee)

# Events
coup = Event(
    title="Officers overthrow the president",
    short="Coup",
    when=[
        Dating(when="2020-08-18", says="on Tuesday 18 August 2020", sources=copy),
        Dating(
            when="2020-08", sources=article.cite("paragraph 1", quote="overthrown by disgruntled officers")
        ),
    ],
    actors={keita: "overthrown", officers: "plotters"},
    where=bamako,
    tags=["coup", "army"],
    key=True,
)

resignation = Event(
    title="The president resigns on television",
    when="2020-08-19",
    actors=keita,
    after=After(event=coup, at_least="1 hour", at_most="2 days"),
    before="transition",
    sources=article,
)

transition = Event(
    title="A transitional government is formed",
    kind="process",
    when="2020-09/2020-10",
    sources=article,
)

deterioration = Event(
    title="Ties between Bamako and Paris deteriorate",
    kind="process",
    when=Undated(reason="the article gives no date", not_after="2022-05-20"),
    actors=[france],
    sources=article.cite(quote="once-close ties between Bamako and Paris"),
)

withdrawal = Event(
    title="France announces its troop withdrawal",
    when=Dating(when="2022-02", says="in February", inferred="the year, from the context", sources=elysee),
    actors={france: "announces"},
    after=deterioration,
)

crimes = Event(
    title="Crimes by paramilitaries",
    status=Status(kind="alleged", by=[france, un]),
    when="late March 2022",
    during=During(event=deterioration),
    sources=[article],
)

meeting = Event(
    title="The foreign ministers meet",
    when="2022-05-20T10:30",
    actors=[russia],
    where=moscow,
    part_of=deterioration,
    before=Before(event="statement", at_most="3 hours"),
    sources=article,
)

statement = Event(
    title="A joint statement is read",
    when="2022-05-20",
    actors={russia: "host"},
    note="Read in two languages.",
    sources=article,
)
