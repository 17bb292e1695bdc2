import pytest

from chronicle.dates.calendars import CALENDARS, Calendar, calendar_named, julian


def test_names_lead_to_their_rows_and_titles_are_not_shared():
    assert all(calendar_named(name) is row for name, row in CALENDARS.items())
    assert len({row.title for row in CALENDARS.values()}) == len(CALENDARS)


def test_a_calendar_of_ones_own_is_taken_as_it_is():
    mine = Calendar("mine", "Mine", julian.to_day, julian.from_day, ("A",) * 12)
    assert calendar_named(mine) is mine


def test_an_unknown_name_is_refused_with_those_that_are_known():
    with pytest.raises(ValueError, match="no calendar is called 'mayan'; there are gregorian, julian, "):
        calendar_named("mayan")


def test_no_two_months_of_a_calendar_share_a_name():
    for row in CALENDARS.values():
        names = [*row.months, *(name for name, _ in (*row.also, *row.leap_names))]
        assert len({name.casefold() for name in names}) == len(names)
        assert all(1 <= number <= len(row.months) for _, number in (*row.also, *row.leap_names))
