"""``chronicle diff``: tell two versions of a chronology apart."""

import click

from chronicle import api
from chronicle.cli.event_files import errors_in, read_files, tell_errors
from chronicle.cli.outcome import leave

_DIFFERENT = 1


@click.command(
    "diff",
    epilog="""\b
Examples:
  chronicle diff mali-2022.py mali.py
  chronicle diff events-old events --format markdown
  chronicle diff battles.csv battles.py --format json

\b
Exit codes:
  0  both say the same
  1  they differ, or one of them has errors
  2  wrong usage, or a file that cannot be opened""",
)
@click.argument("old")
@click.argument("new")
@click.option(
    "--format", "form", type=click.Choice(api.DIFFERENCE_FORMATS), default="text", show_default=True
)
def command(*, old: str, new: str, form: str) -> None:
    """Tell two versions of a chronology apart: not their lines, but what they say.

    Events are added, removed, renamed, moved in time (and whether a date is known more or less precisely),
    corrected, and re-sourced. OLD and NEW are event files, tables or folders, in any notation. Nothing
    private is told. Where a file has errors they are told, and what is sound is compared.
    """
    readings = [read_files([path]) for path in (old, new)]
    errors = [error for reading in readings for error in errors_in(reading.diagnostics)]
    tell_errors(errors)
    found = api.diff(readings[0].timeline, readings[1].timeline)
    click.echo(api.difference_report(found, format=form), nl=False)
    leave(_DIFFERENT if found or errors else 0)
