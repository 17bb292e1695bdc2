"""``chronicle contradictions``: which claims cannot all be true."""

import click

from chronicle import api
from chronicle.cli.event_files import public_events, read_files, tell_errors
from chronicle.cli.hearing import form, hearing
from chronicle.cli.options import Selection, files
from chronicle.cli.outcome import ERRORS_FOUND, Refusal, leave
from chronicle.cli.progress import progress
from chronicle.cli.terminal import text_width


@click.command(
    "contradictions",
    epilog="""\b
Examples:
  chronicle contradictions events/mali.py
  chronicle contradictions events --mode trust
  chronicle contradictions events/mali.py --only-source article --format json""",
)
@files
@form
@hearing
def command(*, files: tuple[str, ...], form: api.ReportForm, hearing: api.Hearing) -> None:
    """Say which statements cannot all be true, one by one, and what a mode sets aside.

    Each contradiction is as small as it can be: drop any one of its statements, and the others can all be
    true. FILE is an event file or a folder of them; the folder 'events' where none is named. The exit code is
    1 where the claims that are heard contradict each other.
    """
    reading = read_files(files)
    exit_code = tell_errors(reading.diagnostics)
    public_events(reading.timeline, Selection())
    try:
        with progress("reasoning"):
            found = api.contradictions_report(reading.timeline, hearing, form=form, width=text_width())
    except api.SelectionError as error:
        raise Refusal(str(error)) from error
    click.echo(found.text, nl=False)
    leave(ERRORS_FOUND if found.has_any else exit_code)
