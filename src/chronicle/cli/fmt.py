"""``chronicle fmt``: put what event files say into its normal form, and keep every comment."""

from collections.abc import Sequence
from functools import partial

import click

from chronicle import api
from chronicle.cli.editing import edited
from chronicle.cli.event_files import DEFAULT_FILES
from chronicle.cli.options import files
from chronicle.cli.outcome import ERRORS_FOUND, Refusal, leave


@click.command(
    "fmt",
    epilog="""\b
Examples:
  chronicle fmt
  chronicle fmt events/mali.py
  chronicle fmt --check events
  chronicle fmt --diff events/mali.py""",
)
@files
@click.option("--check", is_flag=True, help="Change nothing; exit code 1 where something would change.")
@click.option(
    "--diff",
    is_flag=True,
    help="Show what would change, and change nothing; the exit code is 0 all the same.",
)
def command(*, files: tuple[str, ...], check: bool, diff: bool) -> None:
    """Put what event files say into its normal form.

    The fields of every record stand in one order; dates are spelled in EDTF, with their words kept in says;
    statements stand as they are read: header, actors, places, sources, eras, events, what is referred to
    first, then by date. Comments go with what they stand at, and nothing is moved across a heading such as
    # Events. What the file says stays the same. Lines and blanks are the work of a formatter: ruff format,
    Black.

    FILE is an event file in Python or a folder of them; the folder 'events' where none is named.
    """
    normalise = partial(api.normalise, is_saved=not (check or diff))
    changes = [edited(partial(normalise, file)) for file in _named(files or DEFAULT_FILES)]
    changed = [change for change in changes if change.before != change.after]
    for change in changed:
        click.echo(change.diff if diff else str(change.path), nl=not diff)
    if not diff or not changed:
        click.echo(_summary(len(changes), len(changed), would=check), err=diff)
    if check and changed:
        leave(ERRORS_FOUND)


def _named(paths: Sequence[str]) -> list[str]:
    try:
        return [str(file) for path in paths for file in api.event_files_of(path)]
    except api.UnreadableFile as error:
        raise Refusal(str(error)) from error


def _summary(files: int, changed: int, *, would: bool) -> str:
    if not changed:
        return "nothing to change"
    return f"{changed} of {files} file{'s' * (files != 1)} {'would change' if would else 'changed'}"
