from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

events = {"2020-08": "Coup"}
france = Actor(name="France")
