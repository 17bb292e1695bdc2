"""Mistakes that editors underline before chronicle is asked: each stands on a line that says so."""

from chronicle import Actor, After, Dating, Event, Header, Place, Source, Status, Undated

header = Header(title="Mali", subtitel="Coup")  # error
keita = Actor(name="Keïta", kind="person")
nobody = Actor(kind="person")  # error
somebody = Actor(name=1)  # error
bamako = Place(name="Bamako", latitude="12.65")  # error
moscow = Place("Moscow")  # error
article = Source(title="Article", author=["A", "B"])
origin = Source(title="Copy", origin=keita)  # error
undated = Source(title="Copy", published=2022)  # error

coup = Event(title="Coup", when="2020-08", actors=keita, sources=article.cite("paragraph 1"))
misspelt = Event(tittle="Coup")  # error
without = Event(when="2020-08")  # error
number = Event(title=2020)  # error
kinds = Event(title="Coup", kind="proces")  # error
status = Event(title="Coup", status="rumour")  # error
statuses = Event(title="Coup", status=Status(kind="aleged"))  # error
actors = Event(title="Coup", actors=article)  # error
places = Event(title="Coup", where=keita)  # error
sources = Event(title="Coup", sources=keita)  # error
after = Event(title="Coup", after=article)  # error
gaps = Event(title="Coup", after=After(event=coup, at_least=3))  # error
dated = Event(title="Coup", when=2020)  # error
dating = Event(title="Coup", when=Dating(when="2020-08", credibility="high"))  # error
reason = Event(title="Coup", when=Undated(not_after="2020"))  # error
flags = Event(title="Coup", key="yes")  # error
unknown = Event(title="Coup", actors=keitta)  # error
function = Event(title="Coup", sources=article.quote("words"))  # error
cited = Event(title="Coup", sources=article.cite(1))  # error

talks = Event(
    title="Talks",
    when=["2020-09", Dating(when="2020-10", sources=[article], says="in October")],
    actors={keita: "host"},
    where=Place(name="Bamako"),
    status="planned",
    after=[coup, After(event=coup, at_most="3 days")],
    tags="talks",
)
