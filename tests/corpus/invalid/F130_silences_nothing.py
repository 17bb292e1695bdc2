from chronicle import Event, Source

article = Source(title="Article")

# chronicle: ignore F220 because nobody knows
coup = Event(title="Coup", when="2020-08", sources=article)
talks = Event(  # chronicle: ignore F220, F221 because the witness asked not to be named
    title="Talks",
)
