"""A sheet: one attempt laid out, furniture first, the chart in what is left."""

from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from chronicle.chart.attempt import LYING, Attempt
from chronicle.chart.axis.time_axis import TimeAxis
from chronicle.chart.forms.body import NOTHING, Body, NoRoom, Plan, lowered_body
from chronicle.chart.forms.frame import Frame
from chronicle.chart.forms.table import FORMS
from chronicle.chart.furniture.foot import Foot, foot, tells_calendar
from chronicle.chart.furniture.furnishing import Furniture
from chronicle.chart.furniture.head import head
from chronicle.chart.items import Items
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.description import describe
from chronicle.chart.layout import Layout
from chronicle.chart.links import links_among, with_links
from chronicle.chart.page import MOST_HEIGHT
from chronicle.chart.spec import Chart
from chronicle.chart.words import said
from chronicle.layout.geometry import Box, Size
from chronicle.layout.mirror import mirrored
from chronicle.layout.scene import Scene

LEAST_BODY = 60.0
"""The least height that a chart is tried in, in points."""

RIGHT_TO_LEFT = frozenset({"ar", "arc", "dv", "fa", "he", "ks", "ku", "ps", "sd", "syr", "ug", "ur", "yi"})
"""The languages (ISO 639) that are written from right to left."""

MIDDLE = 0.4
"""The share of the height to spare on a sheet that stands above the chart: the middle as the eye sees it."""

TALL_FLAGS = 0.8
"""Flags higher than this share of the width give way to the vertical form, where the form is free."""


@frozen(kw_only=True)
class Sheet:
    """One attempt: furniture first, the chart in what is left."""

    chart: Chart
    attempt: Attempt
    items: Items
    voice: Voice

    def planned(self) -> Plan | NoRoom:
        """Where all labels go in what the furniture leaves, or how much room is wanting."""
        if not self.items.dated:
            return Plan(height=0.0, far=0.0, paint=lambda: NOTHING)
        plan = self._chart(foot_height=self._foot_height)
        if isinstance(plan, Plan) and (height := self.height(plan)) > MOST_HEIGHT:
            return NoRoom(needed_height=height, fitting=int(len(self.items.dated) * MOST_HEIGHT / height))
        return plan

    def laid_out(self, plan: Plan, steps: Sequence[str]) -> Layout:
        """The sheet with everything on it."""
        page = self.attempt.page
        lower = self._lower(plan)
        body = plan.paint()
        body = self._linked(lowered_body(body, lower) if lower else body, lower)
        foot_top = page.margin + self._head.height + body.height
        if page.height is not None:
            foot_top = page.height - page.margin - self._foot_height
        below = self._foot(body, top=foot_top)
        height = page.height if page.height is not None else foot_top + below.height + page.margin
        return self._layout(Size(page.width, height), body, below, steps)

    def _lower(self, plan: Plan) -> float:
        """By how much a chart is moved down into the middle of a sheet that has more room than it takes."""
        page = self.attempt.page
        spare = 0.0 if page.height is None else page.height - self._used - plan.height
        return MIDDLE * spare if spare > 1 and self.items.dated else 0.0

    def _linked(self, body: Body, lower: float) -> Body:
        """The chart with its arrows, where they are asked for."""
        if not self.chart.links:
            return body
        top = self.attempt.page.margin + self._head.height + lower
        frame = Box(left=self.left, top=top, right=self.right, bottom=top + body.height)
        return with_links(body, links_among(self.items), self.voice, frame=frame)

    @property
    def _runs_leftward(self) -> bool:
        """Whether the page is for readers from right to left."""
        if self.chart.direction != "auto":
            return self.chart.direction == "rtl"
        return self.voice.language.partition("-")[0].lower() in RIGHT_TO_LEFT

    @property
    def _time_axis(self) -> TimeAxis:
        as_of = self.voice.timeline.header.as_of
        present = None if as_of is None else as_of.span.end.latest
        lying = self.attempt.form in LYING
        return TimeAxis(kind=self.attempt.axis, present=present, break_width=42.0 if lying else 18.0)

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

    def height(self, plan: Plan) -> float:
        """The height of the page with a plan on it, in points."""
        return self.attempt.page.height or self._used + plan.height

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

    def _chart(self, *, foot_height: float) -> Plan | NoRoom:
        """The chart between title and foot."""
        page = self.attempt.page
        top = page.margin + self._head.height
        height = None if page.height is None else page.height - page.margin - foot_height - top
        if height is not None and height < LEAST_BODY:
            return NoRoom(needed_height=top + foot_height + page.margin + LEAST_BODY, fitting=0)
        most = MOST_HEIGHT - top - foot_height - page.margin
        before = self.chart.previous
        frame = Frame(
            left=self.left,
            right=self.right,
            top=top,
            height=height,
            most=most,
            axis=self._time_axis,
            sides=before.sides if before and before.form == self.attempt.form else {},
        )
        return FORMS[self.attempt.form](self.items.dated, self.voice, frame, self.attempt)

    def is_too_tall(self, plan: Plan) -> bool:
        """Whether flags are higher than reads well, where both the form and the height are free."""
        may_choose = self.chart.form == "auto" and self.chart.page.form == "auto"
        page = self.attempt.page
        is_free = page.height is None and may_choose and self.attempt.form == "flags"
        return is_free and plan.height > TALL_FLAGS * page.width

    def _foot(self, body: Body | None, *, top: float) -> Foot:
        return foot(
            self.chart,
            self.items,
            self.voice,
            self.attempt,
            frame=Frame(left=self.left, right=self.right, top=top, height=None),
            body=body,
        )

    def _without_calendar(self, body: Body) -> tuple[str, ...]:
        """That a second calendar was asked for in vain."""
        calendar = self.voice.calendar
        if calendar is None or not body.placed or tells_calendar(body):
            return ()
        return (f"no date of the {calendar.title} calendar can be told on this axis",)

    def _layout(self, size: Size, body: Body, below: Foot, steps: Sequence[str]) -> Layout:
        theme, header = self.voice.theme, self.voice.timeline.header
        told = {one.event: one for one in body.placed}
        scene = Scene(
            size=size,
            children=(*self._head.nodes, *body.nodes, *below.nodes),
            background=theme.paper,
            title=self.chart.title or header.title or said("timeline", header.language),
            description=describe(self.items, self.voice),
            language=header.language,
        )
        return Layout(
            scene=mirrored(scene, self.voice.metrics) if self._runs_leftward else scene,
            form=self.attempt.form,
            page=self.attempt.page.name,
            events=self.items.event_ids,
            counted=tuple(item.event.id for item in self.items.dated if item.event.id not in told),
            steps=(
                *steps,
                *self._without_calendar(body),
                *(f"no way for an arrow from {one!r} to {other!r}" for one, other in body.unlinked),
            ),
            placed=tuple(told[item.event.id] for item in self.items.dated if item.event.id in told),
            clusters=tuple(
                tuple(one.event.id for one in item.cluster) for item in self.items.dated if item.cluster
            ),
            loose=(*body.loose, *(box for _, box in below.boxes)),
            story=body.story,
            direction="right" if self.attempt.form in LYING else "down",
        )
