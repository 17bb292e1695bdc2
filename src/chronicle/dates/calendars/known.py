"""The calendars there are, one row each. A new one is a file beside this and a row here."""

from collections.abc import Mapping
from types import MappingProxyType

from chronicle.dates.calendars import french_republican, gregorian, hebrew, islamic, julian, swedish
from chronicle.dates.calendars.calendar import Calendar
from chronicle.dates.calendars.cutover import ADOPTIONS, CUTOVERS
from chronicle.dates.calendars.numbering import PLAIN, ROMAN

_ROMAN_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HEBREW_MONTHS = (
    "Tishri",
    "Heshvan",
    "Kislev",
    "Tevet",
    "Shevat",
    "Adar I",
    "Adar",
    "Nisan",
    "Iyar",
    "Sivan",
    "Tamuz",
    "Av",
    "Elul",
)
_HEBREW_SPELLINGS = (
    ("Tishrei", 1),
    ("Cheshvan", 2),
    ("Marheshvan", 2),
    ("Marcheshvan", 2),
    ("Chislev", 3),
    ("Teveth", 4),
    ("Tebeth", 4),
    ("Shebat", 5),
    ("Nissan", 8),
    ("Iyyar", 9),
    ("Tammuz", 11),
    ("Ab", 12),
)
_ISLAMIC_MONTHS = (
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qada",
    "Dhu al-Hijja",
)
_ISLAMIC_SPELLINGS = (
    ("Rabi al-Awwal", 3),
    ("Rabi al-Thani", 4),
    ("Jumada al-Ula", 5),
    ("Jumada al-Akhira", 6),
    ("Sha'ban", 8),
    ("Dhu al-Qa'da", 11),
    ("Dhu al-Hijjah", 12),
)
_FRENCH_MONTHS = (
    "Vendémiaire",
    "Brumaire",
    "Frimaire",
    "Nivôse",
    "Pluviôse",
    "Ventôse",
    "Germinal",
    "Floréal",
    "Prairial",
    "Messidor",
    "Thermidor",
    "Fructidor",
    "Sansculottides",
)
_FRENCH_SPELLINGS = (
    ("Vendemiaire", 1),
    ("Nivose", 4),
    ("Pluviose", 5),
    ("Ventose", 6),
    ("Floreal", 8),
    ("Complementary Days", 13),
)

_ROWS = (
    Calendar("gregorian", "Gregorian", gregorian.to_day, gregorian.from_day, _ROMAN_MONTHS),
    Calendar("julian", "Julian", julian.to_day, julian.from_day, _ROMAN_MONTHS),
    *(
        Calendar(row.name, row.title, row.to_day, row.from_day, _ROMAN_MONTHS, authority=row.authority)
        for row in CUTOVERS
    ),
    *(
        Calendar(
            row.name,
            row.title,
            gregorian.to_day,
            gregorian.from_day,
            _ROMAN_MONTHS,
            first_year=row.first_year,
            before="a calendar of the moon and the sun, which is not known here",
            authority=row.authority,
        )
        for row in ADOPTIONS
    ),
    Calendar("sweden", "Swedish", swedish.to_day, swedish.from_day, _ROMAN_MONTHS, authority="Ginzel III"),
    Calendar(
        "hebrew",
        "Hebrew",
        hebrew.to_day,
        hebrew.from_day,
        _HEBREW_MONTHS,
        _HEBREW_SPELLINGS,
        numbering=PLAIN,
        first_year=1,
        leap_names=(("Adar II", 7),),
        is_leap=hebrew.is_leap,
    ),
    Calendar(
        "islamic",
        "Islamic",
        islamic.to_day,
        islamic.from_day,
        _ISLAMIC_MONTHS,
        _ISLAMIC_SPELLINGS,
        numbering=PLAIN,
        first_year=1,
    ),
    Calendar(
        "french-republican",
        "French Republican",
        french_republican.to_day,
        french_republican.from_day,
        _FRENCH_MONTHS,
        _FRENCH_SPELLINGS,
        numbering=ROMAN,
        first_year=1,
    ),
)

CALENDARS: Mapping[str, Calendar] = MappingProxyType({row.name: row for row in _ROWS})


def calendar_named(calendar: str | Calendar) -> Calendar:
    """Return the calendar of that name; one that is no name already is returned as it is.

    Raises:
        ValueError: there is none of that name.

    >>> calendar_named("julian").title
    'Julian'
    """
    if isinstance(calendar, Calendar):
        return calendar
    if calendar not in CALENDARS:
        raise ValueError(f"no calendar is called {calendar!r}; there are {', '.join(CALENDARS)}")
    return CALENDARS[calendar]
