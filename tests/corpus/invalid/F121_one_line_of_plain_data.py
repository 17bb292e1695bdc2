from chronicle import Actor, Event, Source

france = Actor(name="France")
article = Source(title="Partner changes confirmed")
talks = Event(titel="Talks", when="2022-13-02", actors=france, sources=article)
visit = Event(title="Visit", when="2022-14", after="coup", sources=article)
events = {"coup": {"title": "Coup", "when": "2020-08"}}
