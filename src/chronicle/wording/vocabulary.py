"""The words around dates, in the languages that dates are told in: how an event stands, before or after what.

One row a saying, its languages beside each other; English stands in where a language is not known. Patterns
are for `str.format`, and made so that no name in them has to be inflected.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar")
"""The languages of the tables, in the order of their columns."""

Sayings: TypeAlias = Mapping[str, tuple[str, ...]]
"""What is said, by what it is about, in every language."""

WORDS: Sayings = MappingProxyType(
    {
        # ------------------------------------------------------------ how an event stands
        "alleged": ("alleged", "allégué", "behauptet", "alegado", "утверждается", "ادعاء"),
        "alleged by": (
            *("alleged by {names}", "allégué par {names}", "behauptet von {names}", "alegado por {names}"),
            *("утверждают: {names}", "ادعاء من {names}"),
        ),
        "denied": ("denied", "démenti", "bestritten", "desmentido", "опровергается", "منفي"),
        "denied by": (
            *("denied by {names}", "démenti par {names}", "bestritten von {names}"),
            *("desmentido por {names}", "опровергают: {names}", "نفاه {names}"),
        ),
        "planned": ("planned", "prévu", "geplant", "previsto", "запланировано", "مخطط له"),
        "planned by": (
            *("planned by {names}", "prévu par {names}", "geplant von {names}", "previsto por {names}"),
            *("запланировали: {names}", "مخطط له من {names}"),
        ),
        "cancelled": ("cancelled", "annulé", "abgesagt", "cancelado", "отменено", "ملغى"),
        "cancelled by": (
            *("cancelled by {names}", "annulé par {names}", "abgesagt von {names}"),
            *("cancelado por {names}", "отменили: {names}", "ألغاه {names}"),
        ),
        # ------------------------------------------------------------ limits of what is not dated
        "not dated": ("not dated", "non daté", "nicht datiert", "sin fecha", "без даты", "غير مؤرخ"),
        "no earlier than": (
            *("no earlier than {day}", "au plus tôt {day}", "frühestens {day}", "como muy pronto {day}"),
            *("не ранее: {day}", "ليس قبل {day}"),
        ),
        "no later than": (
            *("no later than {day}", "au plus tard {day}", "spätestens {day}", "como muy tarde {day}"),
            *("не позднее: {day}", "ليس بعد {day}"),
        ),
        # ------------------------------------------------------------ before or after what
        "before": (
            *("before {other}", "avant {other}", "vor {other}", "antes de {other}"),
            *("до события {other}", "قبل {other}"),
        ),
        "after": (
            *("after {other}", "après {other}", "nach {other}", "después de {other}"),
            *("после события {other}", "بعد {other}"),
        ),
        "during": (
            *("during {other}", "pendant {other}", "während {other}", "durante {other}"),
            *("во время события {other}", "أثناء {other}"),
        ),
        "meets": (
            *("ending as {other} begins", "prend fin quand commence {other}", "endet, wenn {other} beginnt"),
            *("termina cuando empieza {other}", "кончается, когда начинается {other}"),
            "ينتهي حين يبدأ {other}",
        ),
        "overlaps": (
            *("for some time together with {other}", "un temps en même temps que {other}"),
            *("eine Zeit lang zugleich mit {other}", "durante un tiempo a la vez que {other}"),
            *("некоторое время одновременно с событием {other}", "لبعض الوقت مع {other}"),
        ),
        "within": (
            *("within {gap} of {other}", "{gap} au plus après {other}", "höchstens {gap} nach {other}"),
            *("como mucho {gap} después de {other}", "после события {other}, не более: {gap}"),
            "خلال {gap} من {other}",
        ),
        "in year": (
            *("in year {year} of {other}", "en l’an {year} de {other}", "im Jahr {year} von {other}"),
            *("en el año {year} de {other}", "в {year}-й год события {other}"),
            "في السنة {year} من {other}",
        ),
        "apart": (
            *("{limits} {relation}", "{limits} {relation}", "{limits} {relation}", "{limits} {relation}"),
            *("{relation}, {limits}", "{relation}، {limits}"),
        ),
        "at least": (
            *("at least {gap}", "au moins {gap}", "mindestens {gap}", "al menos {gap}"),
            *("не менее: {gap}", "على الأقل {gap}"),
        ),
        "at most": (
            *("at most {gap}", "au plus {gap}", "höchstens {gap}", "como mucho {gap}"),
            *("не более: {gap}", "على الأكثر {gap}"),
        ),
        "start of": (
            *("the start of {other}", "{other} (début)", "{other} (Beginn)", "{other} (inicio)"),
            *("{other} (начало)", "{other} (البداية)"),
        ),
        "end of": (
            *("the end of {other}", "{other} (fin)", "{other} (Ende)", "{other} (final)"),
            *("{other} (конец)", "{other} (النهاية)"),
        ),
        "its start": (
            *("its start {said}", "son début : {said}", "sein Beginn: {said}", "su inicio: {said}"),
            *("его начало: {said}", "بدايته: {said}"),
        ),
        "its end": (
            *("its end {said}", "sa fin : {said}", "sein Ende: {said}", "su final: {said}"),
            *("его конец: {said}", "نهايته: {said}"),
        ),
        # ------------------------------------------------------------ other claims
        "lasted": (
            *("lasted {length}", "a duré {length}", "dauerte {length}", "duró {length}"),
            *("длилось: {length}", "استمر {length}"),
        ),
        "some time": ("some time", "un temps", "eine Zeit lang", "un tiempo", "некоторое время", "بعض الوقت"),
        "attested": (
            *("attested {day}", "attesté {day}", "belegt {day}", "atestiguado {day}"),
            *("засвидетельствовано: {day}", "مشهود به {day}"),
        ),
        "part of": (
            *("part of {other}", "fait partie de {other}", "Teil von {other}", "parte de {other}"),
            *("часть события {other}", "جزء من {other}"),
        ),
        "told by": (
            *("told of by {day}", "rapporté dès {day}", "berichtet bis {day}", "contado ya {day}"),
            *("известно уже: {day}", "ذُكر بحلول {day}"),
        ),
        # ------------------------------------------------------------ sources
        "accessed": (
            *("accessed {day}", "consulté le {day}", "abgerufen am {day}", "consultado el {day}"),
            *("дата обращения: {day}", "اطُّلع عليه {day}"),
        ),
        "captured": (
            *("captured {day}", "enregistré le {day}", "gesichert am {day}", "capturado el {day}"),
            *("снимок: {day}", "حُفظ {day}"),
        ),
        "uploaded": (
            *("uploaded {day}", "mis en ligne le {day}", "hochgeladen am {day}", "subido el {day}"),
            *("загружено: {day}", "رُفع {day}"),
        ),
        "published": ("{day}",) * len(LANGUAGES),
        "undated": ("undated", "sans date", "undatiert", "sin fecha", "без даты", "بلا تاريخ"),
        "et al.": (
            "{name} et al.",
            "{name} et al.",
            "{name} u. a.",
            "{name} et al.",
            "{name} и др.",
            "{name} وآخرون",
        ),
        # ------------------------------------------------------------ between names and phrases
        "comma": (", ", ", ", ", ", ", ", ", ", "، "),
        "semicolon": ("; ", "\u202f; ", "; ", "; ", "; ", "؛ "),
        "colon": (": ", "\u00a0: ", ": ", ": ", ": ", ": "),
        "and": (" and ", " et ", " und ", " y ", " и ", " و"),
        "or": (" or ", " ou ", " oder ", " o ", " или ", " أو "),
        "quoted": ("“{text}”", "«\u00a0{text}\u00a0»", "„{text}“", "«{text}»", "«{text}»", "«{text}»"),
        "quoted inside": ("‘{text}’", "“{text}”", "‚{text}‘", "“{text}”", "„{text}“", "“{text}”"),
    }
)


def told(what: str, language: str, *, table: Sayings = WORDS, **values: str) -> str:
    """A saying in a language (BCP 47), in English where the table has no such language.

    Raises:
        KeyError: there is no such saying, or a value for its pattern is missing.

    >>> told("alleged by", "fr", names="la France"), told("after", "de-AT", other="„Putsch“")
    ('allégué par la France', 'nach „Putsch“')
    """
    return table[what][column_of(language)].format(**values)


def column_of(language: str) -> int:
    """The column of a language in the tables; that of English where it has none.

    >>> column_of("de-AT"), column_of("eo")
    (2, 0)
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    return LANGUAGES.index(code) if code in LANGUAGES else 0
