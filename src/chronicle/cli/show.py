"""``chronicle show``: one event with every source it rests on."""

from typing import TYPE_CHECKING

import click

from chronicle import api
from chronicle.cli.options import Selection, files, selection
from chronicle.cli.telling import tell_of
from chronicle.cli.terminal import text_width

if TYPE_CHECKING:
    from chronicle import Timeline


@click.command(
    "show",
    epilog="""\b
Examples:
  chronicle show coup events/mali.py
  chronicle show mali.coup events""",
)
@click.argument("event")
@files
@selection
def command(*, event: str, files: tuple[str, ...], selection: Selection) -> None:
    """Show one event: every dating with its source, as sentences that could be footnotes.

    EVENT is the id of an event, the name of its variable in the file; with several files that share a
    name it is FILE.NAME. FILE is an event file or a folder of them; the folder 'events' where none is named.
    """

    def told(timeline: "Timeline") -> str:
        return api.show(timeline, event, width=text_width())

    tell_of(told, {"EVENT": event}, files, selection)
