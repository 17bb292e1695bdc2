"""``chronicle why``: the claims behind the bounds of an event."""

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
    "why",
    epilog="""\b
Examples:
  chronicle why wagner_arrival events/mali.py
  chronicle why wagner_arrival events/mali.py --only-source article
  chronicle why wagner_arrival events/mali.py --format json""",
)
@click.argument("event")
@files
@form
@hearing
def command(*, event: str, files: tuple[str, ...], form: api.ReportForm, hearing: api.Hearing) -> None:
    """Say why an event cannot have been earlier or later than it was.

    Each bound is told with the statements that lead to it, every one with its source and the place in it;
    then what would be left without each of them. EVENT is the id of an event, the name of its variable in
    the file. FILE is an event file or a folder of them; the folder 'events' where none is named.
    """

    def told(timeline: "Timeline") -> str:
        with progress("reasoning"):
            return api.why_report(timeline, event, hearing, form=form, width=text_width())

    tell_of(told, {"EVENT": event}, files)
