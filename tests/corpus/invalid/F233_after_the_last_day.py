from chronicle import Event, Header, Source

header = Header(title="Mali", as_of="2022-05")
article = Source(title="Article")
vote = Event(title="Vote", when="2024-02", sources=article)
planned_vote = Event(title="Vote of the assembly", when="2024-02", status="planned", sources=article)
