import pytest

from chronicle.dates import CalendarDuration, Granularity, PaddingPolicy, parse, probability_before, relation
from chronicle.dates.relations.allen import Allen, allen


def compare(a, b):
    return relation(parse(a, extended=True), parse(b, extended=True))


@pytest.mark.parametrize(
    ("a", "b", "possible"),
    [
        ("2020-08-18", "2020-08-18", {"equals"}),
        ("1985-XX-31", "1985-04", {"precedes", "meets", "preceded_by"}),
        ("1985-XX", "1985-XX", {"precedes", "meets", "equals", "met_by", "preceded_by"}),
        ("1984", "1985", {"meets"}),
        ("1985-06", "1985", {"during"}),
        ("1985-01", "1985", {"starts"}),
        ("1985-12", "1985", {"finishes"}),
        ("1985/..", "1990", {"contains"}),
        ("../1985", "../1990", {"starts"}),
        ("1985/", "1990", {"precedes", "meets", "overlaps", "finished_by", "contains"}),
        ("[..1984]", "1984", {"precedes", "meets", "equals"}),
        ("[1984,1986]", "1985", {"meets", "met_by"}),
        ("2001-21", "2001-05", {"finished_by", "preceded_by"}),
        ("XXXX-02-29", "1900", {"precedes", "preceded_by"}),
        ("Y-17E7", "XXXX-XX-XX", {"precedes"}),
        ("2020-08-18T14:00[Africa/Bamako]", "2020-08-18T15:30[Europe/Moscow]", {"preceded_by"}),
        ("2020-08-18T14:00Z", "2020-08-18T16:00+02:00", {"equals"}),
        ("2020-10-25T02:30[Europe/Paris]", "2020-10-25T01:00Z", {"precedes", "preceded_by"}),
        ("2020-08-18", "2020-08-20T13:00Z", {"precedes"}),
        # the year that ends the range begins and ends with real years, wherever it slides
        ("{Y12000..Y170000002~}", "Y12001-03-31T12:00+05:30/Y170000002-06", {"overlaps", "contains"}),
        ("[1900-01..]", "2020-08-20T13:00Z", {"precedes", "contains", "preceded_by"}),
        ("[..2020-08]", "2020-08-20T13:00Z", {"precedes", "contains"}),
        ("[..2020]", "[2020-08-20T13:00Z..]", {"precedes", "meets", "overlaps", "finished_by", "contains"}),
    ],
)
def test_the_possible_relations(a, b, possible):
    assert compare(a, b).possible == possible
    assert compare(b, a).possible == {Allen(name).inverse for name in possible}


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        # before, after, overlaps, contains, same time
        ("1984", "1986", "certain impossible impossible impossible impossible"),
        ("1986~", "1984", "possible possible possible possible possible"),
        ("1985", "1985-XX-XX", "impossible impossible certain certain impossible"),
        ("1985-XX-XX", "1985", "impossible impossible certain impossible impossible"),
        ("1985-XX", "1985-04", "possible possible possible possible possible"),
        ("2020-08-18", "2020-08-18", "impossible impossible certain certain certain"),
        # several extents: what lies between them is not meant
        ("{1667,1900}", "1800", "impossible impossible impossible impossible impossible"),
        ("{1667,1900}", "1900-05", "impossible impossible certain certain impossible"),
        ("1900-05", "{1667,1900}", "impossible impossible certain impossible impossible"),
        ("{1667,1668}", "1667-12-31/1668-01-01", "impossible impossible certain certain impossible"),
        ("{1667..1669}", "{1667,1668,1669}", "impossible impossible certain certain certain"),
        ("{1667,1668~}", "1667-12/1668-01", "possible impossible possible possible impossible"),
        ("{1667,1900}", "{1950,1960}", "certain impossible impossible impossible impossible"),
        ("{..1984}", "1066", "impossible impossible certain certain impossible"),
    ],
)
def test_the_questions_people_ask(a, b, said):
    found = compare(a, b)
    assert f"{found.before} {found.after} {found.overlaps} {found.contains} {found.same_time}" == said


@pytest.mark.parametrize(
    ("a", "b", "explanation"),
    [
        ("1984", "1986", "1984 ends by 1985-01-01; 1986 begins no earlier than 1986-01-01"),
        ("1986", "1984", "1984 ends by 1985-01-01; 1986 begins no earlier than 1986-01-01"),
        (
            "1985-XX",
            "../1985",
            (
                "1985-XX begins between 1985-01-01 and 1985-12-01 and ends between 1985-02-01 and 1986-01-01"
                "; ../1985 begins at no stated time and ends between 1985-01-01 and 1986-01-01"
            ),
        ),
        (
            "[1985..]",
            "/1969-07-20T20:17:40Z",
            (
                "/1969-07-20T20:17:40Z ends by 1969-07-20T20:17:41Z; [1985..] begins no earlier"
                " than 1984-12-31T10:00:00Z; what names no zone may be told by a clock"
                " 14 hours ahead of UTC, or 12 behind it"
            ),
        ),
        (
            "2020-08-18T14:30:00Z",
            "2020-08-18T14:30:00+02:00",
            (
                "2020-08-18T14:30:00+02:00 ends by 2020-08-18T12:30:01Z; 2020-08-18T14:30:00Z begins no"
                " earlier than 2020-08-18T14:30:00Z"
            ),
        ),
        (
            "{1667,1900}",
            "1800",
            (
                "{1667,1900} begins at 1667-01-01 and ends at 1901-01-01; 1800 begins at 1800-01-01"
                " and ends at 1801-01-01; {1667,1900} means no time between its dates"
            ),
        ),
        (
            "[1985..]",
            "/1990",
            (
                "[1985..] begins no earlier than 1985-01-01 and ends no earlier than 1986-01-01; "
                "/1990 begins by 1991-01-01 and ends between 1990-01-01 and 1991-01-01"
            ),
        ),
    ],
)
def test_the_explanation_names_the_bounds_that_decide(a, b, explanation):
    assert compare(a, b).explanation == explanation


def test_a_policy_of_ones_own_decides_what_approximate_can_be():
    narrow = PaddingPolicy({Granularity.YEAR: CalendarDuration(months=12)})
    a, b = parse("1984~"), parse("1986")
    assert relation(a, b, policy=narrow).before == "certain"
    assert relation(a, b).before == "possible"


def test_the_chance_of_before_is_none_where_a_value_has_no_end():
    assert probability_before(parse("1985"), parse("1985/..")) is None
    assert probability_before(parse("1984"), parse("1985")) == 1


def test_very_many_worlds_are_compared_at_once():
    assert compare("XXXX-12-XX/..", "1985-01").overlaps == "possible"
    assert compare("{XXXX,XXXX-12-XX}", "1985").overlaps == "possible"
    assert compare("XXXX", "1985-04-12T23:20Z").contains == "possible"
    # what slides by itself is looked at near the other value
    assert compare("1950", "[1984-03-31T14:00[Europe/Paris],19XX]").same_time == "possible"


def test_allen_of_two_exact_stretches():
    assert {allen((a, b), (10, 20)) for a in range(30) for b in range(a + 1, 31)} == set(Allen)
