"""Normalising by cases: what is put in order, what is spelled, what is left alone."""

import pytest

import chronicle
from chronicle.eventfiles.editing import EditError, formatted
from chronicle.eventfiles.syntax.text import EventText
from strategies import read_source


def fmt(text):
    return formatted(EventText(name="mali.py", content=text)).content


HEAD = "from chronicle import Actor, After, Dating, Event, Source, Undated\n\n"


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ('when="late August 2020"', 'when=Dating(when="[2020-08-21..2020-08-31]", says="late August 2020")'),
        ('when=["2021", "May 2020"]', 'when=["2021", Dating(when="2020-05", says="May 2020")]'),
        ('when=Dating(when="May 2020")', 'when=Dating(when="2020-05", says="May 2020")'),
        ('when=Dating(when="May 2020", says="in May")', 'when=Dating(when="2020-05", says="in May")'),
        ('when=Undated(reason="r", not_after="May 2020")',
         'when=Undated(reason="r", not_after="2020-05", says="May 2020")'),
        ('when="2020-08"', 'when="2020-08"'),
        ('when="[1985 , 1986]"', None),
        ("when=After", None),
        ('after=After(at_least="3 days", event="b")', 'after=After(event="b", at_least="3 days")'),
    ],
)  # fmt: skip
def test_dates_and_fields_are_in_normal_form(typed, normal):
    text = f'{HEAD}a = Event(title="A", {typed})\n\nb = Event(title="B", when="2030")\n'
    if normal is None:
        with pytest.raises(EditError):
            fmt(text)
    else:
        wanted = f'a = Event(title="A", {normal})'
        assert wanted in fmt(text)


def test_words_are_read_and_the_record_for_them_is_imported():
    text = f'{HEAD.replace(", Dating", "")}a = Event(title="A", when="August 2020")\n'
    assert fmt(text) == f'{HEAD}a = Event(title="A", when=Dating(when="2020-08", says="August 2020"))\n'


def test_what_is_referred_to_by_name_stays_above():
    text = f'{HEAD}late = Event(title="L", when="2030")\nearly = Event(title="E", when="2020", before=late)\n'
    assert fmt(text) == text


def test_events_are_sorted_by_date_and_what_has_none_stays_behind():
    text = HEAD + "".join(
        f'{name} = Event(title="{name}"{when})\n'
        for name, when in [("c", ', when="2030"'), ("d", ""), ("a", ', when="2010"'), ("b", ', when="2020"')]
    )
    assert list(read_source(fmt(text))[1].events) == ["a", "b", "c", "d"]


def test_a_line_end_comment_of_the_last_field_without_a_comma_stays():
    text = f'{HEAD}a = Event(\n    when="2020",\n    title="A"  # the title\n)\n'
    assert fmt(text) == f'{HEAD}a = Event(\n    title="A",  # the title\n    when="2020",\n)\n'


def test_fields_in_a_layout_of_its_own_with_comments_are_left():
    text = f'{HEAD}a = Event(when="2020",  # then\n    title="A")\n'
    assert fmt(text) == text


def test_records_inside_of_records_are_put_in_order():
    several = '[Dating(says="x", when="2020"), Dating(credibility=2, when="2021")]'
    text = f'{HEAD}a = Event(title="A", when={several})\n'
    assert 'when=[Dating(when="2020", says="x"), Dating(when="2021", credibility=2)]' in fmt(text)


@pytest.mark.parametrize("text", ["", "\n", '"""Nothing yet."""\n', "# only this\n", f"{HEAD}"])
def test_files_without_declarations_stay(text):
    assert fmt(text) == text


def test_a_text_that_looks_like_a_comment_is_none():
    text = f'{HEAD}a = Event(\n    when="2020",\n    title="A # b",\n)\n'
    assert fmt(text) == f'{HEAD}a = Event(\n    title="A # b",\n    when="2020",\n)\n'


def test_a_file_with_errors_is_mended_first():
    with pytest.raises(EditError, match="mend the errors first") as caught:
        fmt('a = Event(tittle="A")\n')
    assert {one.code for one in caught.value.diagnostics} >= {"F201"}


def test_plain_data_is_left():
    with pytest.raises(EditError, match="plain data"):
        fmt('events = {"2020": "A"}\n')


def test_names_of_other_files_are_known(tmp_path):
    (tmp_path / "partner.py").write_text(f'{HEAD}mali = Actor(name="Mali")\n', encoding="utf-8")
    path = tmp_path / "mine.py"
    path.write_text(
        f'{HEAD}from partner import mali\n\na = Event(actors=mali, title="A")\n', encoding="utf-8"
    )
    change = chronicle.edit.normalise(path)
    assert change.lines == ('a = Event(title="A", actors=mali)',)
    assert not chronicle.read(path).has_errors
