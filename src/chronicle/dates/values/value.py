"""The kinds of value that say when, as one type."""

from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval

DateValue = Date | DateTime | Interval | OneOf | AllOf
