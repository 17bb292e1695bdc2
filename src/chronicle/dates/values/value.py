"""The kinds of value that say when, as one type."""

from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval

DateValue = Date | DateTime | Interval | OneOf | AllOf
"""Any value. Every one has `span`, `padded_span`, `padded(policy)`, `precision`, `is_uncertain`,
`is_approximate`, `sort_key` and `text`; values compare, sort and hash, and `str` is their EDTF.

>>> values = [parse(text) for text in ("1985", "[1984,1986]", "../1985", "1984~")]
>>> [str(value) for value in sorted(values)]
['../1985', '1984~', '[1984,1986]', '1985']
>>> isinstance(parse("1985/1986"), DateValue)
True
"""
