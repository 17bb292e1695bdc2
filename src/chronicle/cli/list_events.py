"""``chronicle list``: the events in order, with their sources."""

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.options import Selection, files, selection
from chronicle.cli.outcome import Refusal, leave
from chronicle.cli.output import write
from chronicle.cli.terminal import PAGE_COLUMNS, text_width


@click.command(
    "list",
    epilog="""\b
Examples:
  chronicle list events/mali.py
  chronicle list events/mali.py --format markdown
  chronicle list events/mali.py -o build/mali.html
  chronicle list events --actor France --between 2022""",
)
@files
@click.option(
    "--format",
    "form",
    type=click.Choice(api.LISTINGS),
    help="How to write the list; by default by the suffix of OUT, else text.",
)
@click.option("-o", "--output", metavar="OUT", help="Write to this file instead of the terminal.")
@selection
def command(*, files: tuple[str, ...], form: str | None, output: str | None, selection: Selection) -> None:
    """List the events in order, with numbered source notes, ready to paste.

    FILE is an event file or a folder of them; the folder 'events' where none is named. Where a file has
    errors, the sound events are listed all the same, and the exit code is 1.
    """
    chosen = form or _by_suffix(output)
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    if exit_code and not reading.timeline.events:
        leave(exit_code)
    width = text_width() if output is None else PAGE_COLUMNS
    text = api.listing(public_events(reading.timeline, selection), format=chosen, width=width)
    if output is None:
        click.echo(text, nl=False)
    else:
        write(output, text.encode("utf-8", errors="backslashreplace"))
    leave(exit_code)


def _by_suffix(output: str | None) -> str:
    if output is None:
        return "text"
    try:
        return api.listing_format_of(output)
    except ValueError as error:
        raise Refusal(str(error)) from error
