from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

talks = Event(title="Talks", before=meeting)
meeting = Event(title="Meeting")
