coup = Event(title="Coup")
