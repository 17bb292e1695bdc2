"""The values that say when: dates, times, intervals and sets, the width of `~`, and their one order."""
