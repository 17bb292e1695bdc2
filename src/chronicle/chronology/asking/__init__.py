"""What can be asked of a chronology: why a bound is what it is, how two events lie to each other."""
