from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event("Coup", when="2020-08")
