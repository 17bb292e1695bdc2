"""Values told: each kind of value by the phrases of a language."""
