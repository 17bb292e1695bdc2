from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event(**{"title": "Coup"})
