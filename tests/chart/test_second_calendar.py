"""A second calendar in the ruler: its days, months or years, where they begin; and pages read leftward."""

import pytest

from chronicle import Event, Header, collect
from chronicle.chart.axis.second_calendar import beginnings
from chronicle.dates import SECONDS_PER_DAY, parse
from chronicle.dates.calendars import calendar_named
from chronicle.layout.scale import TimeScale
from chronicle.layout.scene import Group, texts


def told(calendar, first, last, *, language="en", width=480.0):
    domain = tuple(parse(text).span.start.earliest for text in (first, last))
    scale = TimeScale(domain=domain, range=(0.0, width))
    found = beginnings(
        calendar_named(calendar),
        scale,
        measure=lambda text: 4.0 * len(text),
        walls=(0, width),
        language=language,
    )
    return [(one.label, scale.invert(one.position) // SECONDS_PER_DAY) for one in found]


@pytest.mark.parametrize(
    ("calendar", "first", "last", "label", "day"),
    [
        ("hebrew", "2019", "2023", "5781", "2020-09-19"),
        ("islamic", "2015", "2025", "1442", "2020-08-20"),
        ("islamic", "2020-06", "2021-01", "Muharram 1442", "2020-08-20"),
        ("julian", "1917-10-20", "1917-11-12", "25 October", "1917-11-07"),
        ("french-republican", "1792", "1800", "year V", "1796-09-22"),
    ],
)
def test_what_begins_stands_at_its_first_day(calendar, first, last, label, day):
    beginning = parse(day).span.start.earliest // SECONDS_PER_DAY
    found = dict(told(calendar, first, last))
    assert label in found
    assert found[label] == pytest.approx(beginning, abs=1)


@pytest.mark.parametrize(
    ("first", "last"), [("1990", "2020"), ("-3000", "2000"), ("0500", "1900"), ("2020-01", "2020-03")]
)
def test_labels_keep_apart_and_none_is_of_a_year_that_the_calendar_lacks(first, last):
    found = told("islamic", first, last)
    assert found
    assert not any(label.startswith(("-", "0")) for label, _ in found)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("ar", "محرم 1442"),
        ("fr", "mouharram 1442"),
        ("de-AT", "Muharram 1442"),
        ("ru", "мухаррам 1442"),
        ("he", "Muharram 1442"),  # no words for it: told in English
    ],
)
def test_months_are_told_in_the_language_of_the_picture(language, label):
    months = dict(told("islamic", "2020-06", "2021-01", language=language))
    assert label in {name.removesuffix(" г.") for name in months}


@pytest.mark.parametrize(
    ("language", "label"),
    [("fr", "25 octobre"), ("de", "25. Oktober"), ("ru", "25 октября"), ("es", "25 de octubre")],
)
def test_days_are_told_in_the_language_of_the_picture(language, label):
    assert label in dict(told("julian", "1917-10-20", "1917-11-12", language=language, width=900.0))


@pytest.mark.parametrize(
    "form", ["flags", "vertical", "columns", "lanes", "density", "storyline", "storyline-down"]
)
def test_it_stands_in_the_ruler_of_every_form_and_the_foot_says_what_it_is(compiled, form):
    timeline = collect({f"e{y}": Event(title=f"{y}", when=str(y)) for y in (1990, 1995, 2001, 2010, 2020)})
    layout = compiled(timeline, form=form, page="a3", calendar="islamic")
    words = [text.string for text in texts(layout.scene.children)]
    assert any(word.endswith(("1420", "1422", "1430", "1440")) for word in words)
    assert any("the Islamic calendar" in line for line in words)
    assert layout.measures.is_legible


def test_a_calendar_that_there_is_not_is_refused(compiled):
    with pytest.raises(ValueError, match="islamic"):
        compiled(collect({"a": Event(title="A", when="2020")}), calendar="martian")


# ---------------------------------------------------------------- from right to left
def marks(scene):
    groups = [node for node in scene.children if isinstance(node, Group) and node.kind == "event"]
    leaders = [node for group in groups for node in group.children if node.kind == "leader"]
    return [leader.children[0].points[0].x for leader in leaders]


@pytest.mark.parametrize(
    ("language", "direction", "leftward"),
    [
        ("ar", "auto", True),
        ("he", "auto", True),
        ("en", "auto", False),
        ("ar", "ltr", False),
        ("en", "rtl", True),
    ],
)
def test_time_runs_as_the_language_is_read_unless_told_otherwise(compiled, language, direction, leftward):
    events = {f"e{y}": Event(title=f"{y}", when=str(y)) for y in (1990, 2000, 2015)}
    layout = compiled(
        collect({"h": Header(title="T", language=language), **events}), form="flags", direction=direction
    )
    places = marks(layout.scene)
    assert places == sorted(places, reverse=leftward)
    assert layout.measures.is_legible
    title = next(text for text in texts(layout.scene.children) if text.string == "T")
    assert (title.x > layout.scene.size.width / 2) is leftward


@pytest.mark.parametrize(("when", "is_told"), [("1793-10", True), ("1789-07", False)])
def test_a_calendar_is_named_only_where_the_axis_tells_it(compiled, when, is_told):
    timeline = collect(
        {"first": Event(title="First", when="1788-05-05"), "then": Event(title="Then", when=when)}
    )
    layout = compiled(timeline, calendar="french-republican")
    words = " ".join(text.string for text in texts(layout.scene.children))
    assert ("Also on the axis" in words) is is_told
    assert (
        "no date of the French Republican calendar can be told on this axis" in layout.steps
    ) is not is_told
