"""Timelines to be written down: one with every kind of statement, one whose texts are hostile."""

import pytest

from chronicle import Actor, Before, Dating, Event, Header, Place, Source, Status, Undated, collect

HOSTILE = '<script>alert(1)</script> *b* [x](javascript:1)\n# y\u202ez\x1b[2J | `c` &amp; "q" \''


@pytest.fixture
def mali():
    header = Header(title="Mali between two partners", credit="After one article", as_of="2022-05-20")
    france = Actor(name="France")
    article = Source(
        title="Partner changes confirmed", accessed="2022-05-03", url="https://example.org/a?b=1&c=2"
    )
    archive = Source(title="Coups", kind="dataset", published="2021", archived="https://archive.example/2")
    coup = Event(
        title="Officers overthrow the president",
        when=[
            Dating(when="2020-08", says="in August 2020", sources=article),
            Dating(when="2020-08-18", sources=archive),
        ],
        key=True,
    )
    arrival = Event(
        title="Wagner arrives",
        when=Undated(reason="the article gives no date", not_after="2022-05-20"),
        after=coup,
        status=Status(kind="alleged", by=france),
        sources=article.cite("paragraph 9"),
    )
    moscow = Place(name="Moscow")
    meeting = Event(title="They meet", when="2022-05-20", where=moscow, sources=article)
    remark = Event(title="A remark", part_of=meeting, status="denied")
    aside = Event(title="An aside", part_of=remark, before=Before(event="declaration"))
    declaration = Event(title="A declaration", when="2022-05-20")
    dinner = Event(title="A dinner", when="2022-05-21", part_of=meeting)
    return collect(dict(locals()))


@pytest.fixture
def hostile():
    source = Source(
        title=HOSTILE, author=HOSTILE, publisher=HOSTILE, url="javascript:alert(1)", archived="data:,x"
    )
    actor = Actor(name=HOSTILE)
    event = Event(
        title=HOSTILE,
        when=[Dating(when="2020", says=HOSTILE, sources=source.cite(HOSTILE)), "2020-08"],
        status=Status(kind="alleged", by=actor),
    )
    other = Event(title="Other", after=event)
    header = Header(title=HOSTILE, subtitle=HOSTILE, credit=HOSTILE, language='en"><script>')
    return collect(dict(locals()) | {"header": header})
