"""Labels: what the picture says of an event, set in type."""
