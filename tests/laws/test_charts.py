"""The promise of the charts: whatever is returned as fitting can be read, all of it, and nothing is missing.

Over random timelines (bursts, ties, one day, five thousand years, every kind of date, none at all) on every
page and in every form: no text lies on another or off the page, no leader crosses another or runs through
text, every event is told; or else the page is full, and says so as a value.
"""

import os
import random
from itertools import combinations

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from chronicle import Event, collect, draw
from chronicle.chart import Layout, Overflow
from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.measures import count_through_text
from chronicle.layout.metrics import Font
from chronicle.layout.scene import Group, Path, Rect, Run, Scene, Text, placed_texts
from random_timelines import CALENDAR, CHARTS, COUNTS, SEEDS, chronology_of, compiled, family

SLACK = 1.0  # points by which texts may touch, or a box stand over the edge of the page

EXAMPLES = int(os.environ.get("CHRONICLE_CHART_EXAMPLES", "90"))  # 10,000 in about an hour

# An example is a whole picture: smaller ones are found by hand, from the seed and the count that are told.
LAW = settings(
    deadline=None,
    max_examples=EXAMPLES,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


# ---------------------------------------------------------------- what a reader would stumble over
def faults(scene):
    """Every pair of texts on each other, every text off the page, every leader through text, in words."""
    lines = list(placed_texts(scene, family()))
    return [
        *_on_each_other(lines),
        *(f"off the page: {line.text.string!r}" for line in lines if not _is_on(scene.size, line.box)),
        *_through_text(scene, lines),
    ]


def _on_each_other(lines):
    """Boxes of neighbouring lines of a block touch by design: a third of their height is an overlap."""
    for one, other in combinations(lines, 2):
        across = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
        if across > SLACK:
            down = min(one.box.bottom, other.box.bottom) - max(one.box.top, other.box.top)
            if down > min(one.box.height, other.box.height) / 3 and not _are_turned_lines(one, other):
                yield f"on each other: {one.text.string!r}, {other.text.string!r}"


def _are_turned_lines(one, other):
    across = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
    return one.text.turned and other.text.turned and across <= min(one.box.width, other.box.width) / 3


def _is_on(size, box):
    return Box(left=0, top=0, right=size.width, bottom=size.height).contains(box, tolerance=SLACK)


def _through_text(scene, lines):
    """Leaders through letters; but for those behind the opaque pill that a number at a mark stands on."""
    painted = list(_painted(scene.children, ()))
    leaders = [(at, node.points) for at, (node, kinds) in enumerate(painted) if _is_leader(node, kinds)]
    pills = {
        id(node): _pill_before(at, painted) for at, (node, kinds) in enumerate(painted) if "number" in kinds
    }
    plain = [line for line in lines if "number" not in line.kinds]
    numbers = [line for line in lines if "number" in line.kinds]
    yield from _crossed(plain, [points for _, points in leaders])
    for line in numbers:
        pill = pills[id(line.text)]
        yield from _crossed([line], [points for at, points in leaders if at > pill])


def _painted(nodes, kinds):
    """Every shape and text with the kinds of its groups, in the order of painting."""
    for node in nodes:
        if isinstance(node, Group):
            yield from _painted(node.children, (*kinds, node.kind))
        else:
            yield node, kinds


def _is_leader(node, kinds):
    return isinstance(node, Path) and kinds[-1:] in {("leader",), ("link",)}


def _pill_before(at, painted):
    """When the opaque pill was painted that a number stands on."""
    text = painted[at][0]
    if not isinstance(text, Text):
        return -1
    core = Box(left=text.x, top=text.y - 0.6 * 6, right=text.x + text.width, bottom=text.y)
    return max(
        place
        for place, (node, _) in enumerate(painted[:at])
        if isinstance(node, Rect) and node.fill and node.box.contains(core, tolerance=0.5)
    )


def _crossed(lines, leaders):
    cores = [_core(line) for line in lines]
    # Numbered apart, so that a leader may not run through the words of its own label either.
    if count_through_text([*leaders, *(None for _ in cores)], [*(None for _ in leaders), *cores]):
        for leader in leaders:
            for line, core in zip(lines, cores, strict=True):
                if count_through_text([leader, None], [None, core]):
                    yield f"through {line.text.string!r}: {leader}"


def _core(line):
    """Where the letters of a line stand, between the height of its capitals and its descenders."""
    size = max(run.font.size for run in line.text.runs)
    if line.text.turned:
        across = line.text.x - 0.2 * size, line.text.x + 0.7 * size
        return Box(left=across[0], top=line.box.top, right=across[1], bottom=line.box.bottom)
    return Box(
        left=line.box.left,
        top=line.text.y - 0.7 * size,
        right=line.box.right,
        bottom=line.text.y + 0.2 * size,
    )


def told_in(scene):
    """What the picture tells of each event, by its letters."""
    told = {}
    for line in placed_texts(scene, family()):
        told[line.event] = told.get(line.event, "") + letters(line.text.string)
    return told


def letters(words):
    """Words without what depends on where lines are broken: blanks, and the hyphens of parted words."""
    return words.replace(" ", "").replace("-", "")


# ---------------------------------------------------------------- the law
@LAW
@given(seed=SEEDS, count=COUNTS, calendar=CALENDAR, chart=CHARTS)
@example(  # once a leader ran through a text here
    seed=2102,
    count=25,
    calendar="century",
    chart={
        "page": "a4",
        "form": "vertical",
        "theme": "newspaper",
        "labels": "run-in",
        "label_size": 7.0,
        "when_full": "clusters",
    },
)
@example(  # once what other claims leave of a date was drawn beyond the room that was kept for it
    seed=177,
    count=45,
    calendar="century",
    chart={
        "mode": "trust",
        "form": "lanes",
        "lanes": "status",
        "labels": "run-in",
        "label_size": 7.0,
        "axis": "broken",
        "sources": False,
        "theme": "dark",
        "page": "a2-portrait",
    },
)
@example(  # once an arrow ran over the number at a mark that it does not join
    seed=425,
    count=45,
    calendar="burst",
    chart={"links": True, "page": "a0", "theme": "dark", "form": "storyline-down"},
)
def test_what_fits_can_be_read_and_what_does_not_says_so(seed, count, calendar, chart):
    timeline = chronology_of(seed, count, calendar)
    result = compiled(timeline, **chart)

    if isinstance(result, Overflow):
        assert 0 <= result.fitting < max(1, result.total)
        assert len(result.unplaced) == result.total - result.fitting
        assert set(result.unplaced) <= set(timeline.events)
        assert result.steps
        return
    assert result.measures.is_legible, result.measures
    assert faults(result.scene) == []
    told = told_in(result.scene)
    assert result.form == "density" or not result.counted
    for event in timeline.events.values():
        names = {letters(name) for name in (event.title, event.short) if name}
        if event.id in result.counted or any(whole in result.counted for whole in _wholes(event, timeline)):
            continue
        holders = [told.get(event.id, ""), *(told.get(whole, "") for whole in _wholes(event, timeline))]
        holders += [told[None]] if result.clusters else []  # the list of clusters is nobody's label
        assert any(name in words for name in names for words in holders), event


def _wholes(event, timeline):
    """The events that this one is part of, directly or not."""
    found = []
    while (whole := timeline.events.get(event.part_of_id or "")) and whole.id not in found:
        found.append(whole.id)
        event = whole
    return found


@settings(LAW, max_examples=12)
@given(
    seed=SEEDS,
    calendar=CALENDAR,
    page=st.sampled_from(["a3", "a3-landscape", "a4-landscape", "slide", "a1"]),
)
def test_crowds_in_strips_can_be_read_too(seed, calendar, page):
    result = compiled(chronology_of(seed, 90, calendar), page=page, form="vertical", labels="run-in")
    if isinstance(result, Layout):
        assert result.measures.is_legible, result.measures
        assert faults(result.scene) == []


@settings(LAW, max_examples=10)
@given(
    dates=st.lists(
        st.sampled_from(["1914", "1914-07", "1914-07-28", "1914-07-29?", "1914/1918"]),
        min_size=2,
        max_size=14,
    ),
    chance=st.randoms(use_true_random=False),
    form=st.sampled_from(["flags", "vertical"]),
)
def test_the_order_of_the_file_does_not_change_the_picture_of_dated_events(dates, chance, form):
    events = [(f"e{i}", when) for i, when in enumerate(dates)]
    first = compiled(_titled(events), page="fit", form=form)
    chance.shuffle(events)
    assert compiled(_titled(events), page="fit", form=form).scene == first.scene


def _titled(events):
    return collect({name: Event(title=f"Event {name}", when=when) for name, when in events})


# ---------------------------------------------------------------- the same bytes, and how many fit
@pytest.mark.parametrize("suffix", [".svg", ".png", ".pdf"])
def test_the_same_timeline_makes_the_same_bytes(suffix, tmp_path):
    one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
    draw(chronology_of(5, 6, "century"), one)
    draw(chronology_of(5, 6, "century"), other)
    assert one.read_bytes() == other.read_bytes()


def crowd(count):
    """Bursty days of twelve years, and one-line titles of 23 to 71 characters."""
    chance = random.Random(7_000_021 + count)  # noqa: S311 - repeatable, no secret
    centres = [chance.uniform(0.04, 0.96) * 4383 for _ in range(max(3, count // 15))]
    days = sorted(
        min(
            4383.0,
            max(
                0.0,
                chance.gauss(chance.choice(centres), 20)
                if chance.random() < 0.6
                else chance.uniform(0, 4383),
            ),
        )
        for _ in range(count)
    )
    return _of_lines(days, chance)


def _of_lines(days, chance):
    words = [
        "accord",
        "army",
        "calendar",
        "court",
        "envoy",
        "inquiry",
        "junta",
        "mediation",
        "Moscow",
        "talks",
    ]
    events = {}
    for i, day in enumerate(days):
        length, line = chance.randint(23, 71), f"{i + 1}"
        while len(line) < length - 6:
            line += f" {chance.choice(words)}"
        month, rest = divmod(int(day), 365)
        events[f"e{i}"] = Event(title=line, when=f"{2012 + month}-{rest // 31 + 1:02}-{rest % 28 + 1:02}")
    return collect(events)


@pytest.mark.parametrize(
    ("count", "form", "page", "ems"),
    [
        (60, "flags", "a4", None),
        (50, "vertical", "a4", 6.5),
        (120, "vertical", "a4", None),
        (200, "vertical", "a3", 10),
        (1000, "vertical", "a0", 13),
        (50, "columns", "a4", 20),
        (200, "columns", "a3", 45),
    ],
)
def test_capacities_at_seven_points(count, form, page, ems):
    """So many labels fit, and the 95th percentile of their distances is no more than so many ems."""
    result = compiled(crowd(count), page=page, form=form, labels="title", label_size=7.0)
    assert isinstance(result, Layout), result.message
    assert result.form == form
    assert result.steps[-1].endswith("whole titles at 7.0 pt: fits")
    assert len(result.events) == count
    assert result.measures.is_legible, result.measures
    assert ems is None or result.measures.d95 <= ems * 7.0
    if count <= 200:
        assert faults(result.scene) == []


def test_the_measure_itself_sees_every_fault():
    def line(words, x, y):
        font = Font(10)
        return Text(
            x=x, y=y, runs=(Run(text=words, font=font, fill="#000000", width=family().width(words, font)),)
        )

    leader = Group(kind="leader", children=(Path(points=(Point(0, 88), Point(50, 88))),))
    scene = Scene(
        size=Size(100, 100),
        children=(
            line("one", 10, 20),
            line("other", 12, 23),
            line("far", 95, 50),
            line("low", 10, 90),
            leader,
        ),
    )
    assert [fault.split(":")[0] for fault in faults(scene)] == [
        "on each other",
        "off the page",
        "through 'low'",
    ]
