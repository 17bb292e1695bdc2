from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

article = Source(title="Article", file="saved.txt", sha256="0000000000000000000000000000000000000000000000000000000000000000")
