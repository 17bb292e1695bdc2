"""In a list, the word of a decade counts for what follows it; a year that follows names its era instead."""

import pytest

from chronicle import dates

TEXTS = [
    *("[011X,0101]", "{011X,0100}", "[198X,1980]", "[1980,198X]", "[198X,199X,1995]"),
    *("192X/1930", "192X?/1930", "192X/1930?", "192X~/1930~"),
]
LANGUAGES = ["en", "fr", "de", "es", "ru", "ar"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS)
def test_a_year_after_a_decade_is_read_back_as_a_year(text, language):
    value = dates.parse(text)
    assert dates.parse_prose(dates.format(value, language=language), language=language) == value


def test_only_a_year_that_could_be_misread_names_its_era():
    assert dates.format(dates.parse("[198X,1985]"), language="fr") == "années 1980 ou 1985 apr. J.-C."
    assert dates.format(dates.parse("[1985,198X]"), language="fr") == "1985 ou années 1980"
    assert dates.format(dates.parse("[198X,1985]"), language="en") == "1980s or 1985"


READ = [
    ("années 1980 ou l’année 1980", "fr", "[198X,1980]"),
    ("années 1980 ou en 1985", "fr", "[198X,1985]"),
    ("des années 1920 jusqu’en 1930", "fr", "192X/1930"),
    ("des années 1920 à l’année 1930", "fr", "192X/1930"),
    ("des années 1920 à 1930", "fr", "192X/193X"),
    ("les années 1920, 1930 et 1940", "fr", "{192X,193X,194X}"),
    ("vers les années 1920 ou 1930", "fr", "[192X~,193X]"),
    ("los años 1980 o el año 1985", "es", "[198X,1985]"),
    ("los años 1920, 1930 y 1940", "es", "{192X,193X,194X}"),
    ("desde los años 1920 hasta 1930", "es", "192X/1930"),
    ("عقد 1980 أو سنة 1985", "ar", "[198X,1985]"),
]


@pytest.mark.parametrize(("text", "language", "value"), READ)
def test_a_word_that_says_year_is_not_passed_over(text, language, value):
    assert str(dates.parse_prose(text, language=language)) == value


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("fin des années 1920 ou 1930", "fr"),
        ("fin des années 1920-30", "fr"),
        ("finales de los años 1920 o 1930", "es"),
    ],
)
def test_what_may_be_the_year_or_the_decade_is_refused(text, language):
    with pytest.raises(dates.EdtfError) as refused:
        dates.parse_prose(text, language=language)
    assert refused.value.readings == ("1930", "193X")


def test_the_year_4_is_no_short_form_of_1844():
    with pytest.raises(dates.EdtfError, match="century is not said"):
        dates.parse_prose("de l’année 1843 à l’année 4", language="fr")
