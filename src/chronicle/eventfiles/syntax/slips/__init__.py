"""What was meant by a statement that Python cannot parse: half-typed, or with a sign of another notation."""

from chronicle.eventfiles.syntax.slips.find import slips_in
from chronicle.eventfiles.syntax.slips.slip import Slip

__all__ = ["Slip", "slips_in"]
