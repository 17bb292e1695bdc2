"""What every command takes: the event files, and which of their events are meant."""

from collections.abc import Callable
from functools import wraps

import click
from attrs import frozen

_HELP = {
    "actor": "Only events with this actor, by id, name or alias.",
    "tag": "Only events with this tag.",
    "between": "Only events that may lie in this stretch of time, such as 2020/2022-05.",
    "source": "Only events that rest on this source, by id.",
}


@frozen(kw_only=True)
class Selection:
    """Which events are meant; all of them where nothing is said."""

    actor: str | None = None
    tag: str | None = None
    between: str | None = None
    source: str | None = None


def files(command: Callable[..., None]) -> Callable[..., None]:
    """The event files and folders that are named."""
    return click.argument("files", nargs=-1, metavar="[FILE]...")(command)


def selection(command: Callable[..., None]) -> Callable[..., None]:
    """The options that choose events, the same on every command, handed over as one `Selection`."""

    @wraps(command)
    def collected(
        *, actor: str | None, tag: str | None, between: str | None, source: str | None, **others: object
    ) -> None:
        command(selection=Selection(actor=actor, tag=tag, between=between, source=source), **others)

    decorated: Callable[..., None] = collected
    for name, text in reversed(_HELP.items()):
        decorated = click.option(f"--{name}", metavar=name.upper(), help=text)(decorated)
    return decorated
