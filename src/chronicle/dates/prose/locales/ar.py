"""Arabic: what the writer says, and what is read of it. Digits are written 0–9 and read in either form."""

from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.lexicon import Lexicon
from chronicle.dates.prose.locales.words import Form, Style, Words, both
from chronicle.dates.prose.locales.zone_names import ZONE_NAMES

_MONTHS = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
_SEASONS = ("ربيع", "صيف", "خريف", "شتاء")
_RANKS = ("الأول", "الثاني", "الثالث", "الرابع")
_CENTURIES = (
    *("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"),
    *("الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر"),
    *("الثامن عشر", "التاسع عشر", "العشرون", "الحادي والعشرون"),
)
_FEW, _LAST_OF_FEW = 3, 10


def _plural(number: int) -> int:
    """Choose among one, two, three to ten, and more."""
    if number in (1, 2):
        return number - 1
    return 2 if _FEW <= number % 100 <= _LAST_OF_FEW else 3


WORDS = Words(
    months=dict.fromkeys(Style, _MONTHS),
    parts_of_year={
        **{21 + n: both(f"{name} {{year}}") for n, name in enumerate(_SEASONS)},
        **{
            first + n: both(f"{name} {{year}} (نصف الكرة {side})")
            for first, side in ((25, "الشمالي"), (29, "الجنوبي"))
            for n, name in enumerate(_SEASONS)
        },
        **{33 + n: both(f"الربع {rank} من {{year}}") for n, rank in enumerate(_RANKS)},
        **{37 + n: both(f"الثلث {rank} من {{year}}") for n, rank in enumerate(_RANKS[:3])},
        **{40 + n: both(f"النصف {rank} من {{year}}") for n, rank in enumerate(_RANKS[:2])},
    },
    forms={"in": Form(around={"": "في {date}"})},
    day=both("{day} {month}"),
    before_common_era=both("{year} ق.م"),
    common_era=both("{year} م"),
    thousands=",",
    decimal=".",
    decade="عقد {year}",
    century="القرن {number:name}",
    century_before_common_era="القرن {number:name} ق.م",
    ordinal_names=_CENTURIES,
    some_year="سنة مجهولة",
    some_year_between="سنة ما ضمن {first}–{last}",
    some_year_like="سنة على شكل {digits}",
    some_month="شهر ما",
    some_month_between="شهر ما من {first} إلى {last}",
    one_month_of="أحد الأشهر {dates}",
    some_day_in="يوم ما {month:in}",
    some_day_in_year="يوم ما {year:in}",
    some_day_between="يوم ما من {first} إلى {last} {month}",
    one_day_of="أحد الأيام {dates}",
    day_of="اليوم {day} {month:in}",
    listed_day_of="{day} {month:in}",
    within="{what} {when:in}",
    estimated="{estimate} (تقدير، بين {first} و{last})",
    million_years_ago="قبل {number} مليون سنة",
    years_ago="قبل {thousands} ألف سنة",
    about="حوالي {number}",
    as_given="{given} ({calendar}؛ {date})",
    approximate="حوالي {date}",
    uncertain="{date}؟",
    part_names=("السنة", "الشهر", "اليوم"),
    part_qualified={
        "?": "{part} موضع شك",
        "~": "{part} على وجه التقريب",
        "%": "{part} على وجه التقريب وموضع شك",
    },
    zone="بتوقيت {zone}",
    time="{time}، {day}",
    from_to="من {first} إلى {last}",
    inside="خلال {date}",
    since="منذ {date}",
    since_with_unknown_end="منذ {date}، النهاية مجهولة",
    until="حتى {date}",
    until_with_unknown_start="حتى {date}، البداية مجهولة",
    no_known_start="دائما، منذ بداية مجهولة",
    no_known_end="دائما، حتى نهاية مجهولة",
    always="دائما",
    between="بين {first} و{last}",
    not_after="في موعد أقصاه {date}",
    not_before="ليس قبل {date}",
    alternatives=(" أو ", " أو "),
    enumeration=("، ", " و"),
    every="{unit} من {first} إلى {last}",
    every_until="{unit} حتى {date}",
    every_since="{unit} منذ {date}",
    units={"year": "كل سنة", "month": "كل شهر", "day": "كل يوم", "minute": "كل دقيقة", "second": "كل ثانية"},
    amounts={
        "year": ("سنة واحدة", "سنتان", "{number} سنوات", "{number} سنة"),
        "month": ("شهر واحد", "شهران", "{number} أشهر", "{number} شهرا"),
        "week": ("أسبوع واحد", "أسبوعان", "{number} أسابيع", "{number} أسبوعا"),
        "day": ("يوم واحد", "يومان", "{number} أيام", "{number} يوما"),
        "hour": ("ساعة واحدة", "ساعتان", "{number} ساعات", "{number} ساعة"),
        "minute": ("دقيقة واحدة", "دقيقتان", "{number} دقائق", "{number} دقيقة"),
        "second": ("ثانية واحدة", "ثانيتان", "{number} ثوان", "{number} ثانية"),
    },
    plural=_plural,
    no_time="لا وقت",
)

_LEVANTINE = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)

# Of Tunisia and Algeria, and of Morocco.
_MAGHREBI = (
    *("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان"),
    *("جويلية | يوليوز", "أوت | غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"),
)
_NUMBERS = (
    *("ثلاثة | ثلاث", "أربعة | أربع", "خمسة | خمس", "ستة | ست", "سبعة | سبع", "ثمانية | ثماني | ثمان"),
    *("تسعة | تسع", "عشرة | عشر"),
)
_DECADES = (
    *(
        "عشرينيات | عشرينات | العشرينيات",
        "ثلاثينيات | ثلاثينات | الثلاثينيات",
        "أربعينيات | أربعينات | الأربعينيات",
    ),
    *("خمسينيات | خمسينات | الخمسينيات", "ستينيات | ستينات | الستينيات", "سبعينيات | سبعينات | السبعينيات"),
    *("ثمانينيات | ثمانينات | الثمانينيات", "تسعينيات | تسعينات | التسعينيات"),
)

LEXICON = Lexicon(
    months=tuple(  # newspapers write both names: "أيار/مايو"
        f"{egypt} | {levant} | {maghreb} | {egypt}/{levant} | {levant}/{egypt}"
        for egypt, levant, maghreb in zip(_MONTHS, _LEVANTINE, _MAGHREBI, strict=True)
    ),
    weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    seasons=_SEASONS,
    ordinals=(
        *("الأول | الأولى", "الثاني | الثانية", "الثالث | الثالثة", "الرابع | الرابعة"),
        *_CENTURIES[4:-2],
        *("العشرون | العشرين", "الحادي والعشرون | الحادي والعشرين"),
    ),
    words={
        Kind.OF: "في | يوم | شهر | بتاريخ",
        Kind.NIGHT: "ليلة | ليل",
        Kind.SPLIT_YEAR: "العام الدراسي | السنة الدراسية | الموسم",
        Kind.AT_OR_TO: "الساعة",
        Kind.YEAR_WORD: "عام | العام | عامي | سنة | السنة | سنتي",
        Kind.OF_OR_FROM: "من",
        Kind.TO: "إلى",
        Kind.BCE: "ق م | قبل الميلاد",
        Kind.CE: "م | ميلادي | ميلادية | الميلادي | بعد الميلاد | للميلاد",
        Kind.CENTURY: "القرن | قرن",
        Kind.MILLENNIUM: "الألفية",
        Kind.DECADES: "عقد",
        Kind.HALF: "النصف",
        Kind.QUARTER: "الربع",
        Kind.ONE_THIRD: "الثلث",
        Kind.CIRCA: "حوالي | نحو | قرابة | تقريبا",
        Kind.PERHAPS: "ربما | لعل",
        Kind.ESTIMATE: "تقدير",
        Kind.SLASH: "الموافق | الموافق ل",
        Kind.AND: "و",
        Kind.OR: "أو",
        Kind.BETWEEN: "بين | ما بين",
        Kind.SINCE: "منذ",
        Kind.UNTIL: "حتى",
        Kind.BEFORE: "قبل",
        Kind.AFTER: "بعد",
        Kind.NOT_AFTER: "في موعد أقصاه | ليس بعد",
        Kind.NOT_BEFORE: "ليس قبل",
        Kind.WITHIN: "خلال",
        Kind.PRESENT: "الآن | اليوم الحاضر | الوقت الحاضر",
        Kind.END_UNKNOWN: "النهاية مجهولة",
        Kind.START_UNKNOWN: "البداية مجهولة",
        Kind.SOME_DAY: "يوم ما",
        Kind.SOME_MONTH: "شهر ما",
        Kind.SOME_YEAR: "سنة ما ضمن | سنة على شكل",
        Kind.UNKNOWN_YEAR: "سنة مجهولة",
        Kind.DAY: "اليوم",
        Kind.ONE_OF: "أحد الأشهر | أحد الأيام",
        Kind.ZONE_WORD: "بتوقيت",
        Kind.LAST: "الماضي | الماضية | الأخير | الأخيرة",
        Kind.NEXT: "القادم | القادمة | المقبل | المقبلة",
    },
    values={
        Kind.THIRD: {
            0: "أوائل | مطلع | بداية | بدايات",
            1: "منتصف | أواسط",
            2: "أواخر | نهاية | نهايات",
        },
        Kind.HEMISPHERE: {4: "نصف الكرة الشمالي", 8: "نصف الكرة الجنوبي"},
        Kind.EVERY: {
            "year": "كل سنة",
            "month": "كل شهر",
            "day": "كل يوم",
            "minute": "كل دقيقة",
            "second": "كل ثانية",
        },
        Kind.RELATIVE_DAY: {-2: "أول أمس", -1: "أمس", 1: "غدا", 2: "بعد غد"},
        Kind.NEIGHBOUR: {
            "day -2": "قبل يومين",
            "day -7": "قبل أسبوع",
            "week -1": "الأسبوع الماضي",
            "week 0": "هذا الأسبوع",
            "week 1": "الأسبوع القادم | الأسبوع المقبل",
            "month -1": "الشهر الماضي | قبل شهر",
            "month 0": "هذا الشهر",
            "month 1": "الشهر القادم | الشهر المقبل",
            "year -1": "العام الماضي | السنة الماضية | قبل سنة | قبل عام",
            "year 0": "هذا العام | هذه السنة",
            "year 1": "العام القادم | العام المقبل | السنة القادمة | السنة المقبلة",
        },
        Kind.DECADE: {10 * number: name for number, name in enumerate(_DECADES, start=2)},
        Kind.NUMBER: {str(number): name for number, name in enumerate(_NUMBERS, start=3)},
        Kind.UNIT: {
            "day": "أيام | يوما",
            "week": "أسابيع | أسبوعا",
            "month": "أشهر | شهور | شهرا",
            "year": "سنوات | أعوام",
        },
        Kind.DAY_PART: {
            (0, 5): "الساعات الأولى",
            (5, 11): "صباح | صباحا",
            (12, 17): "بعد ظهر",
            (18, 23): "مساء",
        },
        Kind.MILLION: {1000: "ألف سنة | الف سنة", 10**6: "مليون سنة", 10**9: "مليار سنة"},
        Kind.ZONE_NAME: ZONE_NAMES,
    },
    prefixes=("و",),
    arabic_digits=True,
    undated="بدون تاريخ | د.ت. | غير مؤرخ",
)
