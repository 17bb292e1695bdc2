from chronicle import Event, Source

report = Source(title="Report", published="2022-02")
mission = Event(title="Mission", kind="process", when="2013/2022-08", sources=report)
