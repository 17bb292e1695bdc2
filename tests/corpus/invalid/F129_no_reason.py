from chronicle import Event

# chronicle: ignore F220
coup = Event(title="Coup", when="2020-08")
# chronicle: ignore F20 because nobody knows
talks = Event(title="Talks", when="2020-09")
# chronicle: ignore F201 because I want to
vote = Event(title="Vote", when="2020-10")
# chronicle: hush
march = Event(title="March", when="2020-11")
