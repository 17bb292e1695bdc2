"""How a command ends: its exit codes, and the errors that are told in a line or two."""

from typing import NoReturn

import click

ERRORS_FOUND = 1
USAGE = 2
PAGE_OVERFLOWS = 3


class Refusal(click.ClickException):
    """An end with a message on the error stream: what was asked for cannot be done."""

    exit_code = USAGE


class PageIsFull(click.ClickException):
    """An end with a message on the error stream: not everything fits on the page."""

    exit_code = PAGE_OVERFLOWS


def leave(exit_code: int) -> NoReturn:
    """End the command with an exit code and no more words."""
    raise click.exceptions.Exit(exit_code)
