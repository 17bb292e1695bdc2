from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

article = Source(title="Article", file="saved.txt")
coup = Event(
    title="Coup",
    when="2020-08",
    sources=article.cite(quote="overthrown by unhappy officers in August 2020"),
)
