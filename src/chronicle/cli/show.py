"""``chronicle show``: one event with every source it rests on."""

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.options import Selection, files, selection
from chronicle.cli.outcome import Refusal, leave
from chronicle.cli.terminal import text_width


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
    if not files and event.endswith(".py"):
        raise Refusal(f"name the event before its file: chronicle show EVENT {event}")
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    timeline = public_events(reading.timeline, selection)
    try:
        text = api.show(timeline, event, width=text_width())
    except api.UnknownEvent as error:
        raise Refusal(str(error)) from error
    click.echo(text, nl=False)
    leave(exit_code)
