"""What people call the columns of a table of events, in the languages that dates are read in: a row a field.

What would be one field in one language and another in the next is left to English: "tag" is no day, and
"citation" no quotation.
"""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

PARTS = ("year", "month", "day", "time", "end_year", "end_month", "end_day", "end_time")
"""The columns of a date in pieces."""

FIELDS = (
    *("id", "title", "short", "when", "end", "says", "inferred", "undated", "not_before", "not_after"),
    *("kind", "status", "actors", "where", "latitude", "longitude", "part_of", "before", "after", "during"),
    *("sources", "quote", "credibility", "tags", "key", "private", "note", "url", "image", "type"),
)
"""The columns of a table of events, besides the pieces of a date."""

_CALLED = {
    "title": """headline event name label what  titre intitulé événement nom  titel ereignis bezeichnung
        überschrift  título evento nombre acontecimiento  название событие заголовок  العنوان الحدث""",
    "when": """date dates start start_date begin from  quand début date_de_début  datum wann beginn anfang
        startdatum von  fecha fechas cuándo inicio fecha_de_inicio desde  дата когда начало дата_начала
        التاريخ متى البداية""",
    "end": """end_date until to  fin date_de_fin  ende enddatum bis  final fecha_de_fin hasta
        конец окончание дата_окончания  النهاية تاريخ_النهاية""",
    "says": "display_date date_text",
    "actors": """actor who people participants  acteur acteurs qui personnes  akteur akteure wer personen
        beteiligte  actores quién personas participantes  участник участники кто лица  الأشخاص المشاركون""",
    "where": """place places location  lieu lieux où endroit  ort orte wo  lugar lugares dónde sitio
        место места где  المكان أين""",
    "latitude": "lat  breite breitengrad  latitud  широта  خط_العرض",
    "longitude": "long lon lng  länge längengrad  longitud  долгота  خط_الطول",
    "sources": """source reference references citation  référence références  quelle quellen beleg belege
        fuente fuentes referencia referencias  источник источники  المصدر المصادر""",
    "quote": "quotation  zitat  cita  цитата  اقتباس",
    "tags": """tag group category keywords  étiquettes mots_clés catégorie groupe  schlagwort schlagwörter
        kategorie gruppe  etiquetas categoría grupo  теги категория группа  الوسوم الفئة""",
    "note": """text notes description comment comments  remarque texte commentaire  notiz notizen anmerkung
        bemerkung beschreibung kommentar  nota notas descripción texto comentario
        примечание описание текст комментарий  ملاحظة ملاحظات الوصف""",
    "url": "link  lien  adresse  enlace  ссылка  رابط",
    "image": "media picture  bild  imagen  изображение  صورة",
    "year": "année  jahr  año  год  السنة",
    "month": "mois  monat  mes  месяц  الشهر",
    "day": "jour  día  день  اليوم",
    "time": "heure  uhrzeit  hora  время",
}


def folded(heading: str) -> str:
    """A heading without regard to case, blanks, underscores and accents.

    >>> folded("Start Date"), folded(" Überschrift"), folded("mots-clés")
    ('start_date', 'uberschrift', 'mots_cles')
    """
    letters = unicodedata.normalize("NFKD", heading.strip().casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[\s_-]+", "_", bare)


_NAMES: Mapping[str, str] = MappingProxyType(
    {folded(other): name for name, others in _CALLED.items() for other in others.split()}
    | {name: name for name in (*FIELDS, *PARTS)}
)


def field_called(heading: str) -> str | None:
    """The field that a heading means, None where it is none that is known.

    >>> field_called("Datum"), field_called("Quellen"), field_called("Casualties")
    ('when', 'sources', None)
    """
    return _NAMES.get(folded(heading))
