from chronicle import Dating, Event, Source

article = Source(title="Article")
withdrawal = Event(title="Withdrawal", when=Dating(when="2022-02", says="in February", sources=article))
coup = Event(title="Coup", when=Dating(when="2020-08-18", says="in August 2020", sources=article))
