"""How two values lie to each other over all that they can mean: Allen's relations, certainty, chances."""
