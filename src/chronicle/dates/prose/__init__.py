"""Values in words, for people: every uncertainty stated, nothing finer than what is known."""
