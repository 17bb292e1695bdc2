"""The ladder: every way worth trying, from the best picture to the smallest type.

On a page of free height another axis comes before short titles; on a sheet short titles come before strips,
and strips before smaller type.
"""

from collections.abc import Iterator

from attrs import evolve

from chronicle.chart.attempt import LYING, Attempt
from chronicle.chart.axis.time_axis import has_long_gap
from chronicle.chart.forms.frame import domain_of
from chronicle.chart.forms.vertical import most_strips
from chronicle.chart.items import Items
from chronicle.chart.page import Page
from chronicle.chart.spec import AxisKind, Chart, LabelStyle
from chronicle.chart.theme import Theme

FLAGS_UP_TO = 40
"""The most labels that flags are tried with where the form is free."""

STORY_UP_TO = 25
"""The most labels of a storyline that are tried with time running to the right first."""

COMPACT = 0.75
"""How small the type of a compact foot is, against what it is otherwise."""

DENSITY_FROM = 1_500
"""From how many labels on events are counted, where the form is free, instead of told one by one."""

SHRINK = (1.0, 0.93, 0.86, 0.8, 0.75)
"""What the type of labels is multiplied with, one after the other, on a page that is full."""


def attempts(chart: Chart, items: Items) -> Iterator[Attempt]:
    """Every way worth trying, from the best to the last resort."""
    page = chart.page
    theme = theme_on(chart)
    axes = _axes(chart, items)
    shorts = (False, True) if any(event.short for event in items.events) else (False,)
    if page.height is None:
        for factor in SHRINK:
            smaller = theme.with_labels(factor, floor=page.least_type)
            for short in shorts if factor == 1 else shorts[-1:]:
                for axis in axes:
                    for form in forms(chart, len(items.dated)):
                        yield Attempt(
                            form=form,
                            page=page,
                            theme=smaller,
                            axis=axis,
                            short=short,
                            is_smaller=factor < 1,
                            lanes=chart.lanes or "actor",
                        )
        return
    for is_compact, foot in ((False, 1.0), (True, 1.0), (True, COMPACT)):
        for factor in SHRINK:
            smaller = theme.with_labels(factor, floor=page.least_type)
            smaller = evolve(smaller, foot_size=max(page.least_type, smaller.foot_size * foot))
            for short in shorts if factor == 1 else shorts[-1:]:
                yield from _on_a_sheet(
                    chart,
                    len(items.dated),
                    smaller,
                    axis=axes[0],
                    short=short,
                    is_smaller=factor < 1,
                    is_compact=is_compact,
                )


def _on_a_sheet(
    chart: Chart,
    count: int,
    theme: Theme,
    *,
    axis: AxisKind,
    short: bool,
    is_smaller: bool,
    is_compact: bool,
) -> Iterator[Attempt]:
    """The forms on both sides of a sheet, then strips, at one size of type."""
    known = forms(chart, count)

    def attempt(form: str, page: Page, strips: int = 1) -> Attempt:
        return Attempt(
            form=form,
            page=page,
            theme=theme,
            axis=axis,
            short=short,
            is_smaller=is_smaller,
            is_compact=is_compact,
            strips=strips,
            lanes=chart.lanes or "actor",
        )

    for form in known:
        for sheet in _sides(chart.page, form):
            yield attempt(form, sheet)
    if "vertical" in known:
        for sheet in _sides(chart.page, "vertical"):
            for strips in range(2, most_strips(sheet.width - 2 * sheet.margin) + 1):
                yield attempt("vertical", sheet, strips)


def forms(chart: Chart, count: int) -> tuple[str, ...]:
    """The forms worth trying for so many labels, the one that suits them best first; that of before first."""
    known = _forms(chart, count)
    if chart.previous is None:
        return known
    before = chart.previous.form
    return tuple(sorted(known, key=lambda form: form != before))


def _forms(chart: Chart, count: int) -> tuple[str, ...]:
    wanted: str = "lanes" if chart.lanes and chart.form == "auto" else chart.form
    wanted = chart.page.form if wanted == "auto" else wanted
    if wanted == "storyline":
        upright = count > STORY_UP_TO or _is_upright(chart.page)
        return ("storyline-down", "storyline") if upright else ("storyline", "storyline-down")
    if wanted != "auto":
        return (wanted,)
    upright = _is_upright(chart.page)
    if count > DENSITY_FROM:
        return ("density",)
    if count > FLAGS_UP_TO or upright:
        return ("vertical",) if chart.page.height is None else ("vertical", "flags")
    return ("flags", "vertical")


def _is_upright(page: Page) -> bool:
    """Whether a sheet is upright and cannot be turned."""
    return page.height is not None and not page.turnable and page.height > page.width


def label_style(chart: Chart, count: int) -> LabelStyle:
    """How dates stand in labels: a few are stacked, many run in."""
    if chart.labels != "auto":
        return chart.labels
    return "run-in" if count > FLAGS_UP_TO else "stacked"


def _sides(page: Page, form: str) -> tuple[Page, ...]:
    if not page.turnable or page.height is None:
        return (page,)
    lies = page.width > page.height
    return (page, page.turned) if lies is (form in LYING) else (page.turned, page)


def _axes(chart: Chart, items: Items) -> tuple[AxisKind, ...]:
    """The axes worth trying: linear first, where the choice is free."""
    if chart.axis != "auto":
        return (chart.axis,)
    if not items.dated or chart.origin is not None:
        return ("linear",)
    if "lanes" in forms(chart, len(items.dated)):
        return ("linear",)
    broken: tuple[AxisKind, ...] = ("broken",) if has_long_gap(items.dated, domain_of(items.dated)) else ()
    return ("linear", *broken, "piecewise")


def theme_on(chart: Chart) -> Theme:
    """The theme in the sizes that the page and the chart ask for."""
    page = chart.page
    theme = chart.theme.scaled(page.type_scale).no_smaller_than(page.least_type)
    if chart.label_size is None:
        return theme
    return evolve(
        theme.with_labels(chart.label_size / theme.label_size, floor=0.0), date_size=chart.label_size
    )
