"""The kinds of value that say when, as one type."""

from chronicle.dates.choice import AllOf, OneOf
from chronicle.dates.date import Date
from chronicle.dates.date_time import DateTime
from chronicle.dates.interval import Interval

DateValue = Date | DateTime | Interval | OneOf | AllOf
