from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event(title=2020, key="yes", when=After(event="coup"))
