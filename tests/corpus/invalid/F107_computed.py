from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event(title="Coup in " + "Mali", tags=[tag for tag in "abc"])
