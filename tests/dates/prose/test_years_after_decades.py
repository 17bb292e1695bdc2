"""In a list, the word of a decade counts for what follows it; a year that follows names its era instead."""

import pytest

from chronicle import dates

TEXTS = ["[011X,0101]", "{011X,0100}", "[198X,1980]", "[1980,198X]", "[198X,199X,1995]"]
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
