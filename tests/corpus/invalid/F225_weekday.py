from chronicle import Dating, Event, Source

article = Source(title="Article")
coup = Event(title="Coup", when=Dating(when="2020-08-18", says="on Monday, 18 August 2020", sources=article))
