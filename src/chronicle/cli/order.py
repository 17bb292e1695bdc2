"""``chronicle order``: the events in the order that all claims together allow."""

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.hearing import form, hearing
from chronicle.cli.options import Selection, files, selection
from chronicle.cli.outcome import Refusal, leave
from chronicle.cli.progress import progress
from chronicle.cli.terminal import text_width


@click.command(
    "order",
    epilog="""\b
Examples:
  chronicle order events/mali.py
  chronicle order events/mali.py --only-source article
  chronicle order events --mode trust --format json""",
)
@files
@form
@hearing
@selection
def command(
    *, files: tuple[str, ...], form: api.ReportForm, hearing: api.Hearing, selection: Selection
) -> None:
    """Say what must have come before what, and how sure each step is.

    Between two neighbours stands whether their order is forced, with the statements that force it and their
    sources; likely; or open. FILE is an event file or a folder of them; the folder 'events' where none is
    named. A selection chooses what is shown: everything is taken into account.
    """
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    only = None if selection == Selection() else public_events(reading.timeline, selection).events
    if only is None:
        public_events(reading.timeline, selection)
    try:
        with progress("ordering"):
            text = api.order_report(reading.timeline, hearing, only=only, form=form, width=text_width())
    except api.SelectionError as error:
        raise Refusal(str(error)) from error
    click.echo(text, nl=False)
    leave(exit_code)
