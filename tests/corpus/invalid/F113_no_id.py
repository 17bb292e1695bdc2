from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

Coup2020 = Event(title="Coup")
