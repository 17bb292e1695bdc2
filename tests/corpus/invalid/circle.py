from F128_circle import bamako

from chronicle import Event, Place

niamey = Place(name="Niamey")
talks = Event(title="Talks", where=[bamako, niamey])
