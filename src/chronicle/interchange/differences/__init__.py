"""What tells two versions of a chronology apart, as records and as text."""

from chronicle.interchange.differences.compare import Difference, differences
from chronicle.interchange.differences.report import REPORTS

__all__ = ["REPORTS", "Difference", "differences"]
