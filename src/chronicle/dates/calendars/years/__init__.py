"""When a year begins: Easter, the styles of years, and years that are told in two styles at once."""
