"""When: dates as sets of possible worlds, their text, their bounds and their order."""
