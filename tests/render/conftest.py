"""A scene with everything that a renderer has to draw, and the type it is set in."""

import pytest

from chronicle.fonts import Family, locate_family
from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.metrics import Font
from chronicle.layout.scene import Circle, Group, Path, Rect, Run, Scene, Text, texts
from chronicle.render import shaped_width


@pytest.fixture(scope="session")
def family():
    files = locate_family()
    return Family(
        faces={face: path.read_bytes() for face, path in files.faces.items()},
        fallbacks={face: path.read_bytes() for face, path in files.fallbacks.items()},
        shaped_width=shaped_width,
    )


@pytest.fixture(scope="session")
def line(family):
    """Make a line from (text, size, face[, rise]) runs."""

    def make(x, y, *runs, fill="#1a1a1a"):
        return Text(x=x, y=y, runs=tuple(_run(family, fill, *run) for run in runs))

    return make


@pytest.fixture(scope="session")
def carrying(family):
    """Give a picture the subsets that its texts need."""

    def make(size, children, **about):
        used = {}
        for text in texts(children):
            for run in text.runs:
                used.setdefault(run.font.face, []).append(run.text)
        return Scene(size=size, children=children, faces=family.subset(used), **about)

    return make


@pytest.fixture(scope="session")
def sampler(line, carrying):
    label = Group(
        kind="label",
        children=(
            line(
                40,
                60,
                ("18 August 2020 ", 8, "semibold"),
                ("Wagner arrives: “To AV”", 9, "regular"),
                ("2, 3", 6, "regular", 3.2),
            ),
            line(
                40,
                72,
                ("after the ", 9, "regular"),
                ("coup, 1,111.00 €", 9, "italic"),
                (" and more", 9, "semibold-italic"),
            ),
        ),
    )
    stem = Path(points=(Point(30, 100), Point(30, 60), Point(38, 60)), stroke="#8a8a8a", stroke_width=0.75)
    dot = Circle(centre=Point(30, 100), radius=3, fill="#b3261e")
    event = Group(
        kind="event",
        event="coup",
        title='Coup <&> "August"',
        href="https://example.org/?a=1&b=2",
        children=(Group(kind="leader", children=(stem,)), Group(kind="mark", children=(dot,)), label),
    )
    axis = Group(
        kind="axis",
        children=(
            Path(points=(Point(20, 100), Point(400, 100)), stroke="#1a1a1a", stroke_width=0.75),
            Rect(
                box=Box(left=200, top=96, right=260, bottom=104),
                fill="#ffffff",
                stroke="#3d3d3d",
                stroke_width=1,
                radius=4,
            ),
            Rect(
                box=Box(left=280, top=96, right=340, bottom=104),
                stroke="#3d3d3d",
                stroke_width=1,
                dash=(2, 1),
            ),
            Path(points=(Point(350, 100), Point(360, 95), Point(360, 105)), closed=True, fill="#3d3d3d"),
            Circle(centre=Point(380, 100), radius=3, fill="#ffffff", stroke="#3d3d3d", stroke_width=1),
            Group(kind="tick", children=(line(21, 114, ("1 Jan 2020", 7, "regular")),)),
        ),
    )
    scripts = Group(
        kind="note",
        children=(
            line(20, 140, ("Москва, Ἀθῆναι, Škoda, façade, Bùi Xuân Phái ①", 9, "regular")),
            line(20, 158, ("باماكو: لقاء في موسكو", 9, "regular")),
            line(20, 176, ("Sergei Lavrov met ديوب in Moscow", 9, "regular")),
            line(20, 194, ("שלום עולם", 9, "semibold"), (" 17", 6, "regular", 3.0)),
            line(20, 212, ("cost $5 & $6, a_b^c \\alpha", 9, "regular")),
        ),
    )
    return carrying(
        Size(420, 230),
        (line(20, 30, ("Mali turns from Paris to Moscow", 14, "semibold")), event, axis, scripts),
        title="Mali & Moscow",
        description="A picture for the tests.",
    )


def _run(family, fill, text, size, face, rise=0.0):
    font = Font(size, face)
    return Run(text=text, font=font, fill=fill, rise=rise, width=family.width(text, font))
