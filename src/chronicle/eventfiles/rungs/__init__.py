"""Statements → declarations, on either rung: records with names, or plain data."""

from chronicle.eventfiles.rungs.declared import DATED, TABLE_NAMES, Assigned, Declaration, Declarations
from chronicle.eventfiles.rungs.lower import plain_declarations
from chronicle.eventfiles.rungs.statements import declarations

__all__ = [
    "DATED",
    "TABLE_NAMES",
    "Assigned",
    "Declaration",
    "Declarations",
    "declarations",
    "plain_declarations",
]
