from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

bamako = Place(name="Bamako", latitude=126.5)
