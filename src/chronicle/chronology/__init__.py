"""Order: what must have come before what, how early and how late, and which claims contradict each other."""
