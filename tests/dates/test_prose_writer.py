import pytest

from chronicle.dates import format as in_words
from chronicle.dates import parse, parse_duration

LONG = {
    "2020-08-18": "18 August 2020",
    "2020-08": "August 2020",
    "1985": "1985",
    "1320~": "c. 1320",
    "1320?": "1320?",
    "1320%": "c. 1320?",
    "2020-08-18~": "c. 18 August 2020",
    "2004-06~-11": "11 June 2004 (year approximate, month approximate)",
    "2004?-06-11": "11 June 2004 (year uncertain)",
    "2004-%06": "June 2004 (month uncertain and approximate)",
    # eras: no year zero, and a name where the number could be misread
    "-0043": "44 BCE",
    "0000": "1 BCE",
    "0079-08": "August 79 CE",
    "Y-17E7": "170,000,001 BCE",
    "Y12000": "12,000 CE",
    # parts of the year
    "-0430-21": "spring 431 BCE",
    "2001-24": "winter 2001",
    "2001-28": "winter 2001 (northern hemisphere)",
    "2001-29": "spring 2001 (southern hemisphere)",
    "2001-34": "second quarter of 2001",
    "2001-38": "middle four months of 2001",
    "2001-41": "second half of 2001",
    # unspecified digits
    "196X": "1960s",
    "009X": "some year in 90–99 CE",
    "18XX": "some year in 1800–1899",
    "-004X": "some year in 50–41 BCE",
    "000X": "some year in 1 BCE–9 CE",
    "1X84": "some year of the form 1X84",
    "XXXX": "an unknown year",
    "1985-XX": "some month in 1985",
    "1985-XX-XX": "some day in 1985",
    "1985-04-XX": "some day in April 1985",
    "156X-12-XX": "some day in December in the 1560s",
    "XXXX-12-25": "25 December in an unknown year",
    "156X-12": "December in the 1560s",
    "1984-1X": "one of October, November or December 1984",
    "1984-0X": "some month from January to September 1984",
    "1984-0X-31": "day 31 of some month from January to September 1984",
    "2004-06-1X": "some day from 10 to 19 June 2004",
    "2004-06-X1": "one of 1, 11 or 21 June 2004",
    "2004-XX-1X": "day 10–19 of some month 2004",
    "1950S2": "1950 (an estimate, between 1900 and 1999)",
    # times
    "1969-07-20T20:17Z": "20:17 UTC, 20 July 1969",
    "2020-08-18T14:30+05:30": "14:30 UTC+5:30, 18 August 2020",
    "2020-08-18T14:30-04": "14:30 UTC−4, 18 August 2020",
    "2020-08-18T14:30[Africa/Bamako]": "14:30 Africa/Bamako time, 18 August 2020",
    "2020-08-18T14:30:05~": "c. 14:30:05, 18 August 2020",
    # intervals
    "2020-05-03/2020-05-05": "3–5 May 2020",
    "2020-05-03/2020-06-05": "3 May – 5 June 2020",
    "2019-12-28/2020-01-03": "28 December 2019 – 3 January 2020",
    "2020-05/2020-06": "May–June 2020",
    "1984/1985": "1984–1985",
    "-0049/-0043": "50–44 BCE",
    "-0026/0014": "27 BCE – 14 CE",
    "0098/0117": "98–117 CE",
    "2005/2006-02": "2005 – February 2006",
    "1984~/1985~": "c. 1984–1985",
    "1984~/1985": "from c. 1984 to 1985",
    "1984/1985~": "from 1984 to c. 1985",
    "1984?/1985": "from 1984? to 1985",
    "1984?/1985?": "1984–1985?",
    "1984%/1985%": "c. 1984–1985?",
    "2004-06~-11/2005": "from 11 June 2004 (year approximate, month approximate) to 2005",
    "1985/1985": "within 1985",
    "1985/..": "from 1985",
    "1985/": "from 1985, end unknown",
    "../1985": "until 1985",
    "/1985": "until 1985, beginning unknown",
    "../..": "always",
    "/..": "always, since an unknown beginning",
    "../": "always, until an unknown end",
    "1969-07-20T20:17Z/1969-07-20T22:15Z": "20:17–22:15 UTC, 20 July 1969",
    "1969-07-20T20:17Z/1969-07-21T02:56Z": "20:17 UTC, 20 July 1969 – 02:56 UTC, 21 July 1969",
    "1969-07-20T20:17Z/1969-07-21": "20:17 UTC, 20 July 1969 – 21 July 1969",
    # sets
    "[1985,1986]": "1985 or 1986",
    "[0001,0000]": "1 CE or 1 BCE",
    "[0001,0100,0000]": "1 CE, 100 CE or 1 BCE",
    "[2022-02-16,2022-02-17]": "16 or 17 February 2022",
    "[1667,1668,1670..1672]": "1667, 1668 or between 1670 and 1672",
    "[2020-05-03..2020-05-05]": "between 3 and 5 May 2020",
    "[..1984]": "no later than 1984",
    "[1986..]": "no earlier than 1986",
    "[..0000]": "no later than 1 BCE",
    "[..2020-05-03]": "no later than 3 May 2020",
    "[2020-05-03..]": "no earlier than 3 May 2020",
    "[1801..1900]": "19th century",
    "[0001..0100]": "1st century",
    "[-0099..0000]": "1st century BCE",
    "[-0299..-0200]": "3rd century BCE",
    "[1800..1899]": "between 1800 and 1899",
    "{1667,1900}": "1667 and 1900",
    "{1667,1668,1670..1672}": "1667, 1668 and every year from 1670 to 1672",
    "{..1984}": "every year until 1984",
    "{1984-05..}": "every month from May 1984 on",
}

STYLES = {
    "2020-08-18": ("18 Aug 2020", "18 Aug 2020", "18 Aug. 2020"),
    "2020-06-18": ("18 Jun 2020", "18 Jun 2020", "18 June 2020"),
    "1914/1918": ("1914–1918", "1914–18", "1914–1918"),
    "1899/1901": ("1899–1901", "1899–1901", "1899–1901"),
    "[1914,1918]": ("1914 or 1918", "1914 or 1918", "1914 or 1918"),
    "2001-34": ("Q2 2001", "Q2 2001", "second quarter of 2001"),
    "2001-28": ("winter 2001 (N)", "winter 2001 (N)", "winter 2001 (northern hemisphere)"),
}


@pytest.mark.parametrize("text", LONG)
def test_in_english(text):
    assert in_words(parse(text, extended=True)) == LONG[text]


@pytest.mark.parametrize("text", STYLES)
def test_in_the_other_styles(text):
    said = tuple(in_words(parse(text), style=style) for style in ("short", "axis", "citation"))
    assert said == STYLES[text]


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        ("P3D", "3 days"),
        ("P14D", "2 weeks"),
        ("P15D", "15 days"),
        ("P1Y2M3D", "1 year, 2 months and 3 days"),
        ("PT90M", "1 hour and 30 minutes"),
        ("PT1S", "1 second"),
        ("P0D", "no time"),
    ],
)
def test_durations(duration, words):
    assert in_words(parse_duration(duration)) == words


def test_a_region_is_left_aside():
    assert in_words(parse("2020-08"), language="en-GB") == "August 2020"


@pytest.mark.parametrize("options", [{"language": "tlh"}, {"style": "loud"}])
def test_an_unknown_language_or_style_is_refused(options):
    with pytest.raises(ValueError, match=r"tlh|loud"):
        in_words(parse("2020"), **options)
