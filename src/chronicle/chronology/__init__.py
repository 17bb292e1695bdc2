"""Order: what must have come before what, how early and how late, and which claims contradict each other."""

from chronicle.chronology.asking.facts import Fact
from chronicle.chronology.asking.probability import Probability
from chronicle.chronology.asking.proofs import Proof
from chronicle.chronology.chronology import Chronology, Verdict, Without, tighten
from chronicle.chronology.claims import Claim, PartOf, Statement
from chronicle.chronology.comparing import Comparison, SpanDifference, compare
from chronicle.chronology.findings import findings
from chronicle.chronology.ordering import Certainty, Order, Step, order, order_of
from chronicle.chronology.resolving.contradictions import Contradiction
from chronicle.chronology.resolving.dispute import Cost
from chronicle.chronology.resolving.modes import MODES, Mode
from chronicle.chronology.resolving.rivals import Divided
from chronicle.chronology.session import Insertion, Session
from chronicle.chronology.telling.walks import Sentence

__all__ = [
    "MODES",
    "Certainty",
    "Chronology",
    "Claim",
    "Comparison",
    "Contradiction",
    "Cost",
    "Divided",
    "Fact",
    "Insertion",
    "Mode",
    "Order",
    "PartOf",
    "Probability",
    "Proof",
    "Sentence",
    "Session",
    "SpanDifference",
    "Statement",
    "Step",
    "Verdict",
    "Without",
    "compare",
    "findings",
    "order",
    "order_of",
    "tighten",
]
