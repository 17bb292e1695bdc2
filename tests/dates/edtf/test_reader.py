import pickle

import pytest

from chronicle.dates import (
    AllOf,
    Date,
    DateTime,
    EdtfError,
    End,
    Granularity,
    Interval,
    Mask,
    OneOf,
    Qualifier,
    Qualifiers,
    Range,
    parse,
)

Q, A, B = Qualifier.UNCERTAIN, Qualifier.APPROXIMATE, Qualifier.BOTH

READ = {
    "1985-04-12": Date(1985, 4, 12),
    "1985-04": Date(1985, 4),
    "1985": Date(1985),
    "-1985": Date(-1985),
    "0000": Date(0),
    "Y170000002": Date(170000002),
    "Y-17E7": Date(-170000000),
    "Y3388E2S3": Date(338800, significant_digits=3),
    "1950S2": Date(1950, significant_digits=2),
    "2001-21": Date(2001, season=21),
    "2001-41": Date(2001, season=41),
    "201X": Date(Mask("201X")),
    "1985-XX-XX": Date(1985, Mask("XX"), Mask("XX")),
    "15XX-12-25": Date(Mask("15XX"), 12, 25),
    "1984?": Date(1984, qualifiers=Qualifiers(Q)),
    "2004-06~": Date(2004, 6, qualifiers=Qualifiers(A, A)),
    "2004-06-11%": Date(2004, 6, 11, qualifiers=Qualifiers(B, B, B)),
    "2004-06~-11": Date(2004, 6, 11, qualifiers=Qualifiers(A, A)),
    "2004?-06-11": Date(2004, 6, 11, qualifiers=Qualifiers(Q)),
    "?2004-06-~11": Date(2004, 6, 11, qualifiers=Qualifiers(Q, day=A)),
    "2004?-06~-11": Date(2004, 6, 11, qualifiers=Qualifiers(B, A)),
    "1985-04-12T23:20:30": DateTime(1985, 4, 12, 23, 20, 30),
    "1985-04-12T23:20:30Z": DateTime(1985, 4, 12, 23, 20, 30, offset_minutes=0),
    "1985-04-12T23:20:30-04": DateTime(1985, 4, 12, 23, 20, 30, offset_minutes=-240),
    "1985-04-12T23:20:30+04:30": DateTime(1985, 4, 12, 23, 20, 30, offset_minutes=270),
    "1985-04-12T24:00:00": DateTime(1985, 4, 12, 24, 0, 0),
    "1964/2008": Interval(Date(1964), Date(2008)),
    "1985-04-12/..": Interval(Date(1985, 4, 12), End.OPEN),
    "1985/": Interval(Date(1985), End.UNKNOWN),
    "../1985": Interval(End.OPEN, Date(1985)),
    "/1985": Interval(End.UNKNOWN, Date(1985)),
    "2004-06-XX/2004-07-03": Interval(Date(2004, 6, Mask("XX")), Date(2004, 7, 3)),
    "[1667,1668,1670..1672]": OneOf([Date(1667), Date(1668), Range(Date(1670), Date(1672))]),
    "[..1760-12-03]": OneOf([Range(None, Date(1760, 12, 3))]),
    "{1960,1961-12}": AllOf([Date(1960), Date(1961, 12)]),
    "{1984..}": AllOf([Range(Date(1984), None)]),
}

EXTENDED = {
    "1969-07-20T20:17Z": DateTime(1969, 7, 20, 20, 17, offset_minutes=0),
    "2020-08-18T14:30[Africa/Bamako]": DateTime(2020, 8, 18, 14, 30, zone="Africa/Bamako"),
    "2020-08-18T14:30Z[Africa/Bamako]": DateTime(2020, 8, 18, 14, 30, zone="Africa/Bamako", offset_minutes=0),
    "2020-08-18T14:30~": DateTime(2020, 8, 18, 14, 30, qualifier=A),
    "2020-08-18T14:30/2020-08-19": Interval(DateTime(2020, 8, 18, 14, 30), Date(2020, 8, 19)),
    "2020-08-18T14:30[Africa/Bamako]/..": Interval(
        DateTime(2020, 8, 18, 14, 30, zone="Africa/Bamako"), End.OPEN
    ),
    "[2020-08-18T14:30,2020-08-18T15:30]": OneOf(
        [DateTime(2020, 8, 18, 14, 30), DateTime(2020, 8, 18, 15, 30)]
    ),
}

# text: position, part of the reason, nearest valid form
REFUSED = {
    "": (0, "empty", None),
    "1900-02-29": (8, "no day 29 in month 1900-02", "1900-02-28"),
    "20X1-02-29": (8, "no day 29", "20X1-02"),
    "2020-04-31": (8, "no day 31", "2020-04-30"),
    "2020-13-01": (5, "no month 13", "2020-01-13"),
    "2020-42": (5, "no season 42", "2020/2042"),
    "2020-21-01": (5, "neither month nor day", "2020-01-21"),
    "Y1985": (0, "more than four digits", "1985"),
    "Y17E2": (0, "more than four digits", None),
    "-0000": (0, "no year -0000", "0000"),
    "12000": (0, "marked Y", "Y12000"),
    "19850412": (0, "joined by hyphens", "1985-04-12"),
    "1985/04/12": (4, "joined by hyphens", "1985-04-12"),
    "85": (0, "four digits", None),
    " 1985": (0, "no blanks", "1985"),
    "1984 ?": (4, "no blanks", "1984?"),
    "[1667, 1668]": (6, "no blanks", "[1667,1668]"),
    "198u": (3, "written X", "198X"),
    "1984?~": (5, "%", "1984%"),
    "1985-4-2": (5, "two digits", "1985-04-02"),
    "1984–1985": (4, "ASCII", "1984/1985"),
    "2005/2004": (5, "ends before it begins", "2004/2005"),
    "unknown/1985": (0, "left empty", "/1985"),
    "1985/open": (5, "written ..", "1985/.."),
    "1984/1985/1986": (9, "one slash", None),
    "/": (1, "says nothing", None),
    "1950S5": (5, "4 digits", "1950"),
    "1950S0": (5, "4 digits", "1950"),
    "Y1E99999": (0, "10^18", None),
    "Y" + "9" * 40: (0, "10^18", None),
    "[1984": (5, "ends with ]", "[1984]"),
    "[]": (1, "no date", None),
    "[1986..1984]": (1, "ends before it begins", None),
    "[1984..1985-06]": (1, "one precision", None),
    "[198X..1990]": (1, "known years", None),
    "[..]": (1, "first or a last", None),
    "1985-04-12T23:20": (16, "seconds", "1985-04-12T23:20:00"),
    "1985-04-12T25:00:00": (11, "no hour 25", "1985-04-12"),
    "1985-04-12T24:00:01": (11, "midnight", "1985-04-12"),
    "1985-04-12T23:20:30-00:00": (19, "no offset -00:00", "1985-04-12T23:20:30Z"),
    "1985-04-12T23:20:30+04:70": (23, "70 minutes", "1985-04-12T23:20:30"),
    "1985-04-12T23:20:30[Africa/Bamako]": (19, "offset alone", "1985-04-12T23:20:30"),
    "1985-04-12T23:20:30?": (19, "qualifies no times", "1985-04-12?"),
    "1985-04-12T23:20:30/1986": (10, "no time of day in an interval", "1985-04-12/1986"),
    "18 August 2020": (3, "no words", None),
    "03/05/2020": (0, "year comes first", None),
    "c. 1320": (2, "no blanks", "1320~"),
    "[1984]/1985": (11, "ends with ]", None),
    "today": (0, "no words", None),
}


@pytest.mark.parametrize("text", READ)
def test_strict_text_is_read(text):
    assert parse(text) == READ[text]
    assert parse(text, extended=True) == READ[text]


@pytest.mark.parametrize("text", READ | EXTENDED)
def test_the_text_as_typed_is_kept_beside_the_value(text):
    value = parse(text, extended=True)
    assert value.text == text
    assert hash(value) == hash((READ | EXTENDED)[text])


@pytest.mark.parametrize("text", EXTENDED)
def test_the_extension_is_read_only_when_it_is_asked_for(text):
    assert parse(text, extended=True) == EXTENDED[text]
    with pytest.raises(EdtfError):
        parse(text)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_is_told_with_place_reason_and_the_nearest_form(text):
    position, reason, suggestion = REFUSED[text]
    with pytest.raises(EdtfError) as caught:
        parse(text)
    error = caught.value
    assert (error.text, error.position, error.suggestion) == (text, position, suggestion)
    assert reason in error.reason
    assert len(str(error).splitlines()) == 3
    if suggestion is not None:
        parse(suggestion)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2020-08-18T14:30[Africa/Timbuctoo]", "no zone 'Africa/Timbuctoo'"),
        ("2020-08-18T14:30+02:00[Africa/Bamako]", "the clocks of Africa/Bamako stood at Z then"),
        ("2020-03-29T02:30[Europe/Paris]/2021", "the clocks of Europe/Paris skipped 02:30"),
    ],
)
def test_zones_are_checked_against_their_history(text, reason):
    with pytest.raises(EdtfError, match=reason):
        parse(text, extended=True)


def test_a_text_of_a_megabyte_is_refused_at_once():
    with pytest.raises(EdtfError, match="4096 characters at most") as caught:
        parse("9" * 1_000_000)
    assert len(str(caught.value)) < 300


def test_an_error_survives_pickling():
    with pytest.raises(EdtfError) as caught:
        parse("1985-4")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert str(again) == str(caught.value)


def test_precision_is_the_unit_that_is_stated():
    precisions = {
        text: parse(text).precision for text in ("1985", "1985-04", "1985-XX-XX", "198X", "2001-37")
    }
    assert list(precisions.values()) == [
        Granularity.YEAR,
        Granularity.MONTH,
        Granularity.DAY,
        Granularity.YEAR,
        Granularity.QUADRIMESTER,
    ]
