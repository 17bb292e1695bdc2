"""The compiler: description + timeline + chronology → layout, or a typed overflow.

One attempt after the other, from the best picture to the smallest type; the first that fits is the layout.
Nothing is ever placed over anything else to make it fit.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from math import sqrt

from attrs import define, evolve, field, frozen

from chronicle.chart.attempt import Attempt
from chronicle.chart.axis.time_axis import LONG_GAP, has_long_gap
from chronicle.chart.cited import cited
from chronicle.chart.clusters import clustered
from chronicle.chart.forms.body import NoRoom, Plan
from chronicle.chart.forms.frame import domain_of
from chronicle.chart.forms.vertical import NEAR, most_strips
from chronicle.chart.gather import gather
from chronicle.chart.items import Items
from chronicle.chart.labels.callouts import Copy, Voice, shared_day
from chronicle.chart.labels.signs import disputed, undecided
from chronicle.chart.ladder import attempts, label_style
from chronicle.chart.layout import Layout, Overflow
from chronicle.chart.page import SHEETS, Page, page_named
from chronicle.chart.pages import MOST_PAGES, ids_on, shared_out
from chronicle.chart.sheet import Sheet
from chronicle.chart.spec import Chart
from chronicle.chart.theme import Theme
from chronicle.chart.words import said
from chronicle.chronology import Chronology, Claim, Contradiction, Order
from chronicle.dates.calendars import calendar_named
from chronicle.layout.metrics import TextMetrics
from chronicle.layout.steps import Unit
from chronicle.model import Timeline
from chronicle.wording import Notes, number_sources

FEWEST_LABELS, FEWER_LABELS = 4, 0.7
"""The fewest labels of a picture with clusters, and the share of them that each try leaves."""

NEARLY = 0.5
"""The share of the labels that must fit with short titles before smaller type is worth a try."""

WORTH_SAYING = 0.05
"""The least gain of a break that is told."""

BREAK_PAYS = 0.15
"""By how much breaks must make a picture lower, or bring labels nearer, to be taken unasked."""


@frozen(kw_only=True)
class Subject:
    """What is to be laid out, whatever way is tried."""

    timeline: Timeline
    chronology: Chronology
    order: Sequence[str]
    metrics: TextMetrics

    def notes(self, *, shown: bool) -> Notes:
        """The numbered sources of what the picture tells, none where they are not shown."""
        if not shown:
            return Notes()
        claims = (
            *self.chronology.set_aside,
            *chain.from_iterable(map(_claims, self.chronology.contradictions)),
        )
        return number_sources(
            self.timeline, self.order, with_eras=True, also=[one for claim in claims for one in claim.sources]
        )


def _claims(contradiction: Contradiction) -> tuple[Claim, ...]:
    return contradiction.claims


@frozen(kw_only=True)
class _Tried:
    """What came of all attempts: a layout or none, the most labels that had room, and the tale of it."""

    layout: Layout | None
    fitting: int
    steps: tuple[str, ...]


def compile_chart(
    chart: Chart, timeline: Timeline, order: Order, *, metrics: TextMetrics
) -> Layout | Overflow:
    """Lay out a timeline as a chart describes it, its events in an order.

    Raises:
        ValueError: there is no event to draw.
    """
    if not timeline.events:
        raise ValueError("nothing to draw: the timeline has no events")
    subject = Subject(timeline=timeline, chronology=order.chronology, order=order.events, metrics=metrics)
    items = gather(timeline, order)
    tried = _tried(chart, subject, items)
    if tried.layout is None and chart.when_full == "pages":
        return _on_pages(chart, subject, items, tried) or _overflow(chart, subject, items, tried)
    if tried.layout is None and chart.when_full == "clusters":
        return _in_clusters(chart, subject, items, tried) or _overflow(chart, subject, items, tried)
    return tried.layout or _overflow(chart, subject, items, tried)


def _in_clusters(chart: Chart, subject: Subject, items: Items, tried: _Tried) -> Layout | None:
    """The picture with as many labels as fit beside the list of the others; None where none does.

    Smaller type is tried only where no count of labels fits at the size that is asked for.
    """
    for at_full_size in (True, False):
        for labels in _fewer_and_fewer(max(tried.fitting, len(items.dated) // 8)):
            found = _with_labels(labels, chart, subject, items, at_full_size=at_full_size)
            if found is not None:
                return evolve(found, steps=(*tried.steps, found.steps[-1]))
    return None


def _fewer_and_fewer(labels: int) -> Iterator[int]:
    while labels >= FEWEST_LABELS:
        yield labels
        labels = int(labels * FEWER_LABELS)


def _with_labels(
    labels: int, chart: Chart, subject: Subject, items: Items, *, at_full_size: bool
) -> Layout | None:
    """The picture with about so many labels, and the others listed."""
    language = subject.timeline.header.language
    together = evolve(items, dated=clustered(items.dated, labels, language=language))
    layout = _tried(chart, subject, together, at_full_size=at_full_size).layout
    if layout is None:
        return None
    listed = sum(len(item.cluster) for item in together.dated)
    return evolve(layout, steps=(*layout.steps, f"{listed} events in clusters: fits"))


def _on_pages(chart: Chart, subject: Subject, items: Items, tried: _Tried) -> Layout | None:
    """The picture on the fewest pages that hold it; None where even one label to a page is too much."""
    least = max(2, len(items.dated) // max(1, tried.fitting))
    for count in range(least, min(MOST_PAGES, len(items.dated) + 1) + 1):
        pages: list[Layout] = []
        for number, part in enumerate(shared_out(items, count), start=1):
            layout = _page(chart, subject, part, number=number, count=count)
            if layout is None:
                break
            pages.append(layout)
        if len(pages) == count:
            steps = (*tried.steps, f"on {count} pages: fits")
            return evolve(pages[0], following=tuple(pages[1:]), steps=steps)
    return None


def _page(chart: Chart, subject: Subject, items: Items, *, number: int, count: int) -> Layout | None:
    title = chart.title or subject.timeline.header.title
    language = subject.timeline.header.language
    paged = said("of pages", language, title=title, number=str(number), count=str(count)) if title else None
    titled = evolve(chart, title=paged)
    shown = ids_on(items)
    order = [event for event in subject.order if event in shown]
    return _tried(titled, evolve(subject, order=order), items).layout


def _tried(chart: Chart, subject: Subject, items: Items, *, at_full_size: bool = False) -> _Tried:
    """The first attempt that fits, and how it came to be; smaller type is not tried where labels give way."""
    notes = subject.notes(shown=chart.sources)
    search = _Search(chart=chart, subject=subject, items=cited(items, notes), notes=notes)
    for attempt in dict.fromkeys(attempts(chart, items)):
        if at_full_size and attempt.is_smaller:
            continue
        if search.is_worth(attempt) and search.ends_with(attempt):
            break
    found = search.best or search.last_resort
    if found and not search.steps[-1].endswith(": fits"):
        search.steps.append(f"{found.sheet.attempt.words}: fits, and is the best of these")
    layout = found.sheet.laid_out(found.plan, search.steps) if found else None
    fitting = len(items.dated) if found else search.most_fitting
    return _Tried(layout=layout, fitting=fitting, steps=tuple(search.steps))


@frozen
class _Found:
    """A sheet and a plan that fits it."""

    sheet: Sheet
    plan: Plan


@define(kw_only=True)
class _Search:
    """One walk down the ladder: what was tried, what held how much, the best so far."""

    chart: Chart
    subject: Subject
    items: Items
    notes: Notes
    steps: list[str] = field(factory=list[str])
    best: _Found | None = None
    last_resort: _Found | None = None
    most_fitting: int = 0
    _held: dict[tuple[object, ...], int] = field(factory=dict[tuple[object, ...], int])
    _fewest_strips: dict[Page, int] = field(factory=dict[Page, int])
    _told: dict[object, Copy] = field(factory=dict[object, Copy])
    _voices: dict[tuple[Theme, bool], Voice] = field(factory=dict[tuple[Theme, bool], Voice])

    def is_worth(self, attempt: Attempt) -> bool:
        """Whether an attempt can still be better than what was found, or can fit at all."""
        if self.best and attempt.page.height is not None and (attempt.is_lesser or attempt.is_compact):
            return False
        if attempt.page.height is None and attempt.is_smaller:
            if self.best is None:  # nothing has room at full size, as on a narrow page
                return self.last_resort is None
            return self.best.sheet.height(self.best.plan) > attempt.page.tallest
        if attempt.is_smaller and self._held.get(attempt.place, 0) < NEARLY * len(self.items.dated):
            return False
        return not 1 < attempt.strips < self._fewest_strips.get(attempt.page, 1)

    def ends_with(self, attempt: Attempt) -> bool:
        """Try one way; whether the walk is over."""
        sheet = self._sheet(attempt)
        plan = sheet.planned()
        if isinstance(plan, NoRoom):
            self.steps.append(f"{attempt.words}: {plan.words}")
            self._held[attempt.place] = plan.fitting
            self.most_fitting = max(self.most_fitting, plan.fitting)
            return False
        if sheet.is_too_tall(plan):
            self.steps.append(f"{attempt.words}: fits, but is higher than reads well")
            self.last_resort = self.last_resort or _Found(sheet, plan)
            return False
        if attempt.form != "lanes" and sheet.height(plan) > attempt.page.tallest:
            self.steps.append(f"{attempt.words}: fits, but is higher than {attempt.page.tallest:.0f} pt")
            self._keep(sheet, plan, measure=sheet.height)
            return False
        if attempt.strips > 1 and not attempt.is_lesser and plan.far > NEAR * attempt.theme.label_size:
            self.steps.append(f"{attempt.words}: fits, but labels stand far from their marks")
            self._keep(sheet, plan, measure=lambda plan: plan.far)
            self._fewest_strips[attempt.page] = _strips_worth_trying(attempt, plan)
            return False
        self.steps.append(f"{attempt.words}: fits")
        self.best = self._with_breaks(_Found(sheet, plan))
        return True

    def _keep(self, sheet: Sheet, plan: Plan, *, measure: Callable[[Plan], float]) -> None:
        """Remember what fits, should nothing better be found; whole titles are better than short ones."""
        known = self.best
        if known is None or (
            known.sheet.attempt.short >= sheet.attempt.short and measure(plan) < measure(known.plan)
        ):
            self.best = _Found(sheet, plan)

    def _with_breaks(self, found: _Found) -> _Found:
        """The same with long gaps shortened, where that pays; else what a break would gain is said."""
        attempt = found.sheet.attempt
        if self.chart.axis != "auto" or attempt.axis != "linear" or self.chart.origin is not None:
            return found
        if not self.items.dated or not has_long_gap(self.items.dated, domain_of(self.items.dated)):
            return found
        sheet = self._sheet(evolve(attempt, axis="broken"))
        plan = sheet.planned()
        if isinstance(plan, NoRoom):
            return found
        gain = 1.0 - (
            plan.height / found.plan.height
            if attempt.page.height is None
            else plan.far / max(found.plan.far, attempt.theme.label_size)
        )
        if gain < WORTH_SAYING:
            return found
        what = "lower" if attempt.page.height is None else "nearer to the marks"
        self.steps.append(
            f"one empty gap takes more than {LONG_GAP:.0%} of the axis; a break would make the picture"
            f" {gain:.0%} {what}: axis 'broken'"
        )
        if gain < BREAK_PAYS:
            return found
        self.steps.append(f"{sheet.attempt.words}: fits")
        return _Found(sheet, plan)

    def _sheet(self, attempt: Attempt) -> Sheet:
        key = attempt.theme, attempt.short
        if key not in self._voices:
            self._voices[key] = self._voice(attempt)
        return Sheet(chart=self.chart, attempt=attempt, items=self.items, voice=self._voices[key])

    @cached_property
    def _day(self) -> str:
        """The day that the axis tells once for all, if all is of one day and the axis tells days."""
        if not self.items.tells_hours or self.chart.origin is not None or self.chart.axis == "log":
            return ""
        return shared_day(self.items.dated, self.notes, language=self.subject.timeline.header.language)

    def _voice(self, attempt: Attempt) -> Voice:
        timeline, origin = self.subject.timeline, self.chart.origin
        return Voice(
            timeline=timeline,
            notes=self.notes,
            theme=attempt.theme,
            metrics=self.subject.metrics,
            labels=label_style(self.chart, len(self.items.dated)),
            short=attempt.short,
            finest=Unit.SECOND if self.items.tells_hours else Unit.DAY,
            origin=None if origin is None else _origin(origin, self.items),
            day=self._day,
            eras=self.items.eras,
            calendar=None if self.chart.calendar is None else calendar_named(self.chart.calendar),
            contradictions=self.subject.chronology.contradictions,
            verdicts=self.subject.chronology.verdicts,
            disputed=disputed(self.subject.chronology.contradictions),
            undecided=undecided(self.items.undecided),
            told=self._told,
        )


def _origin(event: str, items: Items) -> int:
    for item in items.dated:
        if item.event.id == event:
            return item.anchor
    raise ValueError(f"no dated event {event!r} to count from")


def _strips_worth_trying(attempt: Attempt, plan: Plan) -> int:
    """How many strips bring labels near: their distances fall about with the square of that number."""
    wanted = round(attempt.strips * sqrt(plan.far / (NEAR * attempt.theme.label_size)))
    return min(max(attempt.strips + 1, wanted), most_strips(attempt.page.width - 2 * attempt.page.margin))


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
