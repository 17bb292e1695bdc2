"""The compiler: description + timeline + chronology → layout, or a typed overflow.

One attempt after the other, from the best picture to the smallest type; the first that fits is the layout.
Nothing is ever placed over anything else to make it fit.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import sqrt

from attrs import evolve, frozen

from chronicle.chart.forms.body import NOTHING, Body, NoRoom, Plan
from chronicle.chart.forms.flags import flags_form
from chronicle.chart.forms.frame import Frame
from chronicle.chart.forms.vertical import NEAR, most_strips, vertical_form
from chronicle.chart.furniture.foot import Foot, foot
from chronicle.chart.furniture.furnishing import Furniture
from chronicle.chart.furniture.head import head
from chronicle.chart.gather import gather
from chronicle.chart.items import Items
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.description import describe
from chronicle.chart.layout import Layout, Overflow
from chronicle.chart.page import MOST_HEIGHT, SHEETS, Page, page_named
from chronicle.chart.spec import Chart, LabelStyle
from chronicle.chart.theme import Theme
from chronicle.chronology import Chronology
from chronicle.layout.geometry import Point, Size
from chronicle.layout.measures import Measures, mark_distances, measure, quantile
from chronicle.layout.metrics import TextMetrics
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Scene, texts
from chronicle.layout.steps import Unit
from chronicle.model import Timeline
from chronicle.wording import Notes, number_sources

LEAST_BODY = 60.0
"""The least height that a chart is tried in, in points."""

FLAGS_UP_TO = 40
"""The most labels that flags are tried with where the form is free."""

TALL_FLAGS = 0.8
"""Flags higher than this share of the width give way to the vertical form, where the form is free."""

SHRINK = (1.0, 0.93, 0.86, 0.8, 0.75)
"""What the type of labels is multiplied with, one after the other, on a page that is full."""

NEARLY = 0.5
"""The share of the labels that must fit with short titles before smaller type is worth a try."""


@frozen(kw_only=True)
class Attempt:
    """One way to draw: a form, a side of the page, a size of type, short or whole titles, strips."""

    form: str
    page: Page
    theme: Theme
    short: bool = False
    is_smaller: bool = False
    strips: int = 1

    @property
    def place(self) -> tuple[object, ...]:
        """What stays the same where only the type gets smaller."""
        return self.form, self.page, self.strips

    @property
    def is_lesser(self) -> bool:
        """Whether titles are short or type is smaller than asked for."""
        return self.short or self.is_smaller

    @property
    def words(self) -> str:
        """The attempt in words, for the steps of the result."""
        titles = "short titles" if self.short else "whole titles"
        height = "as high as it needs" if self.page.height is None else f"{self.page.height:.0f} pt high"
        size = f"{self.theme.label_size:.1f} pt"
        form = self.form if self.strips == 1 else f"{self.form} in {self.strips} strips"
        return f"{form}, {self.page.width:.0f} pt wide, {height}, {titles} at {size}"


@frozen(kw_only=True)
class Subject:
    """What is to be laid out, whatever way is tried."""

    timeline: Timeline
    chronology: Chronology
    order: Sequence[str]
    metrics: TextMetrics


@frozen(kw_only=True)
class _Tried:
    """What came of all attempts: a layout or none, the most labels that had room, and the tale of it."""

    layout: Layout | None
    fitting: int
    steps: tuple[str, ...]


def compile_chart(
    chart: Chart, timeline: Timeline, chronology: Chronology, order: Sequence[str], *, metrics: TextMetrics
) -> Layout | Overflow:
    """Lay out a timeline as a chart describes it; ``order`` lists the ids of its events.

    Raises:
        ValueError: there is no event to draw.
    """
    if not timeline.events:
        raise ValueError("nothing to draw: the timeline has no events")
    subject = Subject(timeline=timeline, chronology=chronology, order=order, metrics=metrics)
    items = gather(timeline, chronology, order)
    tried = _tried(chart, subject, items)
    return tried.layout or _overflow(chart, subject, items, tried)


def _tried(chart: Chart, subject: Subject, items: Items) -> _Tried:
    """The first attempt that fits, and how it came to be."""
    notes = number_sources(subject.timeline, subject.order) if chart.sources else Notes(notes=())
    steps: list[str] = []
    most_fitting = 0
    held: dict[tuple[object, ...], int] = {}
    best: tuple[_Sheet, Plan] | None = None
    voices: dict[tuple[Theme, bool], Voice] = {}
    fewest: dict[Page, int] = {}
    for attempt in dict.fromkeys(_attempts(chart, items)):
        if best and attempt.is_lesser:
            continue
        if attempt.is_smaller and held.get(attempt.place, 0) < NEARLY * len(items.dated):
            continue
        if 1 < attempt.strips < fewest.get(attempt.page, 1):
            continue
        key = attempt.theme, attempt.short
        if key not in voices:
            voices[key] = _voice(chart, attempt, subject, items, notes)
        sheet = _Sheet(chart=chart, attempt=attempt, items=items, voice=voices[key])
        plan = sheet.planned()
        if isinstance(plan, NoRoom):
            steps.append(f"{attempt.words}: {plan.words}")
            held[attempt.place] = plan.fitting
            most_fitting = max(most_fitting, plan.fitting)
        elif attempt.strips == 1 or attempt.is_lesser or plan.far <= NEAR * attempt.theme.label_size:
            steps.append(f"{attempt.words}: fits")
            return _Tried(layout=sheet.laid_out(plan, steps), fitting=len(items.dated), steps=tuple(steps))
        else:
            steps.append(f"{attempt.words}: fits, but labels stand far from their marks")
            best = min(best or (sheet, plan), (sheet, plan), key=lambda found: found[1].far)
            fewest[attempt.page] = _strips_worth_trying(attempt, plan)
    layout = best[0].laid_out(best[1], steps) if best else None
    return _Tried(layout=layout, fitting=most_fitting, steps=tuple(steps))


def _strips_worth_trying(attempt: Attempt, plan: Plan) -> int:
    """How many strips bring labels near: their distances fall about with the square of that number."""
    wanted = round(attempt.strips * sqrt(plan.far / (NEAR * attempt.theme.label_size)))
    return min(max(attempt.strips + 1, wanted), most_strips(attempt.page.width - 2 * attempt.page.margin))


def _voice(chart: Chart, attempt: Attempt, subject: Subject, items: Items, notes: Notes) -> Voice:
    return Voice(
        timeline=subject.timeline,
        notes=notes,
        theme=attempt.theme,
        metrics=subject.metrics,
        labels=_label_style(chart, len(items.dated)),
        short=attempt.short,
        finest=Unit.SECOND if items.tells_hours else Unit.DAY,
    )


# ---------------------------------------------------------------- the ladder
def _attempts(chart: Chart, items: Items) -> Iterator[Attempt]:
    """Every way worth trying, from the best to the last resort."""
    page = chart.page
    theme = chart.theme.scaled(page.type_scale).no_smaller_than(page.least_type)
    if chart.label_size is not None:
        theme = evolve(
            theme.with_labels(chart.label_size / theme.label_size, floor=0.0), date_size=chart.label_size
        )
    shorts = (False, True) if any(event.short for event in items.events) else (False,)
    is_free = page.height is None
    for factor in SHRINK[:1] if is_free else SHRINK:
        for short in shorts[:1] if is_free else shorts if factor == 1 else shorts[-1:]:
            for form in _forms(chart, len(items.dated)):
                for sheet in _sides(page, form):
                    yield _attempt(form, sheet, theme, short=short, factor=factor)
        if is_free or "vertical" not in _forms(chart, len(items.dated)):
            continue
        for short in shorts if factor == 1 else shorts[-1:]:
            for sheet in _sides(page, "vertical"):
                for strips in range(2, most_strips(sheet.width - 2 * sheet.margin) + 1):
                    yield _attempt("vertical", sheet, theme, short=short, factor=factor, strips=strips)


def _attempt(form: str, page: Page, theme: Theme, *, short: bool, factor: float, strips: int = 1) -> Attempt:
    smaller = theme.with_labels(factor, floor=page.least_type)
    return Attempt(form=form, page=page, theme=smaller, short=short, is_smaller=factor < 1, strips=strips)


def _forms(chart: Chart, count: int) -> tuple[str, ...]:
    wanted = chart.page.form if chart.form == "auto" else chart.form
    if wanted != "auto":
        return (wanted,)
    upright = (
        chart.page.height is not None and not chart.page.turnable and chart.page.height > chart.page.width
    )
    if count > FLAGS_UP_TO or upright:
        return ("vertical",) if chart.page.height is None else ("vertical", "flags")
    return ("flags", "vertical")


def _label_style(chart: Chart, count: int) -> LabelStyle:
    if chart.labels != "auto":
        return chart.labels
    return "run-in" if count > FLAGS_UP_TO else "stacked"


def _sides(page: Page, form: str) -> tuple[Page, ...]:
    if not page.turnable or page.height is None:
        return (page,)
    lies = page.width > page.height
    return (page, page.turned) if lies is (form == "flags") else (page.turned, page)


# ---------------------------------------------------------------- one sheet
@frozen(kw_only=True)
class _Sheet:
    """One attempt: furniture first, the chart in what is left."""

    chart: Chart
    attempt: Attempt
    items: Items
    voice: Voice

    def planned(self) -> Plan | NoRoom:
        """Where all labels go in what the furniture leaves, or how much room is wanting."""
        page, used = self.attempt.page, self._used
        if not self.items.dated:
            return Plan(height=0.0, far=0.0, paint=lambda: NOTHING)
        plan = self._chart(top=page.margin + self._head.height, foot_height=self._foot_height)
        if isinstance(plan, Plan) and page.height is None and used + plan.height > MOST_HEIGHT:
            height = used + plan.height
            return NoRoom(needed_height=height, fitting=int(len(self.items.dated) * MOST_HEIGHT / height))
        return plan

    def laid_out(self, plan: Plan, steps: Sequence[str]) -> Layout:
        """The sheet with everything on it."""
        page, body = self.attempt.page, plan.paint()
        foot_top = page.margin + self._head.height + body.height
        if page.height is not None:
            foot_top = page.height - page.margin - self._foot_height
        below = self._foot(body.scale, top=foot_top)
        height = page.height if page.height is not None else foot_top + below.height + page.margin
        return self._layout(Size(page.width, height), body, below, steps)

    @cached_property
    def _head(self) -> Furniture:
        page = self.attempt.page
        return head(
            self.chart,
            self.voice,
            left=self.left,
            top=page.margin,
            width=self.right - self.left,
            shown=page.has_title,
        )

    @cached_property
    def _foot_height(self) -> float:
        return self._foot(None, top=0.0).height

    @property
    def _used(self) -> float:
        """The height that everything but the chart takes, in points."""
        return 2 * self.attempt.page.margin + self._head.height + self._foot_height

    @property
    def left(self) -> float:
        """The left edge of everything, in points."""
        return self.attempt.page.margin

    @property
    def right(self) -> float:
        """The right edge of everything, in points."""
        return self.attempt.page.width - self.attempt.page.margin

    def _chart(self, *, top: float, foot_height: float) -> Plan | NoRoom:
        """The chart between title and foot."""
        page = self.attempt.page
        height = None if page.height is None else page.height - page.margin - foot_height - top
        if height is not None and height < LEAST_BODY:
            return NoRoom(needed_height=top + foot_height + page.margin + LEAST_BODY, fitting=0)
        most = MOST_HEIGHT - top - foot_height - page.margin
        frame = Frame(left=self.left, right=self.right, top=top, height=height, most=most)
        if self.attempt.form == "vertical":
            return vertical_form(self.items.dated, self.voice, frame, strips=self.attempt.strips)
        plan = flags_form(self.items.dated, self.voice, frame, label_width=page.label_width)
        if isinstance(plan, Plan) and self._may_choose and plan.height > TALL_FLAGS * page.width:
            return NoRoom(
                needed_height=plan.height, fitting=len(self.items.dated), reason="higher than reads well"
            )
        return plan

    @property
    def _may_choose(self) -> bool:
        """Whether both the form and the height of the page are free."""
        return (
            self.chart.form == "auto" and self.chart.page.form == "auto" and self.attempt.page.height is None
        )

    def _foot(self, scale: Scale | None, *, top: float) -> Foot:
        return foot(
            self.chart,
            self.items,
            self.voice,
            left=self.left,
            width=self.right - self.left,
            top=top,
            axis=scale if self.attempt.form == "flags" else None,
        )

    def _layout(self, size: Size, body: Body, below: Foot, steps: Sequence[str]) -> Layout:
        theme, header = self.voice.theme, self.voice.timeline.header
        scene = Scene(
            size=size,
            children=(*self._head.nodes, *body.nodes, *below.nodes),
            background=theme.paper,
            title=self.chart.title or header.title or "Timeline",
            description=describe(self.items, self.voice),
            language=header.language,
        )
        return Layout(
            scene=scene,
            measures=self._measures(body, below, scene),
            form=self.attempt.form,
            page=self.attempt.page.name,
            events=self.items.event_ids,
            steps=tuple(steps),
        )

    def _measures(self, body: Body, below: Foot, scene: Scene) -> Measures:
        """The measures of all labels; those of undated events have neither leader nor mark."""
        by_event = {one.event: one for one in body.placed}
        placed = [by_event[item.event.id] for item in self.items.dated]
        boxes = [box for _, box in below.boxes]
        labels, marks = [one.box for one in placed], [one.mark for one in placed]
        measures = measure(
            [*labels, *boxes],
            [*(one.leader for one in placed), *(None for _ in boxes)],
            [*marks, *(Point(box.left, box.top) for box in boxes)],
            page=scene.size,
            direction="down" if self.attempt.form == "vertical" else "right",
            font_sizes=[run.font.size for text in texts(scene.children) for run in text.runs],
        )
        distances = mark_distances(labels, marks)
        return evolve(
            measures,
            d50=quantile(distances, 0.5),
            d95=quantile(distances, 0.95),
            dmax=distances[-1] if distances else None,
        )


# ---------------------------------------------------------------- what does not fit
def _overflow(chart: Chart, subject: Subject, items: Items, tried: _Tried) -> Overflow:
    ranked = sorted(items.dated, key=lambda item: not item.event.key)
    return Overflow(
        page=chart.page.name,
        fitting=tried.fitting,
        total=len(items.dated),
        unplaced=tuple(item.event.id for item in ranked[tried.fitting :]),
        smallest_page=_smallest_page(chart, subject, items),
        steps=tried.steps,
    )


def _smallest_page(chart: Chart, subject: Subject, items: Items) -> str | None:
    """The name of the smallest larger sheet on which everything fits; wider, where the height was free."""
    area = chart.page.width * (chart.page.height or chart.page.width)
    for name in SHEETS:
        page = page_named(name)
        is_larger = page.width * (page.height or 0.0) > area * 1.01
        if is_larger and _tried(evolve(chart, page=page), subject, items).layout:
            return name
    return None
