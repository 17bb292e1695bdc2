"""What the commands that edit have in common: what an edit did, and why one cannot be made."""

from collections.abc import Callable

import click

from chronicle import api
from chronicle.cli.outcome import ERRORS_FOUND, Refusal, leave
from chronicle.cli.report import error_report


def edited(edit: Callable[[], api.Change]) -> api.Change:
    """The change that an edit makes; or the end of the command, with what is wrong."""
    try:
        return edit()
    except api.EditError as error:
        if error.diagnostics:
            click.echo(error_report(error.diagnostics), err=True, nl=False)
            click.echo(str(error), err=True)
            leave(ERRORS_FOUND)
        raise Refusal(str(error)) from error
    except (api.UnreadableFile, api.CannotWrite) as error:
        raise Refusal(str(error)) from error


def tell(change: api.Change, *, diff: bool) -> None:
    """Say what changed: the lines that are new, or the whole difference."""
    if change.before == change.after:
        click.echo("nothing to change")
    elif diff:
        click.echo(change.diff, nl=False)
    else:
        for line in change.lines:
            click.echo(line)
