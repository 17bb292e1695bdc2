"""``chronicle why``: the claims behind the bounds of an event."""

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.hearing import form, hearing
from chronicle.cli.options import Selection, files
from chronicle.cli.outcome import Refusal, leave
from chronicle.cli.progress import progress
from chronicle.cli.terminal import text_width


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
    if not files and event.endswith(".py"):
        raise Refusal(f"name the event before its file: chronicle why EVENT {event}")
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    public_events(reading.timeline, Selection())
    try:
        with progress("reasoning"):
            text = api.why_report(reading.timeline, event, hearing, form=form, width=text_width())
    except (api.UnknownEvent, api.SelectionError) as error:
        raise Refusal(str(error)) from error
    click.echo(text, nl=False)
    leave(exit_code)
