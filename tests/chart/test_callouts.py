"""What a label says."""

import pytest

from chronicle import Actor, Event, Source, Status, collect
from chronicle.chart.labels.callouts import callout
from chronicle.layout.scene import Group, Text


@pytest.fixture
def talks():
    france, letter = Actor(name="France"), Source(title="Letter")
    meeting = Event(title="They meet in Moscow", short="Meeting", when="2022-05-20", sources=letter, key=True)
    return collect(
        {
            "france": france,
            "letter": letter,
            "meeting": meeting,
            "remark": Event(title="A remark", part_of=meeting, status=Status(kind="denied", by=france)),
        }
    )


@pytest.fixture
def said(talks, gathered, voice):
    def make(width=1000, **about):
        (item,) = gathered(talks).dated
        return callout(item, voice(talks, **about), width=width)

    return make


def strings(block):
    return ["".join(run.text for run in line.runs).replace("\u00a0", " ") for line in block.lines]


@pytest.mark.parametrize(
    ("labels", "lines"),
    [
        ("stacked", ["20 May 2022", "They meet in Moscow1"]),
        ("run-in", ["20 May 2022: They meet in Moscow1"]),
        ("title", ["They meet in Moscow1"]),
    ],
)
def test_the_date_stands_above_or_before_the_title_or_on_the_axis_alone(labels, lines, said):
    assert strings(said(labels=labels)) == [*lines, "A remark (denied by France)"]


def test_short_titles_stand_in_where_room_is_scarce(said):
    assert strings(said(short=True))[1] == "Meeting1"


def test_numbers_stand_raised_and_small(said):
    number = said().lines[1].runs[-1]
    assert number.text == "1"
    assert number.rise > 0
    assert number.font.size < said().lines[1].runs[0].font.size


def test_key_events_and_dates_are_semibold(said):
    assert {line.runs[0].font.face for line in said().lines[:2]} == {"semibold"}


def test_parts_are_indented_and_how_they_stand_is_in_italics(said):
    part = said().lines[-1]
    assert part.indent > 0
    assert [run.font.face for run in part.runs] == ["regular", "italic"]


def test_a_date_is_never_broken(said):
    assert strings(said(width=60))[0] == "20 May 2022"


def test_a_label_keeps_to_its_width(said):
    assert said(width=80).width <= 80


def test_no_line_begins_with_the_dash_of_a_stretch(gathered, voice):
    timeline = collect({"reign": Event(title="Tiberius", when="0014-09-17/0037-03-16", kind="state")})
    (item,) = gathered(timeline).dated
    for width in range(40, 160, 5):
        assert not any(line.startswith("–") for line in strings(callout(item, voice(timeline), width=width)))


def minutes(*times):
    return collect(
        {f"e{i}": Event(title=f"Event {i}", when=f"2003-08-14T{time}") for i, time in enumerate(times)}
    )


@pytest.mark.parametrize("form", ["flags", "vertical", "columns", "storyline", "density"])
@pytest.mark.parametrize("page", ["fit", "phone", "slide"])
def test_the_day_of_all_is_told_by_the_axis_and_not_by_each_label(compiled, form, page):
    layout = compiled(minutes("12:15", "13:31", "16:10:38"), form=form, page=page)
    told = {kind: " ".join(words_in(layout.scene.children, kind)) for kind in ("axis", "label")}
    assert "14 August 2003" in told["axis"]
    assert "August" not in told["label"]
    assert "16:10:38" in told["label"]


@pytest.mark.parametrize(
    "others",
    [
        {"next": Event(title="Next", when="2003-08-15T03:00")},
        {"whole": Event(title="Whole", when="2003-08-14")},
        {"rival": Event(title="Rival", when=["2003-08-14T14:00", "2003-08-14T15:00"])},
    ],
)
def test_every_label_tells_its_day_where_one_says_more_than_a_time(compiled, others):
    layout = compiled(collect({**minutes("12:15", "13:31").events, **others}))
    assert " ".join(words_in(layout.scene.children, "label")).count("August") >= 3


def test_every_label_tells_its_day_where_the_axis_counts_from_an_event(compiled):
    layout = compiled(minutes("12:15", "13:31"), origin="e0")
    assert " ".join(words_in(layout.scene.children, "label")).count("August") == 2


def words_in(nodes, kind, *, inside=False):
    for node in nodes:
        if isinstance(node, Group):
            yield from words_in(node.children, kind, inside=inside or node.kind == kind)
        elif inside and isinstance(node, Text):
            yield node.string.replace("\u00a0", " ")
