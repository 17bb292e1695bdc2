"""A hundred wrong dates that people type: where each is wrong, why, and the right one that lies nearest.

Where two right dates lie as near as each other, or the words could mean either, nothing is offered.
"""

import pytest

from chronicle.dates import EdtfError, parse
from chronicle.dates.edtf import reader
from chronicle.dates.edtf.repair import nearest_valid

TIME = "a time is written T23:20:30, with Z or an offset such as +04:30"

# text: position, reason, nearest valid form
WRONG = {
    "1985-13-01": (5, "there is no month 13", "1985-01-13"),
    "1985-02-30": (8, "there is no day 30 in month 1985-02", "1985-02-28"),
    "85": (0, "a year has four digits", None),
    "19850412": (0, "year, month and day are joined by hyphens", "1985-04-12"),
    "Y1985": (0, "Y marks a year of more than four digits", "1985"),
    "12000": (0, "a year of more than four digits is marked Y", "Y12000"),
    "-0000": (0, "there is no year -0000: 1 BCE is 0000", "0000"),
    "2020/08/18": (4, "year, month and day are joined by hyphens", "2020-08-18"),
    "18.08.2020": (0, "the year comes first, then the month and the day", "2020-08-18"),
    "1985 ": (4, "EDTF text has no blanks", "1985"),
    "1985-1-2": (5, "months and days have two digits", "1985-01-02"),
    "[1984,1986": (10, "a set that begins with [ ends with ]", "[1984,1986]"),
    "1986/1984": (5, "the interval ends before it begins: 1984 lies before 1986", "1984/1986"),
    "1984?~": (5, "uncertain and approximate together is %", "1984%"),
    "198u": (3, "unspecified digits are written X", "198X"),
    "uuuu-12": (0, "unspecified digits are written X", "XXXX-12"),
    "19uu": (2, "unspecified digits are written X", "19XX"),
    "open": (0, "an end that is open is written .., one that is unknown is left empty", None),
    "unknown": (0, "an end that is open is written .., one that is unknown is left empty", None),
    "1985/unknown": (5, "an end that is open is written .., one that is unknown is left empty", "1985/"),
    "1920-13-02": (5, "there is no month 13", "1920-02-13"),
    "20-08-2020": (0, "the year comes first, then the month and the day", "2020-08-20"),
    "08/18/2020": (0, "the year comes first, then the month and the day", "2020-08-18"),
    "18/08/2020": (0, "the year comes first, then the month and the day", "2020-08-18"),
    "2020.08.18": (4, "year, month and day are joined by hyphens", "2020-08-18"),
    "2020_08_18": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "2020-08-18"),
    "2020-8": (5, "months and days have two digits", "2020-08"),
    "2020-08-18 14:30": (10, "EDTF text has no blanks", "2020-08-18T14:30:00"),
    "2020-08-18T14:30": (16, "EDTF times have seconds", "2020-08-18T14:30:00"),
    "2020-08-18T14:30:00.123Z": (
        10,
        TIME,
        "2020-08-18T14:30:00Z",
    ),
    "2020-08-18T14:30:00+0200": (
        10,
        TIME,
        "2020-08-18T14:30:00+02:00",
    ),
    "2020-08-18t14:30:00z": (
        10,
        TIME,
        "2020-08-18T14:30:00Z",
    ),
    "20200818T143000Z": (0, "year, month and day are joined by hyphens", "2020-08-18T14:30:00Z"),
    "1985-04-31": (8, "there is no day 31 in month 1985-04", "1985-04-30"),
    "1985-00": (5, "there is no month 0", "1985"),
    "1985-04-00": (8, "there is no day 0 in month 1985-04", "1985-04"),
    "1985-W12": (5, "EDTF counts no weeks", None),
    "1985-123": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "1985Q1": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985-33"),
    "1985-Q1": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985-33"),
    "1985s": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "1980s": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "198X"),
    "19th century": (5, "EDTF has no words, and months are numbers", None),
    "c1985": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985~"),
    "ca. 1985": (3, "EDTF text has no blanks", "1985~"),
    "1985 BC": (4, "years before Christ have a minus, and 1 BC is the year 0000", "-1984"),
    "-44": (0, "a year has four digits", None),
    "44 BC": (2, "years before Christ have a minus, and 1 BC is the year 0000", "-0043"),
    "-044-03-15": (0, "a year has four digits", None),
    "1985\u20131990": (4, "EDTF is written in ASCII characters alone", "1985/1990"),
    "1985-1990": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985/1990"),
    "1985-90": (5, "there is no season 90: they run from 21 to 41", "1985/1990"),
    "1985..1990": (0, "two dots stand between the dates of a set, in brackets", "[1985..1990]"),
    "1985...1990": (0, "two dots stand between the dates of a set, in brackets", "[1985..1990]"),
    "1984,1986": (4, "a set stands in brackets: [,] for one of its dates, {,} for all of them", None),
    "{1984,1986]": (11, "a set that begins with { ends with }", "{1984,1986}"),
    "1984;1986": (4, "a set stands in brackets: [,] for one of its dates, {,} for all of them", None),
    "[1984 or 1986]": (5, "EDTF text has no blanks", "[1984,1986]"),
    "1985-?": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985?"),
    "1985?-": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985?"),
    "XXXX-XX-XXX": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "19X": (0, "a year has four digits", None),
    "Y-170000002S": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "Y17e7": (3, "the exponent of a year is marked E", "Y17E7"),
    "1985-21-01": (5, "a season has neither month nor day", "1985-01-21"),
    "2001-42": (5, "there is no season 42: they run from 21 to 41", "2001/2042"),
    "2001-20": (5, "there is no month 20", "2001/2020"),
    "March 1985": (0, "EDTF has no words, and months are numbers", None),
    "1985-Mar": (5, "EDTF has no words, and months are numbers", None),
    "1985-Mar-12": (5, "EDTF has no words, and months are numbers", None),
    "12 Mar 1985": (3, "EDTF has no words, and months are numbers", None),
    "now": (0, "EDTF has no words, and months are numbers", None),
    "n.d.": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "0": (0, "a year has four digits", None),
    "1": (0, "a year has four digits", None),
    "0044 BCE": (4, "years before Christ have a minus, and 1 BC is the year 0000", "-0043"),
    "+1985": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "--04-12": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "XXXX-04-12"),
    "1985-04-12/04-15": (11, "a year has four digits", "1985-04-12/1985-04-15"),
    "1985-04-12/15": (11, "a year has four digits", "1985-04-12/1985-04-15"),
    "1985-04-12 / 1985-04-15": (10, "EDTF text has no blanks", "1985-04-12/1985-04-15"),
    "//": (1, "an interval has one slash", None),
    "1985//1986": (5, "an interval has one slash", "1985/1986"),
    "1985-04-12Z": (10, "a day has no offset: only times have", "1985-04-12"),
    "1985-04-12+02:00": (10, "a day has no offset: only times have", "1985-04-12"),
    "P1Y": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "\uff11\uff19\uff18\uff15": (0, "EDTF is written in ASCII characters alone", "1985"),
    "1985-04-1O": (8, "months and days have two digits", "1985-04-10"),
    "l985": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "I985": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "1900-02-29": (8, "there is no day 29 in month 1900-02", "1900-02-28"),
    "20X1-02-29": (8, "there is no day 29 in month 20X1-02", "20X1-02"),
    "1985-X": (5, "months and days have two digits", "1985-XX"),
    "1985-XX-4": (8, "months and days have two digits", "1985-XX-04"),
    "198X-1": (5, "months and days have two digits", "198X-01"),
    "1985/86": (5, "a year has four digits", "1985/1986"),
    "1985/6": (5, "a year has four digits", "1985/1986"),
    "Y20000000000000000000": (0, "years reach from -10^18 to 10^18", None),
    "1985-24-12": (5, "a season has neither month nor day", "1985-12-24"),
    "2020-31-12": (5, "a season has neither month nor day", "2020-12-31"),
    "31-12-2020": (0, "the year comes first, then the month and the day", "2020-12-31"),
    "12-31-2020": (0, "the year comes first, then the month and the day", "2020-12-31"),
    "2020-99-99": (5, "there is no season 99: they run from 21 to 41", "2020"),
    "1985-04-12T24:00:01": (11, "the hour 24 is the midnight that ends the day, nothing later", "1985-04-12"),
    "1985-04-12T25:00:00": (11, "there is no hour 25", "1985-04-12"),
    "(1985)": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "[1985]?": (7, "a set that begins with [ ends with ]", "[1985?]"),
    '"1985"': (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "1985.": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "1985-": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", "1985"),
    "before 1985": (0, "EDTF has no words, and months are numbers", None),
    "<1985": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    ">1985": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
    "1985+": (0, "this is no date: one begins like 1985, 1985-04 or 1985-04-12", None),
}


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_date_is_told_with_place_reason_and_the_nearest_right_one(text):
    with pytest.raises(EdtfError) as caught:
        parse(text)
    error = caught.value
    assert (error.position, error.reason, error.suggestion) == WRONG[text]
    assert len(str(error).splitlines()) <= 3
    if error.suggestion is not None:
        assert parse(error.suggestion).text == error.suggestion


@pytest.mark.parametrize(
    "text",
    [" ", "-44", "85", "03/05/2020", "1900s", "19X", "1984,1986", "<1985", "before 1985"],
)
def test_nothing_is_offered_where_it_would_be_a_guess(text):
    with pytest.raises(EdtfError) as caught:
        parse(text)
    assert caught.value.suggestion is None


def test_what_was_meant_is_looked_for_by_who_asks(monkeypatch):
    asked = []
    monkeypatch.setattr(reader, "nearest_valid", lambda text, _: asked.append(text) or "1985-04-12")
    with pytest.raises(EdtfError) as caught:
        parse("1985-4-12")
    assert asked == []
    assert [caught.value.suggestion, caught.value.suggestion] == ["1985-04-12"] * 2
    assert asked == ["1985-4-12"]


@pytest.mark.parametrize(
    "text", ["1985-4-12", "u1985–4.. 12 or l9/x t10:30z [", "[1985 - 4 or 19u5/..", *WRONG]
)
def test_the_search_ends_soon(text):
    tried = []
    assert nearest_valid(text, lambda other: tried.append(other) or False) is None
    assert len(tried) <= 16
