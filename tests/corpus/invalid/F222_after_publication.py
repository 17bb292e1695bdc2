from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

report = Source(title="Report", published="2020")
coup = Event(title="Coup", when="2021-03", sources=report)
