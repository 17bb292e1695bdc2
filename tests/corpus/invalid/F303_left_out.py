from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event(title="Coup", when="2020-13")
talks = Event(title="Talks", after=coup)
