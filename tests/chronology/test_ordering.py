import pytest

from chronicle.chronology import order, order_of, tighten
from chronicle.model import After, Undated


def events(timeline):
    return order(timeline).events


def certainties(timeline):
    return [step.certainty for step in order(timeline).steps]


def test_dated_events_stand_in_the_order_of_their_dates(timeline):
    assert events(timeline(c={"when": "2022"}, a={"when": "1066"}, b={"when": "-0043-03-15"})) == (
        "b",
        "a",
        "c",
    )


def test_of_two_dates_that_begin_alike_the_narrower_comes_first(timeline):
    assert events(timeline(a={"when": "2022"}, b={"when": "2022-01"}, c={"when": "2022-01-01"})) == (
        "c",
        "b",
        "a",
    )


def test_relations_decide_within_a_day(timeline):
    found = timeline(
        a={"when": "2022-05-20", "after": "b"},
        b={"when": "2022-05-20", "after": "c"},
        c={"when": "2022-05-20"},
    )
    assert events(found) == ("c", "b", "a")
    assert certainties(found) == ["forced", "forced"]


def test_undated_events_stand_where_their_relations_put_them(timeline):
    found = timeline(
        after_coup={"after": "coup"},
        coup={"when": "2020-08-18"},
        before_exit={"before": "exit"},
        exit={"when": "2022-02-17"},
        before_that={"before": "before_exit"},
        last={"when": "2023"},
    )
    assert events(found) == ("coup", "after_coup", "before_that", "before_exit", "exit", "last")


def test_what_is_tied_to_an_undated_event_stands_beside_it(timeline):
    found = timeline(
        coup={"when": "2020"},
        z_after={"after": "coup"},
        a_before_z={"before": "z_after"},
        exit={"when": "2022"},
        y_before={"before": "exit"},
        b_after_y={"after": "y_before"},
    )
    assert events(found) == ("coup", "a_before_z", "z_after", "y_before", "exit", "b_after_y")


def test_what_is_only_not_later_than_a_day_comes_before_the_events_of_that_day(timeline):
    found = timeline(
        meeting={"when": "2022-05-20"},
        eve={"when": "2022-05-19"},
        told={"when": Undated(reason="not told", not_after="2022-05-20")},
        bound={"when": Undated(reason="not told", not_before="2022-05-18", not_after="2022-05-20")},
    )
    assert events(found) == ("bound", "eve", "told", "meeting")


def test_what_nothing_is_known_of_comes_last_in_its_stated_order(timeline):
    found = timeline(a={"after": "b"}, b={}, c={}, z={"when": "2022"})
    assert events(found) == ("z", "b", "a", "c")
    assert certainties(found) == ["open", "forced", "open"]


def test_wholes_come_before_their_parts(timeline):
    found = timeline(
        a_speech={"part_of": "talks"}, b_line={"part_of": "c_speech"}, c_speech={"part_of": "talks"},
        talks={"when": "2022-05-20"},
    )  # fmt: skip
    assert events(found) == ("talks", "a_speech", "c_speech", "b_line")
    assert certainties(found) == ["forced", "open", "forced"]


def test_parts_of_each_other_are_ordered_all_the_same(timeline):
    assert events(timeline(a={"part_of": "b"}, b={"part_of": "a"})) == ("a", "b")


def test_about_a_year_is_placed_in_that_year_where_nothing_speaks_against_it(timeline):
    assert events(timeline(a={"when": "-0442~"}, b={"when": "-0444"})) == ("b", "a")
    assert events(timeline(a={"when": "-0442~", "before": "b"}, b={"when": "-0444"})) == ("a", "b")
    assert events(timeline(a={"when": Undated(reason="?", not_before="1320~")}, b={"when": "1318"})) == (
        "b",
        "a",
    )


@pytest.mark.parametrize(
    ("one", "other", "certainty"),
    [
        ("2020", "2021", "forced"),
        ("2020-08-18", "2020-08-19", "forced"),
        ("2020/2022", "2021/2023", "forced"),
        ("2020", "2020", "open"),
        ("2020", "2020-05", "open"),
        ("[2020,2022]", "[2021,2023]", "likely"),
        ("2020?", "2021", "forced"),
        ("2020~", "2021", "open"),
        ("2020~", "2030~", "likely"),
    ],
)
def test_neighbours_are_forced_likely_or_open(timeline, one, other, certainty):
    assert certainties(timeline(a={"when": one}, b={"when": other})) == [certainty]


def test_an_event_with_one_bound_can_be_likely_before_another(timeline):
    found = timeline(
        a={"when": Undated(reason="?", not_after="2020")},
        b={"when": "2020"},
        c={"when": Undated(reason="?", not_before="2020")},
    )
    assert certainties(found) == ["likely", "likely"]


def test_a_forced_step_says_why(timeline):
    found = order(
        timeline(
            a={"when": "2020", "sources": "annals"},
            b={"when": "2021"},
            c={"when": "2021", "after": "b", "sources": "annals"},
            d={"when": "2021-12-31"},
        )
    )
    assert [found.why(step) for step in found.steps] == [
        ("“A” is dated 2020 (Tacitus, Annals).", "“B” is dated 2021 (no source given)."),
        ("“C” came after “B” (Tacitus, Annals).",),
        (),
    ]


def test_runs_of_open_steps_are_undecided(timeline):
    found = order(
        timeline(
            a={"when": "2020"}, b={"when": "2020"}, c={"when": "2020"}, d={"when": "2021"}, e={"when": "2021"}
        )
    )
    assert found.undecided == (("a", "b", "c"), ("d", "e"))
    assert repr(found) == "<Order of 5 events>"


def test_contradicted_relations_are_left_out_of_account(timeline):
    whole = timeline(
        a={"before": "b"}, b={"before": "c"}, c={"before": "a"}, d={"when": "2020", "before": "a"}
    )
    found = order(whole)
    assert found.events == ("d", "a", "b", "c")
    assert {claim.event for claim in found.chronology.set_aside} == {"a", "b", "c"}


def test_an_order_can_be_had_of_a_chronology_at_hand(timeline):
    chronology = tighten(timeline(b={"when": "2020"}, a={"when": "2021"}))
    assert order_of(chronology).chronology is chronology
    assert order_of(chronology).events == ("b", "a")


def test_no_events_have_an_order(timeline):
    assert order(timeline()).events == ()
    assert order(timeline()).steps == ()


def test_a_month_is_as_long_as_it_is_where_it_lies(timeline):
    found = timeline(
        treaty={"when": "2021-01-02/2021-01-20"},
        recall={"after": After(event="treaty", at_most="31 days")},
        exit={"after": After(event="treaty", at_least="1 month")},
    )
    assert [step.certainty for step in order(found).steps] == ["forced", "forced"]
    assert len(order(found).steps[1].claims) == 3


def test_what_has_no_earliest_moment_stands_before_what_comes_after_its_latest_one(timeline):
    found = timeline(
        a={},
        b={"after": After(event="a", at_most="1 month")},
        c={"when": "2021-02-01", "after": After(event="a", at_least="1 month 2 days")},
    )
    assert events(found) == ("a", "b", "c")
