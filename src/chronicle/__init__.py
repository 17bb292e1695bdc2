"""chronicle: event chronologies with uncertain dates and named sources."""
