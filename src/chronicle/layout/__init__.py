"""Geometry: numbers in, numbers out. Lines, lanes, ticks, labels; and the Scene, the picture as a value."""
