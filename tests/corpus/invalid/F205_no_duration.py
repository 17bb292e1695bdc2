from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

coup = Event(title="Coup")
talks = Event(title="Talks", after=After(event=coup, at_least="3 fortnights"))
