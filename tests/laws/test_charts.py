"""The promise of the charts: whatever is returned as fitting can be read, all of it, and nothing is missing.

Over random timelines (bursts, ties, one day, five thousand years, every kind of date, none at all) on every
page and in every form: no text lies on another or off the page, no leader crosses another or runs through
text, every event is told; or else the page is full, and says so as a value.
"""

import os
import random
from functools import cache
from itertools import combinations

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from chronicle import Actor, Dating, Era, Event, Header, Place, Source, Status, Undated, collect, draw
from chronicle.chart import (
    AXES,
    FORMS,
    PAGES,
    THEMES,
    Chart,
    Layout,
    Overflow,
    compile_chart,
    page_named,
    theme_named,
)
from chronicle.chronology import order_of, tighten
from chronicle.fonts import Family, locate_family
from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.measures import count_through_text
from chronicle.layout.metrics import Font
from chronicle.layout.scene import Group, Path, Rect, Run, Scene, Text, placed_texts

SLACK = 1.0  # points by which texts may touch, or a box stand over the edge of the page

EXAMPLES = int(os.environ.get("CHRONICLE_CHART_EXAMPLES", "90"))  # 10,000 in about an hour

# An example is a whole picture: smaller ones are found by hand, from the seed and the count that are told.
LAW = settings(
    deadline=None,
    max_examples=EXAMPLES,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


@cache
def family():
    """The type of the pictures; no fixture, since a failing example would be told with all its bytes."""
    files = locate_family()
    return Family(
        faces={face: path.read_bytes() for face, path in files.faces.items()},
        fallbacks={face: path.read_bytes() for face, path in files.fallbacks.items()},
    )


# ---------------------------------------------------------------- random timelines
WORDS = ("a", "the", "junta", "army", "France", "signs", "withdrawal", "Überlingen", "Москва", "18", "talks")
LONG = "Donaudampfschifffahrtsgesellschaftskapitän"


def title(chance):
    if chance.random() < 0.03:
        return chance.choice([LONG, LONG * 3, "x" * chance.randint(40, 160)])
    return " ".join(chance.choices(WORDS, k=chance.choice([1, 2, 3, 6, 12, 25])))


def year_text(year):
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def date_within(chance, first, last):
    """A date of any kind whose year lies within two."""
    start = chance.randint(first, last)
    year, later = year_text(start), year_text(start + chance.randint(1, 20))
    month = f"{year}-{chance.randint(1, 12):02}"
    day = f"{month}-{chance.randint(1, 28):02}"
    single = [day, f"{day}?", month, year, f"{year}~", f"{month}%", f"{year}-21", f"{year}-XX-XX"]
    lasting = [f"{year}/{later}", f"{day}/..", f"../{day}", f"{month}~/", f"{day}/{later}", "../.."]
    between = [f"[{month},{later}]", f"[..{year}]", f"[{month}..]"]
    return chance.choice([*single, *lasting, *between])


def burst(chance):
    month = f"1914-{chance.choice(['06', '07', '07', '07', '08'])}"
    return chance.choice([f"{month}-{chance.randint(1, 30):02}", month])


CALENDARS = {
    "burst": burst,
    "one day": lambda chance: f"1969-07-20T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}Z",
    "tie": lambda chance: chance.choice(["1914-07-28", "1914-07-28", "1914-07", "1850"]),
    "century": lambda chance: date_within(chance, 1900, 1999),
    "five thousand years": lambda chance: date_within(chance, -3000, 1990),
}


def chronology_of(seed, count, calendar):
    """A timeline in which everything that can stand in a picture stands somewhere."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    links = random.Random(-(10**7) - seed)  # noqa: S311 - repeatable, no secret
    parts = random.Random(-(10**8) - seed)  # noqa: S311 - repeatable, no secret
    when = CALENDARS[calendar]
    france = Actor(name="France")
    actors = {f"a{i}": Actor(name=title(parts)[:40]) for i in range(parts.choice([0, 1, 2, 3, 4, 6, 9]))}
    places = {f"p{i}": Place(name=title(parts)[:30]) for i in range(parts.randint(0, 3))}
    sources = {
        f"s{i}": Source(title=title(chance), url="https://example.org/" + "a" * chance.choice([3, 90]))
        for i in range(chance.randint(0, 4))
    }
    events = {}
    for i in range(count):
        cited = [chance.choice(list(sources.values()))] if sources and chance.random() < 0.6 else []
        told = [Dating(when=when(chance), sources=cited) for _ in range(chance.choice([1] * 9 + [2]))]
        events[f"e{i}"] = Event(
            title=title(chance),
            short=chance.choice([None, None, title(chance)[:20]]),
            when=Undated(reason="no date", not_after="1960" if calendar == "century" else None)
            if chance.random() < 0.08
            else told,
            key=chance.random() < 0.1,
            status=Status(kind="alleged", by=france) if chance.random() < 0.1 else "reported",
            part_of=chance.choice(list(events)) if events and chance.random() < 0.1 else None,
            after=links.choice(list(events)) if events and links.random() < 0.06 else (),
            before=links.choice(list(events)) if events and links.random() < 0.04 else (),
            because_of=links.choice(list(events)) if events and links.random() < 0.15 else (),
            sources=cited,
            actors=some_of(actors, parts, most=4),
            where=some_of(places, parts, most=1),
            tags=parts.sample(["war", "law", "Überlingen"], parts.choice([0, 0, 1, 2])),
        )
    head = (
        {
            "header": Header(
                title=title(chance),
                subtitle=title(chance),
                credit="Desk",
                language=("en", "fr", "de", "es", "ru", "ar")[seed % 6],
            )
        }
        if chance.random() < 0.7
        else {}
    )
    return collect({"france": france} | head | actors | places | sources | events | eras_of(seed, when))


def some_of(records, chance, *, most):
    """A few of them, in any order; often none."""
    return chance.sample(list(records.values()), min(len(records), chance.randint(0, most)))


def eras_of(seed, when):
    """Eras of every kind of date, in four of ten timelines; some overlap, some lie beyond the events."""
    chance = random.Random(-1 - seed)  # noqa: S311 - repeatable, no secret
    if chance.random() < 0.6:
        return {}
    dates = [
        "1914-07-02/1914-07-20",
        "1950/1980",
        "1960~/..",
        "../1914",
        "-0500/0300",
        "1969-07-20",
        "1930%/1940",
    ]
    return {
        f"era{i}": Era(title=title(chance), when=chance.choice([when(chance), *dates]))
        for i in range(chance.randint(1, 4))
    }


SEEDS = st.integers(0, 10**6)
CALENDAR = st.sampled_from(sorted(CALENDARS))
COUNTS = st.sampled_from([1, 2, 3, 5, 8, 13, 25, 45])
CHARTS = st.fixed_dictionaries(
    {
        "page": st.sampled_from([*PAGES, "50mm", "86mm", "170x120mm"]),
        "form": st.sampled_from(FORMS),
        "theme": st.sampled_from(sorted(THEMES)),
    },
    optional={
        "labels": st.sampled_from(["stacked", "run-in", "title"]),
        "lanes": st.sampled_from(["actor", "place", "tag", "source", "status", "kind"]),
        "axis": st.sampled_from(AXES),
        "sources": st.booleans(),
        "legend": st.booleans(),
        "links": st.booleans(),
        "when_full": st.sampled_from(["stop"] * 7 + ["clusters"]),  # which tries a dozen pictures
        "calendar": st.sampled_from(["islamic", "hebrew", "julian"]),
        "direction": st.sampled_from(["ltr", "rtl"]),
        "label_size": st.sampled_from([7.0, 12.0]),
        "mode": st.sampled_from(["trust", "cautious"]),
    },
)


def compiled(timeline, *, page, theme="light", mode="keep", **about):
    chronology = tighten(timeline, mode=mode)
    chart = Chart(page=page_named(page), theme=theme_named(theme), **about)
    return compile_chart(chart, timeline, order_of(chronology), metrics=family())


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
    """What the picture tells of each event, without the blanks."""
    told = {}
    for line in placed_texts(scene, family()):
        told[line.event] = told.get(line.event, "") + line.text.string.replace(" ", "")
    return told


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
        names = {name.replace(" ", "") for name in (event.title, event.short) if name}
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
