"""The weekdays that a text names, in the languages that dates are read in."""

import re
from collections.abc import Mapping
from types import MappingProxyType

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_WEEKS = (
    " ".join(NAMES),
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "lunes martes miércoles jueves viernes sábado domingo",
    "понедельник вторник среда четверг пятница суббота воскресенье",
    "الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
)
_OTHER_FORMS = {"sonnabend": 5, "среду": 2, "пятницу": 4, "субботу": 5, "الاثنين": 0}
_DAYS: Mapping[str, int] = MappingProxyType(
    {name.casefold(): day for week in _WEEKS for day, name in enumerate(week.split())} | _OTHER_FORMS
)
_NAMED = re.compile(rf"(?<!\w)(?:{'|'.join(_DAYS)})(?!\w)", re.IGNORECASE)


def weekdays_in(text: str) -> set[int]:
    """The weekdays that a text names: 0 is Monday.

    >>> weekdays_in("on Monday, 17 August"), weekdays_in("le mardi matin"), weekdays_in("in May")
    ({0}, {1}, set())
    """
    return {_DAYS[found[0].casefold()] for found in _NAMED.finditer(text)}
