"""The constraints of numbered claims as one system, and how its bounds are found."""
