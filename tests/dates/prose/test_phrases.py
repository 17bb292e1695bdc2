"""What is read in each language: `phrases.tsv` has each kind of phrase, its value, and its words."""

import csv
import datetime as dt
from pathlib import Path

import pendulum
import pytest

from chronicle.dates import Date, EdtfError, as_given, parse, parse_prose

with Path(__file__).with_name("phrases.tsv").open(encoding="utf-8", newline="") as lines:
    ROWS = list(csv.DictReader(lines, delimiter="\t"))

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar")
WRITTEN = [(row[language], language, row["value"]) for row in ROWS for language in LANGUAGES if row[language]]
BY_REFERENCE = [
    ("en février", "fr", "2022-02"),
    ("le 25 octobre", "fr", "2022-10-25"),
    ("mardi", "fr", "2022-05-17"),
    ("mardi dernier", "fr", "2022-05-17"),
    ("hier", "fr", "2022-05-19"),
    ("il y a 3 jours", "fr", "2022-05-17"),
    ("le mois dernier", "fr", "2022-04"),
    ("im Februar", "de", "2022-02"),
    ("am 25. Oktober", "de", "2022-10-25"),
    ("am Dienstag", "de", "2022-05-17"),
    ("gestern", "de", "2022-05-19"),
    ("nächstes Jahr", "de", "2023"),
    ("en febrero", "es", "2022-02"),
    ("el 25 de octubre", "es", "2022-10-25"),
    ("el martes", "es", "2022-05-17"),
    ("ayer", "es", "2022-05-19"),
    ("hace 2 meses", "es", "2022-03"),
    ("в феврале", "ru", "2022-02"),
    ("вчера", "ru", "2022-05-19"),
    ("في فبراير", "ar", "2022-02"),
    ("last Friday", "en", "2022-05-13"),
    ("Friday", "en", "2022-05-20"),
    ("last month", "en", "2022-04"),
    ("next year", "en", "2023"),
    ("two weeks ago", "en", "2022-05-06"),
    ("2 years ago", "en", "2020"),
    ("two or three years ago", "en", "[2020,2019]"),
    ("last week", "en", "[2022-05-09..2022-05-15]"),
    ("this week", "en", "[2022-05-16..2022-05-22]"),
    ("next week", "en", "[2022-05-23..2022-05-29]"),
    ("last weekend", "en", "[2022-05-14..2022-05-15]"),
    ("this weekend", "en", "[2022-05-21..2022-05-22]"),
    ("coming Sunday", "en", "2022-05-22"),
    ("next Tuesday", "en", "2022-05-24"),
    ("this Sunday", "en", "2022-05-22"),
    ("this Friday", "en", "2022-05-20"),
    ("la semaine dernière", "fr", "[2022-05-09..2022-05-15]"),
    ("mardi prochain", "fr", "2022-05-24"),
    ("il y a deux semaines", "fr", "2022-05-06"),
    ("letzte Woche", "de", "[2022-05-09..2022-05-15]"),
    ("kommenden Sonntag", "de", "2022-05-22"),
    ("vor zwei Wochen", "de", "2022-05-06"),
    ("vor einem Jahr", "de", "2021"),
    ("la semana pasada", "es", "[2022-05-09..2022-05-15]"),
    ("el próximo martes", "es", "2022-05-24"),
    ("hace dos semanas", "es", "2022-05-06"),
    ("на прошлой неделе", "ru", "[2022-05-09..2022-05-15]"),
    ("в следующий вторник", "ru", "2022-05-24"),
    ("две недели назад", "ru", "2022-05-06"),
    ("الأسبوع الماضي", "ar", "[2022-05-09..2022-05-15]"),
    ("الثلاثاء القادم", "ar", "2022-05-24"),
    ("between 3 and 12 September", "en", "[2022-09-03..2022-09-12]"),
    ("since Tuesday", "en", "2022-05-17/.."),
    ("from 3 May 1985 to yesterday", "en", "1985-05-03/2022-05-19"),
    ("October 2–5", "en", "2022-10-02/2022-10-05"),
    ("3 May – 5 June 2020", "en", "2020-05-03/2020-06-05"),
    ("in 3 weeks", "en", "2022-06-10"),
    ("two weeks from now", "en", "2022-06-03"),
    ("a week ago", "en", "2022-05-13"),
    ("one year ago", "en", "2021"),
    ("1 month and 21 days ago", "en", "2022-03-30"),
    ("2 years 1 month 21 days ago", "en", "2020-03-30"),
    ("the first Friday of next month", "en", "2022-06-03"),
    ("Tuesday next week", "en", "2022-05-24"),
    ("next week on Friday", "en", "2022-05-27"),
    ("Thursday the 19th", "en", "2022-05-19"),
    ("20th of next month", "en", "2022-06-20"),
    ("from 4 to 22 this month", "en", "2022-05-04/2022-05-22"),
    ("Wednesday the 18th inst.", "en", "2022-05-18"),
    ("the 5th ult.", "en", "2022-04-05"),
    ("the 1st prox.", "en", "2022-06-01"),
    ("this September", "en", "2022-09"),
    ("next February", "en", "2023-02"),
    ("last December", "en", "2021-12"),
    ("early next week", "en", "[2022-05-23..2022-05-25]"),
    ("late this week", "en", "[2022-05-20..2022-05-22]"),
    ("dans 3 semaines", "fr", "2022-06-10"),
    ("il y a une semaine", "fr", "2022-05-13"),
    ("mardi de la semaine prochaine", "fr", "2022-05-24"),
    ("le 20 du mois prochain", "fr", "2022-06-20"),
    ("jeudi 19", "fr", "2022-05-19"),
    ("in drei Tagen", "de", "2022-05-23"),
    ("vor 1 Monat und 21 Tagen", "de", "2022-03-30"),
    ("Dienstag nächster Woche", "de", "2022-05-24"),
    ("am 20. nächsten Monats", "de", "2022-06-20"),
    ("Anfang nächster Woche", "de", "[2022-05-23..2022-05-25]"),
    ("dentro de 3 semanas", "es", "2022-06-10"),
    ("hace 1 mes y 21 días", "es", "2022-03-30"),
    ("el martes de la próxima semana", "es", "2022-05-24"),
    ("через 3 недели", "ru", "2022-06-10"),
    ("неделю назад", "ru", "2022-05-13"),
    ("во вторник на следующей неделе", "ru", "2022-05-24"),
    ("в пятницу", "ru", "2022-05-20"),
    ("сегодня", "ru", "2022-05-20"),
    ("heute", "de", "2022-05-20"),
    ("aujourd’hui", "fr", "2022-05-20"),
    ("hoy", "es", "2022-05-20"),
    ("قبل ثلاثة أيام", "ar", "2022-05-17"),
]
FROM_A_DAY = [
    ("two days after 3 May 2020", "en", "2020-05-05"),
    ("the day after 3 May 2020", "en", "2020-05-04"),
    ("the eve of Michaelmas 1520", "en", "1520-09-28"),
    ("three weeks after Easter 1916", "en", "1916-05-14"),
    ("two months before July 1914", "en", "1914-05"),
    ("ten years after 1918", "en", "1928"),
    ("two days after c. 3 May 2020", "en", "2020-05-05~"),
    ("two days after 15 May 1640 O.S.", "en", "1640-05-27"),
    ("14:30, the day after 3 May 2020", "en", "2020-05-04T14:30"),
    ("the first Friday of July 2016", "en", "2016-07-01"),
    ("the last Sunday of May 2020", "en", "2020-05-31"),
    ("deux jours après le 3 mai 2020", "fr", "2020-05-05"),
    ("le lendemain du 3 mai 2020", "fr", "2020-05-04"),
    ("la veille du 3 mai 2020", "fr", "2020-05-02"),
    ("le premier vendredi de juillet 2016", "fr", "2016-07-01"),
    ("zwei Tage nach dem 3. Mai 2020", "de", "2020-05-05"),
    ("am Tag nach dem 3. Mai 2020", "de", "2020-05-04"),
    ("letzter Sonntag im Mai 2020", "de", "2020-05-31"),
    ("dos días después del 3 de mayo de 2020", "es", "2020-05-05"),
    ("la víspera de Navidad de 1914", "es", "1914-12-24"),
    ("el último domingo de mayo de 2020", "es", "2020-05-31"),
    ("накануне 3 мая 2020 г.", "ru", "2020-05-02"),
    ("последнее воскресенье мая 2020 г.", "ru", "2020-05-31"),
    ("01-Sep-2019", "en", "2019-09-01"),
    ("2019/Sep/1", "en", "2019-09-01"),
    ("late May 1640 O.S.", "en", "[1640-05-31..1640-06-10]"),
    ("early Ramadan 1445", "en", "[2024-03-11..2024-03-20]"),
    ("the second half of Ramadan 1445", "en", "[2024-03-26..2024-04-09]"),
    ("since the early 1990s", "en", "1990~/.."),
    ("since the 1990s", "en", "199X/.."),
    ("until the late 1990s", "en", "../1999~"),
    ("1920s–early 1940s", "en", "192X/1943~"),
    ("1920–1930s", "en", "192X/193X"),
    ("c. 1870-1880s", "en", "187X~/188X~"),
    ("early-mid 19th century", "en", "1801~/1867~"),
    ("mid-to-late 19th century", "en", "1834~/1900~"),
    ("the last third of the 19th century", "en", "[1867..1900]"),
    ("the first third of 1985", "en", "1985-37"),
    ("dernier tiers du XIXe siècle", "fr", "[1867..1900]"),
    ("1re moitié XIXe s.", "fr", "[1801..1850]"),
    ("déb. XXe s.", "fr", "[1901..1934]"),
    ("44 av. JC", "fr", "-0043"),
    ("fin XVIIIe", "fr", "[1767..1800]"),
    ("début XXe", "fr", "[1901..1934]"),
    ("finales del XVIII", "es", "[1767..1800]"),
    ("dans la nuit du 3 au 4 mai 1920", "fr", "[1920-05-03T18:00..1920-05-04T05:59]"),
    ("années 20 du XXe siècle", "fr", "192X"),
    ("letztes Drittel des 19. Jahrhunderts", "de", "[1867..1900]"),
    ("2. H. 19. Jh.", "de", "[1851..1900]"),
    ("Anf. 19. Jh.", "de", "[1801..1834]"),
    ("zw. 1920 und 1925", "de", "[1920..1925]"),
    ("anno 1348", "de", "1348"),
    ("in den 20er Jahren des 20. Jahrhunderts", "de", "192X"),
    ("1920–30er Jahre", "de", "192X/193X"),
    ("último tercio del siglo XIX", "es", "[1867..1900]"),
    ("1.ª mitad del s. XIX", "es", "[1801..1850]"),
    ("1.º de mayo de 1920", "es", "1920-05-01"),
    ("ss. XVIII-XIX", "es", "1701~/1900~"),
    ("14:30 h, 3 de mayo de 1920", "es", "1920-05-03T14:30"),
    ("años 20 del siglo XX", "es", "192X"),
    ("к 1920 году", "ru", "[..1920]"),
    ("к маю 1920 г.", "ru", "[..1920-05]"),
    ("XVIII–XIX вв.", "ru", "1701~/1900~"),
    ("XIX столетие", "ru", "[1801..1900]"),
    ("III тыс. до н. э.", "ru", "[-2999..-2000]"),
    ("1 в. до н. э.", "ru", "[-0099..0000]"),
    ("1-я пол. XIX в.", "ru", "[1801..1850]"),
    ("2-я четв. XVIII в.", "ru", "[1726..1750]"),
    ("последняя треть XIX в.", "ru", "[1867..1900]"),
    ("нач. XX в.", "ru", "[1901..1934]"),
    ("1920–1930-е гг.", "ru", "192X/193X"),
    ("20-е годы XX века", "ru", "192X"),
    ("предположительно 1920 г.", "ru", "1920?"),
    ("в среду, 18 мая 2022 г.", "ru", "2022-05-18"),
    ("3 أيار/مايو 1920", "ar", "1920-05-03"),
    ("نيسان/أبريل 1920", "ar", "1920-04"),
    ("جويلية 1920", "ar", "1920-07"),
    ("غشت 1920", "ar", "1920-08"),
    ("بين عامي 1920 و1925", "ar", "[1920..1925]"),
    ("أوائل القرن العشرين", "ar", "[1901..1934]"),
    ("الربع الأخير من القرن التاسع عشر", "ar", "[1876..1900]"),
    ("الثلث الأخير من القرن التاسع عشر", "ar", "[1867..1900]"),
    ("القرن التاسع عشر الميلادي", "ar", "[1801..1900]"),
    ("عشرينيات القرن العشرين", "ar", "192X"),
    ("صباح 3 مايو 1920", "ar", "[1920-05-03T05:00..1920-05-03T11:59]"),
]
REFUSED = [
    ("lundi 18 août 2020", "fr", "that day was a Tuesday"),
    ("Montag, 18. August 2020", "de", "that day was a Tuesday"),
    ("03/05/2020", "fr", "either way round: 2020-05-03 or 2020-03-05"),
    ("03/05/2020", "es", "either way round: 2020-05-03 or 2020-03-05"),
    ("mai 85", "fr", "the century is not said"),
    ("années 20", "fr", "in full"),
    ("los años 20", "es", "in full"),
    ("31. April 2020", "de", "no day 31"),
    ("sans date", "fr", "the date is not known"),
    ("o. J.", "de", "the date is not known"),
    ("s. f.", "es", "the date is not known"),
    ("б. д.", "ru", "the date is not known"),
    ("بدون تاريخ", "ar", "the date is not known"),
    ("3 May 2020", "fr", "'May' is not known"),
    ("en février", "fr", "leaves out the year"),
    ("1648/9", "en", "1648/1649 or 1649"),
    ("3 May 1648/9", "en", "1648 or 1649"),
    ("30 January 1648/7", "en", "is followed by 1649"),
    ("March 1640 (Lady Day style)", "en", "1640-03 or 1641-03"),
    ("10 April 1347 (Easter style)", "en", "1347-04-10 or 1348-04-10"),
    ("Easter 1347", "en", "Easter was Julian then: .* 1347-04-09 or 1347-04-01"),
    ("20:17 BST, 20 July 1969", "en", r"several zones: 1969-07-20T20:17\+01:00 or 1969-07-20T20:17\+06:00"),
    ("5 pm on 3 May 2020", "en", "say the minutes"),
    ("the morning of May 2020", "en", "a day that is known"),
    ("present", "en", "the present is no date"),
    ("100 years ago", "en", "no day to count from"),
    ("before 5000 years", "en", "not known as a date"),
    ("the 1990s O.S.", "en", "a style goes with a day"),
    ("AD 79 BC", "en", "one era"),
    ("16:17 EDT UTC on 20 July 1969", "en", "two zones"),
    ("25 October 1917 (Julian calendar; 8 November 1917)", "en", "different days"),
    ("12000", "en", "say BCE, CE or BP: Y-11999 or Y12000"),
    ("the night of 18 August 2020", "en", "two days: .*-17T18:00..* or .*-18T18:00"),
    ("the night of 18 to 20 August 2020", "en", "two days on end"),
    ("25 October (8 November) 1917", "en", "not one day in the two styles"),
    ("25 October N.S. / 7 November 1917", "en", "not one day in the two styles"),
    ("années 1920 et 1935", "fr", "named by its first year"),
    ("14:30 Kidal time, 18 August 2020", "en", "nor as the city of a zone such as Africa/Bamako"),
    ("Bamako, 18 August 2020", "en", r"'Bamako' is not known as a date or a part of one\n"),
    ("before 66 million years", "en", "how many years ago"),
    ("spring 1941–42", "en", "only a winter"),
    ("1 month and 21 days ago", "en", "no day to count from"),
    ("in 3 weeks", "en", "no day to count from"),
    ("3 weeks", "en", "not known as a date"),
    ("two days after July 1914", "en", "nothing so short is counted from"),
    ("the fifth Friday of May 2022", "en", "2022-05 has 4 such days"),
    ("early next weekend", "en", "no day to count from"),
    ("6900", "en", "BCE, CE or BP"),
    ("210–0", "en", "no year 0"),
    ("до 1917 г.", "ru", r"take the date in or leave it out: \.\./1917 or \[\.\.1916\]"),
    ("mid late 19th century", "en", "a part of a part"),
    ("66 million years week ago", "en", "counted in years"),
    ("third half of 1985", "en", "there are 2 of them"),
    ("250th century", "en", "counted from the first"),
    ("1985 (EDTF 1985-13)", "en", "no month 13"),
    ("the 1985s", "en", "a decade begins"),
]


@pytest.mark.parametrize("text", ["May 1914–18", "3 May 1985 – 6 June", "3 May 1985 or 4 June"])
def test_a_year_that_one_date_has_is_not_made_up_for_the_other(text):
    with pytest.raises(EdtfError):
        parse_prose(text, reference=Date(2022, 5, 20))


@pytest.mark.parametrize(("text", "language", "value"), WRITTEN)
def test_a_phrase_is_read(text, language, value):
    read = parse_prose(text, language=language)
    assert read == parse(value, extended=True)
    assert read.text == text


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        ("25 October 1917 O.S.", "en", ("julian", 1917, 10, 25)),
        ("25 October (7 November) 1917", "en", ("julian", 1917, 10, 25)),
        ("October 1917 (Julian)", "en", ("julian", 1917, 10, None)),
        ("25 October 1917 (Julian calendar; 7 November 1917)", "en", ("julian", 1917, 10, 25)),
        ("10 février 1640 a.s.", "fr", ("julian", 1640, 2, 10)),
        ("9 thermidor an II", "fr", ("french-republican", 2, 11, 9)),
        ("15. Nisan 5784", "de", ("hebrew", 5784, 8, 15)),
        ("1057 AH", "es", ("islamic", 1057, None, None)),
    ],
)
def test_a_value_knows_by_its_words_how_it_was_given(text, language, fields):
    value = parse_prose(text, language=language)
    given = as_given(value, language=language)
    assert given is not None
    assert (given.calendar.name, given.year, given.month, given.day) == fields
    assert given.gregorian == value


@pytest.mark.parametrize("value", [parse("1917-11-07"), Date(1917, 11, 7), parse_prose("7 November 1917")])
def test_what_was_given_in_todays_calendar_was_not_given_otherwise(value):
    assert as_given(value) is None


@pytest.mark.parametrize(
    "reference",
    [
        Date(2022, 5, 20),
        parse("2022-05-20T14:30:00Z"),
        dt.date(2022, 5, 20),
        dt.datetime(2022, 5, 20, 14, tzinfo=dt.UTC),
        pendulum.datetime(2022, 5, 20),
    ],
    ids=lambda reference: type(reference).__module__,
)
def test_the_day_of_reference_may_be_any_kind_of_day(reference):
    assert parse_prose("yesterday", reference=reference) == parse("2022-05-19")


@pytest.mark.parametrize("reference", [parse("2022-05"), parse("2022-05-XX"), "2022-05-20"])
def test_what_is_not_one_day_is_no_day_of_reference(reference):
    with pytest.raises(ValueError, match="from one known day, not from 2022-05"):
        parse_prose("3 May 2020", reference=reference)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("early c. 1985", "[1985-01~..1985-04~]"),
        ("first half of perhaps 1985", "1985-40?"),
        ("the morning of c. 18 August 2020", "[2020-08-18T05:00~..2020-08-18T11:59~]"),
        ("late on perhaps 18 August 2020", "[2020-08-18T16:00?..2020-08-18T23:59?]"),
        ("14:30, c. 3 May 2020", "2020-05-03T14:30~"),
        ("3 May 2020? at 14:30", "2020-05-03T14:30?"),
        ("some day in c. 1985", "1985~-XX-XX"),
        ("the night of 18 to 19 August 2020?", "[2020-08-18T18:00?..2020-08-19T05:59?]"),
        ("c. 9 Thermidor II", "1794-07-27~"),
        ("Easter 1916?", "1916-04-23?"),
        ("c. 25 October 1917 (Julian calendar; 7 November 1917)", "1917-11-07~"),
        ("before 25 October 1917 (Julian calendar; 7 November 1917)", "[..1917-11-06]"),
        ("from 25 October 1917 (Julian calendar; 7 November 1917) to 1918", "1917-11-07/1918"),
    ],
)
def test_a_mark_on_the_whole_is_on_its_part(text, value):
    assert parse_prose(text) == parse(value, extended=True)


MARKS = {
    "en": ("c.", "perhaps"),
    "fr": ("vers", "peut-être"),
    "de": ("ca.", "vielleicht"),
    "es": ("hacia", "quizá"),
    "ru": ("ок.", "возможно"),
    "ar": ("حوالي", "ربما"),
}


def with_marks(text, language):
    """The phrase with a mark put in at every place."""
    words = text.split(" ")
    for place in range(len(words) + 1):
        for mark in MARKS[language]:
            yield " ".join((*words[:place], mark, *words[place:]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mark_put_into_a_phrase_is_in_its_value_or_the_words_are_refused(language):
    sure = [text for text, code, value in WRITTEN if code == language and not set("~?%") & set(value)]
    lost = []
    for text in sure:
        value = parse_prose(text, language=language)
        for marked in with_marks(text, language):
            try:
                read = parse_prose(marked, language=language)
            except EdtfError:
                continue
            if read == value:
                lost.append((marked, str(read)))
    assert len(sure) > 50
    assert lost == []


@pytest.mark.parametrize(("text", "language", "value"), BY_REFERENCE)
def test_a_date_that_is_told_from_another_day(text, language, value):
    assert parse_prose(text, language=language, reference=Date(2022, 5, 20)) == parse(value, extended=True)


@pytest.mark.parametrize(("text", "language", "value"), FROM_A_DAY)
def test_a_date_that_is_told_from_a_day_it_names(text, language, value):
    assert parse_prose(text, language=language) == parse(value, extended=True)


@pytest.mark.parametrize(
    "text",
    ["3 weeks", "the 3 weeks", "in 500,000 years", "Friday the 19th", "second Sunday", "early next weekend"],
)
def test_what_has_no_one_meaning_is_refused_with_a_reference_too(text):
    with pytest.raises(EdtfError):
        parse_prose(text, reference=Date(2022, 5, 20))


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("next June", ("2022-06", "2023-06")),
        ("last March", ("2022-03", "2021-03")),
        ("next Sunday", ("2022-05-22", "2022-05-29")),
        ("this Monday", ("2022-05-16", "2022-05-23")),
        ("next weekend", ("[2022-05-21..2022-05-22]", "[2022-05-28..2022-05-29]")),
    ],
)
def test_what_some_mean_of_this_week_and_others_of_the_next_is_refused_with_both(text, readings):
    with pytest.raises(EdtfError, match="this may be") as caught:
        parse_prose(text, reference=Date(2022, 5, 20))
    assert caught.value.readings == readings


@pytest.mark.parametrize(("text", "language", "reason"), REFUSED)
def test_it_refuses_rather_than_guesses(text, language, reason):
    with pytest.raises(EdtfError, match=reason) as caught:
        parse_prose(text, language=language)
    assert caught.value.text == text
    assert 0 <= caught.value.position <= len(text)


def test_case_accents_and_signs_of_direction_are_no_matter():
    for text in ("AOÛT 1914", "aout 1914", "août\u00a01914", "\u200eaoût 1914\u200f", "AOU\u0302T 1914"):
        assert parse_prose(text, language="fr") == parse("1914-08")


def test_a_word_that_is_not_known_is_pointed_at():
    with pytest.raises(EdtfError) as caught:
        parse_prose("le 3 nevembre 1799", language="fr")
    assert (caught.value.position, "'nevembre'" in caught.value.reason) == (5, True)


@pytest.mark.parametrize(
    ("text", "language"), [("le 3 brumaire 1799", "fr"), ("1 Ramadan 2020", "en"), ("15. Nisan 2020", "de")]
)
def test_a_month_of_another_calendar_with_a_year_of_todays_is_refused(text, language):
    with pytest.raises(EdtfError, match="no usual year of the calendar"):
        parse_prose(text, language=language)


def test_two_calendars_that_name_different_days_are_refused_with_both():
    with pytest.raises(EdtfError, match="different days") as caught:
        parse_prose("9 Thermidor II (French Republican calendar; 28 July 1794)")
    assert caught.value.readings == ("1794-07-27", "1794-07-28")


@pytest.mark.parametrize(
    ("text", "value"), [("AH 1057", "{1647-02-06..1648-01-26}"), ("1 Safar 1057 AH", "1647-03-08")]
)
def test_the_era_of_the_hijra_is_read(text, value):
    assert parse_prose(text) == parse(value)


def test_a_month_of_another_era_is_refused():
    with pytest.raises(EdtfError, match="no month of that era"):
        parse_prose("15 Nisan 5784 AH")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("19th century", "[1800..1899]"),
        ("early 1st century", "[0001..0033]"),
        ("3rd century BC", "[-0299..-0200]"),
    ],
)
def test_centuries_may_go_by_their_hundreds(text, value):
    assert parse_prose(text, centuries="hundreds") == parse(value)


def test_another_way_of_centuries_is_refused():
    with pytest.raises(ValueError, match="'fifties'"):
        parse_prose("19th century", centuries="fifties")
