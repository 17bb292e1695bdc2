from chronicle import Actor, Event, Source

article = Source(title="Article")
france = Actor(name="France")
coup = Event(title="Officers overthrow the president", when="2020-08-18", sources=article)
putsch = Event(title="Officers overthrow the President", when="2020-08", sources=article)
withdrawal = Event(
    title="France announces its withdrawal", when="2022-02-17", actors=france, sources=article
)
announced = Event(
    title="France announces the withdrawal", when="2022-02-17", actors=france, sources=article
)
