from circle import niamey

from chronicle import Event, Place

bamako = Place(name="Bamako")
talks = Event(title="Talks", where=[bamako, niamey])
