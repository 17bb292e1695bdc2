"""Dates as catalogues, newspapers, archives and genealogies write them: read, or refused with help."""

import datetime as dt

import pytest

from chronicle.dates import Date, EdtfError, Interval, as_given, parse, parse_prose
from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.known import lexicon_of
from chronicle.dates.prose.locales.lexicon import names_in
from chronicle.dates.prose.writer import format as in_words

READ = [
    ("Spring/Summer 1990", "en", "1990-21/1990-22"),
    ("Winter 1990 / Spring 1991", "en", "1990-24/1991-21"),
    ("late 2019/early 2020", "en", "2019-09~/2020-04~"),
    ("mid/late 1960s", "en", "1963~/1969~"),
    ("1860s/70s", "en", "186X/187X"),
    ("20th century (late)", "en", "[1967..2000]"),
    ("18 August 2020 (morning)", "en", "[2020-08-18T05:00..2020-08-18T11:59]"),
    ("the XIX century", "en", "[1801..1900]"),
    ("3d June 1815", "en", "1815-06-03"),
    ("BET 1898 AND 1902", "en", "[1898..1902]"),
    ("BEF 12 MAY 1898", "en", "[..1898-05-11]"),
    ("ABT 1898", "en", "1898~"),
    ("in or about 1968", "en", "1968~"),
    ("1968 thru 1970", "en", "1968/1970"),
    ("1968 and before", "en", "[..1968]"),
    ("not before 1920 and not after 1930", "en", "[1920..1930]"),
    ("after 1920 but before 1930", "en", "[1921..1929]"),
    ("1968 and 1970–72", "en", "{1968,1970..1972}"),
    ("c. 1880–1881 and c. 1910", "en", "{1880~..1881~,1910~}"),
    ("May 3 and 5, 2020", "en", "{2020-05-03,2020-05-05}"),
    ("May 3 or 5, 2020", "en", "[2020-05-03,2020-05-05]"),
    ("?1898", "en", "1898?"),
    ("?–1902", "en", "/1902"),
    ("1918--1920", "en", "1918/1920"),
    ("[18--?]", "en", "18XX?"),
    ("19??", "en", "19XX"),
    ("week beginning 6 May 2020", "en", "[2020-05-06..2020-05-12]"),
    ("1430Z, 5 May 2020", "en", "2020-05-05T14:30Z"),
    ("5 May 2020, 1430 hrs", "en", "2020-05-05T14:30"),
    ("2020-05-05T14:30+03:00", "en", "2020-05-05T14:30+03:00"),
    ("at about 03:40 local time on 24 February 2022", "en", "2022-02-24T03:40~"),
    ("5 May 2020, from 14:00 to 16:00", "en", "2020-05-05T14:00/2020-05-05T16:00"),
    ("5/15 November 1688", "en", "1688-11-15"),
    ("November 5/15, 1688", "en", "1688-11-15"),
    ("11,700 years before present", "en", "-9750"),
    ("l’an II", "fr", "{1793-09-22..1794-09-21}"),
    ("en l’an IX de la République", "fr", "{1800-09-23..1801-09-22}"),
    ("antérieur à 1812", "fr", "[..1811]"),
    ("première quinzaine de mai 2020", "fr", "[2020-05-01..2020-05-15]"),
    ("la semaine du 4 au 10 mai 2020", "fr", "[2020-05-04..2020-05-10]"),
    ("2./3. Jh. n. Chr.", "de", "0101~/0300~"),
    ("1920er/30er Jahre", "de", "192X/193X"),
    ("Wintersemester 2019/20", "de", "2019/2020"),
    ("19. KW 2020", "de", "[2020-05-04..2020-05-10]"),
    ("Nacht vom 31. Mai auf den 1. Juni 1916", "de", "[1916-05-31T18:00..1916-06-01T05:59]"),
    ("¿1812?–1815", "es", "1812?/1815"),
    ("1812–¿1815?", "es", "1812/1815?"),
    ("¿1812–1815?", "es", "1812?/1815?"),
    ("la madrugada del 5 al 6 de mayo de 2020", "es", "[2020-05-06T00:00..2020-05-06T05:59]"),
    ("segunda mitad del XIX", "es", "[1851..1900]"),
    ("segunda quincena de mayo de 2020", "es", "[2020-05-16..2020-05-31]"),
    ("5 de mayo de 2020 a las 2:30 p. m.", "es", "2020-05-05T14:30"),
    ("1/13 марта 1881 г.", "ru", "1881-03-13"),
    ("зимой 2019/20 года", "ru", "2019-12/2020-02"),
    ("1920 – н. в.", "ru", "1920/.."),
    ("14:30 МСК, 5 мая 2020", "ru", "2020-05-05T14:30+03:00"),
    ("قبل عام 1812", "ar", "[..1811]"),
    ("بتاريخ 5 مايو 2020", "ar", "2020-05-05"),
    ("5 مايو 2020 الساعة 14:30", "ar", "2020-05-05T14:30"),
    ("1 رمضان 1445هـ الموافق 11 مارس 2024", "ar", "2024-03-11"),
    ("القرن الرابع الهجري / العاشر الميلادي", "ar", "[0913-08-12..1000-12-31]"),
    ("النصف الثاني من القرن الرابع الهجري", "ar", "[0962-02-14..1010-08-20]"),
]
REFUSED = [
    ("189?", "en", r"last digit is not known: 0189\? or 189X"),
    ("11 June 189?", "en", "last digit is not known"),
    ("189 ?", "fr", "last digit is not known"),
    ("10/11 June 1815", "en", r"for or: 1815-06-10/1815-06-11 or \[1815-06-10,1815-06-11\]"),
    ("4./5. Mai 1920", "de", "for or: 1920-05-04/1920-05-05 or"),
    ("5/16 November 1688", "en", "not one day in the two styles"),
    ("5 (16) May 1812", "en", "not one day in the two styles"),
    ("1930s/1950s", "en", "for or: 193X/195X or"),
    ("week of 6 May 2020", "en", r"\[2020-05-06..2020-05-12\] or \[2020-05-04..2020-05-10\]"),
    ("the first week of May 2020", "en", "say its days"),
    ("2020-W54", "en", "2020 has 53 weeks"),
    ("school year 2019", "en", "2018/2019 or 2019/2020 or 2019"),
    ("school year 2019/21", "en", "in the year after"),
    ("2014–", "en", r"not known: 2014/\.\. or 2014/"),
    ("-44", "en", "told by its era"),
    ("1968, 1970", "en", r"\{1968,1970\} or \[1968,1970\]"),
    ("1900–05, 1910–12", "en", r"\{1900..1905,1910..1912\}"),
    ("la madrugada del 5 al 7 de mayo de 2020", "es", "two days on end"),
    ("5 de mayo de 2020, 30 h", "es", "no hour 30"),
    ("summer of '69", "en", "the century is not said"),
    ("à 14 h le 5 mai 2020", "fr", "say the minutes of the time as well: 14:00"),
    ("5. Mai 2020, 14 Uhr", "de", "say the minutes of the time as well: 14:00"),
    ("Friday 13 October 1307", "en", r"by the Julian calendar \(O.S.\) a Friday: 1307-10-21"),
    ("AH 656 / AD 1300", "en", "different days"),
    ("1 Ramadan 1445 / 22 March 2024", "en", "different days"),
    ("ночью 5 мая 2020 года", "ru", "a night lies in two days"),
    ("2020-05-05T25:30Z", "en", "no hour 25"),
]
LANGUAGES = ("en", "fr", "de", "es", "ru", "ar")


@pytest.mark.parametrize(("text", "language", "value"), READ)
def test_an_everyday_form_is_read(text, language, value):
    assert parse_prose(text, language=language) == parse(value, extended=True)


@pytest.mark.parametrize(("text", "language", "reason"), REFUSED)
def test_what_has_several_meanings_is_refused_with_them(text, language, reason):
    with pytest.raises(EdtfError, match=reason):
        parse_prose(text, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hyphen_within_the_name_of_a_season_parts_no_two_dates(language):
    lexicon = lexicon_of(language)
    read = []
    for third in (name for row in lexicon.values[Kind.THIRD].values() for name in names_in(row)):
        for season in (name for row in lexicon.seasons for name in names_in(row)):
            try:
                read.append(parse_prose(f"{third}-{season} 1898", language=language))
            except EdtfError:
                continue
    assert not any(isinstance(value, Interval) for value in read)


def test_weeks_are_those_of_the_iso_calendar():
    for year in range(1890, 2110):
        for week in (1, 9, 52, 53):
            try:
                monday = dt.date.fromisocalendar(year, week, 1)
            except ValueError:
                with pytest.raises(EdtfError, match="52 weeks"):
                    parse_prose(f"{year}-W{week:02d}")
                continue
            sunday = monday + dt.timedelta(days=6)
            assert str(parse_prose(f"{year}-W{week:02d}")) == f"[{monday}..{sunday}]"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["0189?", "0189-06-11?", "0189%", "0189?/0192?", "[0189?,0192?]", "0189?/0192"]
)
def test_a_year_of_three_digits_in_doubt_is_told_with_its_era(text, language):
    value = parse(text)
    assert parse_prose(in_words(value, language=language), language=language) == value


def test_a_year_in_two_calendars_is_what_both_hold_or_no_date():
    for hijra in range(1, 1500, 37):
        given = CalendarDate("islamic", hijra).span
        first = given.start.earliest // (365.2425 * 86_400) + 1970
        for year in range(int(first) - 2, int(first) + 4):
            if year < 1:
                continue
            today = Date(year).span
            start = max(given.start.earliest, today.start.earliest)
            end = min(given.end.latest, today.end.latest)
            try:
                both = parse_prose(f"{hijra} AH / AD {year}").span
            except EdtfError:
                assert start >= end
            else:
                assert (both.start.earliest, both.end.latest) == (start, end)


def test_today_is_right_where_the_moon_was_seen_a_day_or_two_later_than_counted():
    assert str(parse_prose("1 Ramadan 1445 (12 March 2024)")) == "2024-03-12"
    assert str(parse_prose("1 Ramadan 1445 (11 March 2024)")) == "2024-03-11"
    with pytest.raises(EdtfError, match="different days"):
        parse_prose("9 Thermidor II (28 July 1794)")


@pytest.mark.parametrize(
    ("text", "language", "given"),
    [
        ("5 (17) мая 1812 г.", "ru", ("julian", 1812, 5, 5)),
        ("27 juillet 1794 (9 thermidor an II)", "fr", ("french-republican", 2, 11, 9)),
        ("l'an II", "fr", ("french-republican", 2, None, None)),
    ],
)
def test_a_date_in_two_calendars_knows_how_it_was_given(text, language, given):
    date = as_given(parse_prose(text, language=language), language=language)
    assert date is not None
    assert (date.calendar.name, date.year, date.month, date.day) == given


# ---------------------------------------------------------------- what accents alone tell apart
@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("dès 1812", "1812/.."),
        ("DÈS mai 1968", "1968-05/.."),
        ("de\u0300s 1812", "1812/.."),
        ("des années 1980", "198X"),
    ],
)
def test_an_accent_tells_from_when_on(words, value):
    assert parse_prose(words, language="fr") == parse(value)


# ---------------------------------------------------------------- three digits and a question mark
@pytest.mark.parametrize("words", ["180–189?", "the 160s? and 158 CE", "189 CE?"])
def test_where_all_digits_are_there_the_mark_is_of_doubt(words):
    assert parse_prose(words).is_uncertain


@pytest.mark.parametrize("words", ["189?", "1889–189?", "c. 189?"])
def test_where_a_digit_may_be_missing_both_readings_are_told(words):
    with pytest.raises(EdtfError, match="three digits in doubt"):
        parse_prose(words)
