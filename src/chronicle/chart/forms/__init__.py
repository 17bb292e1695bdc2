"""Forms: the ways to place labels beside an axis, lying or upright."""
