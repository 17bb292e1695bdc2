from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

"the second part"
