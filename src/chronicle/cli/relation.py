"""``chronicle relation``: how two events lie to each other."""

from typing import TYPE_CHECKING

import click

from chronicle import api
from chronicle.cli.hearing import form, hearing
from chronicle.cli.options import files
from chronicle.cli.progress import progress
from chronicle.cli.telling import tell_of
from chronicle.cli.terminal import text_width

if TYPE_CHECKING:
    from chronicle import Timeline


@click.command(
    "relation",
    epilog="""\b
Examples:
  chronicle relation coup wagner_arrival events/mali.py
  chronicle relation coup wagner_arrival events/mali.py --only-source article""",
)
@click.argument("one")
@click.argument("other")
@files
@form
@hearing
def command(
    *, one: str, other: str, files: tuple[str, ...], form: api.ReportForm, hearing: api.Hearing
) -> None:
    """Say what is certain, what is possible and what is impossible between two events.

    What is certain is told with the statements that make it so and their sources; then come those of Allen's
    thirteen relations that stay possible. ONE and OTHER are ids of events, the names of their variables in
    the file. FILE is an event file or a folder of them; the folder 'events' where none is named.
    """

    def told(timeline: "Timeline") -> str:
        with progress("reasoning"):
            return api.relation_report(timeline, (one, other), hearing, form=form, width=text_width())

    tell_of(told, {"ONE": one, "OTHER": other}, files)
