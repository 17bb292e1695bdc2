from chronicle import Event, Header, Undated

header = Header(title="Coup", language="en")
coup = Event(title="Officers seize power", when="late August 2020")
talks = Event(title="Talks", when=Undated(reason="not told", not_before="autumn 2020"))
