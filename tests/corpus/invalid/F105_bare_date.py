from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event(title="Coup", when=2020-08-18)
talks = Event(title="Talks", when=2020-10-18)
