"""Single dates and times, each shape of words a row: what it looks like, and what it says."""
