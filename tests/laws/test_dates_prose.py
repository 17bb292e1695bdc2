"""Words to values: whatever is written is read back, and whatever is typed is read or refused."""

from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates import EdtfError, parse, parse_prose
from chronicle.dates import format as in_words

MARKS = st.sampled_from(["", "", "?", "~", "%"])
YEARS = st.one_of(
    st.integers(1, 9999).map("{:04d}".format),
    st.integers(0, 9999).map(lambda number: f"-{number:04d}" if number else "0000"),
    st.integers(10_000, 10**17).map("Y{}".format),
    st.integers(10_000, 10**17).map("Y-{}".format),
)
MONTHS = st.integers(1, 12).map("{:02d}".format)
DAYS = st.integers(1, 28).map("{:02d}".format)
PLAIN = st.one_of(
    YEARS,
    st.builds("{}-{}".format, YEARS, MONTHS),
    st.builds("{}-{}-{}".format, YEARS, MONTHS, DAYS),
)
MARKED = st.one_of(
    st.builds("{}{}".format, PLAIN, MARKS),
    st.builds("{}-{}{}".format, YEARS, st.integers(21, 41), MARKS),
    st.builds("{}{}-{}-{}{}".format, YEARS, MARKS, MONTHS, MARKS, DAYS),
    st.sampled_from(
        ["196X", "18XX", "1XXX", "-01XX", "1X84", "XXXX", "1985-XX", "1985-04-XX", "1985-XX-XX", "156X-12"]
    ),
)
TIMES = st.builds(
    "2020-08-{}T{:02d}:{:02d}{}{}".format,
    DAYS,
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["", ":07"]),
    st.sampled_from(["", "Z", "+05:30", "-04:00", "[Africa/Bamako]", "[America/Port_of_Spain]"]),
)
RANGES = st.one_of(
    st.builds("{}..{}".format, *[YEARS] * 2),
    st.builds("{}-{}..{}-{}".format, YEARS, MONTHS, YEARS, MONTHS),
    st.builds("..{}".format, PLAIN),
    st.builds("{}..".format, PLAIN),
)
TEXTS = st.one_of(
    MARKED,
    TIMES,
    st.builds("{}/{}".format, MARKED | TIMES, MARKED | TIMES | st.sampled_from(["", ".."])),
    st.builds("{}/{}".format, st.sampled_from(["", ".."]), MARKED),
    RANGES.map("[{}]".format),
    st.lists(PLAIN | RANGES, min_size=2, max_size=3).map(lambda parts: f"[{','.join(parts)}]"),
    st.lists(PLAIN, min_size=2, max_size=3).map(lambda parts: f"{{{','.join(parts)}}}"),
)


def read_or_none(text):
    try:
        return parse(text, extended=True)
    except EdtfError:
        return None


@given(TEXTS.map(read_or_none).filter(bool), st.sampled_from(["long", "short", "axis", "citation"]))
def test_what_is_written_in_words_is_read_back_to_the_same_value(value, style):
    words = in_words(value, style=style)
    assert parse_prose(words) == value


WORDS = """
in on the early mid late 19th 1900s 18 August may 2020 44 bc ad c. ? circa between and or , from to – - until
before after no later than every year some day 20:17 utc time (year approximate) century half of first quarter
1985 1843 4 winter 1941–42 03/05/2020 by since always within millennium perhaps
"""


@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)))
def test_any_words_are_read_or_refused_with_the_documented_error(text):
    try:
        value = parse_prose(text)
    except EdtfError as error:
        message = str(error)
    else:
        message = in_words(value)
    assert message
