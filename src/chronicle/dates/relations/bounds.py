"""The bounds of a value on the axis on which it is compared: the civil one, or UTC."""

from chronicle.dates.relations.worlds import is_zoned
from chronicle.dates.span import Span
from chronicle.dates.values.clocks import told
from chronicle.dates.values.date import Date
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue
from chronicle.dates.zones import ANYWHERE


def bounds_on_utc(value: DateValue, policy: PaddingPolicy) -> Span:
    """Return the bounds of a value as UTC saw them; of one without a zone, wherever it may have been told.

    >>> from chronicle.dates.edtf.reader import parse
    >>> from chronicle.dates.values.padding import DEFAULT_POLICY
    >>> bounds_on_utc(parse("1970-01-01T02:00:00+02:00"), DEFAULT_POLICY).start
    Bounds(earliest=0, latest=0)
    >>> bounds_on_utc(parse("1970-01-01"), DEFAULT_POLICY).start
    Bounds(earliest=-50400, latest=43200)
    """
    if isinstance(value, Date) or not is_zoned(value):
        return told(value.padded(policy), ANYWHERE)
    return value.padded_on_utc(policy)
