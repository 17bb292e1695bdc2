"""Dates that are told from another day: from the day of reference, or from one that the words name."""
