import pytest

from chronicle.dates import EdtfError
from chronicle.dates.calendars import dual_year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1648/9", 1649),
        ("1648/49", 1649),
        ("1648/1649", 1649),
        ("1649/50", 1650),
        ("1699/700", 1700),
        ("1699/1700", 1700),
        (" 1751/2 ", 1752),
        ("99/100", 100),
    ],
)
def test_a_dual_year_is_the_later_one(text, year):
    assert dual_year(text) == year


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1648/7", "1648 is followed by 1649"),
        ("1648/50", "1648 is followed by 1649"),
        ("1648", "a dual year is two years with a stroke"),
        ("1648-9", "a dual year is two years with a stroke"),
        ("/9", "a dual year is two years with a stroke"),
        ("", "a dual year is two years with a stroke"),
    ],
)
def test_what_is_no_dual_year_is_refused(text, reason):
    with pytest.raises(EdtfError, match=reason):
        dual_year(text)


def test_the_message_shows_where_and_what_would_be_right():
    with pytest.raises(EdtfError) as caught:
        dual_year("1648/7")
    assert caught.value.position == 5
    assert caught.value.suggestion == "1648/1649"
