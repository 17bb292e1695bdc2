"""Dates in words: EDTF first, then the language of the header; nothing is guessed; running gives the same."""

import pytest

from chronicle.dates import EdtfError
from chronicle.eventfiles import dates_in_words
from chronicle.model import Dating, Event, Header, collect


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("late August 2020", "[2020-08-21..2020-08-31]"),
        ("c. 1320", "1320~"),
        ("18.8.2020", "2020-08-18"),
        ("Tuesday 18 August 2020", "2020-08-18"),
        ("1890s", "189X"),
        ("August 2020/September 2020", "2020-08/2020-09"),
        ("430 BC", "-0429"),
        ("2020-08", "2020-08"),
    ],
)
def test_words_are_read(read_lines, text, read):
    reading = read_lines(f'a = Event(title="x", when="{text}")\n')
    assert [str(dating.when) for dating in reading.timeline.events["a"].datings] == [read]
    assert str(Event(title="x", when=text).datings[0].when) == read


FORMS = 'a date is written "1588-07-29", "1588-07", "1588~", or in words: "late July 1588", "c. 1588"'


@pytest.mark.parametrize(
    ("text", "column", "remedy"),
    [
        ("3/4/2020", 28, 'write which is meant: "2020-04-03" or "2020-03-04"'),
        ("in February", 31, None),
        ("Monday 18 August 2020", 28, None),
        ("1910-13", 33, 'the nearest that can be read: "1910/1913"'),
        ("Augst 2020", 28, FORMS),
        ("August 2020/October 2020", 28, 'write which is meant: "2020-08/2020-10" or "[2020-08,2020-10]"'),
    ],
)
def test_what_has_no_one_meaning_is_refused(read_lines, text, column, remedy):
    (finding,) = read_lines(f'a = Event(title="x", when="{text}")\n').diagnostics
    assert (finding.code, finding.location.column, finding.help) == ("F204", column, remedy)


def test_who_asks_is_told_how_words_were_read(read_lines):
    reading = read_lines('a = Event(title="x", when=["2020", "late August 2020"])\n')
    (finding,) = dates_in_words(reading.timeline)
    assert finding.message == "'late August 2020' is read as [2020-08-21..2020-08-31]"
    assert (finding.location.line, finding.location.column) == (2, 36)


def test_what_is_run_reads_words_in_the_language_of_the_header():
    names = {"header": Header(language="tlh"), "a": Event(title="x", when=Dating(when="August 2020"))}
    with pytest.raises(EdtfError, match="not read in the language 'tlh'"):
        collect(names)
    assert str(collect(names | {"header": Header()}).events["a"].datings[0].when) == "2020-08"


def test_the_reader_does_so_too(read_lines):
    reading = read_lines('header = Header(language="tlh")\na = Event(title="x", when="August 2020")\n')
    (finding,) = reading.diagnostics
    assert (
        finding.help
        == 'words of another language: say so in the header, language="en" or language="de", or write EDTF'
    )
