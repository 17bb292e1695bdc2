import pytest

from chronicle.dates.calendars import CALENDARS, CalendarDate, julian, swedish
from chronicle.dates.calendars.calendar import Fields


@pytest.mark.parametrize(
    ("swedish_day", "julian_day"),
    [
        ((1700, 2, 28), (1700, 2, 28)),
        ((1700, 3, 1), (1700, 2, 29)),
        ((1700, 11, 20), (1700, 11, 19)),  # Narva
        ((1709, 6, 28), (1709, 6, 27)),  # Poltava
        ((1712, 2, 29), (1712, 2, 28)),
        ((1712, 2, 30), (1712, 2, 29)),
        ((1712, 3, 1), (1712, 3, 1)),
        ((1718, 11, 30), (1718, 11, 30)),  # Charles XII falls
    ],
)
def test_sweden_was_a_day_ahead_from_1700_to_1712(swedish_day, julian_day):
    assert swedish.to_day(*swedish_day) == julian.to_day(*julian_day)
    assert swedish.from_day(julian.to_day(*julian_day)) == swedish_day


def test_only_sweden_had_a_30_february():
    assert CalendarDate("sweden", 1712, 2, 30).words == "30 February 1712 (Swedish)"
    named_alike = [row for row in CALENDARS.values() if "February" in row.months]
    assert [row.name for row in named_alike if row.fault_of(1712, 2, 30) is None] == ["sweden"]


def test_29_february_1700_was_left_out_and_those_after_it_were_not():
    sweden = CALENDARS["sweden"]
    assert sweden.fault_of(1700, 2, 29) == (
        "there is no 29 February 1700 in the Swedish calendar: the month ends with day 28"
    )
    assert sweden.fault_of(1704, 2, 29) is None
    assert swedish.to_day(1700, 2, 29) == swedish.to_day(1700, 3, 1)


def test_every_day_of_the_two_centuries_is_one_after_the_day_before():
    previous = swedish.from_day(swedish.to_day(1690, 1, 1) - 1)
    for day in range(swedish.to_day(1690, 1, 1), swedish.to_day(1760, 1, 1)):
        fields = swedish.from_day(day)
        assert fields > previous
        assert swedish.to_day(*fields) == day
        previous = fields
    assert previous == Fields(1759, 12, 31)
