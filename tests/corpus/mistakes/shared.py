"""What other files import."""

from chronicle import Actor

france = Actor(name="France", kind="state")
un = Actor(name="United Nations", kind="organisation")
