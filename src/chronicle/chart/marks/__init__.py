"""Marks: what is known of a date, drawn as shapes beside an axis."""
