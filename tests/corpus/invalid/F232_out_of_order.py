from chronicle import Event, Source

article = Source(title="Article", published="2022-05-20", accessed="2022-05-02")
footage = Source(title="Footage", captured="2022-05-20", uploaded="2022-05-02")
coup = Event(title="Coup", when="2020-08", sources=[article, footage])
