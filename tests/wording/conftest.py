"""A small timeline in which everything that can be said of an event is said once."""

import pytest

from chronicle import Actor, After, Before, Dating, During, Event, Place, Source, Status, Undated, collect


@pytest.fixture
def timeline():
    france, others = Actor(name="France"), Actor(name="others")
    lavrov = Actor(name="Sergei Lavrov", office="Foreign minister of Russia")
    moscow, mali = Place(name="Moscow", country="Russia"), Place(name="Mali", country="Mali")
    article = Source(title="Partner changes confirmed", kind="news article", accessed="2022-05-03")
    dataset = Source(
        title="Coups",
        author=["Peyton", "Bajjalieh", "Shalmon", "Martin"],
        kind="dataset",
        url="https://example.org/1",
    )
    letter = Source(title="Letter", published="2022-02-17", archived="https://archive.example/2")
    coup = Event(
        title="Officers overthrow the president",
        short="Coup",
        when=[
            Dating(when="2020-08", says="in August 2020", sources=article.cite("paragraph 8")),
            Dating(when="2020-08-18", sources=dataset),
        ],
        where=mali,
    )
    ties = Event(title="Ties deteriorate", kind="process", when=Undated(reason="the article gives no date"))
    arrival = Event(
        title="Wagner arrives",
        when=Undated(reason="no date", not_before="2020-08-18", not_after="2022-05-20", sources=article),
        after=After(event=coup, at_least="3 days", at_most="P1Y", says="after the coup", sources=letter),
        before=Before(event="meeting", inferred="from the tense"),
        status=Status(kind="alleged", by=[france, others]),
    )
    withdrawal = Event(
        title="Withdrawal announced",
        when=[
            Dating(when="2022-02-17", sources=letter),
            Dating(when="2022-02-16", sources=dataset.cite("caption")),
            Dating(
                when="2022-02", says="in February", inferred="the year", sources=article.cite("paragraph 9")
            ),
        ],
    )
    meeting = Event(
        title="They meet",
        when="2022-05-20",
        actors={lavrov: None, france: "spoken of"},
        where=[moscow, mali],
        sources=article.cite("paragraph 3", quote="met with “Lavrov”"),
    )
    remark = Event(
        title="A remark", part_of=meeting, during=During(event=meeting), status="denied", note="Off record!"
    )
    return collect(dict(locals()))


@pytest.fixture
def ids(timeline):
    return tuple(timeline.events)
