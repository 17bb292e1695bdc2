"""Text to value and back, and bounds against the enumeration of every world."""

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates import EdtfError, parse, parse_duration
from chronicle.dates import format as in_words
from chronicle.dates.civil import days_from_civil

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])


@st.composite
def digits(draw, low, high, width):
    """A number of so many digits, some of them unspecified now and then."""
    text = f"{draw(st.integers(low, high)):0{width}d}"
    hidden = draw(st.sets(st.integers(0, width - 1))) if draw(st.booleans()) else ()
    return "".join("X" if index in hidden else digit for index, digit in enumerate(text))


@st.composite
def dates(draw):
    year = draw(
        st.one_of(
            digits(0, 9999, 4),
            digits(1, 9999, 4).map(lambda text: f"-{text}" if text.strip("0") else "-0001"),
            st.integers(10_000, 10**18).map(lambda year: f"Y{year}"),
            st.integers(10_000, 10**18).map(lambda year: f"Y-{year}"),
        )
    )
    text = draw(MARKS) + year + draw(MARKS)
    if draw(st.booleans()):
        month = draw(st.one_of(digits(1, 12, 2), st.integers(21, 41).map(str)))
        text += f"-{draw(MARKS)}{month}{draw(MARKS)}"
        if not month.isdigit() or int(month) <= 12:
            text += draw(st.sampled_from(["", f"-{draw(MARKS)}{draw(digits(1, 31, 2))}{draw(MARKS)}"]))
    elif not text[0].isalpha() and "X" not in year and text == year:
        text += draw(st.sampled_from(["", "S1", "S2", "S4"]))
    return text


@st.composite
def date_texts(draw):
    """Texts of every kind; a few of them name no possible date."""
    date = dates()
    kind = draw(st.sampled_from(["date", "interval", "one of", "all of"]))
    if kind == "date":
        return draw(date)
    if kind == "interval":
        return f"{draw(date | st.sampled_from(['', '..']))}/{draw(date | st.sampled_from(['', '..']))}"
    element = st.one_of(date, st.builds("{}..{}".format, date | st.just(""), date | st.just("")))
    elements = ",".join(draw(st.lists(element, min_size=1, max_size=4)))
    return f"[{elements}]" if kind == "one of" else f"{{{elements}}}"


def read_or_none(text):
    try:
        return parse(text)
    except EdtfError:
        return None


def error_of(read, text):
    try:
        read(text)
    except EdtfError as error:
        return error
    return None


@given(date_texts())
def test_written_and_read_again_is_the_same_value(text):
    value = read_or_none(text)
    if value is not None:
        again = parse(str(value))
        assert again == value
        assert hash(again) == hash(value)
        assert str(again) == str(value)


@given(date_texts())
def test_every_value_has_bounds_a_place_and_words(text):
    value = read_or_none(text)
    if value is not None:
        for span in (value.span, value.padded_span):
            for earlier, later in (
                (span.start.earliest, span.end.earliest),
                (span.start.latest, span.end.latest),
            ):
                assert earlier is None or later is None or earlier <= later
        assert all(-(2**63) <= number < 2**63 for number in value.sort_key)
        assert in_words(value).strip()


@given(st.text())
def test_any_text_is_read_or_refused_with_the_documented_error(text):
    for read in (parse, lambda other: parse(other, extended=True), parse_duration):
        error = error_of(read, text)
        if error is not None:
            assert error.text == text
            assert 0 <= error.position <= len(text)
            assert len(str(error).split("\n")) == 3


@given(st.text(alphabet="0123456789XYESTZ-+:/.?~%[]{},u ", max_size=40))
def test_what_looks_like_edtf_is_read_or_refused_with_the_documented_error(text):
    test_any_text_is_read_or_refused_with_the_documented_error.hypothesis.inner_test(text)


def worlds(text):
    """Every day, month or year that a masked text can mean, each as its first day and the day after it."""
    parts = text.rsplit("-", text.lstrip("-").count("-"))
    negative = parts[0].startswith("-")
    fits = [
        [n for n in numbers if all(m in ("X", d) for m, d in zip(mask, f"{n:0{len(mask)}d}", strict=True))]
        for mask, numbers in zip(
            [parts[0].lstrip("-"), *parts[1:]], [range(10_000), range(1, 13), range(1, 32)], strict=False
        )
    ]
    found = []
    for digits_of_year in fits[0]:
        year = -digits_of_year if negative else digits_of_year
        if negative and not year:
            continue
        if len(fits) == 1:
            found.append((days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1)))
            continue
        for month in fits[1]:
            length = calendar.mdays[month] + (
                month == 2 and ((year % 4 == 0 and year % 100 != 0) or year % 400 == 0)
            )
            first = days_from_civil(year, month, 1)
            if len(fits) == 2:
                found.append((first, first + length))
            else:
                found += [(first + day - 1, first + day) for day in fits[2] if day <= length]
    return found


@st.composite
def masked(draw):
    year = draw(digits(0, 9999, 4))
    sign = draw(st.sampled_from(["", "", "-"])) if year != "0000" else ""
    parts = [sign + year]
    if draw(st.booleans()):
        parts.append(draw(digits(1, 12, 2)))
        if draw(st.booleans()):
            parts.append(draw(digits(1, 31, 2)))
    return "-".join(parts)


@given(masked())
def test_bounds_are_those_of_all_the_worlds_there_are(text):
    every = worlds(text)
    if not every:
        with pytest.raises(EdtfError, match="there is no"):
            parse(text)
        return
    span = parse(text).span
    starts, ends = [start for start, _ in every], [end for _, end in every]
    bounds = (span.start.earliest, span.start.latest, span.end.earliest, span.end.latest)
    assert bounds == tuple(day * 86_400 for day in (min(starts), max(starts), min(ends), max(ends)))


@given(st.lists(date_texts(), max_size=12))
def test_sorting_does_not_depend_on_the_order_of_the_input(texts):
    values = [value for value in map(read_or_none, texts) if value is not None]
    turned = list(reversed(values))
    assert sorted(values) == sorted(turned)
