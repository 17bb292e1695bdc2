from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

article = Source(title="Article")
ties = Event(title="Ties deteriorate", sources=article)
