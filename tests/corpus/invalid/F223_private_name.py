from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

report = Source(title="Report")
witness = Actor(name="Jane Roe", private=True)
hearing = Event(title="Jane Roe is heard", when="2021", actors=witness, sources=report)
