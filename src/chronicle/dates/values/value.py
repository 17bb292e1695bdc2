"""The kinds of value that say when, as one type."""

from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval

DateValue = Date | DateTime | Interval | OneOf | AllOf
"""Any value. Every one has `span`, `padded_span`, `padded(policy)`, `precision`, `is_uncertain`,
`is_approximate`, `text`, `sort_key` and `sort_bytes`; values compare and hash, and `str` is their EDTF.

There is one order over all kinds of values, which agrees with whatever is certain: by the earliest second of
the start, then by its latest, by the earliest of the end, by its latest, and last by the canonical text. What
has no beginning comes first; a zoned time stands at its UTC instant. A database sorts alike by `sort_bytes`:
48 bytes of bounds and the canonical text with a zero byte after it. Its column is a BLOB (SQLite), BYTEA
(PostgreSQL) or VARBINARY (MySQL), or holds `sort_bytes.hex()` as text. `sort_key` are the bounds alone, as
eight 64-bit integers.

>>> values = [parse(text) for text in ("1985", "[1984,1986]", "../1985", "1984~")]
>>> [str(value) for value in sorted(values)]
['../1985', '1984~', '[1984,1986]', '1985']
>>> sorted(values) == sorted(values, key=lambda value: value.sort_bytes)
True
>>> isinstance(parse("1985/1986"), DateValue)
True
"""
