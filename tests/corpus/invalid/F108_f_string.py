from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

country = Place(name="Mali")
coup = Event(title=f"Coup in {country}")
