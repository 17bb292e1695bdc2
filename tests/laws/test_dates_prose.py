"""Words to values: whatever is written is read back, and whatever is typed is read or refused."""

import os

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chronicle.dates import EdtfError, parse, parse_prose
from chronicle.dates import format as in_words
from chronicle.dates.prose.locales.known import LANGUAGES

EXAMPLES = int(os.environ.get("CHRONICLE_PROSE_EXAMPLES", "60"))
"""How many values a language is tried with; `make laws` asks for many."""

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])
YEARS = st.one_of(
    st.integers(1, 9999).map("{:04d}".format),
    st.integers(1000, 2100).map("{:04d}".format),
    st.integers(0, 9999).map(lambda number: f"-{number:04d}" if number else "0000"),
    st.integers(10_000, 10**17).map("Y{}".format),
    st.integers(10_000, 10**17).map("Y-{}".format),
)
MASKED_YEARS = st.one_of(
    st.text("0123456789X", min_size=4, max_size=4).filter(lambda text: "X" in text),
    st.sampled_from(["196X", "190X", "000X", "18XX", "1XXX", "XXXX", "1X84", "XX84"]),
    st.text("0123456789X", min_size=4, max_size=4).filter(lambda text: "X" in text).map("-{}".format),
)
SEASON_NUMBERS = st.integers(21, 41).map(str)
MONTHS = st.integers(1, 12).map("{:02d}".format)
DAYS = st.integers(1, 31).map("{:02d}".format)
MASKED_MONTHS = st.sampled_from(["XX", "0X", "1X", "X1", "X2", "X0", "X7"])
MASKED_DAYS = st.sampled_from(["XX", "0X", "1X", "2X", "3X", "X0", "X1", "X5", "X9"])

PLAIN = st.one_of(
    YEARS,
    st.builds("{}-{}".format, YEARS, MONTHS),
    st.builds("{}-{}-{}".format, YEARS, MONTHS, DAYS),
)
SEASONS = st.builds("{}-{}".format, YEARS | MASKED_YEARS, SEASON_NUMBERS)
SIGNIFICANT = st.one_of(
    st.builds("{:04d}S{}".format, st.integers(1, 9999), st.integers(1, 4)),
    st.builds("Y{}S{}".format, st.integers(10_000, 10**9), st.integers(1, 5)),
    st.builds("Y-{}S{}".format, st.integers(10_000, 10**9), st.integers(1, 5)),
)
MASKED = st.one_of(
    MASKED_YEARS,
    st.builds("{}-{}".format, YEARS | MASKED_YEARS, MASKED_MONTHS | MONTHS),
    st.builds("{}-{}-{}".format, YEARS | MASKED_YEARS, MASKED_MONTHS | MONTHS, MASKED_DAYS | DAYS),
)
BY_PART = st.one_of(
    st.builds("{}{}-{}{}".format, YEARS | MASKED_YEARS, MARKS, MONTHS | SEASON_NUMBERS, MARKS),
    st.builds("{}{}-{}{}-{}{}".format, YEARS, MARKS, MONTHS, MARKS, DAYS, MARKS),
    st.builds("{}-{}{}-{}{}".format, YEARS, MARKS, MONTHS, MARKS, DAYS).map(
        lambda text: "-".join(
            part[-1:] + part[:-1] if part[-1:] in "?~%" else part for part in text.split("-")
        )
    ),
)
DATES = st.one_of(
    st.builds("{}{}".format, st.one_of(PLAIN, SEASONS, SIGNIFICANT, MASKED), MARKS), PLAIN, BY_PART
)
TIMES = st.builds(
    "{}-{}-{}T{:02d}:{:02d}{}{}{}".format,
    st.integers(1000, 2100).map("{:04d}".format),
    MONTHS,
    DAYS,
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["", ":07"]),
    st.sampled_from(
        [
            *(
                "",
                "Z",
                "+05:30",
                "-04:00",
                "[Africa/Bamako]",
                "[America/Port_of_Spain]",
                "+01:00[Europe/Paris]",
            ),
            *("[UTC]", "[Japan]", "+12:00[NZ]", "[Etc/GMT-14]", "[US/Hawaii]"),
        ]
    ),
    MARKS,
)
RANGES = st.one_of(
    st.builds("{}{}..{}{}".format, YEARS, MARKS, YEARS, MARKS),
    st.builds("{}-{}..{}-{}".format, YEARS, MONTHS, YEARS, MONTHS),
    st.builds("{}-{}-{}..{}-{}-{}".format, YEARS, MONTHS, DAYS, YEARS, MONTHS, DAYS),
    st.builds("{}-{}..{}-{}".format, st.just("1984"), MONTHS, st.just("1984"), MONTHS),
    st.builds("..{}{}".format, PLAIN, MARKS),
    st.builds("Y-{0}500000..Y-{0}400000".format, st.integers(1, 9999)),
    st.builds("Y-{}500000..Y-{}500000".format, st.integers(1, 9999), st.integers(1, 9999)),
    st.builds(
        "2020-08-{}T{:02d}:00..2020-08-{}T{:02d}:59".format,
        DAYS,
        st.integers(0, 23),
        DAYS,
        st.integers(0, 23),
    ),
    st.builds("{}{}..".format, PLAIN, MARKS),
)
KIN = st.integers(0, 9989).flatmap(  # dates that share their words, and could be taken for each other
    lambda year: st.lists(
        st.builds(
            "{}{}".format,
            st.sampled_from(
                [
                    *(f"{year:04d}", f"{year + 1:04d}", f"{year // 10:03d}0", f"{year // 100:02d}00"),
                    *(f"{year // 10:03d}X", f"{year // 10 + 1:03d}X", f"{year // 100:02d}XX"),
                    *(f"{year:04d}-05", f"{year:04d}-12", f"{year:04d}-24", f"{year:04d}-05-01"),
                    *(
                        f"{year // 10:03d}X-34",
                        f"{year // 10:03d}X-41",
                        f"{year // 10:03d}X-22",
                        f"{year // 10:03d}X-05",
                    ),
                    *(f"{year:04d}-05-03", f"{year:04d}S2", f"-{year + 1:04d}"),
                ]
            ),
            MARKS,
        ),
        min_size=2,
        max_size=4,
    )
)
ENDS = st.sampled_from(["", ".."])
ELEMENTS = st.lists(DATES | RANGES | TIMES, min_size=1, max_size=4).map(",".join)
TEXTS = st.one_of(
    DATES,
    TIMES,
    st.builds("{}/{}".format, DATES | TIMES | ENDS, DATES | TIMES | ENDS),
    st.builds("{0}-{1}-{2}/{0}-{1}-{3}".format, YEARS, MONTHS, DAYS, DAYS),
    st.builds("{}-{}/{}".format, YEARS, st.integers(21, 41), YEARS),
    st.builds("{0}-{1}/{0}-{2}".format, YEARS, MONTHS, MONTHS),
    KIN.map(lambda kin: "/".join(kin[:2])),
    KIN.map(lambda kin: "..".join(kin[:2])).map("[{}]".format),
    KIN.map(",".join).map("[{}]".format),
    KIN.map(",".join).map("{{{}}}".format),
    ELEMENTS.map("[{}]".format),
    ELEMENTS.map("{{{}}}".format),
)


def read_or_none(text):
    try:
        return parse(text, extended=True)
    except EdtfError:
        return None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_in_words_is_read_back_to_the_same_value(language):
    @settings(max_examples=EXAMPLES)
    @example(parse("1985-0X?/1986"), "long")  # its start says "from … to …" itself
    @example(parse("[0001,Y-2500000..Y-1500000]"), "long")  # ages are not told in lists
    @example(parse("000X/.."), "long")  # the dash belongs to its start
    @example(parse("1985-0X?/.."), "long")
    @example(parse("[1000-01-01T00:00,1000-01-01T00:00,1984-01..1984-01]", extended=True), "long")  # tangled
    @example(parse("{0001,0001-XX-0X}"), "long")  # the dash is of its second
    @example(parse("[0001..,0001]"), "long")  # the first is no date by itself
    @given(TEXTS.map(read_or_none).filter(bool), st.sampled_from(["long", "short", "axis", "citation"]))
    def law(value, style):
        words = in_words(value, style=style, language=language)
        assert parse_prose(words, language=language) == value

    law()


WORDS = """
in on the early mid late 19th 1900s 18 August may 2020 44 bc ad c. ? circa between and or , from to – - until
before after no later than every year some day 20:17 utc time (year approximate) century half of first quarter
1985 1843 4 winter 1941–42 03/05/2020 by since always within millennium perhaps ago million years bp one of
easter o.s. 1648/9 lady day style yesterday last month (edtf 1984)
vers le début du xixe siècle jusqu'en années entre et av. j.-c. um den jahrhundert v. chr. bis zum spätestens
principios del siglo a más tardar hasta década г. до н. э. между и не позднее включительно القرن و بين من ق.م
"""


@given(
    st.one_of(st.text(max_size=40), st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)),
    st.sampled_from(list(LANGUAGES)),
    st.sampled_from([None, parse("2022-05-20"), parse("-0043-03-15")]),
)
def test_any_words_are_read_or_refused_with_the_documented_error(text, language, reference):
    try:
        value = parse_prose(text, language=language, reference=reference)
    except EdtfError as error:
        message = str(error)
        for reading in error.readings:
            parse(reading, extended=True)  # what it could mean is told in EDTF
    else:
        message = in_words(value, language=language)
    assert message
