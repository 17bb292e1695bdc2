from chronicle import Actor, Event, Source

article = Source(title="Article")
keita = Actor(name="Ibrahim Boubacar Keïta")
ibk = Actor(name="Keita, Ibrahim Boubacar")
mission = Actor(name="Minusma")
un_mission = Actor(name="MINUSMA", kind="mission")
lavrov = Actor(name="Sergey Lavrov")
minister = Actor(name="Sergei Lavrov")
coup = Event(
    title="Coup",
    when="2020-08",
    actors=[keita, ibk, mission, un_mission, lavrov, minister],
    sources=article,
)
