from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

report = Source(title="Report")
coup = Event(title="Coup of 2020", when="2020-08", sources=report)
