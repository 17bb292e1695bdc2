import pytest

from chronicle.dates import Date, EdtfError, parse, parse_prose
from chronicle.dates import format as in_words

READ = {
    # days, months, years
    "18 August 2020": "2020-08-18",
    "the 18th of August, 2020": "2020-08-18",
    "August 18, 2020": "2020-08-18",
    "Aug. 18th 2020": "2020-08-18",
    "Tuesday 18 August 2020": "2020-08-18",
    "Tue., August 18, 2020": "2020-08-18",
    "2020-08-18": "2020-08-18",
    "25/12/2020": "2020-12-25",
    "12.25.2020": "2020-12-25",
    "03/03/2020": "2020-03-03",
    "in August 2020": "2020-08",
    "Sept. 1914": "1914-09",
    "1985": "1985",
    "the year 1985": "1985",
    "44 BC": "-0043",
    "44 B.C.": "-0043",
    "AD 79": "0079",
    "79 CE": "0079",
    "15 March 44 BC": "-0043-03-15",
    "12,000 BCE": "Y-11999",
    # decades, centuries, parts
    "the 1990s": "199X",
    "late 1990s": "[1996..1999]",
    "mid-1990s": "[1993..1996]",
    "19th century": "[1801..1900]",
    "the 3rd century BC": "[-0299..-0200]",
    "early 19th century": "[1801..1834]",
    "mid 3rd century BC": "[-0266..-0233]",
    "end of the first century B.C.E.": "[-0033..0000]",
    "beginning of the second millennium BC": "[-1999..-1666]",
    "late 18th–early 19th century": "1767~/1834~",
    "fifteenth century": "[1401..1500]",
    "8/1959": "1959-08",
    "first half of the 19th century": "[1801..1850]",
    "fourth quarter of the 19th century": "[1876..1900]",
    "mid 1985": "[1985-05..1985-08]",
    "late February 2020": "[2020-02-21..2020-02-29]",
    "spring 431 BCE": "-0430-21",
    "the fall of 1989": "1989-23",
    "spring 2001 (southern hemisphere)": "2001-29",
    "Q2 1985": "1985-34",
    "the second half of 1985": "1985-41",
    # qualified
    "c. 1320": "1320~",
    "c1320": "1320~",
    "circa May 1320": "1320-05~",
    "1320?": "1320?",
    "perhaps 1320": "1320?",
    "possibly c. 1320": "1320%",
    # ranges, with what is left out
    "3–5 May 2020": "2020-05-03/2020-05-05",
    "3 May – 5 June 2020": "2020-05-03/2020-06-05",
    "May 3–5, 2020": "2020-05-03/2020-05-05",
    "May 3 to June 5, 2020": "2020-05-03/2020-06-05",
    "from August 1914 to November 1918": "1914-08/1918-11",
    "1914-1918": "1914/1918",
    "1843–4": "1843/1844",
    "c.1720–40": "1720~/1740~",
    "c. 1920–25": "1920~/1925~",
    "from c. 1920 to 1925": "1920~/1925",
    "1941-42": "1941/1942",
    "1910–12": "1910/1912",
    "50–44 BCE": "-0049/-0043",
    "150–44 BC": "-0149/-0043",
    "3–5 January 44 BCE": "-0043-01-03/-0043-01-05",
    "27 BCE – 14 CE": "-0026/0014",
    "16th–17th century": "1501~/1700~",
    "from the 1960s to 1985": "196X/1985",
    "1960s–1970s": "196X/197X",
    "between the 1960s and 1985": "[1960..1985]",
    "after the 1960s": "[1970..]",
    "winter 1941–42": "1941-12/1942-02",
    "1985–present": "1985/..",
    "since 1985": "1985/..",
    "from May 1985 onwards": "1985-05/..",
    "until 3 May 2020": "../2020-05-03",
    # limits and alternatives
    "between 3 and 5 May 2020": "[2020-05-03..2020-05-05]",
    "between 1984 and 1986": "[1984..1986]",
    "no later than 3 May 2020": "[..2020-05-03]",
    "by May 2020": "[..2020-05]",
    "on or after 3 May 2020": "[2020-05-03..]",
    "before 1985": "[..1984]",
    "before 44 BC": "[..-0044]",
    "before 1 March 2020": "[..2020-02-29]",
    "after the 19th century": "[1901..]",
    "before c. 1985": "[..1984~]",
    "before May 2020": "[..2020-04]",
    "c. 19th century": "[1801~..1900~]",
    "c. 14:30, 18 August 2020": "2020-08-18T14:30~",
    "c. 14:30–15:30, 18 August 2020": "2020-08-18T14:30~/2020-08-18T15:30~",
    "1985 or earlier": "[..1985]",
    "1985 or 1986": "[1985,1986]",
    "16 or 17 February 2022": "[2022-02-16,2022-02-17]",
    "May 3, 2020 or June 4, 2021": "[2020-05-03,2021-06-04]",
    "May 3, 2020, June 4, 2021 or June 5, 2022": "[2020-05-03,2021-06-04,2022-06-05]",
    "3 May, 5 May or 6 May 2020": "[2020-05-03,2020-05-05,2020-05-06]",
    "1667, 1668, or between 1670 and 1672": "[1667,1668,1670..1672]",
    "1667 and 1900": "{1667,1900}",
    # times
    "20:17 UTC, 20 July 1969": "1969-07-20T20:17Z",
    "20 July 1969 at 20:17:40 GMT": "1969-07-20T20:17:40Z",
    "2:30 pm on 18 August 2020": "2020-08-18T14:30",
    "12:05 a.m. on 18 August 2020": "2020-08-18T00:05",
    "14:30 UTC+5:30, 18 August 2020": "2020-08-18T14:30+05:30",
    "14:30 America/Port of Spain time, 18 August 2020": "2020-08-18T14:30[America/Port_of_Spain]",
    "20:17–22:15 UTC, 20 July 1969": "1969-07-20T20:17Z/1969-07-20T22:15Z",
}

REFUSED = {
    "": "the text is empty",
    " \n": "the text is empty",
    "hello world": "not known as a date",
    "Monday 18 August 2020": "that day was a Tuesday",
    "03/05/2020": "either way round: 2020-05-03 or 2020-03-05",
    "13/13/2020": "either way round|month",
    "1900s": "a decade or a century: 190X or 19XX",
    "1910-12": "a month, or a range of years: 1910-12 or 1910/1912",
    "85": "century is not said",
    "Aug 85": "century is not said",
    "year 0": "no year 0|not known",
    "0 CE": "no year 0",
    "-44": "not known as a date|no date",
    "31 April 2020": "no day 31",
    "2020-13-45": "no month 13",
    "n.d.": "the date is not known",
    "5 pm on 3 May 2020": "say the minutes of the time as well: 17:00",
    "13:30 pm on 3 May 2020": "no 13 pm",
    "13:30, May 2020": "a time of day needs a day",
    "hello in an unknown year": "'hello' is not known as a date",
    "1985 in the 1560s": "not known as a date",
    "some year in 1800–1850": "no decade, century or millennium|no unspecified digits",
    "some year in spring–1850": "is no date",
    "1950 (an estimate, between 1900 and 1950)": "no number of significant digits",
    "May 1950 (an estimate, between 1900 and 1999)": "no number of significant digits",
    "19th century (year uncertain)": "only the parts of a date",
    "the day before yesterday": "leaves out the year",
    "before some month in 1985": "what lies next to",
    "14:30 Mars/Olympus time, 3 May 2020": "'Mars' is not known",
    "14:30 Europe/Atlantis time, 3 May 2020": "no zone",
    "1986–1984": "before it begins",
    "between 1986 and 1984": "before it begins",
    "before spring 1985": "what lies next to",
    "early spring 1985": "no early, middle and late part",
    "third half of the 19th century": "there are 2 of them",
    "0th century": "counted from the first",
    "winter 1941–43": "the year after the one it begins in",
    "in February": "leaves out the year",
    "on Tuesday": "leaves out the year",
    "9" * 30 + " BC": "10\\^18",
    "1" * 5000: "4096 characters",
}


@pytest.mark.parametrize("text", READ)
def test_words_are_read(text):
    value = parse_prose(text)
    assert value == parse(READ[text], extended=True)
    assert value.text == text


@pytest.mark.parametrize("text", REFUSED)
def test_it_refuses_rather_than_guesses_and_says_why(text):
    with pytest.raises(EdtfError, match=REFUSED[text]) as caught:
        parse_prose(text)
    assert caught.value.text == text
    assert 0 <= caught.value.position <= len(text)
    assert len(str(caught.value).splitlines()) == 3


def test_the_readings_of_an_ambiguous_text_are_told():
    with pytest.raises(EdtfError) as caught:
        parse_prose("03/05/2020")
    assert caught.value.readings == ("2020-05-03", "2020-03-05")


@pytest.mark.parametrize(
    ("text", "reference", "read"),
    [
        ("in February", Date(2022, 5, 20), "2022-02"),
        ("December", Date(2022, 1, 20), "2021-12"),
        ("October 25", Date(2022, 5, 20), "2022-10-25"),
        ("25 October", Date(2022, 2, 20), "2021-10-25"),
        ("29 February", Date(2022, 5, 20), "2024-02-29"),
        ("on Tuesday", Date(2022, 5, 20), "2022-05-17"),
        ("Friday", Date(2022, 5, 20), "2022-05-20"),
        ("today", Date(2022, 5, 20), "2022-05-20"),
        ("yesterday", Date(2022, 3, 1), "2022-02-28"),
        ("tomorrow", Date(2022, 2, 28), "2022-03-01"),
        ("3 May 2020", Date(2022, 2, 28), "2020-05-03"),
    ],
)
def test_a_date_without_its_year_is_read_near_the_reference(text, reference, read):
    assert parse_prose(text, reference=reference) == parse(read)


def test_a_day_that_no_year_has_is_refused():
    with pytest.raises(EdtfError):
        parse_prose("31 February", reference=Date(2022, 5, 20))


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="'tlh'"):
        parse_prose("3 May 2020", language="tlh")


@pytest.mark.parametrize("style", ["long", "short", "axis", "citation"])
@pytest.mark.parametrize(
    "text",
    [
        *(text for text in READ.values() if text != "[..1984~]"),
        *("196X", "18XX", "-004X", "000X", "1X84", "XXXX", "1985-XX", "1985-XX-XX", "1985-04-XX", "156X-12"),
        *(
            "XXXX-12-25",
            "156X-12-XX",
            "1950S2",
            "2004-06~-11",
            "2004?-06-%11",
            "2001-38",
            "1985/",
            "/1985",
            "../..",
        ),
        *("1985/1985", "1984?/1985", "1984%/1985%", "{1667,1668,1670..1672}", "{..1984}", "{1984-05..}"),
        *("1969-07-20T20:17Z/1969-07-21T02:56Z", "2020-08-18T14:30:05~", "/..", "../", "[1985?,1986]"),
    ],
)
def test_what_is_written_is_read_back_to_the_same_value(text, style):
    value = parse(text, extended=True)
    assert parse_prose(in_words(value, style=style)) == value


@pytest.mark.parametrize(
    ("hemisphere", "value"), [(None, "2020-21"), ("north", "2020-25"), ("south", "2020-29")]
)
def test_a_season_lies_in_the_hemisphere_that_is_set_unless_it_names_one(hemisphere, value):
    assert str(parse_prose("spring 2020", hemisphere=hemisphere)) == value
    assert str(parse_prose("spring 2020 (northern hemisphere)", hemisphere=hemisphere)) == "2020-25"


def test_another_hemisphere_is_refused():
    with pytest.raises(ValueError, match="north or south"):
        parse_prose("spring 2020", hemisphere="east")
