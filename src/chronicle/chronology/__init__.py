"""Order: what must have come before what, how early and how late, and which claims contradict each other."""

from chronicle.chronology.chronology import Chronology, Mode, tighten
from chronicle.chronology.claims import Claim, PartOf, Statement
from chronicle.chronology.findings import findings
from chronicle.chronology.ordering import Certainty, Order, Step, order, order_of
from chronicle.chronology.rival_datings import RivalDatings
from chronicle.chronology.telling import Contradiction

__all__ = [
    "Certainty",
    "Chronology",
    "Claim",
    "Contradiction",
    "Mode",
    "Order",
    "PartOf",
    "RivalDatings",
    "Statement",
    "Step",
    "findings",
    "order",
    "order_of",
    "tighten",
]
