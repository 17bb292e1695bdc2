from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Evnt(title="Coup")
