from chronicle import Dating, Event, Source

article = Source(title="Article")
coup = Event(title="Coup", when=Dating(when="2020-09", says="in August 2020", sources=article))
