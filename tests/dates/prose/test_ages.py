"""Ages: told as counts of years before the present, and read back, about and doubtful ones too."""

import pytest

from chronicle.dates import format as format_date
from chronicle.dates import parse, parse_prose

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar")
AGES = (
    "Y-66500000{0}..Y-65500000",
    "Y-298550{0}..Y-297550",
    "-8550{0}..-7550",
    "-9800{0}..-9700",
    "-2550{0}..-1550",
)
TOLD = {
    "en": ("about 66 million years ago", "about 300,000 years ago"),
    "fr": ("il y a environ 66 millions d’années", "il y a environ 300 000 ans"),
    "de": ("vor etwa 66 Millionen Jahren", "vor etwa 300.000 Jahren"),
    "es": ("hace unos 66 millones de años", "hace unos 300 000 años"),
    "ru": ("около 66 млн лет назад", "около 300 000 лет назад"),
    "ar": ("قبل حوالي 66 مليون سنة", "قبل حوالي 300 ألف سنة"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", ["long", "short", "axis", "citation"])
@pytest.mark.parametrize("mark", ["", "~", "?", "%"])
def test_ages_are_read_back(language, style, mark):
    for age in AGES:
        value = parse(f"[{age.format(mark)}{mark}]")
        text = format_date(value, language=language, style=style)
        assert parse_prose(text, language=language) == value, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_age_is_told_as_people_say_it(language):
    for age, words in zip(AGES, TOLD[language], strict=False):
        text = format_date(parse(f"[{age.format('~')}~]"), language=language)
        assert text.replace("\u202f", " ").replace("\xa0", " ") == words


def test_what_differs_in_its_marks_or_is_not_round_is_told_as_it_is():
    assert "ago" not in format_date(parse("[Y-298550~..Y-297550]"))
    assert "ago" not in format_date(parse("[Y-298551..Y-297550]"))


def test_a_deviation_is_refused_with_what_it_lacks():
    with pytest.raises(ValueError, match="a deviation sets no bounds"):
        parse_prose("66.04 ± 0.05 Ma")
