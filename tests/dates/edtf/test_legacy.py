import pytest

from chronicle.dates import EdtfError, parse, parse_legacy

# The features of the draft of 2012, and what they are today.
TODAY = {
    "2001-02-03": "2001-02-03",
    "2004-01-01T10:10:10+05:00": "2004-01-01T10:10:10+05:00",
    "1984?": "1984?",
    "1984?~": "1984%",
    "199u": "199X",
    "19uu": "19XX",
    "1999-uu": "1999-XX",
    "1999-uu-uu": "1999-XX-XX",
    "uuuu-12-uu": "XXXX-12-XX",
    "196x": "196X",
    "19xx": "19XX",
    "unknown/2006": "/2006",
    "2004-06-01/unknown": "2004-06-01/",
    "2004-01-01/open": "2004-01-01/..",
    "1984~/2004-06": "1984~/2004-06",
    "y170000002": "Y170000002",
    "y-170000002": "Y-170000002",
    "y17e7": "Y170000000",
    "y17101e4p3": "Y171010000S3",
    "2001-21": "2001-21",
    "2004?-06-11": "2004?-06-11",
    "2004-06~-11": "2004-06~-11",
    "2004-(06)?-11": "2004-?06-11",
    "2004-06-(11)?~": "2004-06-%11",
    "2011-(06-04)~": "2011-~06-~04",
    "(2011)-06-04~": "2011-~06-~04",
    "156u-12-25": "156X-12-25",
    "15uu-12-uu": "15XX-12-XX",
    "[1667,1668, 1670..1672]": "[1667,1668,1670..1672]",
    "{1960, 1961-12}": "{1960,1961-12}",
    "[..1760-12-03]": "[..1760-12-03]",
}


@pytest.mark.parametrize("text", TODAY)
def test_the_draft_is_read_as_the_value_of_today(text):
    value = parse_legacy(text)
    assert value == parse(TODAY[text])
    assert value.text == text


@pytest.mark.parametrize(
    "text", ["", "19850412", "2001-21^southernHemisphere", "open", "unknown", "uncle", "9" * 5000]
)
def test_what_is_neither_is_refused(text):
    with pytest.raises(EdtfError) as caught:
        parse_legacy(text)
    assert caught.value.text == text
    assert 0 <= caught.value.position <= len(text)


@pytest.mark.parametrize("text", ["199u", "1984?~", "unknown/2006", "y170000002"])
def test_the_strict_reader_refuses_the_draft(text):
    with pytest.raises(EdtfError):
        parse(text)
