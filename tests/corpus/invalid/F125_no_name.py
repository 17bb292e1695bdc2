from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

day = Dating(when="2020-08-18")
