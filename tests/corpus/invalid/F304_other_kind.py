from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

france = Actor(name="France")
talks = Event(title="Talks", where=france)
