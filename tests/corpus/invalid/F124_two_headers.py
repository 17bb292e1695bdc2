from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

header = Header(title="Mali")
second = Header(title="Niger")
