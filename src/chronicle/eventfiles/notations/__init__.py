"""Other notations of the same schema: a text in each gives the declarations that one in Python would."""

from chronicle.eventfiles.notations.known import NOTATIONS, notation_of

__all__ = ["NOTATIONS", "notation_of"]
