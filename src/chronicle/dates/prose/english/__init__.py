"""English dates read: the names, single dates, and the phrases around them."""
