"""From text to nodes: restricted Python data with the place of every value. Knows no record's fields."""
