"""Fields that were begun and not finished."""

from chronicle import Event, Source

article = Source(title="Report")
coup = Event(
    title="Coup",
    when=
    sources=article.cite("page 7", quote=),
)
resignation = Event(title="Resignation", when="2020-08-19", sources=article)
transition =
