from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

niger = Actor(name="Niger")
report = Source(title="Report")
coup = Event(title="Coup", when="2020-08", sources=report)
