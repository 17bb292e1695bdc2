"""What is written: `written.tsv` has values and how each language says them."""

import csv
from pathlib import Path

import pytest

from chronicle.dates import format as in_words
from chronicle.dates import parse, parse_duration, parse_prose

with Path(__file__).with_name("written.tsv").open(encoding="utf-8", newline="") as lines:
    WRITTEN = [
        (row["value"], language, words)
        for row in csv.DictReader(lines, delimiter="\t")
        for language, words in row.items()
        if language != "value"
    ]

STYLES = {
    ("2020-08-18", "en"): ("18 Aug 2020", "18 Aug 2020", "18 Aug. 2020"),
    ("2020-08-18", "fr"): ("18 août 2020", "18 août 2020", "18 août 2020"),
    ("2020-08-18", "de"): ("18. Aug 2020", "18. Aug 2020", "18. Aug. 2020"),
    ("2020-08-18", "es"): ("18 ago 2020", "18 ago 2020", "18 de ago. de 2020"),
    ("2020-08-18", "ru"): ("18 авг. 2020", "18 авг. 2020", "18 авг. 2020 г."),
    ("2020-08-18", "ar"): ("18 أغسطس 2020", "18 أغسطس 2020", "18 أغسطس 2020"),
    ("2020-05-03", "ru"): ("3 мая 2020", "3 мая 2020", "3 мая 2020 г."),
    ("2020-05", "ru"): ("май 2020", "май 2020", "май 2020 г."),
    ("2020-06-18", "en"): ("18 Jun 2020", "18 Jun 2020", "18 June 2020"),
    ("1985", "ru"): ("1985", "1985", "1985 г."),
    ("1914/1918", "en"): ("1914–1918", "1914–18", "1914–1918"),
    ("1914/1918", "ru"): ("1914–1918", "1914–18", "1914–1918 гг."),
    ("1899/1901", "en"): ("1899–1901", "1899–1901", "1899–1901"),
    ("[1914,1918]", "en"): ("1914 or 1918", "1914 or 1918", "1914 or 1918"),
    ("2001-34", "en"): ("Q2 2001", "Q2 2001", "second quarter of 2001"),
    ("2001-34", "fr"): ("T2 2001", "T2 2001", "2e trimestre 2001"),
    ("2001-28", "en"): ("winter 2001 (N)", "winter 2001 (N)", "winter 2001 (northern hemisphere)"),
    ("2001-28", "es"): (
        "invierno de 2001 (hem. norte)",
        "invierno de 2001 (hem. norte)",
        "invierno de 2001 (hemisferio norte)",
    ),
}
DURATIONS = {
    "P3D": ("3 days", "3 jours", "3 Tage", "3 días", "3 дня", "3 أيام"),
    "P14D": ("2 weeks", "2 semaines", "2 Wochen", "2 semanas", "2 недели", "أسبوعان"),
    "P15D": ("15 days", "15 jours", "15 Tage", "15 días", "15 дней", "15 يوما"),
    "P1Y2M3D": (
        *("1 year, 2 months and 3 days", "1 an, 2 mois et 3 jours", "1 Jahr, 2 Monate und 3 Tage"),
        *("1 año, 2 meses y 3 días", "1 год, 2 месяца и 3 дня", "سنة واحدة، شهران و3 أيام"),
    ),
    "P21Y": ("21 years", "21 ans", "21 Jahre", "21 años", "21 год", "21 سنة"),
    "PT90M": (
        *("1 hour and 30 minutes", "1 heure et 30 minutes", "1 Stunde und 30 Minuten"),
        *("1 hora y 30 minutos", "1 час и 30 минут", "ساعة واحدة و30 دقيقة"),
    ),
    "PT1S": ("1 second", "1 seconde", "1 Sekunde", "1 segundo", "1 секунда", "ثانية واحدة"),
    "P0D": ("no time", "aucun temps", "keine Zeit", "ningún tiempo", "нисколько времени", "لا وقت"),
}


@pytest.mark.parametrize(("text", "language", "words"), WRITTEN)
def test_a_value_in_words(text, language, words):
    assert in_words(parse(text, extended=True), language=language) == words


@pytest.mark.parametrize(("text", "language"), STYLES)
def test_in_the_other_styles(text, language):
    styles = ("short", "axis", "citation")
    said = tuple(in_words(parse(text), style=style, language=language) for style in styles)
    assert said == STYLES[text, language]


@pytest.mark.parametrize("duration", DURATIONS)
def test_durations(duration):
    said = [
        in_words(parse_duration(duration), language=code) for code in ("en", "fr", "de", "es", "ru", "ar")
    ]
    assert tuple(said) == DURATIONS[duration]


def test_a_region_is_left_aside():
    assert in_words(parse("2020-08"), language="en-GB") == "August 2020"


@pytest.mark.parametrize(
    ("options", "there_are"),
    [({"language": "tlh"}, "en, fr, de, es, ru, ar"), ({"style": "loud"}, "long, short, axis, citation")],
)
def test_an_unknown_language_or_style_is_refused_with_those_that_there_are(options, there_are):
    with pytest.raises(ValueError, match=there_are):
        in_words(parse("1985"), **options)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ru", "ar"])
def test_every_month_and_every_century_is_read_back(language):
    months = [parse(f"2020-{month:02d}{day}") for month in range(1, 13) for day in ("", "-01", "-21")]
    centuries = [f"[{100 * number - 99:04d}..{100 * number:04d}]" for number in range(1, 22)]
    before = [f"[-{100 * number - 1:04d}..-{100 * number - 100:04d}]" for number in range(2, 22)]
    long = [parse(text) for text in ("[Y-12500..Y-11400]", "Y12000", "Y-12000-36", "0304-36/2026")]
    for value in (*months, *map(parse, centuries), *map(parse, before), *long):
        for style in ("long", "short", "axis", "citation"):
            words = in_words(value, language=language, style=style)
            assert parse_prose(words, language=language) == value


@pytest.mark.parametrize("thing", [None, 1985, "1985"])
def test_what_is_no_value_is_not_told(thing):
    with pytest.raises(TypeError, match="no date and no duration"):
        in_words(thing)
