"""Russian: the writer's phrases, and the reader's share of them.

Cases stand in the order nominative, genitive, instrumental, prepositional.
"""

from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.lexicon import Lexicon
from chronicle.dates.prose.locales.words import Form, Style, Words, both, of_side
from chronicle.dates.prose.locales.zone_names import ZONE_NAMES

_GENITIVE, _INSTRUMENTAL, _PREPOSITIONAL = 1, 2, 3


def _declined(name: str) -> str:
    """Decline the name of a month, all of which are masculine."""
    if name == "май":
        return "май|мая|маем|мае"
    if name in ("март", "август"):
        return f"{name}|{name}а|{name}ом|{name}е"
    stem = name[:-1]
    hard = "ем" if name.endswith(("рель", "юнь", "юль")) else "ём"
    return f"{name}|{stem}я|{stem}{hard}|{stem}е"


def _dative(cases: str) -> str:
    """Decline further: "к маю"; the prepositional ends where the dative does."""
    genitive = cases.split("|")[_GENITIVE]
    return f"{genitive[:-1]}{'у' if genitive.endswith('а') else 'ю'}"


_MONTHS = tuple(
    _declined(name)
    for name in (
        *("январь", "февраль", "март", "апрель", "май", "июнь"),
        *("июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
    )
)
_SHORT = (
    *("янв.", "февр.", "март|мар.|мар.|мар.", "апр.", "май|мая|маем|мае", "июнь|июн.|июн.|июн."),
    *("июль|июл.|июл.|июл.", "авг.", "сент.", "окт.", "нояб.", "дек."),
)
_SEASONS = (
    "весна {year:genitive}|весны {year:genitive}|весной {year:genitive}|весне {year:genitive}",
    "лето {year:genitive}|лета {year:genitive}|летом {year:genitive}|лете {year:genitive}",
    "осень {year:genitive}|осени {year:genitive}|осенью {year:genitive}|осени {year:genitive}",
    "зима {year:genitive}|зимы {year:genitive}|зимой {year:genitive}|зиме {year:genitive}",
)
_ROMAN = ("I", "II", "III", "IV")


def _numbered(rank: str, cases: str) -> str:
    return "|".join(f"{rank} {name} {{year:genitive}}" for name in cases.split())


_QUARTER = "квартал квартала кварталом квартале"
_HALF = "полугодие полугодия полугодием полугодии"
_THIRD = "треть трети третью трети"

WORDS = Words(
    months={Style.LONG: _MONTHS, Style.SHORT: _SHORT, Style.AXIS: _SHORT, Style.CITATION: _SHORT},
    parts_of_year={
        **{21 + n: both(season) for n, season in enumerate(_SEASONS)},
        **{
            first + n: (of_side(season, f"{side}ное полушарие"), of_side(season, f"{short}. полушарие"))
            for first, side, short in ((25, "север", "сев"), (29, "юж", "юж"))
            for n, season in enumerate(_SEASONS)
        },
        **{32 + n: both(_numbered(_ROMAN[n - 1], _QUARTER)) for n in range(1, 5)},
        **{36 + n: both(_numbered(_ROMAN[n - 1], _THIRD)) for n in range(1, 4)},
        **{39 + n: both(_numbered(_ROMAN[n - 1], _HALF)) for n in range(1, 3)},
    },
    forms={
        "nominative": Form(),
        "genitive": Form(_GENITIVE),
        "instrumental": Form(_INSTRUMENTAL),
        "in": Form(_PREPOSITIONAL, {"": "в {date}"}),
    },
    day=both("{day} {month:genitive}"),
    year=("{year} г.", "{year}"),
    last_year=("{year} гг.", "{year}"),
    before_common_era=both("{year} до н. э."),
    common_era=both("{year} н. э."),
    thousands="\u00a0",
    decade="{year}-е годы|{year}-х годов|{year}-ми годами|{year}-х годах",
    century="{number:roman} век",
    century_before_common_era="{number:roman} век до н. э.",
    some_year="неизвестный год|неизвестного года|неизвестным годом|неизвестном году",
    some_year_between="один из годов {first}–{last}|одного из годов {first}–{last}"
    "|одним из годов {first}–{last}|одном из годов {first}–{last}",
    some_year_like="год вида {digits}|года вида {digits}|годом вида {digits}|году вида {digits}",
    some_month="один из месяцев|одного из месяцев|одним из месяцев|одном из месяцев",
    some_month_between="один из месяцев с {first:genitive} по {last:nominative}"
    "|одного из месяцев с {first:genitive} по {last:nominative}"
    "|одним из месяцев с {first:genitive} по {last:nominative}"
    "|одном из месяцев с {first:genitive} по {last:nominative}",
    one_month_of="один из этих месяцев: {dates}|одного из этих месяцев: {dates}"
    "|одним из этих месяцев: {dates}|одном из этих месяцев: {dates}",
    some_day_in="один из дней {month:genitive}",
    some_day_in_year="один из дней {year:genitive}",
    some_day_between="один из дней с {first} по {last} {month:genitive}",
    one_day_of="один из этих дней: {dates}",
    day_of="день {day} {month:genitive}",
    listed_day_of="{day} {month:genitive}",
    within="{what} {when:genitive}",
    estimated="{estimate} (оценка, между {first} и {last})",
    million_years_ago="{number} млн лет назад",
    years_ago="{number} лет назад",
    about="около {number}",
    approximate="ок. {date:genitive}",
    part_names=("год", "месяц", "день"),
    part_qualified={
        "?": "{part} под вопросом",
        "~": "{part} приблизительно",
        "%": "{part} приблизительно и под вопросом",
    },
    zone="по времени {zone}",
    from_to="от {first:genitive} до {last:genitive}",
    inside="в пределах {date:genitive}",
    since="с {date:genitive}",
    since_with_unknown_end="с {date:genitive}, конец неизвестен",
    until="до {date:genitive} включительно",
    until_with_unknown_start="до {date:genitive} включительно, начало неизвестно",
    no_known_start="всегда, начало неизвестно",
    no_known_end="всегда, конец неизвестен",
    always="всегда",
    between="между {first:instrumental} и {last:instrumental}",
    not_after="не позднее {date:genitive}",
    not_before="не ранее {date:genitive}",
    alternatives=(", ", " или "),
    enumeration=(", ", " и "),
    every="{unit} с {first:genitive} по {last}",
    every_until="{unit} до {date:genitive} включительно",
    every_since="{unit} с {date:genitive}",
    units={
        "year": "каждый год",
        "month": "каждый месяц",
        "day": "каждый день",
        "minute": "каждая минута",
        "second": "каждая секунда",
    },
    amounts={
        "year": ("{number} год", "{number} года", "{number} лет"),
        "month": ("{number} месяц", "{number} месяца", "{number} месяцев"),
        "week": ("{number} неделя", "{number} недели", "{number} недель"),
        "day": ("{number} день", "{number} дня", "{number} дней"),
        "hour": ("{number} час", "{number} часа", "{number} часов"),
        "minute": ("{number} минута", "{number} минуты", "{number} минут"),
        "second": ("{number} секунда", "{number} секунды", "{number} секунд"),
    },
    plural=lambda number: (
        2
        if number % 100 in range(11, 15)
        else 0
        if number % 10 == 1
        else 1
        if number % 10 in (2, 3, 4)
        else 2
    ),
    no_time="нисколько времени",
)

_ALSO = (
    *("янв", "февр | фев", "мар", "апр", "", "июн", "июл", "авг", "сент | сен", "окт", "нояб | ноя", "дек"),
)

LEXICON = Lexicon(
    months=tuple(
        f"{names} | {_dative(names)} | {also}".replace("|", " | ")
        for names, also in zip(_MONTHS, _ALSO, strict=True)
    ),
    weekdays=(
        "понедельник | понедельника | пн",
        "вторник | вторника | вт",
        "среда | среду | среды | ср",
        "четверг | четверга | чт",
        "пятница | пятницу | пятницы | пт",
        "суббота | субботу | субботы | сб",
        "воскресенье | воскресенья | вс",
    ),
    seasons=(
        "весна | весны | весной | весне | весну",
        "лето | лета | летом | лете",
        "осень | осени | осенью",
        "зима | зимы | зимой | зиме | зиму",
    ),
    ordinals=(
        "первый | первая | первое | первой | первого | первую | перв",
        "второй | вторая | второе | второго | вторую | втор",
        "третий | третья | третье | третьего | третьей | третью",
        "четвертый | четвертая | четвертое | четвертого | четвертой | четвертую",
    ),
    words={
        Kind.OF: "в | во",
        Kind.ON: "на",
        Kind.NIGHT: "ночь | ночью | в ночь",
        Kind.NIGHT_TO: "в ночь на | ночь на",
        Kind.SPLIT_YEAR: "учебный год | учебном году | учебного года | сезон | сезона | сезоне",
        Kind.OCLOCK: "ч | час | часа | часов",
        Kind.YEAR_WORD: "г | гг | год | года | году | годов | годы | годах | годами",
        Kind.BCE: "до н э | до нашей эры | до нэ | до рождества христова | до р х",
        Kind.CE: "н э | нашей эры | нэ | от рождества христова | р х",
        Kind.CENTURY: "век | века | веке | веку | веков | вв | в | столетие | столетия | столетии | столетий",
        Kind.MILLENNIUM: "тысячелетие | тысячелетия | тысячелетии | тыс",
        Kind.HALF: "пол | половина | половину | половины | половине"
        " | полугодие | полугодия | полугодием | полугодии",
        Kind.QUARTER: "четв | четверть | четверти | кв | квартал | квартала | кварталом | квартале",
        Kind.ONE_THIRD: "треть | трети | третью",
        Kind.LAST: "посл | последний | последняя | последнее | последней | последнего | последнюю"
        " | прошлый | прошлую | прошлое",
        Kind.NEXT: "следующий | следующую | следующее | будущий | будущую | будущее",
        Kind.COMING: "ближайший | ближайшую | ближайшее",
        Kind.THIS: "этот | эту | это",
        Kind.CIRCA: "ок | около | примерно | прим | приблизительно | ориентировочно",
        Kind.PERHAPS: "возможно | вероятно | предположительно | предпол",
        Kind.ESTIMATE: "оценка",
        Kind.AND: "и",
        Kind.OR: "или",
        Kind.BETWEEN: "между",
        Kind.FROM: "с | со | от | начиная с",
        Kind.TO: "по | до",
        Kind.BEFORE: "раньше | ранее",
        Kind.AFTER: "после",
        Kind.NOT_AFTER: "не позднее | не позже | к | ко",
        Kind.NOT_BEFORE: "не ранее | не раньше",
        Kind.OR_EARLIER: "или ранее | или раньше",
        Kind.OR_LATER: "или позднее | или позже",
        Kind.INCLUDED: "включительно",
        Kind.WITHIN: "в пределах",
        Kind.PRESENT: "н в | наст вр | настоящее время | настоящего времени | наст время"
        " | наши дни | наших дней",
        Kind.END_UNKNOWN: "конец неизвестен",
        Kind.START_UNKNOWN: "начало неизвестно",
        Kind.SOME_DAY: "один из дней | одного из дней | одним из дней | одном из дней",
        Kind.SOME_MONTH: "один из месяцев | одного из месяцев | одним из месяцев | одном из месяцев",
        Kind.SOME_YEAR: "один из годов | одного из годов | одним из годов | одном из годов"
        " | год вида | года вида | годом вида | году вида",
        Kind.UNKNOWN_YEAR: "неизвестный год | неизвестного года | неизвестным годом | неизвестном году",
        Kind.DAY: "день",
        Kind.ONE_OF: "один из этих месяцев: | одного из этих месяцев: | одним из этих месяцев:"
        " | одном из этих месяцев: | один из этих дней: | одного из этих дней:",
        Kind.ZONE_WORD: "время | по времени",
        Kind.BEFORE_PRESENT: "bp",
        Kind.AGO: "назад",
        Kind.IN: "через",
        Kind.OLD_STYLE: "ст ст | по ст ст | старого стиля | по старому стилю",
        Kind.NEW_STYLE: "н ст | по н ст | нового стиля | по новому стилю",
    },
    values={
        Kind.THIRD: {
            0: "начало | начала | начале | нач",
            1: "середина | середины | середине | сер",
            2: "конец | конца | конце | кон",
        },
        Kind.HEMISPHERE: {4: "северное полушарие | сев полушарие", 8: "южное полушарие | юж полушарие"},
        Kind.EVERY: {
            "year": "каждый год",
            "month": "каждый месяц",
            "day": "каждый день",
            "minute": "каждая минута",
            "second": "каждая секунда",
        },
        Kind.DAY_PART: {(5, 11): "утром", (12, 17): "днём", (18, 23): "вечером"},
        Kind.PRESENT: {0: "сегодня"},
        Kind.RELATIVE_DAY: {-2: "позавчера", -1: "вчера", 1: "завтра", 2: "послезавтра"},
        Kind.NUMBER: {
            "2": "два | две",
            "3": "три",
            "4": "четыре",
            "5": "пять",
            "6": "шесть",
            "7": "семь",
            "8": "восемь",
            "9": "девять",
            "10": "десять",
            "11": "одиннадцать",
            "12": "двенадцать",
        },
        Kind.NEXT_TO: {-1: "накануне", 1: "на следующий день после"},
        Kind.UNIT: {
            "day": "дня | дней",
            "week": "неделю | недели | недель",
            "month": "месяц | месяца | месяцев",
            "year": "лет",
        },
        Kind.NEIGHBOUR: {
            "day -7": "неделю назад",
            "day 7": "через неделю",
            "week -1": "прошлая неделя | прошлую неделю | прошлой неделе",
            "week 0": "эта неделя | эту неделю | этой неделе",
            "week 1": "следующая неделя | следующую неделю | следующей неделе | будущей неделе",
            "weekend -1": "прошлые выходные | прошлых выходных",
            "weekend 0": "эти выходные | этих выходных",
            "weekend 1": "следующие выходные | следующих выходных",
            "month 1": "следующий месяц | следующем месяце | следующего месяца | будущем месяце"
            " | через месяц",
            "year 1": "следующий год | следующем году | будущем году | через год",
            "month -1": "прошлый месяц | прошлом месяце | прошлого месяца | месяц назад",
            "month 0": "этот месяц | этом месяце | этого месяца",
            "year -1": "прошлый год | прошлом году | год назад",
            "year 0": "этот год | этом году",
        },
        Kind.MILLION: {
            1000: "тысяч лет | тысячи лет | тыс лет",
            10**6: "миллион лет | миллиона лет | миллионов лет | млн лет",
            10**9: "миллиард лет | миллиарда лет | миллиардов лет | млрд лет",
        },
        Kind.ZONE_NAME: {**ZONE_NAMES, 180: f"{ZONE_NAMES[180]} | мск"},
        Kind.CLOCK: {(12, 0): "полдень"},
        Kind.FEAST: {
            "christmas": "рождество",
            "easter": "пасха",
            "pentecost": "троица",
            "ascension": "вознесение",
        },
    },
    ordinal_endings=r"-?(?:и|я|е|го|м)(?= (?:век|вв?\b|столет|тыс|квартал|пол|четв|трет))",
    decade_endings="-?(?:е|х|ми|ые|ых)",
    decimal=",",
    thousands=" \u00a0\u202f",
    has_roman_numerals=True,
    undated="б. д. | б. г. | без даты | дата неизвестна | не датировано",
)
