"""``chronicle relation``: how two events lie to each other."""

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.hearing import form, hearing
from chronicle.cli.options import Selection, files
from chronicle.cli.outcome import Refusal, leave
from chronicle.cli.progress import progress
from chronicle.cli.terminal import text_width


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
    if not files and other.endswith(".py"):
        raise Refusal(f"name two events before the file: chronicle relation ONE OTHER {other}")
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    public_events(reading.timeline, Selection())
    try:
        with progress("reasoning"):
            text = api.relation_report(reading.timeline, (one, other), hearing, form=form, width=text_width())
    except (api.UnknownEvent, api.SelectionError) as error:
        raise Refusal(str(error)) from error
    click.echo(text, nl=False)
    leave(exit_code)
