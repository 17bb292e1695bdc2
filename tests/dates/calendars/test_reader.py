import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates import EdtfError
from chronicle.dates.calendars import CALENDARS, CalendarDate, in_calendar


@pytest.mark.parametrize(
    ("text", "calendar", "expected"),
    [
        ("-0043-03-15", "julian", (-43, 3, 15)),
        ("1648-01", "julian", (1648, 1, None)),
        ("1648", "julian", (1648, None, None)),
        ("Y12000", "julian", (12000, None, None)),
        ("12000", "julian", (12000, None, None)),  # words: a year that is a number
        ("5785-01-01", "hebrew", (5785, 1, 1)),
        ("15 March 44 BCE", "julian", (-43, 3, 15)),
        ("15 march 44 bc (Julian)", "julian", (-43, 3, 15)),
        ("  25  October 1917 ", "russia", (1917, 10, 25)),
        ("1 Tishri 5785", "hebrew", (5785, 1, 1)),
        ("1 Tishrei 5785", "hebrew", (5785, 1, 1)),
        ("14 Adar II 5784", "hebrew", (5784, 7, 14)),
        ("14 Adar 5785", "hebrew", (5785, 7, 14)),
        ("Ramadan 1445", "islamic", (1445, 9, None)),
        ("1 Sha’ban 1445", "islamic", (1445, 8, 1)),
        ("9 thermidor ii", "french-republican", (2, 11, 9)),
        ("18 Brumaire 8", "french-republican", (8, 2, 18)),
        ("XIV", "french-republican", (14, None, None)),
    ],
)
def test_digits_and_words(text, calendar, expected):
    date = in_calendar(text, calendar=calendar)
    assert (date.year, date.month, date.day) == expected
    assert date.text == text
    assert date.gregorian.text == text


@pytest.mark.parametrize(
    ("text", "calendar", "reason", "position"),
    [
        ("", "julian", "there is no date in the Julian calendar here", 0),
        ("1700-02-30", "julian", "there is no 30 February 1700", 0),
        ("-0000", "julian", "a year is a number", 0),
        ("3 September 1752", "great-britain", "14 September 1752 follows 2 September 1752", 0),
        ("15 March 44", "julian", "the century is not said", 9),
        ("15 Mars 1500", "julian", "months are January, February", 0),
        ("2 Adar 5784", "hebrew", "no month of 5784 is called Adar", 2),
        ("2 Adar II 5785", "hebrew", "no month of 5785 is called Adar II", 2),
        ("2 Adar I 5785", "hebrew", "there is no Adar I 5785", 0),
        ("15 March 1500 (Gregorian)", "julian", "a year is a number", 9),
        ("1" * 200, "julian", "a date has 100 characters at most", 100),
        ("9 Thermidor IIII", "french-republican", "'IIII' is no Roman numeral", 12),
    ],
)
def test_what_it_refuses_and_why(text, calendar, reason, position):
    with pytest.raises(EdtfError, match=reason) as caught:
        in_calendar(text, calendar=calendar)
    assert caught.value.position == position


def test_an_unknown_calendar_is_the_programmers_error():
    with pytest.raises(ValueError, match="no calendar is called 'mayan'"):
        in_calendar("1700", calendar="mayan")


@given(st.text(max_size=120), st.sampled_from(sorted(CALENDARS)))
def test_no_text_raises_anything_else(text, calendar):
    try:
        date = in_calendar(text, calendar=calendar)
    except EdtfError:
        return
    assert isinstance(date, CalendarDate)
