"""The command ``chronicle``: the table of its commands, each loaded when it is called."""

import sys
from difflib import get_close_matches
from importlib import import_module
from typing import TextIO

import click

import chronicle
from chronicle.cli.outcome import USAGE

_COMMANDS = {
    "add": ("chronicle.cli.add", "Add an event, an actor, a place or a source to a file."),
    "check": ("chronicle.cli.check", "Say what is wrong in event files, and where."),
    "compare": ("chronicle.cli.compare", "Compare what two sets of sources imply."),
    "contradictions": ("chronicle.cli.contradictions", "Say which statements cannot all be true."),
    "convert": ("chronicle.cli.convert", "Write a chronology in another format: Python, YAML, JSON, CSV."),
    "diff": ("chronicle.cli.diff", "Tell two versions of a chronology apart."),
    "draw": ("chronicle.cli.draw", "Draw a timeline as SVG, PNG or PDF."),
    "explain": ("chronicle.cli.explain", "Explain the code of a finding."),
    "fmt": ("chronicle.cli.fmt", "Put what event files say into its normal form."),
    "list": ("chronicle.cli.list_events", "List the events in order, with their sources."),
    "new": ("chronicle.cli.new", "Write a first event file, which teaches by being one."),
    "order": ("chronicle.cli.order", "Say what must have come before what, and why."),
    "relation": ("chronicle.cli.relation", "Say how two events lie to each other, and why."),
    "schema": ("chronicle.cli.schema", "Print the JSON Schema of event files, for editors."),
    "set": ("chronicle.cli.set_fields", "Set fields of an event, and leave all else as it is."),
    "show": ("chronicle.cli.show", "Show one event with every source it rests on."),
    "why": ("chronicle.cli.why", "Say why an event cannot have been earlier or later."),
}

_EPILOG = """\b
Examples:
  chronicle check events/mali.py
  chronicle draw events/mali.py -o build/mali.svg
  chronicle list events/mali.py --format markdown
  chronicle show coup events/mali.py
  chronicle why wagner_arrival events/mali.py

\b
Exit codes:
  0  nothing of severity error
  1  errors were found in an event file
  2  wrong usage, or a file that cannot be opened or written
  3  the page is too small for the timeline"""


class _Commands(click.Group):
    """The commands of the table. Their help lines stand in it, so that none is loaded to list them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            near = get_close_matches(cmd_name, _COMMANDS, n=1)
            ctx.fail(f"no command {cmd_name!r}{f'; did you mean {near[0]!r}?' if near else ''}")
        command: click.Command = import_module(_COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - the same
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in _COMMANDS.items()])


@click.command(cls=_Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(chronicle.__version__, prog_name="chronicle")
def chronicle_command() -> None:
    """Event chronologies with uncertain dates and named sources: check, list, draw, reason.

    An event file is Python that holds only declarations; it is read and never run.
    """


def main() -> None:
    """Run the command line, and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        _print_anything(stream)
    try:
        chronicle_command(prog_name="chronicle")
    except OSError as error:  # of the streams: what concerns a file is told where the file is known
        sys.exit(_cannot_print(error))


def _cannot_print(error: OSError) -> int:
    """Tell that the output cannot be written, such as to a full disk; the exit code."""
    click.echo(f"Error: cannot print: {(error.strerror or str(error)).lower()}", err=True)
    return USAGE


def _print_anything(stream: TextIO) -> None:
    """Characters that the terminal's encoding lacks are printed as their escapes, and end nothing."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
