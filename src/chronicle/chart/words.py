"""The words of a picture's furniture, in the language of its header: legend, foot and headings.

One row a saying, its languages beside each other; English stands in where a language is not known.
"""

from types import MappingProxyType

from chronicle.wording import Sayings, told

WORDS: Sayings = MappingProxyType(
    {
        # ------------------------------------------------------------ legend
        "day": (
            "exact day or time",
            "jour ou heure exacts",
            "genauer Tag oder Zeitpunkt",
            "día u hora exactos",
            "точный день или время",
            "يوم أو وقت محدد",
        ),
        "granule": (
            "some time within the bar",
            "à un moment dans la barre",
            "irgendwann innerhalb des Balkens",
            "en algún momento dentro de la barra",
            "когда-то в пределах полосы",
            "في وقت ما ضمن الشريط",
        ),
        "between": (
            "some time between two dates",
            "à un moment entre deux dates",
            "irgendwann zwischen zwei Daten",
            "en algún momento entre dos fechas",
            "когда-то между двумя датами",
            "في وقت ما بين تاريخين",
        ),
        "about": (
            "about that time",
            "vers ce moment",
            "um diese Zeit",
            "hacia ese momento",
            "около этого времени",
            "قرابة ذلك الوقت",
        ),
        "before": (
            "before that time",
            "avant ce moment",
            "vor dieser Zeit",
            "antes de ese momento",
            "до этого времени",
            "قبل ذلك الوقت",
        ),
        "after": (
            "after that time",
            "après ce moment",
            "nach dieser Zeit",
            "después de ese momento",
            "после этого времени",
            "بعد ذلك الوقت",
        ),
        "lasted": (
            "lasted; paler where it may or may not have",
            "durée ; plus pâle là où elle n’est que possible",
            "dauerte; blasser, wo es nur möglich ist",
            "duró; más pálido donde solo es posible",
            "длилось; бледнее там, где это лишь возможно",
            "استمر؛ والأفتح حيث يحتمل ذلك فقط",
        ),
        "lasted in one colour": (
            "lasted; hollow where it may or may not have",
            "durée ; creux là où elle n’est que possible",
            "dauerte; hohl, wo es nur möglich ist",
            "duró; hueco donde solo es posible",
            "длилось; полое там, где это лишь возможно",
            "استمر؛ والأجوف حيث يحتمل ذلك فقط",
        ),
        "surely lasted": ("lasted", "durée", "dauerte", "duró", "длилось", "استمر"),
        "fading": (
            "fading: an end known only roughly",
            "en dégradé : limite connue à peu près",
            "verlaufend: ein nur ungefähr bekanntes Ende",
            "difuminado: un límite conocido solo aproximadamente",
            "размыто: граница известна лишь приблизительно",
            "متلاشٍ: طرف معروف على وجه التقريب",
        ),
        "dotted": (
            *("dotted: an end known only roughly", "en pointillé : limite connue à peu près"),
            *(
                "punktiert: ein nur ungefähr bekanntes Ende",
                "punteado: un límite conocido solo aproximadamente",
            ),
            *("точками: граница известна лишь приблизительно", "منقط: طرف معروف على وجه التقريب"),
        ),
        "goes on": (
            "no end is stated",
            "aucune fin n’est indiquée",
            "kein Ende angegeben",
            "no se indica el final",
            "конец не указан",
            "لم تُذكر نهاية",
        ),
        "end unknown": (
            "lasted until a time that is unknown",
            "a duré jusqu’à un moment inconnu",
            "dauerte bis zu einer unbekannten Zeit",
            "duró hasta un momento desconocido",
            "длилось до неизвестного времени",
            "استمر حتى وقت غير معروف",
        ),
        "uncertain": (
            "date itself uncertain",
            "date elle-même incertaine",
            "Datum selbst unsicher",
            "la fecha misma es incierta",
            "сама дата под вопросом",
            "التاريخ نفسه غير مؤكد",
        ),
        "rival": (
            "sources disagree",
            "les sources divergent",
            "Quellen widersprechen sich",
            "las fuentes discrepan",
            "источники расходятся",
            "المصادر مختلفة",
        ),
        "numbered rivals": (
            *("sources disagree, each by its number", "les sources divergent, chacune par son numéro"),
            "Quellen widersprechen sich, jede mit ihrer Nummer",
            "las fuentes discrepan, cada una por su número",
            *("источники расходятся, каждый под своим номером", "المصادر مختلفة، كل منها برقمه"),
        ),
        "tightened": (
            "slim: other statements rule out (hollow) or make sure (solid)",
            "fin : exclu (creux) ou assuré (plein) par d’autres affirmations",
            "schmal: durch andere Aussagen ausgeschlossen (hohl) oder gesichert (voll)",
            "fino: excluido (hueco) o asegurado (lleno) por otras afirmaciones",
            "тонко: исключено (полое) или подтверждено (сплошное) другими утверждениями",
            "رفيع: استبعدته أقوال أخرى (أجوف) أو أكدته (مصمت)",
        ),
        "struck": (
            *("set aside: contradicted by others", "écarté : contredit par d’autres"),
            *("verworfen: andere widersprechen", "descartado: lo contradicen otros"),
            *("отклонено: противоречит другим", "مستبعد: يناقضه غيره"),
        ),
        "undecided": (
            *("order among these undecided", "ordre entre eux indécis", "Reihenfolge untereinander offen"),
            *("orden entre ellos indeciso", "порядок между ними не установлен", "الترتيب بينها غير محسوم"),
        ),
        "undecided runs": (
            "same sign: order among these undecided",
            "même signe : ordre entre eux indécis",
            "gleiches Zeichen: Reihenfolge untereinander offen",
            "mismo signo: orden entre ellos indeciso",
            "один знак: порядок между ними не установлен",
            "العلامة نفسها: الترتيب بينها غير محسوم",
        ),
        "likelier": (
            *("thicker where it is likelier", "plus épais là où c’est plus probable"),
            *("dicker, wo es wahrscheinlicher ist", "más grueso donde es más probable"),
            *("толще там, где вероятнее", "أسمك حيث الاحتمال أكبر"),
        ),
        "likelier as drawn": (
            "thicker where it is likelier: by {count} possible courses drawn at random",
            "plus épais là où c’est plus probable : d’après {count} déroulements possibles tirés au sort",
            "dicker, wo es wahrscheinlicher ist: nach {count} ausgelosten möglichen Verläufen",
            "más grueso donde es más probable: según {count} cursos posibles sorteados",
            "толще там, где вероятнее: по {count} случайным возможным ходам событий",
            "أسمك حيث الاحتمال أكبر: من {count} مسارًا ممكنًا بالقرعة",
        ),
        "key": (
            "key event",
            "événement clé",
            "Schlüsselereignis",
            "acontecimiento clave",
            "ключевое событие",
            "حدث رئيسي",
        ),
        "window": (
            "where an undated event can lie; an arrow where nothing limits it",
            "où peut se situer un événement non daté ; flèche là où rien ne le borne",
            "wo ein undatiertes Ereignis liegen kann; ein Pfeil, wo nichts es begrenzt",
            "dónde puede situarse un hecho sin fecha; una flecha donde nada lo limita",
            "где может лежать недатированное событие; стрелка там, где ничто его не ограничивает",
            "حيث يمكن أن يقع حدث غير مؤرخ؛ وسهم حيث لا حدّ له",
        ),
        "ring": (
            "takes part in what is told in another row",
            "participe à ce qui est dit dans une autre ligne",
            "nimmt an dem teil, was in einer anderen Zeile steht",
            "participa en lo que se cuenta en otra fila",
            "участвует в том, о чём сказано в другой строке",
            "يشارك فيما ذُكر في صف آخر",
        ),
        "cluster": (
            *("several events, listed below", "plusieurs événements, listés plus bas"),
            *("mehrere Ereignisse, unten aufgezählt", "varios hechos, enumerados abajo"),
            *("несколько событий, перечислены ниже", "أحداث عدة مذكورة أدناه"),
        ),
        "cluster of": (
            *("+{count} events", "+{count} événements", "+{count} Ereignisse", "+{count} hechos"),
            *("событий: {count}", "+{count} أحداث"),
        ),
        "cause": (
            *("from cause to effect", "de la cause à l’effet", "von der Ursache zur Wirkung"),
            *("de la causa al efecto", "от причины к следствию", "من السبب إلى النتيجة"),
        ),
        "sequence": (
            *("stated to come after", "venu après, selon les sources", "kam laut Quellen danach"),
            *("posterior, según las fuentes", "случилось позже, по источникам", "لاحق بحسب المصادر"),
        ),
        # ------------------------------------------------------------ undated events
        "not dated": (
            "Not dated in the sources",
            "Sans date dans les sources",
            "In den Quellen nicht datiert",
            "Sin fecha en las fuentes",
            "В источниках не датировано",
            "غير مؤرخ في المصادر",
        ),
        "brackets": (
            "brackets show when each can have been, as far as the sources tell; their order here is not time",
            "les crochets : quand chacun a pu être, selon les sources ; l’ordre n’est pas celui du temps",
            "Klammern zeigen, wann jedes nach den Quellen gewesen sein kann; gereiht ist nicht nach der Zeit",
            "los corchetes muestran cuándo pudo ser cada uno según las fuentes; el orden no es el del tiempo",
            "скобки показывают, когда каждое могло быть, судя по источникам; порядок здесь не временной",
            "تبيّن الأقواس متى يمكن أن يكون كل منها بحسب المصادر؛ والترتيب هنا ليس زمنيًا",
        ),
        "not time": (
            "their order here is not time",
            "l’ordre n’est pas celui du temps",
            "die Reihenfolge ist nicht die der Zeit",
            "el orden no es el del tiempo",
            "порядок здесь не временной",
            "الترتيب هنا ليس زمنيًا",
        ),
        # ------------------------------------------------------------ the last line
        "as of": (
            "As of {day}",
            "État au {day}",
            "Stand: {day}",
            "Actualizado: {day}",
            "По состоянию на: {day}",
            "حتى تاريخ {day}",
        ),
        "utc": (
            "Times on the axis are UTC",
            "Les heures de l’axe sont en UTC",
            "Uhrzeiten auf der Achse in UTC",
            "Las horas del eje son UTC",
            "Время на оси — UTC",
            "الأوقات على المحور بالتوقيت العالمي UTC",
        ),
        "counted": (
            "All {count} events are counted, not all are named",
            "Les {count} événements sont tous comptés, tous ne sont pas nommés",
            "Alle {count} Ereignisse sind gezählt, nicht alle benannt",
            "Los {count} hechos están contados, no todos nombrados",
            "Учтены все события ({count}), названы не все",
            "عُدّت الأحداث كلها ({count}) ولم تُسمَّ كلها",
        ),
        "counted from": (
            "Time is counted from {event}",
            "Le temps est compté à partir de {event}",
            "Die Zeit zählt ab {event}",
            "El tiempo se cuenta desde {event}",
            "Время отсчитывается от события {event}",
            "يُحسب الزمن من {event}",
        ),
        "broken": (
            "A zig-zag stands for time without events, as long as is written at it",
            "Un zigzag remplace un temps sans événements, de la durée indiquée",
            "Ein Zickzack steht für Zeit ohne Ereignisse, so lang wie angegeben",
            "Un zigzag representa un tiempo sin hechos, tan largo como se indica",
            "Зигзаг заменяет время без событий указанной длины",
            "الخط المتعرج زمن بلا أحداث بالطول المكتوب عنده",
        ),
        "piecewise": (
            "The scale of time changes at each double stroke",
            "L’échelle du temps change à chaque double trait",
            "Der Zeitmaßstab wechselt an jedem Doppelstrich",
            "La escala del tiempo cambia en cada doble trazo",
            "Масштаб времени меняется у каждой двойной черты",
            "يتغير مقياس الزمن عند كل خط مزدوج",
        ),
        "log": (
            "The axis is logarithmic (0 = {day}): the later, the more room",
            "L’axe est logarithmique (0 = {day}) : plus c’est tard, plus il y a de place",
            "Die Achse ist logarithmisch (0 = {day}): je später, desto mehr Platz",
            "El eje es logarítmico (0 = {day}): cuanto más tarde, más espacio",
            "Ось логарифмическая (0 = {day}): чем позже, тем больше места",
            "المحور لوغاريتمي (0 = {day}): كلما تأخر الزمن اتسع المكان",
        ),
        # ------------------------------------------------------------ a second calendar
        "second calendar": (
            *("Also on the axis: {calendar}", "Aussi sur l’axe : {calendar}"),
            *("Auch an der Achse: {calendar}", "También en el eje: {calendar}"),
            *("Также на оси: {calendar}", "وعلى المحور أيضًا: {calendar}"),
        ),
        "calendar islamic": (
            *("the Islamic calendar", "le calendrier hégirien", "der islamische Kalender"),
            *("el calendario islámico", "исламский календарь", "التقويم الهجري"),
        ),
        "calendar hebrew": (
            *("the Hebrew calendar", "le calendrier hébraïque", "der jüdische Kalender"),
            *("el calendario hebreo", "еврейский календарь", "التقويم العبري"),
        ),
        "calendar julian": (
            *("the Julian calendar", "le calendrier julien", "der julianische Kalender"),
            *("el calendario juliano", "юлианский календарь", "التقويم اليولياني"),
        ),
        "calendar french-republican": (
            *("the French Republican calendar", "le calendrier républicain"),
            *("der französische Revolutionskalender", "el calendario republicano francés"),
            *("французский республиканский календарь", "التقويم الجمهوري الفرنسي"),
        ),
        # ------------------------------------------------------------ contradictions
        "contradictions": (
            "Statements that cannot all be true",
            "Affirmations qui ne peuvent pas toutes être vraies",
            "Aussagen, die nicht alle wahr sein können",
            "Afirmaciones que no pueden ser todas ciertas",
            "Утверждения, которые не могут быть верны все вместе",
            "أقوال لا يمكن أن تصح كلها",
        ),
        "crossed": ("× set aside", "× écarté", "× verworfen", "× descartado", "× отклонено", "× مستبعد"),
        "set aside": (*("Set aside", "Écarté", "Verworfen", "Descartado", "Отклонено", "مستبعد"),),
        "against": ("against", "contre", "gegen", "frente a", "против", "مقابل"),
        # ------------------------------------------------------------ counts
        "per": (
            "events per {step}",
            "événements par tranche de {step}",
            "Ereignisse je {step}",
            "hechos por cada {step}",
            "событий за {step}",
            "أحداث لكل {step}",
        ),
        # ------------------------------------------------------------ titles
        "timeline": ("Timeline", "Chronologie", "Zeitleiste", "Cronología", "Хронология", "خط زمني"),
        "of pages": (
            *("{title} ({number} of {count})", "{title} ({number} sur {count})"),
            *("{title} ({number} von {count})", "{title} ({number} de {count})"),
            *("{title} ({number} из {count})", "{title} ({number} من {count})"),
        ),
        # ------------------------------------------------------------ the picture in words
        "described": (
            "Timeline of {count} events, {undated} of them not dated.",
            "Chronologie de {count} événements, dont {undated} sans date.",
            "Zeitleiste mit {count} Ereignissen, davon {undated} ohne Datum.",
            "Cronología de {count} hechos, {undated} de ellos sin fecha.",
            "Хронология: событий — {count}, из них без даты — {undated}.",
            "خط زمني من {count} حدثًا، منها {undated} غير مؤرخ.",
        ),
        "and more": (
            *("And {count} more.", "Et {count} autres.", "Und {count} weitere.", "Y {count} más."),
            *("И ещё {count}.", "و{count} غيرها."),
        ),
        "era": (
            *("Era: {title}, {when}.", "Époque : {title}, {when}.", "Epoche: {title}, {when}."),
            *("Época: {title}, {when}.", "Эпоха: {title}, {when}.", "حقبة: {title}، {when}."),
        ),
        # ------------------------------------------------------------ storylines
        "with": (
            *("with {names}", "avec {names}", "mit {names}", "con {names}"),
            *("при участии: {names}", "بمشاركة {names}"),
        ),
        "meeting": (
            "lines that take part in an event; hollow where its day is not sure",
            "lignes qui participent à un événement ; vide si le jour n’est pas sûr",
            "Linien, die an einem Ereignis teilhaben; hohl, wo der Tag unsicher ist",
            "líneas que participan en un hecho; hueco si el día no es seguro",
            "линии участников события; полая, если день неточен",
            "خطوط المشاركين في حدث؛ مفرغة حيث اليوم غير مؤكد",
        ),
        # ------------------------------------------------------------ lanes
        "others": ("Others", "Autres", "Übrige", "Otros", "Прочее", "أخرى"),
    }
)
"""What is said, by what it is about; patterns are for `str.format`."""


def said(what: str, language: str, **values: str) -> str:
    """A saying in a language (BCP 47), in English where the table has no such language.

    Raises:
        KeyError: there is no such saying, or a value for its pattern is missing.

    >>> said("key", "de-AT"), said("as of", "fr", day="20 mai 2022"), said("key", "eo")
    ('Schlüsselereignis', 'État au 20 mai 2022', 'key event')
    """
    return told(what, language, table=WORDS, **values)
