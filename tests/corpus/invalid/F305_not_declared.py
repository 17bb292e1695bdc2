from partner import kieta

from chronicle import Event

coup = Event(title="Coup", actors=kieta)
