"""How time becomes integers: ticks, the clock they are read on, and lengths that only the calendar knows."""
