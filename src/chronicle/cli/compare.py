"""``chronicle compare``: what two sets of sources imply, side by side."""

import click

from chronicle import api
from chronicle.cli.event_files import public_events, read_files, tell_errors
from chronicle.cli.hearing import form, hearing_of, mode
from chronicle.cli.options import Selection, files
from chronicle.cli.outcome import Refusal, leave
from chronicle.cli.progress import progress
from chronicle.cli.terminal import text_width

_TWO = 2


@click.command(
    "compare",
    epilog="""\b
Examples:
  chronicle compare events/mali.py --only-source article --only-source cline,declaration
  chronicle compare events/mali.py --only-source article   (against all sources)""",
)
@files
@click.option(
    "--only-source",
    metavar="ID[,ID…]",
    multiple=True,
    required=True,
    help="A set of sources, by id with commas between them. Give it once for each side.",
)
@form
@mode
def command(
    *, files: tuple[str, ...], only_source: tuple[str, ...], form: api.ReportForm, mode: api.Mode
) -> None:
    """Say which bounds, orders and contradictions differ between two sets of sources.

    Each --only-source names a set; against one alone stand all sources. FILE is an event file or a folder of
    them; the folder 'events' where none is named.
    """
    if len(only_source) > _TWO:
        raise Refusal("two sets of sources are compared; put commas between the sources of a set")
    reading = read_files(files)
    exit_code = tell_errors(reading.diagnostics)
    public_events(reading.timeline, Selection())
    # What is compared with everything hears everything, whatever the mode of the one side.
    modes = (mode, "keep" if mode == "only" and len(only_source) < _TWO else mode)
    sides = zip(modes, (*only_source, "")[:_TWO], strict=True)
    one, other = (hearing_of(mode, (names,), ()) for mode, names in sides)
    try:
        with progress("comparing"):
            text = api.comparison_report(reading.timeline, (one, other), form=form, width=text_width())
    except api.SelectionError as error:
        raise Refusal(str(error)) from error
    click.echo(text, nl=False)
    leave(exit_code)
