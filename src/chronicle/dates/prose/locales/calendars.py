"""What each language calls the other calendars and their months: a row a language.

Months change by case as elsewhere, the cases parted by `|`; the second name of the Hebrew month 7, Adar II of
a leap year, stands last. A calendar without names here is told by its own.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from chronicle.dates.calendars.known import CALENDARS


class CalendarWords(NamedTuple):
    """How a language tells a date in another calendar, and today's beside it."""

    names: Mapping[str, str]
    months: Mapping[str, tuple[str, ...]]
    year_of: Mapping[str, str]
    """How the year stands behind its month, of {what} and {year}, where that is not as usual."""
    bare_year: Mapping[str, str]
    """How it stands alone."""
    eras: Mapping[str, str]
    """What is read behind a year, or before it, for the calendar that counts so."""


def _own(name: str) -> tuple[str, ...]:
    calendar = CALENDARS[name]
    return (*calendar.months, *(second for second, _ in calendar.leap_names))


def _declined(names: str) -> tuple[str, ...]:
    """Decline Russian months by the genitive alone, which stands behind a day; vowels stay as they are."""
    return tuple(_genitive(name) for name in names.split(", "))


def _genitive(name: str) -> str:
    head, space, rest = name.partition(" ")
    if head[-1] in "ьй":
        return f"{name}|{head[:-1]}я{space}{rest}"
    return f"{name}|{head}а{space}{rest}" if head[-1] not in "аеиоуыюя" else name


CALENDAR_WORDS: Mapping[str, CalendarWords] = MappingProxyType(
    {
        "en": CalendarWords(
            names={
                "julian": "Julian calendar",
                "sweden": "Swedish calendar",
                "of the place": "local calendar",
                "hebrew": "Hebrew calendar",
                "islamic": "Islamic calendar",
                "french-republican": "French Republican calendar",
            },
            months={name: _own(name) for name in ("hebrew", "islamic", "french-republican")},
            year_of={},
            bare_year={"french-republican": "year {year}"},
            eras={"islamic": "ah | a h | anno hegirae", "hebrew": "anno mundi"},
        ),
        "fr": CalendarWords(
            names={
                "julian": "calendrier julien",
                "sweden": "calendrier suédois",
                "of the place": "calendrier du lieu",
                "hebrew": "calendrier hébraïque",
                "islamic": "calendrier hégirien",
                "french-republican": "calendrier républicain",
            },
            months={
                "hebrew": (
                    *("tishri", "heshvan", "kislev", "tévet", "shevat", "adar I", "adar"),
                    *("nissan", "iyar", "sivan", "tammouz", "av", "éloul", "adar II"),
                ),
                "islamic": (
                    *("mouharram", "safar", "rabia al-awal", "rabia ath-thani", "joumada al-oula"),
                    *("joumada ath-thania", "rajab", "chaabane", "ramadan", "chawwal"),
                    *("dhou al-qida", "dhou al-hijja"),
                ),
                "french-republican": (
                    *("vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse", "germinal"),
                    *("floréal", "prairial", "messidor", "thermidor", "fructidor", "sansculottides"),
                ),
            },
            year_of={"french-republican": "{what} an {year}"},
            bare_year={"french-republican": "an {year}"},
            eras={"islamic": "ah | de l'hégire | hégire", "french-republican": "de la république"},
        ),
        "de": CalendarWords(
            names={
                "julian": "julianischer Kalender",
                "sweden": "schwedischer Kalender",
                "of the place": "Kalender des Ortes",
                "hebrew": "jüdischer Kalender",
                "islamic": "islamischer Kalender",
                "french-republican": "Revolutionskalender",
            },
            months={
                "hebrew": (
                    *("Tischri", "Cheschwan", "Kislew", "Tewet", "Schewat", "Adar I", "Adar"),
                    *("Nisan", "Ijar", "Siwan", "Tammus", "Aw", "Elul", "Adar II"),
                ),
                "islamic": (
                    *("Muharram", "Safar", "Rabi I", "Rabi II", "Dschumada I", "Dschumada II"),
                    *("Radschab", "Schaban", "Ramadan", "Schawwal", "Dhu l-Qada", "Dhu l-Hiddscha"),
                ),
                "french-republican": (
                    *("Vendémiaire", "Brumaire", "Frimaire", "Nivôse", "Pluviôse", "Ventôse", "Germinal"),
                    *("Floréal", "Prairial", "Messidor", "Thermidor", "Fructidor", "Sansculottiden"),
                ),
            },
            year_of={},
            bare_year={"french-republican": "Jahr {year}"},
            eras={"islamic": "ah | d h | der hidschra"},
        ),
        "es": CalendarWords(
            names={
                "julian": "calendario juliano",
                "sweden": "calendario sueco",
                "of the place": "calendario del lugar",
                "hebrew": "calendario hebreo",
                "islamic": "calendario islámico",
                "french-republican": "calendario republicano",
            },
            months={
                "hebrew": (
                    *("tishrei", "jeshván", "kislev", "tevet", "shevat", "adar I", "adar"),
                    *("nisán", "iyar", "siván", "tamuz", "av", "elul", "adar II"),
                ),
                "islamic": (
                    *("muharram", "safar", "rabi I", "rabi II", "yumada I", "yumada II", "rayab"),
                    *("shaabán", "ramadán", "shawwal", "du al-qada", "du al-hiyya"),
                ),
                "french-republican": (
                    *("vendimiario", "brumario", "frimario", "nivoso", "pluvioso", "ventoso", "germinal"),
                    *("floreal", "pradial", "mesidor", "termidor", "fructidor", "sansculótidos"),
                ),
            },
            year_of={"french-republican": "{what} del año {year}"},
            bare_year={"french-republican": "año {year}"},
            eras={"islamic": "ah | de la hégira"},
        ),
        "ru": CalendarWords(
            names={
                "julian": "юлианский календарь",
                "sweden": "шведский календарь",
                "of the place": "местный календарь",
                "hebrew": "еврейский календарь",
                "islamic": "исламский календарь",
                "french-republican": "республиканский календарь",
            },
            months={
                "hebrew": _declined(
                    "тишрей, хешван, кислев, тевет, шват, адар I, адар, нисан, ияр, сиван, таммуз, ав, элул"
                    ", адар II"
                ),
                "islamic": _declined(
                    "мухаррам, сафар, раби I, раби II, джумада I, джумада II, раджаб, шаабан, рамадан"
                    ", шавваль, зуль-каада, зуль-хиджа"
                ),
                "french-republican": _declined(
                    "вандемьер, брюмер, фример, нивоз, плювиоз, вантоз, жерминаль, флореаль, прериаль"
                    ", мессидор, термидор, фрюктидор, санкюлотиды"
                ),
            },
            year_of={"french-republican": "{what} {year} года"},
            bare_year={"french-republican": "{year} год"},
            eras={"islamic": "г х | хиджры | по хиджре"},
        ),
        "ar": CalendarWords(
            names={
                "julian": "التقويم اليولياني",
                "sweden": "التقويم السويدي",
                "of the place": "التقويم المحلي",
                "hebrew": "التقويم العبري",
                "islamic": "التقويم الهجري",
                "french-republican": "التقويم الجمهوري",
            },
            months={
                "hebrew": (
                    *("تشري", "حشوان", "كسلو", "طيبت", "شباط", "آدار الأول", "آدار"),
                    *("نيسان", "إيار", "سيوان", "تموز", "آب", "أيلول", "آدار الثاني"),
                ),
                "islamic": (
                    *("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة"),
                    *("رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
                ),
                "french-republican": (
                    *("فنديميير", "برومير", "فريمير", "نيفوز", "بلوفيوز", "فنتوز", "جرمينال"),
                    *("فلوريال", "بريريال", "مسيدور", "ترميدور", "فروكتيدور", "سانكيلوتيد"),
                ),
            },
            year_of={"french-republican": "{what} سنة {year}"},
            bare_year={"french-republican": "سنة {year}"},
            eras={"islamic": "ه | هجري | هجرية | الهجري | الهجرية | للهجرة"},
        ),
    }
)
