"""Intervals, limits and alternatives: what is said around dates, and of two of them at once."""
