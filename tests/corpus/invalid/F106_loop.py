from chronicle import Actor, After, Dating, Event, Header, Place, Source, Undated

for day in range(3):
    print(day)
