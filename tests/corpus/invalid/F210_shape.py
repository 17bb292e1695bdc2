from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

article = Source(title="Article", url="www.example.org/report", file="../secret.txt")
