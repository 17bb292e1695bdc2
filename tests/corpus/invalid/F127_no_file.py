from partnr import keita

from chronicle import Event

coup = Event(title="Coup", actors=keita)
