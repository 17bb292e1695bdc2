"""What a chronology says, as paragraphs to read and as plain data: nothing is worked out here."""

from chronicle.chronology.reports.comparison import comparison_plain, comparison_text
from chronicle.chronology.reports.contradictions import contradictions_plain, contradictions_text
from chronicle.chronology.reports.order import order_plain, order_text
from chronicle.chronology.reports.relation import relation_plain, relation_text
from chronicle.chronology.reports.why import why_plain, why_text

__all__ = [
    "comparison_plain",
    "comparison_text",
    "contradictions_plain",
    "contradictions_text",
    "order_plain",
    "order_text",
    "relation_plain",
    "relation_text",
    "why_plain",
    "why_text",
]
